/**
 * What leaves the unit of an overlap across the wall. The number itself says of one person whether she is on the other side's list, to whoever runs
 * it twice with her and without her. So chance is added to it, and a band of it is told: below the threshold nothing else.
 */
import { Sampler, type Bytes } from '../protect/methods/noise/sample.ts'

export type Told = { readonly fewerThan: number } | { readonly from: number; readonly to: number }
export type Telling = {
  /** Below it no band is told. */
  readonly threshold: number
  readonly band: number
  /** Of the noise, people squared. */
  readonly variance: number
}
/** Nine people in ten are within seven of the number (1.645 × 4). */
export const TELLING: Telling = { threshold: 20, band: 10, variance: 16 }

/** @param bytes chance that nobody can foresee. @returns a band whose ends are multiples of `band`, both in. */
export function tellOverlap(count: number, bytes: Bytes, { threshold, band, variance }: Telling = TELLING): Told {
  const noise = Number(new Sampler(bytes).gauss({ part: BigInt(variance), of: 1n }))
  const noisy = count + noise
  if (noisy < threshold) return { fewerThan: threshold }
  const from = noisy - (noisy % band)
  return { from, to: from + band - 1 }
}
