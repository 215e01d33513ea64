/** Which agencies' records are in each cell. An agency knows its own, so what it can find besides depends on this. */
import type { CountQuery } from '../../core/count/query.ts'
import type { CountStore } from '../ports.ts'

/** `agencies`: each of them has every one of these; two, where they have one person both. */
export type Contribution = { readonly agencies: readonly string[]; readonly by: Readonly<Record<string, string>>; readonly value: number }

/** @param query as it was counted with one place for each, the spans of standing totals left out. */
export async function readContributions(query: CountQuery, store: CountStore): Promise<readonly Contribution[]> {
  const places = [...query.by, ...(query.subsets ?? []).map((s) => s.id)]
  const rows = await store.ask('places', { ...query, byAgency: true })
  return rows.map((row) => ({
    agencies: String(row.agency).split(','),
    by: Object.fromEntries(places.map((d, i) => [d, String(row[`d${i}`])])),
    value: Number(row.n),
  }))
}
