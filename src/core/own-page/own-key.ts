/** The key of somebody's own page: made of her code and her word each time, kept nowhere. No registrar enrols it, and it signs nothing of the record. */
import { ed25519 } from '@noble/curves/ed25519.js'
import { fromBase64Url, toBase64Url } from '../bytes.ts'
import type { CredentialCard } from '../entry/credential-card.ts'
import type { EntrySigner } from '../entry/sign.ts'
import { credentialId } from '../ledger/credential-id.ts'
import { signedMessage } from '../ledger/signature.ts'

export type OwnSigner = EntrySigner & { /** Base64url, 32 bytes. */ readonly publicKey: string }

/** @param seed of `keysOf` (code.ts). */
export function ownSigner(seed: Uint8Array): OwnSigner {
  const publicKey = ed25519.getPublicKey(seed)
  const credential = credentialId('ed25519', publicKey)
  return {
    credential,
    publicKey: toBase64Url(publicKey),
    sign: async (hash) => ({ form: 'raw', alg: 'ed25519', credential, sig: toBase64Url(ed25519.sign(signedMessage(hash), seed)) }),
  }
}

/** As a vault knows it: with no role, so that no rule that asks for one lets it do anything. @param agency whose records they are. */
export function ownCard(publicKey: string, agency: string): CredentialCard {
  const credential = credentialId('ed25519', fromBase64Url(publicKey))
  return { credential, person: credential, agency, roles: [], alg: 'ed25519', publicKey, protection: 'software', rp: null }
}
