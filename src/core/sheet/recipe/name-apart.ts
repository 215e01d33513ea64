/** What columns are called by which a recipe points at them: their headings, and each of several that are written alike by its place among them. */
import { foldHeading } from '../fold-heading.ts'

/**
 * `Date`, `Date:` → `Date (1)`, `Date: (2)`: under the plain name there is none of them, so that a recipe that names it is for no such sheet and
 * nobody reads one for the other.
 */
export function nameApart(headings: readonly string[]): readonly string[] {
  const taken = new Set(headings.map(foldHeading))
  const alike = Map.groupBy(headings.keys(), (i) => foldHeading(headings[i] ?? ''))
  const next = new Map<string, number>()
  return headings.map((heading) => {
    const key = foldHeading(heading)
    if (heading === '' || (alike.get(key)?.length ?? 0) < 2) return heading
    // A sheet may have a heading that is written like such a name.
    let place = next.get(key) ?? 1
    while (taken.has(foldHeading(`${heading} (${place})`))) place++
    next.set(key, place + 1)
    const name = `${heading} (${place})`
    taken.add(foldHeading(name))
    return name
  })
}
