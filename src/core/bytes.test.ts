import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat, equalBytes, fromBase64, fromBase64Url, fromHex, fromUtf8, toBase64, toBase64Url, toHex, utf8 } from './bytes.ts'

const some = fc.uint8Array({ maxLength: 70 })

describe('spellings', () => {
  it('of any bytes are those of Node’s Buffer, and come back', () => {
    fc.assert(
      fc.property(some, (bytes) => {
        const buffer = Buffer.from(bytes)
        expect([toHex(bytes), toBase64(bytes), toBase64Url(bytes)]).toEqual(
          ['hex', 'base64', 'base64url'].map((e) => buffer.toString(e as 'hex')),
        )
        for (const back of [fromHex(toHex(bytes)), fromBase64(toBase64(bytes)), fromBase64Url(toBase64Url(bytes))])
          expect(toHex(back)).toBe(toHex(bytes))
      }),
    )
  })
  it('are one for each value: whatever is taken is printed the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ABab01+/-_='), maxLength: 12 }), (text) => {
        for (const [read, print] of [
          [fromBase64, toBase64],
          [fromBase64Url, toBase64Url],
          [fromHex, toHex],
        ] as const) {
          expect(rereads(text, read, print)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
  it.each([
    ['a wrong length', fromBase64, 'AAA'],
    ['stray bits', fromBase64, 'AAB='],
    ['stray bits under two pads', fromBase64, 'AB=='],
    ['a pad in the middle', fromBase64, 'A=AA'],
    ['three pads', fromBase64, 'A==='],
    ['the other alphabet', fromBase64, 'AA-_'],
    ['a space', fromBase64, 'AA A'],
    ['a pad, unpadded', fromBase64Url, 'AAA='],
    ['the other alphabet, unpadded', fromBase64Url, 'AA+/'],
    ['one character alone', fromBase64Url, 'A'],
    ['upper case', fromHex, 'AA'],
    ['half a byte', fromHex, 'abc'],
    ['a prefix', fromHex, '0xab'],
  ])('with %s are refused', (_, read, text) => {
    expect(() => read(text)).toThrow(RangeError)
  })
})

/** True when the text is refused, or is the only spelling of its bytes. */
function rereads(text: string, read: (text: string) => Uint8Array, print: (bytes: Uint8Array) => string): boolean {
  try {
    return print(read(text)) === text
  } catch (error) {
    return error instanceof RangeError
  }
}

it('broken UTF-8 is refused, never mended: two texts would have one hash', () => {
  expect(fromUtf8(utf8('សុខ'))).toBe('សុខ')
  for (const bytes of [[0xff], [0xc3], [0xe1, 0x9e], [0xed, 0xa0, 0x80]]) expect(() => fromUtf8(Uint8Array.from(bytes))).toThrow(TypeError)
})

it('bytes are equal when every one is, and joined in order', () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      expect(equalBytes(a, b)).toBe(Buffer.from(a).equals(Buffer.from(b)))
      expect(equalBytes(a, Uint8Array.from(a))).toBe(true)
      expect(toHex(concat(a, b))).toBe(toHex(a) + toHex(b))
    }),
  )
})
