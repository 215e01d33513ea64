import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, type Json } from './canonical.ts'

const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value

const shuffled = (value: Json): Json =>
  Array.isArray(value)
    ? value.map((v: Json) => shuffled(v))
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([k, v]) => [k, shuffled(v as Json)]),
        )
      : value

describe('canonical JSON', () => {
  it('has one text for one value, whatever the order of keys, and reads back as that value', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonical(value)
        expect(canonical(shuffled(value))).toBe(text)
        expect(canonical(JSON.parse(text) as Json)).toBe(text)
      }),
    )
  })
  it('sorts keys by UTF-16 units, as RFC 8785 does: its own example', () => {
    const example = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew',
      '1': 'One',
      '\ud83d\ude00': 'Emoji',
      '\u0080': 'Control',
      '\u00f6': 'O',
    }
    expect(canonical(example)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"O","\u20ac":"Euro Sign","\ud83d\ude00":"Emoji","\ufb33":"Hebrew"}',
    )
  })
  it('keeps the order of lists, writes Khmer as it is and no space', () => {
    expect(canonical({ b: [3, 1, null, true], a: { ក: 'ខ' } })).toBe('{"a":{"ក":"ខ"},"b":[3,1,null,true]}')
    expect(canonical('"\\\n\u001f/\u2028')).toBe('"\\"\\\\\\n\\u001f/\u2028"')
  })
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 53)])('takes no number but a safe integer: %d', (n) => {
    expect(() => canonical({ n })).toThrow('safe integers')
  })
  it('writes minus zero as zero', () => {
    expect(canonical(-0)).toBe('0')
  })
  it('takes no half of a surrogate pair, in a value or in a key', () => {
    expect(() => canonical(['\ud83d'])).toThrow('well-formed')
    expect(() => canonical({ '\ud83d': 1 })).toThrow('well-formed')
  })
})
