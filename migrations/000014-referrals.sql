-- A referral between two bodies of the protection side, and what came of it; beds that are free, as each office says itself.
-- Codes, tokens and times: whom it is about stays sealed in the offering body's own referral record.

create table saksi.referral_offers (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  record_id   saksi.token not null,
  to_agency   saksi.code not null,
  to_office   saksi.code not null,
  reason      saksi.code not null,
  bed         saksi.code not null check (bed in ('women', 'men', 'children', 'none')),
  agreed      saksi.codes not null,
  told        saksi.codes,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
create index referral_offers_to on saksi.referral_offers (to_agency, recorded_at);
comment on table saksi.referral_offers is 'Who asked whom to help, what the person agreed to, and what was told once and is not asked again; told is a list of field:code.';
grant select, insert on saksi.referral_offers to saksi_app;
grant select on saksi.referral_offers to saksi_reader, saksi_desk;

create table saksi.referral_steps (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  of_agency   saksi.code not null,
  offer       uuid not null,
  to_agency   saksi.code not null,
  step        saksi.code not null check (step in ('seen', 'accepted', 'declined', 'arrived', 'reminded', 'withdrawn')),
  reason      saksi.code not null,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
create index referral_steps_by_offer on saksi.referral_steps (of_agency, offer);
comment on table saksi.referral_steps is 'What became of an offer, step by step; which of them count follows from their order (src/core/referral/follow.ts).';
grant select, insert on saksi.referral_steps to saksi_app;
grant select on saksi.referral_steps to saksi_reader, saksi_desk;

create table saksi.beds_stated (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  office      saksi.code not null,
  women       integer not null check (women >= 0),
  men         integer not null check (men >= 0),
  children    integer not null check (children >= 0),
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
create index beds_stated_by_office on saksi.beds_stated (office, recorded_at);
comment on table saksi.beds_stated is 'Beds that are free in one office, as it said at that time; the newest stands. An office is no address.';
grant select, insert on saksi.beds_stated to saksi_app;
grant select on saksi.beds_stated to saksi_reader, saksi_desk;

do $$
declare t text;
begin
  foreach t in array array['referral_offers', 'referral_steps', 'beds_stated'] loop
    execute format('alter table saksi.%I enable row level security', t);
    execute format('create policy own_agency on saksi.%I to saksi_app
      using (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))
      with check (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))', t);
    execute format('create policy read_all on saksi.%I for select to saksi_reader using (true)', t);
    -- The wall: across it not a row is there, whoever asks and whatever was decided.
    execute format('create policy desk_wall on saksi.%I as restrictive for select to saksi_desk
      using ((select current_setting(''saksi.side'', true) = ''protection''))', t);
  end loop;
end $$;

-- The two parties of a referral see it, and nobody else on their side does.
create policy desk_party on saksi.referral_offers for select to saksi_desk
  using ((select nullif(current_setting('saksi.agency', true), '')) in (agency_id, to_agency));
create policy desk_party on saksi.referral_steps for select to saksi_desk
  using ((select nullif(current_setting('saksi.agency', true), '')) in (of_agency, to_agency));
-- Where a bed is free, everybody on the protection side may know.
create policy desk_helps on saksi.beds_stated for select to saksi_desk using (true);
