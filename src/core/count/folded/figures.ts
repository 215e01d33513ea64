/** What is made of rows in memory: one figure of each group of them, under the names that `readFigure` reads. */
import { findForm } from '../../country/find.ts'
import { lastDayOf, mostOf, sourceOf } from '../../country/indicator-source.ts'
import { OPEN_MOST } from '../../text/count-span.ts'
import { addDays } from '../coverage.ts'
import type { CountQuery } from '../query.ts'
import type { Book, Table } from './book.ts'
import { daysBetween } from './cuts.ts'
import { isBefore, type Moment } from './moment.ts'
import { clusterIn, clustersOf, oneDayIn, type Source } from './source.ts'
import { testNeither, testWhere } from './tests.ts'

export type Figures = Readonly<Record<string, number | null>>
/** @param rows of the source that are one group. */
export type Measured = (rows: readonly number[]) => Figures

export function measureOf(query: CountQuery, { table, columns }: Source, book: Book, moment: Moment): Measured {
  const { indicator, country } = query
  const measure = indicator.measure ?? { type: 'records' }
  const sum = (id: string, rows: readonly number[]): number => {
    const values = table.column(id)
    return rows.reduce((n, row) => n + Number(values[row] ?? 0), 0)
  }
  /** How roughly their papers say them. */
  const roughSum = (as: string, id: string, rows: readonly number[]): Figures => {
    const most = mostOf(indicator, id)
    if (most === undefined) return {}
    const [least, upTo] = [table.column(id), table.column(most)]
    const said = rows.flatMap((row) => ((upTo[row] ?? null) === null ? [] : [[Number(least[row]), Number(upTo[row])] as const]))
    return {
      [`${as}_more`]: said.reduce((n, [a, b]) => (b === OPEN_MOST ? n : n + b - a), 0),
      [`${as}_open`]: said.filter(([, b]) => b === OPEN_MOST).length,
      [`${as}_about`]: said.filter(([a, b]) => a === b).length,
    }
  }
  const emptyOf = (ids: readonly string[], rows: readonly number[]): number => {
    const values = ids.map((id) => table.column(id))
    return rows.filter((row) => values.some((v) => (v[row] ?? null) === null)).length
  }
  switch (measure.type) {
    case 'records':
    case 'stock':
    case 'entries':
      return (rows) => ({ n: rows.length })
    case 'persons': {
      const clusterOf = clusterIn(table, clustersOf('same_person', book, moment))
      return (rows) => {
        const found = rows.map(clusterOf)
        return { n: found.filter((c) => c === undefined).length + new Set(found.filter((c) => c !== undefined)).size }
      }
    }
    case 'cases': {
      const keyOf = caseKeys(query, measure.columns, table, book, moment)
      return (rows) => ({ n: new Set(rows.map(keyOf)).size })
    }
    case 'sum': {
      const { column, less } = measure
      const addOf = summandOf(measure, table)
      return (rows) => ({
        n: rows.reduce((n, row) => n + (addOf(row) ?? 0), 0),
        ...(less === undefined ? roughSum('n', column, rows) : {}),
        blank: rows.filter((row) => addOf(row) === null).length,
      })
    }
    case 'distinct': {
      const keyOf = joined(table, measure.columns)
      return (rows) => ({ n: new Set(rows.map(keyOf).filter((key) => key !== undefined)).size })
    }
    case 'share': {
      const isPart = testWhere(measure.of, columns, table)
      const isNeither = measure.onRecord ? undefined : testNeither(measure.of, columns, table)
      return (rows) => ({
        // Who is not said to be one of those that are left out is not said to be one of the others.
        part: rows.filter((row) => isPart(row) && isNeither?.(row) !== true).length,
        whole: rows.length,
        ...(isNeither ? { blank: rows.filter(isNeither).length } : {}),
      })
    }
    case 'ratio':
      return (rows) => ({
        part: sum(measure.part, rows),
        ...roughSum('part', measure.part, rows),
        whole: sum(measure.whole, rows),
        ...roughSum('whole', measure.whole, rows),
        blank: emptyOf([measure.part, measure.whole], rows),
      })
    case 'days': {
      const ends = [measure.from, measure.to]
      const [from, to] = ends.map((id) => oneDayIn(table, id, lastDayOf(indicator, id)))
      const written = ends.map((id) => table.column(id))
      const lasts = ends.flatMap((id) => lastDayOf(indicator, id) ?? []).map((id) => table.column(id))
      const isThere = (column: readonly unknown[], row: number): boolean => (column[row] ?? null) !== null
      const isAbout = (row: number): boolean => written.every((own) => isThere(own, row)) && lasts.some((own) => isThere(own, row))
      return (rows) => {
        const days = rows.map((row) => daysBetween(from?.(row), to?.(row))).filter((d) => d !== null)
        const figures = { value: STATISTICS[measure.statistic](days), n: days.length }
        return lasts.length === 0 ? figures : { ...figures, blank: rows.filter(isAbout).length }
      }
    }
    case 'returns': {
      const [nil, at, to] = [table.column('is_nil'), table.column('recorded_at'), table.column('period_to')]
      const late = findForm(country, indicator.form)?.slot.dueDays ?? 0
      const is = {
        received: () => true,
        nil: (row: number) => nil[row] === true,
        on_time: (row: number) => String(at[row]).slice(0, 10) <= addDays(String(to[row]), late),
      }[measure.of]
      return (rows) => ({ n: rows.filter(is).length })
    }
    case 'rate':
      throw new Error('impossible: a rate is made of two figures')
    case 'funnel':
      throw new Error('impossible: a funnel is counted whole')
    default:
      return measure satisfies never
  }
}

/** What a row adds to a sum; null where a number that it is made of is not written. */
export function summandOf(
  { column, less }: { readonly column: string; readonly less?: string },
  table: Table,
): (row: number) => number | null {
  const numbers = (id: string): ((row: number) => number | null) => {
    const values = table.column(id)
    return (row) => ((values[row] ?? null) === null ? null : Number(values[row]))
  }
  const of = numbers(column)
  if (less === undefined) return of
  const taken = numbers(less)
  return (row) => {
    const [whole, part] = [of(row), taken(row)]
    return whole === null || part === null ? null : Math.max(0, whole - part)
  }
}

/** Of no days there is none. */
export const medianOf = (days: readonly number[]): number | null => {
  if (days.length === 0) return null
  const sorted = days.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((days.length - 1) / 2)] as number, sorted[Math.ceil((days.length - 1) / 2)] as number]
  return (low + high) / 2
}
const STATISTICS = {
  median: medianOf,
  mean: (days: readonly number[]): number | null => (days.length === 0 ? null : days.reduce((a, b) => a + b, 0) / days.length),
  max: (days: readonly number[]): number | null => (days.length === 0 ? null : days.reduce((a, b) => Math.max(a, b))),
} as const

/** What tells one row from another by these columns; undefined where one of them is empty. */
function joined(table: Table, columns: readonly string[]): (row: number) => string | undefined {
  const values = columns.map((id) => table.column(id))
  return (row) => {
    const own = values.map((v) => v[row] ?? null)
    return own.includes(null) ? undefined : own.join(' ')
  }
}

/** Two records of one number are one case, and so is everything that is linked to either; of any version of theirs that was there. */
export function caseKeys(
  { indicator }: CountQuery,
  columns: readonly string[],
  table: Table,
  book: Book,
  moment: Moment,
): (row: number) => string {
  if (sourceOf(indicator)?.type !== 'records') throw new Error('impossible: cases are counted over records')
  const [numberOf, record] = [joined(table, columns), table.column('record_id')]
  const clusters = clustersOf('same_case', book, moment)
  const clusterOf = clusterIn(table, clusters)
  const ofNumber = new Map<string, string>()
  const wasThere = isBefore(table, moment.asked)
  for (let row = 0; clusters.size > 0 && row < table.size; row++) {
    const [cluster, number] = [clusterOf(row), numberOf(row)]
    if (cluster === undefined || number === undefined || !wasThere(row)) continue
    const known = ofNumber.get(number)
    if (known === undefined || cluster < known) ofNumber.set(number, cluster)
  }
  return (row) => {
    const number = numberOf(row)
    return clusterOf(row) ?? (number === undefined ? undefined : (ofNumber.get(number) ?? number)) ?? String(record[row])
  }
}
