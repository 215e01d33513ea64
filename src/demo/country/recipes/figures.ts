import { REPORT_2022, REPORT_2023, YEAR_2022, YEAR_2023 } from './recipe.ts'
import { CONVICTED_2022, PROCEEDINGS_2022 } from '../cases-2022.ts'
import type { Cells } from '../fill-row.ts'
import type { Recipe } from './recipe.ts'

const COURTS = Array.from({ length: 25 }, (_, n) => `CFI-${n + 1}`)

/** By turns: more is heard where more people live, as in the returns of the courts. */
const BUSY: Readonly<Record<string, number>> = {
  'CFI-12': 8,
  'CFI-18': 6,
  'CFI-1': 5,
  'CFI-8': 4,
  'CFI-17': 3,
  'CFI-20': 3,
  'CFI-22': 2,
  'CFI-21': 2,
  'CFI-2': 2,
}
const COURTS_BY_TURNS = COURTS.flatMap((court) => Array.from({ length: BUSY[court] ?? 1 }, () => court))

/** Of which the government says that people are taken there most, or from there. */
const HIGH_RISK = [18, 1, 22, 20, 21, 8]
/** The social ministry's provincial offices, those of high-risk provinces twice as busy. */
const SOCIAL = [...Array.from({ length: 25 }, (_, n) => n + 1), ...HIGH_RISK].map((n) => `SOC-${n}`)

/** Nobody is told before leaving of a journey into their own country. */
const BOUND_FOR = ['THA', 'MYS', 'THA', 'CHN', 'THA', 'VNM']

/** As who was found was exploited: by turns, the most frequent most often. */
export const FOUND: readonly Cells[] = [
  'SEXUAL_EXPLOITATION',
  'FORCED_LABOUR',
  'FORCED_CRIMINALITY',
  'SEXUAL_EXPLOITATION',
  'FORCED_LABOUR',
  'DOMESTIC_SERVITUDE',
  'SEXUAL_EXPLOITATION',
  'FORCED_CRIMINALITY',
  'FORCED_LABOUR',
  'FORCED_BEGGING',
  'UNSPECIFIED',
].map((form) => ({ form_of_exploitation: form, forms: form }))

const times = (cells: Cells, n: number): readonly Cells[] => Array.from({ length: n }, () => cells)

/** The specialised police has most of its own cases, its provincial offices and those of the gendarmes the others. */
const UNITS = [...times({ unit_type: 'specialised' }, 5), ...times({ unit_type: 'provincial_police' }, 3), { unit_type: 'military_police' }]

/** Figures that the report prints, held as records. */
export const FIGURES: readonly Recipe[] = [
  // 27 cases opened in the reporting period, 9 of them still open at its end.
  { form: 'investigation-return', ...REPORT_2023, count: 9, set: { state: 'open', closed_on: '' }, turns: UNITS },
  {
    form: 'investigation-return',
    from: '2023-04-01',
    to: '2023-12-01',
    count: 18,
    set: { state: 'closed_no_action', closed_on: '2024-03-01' },
    turns: UNITS,
  },
  {
    form: 'proceeding-return',
    ...YEAR_2022,
    count: 88,
    set: { proceeding_type: 'prosecution', law_basis: 'TIP_LAW' },
    turns: PROCEEDINGS_2022,
  },
  {
    form: 'court-return',
    ...YEAR_2022,
    count: 174,
    set: { outcome: 'convicted' },
    turns: CONVICTED_2022,
  },
  { form: 'proceeding-return', ...YEAR_2023, count: 354, set: { proceeding_type: 'prosecution' }, offices: COURTS_BY_TURNS },
  // A police operation of three months: 600 cases in the period before.
  {
    form: 'campaign',
    from: '2022-08-18',
    to: '2022-11-18',
    count: 600,
    set: { campaign_type: 'campaign', campaign: 'POLICE-3-MONTHS-2022' },
  },
  { form: 'operation-return', ...REPORT_2023, count: 315, set: { operation_type: 'patrol' } },
  // 142 persons in 144 records: one of them was seen by three agencies. 214 more in forced marriages are a figure apart.
  {
    form: 'identification',
    ...YEAR_2023,
    count: 142,
    set: { status: 'identified', authority_type: 'social_affairs' },
    turns: FOUND,
    offices: SOCIAL,
  },
  {
    form: 'identification',
    ...YEAR_2023,
    count: 2,
    set: { status: 'identified', authority_type: 'social_affairs' },
    turns: FOUND,
    offices: ['NGO-X1', 'GCNP-NAT'],
  },
  // Nine of ten married abroad, most of them in China.
  {
    form: 'identification',
    ...YEAR_2023,
    count: 214,
    set: { status: 'identified', authority_type: 'social_affairs', form_of_exploitation: 'FORCED_MARRIAGE', sex: 'female' },
    turns: [...times({ destination: 'CHN' }, 9), { destination: 'KHM' }],
    offices: SOCIAL,
  },
  // 356 referred from January to September, the 214 among them.
  {
    form: 'referral',
    from: '2023-01-01',
    to: '2023-10-01',
    count: 356,
    set: {
      reason: 'services',
      receiver_type: 'ngo',
      made_within_24h: 'yes',
      answer_band: 'under_24h',
      state: 'accepted',
      subject_status: 'victim',
      decline_reason: '',
      not_referred_reason: '',
    },
    turns: [...times({ form_of_exploitation: 'FORCED_MARRIAGE' }, 214), ...times({ form_of_exploitation: 'FORCED_LABOUR' }, 142)],
  },
  {
    form: 'referral',
    ...REPORT_2023,
    count: 436,
    set: {
      reason: 'shelter',
      receiver_type: 'ngo',
      made_within_24h: 'yes',
      answer_band: 'under_24h',
      state: 'accepted',
      decline_reason: '',
      not_referred_reason: '',
    },
    turns: [...times({ subject_status: 'victim' }, 350), ...times({ subject_status: 'vulnerable' }, 86)],
  },
  {
    form: 'referral',
    ...REPORT_2022,
    count: 91,
    set: {
      reason: 'shelter',
      receiver_type: 'ngo',
      made_within_24h: 'yes',
      answer_band: 'under_24h',
      state: 'accepted',
      decline_reason: '',
      not_referred_reason: '',
    },
  },
  {
    form: 'repatriation-return',
    ...REPORT_2023,
    count: 90,
    set: { direction: 'out', form_of_exploitation: 'FORCED_LABOUR' },
    turns: [
      { country: 'IDN', citizenship: 'IDN' },
      { country: 'VNM', citizenship: 'VNM' },
      { country: 'PHL', citizenship: 'PHL' },
    ],
  },
  // The government pays for the medical care of migrant workers.
  { form: 'service-return', ...YEAR_2023, count: 120, set: { service_type: 'medical', funder: 'government' } },
  // Agreements with five states, and the transit centre of Poipet.
  {
    form: 'instrument-register',
    from: '2020-03-01',
    to: '2020-09-01',
    count: 5,
    set: { expires_on: '' },
    turns: [{ partners: 'IND' }, { partners: 'MYS' }, { partners: 'CHN' }, { partners: 'THA' }, { partners: 'VNM' }],
  },
  {
    form: 'facility-register',
    from: '2020-02-01',
    to: '2020-02-02',
    count: 1,
    set: { facility_type: 'transit_centre', owner: 'government', closed_on: '', province: 'KH-1' },
    offices: ['SOC-POIPET'],
  },
  { form: 'participation', ...REPORT_2023, count: 46 },
  // 37,670,000 riel: 37 payments of a million, and one of 670,000.
  {
    form: 'payment-return',
    ...YEAR_2022,
    count: 38,
    set: { reparation_type: 'restitution', victims: '1' },
    turns: [...times({ amount: '1000000' }, 37), { amount: '670000' }],
  },
  { form: 'meeting', ...YEAR_2023, count: 295 },
  { form: 'meeting', ...YEAR_2022, count: 344 },
  {
    form: 'budget',
    from: '2023-04-01',
    to: '2023-04-02',
    count: 4,
    set: { body_type: 'pcct', allocated: '40000000', executed: '40000000' },
    turns: [{ province: 'KH-12' }, { province: 'KH-18' }, { province: 'KH-1' }, { province: 'KH-17' }],
  },
  // 167,207 messages: 167 activities of a thousand, and one of 207.
  { form: 'awareness', ...REPORT_2023, count: 168, turns: [...times({ messages: '1000' }, 167), { messages: '207' }] },
  {
    form: 'hotline',
    ...REPORT_2023,
    count: 26,
    set: { channel: 'HOTLINE' },
    turns: [{ caller_citizenship: 'CHN' }, { caller_citizenship: 'VNM' }, { caller_citizenship: 'IDN' }],
  },
  // 1,328 briefings, 52,184 people, 21,978 of them women.
  {
    form: 'briefing',
    ...YEAR_2023,
    count: 1328,
    turns: [
      ...times({ participants: '39', participants_female: '16' }, 589),
      ...times({ participants: '39', participants_female: '17' }, 347),
      ...times({ participants: '40', participants_female: '17' }, 391),
      { participants: '40', participants_female: '8' },
    ].map((turn, n) => ({ ...turn, destination: BOUND_FOR[n % BOUND_FOR.length] ?? '' })),
  },
  {
    form: 'briefing',
    ...YEAR_2022,
    count: 210,
    set: { participants: '38', participants_female: '15' },
    turns: BOUND_FOR.map((destination) => ({ destination })),
  },
  { form: 'inspection', ...YEAR_2023, count: 400, set: { site_type: 'BRICK_KILN' } },
  { form: 'entry-denial', ...REPORT_2022, count: 4, set: { ground: 'sex_offender', persons: '1' } },
  {
    form: 'risk-area',
    from: '2020-02-01',
    to: '2020-02-02',
    count: 6,
    set: { listed_until: '' },
    turns: HIGH_RISK.map((n) => ({ province: `KH-${n}` })),
  },
  // One event: 27 PHL, 3 CHN, 1 MYS, 6 KHM.
  {
    form: 'encounter',
    from: '2023-08-10',
    to: '2023-08-11',
    count: 37,
    offices: ['GCNP-NAT'],
    set: { context: 'operation' },
    turns: [
      ...times({ citizenship: 'PHL' }, 27),
      ...times({ citizenship: 'CHN' }, 3),
      { citizenship: 'MYS' },
      ...times({ citizenship: 'KHM' }, 6),
    ],
  },
  {
    form: 'estimate',
    ...REPORT_2023,
    count: 2,
    set: { is_current: 'yes', source_type: 'ngo' },
    turns: [
      { subject: 'scam_workers', quantity: '100000', low: '', high: '' },
      { subject: 'kiln_residents', quantity: '10000', low: '', high: '' },
    ],
  },
]
