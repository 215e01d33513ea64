/**
 * One vault: what it holds, what it knows, and the one order in which it answers.
 *
 *   1  the checkpoint: signed, cosigned by a quorum, fresh, not behind its mark or the one its peer holds
 *   2  the log, pulled and folded up to it; its own root must be that root
 *   3  the judgement (core/vault/judge.ts), and whether the record's salt is here
 *   4  the peer takes the new mark, synced            crash after: the row is below the floor of the next start; asked again
 *   5  its own mark, synced                           crash after: the same
 *   6  a line in its journal, synced                  crash after: it is down as opened, and was not; it counts as a person opened
 *   7  the answer, sealed to the asker's one-time key
 *
 * Requests go one after another: two of one moment could else both be the last of a quota.
 */
import { fromBase64Url, toBase64Url, utf8 } from '../core/bytes.ts'
import { canonical, parseJson } from '../core/canonical.ts'
import type { Decide } from '../core/access/decision.ts'
import type { Country } from '../core/country/index.ts'
import type { CredentialCard } from '../core/entry/credential-kinds.ts'
import type { Signer } from '../core/ledger/note.ts'
import type { Policy } from '../core/ledger/policy.ts'
import type { SealedClass } from '../core/model/fields.ts'
import { printHeld } from '../core/vault/courier.ts'
import { emergencyRecord, MERGE_SECONDS, readEmergencyCall, type EmergencyFault } from '../core/vault/emergency.ts'
import { judgeErasure, printErasureSaid, type ErasureFault } from '../core/vault/erasures.ts'
import { grantsOf, type GrantsShown } from '../core/vault/grants.ts'
import { judgeAct, judgeOpening, type Opened } from '../core/vault/judge.ts'
import { approversOf, classesOf, judgeAsking, mayApprove, type Approvable, type Asking } from '../core/vault/judge-asking.ts'
import type { ReadCheckpoint, VaultFault, VaultState } from '../core/vault/judge-row.ts'
import { judgeSearch, type SearchAsked } from '../core/vault/judge-search.ts'
import { rowBytes } from '../core/vault/prove.ts'
import { judgeRevocation, readRevocation, type RevocationFault } from '../core/vault/revocations.ts'
import type { Limits } from '../core/vault/quota.ts'
import { readSearchRequest } from '../core/search/requests.ts'
import type { KeySignature } from '../core/ledger/signature.ts'
import { readActRequest, readErasureRequest, readOpeningRequest, type OpeningRequest, type RowShown } from '../core/vault/request.ts'
import { OPENING_INFO, openingPlace } from '../flow/open.ts'
import { isForOversight } from '../flow/oversight.ts'
import type { Hpke } from '../flow/ports.ts'
import { Memory } from './memory.ts'
import { Shares, type CourierFault } from './shares.ts'
import type { Home, VaultSettings } from './home.ts'
import { Standing, type Unreached } from './standing.ts'

export type KeeperOptions = {
  readonly home: Home
  readonly settings: VaultSettings
  readonly signer: Signer
  readonly witnesses: Policy
  /** Hex, by the names under which the log adopts them. */
  readonly adopted: VaultState['adopted']
  readonly country: Country
  readonly decideBy: (today: () => string) => Decide
  readonly hpke: Hpke
  readonly limits?: Limits
  /** POSIX seconds. */
  readonly now: () => number
  readonly log: (line: string) => void
}
type Why = RevocationFault | VaultFault | EmergencyFault | ErasureFault | 'request' | 'record.not-held' | 'key' | Unreached | 'failed'
export const LATER = 'later'
/** Sealed to the asker's key; null: refused, whatever the reason; `later`: this vault answers nobody now. */
export type Answer = { readonly sealed: string } | null | typeof LATER

export class Keeper {
  readonly #o: KeeperOptions
  readonly #standing: Standing
  readonly #shares: Shares
  readonly #memory: Memory
  readonly #decide: Decide
  /** By this vault's own clock, for what is asked outside of the turn: the day of a checkpoint in hand is not its business. */
  readonly decideNow: Decide
  /** ISO day of the checkpoint in hand. */
  #today = ''
  #refused = 0
  #last: Promise<unknown> = Promise.resolve()

  /** @throws NoVault when its journal or its mark does not hold together. */
  constructor(options: KeeperOptions) {
    this.#o = options
    this.#memory = new Memory(options.home.journal, options.limits)
    this.#shares = new Shares(options.home, options.hpke, this.#memory.erasures.erased)
    this.#decide = options.decideBy(() => this.#today)
    this.decideNow = options.decideBy(() => dayOf(options.now()))
    this.#standing = new Standing({ ...options, cutOff: this.#memory.cutOff }, this.#memory.journal)
    // What was written down as erased and not yet destroyed, when this vault was cut off.
    this.#shares.destroyErased()
  }

  get status() {
    const { name, side } = this.#o.settings
    return {
      name,
      side,
      ...this.#standing.status,
      refused: this.#refused,
      /** Given by telephone, and not merged into the log yet. */
      emergencies: this.#memory.emergencies.unmerged.map(({ id, at }) => ({ id, at })),
    }
  }

  /** Asks its peer where it stood; until the peer has said, nothing is opened. Called again until it has. */
  start(): Promise<void> {
    return this.#inTurn(() => this.#standing.start())
  }

  /** Keeps the fold warm, so that an opening has little to pull. Moves no mark. */
  follow(): Promise<void> {
    return this.#inTurn(() => this.#standing.follow())
  }

  open(body: string): Promise<Answer> {
    return this.#inTurn(async (): Promise<Answer> => {
      const request = readOpeningRequest(body)
      if (!request) return this.#refuse('request')
      const ready = await this.#prepare(request.checkpoint, request.row)
      if (typeof ready === 'string') {
        this.#refuse(ready)
        return this.#standing.isOpen ? null : LATER
      }
      if (this.#memory.emergencies.isOverdue(this.#o.now())) {
        this.#refuse('emergency.unmerged')
        return LATER
      }
      const judged = judgeOpening(request, ready.checkpoint, this.#state(), ready.isForOversight)
      if (judged.is === 'refused') return this.#refuse(judged.why, request.row, judged.person, ready.checkpoint.at)
      const parts = this.#partsOf(judged.record, judged.classes)
      if (!parts) return this.#refuse('record.not-held', request.row, judged.by.person, judged.at)
      const sealed = await this.#sealTo(judged.key, judged.row, judged.record.id, parts)
      if (sealed === undefined) return this.#refuse('key', request.row, judged.by.person, judged.at)
      if (!(await this.#standing.advance(ready.checkpoint))) return LATER
      this.#memory.opened(judged)
      return { sealed }
    }).catch((error: Error) => {
      this.#fail(error)
      return LATER
    })
  }

  /** What an opening asks, proved as if it were answered; nothing is given, and nothing written down but a refusal. */
  asking(request: OpeningRequest): Promise<Asking | null | typeof LATER> {
    return this.#inTurn(async (): Promise<Asking | null | typeof LATER> => {
      const ready = await this.#prepare(request.checkpoint, request.row)
      if (typeof ready === 'string') {
        this.#refuse(ready)
        return this.#standing.isOpen ? null : LATER
      }
      const judged = judgeAsking(request, ready.checkpoint, this.#state(), ready.isForOversight)
      return judged.is === 'asked' ? judged : this.#refuse(judged.why, request.row, judged.person, ready.checkpoint.at)
    }).catch((error: Error) => {
      this.#fail(error)
      return LATER
    })
  }

  /** Whether this device could stand for such an opening now, by what this vault has folded. */
  mayApprove({ credential }: Pick<CredentialCard, 'credential'>, of: Approvable): boolean {
    return this.#standing.isOpen && mayApprove({ ...this.#state(), decide: this.decideNow }, { credential }, of)
  }
  approversOf(of: Approvable): ReturnType<typeof approversOf> {
    return approversOf({ ...this.#state(), decide: this.decideNow }, of)
  }
  /** What this person gave, and was given. */
  grantsOf(card: CredentialCard): GrantsShown {
    const { acts } = this.#memory
    return this.#standing.isOpen
      ? grantsOf(card, { acts, country: this.#o.country, decide: this.decideNow, day: dayOf(this.#o.now()) })
      : { given: [], received: [] }
  }
  isAnswered(row: string): boolean {
    return this.#memory.answered.has(row)
  }

  /** @returns whether it counts from now on. */
  act(body: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const request = readActRequest(body)
      if (!request) return this.#refuse('request') !== null
      const ready = await this.#prepare(request.checkpoint, request.row)
      if (typeof ready === 'string') return this.#refuse(ready) !== null
      const judged = judgeAct(request, ready.checkpoint, this.#state(), ready.isForOversight)
      if ('is' in judged) return this.#refuse(judged.why, request.row, judged.person, ready.checkpoint.at) !== null
      if (this.#memory.acts.has(judged.row)) return true
      this.#memory.act(judged)
      return true
    }).catch((error: Error) => this.#fail(error) !== null)
  }

  /**
   * By hand of this vault's keeper, who has the other one on the telephone. Nothing is asked of log, witnesses or peer: they are
   * down. A line in the journal, synced, and then the part. @returns it, sealed to the one-time key; else why not.
   */
  emergency(body: string): Promise<{ readonly sealed: string } | { readonly why: string }> {
    return this.#inTurn(async () => {
      const call = readEmergencyCall(parseJson(body))
      const record = call && emergencyRecord(call.request)
      const now = this.#o.now()
      if (!call || !record) return { why: 'request' }
      const fault = this.#memory.emergencies.judge(call, now)
      if (fault) return { why: fault }
      const { request, keepers } = call
      const classes = classesOf(record, request.fields, this.#o.country)
      const parts = classes && this.#partsOf(record, classes)
      if (!parts) return { why: 'record.not-held' }
      const sealed = await this.#sealTo(request.key, request.id, record.id, parts)
      if (sealed === undefined) return { why: 'key' }
      const about = { id: request.id, agency: record.agency, record: record.record, entry: record.id, fields: request.fields }
      this.#memory.emergency({ is: 'emergency', at: now, ...about, keepers })
      this.#o.log(`EMERGENCY ${request.id}: a part was given by telephone; to be merged into the log within ${MERGE_SECONDS / 3600} hours`)
      return { sealed }
    }).catch((error: Error) => ({ why: (this.#fail(error), 'failed') }))
  }

  /**
   * An order, a stop or an erasure, shown with its proof. Written down first, destroyed then: a crash between is made good at
   * the next start. @returns its signed word; null when it does not count.
   */
  erasure(body: string): Promise<string | null> {
    return this.#inTurn(async () => {
      const request = readErasureRequest(body)
      if (!request) return this.#refuse('request')
      const checkpoint = await this.#standing.reach(request.checkpoint)
      if (typeof checkpoint === 'string') return this.#refuse(checkpoint)
      const known = this.#memory.erasures.has(request.entry.parts.id)
      const judged = judgeErasure(request.entry, checkpoint, { fold: this.#standing.fold, erasures: this.#memory.erasures })
      if (typeof judged === 'string') return this.#refuse(judged)
      const { stub } = judged
      if (!known) this.#memory.erasure(judged)
      // Also when it is shown again: the first time the disk may have refused, and "destroyed" is said of what is gone.
      if (stub.kind === 'record.erased') this.#shares.destroyErased()
      const what = stub.kind === 'record.erased' ? 'destroyed' : 'heard'
      return printErasureSaid(this.#o.signer, { agency: stub.agency, entry: stub.id, what })
    }).catch((error: Error) => this.#fail(error))
  }

  /**
   * A revocation from whoever signed it, in the log or not. The log is pulled first where it answers, so that whoever signed is
   * known here; where it does not, what is known serves. @returns whether the device is cut off here.
   */
  revocation(body: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const shown = readRevocation(parseJson(body))
      if (!shown) return this.#refuse('request') !== null
      await this.#standing.follow().catch(() => undefined)
      const checkpoint = shown.place ? await this.#standing.reach(shown.place.checkpoint) : undefined
      if (typeof checkpoint === 'string') return this.#refuse(checkpoint) !== null
      if (!this.#standing.isProven) return this.#refuse('failed') !== null
      const judged = judgeRevocation(shown, checkpoint, this.#standing.fold, this.#o.now())
      if (typeof judged === 'string') return this.#refuse(judged) !== null
      if (!this.#memory.cutOff.has(judged.credential) || judged.isHidden) this.#memory.revoked(judged)
      if (judged.isHidden) this.#standing.closeForHiding()
      return true
    }).catch((error: Error) => this.#fail(error) !== null)
  }

  /**
   * Judged as an opening is, one after another with them. @param allows the search desk's own count; it is given the shared tokens
   * too, in hex. @returns null, whatever the reason.
   */
  search(body: string, allows: (search: SearchAsked, elsewhere: readonly string[]) => boolean): Promise<SearchAsked | null> {
    return this.#inTurn(async () => {
      const request = readSearchRequest(body)
      if (!request) return this.#refuse('request')
      const ready = await this.#prepare(request.checkpoint, request.row)
      if (typeof ready === 'string') return this.#refuse(ready)
      const judged = judgeSearch(request.row, request.elsewhere, ready.checkpoint, this.#state(), ready.isForOversight)
      if (judged.is === 'refused') return this.#refuse(judged.why, request.row, judged.person, ready.checkpoint.at)
      // A search moves the mark as an opening does: what was answered is below the next start's floor.
      if (!(await this.#standing.advance(ready.checkpoint))) return null
      if (!allows(judged, request.elsewhere)) return this.#refuse('quota.search', request.row, judged.by.person, judged.at)
      this.#memory.answered.add(judged.row)
      return judged
    }).catch((error: Error) => this.#fail(error))
  }

  /** Whether a grant that was handed over here holds still. Says nothing of what it grants; no vault that cannot answer now says yes. */
  grantStands(row: string): boolean {
    return this.#standing.isOpen && this.#memory.acts.isStanding(row, dayOf(this.#o.now()))
  }

  /** The living device of this agency that made the signature, by the newest state that witnesses stand behind; undefined where none did. */
  signerOf(agency: string, signature: KeySignature, hash: Uint8Array): Promise<CredentialCard | undefined> {
    return this.#inTurn(async () => {
      const { fold, isOpen, isProven } = this.#standing
      const isOurs = isOpen && isProven && fold.policy('witnesses') === this.#o.adopted.witnesses
      const card = isOurs && fold.checkSignature(signature, hash) === undefined ? fold.cardOf(signature.credential) : undefined
      return card?.agency === agency ? card : undefined
    })
  }

  /** @returns its signed word that it holds the part. */
  async courier(agency: string, batch: string, part: string): Promise<{ readonly held: string } | CourierFault> {
    const { settings, country, signer } = this.#o
    if (!country.agencies.some((a) => a.id === agency)) return 'courier.no-key'
    const held = await this.#shares.take(settings.side === 'trustee' ? 'trustee' : agency, agency, batch, part)
    return typeof held === 'string' ? held : { held: printHeld(signer, held) }
  }

  close(): Promise<void> {
    return this.#inTurn(async () => this.#memory.journal.close())
  }

  /** What has to be so before anything is judged. */
  async #prepare(note: string, row: RowShown): Promise<{ checkpoint: ReadCheckpoint; isForOversight: boolean } | Why> {
    const checkpoint = await this.#standing.reach(note)
    if (typeof checkpoint === 'string') return checkpoint
    this.#today = dayOf(checkpoint.at)
    const { oversight } = this.#o.settings
    let isRead = false
    try {
      isRead = await isForOversight(row.parts.id, rowBytes(row.parts), row.key, oversight, this.#o.hpke)
    } catch {
      // no row, which the judgement says
    }
    return { checkpoint, isForOversight: isRead }
  }

  #state(): VaultState {
    const { country, witnesses, adopted, settings, now } = this.#o
    return {
      fold: this.#standing.fold,
      acts: this.#memory.acts,
      quotas: this.#memory.quotas,
      country,
      decide: this.#decide,
      witnesses,
      adopted,
      oversight: settings.oversight.epoch,
      floor: this.#standing.floor,
      mark: this.#standing.mark,
      answered: this.#memory.answered,
      now: now(),
    }
  }

  #partsOf(record: Opened['record'], classes: readonly SealedClass[]): Partial<Record<SealedClass, string>> | undefined {
    const parts: Partial<Record<SealedClass, string>> = {}
    const { agency, batch, id: entry, type, record: token } = record
    for (const privacy of classes) {
      const part = this.#shares.part({ agency, batch, entry, type, record: token }, privacy)
      if (!part) return undefined
      parts[privacy] = toBase64Url(part)
    }
    return parts
  }

  /** Undefined for a one-time key that nothing can be sealed to. */
  async #sealTo(key: string, row: string, entry: string, parts: Partial<Record<SealedClass, string>>): Promise<string | undefined> {
    const text = canonical({ row, entry, parts })
    try {
      return toBase64Url(await this.#o.hpke.seal(fromBase64Url(key), OPENING_INFO, openingPlace(row, this.#o.settings.name), utf8(text)))
    } catch {
      return undefined
    }
  }

  /** Strangers are counted and not written down: they could else fill the disk. Who signed is. */
  #refuse(why: Why, row?: RowShown, person?: string, at = 0): null {
    this.#refused++
    this.#o.log(`refused ${why}`)
    if (!row || person === undefined) return null
    this.#memory.refused(row.parts.id, person, why, at)
    return null
  }

  #fail(error: Error): null {
    this.#o.log(`failed ${error.name}`)
    this.#refused++
    return null
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work, work)
    this.#last = next.catch(() => undefined) // its own caller has the error
    return next
  }
}

/** @param time POSIX seconds. @returns ISO day. */
const dayOf = (time: number): string => new Date(time * 1000).toISOString().slice(0, 10)
