/** Two answers set against each other: what is left of a sum, a share, whole days; and an answer that is not all there is. */
import { add, atLeast, between, notKnown, percentOf, say, subtract, type Amount, type Said, type Why } from '../count/amount.ts'
import { lastDayOf } from '../model/dates.ts'
import type { Cell, Told } from './told.ts'

const amountAgain = (t: Told): Amount =>
  t.qualifier === null && t.least === undefined
    ? notKnown(...t.why)
    : {
        least: t.least ?? t.value ?? 0,
        most: t.qualifier === 'at_least' ? Infinity : (t.most ?? t.value ?? 0),
        isAbout: t.qualifier === 'about',
        why: t.why,
      }

/** What is left of a sum; not known where nobody says what came off it. */
export function less(whole: Told, part: Told): Told {
  if (part.value === null && part.least === undefined) return joined(whole, part, say(notKnown(...part.why)))
  const left = joined(whole, part, say(subtract(amountAgain(whole), amountAgain(part))))
  // What is left of a total without records is one as well.
  return whole.state === 'aggregate' && part.state === 'aggregate' && left.value !== 0 ? { ...left, state: 'aggregate' } : left
}
/** Several answers added up, in the words of what they are parts of: where one is not known, at least the others. */
export const sumOfTold = (parts: readonly Told[], whole: Told): Told => ({
  ...whole,
  // About so much of some stays about, whatever nobody knows of the others: it may be less, and is no floor. Why it is open stands beside it.
  ...say(add(...parts.map(amountAgain))),
  state: 'reported',
})
/** A number that others may be beside, of which no paper came in: at least that. */
export const openEnded = (told: Told): Told =>
  told.value === null || told.qualifier !== 'exact' || told.sealed !== undefined
    ? told
    : { ...told, ...say(atLeast(told.value, 'fewer_records')), state: told.value === 0 ? 'reported' : told.state }
/** Percent, one decimal. */
export const shareOf = (part: Told, whole: Told): Told => ({
  ...joined(part, whole, say(percentOf(amountAgain(part), amountAgain(whole), true))),
  unit: 'percent',
})
/** What a share is made of: those, and the others of the whole. */
export const partsOfShare = (part: Told, whole: Told): readonly Cell[] => [
  { by: { part: 'those' }, ...part },
  { by: { part: 'others' }, ...less(whole, part) },
]
/**
 * By how many percent a number is more than before; below zero where it is less. About, where one of them is about or at least; of none before there is
 * no percent.
 */
export function changeOf(now: Told, before: Told): Told {
  const why = [...new Set([...now.why, ...before.why])]
  const papers = [...now.papers, ...before.papers]
  if (now.value === null || before.value === null || before.value <= 0)
    return { value: null, qualifier: null, why: before.value === 0 ? [...why, 'no_cases'] : why, state: now.state, unit: 'percent', papers }
  const isExact = now.qualifier === 'exact' && before.qualifier === 'exact'
  const value = Math.round((1000 * (now.value - before.value)) / before.value) / 10
  return { value, qualifier: isExact ? 'exact' : 'about', why, state: value === 0 ? 'reported' : now.state, unit: 'percent', papers }
}

/** Whether there is any: yes of a number above zero, a day or a code that is no "no"; no of a none. What nobody knows stays so. */
export function whether(told: Told): Told {
  const { value: _, least, most: __, unit: ___, ...rest } = told
  const isNone =
    told.value === 0 ||
    told.answer === 'no' ||
    told.answer === 'not_victim' ||
    (told.answer === undefined && told.why.includes('said_none'))
  const isSome = told.answer !== undefined || (told.value ?? least ?? 0) > 0
  const answer = isNone ? 'no' : isSome ? 'yes' : undefined
  return answer === undefined ? { value: null, ...rest } : { value: null, ...rest, qualifier: 'exact', why: [], state: 'reported', answer }
}

/** Whether it is that and nothing else: yes, or no where another is said; what nobody knows, or two say differently, stays so. */
export const whetherIs = (code: string, told: Told): Told =>
  told.answer === undefined ? told : { ...told, answer: told.answer === code ? 'yes' : 'no' }

const joined = (a: Told, b: Told, said: Said): Told => ({
  ...said,
  state: said.value === 0 ? 'reported_zero' : a.state === 'aggregate' ? 'reported' : a.state,
  ...(a.unit === undefined ? {} : { unit: a.unit }),
  papers: [...a.papers, ...b.papers],
})

/** Whole days from one day to another, and which these are; not known where one of them is not. */
export function daysBetween(from: Told, to: Told | string): Told {
  const until = typeof to === 'string' ? to : to.answer
  return {
    ...daysFromTo(from, to),
    ...(from.answer === undefined ? {} : { since: from.answer }),
    ...(until === undefined ? {} : { until }),
  }
}

function daysFromTo(from: Told, to: Told | string): Told {
  const end = typeof to === 'string' ? { answer: to, qualifier: 'exact', why: [] as readonly Why[], papers: [] as Told['papers'] } : to
  const papers = [...from.papers, ...end.papers]
  if (from.answer === undefined || end.answer === undefined)
    return {
      value: null,
      qualifier: null,
      why: [...new Set([...from.why, ...end.why])],
      state: from.answer === undefined ? from.state : 'reported',
      papers,
      unit: 'days',
    }
  // Of a month whose day nobody says each of its days is as likely: the answer has two ends.
  const [[first, last], [soonest, latest]] = [endsOfAnswer(from.answer), endsOfAnswer(end.answer)]
  const value = daysFrom(last, soonest)
  if (first !== last || soonest !== latest)
    return { ...say(between(value, daysFrom(first, latest), 'as_stated')), state: 'reported', unit: 'days', papers }
  const isAbout = from.qualifier === 'about' || end.qualifier === 'about'
  return { value, qualifier: isAbout ? 'about' : 'exact', why: isAbout ? ['as_stated'] : [], state: 'reported', unit: 'days', papers }
}
const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
const endsOfAnswer = (answer: string): readonly [string, string] =>
  answer.length === 'YYYY-MM'.length ? [`${answer}-01`, lastDayOf(answer)] : [answer, answer]
