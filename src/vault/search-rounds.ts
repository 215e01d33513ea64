/**
 * Searches that the trustee let through, a file each. It is written before the ticket leaves, with the tokens that are still
 * to be tried; it is written again, without them, once they were. Both times it has one size, whether somebody else holds the
 * person or nobody does: what the disk does says nothing of it, neither to whoever asks nor to whoever watches the disk.
 *
 *   crash before the first    no ticket was given, and the row may be shown again
 *   crash between             it is looked up after the next start
 *   crash in the second       it is looked up again, and comes to the same
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../store/files/durable.ts'
import { parseJson } from '../core/canonical.ts'
import { hasExactly } from '../core/shape.ts'
import type { AgencyType } from '../core/model/lifecycles.ts'
import type { SearchEvent } from '../core/search/quota.ts'
import type { SearchAsked } from '../core/vault/judge-search.ts'
import { NoVault } from './home.ts'

const BYTES = 4096
/** Records told of one search, the likeliest first: more do not fit. */
export const TOLD_MOST = 32
/** Seconds after which a search is forgotten, with what was told of it; its row in the log stays. */
const KEPT = 180 * 86_400
/** Notices of one answer. */
const PAGE = 500

export type Notice = {
  /** Of the record that may be the person's, as its own agency knows it. */
  readonly pointer: string
  /** Who asks, and why: whom the holder may turn to, or not. */
  readonly agency: string
  readonly purpose: string
  /** Row of the search, for oversight. */
  readonly row: string
  readonly at: number
}
export type Round = {
  readonly row: string
  readonly person: string
  readonly agency: string
  readonly agencyType: AgencyType
  readonly purpose: string
  /** POSIX seconds, by the witnesses. */
  readonly at: number
  /** Hex; null once they were tried. */
  readonly tokens: readonly string[] | null
  /** Pointers that met, by holder: those alone who are told. */
  readonly found: Readonly<Record<string, readonly string[]>>
}
const MEMBERS = ['row', 'person', 'agency', 'agencyType', 'purpose', 'at', 'tokens', 'found']

export class SearchRounds {
  readonly #dir: string
  readonly #rounds = new Map<string, Round>()

  /** @throws NoVault when one of its files was not written here. */
  constructor(home: string) {
    this.#dir = join(home, 'search', 'rounds')
    if (!existsSync(this.#dir)) return
    for (const name of readdirSync(this.#dir)) {
      const path = join(this.#dir, name)
      if (!name.endsWith('.json')) continue
      const v = parseJson(readFileSync(path, 'utf8'))
      if (!hasExactly(v, MEMBERS) || this.#path(String(v.row)) !== path) throw new NoVault('vault.damaged', { file: path })
      this.#rounds.set(String(v.row), v as Round)
    }
  }

  has(row: string): boolean {
    return this.#rounds.has(row)
  }
  /** For the quotas. */
  get searches(): readonly SearchEvent[] {
    return [...this.#rounds.values()].toSorted((a, b) => a.at - b.at)
  }
  get toLookUp(): readonly Round[] {
    return [...this.#rounds.values()].filter((r) => r.tokens !== null)
  }

  begin({ row, by, agencyType, purpose, at }: SearchAsked, tokens: readonly string[]): void {
    this.#keep({ row, person: by.person, agency: by.agency, agencyType, purpose, at, tokens, found: {} })
    for (const old of this.#rounds.values()) {
      if (old.at > at - KEPT || old.tokens !== null) continue
      rmSync(this.#path(old.row), { force: true })
      this.#rounds.delete(old.row)
    }
  }
  end(round: Round, found: Round['found']): void {
    this.#keep({ ...round, tokens: null, found })
  }

  /** A page of what a holder is told, the oldest first. They stay: whoever asks again because the answer was lost is told again. */
  noticesOf(holder: string, from: number): { readonly notices: readonly Notice[]; readonly of: number } {
    const all = [...this.#rounds.values()]
      .filter((r) => Object.hasOwn(r.found, holder))
      .toSorted((a, b) => a.at - b.at || (a.row < b.row ? -1 : 1))
      .flatMap(({ found, agency, purpose, row, at }) => (found[holder] ?? []).map((pointer) => ({ pointer, agency, purpose, row, at })))
    return { notices: all.slice(from, from + PAGE), of: all.length }
  }

  #keep(round: Round): void {
    const text = JSON.stringify(round).padEnd(BYTES - 1)
    if (text.length >= BYTES) throw new RangeError('impossible: a round that is longer than its file')
    writeDurably(this.#path(round.row), `${text}\n`, { mode: 0o600 })
    this.#rounds.set(round.row, round)
  }
  #path = (row: string): string => join(this.#dir, `${row}.json`)
}
