/** With a host's verifiers before them or without, the plain ones answer alike: for what people sign, and for what somebody crafts. */
import { ed25519 } from '@noble/curves/ed25519.js'
import { p256 } from '@noble/curves/nist.js'
import { sha512 } from '@noble/hashes/sha2.js'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { concat, fromHex, utf8 } from '../../core/bytes.ts'
import { useNativeVerifiers, verifyEd25519, verifyP256, type Verify } from '../../core/ledger/verifiers.ts'
import { nodeVerifiers } from './native-verifiers.ts'

const { Point } = ed25519
const MESSAGE = utf8('a message')
const secret = new Uint8Array(32).fill(7)
const key = ed25519.getPublicKey(secret)
const plain: Verify = (s, m, k) => {
  try {
    return ed25519.verify(s, m, k, { zip215: false })
  } catch {
    return false
  }
}
const littleEndian = (n: bigint): Uint8Array => Uint8Array.from({ length: 32 }, (_, i) => Number((n >> BigInt(8 * i)) & 0xffn))
const fromLittleEndian = (bytes: Uint8Array): bigint => bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
const { n: ORDER } = Point.CURVE()

/** A signature whose key, or whose R, has a part of small order in it: the equation with the cofactor holds, the one without does not. */
function crafted(torsion: { readonly key: boolean; readonly r: boolean }): { signature: Uint8Array; publicKey: Uint8Array } {
  const { scalar } = ed25519.utils.getExtendedPublicKey(secret)
  const small = Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05')
  const publicKey = (torsion.key ? Point.BASE.multiply(scalar).add(small) : Point.BASE.multiply(scalar)).toBytes()
  const nonce = 12345n
  const r = (torsion.r ? Point.BASE.multiply(nonce).add(small) : Point.BASE.multiply(nonce)).toBytes()
  const k = fromLittleEndian(sha512(concat(r, publicKey, MESSAGE))) % ORDER
  return { signature: concat(r, littleEndian((nonce + k * scalar) % ORDER)), publicKey }
}

describe('Ed25519', () => {
  it('takes what was signed, and nothing else of it', () => {
    const flipped = fc.record({ at: fc.nat(95), bit: fc.nat(7) })
    const signature = ed25519.sign(MESSAGE, secret)
    expect(verifyEd25519(signature, MESSAGE, key)).toBe(true)
    fc.assert(
      fc.property(flipped, ({ at, bit }) => {
        const bytes = concat(signature, key)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        expect(verifyEd25519(bytes.slice(0, 64), MESSAGE, bytes.slice(64))).toBe(false)
      }),
    )
  })
  it.each([[{ key: true, r: false }], [{ key: false, r: true }], [{ key: true, r: true }], [{ key: false, r: false }]])(
    'answers as the plain one where %j has a part of small order',
    (torsion) => {
      const { signature, publicKey } = crafted(torsion)
      expect(plain(signature, MESSAGE, publicKey)).toBe(true)
      expect(verifyEd25519(signature, MESSAGE, publicKey)).toBe(true)
    },
  )
  it('refuses what the host alone might take: a key of small order, a second spelling of a key, of R and of S', () => {
    const signature = ed25519.sign(MESSAGE, secret)
    const s = fromLittleEndian(signature.slice(32))
    const identity = Point.ZERO.toBytes()
    // Of the identity's key every S is right with R = [S]B.
    const ofNobody = concat(Point.BASE.multiply(5n).toBytes(), littleEndian(5n))
    const respelt = littleEndian(2n ** 255n - 19n + 1n)
    const cases: [Uint8Array, Uint8Array][] = [
      [ofNobody, identity],
      [ofNobody, respelt],
      [concat(signature.slice(0, 32), littleEndian(s + ORDER)), key],
      [concat(respelt, littleEndian(0n)), identity],
      [signature.slice(0, 63), key],
      [signature, key.slice(0, 31)],
      [signature, new Uint8Array(65)],
      [new Uint8Array(), new Uint8Array()],
    ]
    expect(cases.map(([sig, k]) => [plain(sig, MESSAGE, k), verifyEd25519(sig, MESSAGE, k)])).toEqual(cases.map(() => [false, false]))
  })
})

describe('ECDSA over P-256', () => {
  const device = new Uint8Array(32).fill(9)
  const point = p256.getPublicKey(device, false)
  const compact = p256.Signature.fromBytes(p256.sign(MESSAGE, device, { lowS: false }))
  const der = (r: bigint, s: bigint): Uint8Array => new p256.Signature(r, s).toBytes('der')
  const { n } = p256.Point.CURVE()

  it('takes a device’s signature with either S and either spelling of its key', () => {
    for (const s of [compact.s, n - compact.s])
      for (const k of [point, p256.getPublicKey(device, true)]) expect(verifyP256(der(compact.r, s), MESSAGE, k)).toBe(true)
  })
  it('refuses another message, another key, a second spelling and lengths that are none', () => {
    const good = der(compact.r, compact.s)
    const hybrid = concat(Uint8Array.of(6 + ((point[64] ?? 0) & 1)), point.slice(1))
    const cases: [Uint8Array, Uint8Array, Uint8Array][] = [
      [good, utf8('another'), point],
      [good, MESSAGE, p256.getPublicKey(new Uint8Array(32).fill(8), false)],
      [good, MESSAGE, hybrid],
      [concat(good, Uint8Array.of(0)), MESSAGE, point],
      [compact.toBytes('compact'), MESSAGE, point],
      [fromHex('3006020100020100'), MESSAGE, point],
      [good, MESSAGE, point.slice(1)],
      [good, MESSAGE, new Uint8Array(65)],
      [new Uint8Array(), MESSAGE, new Uint8Array(32)],
    ]
    expect(cases.map(([sig, m, k]) => verifyP256(sig, m, k))).toEqual(cases.map(() => false))
  })
})

test('where the host’s takes a key of small order, or a second spelling of one, it is not asked', () => {
  const lax: Verify = (s, m, k) => ed25519.verify(s, m, k, { zip215: true })
  const ofNobody = concat(Point.BASE.multiply(5n).toBytes(), littleEndian(5n))
  const keys = [Point.ZERO.toBytes(), littleEndian(2n ** 255n - 19n + 1n)]
  useNativeVerifiers({ ed25519: lax, p256: nodeVerifiers.p256 })
  try {
    expect(keys.map((k) => [lax(ofNobody, MESSAGE, k), verifyEd25519(ofNobody, MESSAGE, k)])).toEqual(keys.map(() => [true, false]))
  } finally {
    useNativeVerifiers(nodeVerifiers)
  }
})

test('a host’s verifier that is none, or takes a second spelling, is not used', () => {
  const never: Verify = () => false
  const always: Verify = () => true
  for (const host of [never, always]) {
    expect(() => useNativeVerifiers({ ed25519: host, p256: verifyP256 })).toThrow('not Ed25519')
    expect(() => useNativeVerifiers({ ed25519: verifyEd25519, p256: host })).toThrow('not ECDSA')
  }
})
