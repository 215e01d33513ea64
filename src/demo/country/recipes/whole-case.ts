/**
 * One case that has everything: called in, investigated, charged, tried with one accused in person and one in absentia, the
 * first's appeal heard by the court above, the second found, asking to be tried again, and gone once more: his warrant is open.
 * A record was corrected, and register and verdict disagree. All at offices with invented names; the two accused are in the
 * court's own sheet already (court-returns.ts), and no kind that a printed figure counts gets a record of that figure's interval.
 */
import { addDays } from '../../../core/count/coverage.ts'
import type { Cells } from '../fill-row.ts'
import type { Recipe } from './recipe.ts'

const COURT_CASE = { court: 'CFI-X1', case_number: '105/2023' } as const
/** Under which police and prosecutor have it. */
const OWN_NUMBER = '500/2023'
/** A lead that traps.ts makes: the call that began it. */
const LEAD = { office: 'POL-X1', day: '2023-02-14' } as const

const on = (form: string, day: string, office: string, set: Cells): Recipe => ({
  form,
  from: day,
  to: addDays(day, 1),
  count: 1,
  offices: [office],
  set,
})
const atCourt = (form: string, day: string, set: Cells): Recipe => on(form, day, COURT_CASE.court, { ...ABOUT, ...COURT_CASE, ...set })

/** As the court's sheet has it. */
const ABOUT: Cells = { law_basis: 'TIP_LAW', form_of_exploitation: 'SEXUAL_EXPLOITATION', is_official: 'no' }
const INVESTIGATED: Cells = { ...ABOUT, case_number: OWN_NUMBER, unit_type: 'specialised', source: 'HOTLINE' }
/** As it was recorded first, and corrected by the recipe of the same number below. */
export const FIRST_RECORDED: Recipe = on('investigation-return', '2023-02-20', 'POL-X1', {
  ...INVESTIGATED,
  state: 'open',
  closed_on: '',
  suspects: '1',
})

export const WHOLE_CASE: readonly Recipe[] = [
  on('investigation-return', '2023-02-20', 'POL-X1', { ...INVESTIGATED, state: 'dossier_sent', closed_on: '2023-05-04', suspects: '2' }),
  on('dossier-return', '2023-05-04', 'PRO-X1', {
    ...ABOUT,
    case_number: OWN_NUMBER,
    received_on: '2023-05-05',
    decided_on: '2023-05-31',
    decision: 'charged',
    decline_reason: '',
  }),
  atCourt('supervision-return', '2023-06-08', {
    accused_no: '2',
    conditions: 'report_to_police',
    checkins_due: '8',
    checkins_done: '4',
    breached_on: '2023-08-03',
    ended_on: '2023-08-10',
    outcome: 'absconded',
  }),
  atCourt('absconding-return', '2023-08-03', {
    accused_no: '2',
    act_no: '1',
    from_custody: 'judicial_supervision',
    level: 'investigating_judge',
    after_conviction: 'no',
    warrant_on: '2023-08-10',
    found_on: '2023-12-18',
  }),
  atCourt('warrant-return', '2023-08-10', { accused_no: '2', act_no: '1', warrant_type: 'arrest', executed_on: '2023-12-18' }),
  atCourt('hearing-return', '2023-09-14', { act_no: '1', adjournment: 'accused_absent', measures: 'closed_doors' }),
  atCourt('hearing-return', '2023-11-09', { act_no: '2', adjournment: 'not_adjourned', measures: 'closed_doors' }),
  atCourt('verdict-return', '2023-11-17', {
    accused_no: '1',
    act_no: '1',
    level: 'trial',
    outcome: 'convicted',
    // The court's register says that he was there.
    presence: 'in_absentia',
    effect: 'first',
    charge_on_record: 'yes',
    supersedes: '',
  }),
  atCourt('verdict-return', '2023-12-07', {
    accused_no: '2',
    act_no: '2',
    level: 'trial',
    outcome: 'convicted',
    presence: 'in_absentia',
    effect: 'first',
    charge_on_record: 'yes',
    supersedes: '',
  }),
  on('review-return', '2023-11-30', 'CA-X1', {
    ...ABOUT,
    ...COURT_CASE,
    accused_no: '1',
    act_no: '1',
    review_type: 'appeal',
    first_presence: 'in_person',
    first_outcome: 'convicted',
    result: 'confirmed',
    decided_on: '2024-01-16',
  }),
  on('review-return', '2023-12-22', 'CA-X1', {
    ...ABOUT,
    ...COURT_CASE,
    accused_no: '2',
    act_no: '2',
    review_type: 'opposition_retrial',
    first_presence: 'in_absentia',
    first_outcome: 'convicted',
    result: 'pending',
    decided_on: '',
  }),
  atCourt('warrant-return', '2023-12-29', { accused_no: '2', act_no: '2', warrant_type: 'international', executed_on: '' }),
]

/** Whether a record that was sent is of this case. */
export const isOfWholeCase = (s: {
  readonly kind: string
  readonly office: string
  readonly number: string
  readonly day: string
}): boolean =>
  (s.office === COURT_CASE.court && s.number === COURT_CASE.case_number && s.kind === 'accused_episode') ||
  (['investigation', 'dossier'].includes(s.kind) && ['POL-X1', 'PRO-X1'].includes(s.office) && s.number === OWN_NUMBER) ||
  (s.kind === 'lead' && s.office === LEAD.office && s.day === LEAD.day)
