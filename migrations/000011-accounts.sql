-- What waits before it is an entry, and what never is one: enrolments asked for, devices reported lost, the fallback's secrets.
-- None of it can open or sign anything. Grants beside each table; test/catalogue.test.ts holds them.

create table saksi.enrolment_requests (
  agency_id    saksi.code not null,
  request_id   saksi.token not null,
  kind         saksi.code not null check (kind in ('device', 'ceremony')),
  of_agency    saksi.code not null,
  card         saksi.entry_json not null,
  entry        saksi.entry_json,
  signature    saksi.note,
  requested_at timestamptz not null,
  primary key (agency_id, request_id)
);
comment on table saksi.enrolment_requests is 'Devices that wait for two registrars: the card, and once the first has signed, the entry as it was signed. Gone when it is enrolled, declined or a week old. Whoever alters it makes an entry that the second registrar’s desk or the fold refuses.';
grant select, insert, update, delete on saksi.enrolment_requests to saksi_app;
grant select on saksi.enrolment_requests to saksi_reader;

create table saksi.suspended_devices (
  agency_id   saksi.code not null,
  credential  saksi.token not null,
  reported_at timestamptz not null,
  primary key (agency_id, credential)
);
comment on table saksi.suspended_devices is 'Devices that their owner reported lost: no session from then on, before a registrar has signed the revocation.';
grant select, insert, delete on saksi.suspended_devices to saksi_app;
grant select on saksi.suspended_devices to saksi_reader;

do $$
declare t text;
begin
  foreach t in array array['enrolment_requests', 'suspended_devices'] loop
    execute format('alter table saksi.%I enable row level security', t);
    execute format('create policy own_agency on saksi.%I to saksi_app
      using (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))
      with check (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))', t);
    execute format('create policy read_all on saksi.%I for select to saksi_reader using (true)', t);
  end loop;
end $$;
