-- Which kinds of help an office gives, as it says itself: whoever needs counsel or a doctor and no bed finds one too. Older statements say nothing of it.

alter table saksi.beds_stated add column help saksi.codes;
comment on column saksi.beds_stated.help is 'Codes of the kinds of help that are given there, with blanks between; null where the office did not say.';
