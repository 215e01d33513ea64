-- Written by `npm run derive` from the record kinds (src/core/model/kinds). Do not edit: change the model and run it again.
-- Until 0.2.0 is out this file is written anew with every change of the model; from then on it stays as it is, and what the
-- model gains comes in a migration of its own.
--
-- A table for each record kind, every version a row. Clear columns only: codes, days, whole numbers, riel, case numbers.

-- Several codes of one list: sorted, each once, one space between.
create domain saksi.codes as text check (value ~ '^[A-Za-z0-9<][A-Za-z0-9_.:+<>-]{0,63}( [A-Za-z0-9<][A-Za-z0-9_.:+<>-]{0,63}){0,63}$');

create index accused_episodes_by_registered_on on saksi.accused_episodes ("registered_on");
create index accused_episodes_by_decided_on on saksi.accused_episodes ("decided_on");

alter table saksi.referrals add column "office" saksi.code;
alter table saksi.referrals add column "reason" saksi.code;
alter table saksi.referrals add column "subject_status" saksi.code;
alter table saksi.referrals add column "receiver_type" saksi.code;
alter table saksi.referrals add column "state" saksi.code;
alter table saksi.referrals add column "answer_band" saksi.code;
alter table saksi.referrals add column "decline_reason" saksi.code;
alter table saksi.referrals add column "not_referred_reason" saksi.code;
alter table saksi.referrals add column "made_within_24h" saksi.code;
alter table saksi.referrals add column "tip_indicator" saksi.code;
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
  "found_month" date,
  "sequence" integer,
  "acts" saksi.codes,
  "means" saksi.codes,
  "forms" saksi.codes,
  "form_of_exploitation" saksi.code,
  "subform" saksi.code,
  "site_type" saksi.code,
  "means_of_control" saksi.codes,
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
  "started_month" date,
  "service_type" saksi.code,
  "provider_type" saksi.code,
  "funder" saksi.code,
  "status" saksi.code,
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
  "entered_month" date,
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
  "stated_month" date,
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
  "due_month" date,
  "paid_month" date,
  "entitlement_type" saksi.code,
  "months" integer,
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
  "paid_month" date,
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
  "started_month" date,
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
  "decided_month" date,
  "to_type" saksi.code,
  "basis_type" saksi.code,
  "status" saksi.code,
  "refused_by_family" saksi.code,
  "refusal_reason" saksi.code,
  "settlement_offered" saksi.code,
  "guardian_conflict" saksi.code,
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
  "travelled_month" date,
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
  "received_month" date,
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
  "given_month" date,
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
  "received_month" date,
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
  "recorded_month" date,
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
  "screened_month" date,
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
  "denied_month" date,
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
  "received_month" date,
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
  "decided_month" date,
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
  "received_month" date,
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
  "received_month" date,
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
  "recorded_month" date,
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
  "appointed_month" date,
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
  "operation_month" date,
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
