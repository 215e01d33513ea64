/**
 * What may be asked for by somebody who is not the operator. Whole months, as they were known at the end of a month: from
 * days, and from what was known the day before, one could subtract a single person. And the first answer about a stretch of
 * time fixes the day of knowledge for all later ones, so that nobody subtracts what came in between.
 */
import { daysInMonth } from '../model/dates.ts'
import type { Interval } from '../model/dates.ts'
import type { Release } from '../attack/view.ts'
import type { Indicator } from '../country/indicator.ts'
import { levelBelow } from '../protect/merge-codes.ts'
import { findLevel, placesKey } from '../protect/table.ts'

/** Cuts that nobody was given before, for one recipient in a month. What is on record already may be had again and again. */
export const NEW_CUTS_A_MONTH = 30

export type NotPermitted = 'not-whole-months' | 'not-a-month-end' | 'not-over'

const isMonthEnd = (day: string): boolean => Number(day.slice(8)) === daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))

/** @param today ISO day. @returns the first rule that the question breaks. */
export function whyNotPermitted({ from, to }: Interval, asOf: string, today: string): NotPermitted | undefined {
  if (!from.endsWith('-01') || !to.endsWith('-01')) return 'not-whole-months'
  if (!isMonthEnd(asOf)) return 'not-a-month-end'
  return asOf >= today ? 'not-over' : undefined
}

/** The last day of the month before: what is known by then is known to everybody who asks this month. */
export function lastMonthEnd(today: string): string {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1]
  return `${y}-${String(m).padStart(2, '0')}-${daysInMonth(y, m)}`
}

type Dated = Pick<Release, 'population' | 'span' | 'asOf'>
type About = { readonly series: string; readonly population: string; readonly interval: Interval }

/** What went out before of the same thing counted, about days of which some are these. */
export const overlapping = <R extends Dated>(earlier: readonly R[], { series, population, interval: { from, to } }: About): R[] =>
  earlier.filter((r) => r.population === population || (r.span?.series === series && r.span.from < to && from < r.span.to))

/**
 * The day of knowledge that whatever is asked about these days must have: a reader subtracts January from the quarter, and finds in it who was
 * added in between, if they are not known as of one day. @returns undefined where nothing was said of them yet; `none` where no day would do.
 */
export function fixedDay(earlier: readonly Dated[], about: About): string | undefined {
  const days = new Set(overlapping(earlier, about).map((r) => r.asOf ?? 'none'))
  return days.size > 1 ? 'none' : [...days][0]
}

/** A year that is stated again, the same days and nothing besides, may be stated as known later: it is an edition, and its changes are attacked. */
export const mayBeStatedAgain = (earlier: readonly Dated[], about: About, asOf: string): boolean =>
  overlapping(earlier, about).every((r) => r.population === about.population && r.asOf !== undefined && r.asOf <= asOf)

/**
 * A court's province is the court under another name, and a quarter its months: no sum is known to whoever compares what was printed by the one with what is
 * printed by the other, and every reader knows it.
 * @param levels of one dimension of a table, with those above it that are printed with it.
 * @returns a level of what went out before that is of a column of these, where neither has both.
 */
export function otherNameOf(
  levels: readonly string[],
  { dimensions }: Pick<Indicator, 'dimensions'>,
  earlier: readonly Pick<Release, 'dimensions'>[],
): string | undefined {
  const columnOf = (level: string): string | undefined => dimensions[levelBelow(level)]?.column
  const own = new Set(levels.map(levelBelow))
  const columns = new Set(levels.flatMap((level) => columnOf(level) ?? []))
  return earlier
    .flatMap((r) => r.dimensions.map((d) => d.levels.map(levelBelow)))
    .filter((theirs) => !theirs.some((level) => own.has(level)))
    .flat()
    .find((level) => columns.has(columnOf(level) ?? ''))
}

/** What was given out before, about the same people, and holds every cell of this cut. @param by dimensions asked for. */
export function findGiven<R extends Release>(given: readonly R[], population: string, by: readonly string[]): R | undefined {
  return given.find(
    (release) =>
      release.population === population &&
      release.tables.some((table) => {
        const inTable = table.by.map((level) => findLevel(release.dimensions, level)!)
        return by.every((level) => {
          const asked = findLevel(release.dimensions, level)
          return asked && inTable.some((t) => t.dimension === asked.dimension && t.depth >= asked.depth)
        })
      }),
  )
}

/** The cells of one cut of a release: those that name these levels and no other dimension. */
export function cutOf(
  release: Release,
  by: readonly string[],
  where: Readonly<Record<string, string>>,
): readonly { readonly by: Readonly<Record<string, string>>; readonly value: number | null }[] {
  const depths = by.map((level) => findLevel(release.dimensions, level)!)
  const isOfCut = (at: Readonly<Record<string, string>>): boolean =>
    Object.keys(at).every((level) => {
      const found = findLevel(release.dimensions, level)!
      return depths.some((d) => d.dimension === found.dimension && d.depth >= found.depth)
    }) && by.every((level) => at[level] !== undefined)
  // A margin stands in every table that has it.
  const cells = new Map(release.cells.map((c) => [placesKey(c.at), c]))
  return [...cells.values()]
    .filter(({ at }) => isOfCut(at) && Object.entries(where).every(([level, code]) => at[level] === code))
    .map(({ at, value }) => ({ by: Object.fromEntries(by.map((level) => [level, at[level]!])), value }))
}
