/**
 * Public pages, made once and given to everybody until something that they are made of is another: the public moment, what the log says
 * is out, a file of a release. Nothing in them is anybody's, so a million records behind them cost a reader nothing.
 */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Layout } from '../../store/files/layout.ts'

/** Each figure, definition and release in two languages, and the pages beside them; what was not asked for longest goes first. */
const MOST = 1000
/** A page is some kilobytes and a file of a release may be megabytes: what is kept fits a small machine. */
const MOST_BYTES = 64_000_000
/** What was recorded before the moment may still be on its way into the database. */
const SETTLED_MS = 60_000
/** Until then a page is made again and again, but for all who ask within so long once: the minute after a midnight is when a release day begins, and making each reader's own would stop it. */
const SHARED_MS = 250

export class KeptPages<T = string> {
  readonly #pages = new Map<string, { readonly stamp: string; readonly page: Promise<T>; bytes: number }>()
  readonly #bytesOf: (page: T) => number
  readonly #most: number

  /** @param most bytes of all that is kept */
  constructor(bytesOf: (page: T) => number, most = MOST_BYTES) {
    this.#bytesOf = bytesOf
    this.#most = most
  }

  /** @param at until when the page knows the record. @param stamp says something else when the page would. */
  page(name: string, at: Date, stamp: string, make: () => Promise<T>): Promise<T> {
    const now = Date.now()
    const isSettled = now - at.getTime() >= SETTLED_MS
    const whole = `${at.toISOString()} ${stamp}${isSettled ? '' : ` ${Math.floor(now / SHARED_MS)}`}`
    const known = this.#pages.get(name)
    const kept = known?.stamp === whole ? known : { stamp: whole, page: make(), bytes: 0 }
    this.#pages.delete(name)
    this.#pages.set(name, kept)
    if (kept === known) return kept.page
    this.#letGo()
    const isKept = (): boolean => this.#pages.get(name) === kept
    kept.page.then(
      (page) => {
        kept.bytes = this.#bytesOf(page)
        if (isKept()) this.#letGo()
      },
      // What failed is made again for the next who asks.
      () => isKept() && this.#pages.delete(name),
    )
    return kept.page
  }

  #letGo(): void {
    let bytes = [...this.#pages.values()].reduce((sum, kept) => sum + kept.bytes, 0)
    for (const [oldest, kept] of this.#pages) {
      if (this.#pages.size <= MOST && bytes <= this.#most) return
      this.#pages.delete(oldest)
      bytes -= kept.bytes
    }
  }
}

/** Which files these releases have: one that is altered, or gone, is a page of another stamp. */
export const stampOf = ({ releases }: Layout, ids: readonly string[]): string =>
  ids
    .map((id) => {
      const folder = join(releases, id)
      const files = readdirSync(folder).map((name) => {
        const { size, mtimeMs, ino } = statSync(join(folder, name))
        return `${name} ${size} ${mtimeMs} ${ino}`
      })
      return [id, ...files].join('\n')
    })
    .join('\n')
