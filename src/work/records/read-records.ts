/**
 * The clear values of an agency's own records, for a person of it. The first wall is the decision, asked here before the
 * store is touched, so that how long a refusal takes says nothing; the second is the store's own (ports.ts, DeskStore).
 * What is refused, what is another's and what is not there are one answer: undefined.
 */
import { ALERT_RULES } from '../../core/alert/rules.ts'
import type { AccessRequest, Decide } from '../../core/access/decision.ts'
import { readerOf } from '../../core/access/reader.ts'
import { resourceOf } from '../../core/access/resource.ts'
import { sideOf } from '../../core/access/side-of.ts'
import { findForm } from '../../core/country/find.ts'
import type { Country, Form } from '../../core/country/index.ts'
import { PURPOSES, type Purpose } from '../../core/entry/oversight-acts.ts'
import { parseDepositNumber } from '../../core/ledger/deposit-number.ts'
import { parsePeriod } from '../../core/model/dates.ts'
import { findRecordKind, type RecordKind } from '../../core/model/kinds.ts'
import { isRegisterNumber } from '../../core/model/register-number.ts'
import { isFindable } from '../../core/search/of-record.ts'
import { parsePlace, printPlace, registerOf } from '../../core/register.ts'
import type { DeskRecord, DeskStore, RegisterAsked } from '../../road/ports.ts'

type Asked = {
  readonly principal: AccessRequest['principal']
  readonly purpose: Purpose
  /** Record kind id, as it was sent. */
  readonly kind: string
}
type With = { readonly country: Country; readonly decide: Decide; readonly store: DeskStore }
export type RecordPage = {
  readonly records: readonly DeskRecord[]
  /** Where the next page begins; null on the last. */ readonly next: string | null
}

const PAGE = 50
/** The server knows of no grant, approval or freeze: those are sealed to oversight, and the vaults fold them. It asks as if there were none. */
const NOTHING: AccessRequest['context'] = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }

/** @param after the `next` of the page before; empty for the first. */
export async function listRecords(asked: Asked & { readonly after: string }, by: With): Promise<RecordPage | undefined> {
  const place = placeOf(asked, 'list', '', by)
  if (!place) return undefined
  const records = await by.store.list({ ...place, after: asked.after, limit: PAGE + 1 })
  return { records: records.slice(0, PAGE), next: records.length > PAGE ? (records[PAGE - 1]?.record ?? null) : null }
}

/** @param asked `record`: 32 hex digits. */
export async function readRecord(asked: Asked & { readonly record: string }, by: With): Promise<DeskRecord | undefined> {
  const place = placeOf(asked, 'read', asked.record, by)
  return place && by.store.read({ ...place, record: asked.record })
}

/** The kinds of an agency's own work whose registers this person may list: by the rules alone, whether anything is in them or not. */
export function listRegisters(asked: Omit<Asked, 'kind'>, by: With): readonly RecordKind[] {
  const { country } = by
  const sends = new Set(country.agencies.find((a) => a.id === asked.principal.agency)?.sends)
  const kinds = [...new Set(country.forms.filter((f) => sends.has(f.id)).map((f) => f.kind))]
  return kinds.flatMap((kind) => {
    const place = placeOf({ ...asked, kind }, 'list', '', by)
    return place && registerOf(place.kind) ? [place.kind] : []
  })
}

/** For which purposes this person may look for people by name, in any kind of the agency's own work, or in this one: of the rules alone. */
export function searchPurposes(principal: Asked['principal'], { country, decide }: Omit<With, 'store'>, only?: string): Purpose[] {
  const sends = new Set(country.agencies.find((a) => a.id === principal.agency)?.sends)
  const kinds = new Set(country.forms.filter((f) => sends.has(f.id) && isFindable(country, principal.agency, f)).map((f) => f.kind))
  const asked = [...kinds].filter((kind) => only === undefined || kind === only)
  const resources = asked.map((kind) => resourceOf({ agency: principal.agency, kind, record: '0'.repeat(32), fields: [] }))
  const may = (purpose: Purpose): boolean =>
    resources.some((resource) => decide({ principal, action: 'search', purpose, resource, context: NOTHING }).isAllowed)
  return PURPOSES.filter(may)
}

type RegisterWish = Omit<RegisterAsked, 'register' | 'limit' | 'after' | 'where' | 'slot' | 'entries'> & {
  /** As it was sent: the `next` of the page before. */
  readonly after: string
  /** Only what stands in the return of this form and period. */
  readonly slot?: { readonly form: string; readonly period: string } | undefined
  /** With a slot and its office: only what came with this return, by its entry, whatever stands now. */
  readonly entry?: string | undefined
  readonly where?: { readonly column: string; readonly code: string }
}
/** Entries of the rows of a slot that came with one return of this form and agency. */
export type EntriesOfReturn = (
  of: { readonly agency: string; readonly form: Form; readonly entry: string },
  slot: { readonly office: string; readonly from: string; readonly to: string },
) => Promise<readonly string[]>
/** A page of a register. Undefined too for a place or a column that there is not, and an office where the kind has none. */
export async function readRegister(
  asked: Asked & RegisterWish,
  by: With & { readonly entriesOf: EntriesOfReturn },
): Promise<RecordPage | undefined> {
  const { principal, purpose, kind, entry, ...wish } = asked
  const place = placeOf({ principal, purpose, kind }, 'list', '', by)
  const slot = wish.slot && slotIn(wish.slot, place?.kind, by.country)
  const register = place && registerOf(place.kind)
  const after = wish.after === '' ? undefined : parsePlace(wish.after)
  const isCode = wish.where === undefined || place?.kind.columns.some((c) => c.id === wish.where?.column && c.type === 'code')
  const isOffice = wish.office === undefined || slot !== undefined || register?.office !== undefined
  if (!register || !isCode || !isOffice || (wish.after !== '' && !after) || (wish.slot && !slot)) return undefined
  // In whose return a row stands, its form says; a form of one office has no column of it.
  const of = slot ? { register: { ...register, office: slot.office }, slot } : { register, slot }
  const form = slot && findForm(by.country, slot.form)
  if (entry !== undefined && (!form || wish.office === undefined)) return undefined
  const entries =
    entry !== undefined && form && slot && wish.office !== undefined
      ? await by.entriesOf({ agency: principal.agency, form, entry }, { office: wish.office, from: slot.from, to: slot.to })
      : undefined
  const { records, looked } = await by.store.page({ ...place, ...wish, ...of, entries, after, limit: PAGE })
  return { records, next: looked && printPlace(looked) }
}

function slotIn({ form: id, period }: NonNullable<RegisterWish['slot']>, kind: RecordKind | undefined, country: Country) {
  const [form, span] = [findForm(country, id), parsePeriod(period)]
  if (!kind || !form || !span || form.kind !== kind.id) return undefined
  const office = kind.columns.find((c) => c.id === form.slot.office)?.id
  return { form: form.id, date: form.slot.date, from: span.from, to: span.to, office }
}

type Alert = {
  readonly rule: string
  readonly kind: string
  readonly since: string
  readonly records: readonly DeskRecord[]
  readonly isMore: boolean
}
const MOST_RAISED = 10

/**
 * What must not wait among an agency's own records, for a person who may list them: by the rules of the agency's side of the wall alone,
 * so that of the other side's not even the question is asked. A rule that raises nothing is not told.
 */
export async function listOwnAlerts(asked: Omit<Asked, 'kind'> & { readonly today: string }, by: With): Promise<readonly Alert[]> {
  const side = sideOf(by.country, asked.principal.agency)
  const kinds = listRegisters(asked, by)
  const rules = ALERT_RULES.filter((r) => r.side === side)
  const raised = rules.map(async (rule): Promise<readonly Alert[]> => {
    const kind = kinds.find((k) => k.id === rule.kind)
    if (!side || !kind) return []
    const place = { ...readerOf(asked.principal, side), kind }
    const records = await by.store.raised({ ...place, rule, asOf: asked.today, limit: MOST_RAISED + 1 })
    const shown = records.slice(0, MOST_RAISED)
    return shown.length === 0
      ? []
      : [{ rule: rule.rule, kind: kind.id, since: rule.since, records: shown, isMore: records.length > MOST_RAISED }]
  })
  return (await Promise.all(raised)).flat()
}

const MOST_NUMBERED = 50
/**
 * What this person's own agency has under a number of its books, of every kind that he may list.
 * @param number as it is kept: whoever types reads it in his own window, where it may turn out to be a name (src/web/desk/find/number.ts).
 */
export async function findByNumber(
  asked: Omit<Asked, 'kind'> & { readonly number: string },
  by: With,
): Promise<readonly (DeskRecord & { readonly kind: string })[]> {
  const side = sideOf(by.country, asked.principal.agency)
  const isNumber = parseDepositNumber(asked.number) === asked.number || isRegisterNumber(asked.number)
  const kinds = listRegisters(asked, by)
  if (!side || !isNumber || kinds.length === 0) return []
  return by.store.numbered({ ...readerOf(asked.principal, side), kinds, number: asked.number, limit: MOST_NUMBERED })
}

function placeOf({ principal, purpose, kind }: Asked, action: 'list' | 'read', record: string, { country, decide }: With) {
  const known = findRecordKind(kind)
  const side = sideOf(country, principal.agency)
  if (!known || !side) return undefined
  const resource = resourceOf({ agency: principal.agency, kind, record, fields: [] })
  return decide({ principal, action, purpose, resource, context: NOTHING }).isAllowed
    ? { ...readerOf(principal, side), kind: known }
    : undefined
}
