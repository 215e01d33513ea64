/**
 * A sheet of counts with margins: rows without a margin become records, one a person; margin rows are checked against the
 * sum of their parts; rows known only as totals become cells of an aggregate return. Where no record is made of a row its number may be said roughly, if the form's field
 * has a `most`: of about so many people nobody can make records.
 */
import type { Country, Counts, Form, Problem, RowValues } from '../../core/country/index.ts'
import { findIndicator } from '../../core/country/find.ts'
import type { Value } from '../../core/model/fields.ts'
import { joinCount, printCountSaid, spanOfCount, writeCount, type CountSpan } from '../../core/text/count-span.ts'
import { inEach } from '../../core/text/languages.ts'
import type { SheetRow } from '../../core/sheet/sheet-rows.ts'
import { problem } from '../../errors.ts'
import type { AggregateCell, DraftData, ValidData } from '../stages.ts'
import type { RowReader } from './read-rows.ts'

type Read = { readonly row: number; readonly by: Readonly<Record<string, string>>; readonly values: RowValues; readonly count: CountSpan }
export type CountsResult = Pick<ValidData, 'rows' | 'aggregates' | 'aggregateOf'>

const MARGIN = '\u0000'

export function readCounts(
  draft: DraftData,
  form: Form,
  counts: Counts,
  country: Country,
  reader: RowReader,
  problems: Problem[],
): CountsResult {
  const details: Read[] = []
  const margins: Read[] = []
  const totals: Read[] = []
  for (const line of draft.rows) {
    const inMargin = new Set(counts.dimensions.filter((field) => counts.isMargin(field, line.cells[field] ?? '')))
    const isTotal = counts.aggregate?.when(line.cells) === true
    const read = readLine(line, counts, inMargin, !isTotal && inMargin.size === 0, reader, problems)
    if (!read) continue
    if (isTotal) totals.push(read)
    else if (inMargin.size > 0) margins.push(read)
    else if (isExact(read)) details.push(read)
    else problems.push(problem('count.said-roughly', {}, reader.place(line.row, counts.field)))
  }
  // While a word is asked about nobody knows which cell of the table its rows are.
  if ((draft.waiting?.size ?? 0) > 0) return { rows: [], aggregates: [] }
  checkDoubled([...details, ...margins, ...totals], counts, reader, problems)
  checkMargins(details, margins, counts, reader, problems)
  const rows = details.flatMap(({ row, values, count }) =>
    Array.from({ length: count.least }, (_, i) => ({ row, values: form.ordinal ? { ...values, [form.ordinal]: i + 1 } : values })),
  )
  if (!counts.aggregate || totals.length === 0) return { rows, aggregates: [] }
  return {
    rows,
    aggregates: totals.map((total) => toAggregate(total, counts.aggregate?.indicator ?? '', country)),
    aggregateOf: { indicator: counts.aggregate.indicator, office: officeOf(form, totals), period: draft.period ?? '' },
  }
}

function readLine(
  line: SheetRow,
  counts: Counts,
  inMargin: ReadonlySet<string>,
  isOfRecords: boolean,
  reader: RowReader,
  problems: Problem[],
): Read | undefined {
  const { values, problems: found } = reader.read(line, inMargin)
  // A word that says no number says nothing of a row of counts; that a whole one is due is so only of a row that becomes records.
  const place = reader.place(line.row, counts.field)
  const wordy = isOfRecords
    ? problem('count.said-roughly', {}, place)
    : problem('cell.count-unread', { value: line.cells[counts.field] ?? '' }, place)
  for (const p of found) problems.push(p.code === 'cell.count-vague' ? wordy : p)
  const [least, most] = [values[counts.field], values[`${counts.field}_most`]]
  const count = typeof least === 'number' ? spanOfCount(typeof most === 'number' ? joinCount(least, most) : least) : undefined
  if (found.length > 0 || !count) return undefined
  const by: Record<string, string> = {}
  for (const field of counts.dimensions) if (!inMargin.has(field)) by[field] = String(values[field])
  const { [counts.field]: _, [`${counts.field}_most`]: __, ...rest } = values
  return { row: line.row, by, values: rest, count }
}

const isExact = ({ count }: Read): boolean => count.least === count.most && !count.isAbout

const keyOf = (by: Readonly<Record<string, string>>, dimensions: readonly string[]): string =>
  dimensions.map((field) => by[field] ?? MARGIN).join('\u0001')

/** The same cell twice in one file would count its people twice. */
function checkDoubled(reads: readonly Read[], counts: Counts, reader: RowReader, problems: Problem[]): void {
  const firstRow = new Map<string, number>()
  for (const read of reads) {
    const key = keyOf(read.by, counts.dimensions)
    const first = firstRow.get(key)
    if (first === undefined) firstRow.set(key, read.row)
    else problems.push(problem('row.doubled', { key: { en: 'cell of the table', km: 'ក្រឡាតារាង' }, first }, reader.place(read.row)))
  }
}

/** Every margin must be the sum of the details under it: a lost row shows here. */
function checkMargins(details: readonly Read[], margins: readonly Read[], counts: Counts, reader: RowReader, problems: Problem[]): void {
  const sums = new Map<string, Map<string, number>>()
  for (const margin of margins) {
    const kept = counts.dimensions.filter((field) => margin.by[field] !== undefined)
    const pattern = kept.join(' ')
    let sum = sums.get(pattern)
    if (!sum) {
      sum = new Map()
      for (const detail of details) {
        const key = keyOf(detail.by, kept)
        sum.set(key, (sum.get(key) ?? 0) + detail.count.least)
      }
      sums.set(pattern, sum)
    }
    const counted = sum.get(keyOf(margin.by, kept)) ?? 0
    const { least, most, isAbout } = margin.count
    // Of what is about so many nothing is certain.
    if (isAbout || (counted >= least && counted <= most)) continue
    const stated = inEach((lang) => printCountSaid(writeCount(margin.count), lang))
    problems.push(
      problem('count.total-disagrees', { stated: isExact(margin) ? least : stated, counted }, reader.place(margin.row, counts.field)),
    )
  }
}

/** Named by the indicator's dimensions, so that the cell is found where a record's would be. */
function toAggregate(total: Read, indicator: string, country: Country): AggregateCell {
  const dimensions = Object.entries(findIndicator(country, indicator)?.dimensions ?? {})
  const by = Object.fromEntries(
    Object.entries(total.by).map(([field, code]) => [dimensions.find(([, d]) => d.column === field && !d.period)?.[0] ?? field, code]),
  )
  const { least, most, isAbout } = total.count
  if (isExact(total)) return { by, value: least }
  if (isAbout) return { by, value: least, qualifier: 'approx' }
  return most === Infinity ? { by, value: least, qualifier: 'at_least' } : { by, value: least, qualifier: 'between', most }
}

function officeOf(form: Form, totals: readonly Read[]): string {
  const given: Value | undefined = form.constants?.[form.slot.office] ?? totals[0]?.values[form.slot.office]
  return given === null || given === undefined ? '' : String(given)
}
