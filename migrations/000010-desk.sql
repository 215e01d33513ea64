-- Written by npm run derive from the model (src/work/records/desk-sql.ts). The second wall: people read records as
-- saksi_desk, which reads the clear values of its own agency's records and nothing else, and of those only what is on the
-- agency's side. Both walls stand alone: here without a policy (saksi.agency, saksi.side), there without a row of these.
--
-- A transaction that does not say its agency and its side sees nothing.

grant usage on schema saksi to saksi_desk;

grant select on saksi.leads to saksi_desk;
create policy desk_own on saksi.leads for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.leads as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.sites to saksi_desk;
create policy desk_own on saksi.sites for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.sites as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.risk_areas to saksi_desk;
create policy desk_own on saksi.risk_areas for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.risk_areas as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.campaign_cases to saksi_desk;
create policy desk_own on saksi.campaign_cases for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.campaign_cases as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.external_estimates to saksi_desk;
create policy desk_own on saksi.external_estimates for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.external_estimates as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.operations to saksi_desk;
create policy desk_own on saksi.operations for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.operations as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.encounter_counts to saksi_desk;
create policy desk_own on saksi.encounter_counts for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.encounter_counts as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.entry_permissions to saksi_desk;
create policy desk_own on saksi.entry_permissions for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.entry_permissions as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.criminal_referrals to saksi_desk;
create policy desk_own on saksi.criminal_referrals for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.criminal_referrals as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.classification_changes to saksi_desk;
create policy desk_own on saksi.classification_changes for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.classification_changes as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.ngo_access_requests to saksi_desk;
create policy desk_own on saksi.ngo_access_requests for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.ngo_access_requests as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.encountered_persons to saksi_desk;
create policy desk_own on saksi.encountered_persons for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.encountered_persons as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.screenings to saksi_desk;
create policy desk_own on saksi.screenings for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.screenings as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.identifications to saksi_desk;
create policy desk_own on saksi.identifications for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.identifications as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.recognitions to saksi_desk;
create policy desk_own on saksi.recognitions for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.recognitions as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.statements to saksi_desk;
create policy desk_own on saksi.statements for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.statements as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.detentions to saksi_desk;
create policy desk_own on saksi.detentions for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.detentions as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.escapee_alerts to saksi_desk;
create policy desk_own on saksi.escapee_alerts for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.escapee_alerts as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.penalisations to saksi_desk;
create policy desk_own on saksi.penalisations for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.penalisations as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.removals to saksi_desk;
create policy desk_own on saksi.removals for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.removals as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.stay_permits to saksi_desk;
create policy desk_own on saksi.stay_permits for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.stay_permits as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.accused_episodes to saksi_desk;
create policy desk_own on saksi.accused_episodes for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.accused_episodes as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.charges to saksi_desk;
create policy desk_own on saksi.charges for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.charges as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.investigations to saksi_desk;
create policy desk_own on saksi.investigations for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.investigations as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.dossiers to saksi_desk;
create policy desk_own on saksi.dossiers for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.dossiers as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.proceedings to saksi_desk;
create policy desk_own on saksi.proceedings for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.proceedings as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.hearings to saksi_desk;
create policy desk_own on saksi.hearings for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.hearings as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.evidence_items to saksi_desk;
create policy desk_own on saksi.evidence_items for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.evidence_items as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.supervisions to saksi_desk;
create policy desk_own on saksi.supervisions for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.supervisions as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.abscondings to saksi_desk;
create policy desk_own on saksi.abscondings for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.abscondings as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.warrants to saksi_desk;
create policy desk_own on saksi.warrants for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.warrants as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.verdicts to saksi_desk;
create policy desk_own on saksi.verdicts for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.verdicts as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.reviews to saksi_desk;
create policy desk_own on saksi.reviews for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.reviews as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.settlements to saksi_desk;
create policy desk_own on saksi.settlements for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.settlements as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.reparations to saksi_desk;
create policy desk_own on saksi.reparations for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.reparations as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.reparation_payments to saksi_desk;
create policy desk_own on saksi.reparation_payments for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.reparation_payments as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.victim_participations to saksi_desk;
create policy desk_own on saksi.victim_participations for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.victim_participations as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.legal_representations to saksi_desk;
create policy desk_own on saksi.legal_representations for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.legal_representations as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.protection_measures to saksi_desk;
create policy desk_own on saksi.protection_measures for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.protection_measures as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.specialised_units to saksi_desk;
create policy desk_own on saksi.specialised_units for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.specialised_units as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.coop_requests to saksi_desk;
create policy desk_own on saksi.coop_requests for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.coop_requests as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.instruments to saksi_desk;
create policy desk_own on saksi.instruments for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.instruments as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.legal_gaps to saksi_desk;
create policy desk_own on saksi.legal_gaps for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.legal_gaps as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.protocols to saksi_desk;
create policy desk_own on saksi.protocols for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.protocols as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.mandate_rules to saksi_desk;
create policy desk_own on saksi.mandate_rules for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.mandate_rules as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.panel_decisions to saksi_desk;
create policy desk_own on saksi.panel_decisions for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.panel_decisions as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('oversight')));

grant select on saksi.site_enforcements to saksi_desk;
create policy desk_own on saksi.site_enforcements for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.site_enforcements as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('oversight')));

grant select on saksi.referrals to saksi_desk;
create policy desk_own on saksi.referrals for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.referrals as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.victim_episodes to saksi_desk;
create policy desk_own on saksi.victim_episodes for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.victim_episodes as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.service_episodes to saksi_desk;
create policy desk_own on saksi.service_episodes for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.service_episodes as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.shelter_stays to saksi_desk;
create policy desk_own on saksi.shelter_stays for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.shelter_stays as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.service_needs to saksi_desk;
create policy desk_own on saksi.service_needs for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.service_needs as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.entitlements to saksi_desk;
create policy desk_own on saksi.entitlements for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.entitlements as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.fund_payments to saksi_desk;
create policy desk_own on saksi.fund_payments for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.fund_payments as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.facilities to saksi_desk;
create policy desk_own on saksi.facilities for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.facilities as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.facility_censuses to saksi_desk;
create policy desk_own on saksi.facility_censuses for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.facility_censuses as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.reintegrations to saksi_desk;
create policy desk_own on saksi.reintegrations for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.reintegrations as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.custody_transfers to saksi_desk;
create policy desk_own on saksi.custody_transfers for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.custody_transfers as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.repatriations to saksi_desk;
create policy desk_own on saksi.repatriations for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.repatriations as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.mission_contacts to saksi_desk;
create policy desk_own on saksi.mission_contacts for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.mission_contacts as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.consents to saksi_desk;
create policy desk_own on saksi.consents for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.consents as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('protection')));

grant select on saksi.inspections to saksi_desk;
create policy desk_own on saksi.inspections for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.inspections as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.recruitment_licences to saksi_desk;
create policy desk_own on saksi.recruitment_licences for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.recruitment_licences as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.recruitment_complaints to saksi_desk;
create policy desk_own on saksi.recruitment_complaints for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.recruitment_complaints as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.debts to saksi_desk;
create policy desk_own on saksi.debts for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.debts as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.briefings to saksi_desk;
create policy desk_own on saksi.briefings for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.briefings as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.consular_screenings to saksi_desk;
create policy desk_own on saksi.consular_screenings for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.consular_screenings as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.entry_denials to saksi_desk;
create policy desk_own on saksi.entry_denials for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.entry_denials as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.trainings to saksi_desk;
create policy desk_own on saksi.trainings for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.trainings as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.posts to saksi_desk;
create policy desk_own on saksi.posts for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.posts as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.unit_capacities to saksi_desk;
create policy desk_own on saksi.unit_capacities for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.unit_capacities as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.bodies to saksi_desk;
create policy desk_own on saksi.bodies for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.bodies as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.meetings to saksi_desk;
create policy desk_own on saksi.meetings for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.meetings as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.plan_actions to saksi_desk;
create policy desk_own on saksi.plan_actions for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.plan_actions as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.awareness_activities to saksi_desk;
create policy desk_own on saksi.awareness_activities for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.awareness_activities as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.budget_lines to saksi_desk;
create policy desk_own on saksi.budget_lines for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.budget_lines as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.disbursements to saksi_desk;
create policy desk_own on saksi.disbursements for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.disbursements as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.reimbursement_claims to saksi_desk;
create policy desk_own on saksi.reimbursement_claims for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.reimbursement_claims as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.contributions to saksi_desk;
create policy desk_own on saksi.contributions for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.contributions as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.resident_populations to saksi_desk;
create policy desk_own on saksi.resident_populations for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.resident_populations as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.assessments to saksi_desk;
create policy desk_own on saksi.assessments for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.assessments as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('enforcement', 'protection')));

grant select on saksi.integrity_allegations to saksi_desk;
create policy desk_own on saksi.integrity_allegations for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.integrity_allegations as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('oversight')));

grant select on saksi.disciplinary_actions to saksi_desk;
create policy desk_own on saksi.disciplinary_actions for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.disciplinary_actions as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('oversight')));

grant select on saksi.intimidation_reports to saksi_desk;
create policy desk_own on saksi.intimidation_reports for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.intimidation_reports as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('oversight')));

grant select on saksi.interference_reports to saksi_desk;
create policy desk_own on saksi.interference_reports for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.interference_reports as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('oversight')));

grant select on saksi.site_interests to saksi_desk;
create policy desk_own on saksi.site_interests for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.site_interests as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('oversight')));

grant select on saksi.official_roles to saksi_desk;
create policy desk_own on saksi.official_roles for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.official_roles as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('oversight')));

grant select on saksi.leak_reviews to saksi_desk;
create policy desk_own on saksi.leak_reviews for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.leak_reviews as restrictive for select to saksi_desk
  using ((select current_setting('saksi.side', true) in ('oversight')));
