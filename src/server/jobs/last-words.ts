/**
 * When each vault last said anything, kept over restarts: a server that starts again every few hours must not begin its day anew each
 * time. Written at most once an hour, so that after a restart a silence may count as up to an hour longer, and never as shorter.
 *
 *   crash before it is written    the instant of before stands: longer ago
 */
import { existsSync, readFileSync } from 'node:fs'
import { isObject } from '../../core/shape.ts'
import { writeDurably } from '../../store/files/durable.ts'

const EVERY_MS = 3_600_000
/** Of a vault whose instant nobody can read: long ago. */
const NEVER = -Infinity

export class LastWords {
  readonly #path: string
  /** Vault → milliseconds of its last word, or of the first asking where it has none yet. */
  readonly #at: Map<string, number>
  readonly #written: Map<string, number>
  readonly #isDamaged: boolean

  constructor(path: string) {
    this.#path = path
    const read = existsSync(path) ? readAll(path) : new Map<string, number>()
    this.#isDamaged = read === undefined
    this.#at = new Map(read)
    this.#written = new Map(read)
  }

  spoke(vault: string, now: number): void {
    this.#at.set(vault, now)
    const written = this.#written.get(vault) ?? NEVER
    // A time in the future was left by a wrong clock, or by somebody's hand: compared with now it would look like long ago.
    if (written > now || now - written >= EVERY_MS) this.#write()
  }

  /** @returns since when it is silent: its last word. Of one never asked before, now; of an instant to come or unreadable, long ago. */
  since(vault: string, now: number): number {
    const at = this.#at.get(vault)
    if (at !== undefined) return at <= now ? at : NEVER
    if (this.#isDamaged) return NEVER
    this.#at.set(vault, now)
    this.#write()
    return now
  }

  #write(): void {
    try {
      writeDurably(this.#path, `${JSON.stringify(Object.fromEntries(this.#at))}\n`)
      for (const [vault, at] of this.#at) this.#written.set(vault, at)
    } catch {
      // A full disk: this server knows it all the same, and the next one has an older instant.
    }
  }
}

/** Undefined for what is damaged. */
function readAll(path: string): ReadonlyMap<string, number> | undefined {
  try {
    const said: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (!isObject(said)) return undefined
    const all = Object.entries(said)
    return all.every(([, at]) => Number.isFinite(at)) ? new Map(all as [string, number][]) : undefined
  } catch {
    return undefined
  }
}
