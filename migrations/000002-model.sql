-- Written by `npm run derive` from the record kinds (src/core/model/kinds). Do not edit: change the model and run it again.
-- Until 0.2.0 is out this file is written anew with every change of the model; from then on it stays as it is, and what the
-- model gains comes in a migration of its own.
--
-- A table for each record kind, every version a row. Clear columns only: codes, days, whole numbers, riel, case numbers.

-- Several codes of one list: sorted, each once, one space between.
create domain saksi.codes as text check (value ~ '^[A-Za-z0-9<][A-Za-z0-9_.:+<>-]{0,63}( [A-Za-z0-9<][A-Za-z0-9_.:+<>-]{0,63}){0,63}$');

-- A deposit at an outside witness (docs/spec/deposit.md); its last two digits are looked at where it is typed.
create domain saksi.deposit_number as text check (length(value) = 24 and value ~ '^([0-9]+-)+[0-9]+$');

create table saksi.leads (
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
  "lead_number" saksi.case_number,
  "deposit" saksi.deposit_number,
  "received_on" date,
  "channel" saksi.code,
  "lead_type" saksi.code,
  "trafficking_suspected" saksi.code,
  "form_of_exploitation" saksi.code,
  "site_type" saksi.code,
  "province" saksi.code,
  "embassy_country" saksi.code,
  "caller_citizenship" saksi.code,
  "language" saksi.code,
  "reporter_type" saksi.code,
  "persons_named" integer,
  "person_known" saksi.code,
  "place_known" saksi.code,
  "completeness" saksi.code,
  "credibility" saksi.code,
  "state" saksi.code,
  "decided_on" date,
  "no_action_reason" saksi.code,
  "results" saksi.codes,
  "response_band" saksi.code,
  "repeat_reporter" saksi.code,
  primary key (agency_id, record_id, version)
);
create index leads_by_received_on on saksi.leads ("received_on");
comment on table saksi.leads is 'Lead or complaint: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.leads to saksi_app;
grant select on saksi.leads to saksi_reader;
alter table saksi.leads enable row level security;
create policy own_agency on saksi.leads to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.leads for select to saksi_reader using (true);

create table saksi.sites (
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
  "registered_on" date,
  "site_type" saksi.code,
  "province" saksi.code,
  "in_economic_zone" saksi.code,
  "in_border_town" saksi.code,
  "headcount_band" saksi.code,
  "state" saksi.code,
  "state_since" date,
  "moved_here" saksi.code,
  primary key (agency_id, record_id, version)
);
create index sites_by_registered_on on saksi.sites ("registered_on");
comment on table saksi.sites is 'Suspected site: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.sites to saksi_app;
grant select on saksi.sites to saksi_reader;
alter table saksi.sites enable row level security;
create policy own_agency on saksi.sites to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.sites for select to saksi_reader using (true);

create table saksi.risk_areas (
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
  "province" saksi.code,
  "listed_from" date,
  "listed_until" date,
  primary key (agency_id, record_id, version)
);
create index risk_areas_by_listed_from on saksi.risk_areas ("listed_from");
comment on table saksi.risk_areas is 'Province of high risk: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.risk_areas to saksi_app;
grant select on saksi.risk_areas to saksi_reader;
alter table saksi.risk_areas enable row level security;
create policy own_agency on saksi.risk_areas to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.risk_areas for select to saksi_reader using (true);

create table saksi.campaign_cases (
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
  "campaign" saksi.code,
  "campaign_type" saksi.code,
  "case_number" saksi.case_number,
  "opened_on" date,
  "stage" saksi.code,
  "province" saksi.code,
  "form_of_exploitation" saksi.code,
  "form_detail" saksi.code,
  "law_basis" saksi.code,
  "victims_identified" integer,
  primary key (agency_id, record_id, version)
);
create index campaign_cases_by_opened_on on saksi.campaign_cases ("opened_on");
comment on table saksi.campaign_cases is 'Case of a campaign or working group: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.campaign_cases to saksi_app;
grant select on saksi.campaign_cases to saksi_reader;
alter table saksi.campaign_cases enable row level security;
create policy own_agency on saksi.campaign_cases to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.campaign_cases for select to saksi_reader using (true);

create table saksi.external_estimates (
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
  "number" integer,
  "published_on" date,
  "subject" saksi.code,
  "quantity" integer,
  "low" integer,
  "high" integer,
  "source_type" saksi.code,
  "method" saksi.code,
  "is_current" saksi.code,
  primary key (agency_id, record_id, version)
);
create index external_estimates_by_published_on on saksi.external_estimates ("published_on");
comment on table saksi.external_estimates is 'Estimate of somebody outside: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.external_estimates to saksi_app;
grant select on saksi.external_estimates to saksi_reader;
alter table saksi.external_estimates enable row level security;
create policy own_agency on saksi.external_estimates to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.external_estimates for select to saksi_reader using (true);

create table saksi.operations (
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
  "operation_number" saksi.case_number,
  "operated_month" date check (extract(day from "operated_month") = 1),
  "operation_type" saksi.code,
  "trigger_channel" saksi.code,
  "site_type" saksi.code,
  "province" saksi.code,
  "rural" saksi.code,
  "participants" saksi.codes,
  "persons_present" integer,
  "persons_removed" integer,
  "persons_screened" integer,
  "persons_identified" integer,
  "persons_left" integer,
  "outcome" saksi.code,
  "site_action" saksi.code,
  "emptied_before" saksi.code,
  "permission_needed" saksi.code,
  primary key (agency_id, record_id, version)
);
create index operations_by_operated_month on saksi.operations ("operated_month");
comment on table saksi.operations is 'Operation: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.operations to saksi_app;
grant select on saksi.operations to saksi_reader;
alter table saksi.operations enable row level security;
create policy own_agency on saksi.operations to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.operations for select to saksi_reader using (true);

create table saksi.encounter_counts (
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
  "number" integer,
  "encountered_month" date check (extract(day from "encountered_month") = 1),
  "context" saksi.code,
  "site_type" saksi.code,
  "province" saksi.code,
  "citizenship" saksi.code,
  "encountered" integer,
  "screened" integer,
  "with_indicators" integer,
  "referred" integer,
  primary key (agency_id, record_id, version)
);
create index encounter_counts_by_encountered_month on saksi.encounter_counts ("encountered_month");
comment on table saksi.encounter_counts is 'People encountered, as a number: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.encounter_counts to saksi_app;
grant select on saksi.encounter_counts to saksi_reader;
alter table saksi.encounter_counts enable row level security;
create policy own_agency on saksi.encounter_counts to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.encounter_counts for select to saksi_reader using (true);

create table saksi.entry_permissions (
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
  "number" integer,
  "requested_on" date,
  "decided_on" date,
  "days_waited" integer,
  "decision" saksi.code,
  "decider_role" saksi.code,
  "site_type" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index entry_permissions_by_requested_on on saksi.entry_permissions ("requested_on");
comment on table saksi.entry_permissions is 'Permission to enter a site: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.entry_permissions to saksi_app;
grant select on saksi.entry_permissions to saksi_reader;
alter table saksi.entry_permissions enable row level security;
create policy own_agency on saksi.entry_permissions to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.entry_permissions for select to saksi_reader using (true);

create table saksi.criminal_referrals (
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
  "number" integer,
  "sent_on" date,
  "answered_on" date,
  "answer" saksi.code,
  "decline_reason" saksi.code,
  "site_type" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index criminal_referrals_by_sent_on on saksi.criminal_referrals ("sent_on");
comment on table saksi.criminal_referrals is 'Case handed to the police by another body: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.criminal_referrals to saksi_app;
grant select on saksi.criminal_referrals to saksi_reader;
alter table saksi.criminal_referrals enable row level security;
create policy own_agency on saksi.criminal_referrals to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.criminal_referrals for select to saksi_reader using (true);

create table saksi.classification_changes (
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
  "case_number" saksi.case_number,
  "changed_on" date,
  "from_class" saksi.code,
  "to_class" saksi.code,
  "reviewed" saksi.code,
  "site_type" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index classification_changes_by_changed_on on saksi.classification_changes ("changed_on");
comment on table saksi.classification_changes is 'Case taken as something else: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.classification_changes to saksi_app;
grant select on saksi.classification_changes to saksi_reader;
alter table saksi.classification_changes enable row level security;
create policy own_agency on saksi.classification_changes to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.classification_changes for select to saksi_reader using (true);

create table saksi.ngo_access_requests (
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
  "number" integer,
  "requested_on" date,
  "decided_on" date,
  "decision" saksi.code,
  "facility_type" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index ngo_access_requests_by_requested_on on saksi.ngo_access_requests ("requested_on");
comment on table saksi.ngo_access_requests is 'Request of an NGO to see people held: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.ngo_access_requests to saksi_app;
grant select on saksi.ngo_access_requests to saksi_reader;
alter table saksi.ngo_access_requests enable row level security;
create policy own_agency on saksi.ngo_access_requests to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.ngo_access_requests for select to saksi_reader using (true);

create table saksi.encountered_persons (
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
  "encountered_month" date check (extract(day from "encountered_month") = 1),
  "context" saksi.code,
  "site_type" saksi.code,
  "citizenship" saksi.code,
  "sex" saksi.code,
  "age_band" saksi.code,
  "status" saksi.code,
  "status_before" saksi.code,
  "documents_held" saksi.code,
  "screened" saksi.code,
  "referred" saksi.code,
  "referral_acknowledged" saksi.code,
  "referred_within_day" saksi.code,
  primary key (agency_id, record_id, version)
);
create index encountered_persons_by_encountered_month on saksi.encountered_persons ("encountered_month");
comment on table saksi.encountered_persons is 'Person encountered: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.encountered_persons to saksi_app;
grant select on saksi.encountered_persons to saksi_reader;
alter table saksi.encountered_persons enable row level security;
create policy own_agency on saksi.encountered_persons to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.encountered_persons for select to saksi_reader using (true);

create table saksi.screenings (
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
  "screened_month" date check (extract(day from "screened_month") = 1),
  "context" saksi.code,
  "screener_type" saksi.code,
  "tool" saksi.code,
  "site_type" saksi.code,
  "private" saksi.code,
  "interpreter" saksi.code,
  "second_screening" saksi.code,
  "outcome" saksi.code,
  "hours_band" saksi.code,
  "indicators_asked" integer,
  "citizenship" saksi.code,
  "sex" saksi.code,
  "age_band" saksi.code,
  primary key (agency_id, record_id, version)
);
create index screenings_by_screened_month on saksi.screenings ("screened_month");
comment on table saksi.screenings is 'Screening: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.screenings to saksi_app;
grant select on saksi.screenings to saksi_reader;
alter table saksi.screenings enable row level security;
create policy own_agency on saksi.screenings to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.screenings for select to saksi_reader using (true);

create table saksi.identifications (
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
  "identified_quarter" date check (extract(day from "identified_quarter") = 1 and extract(month from "identified_quarter") in (1, 4, 7, 10)),
  "status" saksi.code,
  "authority_type" saksi.code,
  "evidence_standard" saksi.code,
  "form_completed" saksi.code,
  "found_by" saksi.code,
  "form_of_exploitation" saksi.code,
  "forms" saksi.codes,
  "form_detail" saksi.code,
  "trafficking_indicators" saksi.code,
  "cross_border" saksi.code,
  "destination" saksi.code,
  "sex" saksi.code,
  "age_band" saksi.code,
  "citizenship" saksi.code,
  "province" saksi.code,
  "days_band" saksi.code,
  primary key (agency_id, record_id, version)
);
create index identifications_by_identified_quarter on saksi.identifications ("identified_quarter");
comment on table saksi.identifications is 'Decision on identification: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.identifications to saksi_app;
grant select on saksi.identifications to saksi_reader;
alter table saksi.identifications enable row level security;
create policy own_agency on saksi.identifications to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.identifications for select to saksi_reader using (true);

create table saksi.recognitions (
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
  "filed_on" date,
  "decided_on" date,
  "decision" saksi.code,
  "representative" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index recognitions_by_filed_on on saksi.recognitions ("filed_on");
comment on table saksi.recognitions is 'Application for formal recognition: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.recognitions to saksi_app;
grant select on saksi.recognitions to saksi_reader;
alter table saksi.recognitions enable row level security;
create policy own_agency on saksi.recognitions to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.recognitions for select to saksi_reader using (true);

create table saksi.statements (
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
  "statement_no" integer,
  "taken_month" date check (extract(day from "taken_month") = 1),
  "language" saksi.code,
  "present" saksi.codes,
  "gist" saksi.code,
  "changed" saksi.code,
  "citizenship" saksi.code,
  primary key (agency_id, record_id, version)
);
create index statements_by_taken_month on saksi.statements ("taken_month");
comment on table saksi.statements is 'Statement taken: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.statements to saksi_app;
grant select on saksi.statements to saksi_reader;
alter table saksi.statements enable row level security;
create policy own_agency on saksi.statements to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.statements for select to saksi_reader using (true);

create table saksi.detentions (
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
  "detained_month" date check (extract(day from "detained_month") = 1),
  "facility_type" saksi.code,
  "ground" saksi.code,
  "release_reason" saksi.code,
  "days_band" saksi.code,
  "screening_band" saksi.code,
  "indicators_present" saksi.code,
  "site_type" saksi.code,
  "last_place_known" saksi.code,
  "citizenship" saksi.code,
  "sex" saksi.code,
  "age_band" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index detentions_by_detained_month on saksi.detentions ("detained_month");
comment on table saksi.detentions is 'Detention of a possible victim: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.detentions to saksi_app;
grant select on saksi.detentions to saksi_reader;
alter table saksi.detentions enable row level security;
create policy own_agency on saksi.detentions to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.detentions for select to saksi_reader using (true);

create table saksi.escapee_alerts (
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
  "raised_month" date check (extract(day from "raised_month") = 1),
  "site_type" saksi.code,
  "province" saksi.code,
  "ground" saksi.code,
  "outcome" saksi.code,
  "debt_claimed" saksi.code,
  primary key (agency_id, record_id, version)
);
create index escapee_alerts_by_raised_month on saksi.escapee_alerts ("raised_month");
comment on table saksi.escapee_alerts is 'Alert: somebody who fled was arrested: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.escapee_alerts to saksi_app;
grant select on saksi.escapee_alerts to saksi_reader;
alter table saksi.escapee_alerts enable row level security;
create policy own_agency on saksi.escapee_alerts to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.escapee_alerts for select to saksi_reader using (true);

create table saksi.penalisations (
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
  "penalised_quarter" date check (extract(day from "penalised_quarter") = 1 and extract(month from "penalised_quarter") in (1, 4, 7, 10)),
  "penalty_type" saksi.code,
  "ground" saksi.code,
  "indicators_present" saksi.code,
  "revoked" saksi.code,
  "citizenship" saksi.code,
  "sex" saksi.code,
  "age_band" saksi.code,
  primary key (agency_id, record_id, version)
);
create index penalisations_by_penalised_quarter on saksi.penalisations ("penalised_quarter");
comment on table saksi.penalisations is 'Penalty on a possible victim: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.penalisations to saksi_app;
grant select on saksi.penalisations to saksi_reader;
alter table saksi.penalisations enable row level security;
create policy own_agency on saksi.penalisations to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.penalisations for select to saksi_reader using (true);

create table saksi.removals (
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
  "removed_month" date check (extract(day from "removed_month") = 1),
  "removal_type" saksi.code,
  "screened_before" saksi.code,
  "removed_unscreened" saksi.code,
  "facility_type" saksi.code,
  "citizenship" saksi.code,
  primary key (agency_id, record_id, version)
);
create index removals_by_removed_month on saksi.removals ("removed_month");
comment on table saksi.removals is 'Removal from the country: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.removals to saksi_app;
grant select on saksi.removals to saksi_reader;
alter table saksi.removals enable row level security;
create policy own_agency on saksi.removals to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.removals for select to saksi_reader using (true);

create table saksi.stay_permits (
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
  "decided_on" date,
  "permit_type" saksi.code,
  "decision" saksi.code,
  "citizenship" saksi.code,
  primary key (agency_id, record_id, version)
);
create index stay_permits_by_decided_on on saksi.stay_permits ("decided_on");
comment on table saksi.stay_permits is 'Permit to stay or work: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.stay_permits to saksi_app;
grant select on saksi.stay_permits to saksi_reader;
alter table saksi.stay_permits enable row level security;
create policy own_agency on saksi.stay_permits to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.stay_permits for select to saksi_reader using (true);

alter table saksi.accused_episodes add column "person_type" saksi.code;
alter table saksi.accused_episodes add column "roles" saksi.codes;
alter table saksi.accused_episodes add column "charged_on" date;
alter table saksi.accused_episodes add column "law_basis" saksi.code;
alter table saksi.accused_episodes add column "aggravations" saksi.codes;
alter table saksi.accused_episodes add column "victim_age_group" saksi.code;
alter table saksi.accused_episodes add column "form_detail" saksi.code;
alter table saksi.accused_episodes add column "sector" saksi.code;
alter table saksi.accused_episodes add column "site_type" saksi.code;
alter table saksi.accused_episodes add column "relation_to_victim" saksi.code;
alter table saksi.accused_episodes add column "acts" saksi.codes;
alter table saksi.accused_episodes add column "means" saksi.codes;
alter table saksi.accused_episodes add column "palermo_conform" saksi.code;
alter table saksi.accused_episodes add column "custody" saksi.code;
alter table saksi.accused_episodes add column "suspended_months" integer;
alter table saksi.accused_episodes add column "fine" bigint;
alter table saksi.accused_episodes add column "sentence_check" saksi.code;
alter table saksi.accused_episodes add column "execution" saksi.code;
alter table saksi.accused_episodes add column "review_result" saksi.code;
alter table saksi.accused_episodes add column "settled" saksi.code;
create index accused_episodes_by_registered_on on saksi.accused_episodes ("registered_on");
create index accused_episodes_by_decided_on on saksi.accused_episodes ("decided_on");

create table saksi.charges (
  agency_id     saksi.code not null,
  record_id     saksi.token not null,
  version       integer not null check (version > 0),
  entry_id      uuid not null,
  form          saksi.code not null,
  content_mac   saksi.token not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  is_conflict   boolean not null,
  "court" saksi.code,
  "case_number" saksi.case_number,
  "accused_no" integer,
  "act_no" integer,
  "charged_on" date,
  "offence" saksi.code,
  "law_basis" saksi.code,
  "aggravations" saksi.codes,
  "is_principal" saksi.code,
  "form_of_exploitation" saksi.code,
  "roles" saksi.codes,
  "victim_age_group" saksi.code,
  primary key (agency_id, record_id, version)
);
create index charges_by_charged_on on saksi.charges ("charged_on");
comment on table saksi.charges is 'Charge: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.charges to saksi_app;
grant select on saksi.charges to saksi_reader;
alter table saksi.charges enable row level security;
create policy own_agency on saksi.charges to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.charges for select to saksi_reader using (true);

create table saksi.investigations (
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
  "case_number" saksi.case_number,
  "opened_on" date,
  "closed_on" date,
  "state" saksi.code,
  "unit_type" saksi.code,
  "source" saksi.code,
  "law_basis" saksi.code,
  "form_of_exploitation" saksi.code,
  "form_detail" saksi.code,
  "site_type" saksi.code,
  "province" saksi.code,
  "cross_border" saksi.code,
  "official_suspected" saksi.code,
  "suspects" integer,
  "victims_identified" integer,
  primary key (agency_id, record_id, version)
);
create index investigations_by_opened_on on saksi.investigations ("opened_on");
comment on table saksi.investigations is 'Investigation: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.investigations to saksi_app;
grant select on saksi.investigations to saksi_reader;
alter table saksi.investigations enable row level security;
create policy own_agency on saksi.investigations to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.investigations for select to saksi_reader using (true);

create table saksi.dossiers (
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
  "case_number" saksi.case_number,
  "sent_on" date,
  "received_on" date,
  "decided_on" date,
  "decision" saksi.code,
  "decline_reason" saksi.code,
  "law_basis" saksi.code,
  "form_of_exploitation" saksi.code,
  "site_type" saksi.code,
  "official_suspected" saksi.code,
  primary key (agency_id, record_id, version)
);
create index dossiers_by_sent_on on saksi.dossiers ("sent_on");
comment on table saksi.dossiers is 'Dossier to the prosecutor: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.dossiers to saksi_app;
grant select on saksi.dossiers to saksi_reader;
alter table saksi.dossiers enable row level security;
create policy own_agency on saksi.dossiers to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.dossiers for select to saksi_reader using (true);

create table saksi.proceedings (
  agency_id     saksi.code not null,
  record_id     saksi.token not null,
  version       integer not null check (version > 0),
  entry_id      uuid not null,
  form          saksi.code not null,
  content_mac   saksi.token not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  is_conflict   boolean not null,
  "court" saksi.code,
  "case_number" saksi.case_number,
  "proceeding_type" saksi.code,
  "reported_on" date,
  "initiated_on" date,
  "decided_on" date,
  "final_on" date,
  "law_basis" saksi.code,
  "form_of_exploitation" saksi.code,
  "form_detail" saksi.code,
  "sector" saksi.code,
  "site_type" saksi.code,
  "victim_age_group" saksi.code,
  "trafficking_indicators" saksi.code,
  "accused" integer,
  "specialised" saksi.code,
  primary key (agency_id, record_id, version)
);
create index proceedings_by_initiated_on on saksi.proceedings ("initiated_on");
create index proceedings_by_decided_on on saksi.proceedings ("decided_on");
create index proceedings_by_final_on on saksi.proceedings ("final_on");
comment on table saksi.proceedings is 'Proceeding before a court: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.proceedings to saksi_app;
grant select on saksi.proceedings to saksi_reader;
alter table saksi.proceedings enable row level security;
create policy own_agency on saksi.proceedings to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.proceedings for select to saksi_reader using (true);

create table saksi.hearings (
  agency_id     saksi.code not null,
  record_id     saksi.token not null,
  version       integer not null check (version > 0),
  entry_id      uuid not null,
  form          saksi.code not null,
  content_mac   saksi.token not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  is_conflict   boolean not null,
  "court" saksi.code,
  "case_number" saksi.case_number,
  "act_no" integer,
  "held_on" date,
  "measures" saksi.codes,
  "victim_present" saksi.code,
  "victim_age_group" saksi.code,
  "adjournment" saksi.code,
  primary key (agency_id, record_id, version)
);
create index hearings_by_held_on on saksi.hearings ("held_on");
comment on table saksi.hearings is 'Hearing: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.hearings to saksi_app;
grant select on saksi.hearings to saksi_reader;
alter table saksi.hearings enable row level security;
create policy own_agency on saksi.hearings to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.hearings for select to saksi_reader using (true);

create table saksi.evidence_items (
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
  "case_number" saksi.case_number,
  "act_no" integer,
  "collected_on" date,
  "evidence_type" saksi.code,
  "technique" saksi.code,
  "authorised" saksi.code,
  "authority" saksi.code,
  "authorised_from" date,
  "authorised_to" date,
  "custody_changes" integer,
  "excluded" saksi.code,
  primary key (agency_id, record_id, version)
);
create index evidence_items_by_collected_on on saksi.evidence_items ("collected_on");
comment on table saksi.evidence_items is 'Piece of evidence: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.evidence_items to saksi_app;
grant select on saksi.evidence_items to saksi_reader;
alter table saksi.evidence_items enable row level security;
create policy own_agency on saksi.evidence_items to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.evidence_items for select to saksi_reader using (true);

create table saksi.supervisions (
  agency_id     saksi.code not null,
  record_id     saksi.token not null,
  version       integer not null check (version > 0),
  entry_id      uuid not null,
  form          saksi.code not null,
  content_mac   saksi.token not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  is_conflict   boolean not null,
  "court" saksi.code,
  "case_number" saksi.case_number,
  "accused_no" integer,
  "started_on" date,
  "ended_on" date,
  "conditions" saksi.codes,
  "checkins_due" integer,
  "checkins_done" integer,
  "breached_on" date,
  "outcome" saksi.code,
  "form_of_exploitation" saksi.code,
  primary key (agency_id, record_id, version)
);
create index supervisions_by_started_on on saksi.supervisions ("started_on");
comment on table saksi.supervisions is 'Judicial supervision: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.supervisions to saksi_app;
grant select on saksi.supervisions to saksi_reader;
alter table saksi.supervisions enable row level security;
create policy own_agency on saksi.supervisions to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.supervisions for select to saksi_reader using (true);

create table saksi.abscondings (
  agency_id     saksi.code not null,
  record_id     saksi.token not null,
  version       integer not null check (version > 0),
  entry_id      uuid not null,
  form          saksi.code not null,
  content_mac   saksi.token not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  is_conflict   boolean not null,
  "court" saksi.code,
  "case_number" saksi.case_number,
  "accused_no" integer,
  "act_no" integer,
  "absconded_on" date,
  "from_custody" saksi.code,
  "level" saksi.code,
  "after_conviction" saksi.code,
  "warrant_on" date,
  "days_to_warrant" integer,
  "found_on" date,
  primary key (agency_id, record_id, version)
);
create index abscondings_by_absconded_on on saksi.abscondings ("absconded_on");
comment on table saksi.abscondings is 'Absconding: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.abscondings to saksi_app;
grant select on saksi.abscondings to saksi_reader;
alter table saksi.abscondings enable row level security;
create policy own_agency on saksi.abscondings to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.abscondings for select to saksi_reader using (true);

create table saksi.warrants (
  agency_id     saksi.code not null,
  record_id     saksi.token not null,
  version       integer not null check (version > 0),
  entry_id      uuid not null,
  form          saksi.code not null,
  content_mac   saksi.token not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  is_conflict   boolean not null,
  "court" saksi.code,
  "case_number" saksi.case_number,
  "accused_no" integer,
  "act_no" integer,
  "warrant_type" saksi.code,
  "issued_on" date,
  "executed_on" date,
  "ngo_assisted" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index warrants_by_issued_on on saksi.warrants ("issued_on");
comment on table saksi.warrants is 'Warrant: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.warrants to saksi_app;
grant select on saksi.warrants to saksi_reader;
alter table saksi.warrants enable row level security;
create policy own_agency on saksi.warrants to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.warrants for select to saksi_reader using (true);

create table saksi.verdicts (
  agency_id     saksi.code not null,
  record_id     saksi.token not null,
  version       integer not null check (version > 0),
  entry_id      uuid not null,
  form          saksi.code not null,
  content_mac   saksi.token not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  is_conflict   boolean not null,
  "court" saksi.code,
  "case_number" saksi.case_number,
  "accused_no" integer,
  "act_no" integer,
  "decided_on" date,
  "level" saksi.code,
  "outcome" saksi.code,
  "presence" saksi.code,
  "supersedes" integer,
  "effect" saksi.code,
  "evidence" saksi.codes,
  "law_basis" saksi.code,
  "form_of_exploitation" saksi.code,
  "victim_age_group" saksi.code,
  "charge_on_record" saksi.code,
  "is_official" saksi.code,
  primary key (agency_id, record_id, version)
);
create index verdicts_by_decided_on on saksi.verdicts ("decided_on");
comment on table saksi.verdicts is 'Verdict: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.verdicts to saksi_app;
grant select on saksi.verdicts to saksi_reader;
alter table saksi.verdicts enable row level security;
create policy own_agency on saksi.verdicts to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.verdicts for select to saksi_reader using (true);

create table saksi.reviews (
  agency_id     saksi.code not null,
  record_id     saksi.token not null,
  version       integer not null check (version > 0),
  entry_id      uuid not null,
  form          saksi.code not null,
  content_mac   saksi.token not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  is_conflict   boolean not null,
  "appeal_court" saksi.code,
  "court" saksi.code,
  "case_number" saksi.case_number,
  "accused_no" integer,
  "act_no" integer,
  "review_type" saksi.code,
  "filed_on" date,
  "decided_on" date,
  "of_verdict" integer,
  "first_presence" saksi.code,
  "first_outcome" saksi.code,
  "result" saksi.code,
  "law_basis" saksi.code,
  "form_of_exploitation" saksi.code,
  "is_official" saksi.code,
  primary key (agency_id, record_id, version)
);
create index reviews_by_filed_on on saksi.reviews ("filed_on");
create index reviews_by_decided_on on saksi.reviews ("decided_on");
comment on table saksi.reviews is 'Appeal or retrial: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.reviews to saksi_app;
grant select on saksi.reviews to saksi_reader;
alter table saksi.reviews enable row level security;
create policy own_agency on saksi.reviews to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.reviews for select to saksi_reader using (true);

create table saksi.settlements (
  agency_id     saksi.code not null,
  record_id     saksi.token not null,
  version       integer not null check (version > 0),
  entry_id      uuid not null,
  form          saksi.code not null,
  content_mac   saksi.token not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  is_conflict   boolean not null,
  "court" saksi.code,
  "case_number" saksi.case_number,
  "act_no" integer,
  "settlement_type" saksi.code,
  "settled_on" date,
  "in_court" saksi.code,
  "before_verdict" saksi.code,
  "sentence_reduced" saksi.code,
  "reason" saksi.code,
  "promised" bigint,
  "paid" bigint,
  "form_of_exploitation" saksi.code,
  primary key (agency_id, record_id, version)
);
create index settlements_by_settled_on on saksi.settlements ("settled_on");
comment on table saksi.settlements is 'Settlement or withdrawal: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.settlements to saksi_app;
grant select on saksi.settlements to saksi_reader;
alter table saksi.settlements enable row level security;
create policy own_agency on saksi.settlements to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.settlements for select to saksi_reader using (true);

create table saksi.reparations (
  agency_id     saksi.code not null,
  record_id     saksi.token not null,
  version       integer not null check (version > 0),
  entry_id      uuid not null,
  form          saksi.code not null,
  content_mac   saksi.token not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  is_conflict   boolean not null,
  "court" saksi.code,
  "case_number" saksi.case_number,
  "act_no" integer,
  "reparation_type" saksi.code,
  "claimed_on" date,
  "ordered_on" date,
  "claimed" bigint,
  "ordered" bigint,
  "paid" bigint,
  "heads" saksi.codes,
  "method" saksi.code,
  "sentence_ends_on" date,
  "payable_from" date,
  "months_to_wait" integer,
  "form_of_exploitation" saksi.code,
  "victim_foreign" saksi.code,
  primary key (agency_id, record_id, version)
);
create index reparations_by_ordered_on on saksi.reparations ("ordered_on");
comment on table saksi.reparations is 'Restitution or damages ordered: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.reparations to saksi_app;
grant select on saksi.reparations to saksi_reader;
alter table saksi.reparations enable row level security;
create policy own_agency on saksi.reparations to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.reparations for select to saksi_reader using (true);

create table saksi.reparation_payments (
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
  "case_number" saksi.case_number,
  "act_no" integer,
  "paid_on" date,
  "reparation_type" saksi.code,
  "amount" bigint,
  "rate" integer,
  "rate_on" date,
  "victims" integer,
  "ngo_assisted" saksi.code,
  primary key (agency_id, record_id, version)
);
create index reparation_payments_by_paid_on on saksi.reparation_payments ("paid_on");
comment on table saksi.reparation_payments is 'Payment to a victim: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.reparation_payments to saksi_app;
grant select on saksi.reparation_payments to saksi_reader;
alter table saksi.reparation_payments enable row level security;
create policy own_agency on saksi.reparation_payments to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.reparation_payments for select to saksi_reader using (true);

create table saksi.victim_participations (
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
  "participated_quarter" date check (extract(day from "participated_quarter") = 1 and extract(month from "participated_quarter") in (1, 4, 7, 10)),
  "court" saksi.code,
  "role" saksi.code,
  "received_services" saksi.code,
  "help_conditional" saksi.code,
  "has_counsel" saksi.code,
  "sex" saksi.code,
  "age_band" saksi.code,
  "citizenship" saksi.code,
  primary key (agency_id, record_id, version)
);
create index victim_participations_by_participated_quarter on saksi.victim_participations ("participated_quarter");
comment on table saksi.victim_participations is 'Survivor in the proceedings: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.victim_participations to saksi_app;
grant select on saksi.victim_participations to saksi_reader;
alter table saksi.victim_participations enable row level security;
create policy own_agency on saksi.victim_participations to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.victim_participations for select to saksi_reader using (true);

create table saksi.legal_representations (
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
  "assigned_on" date,
  "court" saksi.code,
  "counsel_type" saksi.code,
  "meetings_before_hearing" integer,
  "paid" saksi.code,
  primary key (agency_id, record_id, version)
);
create index legal_representations_by_assigned_on on saksi.legal_representations ("assigned_on");
comment on table saksi.legal_representations is 'Counsel of a survivor: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.legal_representations to saksi_app;
grant select on saksi.legal_representations to saksi_reader;
alter table saksi.legal_representations enable row level security;
create policy own_agency on saksi.legal_representations to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.legal_representations for select to saksi_reader using (true);

create table saksi.protection_measures (
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
  "requested_quarter" date check (extract(day from "requested_quarter") = 1 and extract(month from "requested_quarter") in (1, 4, 7, 10)),
  "measure_type" saksi.code,
  "decision" saksi.code,
  "threat_reported" saksi.code,
  "threat_types" saksi.codes,
  primary key (agency_id, record_id, version)
);
create index protection_measures_by_requested_quarter on saksi.protection_measures ("requested_quarter");
comment on table saksi.protection_measures is 'Protection of a victim or witness: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.protection_measures to saksi_app;
grant select on saksi.protection_measures to saksi_reader;
alter table saksi.protection_measures enable row level security;
create policy own_agency on saksi.protection_measures to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.protection_measures for select to saksi_reader using (true);

create table saksi.specialised_units (
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
  "number" integer,
  "body_type" saksi.code,
  "opened_on" date,
  "closed_on" date,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index specialised_units_by_opened_on on saksi.specialised_units ("opened_on");
comment on table saksi.specialised_units is 'Specialised court, prosecutor or unit: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.specialised_units to saksi_app;
grant select on saksi.specialised_units to saksi_reader;
alter table saksi.specialised_units enable row level security;
create policy own_agency on saksi.specialised_units to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.specialised_units for select to saksi_reader using (true);

create table saksi.coop_requests (
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
  "number" integer,
  "received_on" date,
  "answered_on" date,
  "partner" saksi.code,
  "direction" saksi.code,
  "coop_type" saksi.code,
  "subject" saksi.code,
  "outcome" saksi.code,
  "form_of_exploitation" saksi.code,
  primary key (agency_id, record_id, version)
);
create index coop_requests_by_received_on on saksi.coop_requests ("received_on");
comment on table saksi.coop_requests is 'Request between states: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.coop_requests to saksi_app;
grant select on saksi.coop_requests to saksi_reader;
alter table saksi.coop_requests enable row level security;
create policy own_agency on saksi.coop_requests to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.coop_requests for select to saksi_reader using (true);

create table saksi.instruments (
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
  "number" integer,
  "signed_on" date,
  "expires_on" date,
  "instrument_type" saksi.code,
  "partners" saksi.codes,
  "scopes" saksi.codes,
  primary key (agency_id, record_id, version)
);
create index instruments_by_signed_on on saksi.instruments ("signed_on");
comment on table saksi.instruments is 'Agreement with other states: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.instruments to saksi_app;
grant select on saksi.instruments to saksi_reader;
alter table saksi.instruments enable row level security;
create policy own_agency on saksi.instruments to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.instruments for select to saksi_reader using (true);

create table saksi.legal_gaps (
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
  "number" integer,
  "found_on" date,
  "closed_on" date,
  "topic" saksi.code,
  "law_basis" saksi.code,
  "state" saksi.code,
  primary key (agency_id, record_id, version)
);
create index legal_gaps_by_found_on on saksi.legal_gaps ("found_on");
comment on table saksi.legal_gaps is 'Gap in law or procedure: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.legal_gaps to saksi_app;
grant select on saksi.legal_gaps to saksi_reader;
alter table saksi.legal_gaps enable row level security;
create policy own_agency on saksi.legal_gaps to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.legal_gaps for select to saksi_reader using (true);

create table saksi.protocols (
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
  "number" integer,
  "topic" saksi.code,
  "protocol_version" integer,
  "in_force_from" date,
  "in_force_until" date,
  primary key (agency_id, record_id, version)
);
create index protocols_by_in_force_from on saksi.protocols ("in_force_from");
comment on table saksi.protocols is 'Written procedure: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.protocols to saksi_app;
grant select on saksi.protocols to saksi_reader;
alter table saksi.protocols enable row level security;
create policy own_agency on saksi.protocols to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.protocols for select to saksi_reader using (true);

create table saksi.mandate_rules (
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
  "number" integer,
  "site_type" saksi.code,
  "duty" saksi.code,
  "body_type" saksi.code,
  "in_force_from" date,
  "in_force_until" date,
  primary key (agency_id, record_id, version)
);
create index mandate_rules_by_in_force_from on saksi.mandate_rules ("in_force_from");
comment on table saksi.mandate_rules is 'Rule on who must act where: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.mandate_rules to saksi_app;
grant select on saksi.mandate_rules to saksi_reader;
alter table saksi.mandate_rules enable row level security;
create policy own_agency on saksi.mandate_rules to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.mandate_rules for select to saksi_reader using (true);

create table saksi.panel_decisions (
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
  "number" integer,
  "decided_month" date check (extract(day from "decided_month") = 1),
  "act" saksi.code,
  "province" saksi.code,
  "form_of_exploitation" saksi.code,
  primary key (agency_id, record_id, version)
);
create index panel_decisions_by_decided_month on saksi.panel_decisions ("decided_month");
comment on table saksi.panel_decisions is 'Decision of a panel, for review: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.panel_decisions to saksi_app;
grant select on saksi.panel_decisions to saksi_reader;
alter table saksi.panel_decisions enable row level security;
create policy own_agency on saksi.panel_decisions to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.panel_decisions for select to saksi_reader using (true);

create table saksi.site_enforcements (
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
  "number" integer,
  "reviewed_month" date check (extract(day from "reviewed_month") = 1),
  "site_type" saksi.code,
  "province" saksi.code,
  "interest" saksi.code,
  "officially_connected" saksi.code,
  "furthest_step" saksi.code,
  "persons_screened" saksi.code,
  "emptied_before" saksi.code,
  primary key (agency_id, record_id, version)
);
create index site_enforcements_by_reviewed_month on saksi.site_enforcements ("reviewed_month");
comment on table saksi.site_enforcements is 'How far enforcement went at a site: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.site_enforcements to saksi_app;
grant select on saksi.site_enforcements to saksi_reader;
alter table saksi.site_enforcements enable row level security;
create policy own_agency on saksi.site_enforcements to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.site_enforcements for select to saksi_reader using (true);

alter table saksi.referrals add column "office" saksi.code;
alter table saksi.referrals add column "reason" saksi.code;
alter table saksi.referrals add column "subject_status" saksi.code;
alter table saksi.referrals add column "receiver_type" saksi.code;
alter table saksi.referrals add column "state" saksi.code;
alter table saksi.referrals add column "answer_band" saksi.code;
alter table saksi.referrals add column "decline_reason" saksi.code;
alter table saksi.referrals add column "not_referred_reason" saksi.code;
alter table saksi.referrals add column "made_within_24h" saksi.code;
alter table saksi.referrals add column "consent_given" saksi.code;
alter table saksi.referrals add column "province" saksi.code;
create index referrals_by_referred_period on saksi.referrals ("referred_period");

create table saksi.victim_episodes (
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
  "found_month" date check (extract(day from "found_month") = 1),
  "sequence" integer,
  "forms" saksi.codes,
  "form_of_exploitation" saksi.code,
  "subform" saksi.code,
  "site_type" saksi.code,
  "palermo_conform" saksi.code,
  "recruitment_channel" saksi.code,
  "broker_licence" saksi.code,
  "fee_paid" bigint,
  "in_debt" saksi.code,
  "movement_mode" saksi.code,
  "duration_band" saksi.code,
  "started_from" saksi.code,
  "sex" saksi.code,
  "age_band" saksi.code,
  "citizenship" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index victim_episodes_by_found_month on saksi.victim_episodes ("found_month");
comment on table saksi.victim_episodes is 'Exploitation of a person: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.victim_episodes to saksi_app;
grant select on saksi.victim_episodes to saksi_reader;
alter table saksi.victim_episodes enable row level security;
create policy own_agency on saksi.victim_episodes to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.victim_episodes for select to saksi_reader using (true);

create table saksi.service_episodes (
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
  "started_month" date check (extract(day from "started_month") = 1),
  "service_type" saksi.code,
  "provider_type" saksi.code,
  "funder" saksi.code,
  "conditional_on_participation" saksi.code,
  "participates" saksi.code,
  "sex" saksi.code,
  "age_band" saksi.code,
  "citizenship" saksi.code,
  "form_of_exploitation" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index service_episodes_by_started_month on saksi.service_episodes ("started_month");
comment on table saksi.service_episodes is 'Service to a person: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.service_episodes to saksi_app;
grant select on saksi.service_episodes to saksi_reader;
alter table saksi.service_episodes enable row level security;
create policy own_agency on saksi.service_episodes to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.service_episodes for select to saksi_reader using (true);

create table saksi.shelter_stays (
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
  "entered_month" date check (extract(day from "entered_month") = 1),
  "stay_band" saksi.code,
  "provider_type" saksi.code,
  "custody_order" saksi.code,
  "free_to_leave" saksi.code,
  "sex" saksi.code,
  "age_band" saksi.code,
  "citizenship" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index shelter_stays_by_entered_month on saksi.shelter_stays ("entered_month");
comment on table saksi.shelter_stays is 'Stay in a shelter: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.shelter_stays to saksi_app;
grant select on saksi.shelter_stays to saksi_reader;
alter table saksi.shelter_stays enable row level security;
create policy own_agency on saksi.shelter_stays to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.shelter_stays for select to saksi_reader using (true);

create table saksi.service_needs (
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
  "stated_month" date check (extract(day from "stated_month") = 1),
  "need" saksi.code,
  "met" saksi.code,
  "reason_unmet" saksi.code,
  "sex" saksi.code,
  "age_band" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index service_needs_by_stated_month on saksi.service_needs ("stated_month");
comment on table saksi.service_needs is 'Need of a person: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.service_needs to saksi_app;
grant select on saksi.service_needs to saksi_reader;
alter table saksi.service_needs enable row level security;
create policy own_agency on saksi.service_needs to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.service_needs for select to saksi_reader using (true);

create table saksi.entitlements (
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
  "due_month" date check (extract(day from "due_month") = 1),
  "entitlement_type" saksi.code,
  "amount_due" bigint,
  "amount_paid" bigint,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index entitlements_by_due_month on saksi.entitlements ("due_month");
comment on table saksi.entitlements is 'Allowance owed to a person: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.entitlements to saksi_app;
grant select on saksi.entitlements to saksi_reader;
alter table saksi.entitlements enable row level security;
create policy own_agency on saksi.entitlements to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.entitlements for select to saksi_reader using (true);

create table saksi.fund_payments (
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
  "paid_month" date check (extract(day from "paid_month") = 1),
  "amount" bigint,
  "sex" saksi.code,
  "citizenship" saksi.code,
  primary key (agency_id, record_id, version)
);
create index fund_payments_by_paid_month on saksi.fund_payments ("paid_month");
comment on table saksi.fund_payments is 'Payment from a victims’ fund: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.fund_payments to saksi_app;
grant select on saksi.fund_payments to saksi_reader;
alter table saksi.fund_payments enable row level security;
create policy own_agency on saksi.fund_payments to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.fund_payments for select to saksi_reader using (true);

create table saksi.facilities (
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
  "number" integer,
  "opened_on" date,
  "closed_on" date,
  "facility_type" saksi.code,
  "owner" saksi.code,
  "services" saksi.codes,
  "takes_children" saksi.code,
  "takes_men" saksi.code,
  "takes_foreigners" saksi.code,
  "beds_women" integer,
  "beds_men" integer,
  "beds_children" integer,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index facilities_by_opened_on on saksi.facilities ("opened_on");
comment on table saksi.facilities is 'Facility for victims: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.facilities to saksi_app;
grant select on saksi.facilities to saksi_reader;
alter table saksi.facilities enable row level security;
create policy own_agency on saksi.facilities to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.facilities for select to saksi_reader using (true);

create table saksi.facility_censuses (
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
  "number" integer,
  "counted_on" date,
  "facility_type" saksi.code,
  "returnee_source" saksi.code,
  "arrived" integer,
  "screened" integer,
  "identified" integer,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index facility_censuses_by_counted_on on saksi.facility_censuses ("counted_on");
comment on table saksi.facility_censuses is 'People passing through a facility: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.facility_censuses to saksi_app;
grant select on saksi.facility_censuses to saksi_reader;
alter table saksi.facility_censuses enable row level security;
create policy own_agency on saksi.facility_censuses to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.facility_censuses for select to saksi_reader using (true);

create table saksi.reintegrations (
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
  "started_month" date check (extract(day from "started_month") = 1),
  "stage" saksi.code,
  "risk_level" saksi.code,
  "decision" saksi.code,
  "followed_up" saksi.code,
  "retrafficked" saksi.code,
  "sex" saksi.code,
  "age_band" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index reintegrations_by_started_month on saksi.reintegrations ("started_month");
comment on table saksi.reintegrations is 'Reintegration: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.reintegrations to saksi_app;
grant select on saksi.reintegrations to saksi_reader;
alter table saksi.reintegrations enable row level security;
create policy own_agency on saksi.reintegrations to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.reintegrations for select to saksi_reader using (true);

create table saksi.custody_transfers (
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
  "decided_month" date check (extract(day from "decided_month") = 1),
  "to_type" saksi.code,
  "basis_type" saksi.code,
  "status" saksi.code,
  "refused_by_family" saksi.code,
  "refusal_reason" saksi.code,
  "settlement_offered" saksi.code,
  "sex" saksi.code,
  "age_band" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index custody_transfers_by_decided_month on saksi.custody_transfers ("decided_month");
comment on table saksi.custody_transfers is 'Custody of a child: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.custody_transfers to saksi_app;
grant select on saksi.custody_transfers to saksi_reader;
alter table saksi.custody_transfers enable row level security;
create policy own_agency on saksi.custody_transfers to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.custody_transfers for select to saksi_reader using (true);

create table saksi.repatriations (
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
  "travelled_month" date check (extract(day from "travelled_month") = 1),
  "direction" saksi.code,
  "country" saksi.code,
  "funder" saksi.code,
  "partner" saksi.code,
  "voluntary" saksi.code,
  "sop_used" saksi.code,
  "fear_asked" saksi.code,
  "form_of_exploitation" saksi.code,
  "sex" saksi.code,
  "age_band" saksi.code,
  "citizenship" saksi.code,
  primary key (agency_id, record_id, version)
);
create index repatriations_by_travelled_month on saksi.repatriations ("travelled_month");
comment on table saksi.repatriations is 'Repatriation: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.repatriations to saksi_app;
grant select on saksi.repatriations to saksi_reader;
alter table saksi.repatriations enable row level security;
create policy own_agency on saksi.repatriations to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.repatriations for select to saksi_reader using (true);

create table saksi.mission_contacts (
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
  "received_month" date check (extract(day from "received_month") = 1),
  "country" saksi.code,
  "has_mission" saksi.code,
  "handled_by" saksi.code,
  "contact_type" saksi.code,
  "answered" saksi.code,
  "answer_band" saksi.code,
  "outcome" saksi.code,
  "sex" saksi.code,
  "form_of_exploitation" saksi.code,
  primary key (agency_id, record_id, version)
);
create index mission_contacts_by_received_month on saksi.mission_contacts ("received_month");
comment on table saksi.mission_contacts is 'Call for help from abroad: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.mission_contacts to saksi_app;
grant select on saksi.mission_contacts to saksi_reader;
alter table saksi.mission_contacts enable row level security;
create policy own_agency on saksi.mission_contacts to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.mission_contacts for select to saksi_reader using (true);

create table saksi.consents (
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
  "given_month" date check (extract(day from "given_month") = 1),
  "purposes" saksi.codes,
  "taken_by_type" saksi.code,
  "by_guardian" saksi.code,
  "guardian_conflict" saksi.code,
  "withdrawn" saksi.code,
  primary key (agency_id, record_id, version)
);
create index consents_by_given_month on saksi.consents ("given_month");
comment on table saksi.consents is 'Consent: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.consents to saksi_app;
grant select on saksi.consents to saksi_reader;
alter table saksi.consents enable row level security;
create policy own_agency on saksi.consents to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.consents for select to saksi_reader using (true);

create table saksi.inspections (
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
  "number" integer,
  "inspected_on" date,
  "site_type" saksi.code,
  "sector" saksi.code,
  "in_sez" saksi.code,
  "announced" saksi.code,
  "notice_band" saksi.code,
  "findings" saksi.codes,
  "result" saksi.code,
  "open_allegation" saksi.code,
  "workers_screened" integer,
  "victims_identified" integer,
  "children_found" integer,
  "children_last_visit" integer,
  "children_other_source" integer,
  "referred_to_police" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index inspections_by_inspected_on on saksi.inspections ("inspected_on");
comment on table saksi.inspections is 'Inspection: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.inspections to saksi_app;
grant select on saksi.inspections to saksi_reader;
alter table saksi.inspections enable row level security;
create policy own_agency on saksi.inspections to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.inspections for select to saksi_reader using (true);

create table saksi.recruitment_licences (
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
  "number" integer,
  "issued_on" date,
  "ended_on" date,
  "holder_type" saksi.code,
  "status" saksi.code,
  "conditions" saksi.codes,
  "open_allegation" saksi.code,
  "last_inspection" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index recruitment_licences_by_issued_on on saksi.recruitment_licences ("issued_on");
comment on table saksi.recruitment_licences is 'Licence of a recruiter: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.recruitment_licences to saksi_app;
grant select on saksi.recruitment_licences to saksi_reader;
alter table saksi.recruitment_licences enable row level security;
create policy own_agency on saksi.recruitment_licences to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.recruitment_licences for select to saksi_reader using (true);

create table saksi.recruitment_complaints (
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
  "number" integer,
  "received_month" date check (extract(day from "received_month") = 1),
  "holder_type" saksi.code,
  "complaint_type" saksi.code,
  "corridor" saksi.code,
  "fee_amount" bigint,
  "tip_indicator" saksi.code,
  "outcome" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index recruitment_complaints_by_received_month on saksi.recruitment_complaints ("received_month");
comment on table saksi.recruitment_complaints is 'Complaint about recruitment: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.recruitment_complaints to saksi_app;
grant select on saksi.recruitment_complaints to saksi_reader;
alter table saksi.recruitment_complaints enable row level security;
create policy own_agency on saksi.recruitment_complaints to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.recruitment_complaints for select to saksi_reader using (true);

create table saksi.debts (
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
  "number" integer,
  "recorded_month" date check (extract(day from "recorded_month") = 1),
  "creditor_type" saksi.code,
  "amount" bigint,
  "debt_purpose" saksi.code,
  "linked_exploitation" saksi.code,
  "reassigned" saksi.code,
  "assigned_to_site" saksi.code,
  "debtor_outcome" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index debts_by_recorded_month on saksi.debts ("recorded_month");
comment on table saksi.debts is 'Debt of a worker or victim: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.debts to saksi_app;
grant select on saksi.debts to saksi_reader;
alter table saksi.debts enable row level security;
create policy own_agency on saksi.debts to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.debts for select to saksi_reader using (true);

create table saksi.briefings (
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
  "number" integer,
  "held_on" date,
  "destination" saksi.code,
  "participants" integer,
  "participants_female" integer,
  primary key (agency_id, record_id, version)
);
create index briefings_by_held_on on saksi.briefings ("held_on");
comment on table saksi.briefings is 'Briefing before departure: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.briefings to saksi_app;
grant select on saksi.briefings to saksi_reader;
alter table saksi.briefings enable row level security;
create policy own_agency on saksi.briefings to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.briefings for select to saksi_reader using (true);

create table saksi.consular_screenings (
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
  "number" integer,
  "screened_month" date check (extract(day from "screened_month") = 1),
  "destination" saksi.code,
  "screened" integer,
  "flagged" integer,
  "identified" integer,
  "sex" saksi.code,
  primary key (agency_id, record_id, version)
);
create index consular_screenings_by_screened_month on saksi.consular_screenings ("screened_month");
comment on table saksi.consular_screenings is 'Consular screening of marriages: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.consular_screenings to saksi_app;
grant select on saksi.consular_screenings to saksi_reader;
alter table saksi.consular_screenings enable row level security;
create policy own_agency on saksi.consular_screenings to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.consular_screenings for select to saksi_reader using (true);

create table saksi.entry_denials (
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
  "number" integer,
  "denied_month" date check (extract(day from "denied_month") = 1),
  "ground" saksi.code,
  "persons" integer,
  "citizenship" saksi.code,
  primary key (agency_id, record_id, version)
);
create index entry_denials_by_denied_month on saksi.entry_denials ("denied_month");
comment on table saksi.entry_denials is 'Entry denied: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.entry_denials to saksi_app;
grant select on saksi.entry_denials to saksi_reader;
alter table saksi.entry_denials enable row level security;
create policy own_agency on saksi.entry_denials to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.entry_denials for select to saksi_reader using (true);

create table saksi.trainings (
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
  "number" integer,
  "held_on" date,
  "course" saksi.code,
  "audience" saksi.code,
  "rank_band" saksi.code,
  "rural" saksi.code,
  "enrolled" integer,
  "completed" integer,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index trainings_by_held_on on saksi.trainings ("held_on");
comment on table saksi.trainings is 'Training: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.trainings to saksi_app;
grant select on saksi.trainings to saksi_reader;
alter table saksi.trainings enable row level security;
create policy own_agency on saksi.trainings to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.trainings for select to saksi_reader using (true);

create table saksi.posts (
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
  "number" integer,
  "counted_on" date,
  "audience" saksi.code,
  "rural" saksi.code,
  "filled" integer,
  "trained" integer,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index posts_by_counted_on on saksi.posts ("counted_on");
comment on table saksi.posts is 'Posts filled: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.posts to saksi_app;
grant select on saksi.posts to saksi_reader;
alter table saksi.posts enable row level security;
create policy own_agency on saksi.posts to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.posts for select to saksi_reader using (true);

create table saksi.unit_capacities (
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
  "number" integer,
  "counted_on" date,
  "body_type" saksi.code,
  "officers" integer,
  "vehicles" integer,
  "computers" integer,
  "forensic_kits" integer,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index unit_capacities_by_counted_on on saksi.unit_capacities ("counted_on");
comment on table saksi.unit_capacities is 'Unit and its equipment: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.unit_capacities to saksi_app;
grant select on saksi.unit_capacities to saksi_reader;
alter table saksi.unit_capacities enable row level security;
create policy own_agency on saksi.unit_capacities to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.unit_capacities for select to saksi_reader using (true);

create table saksi.bodies (
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
  "number" integer,
  "set_up_on" date,
  "ended_on" date,
  "body_type" saksi.code,
  "specialised" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index bodies_by_set_up_on on saksi.bodies ("set_up_on");
comment on table saksi.bodies is 'Body: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.bodies to saksi_app;
grant select on saksi.bodies to saksi_reader;
alter table saksi.bodies enable row level security;
create policy own_agency on saksi.bodies to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.bodies for select to saksi_reader using (true);

create table saksi.meetings (
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
  "number" integer,
  "held_on" date,
  "body_type" saksi.code,
  "meeting_type" saksi.code,
  "participants" integer,
  "survivors" integer,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index meetings_by_held_on on saksi.meetings ("held_on");
comment on table saksi.meetings is 'Meeting: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.meetings to saksi_app;
grant select on saksi.meetings to saksi_reader;
alter table saksi.meetings enable row level security;
create policy own_agency on saksi.meetings to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.meetings for select to saksi_reader using (true);

create table saksi.plan_actions (
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
  "number" integer,
  "due_on" date,
  "done_on" date,
  "plan" saksi.code,
  "strategy" saksi.code,
  "owner_type" saksi.code,
  "status" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index plan_actions_by_due_on on saksi.plan_actions ("due_on");
comment on table saksi.plan_actions is 'Action of a plan: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.plan_actions to saksi_app;
grant select on saksi.plan_actions to saksi_reader;
alter table saksi.plan_actions enable row level security;
create policy own_agency on saksi.plan_actions to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.plan_actions for select to saksi_reader using (true);

create table saksi.awareness_activities (
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
  "number" integer,
  "held_on" date,
  "channel" saksi.code,
  "audience" saksi.code,
  "messages" integer,
  "reach" integer,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index awareness_activities_by_held_on on saksi.awareness_activities ("held_on");
comment on table saksi.awareness_activities is 'Awareness activity: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.awareness_activities to saksi_app;
grant select on saksi.awareness_activities to saksi_reader;
alter table saksi.awareness_activities enable row level security;
create policy own_agency on saksi.awareness_activities to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.awareness_activities for select to saksi_reader using (true);

create table saksi.budget_lines (
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
  "number" integer,
  "year_from" date,
  "body_type" saksi.code,
  "programme" saksi.code,
  "allocated" bigint,
  "executed" bigint,
  "usd" integer,
  "rate_on" date,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index budget_lines_by_year_from on saksi.budget_lines ("year_from");
comment on table saksi.budget_lines is 'Budget line: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.budget_lines to saksi_app;
grant select on saksi.budget_lines to saksi_reader;
alter table saksi.budget_lines enable row level security;
create policy own_agency on saksi.budget_lines to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.budget_lines for select to saksi_reader using (true);

create table saksi.disbursements (
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
  "number" integer,
  "requested_on" date,
  "paid_on" date,
  "mode" saksi.code,
  "body_type" saksi.code,
  "amount" bigint,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index disbursements_by_requested_on on saksi.disbursements ("requested_on");
comment on table saksi.disbursements is 'Disbursement: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.disbursements to saksi_app;
grant select on saksi.disbursements to saksi_reader;
alter table saksi.disbursements enable row level security;
create policy own_agency on saksi.disbursements to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.disbursements for select to saksi_reader using (true);

create table saksi.reimbursement_claims (
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
  "number" integer,
  "claimed_on" date,
  "paid_on" date,
  "body_type" saksi.code,
  "claimed" bigint,
  "paid" bigint,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index reimbursement_claims_by_claimed_on on saksi.reimbursement_claims ("claimed_on");
comment on table saksi.reimbursement_claims is 'Claim for money spent: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.reimbursement_claims to saksi_app;
grant select on saksi.reimbursement_claims to saksi_reader;
alter table saksi.reimbursement_claims enable row level security;
create policy own_agency on saksi.reimbursement_claims to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.reimbursement_claims for select to saksi_reader using (true);

create table saksi.contributions (
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
  "number" integer,
  "given_on" date,
  "giver_type" saksi.code,
  "activity" saksi.code,
  "kind" saksi.code,
  "amount" bigint,
  primary key (agency_id, record_id, version)
);
create index contributions_by_given_on on saksi.contributions ("given_on");
comment on table saksi.contributions is 'Contribution from outside: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.contributions to saksi_app;
grant select on saksi.contributions to saksi_reader;
alter table saksi.contributions enable row level security;
create policy own_agency on saksi.contributions to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.contributions for select to saksi_reader using (true);

create table saksi.resident_populations (
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
  "number" integer,
  "counted_on" date,
  "residents" integer,
  "rural" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index resident_populations_by_counted_on on saksi.resident_populations ("counted_on");
comment on table saksi.resident_populations is 'Resident population: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.resident_populations to saksi_app;
grant select on saksi.resident_populations to saksi_reader;
alter table saksi.resident_populations enable row level security;
create policy own_agency on saksi.resident_populations to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.resident_populations for select to saksi_reader using (true);

create table saksi.assessments (
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
  "number" integer,
  "published_on" date,
  "source" saksi.code,
  "tier" saksi.code,
  "pillar" saksi.code,
  "status" saksi.code,
  "has_evidence" saksi.code,
  primary key (agency_id, record_id, version)
);
create index assessments_by_published_on on saksi.assessments ("published_on");
comment on table saksi.assessments is 'Recommendation of an outside assessment: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.assessments to saksi_app;
grant select on saksi.assessments to saksi_reader;
alter table saksi.assessments enable row level security;
create policy own_agency on saksi.assessments to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.assessments for select to saksi_reader using (true);

create table saksi.integrity_allegations (
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
  "received_month" date check (extract(day from "received_month") = 1),
  "allegation_type" saksi.code,
  "actor_force" saksi.code,
  "rank_band" saksi.code,
  "source" saksi.code,
  "site_type" saksi.code,
  "entry_mode" saksi.code,
  "amount_band" saksi.code,
  "status" saksi.code,
  "sealed_from_own_body" saksi.code,
  "broker_linked" saksi.code,
  "cooperation_linked" saksi.code,
  "recanted" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index integrity_allegations_by_received_month on saksi.integrity_allegations ("received_month");
comment on table saksi.integrity_allegations is 'Allegation against an official: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.integrity_allegations to saksi_app;
grant select on saksi.integrity_allegations to saksi_reader;
alter table saksi.integrity_allegations enable row level security;
create policy own_agency on saksi.integrity_allegations to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.integrity_allegations for select to saksi_reader using (true);

create table saksi.disciplinary_actions (
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
  "decided_month" date check (extract(day from "decided_month") = 1),
  "actor_force" saksi.code,
  "rank_band" saksi.code,
  "ground" saksi.code,
  "sanction" saksi.code,
  "referred_for_prosecution" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index disciplinary_actions_by_decided_month on saksi.disciplinary_actions ("decided_month");
comment on table saksi.disciplinary_actions is 'Discipline of an official: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.disciplinary_actions to saksi_app;
grant select on saksi.disciplinary_actions to saksi_reader;
alter table saksi.disciplinary_actions enable row level security;
create policy own_agency on saksi.disciplinary_actions to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.disciplinary_actions for select to saksi_reader using (true);

create table saksi.intimidation_reports (
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
  "received_month" date check (extract(day from "received_month") = 1),
  "target_type" saksi.code,
  "actor_force" saksi.code,
  "act_type" saksi.code,
  "status" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index intimidation_reports_by_received_month on saksi.intimidation_reports ("received_month");
comment on table saksi.intimidation_reports is 'Report of intimidation: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.intimidation_reports to saksi_app;
grant select on saksi.intimidation_reports to saksi_reader;
alter table saksi.intimidation_reports enable row level security;
create policy own_agency on saksi.intimidation_reports to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.intimidation_reports for select to saksi_reader using (true);

create table saksi.interference_reports (
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
  "received_month" date check (extract(day from "received_month") = 1),
  "actor_force" saksi.code,
  "request_type" saksi.code,
  "stage" saksi.code,
  "change_after" saksi.code,
  "status" saksi.code,
  primary key (agency_id, record_id, version)
);
create index interference_reports_by_received_month on saksi.interference_reports ("received_month");
comment on table saksi.interference_reports is 'Report of interference in a case: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.interference_reports to saksi_app;
grant select on saksi.interference_reports to saksi_reader;
alter table saksi.interference_reports enable row level security;
create policy own_agency on saksi.interference_reports to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.interference_reports for select to saksi_reader using (true);

create table saksi.site_interests (
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
  "recorded_month" date check (extract(day from "recorded_month") = 1),
  "interest_role" saksi.code,
  "site_type" saksi.code,
  "official_connected" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index site_interests_by_recorded_month on saksi.site_interests ("recorded_month");
comment on table saksi.site_interests is 'Interest in a place: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.site_interests to saksi_app;
grant select on saksi.site_interests to saksi_reader;
alter table saksi.site_interests enable row level security;
create policy own_agency on saksi.site_interests to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.site_interests for select to saksi_reader using (true);

create table saksi.official_roles (
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
  "appointed_month" date check (extract(day from "appointed_month") = 1),
  "actor_force" saksi.code,
  "rank_band" saksi.code,
  "allegation_status" saksi.code,
  primary key (agency_id, record_id, version)
);
create index official_roles_by_appointed_month on saksi.official_roles ("appointed_month");
comment on table saksi.official_roles is 'Appointment of an official: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.official_roles to saksi_app;
grant select on saksi.official_roles to saksi_reader;
alter table saksi.official_roles enable row level security;
create policy own_agency on saksi.official_roles to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.official_roles for select to saksi_reader using (true);

create table saksi.leak_reviews (
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
  "operation_month" date check (extract(day from "operation_month") = 1),
  "outcome" saksi.code,
  "hours_band" saksi.code,
  "was_sealed" saksi.code,
  "actor_force" saksi.code,
  "province" saksi.code,
  primary key (agency_id, record_id, version)
);
create index leak_reviews_by_operation_month on saksi.leak_reviews ("operation_month");
comment on table saksi.leak_reviews is 'Review of a suspected leak: every version of every record. Names and free text live in envelopes.';
grant select, insert, update (superseded_at) on saksi.leak_reviews to saksi_app;
grant select on saksi.leak_reviews to saksi_reader;
alter table saksi.leak_reviews enable row level security;
create policy own_agency on saksi.leak_reviews to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
create policy read_all on saksi.leak_reviews for select to saksi_reader using (true);
