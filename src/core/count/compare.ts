/** Whether two figures may be set beside each other (domain 7.8, rules 1, 7, 11 and 12), and by how much one is more. */
import type { Indicator } from '../country/indicator.ts'
import type { AmountQualifier } from './amount.ts'
import { allReturns, type Coverage } from './coverage.ts'

export type SetBeside = {
  readonly indicator: Pick<Indicator, 'unit' | 'legalBasis' | 'isEstimate'> & { readonly id: string }
  /** Version of the definition that the figure was made by. */
  readonly definition: number
  readonly from: string
  readonly to: string
  readonly value: number | null
  /** Null where nothing is known; left out by whoever compares numbers that he knows to be exact. */
  readonly qualifier?: AmountQualifier | null
  readonly coverage: Coverage
}
export const OBSTACLES = [
  'no number',
  'unit',
  'estimate',
  'legal basis',
  'figure',
  'definition',
  'length of time',
  'not exact',
  'coverage',
] as const
export type Obstacle = (typeof OBSTACLES)[number]

/** Everything that stands between the two; empty when they may be compared. */
export function whyNotComparable(a: SetBeside, b: SetBeside): readonly Obstacle[] {
  const obstacles: readonly (readonly [Obstacle, boolean])[] = [
    ['no number', a.value === null || b.value === null],
    ['unit', a.indicator.unit.en !== b.indicator.unit.en],
    ['estimate', (a.indicator.isEstimate === true) !== (b.indicator.isEstimate === true)],
    // One that does not say its law may be under any.
    ['legal basis', a.indicator.legalBasis?.en !== b.indicator.legalBasis?.en],
    ['figure', a.indicator.id !== b.indicator.id],
    ['definition', a.indicator.id === b.indicator.id && a.definition !== b.definition],
    ['length of time', monthsOf(a) !== monthsOf(b)],
    ['not exact', [a, b].some((x) => x.value !== null && (x.qualifier ?? 'exact') !== 'exact')],
    ['coverage', shareOf(a) !== shareOf(b)],
  ]
  return obstacles.flatMap(([obstacle, stands]) => (stands ? [obstacle] : []))
}

const monthsOf = ({ from, to }: SetBeside): number => monthNumber(to) - monthNumber(from)
const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
/** What was not due yet is not there to be compared either. */
const shareOf = ({ coverage }: SetBeside): number => (allReturns(coverage) === 0 ? -1 : coverage.received / allReturns(coverage))

/** Percent, two decimals, of the earlier figure; undefined where the two may not be compared, or the earlier one is zero. */
export function percentChange(before: SetBeside, after: SetBeside): number | undefined {
  if (before.value === null || after.value === null || before.value === 0 || whyNotComparable(before, after).length > 0) return undefined
  return Math.round((10_000 * (after.value - before.value)) / before.value) / 100
}

/** How much the later figure is more: in percent of the earlier one, or, of two percentages, in points. */
export type Change = { readonly by: number; readonly in: 'percent' | 'points' }

/** Undefined where the two may not be compared, or there is no base: nothing is a percentage of zero. */
export function changeOf(before: SetBeside, after: SetBeside): Change | undefined {
  if (before.value === null || after.value === null || whyNotComparable(before, after).length > 0) return undefined
  if (after.indicator.unit.en === 'percent') return { by: Math.round(10 * (after.value - before.value)) / 10, in: 'points' }
  const by = percentChange(before, after)
  return by === undefined ? undefined : { by, in: 'percent' }
}
