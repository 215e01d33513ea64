-- How somebody who called from abroad comes home, step by step, as the consul who works on it signs it: answered, asked, identity, papers, flight, arrival, hand-over.
-- Codes, tokens and times of recording; no day of travel, no name, no place. Of one's own agency alone, on the protection side.

create table saksi.homecoming_steps (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  record_id   saksi.token not null,
  step        saksi.code not null check (step in ('answered', 'asked', 'identity', 'papers', 'flight', 'arrived', 'handed', 'stopped', 'reopened')),
  said        saksi.code not null,
  to_body     saksi.code not null,
  recorded_at timestamptz not null,
  -- Of what came with one submission, in its order.
  place       integer not null,
  primary key (agency_id, entry_id)
);
create index homecoming_steps_of on saksi.homecoming_steps (agency_id, record_id, recorded_at, place);
create index homecoming_steps_ended on saksi.homecoming_steps (agency_id, recorded_at) where step in ('handed', 'stopped');
comment on table saksi.homecoming_steps is 'What was done for somebody who called from abroad; where it stands follows from the order (src/core/homecoming/follow.ts).';
grant select, insert on saksi.homecoming_steps to saksi_app;
grant select on saksi.homecoming_steps to saksi_reader, saksi_desk;

alter table saksi.homecoming_steps enable row level security;
create policy own_agency on saksi.homecoming_steps to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.homecoming_steps for select to saksi_reader using (true);
create policy desk_wall on saksi.homecoming_steps as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) = 'protection'));
create policy desk_own on saksi.homecoming_steps for select to saksi_desk
  using ((select nullif(current_setting('saksi.agency', true), '')) = agency_id);
-- As of every record that an interest closes (migrations/000040-interests.sql).
create policy desk_closed on saksi.homecoming_steps as restrictive for select to saksi_desk
  using (record_id::text <> all ((select string_to_array(current_setting('saksi.closed', true), ','))::text[]));

-- What is open is looked for by the month in which it came, however long the register has grown.
create index mission_contacts_open on saksi.mission_contacts (agency_id, received_month, record_id)
  where superseded_at is null and (outcome is null or outcome = 'open');
