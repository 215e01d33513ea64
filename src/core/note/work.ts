/**
 * What rows that nobody signs cost whoever hands them in: a number, found by trying, whose hash with all of their bytes and with the door's word for this hour
 * is small. Nobody's address is kept at that door, so nobody can be held back by it. Each try takes memory and time alike in a browser and in a program
 * made for it (a fast hash is a thousand times as cheap there), so that one machine does not outrun a crowd of windows.
 */
import { scrypt } from '@noble/hashes/scrypt.js'
import { utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import type { Parts } from '../entry/make.ts'
import { purposeHash } from '../hash.ts'

/** Of a try (RFC 7914): 2 MiB. Whoever takes the rows makes one to check them, some milliseconds. */
export const STRETCH = { N: 2 ** 11, r: 8, p: 1, dkLen: 32 } as const
/** For each row of a note some thirty tries, a few seconds on a cheap telephone. */
export const LEAST_BITS = 5
/** A million tries, hours of a laptop: whoever asks for more is no door of this program. */
export const MOST_BITS = 20

/** `nonce`: the door's word for this hour, base64url; nobody knows it before. */
export type Ask = { readonly bits: number; readonly nonce: string }

/** What the work is for: these rows with every byte, in this hour. 32 bytes. */
export const workPlace = (rows: readonly Parts[], nonce: string): Uint8Array =>
  purposeHash('saksi/note-rows/1', utf8(canonical([nonce, ...rows])))

/** One order for a note's rows: in another they would be other rows to work for. */
export const inOrder = (rows: readonly Parts[]): Parts[] => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** Of what and with what a try is made. */
export const tryOf = (place: Uint8Array, work: number): readonly [place: Uint8Array, salt: Uint8Array] => [
  place,
  utf8(`saksi/note-work/3 ${work}`),
]

/** @param hash of a try. @returns how many tries it takes, on average, to find one that is worth as much. */
export const worthIn = (hash: Uint8Array): number => {
  const [first48, all] = [hash.subarray(0, 6).reduce((n, byte) => n * 256 + byte, 0), 2 ** 48]
  return all / (first48 + 1)
}

/** @param place as `workPlace` makes it. */
export const worthOf = (place: Uint8Array, work: number): number => worthIn(scrypt(...tryOf(place, work), STRETCH))

/** @returns what so many rows have to be worth. */
export const priceOf = (bits: number, rows: number): number => 2 ** bits * rows
