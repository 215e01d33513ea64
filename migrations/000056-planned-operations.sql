-- Which operation a plan was of that had been sealed before its hour, once it was opened; and licences among the records that may be about a place. An
-- operation shows so much of it as it shows of itself: to its own agency, and to whom a transaction names it for (000016-cases.sql).

create table saksi.plan_operations (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  opened      uuid not null,
  record_id   saksi.token not null,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
create index plan_operations_by_record on saksi.plan_operations (agency_id, record_id);
comment on table saksi.plan_operations is 'The record of an operation, and the entry by which the same body opened the plan of it. Of a plan that is not opened there is no row.';

grant select, insert on saksi.plan_operations to saksi_app;
grant select on saksi.plan_operations to saksi_reader, saksi_desk;
alter table saksi.plan_operations enable row level security;
create policy own_agency on saksi.plan_operations to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.plan_operations for select to saksi_reader using (true);
create policy desk_wall on saksi.plan_operations as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));
create policy desk_own on saksi.plan_operations for select to saksi_desk
  using ((select nullif(current_setting('saksi.agency', true), '')) = agency_id);
create policy desk_case on saksi.plan_operations for select to saksi_desk
  using ((agency_id::text || ' ' || record_id::text) = any ((select string_to_array(current_setting('saksi.case', true), ','))::text[]));
create policy desk_closed on saksi.plan_operations as restrictive for select to saksi_desk
  using (record_id::text <> all ((select string_to_array(current_setting('saksi.closed', true), ','))::text[]));

create policy desk_case on saksi.recruitment_licences for select to saksi_desk
  using ((agency_id::text || ' ' || record_id::text) = any ((select string_to_array(current_setting('saksi.case', true), ','))::text[]));
