/**
 * The trustee's part in a search. It evaluates without learning what, counts who asks, and lets a lawful search on with a
 * ticket. Whether another agency holds the person is looked up later, at a moment of its own, and told to that agency:
 * nothing of the asker's answer can depend on it, since it is sent before anybody knows.
 */
import type { Country } from '../core/country/index.ts'
import { fromBase64Url, fromHex, toBase64Url } from '../core/bytes.ts'
import type { Signer } from '../core/ledger/note.ts'
import { countMatches, MATCHES_LEAST } from '../core/search/block.ts'
import { evaluatePoint } from '../core/search/elsewhere.ts'
import { SearchQuotas, type SearchLimits } from '../core/search/quota.ts'
import { readErrand, readSearchRequest, type Errand } from '../core/search/requests.ts'
import { isTold } from '../core/search/tell.ts'
import { printTicket } from '../core/search/ticket.ts'
import type { SearchAsked } from '../core/vault/judge-search.ts'
import type { Keeper } from './keeper.ts'
import { SearchStore, type Notice } from './search-store.ts'

/** Seconds that a ticket is good for, and that an errand's own clock may differ. */
const TICKET = 300
const CLOCKS = 300
/** Searches that wait at one time; more are asked to come again. */
const QUEUE_MOST = 50
const LOOK_MS = 1000

export type DeskOptions = {
  readonly home: string
  readonly keeper: Keeper
  readonly signer: Signer
  readonly country: Country
  readonly limits?: SearchLimits
  /** POSIX seconds. */
  readonly now: () => number
  readonly log: (line: string) => void
}

export class SearchDesk {
  readonly #o: DeskOptions
  readonly #store: SearchStore
  readonly #quotas: SearchQuotas
  readonly #toLookUp: { readonly search: SearchAsked; readonly tokens: readonly Uint8Array[] }[] = []
  readonly #timer: NodeJS.Timeout
  #waiting = 0

  constructor(options: DeskOptions) {
    this.#o = options
    this.#store = new SearchStore(options.home)
    this.#quotas = new SearchQuotas(options.limits)
    for (const event of this.#store.searches) this.#quotas.take(event)
    this.#timer = setInterval(() => this.lookUp(), LOOK_MS)
  }

  /** @returns a ticket; null for every refusal; undefined when too many wait. */
  async search(body: string): Promise<string | null | undefined> {
    if (this.#waiting >= QUEUE_MOST) return undefined
    this.#waiting++
    try {
      const asked = await this.#o.keeper.search(body, ({ by, at }) => {
        const event = { person: by.person, agency: by.agency, at }
        if (!this.#quotas.allows(event)) return false
        this.#store.noteSearch(event)
        this.#quotas.take(event)
        return true
      })
      if (!asked) return null
      this.#toLookUp.push({ search: asked, tokens: (readSearchRequest(body)?.elsewhere ?? []).map(fromHex) })
      const { row, tokens, kinds, by } = asked
      return printTicket(this.#o.signer, { row, agency: by.agency, tokens, kinds, until: this.#o.now() + TICKET })
    } finally {
      this.#waiting--
    }
  }

  /** @returns what the errand asked for; null for every refusal. */
  errand(body: string): object | null {
    const errand = readErrand(body)
    const { now, keeper } = this.#o
    if (!errand || Math.abs(now() - errand.at) > CLOCKS || !keeper.isOf(errand.agency, errand.signature, errand.hash)) return null
    return this.#do(errand.agency, errand.errand)
  }

  #do(agency: string, errand: Errand): object | null {
    switch (errand.kind) {
      case 'evaluate':
        if (!this.#quotas.spend(agency, errand.points.length, this.#o.now())) return null
        try {
          return { points: errand.points.map((p) => toBase64Url(evaluatePoint(this.#store.secret, fromBase64Url(p)))) }
        } catch {
          return null // 32 bytes that are no point
        }
      case 'list':
        this.#store.list(
          agency,
          errand.blocks.map(({ pointer, block }) => ({ pointer, block: fromBase64Url(block) })),
        )
        return { listed: errand.blocks.length }
      case 'notices':
        return { notices: this.#store.noticesOf(agency) }
      default:
        return errand satisfies never
    }
  }

  /** Every block of every other agency is tried, whoever is told: what is looked up takes as long for a match as for none. */
  lookUp(): void {
    for (const { search, tokens } of this.#toLookUp.splice(0)) {
      for (const [holder, blocks] of this.#store.blocks) {
        if (holder === search.by.agency) continue
        const found = [...blocks].filter(([pointer, block]) => countMatches(block, pointer, tokens) >= MATCHES_LEAST)
        const type = this.#o.country.agencies.find((a) => a.id === holder)?.type
        if (found.length === 0 || !type || !isTold(search.agencyType, type)) continue
        const { row, purpose, by, at } = search
        this.#store.notify(
          holder,
          found.map(([pointer]): Notice => ({ pointer, agency: by.agency, purpose, row, at })),
        )
      }
    }
  }

  close(): void {
    clearInterval(this.#timer)
    this.lookUp()
  }
}
