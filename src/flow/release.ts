/**
 * Cleared → Released. Two people of different agencies approve; the files are made, and nothing in them was not in
 * what was cleared. Writing and logging are the caller's: first the entry, then the files (adapters/files/releases.ts).
 */
import { CERTIFICATE, writeRelease, type ReleaseInfo } from '../core/release/write.ts'
import { stamp, type Approval, type Cleared, type Released } from './stages.ts'

export class NotApproved extends Error {
  override name = 'NotApproved'
}

/** @throws NotApproved unless two people of two agencies approved. */
export function release(cleared: Cleared, id: string, approvedBy: readonly Approval[], info: ReleaseInfo): Released {
  const people = new Set(approvedBy.map((a) => a.person))
  const agencies = new Set(approvedBy.map((a) => a.agency))
  if (people.size < 2 || agencies.size < 2) throw new NotApproved('a release needs two people of two agencies')
  const files = writeRelease(cleared.protected.tables, cleared.report, info)
  if (!files.has(CERTIFICATE)) throw new Error('impossible: a release without a certificate')
  return stamp<Released>({ id, files, approvedBy })
}
