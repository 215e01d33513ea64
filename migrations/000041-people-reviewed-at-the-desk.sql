-- Pairs that people look at, one after the other, under one signature: an entry may say of many pairs. A yes is a word as well, and joins nothing
-- until a second reader has said it too.

alter table saksi.pair_judgements drop constraint pair_judgements_pkey;
alter table saksi.pair_judgements add primary key (agency_id, entry_id, a_agency, a_record, b_agency, b_record);
alter table saksi.pair_judgements drop constraint pair_judgements_verdict_check;
alter table saksi.pair_judgements add constraint pair_judgements_verdict_check check (verdict in ('likely', 'unsure', 'two', 'one'));
comment on table saksi.pair_judgements is 'Two records that may be one person: a program holds it likely, or somebody cannot tell, knows two people, or says one and a second reader has not. The newest of a person stands before any program''s.';
