/** A log of its own in a folder, without a database: for tests of the verifier, and for as many leaves as a bench asks. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ed25519 } from '@noble/curves/ed25519.js'
import '../src/adapters/native-hash.ts'
import { concat, utf8 } from '../src/core/bytes.ts'
import { sha256 } from '../src/core/hash.ts'
import { checkpointText } from '../src/core/ledger/checkpoint.ts'
import { noteKey, noteLine, printNote, printVkey } from '../src/core/ledger/note.ts'
import { printLeaf, stampLeaf } from '../src/core/ledger/leaf.ts'
import { printEntries, TILE, tilePath, tileRoot } from '../src/core/ledger/tile.ts'
import { appendLeaf, edgeRoot, EMPTY_EDGE, leafHash } from '../src/core/ledger/tree.ts'

export type MadeLog = {
  readonly folder: string
  readonly vkey: string
  /** Signs a state of the log, as it is or as somebody would like it to be. */
  sign(size: number, root: Uint8Array): string
  /** Checkpoints at the sizes that were asked for. */
  readonly checkpoints: ReadonlyMap<number, string>
}

/** Another leaf for every index, of the form that the record writes. */
export function leafAt(index: number): Uint8Array {
  const part = sha256(utf8(`part ${index}`))
  return stampLeaf(printLeaf({ stub: part, coded: part, sealed: part, signature: part }, false, false), BigInt(index))
}

/** Writes tiles, bundles, `checkpoint` and `vkey` below `folder`. Memory does not grow with `size`. */
export function makeLog(folder: string, size: number, sizes: readonly number[] = [], name = 'saksi.test/log'): MadeLog {
  const secret = sha256(utf8(`a key for ${name}`))
  const key = noteKey(name, ed25519.getPublicKey(secret))
  const sign = (n: number, root: Uint8Array): string => {
    const text = checkpointText({ origin: name, size: n, root })
    return printNote(text, [noteLine(key, ed25519.sign(utf8(text), secret))])
  }
  const write = (path: string, bytes: Uint8Array | string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  const levels: Uint8Array[][] = []
  const checkpoints = new Map<number, string>()
  let [entries, edge] = [[] as Uint8Array[], EMPTY_EDGE]
  const add = (level: number, n: number, hash: Uint8Array): void => {
    const tile = (levels[level] ??= [])
    tile.push(hash)
    if (tile.length < TILE) return
    write(tilePath(level, Math.floor(n / TILE), TILE), concat(...tile))
    levels[level] = []
    add(level + 1, Math.floor(n / TILE), tileRoot(tile))
  }
  for (let i = 0; i < size; i++) {
    const leaf = leafAt(i)
    entries.push(leaf)
    const hash = leafHash(leaf)
    edge = appendLeaf(edge, hash)
    add(0, i, hash)
    if (entries.length === TILE) {
      write(tilePath('entries', Math.floor(i / TILE), TILE), printEntries(entries))
      entries = []
    }
    if (sizes.includes(i + 1)) checkpoints.set(i + 1, sign(i + 1, edgeRoot(edge)))
  }
  for (let [level, count] = [0, size]; count > 0; level++, count = Math.floor(count / TILE)) {
    const tile = levels[level] ?? []
    if (tile.length > 0) write(tilePath(level, Math.floor(count / TILE), tile.length), concat(...tile))
  }
  if (entries.length > 0) write(tilePath('entries', Math.floor(size / TILE), entries.length), printEntries(entries))
  write('checkpoint', sign(size, edgeRoot(edge)))
  write('vkey', `${printVkey(key)}\n`)
  return { folder, vkey: printVkey(key), sign, checkpoints }
}
