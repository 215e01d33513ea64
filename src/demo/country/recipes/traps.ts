import { DEPOSIT_OFFICE, ENTERED_LEADS, HANDED_OVER } from '../deposits.ts'
import type { Recipe } from './recipe.ts'

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
  // Offices with invented names that are behind in more than one way, so that a table of returns is no blank wall.
  ...['2020-Q2', '2020-Q3', '2021-Q1', '2021-Q4'].map((period) => `identification NGO-X2 ${period}`),
  ...['2021-Q3', '2023-Q3', '2023-Q4'].map((period) => `service-return NGO-X2 ${period}`),
  ...['2023-Q2', '2023-Q4'].map((period) => `screening POL-X1 ${period}`),
  'shelter-return NGO-X1 2023-Q4',
  'evidence-register POL-X1 2023-Q3',
  'labour-complaint LAB-X1 2023-Q4',
])
