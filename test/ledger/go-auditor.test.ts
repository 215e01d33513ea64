/** Go's own transparency-log library reads our log: the same root, and it accepts our proofs. It owes us nothing. */
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFrom } from '../../src/store/files/read-log.ts'
import { tileSubtree } from '../../src/store/files/tiles.ts'
import { toBase64, toHex } from '../../src/core/bytes.ts'
import { openCheckpoint } from '../../src/core/ledger/checkpoint.ts'
import { parseVkey } from '../../src/core/ledger/note.ts'
import { printReceipt } from '../../src/core/ledger/receipt.ts'
import { TILE, tilePath } from '../../src/core/ledger/tile.ts'
import { proveConsistency, proveInclusion } from '../../src/core/ledger/tree.ts'
import { checkLog, type Fault } from '../../verify/index.ts'
import { leafAt, makeLog, type MadeLog } from '../helpers/made-log.ts'
import { findReferee } from '../referees/find-referee.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const auditor = findReferee('go-auditor')
const SIZE = 66_003 // two full levels and a partial tile on each of three
const OLD = [1, 255, 256, 257, 65_536, 65_537, 66_002]

type Answer = { ok: boolean; error?: string; size: number; root: string; entries: number[]; tiles: string[]; bundles: string[] }
const ask = (...args: string[]): Answer => JSON.parse(spawnSync(auditor ?? '', args, { encoding: 'utf8' }).stdout) as Answer

describe.skipIf(auditor === undefined)('Go’s transparency-log library', () => {
  const scratch = scratchDir('go-auditor')
  const file = (name: string, text: string): string => {
    writeFileSync(join(scratch.path, name), text)
    return join(scratch.path, name)
  }
  let log: MadeLog
  let vkey: string
  let checkpoint: string
  beforeAll(() => {
    log = makeLog(join(scratch.path, 'log'), SIZE, OLD)
    vkey = join(log.folder, 'vkey')
    checkpoint = readFileSync(join(log.folder, 'checkpoint'), 'utf8')
  })
  afterAll(() => scratch.remove())

  test('makes the same root of our entries, and proves each entry to it', () => {
    const key = parseVkey(log.vkey)
    const head = key && openCheckpoint(checkpoint, key)
    expect(ask('audit', log.folder, vkey)).toMatchObject({ ok: true, size: SIZE, entries: [], tiles: [], bundles: [] })
    expect(ask('root', log.folder, String(SIZE)).root).toBe(toHex(head?.root ?? new Uint8Array(0)))
  })

  test('accepts our receipts, and none of them under another index', () => {
    const subtree = tileSubtree(log.folder, SIZE)
    for (const index of [0, 1, 255, 256, 65_535, 65_536, 66_002]) {
      const receipt = printReceipt(leafAt(index), index, proveInclusion(index, SIZE, subtree), checkpoint)
      expect(ask('inclusion', vkey, file('a.tlog-proof', receipt))).toMatchObject({ ok: true, index })
      const other = receipt.replace(`index ${index}\n`, `index ${index === 0 ? 1 : index - 1}\n`)
      expect(ask('inclusion', vkey, file('b.tlog-proof', other)).ok).toBe(false)
    }
  })

  test('finds the same altered entries as we do, and the same altered tile', async () => {
    const place = join(scratch.path, 'altered')
    cpSync(log.folder, place, { recursive: true })
    const alter = (path: string, at: number): void => {
      const bytes = readFileSync(join(place, path))
      bytes[at] = (bytes[at] ?? 0) ^ 1
      writeFileSync(join(place, path), bytes)
    }
    for (let i = 0; i < 100; i++) alter(tilePath('entries', 2 * i, TILE), 66 * i + 2 + (i % 64))
    alter(tilePath(0, 31, TILE), 40)
    const found: Fault[] = []
    await checkLog(readFrom(place), log.vkey, (fault) => found.push(fault))
    const theirs = ask('audit', place, vkey)
    const entries = found.filter((f) => f.what === 'entry.altered-in-log').map((f) => f.entry)
    expect(entries).toHaveLength(100)
    expect(theirs.entries).toEqual(entries)
    expect(theirs.tiles).toEqual(found.filter((f) => f.what === 'tile.altered').map((f) => f.path))
  })

  test('accepts that every earlier state grew into this one, and not into another', () => {
    const subtree = tileSubtree(log.folder, SIZE)
    const now = join(log.folder, 'checkpoint')
    for (const size of OLD) {
      const proof = file('proof', proveConsistency(size, SIZE, subtree).map(toBase64).join('\n'))
      const old = file('old', log.checkpoints.get(size) ?? '')
      expect(ask('consistency', vkey, old, now, proof)).toMatchObject({ ok: true })
      expect(ask('consistency', vkey, file('forged', log.sign(size, new Uint8Array(32))), now, proof).ok).toBe(false)
    }
  })
})
