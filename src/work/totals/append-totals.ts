/** Totals that arrive: a sheet's head holds all of them, of one document and one side of the wall, and no other. */
import { parseObject } from '../../core/canonical.ts'
import type { Country } from '../../core/country/index.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { Parts } from '../../core/entry/make.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import { hasRoot, isUnder } from '../acts/under-head.ts'
import { sideOf } from './side-of-total.ts'

type Of = { readonly agency: string; readonly country: Country; readonly store: RecordStore }

/** @throws AppendRefused `act.not-sound` for a head that is not what stands under it, and whatever appendActs refuses */
export async function appendTotals(entries: readonly Parts[], of: Of): Promise<ActsAppended> {
  const stubs = entries.map((e) => parseObject(e.stub) as Stub | undefined)
  for (const [i, head] of stubs.entries()) {
    if (head?.kind !== 'totals.received') continue
    const under = entries.flatMap((e, n) => (isUnder(e, head.id) ? [n] : []))
    const sheet = under.flatMap((n) => (stubs[n]?.kind === 'aggregate.stated' ? [stubs[n]] : []))
    const isWhole =
      under.length === head.totals &&
      sheet.length === head.totals &&
      hasRoot(
        under.flatMap((n) => entries[n] ?? []),
        head.root,
      )
    if (!isWhole) throw new AppendRefused('act.not-sound', 'stub.root', i)
    if (sheet.some((t) => t.source !== head.source || t.known_on !== head.known_on))
      throw new AppendRefused('act.not-sound', 'stub.source', i)
    if (new Set(sheet.map((t) => sideOf(t, of.country))).size > 1) throw new AppendRefused('act.not-sound', 'stub.totals', i)
  }
  return appendActs(entries, ['aggregate.stated', 'totals.received'], of)
}
