/**
 * The log on its own: every entry and every hash against the signed root, from the root down. Files come through
 * `read`, so it works on a folder and over HTTP alike; it trusts nothing but the log's verifier key.
 *
 * A tile is compared with what the files below it make. Where the two differ, the one that leads to the signed root
 * stands and the other is named. At no time are more than 256 tiles of a level in memory, so a log of any length is
 * checked in the same space.
 */
import { equalBytes } from '../src/core/bytes.ts'
import { openCheckpoint, type Checkpoint } from '../src/core/ledger/checkpoint.ts'
import { parseVkey, type NoteKey } from '../src/core/ledger/note.ts'
import { TILE, tilePath } from '../src/core/ledger/tile.ts'
import { flatRoot } from '../src/core/ledger/tree.ts'
import type { Report } from './fault.ts'
import { differing, reconcile } from './reconcile.ts'
import { readHashes, readLeaves, type Read } from './tiles.ts'

export type LogOptions = {
  /** Signed states seen before (a checkpoint, or what stands at the end of a receipt): the log must have grown out of each. */
  readonly since?: readonly string[]
  /** Entries checked so far. */
  readonly onProgress?: (entries: number) => void
}

const HASH = 32
type Tile = {
  readonly level: number
  readonly n: number
  readonly width: number
  /** As it lies there, or undefined. */
  readonly stored: Uint8Array | undefined
  /** What the files below make of it, or undefined. */
  readonly made: Uint8Array | undefined
  /** The tiles below, as they lie there; none below level 0. */
  readonly below: readonly (Uint8Array | undefined)[]
}

/** @returns the newest signed state; undefined when there is none that this key signed, which is reported. */
export async function checkLog(read: Read, vkey: string, report: Report, options: LogOptions = {}): Promise<Checkpoint | undefined> {
  const key = parseVkey(vkey)
  if (!key) report({ what: 'key.unreadable', where: 'vkey' })
  const checkpoint = key && openHead(await read('checkpoint'), key, report)
  if (!key || !checkpoint) return undefined
  const walk = new Walk(read, report, options.onProgress)
  await walk.checkEdge(checkpoint)
  for (const note of options.since ?? []) await checkGrowth(read, note, key, checkpoint, report)
  return checkpoint
}

function openHead(bytes: Uint8Array | undefined, key: NoteKey, report: Report): Checkpoint | undefined {
  const where = { where: 'checkpoint', path: 'checkpoint' }
  if (!bytes) {
    report({ what: 'checkpoint.missing', ...where })
    return undefined
  }
  const note = new TextDecoder().decode(bytes)
  const checkpoint = openCheckpoint(note, key)
  if (!checkpoint) {
    const [origin = ''] = note.split('\n')
    const isOther = origin !== key.name && note.includes('\n\n\u2014 ')
    report({ what: isOther ? 'checkpoint.other-log' : 'checkpoint.not-signed', ...where })
  }
  return checkpoint
}

class Walk {
  readonly #read: Read
  readonly #report: Report
  readonly #onProgress: (entries: number) => void
  #entries = 0

  constructor(read: Read, report: Report, onProgress: LogOptions['onProgress']) {
    this.#read = read
    this.#report = report
    this.#onProgress = onProgress ?? (() => undefined)
  }

  /** The partial tile of each level, which together make the root; then all that lies below them. */
  async checkEdge(checkpoint: Checkpoint): Promise<void> {
    const edge: Tile[] = []
    for (let level = 0, count = checkpoint.size; count > 0; level++, count = Math.floor(count / TILE)) {
      const [n, width] = [Math.floor(count / TILE), count % TILE]
      if (width > 0)
        edge.push(await this.#prepare(level, n, width, await readHashes(this.#read, level, n, width, this.#report), this.#report))
    }
    const parts = edge.map((t) => ({ stored: t.stored, made: t.made }))
    const stands = reconcile(parts, (hashes) => equalBytes(rootOfEdge(hashes), checkpoint.root))
    if (!stands) this.#report({ what: 'root.differs', where: `checkpoint of size ${checkpoint.size}`, path: 'checkpoint' })
    for (const [i, tile] of edge.entries()) await this.#settle(tile, stands?.[i], [])
  }

  async #prepare(level: number, n: number, width: number, stored: Uint8Array | undefined, report: Report): Promise<Tile> {
    if (level === 0) {
      const made = await readLeaves(this.#read, n, width, report)
      return { level, n, width, stored, made, below: [] }
    }
    const made = new Uint8Array(HASH * width)
    const below: (Uint8Array | undefined)[] = []
    for (let i = 0; i < width; i++) {
      const child = await readHashes(this.#read, level - 1, n * TILE + i, TILE, report)
      below.push(child)
      const said = stored?.subarray(HASH * i, HASH * i + HASH)
      const root = child && flatRoot(child)
      const isSame = root && said && equalBytes(root, said)
      made.set(isSame ? root : ((await this.#makeOut(level - 1, n * TILE + i, child, said)) ?? new Uint8Array(HASH)), HASH * i)
    }
    return { level, n, width, stored, made, below }
  }

  /**
   * The root of a tile whose stored hashes do not lead to what is said above it, or are gone. If what lies below it can be
   * made to lead there, the fault is below, and what is said above stands.
   */
  async #makeOut(level: number, n: number, stored: Uint8Array | undefined, said: Uint8Array | undefined): Promise<Uint8Array | undefined> {
    const tile = await this.#prepare(level, n, TILE, stored, () => undefined) // reported when its turn comes
    if (said && reconcile([tile], ([h]) => equalBytes(flatRoot(h as Uint8Array), said))) return said
    const hashes = tile.stored ?? tile.made
    return hashes ? flatRoot(hashes) : said
  }

  /** Names what differs, and goes down. @param stands what leads to the signed root; undefined when neither side does. */
  async #settle(tile: Tile, stands: Uint8Array | undefined, siblings: readonly Uint8Array[]): Promise<void> {
    this.#name(tile, stands, siblings)
    if (tile.level === 0) {
      this.#entries += tile.width
      this.#onProgress(this.#entries)
      return
    }
    const trusted = stands ?? tile.stored ?? tile.made
    const hashes = Array.from({ length: tile.width }, (_, i) => trusted?.subarray(HASH * i, HASH * i + HASH) ?? new Uint8Array(HASH))
    for (const [i, stored] of tile.below.entries()) {
      const child = await this.#prepare(tile.level - 1, tile.n * TILE + i, TILE, stored, this.#report)
      const expected = hashes[i] as Uint8Array
      const right = reconcile([child], ([h]) => equalBytes(flatRoot(h as Uint8Array), expected))
      await this.#settle(child, right?.[0], hashes)
    }
  }

  #name(tile: Tile, stands: Uint8Array | undefined, siblings: readonly Uint8Array[]): void {
    const { level, n, width, stored, made } = tile
    const first = n * TILE
    const [hashes, entries] = [tilePath(level, n, width), tilePath('entries', n, width)]
    const runs = stored && made ? differing(stored, made, stands) : []
    for (const { from, count, altered } of runs) {
      if (level > 0) {
        // The tile above stands: the one below it is named on its own.
        if (altered === 'made') continue
        this.#report({ what: 'tile.altered', where: `${hashes}, hash ${span(from, count)}`, path: hashes, hash: from, count })
        continue
      }
      const path = altered === 'made' ? entries : hashes
      const place = { path, entry: first + from, count }
      const other = count === width && altered !== 'neither' ? elsewhere(altered === 'made' ? made : stored, siblings) : undefined
      if (other !== undefined) {
        const belongs = tilePath(altered === 'made' ? 'entries' : 0, n - (n % TILE) + other, TILE)
        this.#report({ what: 'tile.moved', where: `${path} holds what belongs in ${belongs}`, ...place })
      } else if (altered === 'made')
        this.#report({ what: 'entry.altered-in-log', where: `${path}, entry ${span(first + from, count)}`, ...place })
      else if (altered === 'stored')
        this.#report({ what: 'tile.altered', where: `${path}, hash of entry ${span(first + from, count)}`, ...place })
      else this.#report({ what: 'log.disagrees', where: `${hashes} and ${entries}, entry ${span(first + from, count)}`, ...place })
    }
    // Both sides agree, or one is missing, and what there is leads nowhere: it was made to fit together, but not to the
    // root. At the edge nothing says which of its tiles it is: there `root.differs` has to do.
    if (level === 0 && !stands && runs.length === 0 && siblings.length > 0 && (stored || made))
      this.#report({
        what: 'log.rewritten',
        where: `${hashes} and ${entries}, among entries ${span(first, width)}`,
        path: entries,
        entry: first,
        count: width,
      })
  }
}

const span = (from: number, count: number): string => (count === 1 ? String(from) : `${from} to ${from + count - 1}`)

/** Which sibling's place the content of this one belongs in: two files changed about, or one laid over another. */
function elsewhere(content: Uint8Array | undefined, siblings: readonly Uint8Array[]): number | undefined {
  const root = content && flatRoot(content)
  const found = root ? siblings.findIndex((s) => equalBytes(s, root)) : -1
  return found < 0 ? undefined : found
}

/** The root of a whole tree from the partial tile of each level, lowest first. */
function rootOfEdge(levels: readonly Uint8Array[]): Uint8Array {
  let below: Uint8Array = new Uint8Array(0)
  for (const hashes of levels) {
    const all = new Uint8Array(hashes.length + below.length)
    all.set(hashes)
    all.set(below, hashes.length)
    below = all.length === 0 ? all : flatRoot(all)
  }
  return flatRoot(below)
}

/** The tree of an earlier signed state must be the beginning of this one. Its tiles have been checked above. */
async function checkGrowth(read: Read, note: string, key: NoteKey, now: Checkpoint, report: Report): Promise<void> {
  const old = openCheckpoint(note, key)
  if (!old) return report({ what: 'checkpoint.not-signed', where: 'the earlier state' })
  const where = `from size ${old.size} to size ${now.size}`
  if (old.size > now.size) return report({ what: 'log.shrunk', where, entry: now.size, count: old.size - now.size })
  const levels: Uint8Array[] = []
  for (
    let level = 0, count = old.size, last = now.size;
    count > 0;
    level++, count = Math.floor(count / TILE), last = Math.floor(last / TILE)
  ) {
    const n = Math.floor(count / TILE)
    const width = Math.min(TILE, last - n * TILE)
    const tile = count % TILE === 0 ? new Uint8Array(0) : await readHashes(read, level, n, width, () => undefined)
    if (!tile) return // missing, and named above
    levels.push(tile.subarray(0, HASH * (count % TILE)))
  }
  if (!equalBytes(rootOfEdge(levels), old.root)) report({ what: 'log.forked', where, count: old.size })
}
