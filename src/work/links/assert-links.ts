/**
 * Says that two records are one person, or of one case; or takes that back. A side road: it enters where returns are
 * appended, and what it changes is how persons and cases are counted from its day on.
 */
import type { Country } from '../../core/country/index.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { Parts } from '../../core/entry/make.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { checkJoins } from './check-joins.ts'
import { oneSays } from './one-at-a-time.ts'
import { findAsserted } from './find-asserted.ts'

/** `closed`: records that an interest closes to whoever sends; of what a program sends none is. */
export type LinksFrom = { readonly agency: string; readonly closed?: readonly string[] }
type Desk = { readonly country: Country; readonly store: RecordStore; readonly db: Db }

/**
 * All or nothing. Words of people (`people.reviewed`, with nothing under its root) come in here too, of pairs that are not both the agency's own: a
 * link of people who are counted needs those of two of them before it.
 * @throws AppendRefused: `act.not-sound` names the entry and where; `link.not-there` when there is no such link to take
 * back, or it is not this agency's, or of a record that is closed to whoever sends; `review.second-reader` as `checkJoins` does.
 */
export async function assertLinks(
  entries: readonly Parts[],
  { agency, closed = [] }: LinksFrom,
  { country, store, db }: Desk,
): Promise<ActsAppended> {
  const take = (): Promise<ActsAppended> =>
    appendActs(entries, ['link.asserted', 'link.revoked', 'people.reviewed'], { agency, country, store }, async (stubs) => {
      for (const [i, stub] of stubs.entries()) {
        if (stub.kind === 'people.reviewed' && stub.under !== 0) throw new AppendRefused('act.not-sound', 'stub.under', i)
        if (closed.length > 0 && (await namedBy(stub, db)).some((record) => closed.includes(record)))
          throw new AppendRefused('link.not-there', 'link')
      }
      await checkJoins(stubs, { agency, country, db })
    })
  const done = await oneSays(db, take)
  if (done.receipt === null) throw new AppendRefused('link.not-there', 'link')
  return done
}

async function namedBy(stub: Stub, db: Db): Promise<readonly string[]> {
  if (stub.kind === 'link.asserted') return [stub.a[2], stub.b[2]]
  if (stub.kind === 'people.reviewed') return stub.pairs.flatMap(({ a, b }) => [a[2], b[2]])
  const found = stub.kind === 'link.revoked' ? await findAsserted(stub, db) : undefined
  return found ? [found.a.record, found.b.record] : []
}
