/**
 * Consents that a person has taken back while others may still open what is sealed. That she has stands in clear; that the vaults have heard it is sealed, and no
 * server can look. So recording it stops nothing, and is owed a stop: a press that tells the vaults (`sharing.stopped`), after which whoever pressed signs that
 * each of them has it (`sharing_stopped` of core/entry/kinds/care-moved.ts), by this very record.
 */
import type { Care } from './care.ts'
import type { StoryVersion } from '../story/record.ts'
import { asRecord, type PersonRecord } from './record.ts'

/** By a yes to these alone nobody opens anything: a no to them leaves nothing to stop. */
export const OPENS_NOTHING: ReadonlySet<string> = new Set(['statistics', 'research'])

/** Whether a consent that says this takes back a yes by which another office may open something; one that names no purpose may have been to any. */
export function takesBack({ withdrawn, purposes }: Readonly<Record<string, unknown>>): boolean {
  const named = typeof purposes === 'string' ? purposes.split(' ').filter((p) => p !== '') : []
  return withdrawn === 'yes' && (named.length === 0 || named.some((p) => !OPENS_NOTHING.has(p)))
}
export const isTakenBack = ({ kind, values }: PersonRecord): boolean => kind === 'consent' && takesBack(values)

/** A version that stands, with the instant at which it was recorded, where that is known. */
export type Consent = PersonRecord & Pick<StoryVersion, 'recordedAt'>
export const asConsent = (version: StoryVersion): Consent => ({
  ...asRecord(version),
  ...(version.recordedAt === undefined ? {} : { recordedAt: version.recordedAt }),
})

/**
 * Of these the ones that are owed a stop. A stop of before the version was of another time, though it was on the same day: given anew and taken back once more,
 * it is owed once more. By its day where its instant is not known; of UTC, both.
 */
export const listUnstopped = (consents: readonly Consent[], { stops }: Pick<Care, 'stops'>): readonly Consent[] =>
  consents.filter((r) => isTakenBack(r) && !stops.some((s) => s.record === r.record && isSince(s.at, r)))
const isSince = (at: string, { recordedAt, recordedOn }: Consent): boolean =>
  recordedAt === undefined ? at.slice(0, 10) >= recordedOn : at >= recordedAt
