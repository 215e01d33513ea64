/**
 * The trustee's part in a search. It evaluates without learning what, counts who asks, and lets a lawful search on with a
 * ticket. Whether another agency holds the person is looked up later, at a moment of its own, and told to that agency:
 * nothing of the asker's answer can depend on it, since it is sent before anybody knows; and as little of the next one's as may
 * be: for a match the same blocks are tried as for none, and as many bytes are written.
 */
import type { Country } from '../core/country/index.ts'
import { fromBase64Url, fromHex, toBase64Url } from '../core/bytes.ts'
import { RECORD_ROLES, type CredentialCard, type CredentialRole } from '../core/entry/credential-card.ts'
import type { Signer } from '../core/ledger/note.ts'
import { countMatches, MATCHES_LEAST } from '../core/search/block.ts'
import { evaluatePoint } from '../core/search/elsewhere.ts'
import { SearchQuotas, type SearchLimits, type Spent } from '../core/search/quota.ts'
import { readErrand, type Errand } from '../core/search/requests.ts'
import { isTold } from '../core/search/tell.ts'
import { printTicket } from '../core/search/ticket.ts'
import { ErrandsRun } from './errands-run.ts'
import type { Keeper } from './keeper.ts'
import { SearchRounds, TOLD_MOST, type Round } from './search-rounds.ts'
import { SearchStore } from './search-store.ts'

/** Seconds that a ticket is good for, and that an errand's own clock may differ. */
const TICKET = 300
const CLOCKS = 300
/** After so many seconds no errand of a nonce could pass by its own time. */
const REMEMBERED = 2 * CLOCKS + 1
/** Searches that wait at one time; more are asked to come again. */
const QUEUE_MOST = 50
const LOOK_MS = 1000
/** Blocks that are tried, and points that are evaluated, at one go: an opening that comes meanwhile does not wait for all of them. */
const TRIED_AT_ONCE = 500
const EVALUATED_AT_ONCE = 10

export type DeskOptions = {
  readonly home: string
  readonly keeper: Pick<Keeper, 'search' | 'signerOf'>
  readonly signer: Signer
  readonly country: Country
  readonly limits?: SearchLimits
  /** POSIX seconds. */
  readonly now: () => number
  /** Seconds of a clock that nobody can set. */
  readonly counted: () => number
  readonly log: (line: string) => void
}

export class SearchDesk {
  readonly #o: DeskOptions
  readonly #store: SearchStore
  readonly #quotas: SearchQuotas
  readonly #rounds: SearchRounds
  readonly #timer: NodeJS.Timeout
  readonly #run: ErrandsRun
  #waiting = 0
  #said = ''
  #looking: Promise<void> | undefined

  constructor(options: DeskOptions) {
    this.#o = options
    this.#store = new SearchStore(options.home)
    this.#rounds = new SearchRounds(options.home)
    this.#run = new ErrandsRun(options.home, options.counted, REMEMBERED)
    this.#quotas = new SearchQuotas(options.limits, this.#store.spent)
    for (const event of this.#rounds.searches) this.#quotas.take(event)
    this.#timer = setInterval(() => void this.lookUp(), LOOK_MS)
  }

  /** @returns a ticket; null for every refusal; undefined when too many wait. */
  async search(body: string): Promise<string | null | undefined> {
    if (this.#waiting >= QUEUE_MOST) return undefined
    this.#waiting++
    try {
      const asked = await this.#o.keeper.search(body, (search, elsewhere) => {
        const event = { person: search.by.person, agency: search.by.agency, at: search.at }
        if (this.#rounds.has(search.row) || !this.#quotas.allows(event)) return false
        // Synced before the ticket leaves: a restart forgets neither the count nor what is still to be looked up.
        this.#rounds.begin(search, elsewhere)
        this.#quotas.take(event)
        return true
      })
      if (!asked) return null
      const { row, tokens, kinds, by } = asked
      return printTicket(this.#o.signer, { row, agency: by.agency, tokens, kinds, until: this.#o.now() + TICKET })
    } finally {
      this.#waiting--
    }
  }

  /** @returns what the errand asked for; null for every refusal. */
  async errand(body: string): Promise<object | null> {
    const errand = readErrand(body)
    const { now, keeper } = this.#o
    if (!errand || Math.abs(now() - errand.at) > CLOCKS) return null
    const signer = await keeper.signerOf(errand.agency, errand.signature, errand.hash)
    // Remembered only where a signature held: a stranger fills nothing.
    const isFirst = signer !== undefined && this.#run.isFirst(errand.nonce, now() + REMEMBERED)
    return signer && isFirst ? this.#do(signer, errand.errand) : null
  }

  async #do({ agency, roles }: CredentialCard, errand: Errand): Promise<object | null> {
    switch (errand.kind) {
      case 'evaluate':
        if (!this.#spend(agency, 'evaluations', errand.points.length)) return null
        return this.#evaluate(errand.points)
      case 'list':
        if (!worksWithRecords(roles) || !this.#spend(agency, 'blocks', errand.blocks.length)) return null
        this.#store.list(
          agency,
          errand.blocks.map(({ pointer, block }) => ({ pointer, block: fromBase64Url(block) })),
        )
        return { listed: errand.blocks.length }
      case 'notices':
        if (!worksWithRecords(roles)) return null
        return this.#rounds.noticesOf(agency, errand.from)
      default:
        return errand satisfies never
    }
  }

  async #evaluate(points: readonly string[]): Promise<object | null> {
    const evaluated: string[] = []
    for (const [i, point] of points.entries()) {
      if (i % EVALUATED_AT_ONCE === 0) await othersFirst()
      try {
        evaluated.push(toBase64Url(evaluatePoint(this.#store.secret, fromBase64Url(point))))
      } catch {
        return null // 32 bytes that are no point
      }
    }
    return { points: evaluated }
  }

  #spend(agency: string, what: Spent['what'], count: number): boolean {
    if (!this.#quotas.spend(agency, what, count, this.#o.now())) return false
    this.#store.keepSpent(this.#quotas.spent)
    return true
  }

  /** What cannot be written down now stays, and is looked up at the next second again. Never twice at one time. */
  lookUp(): Promise<void> {
    this.#looking ??= this.#lookUpAll().finally(() => (this.#looking = undefined))
    return this.#looking
  }

  async #lookUpAll(): Promise<void> {
    for (const round of this.#rounds.toLookUp) {
      try {
        this.#rounds.end(round, await this.#find(round))
        this.#said = ''
      } catch (error) {
        const { name } = error as Error
        if (name !== this.#said) this.#o.log(`a search waits to be looked up: ${name}`)
        this.#said = name
      }
    }
  }

  /** Every block of every other agency is tried, whoever is told, and whether one before it met. */
  async #find({ agency, agencyType, tokens }: Round): Promise<Round['found']> {
    const sought = (tokens ?? []).map(fromHex)
    const met: { readonly holder: string; readonly pointer: string; readonly matches: number }[] = []
    let tried = 0
    for (const [holder, blocks] of this.#store.blocks) {
      if (holder === agency) continue
      const type = this.#o.country.agencies.find((a) => a.id === holder)?.type
      const mayKnow = type !== undefined && isTold(agencyType, type)
      for (const [pointer, block] of blocks) {
        const matches = countMatches(block, pointer, sought)
        if (matches >= MATCHES_LEAST && mayKnow) met.push({ holder, pointer, matches })
        if (++tried % TRIED_AT_ONCE === 0) await othersFirst()
      }
    }
    const told = met.toSorted((a, b) => b.matches - a.matches).slice(0, TOLD_MOST)
    return Object.fromEntries([...Map.groupBy(told, (m) => m.holder)].map(([holder, all]) => [holder, all.map((m) => m.pointer)]))
  }

  /** What is not looked up yet waits on the disk for the next start. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.#looking
    this.#store.close()
    this.#run.close()
  }
}

const othersFirst = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))
const worksWithRecords = (roles: readonly CredentialRole[]): boolean => roles.some((r) => RECORD_ROLES.some((known) => known === r))
