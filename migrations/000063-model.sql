-- Written by npm run derive: what the record kinds (src/core/model/kinds) have gained since the migrations before this one.
-- It is not written again; what the model gains next comes in a migration of its own.

create table saksi.safe_contacts (
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
  "asked_month" date check (extract(day from "asked_month") = 1),
  primary key (agency_id, record_id, version)
);
create index safe_contacts_by_asked_month on saksi.safe_contacts ("asked_month");
comment on table saksi.safe_contacts is 'How to reach the person safely: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.safe_contacts to saksi_app;
grant select on saksi.safe_contacts to saksi_reader;
alter table saksi.safe_contacts enable row level security;
create policy own_agency on saksi.safe_contacts to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.safe_contacts for select to saksi_reader using (true);
grant select on saksi.safe_contacts to saksi_desk;
create policy desk_own on saksi.safe_contacts for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.safe_contacts as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));
create policy desk_closed on saksi.safe_contacts as restrictive for select to saksi_desk
  using (record_id::text <> all ((select string_to_array(current_setting('saksi.closed', true), ','))::text[]));

-- Lists of an office's own, page by page (000034-registers.sql says why).
create index safe_contacts_listed on saksi.safe_contacts (agency_id, (case when asked_month is null then date '1900-01-01' else asked_month end), record_id, version) where superseded_at is null;
create index safe_contacts_listed_of on saksi.safe_contacts (agency_id, office, (case when asked_month is null then date '1900-01-01' else asked_month end), record_id, version) where superseded_at is null;
