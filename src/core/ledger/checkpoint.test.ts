import { ed25519 } from '@noble/curves/ed25519.js'
import { describe, expect, it } from 'vitest'
import { toHex, utf8 } from '../bytes.ts'
import {
  checkpointText,
  noteKey,
  noteLine,
  openCheckpoint,
  openNote,
  parseCheckpoint,
  parseVkey,
  printNote,
  printVkey,
  type NoteKey,
} from './checkpoint.ts'

// The example of C2SP's signed-note specification.
const VKEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
const TEXT = 'This is an example message.\n'
const LINE = '\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n'
const FOREIGN = '\u2014 example.com/other AAAAAAAAAAAA\n'

const seed = new Uint8Array(32).fill(9)
const key = noteKey('saksi.local/toyland/test', ed25519.getPublicKey(seed))
const sign = (text: string): string => noteLine(key, ed25519.sign(utf8(text), seed))

describe('a signed note', () => {
  const published = parseVkey(VKEY) as NoteKey
  it('of the specification opens under its key, among lines of unknown keys too', () => {
    expect(openNote(printNote(TEXT, [LINE]), published)).toBe(TEXT)
    expect(openNote(printNote(TEXT, [FOREIGN, LINE, FOREIGN]), published)).toBe(TEXT)
    expect(printVkey(published)).toBe(VKEY)
  })
  it('does not open when the text, the signature or the key is another', () => {
    expect(openNote(printNote('This is an example massage.\n', [LINE]), published)).toBeUndefined()
    expect(openNote(printNote(TEXT, [LINE.replace('w2QO', 'w2QP')]), published)).toBeUndefined()
    expect(openNote(printNote(TEXT, [LINE]), key)).toBeUndefined()
    expect(openNote(printNote(TEXT, [FOREIGN]), published)).toBeUndefined()
    expect(openNote(printNote(TEXT, []), published)).toBeUndefined()
  })
  it('is rejected whole when a known key has one good line and one that fails', () => {
    const bad = noteLine(key, new Uint8Array(64))
    expect(openNote(printNote(TEXT, [sign(TEXT), bad]), key)).toBeUndefined()
    expect(openNote(printNote(TEXT, [bad, sign(TEXT)]), key)).toBeUndefined()
  })
  it('with anything between its lines is no note', () => {
    expect(openNote(printNote(TEXT, [sign(TEXT), 'hello\n']), key)).toBeUndefined()
    expect(openNote(printNote(TEXT, [sign(TEXT)]).trimEnd(), key)).toBeUndefined()
    expect(openNote(TEXT, key)).toBeUndefined()
  })
})

describe('a verifier key', () => {
  it('is read back as it was printed', () => {
    expect(parseVkey(printVkey(key))).toEqual(key)
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

describe('a checkpoint', () => {
  const checkpoint = { origin: key.name, size: 1700, root: new Uint8Array(32).fill(3) }
  const text = checkpointText(checkpoint)
  it('is three lines, and opens as it was made', () => {
    expect(text.split('\n')).toHaveLength(4)
    expect(openCheckpoint(printNote(text, [sign(text)]), key)).toEqual(checkpoint)
  })
  it.each([
    ['a size with a leading zero', text.replace('1700', '01700')],
    ['a negative size', text.replace('1700', '-1')],
    ['a size beyond exact numbers', text.replace('1700', '9'.repeat(17))],
    ['a short root', text.replace(/AwMD/, '')],
    ['a line too many', `${text}extension\n`],
    ['no origin', text.replace(key.name, '')],
    ['no last newline', text.trimEnd()],
  ])('with %s is refused', (_, bad) => {
    expect(bad).not.toBe(text)
    expect(parseCheckpoint(bad)).toBeUndefined()
  })
  it('under a foreign origin is refused though the key signed it: a key speaks for one log', () => {
    const fork = checkpointText({ ...checkpoint, origin: 'saksi.local/toyland/fork' })
    expect(openCheckpoint(printNote(fork, [sign(fork)]), key)).toBeUndefined()
  })
  it('has the key id that its name and key make', () => {
    expect(toHex(noteKey('example.com/foo', (parseVkey(VKEY) as NoteKey).publicKey).id)).toBe('530d903a')
  })
})
