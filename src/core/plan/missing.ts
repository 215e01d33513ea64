/**
 * Whether a sealing is missing that nobody handed in. Whoever hands in a leak review chooses what is in it, and nothing in it shows that no newer sealing followed. But
 * every seal lies in the stream, and oversight's own unsealer tells of each whose it is and since when (held.ts): a seal that was there before the hour, and that is in
 * nobody's file, may be one. Of which plan it is nobody knows before two unsealers read it, which they may 72 hours after its hour.
 */
import type { HeldSeals } from './held.ts'
import { KEPT_DAYS, readMinute } from './plan.ts'
import type { Reviewed } from './review.ts'

/** A seal that is in nobody's file. */
export type Unbrought = {
  /** Hex: what `saksi plan unseal` and an order name it by. */
  readonly value: string
  /** UTC, to the minute. */
  readonly since: string
  /** Two unsealers may read it now; else by that day at the latest. */
  readonly isDue: boolean
  readonly latest: string
}
/**
 * `known`: a list says of every seal of the time from the plan's first sealing here to its hour who brought it, or that nobody did. It says so alone: it was written
 * after the hour, has itself a sealing of this plan, and is of the days from the first of them in which nothing is forgotten. `no_list`: none was given, or none that has
 * a sealing of this plan. `before_the_hour`: all were written when another could still be made. `forgotten`: of those of after the hour none is as above.
 */
export type Newest = {
  readonly plan: string
  readonly is: 'known' | 'no_list' | 'before_the_hour' | 'forgotten'
  /** Under the agency of the plan, in that time. */
  readonly missing: readonly Unbrought[]
  /** Under other agencies' names, in that time: whose a seal is, whoever sealed it says. */
  readonly ofOthers: readonly Unbrought[]
}

/**
 * @param lists of oversight's own unsealer; of several each seal counts once.
 * @param late values of what unsealers read and no review has, for all of its plan was late: it is in somebody's file, and shown there.
 */
export function newestOf(all: readonly Reviewed[], lists: readonly HeldSeals[], late: readonly string[] = []): readonly Newest[] {
  const brought = new Set([...all.flatMap((r) => r.fixed.map((f) => f.value)), ...late])
  const held = new Map(
    lists
      .toSorted((a, b) => a.at.localeCompare(b.at))
      .flatMap((l) => l.agencies.flatMap(({ agency, seals }) => seals.map((s) => [s.value, { ...s, agency }]))),
  )
  return [...Map.groupBy(all, (r) => r.plan)].map(([plan, same]) => {
    const seen = same.flatMap((r) => r.fixed).flatMap(({ value }) => held.get(value) ?? [])
    const hour = Math.max(...same.map((r) => r.action))
    if (seen.length === 0) return { plan, is: 'no_list', missing: [], ofOthers: [] }
    const first = Math.min(...seen.map((s) => minuteOf(s.since)), ...same.flatMap((r) => r.fixed.map((f) => f.fixedAt)))
    const others = [...held.values()].filter((s) => !brought.has(s.value) && minuteOf(s.since) >= first && minuteOf(s.since) < hour)
    const agencies = new Set(same.map((r) => r.agency))
    const told = others.map(({ value, since, isDue, latest, agency }) => ({ agency, seal: { value, since, isDue, latest } }))
    return {
      plan,
      is: judged(lists, new Set(same.flatMap((r) => r.fixed.map((f) => f.value))), first, hour),
      missing: told.flatMap((o) => (agencies.has(o.agency) ? [o.seal] : [])),
      ofOthers: told.flatMap((o) => (agencies.has(o.agency) ? [] : [o.seal])),
    }
  })
}

/** @param first, hour POSIX seconds: of the plan's first sealing here, and of its action. */
function judged(lists: readonly HeldSeals[], own: ReadonlySet<string>, first: number, hour: number): Newest['is'] {
  const after = lists.filter((l) => minuteOf(l.at) >= hour)
  if (after.length === 0) return 'before_the_hour'
  const isWhole = (l: HeldSeals): boolean =>
    minuteOf(l.at) < first + KEPT_DAYS * 86_400 && l.agencies.some((a) => a.seals.some((s) => own.has(s.value)))
  return after.some(isWhole) ? 'known' : 'forgotten'
}

const minuteOf = (minute: string): number => readMinute(minute) ?? 0
