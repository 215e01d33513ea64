import { createHash, createHmac, hkdfSync } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveKey, keyedHash, purposeHash, useSha256 } from './hash.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

test('keyed and purposed hashes are those of node:crypto, for any key, purpose and message', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 64 }),
      fc.string({ maxLength: 40 }),
      fc.uint8Array({ maxLength: 300 }),
      (key, purpose, message) => {
        expect(hex(keyedHash(key, purpose, message))).toBe(createHmac('sha256', key).update(`${purpose}\n`).update(message).digest('hex'))
        expect(hex(purposeHash(purpose, message))).toBe(createHash('sha256').update(`${purpose}\n`).update(message).digest('hex'))
      },
    ),
  )
})

test('a derived key is node:crypto’s, for any secret, salt and name', () => {
  const bytes = fc.uint8Array({ maxLength: 150 })
  fc.assert(
    fc.property(bytes, bytes, fc.string({ maxLength: 40 }), (secret, salt, info) => {
      expect(hex(deriveKey(secret, salt, info))).toBe(hex(new Uint8Array(hkdfSync('sha256', secret, salt, info, 32))))
    }),
  )
})

test('a host’s hash that is not SHA-256 is refused', () => {
  expect(() => useSha256((bytes) => createHash('sha512').update(bytes).digest().subarray(0, 32))).toThrow('not SHA-256')
})
