/**
 * A figure over the years, out of released files and nothing else: what each release said of each interval, which edition is the newest,
 * and between which two a reader may not draw a line.
 */
import type { Release } from '../attack/view.ts'
import { whyNotComparable, type Obstacle, type SetBeside } from '../count/compare.ts'
import { saidOfCell, type SaidCell } from './said-cell.ts'

/** A release that is out: its id, the ISO day it was recorded, and what is in its files. */
export type Published = { readonly id: string; readonly on: string; readonly release: Release }

/** What one release says of one definition and interval. */
export type Edition = {
  readonly release: Published
  /** ISO days, half-open. */
  readonly from: string
  readonly to: string
  /** Places of the definition's own cells within the release: none where it is the whole of it. */
  readonly at: Readonly<Record<string, string>>
  /** Of everybody together; withheld where that is withheld, or not in the files. */
  readonly said: SaidCell
}

export type Series = {
  /** Of the definition: an indicator's id, with `, of` or codes behind it where the release counts those apart. */
  readonly id: string
  /** The newest edition of each interval, in order of time. */
  readonly points: readonly Edition[]
  /** All of them, in the order in which they went out. */
  readonly editions: readonly Edition[]
}

/**
 * One series for each definition that any of the releases prints a number of.
 * @param published in the order in which they went out
 * @param isDefinition whether a word is a definition's id: a column of these tells definitions apart
 */
export function seriesOf(published: readonly Published[], isDefinition: (id: string) => boolean): readonly Series[] {
  const editions = published.flatMap((one) => editionsOf(one, isDefinition))
  return [...Map.groupBy(editions, ({ id }) => id)].map(([id, all]) => {
    return madeOf(
      id,
      all.map(({ edition }) => edition),
    )
  })
}

function madeOf(id: string, editions: readonly Edition[]): Series {
  const newest = new Map(editions.map((e) => [`${e.from} ${e.to}`, e]))
  return { id, editions, points: [...newest.values()].toSorted((a, b) => (`${a.to} ${a.from}` < `${b.to} ${b.from}` ? -1 : 1)) }
}

/** As a reader had it when only these releases were out. */
export const seriesAt = ({ id, editions }: Series, wasOut: (release: string) => boolean): Series =>
  madeOf(
    id,
    editions.filter(({ release }) => wasOut(release.id)),
  )

function editionsOf(one: Published, isDefinition: (id: string) => boolean): { readonly id: string; readonly edition: Edition }[] {
  const { release } = one
  const [, root = '', from = '', to = ''] = release.population.split('/')
  if (!isDefinition(root) || from === '' || to === '') return []
  const levels = new Set(release.tables.flatMap(({ by }) => by).filter((level) => level.split(' | ').every(isDefinition)))
  const within = [...levels].flatMap((level) => level.split(' | ').map((id) => ({ id, at: { [level]: id } })))
  const edition = (at: Edition['at'], value: number | null): Edition => ({ release: one, from, to, at, said: saidOfCell(release, value) })
  return [
    { id: root, edition: edition({}, cellAt(release, {}) ?? null) },
    // A part is named by every release of its whole; it is a figure where the files have a cell of it.
    ...within.flatMap(({ id, at }) => {
      const value = cellAt(release, at)
      return value === undefined ? [] : [{ id, edition: edition(at, value) }]
    }),
  ]
}

function cellAt({ cells }: Release, at: Edition['at']): number | null | undefined {
  const places = Object.entries(at)
  return cells.find((c) => Object.keys(c.at).length === places.length && places.every(([level, code]) => c.at[level] === code))?.value
}

/** What an edition says of the part where each of these columns has this code; undefined where its files have no such cell. */
export function saidAt({ release: { release }, at, said }: Edition, where: Readonly<Record<string, string>>): SaidCell | undefined {
  if (Object.keys(where).length === 0) return said
  const value = cellAt(release, { ...at, ...where })
  return value === undefined ? undefined : saidOfCell(release, value)
}

/** Code → what is said of it, of one cut of an edition, or of the part of it that is at `where`; empty where the release has no such column. */
export function cellsBy(
  { release: { release }, at }: Edition,
  cut: string,
  where: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, SaidCell> {
  const places = Object.entries({ ...at, ...where })
  const own = release.cells.filter(
    (c) =>
      c.at[cut] !== undefined && Object.keys(c.at).length === places.length + 1 && places.every(([level, code]) => c.at[level] === code),
  )
  return new Map(own.map((c) => [c.at[cut] as string, saidOfCell(release, c.value)]))
}

/** Columns by which an edition's people are told apart, one at a time. */
export function cutsOf(edition: Edition, isDefinition: (id: string) => boolean): readonly string[] {
  const levels = new Set(edition.release.release.tables.flatMap(({ by }) => by))
  return [...levels].filter((level) => !level.split(' | ').every(isDefinition) && cellsBy(edition, level).size > 0)
}

/** Why no line may be drawn from one to the other; a number that is not known is no reason, for there is no line then. */
export function breaksBetween(a: Edition, b: Edition): readonly Obstacle[] {
  const one = { id: '', unit: { en: '' } } as SetBeside['indicator']
  const beside = ({ from, to, release: { release } }: Edition): SetBeside => ({
    indicator: one,
    // What went out before versions were written says nothing of its own, and is not held against it.
    definition: release.definition ?? a.release.release.definition ?? b.release.release.definition ?? 0,
    from,
    to,
    value: 1,
    coverage: release.coverage ?? { received: 0, due: 0 },
  })
  const why = whyNotComparable(beside(a), beside(b))
  // Where neither says how many returns were in, nobody knows that they are alike.
  const isUnsaid = a.release.release.coverage === undefined && b.release.release.coverage === undefined
  return isUnsaid ? [...why, 'coverage'] : why
}

/** Whole years from the first to the last that anything was released of; null where nothing was. */
export function yearsOf({ points }: Series): readonly { readonly year: number; readonly edition: Edition | null }[] {
  const byYear = new Map(points.flatMap((p) => (isYear(p) ? [[Number(p.from.slice(0, 4)), p] as const] : [])))
  const known = [...byYear.keys()]
  if (known.length === 0) return []
  const [first, last] = [Math.min(...known), Math.max(...known)]
  return Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, edition: byYear.get(first + i) ?? null }))
}

/** What is shown first: the newest of the whole years where there are any, for a quarter may end on the same day; else the newest of all. */
export const newestOf = (series: Series): Edition | undefined => yearsOf(series).at(-1)?.edition ?? series.points.at(-1)

export const isYear = ({ from, to }: Pick<Edition, 'from' | 'to'>): boolean =>
  from.endsWith('-01-01') && to === `${Number(from.slice(0, 4)) + 1}-01-01`

/** An interval whose number, or whose coverage, another release said otherwise later. */
export type Revision = { readonly before: Edition; readonly after: Edition }

/** In the order in which they went out. */
export const revisionsOf = ({ editions }: Series): readonly Revision[] =>
  editions.flatMap((after, i) => {
    const before = editions.slice(0, i).findLast((e) => e.from === after.from && e.to === after.to)
    return before ? [{ before, after }] : []
  })
