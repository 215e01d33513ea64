/** Two answers set against each other: what is left of a sum, a share, whole days; and an answer that is not all there is. */
import { add, amountAgain, atLeast, between, eachOf, notKnown, percentOf, say, subtract, type Said, type Why } from '../count/amount.ts'
import { lastDayOf } from '../model/dates.ts'
import type { Cell, PaperSays, Told } from './told.ts'
import { areUnlike, isMoney } from './units.ts'

/** What is in two currencies, or two terms, has no sum, no difference and no share: a number of the one says nothing in the other. */
function isUnlike(...told: readonly Told[]): boolean {
  const units = told.flatMap((t) => t.unit ?? [])
  return areUnlike(units) || (units.length > 0 && told.some(isOfSeveral))
}
const isOfSeveral = (t: Told): boolean =>
  t.unit === undefined && t.value === null && t.least === undefined && t.why.includes('not_broken_down')
const NO_SUM = say(notKnown('not_broken_down'))
function withoutUnit(told: Told): Told {
  const { unit: _, ...rest } = told
  return rest
}

/** What is left of a sum; not known where nobody says what it is, or what came off it. */
export function less(whole: Told, part: Told): Told {
  if (isUnlike(whole, part)) return withoutUnit(joined(whole, part, NO_SUM))
  if (whole.value === null && whole.least === undefined) return joined(whole, part, say(notKnown(...whole.why)))
  if (part.value === null && part.least === undefined) return joined(whole, part, say(notKnown(...part.why)))
  const left = joined(whole, part, say(subtract(amountAgain(whole), amountAgain(part))))
  // What is left of a total without records is one as well.
  return whole.state === 'aggregate' && part.state === 'aggregate' && left.value !== 0 ? { ...left, state: 'aggregate' } : left
}
/** Several answers added up, in the words of what they are parts of: where one is not known, at least the others. */
export function sumOfTold(parts: readonly Told[], whole: Told): Told {
  if (isUnlike(...parts)) return { ...withoutUnit(whole), ...NO_SUM, state: 'reported' }
  const unit = parts.find((p) => p.unit !== undefined)?.unit
  // About so much of some stays about, whatever nobody knows of the others: it may be less, and is no floor. Why it is open stands beside it.
  return { ...whole, ...say(add(...parts.map(amountAgain))), state: 'reported', ...(unit === undefined ? {} : { unit }) }
}
/** A number that others may be beside, of which no paper came in: at least that. */
export const openEnded = (told: Told): Told =>
  told.value === null || told.qualifier !== 'exact' || told.sealed !== undefined
    ? told
    : { ...told, ...say(atLeast(told.value, 'fewer_records')), state: told.value === 0 ? 'reported' : told.state }
/** Papers that say more of a part than of its whole do not say the same. */
const isAbove = (part: Told, whole: Told): boolean => {
  const [some, all] = [amountAgain(part), amountAgain(whole)]
  return !some.isAbout && !all.isAbout && some.least > all.most
}
/** Percent, one decimal. */
export function shareOf(part: Told, whole: Told): Told {
  if (isUnlike(part, whole)) return withoutUnit(joined(part, whole, NO_SUM))
  const share = isAbove(part, whole) ? notKnown('contradicted') : percentOf(amountAgain(part), amountAgain(whole), true)
  return { ...joined(part, whole, say(share)), unit: 'percent' }
}
/** Of a total without records a cell is one as well, and so is the share that it has of it. */
export function shareOfItself(part: Told, whole: Told): Told {
  const told = shareOf(part, whole)
  return part.state === 'aggregate' && whole.state === 'aggregate' && told.value !== null ? { ...told, state: 'aggregate' } : told
}
/** What a share is made of: those, and the others of the whole. */
export const partsOfShare = (part: Told, whole: Told): readonly Cell[] => [
  { by: { part: 'those' }, ...part },
  { by: { part: 'others' }, ...(isAbove(part, whole) ? joined(whole, part, say(notKnown('contradicted'))) : less(whole, part)) },
]
/** So much for each: 2,160 dollars over 18 days. What stands in several currencies, and what is to be divided by money, has none. */
export function perOne(sum: Told, number: Told): Told {
  if (isOfSeveral(sum) || isOfSeveral(number) || (number.unit !== undefined && isMoney(number.unit)))
    return withoutUnit(joined(sum, number, NO_SUM))
  const told = joined(sum, number, say(eachOf(amountAgain(sum), amountAgain(number))))
  return number.unit === undefined ? told : { ...told, per: number.unit }
}
export const partsOfEach = (sum: Told, number: Told): readonly Cell[] => [
  { by: { part: 'sum' }, ...sum },
  { by: { part: 'number' }, ...number },
]
/**
 * By how many percent a number is more than before; below zero where it is less. About, where one of them is about or at least; of none before there is
 * no percent.
 */
export function changeOf(now: Told, before: Told): Told {
  const why = [...new Set([...now.why, ...before.why])]
  const papers = [...now.papers, ...before.papers]
  if (isUnlike(now, before)) return { ...NO_SUM, state: now.state, papers }
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
export const whetherIs = (code: string, told: Told): Told => ({
  ...told,
  ...(told.answer === undefined ? {} : { answer: told.answer === code ? 'yes' : 'no' }),
  papers: told.papers.map((p) => ({ ...p, says: saysIt(code, p.says) })),
})
/** Each paper's word as it is asked. Who says nothing says neither, and who says that and something else stays in his own words. */
function saysIt(code: string, says: PaperSays['says']): PaperSays['says'] {
  if (says === null) return null
  const codes = String(says).split(', ')
  return codes.every((c) => c === code) ? 'yes' : codes.includes(code) ? says : 'no'
}

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
  // Of a month whose day, or a year whose month nobody says each of its days is as likely: the answer has two ends.
  const [[first, last], [soonest, latest]] = [endsOfAnswer(from.answer), endsOfAnswer(end.answer)]
  const value = daysFrom(last, soonest)
  if (first !== last || soonest !== latest) {
    // The day that it is counted to may lie within that month or year: it is none before. Where all of it is after that day, the two do not fit.
    const most = daysFrom(first, latest)
    const days = most < 0 ? notKnown('contradicted') : between(Math.max(0, value), most, 'as_stated')
    return { ...say(days), state: 'reported', unit: 'days', papers }
  }
  const isAbout = from.qualifier === 'about' || end.qualifier === 'about'
  return { value, qualifier: isAbout ? 'about' : 'exact', why: isAbout ? ['as_stated'] : [], state: 'reported', unit: 'days', papers }
}
const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
const endsOfAnswer = (answer: string): readonly [string, string] =>
  answer.length === 'YYYY'.length
    ? [`${answer}-01-01`, `${answer}-12-31`]
    : answer.length === 'YYYY-MM'.length
      ? [`${answer}-01`, lastDayOf(answer)]
      : [answer, answer]
