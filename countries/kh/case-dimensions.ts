/** The cuts that figures on leads, operations, persons and court cases offer, by record kind; periods are of the figure's own date. */
import type { Dimension, Indicator } from '../../src/core/country/index.ts'

type Cuts = Indicator['dimensions']
const cut = (column: string, list: string): Dimension => ({ column, list })

/** Of a day: month, quarter, year. */
export const periodsOf = (column: string): Cuts => ({
  month: { column, list: '', period: 'month' },
  quarter: { column, list: '', period: 'quarter' },
  year: { column, list: '', period: 'year' },
})
/** Of a quarter's first day: nothing finer is on record. */
export const quartersOf = (column: string): Cuts => ({
  quarter: { column, list: '', period: 'quarter' },
  year: { column, list: '', period: 'year' },
})
const yesNo = (...columns: readonly string[]): Cuts => Object.fromEntries(columns.map((c) => [c, cut(c, 'five-states')]))

const FORM = { form_of_exploitation: cut('form_of_exploitation', 'forms-of-exploitation') }
const FORM_DETAIL = { ...FORM, form_detail: cut('form_detail', 'form-details') }
const PROVINCE = { province: cut('province', 'provinces') }
const SITE = { site_type: cut('site_type', 'site-types') }
const OFFICE = { office: cut('office', 'offices') }
const LAW = { law_basis: cut('law_basis', 'law-bases') }
const PERSON = { sex: cut('sex', 'sexes'), age_band: cut('age_band', 'age-bands'), citizenship: cut('citizenship', 'citizenships') }
/** A court, and the province it stands in. */
const COURT = { court: cut('court', 'courts'), province: { column: 'court', list: 'courts', parent: true } } as const
const VICTIM_AGE = { victim_age_group: cut('victim_age_group', 'victim-age-groups') }

export const LEAD_CUTS: Cuts = {
  ...OFFICE,
  channel: cut('channel', 'lead-channels'),
  lead_type: cut('lead_type', 'lead-types'),
  ...yesNo('trafficking_suspected', 'repeat_reporter'),
  ...FORM,
  ...SITE,
  ...PROVINCE,
  embassy_country: cut('embassy_country', 'citizenships'),
  caller_citizenship: cut('caller_citizenship', 'citizenships'),
  language: cut('language', 'languages'),
  reporter_type: cut('reporter_type', 'reporter-types'),
  completeness: cut('completeness', 'lead-completeness'),
  credibility: cut('credibility', 'lead-credibility'),
  state: cut('state', 'lead-states'),
  no_action_reason: cut('no_action_reason', 'no-action-reasons'),
  results: cut('results', 'lead-results'),
  response_band: cut('response_band', 'time-bands'),
}

export const SITE_CUTS: Cuts = {
  office: cut('office', 'police-offices'),
  ...SITE,
  ...PROVINCE,
  state: cut('state', 'site-states'),
  headcount_band: cut('headcount_band', 'headcount-bands'),
  ...yesNo('in_economic_zone', 'in_border_town', 'moved_here'),
}

export const CAMPAIGN_CUTS: Cuts = {
  campaign: cut('campaign', 'campaigns'),
  stage: cut('stage', 'campaign-stages'),
  ...PROVINCE,
  ...FORM_DETAIL,
  ...LAW,
}

export const OPERATION_CUTS: Cuts = {
  ...OFFICE,
  operation_type: cut('operation_type', 'operation-types'),
  trigger_channel: cut('trigger_channel', 'lead-channels'),
  ...SITE,
  ...PROVINCE,
  ...yesNo('rural', 'emptied_before', 'permission_needed'),
  participants: cut('participants', 'operation-participants'),
  outcome: cut('outcome', 'operation-outcomes'),
  site_action: cut('site_action', 'site-actions'),
}

export const ENCOUNTER_CUTS: Cuts = {
  ...OFFICE,
  context: cut('context', 'encounter-contexts'),
  ...SITE,
  ...PERSON,
  status: cut('status', 'encountered-person-status'),
  status_before: cut('status_before', 'encountered-person-status'),
  ...yesNo('documents_held', 'screened', 'referred', 'referral_acknowledged', 'referred_within_day'),
}

export const SCREENING_CUTS: Cuts = {
  ...OFFICE,
  context: cut('context', 'encounter-contexts'),
  screener_type: cut('screener_type', 'screener-types'),
  tool: cut('tool', 'screening-tools'),
  ...SITE,
  ...yesNo('private', 'interpreter', 'second_screening'),
  outcome: cut('outcome', 'screening-outcomes'),
  hours_band: cut('hours_band', 'screening-hours'),
  indicators_asked: { column: 'indicators_asked', list: '', bands: [0, 1, 6, 11, 17] },
  ...PERSON,
}

export const IDENTIFICATION_CUTS: Cuts = {
  ...OFFICE,
  status: cut('status', 'identification-status'),
  authority_type: cut('authority_type', 'authority-types'),
  evidence_standard: cut('evidence_standard', 'evidence-standards'),
  found_by: cut('found_by', 'lead-channels'),
  ...FORM_DETAIL,
  any_form: cut('forms', 'forms-of-exploitation'),
  ...yesNo('form_completed', 'trafficking_indicators', 'cross_border'),
  destination: cut('destination', 'citizenships'),
  days_band: cut('days_band', 'time-bands'),
  ...PERSON,
  ...PROVINCE,
}

export const DETENTION_CUTS: Cuts = {
  ...OFFICE,
  facility_type: cut('facility_type', 'detention-facilities'),
  ground: cut('ground', 'detention-grounds'),
  release_reason: cut('release_reason', 'release-reasons'),
  days_band: cut('days_band', 'time-bands'),
  screening_band: cut('screening_band', 'screening-hours'),
  ...SITE,
  ...yesNo('indicators_present', 'last_place_known'),
  ...PERSON,
  ...PROVINCE,
}

export const INVESTIGATION_CUTS: Cuts = {
  office: cut('office', 'police-offices'),
  state: cut('state', 'investigation-states'),
  unit_type: cut('unit_type', 'unit-types'),
  source: cut('source', 'lead-channels'),
  ...LAW,
  ...FORM_DETAIL,
  ...SITE,
  ...PROVINCE,
  ...yesNo('cross_border', 'official_suspected'),
}

export const DOSSIER_CUTS: Cuts = {
  office: cut('office', 'prosecution-offices'),
  province: { column: 'office', list: 'prosecution-offices', parent: true },
  decision: cut('decision', 'prosecutor-decisions'),
  decline_reason: cut('decline_reason', 'decline-grounds'),
  ...LAW,
  ...FORM,
  ...SITE,
  ...yesNo('official_suspected'),
}

export const PROCEEDING_CUTS: Cuts = {
  ...COURT,
  proceeding_type: cut('proceeding_type', 'proceeding-types'),
  ...LAW,
  ...FORM_DETAIL,
  sector: cut('sector', 'sectors'),
  ...SITE,
  ...VICTIM_AGE,
  ...yesNo('trafficking_indicators', 'specialised'),
}

/** Beyond the cuts that every figure on accused persons has. */
export const TRIAL_CUTS: Cuts = {
  province: COURT.province,
  ...LAW,
  form_detail: FORM_DETAIL.form_detail,
  roles: cut('roles', 'accused-roles'),
  sector: cut('sector', 'sectors'),
  ...SITE,
  ...VICTIM_AGE,
  aggravations: cut('aggravations', 'aggravations'),
  palermo_conform: cut('palermo_conform', 'palermo-conformity'),
  custody: cut('custody', 'custody-states'),
  sentence_check: cut('sentence_check', 'sentence-checks'),
  sentence: { column: 'sentence_months', list: '', bands: [0, 1, 12, 24, 60, 84, 180] },
  execution: cut('execution', 'execution-states'),
  review_result: cut('review_result', 'review-results'),
  ...yesNo('is_official', 'settled'),
}

export const CHARGE_CUTS: Cuts = {
  ...COURT,
  offence: cut('offence', 'offences'),
  ...LAW,
  ...FORM,
  roles: cut('roles', 'accused-roles'),
  aggravations: cut('aggravations', 'aggravations'),
  ...VICTIM_AGE,
  ...yesNo('is_principal'),
}

export const REVIEW_CUTS: Cuts = {
  ...COURT,
  appeal_court: cut('appeal_court', 'appeal-courts'),
  review_type: cut('review_type', 'proceeding-types'),
  first_presence: cut('first_presence', 'presence'),
  first_outcome: cut('first_outcome', 'outcomes'),
  result: cut('result', 'review-results'),
  ...LAW,
  ...FORM,
  ...yesNo('is_official'),
}

export const VERDICT_CUTS: Cuts = {
  ...COURT,
  level: cut('level', 'proceeding-types'),
  outcome: cut('outcome', 'outcomes'),
  presence: cut('presence', 'presence'),
  effect: cut('effect', 'verdict-effects'),
  evidence: cut('evidence', 'evidence-bases'),
  ...LAW,
  ...FORM,
  ...VICTIM_AGE,
  ...yesNo('is_official'),
}

/** Of one kind of act alleged of an official: all alike, so that the kinds can be set beside each other. */
export const ALLEGATION_CUTS: Cuts = {
  actor_force: cut('actor_force', 'actor-forces'),
  amount_band: cut('amount_band', 'amount-bands'),
  entry_mode: cut('entry_mode', 'movement-modes'),
  ...yesNo('recanted'),
  status: cut('status', 'allegation-status'),
  ...PROVINCE,
  quarter: { column: 'received_month', list: '', period: 'quarter' },
}

export const COURT_CUTS: Cuts = COURT
export const COURT_FORM_CUTS: Cuts = { ...COURT, ...FORM }
export const OFFICE_CUTS: Cuts = OFFICE
export const PERSON_CUTS: Cuts = PERSON
export const PLACE_CUTS: Cuts = { ...SITE, ...PROVINCE }
export const cuts = (columns: Readonly<Record<string, string>>): Cuts =>
  Object.fromEntries(Object.entries(columns).map(([column, list]) => [column, cut(column, list)]))
