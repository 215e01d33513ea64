import { describe, expect, it } from 'vitest'
import { madeSigner } from '../../../test/helpers/made-ledger.ts'
import { toHex, utf8 } from '../bytes.ts'
import { cosign, noteKey, noteLine, openNote, parseVkey, printNote, printVkey, signNote, type NoteKey } from './note.ts'

// The example of C2SP's signed-note specification.
const VKEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
const TEXT = 'This is an example message.\n'
const LINE = '\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n'
const FOREIGN = '\u2014 example.com/other AAAAAAAAAAAA\n'

const log = madeSigner('saksi.local/toyland/test', 9)
const witness = madeSigner('witness.example/w1', 8, 'cosignature')
const sign = (text: string): string => noteLine(log.key, log.sign(utf8(text)))

describe('a signed note', () => {
  const published = parseVkey(VKEY) as NoteKey
  it('of the specification opens under its key, among lines of unknown keys too', () => {
    expect(openNote(printNote(TEXT, [LINE]), [published])?.text).toBe(TEXT)
    expect(openNote(printNote(TEXT, [FOREIGN, LINE, FOREIGN]), [log.key, published])?.text).toBe(TEXT)
    expect(printVkey(published)).toBe(VKEY)
  })
  it('does not open when the text, the signature or the key is another', () => {
    expect(openNote(printNote('This is an example massage.\n', [LINE]), [published])).toBeUndefined()
    expect(openNote(printNote(TEXT, [LINE.replace('w2QO', 'w2QP')]), [published])).toBeUndefined()
    expect(openNote(printNote(TEXT, [LINE]), [log.key])).toBeUndefined()
    expect(openNote(printNote(TEXT, [FOREIGN]), [published])).toBeUndefined()
    expect(openNote(printNote(TEXT, []), [published])).toBeUndefined()
    expect(openNote(printNote(TEXT, [LINE]), [])).toBeUndefined()
  })
  it('is rejected whole when a known key has one good line and one that fails', () => {
    for (const bad of [
      noteLine(log.key, new Uint8Array(64)),
      noteLine(log.key, new Uint8Array(63)),
      noteLine(log.key, new Uint8Array(72)),
    ]) {
      expect(openNote(printNote(TEXT, [sign(TEXT), bad]), [log.key])).toBeUndefined()
      expect(openNote(printNote(TEXT, [bad, sign(TEXT)]), [log.key])).toBeUndefined()
    }
  })
  it('passes over a key that shares only the name or only the id of a known one', () => {
    const otherKey = { ...log.key, id: Uint8Array.of(1, 2, 3, 4) }
    const otherName = { ...log.key, name: 'saksi.local/other' }
    for (const key of [otherKey, otherName])
      expect(openNote(printNote(TEXT, [noteLine(key, new Uint8Array(64)), sign(TEXT)]), [log.key])?.signatures).toHaveLength(1)
  })
  it('takes a hundred signatures, and no endless number', () => {
    expect(openNote(printNote(TEXT, [...Array<string>(100).fill(FOREIGN), sign(TEXT)]), [log.key])?.text).toBe(TEXT)
    expect(openNote(printNote(TEXT, [...Array<string>(200).fill(FOREIGN), sign(TEXT)]), [log.key])).toBeUndefined()
  })
  it('with anything between its lines, a control character, or a torn end is no note', () => {
    expect(openNote(printNote(TEXT, [sign(TEXT), 'hello\n']), [log.key])).toBeUndefined()
    expect(openNote(printNote(TEXT, [sign(TEXT)]).trimEnd(), [log.key])).toBeUndefined()
    expect(openNote(TEXT, [log.key])).toBeUndefined()
    for (const text of ['a\u001b[2Jb\n', 'a\tb\n', 'a\r\n']) expect(openNote(signNote(log, text), [log.key])).toBeUndefined()
  })
})

describe('a cosignature', () => {
  const note = printNote(TEXT, [sign(TEXT), cosign(witness, TEXT, 1_795_597_463)])
  it('opens with the time that it states, beside the log’s own line', () => {
    expect(openNote(note, [log.key, witness.key])?.signatures.map((s) => s.time)).toEqual([null, 1_795_597_463])
  })
  it('does not hold for another time, another text, or as a plain signature', () => {
    const line = cosign(witness, TEXT, 1_795_597_463)
    const later = cosign(witness, TEXT, 1_795_597_464)
    const moved = Buffer.from(line.split(' ')[2] as string, 'base64')
    Buffer.from(later.split(' ')[2] as string, 'base64').copy(moved, 4, 4, 12)
    expect(openNote(printNote(TEXT, [noteLine(witness.key, Uint8Array.from(moved.subarray(4)))]), [witness.key])).toBeUndefined()
    expect(openNote(printNote('another\n', [line]), [witness.key])).toBeUndefined()
    expect(openNote(printNote(TEXT, [noteLine(witness.key, witness.sign(utf8(TEXT)))]), [witness.key])).toBeUndefined()
    expect(openNote(printNote(TEXT, [line]), [noteKey(witness.key.name, witness.key.publicKey)])).toBeUndefined()
  })
  it('is made by a cosigner’s key alone, and always says when', () => {
    expect(() => cosign(log, TEXT, 1)).toThrow(RangeError)
    expect(() => signNote(witness, TEXT)).toThrow(RangeError)
    for (const time of [0, -1, 1.5, Number.NaN, 2 ** 60]) expect(() => cosign(witness, TEXT, time)).toThrow(RangeError)
  })
})

describe('a verifier key', () => {
  it.each([log.key, witness.key])('is read back as it was printed', (key) => {
    expect(parseVkey(printVkey(key))).toEqual(key)
  })
  it('has the key id that its name, type and key make', () => {
    const { publicKey } = parseVkey(VKEY) as NoteKey
    expect(toHex(noteKey('example.com/foo', publicKey).id)).toBe('530d903a')
    expect(toHex(noteKey('example.com/foo', publicKey, 'cosignature').id)).not.toBe('530d903a')
  })
  it.each([
    '',
    'example.com/foo',
    VKEY.replace('530d903a', '530d903b'),
    VKEY.replace('foo', 'fop'),
    VKEY.replace('+Aeky', '+Beky'),
    VKEY.slice(0, -4),
  ])('is refused when its id is not its own or it is no Ed25519 key: %s', (text) => {
    expect(parseVkey(text)).toBeUndefined()
  })
})
