/**
 * The clock of recognition: from the first indication that a person may be a victim to a decision, and where it lies. "None found on this occasion" stops
 * no clock, and no decision of one day answers an indication that came after it.
 */
import { officeOf, wordOf, type PersonRecord, type PersonRef } from './record.ts'

export type RecognitionClock = {
  /** The first indication that no decision had answered. */
  readonly from: PersonRef & { readonly on: string | null }
  readonly decided: { readonly is: string; readonly on: string | null } | null
  /** Months between the two, or until today; null where no month was said. */
  readonly months: number | null
  /** Which office has it: the last that recorded anything of it. Null once it is decided, and where no office was said. */
  readonly office: string | null
}

/** @param records in order of time. @param today ISO day. @returns null where nothing has indicated that there is anything to decide. */
export function clockOf(records: readonly PersonRecord[], today: string): RecognitionClock | null {
  const decided = records.findLast(isDecision)
  const indications = records.filter(isIndication)
  const open = indications.filter((r) => !decided || (r.on ?? r.recordedOn) > (decided.on ?? decided.recordedOn))
  const [first, last] = [open[0], open.at(-1)]
  if (first && last)
    return { from: { ...refOf(first), on: first.on }, decided: null, months: monthsBetween(first.on, today), office: officeOf(last) }
  const began = indications[0] ?? decided
  return began && decided
    ? {
        from: { ...refOf(began), on: began.on },
        decided: { is: wordOf(decided, 'status') ?? '', on: decided.on },
        months: monthsBetween(began.on, decided.on),
        office: null,
      }
    : null
}

const WAITING: ReadonlySet<string> = new Set(['possible', 'suspected'])
/** What was taken back says neither that there is something to decide nor that it was decided. */
const WITHDRAWN = 'withdrawn'
export const isDecision = (r: PersonRecord): boolean => {
  const status = r.kind === 'identification' ? wordOf(r, 'status') : undefined
  return status !== undefined && status !== WITHDRAWN && !WAITING.has(status)
}
export const isIndication = (r: PersonRecord): boolean =>
  (r.kind === 'encountered_person' && wordOf(r, 'status') === 'suspected_victim') ||
  (r.kind === 'screening' && wordOf(r, 'outcome') === 'indicators') ||
  (r.kind === 'identification' && WAITING.has(wordOf(r, 'status') ?? ''))
const refOf = ({ agency, kind, record }: PersonRecord): PersonRef => ({ agency, kind, record })

/** Whole months, never less than none: what is known by its quarter begins with the quarter. */
function monthsBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null
  const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return Math.max(0, monthOf(to) - monthOf(from))
}
