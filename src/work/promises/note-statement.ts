/** Somebody's public words are noted, or what was noted of them is taken back. */
import type { Country } from '../../core/country/index.ts'
import type { Parts } from '../../core/entry/make.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import { isStanding, readStatements } from './read-statements.ts'
import { whyNotHeld } from './why-not-held.ts'

type By = { readonly country: Country; readonly store: RecordStore; readonly reader: Db }

/**
 * @param day today (ISO): nothing was said tomorrow.
 * @throws AppendRefused `act.not-sound` at `stub.where` for a cut that one of the figures lacks or a code that it cannot have, at `stub.said_on` for a day to
 * come, at `stub.statement` for one that is not the agency's, or is taken back already.
 */
export function noteStatements(
  entries: readonly Parts[],
  { agency, day }: { readonly agency: string; readonly day: string },
  { country, store, reader }: By,
): Promise<ActsAppended> {
  return appendActs(entries, ['statement.noted', 'statement.withdrawn'], { agency, country, store }, async (stubs) => {
    const own = new Set((await readStatements(reader)).filter((s) => s.agency === agency && isStanding(s)).map((s) => s.id))
    for (const [i, stub] of stubs.entries()) {
      const where = faultOf(stub, { country, day, own })
      if (where !== undefined) throw new AppendRefused('act.not-sound', where, i)
    }
  })
}

type Against = { readonly country: Country; readonly day: string; readonly own: ReadonlySet<string> }
function faultOf(stub: Stub, { country, day, own }: Against): string | undefined {
  if (stub.kind === 'statement.withdrawn') return own.has(stub.statement) ? undefined : 'stub.statement'
  if (stub.kind !== 'statement.noted') return undefined
  if (stub.said_on > day) return 'stub.said_on'
  return stub.figures.every((id) => whyNotHeld(id, stub.where, country) === undefined) ? undefined : 'stub.where'
}
