/**
 * The certificate: what was done, what was tried against it, and what that proves. It gives no number that would help
 * an attack: how many cells are withheld, not how many of them are small.
 */
import { allReturns } from '../count/coverage.ts'
import { toComeOf } from './to-come.ts'
import type { AttackReport } from '../attack/index.ts'
import { JOINED_ONE_IN } from '../protect/lots.ts'
import { levelBelow } from '../protect/merge-codes.ts'
import { TOLERANCE } from '../attack/solver.ts'
import type { LeftBeside, Protected } from '../protect/protected.ts'
import type { OpenAttribute } from '../protect/table.ts'
import type { ReleaseInfo } from './release-info.ts'

export type Certificate = {
  readonly format: 'saksi-certificate/1'
  readonly tool: string
  /** What was released is a demonstration's. */
  readonly demo?: true
  readonly method: Protected['method']
  readonly parameters: Protected['parameters']
  readonly input: string
  readonly tables: readonly { readonly by: readonly string[]; readonly mean_per_leaf: number; readonly gate: 'ok' | 'warn' }[]
  readonly cells: Protected['cells']
  readonly audit: {
    readonly solver: string
    readonly tolerance: number
    readonly checked: number
    readonly narrowest: number | null
    readonly exact: number
    readonly violations: number
  }
  /** What whole groups share: guarded columns, their codes that say nothing, and columns where it is public, each with the reason. */
  readonly attributes: {
    readonly guarded: readonly string[]
    readonly silent: readonly string[]
    readonly open: readonly OpenAttribute[]
  }
  readonly attack: AttackReport
  readonly warnings: readonly string[]
  /** There where tables that were asked for too cannot stand beside a row of these: which, beside which row, and what a reader can do. */
  readonly left_out?: readonly string[]
  /** There where what was counted was of a time that was not over, or of which returns were not due yet: how much of it is in. */
  readonly to_come?: string
  /** There where nobody said what the columns of the file are: what they were taken for. */
  readonly guessed?: readonly string[]
  readonly statement: string
  readonly limits: string
}

export function buildCertificate(done: Protected, attack: AttackReport, info: ReleaseInfo): Certificate {
  const { withheld, narrowest, exact, violations } = done.audit
  return {
    format: 'saksi-certificate/1',
    tool: info.tool,
    ...(info.isDemo ? { demo: true as const } : {}),
    method: done.method,
    parameters: done.parameters,
    input: info.input,
    tables: done.depths.map((d) => ({ by: d.by, mean_per_leaf: Math.round(d.mean * 10) / 10, gate: d.verdict === 'ok' ? 'ok' : 'warn' })),
    cells: done.cells,
    audit: { solver: done.solver, tolerance: TOLERANCE, checked: withheld, narrowest, exact, violations },
    attributes: { guarded: done.release.attributes ?? [], silent: done.release.silent ?? [], open: done.release.open ?? [] },
    attack,
    warnings: done.warnings,
    ...(done.leftOut ? { left_out: done.leftOut.map(sayLeftOut) } : {}),
    ...sayToCome(done),
    ...(info.guessed ? { guessed: info.guessed } : {}),
    statement: `${info.guessed ? OF_A_GUESS : ''}${done.method === 'amounts' ? sayAmounts(attack) : sayPeople(done, attack)}`,
    limits: `${done.method === 'amounts' ? LIMITS_OF_AMOUNTS : sayLimits(done, attack)}${info.guessed ? sayShared(attack) : ''}`,
  }
}

/** Whoever reads a column otherwise has other tables before her, and other sums. */
const OF_A_GUESS =
  'This is promised of the file as it was read, and of no other reading: nobody said what its columns are, it was guessed, and "guessed" says how. '

/** Rows in which everybody shares one value, in columns that nobody named as `attributes`. */
export const sharedIn = ({ attacks }: Pick<AttackReport, 'attacks'>): number =>
  Number(attacks.find((a) => a.id === 'group')?.['of_other_columns'] ?? 0)

const sayShared = (attack: AttackReport): string =>
  ` That everybody in a row shares one value is not guarded, for no column was named in which nobody may learn it: ${sharedIn(attack)} such rows are printed.`

/** Which of two goes follows from their conditions; that one does, from what the release counts as one, and from whether somebody of both is in it. */
const sayLeftOut = ({ figure, by, beside }: LeftBeside): string =>
  `${figure} by ${by} is not published: ${beside.figure} by ${beside.by} counts some of its people with others as one, and whoever had both would subtract. The wider row stays, whatever the numbers are. ` +
  'That this one is left out tells that the sum holds somebody of it and somebody else, one at least of each, and of neither how many at most. Look for its people in that row, under the code that holds them, or in a time in which that row has them by themselves.'

/** Left out of a whole time's, so that what was made before this was said comes out byte by byte as it did. */
function sayToCome({ release }: Protected): Pick<Certificate, 'to_come'> {
  const { toCome } = toComeOf(release)
  if (!toCome) return {}
  const { coverage } = release
  const returns =
    coverage &&
    ` ${coverage.received} of the ${allReturns(coverage)} returns of it were in on ${toCome.asOf}; not due yet: ${toCome.awaited ?? 'not said'}.`
  return {
    to_come:
      `${toCome.isOver ? '' : `On ${toCome.asOf} this time was not over.`}${returns ?? ''} Each number is at least what is printed.`.trim(),
  }
}

function sayPeople(done: Protected, attack: AttackReport): string {
  const { threshold, width, zeros, base } = done.parameters
  return (
    `From these tables, put together${attack.releases > 1 ? ` with ${attack.releases - 1} earlier releases` : ''}, nobody can prove that a ${base === undefined ? 'withheld' : 'rounded'} number is below ${threshold}, ` +
    `nor narrow one that may be to fewer than ${width + 1} values${sayReplay(done, attack)}. ${done.cells.withheld > 0 ? `${OF_PROOF} ` : ''}${base === undefined ? readerOfWithheld(zeros) : readerOfRounded(base)}`
  )
}

/** What is held is that nothing can be proved; one number of few that fit is likelier than another all the same. */
const OF_PROOF =
  'That is said of proof and not of likelihood, which was not measured: beside a withheld number that is likely large, or where few people are in a row, a reader may find it likelier than not that another is small.'

/** How close is close stands nowhere: who knows the percentage narrows the amount by it (Hundepool et al. 2012, 4.2.2). */
const sayAmounts = ({ releases }: AttackReport): string =>
  `From these tables${releases > 1 ? `, put together with ${releases - 1} earlier releases` : ''}, neither a reader nor any one of the contributors can work out a withheld amount, ` +
  'nor come so close to what another has in it as the publisher’s rules forbid. The reader is taken to know that a withheld amount is at least one unit; a contributor also her own, and in which cells it is the only one.'

const LIMITS_OF_AMOUNTS =
  'Linear bounds are checked for every amount that the rules withhold, with the eyes of a reader and of each contributor, and for what is withheld together of a printed total. Not tried: other sums of withheld amounts; contributors who put together what they have; one who knows the rules’ ' +
  'numbers, or replays them; other amounts of the same contributors, and how many they are; earlier releases are attacked for what can be worked out to the unit, not for what is merely close.'

/** How many withheld numbers the replay of the rule left open, in time or in tables that it may try. */
export const unsettledBy = ({ attacks }: Pick<AttackReport, 'attacks'>): number =>
  Number(attacks.find((a) => a.id === 'replay')?.['unproved'] ?? 0)

/** Whether the promise holds for a reader who runs the rule herself; where not, the sentence says so, and not only what follows it. */
function sayReplay({ method, cells }: Protected, { attacks, not_tried: notTried }: AttackReport): string {
  if (method === 'rounding' || cells.withheld === 0) return ''
  if (notTried.includes('replay'))
    return ', unless she replays the rule by which the cells were chosen: against that nothing is promised here'
  const unproved = unsettledBy({ attacks })
  if (unproved > 0)
    return `, also not by replaying the rule by which the cells were chosen, but for ${unproved} numbers of which that was not settled`
  return ', also not by replaying the rule by which the cells were chosen'
}

function sayLimits({ method, cells, release }: Protected, { not_tried: notTried }: AttackReport): string {
  const what = method === 'rounding' ? 'rounded' : 'withheld'
  const tried = `Linear bounds are checked for every ${what} cell, whole-number search for the tightest ones.`
  const drawn =
    ' What is withheld besides the small numbers is drawn from a key that the publisher keeps; in the replay a table counts as possible when some key prints the same for it, with no more numbers ' +
    `drawn by lot, one in ${release.lots?.oneIn}, than in 39 of 40 tables like it. What is withheld because of those inside, of an edition before, or in large tables by the repair, is then taken as given.`
  const ordered =
    ` Where a number in a row by one list alone was small, or by lot, one in ${JOINED_ONE_IN}, codes were counted as one in the order of their list, before anything was withheld: that they were proves of none of them that it is ` +
    'small, nor that any is; likely it is.'
  const untried = [
    `a reader who learns what the publisher draws from, or ${method === 'rounding' ? 'that other tables of these were refused' : 'who concludes from which tables were proposed or refused'}`,
    ...(method === 'suppression' && cells.withheld > 0 && notTried.includes('replay')
      ? ['one who replays the choice of the cells withheld']
      : []),
    // From outside every table with these prints is one for which they may have been drawn; those inside look at the true one.
    ...(method === 'rounding' && !notTried.includes('contributors')
      ? ['one who asks for which tables another multiple would have been taken, because somebody inside would have found somebody']
      : []),
    // Whoever has the tables can ask in which numbers the finer ones would have passed, as of what is withheld.
    ...(release.dimensions.some(({ levels }) => levels.some((level) => levelBelow(level) !== level))
      ? ['one who asks why a table has its codes in groups, or only its largest, and not finer']
      : []),
    ...(release.margins === 'given_up'
      ? [
          'one who asks of which tables no pattern leaves whole totals, where something is withheld because of those inside, or in large tables',
        ]
      : []),
    ...(notTried.some((id) => id !== 'replay')
      ? [`the attacks ${notTried.filter((id) => id !== 'replay').join(', ')}, which need what only the publisher knows`]
      : []),
  ]
  return `${tried}${release.lots && cells.withheld > 0 ? drawn : ''}${(release.merged ?? []).some((m) => m.ordered) ? ordered : ''} Not tried: ${untried.join('; ')}.`
}

const readerOfWithheld = (zeros: Protected['parameters']['zeros']): string =>
  `The reader is taken to know that a withheld number is whole and at least 1${zeros === 'guarded' ? ', or 0 in a row of which no number of people is printed' : ''}.`

const readerOfRounded = (base: number): string =>
  `The reader is taken to know that what is printed is a multiple of ${base} less than ${base} away, that 0 is nobody and nobody else is 0, that people come ` +
  'whole, and that parts add up to their total before they are rounded; printed, they need not.'
