/**
 * How many rows the door takes from whoever comes, and at what price: what is in the log stays for good, and lies on the disk that every office writes
 * to. What came runs off evenly, and the fuller the room, the dearer it is. So nobody shuts the door by being first: who floods it raises the price
 * until his own machine finds no more than runs off, and whoever works as long as that one row costs comes in beside him.
 */
import { LEAST_BITS, MOST_BITS } from './work.ts'

/** A row runs off: 3,600 a day. A row is one size, some five kilobytes with its place in the log: 18 MB a day at most, in the long run. */
export const ROW_MS = 24_000
/** Rows in the room at the least price. */
const QUIET = 40
/** For so many more each, twice the price. */
const DOUBLING = 40
export const ROOM = QUIET + DOUBLING * (MOST_BITS - LEAST_BITS)

/** @param now milliseconds since 1970, of all methods. */
export class Room {
  readonly #most: number
  readonly #rowMs: number
  #rows = 0
  #at = 0

  /** @param most rows in it at once. @param rowMs in how many milliseconds one runs off. */
  constructor(most = ROOM, rowMs = ROW_MS) {
    this.#most = most
    this.#rowMs = rowMs
  }

  #filled(now: number): number {
    return Math.max(0, this.#rows - Math.max(0, now - this.#at) / this.#rowMs)
  }

  /** The price of a row. It says nothing of a quiet day's rows. */
  bits(now: number): number {
    return Math.min(MOST_BITS, LEAST_BITS + Math.ceil(Math.max(0, this.#filled(now) - QUIET) / DOUBLING))
  }

  fits(rows: number, now: number): boolean {
    return this.#filled(now) + rows <= this.#most
  }

  take(rows: number, now: number): void {
    this.#rows = this.#filled(now) + rows
    this.#at = now
  }
}
