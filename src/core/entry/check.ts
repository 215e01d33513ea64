/**
 * Whether an entry that arrived is one this country's forms can have made. The server asks it of every entry before
 * anything is kept: a clear value that is no code, day, number, case number or deposit number is refused, so a name cannot be sent in
 * clear by somebody who skips the edge. What it returns says where, and never repeats the value.
 */
import type { Country, Field, Form } from '../country/country.ts'
import { codesOf } from '../country/find.ts'
import { fromBase64Url } from '../bytes.ts'
import { parseObject, type Json } from '../canonical.ts'
import { firstDayOf, isDay, parsePeriod, periodOf } from '../model/dates.ts'
import { isRegisterNumber } from '../model/register-number.ts'
import { isSealedClass, SEALED_CLASS_NUMBER, type SealedClass } from '../model/fields.ts'
import { mayHaveHundredths } from '../model/kinds/define.ts'
import { getRecordKind, type Column, type RecordKind } from '../model/kinds.ts'
import { ENVELOPE_MIN, readEnvelopeClass } from '../seal/envelope.ts'
import { parseDepositNumber } from '../ledger/deposit-number.ts'
import { parseSignature } from '../ledger/signature.ts'
import { BLOCK_BYTES } from '../search/block.ts'
import { isFindable } from '../search/of-record.ts'
import { isCountSpan, OPEN_MOST } from '../text/count-span.ts'
import { exactly, isCount, isObject, isUnique, text, token, TOKEN, upTo, UUID, uuid, type Shape } from '../shape.ts'
import type { AggregateReturn } from './kinds/aggregate-return.ts'
import type { ReturnReceived } from './kinds/return-received.ts'
import { isInReturn, type Stub } from './kinds.ts'
import type { Parts } from './make.ts'
import { recordVersion, type RecordVersion } from './kinds/record-version.ts'
import { shapeFault } from './shapes.ts'
import { isSignedBy } from './author.ts'

const SALT = /^[A-Za-z0-9_-]{43}$/

export type CheckedEntry = { readonly stub: Stub; readonly mac?: string; readonly other: Readonly<Record<string, string | number>> }
export type EntryFault = { readonly where: string }

/** Everything about one form that a check needs, made once and used for each of its thousands of rows. */
export type FormChecker = (parts: Parts) => CheckedEntry | EntryFault

export const isFault = (x: CheckedEntry | EntryFault): x is EntryFault => 'where' in x

class Fault extends Error {}
const must = (holds: boolean, where: string): void => {
  if (!holds) throw new Fault(where)
}

export function formChecker(country: Country, form: Form, agency: string): FormChecker {
  const kind = getRecordKind(form.kind)
  const mayBeFound = isFindable(country, agency, form)
  const sealedFields = form.fields.filter((f) => isSealedClass(f.privacy))
  const columns = new Map(kind.columns.map((c) => [c.id, columnRule(country, form, c)]))
  // Cells are named by the indicator's dimensions, which need not be called like the form's fields.
  const totals = country.indicators.find((i) => i.id === form.counts?.aggregate?.indicator)
  const dims = new Map(
    Object.entries(totals?.dimensions ?? {}).map(([id, d]) => [id, new Set(codesOf(country, d.list).map((c) => c.code))]),
  )
  const offices = new Set(codesOf(country, form.slot.list).map((c) => c.code))
  return (parts) => {
    try {
      const torn = entryFault(parts)
      must(torn === undefined, torn ?? '')
      const stub = parseCanonical<Stub>(parts.stub, 'stub')
      must(stub.v === 1 && stub.id === parts.id && stub.agency === agency && isAuthored(stub.author, agency, parts.signature), 'stub')
      must(parts.signature === null || parseSignature(parts.signature) !== undefined, 'signature')
      // Before its shape is judged it may say that it is of a kind that there is not.
      if (!isInReturn(stub)) return { where: 'stub.kind' }
      const coded = parseCanonical<Record<string, Json>>(parts.coded, 'coded')
      switch (stub.kind) {
        case 'return.received':
          mustBeShaped(stub)
          checkReturn(stub, form, offices, parts)
          checkWaits(stub, form, offices)
          return { stub, other: {} }
        case 'aggregate.return':
          mustBeShaped(stub)
          checkAggregate(stub, form, offices, dims, parts)
          return { stub, other: {} }
        case 'record.version': {
          const other = checkRecord(stub, coded, form, kind, columns)
          checkSealed(parts.sealed, stub.batch, sealedFields, mayBeFound)
          return { stub, mac: coded.mac as string, other }
        }
        default:
          return stub satisfies never
      }
    } catch (error) {
      if (error instanceof Fault) return { where: error.message }
      throw error
    }
  }
}

/** Whoever signs is the author; who does not is nobody in particular of that agency. Whether the signature holds, the store asks. */
export const isAuthored = (author: string, agency: string, signature: string | null): boolean =>
  signature === null ? author === `unsigned:${agency}` : TOKEN.test(author)

/**
 * An entry that somebody outside hands in whole: each text no longer than it may be, id and salts sound.
 * @param signature what it may be; null of what nobody signed
 */
export const partsUpTo = <S extends string | null>(
  most: { readonly stub: number; readonly coded: number; readonly sealed: number },
  signature: Shape<S>,
): Shape<Parts & { readonly signature: S }> => {
  const salt = text(SALT)
  const salts = exactly({ stub: salt, coded: salt, sealed: salt, signature: salt })
  return exactly({ id: uuid, stub: upTo(most.stub), coded: upTo(most.coded), sealed: upTo(most.sealed), salts, signature })
}

/** Where an entry's id or a salt is not one: what every entry must have, whatever it says. */
export function entryFault(parts: Parts): string | undefined {
  if (!UUID.test(parts.id)) return 'id'
  const salt = (['stub', 'coded', 'sealed', 'signature'] as const).find((name) => !SALT.test(parts.salts[name]))
  return salt && `salts.${salt}`
}

/** Canonical text only. */
function parseCanonical<T>(text: string, where: string): T {
  const value = parseObject(text)
  must(value !== undefined, where)
  return value as T
}

const keysAre = (value: object, allowed: readonly string[], where: string): void =>
  must(isObject(value) && Object.keys(value).every((k) => allowed.includes(k)) && allowed.every((k) => k in value), where)

/** A record's stub is held against its form's own columns instead (checkRecord), which says which of them is wrong. */
function mustBeShaped(stub: Stub): void {
  const fault = shapeFault(stub, 'return')
  must(fault === undefined, fault ?? '')
}

function checkReturn(stub: ReturnReceived, form: Form, offices: ReadonlySet<string>, parts: Parts): void {
  must(parts.coded === '{}' && parts.sealed === '{}', 'coded')
  must(stub.form === form.id && stub.formVersion === form.version, 'stub.form')
  for (const [office] of stub.slots) must(offices.has(office), 'stub.slots')
}

/** Rows that wait are lines of a list of rows: in a sheet of counts a number is right or the file is not. */
function checkWaits(
  { waiting = [], came = [], rows, author }: ReturnReceived & { readonly author: string },
  { slot, counts }: Form,
  offices: ReadonlySet<string>,
): void {
  if (waiting.length === 0 && came.length === 0) return
  must(counts === undefined && rows > 0, 'stub.waiting')
  for (const [, office, period] of waiting)
    must(offices.has(office) && periodOf(parsePeriod(period)?.from ?? '', slot.period) === period, 'stub.waiting')
  must(isUnique(waiting.map((line) => line.join(' '))), 'stub.waiting')
  const tokens = new Set(waiting.map(([of]) => of))
  must(came.length === 0 || isSignedBy(author), 'stub.came')
  must(isUnique(came) && !came.some((of) => tokens.has(of)), 'stub.came')
}

function checkAggregate(
  stub: AggregateReturn,
  form: Form,
  offices: ReadonlySet<string>,
  dims: ReadonlyMap<string, ReadonlySet<string>>,
  parts: Parts,
): void {
  must(parts.coded === '{}' && parts.sealed === '{}', 'coded')
  // Only a form of counts has totals: rows and totals of one form would count its people twice.
  must(form.counts?.aggregate?.indicator === stub.indicator && offices.has(stub.office), 'stub.indicator')
  for (const { by } of stub.cells) for (const [dim, code] of Object.entries(by)) must(dims.get(dim)?.has(code) === true, 'stub.cells')
}

function checkRecord(
  stub: RecordVersion,
  coded: Record<string, Json>,
  form: Form,
  kind: RecordKind,
  columns: ReadonlyMap<string, Rule>,
): Record<string, string | number> {
  const members = Object.keys(recordVersion.members).filter((m) => m !== 'known_on' || stub.known_on !== undefined)
  keysAre(stub, ['v', 'id', 'agency', 'author', 'kind', ...members], 'stub')
  must(stub.known_on === undefined || recordVersion.members.known_on(stub.known_on), 'stub.known_on')
  must(stub.form === form.id && stub.formVersion === form.version && stub.type === kind.id, 'stub.form')
  must(token(stub.batch) && token(stub.record), 'stub.record')
  must(recordVersion.members.replaces(stub.replaces), 'stub.replaces')
  keysAre(coded, ['mac', 'values'], 'coded')
  must(typeof coded.mac === 'string' && TOKEN.test(coded.mac), 'coded.mac')
  checkValues(stub.values, true, columns, 'stub.values')
  const other = coded.values as Record<string, string | number>
  checkValues(other, false, columns, 'coded.values')
  const said: Readonly<Record<string, string | number>> = { ...stub.values, ...other }
  // The last day that it may have been, without a first or before it, would be no span of days.
  for (const { id, last } of kind.columns) {
    const [day, until] = [said[id], last === undefined ? undefined : said[last]]
    must(until === undefined || (typeof day === 'string' && until > day), `stub.values.${last}`)
  }
  // The most that a number may have been, without the least or below it, would be no number of anything.
  for (const { id, most } of kind.columns) {
    const upTo = most === undefined ? undefined : said[most]
    must(upTo === undefined || (typeof upTo === 'number' && isCountSpan(said[id], upTo)), `stub.values.${most}`)
  }
  // Hundredths are of an amount that stands in a unit that has them, and are left out where there are none.
  for (const { id, hundredths, inHundredths } of kind.columns) {
    const beyond = hundredths === undefined ? undefined : said[hundredths]
    const mayBe = inHundredths !== undefined && mayHaveHundredths(inHundredths, said)
    must(beyond === undefined || (typeof said[id] === 'number' && beyond !== 0 && mayBe), `stub.values.${hundredths}`)
  }
  // A row without its date or court would be on record and counted nowhere.
  for (const field of form.fields)
    if (field.required && columns.has(field.id)) must(field.id in stub.values || field.id in other, `values.${field.id}`)
  return other
}

function checkValues(
  values: Readonly<Record<string, string | number>>,
  isCounted: boolean,
  columns: ReadonlyMap<string, Rule>,
  where: string,
): void {
  must(isObject(values), where)
  for (const [id, value] of Object.entries(values)) {
    const rule = columns.get(id)
    must(rule !== undefined && rule.counted === isCounted && rule.test(value), rule ? `${where}.${id}` : where)
  }
}

type Rule = { readonly counted: boolean; readonly test: (value: unknown) => boolean }
/** What one column may hold when it comes by this form. */
export function columnRule(country: Country, form: Form, column: Column): Rule {
  const field = form.fields.find((f) => f.id === column.id) ?? getRecordKind(form.kind).fields.find((f) => f.id === column.id)
  const codes = column.type === 'code' || column.type === 'codes' ? listOf(country, form, column.id) : new Set<string>()
  const isMost = getRecordKind(form.kind).columns.some((c) => c.most === column.id)
  const tests: Record<Column['type'], (value: unknown) => boolean> = {
    code: (v) => typeof v === 'string' && codes.has(v),
    codes: (v) => typeof v === 'string' && isSortedSet(v, codes),
    // A day where a month stands would be a day of somebody's life in clear.
    date: (v) => typeof v === 'string' && isDay(v) && (!column.granularity || firstDayOf(v, column.granularity) === v),
    integer: (v) => isCount(v) && (v <= (field?.max ?? 1_000_000) || (v === OPEN_MOST && isMost)),
    amount: (v) => isCount(v) && v <= (field?.max ?? Number.MAX_SAFE_INTEGER),
    'case-number': (v) => typeof v === 'string' && isRegisterNumber(v),
    'deposit-number': (v) => typeof v === 'string' && parseDepositNumber(v) === v,
  }
  return { counted: column.counted, test: tests[column.type] }
}

const listOf = (country: Country, form: Form, field: string): ReadonlySet<string> =>
  new Set(codesOf(country, listIdOf(form, field)).map((c) => c.code))

/** A column that is derived and not asked has no field in the form: its list is the model's. */
const listIdOf = (form: Form, field: string): string =>
  (form.fields.find((f) => f.id === field) ?? getRecordKind(form.kind).fields.find((f) => f.id === field))?.list ?? ''

/** One spelling of one answer: sorted, each code once. */
function isSortedSet(text: string, known: ReadonlySet<string>): boolean {
  const parts = text.split(' ')
  return parts.every((c, i) => known.has(c) && (i === 0 || c > (parts[i - 1] ?? '')))
}

/** Exactly the form's sealed fields, each an envelope of its field's class. */
function checkSealed(text: string, batch: string, fields: readonly Field[], mayBeFound: boolean): void {
  if (fields.length === 0) return must(text === '{}', 'sealed')
  const sealed = parseCanonical<{ batch?: string; fields?: Record<string, string>; find?: unknown }>(text, 'sealed')
  // A file that was sealed before there was a search has no block, and is found by nobody.
  const hasBlock = sealed.find !== undefined
  keysAre(sealed, hasBlock ? ['batch', 'fields', 'find'] : ['batch', 'fields'], 'sealed')
  must(!hasBlock || (mayBeFound && isBlock(sealed.find)), 'sealed.find')
  must(sealed.batch === batch && typeof sealed.fields === 'object' && sealed.fields !== null, 'sealed.batch')
  const envelopes = sealed.fields as Record<string, string>
  keysAre(
    envelopes,
    fields.map((f) => f.id),
    'sealed.fields',
  )
  for (const field of fields) {
    const envelope = envelopes[field.id]
    const isText = typeof envelope === 'string' && envelope.length >= ENVELOPE_MIN && /^[A-Za-z0-9_-]+$/.test(envelope)
    must(
      isText && readEnvelopeClass(safeBytes(envelope)) === SEALED_CLASS_NUMBER[field.privacy as SealedClass],
      `sealed.fields.${field.id}`,
    )
  }
}

const isBlock = (text: unknown): boolean => typeof text === 'string' && text.length < 512 && safeBytes(text).length === BLOCK_BYTES

function safeBytes(text: string): Uint8Array {
  try {
    return fromBase64Url(text)
  } catch {
    return new Uint8Array(0) // no envelope, and refused as such
  }
}
