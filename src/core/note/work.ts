/**
 * What a row that nobody signs costs whoever sends it: a number, found by trying, whose hash with the row begins with so many zero bits. Nobody's address is
 * kept at that door, so nobody can be held back by it; a flood pays for itself instead, and the more the fuller the door is.
 */
import { concat, utf8 } from '../bytes.ts'
import { purposeHash } from '../hash.ts'

/** Some fifty thousand tries, a second on a cheap telephone. */
export const LEAST_BITS = 14
/** A quarter of an hour there: above it nobody who has something to say would wait. */
export const MOST_BITS = 24

const hashOf = (entry: string, work: number): Uint8Array => purposeHash('saksi/note-work/1', concat(utf8(`${entry} ${work}`)))

function zerosOf(hash: Uint8Array): number {
  let zeros = 0
  for (const byte of hash) {
    if (byte !== 0) return zeros + Math.clz32(byte) - 24
    zeros += 8
  }
  return zeros
}

/** @param entry id of the row. */
export const hasWork = (entry: string, work: number, bits: number): boolean => zerosOf(hashOf(entry, work)) >= bits

/** In pieces, so that a button that leaves the page answers meanwhile. @param pause waits until others have had their turn. */
export async function findWork(entry: string, bits: number, pause: () => Promise<void>): Promise<number> {
  for (let work = 0; ; work++) {
    if (hasWork(entry, work, bits)) return work
    if (work % 2_000 === 1_999) await pause()
  }
}

/** @param inLastHour rows that came by this door. @returns twice the work for each doubling above a quiet hour's. */
export const bitsFor = (inLastHour: number): number =>
  Math.min(MOST_BITS, LEAST_BITS + Math.max(0, Math.floor(Math.log2((inLastHour + 1) / 64))))
