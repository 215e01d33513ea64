-- Rows of a return that could not be mended yet: the return came without them and says how many wait, of which office and period, and under
-- which tokens; never what is in them. A row that may be of several slots stands in each.
create table saksi.waiting_rows (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  record_id   saksi.token not null,
  form        saksi.code not null,
  office      saksi.code not null,
  period      saksi.code not null,
  period_from date not null,
  period_to   date not null,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id, record_id, office, period)
);
comment on table saksi.waiting_rows is 'Rows that wait, by the return (agency_id, entry_id) that came without them. record_id is the token that the row will have as a record, where its number could be read.';
create index waiting_rows_by_token on saksi.waiting_rows (agency_id, record_id);
create index waiting_rows_by_form on saksi.waiting_rows (form, period_from);

create table saksi.waiting_rows_over (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  return_id   uuid not null,
  record_id   saksi.token not null,
  recorded_at timestamptz not null,
  primary key (agency_id, return_id, record_id)
);
comment on table saksi.waiting_rows_over is 'Rows that waited under return_id and wait no more: entry_id is the record that came, or the later return that says so.';

do $$
declare t text;
begin
  foreach t in array array['waiting_rows', 'waiting_rows_over'] loop
    execute format('grant select, insert on saksi.%I to saksi_app', t);
    execute format('grant select on saksi.%I to saksi_reader', t);
    execute format('alter table saksi.%I enable row level security', t);
    execute format('create policy own_agency on saksi.%I to saksi_app
      using (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))
      with check (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))', t);
    execute format('create policy read_all on saksi.%I for select to saksi_reader using (true)', t);
  end loop;
end $$;
