/**
 * What is open in the record, and everything that hangs together with it, whoever asks: the courts' case numbers and the assertions
 * between. It holds whose record is which and nothing of what it says. Finding it costs the database a hundred times what it costs
 * to choose from it, so twenty people who open their lists share one finding, which stands until anything at all is recorded.
 */
import { refOf, type LinkedPair, type StoryRef } from '../../core/story/record.ts'
import { followCourts, followLinks } from './follow-case.ts'
import type { CaseStore, CourtCase, OpenAct } from '../../road/ports.ts'

export type Ties = {
  /** The oldest first. */
  readonly acts: readonly OpenAct[]
  /** What the courts have under the acts' numbers. */
  readonly beside: readonly (CourtCase & StoryRef)[]
  readonly pairs: readonly LinkedPair[]
}
/** @param after where the page before ended. */
export type TieActs = (after: OpenAct | undefined, limit: number) => Promise<Ties>

export type TieRunning = (
  spans: Parameters<CaseStore['runningActs']>[0],
) => Promise<Ties & { /** Some kind has more than was looked at. */ readonly isMore: boolean }>

const MOST_FOLLOWED = 10_000
/** Pages of what is open that are kept: more than anybody goes through. */
const MOST_PAGES = 20

/** For a server's life. What fails is kept for nobody. */
export function openTies(store: CaseStore): TieActs {
  let at = ''
  const pages = new Map<string, Promise<Ties>>()
  return async (after, limit) => {
    const newest = await store.newest()
    if (newest !== at || pages.size > MOST_PAGES) pages.clear()
    at = newest
    const key = `${after?.since ?? ''} ${after?.record ?? ''} ${limit}`
    const known = pages.get(key)
    if (known) return known
    const found = tieActs(store, after, limit)
    pages.set(key, found)
    found.catch(() => pages.delete(key))
    return found
  }
}

const tieActs = async (store: CaseStore, after: OpenAct | undefined, limit: number): Promise<Ties> =>
  tie(await store.openActs(after, limit), store)

/** Of each kind so many are looked at, those that end nearest to today; whoever asks is told where there were more. */
const MOST_RUNNING = 1_000
/** The same for the times of the law that end about a day: one finding for all who ask, until anything is recorded. */
export function openRunningTies(store: CaseStore): TieRunning {
  let at = ''
  let found: ReturnType<TieRunning> | undefined
  return async (spans) => {
    const now = `${await store.newest()} ${JSON.stringify(spans)}`
    if (found === undefined || now !== at) {
      at = now
      found = store.runningActs(spans, MOST_RUNNING).then(async (acts) => ({ ...(await tie(acts, store)), isMore: isFull(acts) }))
      found.catch(() => (at = ''))
    }
    return found
  }
}

const isFull = (acts: readonly OpenAct[]): boolean =>
  [...Map.groupBy(acts, (a) => a.kind).values()].some((ofKind) => ofKind.length >= MOST_RUNNING)

async function tie(acts: readonly OpenAct[], store: CaseStore): Promise<Ties> {
  const beside = await followCourts(atCourt(acts), anybody, store)
  const { pairs } = await followLinks([...acts, ...beside].map(refOf), anybody, store, MOST_FOLLOWED)
  return { acts, beside, pairs }
}
/** Nothing is shown here: whoever asks chooses by what they may read (src/work/cases/list-waits.ts). */
const anybody = (): boolean => true

export const atCourt = (acts: readonly OpenAct[]): readonly (OpenAct & CourtCase)[] =>
  acts.flatMap(({ court, number, ...act }) => (court === null || number === null ? [] : [{ ...act, court, number }]))
