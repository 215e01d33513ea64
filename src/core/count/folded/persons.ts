/** People by cells over rows in memory: what one record of a person says wins over what another leaves open, and two that differ are a cell of their own. */
import { isOfPerson, silentCodes } from '../people.ts'
import { CONTRADICTED, dimensionOf, isSeveral } from '../dimensions.ts'
import type { CountQuery } from '../query.ts'
import type { Answered } from './answered.ts'
import type { Book } from './book.ts'
import { cellsOf, cutsOf, type Cell } from './cuts.ts'
import type { Moment } from './moment.ts'
import { sortCells } from './places.ts'
import { clusterIn, clustersOf, sourceRows } from './source.ts'

export function personsIn(query: CountQuery, book: Book, moment: Moment): Answered {
  const { indicator, country, by, where } = query
  const { table, rows } = sourceRows(query, book, moment)
  const clusterOf = clusterIn(table, clustersOf('same_person', book, moment))
  const lone = new Map<Cell, number>()
  const alone = cutsOf(query, table)
  for (const row of rows)
    if (clusterOf(row) === undefined && alone.test(row)) for (const cell of alone.cells(row)) lone.set(cell, (lone.get(cell) ?? 0) + 1)
  const cells = new Map<string, number>()
  const count = (cell: Cell, more = 1): void => void cells.set(JSON.stringify(cell), (cells.get(JSON.stringify(cell)) ?? 0) + more)
  for (const [cell, n] of lone) count(cell, n)

  // What is asked of the person is asked of all her records together; what is asked of a record, of each.
  const asked = Object.entries(where).filter(([id]) => isOfPerson(indicator, id))
  const all = [...by, ...asked.flatMap(([id]) => (by.includes(id) ? [] : [id]))]
  const ofRecords = Object.fromEntries(Object.entries(where).filter(([id]) => !isOfPerson(indicator, id)))
  const together = cutsOf({ ...query, by: all, where: ofRecords }, table)
  const silent = all.map((id) => new Set(silentCodes(dimensionOf(indicator, id), country)))
  const people = Map.groupBy(
    rows.filter((row) => clusterOf(row) !== undefined && together.test(row)),
    clusterOf,
  )
  for (const own of people.values()) {
    const said = own.flatMap((row) => together.cells(row))
    if (said.length === 0) continue
    const places = all.map((id, i): readonly string[] => {
      const codes = [...new Set(said.map((cell) => cell[i] as string))].toSorted()
      const known = codes.filter((code) => !silent[i]?.has(code))
      if (known.length === 0) return codes.slice(0, 1)
      const isOne = isOfPerson(indicator, id) && !isSeveral(indicator, dimensionOf(indicator, id).column)
      return isOne && known.length > 1 ? [CONTRADICTED] : known
    })
    const isMeant = asked.every(([id, code]) => by.includes(id) || places[all.indexOf(id)]?.includes(code) === true)
    if (!isMeant) continue
    const inEach = by.map((_, i) => (): readonly string[] => places[i] ?? [])
    for (const cell of cellsOf(inEach, 0)) if (asked.every(([id, code]) => !by.includes(id) || cell[by.indexOf(id)] === code)) count(cell)
  }
  if (by.length === 0 && cells.size === 0) return [{ n: 0 }]
  return sortCells(
    [...cells].map(([codes, n]) => ({ ...Object.fromEntries((JSON.parse(codes) as string[]).map((c, i) => [`d${i}`, c])), n })),
  )
}
