/**
 * What a device signs when it is no entry: signing in, and showing that a new key is in its owner's hands. Each has a
 * label of its own, so that none of them is ever an entry hash, nor the other (docs/spec/session.md).
 */
import { toHex, utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import { purposeHash } from '../hash.ts'
import { toLatinDigits } from '../text/digits.ts'
import type { CredentialCard } from './credential-card.ts'

/**
 * The challenge of a sign-in, 32 bytes. It names the key that the session will be bound to: whoever carries the assertion
 * elsewhere can open no session of his own with it.
 * @param api the application's origin, so that an assertion for one installation opens nothing in another
 * @param thumbprint RFC 7638, of the browser's DPoP key
 */
export const signInChallenge = (nonce: string, api: string, thumbprint: string): Uint8Array =>
  purposeHash('saksi/sign-in/1', utf8(canonical([nonce, api, thumbprint])))

/** What a candidate's device signs over its own card: 32 bytes. */
export const possessionChallenge = (card: CredentialCard): Uint8Array => purposeHash('saksi/possession/1', utf8(canonical(card)))

/**
 * An account at an OpenID provider, as a link names it: 32 hex digits. A subject is unique only beside its issuer (OpenID
 * Connect Core 1.0, section 5.7), so both are in it.
 */
export const subjectToken = (issuer: string, subject: string): string =>
  toHex(purposeHash('saksi/subject/1', utf8(canonical([issuer, subject])))).slice(0, 32)

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Two people read this to each other: forty bits of the key, in groups of four letters and digits. */
export function checkCode(credential: string): string {
  let bits = BigInt(`0x${credential.slice(0, 10)}`)
  let out = ''
  for (let i = 0; i < 8; i++) {
    out = `${LETTERS[Number(bits & 31n)] ?? ''}${out}`
    bits >>= 5n
  }
  return `${out.slice(0, 4)}-${out.slice(4)}`
}

/** Such a code, as somebody says or writes it. @returns the first ten hex digits of what it is of; undefined where it is no such code. */
export function readCheckCode(text: string): string | undefined {
  const signs = [
    ...toLatinDigits(text)
      .toUpperCase()
      .replaceAll(/[\s\u200b–-]/g, ''),
  ].map((sign) => LETTERS.indexOf(sign))
  if (signs.length !== 8 || signs.includes(-1)) return undefined
  return signs
    .reduce((bits, sign) => (bits << 5n) | BigInt(sign), 0n)
    .toString(16)
    .padStart(10, '0')
}
