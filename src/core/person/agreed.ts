/** What a person agreed to, by purpose, as it stands: taken back is taken back, and what may not be taken binds nobody (DESIGN 8.4). */
import { officeOf, wordOf, type PersonRecord } from './record.ts'

export type Agreed = {
  readonly purpose: string
  readonly on: string | null
  readonly office: string | null
  readonly record: string
  /**
   * `void`: taken by the police, immigration or whoever detains, or given by a guardian who is accused. `withdrawn`: taken back; both end no service.
   * `guardian`: given by a guardian for a child.
   */
  readonly is: 'given' | 'guardian' | 'withdrawn' | 'void'
}

const MAY_NOT_TAKE: ReadonlySet<string> = new Set(['police', 'immigration', 'detaining_authority'])

/** @param records in order of time. Of one month a withdrawal outranks what was given: nothing is shared where it is unclear. */
export function listAgreed(records: readonly PersonRecord[]): readonly Agreed[] {
  const standing = new Map<string, Agreed>()
  for (const r of records.filter((c) => c.kind === 'consent'))
    for (const purpose of (wordOf(r, 'purposes') ?? '').split(' ').filter((p) => p !== '')) {
      const before = standing.get(purpose)
      if (before?.is === 'withdrawn' && before.on === r.on) continue
      standing.set(purpose, { purpose, on: r.on, office: officeOf(r), record: r.record, is: isOf(r) })
    }
  return [...standing.values()]
}

function isOf(r: PersonRecord): Agreed['is'] {
  if (wordOf(r, 'withdrawn') === 'yes') return 'withdrawn'
  if (MAY_NOT_TAKE.has(wordOf(r, 'taken_by_type') ?? '') || wordOf(r, 'guardian_conflict') === 'yes') return 'void'
  return wordOf(r, 'by_guardian') === 'yes' ? 'guardian' : 'given'
}
