import type { Cells } from '../fill-row.ts'
import type { Recipe } from './recipe.ts'

/**
 * A thin everyday life beside the figures, in years and forms where no printed figure stands, so that every form is seen at work: records
 * in two years, as many in each or as many as is said. Where the report says or implies how many a country of this size has (leads of embassies come in hundreds a year, 25 labour
 * offices and the missions of more than a million migrants are written to every week), there are so many.
 */
const LIFE: Readonly<Record<string, number | readonly [number, number]>> = {
  'third-party-lead': 60,
  'embassy-lead': [212, 247],
  'labour-complaint': [231, 268],
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
  'reparation-return': 80,
  'counsel-return': 30,
  'protection-return': 10,
  'cooperation-return': 30,
  'working-group': 12,
  'service-return': [141, 168],
  'shelter-return': 80,
  'need-return': 60,
  'entitlement-return': 60,
  'facility-census': 24,
  'reintegration-return': 40,
  'custody-return': 15,
  'mission-contact': [254, 309],
  consent: 60,
  'victim-episode': 120,
  'lender-inspection': 12,
  'recruitment-complaint': 30,
  'debt-return': 30,
  'consular-screening': [52, 71],
  training: 40,
  'plan-action': 30,
  disbursement: 20,
  claim: 20,
  contribution: 12,
  allegation: 160,
  discipline: 60,
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
  // What is taken back is owed a stop at the vaults, which a demonstration does not tell.
  consent: { taken_by_type: 'social_worker', guardian_conflict: 'no', withdrawn: 'no' },
  'custody-return': { refused_by_family: 'no', refusal_reason: '', guardian_conflict: 'no' },
  'shelter-return': { custody_order: 'yes', left_day: '' },
  'raid-return': { operation_type: 'raid', emptied_before: 'no', outcome: 'persons_found' },
  'working-group': { campaign_type: 'working_group', campaign: 'HIGH-RISK-WG' },
  'verdict-return': { charge_on_record: 'yes' },
  'third-party-lead': { channel: 'NGO' },
  'embassy-lead': { channel: 'EMBASSY' },
  'labour-complaint': { channel: 'MOLVT_PROVINCIAL_OFFICE' },
  // Whom a consulate hears before a marriage.
  'consular-screening': { sex: 'female' },
  'dossier-return': { official_suspected: 'no' },
  // What is on a register stands until somebody strikes it off.
  'facility-register': { closed_on: '' },
  'instrument-register': { expires_on: '' },
}

const NOT_PAID = { paid_on: '' }
const UNDECIDED: Cells = { decision: 'pending', decided_on: '', approved: '', ...NOT_PAID }
/** What an advance goes through: asked for, approved whole or in part, paid or waiting. */
const ADVANCES: readonly Cells[] = [
  { asked: '4000000', decision: 'approved', approved: '4000000', amount: '4000000' },
  { asked: '2000000', ...UNDECIDED, amount: '' },
  { asked: '1500000', decision: 'approved', approved: '1500000', amount: '1500000' },
  { asked: '3000000', decision: 'approved', approved: '1500000', amount: '', ...NOT_PAID },
]
const CLAIMS: readonly Cells[] = [
  { claimed: '900000', decision: 'approved', approved: '900000', paid: '900000' },
  { claimed: '1200000', ...UNDECIDED, paid: '' },
  { claimed: '750000', decision: 'approved', approved: '750000', paid: '750000' },
  { claimed: '600000', decision: 'approved', approved: '400000', paid: '', ...NOT_PAID },
]

/** A mission abroad is abroad. */
const TURNS: Readonly<Record<string, readonly Cells[]>> = {
  'consular-screening': ['CHN', 'CHN', 'KOR', 'CHN', 'VNM'].map((destination) => ({ destination })),
  disbursement: ADVANCES,
  claim: CLAIMS,
  'mission-contact': ['THA', 'MYS', 'THA', 'CHN', 'MYS', 'VNM', 'KOR'].map((country) => ({ country })),
}

/** Twelve months of two years, as `2022-01`. */
const MONTHS = [2022, 2023].flatMap((year) => Array.from({ length: 12 }, (_, m) => `${year}-${String(m + 1).padStart(2, '0')}`))
const OFFENCES = ['L2008-10', 'L2008-12', 'L2008-11', 'L2008-15', 'L2008-12', 'L2008-10', 'L2008-28']
const ROLES = ['RECRUITER', 'TRANSPORTER', 'OPERATOR', 'RECRUITER', 'CONTROLLER']

/** Of four suspects three are arrested and sent on within two days; of the fourth there is a warrant, and nothing else. */
const SUSPECTS: readonly Recipe[] = MONTHS.flatMap((month, n): readonly Recipe[] => {
  const days = { form: 'suspect-return', from: `${month}-01`, to: `${month}-09` } as const
  const turns = [0, 1, 2].map((i) => ({
    offence: OFFENCES[(n + i) % OFFENCES.length] ?? '',
    roles: ROLES[(n + i) % ROLES.length] ?? '',
  }))
  const common = { other_offences: '', form_detail: '', form_of_exploitation: n % 2 === 0 ? 'FORCED_LABOUR' : 'SEXUAL_EXPLOITATION' }
  const [met, sent] = [`${month}-12`, `${month}-14`]
  return [
    { ...days, count: 3, turns, set: { ...common, status: 'sent_to_prosecutor', warrant_on: '', arrested_on: met, sent_on: sent } },
    { ...days, count: 1, turns, set: { ...common, status: 'at_large', warrant_on: met, arrested_on: '', sent_on: '' } },
  ]
})

export const EVERYDAY: readonly Recipe[] = [
  ...Object.entries(LIFE).flatMap(([form, count]): Recipe[] =>
    (['2022', '2023'] as const).map((year, n) => ({
      form,
      from: `${year}-01-01`,
      to: `${Number(year) + 1}-01-01`,
      count: typeof count === 'number' ? Math.ceil(count / 2) : (count[n] ?? 0),
      ...(RULES[form] ? { set: RULES[form] } : {}),
      ...(TURNS[form] ? { turns: TURNS[form] } : {}),
    })),
  ),
  ...Object.entries(REGISTERS).map(([form, count]): Recipe => ({
    form,
    from: '2021-01-01',
    to: '2023-04-01',
    count,
    ...(RULES[form] ? { set: RULES[form] } : {}),
  })),
  ...SUSPECTS,
].filter((r) => r.count > 0)

/**
 * What the printed figures imply: whoever is prosecuted is charged, and the 142 who were identified were met before, not in the one
 * operation of which a figure is printed.
 */
export const IMPLIED: readonly Recipe[] = [
  { form: 'charge-return', from: '2022-01-01', to: '2023-01-01', count: 290, set: { accused_no: '1' } },
  { form: 'charge-return', from: '2023-01-01', to: '2024-01-01', count: 430, set: { accused_no: '1' } },
  {
    form: 'encounter',
    from: '2023-01-01',
    to: '2024-01-01',
    count: 300,
    turns: [{ context: 'labour_inspection' }, { context: 'border' }, { context: 'shelter_walk_in' }],
  },
]
