-- Pages of their own that people were given, and their ends. Hashes alone of what opens them: whoever reads the table opens none.

create table saksi.own_pages (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  record_id   saksi.token not null,
  mark        saksi.base64url not null,
  kept        saksi.base64url not null,
  public_key  saksi.base64url not null,
  until       date not null,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
create index own_pages_by_mark on saksi.own_pages (mark);
create index own_pages_by_record on saksi.own_pages (agency_id, record_id);
comment on table saksi.own_pages is 'A person may read, by a code and a word of hers, what this body does for her; of both this holds hashes (src/core/own-page/code.ts). It opens until its day, or until an end of it by the same body.';

create table saksi.own_page_ends (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  page        uuid not null,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
create index own_page_ends_by_page on saksi.own_page_ends (agency_id, page);
comment on table saksi.own_page_ends is 'A page opens no longer. Of another body''s page a row says nothing.';

do $$
declare t text;
begin
  foreach t in array array['own_pages', 'own_page_ends'] loop
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
create policy desk_closed on saksi.own_pages as restrictive for select to saksi_desk
  using (record_id::text <> all ((select string_to_array(current_setting('saksi.closed', true), ','))::text[]));
