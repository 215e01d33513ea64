/**
 * Somebody other than the operator asks for a figure. What was given out before is given again; what is new is counted,
 * protected and attacked beside everything that anybody was ever given, and then it is on record too. So ten thousand
 * questions, and two who put their answers together, are one reader whom the gate has already tried.
 */
import { cutOf, findGiven, fixedDay, NEW_CUTS_A_MONTH, whyNotPermitted, type NotPermitted } from '../../core/release/query-policy.ts'
import { addDays } from '../../core/count/coverage.ts'
import type { Release } from '../../core/disclosure.ts'
import type { Country } from '../../core/country/index.ts'
import type { NotCleared } from '../../road/attack.ts'
import type { Asked } from './clear-tables.ts'
import type { CountRequest } from '../../road/count.ts'
import { populationOf, seriesOf, type Earlier, type TooDeep } from '../../road/protect.ts'
import type { Cleared } from '../../road/stages.ts'

export type Question = Pick<CountRequest, 'indicator' | 'interval'> & {
  readonly asOf: string
  readonly by: readonly string[]
  readonly where: Readonly<Record<string, string>>
}
/**
 * Given out before; `manifest` is the hash by which the log knows it. Of a draft only those know who may approve it: what is new is attacked
 * beside it, and it is given to nobody.
 */
export type KeptRelease = Earlier & { readonly manifest: string }
export type Desk = {
  readonly country: Pick<Country, 'id'>
  /** Counts, protects and attacks, beside all of `earlier`. */
  clear(asked: Asked): Promise<Cleared | NotCleared | TooDeep>
  /** Everything that was ever released or answered, to whomever. */
  readonly earlier: readonly KeptRelease[]
  readonly today: string
  /** Cuts that this recipient was given this month and nobody before. */
  readonly newThisMonth: number
}
/** The caller records it before anybody sees it: what nobody had before (`cleared`), or that it was given again (`manifest`). */
export type Given = { readonly release: Release; readonly cells: ReturnType<typeof cutOf> } & (
  | { readonly cleared: Cleared }
  | { readonly manifest: string }
)
export type NotGiven = { readonly notGiven: NotPermitted | 'too-many' | 'cannot-be-protected' }

/** @throws UnknownDimension; UnreadableReleases when what was given out before contradicts itself. */
export async function ask(question: Question, desk: Desk): Promise<Given | NotGiven> {
  const { indicator, interval, by, where } = question
  const fault = whyNotPermitted(interval, question.asOf, desk.today)
  if (fault) return { notGiven: fault }
  const population = populationOf(desk.country, indicator, interval)
  const cut = [...new Set([...by, ...Object.keys(where)])]
  const given = findGiven(
    desk.earlier.filter((r) => r.isDraft !== true),
    population,
    cut,
  )
  if (given) return { release: given, cells: cutOf(given, cut, where), manifest: given.manifest }
  if (desk.newThisMonth >= NEW_CUTS_A_MONTH) return { notGiven: 'too-many' }
  // The first answer about a time fixes what is known of it, and of every time that overlaps it.
  const asOf = fixedDay(desk.earlier, { series: seriesOf(desk.country, indicator), population, interval }) ?? question.asOf
  if (asOf === 'none' || addDays(asOf, 1) < interval.to) return { notGiven: 'cannot-be-protected' }
  const cleared = await desk.clear({ indicator, interval, asOf, by: cut, tables: [cut] })
  // Why not is told to nobody but the operator: how an attack succeeded says something about the numbers.
  if (!('protected' in cleared)) return { notGiven: 'cannot-be-protected' }
  const { release } = cleared.protected.tables
  return { release, cells: cutOf(release, cut, where), cleared }
}
