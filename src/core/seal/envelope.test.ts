import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHex, utf8 } from '../bytes.ts'
import { SEALED_CLASS_NUMBER, SEALED_CLASSES } from '../model/fields.ts'
import { ENVELOPE_MIN, openField, readEnvelopeClass, recordKey, recordPart, sealField, type KeyOf, type Place } from './envelope.ts'

const place: Place = {
  agency: 'bell',
  record: 'r1',
  subject: 's1',
  field: 'accused_name',
  formVersion: 1,
  entry: 'e1',
  author: 'unsigned:bell',
}
const [one, other, salt] = [1, 4, 2].map((n) => new Uint8Array(32).fill(n)) as [Uint8Array, Uint8Array, Uint8Array]
const nonce = new Uint8Array(12).fill(3)
type Shares = { agency: Uint8Array; trustee: Uint8Array; salt: Uint8Array }
/** As two vaults and an asker make it, from shares that never meet. */
const keyFor = (record: string, privacy: (typeof SEALED_CLASSES)[number], s: Shares = { agency: one, trustee: other, salt }): Uint8Array =>
  keyOf({ type: 'screening', record, privacy }, s)
const keyOf = (of: KeyOf, s: Shares): Uint8Array => recordKey(recordPart(s.agency, s.salt, of), recordPart(s.trustee, s.salt, of), of)
const key = keyFor('r1', 'identity')
const sealIt = (text: string, privacy: (typeof SEALED_CLASSES)[number] = 'identity') =>
  sealField(key, nonce, { privacy, epoch: 1, trustees: 1 }, place, text)

describe('an envelope', () => {
  it('gives back the text it holds, whatever the script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(openField(key, sealIt(text), place)).toBe(text)
      }),
    )
    expect(openField(key, sealIt('ហេង សុខា'), place)).toBe('ហេង សុខា')
  })
  it.each(Object.keys(place) as (keyof Place)[])('does not open in another place: %s', (part) => {
    const elsewhere = { ...place, [part]: part === 'formVersion' ? 2 : 'other' }
    expect(() => openField(key, sealIt('Wump'), elsewhere)).toThrow()
    expect(openField(key, sealIt('Wump'), { ...elsewhere, [part]: place[part] })).toBe('Wump')
  })
  it('does not open with any one byte changed, nor cut short', () => {
    const envelope = sealIt('Wump')
    for (let i = 0; i < envelope.length; i++) {
      const changed = Uint8Array.from(envelope, (b, j) => (j === i ? b ^ 1 : b))
      // The magic is not read when opening; it is under the associated data like the rest of the header.
      expect(() => openField(key, changed, place), `byte ${i}`).toThrow()
    }
    expect(() => openField(key, envelope.subarray(0, -1), place)).toThrow()
  })
  it('has a key of its own for every record, class, share and salt, and for which vault gave which part', () => {
    const keys = [
      key,
      keyFor('r2', 'identity'),
      keyFor('r1', 'intimate'),
      keyFor('r1', 'identity', { agency: salt, trustee: other, salt }),
      keyFor('r1', 'identity', { agency: one, trustee: salt, salt }),
      keyFor('r1', 'identity', { agency: one, trustee: other, salt: one }),
      keyFor('r1', 'identity', { agency: other, trustee: one, salt }),
    ]
    expect(new Set(keys.map(toHex)).size).toBe(keys.length)
    for (const wrong of keys.slice(1)) expect(() => openField(wrong, sealIt('Wump'), place)).toThrow()
  })
  it('opens no other record for who has one vault whole and one part of the other', () => {
    const [first, second] = ['r1', 'r2'].map((record) => ({ type: 'screening', record, privacy: 'identity' }) as const) as [KeyOf, KeyOf]
    const mixed = recordKey(recordPart(one, salt, second), recordPart(other, salt, first), second)
    expect(toHex(mixed)).not.toBe(toHex(keyFor('r2', 'identity')))
  })
  it('opens nothing for who calls the record another kind, so that it is judged as one', () => {
    const shares = { agency: one, trustee: other, salt }
    const called = keyOf({ type: 'accused_episode', record: 'r1', privacy: 'identity' }, shares)
    expect(() => openField(called, sealIt('Wump'), place)).toThrow()
    expect(openField(keyOf({ type: 'screening', record: 'r1', privacy: 'identity' }, shares), sealIt('Wump'), place)).toBe('Wump')
  })
})

describe('an envelope of a trustee that is three parties', () => {
  const [three, salts] = [new Uint8Array(96).map((_, i) => i), new Uint8Array(96).map((_, i) => 200 - i)]
  const of = { type: 'screening', record: 'r1', privacy: 'identity' } as const
  const part = recordPart(three, salts, of)
  const its = recordKey(recordPart(one, salt, of), part, of)
  const head = { privacy: 'identity', epoch: 1, trustees: 3 } as const
  it('opens with all three parts and says its version; no one of the three is like another', () => {
    expect(openField(its, sealField(its, nonce, head, place, 'Wump'), place)).toBe('Wump')
    expect(readEnvelopeClass(sealField(its, nonce, head, place, 'Wump'))).toBe(1)
    expect(new Set([0, 32, 64].map((at) => toHex(part.slice(at, at + 32)))).size).toBe(3)
  })
  it('opens for nobody who calls it one of one trustee, nor with any one part altered', () => {
    const envelope = sealField(its, nonce, head, place, 'Wump')
    const called = Uint8Array.from([...utf8('SKE2'), ...envelope.subarray(4)])
    expect(() => openField(its, called, place)).toThrow()
    for (const at of [0, 32, 64]) {
      const altered = Uint8Array.from(part, (b, i) => (i === at ? b ^ 1 : b))
      expect(() => openField(recordKey(recordPart(one, salt, of), altered, of), envelope, place)).toThrow()
    }
  })
})

describe('the length of an envelope', () => {
  it('is one for an absent, a short and a long name', () => {
    const lengths = ['', 'Wu', 'W'.repeat(62), 'ស'.repeat(20)].map((text) => sealIt(text).length)
    expect(lengths).toEqual([ENVELOPE_MIN, ENVELOPE_MIN, ENVELOPE_MIN, ENVELOPE_MIN])
  })
  it('doubles beyond, and a text too long for its length field is refused', () => {
    expect([63, 126, 127, 254, 255].map((n) => sealIt('W'.repeat(n)).length - 35)).toEqual([128, 128, 256, 256, 512])
    expect(() => sealIt('W'.repeat(65_534))).toThrow('65,533')
    expect(openField(key, sealIt('W'.repeat(65_533)), place)).toHaveLength(65_533)
  })
})

describe('what a server may know of an envelope', () => {
  it.each(SEALED_CLASSES)('is its class: %s', (privacy) => {
    expect(readEnvelopeClass(sealIt('Wump', privacy))).toBe(SEALED_CLASS_NUMBER[privacy])
  })
  it('and nothing passes for one: not a name, padded or behind the magic, nor an envelope cut or of no class', () => {
    const envelope = sealIt('Wump')
    const withByte = (at: number, byte: number): Uint8Array => Uint8Array.from(envelope, (b, i) => (i === at ? byte : b))
    const bad = [
      new Uint8Array(0),
      utf8('Wump'),
      utf8('Wump'.padEnd(ENVELOPE_MIN, ' ')),
      utf8(`SKE2${'\u0001'}Wump`),
      Uint8Array.from([...utf8('SKE1'), ...envelope.subarray(4)]),
      envelope.subarray(0, -1),
      Uint8Array.from([...envelope, 0]),
      withByte(0, 0),
      withByte(4, 0),
      withByte(4, 5),
    ]
    expect(bad.map(readEnvelopeClass)).toEqual(bad.map(() => undefined))
  })
})
