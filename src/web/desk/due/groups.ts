/** Offices by the region in which they lie: the highest code above theirs (court → province → region). */
import type { Code, Country } from '../../../core/country/index.ts'

/** `region` is null for offices that lie in none. */
export type OfficeGroup = { readonly region: Code | null; readonly offices: readonly Code[] }

/** In the order of the regions' own list, those without one last; one group where there is nothing to tell apart. */
export function groupOffices(offices: readonly Code[], country: Country): readonly OfficeGroup[] {
  const codes = new Map(country.lists.flatMap((l) => l.codes.map((c) => [c.code, c] as const)))
  const topOf = (code: Code): Code => {
    const above = code.parent === undefined ? undefined : codes.get(code.parent)
    return above ? topOf(above) : code
  }
  const regionOf = (office: Code): Code | null => (office.parent === undefined ? null : topOf(office))
  const groups = Map.groupBy(offices, regionOf)
  if (groups.size < 2) return [{ region: null, offices }]
  const order = [...codes.values()]
  const place = (region: Code | null): number => (region === null ? order.length : order.indexOf(region))
  return [...groups].map(([region, own]) => ({ region, offices: own })).toSorted((a, b) => place(a.region) - place(b.region))
}
