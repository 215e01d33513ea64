-- Written by npm run derive: what the record kinds (src/core/model/kinds) have gained since the migrations before this one.
-- It is not written again; what the model gains next comes in a migration of its own.

create table saksi.paper_statements (
  agency_id     saksi.code not null,
  record_id     saksi.token not null,
  version       integer not null check (version > 0),
  entry_id      uuid not null,
  form          saksi.code not null,
  content_mac   saksi.token not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  is_conflict   boolean not null,
  "office" saksi.code,
  "paper" saksi.case_number,
  "paper_on" date,
  "line" integer,
  "matter" saksi.case_number,
  "about" saksi.code,
  "subject_no" integer,
  "fact" saksi.code,
  "said" saksi.code,
  "quantity" bigint,
  "qualifier" saksi.code,
  "quantity_most" bigint,
  "unit" saksi.code,
  "answer" saksi.code,
  "law_basis" saksi.code,
  "sex" saksi.code,
  "age_band" saksi.code,
  "citizenship" saksi.code,
  "form_of_exploitation" saksi.code,
  "province" saksi.code,
  "holder" saksi.code,
  "from_on" date,
  "until_on" date,
  "on_day" date,
  "day_kind" saksi.code,
  "basis" saksi.code,
  "corrects" saksi.case_number,
  primary key (agency_id, record_id, version)
);
create index paper_statements_by_paper_on on saksi.paper_statements ("paper_on");
comment on table saksi.paper_statements is 'Statement of a paper: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.paper_statements to saksi_app;
grant select on saksi.paper_statements to saksi_reader;
alter table saksi.paper_statements enable row level security;
create policy own_agency on saksi.paper_statements to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.paper_statements for select to saksi_reader using (true);
grant select on saksi.paper_statements to saksi_desk;
create policy desk_own on saksi.paper_statements for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.paper_statements as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

-- A register's number may have several short series (`Insp. 07/24 KDL-kiln`) and the marks «» of a Khmer series (src/core/model/register-number.ts).
alter domain saksi.case_number drop constraint case_number_check;
alter domain saksi.case_number add constraint case_number_check check (
  case
    when value ~ '^[0-9]+/[0-9]+$' then length(value) <= 40
    else length(value) <= 40
      and value ~ '^[0-9A-Za-z\u1780-\u17D3][0-9A-Za-z\u1780-\u17D3 ./_()«»-]*$'
      and value ~ '[0-9]'
      and length(regexp_replace(value, '[^A-Za-z\u1780-\u17D3]', '', 'g'))
          <= case when value ~ '[A-Za-z\u1780-\u17D3]{5}' or value ~ '[A-Za-z\u1780-\u17D3] [A-Za-z\u1780-\u17D3]' then 8 else 12 end
  end);
