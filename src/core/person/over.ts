/**
 * A person's matter that is over for now: the office has closed the way home (`reintegration`, stage closed), nothing is still to be done, and no record of hers
 * came after. Nothing is locked by it: whatever is recorded next, or falls due, opens it again.
 */
import type { StoryVersion } from '../story/record.ts'
import { asRecord, wordOf, type PersonRecord, type PersonRef } from './record.ts'

/** `on`: ISO day on which it was first recorded as closed: what is put right in that record afterwards closes nothing anew. `decision`: where she went, of `reintegration-decisions`. */
export type Over = { readonly source: PersonRef; readonly on: string; readonly decision: string | null }

/** @param records in order of time. @param owed how much is still to be done. @param versions every version of these records. */
export function overOf(records: readonly PersonRecord[], owed: number, versions: readonly StoryVersion[]): Over | null {
  const last = records.findLast((r) => r.kind === 'reintegration')
  if (!last || owed > 0 || !isClosed(last)) return null
  const { agency, kind, record } = last
  const closing = firstClosed(last, versions)
  const ofRecord = (r: PersonRecord): Recorded => versions.find((v) => isSame(v, r) && v.version === r.version) ?? r
  const isSince = (r: PersonRecord): boolean => r !== last && (isAfter(ofRecord(r), closing) || (r.on ?? '') > closing.recordedOn)
  return records.some(isSince)
    ? null
    : { source: { agency, kind, record }, on: closing.recordedOn, decision: wordOf(last, 'decision') ?? null }
}

type Recorded = Pick<StoryVersion, 'recordedOn' | 'recordedAt'>
const isSame = (v: StoryVersion, r: PersonRecord): boolean => v.kind === r.kind && v.record === r.record

/** Of the versions that have said closed ever since, the first. */
function firstClosed(last: PersonRecord, versions: readonly StoryVersion[]): Recorded {
  const own = versions.filter((v) => isSame(v, last) && v.version <= last.version).toSorted((a, b) => b.version - a.version)
  const open = own.findIndex((v) => !isClosed(asRecord(v)))
  return (open < 0 ? own : own.slice(0, open)).at(-1) ?? last
}

/** Of one day, of which nothing says what came first, it may be: then the matter is not over. */
const isAfter = (one: Recorded, other: Recorded): boolean =>
  one.recordedAt === undefined || other.recordedAt === undefined ? one.recordedOn >= other.recordedOn : one.recordedAt > other.recordedAt

export const isClosed = (r: PersonRecord): boolean => wordOf(r, 'stage') === 'closed'
