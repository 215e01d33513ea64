/**
 * The questions that a figure is made of, answered from a folded book: the same rows under the same names as the database gives, made in
 * another way. Whoever makes the database lie to one who asks must make it lie as much to everybody, or the two differ.
 */
import type { Contradiction, Form } from '../../country/country.ts'
import { getRecordKind, listRecordKinds, type RecordKind } from '../../model/kinds.ts'
import { addsUpOverRows } from '../measures.ts'
import { totalsSince, type CountQuery, type Known } from '../query.ts'
import type { Book, Table, Value } from './book.ts'
import { dimensionOf } from '../dimensions.ts'
import { areCollated, isAskedOfUnits } from '../units.ts'
import { cutOf, cutsOf, testMayMeet, type Cell } from './cuts.ts'
import { measureOf } from './figures.ts'
import { funnelIn } from './funnel.ts'
import { isBefore, isCounted, isStanding, rowsWhere, type Moment, type Test } from './moment.ts'
import { sortCells } from './places.ts'
import { sourceRows, testReturns, type Source } from './source.ts'
import { testUnsaid, testWhere } from './tests.ts'
import { unitRowsIn, unitsIn } from './units.ts'
import type { Answered } from './answered.ts'

const isSet = (v: unknown): number => (v === true ? 1 : 0)
const number = (v: Value | undefined): number | null => (v === null || v === undefined ? null : Number(v))
const text = (v: Value | undefined): string | null => (v === null || v === undefined ? null : String(v))

/** Rows of (d0, …, and what the measure says), one a cell that is not empty. */
export function cellsIn(query: CountQuery, book: Book, moment: Moment): Answered {
  const { measure } = query.indicator
  if (measure?.type === 'funnel') return funnelIn(query, measure, book, moment)
  if (areCollated(query)) return unitsIn(query, book, moment)
  const source = sourceRows(query, book, moment)
  const { cuts, test, cells } = cutsOf(query, source.table)
  const measured = measureOf(query, source, book, moment)
  const inCells = new Map<Cell, number[]>()
  for (const row of source.rows.filter(test))
    for (const cell of cells(row)) {
      const known = inCells.get(cell)
      if (known) known.push(row)
      else inCells.set(cell, [row])
    }
  if (cuts.length === 0 && inCells.size === 0) inCells.set([], [])
  return sortCells([...inCells].map(([codes, rows]) => ({ ...Object.fromEntries(codes.map((c, i) => [`d${i}`, c])), ...measured(rows) })))
}

/** For each agency its records (`m`) and what the measure says of them; undefined where an agency's figures do not make the whole. */
export function byAgencyIn(query: CountQuery, book: Book, moment: Moment): Answered | undefined {
  if (!addsUpOverRows(query.indicator.measure)) return undefined
  const source = sourceRows(query, book, moment)
  const measured = measureOf(query, source, book, moment)
  return [...byAgency(source.table, ownRowsIn(query, book, moment).rows)].map(([agency, rows]) => ({
    agency,
    m: rows.length,
    ...measured(rows),
  }))
}

/** How many records of which agencies stand behind the figure. */
export function lineageIn(query: CountQuery, book: Book, moment: Moment): Answered {
  const { table, rows } = isAskedOfUnits(query) ? unitRowsIn(query, book, moment) : ownRowsIn(query, book, moment)
  return [...byAgency(table, rows)].map(([agency, own]) => ({ agency, n: own.length }))
}

/** The rows of the question, each by itself. */
function ownRowsIn(query: CountQuery, book: Book, moment: Moment): Pick<Source, 'table' | 'rows'> {
  const { table, rows } = sourceRows(query, book, moment)
  return { table, rows: rows.filter(cutsOf({ ...query, by: [] }, table).test) }
}

function byAgency(table: Table, rows: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const agency = table.column('agency_id')
  return Map.groupBy(rows, (row) => String(agency[row]))
}

/** Totals without records under them, a row a cell. */
export function totalsIn(query: CountQuery, book: Book, moment: Moment): Answered {
  const table = book.table('aggregate_cells')
  const { indicator, interval } = query
  const get = (id: string, row: number) => table.column(id)[row] ?? null
  const stands = isStanding(table, moment.known)
  // Of an older version the whole alone.
  const isOfVersion = (row: number): boolean => {
    const definition = number(get('definition', row))
    if (definition === null || definition === indicator.version) return true
    return definition < indicator.version && definition >= totalsSince(indicator) && text(get('dims', row)) === '{}'
  }
  const signed = countersigned('act_countersigns', 'act_id', book, moment)
  const rows = rowsWhere(table, (row) => {
    const isIn = String(get('period_from', row)) >= interval.from && String(get('period_to', row)) <= interval.to
    return get('indicator', row) === indicator.id && isIn && isOfVersion(row) && stands(row)
  })
  return rows
    .map((row) => ({
      agency: text(get('agency_id', row)),
      entry: text(get('entry_id', row)),
      cell: Number(get('cell', row)),
      office: text(get('office', row)),
      period_from: text(get('period_from', row)),
      period_to: text(get('period_to', row)),
      dims: text(get('dims', row)),
      n: Number(get('value', row)),
      stated: isSet(get('is_stated', row)),
      signed: isSet(get('is_signed', row) === true || signed(get('agency_id', row), get('entry_id', row))),
      source: text(get('source', row)),
      qualifier: text(get('qualifier', row)),
      most: number(get('most', row)),
      corrects: text(get('corrects', row)),
      definition: number(get('definition', row)),
    }))
    .toSorted((a, b) => compare(`${a.agency} ${a.entry}`, `${b.agency} ${b.entry}`) || a.cell - b.cell)
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Signed afterwards, by a device of its own agency. */
function countersigned(table: string, id: string, book: Book, moment: Moment): (agency: unknown, entry: unknown) => boolean {
  const signs = book.table(table)
  const [agency, of] = [signs.column('agency_id'), signs.column(id)]
  const known = new Set(rowsWhere(signs, isBefore(signs, moment.known)).map((row) => `${String(agency[row])} ${String(of[row])}`))
  return (a, entry) => known.has(`${String(a)} ${String(entry)}`)
}

/** Slots that reported inside the interval, of one form or of all. `unsigned`: 1 where some return of the slot waits for its signature;
 * `nil`: 1 where nothing but nil returns came. */
export function receivedIn({ interval }: Known, form: string | undefined, book: Book, moment: Moment): Answered {
  const table = book.table('returns')
  const get = (id: string, row: number) => table.column(id)[row] ?? null
  const counts = testReturns(book, moment)
  const signed = countersigned('return_countersigns', 'return_id', book, moment)
  const rows = rowsWhere(table, (row) => {
    const isIn = String(get('period_to', row)) > interval.from && String(get('period_from', row)) < interval.to
    return isIn && (form === undefined || get('form', row) === form) && counts(row)
  })
  const waits = (row: number): boolean =>
    get('is_nil', row) !== true && get('is_signed', row) !== true && !signed(get('agency_id', row), get('entry_id', row))
  const isNil = (row: number): boolean => get('is_nil', row) === true
  // Its own office sent rows beside its nil.
  const isDisproved = (own: readonly number[]): boolean => own.some(isNil) && own.some((row) => !isNil(row) && Number(get('rows', row)) > 0)
  return [...Map.groupBy(rows, (row) => JSON.stringify([get('form', row), get('office', row), get('period', row)]))].map(([key, own]) => {
    const [of, office, period] = JSON.parse(key) as [string, string, string]
    const said = { unsigned: isSet(own.some(waits)), nil: isSet(own.every(isNil)), disproved: isSet(isDisproved(own)) }
    return { form: of, office, period, ...said }
  })
}

/** Rows that wait to be mended inside the interval, by form, slot and agency: of one form, or of all. */
export function rowsWaitIn({ interval }: Known, form: string | undefined, book: Book, moment: Moment): Answered {
  const [table, ends] = [book.table('waiting_rows'), book.table('waiting_rows_over')]
  const get = (of: Table, id: string, row: number): string => String(of.column(id)[row] ?? '')
  const isKnown = isBefore(table, moment.known)
  const over = new Set(
    rowsWhere(ends, isBefore(ends, moment.known)).map((row) =>
      ['agency_id', 'return_id', 'record_id'].map((id) => get(ends, id, row)).join(' '),
    ),
  )
  const rows = rowsWhere(table, (row) => {
    const isIn = get(table, 'period_to', row) > interval.from && get(table, 'period_from', row) < interval.to
    const isOver = over.has(['agency_id', 'entry_id', 'record_id'].map((id) => get(table, id, row)).join(' '))
    return isIn && (form === undefined || get(table, 'form', row) === form) && isKnown(row) && !isOver
  })
  const keyOf = (row: number): string => JSON.stringify(['form', 'office', 'period', 'agency_id'].map((id) => get(table, id, row)))
  return [...Map.groupBy(rows, keyOf)].map(([key, own]) => {
    const [of = '', office = '', period = '', agency = ''] = JSON.parse(key) as string[]
    const since = own.map((row) => get(table, 'recorded_at', row).slice(0, 10)).reduce((a, b) => (b < a ? b : a))
    return { form: of, office, period, agency, n: new Set(own.map((row) => get(table, 'record_id', row))).size, since }
  })
}

/** Slots of a form whose newest return is a signed nil, and which `n` records of any agency name all the same. */
export function contradictedIn(
  { interval, form }: Known & { readonly form: Form },
  by: readonly Contradiction[],
  book: Book,
  moment: Moment,
): Answered {
  const table = book.table('returns')
  const get = (id: string, row: number): string => String(table.column(id)[row] ?? '')
  const counts = testReturns(book, moment)
  const nil = table.column('is_nil')
  const rows = rowsWhere(
    table,
    (row) =>
      get('form', row) === form.id && get('period_from', row) >= interval.from && get('period_from', row) < interval.to && counts(row),
  )
  const slots = Map.groupBy(rows, (row) => JSON.stringify([get('office', row), get('period', row)]))
  const nils = [...slots].flatMap(([key, own]) => {
    const newest = own.reduce((a, b) => (get('recorded_at', b) > get('recorded_at', a) ? b : a))
    const [office, period] = JSON.parse(key) as [string, string]
    return nil[newest] === true ? [{ office, period, from: get('period_from', newest), to: get('period_to', newest) }] : []
  })
  if (nils.length === 0) return []
  const names = by.map((c) => contradicts(c, form, book, moment))
  return nils.flatMap(({ period, ...slot }) => {
    const n = names.reduce((sum, countIn) => sum + countIn(slot), 0)
    return n === 0 ? [] : [{ office: slot.office, period, n }]
  })
}

type Slot = { readonly office: string; readonly from: string; readonly to: string }

function contradicts(c: Contradiction, form: Form, book: Book, moment: Moment): (slot: Slot) => number {
  const kind = getRecordKind(c.kind)
  const table = book.table(kind.table)
  const [counts, meets] = [isCounted(table, moment.known), testWhere(c.where, kind.columns, table)]
  const [offices, dates] = [table.column(c.office), table.column(c.date)]
  const ends = endsIn(table, kind, c.date)
  const isNew = beganInside(form, kind, book, moment)
  const ofOffice = Map.groupBy(
    rowsWhere(table, (row) => counts(row) && meets(row)),
    (row) => String(offices[row]),
  )
  return (slot) =>
    (ofOffice.get(slot.office) ?? []).filter((row) => {
      const day = text(dates[row])
      return day !== null && day >= slot.from && (ends(row) ?? day) < slot.to && isNew(table, row, slot)
    }).length
}

/** The last day that it may have been; null where the day is known. */
function endsIn(table: Table, kind: RecordKind, date: string): (row: number) => string | null {
  const last = kind.columns.find((column) => column.id === date)?.last
  const ends = last === undefined ? [] : table.column(last)
  return (row) => text(ends[row])
}

/** Not of a case that the office itself had recorded with a day before the period. */
function beganInside(form: Form, kind: RecordKind, book: Book, moment: Moment): (table: Table, row: number, slot: Slot) => boolean {
  const own = getRecordKind(form.kind)
  const haveCases = [own, kind].every((k) => k.columns.some((column) => column.id === 'case_number'))
  if (own.id === kind.id || !haveCases) return () => true
  const cases = book.table(own.table)
  const counts: Test = isCounted(cases, moment.known)
  const [offices, numbers, dates] = [form.slot.office, 'case_number', form.slot.date].map((id) => cases.column(id))
  const ends = endsIn(cases, own, form.slot.date)
  const first = new Map<string, string>()
  for (const row of rowsWhere(cases, counts)) {
    const [number, day] = [text(numbers?.[row]), ends(row) ?? text(dates?.[row])]
    if (number === null || day === null) continue
    const key = `${String(offices?.[row])} ${number}`
    const known = first.get(key)
    if (known === undefined || day < known) first.set(key, day)
  }
  return (table, row, { office, from }) => {
    const began = first.get(`${office} ${String(table.column('case_number')[row])}`)
    return began === undefined || began >= from
  }
}

/** Signed nil returns that were known by then, and say nothing any more. */
export function endedNilsIn(book: Book, moment: Moment): Answered {
  const table = book.table('returns')
  const [isKnown, counts] = [isBefore(table, moment.known), testReturns(book, moment)]
  const [nil, signed] = [table.column('is_nil'), table.column('is_signed')]
  const nameOf = (row: number): string => ['agency_id', 'entry_id', 'office', 'period'].map((id) => String(table.column(id)[row])).join(' ')
  return rowsWhere(table, (row) => isKnown(row) && nil[row] === true && signed[row] === true && !counts(row)).map((row) => ({
    nil: nameOf(row),
  }))
}

/** The days that some record has known about only. */
export const knownAboutIn = (book: Book): Answered =>
  listRecordKinds().flatMap(({ id, table, columns }) => {
    const isKnownAbout = (last: string): boolean =>
      book
        .table(table)
        .column(last)
        .some((day) => day !== null)
    return columns.flatMap(({ id: day, last }) => (last !== undefined && isKnownAbout(last) ? [{ kind: id, day }] : []))
  })

/** The kinds of which some record lacks a day that its answer implies. */
export const knownUnwrittenIn = (book: Book): Answered =>
  listRecordKinds().flatMap(({ id, table, impliedDay }) => {
    if (!impliedDay) return []
    const own = book.table(table)
    const answers = own.column(impliedDay.answer)
    return own.column(impliedDay.day).some((day, row) => (day ?? null) === null && (answers[row] ?? null) !== null) ? [{ kind: id }] : []
  })

/** How many records may be of a question that none is of for certain, because a field that decides it is empty or says that it is not known, or their day is known about only. */
export function mayBeIn(query: CountQuery, book: Book, moment: Moment): Answered {
  const { indicator, country, where } = query
  const { table, columns, rows } = sourceRows({ ...query, indicator: { ...indicator, where: {} }, mayBe: true }, book, moment)
  const isUnknown = (id: string): Test => {
    const values = table.column(id)
    return (row) => (values[row] ?? 'unknown') === 'unknown'
  }
  const own = Object.entries(indicator.where ?? {}).map(([id, condition]): Test => {
    const holds = testWhere({ [id]: condition }, columns, table)
    return Array.isArray(condition) ? either(holds, testUnsaid(id, table)) : holds
  })
  const asked = Object.entries(where).map(([id, code]): Test => {
    const d = dimensionOf(indicator, id)
    const cut = cutOf(d, indicator, country, table)
    const holds: Test = (row) => cut(row).includes(code)
    return either(holds, d.period || d.bands ? (testMayMeet(d, code, indicator, table) ?? holds) : isUnknown(d.column))
  })
  return [{ n: rows.filter((row) => [...own, ...asked].every((test) => test(row))).length }]
}

const either =
  (a: Test, b: Test): Test =>
  (row) =>
    a(row) || b(row)
