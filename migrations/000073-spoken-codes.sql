-- Whoever says the code that she was told is found by it: until now every record of the office was hashed for each look. Of versions that
-- stand alone; what may be seen is unchanged (000010-desk.sql).

create index leads_spoken on saksi.leads (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index encountered_persons_spoken on saksi.encountered_persons (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index screenings_spoken on saksi.screenings (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index identifications_spoken on saksi.identifications (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index recognitions_spoken on saksi.recognitions (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index statements_spoken on saksi.statements (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index detentions_spoken on saksi.detentions (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index escapee_alerts_spoken on saksi.escapee_alerts (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index penalisations_spoken on saksi.penalisations (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index removals_spoken on saksi.removals (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index stay_permits_spoken on saksi.stay_permits (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index victim_participations_spoken on saksi.victim_participations (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index legal_representations_spoken on saksi.legal_representations (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index protection_measures_spoken on saksi.protection_measures (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index referrals_spoken on saksi.referrals (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index victim_episodes_spoken on saksi.victim_episodes (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index service_episodes_spoken on saksi.service_episodes (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index shelter_stays_spoken on saksi.shelter_stays (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index service_needs_spoken on saksi.service_needs (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index entitlements_spoken on saksi.entitlements (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index fund_payments_spoken on saksi.fund_payments (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index reintegrations_spoken on saksi.reintegrations (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index custody_transfers_spoken on saksi.custody_transfers (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index repatriations_spoken on saksi.repatriations (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index mission_contacts_spoken on saksi.mission_contacts (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index consents_spoken on saksi.consents (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
create index safe_contacts_spoken on saksi.safe_contacts (agency_id, substr(sha256('\x73616b73692f73706f6b656e2d636f64652f310a'::bytea || decode(record_id::text, 'hex')), 1, 5)) where superseded_at is null;
