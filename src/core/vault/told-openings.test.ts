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
  plan: token(2),
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
const signerOf = (name: string, seed: number): Signer => {
  const secret = new Uint8Array(32).fill(seed)
  return { key: noteKey(name, ed25519.getPublicKey(secret)), sign: (m) => ed25519.sign(m, secret) }
}
const OF = { side: 'agency', at: 3_000, held: [], closed: null } as const

describe('what is asked', () => {
  it('is some records of one plan within a time; anything else is nothing', () => {
    const read = (more: Record<string, unknown>) => readOpeningsAsked(JSON.stringify({ ...asked(), ...more }))
    expect(read({})).toEqual(asked())
    for (const more of [
      { records: [] },
      { records: [token(1), token(1)] },
      { records: Array.from({ length: 101 }, (_, i) => token(i)) },
      { records: ['x'] },
      { from: 2_000 },
      { until: 1_000 + 400 * 86_400 + 1 },
      { plan: 'x' },
      { more: 1 },
    ])
      expect([more, read(more)]).toEqual([more, undefined])
    expect(readOpeningsAsked('no')).toBeUndefined()
  })
  it('has a hash and a code of all of it, so that another place or another time is another asking', () => {
    const others = [
      asked(),
      asked({ nonce: token(9) }),
      asked({ plan: token(9) }),
      asked({ records: [token(10)] }),
      asked({ from: 999 }),
      asked({ until: 2_001 }),
    ]
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
    opened(1_600, 11, 'lead'),
    opened(1_700, 11, 'victim_episode'),
    { ...opened(1_800, 10), type: undefined } as unknown as JournalEvent,
    { is: 'refused', at: 1_850, row: uuid(1), person: token(3), why: 'policy.no' },
    {
      is: 'emergency',
      at: 1_900,
      id: uuid(7),
      agency: 'police',
      record: token(10),
      entry: uuid(10),
      fields: ['place'],
      keepers: ['nary', 'dara'],
    },
    opened(2_000, 10),
  ]
  it('is each opening of these records in this time, of kinds of a place alone, and what was given by telephone', () => {
    const told = toldOf(journal, asked(), OF)
    expect(told?.openings.map((o) => [o.at, o.record, o.kind])).toEqual([
      [1_000, token(10), 'site'],
      [1_600, token(11), 'lead'],
      [1_800, token(10), null],
    ])
    expect(told?.byTelephone).toMatchObject([{ at: 1_900, id: uuid(7), keepers: ['nary', 'dara'] }])
    expect(told).toMatchObject({ began: 500, lines: journal.length, asked: askedHash(asked()) })
    // Neither where the row was, nor why it was let, nor which entry: nothing that is not needed to ask somebody.
    expect(Object.keys(told?.openings[0] ?? {}).toSorted()).toEqual(
      ['agency', 'at', 'classes', 'credential', 'kind', 'of', 'person', 'purpose', 'record', 'row'].toSorted(),
    )
    expect(toldOf([], asked(), OF)).toMatchObject({ began: null, lines: 0, openings: [], byTelephone: [] })
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
