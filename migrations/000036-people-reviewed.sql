-- How often one person is in the records: pairs that are not decided yet, records drawn at random, and what people found of each. Nothing here
-- joins two records; figures of people say by it between what they lie. agency_id is whoever said it.

create table saksi.pair_judgements (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  a_agency    saksi.code not null,
  a_record    saksi.token not null,
  b_agency    saksi.code not null,
  b_record    saksi.token not null,
  verdict     saksi.code not null check (verdict in ('likely', 'unsure', 'two')),
  bits        integer check (bits >= 0),
  model       saksi.code,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id)
);
create index pair_judgements_by_pair on saksi.pair_judgements (a_agency, a_record, b_agency, b_record);
comment on table saksi.pair_judgements is 'Two records that may be one person: a program holds it likely, or somebody cannot tell, or knows two people. The newest of a person stands before any program''s.';

create table saksi.people_samples (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  type        saksi.code not null,
  record_id   saksi.token not null,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id, record_id)
);
create index people_samples_by_type on saksi.people_samples (type, recorded_at);
comment on table saksi.people_samples is 'Records that an agency drew at random from its own of one kind; those of one entry are one sample.';

create table saksi.people_resolved (
  agency_id   saksi.code not null,
  entry_id    uuid not null,
  sample      uuid not null,
  record_id   saksi.token not null,
  member      saksi.token not null,
  recorded_at timestamptz not null,
  primary key (agency_id, entry_id, member)
);
create index people_resolved_by_sample on saksi.people_resolved (agency_id, sample);
comment on table saksi.people_resolved is 'All records that are one person with a record of a sample, itself among them, as whoever looked found them; the newest entry of a record stands.';

do $$
declare t text;
begin
  foreach t in array array['pair_judgements', 'people_samples', 'people_resolved'] loop
    execute format('grant select, insert on saksi.%I to saksi_app', t);
    execute format('grant select on saksi.%I to saksi_reader', t);
    execute format('alter table saksi.%I enable row level security', t);
    execute format('create policy own_agency on saksi.%I to saksi_app
      using (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))
      with check (agency_id = nullif(current_setting(''saksi.agency'', true), ''''))', t);
    execute format('create policy read_all on saksi.%I for select to saksi_reader using (true)', t);
  end loop;
end $$;
