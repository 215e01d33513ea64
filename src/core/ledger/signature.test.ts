/** Vectors are made here by Node's own cryptography, so that ours is held against another's. */
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat, toBase64Url, utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import { sha256 } from '../hash.ts'
import { credentialId } from './credential-id.ts'
import {
  parseSignature,
  printSignature,
  signedMessage,
  verifyKeySignature,
  verifyRow,
  type RawSignature,
  type SigningKey,
  type WebAuthnSignature,
} from './signature.ts'
import { proveInclusion, rootOf, subtreeOf } from './tree.ts'

const hash = sha256(utf8('an entry'))
const other = sha256(utf8('another entry'))
const flip = (text: string, at = 5): string => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
const jwk = (key: KeyObject): { x: string; y?: string } => key.export({ format: 'jwk' }) as { x: string; y?: string }

const ed = generateKeyPairSync('ed25519')
const edKey: SigningKey = { alg: 'ed25519', publicKey: Buffer.from(jwk(ed.publicKey).x, 'base64url'), protection: 'software', rp: null }
const edSigned: RawSignature = {
  form: 'raw',
  alg: 'ed25519',
  credential: credentialId('ed25519', edKey.publicKey),
  sig: sign(null, signedMessage(hash), ed.privateKey).toString('base64url'),
}

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const compressed = (key: KeyObject): Uint8Array => {
  const { x, y } = jwk(key)
  const odd = (Buffer.from(y ?? '', 'base64url').at(-1) ?? 0) & 1
  return concat(Uint8Array.of(2 + odd), Buffer.from(x, 'base64url'))
}
const device: SigningKey = { alg: 'es256', publicKey: compressed(ec.publicKey), protection: 'device', rp: 'desk.example' }

type Change = { rp?: string; flags?: number; client?: object; challenge?: string }
/** An assertion as a browser and its authenticator make one (WebAuthn Level 2, 6.3.3 and 5.8.1). */
function assertion({ rp = 'desk.example', flags = 0x05, client = {}, challenge = toBase64Url(hash) }: Change = {}): WebAuthnSignature {
  const authenticator = concat(createHash('sha256').update(rp).digest(), Uint8Array.of(flags, 0, 0, 0, 7))
  const said = utf8(JSON.stringify({ type: 'webauthn.get', challenge, origin: 'https://desk.example', crossOrigin: false, ...client }))
  const sig = sign('sha256', concat(authenticator, createHash('sha256').update(said).digest()), ec.privateKey)
  return {
    form: 'webauthn',
    alg: 'es256',
    credential: credentialId('es256', device.publicKey),
    authenticator: toBase64Url(authenticator),
    client: toBase64Url(said),
    sig: sig.toString('base64url'),
  }
}

describe('a software key', () => {
  it('of Ed25519 signs an entry, and no other', () => {
    expect(verifyKeySignature(edSigned, hash, edKey)).toBe(true)
    expect(verifyKeySignature(edSigned, other, edKey)).toBe(false)
    expect(verifyKeySignature({ ...edSigned, sig: flip(edSigned.sig) }, hash, edKey)).toBe(false)
  })
  it('of P-256 signs in the low form alone, so that nobody can make a second signature of the first', () => {
    const key: SigningKey = { ...device, protection: 'software', rp: null }
    const n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
    const made = sign('sha256', signedMessage(hash), { key: ec.privateKey, dsaEncoding: 'ieee-p1363' })
    const s = BigInt(`0x${made.subarray(32).toString('hex')}`)
    const withS = (value: bigint): RawSignature => ({
      ...edSigned,
      alg: 'es256',
      sig: Buffer.concat([made.subarray(0, 32), Buffer.from(value.toString(16).padStart(64, '0'), 'hex')]).toString('base64url'),
    })
    const [low, high] = s > n / 2n ? [n - s, s] : [s, n - s]
    expect(verifyKeySignature(withS(low), hash, key)).toBe(true)
    expect(verifyKeySignature(withS(high), hash, key)).toBe(false)
  })
  it('signs nothing without the label: a bare hash signed elsewhere is no signature here', () => {
    const bare = sign(null, hash, ed.privateKey).toString('base64url')
    expect(verifyKeySignature({ ...edSigned, sig: bare }, hash, edKey)).toBe(false)
  })
})

describe('a device', () => {
  it('signs an entry by an assertion whose challenge is the entry’s hash', () => {
    expect(verifyKeySignature(assertion(), hash, device)).toBe(true)
    expect(verifyKeySignature(assertion(), other, device)).toBe(false)
  })
  const cases: readonly (readonly [string, WebAuthnSignature])[] = [
    ['of another relying party', assertion({ rp: 'evil.example' })],
    ['without a person there', assertion({ flags: 0x04 })],
    ['without a person recognised', assertion({ flags: 0x01 })],
    ['that made a credential instead', assertion({ client: { type: 'webauthn.create' } })],
    ['from another origin', assertion({ client: { origin: 'https://evil.example' } })],
    ['from a subdomain', assertion({ client: { origin: 'https://a.desk.example' } })],
    ['without TLS', assertion({ client: { origin: 'http://desk.example' } })],
    ['inside another page', assertion({ client: { crossOrigin: true } })],
    ['of another challenge', assertion({ challenge: toBase64Url(other) })],
    ['altered', { ...assertion(), sig: flip(assertion().sig, 20) }],
    ['with other client data', { ...assertion(), client: assertion({ client: { extra: 1 } }).client }],
    ['cut short', { ...assertion(), authenticator: 'AAAA' }],
    ['with client data that is no JSON', { ...assertion(), client: toBase64Url(utf8('no')) }],
  ]
  it.each(cases)('signs nothing by an assertion %s', (_, signature) => {
    expect(verifyKeySignature(signature, hash, device)).toBe(false)
  })
  it('signs nothing in the raw form, and a software key nothing in a device’s', () => {
    const raw: RawSignature = {
      ...edSigned,
      alg: 'es256',
      sig: sign('sha256', signedMessage(hash), { key: ec.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url'),
    }
    expect(verifyKeySignature(raw, hash, device)).toBe(false)
    expect(verifyKeySignature(assertion(), hash, { ...device, protection: 'software', rp: null })).toBe(false)
  })
})

it('a row of a signed file has a way to the root, and no other row has that way', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(), (size, seed) => {
      const hashes = Array.from({ length: size }, (_, i) => sha256(utf8(`row ${i}`)))
      const index = seed % size
      const path = toBase64Url(concat(...proveInclusion(index, size, subtreeOf(hashes))))
      const row = { form: 'row', return: '0', index, size, path } as const
      expect(verifyRow(row, hashes[index] as Uint8Array, rootOf(hashes))).toBe(true)
      expect(verifyRow(row, other, rootOf(hashes))).toBe(false)
      expect(verifyRow({ ...row, index: (index + 1) % size }, hashes[index] as Uint8Array, rootOf(hashes))).toBe(false)
    }),
  )
})

describe('the text of a signature part', () => {
  const row = { form: 'row', return: '00010203-0405-4607-8809-0a0b0c0d0e0f', index: 0, size: 1, path: '' } as const
  const text = printSignature(edSigned)
  it('is read as it was written', () => {
    for (const part of [edSigned, assertion(), row, { form: 'joint', of: [edSigned, assertion()] } as const])
      expect(parseSignature(printSignature(part))).toEqual(part)
  })
  it.each([
    ['no JSON', 'signed, Wump Nobody'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a space more', text.replace(',', ', ')],
    ['a member more', text.replace('{', '{"a":1,')],
    ['a member less', printSignature({ ...edSigned, sig: '' })],
    ['an unknown form', text.replace('"raw"', '"seal"')],
    ['an unknown algorithm', text.replace('"ed25519"', '"none"')],
    ['three signatures', printSignature({ form: 'joint', of: [edSigned, edSigned, edSigned] })],
    ['a joint one inside', `{"form":"joint","of":[${printSignature({ form: 'joint', of: [edSigned, edSigned] })},${text}]}`],
    ['a name for a credential', printSignature({ ...edSigned, credential: 'Wump Nobody' })],
    ['an index below zero', printSignature({ ...row, index: -1 })],
  ])('is refused with %s', (_, bad) => {
    expect(parseSignature(bad)).toBeUndefined()
  })
  it('never throws, whatever arrives', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (t) => void parseSignature(t)))
  })
})

describe('a signature part, taken and refused as it was when its check was written out by hand', () => {
  const [raw, web] = [edSigned, assertion()]
  const row = { form: 'row', return: '00000000-0000-4000-8000-000000000001', index: 0, size: 3, path: 'A'.repeat(43) }
  const ink = (n: number): string => 'A'.repeat(n)
  it.each<readonly [what: string, part: unknown, isOne: boolean]>([
    ['raw', raw, true],
    ['raw, of the other curve', { ...raw, alg: 'es256' }, true],
    ['raw, of no curve that is known', { ...raw, alg: 'rsa' }, false],
    ['of no form', { ...raw, form: undefined }, false],
    ['of another form', { ...raw, form: 'both' }, false],
    ['raw, with a key too many', { ...raw, more: 1 }, false],
    ['raw, without one', { form: 'raw', alg: 'ed25519', credential: raw.credential }, false],
    ['raw, by nobody', { ...raw, credential: 'x' }, false],
    ['raw, whose signature is as long as may be', { ...raw, sig: ink(200) }, true],
    ['raw, whose signature is longer', { ...raw, sig: ink(201) }, false],
    ['raw, whose signature is empty', { ...raw, sig: '' }, false],
    ['raw, whose signature is no base64url', { ...raw, sig: 'A+/=' }, false],
    ['raw, whose signature is no text', { ...raw, sig: 7 }, false],
    ['of a device', web, true],
    ['of a device, of the other curve', { ...web, alg: 'ed25519' }, false],
    ['of a device, without what its browser said', { ...web, client: '' }, false],
    ['of a device, with as much as may be', { ...web, authenticator: ink(2000), client: ink(4000) }, true],
    ['of a device, with more from the authenticator', { ...web, authenticator: ink(2001) }, false],
    ['of a device, with more from the browser', { ...web, client: ink(4001) }, false],
    ['of two', { form: 'joint', of: [raw, web] }, true],
    ['of one', { form: 'joint', of: [raw] }, false],
    ['of three', { form: 'joint', of: [raw, web, raw] }, false],
    ['of two, one of them two', { form: 'joint', of: [raw, { form: 'joint', of: [raw, web] }] }, false],
    ['of two, one of them a row', { form: 'joint', of: [raw, row] }, false],
    ['of a row', row, true],
    ['of a row that lies under nothing', { ...row, path: '' }, true],
    ['of a row whose way is as long as may be', { ...row, path: ink(43 * 64) }, true],
    ['of a row whose way is longer', { ...row, path: ink(43 * 64 + 1) }, false],
    ['of a row whose place is no number', { ...row, index: '0' }, false],
    ['of a row before the first', { ...row, index: -1 }, false],
    ['of a row of no return', { ...row, return: 'x' }, false],
    ['of a row without its size', { form: 'row', return: row.return, index: 0, path: '' }, false],
    ['nothing', null, false],
    ['a list', [raw], false],
    ['text', 'raw', false],
  ])('%s', (_, part, isOne) => {
    const printed = canonical(JSON.parse(JSON.stringify(part)))
    expect(parseSignature(printed) !== undefined).toBe(isOne)
    // Another spelling of the same is another leaf, and none.
    expect(parseSignature(` ${printed}`)).toBeUndefined()
  })
})
