-- What becomes of a lead, step by step, between the body whose lead it is and the one to which it is handed. Codes, tokens and times: who reported, and
-- whom it is about, stays sealed in the lead's own record.

create table saksi.lead_steps (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  of_agency   saksi.code not null,
  record_id   saksi.token not null,
  step        saksi.code not null check (step in ('sorted', 'given', 'handed', 'called_back', 'acted', 'no_action', 'reopened', 'accepted', 'returned')),
  to_body     saksi.code not null,
  reason      saksi.code not null,
  told        saksi.codes,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
create index lead_steps_of on saksi.lead_steps (of_agency, record_id, recorded_at);
create index lead_steps_handed on saksi.lead_steps (to_body, recorded_at) where step = 'handed';
comment on table saksi.lead_steps is 'Who sorted, handed on, answered and decided a lead; where it stands follows from their order (src/core/lead/follow.ts). told is a list of field:code.';
grant select, insert on saksi.lead_steps to saksi_app;
grant select on saksi.lead_steps to saksi_reader, saksi_desk;

alter table saksi.lead_steps enable row level security;
create policy own_agency on saksi.lead_steps to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.lead_steps for select to saksi_reader using (true);
-- A lead may cross the wall, handed by whoever has it; nobody but its two parties sees that it did, and oversight is told of none.
create policy desk_wall on saksi.lead_steps as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));
create policy desk_party on saksi.lead_steps for select to saksi_desk
  using ((select nullif(current_setting('saksi.agency', true), '')) in (of_agency, agency_id)
    or (step in ('handed', 'called_back') and (select nullif(current_setting('saksi.agency', true), '')) = to_body));
-- As of every record that an interest closes (migrations/000040-interests.sql).
create policy desk_closed on saksi.lead_steps as restrictive for select to saksi_desk
  using (record_id::text <> all ((select string_to_array(current_setting('saksi.closed', true), ','))::text[]));

-- What waits is looked for by the day on which it came, however long the register has grown.
create index leads_waiting on saksi.leads (agency_id, received_on, record_id)
  where superseded_at is null and state in ('received', 'triaged');
