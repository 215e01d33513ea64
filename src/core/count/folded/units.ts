/**
 * People, or cases, by cells over rows in memory: what one record says wins over what another leaves open, and where two differ in what can be one thing
 * only, they are a cell of their own.
 */
import { askedOfOne, cutForUnits, partOfCase, silentCodes, standsInOne } from '../units.ts'
import { CONTRADICTED, dimensionOf } from '../dimensions.ts'
import type { CountQuery } from '../query.ts'
import type { Answered } from './answered.ts'
import type { Book, Table } from './book.ts'
import { cellsOf, cutsOf, type Cell } from './cuts.ts'
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
  const placesOf = of.by.map((id) => placesIn(query, id))
  const isCase = testCase(ofCase, table)
  const gathered = Map.groupBy(
    rows.filter((row) => unitOf(row) !== undefined && together.test(row)),
    unitOf,
  )
  const units = [...gathered.values()].flatMap((all) => {
    const said = all.flatMap((row) => together.cells(row))
    if (said.length === 0 || !isCase(all)) return []
    const places = placesOf.map((place, i) => place(said.map((cell) => cell[i] as string)))
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
  return measure?.type === 'cases'
    ? caseKeys(query, measure.columns, table, book, moment)
    : clusterIn(table, clustersOf('same_person', book, moment))
}

/** Of what the records of one unit say in a dimension: the cells that it stands in. */
export function placesIn({ indicator, country }: CountQuery, id: string): (said: readonly string[]) => readonly string[] {
  const silent = new Set(silentCodes(dimensionOf(indicator, id), country))
  const isOne = standsInOne(indicator, id)
  return (said) => {
    const codes = [...new Set(said)].toSorted()
    const known = codes.filter((code) => !silent.has(code))
    if (known.length === 0) return codes.slice(0, 1)
    return isOne && known.length > 1 ? [CONTRADICTED] : known
  }
}
