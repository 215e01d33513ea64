/** The levels of all comparisons of a pair as one whole number, so that ten million pairs are counted as a few thousand patterns. */
import type { Comparison } from './comparison.ts'

/** Patterns that are counted in one array; more comparisons or levels than this are refused. */
const MOST = 1 << 22

export type Encoding = {
  /** How many patterns there can be. */
  readonly size: number
  encode(i: number, j: number): number
  /** The level of each comparison. */
  decode(pattern: number): Uint8Array
}

/** @throws RangeError when the levels multiply to more patterns than can be counted. */
export function encodePatterns(comparisons: readonly Comparison[]): Encoding {
  const sizes = comparisons.map((c) => c.levels.length)
  const size = sizes.reduce((a, b) => a * b, 1)
  if (size > MOST) throw new RangeError(`${comparisons.length} comparisons make ${size} patterns, more than ${MOST}: leave one out`)
  return {
    size,
    encode: (i, j) => {
      let pattern = 0
      for (let c = 0; c < comparisons.length; c++) {
        const comparison = comparisons[c] as Comparison
        pattern = pattern * comparison.levels.length + comparison.compare(i, j)
      }
      return pattern
    },
    decode: (pattern) => {
      const levels = new Uint8Array(sizes.length)
      for (let c = sizes.length - 1, rest = pattern; c >= 0; c--) {
        const levelsOf = sizes[c] as number
        levels[c] = rest % levelsOf
        rest = Math.floor(rest / levelsOf)
      }
      return levels
    },
  }
}
