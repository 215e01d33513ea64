/**
 * What went out, against the entries' own bytes: every number that a release, an answer to one recipient or a draft that was read prints, made
 * again in memory. Nobody can have known then that it would be asked now.
 */
import type { Report } from '../../../verify/index.ts'
import { hasPlaces } from '../../core/count/measures.ts'
import { findIndicator, groupingsOn, joinedOn, releasedCode, wholeOn } from '../../core/country/find.ts'
import type { Country } from '../../core/country/index.ts'
import { totalsIn } from '../../core/count/folded/answers.ts'
import type { Book } from '../../core/count/folded/book.ts'
import { momentOf, type Moment } from '../../core/count/folded/moment.ts'
import { placesIn } from '../../core/count/folded/places.ts'
import type { CountQuery } from '../../core/count/query.ts'
import type { PrintedCell, Release } from '../../core/attack/view.ts'
import { isGrouped, levelBelow, REST } from '../../core/protect/merge-codes.ts'
import { findLevel, type Merged } from '../../core/protect/table.ts'
import { pathOf } from '../../core/release/leaf-path.ts'
import { readRelease } from '../../core/release/read.ts'
import type { Installation } from '../installation/installation.ts'
import { findEverReleased } from '../releases/ever-released.ts'
import { readReleaseFile } from '../releases/released-files.ts'

export type ReleasedFound = {
  /** Numbers that were printed, and made again. */
  readonly cells: number
  readonly releases: number
  /** Releases whose numbers could not be: of definitions that are no more, of medians and shares, or with totals in them that somebody stated. */
  readonly beyond: number
}

export async function checkReleased(
  installation: Pick<Installation, 'country' | 'layout' | 'pools'>,
  book: Book,
  report: Report,
): Promise<ReleasedFound> {
  const { found } = await findEverReleased(installation)
  let [cells, releases, beyond] = [0, 0, 0]
  for (const { at } of found) {
    const release = readKept(at.folder, at.id)
    const query = release && queryOf(release, installation.country)
    if (!release || !query) {
      beyond++
      continue
    }
    // What it says it counts as one is believed where its list counted that as one on its day: else any number could be made to hold.
    const merged = (release.merged ?? []).filter((m) => isOfList(m, query))
    for (const { level, code, of } of (release.merged ?? []).filter((m) => !merged.includes(m)))
      report({ what: 'release.merge-unknown', where: `${at.id}, ${level}=${code}, of ${of.join(', ')}` })
    // Of a group that nobody knows, or knows otherwise by now, there is nothing to make again.
    const isOfUnknownGroup = (release.merged ?? []).some((m) => isGrouped(m.level) && !merged.includes(m))
    if (isOfUnknownGroup || !canBeMade(release, query)) {
      beyond++
      continue
    }
    // Of the last day what was recorded after the tables were made is in none of them; when that was, the folder does not say.
    const fewest = fewestWrong({ ...release, merged }, query, book)
    // Tables are of the records where a total cannot be cut; where one can, it is in them, and no record makes it.
    if (fewest.length > 0 && totalsIn(query, book, momentOf(query.asOf)).length > 0) {
      beyond++
      continue
    }
    releases++
    cells += release.cells.filter((cell) => cell.value !== null).length
    for (const { cell, made } of fewest) {
      const place = Object.entries(cell.at).map((pair) => pair.join('='))
      const figure = `${release.population}${place.length === 0 ? '' : `, ${place.join(', ')}`}`
      report({ what: 'release.figure-differs', figure, where: `${at.id}, ${figure}: it prints ${cell.value}; the entries make ${made}` })
    }
  }
  return { cells, releases, beyond }
}

/** A folder that was altered is named by whoever checks its bytes. */
function readKept(folder: string, id: string): Release | undefined {
  try {
    return readRelease((name) => readReleaseFile(folder, id, name))
  } catch {
    return undefined
  }
}

/** Undefined where it is of no indicator that there is, or of another version of its definition. */
function queryOf({ population, asOf, definition }: Release, country: Country): CountQuery | undefined {
  const [id, from, to] = population.split('/').slice(-3) as [string, string, string]
  const indicator = findIndicator(country, id)
  const isOfVersion = definition === undefined || definition === indicator?.version
  return indicator && isOfVersion && asOf !== undefined
    ? { country, indicator, interval: { from, to }, asOf, by: [], where: {} }
    : undefined
}

/** Not where its units have no place, nor by what is no dimension of the indicator's own, or made of one. */
const canBeMade = ({ dimensions }: Release, { indicator }: CountQuery): boolean =>
  hasPlaces(indicator) && dimensions.every(({ levels }) => levels.every((level) => Object.hasOwn(indicator.dimensions, levelBelow(level))))

/** Of the list as it was on the release's day of knowledge, and not as it is now. */
function isOfList({ level, code, of }: Merged, { country, indicator, asOf }: CountQuery): boolean {
  const list = indicator.dimensions[levelBelow(level)]?.list ?? ''
  const known = isGrouped(level)
    ? groupingsOn(country, list, asOf).flat()
    : [...joinedOn(country, list, asOf), ...(wholeOn(country, list, asOf) ?? [])]
  return known.some((t) => t.code === code && JSON.stringify(t.of.toSorted()) === JSON.stringify(of.toSorted()))
}

/** The end of the day of knowledge, and each moment of that day at which something was recorded, newest first: few, or the day is over long ago. */
function momentsOf(asOf: string, book: Book): readonly Moment[] {
  const recorded = book.table('entries').column('recorded_at') as readonly string[]
  const onDay = [...new Set(recorded.filter((at) => at.slice(0, 10) === asOf))].toSorted().toReversed()
  return [momentOf(asOf), ...onDay.slice(0, MOST_MOMENTS).map((at) => momentOf(asOf, at))]
}
const MOST_MOMENTS = 200

type Wrong = { readonly cell: PrintedCell; readonly made: number }

/** At the moment at which most of it is right; at the first at which all of it is, the others are not looked at. */
function fewestWrong(release: Release, query: CountQuery, book: Book): readonly Wrong[] {
  let fewest: readonly Wrong[] | undefined
  for (const moment of momentsOf(query.asOf, book)) {
    const wrong = findWrong(release, query, book, moment)
    if (fewest === undefined || wrong.length < fewest.length) fewest = wrong
    if (wrong.length === 0) break
  }
  return fewest ?? []
}

function findWrong(release: Release, query: CountQuery, book: Book, moment: Moment): readonly Wrong[] {
  const made = new Map<string, ReadonlyMap<string, number>>()
  const numberOf = ({ at }: PrintedCell): number => {
    const by = Object.keys(at).toSorted()
    const name = by.join(' ')
    const table = made.get(name) ?? makeTable(by, release, query, book, moment)
    made.set(name, table)
    return table.get(JSON.stringify(by.map((level) => at[level]))) ?? 0
  }
  const base = release.rounding?.base
  return release.cells.flatMap((cell) => {
    if (cell.value === null) return []
    const n = numberOf(cell)
    // 0 is nobody, and nobody else is 0.
    const holds = base === undefined ? n === cell.value : cell.value === 0 ? n === 0 : n > 0 && Math.abs(n - cell.value) < base
    return holds ? [] : [{ cell, made: n }]
  })
}

/** By the codes under which the release prints. @param by levels, in the order of the codes in a key. */
function makeTable(
  by: readonly string[],
  { dimensions, merged = [] }: Release,
  query: CountQuery,
  book: Book,
  moment: Moment,
): ReadonlyMap<string, number> {
  const chainOf = (level: string): readonly string[] => {
    const found = findLevel(dimensions, level)
    const above = found ? (dimensions[found.dimension]?.levels.slice(0, found.depth) ?? []) : [level]
    // A level that was made of another says nothing that the other does not.
    return above.filter((l) => l === level || levelBelow(l) === l)
  }
  const chains = by.map(chainOf)
  const asked = [...new Set(chains.flat().map(levelBelow))]
  const table = new Map<string, number>()
  for (const row of placesIn({ ...query, by: asked }, book, moment, false)) {
    const codeOf = (level: string): string => String(row[`d${asked.indexOf(level)}`])
    const codeAt = (level: string): string => coarseCode(level, codeOf(levelBelow(level)), { dimensions, merged })
    const key = JSON.stringify(chains.map((levels) => pathOf(levels, codeAt, merged).at(-1)))
    table.set(key, (table.get(key) ?? 0) + Number(row['n']))
  }
  return table
}

/** What stands at a level in the place of a code: of one that names the largest, all others are one. */
function coarseCode(level: string, code: string, { dimensions, merged = [] }: Pick<Release, 'dimensions' | 'merged'>): string {
  const below = levelBelow(level)
  if (below === level || isGrouped(level)) return code
  const released = releasedCode(
    merged.filter((m) => m.level === below),
    code,
  )
  const isNamed = dimensions.some(({ levels, leaves }) => leaves.some((leaf) => leaf[levels.indexOf(level)] === released))
  return isNamed ? released : REST
}
