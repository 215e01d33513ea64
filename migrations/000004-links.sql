-- Links: which records are one person, or one case. An assertion names two records; the clusters that follow are kept with
-- the time they stood, so that a figure as of a day counts by the links of that day. agency_id is whoever asserted.

create table saksi.link_assertions (
  agency_id     saksi.code not null,
  entry_id      uuid not null,
  relation      saksi.code not null check (relation in ('same_person', 'same_case')),
  a_agency      saksi.code not null,
  a_record      saksi.token not null,
  b_agency      saksi.code not null,
  b_record      saksi.token not null,
  basis         saksi.code not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  primary key (agency_id, entry_id)
);
create index link_assertions_by_a on saksi.link_assertions (a_agency, a_record);
create index link_assertions_by_b on saksi.link_assertions (b_agency, b_record);
comment on table saksi.link_assertions is 'Who asserted that two records are one person or one case, on what basis, and when that was taken back.';
grant select, insert, update (superseded_at) on saksi.link_assertions to saksi_app;
grant select on saksi.link_assertions to saksi_reader;

create table saksi.link_members (
  agency_id     saksi.code not null,
  entry_id      uuid not null,
  relation      saksi.code not null,
  of_agency     saksi.code not null,
  record_id     saksi.token not null,
  cluster       saksi.token not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  primary key (agency_id, entry_id, of_agency, record_id)
);
create index link_members_by_record on saksi.link_members (of_agency, record_id, relation);
create index link_members_by_cluster on saksi.link_members (cluster, relation) where superseded_at is null;
comment on table saksi.link_members is 'In which cluster a record stands: all that are asserted, directly or through others, to be one. Named by its smallest record.';
grant select, insert, update (superseded_at) on saksi.link_members to saksi_app;
grant select on saksi.link_members to saksi_reader;

-- A link reaches across agencies, so no agency's context shows it: only the step that records a link opens these two tables,
-- and the code that answers an agency never does.
alter table saksi.link_assertions enable row level security;
alter table saksi.link_members enable row level security;
create policy while_linking on saksi.link_assertions to saksi_app
  using (current_setting('saksi.linking', true) = 'on') with check (current_setting('saksi.linking', true) = 'on');
create policy while_linking on saksi.link_members to saksi_app
  using (current_setting('saksi.linking', true) = 'on') with check (current_setting('saksi.linking', true) = 'on');
create policy read_all on saksi.link_assertions for select to saksi_reader using (true);
create policy read_all on saksi.link_members for select to saksi_reader using (true);
