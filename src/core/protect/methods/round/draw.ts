/**
 * Which of the two multiples beside it a number is printed as. It is drawn from a key that only the publisher has, from the
 * cell's name and its number: the same number is printed alike whenever it is asked for, and whoever knows the rule, but not
 * the key, must take every number between the multiples beside it for possible.
 */
import { canonical } from '../../../canonical.ts'
import { utf8 } from '../../../bytes.ts'
import { keyedHash } from '../../../hash.ts'

/** A number from 0 to below 1 for a cell of a population. */
export type Draw = (cell: string, value: number) => number

/** @param key 16 to 64 bytes that no reader has. */
export function drawFrom(key: Uint8Array, population: string): Draw {
  return (cell, value) => {
    const [a, b, c, d] = keyedHash(key, 'saksi/rounding/1', utf8(canonical({ population, cell, value })))
    return (((a! << 24) | (b! << 16) | (c! << 8) | d!) >>> 0) / 2 ** 32
  }
}
