/**
 * Which times of the law end soon, or have ended lately, in the cases that one's own agency works on: found back from whatever they run from, whoever recorded it, by the
 * same roads and walls as a case's story, so that nothing is listed that the story would not tell.
 */
import { readerOf } from '../../core/access/reader.ts'
import { sideOf } from '../../core/access/side-of.ts'
import { addDays } from '../../core/count/coverage.ts'
import { DEADLINE_RULES, listDeadlines, type CaseDeadline, type CaseDeadlines, type DeadlineFor } from '../../core/story/deadlines.ts'
import { OWN_KINDS } from '../../core/story/own-kinds.ts'
import { endOf, type Limit } from '../../core/worklist/limit.ts'
import { judge, keyOf, type Asker, type CasesWith } from './follow-case.ts'
import type { RunningSpan } from '../../road/ports.ts'
import { chooseCases, ownOf, wordOf } from './list-waits.ts'
import type { TieRunning } from './open-acts.ts'
import { standingOf } from './read-case.ts'

/** Ended so long ago at most, and ends so soon: what lies further off is in the lists of open work. */
const [BEFORE, AHEAD] = [60, 60]
/** A screen's worth. */
const MOST = 50
const TOLD: ReadonlySet<string> = new Set([...OWN_KINDS, 'verdict', 'review', ...Object.values(DEADLINE_RULES).map((r) => r.kind)])

/** @param today ISO day. */
export async function listCaseDeadlines(
  { principal, today }: { readonly principal: Asker; readonly today: string },
  by: CasesWith & { readonly running: TieRunning },
): Promise<CaseDeadlines> {
  const { limits = {} } = by.country
  const side = sideOf(by.country, principal.agency)
  if (!side) return { deadlines: [], isMore: false }
  const spanOf = (deadline: DeadlineFor): RunningSpan | undefined => spanBefore(today, limits[DEADLINE_RULES[deadline].limit])
  const spans = { custody: spanOf('custody'), supervision: spanOf('supervision'), appeal: spanOf('appeal') }
  const running = await by.running(spans)
  const cases = chooseCases(running, principal.agency, judge(principal, side, by))
  const versions = await by.store.versions(
    readerOf(principal, side),
    cases.flat().filter((r) => TOLD.has(r.kind)),
  )
  const records = new Map(standingOf(versions).map((r) => [keyOf(r), r]))
  const [from, to] = [addDays(today, -BEFORE), addDays(today, AHEAD)]
  const found = cases.flatMap((refs) => {
    const all = refs.flatMap((ref) => records.get(keyOf(ref)) ?? [])
    const own = ownOf(all, principal.agency)
    return own === undefined
      ? []
      : listDeadlines(all, limits).flatMap(({ by: movers, source, ...of }): CaseDeadline[] => {
          const act = all.find((r) => keyOf(r) === keyOf(source))
          const limit = limits[DEADLINE_RULES[of.deadline].limit]
          // What is past and reviewed waits for nobody.
          const isNear = from <= of.due && of.due <= to && !(of.isReviewed && of.due < today)
          return act && limit && isNear
            ? [
                {
                  ...of,
                  law: limit.law,
                  isConfirmed: limit.isConfirmed === true,
                  court: wordOf(act, 'court'),
                  number: wordOf(act, 'case_number'),
                  isMine: movers.includes(principal.agencyType),
                  own,
                },
              ]
            : []
        })
  })
  const deadlines = found.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  return { deadlines: deadlines.slice(0, MOST), isMore: running.isMore || deadlines.length > MOST }
}

/** Days from which a time began that ends near today: a little wide, for months are of 28 days and of 31. */
function spanBefore(today: string, limit: Limit | undefined): RunningSpan | undefined {
  if (!limit) return undefined
  const ago = daysTo(today, endOf(today, limit))
  return {
    from: addDays(today, -ago - BEFORE - 7),
    to: addDays(today, AHEAD + 7 - ago),
    ends: addDays(today, -ago),
    only: limit.only ?? [],
  }
}
const daysTo = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
