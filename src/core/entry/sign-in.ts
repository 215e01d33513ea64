/**
 * What a device signs when it is no entry: signing in, and showing that a new key is in its owner's hands. Each has a
 * label of its own, so that none of them is ever an entry hash, nor the other (docs/spec/session.md).
 */
import { utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import { purposeHash } from '../hash.ts'

/**
 * The challenge of a sign-in, 32 bytes. It names the key that the session will be bound to: whoever carries the assertion
 * elsewhere can open no session of his own with it.
 * @param api the application's origin, so that an assertion for one installation opens nothing in another
 * @param thumbprint RFC 7638, of the browser's DPoP key
 */
export const signInChallenge = (nonce: string, api: string, thumbprint: string): Uint8Array =>
  purposeHash('saksi/sign-in/1', utf8(canonical([nonce, api, thumbprint])))
