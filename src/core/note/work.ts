/**
 * What rows that nobody signs cost whoever hands them in: a number, found by trying, whose hash with all of their bytes and with the door's word for this hour
 * begins with so many zero bits. Nobody's address is kept at that door, so nobody can be held back by it. Work slows a crowd of browsers and no machine that is
 * made for hashing: against that stands the day's room (work/notes/day-room.ts).
 */
import { concat, utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import type { Parts } from '../entry/make.ts'
import { purposeHash } from '../hash.ts'

/** Some sixteen thousand tries, a second on a cheap telephone. */
export const LEAST_BITS = 14
/** Less than half a minute there: nobody who has something to say should have to leave the window open for longer. */
export const MOST_BITS = 18

/** `nonce`: the door's word for this hour, base64url; nobody knows it before. */
export type Ask = { readonly bits: number; readonly nonce: string }

/** What the work is for: these rows with every byte, in this hour. 32 bytes. */
export const workPlace = (rows: readonly Parts[], nonce: string): Uint8Array =>
  purposeHash('saksi/note-rows/1', utf8(canonical([nonce, ...rows])))

const hashOf = (place: Uint8Array, work: number): Uint8Array => purposeHash('saksi/note-work/2', concat(place, utf8(String(work))))

function zerosOf(hash: Uint8Array): number {
  let zeros = 0
  for (const byte of hash) {
    if (byte !== 0) return zeros + Math.clz32(byte) - 24
    zeros += 8
  }
  return zeros
}

/** @param place as `workPlace` makes it. */
export const hasWork = (place: Uint8Array, work: number, bits: number): boolean => zerosOf(hashOf(place, work)) >= bits

/** In pieces, so that a button that leaves the page answers meanwhile. @param pause waits until others have had their turn. */
export async function findWork(place: Uint8Array, bits: number, pause: () => Promise<void>): Promise<number> {
  for (let work = 0; ; work++) {
    if (hasWork(place, work, bits)) return work
    if (work % 2_000 === 1_999) await pause()
  }
}

/** @param inHour rows that came by this door in this hour. @returns twice the work for each doubling above a quiet hour's. */
export const bitsFor = (inHour: number): number => Math.min(MOST_BITS, LEAST_BITS + Math.max(0, Math.floor(Math.log2((inHour + 1) / 16))))
