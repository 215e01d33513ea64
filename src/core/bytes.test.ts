import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, fromBase64Url, fromHex, toBase64, toBase64Url, toHex } from './bytes.ts'

describe('spellings of bytes', () => {
  it('are those of Node, there and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const node = Buffer.from(bytes)
        expect([toHex(bytes), toBase64(bytes), toBase64Url(bytes)]).toEqual([
          node.toString('hex'),
          node.toString('base64'),
          node.toString('base64url'),
        ])
        for (const back of [fromHex(toHex(bytes)), fromBase64(toBase64(bytes)), fromBase64Url(toBase64Url(bytes))])
          expect(back).toEqual(bytes)
      }),
    )
  })

  it('have one form only: anything else is refused', () => {
    for (const text of ['A', 'A===', 'AB==', 'AAAA====', '====', 'A=AA', 'A-==', 'é\u0141AA', 'AAA\n'])
      expect(() => fromBase64(text), text).toThrow(RangeError)
    for (const text of ['A', 'AB', 'AA==', 'AAAAA', 'A+AA', 'AAA\n']) expect(() => fromBase64Url(text), text).toThrow(RangeError)
    for (const text of ['0', '0g', 'AB', 'é0', ' 0']) expect(() => fromHex(text), text).toThrow(RangeError)
  })
})
