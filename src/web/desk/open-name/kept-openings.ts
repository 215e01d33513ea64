/**
 * Openings that wait for somebody's approval, kept on this device until they are opened, thrown away or over: with the one-time key that
 * the vaults answer to. Sealed under the office's key, as unsent work is (desk/drafts.ts); no name is in them.
 */
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from '../../../core/bytes.ts'
import type { GrantSlip } from '../../../core/entry/grant-slip.ts'
import type { Purpose } from '../../../core/entry/oversight-acts.ts'
import type { SealedClass } from '../../../core/model/fields.ts'
import type { AskedOpening, OneTimeKey } from '../../../work/openings/open.ts'
import { Drafts, type DraftStore } from '../drafts.ts'
import type { SignedIn } from '../account/session.ts'
import type { Written } from './written.ts'

export type KeptOpening = {
  /** The record's pointer, and its kind's id: empty for another agency's. */
  readonly record: string
  readonly kind: string
  readonly purpose: Purpose
  readonly classes: readonly SealedClass[]
  readonly grant?: GrantSlip
  readonly fields: readonly string[]
  readonly asked: AskedOpening
  readonly oneTime: OneTimeKey
  readonly written: Written
}

const NAME = 'openings'
/** The vault forgets what waits after twelve hours (src/vault/approval-desk.ts), and keeps so many of one person. */
const HOURS = 12
const MOST = 20

/** Where they are kept. */

export class KeptOpenings {
  readonly #drafts: DraftStore
  /** One change after the other: two askings at once must not each write the other away. */
  #turn: Promise<unknown> = Promise.resolve()

  /** Undefined where the office's key is not at hand: then nothing is kept. */
  static of({ keys, credential }: SignedIn): KeptOpenings | undefined {
    return keys && new KeptOpenings(new Drafts(keys, credential))
  }
  constructor(drafts: DraftStore) {
    this.#drafts = drafts
  }

  /** Those that may still be approved, the newest first. The others are taken out as they are found: each has its key with it. */
  list(): Promise<readonly KeptOpening[]> {
    return this.#inTurn(async () => {
      const all = await this.#read()
      const standing = all.filter(isStanding)
      if (standing.length < all.length) await this.#write(standing)
      return standing
    })
  }
  /** One asking is one row of the log: another asking for the same record stands beside it. @returns whether this browser has kept it. */
  keep = (one: KeptOpening): Promise<boolean> => this.#change((all) => [one, ...without(all, one.written.position)].slice(0, MOST))
  /** @param position of its row in the log. */
  drop = (position: number): Promise<boolean> => this.#change((all) => without(all, position))

  #change(work: (all: readonly KeptOpening[]) => readonly KeptOpening[]): Promise<boolean> {
    return this.#inTurn(async () => this.#write(work((await this.#read()).filter(isStanding))))
  }
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work)
    this.#turn = mine.catch(() => undefined)
    return mine
  }
  async #read(): Promise<readonly KeptOpening[]> {
    const kept = await this.#drafts.read(NAME)
    return kept ? (JSON.parse(fromUtf8(kept), fromText) as readonly KeptOpening[]) : []
  }
  async #write(all: readonly KeptOpening[]): Promise<boolean> {
    if (all.length > 0) return this.#drafts.keep(NAME, utf8(JSON.stringify(all, toText)))
    await this.#drafts.drop(NAME)
    return true
  }
}

const isStanding = ({ written }: KeptOpening): boolean => Date.now() - written.at.getTime() < HOURS * 3_600_000
const without = (all: readonly KeptOpening[], position: number): readonly KeptOpening[] =>
  all.filter((o) => o.written.position !== position)

/** Bytes and moments as JSON, marked as what they are. A `Date` has been made text before it comes here, so the holder is asked. */
function toText(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const raw = this[key]
  if (raw instanceof Date) return { moment: raw.getTime() }
  return raw instanceof Uint8Array ? { bytes: toBase64Url(raw) } : value
}
function fromText(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return value
  const { bytes, moment } = value as { bytes?: unknown; moment?: unknown }
  if (typeof bytes === 'string') return fromBase64Url(bytes)
  return typeof moment === 'number' ? new Date(moment) : value
}
