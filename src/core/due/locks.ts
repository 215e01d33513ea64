/**
 * A lock on slots of a return: what a reviewer may still say of one, and which slots an entry would touch. Pure; asked in the
 * transaction that appends (store/postgres/append/locks.ts), so that a row and a lock that race are judged one after the other.
 */
import type { Form, RowValues } from '../country/country.ts'
import { slotDayIn } from '../country/slot-day.ts'
import { VERDICTS } from '../entry/reviewing.ts'
import { parsePeriod, periodOf, type PeriodLength } from '../model/dates.ts'
import { getRecordKind } from '../model/kinds.ts'
import type { SlotReview } from './slot.ts'

/** Where the rows of a form lie: the office and the day that decide in whose slot a row counts. */
export type RowPlace = {
  readonly form: string
  /** Record kind. */
  readonly type: string
  /** Columns. */
  readonly office: string
  readonly date: string
  readonly period: PeriodLength
  /** Values that every row of the form has. */
  readonly constants: RowValues
  /** A sheet of counts is all there is for its periods: what it no longer holds is withdrawn. */
  readonly isWhole: boolean
  /** What goes on in a row after its period; absent where a row is over with its period. */
  readonly afterwards?: Form['slot']['afterwards']
}

/** The slot in which a row counts; undefined for one that lies in none. @param values its clear columns. */
export function slotOfRow(place: RowPlace, values: RowValues): string | undefined {
  const all = { ...place.constants, ...values }
  const [office, day] = [all[place.office], slotDayIn(all, place.type, place.date)]
  return typeof office === 'string' && day !== undefined ? slotName(office, periodOf(day, place.period)) : undefined
}
export const slotName = (office: string, period: string): string => `${office} ${period}`

/**
 * Whether a version says only what went on after its period: it lies where the row lay, nothing else differs, and no day of it, before
 * or now, is within what was locked. A verdict of October is entered in the row of a case that was registered in March.
 * The sealed part is not compared: nothing is counted by it. @param before clear columns of the row as it stands. @param after of the new version.
 */
export function isAfterwards(place: RowPlace, before: RowValues, after: RowValues): boolean {
  const { afterwards = [] } = place
  const slot = slotOfRow(place, before)
  if (afterwards.length === 0 || slot === undefined || slot !== slotOfRow(place, after)) return false
  const ends = parsePeriod(periodOf(slotDayIn({ ...place.constants, ...before }, place.type, place.date) ?? '', place.period))?.to
  const isPast = (day: RowValues[string] | undefined): boolean =>
    day === null || day === undefined || (ends !== undefined && String(day) >= ends)
  return getRecordKind(place.type).columns.every(({ id, type }) => {
    if (!afterwards.includes(id)) return (before[id] ?? null) === (after[id] ?? null)
    return type !== 'date' || (isPast(before[id]) && isPast(after[id]))
  })
}

/** A slot, as a reviewer's word about one return finds it. */
export type ReviewedSlot = {
  /** This return is the newest there that counts. */
  readonly stands: boolean
  /** It says that there was nothing. */
  readonly isNil: boolean
  /** The newest word about this return. */
  readonly word: SlotReview['verdict'] | null
  readonly isLocked: boolean
  /** ISO day: the first after the period. */
  readonly ends: string
}
/** What is said of a return that is there. */
export type ReviewWord = Exclude<keyof typeof VERDICTS, 'return.waived' | 'return.asked'>
export type LockFault = 'return.slot-locked' | 'return.not-accepted' | 'return.period-open' | 'return.not-nil' | 'return.is-withdrawn'

/**
 * Why a word may not be said of a slot. Only what was accepted, still stands, and whose period is over can be locked; of what is
 * locked nothing is said but that it opens again; of what was withdrawn nothing more. Only a nil return can be withdrawn.
 * @param slot undefined where the return does not name it. @param today ISO day.
 */
export function wordFault(word: ReviewWord, slot: ReviewedSlot | undefined, today: string): LockFault | undefined {
  if (slot?.word === 'withdrawn') return 'return.is-withdrawn'
  if (word === 'return.reopened') return undefined
  if (slot?.isLocked) return 'return.slot-locked'
  if (word === 'return.withdrawn' && !slot?.isNil) return 'return.not-nil'
  if (word !== 'return.locked') return undefined
  if (!slot?.stands || slot.word !== 'accepted') return 'return.not-accepted'
  return slot.ends <= today ? undefined : 'return.period-open'
}

/** The slot after that word: a second one in the same transaction is judged by it. */
export const afterWord = (word: ReviewWord, slot: ReviewedSlot): ReviewedSlot => ({
  ...slot,
  word: VERDICTS[word],
  isLocked: word === 'return.locked' || (slot.isLocked && word !== 'return.reopened'),
})
