/** Which releases a reader puts beside each other: of the same count, or of figures that count some of the same. */
import type { Release } from '../../core/disclosure.ts'
import type { Country } from '../../core/country/index.ts'
import { countedBeside, definitionsOf, readPopulation } from '../../core/release/nested.ts'
import { thresholdOf } from '../protect/concerns.ts'

export type About = Pick<Release, 'population' | 'span'>

/** True where they are of the same people, or of the same thing at other times: they are attacked together. */
export const isOfOneCount = (a: About, b: About): boolean =>
  a.population === b.population || (a.span !== undefined && a.span.series === b.span?.series)

/** True where somebody who has one of `own` and one of `others` may learn more than from each: by an attack on both, or by subtracting. */
export function mayTellMore(own: readonly About[], others: readonly About[], country: Country): boolean {
  if (others.length === 0) return false
  if (own.some((mine) => others.some((other) => isOfOneCount(mine, other)))) return true
  const known = definitionsOf(country)
  return own.some(({ population }) => {
    const { id, interval } = readPopulation(population)
    const definition = known.get(id)
    if (!definition || !interval) return true // nobody knows any more whom it counts
    return thresholdOf(country, definition.indicator) > 1 && countedBeside(definition, interval, others, country).length > 0
  })
}
