/** A whole log is made and checked, and bent at each place. Takes seconds, so it is not in `test:fast`. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { leafAt, makeLog, type MadeLog } from '../test/helpers/made-log.ts'
import { scratchDir } from '../test/helpers/scratch-dir.ts'
import { TILE, tilePath } from '../src/core/ledger/tile.ts'
import { flatRoot, leafHash } from '../src/core/ledger/tree.ts'
import { checkLog, type Fault, type LogOptions } from './index.ts'

const SIZE = 66_000 // 257 full tiles, a partial one; two tiles on the level above, one hash on the third
const scratch = scratchDir('verify-log')
let log: MadeLog
/** What lies over the folder's files: an altered file, or null for one that is gone. */
let over: Map<string, Uint8Array | null>
beforeAll(() => {
  log = makeLog(join(scratch.path, 'log'), SIZE, [1, 256, 300, 65_536, 65_999])
})
beforeEach(() => {
  over = new Map()
})
afterAll(() => scratch.remove())

const onDisk = (path: string): Uint8Array | undefined => {
  const file = join(log.folder, path)
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined
}
const read = (path: string): Uint8Array | undefined => (over.has(path) ? (over.get(path) ?? undefined) : onDisk(path))
async function faults(options: LogOptions = {}, vkey = log.vkey): Promise<Fault[]> {
  const found: Fault[] = []
  await checkLog(read, vkey, (f) => found.push(f), options)
  return found
}
function flip(path: string, at: number): void {
  const bytes = Uint8Array.from(read(path) ?? [])
  bytes[at] = (bytes[at] ?? 0) ^ 0x40
  over.set(path, bytes)
}
const short = (list: readonly Fault[]): string[] => list.map((f) => `${f.what} ${f.where}`)

describe('a sound log', () => {
  it.each([0, 1, 2, 255, 256, 257, 511, 512, 513])('of %i entries has no fault', async (size) => {
    const small = makeLog(join(scratch.path, `log-${size}`), size)
    const found: Fault[] = []
    const from = (path: string): Uint8Array | undefined =>
      existsSync(join(small.folder, path)) ? new Uint8Array(readFileSync(join(small.folder, path))) : undefined
    expect((await checkLog(from, small.vkey, (f) => found.push(f)))?.size).toBe(size)
    expect(found).toEqual([])
    rmSync(small.folder, { recursive: true })
  })

  it('has grown out of every state that it signed', async () => {
    const seen: number[] = []
    expect(await faults({ since: [...log.checkpoints.values()], onProgress: (n) => seen.push(n) })).toEqual([])
    expect([seen.length, Math.max(...seen)]).toEqual([258, SIZE])
  })
})

describe('one alteration is named by its place, and nothing else is', () => {
  it.each([
    ['tile/entries/000', 5 * 66 + 20, 'entry.altered-in-log tile/entries/000, entry 5'],
    ['tile/entries/000', 255 * 66 + 65, 'entry.altered-in-log tile/entries/000, entry 255'],
    ['tile/entries/003', 0, 'entry.altered-in-log tile/entries/003, entry 768'],
    ['tile/entries/003', 9 * 66 + 1, 'entry.altered-in-log tile/entries/003, entry 777'],
    ['tile/entries/257.p/208', 207 * 66 + 2, 'entry.altered-in-log tile/entries/257.p/208, entry 65999'],
    ['tile/0/000', 5 * 32, 'tile.altered tile/0/000, hash of entry 5'],
    ['tile/0/256', 31, 'tile.altered tile/0/256, hash of entry 65536'],
    ['tile/0/257.p/208', 32, 'tile.altered tile/0/257.p/208, hash of entry 65793'],
    ['tile/1/000', 7 * 32, 'tile.altered tile/1/000, hash 7'],
    ['tile/1/001.p/1', 3, 'tile.altered tile/1/001.p/1, hash 0'],
    ['tile/2/000.p/1', 3, 'tile.altered tile/2/000.p/1, hash 0'],
  ])('%s at byte %i', async (path, at, fault) => {
    flip(path, at)
    expect(short(await faults())).toEqual([fault])
  })

  it('also where entry and hash of one tile were altered in different places', async () => {
    flip('tile/entries/009', 3 * 66 + 9)
    flip('tile/0/009', 200 * 32)
    flip('tile/0/009', 201 * 32)
    expect(short(await faults())).toEqual([
      'entry.altered-in-log tile/entries/009, entry 2307',
      'tile.altered tile/0/009, hash of entry 2504 to 2505',
    ])
  })

  it('a file gone, cut short, or too long', async () => {
    over.set('tile/entries/001', null)
    over.set('tile/0/002', null)
    over.set('tile/0/257.p/208', null)
    over.set('tile/1/000', null)
    over.set('tile/entries/004', Uint8Array.from(onDisk('tile/entries/004') ?? []).subarray(0, 1000))
    over.set('tile/0/005', new Uint8Array([...(onDisk('tile/0/005') ?? []), 1]))
    expect(short(await faults()).sort()).toEqual([
      'tile.length tile/0/005: 8193 bytes, not 8192',
      'tile.length tile/entries/004: 1000 bytes that are not 256 entries',
      'tile.missing tile/0/002',
      'tile.missing tile/0/257.p/208',
      'tile.missing tile/1/000',
      'tile.missing tile/entries/001',
    ])
  })

  it('two files changed about, and one laid over another', async () => {
    over.set('tile/0/010', onDisk('tile/0/011') ?? null)
    over.set('tile/0/011', onDisk('tile/0/010') ?? null)
    over.set('tile/entries/020', onDisk('tile/entries/021') ?? null)
    expect(short(await faults())).toEqual([
      'tile.moved tile/0/010 holds what belongs in tile/0/011',
      'tile.moved tile/0/011 holds what belongs in tile/0/010',
      'tile.moved tile/entries/020 holds what belongs in tile/entries/021',
    ])
  })

  it('an entry rewritten together with its hash, though both agree', async () => {
    flip('tile/entries/030', 66 + 20)
    const entry = (over.get('tile/entries/030') as Uint8Array).subarray(66 + 2, 132)
    const tile = Uint8Array.from(onDisk('tile/0/030') ?? [])
    tile.set(leafHash(entry), 32)
    over.set('tile/0/030', tile)
    expect(short(await faults())).toEqual(['log.rewritten tile/0/030 and tile/entries/030, among entries 7680 to 7935'])
  })

  it('a partial tile that was dropped when the full one came is no fault', async () => {
    const full = new Uint8Array(TILE * 32)
    full.set(onDisk('tile/0/257.p/208') ?? [])
    over.set('tile/0/257.p/208', null)
    over.set('tile/0/257', full)
    expect(await faults()).toEqual([])
  })
})

describe('the signed state', () => {
  const state = (text: string): void => void over.set('checkpoint', new TextEncoder().encode(text))
  const now = (): string => new TextDecoder().decode(onDisk('checkpoint'))

  it('of another log, with a bad signature, or none, is said at once', async () => {
    const other = makeLog(join(scratch.path, 'other'), 3, [], 'saksi.test/other')
    state(readFileSync(join(other.folder, 'checkpoint'), 'utf8'))
    expect(short(await faults())).toEqual(['checkpoint.other-log checkpoint'])
    state(now().replace('66000', '65999'))
    expect(short(await faults())).toEqual(['checkpoint.not-signed checkpoint'])
    over.set('checkpoint', null)
    expect(short(await faults())).toEqual(['checkpoint.missing checkpoint'])
    expect(short(await faults({}, 'nonsense'))).toEqual(['key.unreadable vkey'])
  })

  it('signed over a root that the entries do not make', async () => {
    state(log.sign(SIZE, leafHash(leafAt(1))))
    expect(short(await faults())).toEqual(['root.differs checkpoint of size 66000'])
  })

  it('that went back, or grew out of something else, is found by whoever kept an earlier one', async () => {
    state(log.checkpoints.get(300) ?? '')
    over.set('tile/0/001.p/44', (onDisk('tile/0/001') ?? new Uint8Array()).subarray(0, 44 * 32))
    over.set('tile/entries/001.p/44', (onDisk('tile/entries/001') ?? new Uint8Array()).subarray(0, 44 * 66))
    over.set('tile/1/000.p/1', flatRoot(onDisk('tile/0/000') ?? new Uint8Array()))
    expect(short(await faults({ since: [now()] }))).toEqual(['log.shrunk from size 66000 to size 300'])
    over.clear()
    expect(short(await faults({ since: [log.sign(300, leafHash(leafAt(2)))] }))).toEqual(['log.forked from size 300 to size 66000'])
    expect(short(await faults({ since: ['nonsense'] }))).toEqual(['checkpoint.not-signed the earlier state'])
  })
})

it('a hundred alterations at once are a hundred faults, each with its place', async () => {
  const expected: string[] = []
  for (let i = 0; i < 50; i++) {
    const n = 40 + 3 * i
    flip(tilePath('entries', n, TILE), 66 * i + 30)
    expected.push(`entry.altered-in-log ${tilePath('entries', n, TILE)}, entry ${n * TILE + i}`)
    flip(tilePath(0, n + 1, TILE), 32 * i + 30)
    expected.push(`tile.altered ${tilePath(0, n + 1, TILE)}, hash of entry ${(n + 1) * TILE + i}`)
  }
  expect(short(await faults())).toEqual(expected)
})
