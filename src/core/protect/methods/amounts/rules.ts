/**
 * Which cells of a table of amounts are sensitive, and by how much: whoever is in a cell, or looks at it, may not come
 * close to what another has in it. Hundepool et al., Statistical Disclosure Control (2012), 4.2: p % rule, dominance
 * rule, least number of contributors.
 */
import type { Protection } from '../../rules.ts'

export type AmountRules = {
  /** Of fewer contributors nothing is printed; 3 when left out. */
  readonly leastContributors?: number
  /** Withheld where the `n` largest are more than `k` % of the cell. */
  readonly dominance?: { readonly n: number; readonly k: number }
  /** Withheld where the second largest could come closer than this to the largest, in per cent of it; 10 when left out. */
  readonly pPercent?: number
}

/** A number above which a solver's tolerance, one part in 10^15 of it, could be taken for a unit. */
export const LARGEST_AMOUNT = 1_000_000_000
export const LEAST_CONTRIBUTORS = 3
export const P_PERCENT = 10

/** What one contributor has of each cell in which there is anything of hers. */
export type Shares = ReadonlyMap<number, number>

/**
 * @param shares by contributor, whole units above 0. @param cells how many cells there are.
 * @returns by sensitive cell how far its amount must be able to lie above and below: far enough that neither of the two largest
 * comes within p % of the other, nor the largest n seem to be more than k %.
 */
export function findSensitive(shares: readonly Shares[], cells: number, rules: AmountRules): Map<number, Protection> {
  const { leastContributors = LEAST_CONTRIBUTORS, dominance, pPercent = P_PERCENT } = rules
  const inCell: number[][] = Array.from({ length: cells }, () => [])
  for (const own of shares) for (const [cell, amount] of own) inCell[cell]!.push(amount)
  return new Map(
    inCell.flatMap((amounts, cell): [number, Protection][] => {
      const [largest = 0, second = 0] = amounts.sort((a, b) => b - a)
      const total = amounts.reduce((a, b) => a + b, 0)
      if (total === 0) return []
      const asked = [(pPercent / 100) * largest - (total - largest - second)]
      if (dominance) asked.push((100 / dominance.k) * amounts.slice(0, dominance.n).reduce((a, b) => a + b, 0) - total)
      if (amounts.length < leastContributors) asked.push((pPercent / 100) * largest)
      // A tenth of a cent is no unit: what needs anything keeps one at least.
      const rise = Math.ceil(Math.max(...asked) - 1e-9)
      return rise > 0 ? [[cell, { rise, fall: Math.min(rise, total - 1), width: 0 }]] : []
    }),
  )
}
