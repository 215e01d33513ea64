-- Dossiers that one office of the prosecution offers to another, and what was answered. Until the other takes one it is the sender's; once it stands in the
-- register of who took it, the sender's ends by an entry of its own (src/store/postgres/append/transfers.ts). Tokens, offices and case numbers of court acts.

create table saksi.dossier_offers (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  author      saksi.token not null,
  record_id   saksi.token not null,
  from_office saksi.code not null,
  to_office   saksi.code not null check (to_office <> from_office),
  reason      saksi.code not null,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
create index dossier_offers_by_record on saksi.dossier_offers (agency_id, record_id);
create index dossier_offers_newest on saksi.dossier_offers (agency_id, recorded_at);
comment on table saksi.dossier_offers is 'Which office offered which of its dossiers to which other, and why.';

create table saksi.dossier_steps (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  author      saksi.token not null,
  offer       uuid not null,
  step        saksi.code not null check (step in ('accepted', 'joined', 'sent_back', 'withdrawn')),
  reason      saksi.code not null,
  case_number saksi.case_number,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
-- An offer is answered once: who comes second is refused, whatever was asked before.
create unique index dossier_steps_of_offer on saksi.dossier_steps (agency_id, offer);
comment on table saksi.dossier_steps is 'What became of an offer; case_number is the one under which the dossier stands at the office that took it.';

do $$
declare t text;
begin
  foreach t in array array['dossier_offers', 'dossier_steps'] loop
    execute format('grant select, insert on saksi.%I to saksi_app', t);
    execute format('grant select on saksi.%I to saksi_reader, saksi_desk', t);
    execute format('alter table saksi.%I enable row level security', t);
    execute format('create policy own_agency on saksi.%I to saksi_app
      using (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))
      with check (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))', t);
    execute format('create policy read_all on saksi.%I for select to saksi_reader using (true)', t);
    execute format('create policy desk_wall on saksi.%I as restrictive for select to saksi_desk
      using ((select current_setting(''saksi.side'', true) = ''enforcement''))', t);
    execute format('create policy desk_own on saksi.%I for select to saksi_desk
      using ((select nullif(current_setting(''saksi.agency'', true), '''')) = agency_id)', t);
  end loop;
end $$;
-- To whom an interest closes a dossier, its way is closed as well.
create policy desk_closed on saksi.dossier_offers as restrictive for select to saksi_desk
  using (record_id::text <> all ((select string_to_array(current_setting('saksi.closed', true), ','))::text[]));
