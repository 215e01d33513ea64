/**
 * The log on its own: tiles against entries, entries against the signed root. Reads files through `read`, so it works
 * on a folder and over HTTP alike; trusts nothing but the log's verifier key.
 *
 * Where hash and entry differ, both roots are worked out: the side that makes the signed root is the one that stands,
 * the other is named with its place.
 */
import { equalBytes } from '../src/core/bytes.ts'
import { openCheckpoint, type Checkpoint } from '../src/core/ledger/checkpoint.ts'
import { parseVkey } from '../src/core/ledger/note.ts'
import { listTiles, parseEntries, splitHashes, TILE, tilePath, tileRoot } from '../src/core/ledger/tile.ts'
import { appendLeaf, edgeRoot, EMPTY_EDGE, leafHash } from '../src/core/ledger/tree.ts'

export type Fault = { readonly what: string; readonly where: string }
/** The file's bytes, or undefined when there is none. */
export type Read = (path: string) => Uint8Array | undefined
export type LogCheck = { readonly checkpoint: Checkpoint | undefined; readonly faults: readonly Fault[] }

export function checkLog(read: Read, vkey: string): LogCheck {
  const key = parseVkey(vkey)
  if (!key) return { checkpoint: undefined, faults: [{ what: 'key.unreadable', where: 'vkey' }] }
  const note = read('checkpoint')
  const checkpoint = note && openCheckpoint(new TextDecoder().decode(note), key)
  if (!checkpoint)
    return { checkpoint: undefined, faults: [{ what: note ? 'checkpoint.not-signed' : 'checkpoint.missing', where: 'checkpoint' }] }
  return { checkpoint, faults: [...checkLeaves(read, checkpoint), ...checkUpper(read, checkpoint.size)] }
}

const bytesOf = (read: Read, level: number | 'entries', n: number, width: number): Uint8Array | undefined =>
  read(tilePath(level, n, width)) ?? (width < TILE ? read(tilePath(level, n, TILE)) : undefined)

function checkLeaves(read: Read, checkpoint: Checkpoint): Fault[] {
  const missing: Fault[] = []
  const differing: { index: number; tile: string; bundle: string }[] = []
  let [fromEntries, fromHashes] = [EMPTY_EDGE, EMPTY_EDGE]
  for (const { level, n, width } of listTiles(checkpoint.size)) {
    if (level > 0) break
    const [tile, bundle] = [tilePath(0, n, width), tilePath('entries', n, width)]
    const hashes = splitHashes(bytesOf(read, 0, n, width) ?? new Uint8Array(0))
    const entries = readBundle(bytesOf(read, 'entries', n, width))
    if (hashes.length < width) missing.push({ what: 'tile.missing', where: tile })
    if (entries.length < width) missing.push({ what: 'tile.missing', where: bundle })
    for (let i = 0; i < width; i++) {
      const [hash, entry] = [hashes[i], entries[i]]
      const made = entry && leafHash(entry)
      fromEntries = appendLeaf(fromEntries, made ?? new Uint8Array(32))
      fromHashes = appendLeaf(fromHashes, hash ?? new Uint8Array(32))
      if (hash && made && !equalBytes(hash, made)) differing.push({ index: n * TILE + i, tile, bundle })
    }
  }
  const entriesStand = equalBytes(edgeRoot(fromEntries), checkpoint.root)
  const hashesStand = equalBytes(edgeRoot(fromHashes), checkpoint.root)
  const faults: Fault[] = differing.map(({ index, tile, bundle }) =>
    entriesStand
      ? { what: 'tile.altered', where: `${tile}, hash of entry ${index}` }
      : { what: 'entry.altered-in-log', where: `${bundle}, entry ${index}` },
  )
  if (!entriesStand && !hashesStand) faults.push({ what: 'root.differs', where: `checkpoint of size ${checkpoint.size}` })
  return [...missing, ...faults]
}

function readBundle(bundle: Uint8Array | undefined): Uint8Array[] {
  try {
    return bundle ? parseEntries(bundle) : []
  } catch {
    return [] // a torn bundle is a missing one, and named so
  }
}

/** Tiles above the leaves: each hash is the root of a full tile below. */
function checkUpper(read: Read, size: number): Fault[] {
  const faults: Fault[] = []
  for (const { level, n, width } of listTiles(size)) {
    if (level === 0) continue
    const path = tilePath(level, n, width)
    const hashes = splitHashes(bytesOf(read, level, n, width) ?? new Uint8Array(0))
    if (hashes.length < width) faults.push({ what: 'tile.missing', where: path })
    for (const [i, hash] of hashes.slice(0, width).entries()) {
      const below = splitHashes(bytesOf(read, level - 1, n * TILE + i, TILE) ?? new Uint8Array(0))
      if (below.length === TILE && !equalBytes(tileRoot(below), hash)) faults.push({ what: 'tile.altered', where: `${path}, hash ${i}` })
    }
  }
  return faults
}
