/** A statement and its parameters, and what every statement asks of a row: that it was known on the day, stood on it, was signed. */
import type { Basis, Known } from '../../../core/count/query.ts'

export type Compiled = { readonly sql: string; readonly params: readonly unknown[] }

const places = (n: number): string => Array.from({ length: n }, (_, i) => i + 1).join(', ')
/** By the first `n` columns, in any order. */
export const groupBy = (n: number): string => (n === 0 ? '' : ` group by ${places(n)}`)
/** The same in the order of their codes: a signature under a figure is over its cells as a list. */
export const groupInOrder = (n: number): string => (n === 0 ? '' : `${groupBy(n)} order by ${places(n)}`)

/** The parameters of one statement: `$1` and `$2` the interval, `$3` the day of knowledge, then whatever is added. */
export class Params {
  readonly values: unknown[]
  constructor({ interval, asOf }: Known) {
    this.values = [interval.from, interval.to, asOf]
  }
  add(value: unknown): string {
    return `$${this.values.push(value)}`
  }
}

const KNOWN = '($3::date + 1)::timestamptz'
const recordedDay = (alias: string): string => `(${alias}.recorded_at at time zone 'UTC')::date`
const paperDay = (alias: string): string =>
  `(select p.known_on from saksi.paper_days p where p.agency_id = ${alias}.agency_id and p.entry_id = ${alias}.entry_id)`
/** Known by the end of the day of knowledge. Of a table with an `entry_id`, where the papers' days are meant. */
export const knownBy = (alias: string, basis: Basis = 'recorded'): string =>
  basis === 'recorded'
    ? `${alias}.recorded_at < ${KNOWN}`
    : `least(${recordedDay(alias)}, coalesce(${paperDay(alias)}, ${recordedDay(alias)})) <= $3::date`

/** What takes a row's place: rows of this table with the same columns, recorded at the moment at which it ended. */
type Replacing = { readonly table: string; readonly same: readonly string[] }
export const VERSIONS = (table: string): Replacing => ({ table, same: ['agency_id', 'record_id'] })
export const STATEMENTS: Replacing = { table: 'aggregate_cells', same: ['agency_id', 'indicator', 'office'] }

/** Standing at the end of the day of knowledge: known by then, and not yet replaced. So a figure of March can be had again in December, to the digit. */
export function standing(alias: string, basis: Basis = 'recorded', by?: Replacing): string {
  const end = `${alias}.superseded_at`
  if (basis === 'recorded' || !by) return `${knownBy(alias)} and (${end} is null or ${end} >= ${KNOWN})`
  const replacing = `select 1 from saksi.${by.table} s where ${by.same.map((c) => `s.${c} = ${alias}.${c}`).join(' and ')} and s.recorded_at = ${end}`
  // What was taken back and not replaced was so when it was recorded: no paper says another day.
  const isOver = `case when exists (${replacing}) then exists (${replacing} and ${knownBy('s', basis)}) else ${end} < ${KNOWN} end`
  return `${knownBy(alias, basis)} and (${end} is null or not ${isOver})`
}

/** Asked by the papers' days, what was linked since is one person or case then too: who links two papers says so of both. */
export const linkStanding = (alias: string, basis: Basis = 'recorded'): string =>
  basis === 'recorded' ? standing(alias) : `${alias}.superseded_at is null`

/** Of a row of saksi.returns: signed when it came, or afterwards by a device of its own agency. @param isKnown as it was known on the day. */
export const isSigned = (alias: string, isKnown = true): string =>
  `(${alias}.is_signed or exists (select 1 from saksi.return_countersigns c where c.agency_id = ${alias}.agency_id and c.return_id = ${alias}.entry_id${isKnown ? ` and ${knownBy('c')}` : ''}))`

/**
 * Of a row of saksi.returns: a nil return that no head signed, and after which nothing else of its body's came for its slot.
 * @param known what else holds of the row that came after it
 */
export const isNilThatWaits = (alias: string, known = ''): string =>
  `(${alias}.is_nil and not ${alias}.is_signed and not exists (select 1 from saksi.returns l where l.agency_id = ${alias}.agency_id
     and l.form = ${alias}.form and l.office = ${alias}.office and l.period = ${alias}.period and l.recorded_at > ${alias}.recorded_at${known}))`

const notOver = (alias: string, known: string): string =>
  `not exists (select 1 from saksi.waiting_rows_over o where o.agency_id = ${alias}.agency_id and o.return_id = ${alias}.entry_id and o.record_id = ${alias}.record_id${known})`
/** Of a row of saksi.waiting_rows: nothing had ended it by the day of knowledge; `waitsNow`: nothing has. */
export const stillWaits = (alias: string, basis?: Basis): string => notOver(alias, ` and ${knownBy('o', basis)}`)
export const waitsNow = (alias: string): string => notOver(alias, '')

/** The same of an act that may come unsigned, by its row in a table of them. */
export const isActSigned = (alias: string, isKnown = true): string =>
  `(coalesce(${alias}.is_signed, false) or exists (select 1 from saksi.act_countersigns c where c.agency_id = ${alias}.agency_id and c.act_id = ${alias}.entry_id${isKnown ? ` and ${knownBy('c')}` : ''}))`

/**
 * Of a row of saksi.returns: it says something. A nil return that nobody signed says nothing; nor does one that its head withdrew, nor
 * an earlier one of her body's; nor one that was sent back, nor any earlier one of its slot, where that is the newest word (core/due/slot.ts).
 * @param basis `now`: whatever was said since
 */
export function isSaid(alias: string, basis: Basis | 'now' = 'recorded'): string {
  return `(not ${alias}.is_nil or (${alias}.is_signed and not exists (${ending(alias, basis)})))`
}

/** The same, where the caller has read which nil returns are over: it costs no look at any review. */
export const isSaidAs = (alias: string, { basis, endedNils }: Pick<Known, 'basis' | 'endedNils'>, params: Params): string => {
  if (endedNils === undefined) return isSaid(alias, basis)
  const stands = endedNils.length === 0 ? '' : ` and ${nilOf(alias)} <> all(${params.add(endedNils)}::text[])`
  return `(not ${alias}.is_nil or (${alias}.is_signed${stands}))`
}

const nilOf = (alias: string): string =>
  `${alias}.agency_id || ' ' || ${alias}.entry_id || ' ' || ${alias}.office || ' ' || ${alias}.period`

/** The signed nil returns that say nothing any more, from the reviews outwards: they are few. */
export function endedNils({ asOf, basis = 'recorded' }: Pick<Known, 'asOf' | 'basis'>): Compiled {
  return {
    sql: `select distinct ${nilOf('r')} as nil from (select distinct office, period from saksi.return_reviews where verdict in ('sent_back', 'withdrawn') and $1::date is not null) as v
            join saksi.returns r on r.office = v.office and r.period = v.period
           where r.is_nil and r.is_signed and $2::date is not null and $3::date is not null and exists (${ending('r', basis)})`,
    params: [asOf, asOf, asOf],
  }
}

/** Of a nil return: the words that ended it, or a later one of its slot. */
function ending(alias: string, basis: Basis | 'now'): string {
  const known = (review: string): string => (basis === 'recorded' ? ` and ${knownBy(review)}` : '')
  return `select 1 from saksi.return_reviews v join saksi.returns b on b.agency_id = v.of_agency and b.entry_id = v.return_id and b.office = v.office and b.period = v.period
       where v.office = ${alias}.office and v.period = ${alias}.period and v.verdict in ('sent_back', 'withdrawn')${known('v')}
         and b.form = ${alias}.form and b.is_nil and b.is_signed and b.recorded_at >= ${alias}.recorded_at
         and ((v.verdict = 'withdrawn' and b.agency_id = ${alias}.agency_id) or v.verdict = 'sent_back' and not exists (select 1 from saksi.return_reviews w where w.of_agency = v.of_agency and w.return_id = v.return_id
                           and w.office = v.office and w.period = v.period and w.recorded_at > v.recorded_at${known('w')}))`
}

/** Of what is said of one slot, grouped: its own office signed that there is nothing, and sent rows all the same. */
export const isDisproved = (alias: string): string => `(bool_or(${alias}.is_nil) and bool_or(not ${alias}.is_nil and ${alias}.rows > 0))`
