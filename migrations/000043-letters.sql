-- Letters that somebody was given, and their ends. Hashes alone of what is on the paper: whoever reads the table can check no letter and make none.

create table saksi.letters (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  record_id   saksi.token not null,
  ground      saksi.code not null check (ground in ('suspected', 'identified')),
  mark        saksi.base64url not null,
  digits      saksi.base64url not null,
  until       date not null,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
create index letters_by_mark on saksi.letters (mark);
create index letters_by_record on saksi.letters (agency_id, record_id);
comment on table saksi.letters is 'A letter of which a number and six digits are on a paper; of both this holds hashes (src/core/letter/number.ts). It holds until its day, or until an end of it by the same body.';

create table saksi.letter_ends (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  letter      uuid not null,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
create index letter_ends_by_letter on saksi.letter_ends (agency_id, letter);
comment on table saksi.letter_ends is 'A letter holds no longer. Of another body''s letter a row says nothing.';

do $$
declare t text;
begin
  foreach t in array array['letters', 'letter_ends'] loop
    execute format('grant select, insert on saksi.%I to saksi_app', t);
    execute format('grant select on saksi.%I to saksi_reader, saksi_desk', t);
    execute format('alter table saksi.%I enable row level security', t);
    execute format('create policy own_agency on saksi.%I to saksi_app
      using (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))
      with check (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))', t);
    execute format('create policy read_all on saksi.%I for select to saksi_reader using (true)', t);
    execute format('create policy desk_wall on saksi.%I as restrictive for select to saksi_desk
      using ((select current_setting(''saksi.side'', true) = ''protection''))', t);
    execute format('create policy desk_own on saksi.%I for select to saksi_desk
      using ((select nullif(current_setting(''saksi.agency'', true), '''')) = agency_id)', t);
  end loop;
end $$;
create policy desk_closed on saksi.letters as restrictive for select to saksi_desk
  using (record_id::text <> all ((select string_to_array(current_setting('saksi.closed', true), ','))::text[]));
