/** A cohort over rows in memory: of those that begin in the interval, how many reached each station, and the median days to it. */
import type { FunnelStage, LinkRelation } from '../../country/indicator.ts'
import { getRecordKind } from '../../model/kinds.ts'
import type { CountQuery } from '../query.ts'
import type { Book, Value } from './book.ts'
import { cutsOf, daysBetween } from './cuts.ts'
import { medianOf, type Figures } from './figures.ts'
import { isCounted, isStanding, rowsWhere, type Moment } from './moment.ts'
import { sortCells } from './places.ts'
import { clusterIn, clustersOf, sourceRows } from './source.ts'
import { testWhere } from './tests.ts'

type Begun = { began: string; codes: readonly string[] }
const least = <T extends string>(a: T, b: T): T => (b < a ? b : a)

/** Rows of (d0, …, n, r0, m0, …). */
export function funnelIn(
  query: CountQuery,
  { relation, stages }: { readonly relation: LinkRelation; readonly stages: readonly FunnelStage[] },
  book: Book,
  moment: Moment,
): readonly Readonly<Record<string, string | number | null>>[] {
  const { table, rows } = sourceRows(query, book, moment)
  const { cuts, test, cells: cellsIn } = cutsOf(query, table)
  const clusterOf = clusterIn(table, clustersOf(relation, book, moment))
  const [agency, record, date] = [table.column('agency_id'), table.column('record_id'), table.column(query.indicator.date)]
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
    const codes = cuts.map((_, i) => cells.map((c) => c[i] as string).reduce(least))
    const [known, began] = [cohort.get(unit), String(date[row])]
    cohort.set(
      unit,
      known ? { began: least(known.began, began), codes: codes.map((c, i) => least(c, known.codes[i] as string)) } : { began, codes },
    )
  }
  const links = book.table('link_members')
  const [stands, relations, clusters] = [isStanding(links, moment.known), links.column('relation'), links.column('cluster')]
  const [ofAgency, ofRecord] = [links.column('of_agency'), links.column('record_id')]
  for (const row of rowsWhere(links, (r) => relations[r] === relation && linked.has(String(clusters[r])) && stands(r)))
    tie(`${String(ofAgency[row])} ${String(ofRecord[row])}`, String(clusters[row]))
  const reached = stages.map((stage) => reachedIn(stage, unitOf, book, moment))
  const groups = Map.groupBy(cohort.entries(), ([, { codes }]) => JSON.stringify(codes))
  // Without dimensions nobody at all is a cell too: of nought.
  if (cuts.length === 0 && groups.size === 0) groups.set('[]', [])
  return sortCells(
    [...groups].map(([codes, units]) => {
      const figures: Record<string, number | null> = { n: units.length }
      for (const i of reached.keys()) Object.assign(figures, stationOf(i, units, reached))
      return { ...Object.fromEntries((JSON.parse(codes) as string[]).map((c, i) => [`d${i}`, c])), ...figures }
    }),
  )
}

function stationOf(i: number, units: readonly (readonly [string, Begun])[], reached: readonly ReadonlyMap<string, Value>[]): Figures {
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
  const out = new Map<string, Value>()
  for (let row = 0; row < table.size; row++) {
    const units = unitOf.get(`${String(agency[row])} ${String(record[row])}`)
    if (!units || !counts(row) || !meets(row)) continue
    const day = date ? (date[row] ?? null) : null
    if (date && day === null) continue
    for (const unit of units) {
      const known = out.get(unit)
      out.set(unit, typeof known === 'string' && typeof day === 'string' ? least(known, day) : day)
    }
  }
  return out
}
