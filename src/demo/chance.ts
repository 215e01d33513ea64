/** Draws from a seeded source (src/core/seeded.ts), so that the demo is the same every time. Never used for a key. */

import type { Chance } from '../core/seeded.ts'

export type Weighted = readonly (readonly [value: string, weight: number])[]

export function draw(choices: Weighted, chance: Chance): string {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0)
  let at = chance() * total
  for (const [value, weight] of choices) {
    at -= weight
    if (at < 0) return value
  }
  return choices.at(-1)?.[0] ?? ''
}

export const pick = <T>(list: readonly T[], chance: Chance): T => {
  const item = list[Math.floor(chance() * list.length)]
  if (item === undefined) throw new Error('impossible: nothing to pick from')
  return item
}

/** A whole number from `low` to `high`, both in. */
export const between = (low: number, high: number, chance: Chance): number => low + Math.floor(chance() * (high - low + 1))
