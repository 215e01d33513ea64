/**
 * The right edge of a log: the partial tile of each level, and the entries of the last bundle. Root and next tiles
 * follow from it alone, so a writer keeps this in memory and a restart reads a few files.
 */
import { newTiles, printEntries, TILE, tilePath, tileRoot } from './tile.ts'
import { EMPTY_ROOT, leafHash, nodeHash } from './tree.ts'

export class RightEdge {
  readonly #levels: Uint8Array[][]
  #entries: Uint8Array[]
  #size: number

  /** @param levels hashes of each level's partial tile, lowest first; @param entries those of the last, partial bundle. */
  constructor(size = 0, levels: readonly (readonly Uint8Array[])[] = [], entries: readonly Uint8Array[] = []) {
    this.#size = size
    this.#levels = levels.map((level) => [...level])
    this.#entries = [...entries]
  }

  get size(): number {
    return this.#size
  }

  /** Hashes of the partial tile `n` at `level`; undefined when that tile is full, and so on the disk. */
  partial(level: number, n: number): readonly Uint8Array[] | undefined {
    return n === Math.floor(this.#size / TILE ** (level + 1)) ? this.#levels[level] : undefined
  }

  /** Adds entries; returns the files of the new size, by path, partial tiles among them. */
  grow(entries: readonly Uint8Array[]): Map<string, Uint8Array> {
    const from = this.#size
    const files = new Map<string, Uint8Array>()
    const hashes = this.#levels[0] ?? (this.#levels[0] = [])
    for (const entry of entries) {
      this.#entries.push(entry)
      hashes.push(leafHash(entry))
      this.#size++
      if (this.#size % TILE !== 0) continue
      const n = this.#size / TILE - 1
      files.set(tilePath('entries', n, TILE), printEntries(this.#entries))
      this.#entries = []
      this.#carry(0, n, files)
    }
    for (const { level, n, width } of newTiles(from, this.#size)) {
      if (width === TILE) continue
      files.set(tilePath(level, n, width), joinHashes(this.#levels[level] ?? []))
      if (level === 0) files.set(tilePath('entries', n, width), printEntries(this.#entries))
    }
    return files
  }

  #carry(level: number, n: number, files: Map<string, Uint8Array>): void {
    const full = this.#levels[level] as Uint8Array[]
    files.set(tilePath(level, n, TILE), joinHashes(full))
    const above = this.#levels[level + 1] ?? (this.#levels[level + 1] = [])
    above.push(tileRoot(full))
    full.length = 0
    if (above.length === TILE) this.#carry(level + 1, Math.floor(n / TILE), files)
  }

  /** From the partial tiles: every level's full subtrees, smallest first. */
  root(): Uint8Array {
    let root: Uint8Array | undefined
    for (const level of this.#levels) {
      for (const subtree of binarySubtrees(level)) root = root ? nodeHash(subtree, root) : subtree
    }
    return root ?? EMPTY_ROOT
  }
}

/** Folders of partial tiles that may go once the log has grown from `from` to `to` (C2SP tlog-tiles): the full tile is there. */
export function partialsDone(from: number, to: number): string[] {
  return newTiles(from, to).flatMap(({ level, n, width }) => {
    if (width < TILE) return []
    const folders = [`${tilePath(level, n, TILE)}.p`]
    return level === 0 ? [...folders, `${tilePath('entries', n, TILE)}.p`] : folders
  })
}

function joinHashes(hashes: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(32 * hashes.length)
  for (const [i, hash] of hashes.entries()) out.set(hash, 32 * i)
  return out
}

/** The full binary subtrees over a partial tile's hashes, from the right (smallest) to the left. */
function binarySubtrees(hashes: readonly Uint8Array[]): Uint8Array[] {
  const out: Uint8Array[] = []
  let end = hashes.length
  for (let size = 1; end > 0; size *= 2) {
    if (end % (size * 2) === 0) continue
    out.push(tileRoot(hashes.slice(end - size, end)))
    end -= size
  }
  return out
}
