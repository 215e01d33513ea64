/** A signing key in a file, for a demo's people. It is marked as what it is; an installation that is not a demo takes none. */
import { ed25519 } from '@noble/curves/ed25519.js'
import { fromBase64Url, toBase64Url, toHex } from '../bytes.ts'
import { credentialId } from '../ledger/credential-id.ts'
import { signedMessage } from '../ledger/signature.ts'
import type { CredentialCard, CredentialRole } from './credential-card.ts'
import { isCard } from './credential-card.ts'
import type { EntrySigner } from './sign.ts'

export type SigningKey = {
  readonly format: 'saksi-signing-key/1'
  readonly country: string
  readonly card: CredentialCard
  /** Base64url, 32 bytes: the Ed25519 seed. */
  readonly secret: string
}

/** @param random 48 fresh random bytes: the seed, and the token of a new person. */
export function makeSigningKey(country: string, agency: string, role: CredentialRole, random: Uint8Array): SigningKey {
  const [seed, person] = [random.subarray(0, 32), toHex(random.subarray(32, 48))]
  const publicKey = ed25519.getPublicKey(seed)
  const credential = credentialId('ed25519', publicKey)
  const key = { alg: 'ed25519', publicKey: toBase64Url(publicKey), protection: 'software', rp: null } as const
  return { format: 'saksi-signing-key/1', country, card: { credential, person, agency, roles: [role], ...key }, secret: toBase64Url(seed) }
}

/** Undefined for anything that is no such key, or whose public half is another's. */
export function readSigningKey(value: unknown): SigningKey | undefined {
  const key = value as SigningKey | null
  if (key?.format !== 'saksi-signing-key/1' || typeof key.country !== 'string' || typeof key.secret !== 'string') return undefined
  if (!isCard(key.card) || key.card.alg !== 'ed25519' || !/^[A-Za-z0-9_-]{43}$/.test(key.secret)) return undefined
  const isOwn = toBase64Url(ed25519.getPublicKey(fromBase64Url(key.secret))) === key.card.publicKey
  return isOwn && key.card.credential === credentialId('ed25519', fromBase64Url(key.card.publicKey)) ? key : undefined
}

export const softwareSigner = ({ card: { credential }, secret }: SigningKey): EntrySigner => ({
  credential,
  sign: async (hash) => ({
    form: 'raw',
    alg: 'ed25519',
    credential,
    sig: toBase64Url(ed25519.sign(signedMessage(hash), fromBase64Url(secret))),
  }),
})
