/** What a none is a none of: who has none in one currency, or in one month, may have some in another. */
import { chainOf } from './spans.ts'
import type { Span, Where } from './standing.ts'
import { CUTS, sourceOf, subjectOf, unitOf, type Statement } from './statement.ts'
import { isMoney } from './units.ts'

const isNone = (s: Statement): boolean => s.said === 'none' || (s.said === 'said' && s.quantity === 0)
/** Null where it is of each currency, or of people, times and days, of which there is one count. */
function currencyOf(s: Statement): string | null {
  const unit = unitOf(s)
  return unit !== null && isMoney(unit) ? unit : null
}
/** Whether what is said would have to be none by it: of the same currency, and of a time within its own. */
const isWithin = (s: Statement, none: Statement): boolean =>
  (currencyOf(none) === null || currencyOf(none) === unitOf(s)) &&
  (none.from_on === null ||
    (s.from_on !== null && s.from_on >= none.from_on && (s.until_on ?? s.from_on) <= (none.until_on ?? none.from_on)))

/** @returns whether of somebody one says none, and another that there is some */
export function contradictor(all: readonly Statement[]): (list: readonly Statement[]) => boolean {
  const nones = Map.groupBy(all.filter(isNone), subjectOf)
  const isDeniedBy = (s: Statement, none: Statement): boolean =>
    sourceOf(s) !== sourceOf(none) && isWithin(s, none) && CUTS.every((c) => none[c] === null || none[c] === s[c])
  return (list) => list.some((s) => !isNone(s) && (nones.get(subjectOf(s)) ?? []).some((none) => isDeniedBy(s, none)))
}

/**
 * Whether who is said to have none has none of what is asked: in any currency, and in all of the time; or in the one currency and the time of which all of
 * the others say what they have. @param some what is said of those who have some
 */
export function isNoneOfAll(nones: readonly Statement[], some: readonly Statement[], where: Where, span?: Span): boolean {
  const ofUnit = nones.filter((s) => where.unit !== undefined || currencyOf(s) === null)
  const times = ofUnit.flatMap((s) => (s.from_on === null ? [] : [{ from: s.from_on, until: s.until_on ?? s.from_on }]))
  const isOfTime =
    ofUnit.some((s) => s.from_on === null) ||
    (span !== undefined && (times.some((t) => t.from <= span.from && t.until >= span.until) || chainOf(times, span) !== undefined))
  return isOfTime || (some.length > 0 && nones.some((none) => some.every((s) => isWithin(s, none))))
}
