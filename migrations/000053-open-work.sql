-- Open work of an office, the longest first, at any size: of what is begun and not over each list has an index of its own (src/core/worklist), so that
-- what is over is not looked through. What may be seen is unchanged (000010-desk.sql).

create index open_suspects_held on saksi.suspects (agency_id, ((case when "arrested_on_last" <> '2199-12-31' then "arrested_on_last" else "arrested_on" end)), record_id, version)
  where superseded_at is null and "sent_on" is null and "status" in ('arrested');
create index open_entry_permissions on saksi.entry_permissions (agency_id, ((case when "requested_on_last" <> '2199-12-31' then "requested_on_last" else "requested_on" end)), record_id, version)
  where superseded_at is null and "decided_on" is null and ("decision" is null or "decision" in ('pending'));
create index open_dossiers on saksi.dossiers (agency_id, ((case when "sent_on_last" <> '2199-12-31' then "sent_on_last" else "sent_on" end)), record_id, version)
  where superseded_at is null and "decided_on" is null and ("decision" is null or "decision" in ('pending'));
create index open_detained_before_trial on saksi.accused_episodes (agency_id, ((case when "charged_on_last" <> '2199-12-31' then "charged_on_last" else "charged_on" end)), record_id, version)
  where superseded_at is null and "decided_on" is null and "custody" in ('pre_trial_detention');
create index open_supervisions on saksi.supervisions (agency_id, ((case when "started_on_last" <> '2199-12-31' then "started_on_last" else "started_on" end)), record_id, version)
  where superseded_at is null and "ended_on" is null and ("outcome" is null or "outcome" in ('ongoing'));
create index open_abscondings on saksi.abscondings (agency_id, ((case when "absconded_on_last" <> '2199-12-31' then "absconded_on_last" else "absconded_on" end)), record_id, version)
  where superseded_at is null and "found_on" is null;
create index open_warrants on saksi.warrants (agency_id, ((case when "issued_on_last" <> '2199-12-31' then "issued_on_last" else "issued_on" end)), record_id, version)
  where superseded_at is null and "executed_on" is null;
create index open_reviews on saksi.reviews (agency_id, ((case when "filed_on_last" <> '2199-12-31' then "filed_on_last" else "filed_on" end)), record_id, version)
  where superseded_at is null and "decided_on" is null and ("result" is null or "result" in ('pending'));
create index open_restitution on saksi.reparations (agency_id, ((case when "ordered_on_last" <> '2199-12-31' then "ordered_on_last" else "ordered_on" end)), record_id, version)
  where superseded_at is null and coalesce("paid", 0) < "ordered";
create index open_settlements on saksi.settlements (agency_id, ((case when "settled_on_last" <> '2199-12-31' then "settled_on_last" else "settled_on" end)), record_id, version)
  where superseded_at is null and coalesce("paid", 0) < "promised";
create index open_requests_between_states on saksi.coop_requests (agency_id, ((case when "received_on_last" <> '2199-12-31' then "received_on_last" else "received_on" end)), record_id, version)
  where superseded_at is null and "answered_on" is null and ("outcome" is null or "outcome" in ('pending'));
create index open_counsel_not_met on saksi.legal_representations (agency_id, ((case when "assigned_on_last" <> '2199-12-31' then "assigned_on_last" else "assigned_on" end)), record_id, version)
  where superseded_at is null and coalesce("meetings_before_hearing", 0) = 0;
create index open_counsel_not_paid on saksi.legal_representations (agency_id, ((case when "assigned_on_last" <> '2199-12-31' then "assigned_on_last" else "assigned_on" end)), record_id, version)
  where superseded_at is null and ("paid" is null or "paid" in ('no', 'unknown', 'not_asked', 'refused', 'not_written'));
create index open_protection_asked on saksi.protection_measures (agency_id, ("requested_quarter"), record_id, version)
  where superseded_at is null and ("decision" is null or "decision" in ('pending'));
create index open_recognitions on saksi.recognitions (agency_id, ((case when "filed_on_last" <> '2199-12-31' then "filed_on_last" else "filed_on" end)), record_id, version)
  where superseded_at is null and "decided_on" is null and ("decision" is null or "decision" in ('pending'));
create index open_calls_from_abroad on saksi.mission_contacts (agency_id, ("received_month"), record_id, version)
  where superseded_at is null and ("answered" is null or "answered" in ('no', 'unknown', 'not_asked', 'refused', 'not_written'));
create index open_visits_asked on saksi.ngo_access_requests (agency_id, ((case when "requested_on_last" <> '2199-12-31' then "requested_on_last" else "requested_on" end)), record_id, version)
  where superseded_at is null and "decided_on" is null and ("decision" is null or "decision" in ('pending'));
create index open_handed_to_police on saksi.criminal_referrals (agency_id, ((case when "sent_on_last" <> '2199-12-31' then "sent_on_last" else "sent_on" end)), record_id, version)
  where superseded_at is null and "answered_on" is null and ("answer" is null or "answer" in ('pending'));
create index open_recruitment_complaints on saksi.recruitment_complaints (agency_id, ("received_month"), record_id, version)
  where superseded_at is null and ("outcome" is null or "outcome" in ('open'));
create index open_debts on saksi.debts (agency_id, ("recorded_month"), record_id, version)
  where superseded_at is null and ("debtor_outcome" is null or "debtor_outcome" in ('unknown'));
create index open_claims on saksi.reimbursement_claims (agency_id, ((case when "claimed_on_last" <> '2199-12-31' then "claimed_on_last" else "claimed_on" end)), record_id, version)
  where superseded_at is null and coalesce("paid", 0) < "claimed";
create index open_escapees on saksi.escapee_alerts (agency_id, ("raised_month"), record_id, version)
  where superseded_at is null and "outcome" is null;
create index open_plan_actions on saksi.plan_actions (agency_id, ((case when "due_on_last" <> '2199-12-31' then "due_on_last" else "due_on" end)), record_id, version)
  where superseded_at is null and "done_on" is null and ("status" is null or "status" in ('planned', 'running', 'late'));
create index open_recommendations on saksi.assessments (agency_id, ((case when "published_on_last" <> '2199-12-31' then "published_on_last" else "published_on" end)), record_id, version)
  where superseded_at is null and ("status" is null or "status" in ('planned', 'running', 'late'));
create index open_legal_gaps on saksi.legal_gaps (agency_id, ((case when "found_on_last" <> '2199-12-31' then "found_on_last" else "found_on" end)), record_id, version)
  where superseded_at is null and "closed_on" is null and ("state" is null or "state" in ('open', 'drafted'));
create index open_allegations on saksi.integrity_allegations (agency_id, ("received_month"), record_id, version)
  where superseded_at is null and ("status" is null or "status" in ('received', 'under_review', 'investigation'));
create index open_intimidation on saksi.intimidation_reports (agency_id, ("received_month"), record_id, version)
  where superseded_at is null and ("status" is null or "status" in ('received', 'under_review', 'investigation'));
create index open_interference on saksi.interference_reports (agency_id, ("received_month"), record_id, version)
  where superseded_at is null and ("status" is null or "status" in ('received', 'under_review', 'investigation'));
