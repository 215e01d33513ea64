/** Papers that say none of what another says there is. */
import { CUTS, endsOf, sortOf, subjectOf, type Statement } from './statement.ts'
import { group } from './standing.ts'

/** `paper` says none of each fact; `against` are those that say otherwise. */
export type Against = { readonly paper: string; readonly facts: readonly string[]; readonly against: readonly string[] }
/** Papers that say none of what another says there is: each by itself stays, and neither is picked. */
export function listAgainst(all: readonly Statement[]): readonly Against[] {
  const standing = all.filter((s) => (s.said === 'none' || s.said === 'said') && s.basis !== 'repeats' && sortOf(s.fact) === 'number')
  const cellOf = (s: Statement): string => JSON.stringify([s.about, s.fact, ...CUTS.filter((c) => c !== 'holder').map((c) => s[c])])
  // Of the whole country none is none at any office.
  const isOfSame = (s: Statement, none: Statement): boolean =>
    subjectOf(s) === subjectOf(none) || (none.about === 'office' && none.holder === null)
  const isOtherwise = (s: Statement, none: Statement): boolean =>
    s.said === 'said' && s.quantity !== 0 && s.paper !== none.paper && isOfSame(s, none) && isOfTime(s, none)
  const found = group(standing, cellOf).flatMap((list) =>
    list
      .filter((s) => s.said === 'none' || s.quantity === 0)
      .flatMap((none) => list.filter((s) => isOtherwise(s, none)).map((s) => ({ none, s }))),
  )
  const sorted = (list: readonly string[]): string[] => [...new Set(list)].toSorted()
  return [...Map.groupBy(found, (f) => f.none.paper)].map(([paper, list]) => ({
    paper,
    facts: sorted(list.map((f) => f.none.fact)),
    against: sorted(list.map((f) => f.s.paper)),
  }))
}
/** Of the time that the other says none of, where both say a time: some in a quarter need not have been in its January. */
function isOfTime(s: Statement, none: Statement): boolean {
  if (none.from_on === null || none.until_on === null) return true
  const ends = endsOf(s)
  const [first, last] = [s.from_on ?? ends?.[0] ?? null, s.until_on ?? ends?.[1] ?? null]
  return (first === null || first >= none.from_on) && (last === null || last <= none.until_on)
}
