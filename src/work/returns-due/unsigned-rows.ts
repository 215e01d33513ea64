/**
 * Of an agency's own return that came without a signature, the rows that came with it, whatever stands in their place since: who signs it signs
 * those. A row that said what stood already was added by nobody (store/postgres/append/plan.ts), and is of the entry that said it first.
 */
import { parsePeriod } from '../../core/model/dates.ts'
import { getRecordKind } from '../../core/model/kinds.ts'
import type { Form } from '../../core/country/index.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { slotDayOf } from '../../store/postgres/count/source.ts'

/** @property agency of whoever asks: another's return is as one that is not there @property entry uuid of the return */
export type OfReturn = { readonly agency: string; readonly form: Form; readonly entry: string }
export type UnsignedSlot = {
  readonly office: string
  readonly period: string
  /** As its head says. */
  readonly rows: number
  /** Of those, how many came anew: what there is to read. */
  readonly kept: number
}

/** Every slot of a return of rows, in the order of its head. Undefined for what is no return of this form and agency. */
export async function readSlots(reader: Db, of: OfReturn): Promise<readonly UnsignedSlot[] | undefined> {
  const { rows: heads } = await reader.query<{ stub: string }>(
    "select stub from saksi.entries where agency_id = $1 and entry_id = $2::uuid and kind = 'return.received'",
    [of.agency, of.entry],
  )
  const stub = heads[0] && (JSON.parse(heads[0].stub) as Stub)
  if (stub?.kind !== 'return.received' || stub.form !== of.form.id) return undefined
  const spans = stub.slots.map(([office, period]) => ({ office, period, span: parsePeriod(period) }))
  const { rows } = await reader.query<{ nth: number; kept: number }>(
    `select w.nth::int as nth, count(*)::int as kept
       from unnest($4::text[], $5::date[], $6::date[]) with ordinality as w(slot_office, slot_from, slot_to, nth)
       join ${cameWith(of.form)} on ${inSlot(of.form, 'w.slot_office', 'w.slot_from', 'w.slot_to')} group by w.nth`,
    [of.agency, of.entry, of.form.id, spans.map((s) => s.office), spans.map((s) => s.span?.from), spans.map((s) => s.span?.to)],
  )
  const kept = new Map(rows.map((r) => [r.nth, r.kept]))
  return stub.slots.map(([office, period, n], i) => ({ office, period, rows: n, kept: kept.get(i + 1) ?? 0 }))
}

/** Entries of the rows of one slot that came with a return; none for what is no return of this form and agency. */
export async function listEntries(
  reader: Db,
  of: OfReturn,
  { office, from, to }: { readonly office: string; readonly from: string; readonly to: string },
): Promise<readonly string[]> {
  const { rows } = await reader.query<{ entry_id: string }>(
    `select t.entry_id::text as entry_id from ${cameWith(of.form)} where ${inSlot(of.form, '$4::text', '$5::date', '$6::date')}`,
    [of.agency, of.entry, of.form.id, office, from, to],
  )
  return rows.map((r) => r.entry_id)
}

/** $1 agency, $2 return, $3 form. What came together was recorded at one time; the batch tells apart what other returns of the group brought. */
const cameWith = ({ kind }: Form): string =>
  `(saksi.entries h join saksi.${getRecordKind(kind).table} t on t.agency_id = h.agency_id and t.recorded_at = h.recorded_at and t.form = $3
     join saksi.entries e on e.agency_id = t.agency_id and e.entry_id = t.entry_id and e.stub::json->>'batch' = h.stub::json->>'batch'
       and h.agency_id = $1 and h.entry_id = $2::uuid and h.kind = 'return.received')`

function inSlot({ kind: id, slot, constants = {} }: Form, office: string, from: string, to: string): string {
  const kind = getRecordKind(id)
  const day = slotDayOf(kind, slot.date)
  // A form of one office has no column of it.
  const isOffice = !(slot.office in constants) && kind.columns.some((c) => c.id === slot.office) ? `t."${slot.office}" = ${office}` : 'true'
  return `${isOffice} and ${day} >= ${from} and ${day} < ${to}`
}
