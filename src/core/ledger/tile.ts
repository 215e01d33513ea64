/**
 * C2SP tlog-tiles, unchanged: where a tile lies, and what is in it.
 *
 *   tile/<L>/<N>[.p/<W>]         W hashes of 32 bytes, W = 256 when full
 *   tile/entries/<N>[.p/<W>]     W entries, each u16 big-endian length, then the bytes
 *
 * N is written in groups of three digits, all but the last with an `x` before them.
 */
import { nodeHash } from './tree.ts'

export const TILE = 256
const pad3 = (n: number): string => String(n).padStart(3, '0')

function tileNumber(n: number): string {
  const groups = [pad3(n % 1000)]
  for (let rest = Math.floor(n / 1000); rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(`x${pad3(rest % 1000)}`)
  return groups.join('/')
}

/** Path of a tile; `width` below 256 is a partial tile. */
export const tilePath = (level: number | 'entries', n: number, width: number): string =>
  `tile/${level}/${tileNumber(n)}${width < TILE ? `.p/${width}` : ''}`

/** The size that a tree must have for this tile or bundle to be there; undefined when the path is none (`tile/0/x001/234.p/7`). */
export function treeSizeOf(path: string): number | undefined {
  const m = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*)(\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path)
  if (!m) return undefined
  const level = m[1] === 'entries' ? 0 : Number(m[1])
  const width = m[4] === undefined ? TILE : Number(m[4])
  const n = Number(`${(m[2] as string).replace(/[x/]/g, '')}${m[3]}`)
  const size = (n * TILE + width) * TILE ** level
  return width <= TILE && (m[4] === undefined || width < TILE) && level < 64 && Number.isSafeInteger(size) ? size : undefined
}

export type TileSpan = { readonly level: number; readonly n: number; readonly width: number }

/** The tiles of a tree of this size, lowest level first: all full ones and, a level, at most one partial. */
export function listTiles(size: number): TileSpan[] {
  const out: TileSpan[] = []
  for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / TILE)) {
    const full = Math.floor(count / TILE)
    for (let n = 0; n < full; n++) out.push({ level, n, width: TILE })
    if (count % TILE > 0) out.push({ level, n: full, width: count % TILE })
  }
  return out
}

/** Tiles that exist at `to` and not, at that width, at `from`. */
export function newTiles(from: number, to: number): TileSpan[] {
  const out: TileSpan[] = []
  for (
    let level = 0, [before, after] = [from, to];
    after > 0;
    level++, [before, after] = [Math.floor(before / TILE), Math.floor(after / TILE)]
  ) {
    if (before === after) continue
    for (let n = Math.floor(before / TILE); n * TILE < after; n++) out.push({ level, n, width: Math.min(TILE, after - n * TILE) })
  }
  return out
}

/** Root of 256 hashes: one hash of the tile above. */
export function tileRoot(hashes: readonly Uint8Array[]): Uint8Array {
  let level: Uint8Array[] = [...hashes]
  while (level.length > 1) {
    const up: Uint8Array[] = []
    for (let i = 0; i < level.length; i += 2) up.push(nodeHash(level[i] as Uint8Array, level[i + 1] as Uint8Array))
    level = up
  }
  return level[0] as Uint8Array
}

export function splitHashes(tile: Uint8Array): Uint8Array[] {
  return Array.from({ length: Math.floor(tile.length / 32) }, (_, i) => tile.subarray(32 * i, 32 * i + 32))
}

export function printEntries(entries: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(entries.reduce((sum, e) => sum + 2 + e.length, 0))
  let at = 0
  for (const entry of entries) {
    if (entry.length > 0xffff) throw new RangeError('an entry of a log is at most 65,535 bytes')
    out[at] = entry.length >> 8
    out[at + 1] = entry.length & 0xff
    out.set(entry, at + 2)
    at += 2 + entry.length
  }
  return out
}

/** @throws RangeError when the bundle ends inside an entry. */
export function parseEntries(bundle: Uint8Array): Uint8Array[] {
  const out: Uint8Array[] = []
  for (let at = 0; at < bundle.length;) {
    const length = ((bundle[at] ?? 0) << 8) | (bundle[at + 1] ?? 0)
    if (at + 2 + length > bundle.length) throw new RangeError('an entry bundle is cut short')
    out.push(bundle.subarray(at + 2, at + 2 + length))
    at += 2 + length
  }
  return out
}
