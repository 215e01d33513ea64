/**
 * What totals say to a question. A body's totals come in patterns (by nothing, by citizenship, …) of the same people. A question takes the
 * coarsest pattern that has every dimension asked for; where none has, the people are counted whole and the answer says that they are not
 * broken down. A pattern that does not make its whole is an "of which": what is left over is `unknown`, and never lost. One of a closed list that has itself a
 * cell of whom nobody knows leaves nobody over: where it does not make its whole, the paper contradicts itself. Of citizenships or provinces a paper names
 * the largest, and those who are not known; of the others it is silent.
 */
import type { Qualifier } from '../entry/stated-total.ts'
import { about, add, agree, atLeast, between, either, exactly, larger, notKnown, roughly, say, type Amount } from './amount.ts'

type By = Readonly<Record<string, string>>
export type AggregateRow = {
  readonly office: string
  /** The statement it is of: patterns of one statement are of the same people, those of two are not. */
  readonly of?: string
  readonly dims: By
  readonly value: number
  /** The upper bound, of a number that lies between two. */
  readonly most?: number | undefined
  /** Left out where the number is exact. */
  readonly qualifier?: Qualifier | undefined
}
export type AmountCell = { readonly by: By; readonly amount: Amount }
export type AggregateAnswer = {
  readonly amount: Amount
  readonly cells: readonly AmountCell[]
  /** False when these people could not be split, or could not be told in or out of `where`. */
  readonly isDisaggregated: boolean
  /** The paper gives this number itself; false where it was added up from parts that may not be all. */
  readonly isSaid: boolean
}
/** Rows of a return are all of it; a statement says what its paper says, and what its parts leave out it leaves open. */
export type Making = 'whole' | 'of which'
export type Codes = {
  /** Dimensions of which one person may have several codes, as roles: cells of those overlap, so that they neither add up to their whole nor leave nobody over. */
  readonly several?: ReadonlySet<string>
  /** Dimensions of which a paper that has both codes and whoever is not known has all there are: sex, age band. */
  readonly closed?: ReadonlySet<string>
}
type Several = ReadonlySet<string>
const NONE: Several = new Set()

export function amountOf({ value, most, qualifier = 'exact' }: Pick<AggregateRow, 'value' | 'most' | 'qualifier'>): Amount {
  switch (qualifier) {
    case 'exact':
      return value === 0 ? exactly(0, 'said_none') : exactly(value)
    case 'approx':
      return about(value, 'as_stated')
    case 'more_than':
    case 'at_least':
      return atLeast(value, 'as_stated')
    case 'between':
      return between(value, Math.max(value, most ?? value), 'as_stated')
    default:
      return qualifier satisfies never
  }
}

/** Of many statements, none of which is about the people of another: their sum. */
export function answerFromAggregates(
  rows: readonly AggregateRow[],
  by: readonly string[],
  where: By,
  making: Making,
  codes?: Codes,
): AggregateAnswer {
  const answers = [...Map.groupBy(rows, (r) => `${r.office} ${r.of ?? ''}`).values()].map((own) => answerOf(own, by, where, making, codes))
  return sumOf(answers)
}

export const sumOf = (answers: readonly AggregateAnswer[]): AggregateAnswer => ({
  amount: answers.length === 0 ? exactly(0, 'complete') : add(...answers.map((a) => a.amount)),
  cells: mergeCells(
    answers.map((a) => a.cells),
    (a, b) => add(a, b),
  ),
  isDisaggregated: answers.every((a) => a.isDisaggregated),
  isSaid: answers.every((a) => a.isSaid),
})

/** Several statements of the same people: what two give differently lies between them, and parts are at least. */
export function unite(answers: readonly AggregateAnswer[]): AggregateAnswer {
  const [first, ...others] = answers.toSorted((a, b) => Number(b.isSaid) - Number(a.isSaid))
  if (!first) return sumOf([])
  return others.reduce<AggregateAnswer>((all, a) => {
    const amount = a.isSaid && all.isSaid ? agree(all.amount, a.amount) : atLeastAs(all.amount, a.amount)
    const cells = mergeCells([all.cells, a.cells], agree)
    return { amount, cells, isDisaggregated: all.isDisaggregated || a.isDisaggregated, isSaid: all.isSaid || a.isSaid }
  }, first)
}

/** What is known to be at least another: nothing more is said where the other is no more. */
export const atLeastAs = (a: Amount, b: Amount): Amount => (b.least <= a.least ? a : b.least > a.most ? either(a, b) : larger(a, b))

export const keyOf = (by: By): string => JSON.stringify(Object.entries(by).toSorted(([a], [b]) => (a < b ? -1 : 1)))

export function mergeCells(lists: readonly (readonly AmountCell[])[], join: (a: Amount, b: Amount) => Amount): readonly AmountCell[] {
  const cells = new Map<string, AmountCell>()
  for (const cell of lists.flat()) {
    const known = cells.get(keyOf(cell.by))
    cells.set(keyOf(cell.by), known ? { by: cell.by, amount: join(known.amount, cell.amount) } : cell)
  }
  return [...cells.values()]
}

/** @param rows of one statement, one at least. */
export function answerOf(
  rows: readonly AggregateRow[],
  by: readonly string[],
  where: By,
  making: Making,
  { several = NONE, closed = NONE }: Codes = {},
): AggregateAnswer {
  const patterns = patternsOf(rows)
  const whole = patterns.find((p) => p.keys.length === 0)?.rows[0]
  const statement: Statement = { patterns, making, whole: whole && amountOf(whole), several, closed }
  const { amount, isSaid, isTold } = wholeOf(statement, where)
  if (by.length === 0) return { amount, isSaid, cells: [], isDisaggregated: isTold }
  const fine = coarsest(patterns, [...by, ...Object.keys(where)])
  if (!fine) return { amount, isSaid, cells: [], isDisaggregated: say(amount).value === 0 }
  const fitting = fine.rows.filter((r) => matches(r, where))
  const isOdd = isOddPart(statement, fine)
  const cells = mergeCells(
    fitting.map((r) => [{ by: Object.fromEntries(by.map((d) => [d, r.dims[d] as string])), amount: doubted(amountOf(r), isOdd) }]),
    doOverlap(fine, [...by, ...Object.keys(where)], several) ? onceEach : add,
  )
  return { amount, isSaid, cells: withRest(cells, amount, by, several), isDisaggregated: isTold }
}

/** Whether rows of a pattern that fit one question may hold one person twice: they differ in codes of which she may have several. */
const doOverlap = ({ keys }: Pattern, asked: readonly string[], several: Several): boolean =>
  keys.some((k) => several.has(k) && !asked.includes(k))
/** Of people who may be in both there are no fewer than in the larger, and no more than in both. */
const onceEach = (...parts: readonly Amount[]): Amount =>
  parts.length === 1 ? (parts[0] as Amount) : between(Math.max(...parts.map((a) => a.least)), add(...parts).most, 'not_broken_down')

type Pattern = { readonly keys: readonly string[]; readonly rows: readonly AggregateRow[] }
type Statement = {
  readonly patterns: readonly Pattern[]
  readonly making: Making
  readonly whole: Amount | undefined
  readonly several: Several
  readonly closed: ReadonlySet<string>
}

function wholeOf(statement: Statement, where: By): Pick<AggregateAnswer, 'amount' | 'isSaid'> & { readonly isTold: boolean } {
  const { patterns, making, whole, several, closed } = statement
  const asked = Object.keys(where)
  const found = coarsest(patterns, asked)
  if (!found) {
    // Of nobody there is nobody of any sort.
    if (whole?.most === 0) return { amount: whole, isSaid: true, isTold: true }
    const doubt = coarsest(patterns, [])?.rows.some((r) => mayMatch(r, where)) ?? true
    if (making === 'whole' && !doubt) return { amount: exactly(0, 'complete'), isSaid: true, isTold: true }
    const amount = whole && whole.most !== Infinity ? between(0, whole.most, ...whole.why, 'not_broken_down') : notKnown('not_broken_down')
    return { amount, isSaid: false, isTold: false }
  }
  const odd = found.keys.length === 0 && making === 'of which' && whole ? oddCells(patterns, whole, { several, closed }) : undefined
  if (odd && whole) return { amount: either(whole, odd), isSaid: true, isTold: true }
  const sum = add(...found.rows.map(amountOf))
  const isOverlapping = found.keys.some((k) => several.has(k))
  const isWhole = making === 'whole' || (isSame(sum, whole) && !isOverlapping)
  const fitting = found.rows.filter((r) => matches(r, where)).map(amountOf)
  if (fitting.length === 0) {
    const left = leftOver(isOverlapping ? 0 : sum.least, whole)
    return { amount: isWhole ? exactly(0, 'said_none') : left, isSaid: isWhole, isTold: true }
  }
  const joined = doOverlap(found, asked, several) ? onceEach(...fitting) : add(...fitting)
  const amount = doubted(joined, isOddPart(statement, found))
  const isSaid = isWhole || found.keys.length === asked.length
  return { amount: isSaid ? amount : { ...amount, most: Infinity }, isSaid, isTold: true }
}

/**
 * What the cells of an exact whole come to, where that is more, or less though they name both of a closed list and whom nobody knows. Of codes of which
 * somebody may have several nothing is odd.
 */
function oddCells(
  patterns: readonly Pattern[],
  whole: Amount,
  { several, closed }: { readonly several: Several; readonly closed: Several },
): Amount | undefined {
  if (whole.least !== whole.most || whole.isAbout) return undefined
  const isAll = ({ keys, rows }: Pattern): boolean =>
    keys.length === 1 && closed.has(keys[0] ?? '') && rows.length > 2 && rows.some(isOfTheOthers)
  return patterns
    .filter(({ keys }) => keys.length > 0 && !keys.some((k) => several.has(k)))
    .map((p) => ({ sum: add(...p.rows.map(amountOf)), areAll: isAll(p) }))
    .find(({ sum, areAll }) => !sum.isAbout && (sum.least > whole.most || (areAll && sum.most < whole.least)))?.sum
}
/** Of a whole and its parts that do not make it one number is wrong, and nobody knows which: each of the parts says so too. */
const isOddPart = ({ making, whole, several, closed }: Statement, part: Pattern): boolean =>
  making === 'of which' && whole !== undefined && oddCells([part], whole, { several, closed }) !== undefined
const doubted = (amount: Amount, isOdd: boolean): Amount => (isOdd ? roughly(amount, 'contradicted') : amount)
const isOfTheOthers = ({ dims }: AggregateRow): boolean => Object.values(dims).some((code) => code === 'unknown' || code === 'UNK')

const isSame = (a: Amount, b: Amount | undefined): boolean => a.least === b?.least && a.most === b.most && a.least === a.most

/** Of a code that the paper does not name there may be as many as its parts leave over. */
const leftOver = (taken: number, whole: Amount | undefined): Amount =>
  whole && whole.most !== Infinity ? between(0, Math.max(0, whole.most - taken), 'not_broken_down') : notKnown('not_broken_down')

/** What the cells leave over of an exact whole is of no cell that is named; where somebody may be in several cells, at the least so many are. */
function withRest(cells: readonly AmountCell[], amount: Amount, by: readonly string[], several: Several): readonly AmountCell[] {
  const sum = cells.reduce((n, c) => n + c.amount.least, 0)
  const rest = amount.least === amount.most && !amount.isAbout ? amount.least - sum : 0
  if (rest <= 0) return cells
  const largest = Math.max(0, ...cells.map((c) => c.amount.least))
  const over = by.some((d) => several.has(d)) && cells.length > 1 ? between(rest, amount.least - largest, 'not_broken_down') : exactly(rest)
  const unknown: AmountCell = { by: Object.fromEntries(by.map((d) => [d, 'unknown'])), amount: over }
  return mergeCells([cells, [unknown]], (a, b) => add(a, b))
}

function patternsOf(rows: readonly AggregateRow[]): Pattern[] {
  const keysOf = (row: AggregateRow): string[] => Object.keys(row.dims).toSorted()
  return [...Map.groupBy(rows, (r) => keysOf(r).join())].map(([, own]) => ({ keys: keysOf(own[0] as AggregateRow), rows: own }))
}

const coarsest = (patterns: readonly Pattern[], needed: readonly string[]): Pattern | undefined =>
  patterns.filter((p) => needed.every((d) => p.keys.includes(d))).toSorted((a, b) => a.keys.length - b.keys.length)[0]
const matches = (row: AggregateRow, where: By): boolean => Object.entries(where).every(([d, c]) => row.dims[d] === c)
const mayMatch = (row: AggregateRow, where: By): boolean =>
  Object.entries(where).every(([d, c]) => row.dims[d] === undefined || row.dims[d] === c)
