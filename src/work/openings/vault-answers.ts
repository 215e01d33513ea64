/** What vaults answered to one opening, and what it opens when it is put together. It meets here, where the asker sits, and nowhere else. */
import { fromBase64Url, fromUtf8, utf8 } from '../../core/bytes.ts'
import { canonical } from '../../core/canonical.ts'
import type { RecordVersion } from '../../core/entry/kinds/record-version.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import { SEALED_CLASS_NUMBER, SEALED_CLASSES, type SealedClass } from '../../core/model/fields.ts'
import { openField, readEnvelopeClass, recordKey } from '../../core/seal/envelope.ts'
import { differing, isPartOf, trusteeParts, type TrusteePart } from '../../core/seal/join.ts'
import { isEnough, isTrustee, type Side, type TrusteeSide } from '../../core/seal/sides.ts'
import { Failure, type ErrorCode } from '../../errors.ts'
import type { Hpke } from '../../road/ports.ts'

export const OPENING_INFO = utf8('saksi/opening/1')
/** What ties a vault's answer to one row and to that vault. */
export const openingPlace = (row: string, vault: string): Uint8Array => utf8(canonical(['saksi/opening/1', row, vault]))

/** An opening that did not come about; the row stays on record. */
export class NotOpened extends Failure {
  override name = 'NotOpened'
  /** Names of vaults that contradict each other. */
  readonly vaults: string | undefined
  constructor(code: ErrorCode, params: { readonly file?: string; readonly vaults?: string } = {}) {
    super(code, params)
    this.vaults = params.vaults
  }
}

export type OneTimeKey = { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array }
/** A record's newest version as its own agency may have it: its stub, and its envelopes. */
type Ciphertext = { readonly stub: string; readonly sealed: string }
export type RecordStub = RecordVersion & Pick<Stub, 'id' | 'agency' | 'author'>
type Vault = { readonly name: string; readonly side: Side }
type Parts = Readonly<Partial<Record<SealedClass, Uint8Array>>>
/** The texts by field; and whose parts were not the ones that opened them: of the trustee's three, at most one. */
export type Opened = { readonly texts: Readonly<Record<string, string>>; readonly against: readonly string[] }

export class Answers {
  readonly #of: RecordStub
  readonly #envelopes: Readonly<Record<string, string>>
  readonly #fields: readonly string[]
  readonly #tools: { readonly hpke: Hpke; readonly oneTime: OneTimeKey }
  readonly #given = new Map<Side, Parts>()
  readonly #names = new Map<Side, string>()

  constructor(record: Ciphertext, fields: readonly string[], tools: { readonly hpke: Hpke; readonly oneTime: OneTimeKey }) {
    this.#of = stubOf(record)
    this.#envelopes = (JSON.parse(record.sealed) as { fields?: Readonly<Record<string, string>> }).fields ?? {}
    this.#fields = fields
    this.#tools = tools
  }

  has(side: Side): boolean {
    return this.#given.has(side)
  }

  /** Whether as many have answered as a key is made of. */
  get areEnough(): boolean {
    return isEnough(this.#given.keys())
  }

  /** @param row that was shown to it; by telephone, the request's number. @returns false where that vault did not seal it to this key for this row. */
  async take({ name, side }: Vault, row: string, sealed: string): Promise<boolean> {
    const { hpke, oneTime } = this.#tools
    try {
      const plain = await hpke.open(oneTime.privateKey, OPENING_INFO, openingPlace(row, name), fromBase64Url(sealed))
      const said = JSON.parse(fromUtf8(plain)) as { row: string; entry: string; parts: Readonly<Record<string, string>> }
      if (said.row !== row || said.entry !== this.#of.id) return false
      const parts = SEALED_CLASSES.flatMap((privacy) => {
        const part = said.parts[privacy]
        return part === undefined ? [] : [[privacy, fromBase64Url(part)] as const]
      })
      if (!parts.every(([, part]) => isPartOf(side, part))) return false
      this.#given.set(side, Object.fromEntries(parts))
      this.#names.set(side, name)
      return true
    } catch {
      return false // not sealed to this key, for this row, by that vault
    }
  }

  /** Undefined while too few have answered, or where what they gave opens nothing. */
  open(): Opened | undefined {
    if (!this.areEnough) return undefined
    const texts: Record<string, string> = {}
    const against = new Set<TrusteeSide>()
    for (const field of this.#fields) {
      const opened = this.#openField(field)
      if (!opened) return undefined
      texts[field] = opened.text
      for (const side of opened.against) against.add(side)
    }
    return { texts, against: this.#namesOf(against) }
  }

  /** Why nothing opens, although enough have answered. */
  fault(): NotOpened {
    const differ = new Set(SEALED_CLASSES.flatMap((privacy) => differing(this.#partsOf(privacy))))
    return differ.size === 0
      ? new NotOpened('opening.ciphertext')
      : new NotOpened('opening.parts-differ', { vaults: this.#namesOf(differ).join(', ') })
  }

  #openField(field: string): { readonly text: string; readonly against: TrusteePart['against'] } | undefined {
    const { agency, record, formVersion, id: entry, author, type } = this.#of
    const envelope = fromBase64Url(this.#envelopes[field] ?? '')
    const number = readEnvelopeClass(envelope)
    const privacy = SEALED_CLASSES.find((c) => SEALED_CLASS_NUMBER[c] === number)
    const own = privacy && this.#given.get('agency')?.[privacy]
    if (!own) return undefined
    const place = { agency, record, subject: record, field, formVersion, entry, author }
    for (const { part, against } of trusteeParts(this.#partsOf(privacy))) {
      try {
        return { text: openField(recordKey(own, part, { type, record, privacy }), envelope, place), against }
      } catch {
        // the server handed out another ciphertext, or a vault another part: the next way of believing them is tried
      }
    }
    return undefined
  }

  #partsOf(privacy: SealedClass): ReadonlyMap<TrusteeSide, Uint8Array> {
    return new Map(
      [...this.#given].flatMap(([side, parts]) => {
        const part = parts[privacy]
        return isTrustee(side) && part ? [[side, part] as const] : []
      }),
    )
  }

  #namesOf(sides: ReadonlySet<Side>): string[] {
    return [...sides].map((side) => this.#names.get(side) ?? side)
  }
}

export function stubOf(record: Pick<Ciphertext, 'stub'>): RecordStub {
  const stub = JSON.parse(record.stub) as Stub
  if (stub.kind !== 'record.version') throw new NotOpened('opening.answer')
  return stub
}
