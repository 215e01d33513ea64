/** Amounts of one thing in several currencies or terms: never added, and each said. */
import { printHundredths, toHundredths } from '../text/numbers.ts'
import { amountOf, CUTS, sourceOf, subjectOf, unitOf, type Statement } from './statement.ts'
import { group, spanOf } from './standing.ts'

/** Units that are no money. */
const THINGS: ReadonlySet<string> = new Set('persons times days months years weeks hours minutes article'.split(' '))
export const isMoney = (unit: string): boolean => !THINGS.has(unit)

/** Who came in 74 times, nine of them again, are 65: people and times are counted by ones. Nothing else of two units has a sum. */
const BY_ONES: ReadonlySet<string> = new Set(['persons', 'times'])
export const areUnlike = (units: readonly string[]): boolean => new Set(units.map((u) => (BY_ONES.has(u) ? '' : u))).size > 1

export const isOfSeveralUnits = (own: readonly Statement[]): boolean => new Set(own.flatMap((s) => unitOf(s) ?? [])).size > 1

/** Least and most of each unit. */
function bagOf(own: readonly Statement[]): ReadonlyMap<string, readonly [number, number]> {
  const bag = new Map<string, readonly [number, number]>()
  for (const s of own) {
    const [unit, { least, most }] = [unitOf(s), amountOf(s)]
    const [low, high] = bag.get(unit ?? '') ?? [0, 0]
    if (unit !== null) bag.set(unit, [toHundredths(low + least), toHundredths(high + most)])
  }
  return bag
}

/** `300 USD and 1000 MYR`; null where no amount is said. */
export const sayUnits = (own: readonly Statement[]): string | null =>
  [...bagOf(own.filter((s) => s.said === 'said'))].map(([unit, [least]]) => `${printHundredths(least)} ${unit}`).join(' and ') || null

/**
 * Whether two voices contradict each other in a currency that both name (300 dollars and 1,000 ringgit, or 2,000 ringgit). Amounts in different
 * currencies may be the same money: without a rate nobody knows, and they stand side by side.
 */
export function tellUnits(own: readonly Statement[]): 'contradicted' | 'not_broken_down' {
  const cellOf = (s: Statement): string => JSON.stringify([subjectOf(s), s.fact, spanOf(s), s.on_day, ...CUTS.map((c) => s[c])])
  const isOdd = group(own, cellOf).some((cell) => {
    const bags = group(cell, sourceOf).map(bagOf)
    return bags.some((a, i) => bags.slice(i + 1).some((b) => [...a].some(([unit, x]) => areApart(x, b.get(unit)))))
  })
  return isOdd ? 'contradicted' : 'not_broken_down'
}
const areApart = (x: readonly [number, number], y: readonly [number, number] | undefined): boolean =>
  y !== undefined && (x[0] > y[1] || y[0] > x[1])

/** `126 months` as a judgment speaks of them: `10 years 6 months`; undefined of less than a year, and of what is no whole number of months. */
export function sayInYears(months: number): string | undefined {
  if (!Number.isInteger(months) || months < 12) return undefined
  const parts = [
    [Math.floor(months / 12), 'year'],
    [months % 12, 'month'],
  ] as const
  return parts.flatMap(([n, word]) => (n === 0 ? [] : [`${n} ${word}${n === 1 ? '' : 's'}`])).join(' ')
}
