/**
 * People, or cases, by cells over rows in memory: what one record says wins over what another leaves open, and where two differ in what can be one thing
 * only, they are a cell of their own.
 */
import { relationOf } from '../measures.ts'
import { askedOfOne, cutForUnits, partOfCase, placesOf } from '../units.ts'
import type { CountQuery } from '../query.ts'
import type { Answered } from './answered.ts'
import type { Book, Table } from './book.ts'
import { cellsOf, cutsApart, cutsOf, type Cell } from './cuts.ts'
import { caseKeys } from './figures.ts'
import type { Moment } from './moment.ts'
import { sortCells } from './places.ts'
import { clusterIn, clustersOf, sourceRows, type Source } from './source.ts'
import { testCase } from './tests.ts'

type Meant = {
  readonly table: Table
  /** Rows that no link names: each is a person. */
  readonly alone: readonly number[]
  readonly cellsAlone: (row: number) => readonly Cell[]
  /** Of each unit that is meant its rows, and where it stands in each dimension. */
  readonly units: readonly { readonly rows: readonly number[]; readonly places: readonly (readonly string[])[] }[]
}

function meantIn(query: CountQuery, book: Book, moment: Moment): Meant {
  const { indicator, by } = query
  const { ofRecord, ofCase } = partOfCase(indicator.where ?? {}, query)
  const records = ofCase.length === 0 ? query : { ...query, indicator: { ...indicator, where: ofRecord } }
  const source = sourceRows(records, book, moment)
  const { table, rows } = source
  const unitOf = unitsOf(query, source, book, moment)
  const own = cutsOf(query, table)
  const asked = askedOfOne(query)
  const of = cutForUnits(query)
  const together = cutsOf(of, table)
  const inEach = of.by.map((id) => placesOf(query, id))
  const isCase = testCase(ofCase, table)
  const gathered = Map.groupBy(
    // A record in none of the cells that are asked for says nothing of its unit either.
    rows.filter((row) => unitOf(row) !== undefined && together.test(row) && together.cells(row).length > 0),
    unitOf,
  )
  const units = [...gathered.values()].flatMap((all) => {
    const said = all.flatMap((row) => together.cells(row))
    if (!isCase(all)) return []
    const places = inEach.map((place, i) => place(said.map((cell) => cell[i] as string)))
    const isMeant = asked.every(([id, code]) => by.includes(id) || places[of.by.indexOf(id)]?.includes(code) === true)
    return isMeant ? [{ rows: all, places }] : []
  })
  return { table, alone: rows.filter((row) => unitOf(row) === undefined && own.test(row)), cellsAlone: own.cells, units }
}

export function unitsIn(query: CountQuery, book: Book, moment: Moment): Answered {
  const { by } = query
  const { alone, cellsAlone, units } = meantIn(query, book, moment)
  const asked = askedOfOne(query)
  const lone = new Map<Cell, number>()
  for (const row of alone) for (const cell of cellsAlone(row)) lone.set(cell, (lone.get(cell) ?? 0) + 1)
  const cells = new Map<string, number>()
  const count = (cell: Cell, more = 1): void => void cells.set(JSON.stringify(cell), (cells.get(JSON.stringify(cell)) ?? 0) + more)
  for (const [cell, n] of lone) count(cell, n)
  for (const { places } of units) {
    const inEach = by.map((_, i) => (): readonly string[] => places[i] ?? [])
    for (const cell of cellsOf(inEach, 0)) if (asked.every(([id, code]) => !by.includes(id) || cell[by.indexOf(id)] === code)) count(cell)
  }
  if (by.length === 0 && cells.size === 0) return [{ n: 0 }]
  return sortCells(
    [...cells].map(([codes, n]) => ({ ...Object.fromEntries((JSON.parse(codes) as string[]).map((c, i) => [`d${i}`, c])), n })),
  )
}

/** All rows of the units that are meant, whatever each says by itself. */
export function unitRowsIn(query: CountQuery, book: Book, moment: Moment): { readonly table: Table; readonly rows: readonly number[] } {
  const { table, alone, units } = meantIn({ ...query, by: [] }, book, moment)
  return { table, rows: [...alone, ...units.flatMap((u) => u.rows)] }
}

/** What makes several records one; undefined of a record that no link names. */
function unitsOf(query: CountQuery, { table }: Source, book: Book, moment: Moment): (row: number) => string | undefined {
  const { measure } = query.indicator
  if (measure?.type === 'cases') return caseKeys(query, measure.columns, table, book, moment)
  return clusterIn(table, clustersOf(relationOf(measure) ?? 'same_person', book, moment))
}

/** All that is on record of units of which nobody can say whether some record is of the question (core/count/unsure.ts). */
export function unsureIn(query: CountQuery, book: Book, moment: Moment): Answered {
  const { indicator } = query
  const { ofRecord, ofCase } = partOfCase(indicator.where ?? {}, query)
  const asked = { ...cutForUnits(query), indicator: ofCase.length === 0 ? indicator : { ...indicator, where: ofRecord }, mayBe: true }
  const source = sourceRows(asked, book, moment)
  const { table, rows } = source
  const { isAsked, isSure, cells } = cutsApart(asked, table)
  const [agency, record] = [table.column('agency_id'), table.column('record_id')]
  const unitOf = unitsOf(query, source, book, moment)
  const meant = rows.filter((row) => isAsked(row) && cells(row).length > 0)
  const unsure = new Set(meant.filter((row) => !isSure(row)).map(unitOf))
  const said = ofCase.map(({ column }) => table.column(column))
  return meant
    .filter((row) => !isSure(row) || (unitOf(row) !== undefined && unsure.has(unitOf(row))))
    .flatMap((row) =>
      cells(row).map((cell) => ({
        unit: unitOf(row) ?? null,
        record: `${String(agency[row])} ${String(record[row])}`,
        sure: isSure(row) ? 1 : 0,
        ...Object.fromEntries(said.map((own, i) => [`y${i}`, String(own[row] ?? 'unknown')])),
        ...Object.fromEntries(cell.map((code, i) => [`x${i}`, code])),
      })),
    )
}
