/** Reading one file of the log: its hashes, or the hashes of its entries, flat, 32 bytes each; and naming a file that is not whole. */
import { LEAF_BYTES } from '../src/core/ledger/leaf.ts'
import { TILE, tilePath } from '../src/core/ledger/tile.ts'
import { leafHash } from '../src/core/ledger/tree.ts'
import type { Report } from './fault.ts'

/** The file's bytes, or undefined when there is none. A path is one of C2SP tlog-tiles: `checkpoint`, `tile/0/x001/234`. */
export type Read = (path: string) => Uint8Array | undefined | Promise<Uint8Array | undefined>

const HASH = 32
const PREFIX = 2

/** A partial tile may be dropped once the full one is there: the reader falls back to it. */
async function readFile(read: Read, level: number | 'entries', n: number, width: number) {
  const partial = tilePath(level, n, width)
  const bytes = await read(partial)
  if (bytes || width === TILE) return { path: partial, bytes, width }
  const full = await read(tilePath(level, n, TILE))
  return full ? { path: tilePath(level, n, TILE), bytes: full, width: TILE } : { path: partial, bytes: undefined, width }
}

/** The first `width` hashes of a tile; undefined when they are not all there, which is reported. */
export async function readHashes(read: Read, level: number, n: number, width: number, report: Report): Promise<Uint8Array | undefined> {
  const file = await readFile(read, level, n, width)
  if (!file.bytes) report({ what: 'tile.missing', where: file.path, path: file.path })
  else if (file.bytes.length !== HASH * file.width)
    report({ what: 'tile.length', where: `${file.path}: ${file.bytes.length} bytes, not ${HASH * file.width}`, path: file.path })
  return file.bytes && file.bytes.length >= HASH * width ? file.bytes.subarray(0, HASH * width) : undefined
}

/** The leaf hashes of the first `width` entries of a bundle; undefined when they are not all there, which is reported. */
export async function readLeaves(read: Read, n: number, width: number, report: Report): Promise<Uint8Array | undefined> {
  const { path, bytes, width: held } = await readFile(read, 'entries', n, width)
  if (!bytes) {
    report({ what: 'tile.missing', where: path, path })
    return undefined
  }
  const starts = cutByStride(bytes, held) ?? cutBundle(bytes, held)
  if (!starts) {
    report({ what: 'tile.length', where: `${path}: ${bytes.length} bytes that are not ${held} entries`, path })
    return undefined
  }
  const out = new Uint8Array(HASH * width)
  for (let i = 0; i < width; i++) {
    const [start, end] = [starts[i] as number, starts[i + 1] as number]
    // A length that was altered makes another entry of the same bytes: its hash must not pass for the entry's.
    const isWhole = ((bytes[start] ?? 0) << 8) + (bytes[start + 1] ?? 0) === end - start - PREFIX
    if (isWhole) out.set(leafHash(bytes.subarray(start + PREFIX, end)), HASH * i)
  }
  return out
}

/** Where each entry begins, and the end; undefined when the lengths do not lead through exactly `width` entries. */
function cutBundle(bytes: Uint8Array, width: number): number[] | undefined {
  const starts = [0]
  let at = 0
  for (let i = 0; i < width && at < bytes.length; i++) {
    at += PREFIX + ((bytes[at] ?? 0) << 8) + (bytes[at + 1] ?? 0)
    starts.push(at)
  }
  return starts.length === width + 1 && at === bytes.length ? starts : undefined
}

/**
 * Every leaf of a record has the same length: where a length itself was altered, the entries after it are still found.
 * Undefined for a bundle of other entries.
 */
function cutByStride(bytes: Uint8Array, width: number): number[] | undefined {
  const stride = PREFIX + LEAF_BYTES
  if (bytes.length !== width * stride) return undefined
  const starts = Array.from({ length: width + 1 }, (_, i) => i * stride)
  const asSaid = starts.slice(0, -1).filter((at) => bytes[at] === 0 && bytes[at + 1] === LEAF_BYTES)
  return asSaid.length * 2 >= width ? starts : undefined
}
