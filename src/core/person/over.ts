/**
 * A person's matter that is over for now: the office has closed the way home (`reintegration`, stage closed), nothing is still to be done, and no record of hers
 * came after. Nothing is locked by it: whatever is recorded next, or falls due, opens it again.
 */
import { wordOf, type PersonRecord, type PersonRef } from './record.ts'

/** `on`: ISO day on which it was recorded as closed. `decision`: where she went, of `reintegration-decisions`. */
export type Over = { readonly source: PersonRef; readonly on: string; readonly decision: string | null }

/** @param records in order of time. @param owed how much is still to be done. */
export function overOf(records: readonly PersonRecord[], owed: number): Over | null {
  const last = records.findLast((r) => r.kind === 'reintegration')
  if (!last || owed > 0 || !isClosed(last)) return null
  const { agency, kind, record, recordedOn } = last
  const isSince = (r: PersonRecord): boolean => r !== last && (r.recordedOn > recordedOn || (r.on ?? '') > recordedOn)
  return records.some(isSince) ? null : { source: { agency, kind, record }, on: recordedOn, decision: wordOf(last, 'decision') ?? null }
}

export const isClosed = (r: PersonRecord): boolean => wordOf(r, 'stage') === 'closed'
