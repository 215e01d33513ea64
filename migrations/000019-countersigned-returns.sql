-- A return that came without a signature, and the device that signed the whole of it afterwards: once, by its own agency.

create table saksi.return_countersigns (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  return_id   uuid not null,
  recorded_at timestamptz not null,
  primary key (agency_id, return_id)
);
comment on table saksi.return_countersigns is 'Returns (agency_id, return_id) that a device of their own agency signed after they came unsigned.';
grant select, insert on saksi.return_countersigns to saksi_app;
grant select on saksi.return_countersigns to saksi_reader;
alter table saksi.return_countersigns enable row level security;
create policy own_agency on saksi.return_countersigns to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.return_countersigns for select to saksi_reader using (true);
