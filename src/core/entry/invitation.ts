/**
 * The code that a registrar gives a newcomer: sixty bits in letters and digits that are not taken for one another. It holds a place and
 * proves nothing; who the newcomer is, two registrars hear by the check code of the device.
 */
import { toHex, utf8 } from '../bytes.ts'
import { purposeHash } from '../hash.ts'
import { toLatinDigits } from '../text/digits.ts'

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 12

/** Twelve signs, in groups of four. @param bytes twelve, by chance. */
export const makeInvitation = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, LENGTH)]
    .map((b) => LETTERS[b & 31] ?? '')
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')

/** As it was typed: in small letters, with other spaces, with Khmer digits. @returns 32 hex digits, by which it is kept; undefined for what is no code. */
export function invitationToken(typed: string): string | undefined {
  const code = toLatinDigits(typed)
    .toUpperCase()
    .replace(/[\s\u200b-]/g, '')
  const isCode = code.length === LENGTH && [...code].every((c) => LETTERS.includes(c))
  return isCode ? toHex(purposeHash('saksi/invitation/1', utf8(code))).slice(0, 32) : undefined
}
