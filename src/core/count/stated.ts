/**
 * Totals that were stated from a document, beside each other and beside the records of the same time. Nothing is added twice, nothing takes
 * another's place in silence, and no record cancels a total that is larger (DESIGN 4):
 *
 *  1  A total that another document expressly corrects is passed over, and shown as corrected. Nothing else takes a total away: a later definition does not,
 *     or any newspaper that is noted today would take a signed whole of earlier years. What a body reads out of one document again replaces it on record.
 *  2  Totals of one office and interval are one group: cuts of one paper, and papers that say the same people again. What two of them say
 *     differently lies between the two.
 *  3  Of groups that overlap (a year and its quarters, the whole country and an office, two agencies), one stands: one that can answer the
 *     question, then the longest, then the whole country, then the body that owes the form. What lies wholly within it is a part of it: the
 *     figure is no less than its parts, and is broken down by them.
 *  4  A group and the records under it are one figure: at least the total until the records reach it and every return is in, then theirs.
 *     The difference is shown. A total of "none" that a record disproves is contradicted.
 */
import type { Interval } from '../model/dates.ts'
import { ALL_OFFICES } from '../entry/stated-total.ts'
import {
  answerOf,
  atLeastAs,
  keyOf,
  mergeCells,
  sumOf,
  unite,
  type AggregateAnswer,
  type AggregateRow,
  type AmountCell,
  type Codes,
} from './aggregates.ts'
import { atLeast, either, exactly, larger, type Amount, type AmountQualifier } from './amount.ts'
import type { Except } from './query.ts'

type By = Readonly<Record<string, string>>
export type StatedTotal = Interval & {
  readonly agency: string
  readonly entry: string
  readonly office: string
  readonly source: string
  /** The document that this one expressly corrects. */
  readonly corrects?: string
  readonly isSigned: boolean
  /** Dimensions whose code follows from its office and interval. */
  readonly place: By
  readonly codes?: Codes
  readonly cells: readonly AggregateRow[]
}
export type Slot = Interval & { readonly office: string; readonly isReceived: boolean }

/** A total beside what the records of the same office and time say. */
export type Comparison = Interval & {
  readonly office: string
  readonly agency: string
  readonly source: string
  readonly signed: boolean
  /** Null where it is no one number. */
  readonly aggregate: number | null
  readonly qualifier: AmountQualifier | null
  readonly records: number | null
  readonly difference: number | null
  readonly stands: 'aggregate' | 'records' | 'another total' | 'corrected' | 'contradicted'
}

/** Totals of one office and interval, and those that lie wholly within it. */
export type Group = Interval & {
  readonly office: string
  readonly members: readonly StatedTotal[]
  readonly within: readonly StatedTotal[]
}
export type Judged = {
  readonly groups: readonly Group[]
  readonly corrected: readonly StatedTotal[]
  readonly passedOver: readonly StatedTotal[]
}

/** @param rank of an agency: the lower, the more it is its own figure. */
export function judgeTotals(totals: readonly StatedTotal[], where: By, rank: (agency: string) => number): Judged {
  const corrected = totals.filter((t) => totals.some((c) => isCorrectedBy(t, c)))
  const tells = (t: StatedTotal): boolean =>
    t.cells.some((r) => Object.keys(where).every((d) => Object.hasOwn(r.dims, d) || Object.hasOwn(t.place, d)))
  const order = totals
    .filter((t) => !corrected.includes(t))
    .toSorted(
      (a, b) =>
        Number(tells(b)) - Number(tells(a)) ||
        days(b) - days(a) ||
        Number(b.office === ALL_OFFICES) - Number(a.office === ALL_OFFICES) ||
        rank(a.agency) - rank(b.agency) ||
        (a.entry < b.entry ? -1 : 1),
    )
  const groups: (Group & { readonly members: StatedTotal[]; readonly within: StatedTotal[] })[] = []
  const passedOver: StatedTotal[] = []
  for (const total of order) {
    const same = groups.find((g) => g.office === total.office && g.from === total.from && g.to === total.to)
    const above = same ?? groups.find((g) => overlaps(g, total))
    if (!above) groups.push({ office: total.office, from: total.from, to: total.to, members: [total], within: [] })
    else if (same && rank(same.members[0]?.agency ?? '') === rank(total.agency)) same.members.push(total)
    else if (!same && isWithin(total, above)) above.within.push(total)
    else passedOver.push(total)
  }
  return { groups, corrected, passedOver }
}

const isCorrectedBy = (t: StatedTotal, c: StatedTotal): boolean =>
  c.corrects === t.source && c.entry !== t.entry && c.agency === t.agency && c.office === t.office && c.from === t.from && c.to === t.to
const days = ({ from, to }: Interval): number => Date.parse(to) - Date.parse(from)
const sameOffice = (a: string, b: string): boolean => a === b || a === ALL_OFFICES || b === ALL_OFFICES
type Placed = Interval & { readonly office: string }
const overlaps = (a: Placed, b: Placed): boolean => sameOffice(a.office, b.office) && a.from < b.to && b.from < a.to
const isWithin = (a: Placed, b: Placed): boolean => (a.office === b.office || b.office === ALL_OFFICES) && a.from >= b.from && a.to <= b.to

/** What one total says to a question; what follows from its place it answers as well. */
export function askTotal(
  { cells, place, codes }: Pick<StatedTotal, 'cells' | 'place' | 'codes'>,
  by: readonly string[],
  where: By,
): AggregateAnswer {
  const isPlaced = (d: string): boolean => Object.hasOwn(place, d) && !cells.some((r) => Object.hasOwn(r.dims, d))
  const own = Object.fromEntries(Object.entries(where).filter(([d]) => !isPlaced(d)))
  const answer = answerOf(
    cells,
    by.filter((d) => !isPlaced(d)),
    own,
    'of which',
    codes,
  )
  const placed = by.filter(isPlaced).map((d) => [d, place[d] as string] as const)
  if (placed.length === 0) return answer
  const list = placed.length === by.length ? [{ by: {}, amount: answer.amount }] : answer.cells
  return {
    ...answer,
    cells: list.map((c) => ({ by: Object.fromEntries(by.map((d) => [d, c.by[d] ?? (place[d] as string)])), amount: c.amount })),
  }
}

/** What a group says: its own totals, and never less than the parts that lie within it. */
export function askGroup(group: Group, by: readonly string[], where: By): AggregateAnswer {
  const own = unite(group.members.map((t) => askTotal(t, by, where)))
  const parts = sumOf(apart(group.within.map((t) => ({ ...t, said: askTotal(t, by, where) }))).map((t) => t.said))
  if (parts.amount.least === 0 && parts.cells.length === 0) return own
  const amount = atLeastAs(own.amount, atLeast(parts.amount.least))
  if (own.isDisaggregated || parts.cells.length === 0) return { ...own, amount }
  return { ...own, amount, cells: mergeCells([own.cells, parts.cells], (a) => a) }
}

type Part = StatedTotal & { readonly said: AggregateAnswer }
/** Parts of which none overlaps another, the longest first; of two that differ over the same time the smaller is what both bear. */
function apart(totals: readonly Part[]): readonly Part[] {
  const taken: Part[] = []
  const least = (t: Part): number => t.said.amount.least ?? 0
  for (const t of totals.toSorted((a, b) => days(b) - days(a) || least(a) - least(b))) if (!taken.some((o) => overlaps(o, t))) taken.push(t)
  return taken
}

export type Joined = { readonly amount: Amount; readonly stands: 'aggregate' | 'records' | 'contradicted' }

/** @param records how many there are under it; @param isComplete every return due of that office and time is in. */
export function joinRecords(total: Amount, records: number, isComplete: boolean): Joined {
  if (total.least === 0 && total.most === 0)
    return records === 0 ? { amount: total, stands: 'aggregate' } : { amount: either(total, exactly(records)), stands: 'contradicted' }
  const isReached = records > 0 && records >= total.least
  const isSame = total.most === records && !total.isAbout
  if (isReached && (isComplete || isSame)) return { amount: exactly(records), stands: 'records' }
  if (records === 0) return { amount: total, stands: 'aggregate' }
  // As many as the total may be, and no end to it: the records show that it was not all.
  if (isReached && records > total.most) return { amount: atLeast(records, 'fewer_records'), stands: 'records' }
  return { amount: larger(total, atLeast(records, 'fewer_records')), stands: 'aggregate' }
}

/** Cells of a total and of the records under it: each is no less than either says. */
export function joinCells(answer: AggregateAnswer, records: readonly { readonly by: By; readonly n: number }[]): readonly AmountCell[] {
  const found = new Map(records.map((r) => [keyOf(r.by), r]))
  const own = answer.cells.map(({ by, amount }) => ({ by, amount: joinRecords(amount, found.get(keyOf(by))?.n ?? 0, false).amount }))
  const named = new Set(answer.cells.map((c) => keyOf(c.by)))
  const others = records.filter((r) => r.n > 0 && !named.has(keyOf(r.by)))
  return [...own, ...others.map(({ by, n }) => ({ by, amount: atLeast(n, answer.isDisaggregated ? 'fewer_records' : 'not_broken_down') }))]
}

/** True when returns were due in that time, and every one of them is in. */
export function isComplete(group: Placed, slots: readonly Slot[]): boolean {
  const own = slots.filter((s) => sameOffice(group.office, s.office) && s.from < group.to && s.to > group.from)
  return own.length > 0 && own.every((s) => s.isReceived)
}

export const spanOf = ({ from, to, office }: Placed): Except => ({ from, to, ...(office === ALL_OFFICES ? {} : { office }) })

/** True where a standing total answers for a slot that has not reported. */
export const isCovered = (slot: Slot, standing: readonly Placed[]): boolean =>
  standing.some((t) => sameOffice(t.office, slot.office) && t.from <= slot.from && t.to >= slot.to)

/** True where totals of the whole country, or of the office that is asked for, answer for all of an interval of which no return is due. */
export function coversAll(interval: Interval, standing: readonly Placed[], isOfOffice: boolean): boolean {
  const spans = standing.filter((t) => isOfOffice || t.office === ALL_OFFICES).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const reached = spans.reduce((until, t) => (t.from <= until && t.to > until ? t.to : until), interval.from)
  return reached >= interval.to
}
