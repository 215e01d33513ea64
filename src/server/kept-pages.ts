/**
 * Public pages, made once and given to everybody until something that they are made of is another: the public moment, what the log says
 * is out, a file of a release. Nothing in them is anybody's, so a million records behind them cost a reader nothing.
 */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Layout } from '../store/files/layout.ts'

/** Each figure, definition and release in two languages, and the pages beside them; what was not asked for longest goes first. */
const MOST = 1000
/** What was recorded before the moment may still be on its way into the database. */
const SETTLED_MS = 60_000

export class KeptPages<T = string> {
  readonly #pages = new Map<string, { readonly stamp: string; readonly page: Promise<T> }>()

  /** @param at until when the page knows the record. @param stamp says something else when the page would. */
  page(name: string, at: Date, stamp: string, make: () => Promise<T>): Promise<T> {
    if (Date.now() - at.getTime() < SETTLED_MS) return make()
    const whole = `${at.toISOString()} ${stamp}`
    const known = this.#pages.get(name)
    const kept = known?.stamp === whole ? known : { stamp: whole, page: make() }
    this.#pages.delete(name)
    this.#pages.set(name, kept)
    for (const oldest of this.#pages.keys()) if (this.#pages.size > MOST) this.#pages.delete(oldest)
    // What failed is made again for the next who asks.
    kept.page.catch(() => this.#pages.get(name) === kept && this.#pages.delete(name))
    return kept.page
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
