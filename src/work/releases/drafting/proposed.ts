/**
 * What may be drafted at the desk: figures that the country's requirements ask for, by what they ask to see them by, and help by what whoever pays for
 * it asks to see. Anything else is a cut that somebody thought of, and is drafted by whoever runs the server.
 */
import { hasPlaces } from '../../../core/count/measures.ts'
import { findIndicator } from '../../../core/country/find.ts'
import type { Country, Indicator } from '../../../core/country/index.ts'
import { askedTables } from '../../../core/release/asked.ts'
import { whyUnfit } from '../../../road/protect.ts'
import type { Asks } from '../drafts.ts'

/** A dimension, and the rows of the requirements that ask for it: none where whoever pays does. */
export type ProposedCut = { readonly by: string; readonly requirements: readonly string[] }
export type Proposed = { readonly indicator: string; readonly cuts: readonly ProposedCut[] }

/** As many tables as one draft of a figure may have, and dimensions of one: the solver's time grows with both. */
export const MOST_TABLES = 12
const MOST_DIMENSIONS = 2

/** By the figure's place among the country's. A figure is left out that cannot be protected whatever it is cut by. */
export function proposedOf(country: Country): readonly Proposed[] {
  const cuts = new Map<string, Map<string, Set<string>>>()
  for (const { of, by, requirement } of askedTables(country).asked) {
    const indicator = findIndicator(country, of.indicator.id)
    if (!indicator || !isFit(indicator, [by])) continue
    const own = cuts.get(indicator.id) ?? new Map<string, Set<string>>()
    cuts.set(indicator.id, own)
    own.set(by, (own.get(by) ?? new Set()).add(requirement))
  }
  return country.indicators.flatMap((indicator) => {
    const { id, payers = [] } = indicator
    const asked = cuts.get(id)
    const paid = payers.filter((by) => !asked?.has(by) && isFit(indicator, [by])).map((by) => [by, new Set<string>()] as const)
    const own = asked || paid.length > 0 ? [...(asked ?? []), ...paid] : undefined
    return own ? [{ indicator: id, cuts: [...own].map(([by, requirements]) => ({ by, requirements: [...requirements] })) }] : []
  })
}

const isFit = (indicator: Indicator, by: readonly string[]): boolean =>
  whyUnfit(indicator, { by, ...(hasPlaces(indicator) ? { onePlace: true } : {}) }) === undefined

/** What somebody chose of it, as a draft asks. @param wanted tables, each a list of dimensions. @returns undefined where it is not among what is proposed. */
export function asksOf(
  country: Country,
  { indicator, year, tables }: { readonly indicator: string; readonly year: number; readonly tables: readonly (readonly string[])[] },
): Asks | undefined {
  const offered =
    proposedOf(country)
      .find((p) => p.indicator === indicator)
      ?.cuts.map(({ by }) => by) ?? []
  const isOffered = (by: readonly string[]): boolean =>
    by.length > 0 && by.length <= MOST_DIMENSIONS && new Set(by).size === by.length && by.every((d) => offered.includes(d))
  const different = [...new Map(tables.map((by) => [by.toSorted().join(), by])).values()]
  if (different.length === 0 || different.length > MOST_TABLES || !different.every(isOffered)) return undefined
  return { indicator, from: `${year}-01-01`, to: `${year + 1}-01-01`, by: [...new Set(different.flat())], tables: different }
}
