/**
 * SPEC.json and the CSV beside it, as a set of tables to protect or a release to attack (docs/spec/protect.md). Every
 * problem is listed; none is thrown.
 */
import type { Csv } from '../../exchange/csv/csv.ts'
import type { PrintedCell, Release } from '../attack/view.ts'
import { intervalColumns } from './interval-columns.ts'
import { findSums, mendSum, saySum } from './sums.ts'
import { mergedCode, readRows } from './spec-rows.ts'
import type { ReadRows } from './spec-rows.ts'
import { levelsStanding } from './protected.ts'
import { levelsOf } from './spec-type.ts'
import type { SpecRow } from './spec-row.ts'
import type { Spec, SpecProblem } from './spec-type.ts'
import { findLevel } from './table.ts'
import type { DetailRow, Dimension, TableSet, TableSpec } from './table.ts'

export type Loaded =
  | { readonly set: TableSet; readonly problems: readonly []; readonly left: ReadRows['left'] }
  | { readonly problems: readonly SpecProblem[] }
export type LoadedRelease = { readonly release: Release; readonly problems: readonly [] } | { readonly problems: readonly SpecProblem[] }

/** Detail rows as a set of tables. */
export function loadTableSet(spec: Spec, csv: Csv): Loaded {
  const { rows, problems, left } = readRows(spec, csv)
  if (problems.length > 0) return { problems }
  const { dimensions, leafOf } = dimensionsOf(
    spec,
    rows.map((r) => r.at),
  )
  const detail: DetailRow[] = rows.map((r) => ({
    leaves: leafOf(r.at),
    count: r.value ?? 0,
    ...(r.contributor === undefined ? {} : { contributors: [r.contributor] }),
  }))
  const tables = tablesOf(spec, dimensions)
  if (detail.length === 0) return { problems: [{ message: `${spec.data}: no rows are left to count` }] }
  // Where each row is a person, nobody is under two codes.
  const apart = spec.count === undefined ? true : spec.apart
  const sums = findSums({ dimensions, rows: detail, apart })
  if (sums.length > 0) return { problems: sums.map((sum) => ({ column: sum.level, message: `${saySum(sum)}: ${mendSum(sum)}` })) }
  const unstanding = checkStanding(spec, dimensions, tables)
  if (unstanding.length > 0) return { problems: unstanding }
  const set = { dimensions, tables, rows: detail, unit: spec.unit, population: spec.population, apart: true as const, ...promisesOf(spec) }
  return { problems: [], set, left }
}

/** What must stand has to be there: a code, and a table that holds it. */
function checkStanding(spec: Spec, dimensions: readonly Dimension[], tables: readonly TableSpec[]): SpecProblem[] {
  const found = (levels: readonly string[]): (ReturnType<typeof findLevel> & object)[] =>
    levels.flatMap((level) => findLevel(dimensions, level) ?? [])
  return spec.stand.flatMap((one): SpecProblem[] => {
    const levels = levelsStanding(one)
    if (new Set(found(levels).map((f) => f.dimension)).size < levels.length)
      return [{ message: `stand: ${levels.join(' and ')} are two levels of one dimension` }]
    const codes = levels.flatMap((level): SpecProblem[] => {
      const code = Array.isArray(one) ? undefined : (one as Readonly<Record<string, string>>)[level]
      const [at] = found([level])
      if (code === undefined || !at || dimensions[at.dimension]!.leaves.some((path) => path[at.depth - 1] === code)) return []
      const joined = spec.merge[level]?.find((m) => m.of.includes(code))
      return [{ column: level, message: `stand: "${code}" is no code of ${level}${joined ? `: it counts as "${joined.code}"` : ''}` }]
    })
    const isMade = (table: TableSpec): boolean =>
      found(levels).every((f) => found(table.by).some((t) => t.dimension === f.dimension && t.depth >= f.depth))
    return codes.length > 0 || spec.tables === 'propose' || tables.some(isMade)
      ? codes
      : [{ message: `stand: ${levels.join(' and ')} ${levels.length === 1 ? 'is' : 'are'} in no table that is asked for` }]
  })
}

const INTERVAL =
  'this is an end, or the width, of an interval by its heading: its width may tell how few were counted, and that is not attacked here. Publish the numbers without it, and attack them so'
/** A file as somebody else published it: what is printed, what is withheld. */
export function loadPublished(spec: Spec, csv: Csv): LoadedRelease {
  const { rows, problems } = readRows(spec, csv)
  if (problems.length > 0) return { problems }
  const head = csv.rows[0]?.map((heading) => heading.trim()) ?? []
  const named = new Set([...spec.dimensions.flatMap((d) => levelsOf(spec, d)), ...(spec.count === undefined ? [] : [spec.count])])
  const ends = intervalColumns(head, named)
  if (ends.length > 0) return { problems: ends.map((column) => ({ column, message: INTERVAL })) }
  const cells: PrintedCell[] = rows.map(({ at, value }) => ({ at, value }))
  if (cells.length === 0) return { problems: [{ message: `${spec.data}: no rows are left to attack` }] }
  const { dimensions, leafOf } = dimensionsOf(
    spec,
    rows.map((r) => r.at),
  )
  const sums = findSums({ dimensions, rows: knownRows(spec, rows, leafOf), apart: spec.apart })
  if (sums.length > 0) return { problems: sums.map((sum) => ({ column: sum.level, message: `${saySum(sum)}: ${mendSum(sum)}` })) }
  const { title: name, population, unit, threshold } = spec
  return {
    problems: [],
    release: {
      name,
      population,
      unit,
      threshold,
      dimensions,
      tables: tablesOf(spec, dimensions),
      cells,
      ...promisesOf(spec),
      ...(spec.roundTo === undefined ? {} : { rounding: { base: spec.roundTo } }),
      ...(spec.amounts ? { threshold: 1, amounts: { decimals: spec.amounts.decimals } } : {}),
    },
  }
}

/** What is printed of the finest cells, and which of them are withheld. Rounded numbers add up to nothing. */
function knownRows(spec: Spec, rows: readonly SpecRow[], leafOf: (at: SpecRow['at']) => number[]): DetailRow[] {
  if (spec.roundTo !== undefined) return []
  return rows.flatMap(({ at, value }) =>
    spec.dimensions.some((d) => at[d] === undefined) ? [] : [{ leaves: leafOf(at), count: value ?? Number.NaN }],
  )
}

const promisesOf = ({ span, attributes, silent, merge }: Spec): Pick<TableSet, 'span' | 'attributes' | 'silent' | 'merged'> => ({
  ...(Object.keys(merge).length > 0
    ? { merged: Object.entries(merge).flatMap(([level, all]) => all.map((own) => ({ ...own, level }))) }
    : {}),
  ...(span ? { span } : {}),
  ...(attributes.length > 0 ? { attributes } : {}),
  ...(silent.length > 0 ? { silent } : {}),
})

function dimensionsOf(
  spec: Spec,
  places: readonly Readonly<Record<string, string>>[],
): { dimensions: Dimension[]; leafOf: (at: Readonly<Record<string, string>>) => number[] } {
  const indexes = spec.dimensions.map(() => new Map<string, number>())
  const dimensions = spec.dimensions.map((dimension, d) => {
    const levels = levelsOf(spec, dimension)
    const leaves: string[][] = []
    const add = (path: string[]): void => {
      const leaf = path.at(-1)!
      if (indexes[d]!.has(leaf)) return
      indexes[d]!.set(leaf, leaves.push(path) - 1)
    }
    if (levels.length === 1) for (const code of spec.codes[dimension] ?? []) add([mergedCode(spec, dimension, code)])
    for (const at of places) if (at[dimension] !== undefined) add(levels.map((l) => at[l] ?? ''))
    return { levels, leaves }
  })
  return { dimensions, leafOf: (at) => spec.dimensions.map((dimension, d) => indexes[d]!.get(at[dimension] ?? '') ?? 0) }
}

function tablesOf(spec: Spec, dimensions: readonly Dimension[]): TableSpec[] {
  if (spec.tables === 'propose') return []
  return spec.tables.map((by, i) => ({ id: `table-${i + 1}`, by: by.filter((l) => findLevel(dimensions, l)) }))
}
