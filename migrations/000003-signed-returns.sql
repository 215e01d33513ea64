-- Who may sign, what was signed, what was not there. Grants beside each table; test/catalogue.test.ts holds them.

create domain saksi.base64url as text check (value ~ '^[A-Za-z0-9_-]{43,44}$');
create domain saksi.host as text check (value ~ '^[a-z0-9][a-z0-9.-]{0,252}$');

-- A nil return is a return: nothing in this period, said by the head of the office. One that nobody signed yet waits.
alter table saksi.returns
  add column is_nil    boolean not null default false,
  add column is_signed boolean not null default false;

create table saksi.missed_returns (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  form        saksi.code not null,
  office      saksi.code not null,
  period      saksi.code not null,
  due_on      date not null,
  recorded_at timestamptz not null,
  primary key (agency_id, form, office, period)
);
comment on table saksi.missed_returns is 'Slots whose due day passed with nothing there. The key keeps a slot from being missed twice, whoever looks.';
grant select, insert on saksi.missed_returns to saksi_app;
grant select on saksi.missed_returns to saksi_reader;

create table saksi.credentials (
  agency_id     saksi.code not null,
  credential    saksi.token not null,
  entry_id      uuid not null,
  of_agency     saksi.code not null,
  person        saksi.token not null,
  roles         saksi.code not null,
  algorithm     saksi.code not null,
  public_key    saksi.base64url not null,
  is_software   boolean not null,
  rp            saksi.host,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  primary key (agency_id, credential)
);
comment on table saksi.credentials is 'Devices that may sign, with their public keys. No name: person is a token whose meaning its agency keeps. roles are joined by +. Revoked at superseded_at.';
grant select, insert, update (superseded_at) on saksi.credentials to saksi_app;
grant select on saksi.credentials to saksi_reader;

-- A signature of another agency's registrar must be checked too: public keys are readable across agencies, and nothing else is.
do $$
declare t text;
begin
  foreach t in array array['missed_returns', 'credentials'] loop
    execute format('alter table saksi.%I enable row level security', t);
    execute format('create policy own_agency on saksi.%I to saksi_app
      using (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))
      with check (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))', t);
    execute format('create policy read_all on saksi.%I for select to saksi_reader using (true)', t);
  end loop;
  execute 'create policy public_keys on saksi.credentials for select to saksi_app
    using (nullif(current_setting(''saksi.agency'', true), '''') is not null)';
end $$;
