/**
 * Count, protect and attack in one go: what a release asks for → Cleared, or why not. A draft keeps no numbers; each
 * time it is looked at they are made anew, against everything released so far.
 */
import { hasPlaces } from '../../core/count/measures.ts'
import type { Country, Indicator } from '../../core/country/index.ts'
import type { Interval } from '../../core/model/dates.ts'
import { define, type Definition } from '../../core/release/asked.ts'
import { countedBeside } from '../../core/release/nested.ts'
import { fixedDay, mayBeStatedAgain, otherNameOf, overlapping } from '../../core/release/query-policy.ts'
import { attack, type NotCleared } from '../../road/attack.ts'
import { countWithContributions } from '../../road/count.ts'
import { link } from '../../road/link.ts'
import type { CountStore } from '../../road/ports.ts'
import { populationOf, protect, seriesOf, type ProtectingGate, type TooDeep } from '../../road/protect.ts'
import { thresholdOf } from '../../road/protect/concerns.ts'
import type { Cleared } from '../../road/stages.ts'

export type Asked = {
  readonly indicator: Indicator
  readonly interval: Interval
  /** The day of knowledge. */
  readonly asOf: string
  /** Every dimension that a table may use. */
  readonly by: readonly string[]
  /** The tables wanted, each a list of dimensions; null finds the deepest set that passes. */
  readonly tables: readonly (readonly string[])[] | null
  /** Definitions within the indicator's, whose tables are made with its own. */
  readonly subsets?: readonly Definition[]
}
export type Gate = ProtectingGate & {
  readonly country: Country
  readonly counts: CountStore
  /** Told what is begun with one figure's tables. */
  readonly tell?: (step: ClearingStep) => void
}
export type ClearingStep = 'count' | 'protect' | 'attack'

/** @throws UnknownDimension when a dimension is not the indicator's. */
export async function clear(asked: Asked, gate: Gate): Promise<Cleared | NotCleared | TooDeep> {
  const otherDay = whyNotThisDay(asked, gate)
  if (otherDay !== undefined) return { ...otherDay, why: 'other_day', coarser: [] }
  const refused = whyNotBeside(define(asked.indicator, {})?.of, asked.interval, gate)
  if (refused !== undefined) return { refused, why: 'beside_another', coarser: [] }
  gate.tell?.('count')
  const linked = await link({ entries: [] }, asked.asOf, gate.counts)
  const request = { ...asked, onePlace: hasPlaces(asked.indicator) }
  const ask = (withoutTotals: boolean): ReturnType<typeof countWithContributions> =>
    countWithContributions(linked, { ...request, withoutTotals }, gate.country, gate.counts)
  const first = await ask(false)
  // A total that somebody stated and nobody can cut has no cells, and its records are passed over: the tables are of the records.
  const { counted, contributions } = first.counted.state === 'reported_not_disaggregated' ? await ask(true) : first
  gate.tell?.('protect')
  const safe = protect(counted, contributions, gate.country, asked.indicator, gate, asked.tables ?? undefined, asked.subsets)
  if ('refused' in safe) return safe
  const other = whyNotByBoth(
    safe.tables.release.dimensions.map((d) => d.levels),
    asked,
    gate,
  )
  if (other !== undefined) return { refused: other, why: 'other_name', coarser: [] }
  gate.tell?.('attack')
  return attack(safe, gate.earlier, gate.solver)
}

/** @param dimensions each with the levels that are printed. @returns what forbids them beside what went out of the same people by another level of the same column. */
export function whyNotByBoth(
  dimensions: readonly (readonly string[])[],
  { indicator, interval }: Pick<Asked, 'indicator' | 'interval'>,
  { country, earlier }: Pick<Gate, 'country' | 'earlier'>,
): string | undefined {
  // Where no number is too small to be printed, whoever subtracts finds nobody.
  if (thresholdOf(country, indicator) === 1) return undefined
  const about = { series: seriesOf(country, indicator), population: populationOf(country, indicator, interval), interval }
  const out = overlapping(earlier, about)
  for (const levels of dimensions) {
    const other = otherNameOf(levels, indicator, out)
    if (other !== undefined)
      return `this figure is out about these days by ${other}, of which ${levels.at(-1)} is another name: whoever has both subtracts; ask for it by ${other}`
  }
  return undefined
}

/** Of overlapping days all is as known on one day, but for a year that is stated again alone. @returns what forbids this one, and the day that it would have to be of. */
export function whyNotThisDay(
  { indicator, interval, asOf }: Pick<Asked, 'indicator' | 'interval' | 'asOf'>,
  gate: Gate,
): { readonly refused: string; readonly day?: string } | undefined {
  const { country, earlier } = gate
  const about = { series: seriesOf(country, indicator), population: populationOf(country, indicator, interval), interval }
  const day = fixedDay(earlier, about)
  if (day === undefined || day === asOf || mayBeStatedAgain(earlier, about, asOf)) return undefined
  const before = overlapping(earlier, about).every((r) => r.isDraft)
    ? 'a draft about some of these days, which was read and not published,'
    : 'what went out before about some of these days'
  if (day === 'none') return { refused: `${before} is known as of different days: nothing can be compared with all of it` }
  return { refused: `${before} is as known on ${day}: whoever subtracts would find who was added since; draft it as of ${day}`, day }
}

/** @param definition undefined for what is no count: it is refused for that. @returns what forbids it beside what went out of other figures. */
export function whyNotBeside(
  definition: Definition | undefined,
  interval: Interval,
  { country, earlier }: Pick<Gate, 'country' | 'earlier'>,
): string | undefined {
  // Where no number is too small to be printed, whoever subtracts finds nobody.
  if (!definition || thresholdOf(country, definition.indicator) === 1) return undefined
  const beside = (of: Gate['earlier']): string => countedBeside(definition, interval, of, country).join(', ')
  const why = 'which counts some of the same: whoever has both subtracts. They can go out together, in the yearly set'
  const out = beside(earlier.filter((r) => !r.isDraft))
  if (out !== '') return `figures are out about these days of ${out}, ${why}`
  const read = beside(earlier)
  return read === '' ? undefined : `a draft about these days was read, and not published, of ${read}, ${why}`
}
