/**
 * Valid → Sealed, at the edge: in a browser's worker, in `saksi seal`, in an agency's gateway; never on the server for
 * a form that holds anything to seal.
 *
 * Coded values stay clear. Everything else goes into envelopes under keys derived from fresh shares, which go, by HPKE, to the
 * agency's vault and to the trustee's, which is one party or three. After this function returns nobody holds both: they were
 * never together anywhere but in this call.
 */
import type { Country, Field, Form, RowValues } from '../core/country/index.ts'
import type { SealedClass } from '../core/model/fields.ts'
import { concat, fromBase64Url, toBase64Url, toHex, utf8 } from '../core/bytes.ts'
import { canonical, type Json } from '../core/canonical.ts'
import { commitmentsOf, hashOf, makeEntry, uuidFrom, type Parts } from '../core/entry/make.ts'
import type { EntryBody } from '../core/entry/kinds.ts'
import type { RecordVersion } from '../core/entry/kinds/record-version.ts'
import type { ReturnReceived, ReturnSlot } from '../core/entry/kinds/return-received.ts'
import type { ReturnAct } from '../core/entry/kinds.ts'
import { signEntry, signFile, type EntrySigner } from '../core/entry/sign.ts'
import { lastDaysOfKey } from '../core/country/natural-key.ts'
import { slotDayIn } from '../core/country/slot-day.ts'
import { slotName } from '../core/due/locks.ts'
import { keyedHash, purposeHash } from '../core/hash.ts'
import { rootOf } from '../core/ledger/tree.ts'
import { isSealedClass } from '../core/model/fields.ts'
import { getRecordKind, type RecordKind } from '../core/model/kinds.ts'
import { periodOf } from '../core/model/dates.ts'
import { courierPlace, printShare } from '../core/seal/courier-part.ts'
import { recordKey, recordPart, sealField } from '../core/seal/envelope.ts'
import { isTrustee, sharesAt, trusteeSides, type Side, type Trustees } from '../core/seal/sides.ts'
import { trusteeKeysOf, type EdgeKeys, type Hpke, type Random } from './ports.ts'
import { printBlock, searchKey, tokenOf } from '../core/search/block.ts'
import { INPUTS_MOST, inputsOf } from '../core/search/inputs.ts'
import { isFindable, soughtOf } from '../core/search/of-record.ts'
import { stamp, type CourierParts, type Sealed, type Valid } from './stages.ts'
import type { ValueRow } from '../core/sheet/value-rows.ts'

export const COURIER_INFO = utf8('saksi/courier/1')

export type SealOptions = {
  readonly country: Country
  readonly form: Form
  readonly agency: string
  /** Null only for a form that has nothing to seal. */
  readonly keys: EdgeKeys | null
  readonly random: Random
  readonly hpke: Hpke
  /** Who answers for the file; without one it goes in unsigned. */
  readonly signer?: EntrySigner
  /** ISO day on which the office received or signed the paper, where it says so. */
  readonly knownOn?: string
  /**
   * Tokens of rows that wait under earlier returns and of which somebody has said that all of them are in this file, under another number, or
   * are no rows after all. What comes under its own token ends its wait without a word. Only what is signed can say it.
   */
  readonly waited?: readonly string[]
}

export const needsKeys = (form: Form): boolean => form.fields.some((f) => isSealedClass(f.privacy))

/**
 * A form that seals nothing goes without the office's keys, also where they are at hand, as they are at every desk: there is no share for a vault
 * to hold, and its record is the same one whether a desk or a command handed it in.
 */
const withOwnKeys = (given: SealOptions): SealOptions => ({ ...given, keys: needsKeys(given.form) ? given.keys : null })

/**
 * @throws when a form holds something to seal and no keys are at hand: fail closed, nothing is written.
 */
export async function seal(valid: Valid, given: SealOptions): Promise<Sealed> {
  const options = withOwnKeys(given)
  const { form, agency, keys, random } = options
  if (needsKeys(form) && !keys) throw new Error('impossible: a form with sealed fields reached seal without keys')
  const edge = new Edge(options)
  const rows = valid.rows.map((row) => edge.sealRow(row.values))
  const waits = edge.waits(valid.waiting ?? [])
  // Only what a device signs ends the wait of a row that does not come (core/entry/waits.ts).
  const came = options.signer && options.waited ? options.waited.filter((token) => !edge.knows(token)) : []
  const { batch, author } = edge
  const paper = paperOf(options)
  const make = (body: EntryBody): Parts => makeEntry({ id: uuidFrom(random.bytes(16)), agency, author }, body, {}, {}, random.bytes)
  const totals =
    valid.aggregateOf && valid.aggregates.length > 0
      ? [make({ kind: 'aggregate.return', ...valid.aggregateOf, batch, cells: valid.aggregates, ...paper })]
      : []
  const others = [...totals, ...rows]
  const hashes = others.map((parts) => hashOf(commitmentsOf(parts)))
  const root = toHex(rootOf(hashes))
  const slots = edge.slots()
  const head = make({
    kind: 'return.received',
    form: form.id,
    formVersion: form.version,
    batch,
    rows: rows.length,
    root,
    slots,
    ...(waits.length > 0 ? { waiting: waits } : {}),
    ...(came.length > 0 ? { came } : {}),
    ...paper,
  })
  const entries = options.signer ? await signFile(head, others, hashes, options.signer) : [head, ...others]
  return stamp<Sealed>({
    format: 'saksi-sealed/1',
    country: options.country.id,
    agency,
    form: form.id,
    batch,
    entries,
    courier: keys ? await edge.courier(keys, options.hpke) : null,
  })
}

/** A row of an earlier return that waits, and an office and period of which it may be; one line for each. */
export type WaitingLine = { readonly token: string; readonly office: string; readonly period: string }
/**
 * Of the rows that wait, those of this return's own offices and periods; `missing`: those of them that neither come with it under their own
 * token nor wait on in it, so that somebody has to say where they are. Nothing is sealed.
 */
export function waitedOf(
  valid: Valid,
  options: SealOptions,
  lines: readonly WaitingLine[],
): { readonly tokens: readonly string[]; readonly missing: readonly string[] } {
  const edge = new Edge(withOwnKeys(options))
  for (const { values } of valid.rows) edge.name(values)
  const slots = new Set(edge.slots().map(([office, period]) => slotName(office, period)))
  const tokens = [...new Set(lines.flatMap((l) => (slots.has(slotName(l.office, l.period)) ? [l.token] : [])))]
  edge.waits(valid.waiting ?? [])
  return { tokens, missing: tokens.filter((token) => !edge.knows(token)) }
}

export type NilSlot = { readonly office: string; readonly period: string }

/**
 * "Nothing in this period", one act for all slots it names. Signed by the head of the office it counts; unsigned it waits, and
 * counts for nothing. @throws RangeError for no slot at all.
 */
export async function sealNil(slots: readonly NilSlot[], options: ActOptions & { readonly form: Form }): Promise<Sealed> {
  if (slots.length === 0) throw new RangeError('a nil return names at least one office and period')
  const { form, signer } = options
  const pairs = slots.map(({ office, period }) => [office, period] as const)
  return sealAct(
    { kind: 'return.nil', form: form.id, formVersion: form.version, slots: pairs, waiting: !signer, ...paperOf(options) },
    options,
  )
}

/** One letter that says it of several forms: an act for each, each signed, in one file. @throws RangeError for no form, or a form without a slot. */
export async function sealNilLetter(
  letter: readonly (readonly [Form, readonly NilSlot[]])[],
  options: Omit<ActOptions, 'form'>,
): Promise<Sealed> {
  const made: Sealed[] = []
  // One after the other: a device signs one thing at a time.
  for (const [form, slots] of letter) made.push(await sealNil(slots, { ...options, form }))
  const [first, ...others] = made
  if (!first) throw new RangeError('a nil return names at least one form')
  return stamp<Sealed>({ ...first, entries: [...first.entries, ...others.flatMap((s) => s.entries)] })
}

type ActOptions = Pick<SealOptions, 'country' | 'form' | 'agency' | 'random' | 'signer' | 'knownOn'>
const paperOf = ({ knownOn }: Pick<SealOptions, 'knownOn'>): { readonly known_on?: string } =>
  knownOn === undefined ? {} : { known_on: knownOn }
/** One act about returns: nothing to report, accepted, sent back, opened again, waived. It holds codes alone, so nothing in it is sealed. */
export async function sealAct(act: Exclude<ReturnAct, { kind: 'return.missed' }>, options: ActOptions): Promise<Sealed> {
  const { country, form, agency, random, signer } = options
  const author = signer?.credential ?? `unsigned:${agency}`
  const parts = makeEntry({ id: uuidFrom(random.bytes(16)), agency, author }, act, {}, {}, random.bytes)
  return stamp<Sealed>({
    format: 'saksi-sealed/1',
    country: country.id,
    agency,
    form: form.id,
    batch: toHex(random.bytes(16)),
    entries: [signer ? await signEntry(parts, signer) : parts],
    courier: null,
  })
}

/** What makes a row the same row in a resend: its natural key, under a key of the agency. */
export const recordToken = (form: Form, agency: string, contentKey: Uint8Array | null, values: RowValues): string =>
  edgeToken(contentKey, 'saksi/record/1', [
    agency,
    form.id,
    ...[...form.naturalKey, ...(form.ordinal ? [form.ordinal] : [])].map((k) => values[k] ?? null),
    ...lastDaysOfKey(form, values),
  ])

function edgeToken(contentKey: Uint8Array | null, purpose: string, value: Json): string {
  const message = utf8(canonical(value))
  return toHex((contentKey ? keyedHash(contentKey, purpose, message) : purposeHash(purpose, message)).subarray(0, 16))
}

/** One batch being sealed: its two shares live in this object and go with it. */
class Edge {
  readonly batch: string
  readonly author: string
  readonly #options: SealOptions
  readonly #kind: RecordKind
  readonly #sealedFields: readonly Field[]
  readonly #trustees: Trustees
  readonly #shares: Secrets
  readonly #contentKey: Uint8Array | null
  /** By entry. */
  readonly #salts = new Map<string, Secrets>()
  readonly #slots = new Map<string, number>()
  /** Tokens of the rows that were sealed. */
  readonly #records = new Set<string>()
  /** And of those that wait. */
  readonly #waiting = new Set<string>()

  constructor(options: SealOptions) {
    this.#options = options
    this.#kind = getRecordKind(options.form.kind)
    this.#sealedFields = options.form.fields.filter((f) => isSealedClass(f.privacy))
    this.#trustees = options.keys && trusteeKeysOf(options.keys).length === 3 ? 3 : 1
    this.#shares = { agency: options.random.bytes(32), trustee: options.random.bytes(32 * this.#trustees) }
    this.#contentKey = options.keys ? fromBase64Url(options.keys.contentKey) : null
    this.batch = toHex(options.random.bytes(16))
    this.author = options.signer?.credential ?? `unsigned:${options.agency}`
  }

  sealRow(values: RowValues): Parts {
    const { form, agency, random } = this.#options
    const id = uuidFrom(random.bytes(16))
    const record = this.name(values)
    const counted: Record<string, string | number> = {}
    const other: Record<string, string | number> = {}
    for (const column of this.#kind.columns) {
      const value = values[column.id]
      if (value === null || value === undefined) continue
      if (column.counted) counted[column.id] = value
      else other[column.id] = value
    }
    const body: RecordVersion = {
      kind: 'record.version',
      type: this.#kind.id,
      form: form.id,
      formVersion: form.version,
      batch: this.batch,
      record,
      replaces: 'latest',
      values: counted,
      ...paperOf(this.#options),
    }
    const mac = this.#token('saksi/content/1', [form.id, form.version, values as Json])
    return makeEntry({ id, agency, author: this.author }, body, { mac, values: other }, this.#envelopes(values, id, record), random.bytes)
  }

  /** The row's token; it is one of this return from now on. */
  name(values: RowValues): string {
    const record = this.#recordOf(values)
    this.#records.add(record)
    this.#countSlot(values)
    return record
  }

  #recordOf(values: RowValues): string {
    return recordToken(this.#options.form, this.#options.agency, this.#contentKey, values)
  }

  /** What the head says of rows that wait, once all others are sealed: each under the token that it will have as a record. */
  waits(rows: readonly ValueRow[]): NonNullable<ReturnReceived['waiting']> {
    return rows.flatMap(({ values }) => {
      const token = this.#recordOf(values)
      this.#waiting.add(token)
      return this.#slotsLikely(values).map(([office, period]) => [token, office, period] as const)
    })
  }

  /** Whether a row of this return comes or waits under that token. */
  knows(token: string): boolean {
    return this.#records.has(token) || this.#waiting.has(token)
  }

  /** The office and period that the row says; of what it does not say, all that the return's other rows have. */
  #slotsLikely(values: RowValues): readonly (readonly [office: string, period: string])[] {
    const { slot, kind } = this.#options.form
    const [office, day] = [values[slot.office], slotDayIn(values, kind, slot.date)]
    const known = this.slots()
    const offices = typeof office === 'string' ? [office] : known.map(([of]) => of)
    const periods = typeof day === 'string' ? [periodOf(day, slot.period)] : known.map(([, of]) => of)
    const own = (o: string, p: string): boolean => known.some(([of, at]) => of === o && at === p)
    const pairs = [...new Set(offices)].flatMap((o) => [...new Set(periods)].map((p) => [o, p] as const))
    // Where neither office nor period is said, the pairs that stand together in the return.
    return typeof office === 'string' || typeof day === 'string' ? pairs : pairs.filter(([o, p]) => own(o, p))
  }

  #envelopes(values: RowValues, id: string, record: string): Json {
    if (this.#sealedFields.length === 0) return {}
    const { form, agency, country, random, keys } = this.#options
    const salts = this.#saltsOf(id)
    const keyOf = (privacy: SealedClass): Uint8Array => {
      const of = { type: form.kind, record, privacy }
      return recordKey(recordPart(this.#shares.agency, salts.agency, of), recordPart(this.#shares.trustee, salts.trustee, of), of)
    }
    const byClass = new Map<SealedClass, Uint8Array>()
    const out: Record<string, string> = {}
    for (const field of this.#sealedFields) {
      // An absent name is sealed too: an empty envelope looks like any other, so absence cannot be read off.
      const text = values[field.id] ?? ''
      const privacy = field.privacy as SealedClass
      const place = { agency, record, subject: record, field: field.id, formVersion: form.version, entry: id, author: this.author }
      const key = byClass.get(privacy) ?? keyOf(privacy)
      byClass.set(privacy, key)
      const head = { privacy, epoch: keys?.epoch ?? 0, trustees: this.#trustees }
      out[field.id] = toBase64Url(sealField(key, random.bytes(12), head, place, String(text)))
    }
    return isFindable(country, agency, form)
      ? { batch: this.batch, fields: out, find: this.#block(values, id) }
      : { batch: this.batch, fields: out }
  }

  /**
   * With one trustee both vaults have one salt. With three every share has its own: whoever erases has then destroyed what no other but its
   * second holder knows, and is not undone by a party that kept a salt back.
   */
  #saltsOf(id: string): Secrets {
    const { random } = this.#options
    const agency = random.bytes(32)
    const salts = { agency, trustee: this.#trustees === 1 ? agency : random.bytes(32 * this.#trustees) }
    this.#salts.set(id, salts)
    return salts
  }

  /** What the record is found by. It is equally long when the record names nobody. */
  #block(values: RowValues, id: string): string {
    const { random, keys } = this.#options
    const key = keys && searchKey(fromBase64Url(keys.contentKey))
    const tokens = key ? inputsOf(soughtOf(values)).map((input) => tokenOf(key, input)) : []
    return toBase64Url(printBlock(tokens, id, random.bytes(INPUTS_MOST * 16)))
  }

  #token(purpose: string, value: Json): string {
    return edgeToken(this.#contentKey, purpose, value)
  }

  #countSlot(values: RowValues): void {
    const { slot, kind } = this.#options.form
    const day = slotDayIn(values, kind, slot.date)
    const key = canonical([values[slot.office] ?? null, typeof day === 'string' ? periodOf(day, slot.period) : null])
    this.#slots.set(key, (this.#slots.get(key) ?? 0) + 1)
  }

  slots(): ReturnSlot[] {
    return [...this.#slots].map(([key, rows]) => [...(JSON.parse(key) as [string, string]), rows] as const)
  }

  /** Each vault's shares, with the records' salts, for that vault alone. */
  async courier(keys: EdgeKeys, hpke: Hpke): Promise<CourierParts> {
    const { agency } = this.#options
    const to = async (side: Side, key: string): Promise<[Side, string]> => {
      const salts = new Map([...this.#salts].map(([id, all]) => [id, held(all, side)]))
      const place = courierPlace(side, agency, this.batch, keys.epoch)
      return [
        side,
        toBase64Url(await hpke.seal(fromBase64Url(key), COURIER_INFO, place, printShare({ share: held(this.#shares, side), salts }))),
      ]
    }
    const trustees = trusteeSides(this.#trustees).map((side, i) => to(side, trusteeKeysOf(keys)[i] ?? ''))
    return Object.fromEntries(await Promise.all([to('agency', keys.agencyVault), ...trustees]))
  }
}

/** Shares of a batch, or a record's salts: 32 bytes, and of the trustee as many times 32 as it has shares. */
type Secrets = { readonly agency: Uint8Array; readonly trustee: Uint8Array }
const held = (of: Secrets, side: Side): Uint8Array =>
  isTrustee(side) ? concat(...sharesAt(side).map((n) => of.trustee.slice(32 * n, 32 * n + 32))) : of.agency
