/**
 * Whether whoever is typed in looks like somebody who was handed in from this computer before. To ask that by a name is to search by it, so it is asked
 * only for a reader who may search such records by name, and only so often in a day; what is told is which record, if she may see that.
 */
import type { Country, Form } from '../../../../core/country/index.ts'
import type { Purpose } from '../../../../core/entry/oversight-acts.ts'
import type { SeenBefore } from '../../../../core/review/seen-before.ts'
import type { Seen } from '../../../../core/review/seen.ts'
import type { EdgeKeys } from '../../../../road/ports.ts'
import type { Api } from '../../account/api.ts'
import type { DraftStore } from '../../drafts.ts'
import type { Listed, Values } from '../../find/called.ts'
import type { Cells } from '../../typed/records-of.ts'
import type { Edge } from '../edge.ts'
import { compareCounted, dropSeen, readBefore, storeOf } from './seen-kept.ts'

export type Asking = {
  readonly edge: Pick<Edge, 'ask'>
  readonly api: Pick<Api, 'ask'>
  readonly keys: EdgeKeys
  readonly country: Country
  readonly form: Form
  /** As `cellsFor` makes them. */
  readonly records: readonly Cells[]
}
export type Shown = SeenBefore & { readonly values: Values }
export type Looked = {
  /** With whom they were compared. */
  readonly before: readonly Seen[]
  readonly shown: readonly Shown[]
  readonly isEnough: boolean
}

/** More are looked at on the page of pairs. */
const SHOWN_MOST = 5

/** @returns undefined where nobody was compared. */
export async function lookBefore(
  { edge, api, keys, country, form, records }: Asking,
  store: DraftStore = storeOf(keys),
): Promise<Looked | undefined> {
  const kinds = [...new Set((await readBefore(keys, store)).map((seen) => seen.kind))]
  if (kinds.length === 0 || !(await maySearch(api, form.kind))) return undefined
  const may = new Set([form.kind])
  for (const kind of kinds) if (!may.has(kind) && (await maySearch(api, kind))) may.add(kind)
  let before: readonly Seen[] = []
  const looked = await compareCounted(
    keys,
    async (kept) => {
      before = kept.seen.filter((seen) => may.has(seen.kind))
      const asked = { kind: 'seen-before', country: country.id, form: form.id, keys, records, kept: { ...kept, seen: before } } as const
      const said = await edge.ask(asked)
      return said.kind === 'seen-before' ? said : undefined
    },
    store,
  )
  if (!looked || before.length === 0) return undefined
  const shown: Shown[] = []
  for (const found of looked.found) {
    if (shown.length >= SHOWN_MOST) break
    // What the application shows this reader of it now; nothing where she may not see it, or it is there no more: those two are one answer.
    const said = await api.ask<Listed>('GET', `/api/v1/records/${found.record}?kind=${found.kind}&purpose=recording`)
    if (said.ok) shown.push({ ...found, values: said.body.values })
    else if (said.code === 'not-found') await dropSeen(keys, found, store)
  }
  return { before, shown, isEnough: looked.isEnough }
}

/** As the page asks on which people are looked for by name. */
async function maySearch(api: Pick<Api, 'ask'>, kind: string): Promise<boolean> {
  const said = await api.ask<{ readonly purposes: readonly Purpose[] }>('GET', `/api/v1/purposes?search=${kind}`)
  return said.ok && said.body.purposes.length > 0
}
