/** A call from abroad as its body sees it: what is next, how long it waits, and whether it was answered in time. Pure. */
import { followHome, hoursToAnswer, isOver, isUnansweredLate, type HomeFollowed, type Homecoming } from '../../../core/homecoming/follow.ts'

export type HomeList = { readonly open: readonly Homecoming[]; readonly over: readonly Homecoming[]; readonly isMore: boolean }
export type HomeStanding = {
  readonly call: Homecoming
  readonly followed: HomeFollowed
  /** Whole days since the last step, or since it came. */
  readonly days: number
  /** From the call to the answer; where there is none, until now. */
  readonly hours: number
  readonly isLate: boolean
}
const DAY_MS = 86_400_000

/** @param now ISO instant of this machine's clock: what the server answers does not move by itself. */
export function homeStanding(call: Homecoming, now: string): HomeStanding {
  const followed = followHome(call.steps)
  const days = Math.max(0, Math.floor((Date.parse(now) - Date.parse(followed.since ?? call.came)) / DAY_MS))
  return { call, followed, days, hours: hoursToAnswer(call, followed, now), isLate: isUnansweredLate(call, followed, now) }
}

/** Who was not answered first, of those the longest wait; then whoever waits longest. */
export const waitingHome = (list: HomeList, now: string): readonly HomeStanding[] =>
  list.open
    .map((call) => homeStanding(call, now))
    .filter((s) => !isOver(s.followed))
    .toSorted(
      (a, b) =>
        Number(b.isLate) - Number(a.isLate) ||
        (a.followed.since ?? a.call.came).localeCompare(b.followed.since ?? b.call.came) ||
        a.call.record.localeCompare(b.call.record),
    )
