/**
 * Nil returns that records disprove: another's record that names the office, or rows of its own beside it. One answer for figures, for the
 * returns that are due and for what is reconciled: what is contradicted in one of them is in all.
 */
import type { Contradiction, Form } from '../../core/country/index.ts'
import type { Against } from '../../core/due/slot.ts'
import type { Known } from '../../core/count/query.ts'
import { periodOf } from '../../core/model/dates.ts'
import type { CountStore } from '../ports.ts'

type Slot = { readonly office: string; readonly period: string }
export const keyOf = ({ office, period }: Slot): string => `${office} ${period}`

/** Which slots. @param disproved those of the form whose own office sent rows beside its nil (`received`, `disproved`). */
export async function listContradicted(
  form: Form,
  disproved: readonly Slot[],
  known: Known,
  store: CountStore,
): Promise<ReadonlySet<string>> {
  const by = form.contradictedBy
  const others = by ? await store.ask('contradicted', { ...known, form, by }) : []
  // A nil return that its own office sent rows beside says nothing, whichever of the two came first.
  return new Set([...others, ...disproved].map(keyOf))
}

/**
 * Which slots, and by how many records of what.
 * @param by of `form.contradictedBy` what the asker may know of
 * @param disproved as above; of other forms too
 */
export async function readAgainst(
  form: Form,
  by: readonly Contradiction[],
  disproved: readonly (Slot & { readonly form: string })[],
  known: Known,
  store: CountStore,
): Promise<ReadonlyMap<string, readonly Against[]>> {
  const own = disproved.filter((d) => d.form === form.id)
  const [others, records] = await Promise.all([
    Promise.all(
      by.map(async (c) =>
        (await store.ask('contradicted', { ...known, form, by: [c] })).map(({ n, ...slot }) => ({ slot, kind: c.kind, agency: null, n })),
      ),
    ),
    own.length === 0 ? new Map<string, readonly OfAgency[]>() : readRecordsOf(form, known, store),
  ])
  // Rows that came and stand no longer leave the nil contradicted: only that it is sent back settles it.
  const ofOwn = own.flatMap((slot) => (records.get(keyOf(slot)) ?? [{ agency: null, n: 0 }]).map((r) => ({ slot, kind: form.kind, ...r })))
  const all = Map.groupBy([...ofOwn, ...others.flat()], ({ slot }) => keyOf(slot))
  return new Map([...all].map(([key, found]) => [key, found.map(({ kind, agency, n }) => ({ kind, agency, n }))]))
}

export type OfAgency = { readonly agency: string | null; readonly n: number }

/** How many records of the form stand in each slot, and whose they are. */
export async function readRecordsOf(form: Form, known: Known, store: CountStore): Promise<ReadonlyMap<string, readonly OfAgency[]>> {
  const out = new Map<string, Map<string, number>>()
  for (const { office, day, agency, n } of await store.ask('recordsOf', { ...known, form })) {
    const key = keyOf({ office, period: periodOf(day, form.slot.period) })
    const own = out.get(key) ?? new Map<string, number>()
    out.set(key, own.set(agency, (own.get(agency) ?? 0) + n))
  }
  return new Map([...out].map(([key, own]) => [key, [...own].map(([agency, n]) => ({ agency, n }))]))
}
