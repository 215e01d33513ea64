/** What a search leaves on the trustee's disk, and what becomes of it when the vault is cut off or the disk is full. */
import * as fs from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { scratchDir } from '../../test/helpers/scratch-dir.ts'
import { loadCountry } from '../store/files/load-country.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import { fromHex, toBase64Url, toHex, utf8 } from '../core/bytes.ts'
import type { CredentialCard, CredentialRole } from '../core/entry/credential-card.ts'
import { sha256 } from '../core/hash.ts'
import { noteKey, type Signer } from '../core/ledger/note.ts'
import { printSignature } from '../core/ledger/signature.ts'
import { printBlock } from '../core/search/block.ts'
import { blindInput } from '../core/search/elsewhere.ts'
import type { Errand } from '../core/search/requests.ts'
import type { SearchAsked } from '../core/vault/judge-search.ts'
import { ErrandsRun } from './errands-run.ts'
import { SearchDesk } from './search-desk.ts'

/** What the disk was asked for: `N bytes` and `sync`, in their order. */
const disk = vi.hoisted(() => ({ isFull: false, asked: [] as string[] }))
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  return {
    ...real,
    writeFileSync: (file: number, bytes: string | Uint8Array): void => {
      if (disk.isFull) throw Object.assign(new Error('no space'), { name: 'DiskFull' })
      disk.asked.push(`${bytes.length} bytes`)
      real.writeFileSync(file, bytes)
    },
    fsyncSync: (file: number): void => {
      disk.asked.push('sync')
      real.fsyncSync(file)
    },
  }
})

const country = await loadCountry(`${import.meta.dirname}/../../countries/kh`)
const signer: Signer = { key: noteKey('trustee.example', new Uint8Array(32).fill(7)), sign: () => new Uint8Array(64) }
const T = 1_800_000_000
const LIMITS = { day: 20, month: 200, agencyDay: 100, agencyMonth: 1500, evaluations: 10, blocks: 40 }

const scratch = scratchDir('search-desk')
let home = ''
let n = 0
const lines: string[] = []
const opened: SearchDesk[] = []
beforeEach(() => {
  home = join(scratch.path, String(n++))
  fs.mkdirSync(join(home, 'search'), { recursive: true })
  lines.length = 0
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }) // nothing is looked up but where a test says so
})
afterEach(async () => {
  disk.isFull = false
  for (const desk of opened.splice(0)) await desk.close()
  vi.useRealTimers()
})

/** A desk whose keeper finds every search lawful, of the police, and every errand signed by somebody of these roles. */
function openDesk(roles: readonly CredentialRole[] = ['clerk']): SearchDesk {
  const keeper = {
    search: async (body: string, allows: (asked: SearchAsked, elsewhere: readonly string[]) => boolean) => {
      const { row, elsewhere } = JSON.parse(body) as { row: string; elsewhere: readonly string[] }
      const by = { credential: 'c', person: 'p', agency: 'cnp' }
      const about = { agencyType: 'police', purpose: 'prosecution', kinds: ['case'], tokens: '00'.repeat(32) } as const
      const asked: SearchAsked = { is: 'search', row, by, ...about, at: T }
      return allows(asked, elsewhere) ? asked : null
    },
    signerOf: async (agency: string) => ({ agency, roles }) as unknown as CredentialCard,
  }
  const desk = new SearchDesk({
    home,
    keeper,
    signer,
    country,
    limits: LIMITS,
    now: () => T,
    counted: () => T,
    log: (line) => void lines.push(line),
  })
  opened.push(desk)
  return desk
}
/** Cut off: nothing more is looked up, and nothing is closed. */
const cutOff = (): number => opened.splice(0).length

const tokenOf = (text: string): string => toHex(sha256(utf8(text))).slice(0, 32)
const SOUGHT = Array.from({ length: 12 }, (_, i) => tokenOf(`sought ${i}`))
const OTHER = Array.from({ length: 12 }, (_, i) => tokenOf(`other ${i}`))
const rowOf = (i: number): string => `0000000${i}`.slice(-8) + '-0000-4000-8000-000000000000'
const searchFor = (desk: SearchDesk, row: string, elsewhere: readonly string[]) => desk.search(JSON.stringify({ row, elsewhere }))
const errandOf = (desk: SearchDesk, agency: string, errand: Errand, nonce = toHex(nodeRandom.bytes(16))) =>
  desk.errand(
    JSON.stringify({
      format: 'saksi-search-errand/1',
      agency,
      at: T,
      nonce,
      errand,
      signature: printSignature({ form: 'raw', alg: 'ed25519', credential: tokenOf('device'), sig: 'AA' }),
    }),
  )
/** As many records of one person. */
const list = (desk: SearchDesk, agency: string, count: number, of = SOUGHT) =>
  errandOf(desk, agency, {
    kind: 'list',
    blocks: Array.from({ length: count }, (_, i) => {
      const pointer = tokenOf(`${agency} ${i}`)
      return { pointer, block: toBase64Url(printBlock(of.map(fromHex), pointer, nodeRandom.bytes(24 * 16))) }
    }),
  })
const notices = async (desk: SearchDesk, agency: string, from = 0) =>
  (await errandOf(desk, agency, { kind: 'notices', from })) as { notices: { pointer: string }[]; of: number } | null

describe('an errand', () => {
  const errand = { kind: 'notices', from: 0 } as const
  it('is run once, over a restart too, and by nobody when it cannot be written down', async () => {
    const nonce = tokenOf('caught')
    expect(await errandOf(openDesk(), 'mosavy', errand, nonce)).not.toBeNull()
    cutOff()
    const again = openDesk()
    expect(await errandOf(again, 'mosavy', errand, nonce)).toBeNull()
    expect(await errandOf(again, 'mosavy', errand)).not.toBeNull()
    fs.appendFileSync(join(home, 'search', 'errands.run'), '{"nonce":"x","until":')
    cutOff()
    expect(await errandOf(openDesk(), 'mosavy', errand, nonce)).toBeNull() // what a crash tore off goes, and nothing before it
    cutOff()
    fs.appendFileSync(join(home, 'search', 'errands.run'), '{"nonce":"x"}\n')
    expect(() => openDesk()).toThrow(expect.objectContaining({ code: 'vault.damaged' }))
  })

  it('is forgotten when its own time cannot hold any more, and its line goes after ten thousand', () => {
    const path = join(home, 'search', 'errands.run')
    let counted = 0
    const run = new ErrandsRun(home, () => counted, 10)
    const at = (second: number): boolean => {
      counted = second
      return run.isFirst('a', T + 10)
    }
    expect([at(0), at(9), at(10)]).toEqual([true, false, true])
    run.close()
    fs.writeFileSync(path, Array.from({ length: 10_002 }, (_, i) => `{"nonce":"old ${i}","until":${T}}\n`).join(''))
    const full = new ErrandsRun(home, () => counted, 10)
    // Whatever their own time says: the clock that it was written by may have been wrong.
    expect(full.isFirst('old 7', T + 10)).toBe(false)
    counted += 10
    expect(full.isFirst('b', T + 10)).toBe(true)
    expect(fs.readFileSync(path, 'utf8')).toBe(`{"nonce":"b","until":${T + 10}}\n`)
    full.close()
  })
})

describe('what is looked up', () => {
  it('asks the same of the disk for a match as for none: as many bytes, as many syncs, in one order', async () => {
    const desk = openDesk()
    await list(desk, 'mosavy', 3)
    const askedFor = async (row: string, elsewhere: readonly string[]): Promise<string[]> => {
      disk.asked.length = 0
      await searchFor(desk, row, elsewhere)
      await desk.lookUp()
      return [...disk.asked]
    }
    await askedFor(rowOf(0), OTHER) // makes the folder
    const [none, match] = [await askedFor(rowOf(1), OTHER), await askedFor(rowOf(2), SOUGHT)]
    expect((await notices(desk, 'mosavy'))?.of).toBe(3)
    expect(none).toEqual(['4096 bytes', 'sync', 'sync', '4096 bytes', 'sync', 'sync'])
    expect(match).toEqual(none)
    const sizes = fs.readdirSync(join(home, 'search', 'rounds')).map((f) => fs.statSync(join(home, 'search', 'rounds', f)).size)
    expect(sizes).toEqual([4096, 4096, 4096])
  })

  it('waits over a restart, and then leaves no token on the disk', async () => {
    const desk = openDesk()
    await list(desk, 'mosavy', 1)
    expect(await searchFor(desk, rowOf(1), SOUGHT)).toContain('saksi-search-ticket')
    const file = join(home, 'search', 'rounds', `${rowOf(1)}.json`)
    expect(fs.readFileSync(file, 'utf8')).toContain(SOUGHT[0])
    expect((await notices(desk, 'mosavy'))?.of).toBe(0)
    cutOff()
    const again = openDesk()
    await again.lookUp()
    expect((await notices(again, 'mosavy'))?.of).toBe(1)
    expect(fs.readFileSync(file, 'utf8')).not.toContain(SOUGHT[0])
  })

  it('waits while the disk is full: the vault says so once, goes on, and looks it up then', async () => {
    const desk = openDesk()
    await list(desk, 'mosavy', 1)
    await searchFor(desk, rowOf(1), SOUGHT)
    disk.isFull = true
    await desk.lookUp()
    await desk.lookUp()
    expect(lines).toEqual(['a search waits to be looked up: DiskFull'])
    disk.isFull = false
    await desk.lookUp()
    expect((await notices(desk, 'mosavy'))?.of).toBe(1)
  })

  it('gives no ticket for what is not on the disk', async () => {
    const desk = openDesk()
    disk.isFull = true
    await expect(searchFor(desk, rowOf(1), SOUGHT)).rejects.toThrow('no space')
    disk.isFull = false
    expect(await searchFor(desk, rowOf(1), SOUGHT)).toContain('saksi-search-ticket')
  })

  it('is told page by page, and again to whoever lost the answer', async () => {
    const desk = openDesk()
    await list(desk, 'mosavy', 40)
    for (let i = 0; i < 17; i++) await searchFor(desk, rowOf(i), SOUGHT)
    await desk.lookUp()
    // Of one search 32 at most: more do not fit into its file.
    const [first, second, none] = [await notices(desk, 'mosavy'), await notices(desk, 'mosavy', 500), await notices(desk, 'mosavy', 544)]
    expect([first?.of, first?.notices.length, second?.notices.length, none?.notices.length]).toEqual([544, 500, 44, 0])
    expect(await notices(desk, 'mosavy')).toEqual(first)
    expect((await notices(desk, 'cnp'))?.of).toBe(0)
  })
})

describe('what a restart does not forget', () => {
  it('is how often somebody searched, and that a row was answered', async () => {
    const desk = openDesk()
    for (let i = 0; i < LIMITS.day - 1; i++) expect(await searchFor(desk, rowOf(i), OTHER)).not.toBeNull()
    cutOff()
    const again = openDesk()
    expect(await searchFor(again, rowOf(0), OTHER)).toBeNull()
    expect(await searchFor(again, rowOf(LIMITS.day - 1), OTHER)).not.toBeNull()
    expect(await searchFor(again, rowOf(LIMITS.day), OTHER)).toBeNull()
  })

  it('is what an agency spent: evaluations, and blocks', async () => {
    const evaluate = (desk: SearchDesk, count: number) =>
      errandOf(desk, 'cnp', {
        kind: 'evaluate',
        points: Array.from({ length: count }, (_, i) =>
          toBase64Url(blindInput(new Uint8Array(32), `name ${i}`, (length) => nodeRandom.bytes(length)).point),
        ),
      })
    const desk = openDesk()
    expect(await evaluate(desk, LIMITS.evaluations)).not.toBeNull()
    expect(await list(desk, 'cnp', LIMITS.blocks)).toEqual({ listed: LIMITS.blocks })
    cutOff()
    const again = openDesk()
    expect(await evaluate(again, 1)).toBeNull()
    expect(await list(again, 'cnp', 1)).toBeNull()
    expect(await list(again, 'mosavy', 1)).toEqual({ listed: 1 })
  })

  it('is what was listed; a line that a crash tore off goes, and no good one stands behind it', async () => {
    await list(openDesk(), 'mosavy', 1)
    cutOff()
    fs.appendFileSync(join(home, 'search', 'mosavy.blocks'), '{"pointer":"torn')
    expect(await list(openDesk(), 'mosavy', 2)).toEqual({ listed: 2 })
    cutOff()
    const desk = openDesk()
    await searchFor(desk, rowOf(1), SOUGHT)
    await desk.lookUp()
    expect((await notices(desk, 'mosavy'))?.of).toBe(2)
  })
})

it('only who works with records lists them and is told of them; an errand that is no point is refused', async () => {
  const desk = openDesk(['registrar', 'oversight', 'reviewer'])
  expect(await list(desk, 'mosavy', 1)).toBeNull()
  expect(await notices(desk, 'mosavy')).toBeNull()
  const noPoint = toBase64Url(new Uint8Array(32).fill(255))
  expect(await errandOf(desk, 'mosavy', { kind: 'evaluate', points: [noPoint] })).toBeNull()
})

it('an errand is run once: whoever saw it neither reads notices nor spends an agency’s day', async () => {
  const desk = openDesk()
  const notice = { kind: 'notices', from: 0 } as const
  const nonce = toHex(nodeRandom.bytes(16))
  expect(await errandOf(desk, 'mosavy', notice, nonce)).toEqual({ notices: [], of: 0 })
  expect(await errandOf(desk, 'mosavy', notice, nonce)).toBeNull()
  expect(await errandOf(desk, 'mosavy', notice)).toEqual({ notices: [], of: 0 })
})

it('a list that is sent again and again keeps one line of each record, and the last', async () => {
  const desk = openDesk()
  await list(desk, 'mosavy', 3)
  await list(desk, 'mosavy', 3, OTHER)
  await list(desk, 'mosavy', 3, SOUGHT)
  cutOff()
  const again = openDesk()
  expect(fs.readFileSync(join(home, 'search', 'mosavy.blocks'), 'utf8').split('\n')).toHaveLength(3 + 1)
  expect(await list(again, 'mosavy', 1)).toEqual({ listed: 1 })
  await searchFor(again, rowOf(1), SOUGHT)
  await again.lookUp()
  expect((await notices(again, 'mosavy'))?.of).toBe(3)
})
