/**
 * From links to people. What somebody asserted is one person counts once; that is right only where every pair was looked at. Where records were
 * drawn at random and people found out how often each one's person is there, the people are estimated from them, with an interval (Cochran 1977,
 * chapter 7; core/linkage/count-people.ts). Where there is no sample, pairs that nobody has decided say how few people there may be.
 */
import { countPeople, leastPeople, SAMPLE_LEAST, sensitivity, type Resolved } from '../linkage/count-people.ts'
import { atLeast, between, estimated, type Amount } from './amount.ts'
import type { FigureRow } from './figure.ts'

export type Estimate = {
  readonly records: number
  readonly people: number
  readonly low: number
  readonly high: number
  /** What a record counts for whose link holds so many of the question. */
  readonly weightOf: (size: number) => number
  /** Empty where the sample found nobody twice: of what was overlooked it then says nothing. */
  readonly leaning: readonly Leaning[]
}
/** How many people there would be, had whoever resolved the sample overlooked so many of a hundred of each person's other records. */
export type Leaning = { readonly overlooked: number; readonly people: number }
const OVERLOOKED = [5, 10] as const

/**
 * @param rows of `resolved`, without dimensions. @returns undefined where it says nothing of the whole: no sample, a record that it could not have
 * drawn, one that waits to be resolved, fewer than ten, or links of other sizes than those that were looked at.
 */
export function estimatePeople(rows: readonly FigureRow[]): Estimate | undefined {
  const number = (row: FigureRow, id: string): number => Number(row[id] ?? 0)
  const drawn = rows.filter((row) => row['resolved'] !== null)
  if (rows.some((row) => number(row, 'framed') === 0) || drawn.some((row) => number(row, 'resolved') === 0)) return undefined
  if (drawn.reduce((n, row) => n + number(row, 'n'), 0) < SAMPLE_LEAST) return undefined
  if (isOutside(rows, drawn)) return undefined
  const sizes: number[] = []
  const sample: Resolved[] = []
  const weights = new Map<number, number>()
  for (const row of rows)
    for (let i = number(row, 'n'); i > 0; i--) {
      if (row['resolved'] !== null) sample.push({ record: sizes.length, trueSize: number(row, 'resolved') })
      sizes.push(number(row, 'size'))
    }
  const counted = countPeople(sizes, sample)
  sizes.forEach((size, i) => weights.set(size, counted.weights[i] ?? 0))
  const people = Math.round(counted.people)
  return {
    records: sizes.length,
    people,
    // What adding up thousandths lost is nobody.
    low: Math.min(people, Math.floor(counted.low + 1e-6)),
    high: Math.max(people, Math.ceil(counted.high - 1e-6)),
    weightOf: (size) => weights.get(size) ?? 0,
    // With every record that somebody overlooked there are fewer people, and never none where there is one.
    leaning: sample.some((s) => s.trueSize !== 'nobody' && s.trueSize > 1)
      ? OVERLOOKED.map((overlooked) => ({
          overlooked,
          people: Math.min(people, Math.max(Math.min(1, people), Math.round(sensitivity(sizes, sample, 1 - overlooked / 100)))),
        }))
      : [],
  }
}

/** More records than one in ten whose links are larger, or smaller, than any that was looked at: of those nothing was found. */
function isOutside(rows: readonly FigureRow[], drawn: readonly FigureRow[]): boolean {
  const looked = drawn.map((row) => Number(row['size'] ?? 0))
  const [least, most] = [Math.min(...looked), Math.max(...looked)]
  const many = (of: readonly FigureRow[]): number => of.reduce((n, row) => n + Number(row['n'] ?? 0), 0)
  return 10 * many(rows.filter((row) => Number(row['size'] ?? 0) < least || Number(row['size'] ?? 0) > most)) > many(rows)
}

/** What is known of the whole, with the estimate in it; where returns are missing it is of the records that are in, and there are at least that many. */
export const withEstimate = (links: Amount, { people, low, high }: Estimate): Amount =>
  estimated({ likely: people, low, high }, links.most === Infinity, ...links.why)

/**
 * Cells by the weights of their records, which add up to the whole: what rounding leaves goes to the cells that lost most by it.
 * @param rows of `resolved`, by the dimensions. @param keyOf which cell a row is of.
 */
export function estimateCells(rows: readonly FigureRow[], whole: Estimate, keyOf: (row: FigureRow) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  let records = 0
  for (const row of rows) {
    const n = Number(row['n'] ?? 0)
    records += n
    sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + n * whole.weightOf(Number(row['size'] ?? 0)))
  }
  const cells = new Map([...sums].map(([key, sum]) => [key, Math.max(0, Math.floor(sum))]))
  // A record with several codes is in several cells: those add up to more, and that is said.
  if (records !== whole.records) return new Map([...sums].map(([key, sum]) => [key, Math.max(0, Math.round(sum))]))
  const left = whole.people - [...cells.values()].reduce((a, b) => a + b, 0)
  const byRest = [...sums].toSorted(([a, x], [b, y]) => y - Math.floor(y) - (x - Math.floor(x)) || (a < b ? -1 : 1))
  for (const [key] of byRest.slice(0, Math.max(0, left))) cells.set(key, (cells.get(key) ?? 0) + 1)
  return cells
}

/** How many people fewer there may be: as many as links would join, were every undecided pair one person. */
export function countMergers(pairs: readonly { readonly a: string; readonly b: string }[]): number {
  const above = new Map<string, string>()
  const rootOf = (of: string): string => {
    let root = of
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next
    return root
  }
  let mergers = 0
  for (const { a, b } of pairs) {
    const [left, right] = [rootOf(a), rootOf(b)]
    if (left === right) continue
    above.set(right, left)
    mergers++
  }
  return mergers
}

/** A number of people by links, of whom `mergers` may be somebody else of them. Nobody is fewer than one. */
export function withMergers(links: Amount, mergers: number): Amount {
  if (mergers === 0 || links.least === 0) return links
  const least = Math.max(1, links.least - mergers)
  if (links.isAbout) return links
  return links.most === Infinity ? atLeast(least, ...links.why, 'undecided') : between(least, links.most, ...links.why, 'undecided')
}

/**
 * A number of people by links where people looked at a sample that gives no estimate: no fewer than they saw for sure, no more than the links say.
 * @param rows of `resolved`, of the whole or of one cell.
 */
export function withSeen(links: Amount, rows: readonly FigureRow[]): Amount {
  if (links.isAbout || links.least === 0) return links
  const seen = leastPeople(
    rows.flatMap((row) => {
      const size = Number(row['resolved'] ?? 0)
      return size > 0 ? [[size, Number(row['n'] ?? 0)] as const] : []
    }),
  )
  const least = Math.min(Math.max(1, seen), links.least)
  if (links.most === 1) return links
  return links.most === Infinity ? atLeast(least, ...links.why, 'undecided') : between(least, links.most, ...links.why, 'undecided')
}
