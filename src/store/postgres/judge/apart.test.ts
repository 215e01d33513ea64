/** A thread of its own says of each entry what this one says, whatever was done to it. */
import { expect, test } from 'vitest'
import { toHex } from '../../../core/bytes.ts'
import type { EntryBody, Stub } from '../../../core/entry/kinds.ts'
import { commitmentsOf, hashOf, leafOf, makeEntry, uuidFrom, type Parts } from '../../../core/entry/make.ts'
import { signFile } from '../../../core/entry/sign.ts'
import { makeSigningKey, softwareSigner } from '../../../core/entry/software-key.ts'
import { PART_NAMES, stampLeaf } from '../../../core/ledger/leaf.ts'
import { rootOf } from '../../../core/ledger/tree.ts'
import { nodeRandom } from '../../../outside/host/node-random.ts'
import { microsOf } from '../append/write.ts'
import type { StoredEntry } from '../read-entries.ts'
import { judgeApart } from './apart.ts'
import { judgeHere, type Judge, type Leaves } from './judge.ts'

const AT = '2026-03-04 05:06:07.000008+00'
const key = makeSigningKey('toyland', 'bell', 'clerk', nodeRandom.bytes(48))
const make = (body: EntryBody, coded = {}): Parts =>
  makeEntry({ id: uuidFrom(nodeRandom.bytes(16)), agency: 'bell', author: key.card.credential }, body, coded, {}, nodeRandom.bytes)
const token = 'ab'.repeat(16)
const row = {
  kind: 'record.version',
  type: 't',
  form: 'f',
  formVersion: 1,
  batch: token,
  record: token,
  replaces: 'latest',
  values: {},
} as const

/** As the database gives it. */
function stored(parts: Parts, idx: number): StoredEntry {
  const [c, { kind }] = [commitmentsOf(parts), JSON.parse(parts.stub) as Stub]
  const salt = (name: keyof Parts['salts']): Buffer => Buffer.from(parts.salts[name], 'base64url')
  return {
    idx,
    agency_id: 'bell',
    entry_id: parts.id,
    leaf: Buffer.from(stampLeaf(leafOf(c, kind, parts.signature !== null), microsOf(AT))),
    stub: parts.stub,
    kind,
    stub_salt: salt('stub'),
    commitments: Buffer.concat(PART_NAMES.map((name) => c[name])),
    recorded_at: AT,
    coded: parts.coded,
    coded_salt: salt('coded'),
    sealed: parts.sealed,
    sealed_salt: salt('sealed'),
    signature: parts.signature,
    signature_salt: salt('signature'),
  }
}

/** A signed file, whose author nobody enrolled. */
async function signedFile(): Promise<StoredEntry[]> {
  const rows = Array.from({ length: 40 }, (_, i) => make(row, { mac: token, values: { note: `ក ${i}` } }))
  const hashes = rows.map((parts) => hashOf(commitmentsOf(parts)))
  const root = toHex(rootOf(hashes))
  const head = make({ kind: 'return.received', form: 'f', formVersion: 1, batch: token, rows: rows.length, root, slots: [] })
  return (await signFile(head, rows, hashes, softwareSigner(key))).map(stored)
}

/** What is done to entry 2, 4, 6 …, each by itself. */
const gone = null as unknown as Buffer
const HARMS: readonly Partial<StoredEntry>[] = [
  { stub: '{"kind":' },
  { stub: '5' },
  { stub: '\u{feff}{}' },
  { stub: '{"kind":"return.received"}' },
  { stub: '{"kind":"nonsense"}' },
  { kind: 'nonsense' as never },
  { commitments: Buffer.alloc(31) },
  { coded: null, coded_salt: gone, sealed: gone as unknown as string, sealed_salt: gone, signature: null, signature_salt: gone },
  { stub: null, kind: null, recorded_at: null, stub_salt: gone, commitments: gone, coded: null },
  { coded: '{"ក":1}' },
  { signature: null },
  { signature: '{}' },
  { kind: 'return.nil' },
  { recorded_at: 'infinity' },
  { commitments: Buffer.alloc(128) },
  { leaf: Buffer.alloc(64) },
  { sealed_salt: Buffer.alloc(32) },
]

async function found(judge: Judge, pieces: readonly (readonly StoredEntry[])[], leaves: readonly Leaves[]): Promise<unknown> {
  try {
    const all = await Promise.all(pieces.map((piece, i) => judge.judge(piece, leaves[i] ?? [])))
    // What broke is told by its words: an error that comes from another thread is another object.
    const said = all.map((judged) =>
      [...judged].map(([i, { broke, ...j }]) => [i, { ...j, ...(broke instanceof Error ? { broke: broke.message } : {}) }]),
    )
    return { said, unsigned: await judge.unsignedReturns() }
  } finally {
    await judge.close()
  }
}

test('of a file that was harmed in every way', async () => {
  const whole = await signedFile()
  const harmed = whole.map((entry, i) => (i % 2 === 0 && i > 0 ? { ...entry, ...HARMS[i / 2 - 1] } : entry))
  const pieces = [harmed.slice(0, 7), [], harmed.slice(7)]
  // The log gives some leaves, is without others, and has another in one place.
  const leaves = pieces.map((piece) =>
    piece.map(({ idx }) => (idx % 3 === 0 ? undefined : idx === 5 ? new Uint8Array(64) : Uint8Array.from(whole[idx]?.leaf ?? []))),
  )
  const here = await found(judgeHere(), pieces, leaves)
  expect(await found(judgeApart(), pieces, leaves)).toEqual(here)
  const { said } = here as { said: readonly (readonly [number, unknown][])[] }
  // Each harm is told, beside the head's unknown author and the leaf of another.
  const told = said.flatMap((piece, p) => piece.map(([i]) => pieces[p]?.[i]?.idx))
  expect(told).toEqual(expect.arrayContaining([0, 5, ...HARMS.map((_, i) => 2 * i + 2)]))
})

test('a thread that ends is a failure of whoever asks it', async () => {
  const judge = judgeApart()
  await judge.close()
  await expect(judge.judge(await signedFile(), [])).rejects.toThrow('ended')
})
