-- That a plan was of an operation is taken back by another entry, and both stay (plan_operations, 000056-planned-operations.sql). What ends it shows to whom the operation shows.

create table saksi.plan_operation_ends (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  acted       uuid not null,
  record_id   saksi.token not null,
  reason      saksi.code not null,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
create index plan_operation_ends_by_acted on saksi.plan_operation_ends (agency_id, acted);
comment on table saksi.plan_operation_ends is 'The entry that said of which operation an opened plan was, and that the same body took it back.';

grant select, insert on saksi.plan_operation_ends to saksi_app;
grant select on saksi.plan_operation_ends to saksi_reader, saksi_desk;
alter table saksi.plan_operation_ends enable row level security;
create policy own_agency on saksi.plan_operation_ends to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.plan_operation_ends for select to saksi_reader using (true);
create policy desk_wall on saksi.plan_operation_ends as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));
create policy desk_own on saksi.plan_operation_ends for select to saksi_desk
  using ((select nullif(current_setting('saksi.agency', true), '')) = agency_id);
create policy desk_case on saksi.plan_operation_ends for select to saksi_desk
  using ((agency_id::text || ' ' || record_id::text) = any ((select string_to_array(current_setting('saksi.case', true), ','))::text[]));
create policy desk_closed on saksi.plan_operation_ends as restrictive for select to saksi_desk
  using (record_id::text <> all ((select string_to_array(current_setting('saksi.closed', true), ','))::text[]));
