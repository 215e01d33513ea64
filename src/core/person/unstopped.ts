/**
 * Consents that a person has taken back while others may still open what is sealed. That she has stands in clear; that the vaults have heard it is sealed, and no
 * server can look. So recording it stops nothing, and is owed a stop: a press that tells the vaults (`sharing.stopped`), after which whoever pressed signs that
 * each of them has it (`sharing_stopped` of core/entry/kinds/care-moved.ts), by this very record.
 */
import type { Care } from './care.ts'
import type { PersonRecord } from './record.ts'

/** By a yes to these alone nobody opens anything: a no to them leaves nothing to stop. */
const OPENS_NOTHING: ReadonlySet<string> = new Set(['statistics', 'research'])

/** Whether a consent that says this takes back a yes by which another office may open something; one that names no purpose may have been to any. */
export function takesBack({ withdrawn, purposes }: Readonly<Record<string, unknown>>): boolean {
  const named = typeof purposes === 'string' ? purposes.split(' ').filter((p) => p !== '') : []
  return withdrawn === 'yes' && (named.length === 0 || named.some((p) => !OPENS_NOTHING.has(p)))
}
export const isTakenBack = ({ kind, values }: PersonRecord): boolean => kind === 'consent' && takesBack(values)

/** Of these records the ones that are owed a stop: taken back on that day or later, a stop of before was of another time. Days of UTC, both. */
export const listUnstopped = (records: readonly PersonRecord[], { stops }: Pick<Care, 'stops'>): readonly PersonRecord[] =>
  records.filter((r) => isTakenBack(r) && !stops.some((s) => s.record === r.record && s.at.slice(0, 10) >= r.recordedOn))
