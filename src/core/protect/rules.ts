/**
 * Cells that are sensitive for whoever contributed to them: one agency's alone, nearly one agency's alone, or so few
 * besides one agency's that this agency finds them by subtraction.
 */
import type { Coalition } from '../attack/inside.ts'
import { isSensitive } from '../attack/need.ts'
import type { Need } from '../attack/need.ts'

/** How far a reader must think it possible that a number is higher, is lower, and in all. */
export type Protection = { readonly rise: number; readonly fall: number; readonly width: number }

export type ContributionRules = {
  /** Withhold what one contributor alone brought. */
  readonly singleSource?: boolean
  /** Withhold where the second largest can come closer than this to the largest: sum - x1 - x2 < p/100 × x1. */
  readonly pPercent?: number
}

/**
 * @param coalitions what each contributor has of each cell, indexed like `values`, and every two of them together.
 * @param together whether two may put theirs together to take it off; of the p % rule each of the two largest is one who would.
 * @returns cells with what they must keep, those below the threshold left out: they are withheld anyway.
 */
export function findByContribution(
  values: Float64Array,
  coalitions: readonly Coalition[],
  need: Need,
  { singleSource = false, pPercent }: ContributionRules,
  together = true,
): Map<number, Protection> {
  const found = new Map<number, Protection>()
  const alone = new Map(coalitions.flatMap(({ names, own }) => (names.length === 1 ? [[names[0]!, own]] : [])))
  values.forEach((value, cell) => {
    if (value < need.threshold) return
    let rise = -1
    if (singleSource && [...alone.values()].filter((own) => own[cell]! > 0).length === 1) rise = 0
    for (const { names, own } of coalitions) {
      const [n, left] = [own[cell]!, value - own[cell]!]
      if (n === 0) continue
      // Each takes its own off, and those who put theirs together; what is left of the others may not be few.
      if ((together || names.length === 1) && isSensitive(need, left)) rise = Math.max(rise, need.threshold - left)
      if (pPercent === undefined) continue
      // One of the two guesses the other's from the cell: only those besides them keep it from being exact.
      const largest = Math.max(...names.map((name) => alone.get(name)![cell]!))
      const missing = (pPercent / 100) * largest - left
      if (missing > 0) rise = Math.max(rise, Math.ceil(missing))
    }
    if (rise >= 0) found.set(cell, { rise, fall: 0, width: need.width })
  })
  return found
}

/** True where an interval holds what such a cell must keep. */
export const isWideEnough = ({ rise, fall, width }: Protection, value: number, low: number, high: number): boolean =>
  high >= value + rise && low <= value - fall && high - low >= width

/**
 * What an edition before says of a cell: what was withheld stays so, and so is what changed by so few that the change is a small number of
 * people. Of that a reader must think it possible that nothing changed.
 * @param before by cell key; null where it was withheld.
 */
export function findChanges(
  keys: readonly string[],
  values: Float64Array,
  before: ReadonlyMap<string, number | null>,
  need: Need,
): Map<number, Protection> {
  const found = new Map<number, Protection>()
  keys.forEach((key, cell) => {
    const [old, value] = [before.get(key), values[cell]!]
    // An empty cell is printed, whatever it was.
    if (old === undefined || value === 0) return
    if (old === null) found.set(cell, { rise: 0, fall: 0, width: need.width })
    else if (isSensitive(need, Math.abs(value - old)))
      found.set(cell, { rise: Math.max(0, old - value), fall: Math.max(0, Math.min(value - old, value - 1)), width: need.width })
  })
  return found
}

/** What satisfies both. */
export const widest = (a: Protection, b: Protection = a): Protection => ({
  rise: Math.max(a.rise, b.rise),
  fall: Math.max(a.fall, b.fall),
  width: Math.max(a.width, b.width),
})
