/** A server that breaks off, or hands out leaves of its own: what was folded by then is believed in nothing. */
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { printEntries, TILE } from '../core/ledger/tile.ts'
import { World } from '../../test/helpers/made-judgement.ts'
import { LogShort, Pull } from './pull.ts'

const ORIGIN = 'saksi.test/judged'
let world: World
/** Bundles that the server says it does not have. */
let missing = new Set<number>()
let areForged = false

beforeAll(async () => {
  world = await World.make()
  for (let i = world.leaves.length; i < TILE + 20; i++) world.note({ kind: 'log.padded', noise: '0'.repeat(64) })
})
afterEach(() => vi.unstubAllGlobals())

function serve(): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const path = url.replace('http://log/', '')
    const opened = /^opened\?from=(\d+)&to=(\d+)$/.exec(path)
    if (opened) {
      const [from, to] = [Number(opened[1]), Number(opened[2])]
      const entries = [...world.opened].filter(([i]) => i >= from && i < to).map(([index, parts]) => ({ index, parts }))
      return new Response(JSON.stringify({ entries, next: to }))
    }
    const m = /^tile\/entries\/(\d+)(?:\.p\/(\d+))?$/.exec(path)
    const n = Number(m?.[1])
    if (!m || missing.has(n)) return new Response('', { status: 404 })
    const leaves = world.leaves.slice(n * TILE, n * TILE + Number(m[2] ?? TILE))
    if (areForged) leaves[leaves.length - 1] = leaves[0] as Uint8Array
    return new Response(printEntries(leaves) as Uint8Array<ArrayBuffer>)
  })
}
const at = (size: number) => ({ origin: ORIGIN, size, root: world.root(size) })
const pull = (): Pull => new Pull({ url: 'http://log', token: 't' }, { origin: ORIGIN, isDemo: true })

describe('what was folded is proven', () => {
  it('by a checkpoint of that very size, and by no other', async () => {
    serve()
    const p = pull()
    expect(p.isProven).toBe(false)
    expect(await p.to(at(TILE))).toBe(true)
    expect(p.isProven).toBe(true)
    expect(await p.to(at(TILE + 20))).toBe(true)
    expect(await p.to(at(10))).toBe(true)
    expect([p.isProven, p.fold.size]).toEqual([true, TILE + 20])
  })
  it('not while a pull was cut off: the leaves so far may be nobody’s log', async () => {
    serve()
    const p = pull()
    await p.to(at(10))
    missing = new Set([1])
    await expect(p.to(at(TILE + 20))).rejects.toThrow(LogShort)
    expect([p.isProven, p.fold.size]).toEqual([false, TILE])
    // A checkpoint from before proves nothing of what came behind it: that is let go, and nobody is judged by it.
    expect(await p.to(at(10))).toBe(true)
    expect([p.isProven, p.fold.size]).toEqual([true, 10])
    missing = new Set()
    expect(await p.to(at(TILE + 20))).toBe(true)
    expect(p.isProven).toBe(true)
  })
  it('not where the leaves make another root: it begins again', async () => {
    serve()
    areForged = true
    const p = pull()
    const broken = await p.to(at(TILE)).catch(() => 'halted')
    expect([broken === true, p.isProven]).toEqual([false, false])
    areForged = false
  })
})
