/** With the host's X25519 before it or without, HPKE makes and opens the same bytes, and refuses the same points. */
import { x25519 } from '@noble/curves/ed25519.js'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { fromHex, toHex } from '../../core/bytes.ts'
import { hpke, makeVaultKeys, useX25519 } from '../hpke/hpke.ts'
import { agreeX25519 } from './native-agreement.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const P = 2n ** 255n - 19n
const printed = (n: bigint): Uint8Array => Uint8Array.from({ length: 32 }, (_, i) => Number((n >> BigInt(8 * i)) & 0xffn))
const ofBoth = (secret: Uint8Array, point: Uint8Array): string[] =>
  [agreeX25519, x25519.getSharedSecret].map((agree) => {
    try {
      return toHex(agree(secret, point))
    } catch {
      return 'refused'
    }
  })
/** Runs with the plain one alone. */
async function plainly<T>(work: () => Promise<T>): Promise<T> {
  useX25519(undefined)
  try {
    return await work()
  } finally {
    useX25519(agreeX25519)
  }
}
afterAll(() => useX25519(agreeX25519))

it('is the plain function for any secret and any 32 bytes', () => {
  fc.assert(
    fc.property(bytes(32), bytes(32), (secret, point) => {
      const [host, plain] = ofBoth(secret, point)
      expect(host).toBe(plain)
    }),
  )
})

it.each([
  ['zero', 0n],
  ['one', 1n],
  ['of order eight', 325606250916557431795983626356110631294008115727848805560023387167927233504n],
  ['p less one', P - 1n],
  ['p, which is zero spelt again', P],
  ['p and one', P + 1n],
  ['with the top bit, which is not looked at', 2n ** 255n + 9n],
  ['p and nine, which is nine spelt again', P + 9n],
])('answers for a point that is %s as the plain one does', (_, point) => {
  const [host, plain] = ofBoth(new Uint8Array(32).fill(7), printed(point))
  expect(host).toBe(plain)
})

it('what either seals the other opens, and of one ephemeral secret both make the same bytes', async () => {
  const { publicKey, privateKey } = await makeVaultKeys()
  const [info, aad, words] = [fromHex('01'), fromHex('02'), fromHex('030405')]
  const ephemeral = new Uint8Array(32).fill(9)
  const byHost = await hpke.seal(publicKey, info, aad, words, ephemeral)
  const byPlain = await plainly(() => hpke.seal(publicKey, info, aad, words, ephemeral))
  expect(toHex(byHost)).toBe(toHex(byPlain))
  expect(await plainly(() => hpke.open(privateKey, info, aad, byHost))).toEqual(words)
  expect(await hpke.open(privateKey, info, aad, byPlain)).toEqual(words)
  const other = await plainly(makeVaultKeys)
  expect(await hpke.open(other.privateKey, info, aad, await hpke.seal(other.publicKey, info, aad, words))).toEqual(words)
})

it('a sealed text whose key agrees on nothing is refused by both', async () => {
  const { privateKey } = await makeVaultKeys()
  const open = () => hpke.open(privateKey, fromHex('01'), fromHex('02'), new Uint8Array(64))
  await expect(open()).rejects.toThrow()
  await expect(plainly(open)).rejects.toThrow()
})

it('another function is not taken in its place', () => {
  expect(() => useX25519((secret) => secret)).toThrow('impossible')
})
