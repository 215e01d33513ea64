/** Numbers from a seed: the same seed, the same numbers. For draws that anybody may repeat, and never for a key. */

/** A number from 0 up to 1, 1 not in. */
export type Chance = () => number

/** Mulberry32 (Ettinger 2017), 32 bits of state. @param seed a whole number; of its last 32 bits. */
export function mulberry32(seed: number): Chance {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
