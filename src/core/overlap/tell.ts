/**
 * What leaves the unit of an overlap. The number itself says of one person whether she is on another's list, to whoever runs it twice with her and
 * without her, or knows all others. So chance is added to it, and a band of it is told: below the threshold nothing else.
 */
import { Sampler, type Bytes } from '../protect/methods/noise/sample.ts'

/** Of one number. */
export type Told = { readonly fewerThan: number } | { readonly from: number; readonly to: number }
export type Telling = {
  /** Below it no band is told. */
  readonly threshold: number
  readonly band: number
  /** Standard deviation of the noise, people. */
  readonly deviation: number
}
/** Where one person moves the number by one: nine in ten are within seven of it (1.645 × 4), and none is told as twenty but one in three million. */
const OF_ONE: Telling = { threshold: 20, band: 10, deviation: 4 }

/**
 * @param moves by how many one person moves the number: a record of hers on each list that is not the asker's, as no list has anybody twice. All
 * three measures are so many times as wide, and what is told says as little of her in a run of twenty offices as in one of two.
 */
export const tellingFor = (moves: number): Telling => ({
  threshold: OF_ONE.threshold * moves,
  band: OF_ONE.band * moves,
  deviation: OF_ONE.deviation * moves,
})

/** @param bytes chance that nobody can foresee. @returns a band whose ends are multiples of `band`, the first in and the last one less. */
export function tellOverlap(count: number, { threshold, band, deviation }: Telling, bytes: Bytes): Told {
  const noise = Number(new Sampler(bytes).gauss({ part: BigInt(deviation) ** 2n, of: 1n }))
  const noisy = count + noise
  if (noisy < threshold) return { fewerThan: threshold }
  const from = noisy - (noisy % band)
  return { from, to: from + band - 1 }
}
