/**
 * One vault: what it holds, what it knows, and the one order in which it answers.
 *
 *   1  the checkpoint: signed, cosigned by a quorum, fresh, not behind its mark or the one its peers hold
 *   2  the log, pulled and folded up to it; its own root must be that root
 *   3  the judgement (core/vault/judge.ts), and whether the record's salt is here
 *   4  its own mark, synced                           crash after: the row is below the floor of the next start; asked again
 *   5  its peers take the mark, synced                crash after: the same. Of three two are enough
 *   6  a line in its journal, synced                  crash after: it is down as opened, and was not; it counts as a person opened
 *   7  the answer, sealed to the asker's one-time key
 *
 * Requests go one after another: two of one moment could else both be the last of a quota. What each of them is stands in a file
 * of its own: give.ts opens, heed.ts takes what changes the answers, allow-search.ts lets searches on; all are judged by bench.ts.
 */
import type { Decide } from '../core/access/decision.ts'
import { fromBase64Url } from '../core/bytes.ts'
import type { CredentialCard } from '../core/entry/credential-card.ts'
import type { KeySignature } from '../core/ledger/signature.ts'
import { KEY_PROOF_INFO, keyProof, keyProofPlace } from '../core/seal/key-proof.ts'
import { isTrustee } from '../core/seal/sides.ts'
import { printHeld } from '../core/vault/courier.ts'
import { grantsOf, type GrantsShown } from '../core/vault/grants.ts'
import { approversOf, mayApprove, type Approvable, type Asking } from '../core/vault/judge-asking.ts'
import { typeOf } from '../core/vault/judge-row.ts'
import { mayOversee } from '../core/vault/judge.ts'
import type { SearchAsked } from '../core/vault/judge-search.ts'
import { looksTold, looksToldHer, type LookTold, type OwnSaid } from '../core/vault/looks.ts'
import { isAwaited, overseenOf, type Overseen } from '../core/vault/overseen.ts'
import { judgeOwnLook, readOwnLook, sayOwnLook } from '../core/vault/own-look.ts'
import type { OpeningRequest } from '../core/vault/request.ts'
import { allowSearch, type Counts } from './allow-search.ts'
import { Bench, dayOf, type BenchOptions } from './bench.ts'
import { giveByLog, giveByTelephone, LATER, readAsking, type Answer } from './give.ts'
import { heedAct, heedErasure, heedRevocation } from './heed.ts'
import { readHolderKeys } from './home.ts'
import { Shares, type CourierFault } from './shares.ts'
import { tellOpenings, type ToldOpenings } from './tell-openings.ts'

export class Keeper {
  readonly #bench: Bench
  readonly #shares: Shares
  #last: Promise<unknown> = Promise.resolve()

  /** @throws NoVault when its journal or its mark does not hold together. */
  constructor(options: BenchOptions) {
    this.#bench = new Bench(options)
    this.#shares = new Shares(options.home, options.hpke, this.#bench.memory.erasures.erased)
    // What was written down as erased and not yet destroyed, when this vault was cut off.
    this.#shares.destroyErased()
  }

  get status() {
    const { standing, memory, refused, options } = this.#bench
    const { name, side } = options.settings
    /** Given by telephone, and not merged into the log yet. */
    const emergencies = memory.emergencies.unmerged.map(({ id, at }) => ({ id, at }))
    return { name, side, ...standing.status, refused, emergencies }
  }

  /** Asks its peer where it stood; until the peer has said, nothing is opened. Called again until it has. */
  start(): Promise<void> {
    return this.#inTurn(() => this.#bench.standing.start())
  }

  /** Keeps the fold warm, so that an opening has little to pull. Moves no mark. */
  follow(): Promise<void> {
    return this.#inTurn(() => this.#bench.standing.follow())
  }

  open(body: string): Promise<Answer> {
    return this.#orLater(() => giveByLog(body, this.#bench, this.#shares))
  }

  /** What an opening asks, proved as if it were answered; nothing is given. */
  asking(request: OpeningRequest): Promise<Asking | null | typeof LATER> {
    return this.#orLater(() => readAsking(request, this.#bench))
  }

  /** Hex, of the sums of the pages that are on record; undefined where none are, or this vault has not proved its fold. */
  get bundle(): string | undefined {
    const { fold, isProven } = this.#bench.standing
    return isProven ? fold.bundle : undefined
  }

  get decideNow(): Decide {
    return this.#bench.decideNow
  }
  /** Whether this device could stand for such an opening now, by what this vault has folded. */
  mayApprove({ credential }: Pick<CredentialCard, 'credential'>, of: Approvable): boolean {
    return this.#bench.standing.isOpen && mayApprove(this.#bench.stateNow(), { credential }, of)
  }
  approversOf(of: Approvable): ReturnType<typeof approversOf> {
    return approversOf(this.#bench.stateNow(), of)
  }
  /** What this person gave, and was given. */
  grantsOf(card: CredentialCard): GrantsShown {
    if (!this.#bench.standing.isOpen) return { given: [], received: [] }
    const { acts, country, decide, now } = this.#bench.stateNow()
    return grantsOf(card, { acts, country, decide, day: dayOf(now) })
  }
  /** For a member of the oversight body whose device lives; null for everybody else. */
  overseenBy({ credential }: Pick<CredentialCard, 'credential'>): Overseen | null {
    const { standing, memory, options } = this.#bench
    const card = standing.fold.cardOf(credential)
    const agencyType = card && typeOf(options.country, card.agency)
    if (!standing.isOpen || !agencyType || card.isRevoked || !mayOversee(this.#bench.stateNow(), card, agencyType, 'oversight')) return null
    const { emergencies, quotas, acts } = memory
    return overseenOf(
      { emergencies, quotas, acts, agencyOf: (person) => standing.fold.agencyOf(person), reader: card.person },
      options.now(),
    )
  }
  /** Also while it is closed, or the log is down: what it knows is in its own journal. */
  get isAwaited(): boolean {
    const { memory, options } = this.#bench
    const { emergencies, quotas, acts } = memory
    return isAwaited(overseenOf({ emergencies, quotas, acts, agencyOf: () => undefined, reader: '' }, options.now()))
  }
  /** Who looked at these records of that person's own office, as it may be known; nothing for a device that was revoked. */
  looksTo({ credential }: Pick<CredentialCard, 'credential'>, records: readonly string[]): readonly LookTold[] {
    const { standing, memory, options } = this.#bench
    const card = standing.fold.cardOf(credential)
    if (!standing.isOpen || !card || card.isRevoked) return []
    return looksTold(card, records, { looks: memory.looks, country: options.country, decide: this.#bench.decideNow, now: options.now() })
  }
  /**
   * For the person herself, by the key of her page: who looked at these records, and how many of them are shared no more. As long for every other key; null for
   * what is no such asking.
   */
  ownPage(body: string): OwnSaid | null {
    const { standing, memory, options } = this.#bench
    const now = options.now()
    const asked = standing.isOpen ? readOwnLook(body) : undefined
    if (!asked) return null
    const agency = judgeOwnLook(asked, { pages: memory.acts.pages, vault: options.settings.name, now })
    if (agency === undefined) return sayOwnLook(asked, undefined)
    return sayOwnLook(asked, {
      looks: looksToldHer(agency, asked.records, { looks: memory.looks, country: options.country, now }),
      stopped: asked.records.filter((record) => memory.acts.isStopped(agency, record)).length,
    })
  }
  isAnswered(row: string): boolean {
    return this.#bench.memory.answered.has(row)
  }

  /** A line in the journal, synced, and then the part. @returns it, sealed to the one-time key; else why not. */
  emergency(body: string): Promise<{ readonly sealed: string } | { readonly why: string }> {
    return this.#inTurn(() => giveByTelephone(body, this.#bench, this.#shares)).catch((error: Error) => {
      this.#bench.fail(error)
      return { why: 'failed' }
    })
  }

  /** For the oversight body, sealed to it. @returns the file; else why not, for the keeper at this machine. */
  openings(body: string): Promise<ToldOpenings | { readonly why: 'failed' }> {
    return this.#inTurn(() => tellOpenings(body, this.#bench)).catch((error: Error) => {
      this.#bench.fail(error)
      return { why: 'failed' } as const
    })
  }

  /** @returns whether it counts from now on. */
  act(body: string): Promise<boolean> {
    return this.#inTurn(() => heedAct(body, this.#bench)).catch((error: Error) => this.#bench.fail(error) !== null)
  }

  /** @returns its signed word; null when it does not count. */
  erasure(body: string): Promise<string | null> {
    return this.#inTurn(() => heedErasure(body, this.#bench, this.#shares)).catch((error: Error) => this.#bench.fail(error))
  }

  /** @returns whether the device is cut off here. */
  revocation(body: string): Promise<boolean> {
    return this.#inTurn(() => heedRevocation(body, this.#bench)).catch((error: Error) => this.#bench.fail(error) !== null)
  }

  /** @returns null, whatever the reason. */
  search(body: string, counts: Counts): Promise<SearchAsked | null> {
    return this.#inTurn(() => allowSearch(body, this.#bench, counts)).catch((error: Error) => this.#bench.fail(error))
  }

  /** Whether a grant that was handed over here holds still. Says nothing of what it grants; no vault that cannot answer now says yes. */
  grantStands(row: string): boolean {
    const { standing, memory, options } = this.#bench
    return standing.isOpen && memory.acts.isStanding(row, dayOf(options.now()))
  }

  /** The living device of this agency that made the signature, by the newest state that witnesses stand behind; undefined where none did. */
  signerOf(agency: string, signature: KeySignature, hash: Uint8Array): Promise<CredentialCard | undefined> {
    return this.#inTurn(async () => {
      const { standing, options } = this.#bench
      const { fold, isOpen, isProven } = standing
      const isOurs = isOpen && isProven && fold.policy('witnesses') === options.adopted.witnesses
      const card = isOurs && fold.checkSignature(signature, hash) === undefined ? fold.cardOf(signature.credential) : undefined
      return card?.agency === agency ? card : undefined
    })
  }

  /** @returns its signed word that it holds the part. */
  async courier(agency: string, batch: string, part: string): Promise<{ readonly held: string } | CourierFault> {
    const { settings, country, signer } = this.#bench.options
    if (!country.agencies.some((a) => a.id === agency)) return 'courier.no-key'
    const held = await this.#shares.take(isTrustee(settings.side) ? settings.side : agency, agency, batch, part)
    return typeof held === 'string' ? held : { held: printHeld(signer, held) }
  }

  /** @param sealed a challenge, base64url. @returns what proves that the key's other half lies here; null where it does not. */
  async proveKey(holder: string, epoch: unknown, sealed: string): Promise<string | null> {
    const { country, home, hpke, settings } = this.#bench.options
    const isOurs = isTrustee(settings.side) ? holder === settings.side : country.agencies.some((a) => a.id === holder)
    const found = isOurs ? readHolderKeys(home, holder).find((k) => k.epoch === epoch) : undefined
    if (!found) return null
    try {
      return keyProof(await hpke.open(found.privateKey, KEY_PROOF_INFO, keyProofPlace(holder, found.epoch), fromBase64Url(sealed)))
    } catch {
      return null // sealed to another key, or for something else
    }
  }

  close(): Promise<void> {
    return this.#inTurn(async () => this.#bench.memory.journal.close())
  }

  #orLater<T>(work: () => Promise<T>): Promise<T | typeof LATER> {
    return this.#inTurn(work).catch((error: Error) => {
      this.#bench.fail(error)
      return LATER
    })
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work, work)
    this.#last = next.catch(() => undefined) // its own caller has the error
    return next
  }
}
