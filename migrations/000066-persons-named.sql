-- Persons named in requests of whom no answer is on record: a list of open work has an index of its own (000053-open-work.sql).

create index open_persons_named on saksi.named_persons (agency_id, ("asked_month"), record_id, version)
  where superseded_at is null and ("answer" is null or "answer" in ('no_answer'));
