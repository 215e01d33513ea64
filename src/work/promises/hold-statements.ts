/**
 * What was publicly said, and beside it what is on record of the same thing: on the day of the words, and now. Dates and counts, each with its coverage; whether
 * somebody spoke the truth, no program says. A record that began later, or that nobody sends to, knows nothing of it, and says that.
 */
import { findIndicator } from '../../core/country/find.ts'
import type { Country, Indicator } from '../../core/country/index.ts'
import { count } from '../../road/count.ts'
import { link } from '../../road/link.ts'
import type { CountStore } from '../../road/ports.ts'
import type { Counted } from '../../road/stages.ts'
import { isStanding, type Statement } from './read-statements.ts'
import { whyNotHeld, type NotHeld } from './why-not-held.ts'

/** A case of a campaign is followed by how far it has come. */
export const COHORT = 'stage'

export type Held = {
  readonly figure: string
  /** As on record at the end of the day of the words. */
  readonly thenKnown: Counted
  /** As on record on the day that is asked for; of what is followed by stages, with its cells. */
  readonly nowKnown: Counted
}
/** A figure that the words were held against when they were noted, and cannot be any more: its definition has changed since. */
export type LostFigure = { readonly figure: string; readonly notHeld: NotHeld }
export type HeldStatement = Statement & { readonly against: readonly Held[]; readonly lost: readonly LostFigure[] }

/** @param asOf ISO day. Statements of after it, and what was taken back, are left out. @returns the oldest first. */
export async function holdStatements(
  statements: readonly Statement[],
  asOf: string,
  { country, counts }: { readonly country: Country; readonly counts: CountStore },
): Promise<readonly HeldStatement[]> {
  const held: HeldStatement[] = []
  // One after the other: each is two counts of its own, and a record has few.
  for (const statement of statements
    .filter((s) => s.said_on <= asOf && isStanding(s))
    .toSorted((a, b) => (a.said_on < b.said_on ? -1 : 1))) {
    const against: Held[] = []
    const lost: LostFigure[] = []
    for (const figure of statement.figures) {
      const [indicator, notHeld] = [findIndicator(country, figure), whyNotHeld(figure, statement.where, country)]
      if (indicator && notHeld === undefined) against.push(await hold(statement, indicator, asOf, { country, counts }))
      else lost.push({ figure, notHeld: notHeld ?? 'no-figure' })
    }
    held.push({ ...statement, against, lost })
  }
  return held
}

async function hold(
  { from, to, where, said_on: saidOn }: Statement,
  indicator: Indicator,
  asOf: string,
  { country, counts }: { readonly country: Country; readonly counts: CountStore },
): Promise<Held> {
  const interval = { from, to }
  const on = async (day: string, by: readonly string[] = []): Promise<Counted> =>
    count(await link({ entries: [] }, day, counts), { indicator, interval, where, by }, country, counts)
  const isCohort = Object.hasOwn(indicator.dimensions, COHORT)
  return { figure: indicator.id, thenKnown: await on(saidOn), nowKnown: await on(asOf, isCohort ? [COHORT] : []) }
}
