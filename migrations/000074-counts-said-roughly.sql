-- A number of people or things may be said roughly: its column holds the least that it may have been, and this one the most, or the same number again where the
-- paper says about so many (src/core/text/count-said.ts, decision 57).

alter table saksi.leads add column "persons_named_most" integer;

alter table saksi.campaign_cases add column "victims_identified_most" integer;

alter table saksi.external_estimates add column "quantity_most" integer;
alter table saksi.external_estimates add column "low_most" integer;
alter table saksi.external_estimates add column "high_most" integer;

alter table saksi.operations add column "persons_present_most" integer;
alter table saksi.operations add column "persons_removed_most" integer;
alter table saksi.operations add column "persons_screened_most" integer;
alter table saksi.operations add column "persons_identified_most" integer;
alter table saksi.operations add column "persons_left_most" integer;

alter table saksi.encounter_counts add column "encountered_most" integer;
alter table saksi.encounter_counts add column "screened_most" integer;
alter table saksi.encounter_counts add column "with_indicators_most" integer;
alter table saksi.encounter_counts add column "referred_most" integer;

alter table saksi.investigations add column "suspects_most" integer;
alter table saksi.investigations add column "victims_identified_most" integer;

alter table saksi.proceedings add column "accused_most" integer;

alter table saksi.evidence_items add column "custody_changes_most" integer;

alter table saksi.supervisions add column "checkins_due_most" integer;
alter table saksi.supervisions add column "checkins_done_most" integer;

alter table saksi.reparation_payments add column "victims_most" integer;

alter table saksi.legal_representations add column "meetings_before_hearing_most" integer;

alter table saksi.facilities add column "beds_women_most" integer;
alter table saksi.facilities add column "beds_men_most" integer;
alter table saksi.facilities add column "beds_children_most" integer;

alter table saksi.facility_censuses add column "arrived_most" integer;
alter table saksi.facility_censuses add column "screened_most" integer;
alter table saksi.facility_censuses add column "identified_most" integer;

alter table saksi.inspections add column "workers_screened_most" integer;
alter table saksi.inspections add column "victims_identified_most" integer;
alter table saksi.inspections add column "children_found_most" integer;
alter table saksi.inspections add column "children_last_visit_most" integer;
alter table saksi.inspections add column "children_other_source_most" integer;

alter table saksi.briefings add column "participants_most" integer;
alter table saksi.briefings add column "participants_female_most" integer;

alter table saksi.consular_screenings add column "screened_most" integer;
alter table saksi.consular_screenings add column "flagged_most" integer;
alter table saksi.consular_screenings add column "identified_most" integer;

alter table saksi.entry_denials add column "persons_most" integer;

alter table saksi.trainings add column "enrolled_most" integer;
alter table saksi.trainings add column "completed_most" integer;

alter table saksi.posts add column "filled_most" integer;
alter table saksi.posts add column "trained_most" integer;

alter table saksi.unit_capacities add column "officers_most" integer;
alter table saksi.unit_capacities add column "vehicles_most" integer;
alter table saksi.unit_capacities add column "computers_most" integer;
alter table saksi.unit_capacities add column "forensic_kits_most" integer;

alter table saksi.meetings add column "participants_most" integer;
alter table saksi.meetings add column "survivors_most" integer;

alter table saksi.awareness_activities add column "messages_most" integer;
alter table saksi.awareness_activities add column "reach_most" integer;

alter table saksi.resident_populations add column "residents_most" integer;
