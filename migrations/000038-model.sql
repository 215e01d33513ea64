-- Written by npm run derive: what the record kinds (src/core/model/kinds) have gained since the migrations before this one.
-- It is not written again; what the model gains next comes in a migration of its own.

create table saksi.named_persons (
  agency_id     saksi.code not null,
  record_id     saksi.token not null,
  version       integer not null check (version > 0),
  entry_id      uuid not null,
  form          saksi.code not null,
  content_mac   saksi.token not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  is_conflict   boolean not null,
  "office" saksi.code,
  "lead_number" saksi.case_number,
  "person_no" integer,
  "asked_month" date check (extract(day from "asked_month") = 1),
  "age_band" saksi.code,
  "answer" saksi.code,
  "outcome" saksi.code,
  "outcome_band" saksi.code,
  "outcome_month" date check (extract(day from "outcome_month") = 1),
  primary key (agency_id, record_id, version)
);
create index named_persons_by_asked_month on saksi.named_persons ("asked_month");
comment on table saksi.named_persons is 'Person named in a request: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.named_persons to saksi_app;
grant select on saksi.named_persons to saksi_reader;
alter table saksi.named_persons enable row level security;
create policy own_agency on saksi.named_persons to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.named_persons for select to saksi_reader using (true);
grant select on saksi.named_persons to saksi_desk;
create policy desk_own on saksi.named_persons for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.named_persons as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));
