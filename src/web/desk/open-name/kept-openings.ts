/**
 * Openings that wait for somebody's approval, kept on this device until they are opened, thrown away or over: with the one-time key that
 * the vaults answer to. Sealed under the office's key, as unsent work is (desk/drafts.ts); no name is in them.
 */
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from '../../../core/bytes.ts'
import type { GrantSlip } from '../../../core/entry/grant-slip.ts'
import type { Purpose } from '../../../core/entry/oversight-acts.ts'
import type { SealedClass } from '../../../core/model/fields.ts'
import type { AskedOpening, OneTimeKey } from '../../../flow/open.ts'
import { Drafts } from '../drafts.ts'
import type { SignedIn } from '../account/session.ts'
import type { Written } from './opening.ts'

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

export class KeptOpenings {
  readonly #drafts: Drafts
  /** One change after the other: two askings at once must not each write the other away. */
  #turn: Promise<unknown> = Promise.resolve()

  /** Undefined where the office's key is not at hand: then nothing is kept. */
  static of({ keys, credential }: SignedIn): KeptOpenings | undefined {
    return keys && new KeptOpenings(new Drafts(keys, credential))
  }
  private constructor(drafts: Drafts) {
    this.#drafts = drafts
  }

  /** Those that may still be approved, the newest first. */
  async list(): Promise<readonly KeptOpening[]> {
    await this.#turn
    return this.#read()
  }
  keep = (one: KeptOpening): Promise<void> => this.#change((all) => [one, ...without(all, one.record)].slice(0, MOST))
  drop = (record: string): Promise<void> => this.#change((all) => without(all, record))

  #change(work: (all: readonly KeptOpening[]) => readonly KeptOpening[]): Promise<void> {
    const mine = this.#turn.then(async () => {
      const all = work(await this.#read())
      await (all.length === 0 ? this.#drafts.drop(NAME) : this.#drafts.keep(NAME, utf8(JSON.stringify(all, toText))))
    })
    this.#turn = mine
    return mine
  }
  async #read(): Promise<readonly KeptOpening[]> {
    const kept = await this.#drafts.read(NAME)
    if (!kept) return []
    const all = JSON.parse(fromUtf8(kept), fromText) as readonly KeptOpening[]
    return all.filter(({ written }) => Date.now() - written.at.getTime() < HOURS * 3_600_000)
  }
}

const without = (all: readonly KeptOpening[], record: string): readonly KeptOpening[] => all.filter((o) => o.record !== record)

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
