/** Of two years that a reader sets side by side, part by part: what moved into “not stated” or out of it, and which parts are far from what they were. */
import type { Country, Indicator } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { unsaidCodes } from '../../core/country/unsaid-codes.ts'
import { levelBelow } from '../../core/protect/merge-codes.ts'
import { hasMoved, jumpBetween, type Beside } from '../../core/release/jump.ts'
import { cellsBy, cutsOf, isYear, type Edition, type Series } from '../../core/release/series.ts'
import type { MovedParts } from '../../web/public/index.ts'
import { codeWords, intervalWords, isTime, levelWords } from '../../core/release/words/of-release.ts'
import { isDefinition } from './releases.ts'

/** One for each pair of years and each thing that both tell their people apart by, where something has to be said of it. */
export function movedParts(country: Country, indicator: Indicator, { points }: Series): readonly MovedParts[] {
  const years = points.filter(isYear)
  return years.slice(1).flatMap((after, i) => {
    const before = years[i]!
    const cuts = cutsOf(after, isDefinition(country)).filter((cut) => !isTime(country, indicator, cut) && cellsBy(before, cut).size > 0)
    return cuts.flatMap((cut): MovedParts[] => {
      const [was, is] = [cellsBy(before, cut), cellsBy(after, cut)]
      const unstated = unsaidCodes(country, indicator.dimensions[levelBelow(cut)]?.list ?? '')
      const isMoved = hasMoved(besideOf(before, was, unstated), besideOf(after, is, unstated))
      const far = [...is].flatMap(([code, said]): Words[] =>
        jumpBetween(before, was.get(code), after, said) ? [codeWords(country, indicator, cut, code)] : [],
      )
      if (!isMoved && far.length === 0) return []
      const pair = { from: intervalWords(before.from, before.to), to: intervalWords(after.from, after.to) }
      return [{ ...pair, cut: levelWords(country, indicator, cut), isMoved, far }]
    })
  })
}

/** Where its cells have no such part and every number is exact, nobody is in it; else nobody knows. */
function besideOf({ said }: Edition, cells: ReturnType<typeof cellsBy>, unstated: readonly string[]): Beside {
  const own = unstated.flatMap((code) => cells.get(code) ?? [])
  if (own.length === 0) return { all: said.value, unstated: said.qualifier === 'exact' ? 0 : null }
  return {
    all: said.value,
    unstated: own.some(({ value }) => value === null) ? null : own.reduce((sum, { value }) => sum + (value ?? 0), 0),
  }
}
