/** A small seeded source of numbers, so that the demo is the same every time. Never used for a key. */

/** A number from 0 up to 1. */
export type Chance = () => number
export type Weighted = readonly (readonly [value: string, weight: number])[]

export function mulberry32(seed: number): Chance {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

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
