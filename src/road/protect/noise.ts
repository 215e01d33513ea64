/**
 * Counted → what noise is drawn over: each cell of the public code lists, whether somebody is in it or not. A code for which there is no list is refused: a
 * line for it would tell for certain that somebody has it.
 */
import { codesOf } from '../../core/country/find.ts'
import type { Country, Indicator } from '../../core/country/index.ts'
import { isOver } from '../../core/count/coverage.ts'
import { bandLabels, isSeveral, SEVERAL } from '../../core/count/dimensions.ts'
import { listDays, listPeriods, type Interval } from '../../core/model/dates.ts'
import type { TableSet } from '../../core/disclosure.ts'
import { populationOf, whyUnfit } from '../protect.ts'
import { thresholdOf } from './concerns.ts'
import type { Counted } from '../stages.ts'

/** Each cell is drawn, those of nobody too: more of them than a reader can use would be drawn for nothing. */
const MOST_CELLS = 20_000

/**
 * @param counted the detail: counted by every dimension that a table uses, each unit in one place.
 * @returns tables over whole code lists; or why no noise is drawn of these.
 */
export function noiseSetOf(
  counted: Counted,
  country: Country,
  indicator: Indicator,
  tables: readonly (readonly string[])[],
): TableSet | { readonly refused: string } {
  const refused = whyUnfit(indicator, counted)
  if (refused !== undefined) return { refused }
  const lists = counted.by.map((dimension) => ({ dimension, codes: listOf(country, indicator, dimension, counted) }))
  const dimensions = lists.map(({ dimension, codes = [] }) => ({ levels: [dimension], leaves: codes.map((code) => [code]) }))
  const at = lists.map(({ codes = [] }) => new Map(codes.map((code, i) => [code, i])))
  const rows = counted.cells.flatMap(({ by, value }) => {
    const leaves = counted.by.map((dimension, i) => at[i]!.get(by[dimension] ?? ''))
    return (value ?? 0) > 0 ? [{ leaves, count: value ?? 0 }] : []
  })
  const strange = rows.flatMap(({ leaves }) => leaves.flatMap((leaf, i) => (leaf === undefined ? [counted.by[i]] : [])))[0]
  if (strange !== undefined) return { refused: `a record has a code of ${strange} that its list has not` }
  return {
    dimensions,
    rows: rows.map(({ leaves, count }) => ({ leaves: leaves as number[], count })),
    unit: counted.unit,
    population: populationOf(country, indicator, counted),
    tables: tables.map((by, i) => ({ id: `table-${i + 1}`, by })),
  }
}

/** What is known before anything is counted. @returns why no noise is drawn of these; undefined where it may be. */
export function whyNoNoise(
  { by, tables, from, to }: Interval & { readonly by: readonly string[]; readonly tables: readonly (readonly string[])[] },
  asOf: string,
  today: string,
  country: Country,
  indicator: Indicator,
): string | undefined {
  const { measure } = indicator
  if (measure !== undefined && measure.type !== 'records' && measure.type !== 'persons' && measure.type !== 'cases')
    return `of ${indicator.id} one may stand for more than 1, and noise is drawn for 1: ask for a count of records, persons or cases`
  if (indicator.whenever === true) return `${indicator.id} is of one day, whenever it began: the same people are in every year’s`
  if (thresholdOf(country, indicator) === 1) return `no number of ${indicator.id} is too small to be printed: it can go out as it is`
  if (!isOver({ to }, asOf)) return `these days were not over on ${asOf}: they are drawn once, when all of them can be in`
  if (yearOf({ from, to }) === undefined) return 'noise is paid for by the year that is counted: ask for days of one calendar year'
  if (asOf >= today)
    return `${asOf} is not over: what becomes known on it is not in it yet, and what was asked as of a day is never drawn again; ask as of a day before ${today}`
  const below = by.find((d) => by.some((other) => other !== d && isAbove(country, indicator, other, d)))
  if (below !== undefined)
    return `${below} stands below another column that is asked for: noise takes no hierarchy, leave one of the two out`
  const sizes = new Map(by.map((d) => [d, listOf(country, indicator, d, { from, to })?.length]))
  const unlisted = by.find((d) => sizes.get(d) === undefined)
  if (unlisted !== undefined)
    return `there is no public list of the codes of ${unlisted}: a line for a code would tell that somebody has it`
  const cells = tables.reduce((sum, columns) => sum + columns.reduce((n, d) => n * ((sizes.get(d) ?? 0) + 1), 1), 0)
  return cells > MOST_CELLS ? `${cells} cells would be drawn, and ${MOST_CELLS} are the most: ask for fewer columns at once` : undefined
}

/**
 * The range of a number with noise is of the noise alone: whoever reads it takes what was counted for all of it. So nothing is drawn of a figure that is
 * less sure than its records, nor of a total that somebody stated, of which one more or less is no record.
 * @returns why none is drawn of these; undefined where every return is in and every number is exact.
 */
export function whyNotWhole({ state, qualifier, why, coverage, cells, lineage }: Counted): string | undefined {
  const { received, due, awaited = 0 } = coverage
  if (Object.keys(lineage.kinds).some((kind) => kind !== 'record.version'))
    return 'some of it is a total that somebody stated, and no record: noise is drawn for one record more or less'
  if (received < due || awaited > 0)
    return `${received} of ${due + awaited} returns were in: the range of a number with noise says nothing of what is missing; ask as of a day on which all are in`
  if ((state !== 'reported' && state !== 'reported_zero') || qualifier !== 'exact' || cells.some((cell) => cell.qualifier !== 'exact'))
    return `what was counted is not sure (${[state, qualifier, ...why].filter(Boolean).join(', ')}), and the range of a number with noise says nothing of that; ask as of a day on which it is`
  return undefined
}

/** One more or less of which changes each table by 1. */
export const oneOf = ({ measure }: Pick<Indicator, 'measure'>): 'record' | 'person' | 'case' =>
  measure?.type === 'persons' ? 'person' : measure?.type === 'cases' ? 'case' : 'record'

/** The calendar year in which all of these days are. */
export function yearOf({ from, to }: Interval): number | undefined {
  const year = Number(from.slice(0, 4))
  return to <= `${year + 1}-01-01` ? year : undefined
}

const isAbove = (country: Country, indicator: Indicator, above: string, below: string): boolean => {
  const [a, b] = [indicator.dimensions[above], indicator.dimensions[below]]
  if (a === undefined || b === undefined) return false
  if (a.column === b.column) return true
  const codes = new Set(codesOf(country, a.list).map(({ code }) => code))
  return codesOf(country, b.list).some(({ parent }) => parent !== undefined && codes.has(parent))
}

function listOf(country: Country, indicator: Indicator, id: string, interval: Interval): readonly string[] | undefined {
  const d = indicator.dimensions[id]
  if (!d) return undefined
  // One person, or case, can have records that differ.
  const open = ['unknown', ...(oneOf(indicator) !== 'record' || isSeveral(indicator, d.column) ? [SEVERAL] : [])]
  const own = ((): readonly string[] => {
    if (d.period) return d.period === 'day' ? listDays(interval) : listPeriods(interval, d.period)
    if (d.bands) return bandLabels(d.bands)
    if (d.list === 'agencies') return country.agencies.map((a) => a.id)
    const codes = codesOf(country, d.list)
    return d.parent ? codes.flatMap(({ parent }) => parent ?? []) : codes.map(({ code }) => code)
  })()
  return own.length === 0 ? undefined : [...new Set([...own, ...open])]
}
