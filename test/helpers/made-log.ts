/** A log of its own in a folder, without a database: for tests of the verifier, and for as many leaves as a bench asks. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ed25519 } from '@noble/curves/ed25519.js'
import '../../src/outside/host/native-hash.ts'
import { utf8 } from '../../src/core/bytes.ts'
import { sha256 } from '../../src/core/hash.ts'
import { checkpointText } from '../../src/core/ledger/checkpoint.ts'
import { noteKey, noteLine, printNote, printVkey } from '../../src/core/ledger/note.ts'
import { printLeaf, stampLeaf } from '../../src/core/ledger/leaf.ts'
import { RightEdge } from '../../src/core/ledger/right-edge.ts'

export type MadeLog = {
  readonly folder: string
  readonly vkey: string
  /** Signs a state of the log, as it is or as somebody would like it to be. */
  sign(size: number, root: Uint8Array): string
  /** Checkpoints at the sizes that were asked for. */
  readonly checkpoints: ReadonlyMap<number, string>
}

const CHUNK = 4096

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
  const checkpoints = new Map<number, string>()
  const edge = new RightEdge()
  /** The newest partial tile of each level, until a full one takes its place. */
  const partials = new Map<string, [path: string, bytes: Uint8Array]>()
  const stops = [...sizes, size].toSorted((a, b) => a - b)
  while (edge.size < size) {
    const to = Math.min(edge.size + CHUNK, stops.find((s) => s > edge.size) ?? size)
    for (const [path, bytes] of edge.grow(Array.from({ length: to - edge.size }, (_, i) => leafAt(edge.size + i)))) {
      const level = path.split('/')[1] as string
      if (path.includes('.p/')) partials.set(level, [path, bytes])
      else {
        partials.delete(level)
        write(path, bytes)
      }
    }
    if (sizes.includes(edge.size)) checkpoints.set(edge.size, sign(edge.size, edge.root()))
  }
  for (const [path, bytes] of partials.values()) write(path, bytes)
  write('checkpoint', sign(size, edge.root()))
  write('vkey', `${printVkey(key)}\n`)
  return { folder, vkey: printVkey(key), sign, checkpoints }
}
