/**
 * What a withheld number must keep: a reader who knows that it is at least 1 can neither prove that it is below the
 * threshold nor narrow it to fewer than `width` + 1 values. A number proved to be at or above the threshold needs nothing.
 */
import { wholeEnds } from './intervals.ts'

export type Need = {
  /** Counts from 1 to threshold - 1 are sensitive. */
  readonly threshold: number
  /** Last whole number minus first. */
  readonly width: number
}
export const DEFAULT_WIDTH = 3

export type Verdict = 'safe' | 'narrow' | 'below_threshold' | 'exact'

/** Judges an interval that cannot be widened any more. `exact` is sensitive and solved. */
export function judge(need: Need, low: number, high: number): Verdict {
  const [first, last] = wholeEnds(low, high)
  // Nothing whole fits, or nothing was proved: not safe, and not solved either.
  if (first > last) return 'narrow'
  if (first >= need.threshold) return 'safe'
  if (first === last) return 'exact'
  if (last < need.threshold) return 'below_threshold'
  return last - first < need.width ? 'narrow' : 'safe'
}

/** True as soon as an interval, still growing, has what it must keep. */
export function isEnough(need: Need, low: number, high: number): boolean {
  const [first, last] = wholeEnds(low, high)
  return last >= need.threshold && last - first >= need.width
}

export const isSensitive = (need: Need, value: number): boolean => value >= 1 && value < need.threshold
