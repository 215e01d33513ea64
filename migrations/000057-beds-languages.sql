-- Which languages somebody is there to speak, as the office that has the beds says itself. Older statements say nothing of it.

alter table saksi.beds_stated add column languages saksi.codes;
comment on column saksi.beds_stated.languages is 'Codes of the languages that are spoken there, with blanks between; null where the office did not say.';
