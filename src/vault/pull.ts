/** Brings the vault's fold up to a checkpoint that witnesses stand behind, out of the tiles that the log's server hands out. */
import { readOver } from '../store/files/read-log.ts'
import { equalBytes, fromUtf8 } from '../core/bytes.ts'
import type { Parts } from '../core/entry/make.ts'
import { isCount, isObject } from '../core/shape.ts'
import type { Checkpoint } from '../core/ledger/checkpoint.ts'
import { parseEntries, TILE, tilePath } from '../core/ledger/tile.ts'
import { LogFold, needsOpening, type Pinned } from '../core/vault/log-fold.ts'

type Read = (path: string) => Promise<Uint8Array | undefined>

/** The server does not hand out what the checkpoint covers. */
export class LogShort extends Error {
  override name = 'LogShort'
}

export class Pull {
  readonly #read: Read
  readonly #pinned: Pinned
  readonly #cutOff: ReadonlyMap<string, number>
  #fold: LogFold
  #proven = 0

  constructor(log: { readonly url: string; readonly token: string }, pinned: Pinned, cutOff: ReadonlyMap<string, number> = new Map()) {
    const over = readOver(log.url, { authorization: `Bearer ${log.token}` })
    this.#read = async (path) => over(path)
    this.#pinned = pinned
    this.#cutOff = cutOff
    this.#fold = new LogFold(pinned, cutOff)
  }

  get fold(): LogFold {
    return this.#fold
  }

  /** False in the middle of a pull, and after one that was cut off: then some of the leaves may be nobody's log. */
  get isProven(): boolean {
    return this.#fold.size > 0 && this.#fold.size === this.#proven
  }

  /** The newest checkpoint that a quorum cosigned, as the server says; judged by whoever uses it. */
  async newest(): Promise<string | undefined> {
    const note = await this.#read('witnessed')
    return note && fromUtf8(note)
  }

  /**
   * @returns false when the leaves make another root: the fold then begins again, since some of them are not the log's.
   * @throws LogUnreachable, LogShort, VaultHalt
   */
  async to({ size, root }: Checkpoint): Promise<boolean> {
    // What a pull that was cut off left behind this size is nobody's log, and nothing may be judged by it.
    if (size < this.#fold.size && !this.isProven) this.#beginAgain()
    while (this.#fold.size < size) await this.#bundle(size)
    if (equalBytes(this.#fold.rootAt(size), root)) {
      // An older checkpoint proves nothing of the leaves behind it.
      if (size === this.#fold.size) this.#proven = size
      return true
    }
    this.#beginAgain()
    return false
  }

  #beginAgain(): void {
    this.#fold = new LogFold(this.#pinned, this.#cutOff)
    this.#proven = 0
  }

  async #bundle(size: number): Promise<void> {
    const fold = this.#fold
    const n = Math.floor(fold.size / TILE)
    const width = Math.min(TILE, size - n * TILE)
    // A partial bundle may be gone once the full one is there.
    const path = (w: number): string => tilePath('entries', n, w)
    const bundle = (await this.#read(path(width))) ?? (width < TILE ? await this.#read(path(TILE)) : undefined)
    const leaves = bundle && parseEntries(bundle).slice(fold.size - n * TILE, width)
    if (!leaves || leaves.length < width - (fold.size - n * TILE)) throw new LogShort(`no bundle ${n}`)
    const from = fold.size
    const opened = leaves.some(needsOpening) ? await this.#opened(from, from + leaves.length) : new Map<number, Parts>()
    for (const [i, leaf] of leaves.entries()) fold.take(leaf, opened.get(from + i))
  }

  /** Entries that are opened to auditors, by index. What comes is held against its leaf by the fold. */
  async #opened(from: number, to: number): Promise<Map<number, Parts>> {
    const found = new Map<number, Parts>()
    for (let at = from; at < to;) {
      const bytes = await this.#read(`opened?from=${at}&to=${to}`)
      const page = bytes ? readPage(fromUtf8(bytes)) : undefined
      if (!page || page.next <= at) throw new LogShort(`no opened entries from ${at}`)
      for (const [index, parts] of page.entries) found.set(index, parts)
      at = page.next
    }
    return found
  }
}

function readPage(text: string): { readonly entries: readonly [number, Parts][]; readonly next: number } | undefined {
  try {
    const v: unknown = JSON.parse(text)
    if (!isObject(v) || !isCount(v.next) || !Array.isArray(v.entries)) return undefined
    const entries = v.entries.flatMap((e: unknown): [number, Parts][] =>
      isObject(e) && isCount(e.index) && isParts(e.parts) ? [[e.index, e.parts]] : [],
    )
    return { entries, next: v.next }
  } catch {
    return undefined // no JSON
  }
}

const isParts = (v: unknown): v is Parts =>
  isObject(v) &&
  ['id', 'stub', 'coded', 'sealed'].every((k) => typeof v[k] === 'string') &&
  (v.signature === null || typeof v.signature === 'string') &&
  isObject(v.salts) &&
  ['stub', 'coded', 'sealed', 'signature'].every((k) => typeof (v.salts as Record<string, unknown>)[k] === 'string')
