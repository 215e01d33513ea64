import { describe, expect, it } from 'vitest'
import { ed25519 } from '@noble/curves/ed25519.js'
import { noteKey, signNote, type Signer } from '../ledger/note.ts'
import type { JournalEvent } from './journal.ts'
import {
  askedCode,
  askedHash,
  isAskedCode,
  printAskedCode,
  printTold,
  readOpeningsAsked,
  readTold,
  toldOf,
  type OpeningsAsked,
} from './told-openings.ts'

const token = (n: number): string => n.toString(16).padStart(32, '0')
const uuid = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
const asked = (more: Partial<OpeningsAsked> = {}): OpeningsAsked => ({
  format: 'saksi-openings-asked/1',
  nonce: token(1),
  records: [token(10), token(11)],
  from: 1_000,
  until: 2_000,
  ...more,
})
const opened = (at: number, record: number, type: string | undefined = 'site'): JournalEvent => ({
  is: 'opened',
  at,
  row: uuid(at),
  index: at,
  credential: token(20),
  person: token(21),
  agency: 'police',
  of: 'police',
  ...(type === undefined ? {} : { type }),
  record: token(record),
  entry: uuid(record),
  classes: ['identity'],
  purpose: 'prosecution',
  glass: [],
  because: ['open.case'],
})
const untyped = (at: number, record: number): JournalEvent => ({ ...opened(at, record), type: undefined }) as unknown as JournalEvent
const given = (at: number, record: number, type?: string): JournalEvent => ({
  is: 'emergency',
  at,
  id: uuid(at),
  agency: 'police',
  ...(type === undefined ? {} : { type }),
  record: token(record),
  entry: uuid(record),
  fields: ['place'],
  keepers: ['nary', 'dara'],
})
const signerOf = (name: string, seed: number): Signer => {
  const secret = new Uint8Array(32).fill(seed)
  return { key: noteKey(name, ed25519.getPublicKey(secret)), sign: (m) => ed25519.sign(m, secret) }
}
const OF = { side: 'agency', at: 3_000, held: [], closed: null } as const

describe('what is asked', () => {
  it('is some records within a time, and not of which plan; anything else is nothing', () => {
    const read = (more: Record<string, unknown>) => readOpeningsAsked(JSON.stringify({ ...asked(), ...more }))
    expect(read({})).toEqual(asked())
    for (const more of [
      { records: [] },
      { records: [token(1), token(1)] },
      { records: Array.from({ length: 101 }, (_, i) => token(i)) },
      { records: ['x'] },
      { from: 2_000 },
      { until: 1_000 + 400 * 86_400 + 1 },
      // Of which plan, nobody carries.
      { plan: token(2) },
      { more: 1 },
    ])
      expect([more, read(more)]).toEqual([more, undefined])
    expect(readOpeningsAsked('no')).toBeUndefined()
  })
  it('has a hash and a code of all of it, so that another place or another time is another asking', () => {
    const others = [asked(), asked({ nonce: token(9) }), asked({ records: [token(10)] }), asked({ from: 999 }), asked({ until: 2_001 })]
    expect(new Set(others.map(askedHash)).size).toBe(others.length)
    expect(new Set(others.map(askedCode)).size).toBe(others.length)
    // A hundred bits, in signs that are not taken for one another; as it is heard on a telephone.
    expect(askedCode(asked())).toMatch(/^[2-9A-HJ-NP-Z]{20}$/)
    expect(isAskedCode(printAskedCode(asked()), asked())).toBe(true)
    expect(isAskedCode(` ${printAskedCode(asked()).toLowerCase().replaceAll('-', ' ')}`, asked())).toBe(true)
    expect(isAskedCode(askedCode(asked()).slice(0, 19), asked())).toBe(false)
    for (const other of others.slice(1)) expect(isAskedCode(askedCode(other), asked())).toBe(false)
  })
})

describe('what a journal has of it', () => {
  const journal: readonly JournalEvent[] = [
    { is: 'started', at: 500, floor: 0 },
    opened(999, 10),
    opened(1_000, 10),
    opened(1_500, 12),
    opened(1_600, 16, 'lead'),
    opened(1_700, 11, 'victim_episode'),
    untyped(1_800, 10),
    { is: 'refused', at: 1_850, row: uuid(1), person: token(3), why: 'policy.no' },
    given(1_900, 10),
    // Of a person whom somebody found, of an accused, and of what no line says a kind of.
    untyped(1_910, 11),
    given(1_920, 11),
    given(1_930, 13, 'shelter_stay'),
    untyped(1_940, 14),
    given(1_950, 14),
    given(1_960, 15, 'lead'),
    opened(2_000, 10),
  ]
  const all = { records: [10, 11, 13, 14, 15, 16].map(token) }
  it('is each opening of these records in this time and each thing that was given by telephone, of kinds of a place alone', () => {
    const told = toldOf(journal, asked(all), OF)
    expect(told?.openings.map((o) => [o.at, o.record, o.kind])).toEqual([
      [1_000, token(10), 'site'],
      [1_600, token(16), 'lead'],
      // Its own line says no kind, another of the same record does.
      [1_800, token(10), 'site'],
    ])
    expect(told?.byTelephone.map((t) => [t.at, t.record, t.kind, t.keepers])).toEqual([
      [1_900, token(10), 'site', ['nary', 'dara']],
      [1_960, token(15), 'lead', ['nary', 'dara']],
    ])
    // What an opening proved is believed, whatever was said on the telephone.
    expect(toldOf([opened(1_100, 11, 'victim_episode'), given(1_200, 11, 'site')], asked(), OF)?.byTelephone).toEqual([])
    expect(told).toMatchObject({ began: 500, lines: journal.length, asked: askedHash(asked(all)) })
    // Neither where the row was, nor why it was let, nor which entry: nothing that is not needed to ask somebody.
    expect(Object.keys(told?.openings[0] ?? {}).toSorted()).toEqual(
      ['agency', 'at', 'classes', 'credential', 'kind', 'of', 'person', 'purpose', 'record', 'row'].toSorted(),
    )
    expect(toldOf([], asked(), OF)).toMatchObject({ began: null, lines: 0, leftOut: false, openings: [], byTelephone: [] })
  })
  it('says that it left something out whose kind it does not know, and not whether that was of these records', () => {
    const leftOut = (...events: readonly JournalEvent[]) => toldOf(events, asked(), OF)?.leftOut
    expect(leftOut(untyped(1_500, 10))).toBe(true)
    expect(leftOut(untyped(1_500, 99))).toBe(true)
    expect(leftOut(given(1_500, 99))).toBe(true)
    for (const events of [
      [untyped(999, 10), untyped(2_000, 10)],
      [opened(1_500, 10), opened(1_600, 11, 'victim_episode')],
      [untyped(1_500, 10), opened(2_500, 10, 'victim_episode')],
      [given(1_500, 10, 'site')],
    ])
      expect(leftOut(...events)).toBe(false)
  })
  it('is the vault’s word: altered, cut, or of another key or side it is none', () => {
    const told = toldOf(journal, asked(), OF)
    if (!told) throw new Error('nothing')
    const [own, other] = [signerOf('v/agency', 1), signerOf('v/agency', 2)]
    const note = printTold(own, told)
    expect(readTold(note, own.key, 'agency')).toEqual(told)
    expect(readTold(note, own.key, 'trustee')).toBeUndefined()
    expect(readTold(note, other.key, 'agency')).toBeUndefined()
    expect(readTold(note.replace('"police"', '"police2"'), own.key, 'agency')).toBeUndefined()
    expect(readTold(note.replace(/\{"agency":"police".*?\},/, ''), own.key, 'agency')).toBeUndefined()
    // Something else that the same key signed is no answer either.
    expect(readTold(signNote(own, 'saksi-vault-mark@v1 at\n'), own.key, 'agency')).toBeUndefined()
  })
})
