/**
 * A sheet of totals → entries. One row is one number: an indicator, an interval, an office (empty or ALL for the whole country; of a body that is one
 * office among others’, empty is its own), the
 * document it stands in, and the cell it is of (`sex=male; form=FORCED_LABOUR`, or nothing). Every problem is listed
 * with its row and column; one refuses the sheet.
 */
import type { Country, Problem } from '../../core/country/index.ts'
import { findForm, findIndicator } from '../../core/country/find.ts'
import { ALL_OFFICES, isQualifier, isSource, QUALIFIERS, type Money, type Qualifier } from '../../core/entry/stated-total.ts'
import type { AggregateStated } from '../../core/entry/kinds/aggregate-stated.ts'
import { areOddParts, onlyOfficeOf, statedFault } from '../../core/entry/check-stated.ts'
import { parseCsv } from '../../exchange/csv/csv.ts'
import { isDay } from '../../core/model/dates.ts'
import { toLatinDigits } from '../../core/text/digits.ts'
import { listNearest } from '../../core/text/nearest.ts'
import { problem } from '../../errors.ts'

export const TOTAL_COLUMNS = [
  'indicator',
  'from',
  'to',
  'office',
  'by',
  'value',
  'qualifier',
  'most',
  'source',
  'corrects',
  'received',
  'currency',
  'rate',
  'rate_on',
] as const
type ColumnName = (typeof TOTAL_COLUMNS)[number]
const REQUIRED: readonly ColumnName[] = ['indicator', 'from', 'to', 'value', 'source']
export type StatedSheet =
  | { readonly totals: readonly AggregateStated[]; readonly rows: number }
  | { readonly refused: readonly Problem[]; readonly checked: number }

type Line = { readonly row: number; readonly cell: (column: ColumnName) => string }
type Read = { readonly line: Line; readonly total: Omit<AggregateStated, 'cells'>; readonly cell: AggregateStated['cells'][number] }

/** @param asWritten numbers of papers of which whoever hands them in says: on the paper itself the parts are more than their total */
export function readTotals(text: string, country: Country, agency: string, asWritten: readonly string[] = []): StatedSheet {
  const { rows, lines, problems: broken } = parseCsv(text)
  const problems: Problem[] = broken.map((b) => problem('file.broken-quotes', {}, { row: b.row }))
  const head = (rows[0] ?? []).map((h) => h.trim().toLowerCase())
  const missing = REQUIRED.filter((c) => !head.includes(c))
  problems.push(...missing.map((column) => problem('file.missing-column', { column }, { row: lines[0] ?? 1, column })))
  if (rows.length < 2 && problems.length === 0) problems.push(problem('file.no-rows'))
  if (problems.length > 0) return { refused: problems, checked: Math.max(0, rows.length - 1) }
  const read = rows.slice(1).flatMap((fields, i): Read[] => {
    const line: Line = { row: lines[i + 1] ?? i + 2, cell: (column) => (fields[head.indexOf(column)] ?? '').trim() }
    return readLine(line, country, agency, problems)
  })
  const totals = gather(read, { agency, country, asWritten }, problems)
  return problems.length > 0 ? { refused: problems, checked: rows.length - 1 } : { totals, rows: read.length }
}

function readLine(line: Line, country: Country, agency: string, problems: Problem[]): Read[] {
  const { row, cell } = line
  const before = problems.length
  const at = (column: ColumnName) => ({ row, column, field: column })
  const wrong = (column: ColumnName, code: Parameters<typeof problem>[0], params: Parameters<typeof problem>[1] = {}): void => {
    problems.push(problem(code, { value: cell(column), ...params }, at(column)))
  }
  for (const column of REQUIRED) if (cell(column) === '') wrong(column, 'cell.required', { field: column })
  const indicator = findIndicator(country, cell('indicator'))
  if (!indicator && cell('indicator') !== '')
    wrong('indicator', 'cell.unknown-code', {
      list: { en: 'indicators', km: 'សូចនាករ' },
      answers: nearestIndicators(country, cell('indicator')),
    })
  for (const column of ['from', 'to', 'received'] as const)
    if (cell(column) !== '' && !isDay(cell(column))) wrong(column, 'cell.not-a-date')
  const value = readWhole(toLatinDigits(cell('value')))
  if (value === undefined && cell('value') !== '') wrong('value', 'cell.not-a-number')
  const qualifier = cell('qualifier') === '' ? 'exact' : cell('qualifier')
  if (!isQualifier(qualifier)) wrong('qualifier', 'cell.unknown-code', { list: 'qualifier', answers: QUALIFIERS.join(', ') })
  const most = cell('most') === '' ? undefined : readWhole(toLatinDigits(cell('most')))
  const isBounded = qualifier === 'between' ? most !== undefined && (value === undefined || most >= value) : cell('most') === ''
  if (!isBounded) wrong('most', 'total.bad-bounds')
  for (const column of ['source', 'corrects'] as const)
    if (cell(column) !== '' && !isSource(cell(column))) wrong(column, 'total.bad-source')
  const by = readBy(cell('by'))
  if (!by) wrong('by', 'total.bad-cell')
  const money = readMoney(line)
  if (money === undefined) wrong('rate', 'total.bad-rate')
  if (problems.length > before || !indicator || value === undefined || !by || money === undefined) return []
  const form = findForm(country, indicator.form)
  const total = {
    kind: 'aggregate.stated',
    indicator: indicator.id,
    definition: indicator.version,
    office: cell('office') || (form && onlyOfficeOf(form, agency, country)) || ALL_OFFICES,
    from: cell('from'),
    to: cell('to'),
    source: cell('source'),
    money,
    corrects: cell('corrects') || null,
    ...(cell('received') === '' ? {} : { known_on: cell('received') }),
  } as const
  return [{ line, total, cell: { by, value, qualifier: qualifier as Qualifier, ...(most === undefined ? {} : { most }) } }]
}

function nearestIndicators({ indicators }: Country, typed: string): string {
  const ids = indicators.map((i) => i.id)
  const near = listNearest(typed, ids)
  return [...(near.length > 0 ? near : ids.slice(0, 3)), '…'].join(', ')
}

const readWhole = (text: string): number | undefined => {
  const plain = text.replace(/[ ,\u00A0](?=\d{3}(?:\D|$))/g, '')
  return /^\d{1,16}$/.test(plain) && Number.isSafeInteger(Number(plain)) ? Number(plain) : undefined
}

function readBy(text: string): Record<string, string> | undefined {
  const out: Record<string, string> = {}
  for (const part of text.split(';').filter((p) => p.trim() !== '')) {
    const [dimension, code, ...rest] = part.split('=').map((p) => p.trim())
    if (!dimension || !code || rest.length > 0 || Object.hasOwn(out, dimension)) return undefined
    out[dimension] = code
  }
  return out
}

/** Riel stands alone; another currency needs its rate (riel for one unit) and the day of the rate. Undefined when it is half there. */
function readMoney({ cell }: Line): Money | null | undefined {
  const [currency, rate, rateOn] = [cell('currency'), toLatinDigits(cell('rate')), cell('rate_on')]
  if (currency === '' || currency === 'KHR') return rate === '' && rateOn === '' ? null : undefined
  const perThousand = /^\d{1,9}(?:\.\d{1,3})?$/.test(rate) ? Math.round(Number(rate) * 1000) : 0
  return /^[A-Z]{3}$/.test(currency) && perThousand > 0 && isDay(rateOn) ? { currency, rate: perThousand, rateOn } : undefined
}

/** Rows of one indicator, interval, office and document are one total with its cells. */
type From = { readonly agency: string; readonly country: Country; readonly asWritten: readonly string[] }
function gather(read: readonly Read[], { agency, country, asWritten }: From, problems: Problem[]): AggregateStated[] {
  const groups = Map.groupBy(read, ({ total }) => JSON.stringify(total))
  return [...groups.values()].flatMap((group) => {
    const first = group[0] as Read
    const total: AggregateStated = { ...first.total, cells: group.map((g) => g.cell) }
    const indicator = findIndicator(country, total.indicator)
    const isOdd = !asWritten.includes(total.source) && indicator !== undefined && areOddParts(total.cells, indicator)
    const fault = statedFault(total, agency, country) ?? (isOdd ? 'cells.parts' : undefined)
    if (fault === undefined) return [total]
    problems.push(
      problem(`total.${fault}`, { source: total.source }, { row: first.line.row, column: COLUMN_OF[fault], field: COLUMN_OF[fault] }),
    )
    return []
  })
}

const COLUMN_OF = {
  'stub.indicator': 'indicator',
  'stub.definition': 'indicator',
  'stub.agency': 'indicator',
  'stub.office': 'office',
  'stub.to': 'to',
  'stub.corrects': 'corrects',
  'stub.cells': 'by',
  'cells.dimension': 'by',
  'cells.doubled': 'by',
  'cells.parts': 'value',
} as const satisfies Record<NonNullable<ReturnType<typeof statedFault>>, ColumnName>
