/**
 * What the words of bodies that want a release back come to. One body hides its numbers for three days at most; a second, another one, makes the withdrawal stand.
 * So a number that harms somebody waits for nobody, and no single desk empties what two have published.
 */
import type { Country } from '../country/index.ts'
import type { WhyWithdrawn } from '../entry/kinds/release-withdrawn.ts'

export const HIDDEN_HOURS = 72
/** Of one person within a day: a wrong definition has a few editions, and a record has hundreds. */
export const MOST_A_DAY = 5
const [HOUR, DAY] = [3_600_000, 86_400_000]

/** One body's word on one release. `at`: POSIX milliseconds of its record. */
export type BackWord = { readonly agency: string; readonly author: string; readonly reason: WhyWithdrawn; readonly at: number }
/** `until`: POSIX milliseconds at which its numbers are shown again; null where two bodies have said so. `and`: the second body. */
export type Withdrawn = {
  readonly by: string
  readonly and: string | null
  /** ISO day of the first's word. */ readonly on: string
  readonly reason: WhyWithdrawn
  readonly until: number | null
}

/** @param words of one release, in the log's order. @param now POSIX milliseconds */
export function withdrawnBy(words: readonly BackWord[], now: number): Withdrawn | null {
  const [first] = words
  if (!first) return null
  const second = words.find((word) => word.agency !== first.agency)
  const said = { by: first.agency, and: second?.agency ?? null, on: new Date(first.at).toISOString().slice(0, 10), reason: first.reason }
  if (second) return { ...said, until: null }
  const until = first.at + HIDDEN_HOURS * HOUR
  return now < until ? { ...said, until } : null
}

/** How many releases those devices wanted back within the day before. */
export const saidLately = (words: readonly BackWord[], devices: ReadonlySet<string>, now: number): number =>
  words.filter(({ author, at }) => devices.has(author) && now - at < DAY).length

/**
 * Whether a body owes a recommendation of which these figures are the evidence: it does not begin to take that back.
 * @param ids definitions that the release prints; undefined where its files cannot be read, and then it may be of any
 */
export const owesOn = ({ requirements }: Pick<Country, 'requirements'>, agency: string, ids: ReadonlySet<string> | undefined): boolean =>
  requirements.some(
    ({ kind, owners, queries }) =>
      kind === 'REC' && owners.includes(agency) && (ids === undefined || queries.some(({ indicator }) => ids.has(indicator))),
  )

/** Words of a release that can be a definition's: its own, and those that a column of it tells apart. */
export const namedIn = (population: string, columns: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set([population.split('/')[1] ?? '', ...columns.flat().flatMap((level) => level.split(' | '))])
