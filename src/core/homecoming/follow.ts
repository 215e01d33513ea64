/**
 * Where somebody stands on the way home: a fold of signed steps in the order of the record. One stage follows the other, and nothing ends it but a hand-over or a reason
 * why it stopped. A step that may not follow is passed over, so two people who act at one moment end at one state.
 */
import { HOME_STAGES, type HomeSaid, type HomeStage, type HomeStep } from '../entry/kinds/homecoming-moved.ts'

export type HomeMoved = {
  readonly step: HomeStep
  readonly said: HomeSaid
  readonly to: string
  /** ISO instant. */
  readonly at: string
}
/** A call from abroad with what was done about it. */
export type Homecoming = {
  readonly record: string
  /** Clear values of the register. */
  readonly values: Readonly<Record<string, string | number>>
  /** ISO instant at which it was first on record. */
  readonly came: string
  readonly steps: readonly HomeMoved[]
}
export type HomeFollowed = {
  /** What is next; null where it is over. */
  readonly next: HomeStage | null
  /** What was done of each stage, in their order. */
  readonly done: readonly HomeMoved[]
  /** Why it stopped; null where it did not. */
  readonly stopped: HomeMoved | null
  /** ISO instant since which it is so; null where nothing was done yet. */
  readonly since: string | null
}
const UNWILLING: readonly HomeSaid[] = ['not_wanted', 'fears_return']
const UNTOUCHED: HomeFollowed = { next: 'answered', done: [], stopped: null, since: null }

export const isOver = ({ next }: Pick<HomeFollowed, 'next'>): boolean => next === null

export const homeStepsFor = ({ next }: HomeFollowed): readonly HomeStep[] => (next === null ? ['reopened'] : [next, 'stopped'])

export const followHome = (steps: readonly HomeMoved[]): HomeFollowed =>
  steps.reduce((now, step) => (homeStepsFor(now).includes(step.step) ? taken(now, step) : now), UNTOUCHED)

function taken(now: HomeFollowed, moved: HomeMoved): HomeFollowed {
  const since = moved.at
  if (moved.step === 'stopped') return { ...now, next: null, stopped: moved, since }
  // What stopped goes on where it was; whoever did not want to go, or feared to, is asked anew; whoever was handed over is to be handed over anew.
  if (moved.step === 'reopened') {
    const asked = now.stopped && UNWILLING.includes(now.stopped.said) ? HOME_STAGES.indexOf('asked') : now.done.length
    const done = now.stopped ? now.done.slice(0, asked) : now.done.slice(0, -1)
    return { done, next: HOME_STAGES[done.length] ?? null, stopped: null, since }
  }
  const done = [...now.done, moved]
  return { done, next: HOME_STAGES[done.length] ?? null, stopped: null, since }
}

/** Hours in which whoever calls is answered: our measure, and no law's. */
export const ANSWER_CALL_HOURS = 72
const HOUR_MS = 3_600_000

/** Whole hours from the call to the answer; where there is none, until `now`. @param now ISO instant. */
export function hoursToAnswer({ came }: Pick<Homecoming, 'came'>, { done }: HomeFollowed, now: string): number {
  const answered = done.find((s) => s.step === 'answered')?.at ?? now
  return Math.max(0, Math.floor((Date.parse(answered) - Date.parse(came)) / HOUR_MS))
}
/** Nobody has answered in time. What stopped before it was answered is over. */
export const isUnansweredLate = (call: Pick<Homecoming, 'came'>, now: HomeFollowed, at: string): boolean =>
  now.next === 'answered' && hoursToAnswer(call, now, at) > ANSWER_CALL_HOURS

/** Nobody who is no official has asked about fear of returning: it stands beside her until it is over. */
export const isFearUnasked = ({ done, next }: HomeFollowed): boolean => next !== null && done.some((s) => s.said === 'wants_fear_not_asked')
