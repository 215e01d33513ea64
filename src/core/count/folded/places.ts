/** What is counted, each person, case or record in one cell: over rows in memory. */
import type { Country } from '../../country/country.ts'
import type { Indicator } from '../../country/indicator.ts'
import { partOfCase, silentCodes } from '../units.ts'
import { SEVERAL, dimensionOf } from '../dimensions.ts'
import { relationOf } from '../measures.ts'
import type { CountQuery } from '../query.ts'
import type { Book } from './book.ts'
import { cutsOf, placeOf } from './cuts.ts'
import { caseKeys, summandOf } from './figures.ts'
import type { Moment } from './moment.ts'
import { clusterIn, clustersOf, sourceRows, type Source } from './source.ts'
import { testCase, testWhere } from './tests.ts'

type Unit = { readonly weight: number; readonly place: readonly string[]; readonly isIn: readonly boolean[]; readonly agencies: string }

/** Rows of (d0, …, n), with `agency` where the cells are split by whose records they are. */
export function placesIn(
  query: CountQuery,
  book: Book,
  moment: Moment,
  split: boolean,
): readonly Readonly<Record<string, string | number>>[] {
  const cells = new Map<string, Record<string, string | number>>()
  for (const { weight, place, isIn, agencies } of unitsOf(query, book, moment)) {
    const codes = [...place, ...isIn.map((is) => (is ? 'yes' : 'no'))]
    const key = JSON.stringify(split ? [...codes, agencies] : codes)
    const known = cells.get(key)
    if (known) known['n'] = Number(known['n']) + weight
    else cells.set(key, { ...Object.fromEntries(codes.map((c, i) => [`d${i}`, c])), ...(split ? { agency: agencies } : {}), n: weight })
  }
  // Without places nobody at all is a cell too: of nought.
  const hasPlace = query.by.length + (query.subsets?.length ?? 0) > 0 || split
  return cells.size === 0 && !hasPlace ? [{ n: 0 }] : sortCells([...cells.values()])
}

/** As the codes are written, the first dimension before the second. */
export const sortCells = <T extends Readonly<Record<string, unknown>>>(cells: readonly T[]): T[] =>
  cells.toSorted((a, b) => {
    for (let i = 0; `d${i}` in a; i++) {
      const [x, y] = [String(a[`d${i}`]), String(b[`d${i}`])]
      if (x !== y) return x < y ? -1 : 1
    }
    return 0
  })

function unitsOf(query: CountQuery, book: Book, moment: Moment): readonly Unit[] {
  const { indicator, country, by, subsets = [] } = query
  const { ofRecord, ofCase } = partOfCase(indicator.where ?? {}, query)
  const source = sourceRows(ofCase.length === 0 ? query : { ...query, indicator: { ...indicator, where: ofRecord } }, book, moment)
  const { table } = source
  const { test } = cutsOf({ ...query, by: [] }, table)
  const places = by.map((id) => placeIn(id, indicator, country, source))
  const parts = subsets.map(({ where }) => where.map((w) => partOfCase(w, query)))
  const inSubset = parts.map((own) => own.map((p) => testWhere(p.ofRecord, source.columns, table)))
  const caseIn = parts.map((own) =>
    testCase(
      own.flatMap((p) => p.ofCase),
      table,
    ),
  )
  const isCase = testCase(ofCase, table)
  const rowsOf = (own: readonly { readonly row: number }[]): readonly number[] => own.map((r) => r.row)
  const agency = table.column('agency_id')
  const rows = source.rows.filter(test).map((row) => ({
    row,
    place: places.map((p) => p(row)),
    isIn: inSubset.map((all) => all.every((is) => is(row))),
    agencies: String(agency[row]),
  }))
  const keyOf = keysOf(query, source, book, moment)
  const silent = by.map((id) => new Set(silentCodes(dimensionOf(indicator, id), country)))
  if (keyOf === undefined) {
    const addOf = indicator.measure?.type === 'sum' ? summandOf(indicator.measure, table) : undefined
    return rows.map((r) => ({ ...r, weight: addOf ? (addOf(r.row) ?? 0) : 1 }))
  }
  const units = [...Map.groupBy(rows, (r) => keyOf(r.row)).values()].filter((own) => isCase(rowsOf(own)))
  return units.map((own): Unit => ({
    weight: 1,
    place: places.map((_, i) => {
      const all = own.map((r) => r.place[i] as string)
      // What one record says wins over what another leaves open.
      const [first, ...others] = new Set(all.filter((code) => !silent[i]?.has(code)))
      return first === undefined ? all.reduce((a, b) => (b < a ? b : a)) : others.length === 0 ? first : SEVERAL
    }),
    isIn: inSubset.map((_, i) => own.some((r) => r.isIn[i]) && caseIn[i]?.(rowsOf(own)) === true),
    agencies: [...new Set(own.map((r) => r.agencies))].toSorted().join(','),
  }))
}

const placeIn = (id: string, indicator: Indicator, country: Country, { table }: Source): ((row: number) => string) =>
  placeOf(dimensionOf(indicator, id), indicator, country, table)

/** What makes several rows one unit; undefined where each row is one. */
function keysOf(query: CountQuery, { table }: Source, book: Book, moment: Moment): ((row: number) => string) | undefined {
  const { measure } = query.indicator
  if (measure?.type === 'cases') return caseKeys(query, measure.columns, table, book, moment)
  const relation = relationOf(measure)
  if (relation === undefined) return undefined
  const [clusterOf, record] = [clusterIn(table, clustersOf(relation, book, moment)), table.column('record_id')]
  return (row) => clusterOf(row) ?? String(record[row])
}
