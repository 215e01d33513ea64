/**
 * The number of a letter, and the six digits that belong to it: what somebody holds in the hand, and what that person alone knows. The record keeps
 * neither, only what they hash to; whoever copies the record can check no letter and make none.
 */
import { toBase64Url, utf8 } from '../bytes.ts'
import { purposeHash } from '../hash.ts'

/** No sign that is taken for another by hand or by eye; 32 of them, five bits each. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 16
const DIGITS = 6

/** Of 80 bits, without its dashes. @param bytes of chance, as many as signs. @param length where it is not a letter's. */
export const numberFrom = (bytes: Uint8Array, length = LENGTH): string =>
  Array.from(bytes.subarray(0, length), (b) => SIGNS[b & 31] ?? '').join('')

/** Six digits, each as likely as another. @param chance gives so many bytes. */
export function digitsFrom(chance: (n: number) => Uint8Array): string {
  let out = ''
  // Of 256 values the last six would make six digits likelier than the others.
  while (out.length < DIGITS) for (const b of chance(DIGITS)) if (b < 250 && out.length < DIGITS) out += String(b % 10)
  return out
}

/** `ABCD-EFGH-JKLM-NPQR` */
export const printNumber = (number: string): string => number.replace(/(.{4})(?=.)/g, '$1-')

/** As it was typed: small letters, blanks and dashes, and a nought or a one where the eye saw one. Undefined where it is no number of so many signs. */
export function readNumber(typed: string, length = LENGTH): string | undefined {
  const number = typed
    .normalize('NFKC')
    .replaceAll(/[\s\u200b\u2060-]/g, '')
    .toUpperCase()
  return number.length === length && [...number].every((s) => SIGNS.includes(s)) ? number : undefined
}

/** Khmer digits too. Undefined where they are not six. */
export function readDigits(typed: string): string | undefined {
  const digits = typed.replaceAll(/[\s\u200b\u2060-]/g, '').replaceAll(/[\u17e0-\u17e9]/g, (d) => String(d.charCodeAt(0) - 0x17e0))
  return digits.length === DIGITS && /^[0-9]+$/.test(digits) ? digits : undefined
}

/** Base64url, 32 bytes: what the record keeps of a number. */
export const markOf = (number: string): string => toBase64Url(purposeHash('saksi/letter/1', utf8(number)))
/** Base64url, 32 bytes: what it keeps of the digits. Whoever has not the number cannot try a million of them. */
export const wordMarkOf = (number: string, digits: string): string =>
  toBase64Url(purposeHash('saksi/letter-digits/1', utf8(`${number} ${digits}`)))
