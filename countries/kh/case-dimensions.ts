/**
 * The cuts that figures on leads, operations, persons and court cases share, by record kind. A cut is its column's name; the list of its codes is
 * the forms' or the model's.
 */
import type { Cut } from '../../src/core/country/index.ts'

type Cuts = readonly Cut[]

/** Of the figure's own day. Of a date that stands for its quarter nothing finer is on record. */
export const PERIODS: Cuts = ['month', 'quarter', 'year']

const FORM_DETAIL: Cuts = ['form_of_exploitation', 'form_detail']
/** Of whatever body: several fill such records, or may one day. */
const OFFICE = { column: 'office', list: 'offices' } as const
/** A court, and the province it stands in. */
const COURT_PROVINCE = { id: 'province', column: 'court', parent: true } as const

export const PERSON_CUTS: Cuts = ['sex', 'age_band', 'citizenship']
export const OFFICE_CUTS: Cuts = [OFFICE]
export const PLACE_CUTS: Cuts = ['site_type', 'province']
export const COURT_CUTS: Cuts = ['court', COURT_PROVINCE]
export const COURT_FORM_CUTS: Cuts = [...COURT_CUTS, 'form_of_exploitation']

export const LEAD_CUTS: Cuts = [
  OFFICE,
  'channel',
  'lead_type',
  'trafficking_suspected',
  'repeat_reporter',
  'form_of_exploitation',
  ...PLACE_CUTS,
  'embassy_country',
  'caller_citizenship',
  'language',
  'reporter_type',
  'completeness',
  'credibility',
  'state',
  'no_action_reason',
  'results',
  'response_band',
]

export const SITE_CUTS: Cuts = ['office', ...PLACE_CUTS, 'state', 'headcount_band', 'in_economic_zone', 'in_border_town', 'moved_here']

export const CAMPAIGN_CUTS: Cuts = ['campaign', 'stage', 'province', ...FORM_DETAIL, 'law_basis']

export const OPERATION_CUTS: Cuts = [
  OFFICE,
  'operation_type',
  'trigger_channel',
  ...PLACE_CUTS,
  'rural',
  'emptied_before',
  'permission_needed',
  'participants',
  'outcome',
  'site_action',
  'funding',
]

export const ENCOUNTER_CUTS: Cuts = [
  OFFICE,
  'context',
  'site_type',
  ...PERSON_CUTS,
  'status',
  'status_before',
  'documents_held',
  'screened',
  'referred',
  'referral_acknowledged',
  'referred_within_day',
]

export const SCREENING_CUTS: Cuts = [
  OFFICE,
  'context',
  'screener_type',
  'tool',
  'site_type',
  'private',
  'interpreter',
  'second_screening',
  'outcome',
  'hours_band',
  { column: 'indicators_asked', bands: [0, 1, 6, 11, 17] },
  ...PERSON_CUTS,
]

export const IDENTIFICATION_CUTS: Cuts = [
  OFFICE,
  'status',
  'authority_type',
  'evidence_standard',
  'found_by',
  ...FORM_DETAIL,
  { id: 'any_form', column: 'forms' },
  'form_completed',
  'trafficking_indicators',
  'cross_border',
  'destination',
  'days_band',
  ...PERSON_CUTS,
  'province',
]

export const DETENTION_CUTS: Cuts = [
  OFFICE,
  'facility_type',
  'ground',
  'release_reason',
  'days_band',
  'screening_band',
  'site_type',
  'indicators_present',
  'last_place_known',
  ...PERSON_CUTS,
  'province',
]

export const INVESTIGATION_CUTS: Cuts = [
  'office',
  'state',
  'unit_type',
  'source',
  'law_basis',
  ...FORM_DETAIL,
  ...PLACE_CUTS,
  'cross_border',
  'official_suspected',
]

export const SUSPECT_CUTS: Cuts = ['office', 'status', 'offence', 'law_basis', ...FORM_DETAIL, 'roles', ...PLACE_CUTS, ...PERSON_CUTS]

export const DOSSIER_CUTS: Cuts = [
  'office',
  { id: 'province', column: 'office', parent: true },
  'decision',
  'decline_reason',
  'law_basis',
  'form_of_exploitation',
  'site_type',
  'official_suspected',
]

export const PROCEEDING_CUTS: Cuts = [
  ...COURT_CUTS,
  'proceeding_type',
  'law_basis',
  ...FORM_DETAIL,
  'sector',
  'site_type',
  'victim_age_group',
  'trafficking_indicators',
  'specialised',
]

/** Of every figure on accused persons. */
export const ACCUSED_CUTS: Cuts = ['court', 'offence', 'form_of_exploitation', 'stage', 'outcome', 'presence', ...PERSON_CUTS]

/** Beyond the cuts that every figure on accused persons has. */
export const TRIAL_CUTS: Cuts = [
  COURT_PROVINCE,
  'law_basis',
  'form_detail',
  'roles',
  'sector',
  'site_type',
  'victim_age_group',
  'aggravations',
  'palermo_conform',
  'custody',
  'sentence_check',
  { id: 'sentence', column: 'sentence_months', bands: [0, 1, 12, 24, 60, 84, 180] },
  'execution',
  'review_result',
  'is_official',
  'settled',
]

export const CHARGE_CUTS: Cuts = [
  ...COURT_CUTS,
  'offence',
  'law_basis',
  'form_of_exploitation',
  'roles',
  'aggravations',
  'victim_age_group',
  'is_principal',
]

export const REVIEW_CUTS: Cuts = [
  ...COURT_CUTS,
  'appeal_court',
  'review_type',
  'first_presence',
  'first_outcome',
  'result',
  'law_basis',
  'form_of_exploitation',
  'is_official',
]

export const VERDICT_CUTS: Cuts = [
  ...COURT_CUTS,
  'level',
  'outcome',
  'presence',
  'effect',
  'evidence',
  'law_basis',
  'form_of_exploitation',
  'victim_age_group',
  'is_official',
]

/** Of one kind of act alleged of an official: all alike, so that the kinds can be set beside each other. */
export const ALLEGATION_CUTS: Cuts = [
  'actor_force',
  'amount_band',
  'entry_mode',
  'recanted',
  'status',
  'province',
  { column: 'received_month', period: 'quarter' },
]
