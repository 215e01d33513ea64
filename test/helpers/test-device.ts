/** A passkey in memory, as a browser and its authenticator make one (WebAuthn Level 2, 6.3.3 and 5.8.1), and a browser's session key. */
import { createHash, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { generateKeyPair, generateProof, type KeyPair } from 'dpop'
import { calculateJwkThumbprint, exportJWK } from 'jose'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { concat, toBase64Url, toHex, utf8 } from '../../src/core/bytes.ts'
import type { CredentialCard, CredentialRole } from '../../src/core/entry/credential-card.ts'
import type { EntrySigner } from '../../src/core/entry/sign.ts'
import { signInChallenge } from '../../src/core/entry/sign-in.ts'
import { credentialId } from '../../src/core/ledger/credential-id.ts'
import type { WebAuthnSignature } from '../../src/core/ledger/signature.ts'

export type TestDevice = EntrySigner & {
  readonly card: CredentialCard
  assert(challenge: Uint8Array, origin?: string): WebAuthnSignature
  /** The private one, for a browser's virtual authenticator. */
  readonly key: KeyObject
}

export const newDeviceKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey

export function makeDevice(
  agency: string,
  roles: readonly CredentialRole[],
  origin: string,
  person = toHex(nodeRandom.bytes(16)),
  key = newDeviceKey(),
): TestDevice {
  const rp = new URL(origin).hostname
  const { x, y } = createPublicKey(key).export({ format: 'jwk' })
  const [bx, by] = [Buffer.from(x ?? '', 'base64url'), Buffer.from(y ?? '', 'base64url')]
  const publicKey = concat(Uint8Array.of(((by[31] ?? 0) & 1) === 1 ? 3 : 2), bx)
  const credential = credentialId('es256', publicKey)
  const assert = (challenge: Uint8Array, from = origin): WebAuthnSignature => {
    const authenticator = concat(createHash('sha256').update(rp).digest(), Uint8Array.of(0x05, 0, 0, 0, 0))
    const client = utf8(JSON.stringify({ type: 'webauthn.get', challenge: toBase64Url(challenge), origin: from, crossOrigin: false }))
    const sig = sign('sha256', concat(authenticator, createHash('sha256').update(client).digest()), key)
    const said = { authenticator: toBase64Url(authenticator), client: toBase64Url(client), sig: sig.toString('base64url') }
    return { form: 'webauthn', alg: 'es256', credential, ...said }
  }
  const card: CredentialCard = {
    credential,
    person,
    agency,
    roles,
    alg: 'es256',
    publicKey: toBase64Url(publicKey),
    protection: 'device',
    rp,
  }
  return { credential, card, assert, key, sign: async (hash) => assert(hash) }
}

/** What a browser keeps: its key, and after signing in its token. */
export class TestBrowser {
  readonly api: string
  readonly desk: string
  token: string | undefined
  #keys: Promise<KeyPair> = generateKeyPair('ES256')

  constructor(api: string, desk: string) {
    this.api = api
    this.desk = desk
  }

  thumbprint = async (): Promise<string> => calculateJwkThumbprint(await exportJWK((await this.#keys).publicKey))
  proof = async (method: string, path: string, token = this.token): Promise<string> =>
    generateProof(await this.#keys, `${this.api}${path}`, method, undefined, token)

  /** A request as the desk makes it; `headers` replace or, undefined, take away. */
  async ask(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string | undefined>> = {}): Promise<Response> {
    const all: Record<string, string | undefined> = {
      origin: this.desk,
      // Of the address without its question (RFC 9449, 4.2).
      dpop: await this.proof(method, path.replace(/\?.*$/, '')),
      ...(this.token ? { authorization: `DPoP ${this.token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    }
    const given = Object.entries(all).filter((e): e is [string, string] => e[1] !== undefined)
    return fetch(`${this.api}${path}`, {
      method,
      headers: Object.fromEntries(given),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }

  async nonce(): Promise<string> {
    return ((await (await this.ask('GET', '/api/v1/sign-in/nonce')).json()) as { nonce: string }).nonce
  }

  async signIn(device: TestDevice, origin?: string): Promise<Response> {
    this.token = undefined
    const nonce = await this.nonce()
    const { form, authenticator, client, sig } = device.assert(signInChallenge(nonce, this.api, await this.thumbprint()), origin)
    const answer = await this.ask('POST', '/api/v1/sign-in', {
      nonce,
      by: { person: device.card.person },
      signature: { form, authenticator, client, sig },
    })
    if (answer.ok) this.token = ((await answer.clone().json()) as { token: string }).token
    return answer
  }
}
