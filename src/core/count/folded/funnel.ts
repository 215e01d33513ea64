/** A cohort over rows in memory: of those that begin in the interval, how many reached each station, and the median days to it. */
import type { FunnelStage, LinkRelation } from '../../country/indicator.ts'
import { getRecordKind } from '../../model/kinds.ts'
import { lastDayOf } from '../../country/indicator-source.ts'
import type { CountQuery } from '../query.ts'
import type { Book, Value } from './book.ts'
import { cutsOf, daysBetween } from './cuts.ts'
import { medianOf, type Figures } from './figures.ts'
import { isCounted, isStanding, rowsWhere, type Moment } from './moment.ts'
import { sortCells } from './places.ts'
import { clusterIn, clustersOf, oneDayIn, sourceRows } from './source.ts'
import { testWhere } from './tests.ts'
import { askedOfOne, cutForUnits, placesOf } from '../units.ts'

type Begun = { began: string | null; readonly said: (readonly string[])[] }
type Placed = { readonly began: string | null; readonly codes: readonly string[] }
const least = <T extends string>(a: T, b: T): T => (b < a ? b : a)
const earliest = (a: string | null, b: string | null): string | null => (a === null ? b : b === null ? a : least(a, b))

/** Rows of (d0, …, n, r0, m0, …). */
export function funnelIn(
  query: CountQuery,
  { relation, stages }: { readonly relation: LinkRelation; readonly stages: readonly FunnelStage[] },
  book: Book,
  moment: Moment,
): readonly Readonly<Record<string, string | number | null>>[] {
  const { table, rows } = sourceRows(query, book, moment)
  const of = cutForUnits(query)
  const { test, cells: cellsIn } = cutsOf(of, table)
  const clusterOf = clusterIn(table, clustersOf(relation, book, moment))
  const [agency, record] = [table.column('agency_id'), table.column('record_id')]
  const beganOn = oneDayIn(table, query.indicator.date, lastDayOf(query.indicator, query.indicator.date))
  const cohort = new Map<string, Begun>()
  /** Which unit of the cohort a record is of: a lone one of its own. */
  const unitOf = new Map<string, string[]>()
  const linked = new Set<string>()
  const tie = (ref: string, unit: string): void => void unitOf.set(ref, [...(unitOf.get(ref) ?? []), unit])
  for (const row of rows.filter(test)) {
    const cells = cellsIn(row)
    if (cells.length === 0) continue
    const cluster = clusterOf(row)
    const unit = cluster ?? String(record[row])
    if (cluster === undefined) tie(`${String(agency[row])} ${String(record[row])}`, unit)
    else linked.add(cluster)
    const [known, began] = [cohort.get(unit), beganOn(row) as string | null]
    if (!known) cohort.set(unit, { began, said: [...cells] })
    else {
      known.began = earliest(known.began, began)
      known.said.push(...cells)
    }
  }
  const links = book.table('link_members')
  const [stands, relations, clusters] = [isStanding(links, moment.known), links.column('relation'), links.column('cluster')]
  const [ofAgency, ofRecord] = [links.column('of_agency'), links.column('record_id')]
  for (const row of rowsWhere(links, (r) => relations[r] === relation && linked.has(String(clusters[r])) && stands(r)))
    tie(`${String(ofAgency[row])} ${String(ofRecord[row])}`, String(clusters[row]))
  const reached = stages.map((stage) => reachedIn(stage, unitOf, book, moment))
  const inEach = of.by.map((id) => placesOf(query, id))
  const placed = [...cohort].map(([unit, { began, said }]): readonly [string, Placed] => {
    const all = inEach.map((place, i) => place(said.map((cell) => cell[i] as string)).reduce(least))
    return [unit, { began, codes: all }]
  })
  const held = askedOfOne(query).map(([id, code]) => [of.by.indexOf(id), code] as const)
  const asked = placed.filter(([, { codes }]) => held.every(([i, code]) => codes[i] === code))
  const groups = Map.groupBy(asked, ([, { codes }]) => JSON.stringify(codes.slice(0, query.by.length)))
  // Without dimensions nobody at all is a cell too: of nought.
  if (query.by.length === 0 && groups.size === 0) groups.set('[]', [])
  return sortCells(
    [...groups].map(([codes, units]) => {
      const figures: Record<string, number | null> = { n: units.length }
      for (const i of reached.keys()) Object.assign(figures, stationOf(i, units, reached))
      return { ...Object.fromEntries((JSON.parse(codes) as string[]).map((c, i) => [`d${i}`, c])), ...figures }
    }),
  )
}

function stationOf(i: number, units: readonly (readonly [string, Placed])[], reached: readonly ReadonlyMap<string, Value>[]): Figures {
  const at = reached[i] as ReadonlyMap<string, Value>
  const days = units.flatMap(([unit, { began }]) => {
    const between = at.has(unit) ? daysBetween(began, at.get(unit)) : null
    return between === null || between < 0 ? [] : [between]
  })
  // Whoever came to a later station passed the earlier ones, also where nobody recorded it.
  return { [`r${i}`]: units.filter(([unit]) => reached.slice(i).some((later) => later.has(unit))).length, [`m${i}`]: medianOf(days) }
}

/** Of the cohort's units those that came there, each with its first day; null where the station has none. */
function reachedIn(
  stage: FunnelStage,
  unitOf: ReadonlyMap<string, readonly string[]>,
  book: Book,
  moment: Moment,
): ReadonlyMap<string, Value> {
  const kind = getRecordKind(stage.kind)
  const table = book.table(kind.table)
  const [counts, meets] = [isCounted(table, moment.known), testWhere(stage.where, kind.columns, table)]
  const [agency, record] = [table.column('agency_id'), table.column('record_id')]
  const date = stage.date === undefined ? undefined : table.column(stage.date)
  const dayIn = stage.date === undefined ? undefined : oneDayIn(table, stage.date, kind.columns.find((c) => c.id === stage.date)?.last)
  const out = new Map<string, Value>()
  for (let row = 0; row < table.size; row++) {
    const units = unitOf.get(`${String(agency[row])} ${String(record[row])}`)
    if (!units || !counts(row) || !meets(row)) continue
    if (date && (date[row] ?? null) === null) continue
    const day = dayIn ? (dayIn(row) as string | null) : null
    for (const unit of units) {
      const known = out.get(unit)
      out.set(unit, earliest((known ?? null) as string | null, day))
    }
  }
  return out
}
