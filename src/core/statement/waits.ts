/** Who waits for what, and when that is over. */
import { dayOf, subjectOf, type Statement } from './statement.ts'

/** What somebody waits for, by what it will be the answer to: until it is there, it is not known, and nobody left it out. */
const AWAITED_BY: Readonly<Record<string, readonly string[]>> = {
  answer: ['answered', 'was_answered', 'received', 'outcome'],
  hearing: ['hearing_on', 'hearings'],
  decision: ['decided', 'outcome', 'is_final', 'hearing_on', 'hearings'],
  appeal: ['decided', 'outcome', 'is_final', 'hearing_on', 'hearings'],
  payment: ['award_paid', 'sum_paid', 'was_paid'],
  nationality: ['confirmed', 'citizenship'],
  identity_paper: ['received'],
  exit_permit: ['received', 'returned_home'],
  permission: ['decided', 'outcome'],
  trial: ['hearing_on', 'hearings', 'outcome'],
  award: ['award', 'outcome'],
  waiver: ['decided', 'outcome', 'was_answered'],
  list: ['received', 'answered', 'was_answered', 'handed_over'],
  protection: ['was_answered', 'outcome', 'was_helped'],
}
export const isWaitFor = (wait: Statement, fact: string): boolean => AWAITED_BY[wait.answer ?? '']?.includes(fact) === true
/** What is there once a paper says it: a hearing that is fixed has not been held, and a part that is paid is not the whole. */
const ENDED_BY: Readonly<Record<string, readonly string[]>> = {
  answer: ['answered', 'was_answered'],
  decision: ['outcome'],
  appeal: ['outcome'],
  nationality: ['confirmed'],
  identity_paper: ['received'],
  exit_permit: ['received'],
  waiver: ['was_answered'],
  list: ['received', 'answered'],
}
/** Decisions that leave a matter open. */
const OPEN: ReadonlySet<string> = new Set(['no', 'put_off', 'undecided', 'sent_back'])

/** @returns whether a wait is over: a paper says so, or a later paper says that what was waited for is there */
export function ended(all: readonly Statement[]): (wait: Statement) => boolean {
  const bySubject = Map.groupBy(
    all.filter((s) => s.fact === 'waiting' || ENDING.has(s.fact)),
    subjectOf,
  )
  return (wait) => (bySubject.get(subjectOf(wait)) ?? []).some((t) => isEndOf(t, wait))
}
const ENDING: ReadonlySet<string> = new Set(Object.values(ENDED_BY).flat())
const isEndOf = (t: Statement, wait: Statement): boolean =>
  t.fact === 'waiting'
    ? t.said === 'over' && t.answer === wait.answer
    : t.said === 'said' &&
      (ENDED_BY[wait.answer ?? ''] ?? []).includes(t.fact) &&
      !OPEN.has(t.answer ?? '') &&
      t.paper !== wait.paper &&
      t.paper_on > wait.paper_on &&
      (wait.on_day === null || dayOf(t) > wait.on_day)
