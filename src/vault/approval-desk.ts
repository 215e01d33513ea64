/**
 * Openings that wait for somebody's approval, at the trustee's vault: not at the record's server, which would learn who
 * asks about whom. An asker shows what a vault is shown to open, and names an office; a person of that office whom the
 * policy lets stand for it sees the record's number, the fields and the purpose, and nothing of what is in them. Everybody else is
 * told what is told where nothing waits.
 *
 * All of it lies in memory. A vault that starts again answers no row from before its start, so what waited then could not be
 * opened any more; the asker asks anew.
 */
import { couldApprove } from '../core/access/approving.ts'
import { equalBytes, toBase64Url } from '../core/bytes.ts'
import type { Country } from '../core/country/index.ts'
import type { CredentialCard } from '../core/entry/credential-card.ts'
import type { OpeningAsked } from '../core/entry/oversight-acts.ts'
import {
  lookHash,
  readApprovalAsk,
  readApprovalState,
  readDecline,
  readLook,
  readPass,
  type ApprovalSaid,
  type ApprovalShown,
  type DeclineReason,
} from '../core/vault/approvals.ts'
import type { GrantsShown } from '../core/vault/grants.ts'
import { readLooksAsked, type LookTold } from '../core/vault/looks.ts'
import type { Overseen } from '../core/vault/overseen.ts'
import type { Approvable } from '../core/vault/judge-asking.ts'
import { LATER } from './give.ts'
import type { Keeper } from './keeper.ts'

/** Seconds that an asking waits, and that a look can be looked again without another signature. */
const WAITS = 12 * 3600
const PASS = 900
/** Seconds that an asker's clock may differ. */
const CLOCKS = 300
/** Askings of one person that wait at one time, and of all; looks that are remembered. */
const WAITING_MOST = 20
const ALL_MOST = 2_000
const LOOKS_MOST = 10_000

type Waiting = {
  readonly act: OpeningAsked
  readonly of: Approvable
  readonly office: string
  readonly kind: string
  readonly form: string
  readonly key: Uint8Array
  readonly until: number
  /** The same by the clock that nobody can set. */
  readonly ends: number
  declined?: DeclineReason
}
/** What is there for one person. */
type LyingThere = GrantsShown & { readonly waiting: readonly ApprovalShown[]; readonly overseen: Overseen | null }

export type ApprovalDeskOptions = {
  readonly keeper: Pick<
    Keeper,
    'asking' | 'signerOf' | 'mayApprove' | 'approversOf' | 'isAnswered' | 'decideNow' | 'grantsOf' | 'overseenBy' | 'looksTo'
  >
  /** This vault's name. */
  readonly vault: string
  readonly country: Country
  readonly random: (n: number) => Uint8Array
  /** POSIX seconds. */
  readonly now: () => number
  /** Seconds of a clock that nobody can set: what is remembered here ends by it, so that a clock that jumped and came back lets no look in twice. */
  readonly counted: () => number
}

export class ApprovalDesk {
  readonly #o: ApprovalDeskOptions
  /** By row and office, in order of arrival. */
  readonly #waiting = new Map<string, Waiting>()
  readonly #passes = new Map<string, { readonly card: CredentialCard; readonly ends: number }>()
  /** Nonces of looks → the second in which each may be forgotten. */
  readonly #seen = new Map<string, number>()

  constructor(options: ApprovalDeskOptions) {
    this.#o = options
  }

  /** @returns whether it waits now; null for every refusal; `later` where this vault answers nobody now. */
  async ask(body: string): Promise<true | null | typeof LATER> {
    const request = readApprovalAsk(body)
    const office = this.#o.country.agencies.find((a) => a.id === request?.office)
    if (!request || !office) return null
    const asking = await this.#o.keeper.asking(request)
    if (asking === null || asking === LATER) return asking
    const { act, card, asked, row, record, resource } = asking
    const of = { row: row.parts.id, asked, person: card.person, purpose: act.purpose, resource }
    const place = `${of.row} ${office.id}`
    this.#forget()
    if (this.#waiting.has(place)) return this.#waiting.get(place)?.declined === undefined ? true : null
    const own = [...this.#waiting.values()].filter((w) => w.of.person === card.person).length
    if (own >= WAITING_MOST || this.#waiting.size >= ALL_MOST || !couldApprove(this.#o.keeper.decideNow, office, of)) return null
    const [until, ends] = [this.#o.now() + WAITS, this.#o.counted() + WAITS]
    this.#waiting.set(place, { act, of, office: office.id, kind: record.type, form: record.form, key: row.key, until, ends })
    return true
  }

  /** @returns what each office said, for whoever has the row's key; null for everybody else. */
  state(body: string): readonly ApprovalSaid[] | null {
    const asked = readApprovalState(body)
    this.#forget()
    const own = [...this.#waiting.values()].filter((w) => w.of.row === asked?.row && equalBytes(w.key, asked.key))
    return own.length === 0 ? null : own.map((w) => this.#sayOf(w))
  }

  /** @returns what waits for the person who signed, and a pass to look again; null for every refusal. */
  async look(body: string): Promise<(LyingThere & { readonly pass: string; readonly seconds: number }) | null> {
    const { keeper, now, counted, vault } = this.#o
    const look = readLook(body)
    if (!look || Math.abs(now() - look.at) > CLOCKS) return null
    const card = await keeper.signerOf(look.agency, look.signature, lookHash(vault, look))
    if (!card || !this.#isFirst(look.nonce)) return null
    const pass = toBase64Url(this.#o.random(32))
    this.#passes.set(pass, { card, ends: counted() + PASS })
    return { pass, seconds: PASS, ...this.#lyingFor(card) }
  }

  /** @returns what waits now; null where the pass is unknown or has run out. */
  again(body: string): LyingThere | null {
    const card = this.#bearerOf(readPass(body))
    return card ? this.#lyingFor(card) : null
  }

  /** @returns whether it is declined now: by somebody who could have stood for it. */
  decline(body: string): boolean {
    const decline = readDecline(body)
    const card = this.#bearerOf(decline?.pass)
    const waiting = card && decline && this.#openFor(card).find((w) => w.of.row === decline.row)
    if (!waiting) return false
    waiting.declined = decline.reason
    return true
  }

  /** @returns which agencies looked at records of the bearer's own office, as it may be known; null where the pass is unknown or has run out. */
  looks(body: string): readonly LookTold[] | null {
    const asked = readLooksAsked(body)
    const card = this.#bearerOf(asked?.pass)
    return asked && card ? this.#o.keeper.looksTo(card, asked.records) : null
  }

  #lyingFor(card: CredentialCard): LyingThere {
    const { keeper } = this.#o
    return { waiting: this.#waitingFor(card), ...keeper.grantsOf(card), overseen: keeper.overseenBy(card) }
  }

  #waitingFor(card: CredentialCard): readonly ApprovalShown[] {
    return this.#openFor(card).map(({ act, of, kind, form, until }) => ({
      row: of.row,
      act,
      kind,
      form,
      agency: of.resource.agency,
      until,
    }))
  }

  /** Nothing that another office was asked, nothing of that person's own, nothing that the policy keeps from him. */
  #openFor(card: CredentialCard): readonly Waiting[] {
    this.#forget()
    return [...this.#waiting.values()].filter(
      (w) =>
        w.office === card.agency &&
        this.#sayOf(w).is === 'waits' &&
        !this.#o.keeper.isAnswered(w.of.row) &&
        this.#o.keeper.mayApprove(card, w.of),
    )
  }

  #sayOf({ of, office, declined }: Waiting): ApprovalSaid {
    if (this.#o.keeper.approversOf(of).some((a) => a.agency === office)) return { office, is: 'approved' }
    return declined === undefined ? { office, is: 'waits' } : { office, is: 'declined', reason: declined }
  }

  #bearerOf(pass: string | undefined): CredentialCard | undefined {
    this.#forget()
    return pass === undefined ? undefined : this.#passes.get(pass)?.card
  }

  /** Whoever saw a look cannot look once more. Remembered only where a signature held: a stranger fills nothing. */
  #isFirst(nonce: string): boolean {
    this.#forget()
    if (this.#seen.has(nonce) || this.#seen.size >= LOOKS_MOST) return false
    this.#seen.set(nonce, this.#o.counted() + 2 * CLOCKS + 1)
    return true
  }

  #forget(): void {
    const now = this.#o.counted()
    for (const [key, { ends }] of this.#waiting) if (ends <= now) this.#waiting.delete(key)
    for (const [key, { ends }] of this.#passes) if (ends <= now) this.#passes.delete(key)
    for (const [key, ends] of this.#seen) if (ends <= now) this.#seen.delete(key)
  }
}
