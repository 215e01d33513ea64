/**
 * The secret in the choice. Which numbers are withheld beside the small ones follows from the small ones, and whoever knows the rule
 * could run it on every table that fits what is printed, and strike out those for which it would have chosen otherwise. So the rule
 * draws from a key that only the publisher has: how much each number is worth printing, and, now and then, a number that is treated as if it
 * were small. The same key draws alike for the same cell of the same people, in every release.
 */
import { toHex, utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import { keyedHash } from '../hash.ts'

/** What a key says of each cell, by its key (`cellKey`). */
export type Lots = {
  /** What its number counts for when the rule weighs it: the number itself, times this. Any order of numbers can come of it. */
  weigh(cell: string): number
  /** Whether it is treated as if it were small, where there is a small one beside it. */
  isDrawn(cell: string): boolean
}

/** So many numbers beside a small one are treated as small, one in this many. */
export const ONE_IN = 16

const SPREAD = 2 ** 32

function drawFrom(key: Uint8Array, what: string, of: Readonly<Record<string, string | number>>): number {
  const [a, b, c, d] = keyedHash(key, `saksi/withholding/${what}/1`, utf8(canonical(of)))
  return ((((a! << 24) | (b! << 16) | (c! << 8) | d!) >>> 0) + 0.5) / SPREAD
}

/**
 * @param key 16 to 64 bytes that no reader has.
 * @param attempt another number, other draws: for a pattern that did not stand the replay.
 */
export function lotsFrom(key: Uint8Array, population: string, attempt = 0): Lots {
  const draw = (what: string, cell: string): number => drawFrom(key, what, { attempt, population, cell })
  return {
    weigh: (cell) => {
      const u = draw('worth', cell)
      // Its logarithm follows the logistic law of scale a half: from 2^-16 to 2^16, mostly within a third and three times.
      return Math.sqrt(u / (1 - u))
    },
    isDrawn: (cell) => draw('lot', cell) < 1 / ONE_IN,
  }
}

/** Of the ways to count codes as one that a row does not need, one in so many is taken all the same. */
export const JOINED_ONE_IN = 32

/** @param asOf the day of knowledge: of two editions neither tells whether the lot fell in the other. */
export const isJoinedByLot = (
  key: Uint8Array,
  { population, asOf, level, code }: Readonly<Record<'population' | 'asOf' | 'level' | 'code', string>>,
): boolean => drawFrom(key, 'joined', { population, as_of: asOf, level, code }) < 1 / JOINED_ONE_IN

/** What a release says of its key, so that anybody sees whether two were drawn from one. It tells nothing of the key. */
export const commitLots = (key: Uint8Array): string => toHex(keyedHash(key, 'saksi/withholding/commitment/1', new Uint8Array()))

/** Whether the first draw is passed over, one time in four. */
export const isPassedOver = (key: Uint8Array, population: string): boolean =>
  keyedHash(key, 'saksi/withholding/first/1', utf8(canonical({ population })))[0]! < 64
