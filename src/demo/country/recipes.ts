/**
 * What the invented country did, 1 January 2020 to 31 March 2024: how many records of which form, when, and what stands in
 * them. The figures that the 2024 Trafficking in Persons report prints about Cambodia come out of it exactly, each over its
 * own interval and unit; everything beside them is invented. No fault stands beside a real office (DESIGN 8.9).
 */
import { CONVICTED_2022, PROCEEDINGS_2022 } from './cases-2022.ts'
import { DEPOSIT_OFFICE, ENTERED_LEADS, HANDED_OVER } from './deposits.ts'
import type { Cells } from './fill-row.ts'

export type Recipe = {
  readonly form: string
  /** Half-open interval in which the records' days are spread evenly. */
  readonly from: string
  readonly to: string
  readonly count: number
  readonly set?: Cells
  /** Set by turns: the nth record takes the nth, over and over. */
  readonly turns?: readonly Cells[]
  /** Offices that hand them in, by turns; left out, all real ones. */
  readonly offices?: readonly string[]
}

const YEAR_2022 = { from: '2022-01-01', to: '2023-01-01' } as const
const YEAR_2023 = { from: '2023-01-01', to: '2024-01-01' } as const
const REPORT_2022 = { from: '2022-04-01', to: '2023-04-01' } as const
const REPORT_2023 = { from: '2023-04-01', to: '2024-04-01' } as const

const COURTS = Array.from({ length: 25 }, (_, n) => `CFI-${n + 1}`)

const times = (cells: Cells, n: number): readonly Cells[] => Array.from({ length: n }, () => cells)

/** Figures that the report prints, held as records. */
export const FIGURES: readonly Recipe[] = [
  // 27 cases opened in the reporting period, 9 of them still open at its end.
  { form: 'investigation-return', ...REPORT_2023, count: 9, set: { state: 'open', closed_on: '' } },
  {
    form: 'investigation-return',
    from: '2023-04-01',
    to: '2023-12-01',
    count: 18,
    set: { state: 'closed_no_action', closed_on: '2024-03-01' },
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
    set: { decided_on: '2022-12-05', outcome: 'convicted', stage: 'decided', presence: 'in_person', sentence_months: '120' },
    turns: CONVICTED_2022,
  },
  { form: 'proceeding-return', ...YEAR_2023, count: 354, set: { proceeding_type: 'prosecution' }, offices: COURTS },
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
    count: 144,
    set: { status: 'identified', authority_type: 'social_affairs', form_of_exploitation: 'FORCED_LABOUR' },
  },
  {
    form: 'identification',
    ...YEAR_2023,
    count: 214,
    set: { status: 'identified', authority_type: 'social_affairs', form_of_exploitation: 'FORCED_MARRIAGE', sex: 'female' },
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
  { form: 'participation', ...REPORT_2023, count: 46 },
  // 37,670,000 riel: 37 payments of a million, and one of 670,000.
  {
    form: 'payment-return',
    ...YEAR_2022,
    count: 38,
    set: { reparation_type: 'restitution' },
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
    ],
  },
  { form: 'briefing', ...YEAR_2022, count: 610, set: { participants: '38', participants_female: '15' } },
  { form: 'inspection', ...YEAR_2023, count: 400, set: { site_type: 'BRICK_KILN' } },
  { form: 'entry-denial', ...REPORT_2022, count: 4, set: { ground: 'sex_offender', persons: '1' } },
  {
    form: 'risk-area',
    from: '2020-02-01',
    to: '2020-02-02',
    count: 6,
    set: { listed_until: '' },
    turns: [
      { province: 'KH-18' },
      { province: 'KH-1' },
      { province: 'KH-22' },
      { province: 'KH-20' },
      { province: 'KH-21' },
      { province: 'KH-8' },
    ],
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

/**
 * What must be seen: each beside an office with an invented name. A raid that finds an empty building, a victim fined, a child
 * without a custody order, a debt sold to a kiln, somebody trafficked again out of detention, a retrial that acquits.
 */
export const TRAPS: readonly Recipe[] = [
  {
    form: 'raid-return',
    from: '2023-09-14',
    to: '2023-09-15',
    count: 1,
    offices: ['GCNP-X1'],
    set: {
      operation_type: 'raid',
      outcome: 'empty_building',
      emptied_before: 'yes',
      persons_present: '',
      persons_removed: '',
      persons_screened: '',
      persons_identified: '',
      persons_left: '',
    },
  },
  {
    form: 'penalisation',
    from: '2023-05-03',
    to: '2023-11-20',
    count: 6,
    offices: ['GDI-X1'],
    set: { penalty_type: 'immigration', indicators_present: 'yes' },
  },
  { form: 'detention', from: '2023-02-01', to: '2024-02-01', count: 20, offices: ['GDI-X1'] },
  { form: 'removal', from: '2023-02-01', to: '2024-02-01', count: 8, offices: ['GDI-X1'], set: { second_screening: 'no' } },
  {
    form: 'shelter-return',
    from: '2023-07-07',
    to: '2023-07-08',
    count: 1,
    offices: ['NGO-X1'],
    set: { age_band: '<18', custody_order: 'no', left_day: '' },
  },
  {
    form: 'debt-return',
    from: '2023-06-01',
    to: '2023-06-02',
    count: 1,
    offices: ['NGO-X1'],
    set: { reassigned: 'yes', assigned_to_site: 'BRICK_KILN', debtor_outcome: 'bonded', linked_exploitation: 'yes' },
  },
  {
    form: 'victim-episode',
    from: '2023-10-02',
    to: '2023-10-03',
    count: 1,
    offices: ['NGO-X1'],
    set: { started_from: 'detention', sequence: '2' },
  },
  {
    form: 'review-return',
    from: '2023-03-06',
    to: '2023-03-07',
    count: 1,
    set: {
      court: 'CFI-X1',
      review_type: 'opposition_retrial',
      first_presence: 'in_absentia',
      first_outcome: 'convicted',
      result: 'acquitted',
      decided_on: '2023-06-19',
    },
  },
  {
    form: 'supervision-return',
    from: '2023-02-01',
    to: '2023-09-01',
    count: 6,
    offices: ['CFI-X1'],
    set: { checkins_due: '8', checkins_done: '6', ended_on: '', outcome: 'ongoing', breached_on: '' },
  },
  { form: 'absconding-return', from: '2023-02-01', to: '2023-09-01', count: 3, offices: ['CFI-X1'], set: { found_on: '' } },
  { form: 'warrant-return', from: '2023-02-01', to: '2023-09-01', count: 6, offices: ['CFI-X1'] },
  { form: 'settlement-return', from: '2023-02-01', to: '2023-09-01', count: 4, offices: ['CFI-X1'] },
  { form: 'entry-permission', from: '2023-02-01', to: '2023-12-01', count: 8, offices: ['MOI-X1'] },
  { form: 'classification-change', from: '2023-02-01', to: '2023-12-01', count: 4, offices: ['POL-X1'] },
  // What saksi reconcile finds: two more were deposited and never entered.
  {
    form: 'hotline',
    from: '2023-02-01',
    to: '2023-10-01',
    count: ENTERED_LEADS.length,
    offices: [DEPOSIT_OFFICE],
    set: { lead_type: 'TRAFFICKING', decided_on: '', acted_on: '' },
    turns: ENTERED_LEADS,
  },
  // The offices by turns, as HANDED_OVER has them.
  {
    form: 'third-party-lead',
    from: '2023-02-01',
    to: '2023-12-01',
    count: HANDED_OVER.length,
    offices: HANDED_OVER.map((h) => h.office ?? ''),
    set: { lead_type: 'TRAFFICKING', decided_on: '', acted_on: '' },
    turns: HANDED_OVER,
  },
]

/** Returns that never came, each of an office with an invented name: the state `late`, and why a stated total still stands. */
export const NEVER_CAME: ReadonlySet<string> = new Set([
  'court-return CFI-X1 2023-Q4',
  'complaint CNP-X1 2023-Q4',
  'budget MEF-X1 2020',
  'embassy-lead MFA-X1 2023-Q2',
])

/** Totals that an agency holds from a document, with no records under them. */
export type Stated = {
  readonly agency: string
  readonly indicator: string
  readonly from: string
  readonly to: string
  readonly cells: readonly { readonly by?: string; readonly value: number; readonly qualifier?: 'approx' | 'more_than' }[]
}

export const STATED: readonly Stated[] = [
  { agency: 'moj', indicator: 'persons-prosecuted', ...YEAR_2023, cells: [{ value: 600, qualifier: 'approx' }] },
  { agency: 'moj', indicator: 'persons-convicted-tip-law', ...YEAR_2023, cells: [{ value: 109 }] },
  { agency: 'cnp', indicator: 'complaints-social-web', ...REPORT_2023, cells: [{ value: 1300, qualifier: 'more_than' }] },
  {
    agency: 'mef',
    indicator: 'budget-allocated',
    from: '2020-01-01',
    to: '2021-01-01',
    cells: [{ value: 2_200_000_000, qualifier: 'approx' }],
  },
]

/** A thin everyday life beside the figures, in years and forms where no printed figure stands, so that every form is seen at work. */
const LIFE: Readonly<Record<string, number>> = {
  'third-party-lead': 60,
  'embassy-lead': 40,
  'labour-complaint': 30,
  'raid-return': 24,
  screening: 120,
  statement: 30,
  recognition: 20,
  'ngo-access': 12,
  'dossier-return': 60,
  'charge-return': 60,
  'verdict-return': 40,
  'hearing-return': 40,
  'evidence-register': 40,
  'reparation-return': 20,
  'counsel-return': 30,
  'protection-return': 10,
  'cooperation-return': 30,
  'working-group': 12,
  'service-return': 150,
  'shelter-return': 80,
  'need-return': 60,
  'entitlement-return': 60,
  'facility-census': 24,
  'reintegration-return': 40,
  'custody-return': 15,
  'mission-contact': 60,
  consent: 60,
  'victim-episode': 120,
  'lender-inspection': 12,
  'recruitment-complaint': 30,
  'debt-return': 30,
  'consular-screening': 12,
  training: 40,
  'plan-action': 30,
  disbursement: 20,
  claim: 20,
  contribution: 12,
  allegation: 20,
  discipline: 6,
  intimidation: 8,
  interference: 3,
  'site-interest': 6,
  'official-role': 6,
  'leak-review': 4,
  'panel-review': 10,
  'site-enforcement': 10,
  'escapee-alert': 4,
  'criminal-referral': 12,
}
const REGISTERS: Readonly<Record<string, number>> = {
  'facility-register': 12,
  'licence-register': 40,
  'body-register': 10,
  'unit-capacity': 25,
  'post-count': 24,
  population: 25,
  'site-register': 40,
  'instrument-register': 11,
  'specialised-units': 2,
  'protocol-register': 3,
  'legal-gap': 3,
  'mandate-register': 10,
  assessment: 18,
}

/** What the harm rules demand, and what no real office may be shown beside. */
const RULES: Readonly<Record<string, Cells>> = {
  consent: { taken_by_type: 'social_worker', guardian_conflict: 'no' },
  'custody-return': { refused_by_family: 'no', refusal_reason: '', guardian_conflict: 'no' },
  'shelter-return': { custody_order: 'yes', left_day: '' },
  'raid-return': { operation_type: 'raid', emptied_before: 'no', outcome: 'persons_found' },
  'working-group': { campaign_type: 'working_group', campaign: 'HIGH-RISK-WG' },
  'verdict-return': { charge_on_record: 'yes' },
  'third-party-lead': { channel: 'NGO' },
  'embassy-lead': { channel: 'EMBASSY' },
  'labour-complaint': { channel: 'MOLVT_PROVINCIAL_OFFICE' },
  'hearing-return': {},
  'dossier-return': { official_suspected: 'no' },
}

export const EVERYDAY: readonly Recipe[] = [
  ...Object.entries(LIFE).flatMap(([form, count]): Recipe[] =>
    (['2022', '2023'] as const).map((year) => ({
      form,
      from: `${year}-01-01`,
      to: `${Number(year) + 1}-01-01`,
      count: Math.ceil(count / 2),
      ...(RULES[form] ? { set: RULES[form] } : {}),
    })),
  ),
  ...Object.entries(REGISTERS).map(([form, count]): Recipe => ({ form, from: '2021-01-01', to: '2023-04-01', count })),
].filter((r) => r.count > 0)
