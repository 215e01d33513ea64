-- Who of a body answers for one person, and what it means to do for her: codes, days and tokens. Of whom it is stays sealed in the record that it names.

create table saksi.care_acts (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  record_id   saksi.token not null,
  credential  saksi.token not null,
  act         saksi.code not null check (act in ('planned', 'approved', 'sent_back', 'taken', 'offered', 'accepted', 'declined', 'taken_back', 'let_go')),
  plan        uuid,
  over        saksi.codes,
  steps       saksi.codes,
  colleague   saksi.token,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
create index care_acts_by_record on saksi.care_acts (agency_id, record_id);
comment on table saksi.care_acts is 'Plans of help, a supervisor''s word on them, and who answers for a person; which of them count follows from their order (src/core/person/care.ts). steps is a list of service:day.';
grant select, insert on saksi.care_acts to saksi_app;
grant select on saksi.care_acts to saksi_reader, saksi_desk;

alter table saksi.care_acts enable row level security;
create policy own_agency on saksi.care_acts to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.care_acts for select to saksi_reader using (true);
-- The wall, and then the body itself: nobody else on its side sees whom it means to help, or how.
create policy desk_wall on saksi.care_acts as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) = 'protection'));
create policy desk_closed on saksi.care_acts as restrictive for select to saksi_desk
  using (record_id::text <> all ((select string_to_array(current_setting('saksi.closed', true), ','))::text[]));
create policy desk_own on saksi.care_acts for select to saksi_desk
  using ((select nullif(current_setting('saksi.agency', true), '')) = agency_id);
