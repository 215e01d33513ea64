/** What was still to come of a release's time when it was counted: from the release alone, also of one made before returns not yet due were kept. */
import type { Release } from '../attack/view.ts'
import { stillToCome, type StillToCome } from '../count/coverage.ts'
import { isDay } from '../model/dates.ts'

/** Empty where its time was over and every return due, and where it says no time or no day of knowledge. */
export function toComeOf({ population, asOf, coverage }: Pick<Release, 'population' | 'asOf' | 'coverage'>): {
  readonly toCome?: StillToCome
} {
  const to = population.split('/').at(-1) ?? ''
  const toCome = asOf === undefined || !isDay(to) ? null : stillToCome({ to }, asOf, coverage)
  return toCome ? { toCome } : {}
}
