/**
 * Before anything is sealed to a key, its holder shows that he has the other half: a key with a misheard letter, or random bytes,
 * would take in shares that nobody can ever open, and no return would say so. What is sealed to it here opens for this alone: `info`
 * (RFC 9180, section 5.1) parts it from couriers' parts, so a vault that answers opens nothing of a record by it.
 */
import { toHex, utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import { checkCode } from '../entry/sign-in.ts'
import { purposeHash } from '../hash.ts'

export type VaultKey = {
  /** An agency, or a trustee's side. */
  readonly holder: string
  readonly epoch: number
  /** X25519, 32 bytes in base64url. */
  readonly key: string
}

export const KEY_PROOF_INFO = utf8('saksi/key-proof/1')

/** Associated data of the challenge: which key it asks for. */
export const keyProofPlace = (holder: string, epoch: number): Uint8Array => utf8(canonical([holder, epoch]))

/** What the holder answers to what he opened: the challenge itself goes back to nobody. 64 hex digits. */
export const keyProof = (challenge: Uint8Array): string => toHex(purposeHash('saksi/key-proof/1', challenge))

/** Eight letters and digits that are read over the telephone behind the key: a letter misheard, or another epoch, gives others. */
export const keyCheck = ({ holder, epoch, key }: VaultKey): string =>
  checkCode(toHex(purposeHash('saksi/vault-key/1', utf8(canonical([holder, epoch, key])))))
