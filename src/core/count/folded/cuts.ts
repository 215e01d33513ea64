/** Dimensions over rows in memory: in which cells a row stands. */
import { codesOf } from '../../country/find.ts'
import type { Country } from '../../country/country.ts'
import type { Dimension, Indicator } from '../../country/indicator.ts'
import { lastDayOf } from '../../country/indicator-source.ts'
import { periodOf, spanOfOne } from '../../model/dates.ts'
import { bandLabels, dimensionOf, isSeveral, SEVERAL } from '../dimensions.ts'
import type { CountQuery } from '../query.ts'
import type { Table, Value } from './book.ts'
import { dayNumber, type Test } from './moment.ts'
import { lastsIn, oneDayIn, testSurelyIn, testUnwrittenIn } from './source.ts'

/** The cells of a row: one, or several where it has several codes. Never none. */
export type Cut = (row: number) => readonly string[]

export function cutOf(d: Dimension, indicator: Indicator, country: Country, table: Table): Cut {
  const values = table.column(d.column)
  const { period } = d
  if (period) {
    const lasts = lastsIn(table, indicator, d.column)
    return (row) => {
      const v = values[row] ?? null
      const [first, last] = [v, lasts[row] ?? v].map((day) => (day === null ? 'unknown' : periodOf(String(day), period)))
      return [first === last ? (first as string) : 'unknown']
    }
  }
  if (d.bands) return bandCut(d, d.bands, indicator, table)
  const above = d.parent ? parentsOf(country, d) : undefined
  const place = (code: string): string => (above ? (above.get(code) ?? 'unknown') : code)
  const codes = (v: Value | undefined): string => (v === null || v === undefined ? 'unknown' : String(v))
  if (isSeveral(indicator, d.column)) return (row) => distinctIf(d.parent === true, codes(values[row]).split(' ').map(place))
  return (row) => [place(codes(values[row]))]
}

const distinctIf = (isAbove: boolean, codes: readonly string[]): readonly string[] => (isAbove ? [...new Set(codes)] : codes)

/** One cell for each row: its code, or `several`. */
export function placeOf(d: Dimension, indicator: Indicator, country: Country, table: Table): (row: number) => string {
  const cut = cutOf(d, indicator, country, table)
  return (row) => {
    const [first, ...others] = new Set(cut(row))
    return others.length === 0 ? (first as string) : SEVERAL
  }
}

function bandCut(d: Dimension, bands: readonly number[], indicator: Indicator, table: Table): Cut {
  const values = table.column(d.column)
  const dayIn = (column: string): ((row: number) => Value) => oneDayIn(table, column, lastDayOf(indicator, column))
  const [from, until] = [dayIn(d.column), d.until === undefined ? undefined : dayIn(d.until)]
  const labels = bandLabels(bands)
  return (row) => {
    const n = until ? daysBetween(from(row), until(row)) : ((values[row] as number | null | undefined) ?? null)
    if (n === null) return ['unknown']
    if (n < (bands[0] as number)) return [`<${bands[0]}`]
    const next = bands.findIndex((bound, i) => i > 0 && n < bound)
    return [labels.at(next < 0 ? -1 : next - 1) as string]
  }
}

/** From one day to the other; null where one is empty. */
export function daysBetween(from: Value | undefined, to: Value | undefined): number | null {
  const [a, b] = [dayNumber(from), dayNumber(to)]
  return a === null || b === null ? null : b - a
}

const parentsOf = (country: Country, d: Dimension): ReadonlyMap<string, string> =>
  new Map(codesOf(country, d.list).flatMap((c) => (c.parent === undefined ? [] : [[c.code, c.parent] as const])))

/** A code of each cut. Of one question each is there once, however many rows stand in it. */
export type Cell = readonly string[]

/** That a day which is known about only, or not written, may be of this period, or make this band; undefined where no day can. */
export function testMayMeet(d: Dimension, code: string, indicator: Indicator, table: Table): Test | undefined {
  const ends = [d.column, ...(d.until === undefined ? [] : [d.until])]
  const lasts =
    d.period || d.bands
      ? ends.filter((column) => lastDayOf(indicator, column) !== undefined).map((column) => lastsIn(table, indicator, column))
      : []
  const span = spanOfOne(code)
  const unwritten = d.period && span && d.column === indicator.date ? testUnwrittenIn(indicator, span, table) : undefined
  if (lasts.length === 0 || code === 'unknown') return unwritten
  const days = ends.map((column) => table.column(column))
  const isThere: Test = (row) => days.every((own) => (own[row] ?? null) !== null)
  if (!d.period) return (row) => isThere(row) && lasts.some((own) => (own[row] ?? null) !== null)
  if (!span) return undefined
  const mayMeet: Test = (row) => isThere(row) && String(lasts[0]?.[row] ?? '') >= span.from && String(days[0]?.[row]) < span.to
  return unwritten ? (row) => unwritten(row) || mayMeet(row) : mayMeet
}

type Cuts = { readonly cuts: readonly Cut[]; readonly cells: (row: number) => readonly Cell[] }
/**
 * The cuts that are grouped by, the cells of a row that are asked for, and what `where` asks of a row itself; asked for what may be, that it is not of
 * the question for certain.
 */
export function cutsOf(query: CountQuery, table: Table): Cuts & { readonly test: Test } {
  const { isAsked, isSure, ...cuts } = cutsApart(query, table)
  return { ...cuts, test: query.mayBe === true ? (row) => isAsked(row) && !isSure(row) : isAsked }
}

/** The same, with who is of the question for certain apart from who may be. */
export function cutsApart(query: CountQuery, table: Table): Cuts & { readonly isAsked: Test; readonly isSure: Test } {
  const { indicator, country, by, where, mayBe = false } = query
  const cuts = by.map((id) => cutOf(dimensionOf(indicator, id), indicator, country, table))
  const sure: Test[] = mayBe ? [testSurelyIn(query, table)] : []
  const tests: Test[] = []
  const asked: (readonly [number, string])[] = []
  for (const [id, code] of Object.entries(where)) {
    const may = mayBe ? testMayMeet(dimensionOf(indicator, id), code, indicator, table) : undefined
    if (may) {
      const cut = cutOf(dimensionOf(indicator, id), indicator, country, table)
      const holds: Test = (row) => cut(row).includes(code)
      tests.push((row) => holds(row) || may(row))
      sure.push(holds)
      continue
    }
    const place = by.indexOf(id)
    if (place >= 0) asked.push([place, code])
    else {
      const cut = cutOf(dimensionOf(indicator, id), indicator, country, table)
      tests.push((row) => cut(row).includes(code))
    }
  }
  const isAskedCell = (cell: Cell): boolean => asked.every(([i, code]) => cell[i] === code)
  const all =
    (some: readonly Test[]): Test =>
    (row) =>
      some.every((test) => test(row))
  return { cuts, isAsked: all(tests), isSure: all(sure), cells: cellsOnce(cuts, isAskedCell) }
}

const BETWEEN = '\u0000'

/** Most rows stand where others stood before: what those were in is not made again. */
function cellsOnce(cuts: readonly Cut[], isAsked: (cell: Cell) => boolean): (row: number) => readonly Cell[] {
  const [each, ofCodes] = [new Map<string, Cell>(), new Map<string, readonly Cell[]>()]
  const once = (cell: Cell): Cell => {
    const key = cell.join(BETWEEN)
    const known = each.get(key)
    if (!known) each.set(key, cell)
    return known ?? cell
  }
  const [only] = cuts
  const codesOfRow =
    only && cuts.length === 1
      ? (row: number): string => only(row).join(BETWEEN)
      : (row: number): string => JSON.stringify(cuts.map((cut) => cut(row)))
  return (row) => {
    const codes = codesOfRow(row)
    const known = ofCodes.get(codes)
    if (known) return known
    const made = cellsOf(cuts, row).filter(isAsked).map(once)
    ofCodes.set(codes, made)
    return made
  }
}

/** Every cell that a row stands in: one code of each cut. */
export function cellsOf(cuts: readonly Cut[], row: number): readonly Cell[] {
  let cells: Cell[] = [[]]
  for (const cut of cuts) {
    const codes = cut(row)
    cells = cells.flatMap((cell) => codes.map((code) => [...cell, code]))
  }
  return cells
}
