-- The record: entries, the log's tables, projections. PostgreSQL 15 or later; no triggers, no cross-agency keys, and
-- agency_id leads every key, so that the same schema can be distributed by agency. Grants stand beside each table, and
-- test/catalogue.test.ts holds the catalogue against the words used here.
--
-- Roles: saksi_owner owns and migrates · saksi_app serves: INSERT and SELECT on entries, nothing more ·
-- saksi_sequencer moves the outbox into the log · saksi_reader reads everything, for verify and count.

create schema saksi;
comment on schema saksi is 'Not a public interface: other programs use the API, the exports and the log.';
grant usage on schema saksi to saksi_app, saksi_sequencer, saksi_reader;

-- There is no clear free text: every text column is of one of these domains, or is an entry's own canonical JSON.
create domain saksi.code as text check (value ~ '^[A-Za-z0-9<][A-Za-z0-9_.:+<>-]{0,63}$');
create domain saksi.case_number as text check (value ~ '^[0-9]{1,6}/[0-9]{2,4}$');
create domain saksi.token as text check (value ~ '^[0-9a-f]{32}$');
create domain saksi.entry_json as text check (left(value, 1) = '{' and length(value) <= 1000000);
create domain saksi.note as text check (length(value) <= 20000);

create table saksi.entries (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  kind        saksi.code not null,
  stub        saksi.entry_json not null,
  stub_salt   bytea not null check (length(stub_salt) = 32),
  commitments bytea not null check (length(commitments) = 128),
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
comment on table saksi.entries is 'What stays for ever: the count-only stub, its salt, and the commitments to all four parts. Never updated, never deleted.';
grant select, insert on saksi.entries to saksi_app;
grant select on saksi.entries to saksi_sequencer, saksi_reader;

create table saksi.entry_parts (
  agency_id      saksi.code not null,
  entry_id       uuid not null,
  coded          saksi.entry_json not null,
  coded_salt     bytea not null check (length(coded_salt) = 32),
  sealed         saksi.entry_json not null,
  sealed_salt    bytea not null check (length(sealed_salt) = 32),
  signature      saksi.note,
  signature_salt bytea not null check (length(signature_salt) = 32),
  primary key (agency_id, entry_id)
);
comment on table saksi.entry_parts is 'What an erasure destroys: the other coded values, the ciphertext, and the salts that tie them to the log.';
grant select, insert on saksi.entry_parts to saksi_app;
grant select on saksi.entry_parts to saksi_reader;

create table saksi.log_outbox (
  oid       bigint generated always as identity primary key,
  agency_id saksi.code not null,
  entry_id  uuid not null,
  leaf      bytea not null check (length(leaf) = 64)
);
comment on table saksi.log_outbox is 'Leaves that wait for the sequencer. Undistributed.';
grant insert on saksi.log_outbox to saksi_app;
grant select, delete on saksi.log_outbox to saksi_sequencer;
grant select on saksi.log_outbox to saksi_reader;

create table saksi.log_leaves (
  idx       bigint primary key check (idx >= 0),
  agency_id saksi.code not null,
  entry_id  uuid not null,
  leaf      bytea not null check (length(leaf) = 64),
  unique (agency_id, entry_id)
);
comment on table saksi.log_leaves is 'The order of the log. Undistributed; written by the sequencer alone.';
grant select on saksi.log_leaves to saksi_reader;
grant select, insert on saksi.log_leaves to saksi_sequencer;

create table saksi.log_head (
  one        boolean primary key default true check (one),
  size       bigint not null check (size >= 0),
  root       bytea not null check (length(root) = 32),
  checkpoint saksi.note not null
);
comment on table saksi.log_head is 'One row: the compare-and-swap fence. Two sequencers cannot both move it from the same size.';
grant select on saksi.log_head to saksi_reader;
grant select, update on saksi.log_head to saksi_sequencer;

create table saksi.returns (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  form        saksi.code not null,
  office      saksi.code not null,
  period      saksi.code not null,
  period_from date not null,
  period_to   date not null,
  rows        integer not null check (rows >= 0),
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id, office, period)
);
comment on table saksi.returns is 'Which office has reported for which period: what coverage is counted from.';
grant select, insert on saksi.returns to saksi_app;
grant select on saksi.returns to saksi_reader;

create table saksi.aggregate_cells (
  agency_id     saksi.code not null,
  entry_id      uuid not null,
  cell          integer not null,
  indicator     saksi.code not null,
  office        saksi.code not null,
  period_from   date not null,
  period_to     date not null,
  dims          jsonb not null,
  value         integer not null check (value >= 0),
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  primary key (agency_id, entry_id, cell)
);
comment on table saksi.aggregate_cells is 'Totals that came without records under them; dims holds codes only.';
grant select, insert, update (superseded_at) on saksi.aggregate_cells to saksi_app;
grant select on saksi.aggregate_cells to saksi_reader;

create table saksi.accused_episodes (
  agency_id     saksi.code not null,
  record_id     saksi.token not null,
  version       integer not null check (version > 0),
  entry_id      uuid not null,
  form          saksi.code not null,
  content_mac   saksi.token not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  is_conflict   boolean not null,
  court               saksi.code,
  case_number         saksi.case_number,
  accused_no          integer,
  registered_on       date,
  offence             saksi.code,
  form_of_exploitation saksi.code,
  stage               saksi.code,
  decided_on          date,
  presence            saksi.code,
  outcome             saksi.code,
  sentence_months     integer,
  sex                 saksi.code,
  age_band            saksi.code,
  citizenship         saksi.code,
  is_official         saksi.code,
  primary key (agency_id, record_id, version)
);
create index accused_episodes_by_registration on saksi.accused_episodes (agency_id, registered_on);
comment on table saksi.accused_episodes is 'One accused person in one court case, every version. No name: names live in envelopes.';
grant select, insert, update (superseded_at) on saksi.accused_episodes to saksi_app;
grant select on saksi.accused_episodes to saksi_reader;

create table saksi.referrals (
  agency_id     saksi.code not null,
  record_id     saksi.token not null,
  version       integer not null check (version > 0),
  entry_id      uuid not null,
  form          saksi.code not null,
  content_mac   saksi.token not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  is_conflict   boolean not null,
  referred_period      date,
  referrer_type        saksi.code,
  referrer             saksi.code,
  form_of_exploitation saksi.code,
  age_at_exploitation  saksi.code,
  sex                  saksi.code,
  citizenship          saksi.code,
  primary key (agency_id, record_id, version)
);
create index referrals_by_period on saksi.referrals (agency_id, referred_period);
comment on table saksi.referrals is 'One person referred as a potential victim, every version.';
grant select, insert, update (superseded_at) on saksi.referrals to saksi_app;
grant select on saksi.referrals to saksi_reader;

-- The second wall: without an agency in the transaction the serving role sees nothing (no context, no rows).
do $$
declare t text;
begin
  foreach t in array array['entries', 'entry_parts', 'returns', 'aggregate_cells', 'accused_episodes', 'referrals'] loop
    execute format('alter table saksi.%I enable row level security', t);
    execute format('create policy own_agency on saksi.%I to saksi_app
      using (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))
      with check (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))', t);
    execute format('create policy read_all on saksi.%I for select to saksi_reader using (true)', t);
  end loop;
  execute 'create policy sequence_all on saksi.entries for select to saksi_sequencer using (true)';
end $$;
