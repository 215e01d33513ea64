/**
 * From a choice in parts a whole one that is safe: the parts that are nearly chosen, then one by one what mends most of the
 * broken conditions for what it costs, and at last without whatever turns out not to be needed.
 */
import type { AtLeast } from '../../../../attack/solver.ts'
import type { Attackers } from './attackers.ts'
import { missing } from './conditions.ts'
import type { Conditions } from './conditions.ts'
import type { Problem } from './problem.ts'

/** Attackers are asked again after each mending; it ends long before. */
const MAX_ROUNDS = 200

/** @param from a share above this is chosen. @returns undefined when conditions were left that no choice mends, or the solver stopped. */
export function roundSafely(
  { costs }: Problem,
  parts: ArrayLike<number>,
  from: number,
  attackers: Attackers,
  conditions: Conditions,
): Uint8Array | undefined {
  const choice = Uint8Array.from(parts, (share) => (share > from ? 1 : 0))
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let broken = simple(conditions.brokenBy(choice))
    if (broken.length === 0) {
      broken = attackers.cutParts(choice)
      if (broken.length === 0) broken = attackers.cutWhole(choice)
      conditions.add(broken)
    }
    if (attackers.stopped) return undefined
    if (broken.length === 0) return withoutSpare(choice, costs, attackers, conditions)
    if (!mend(choice, broken, costs, parts)) return undefined
  }
  return undefined
}

/** Those with a coefficient below 0 ask for something only where something else is chosen. */
const simple = (rows: readonly AtLeast[]): readonly AtLeast[] => rows.filter((row) => row.coefficients.every((k) => k > 0))

function mend(choice: Uint8Array, rows: readonly AtLeast[], costs: Float64Array, parts: ArrayLike<number>): boolean {
  for (let broken = rows; broken.length > 0; broken = broken.filter((row) => missing(row, choice) > 0)) {
    const helps = new Float64Array(choice.length)
    for (const { columns, coefficients, atLeast } of broken)
      columns.forEach((c, i) => (helps[c]! += choice[c] ? 0 : coefficients[i]! / atLeast))
    let best = -1
    let most = 0
    helps.forEach((help, c) => {
      // What is chosen in part is cheaper by that part.
      const worth = help / (costs[c]! * (1.05 - Math.min(1, parts[c]!)))
      if (worth > most) [best, most] = [c, worth]
    })
    if (best < 0) return false
    choice[best] = 1
  }
  return true
}

/** Gives back, the dearest first, whatever is not needed. */
export function withoutSpare(
  choice: Uint8Array,
  costs: Float64Array,
  attackers: Attackers,
  conditions: Conditions,
): Uint8Array | undefined {
  const chosen = [...choice.keys()].filter((c) => choice[c]).toSorted((a, b) => costs[b]! - costs[a]!)
  for (const c of chosen) {
    choice[c] = 0
    if (simple(conditions.brokenBy(choice)).length === 0) {
      const broken = attackers.cutWhole(choice, true)
      if (attackers.stopped) return undefined
      conditions.add(broken)
      if (broken.length === 0) continue
    }
    choice[c] = 1
  }
  return choice
}
