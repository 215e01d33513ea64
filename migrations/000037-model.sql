-- Written by npm run derive: what the record kinds (src/core/model/kinds) have gained since the migrations before this one.
-- It is not written again; what the model gains next comes in a migration of its own.

create table saksi.suspects (
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
  "case_number" saksi.case_number,
  "suspect_no" integer,
  "recorded_on" date,
  "status" saksi.code,
  "warrant_on" date,
  "arrested_on" date,
  "sent_on" date,
  "offence" saksi.code,
  "other_offences" saksi.codes,
  "law_basis" saksi.code,
  "form_of_exploitation" saksi.code,
  "form_detail" saksi.code,
  "site_type" saksi.code,
  "roles" saksi.codes,
  "sex" saksi.code,
  "age_band" saksi.code,
  "citizenship" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index suspects_by_recorded_on on saksi.suspects ("recorded_on");
create index suspects_by_arrested_on on saksi.suspects ("arrested_on");
comment on table saksi.suspects is 'Suspect in a case of the police: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.suspects to saksi_app;
grant select on saksi.suspects to saksi_reader;
alter table saksi.suspects enable row level security;
create policy own_agency on saksi.suspects to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.suspects for select to saksi_reader using (true);
grant select on saksi.suspects to saksi_desk;
create policy desk_own on saksi.suspects for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.suspects as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

-- Lists of an office's own suspects, page by page, and by the number of the case (000034-registers.sql says why).
create index suspects_listed on saksi.suspects (agency_id, (case when recorded_on is null then date '1900-01-01' else recorded_on end), record_id, version) where superseded_at is null;
create index suspects_listed_of on saksi.suspects (agency_id, office, (case when recorded_on is null then date '1900-01-01' else recorded_on end), record_id, version) where superseded_at is null;
create index suspects_by_case_number on saksi.suspects (agency_id, case_number) where superseded_at is null and case_number is not null;
