-- A paper is known since the day that its office says, and on record since the day that the log proves: a figure can be asked for by either.
-- Entries from before have none, and are known since they were recorded.
create table saksi.paper_days (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  known_on    date not null,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
comment on table saksi.paper_days is 'Day on which an office received or signed the paper that an entry was made from, as the office says. The proof of when it came in is the log.';
grant select, insert on saksi.paper_days to saksi_app;
grant select on saksi.paper_days to saksi_reader;
alter table saksi.paper_days enable row level security;
create policy own_agency on saksi.paper_days to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.paper_days for select to saksi_reader using (true);
