/**
 * What became of one return that an office owes for one period. Pure: what is on record and what day it is come in. The
 * same state stands in the heat map, in the office's own list and in what its reminder counts.
 */
import type { DueSlot } from '../count/coverage.ts'
import type { Verdict } from '../entry/reviewing.ts'

/** In the order in which a reader should meet them: what is still owed before what is settled. */
export const SLOT_STATES = [
  'contradicted',
  'sent_back',
  'due',
  'unsigned',
  'rows_wait',
  'late',
  'nil',
  'on_time',
  'accepted',
  'locked',
  'waived',
  'not_due',
] as const
export type SlotState = (typeof SLOT_STATES)[number]

/** Records that disprove a nil return: how many of which kind. @property agency whose, of the same form; null of another's kind */
export type Against = { readonly kind: string; readonly agency: string | null; readonly n: number }

/** One line of a return that names the slot. */
export type SaidReturn = {
  readonly agency: string
  /** The entry of the return. */
  readonly entry: string
  readonly office: string
  readonly period: string
  readonly rows: number
  readonly isNil: boolean
  /** By a device, when it came or afterwards. A nil return that nobody signed counts for nothing; rows count, and wait. */
  readonly isSigned: boolean
  /** ISO day on which it was recorded. */
  readonly on: string
}

export type SlotReview = {
  readonly verdict: Verdict
  /** The return it is about; null for a waiver, which is about none. */
  readonly of: string | null
  readonly return: string | null
  readonly office: string
  readonly period: string
  readonly reason: string | null
  readonly on: string
  /** The agency that said it, and its entry: comments on cells stand there. */
  readonly by: string
  readonly entry: string
}

export type FoldedSlot = Pick<DueSlot, 'office' | 'period' | 'due'> & {
  readonly state: SlotState
  /** The return that stands: the newest that counts, the one that is locked, or the nil return that is contradicted. */
  readonly standing: SaidReturn | null
  /** What disproves the nil return that stands; null where nothing does. */
  readonly against: readonly Against[] | null
  /** The newest word of a reviewer about the return that stands, or about the slot where nothing came. */
  readonly review: SlotReview | null
  /**
   * Something that counts stands, and no record disproves it: a nil return that was sent back is no return. The same is counted beside a figure
   * (core/count/coverage.ts).
   */
  readonly isIn: boolean
  /** The first return came after its due day, whatever happened since. */
  readonly cameLate: boolean
  /** From before the record, or of a place in which nobody is: nobody was asked for it, so it came neither in time nor late, and is not among those due. */
  readonly isBefore: boolean
  /** Nothing more is taken for it. A nil return that a record disproves later is contradicted, and locked all the same. */
  readonly isLocked: boolean
  /** ISO day on which it was asked for last, while it is still owed. */
  readonly asked: string | null
  /** The newest withdrawal of a nil return of it, whatever stands there now: what was signed and taken back stays to be seen. */
  readonly withdrawn: SlotReview | null
  /** The nil return that waits for the signature of its own body's head: nothing else of that body's came for the slot since. */
  readonly waitsForHead: SaidReturn | null
  /** Rows that wait to be mended and are of this slot, or may be: how many, since which ISO day, and of which agencies. */
  readonly waits: RowsWait | null
  /** The oldest return of rows that no device of its agency has signed yet: until one does, nobody's acceptance covers the slot. */
  readonly unsigned: SaidReturn | null
}

export type RowsWait = { readonly rows: number; readonly since: string; readonly agencies: readonly string[] }

type Known = {
  readonly waits: RowsWait | null
  /** Both the oldest first, of this slot alone. */
  readonly said: readonly SaidReturn[]
  readonly reviews: readonly SlotReview[]
  /** Records that disprove a nil return of it; null where none does. */
  readonly against: readonly Against[] | null
  /** ISO day. */
  readonly today: string
  /** In a demonstration no real office stands beside a fault (DESIGN 8.9): what would be one is not said of it. */
  readonly isSpared: boolean
  /** From before the record, or of a place in which nobody is: nobody was asked for it, so nothing of it is late and nothing owed. */
  readonly isBefore: boolean
}

export function foldSlot(
  slot: DueSlot,
  { waits: waiting, said, reviews, against: disproves, today, isSpared, isBefore }: Known,
): FoldedSlot {
  const [waits, against] = isSpared ? [null, null] : [waiting, disproves]
  const isBack = (s: SaidReturn): boolean => reviews.findLast((r) => isAbout(r, s))?.verdict === 'sent_back'
  const withdrawalOf = (s: SaidReturn): SlotReview | undefined => reviews.find((r) => isAbout(r, s) && r.verdict === 'withdrawn')
  const signed = said.filter((s) => !s.isNil || s.isSigned)
  // A nil return that its head withdrew is none, nor are those that her body had signed before it; one that was sent back leaves the rows that it
  // denied, and takes with it all nil returns before it.
  const hasRows = signed.some((s) => !s.isNil && s.rows > 0)
  const ends = (later: SaidReturn, s: SaidReturn): boolean =>
    later.isNil && ((withdrawalOf(later) !== undefined && later.agency === s.agency) || (hasRows && isBack(later)))
  const counted = signed.filter((s, i) => !s.isNil || !signed.slice(i).some((later) => ends(later, s)))
  // What came after a lock and names the slot holds nothing else of it: it was not taken otherwise (locks.ts).
  const locked = counted.findLast((s) => reviews.findLast((r) => isAbout(r, s) && isOfLock(r))?.verdict === 'locked')
  // Of a nil and rows beside it neither may pass for the whole, whichever came last.
  const denied = against === null ? undefined : counted.findLast((s) => s.isNil)
  const [first, standing] = [counted[0], denied ?? locked ?? counted.at(-1) ?? null]
  // A word about an earlier return does not cover what came after it; one about a return that never named this slot covers nothing.
  const review = reviews.findLast((r) => (standing === null ? r.verdict === 'waived' : isAbout(r, standing))) ?? null
  // Any of them: a small signed return on top must not wash the one under it.
  const unsigned = (isSpared ? undefined : counted.find((s) => !s.isSigned)) ?? null
  const cameLate = !isSpared && !isBefore && first !== undefined && first.on > slot.due
  const state = stateOf({
    slot,
    standing,
    review,
    cameLate,
    isLocked: locked !== undefined,
    isUnsigned: unsigned !== null,
    hasWaits: waits !== null,
    isContradicted: denied !== undefined,
    isOver: today > slot.due && !isSpared && !isBefore,
  })
  const { office, period, due } = slot
  return {
    office,
    period,
    due,
    state,
    standing,
    against: denied === undefined ? null : against,
    review,
    isIn: IN.includes(state) || (state === 'sent_back' && standing?.isNil === false),
    cameLate,
    isBefore,
    isLocked: locked !== undefined,
    asked: isAskable(state) ? (reviews.findLast((r) => r.verdict === 'asked' && r.on >= (review?.on ?? ''))?.on ?? null) : null,
    withdrawn: said.flatMap((s) => withdrawalOf(s) ?? []).at(-1) ?? null,
    waitsForHead: said.findLast((s, i) => s.isNil && !s.isSigned && !said.slice(i + 1).some((l) => l.agency === s.agency)) ?? null,
    waits,
    unsigned,
  }
}

const isAbout = (r: SlotReview, s: SaidReturn): boolean => r.of === s.agency && r.return === s.entry
const isOfLock = (r: SlotReview): boolean => r.verdict === 'locked' || r.verdict === 'reopened'

type Weighed = {
  readonly slot: DueSlot
  readonly standing: SaidReturn | null
  readonly review: SlotReview | null
  readonly cameLate: boolean
  readonly isLocked: boolean
  readonly isUnsigned: boolean
  readonly hasWaits: boolean
  readonly isContradicted: boolean
  readonly isOver: boolean
}
function stateOf({ standing, review, cameLate, isLocked, isUnsigned, hasWaits, isContradicted, isOver }: Weighed): SlotState {
  if (standing === null) return review?.verdict === 'waived' ? 'waived' : isOver ? 'due' : 'not_due'
  if (review?.verdict === 'sent_back' && !isLocked) return 'sent_back'
  // Nobody's acceptance makes a disproved nil true.
  if (standing.isNil && isContradicted) return 'contradicted'
  if (isUnsigned) return 'unsigned'
  // What some rows are not in yet is not whole, whoever accepted it.
  if (hasWaits) return 'rows_wait'
  if (isLocked) return 'locked'
  if (review?.verdict === 'accepted') return 'accepted'
  return standing.isNil ? 'nil' : cameLate ? 'late' : 'on_time'
}

const IN: readonly SlotState[] = ['accepted', 'locked', 'on_time', 'late', 'nil', 'unsigned', 'rows_wait']
/** In, signed, and no reviewer has said anything of it that stands. */
export const awaitsAcceptance = ({ state, unsigned }: { readonly state: SlotState; readonly unsigned: object | null }): boolean =>
  unsigned === null && (state === 'on_time' || state === 'late' || state === 'nil')
/** Somebody may be asked for it. */
export const isAskable = (state: SlotState): boolean => state === 'due' || state === 'sent_back'
/** Owed by now. What was waived is owed by nobody. */
export const isOwed = (state: SlotState): boolean => state !== 'not_due' && state !== 'waived'
