-- Money that units ask for: what was decided of it, when, and how much was granted, so that what waits for an answer stands apart from what waits for money (src/core/worklist).

alter table saksi.disbursements add column "asked" bigint;
alter table saksi.disbursements add column "decision" saksi.code;
alter table saksi.disbursements add column "decided_on" date;
alter table saksi.disbursements add column "decided_on_last" date;
alter table saksi.disbursements add column "approved" bigint;
alter table saksi.reimbursement_claims add column "decision" saksi.code;
alter table saksi.reimbursement_claims add column "decided_on" date;
alter table saksi.reimbursement_claims add column "decided_on_last" date;
alter table saksi.reimbursement_claims add column "approved" bigint;
create index disbursements_decided_on_known_about on saksi.disbursements ("decided_on_last") where "decided_on_last" is not null;
create index reimbursement_claims_decided_on_known_about on saksi.reimbursement_claims ("decided_on_last") where "decided_on_last" is not null;

-- A claim that was refused waits for nothing.
drop index saksi.open_claims;
create index open_claims on saksi.reimbursement_claims (agency_id, ((case when "claimed_on_last" <> '2199-12-31' then "claimed_on_last" else "claimed_on" end)), record_id, version)
  where superseded_at is null and ("decision" is null or "decision" in ('pending')) and coalesce("paid", 0) < "claimed";
create index open_claims_approved on saksi.reimbursement_claims (agency_id, ((case when "claimed_on_last" <> '2199-12-31' then "claimed_on_last" else "claimed_on" end)), record_id, version)
  where superseded_at is null and "decision" in ('approved') and coalesce("paid", 0) < "approved";
create index open_money_asked on saksi.disbursements (agency_id, ((case when "requested_on_last" <> '2199-12-31' then "requested_on_last" else "requested_on" end)), record_id, version)
  where superseded_at is null and "paid_on" is null and ("decision" is null or "decision" in ('pending'));
create index open_money_approved on saksi.disbursements (agency_id, ((case when "requested_on_last" <> '2199-12-31' then "requested_on_last" else "requested_on" end)), record_id, version)
  where superseded_at is null and "decision" in ('approved') and coalesce("amount", 0) < "approved";
