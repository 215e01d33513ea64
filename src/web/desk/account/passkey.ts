import { concat, fromHex, toBase64Url, toHex } from '../../../core/bytes.ts'
import type { CredentialCard, CredentialRole } from '../../../core/entry/credential-card.ts'
import { possessionChallenge } from '../../../core/entry/sign-in.ts'
import { credentialId } from '../../../core/ledger/credential-id.ts'
import type { WebAuthnSignature } from '../../../core/ledger/signature.ts'

const PATIENCE_MS = 120_000
const ES256 = -7

/** The person turned away, or the device has nothing that fits: the browser tells no page which. */
export class NoPasskey extends Error {
  override name = 'NoPasskey'
}

/** The device that was chosen holds a key of this person already. */
export class SameDevice extends Error {
  override name = 'SameDevice'
}

export const hasPasskeys = (): boolean => typeof PublicKeyCredential === 'function'

/** The passkey of somebody who signed in: which one the browser should ask for. */
export type Held = { readonly credential: string; readonly handle: Uint8Array<ArrayBuffer> }
type Asserted = Pick<WebAuthnSignature, 'authenticator' | 'client' | 'sig'> & {
  readonly person: string | undefined
  readonly handle: Uint8Array<ArrayBuffer>
}

const random = (n: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(n))
export const newPerson = (): string => toHex(random(16))

/**
 * Makes a passkey for the desk's host. @param label what the device shows beside it, with the minute in which it was made, for whoever asked twice has two: an office and a role, no name. @param own of a key that this person
 * signed in with: on the device that holds it no other is made. It would be no second device, and there are devices that let the new key take the old one's place.
 */
export async function makePasskey(
  agency: string,
  role: CredentialRole,
  person: string,
  label: string,
  own?: Uint8Array<ArrayBuffer>,
): Promise<{ card: CredentialCard; held: Held; name: string }> {
  const rp = location.hostname
  const name = `${label}, ${minuteOf(new Date())}`
  const made = await orNothing(
    navigator.credentials.create({
      publicKey: {
        rp: { id: rp, name: rp },
        user: { id: Uint8Array.from(fromHex(person)), name, displayName: name },
        // Nobody asks for an attestation: the card is signed with the new key right away, which shows more.
        challenge: random(32),
        pubKeyCredParams: [{ type: 'public-key', alg: ES256 }],
        excludeCredentials: own ? [{ type: 'public-key', id: own }] : [],
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        attestation: 'none',
        timeout: PATIENCE_MS,
      },
    }),
  )
  const spki = (made.response as AuthenticatorAttestationResponse).getPublicKey()
  if (!spki) throw new NoPasskey()
  const publicKey = compress(new Uint8Array(spki))
  const credential = credentialId('es256', publicKey)
  const key = { alg: 'es256', publicKey: toBase64Url(publicKey), protection: 'device', rp } as const
  return { card: { credential, person, agency, roles: [role], ...key }, held: { credential, handle: new Uint8Array(made.rawId) }, name }
}

/** By the clock of the device that shows it: `2026-11-30 21:14`. */
const minuteOf = (at: Date): string =>
  `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())} ${pad(at.getHours())}:${pad(at.getMinutes())}`
const pad = (n: number): string => String(n).padStart(2, '0')

/** RFC 5480: the uncompressed point is the last 65 bytes of a P-256 key. SEC 1: its short form. */
function compress(spki: Uint8Array): Uint8Array {
  const point = spki.subarray(-65)
  if (spki.length !== 91 || point[0] !== 4) throw new NoPasskey()
  return concat(Uint8Array.of(((point[64] ?? 0) & 1) === 1 ? 3 : 2), point.subarray(1, 33))
}

/** Asks the person for an assertion. @param handle of one passkey; without it the browser offers those of this host. */
export async function assertPasskey(challenge: Uint8Array, handle?: Uint8Array<ArrayBuffer>): Promise<Asserted> {
  const given = await orNothing(
    navigator.credentials.get({
      publicKey: {
        challenge: Uint8Array.from(challenge),
        rpId: location.hostname,
        userVerification: 'required',
        allowCredentials: handle ? [{ type: 'public-key', id: handle }] : [],
        timeout: PATIENCE_MS,
      },
    }),
  )
  const { authenticatorData, clientDataJSON, signature, userHandle } = given.response as AuthenticatorAssertionResponse
  const text = (bytes: ArrayBuffer): string => toBase64Url(new Uint8Array(bytes))
  return {
    authenticator: text(authenticatorData),
    client: text(clientDataJSON),
    sig: text(signature),
    person: userHandle ? toHex(new Uint8Array(userHandle)) : undefined,
    handle: new Uint8Array(given.rawId),
  }
}

async function orNothing(asked: Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const got = await asked
    if (got) return got as PublicKeyCredential
  } catch (error) {
    // WebAuthn 5.1.3: what was excluded is on the device that its owner chose.
    if (error instanceof DOMException && error.name === 'InvalidStateError') throw new SameDevice()
    // Turned away, timed out, or nothing there that fits.
  }
  throw new NoPasskey()
}

/**
 * Tells the device that a key of it is nobody's, where its browser can (WebAuthn 3, signal methods): a request that was turned away leaves a key that signs
 * nobody in and stands beside the right one whenever somebody is asked which.
 */
export async function forgetPasskey({ handle }: Held): Promise<void> {
  if (!('signalUnknownCredential' in PublicKeyCredential)) return
  await PublicKeyCredential.signalUnknownCredential({ rpId: location.hostname, credentialId: toBase64Url(handle) }).catch(() => undefined)
}

/** An `EntrySigner`, for a device. */
type PasskeySigner = { readonly credential: string; sign(hash: Uint8Array): Promise<WebAuthnSignature> }

/** Signs entries with a passkey: every one is asked of its owner. @throws NoPasskey */
export const passkeySigner = ({ credential, handle }: Held): PasskeySigner => ({
  credential,
  sign: async (hash) => {
    const { authenticator, client, sig } = await assertPasskey(hash, handle)
    return { form: 'webauthn', alg: 'es256', credential, authenticator, client, sig }
  },
})

/** Shows that the new key is in this person's hands. */
export const provePossession = (card: CredentialCard, held: Held): Promise<WebAuthnSignature> =>
  passkeySigner(held).sign(possessionChallenge(card))
