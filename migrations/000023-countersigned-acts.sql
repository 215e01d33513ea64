-- A stated total, a link or words under an answer that came without a signature, and the device that stands for it afterwards: once, of its own agency.

create table saksi.act_countersigns (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  act_id      uuid not null,
  recorded_at timestamptz not null,
  primary key (agency_id, act_id)
);
comment on table saksi.act_countersigns is 'Acts (agency_id, act_id) that a device of their own agency signed after they came unsigned.';
grant select, insert on saksi.act_countersigns to saksi_app;
grant select on saksi.act_countersigns to saksi_reader;
alter table saksi.act_countersigns enable row level security;
create policy own_agency on saksi.act_countersigns to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.act_countersigns for select to saksi_reader using (true);

-- What may have come unsigned is few beside an agency's rows.
create index entries_of_acts on saksi.entries (agency_id, recorded_at)
  where kind in ('aggregate.stated', 'link.asserted', 'link.revoked', 'answer.signed');
