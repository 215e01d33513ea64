/**
 * Says that two records are one person, or of one case; or takes that back. A side road: it enters where returns are
 * appended, and what it changes is how persons and cases are counted from its day on.
 */
import type { Country } from '../../core/country/index.ts'
import type { Parts } from '../../core/entry/make.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'

/**
 * All or nothing.
 * @throws AppendRefused: `act.not-sound` names the entry and where; `link.not-there` when there is no such link to take
 * back, or it is not this agency's.
 */
export async function assertLinks(entries: readonly Parts[], agency: string, country: Country, store: RecordStore): Promise<ActsAppended> {
  const done = await appendActs(entries, ['link.asserted', 'link.revoked'], { agency, country, store })
  if (done.receipt === null) throw new AppendRefused('link.not-there', 'link')
  return done
}
