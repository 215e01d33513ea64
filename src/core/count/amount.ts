/**
 * The algebra of not knowing. A number of people is exact, at least, between, about, or not known, and carries why. Every figure that is
 * printed is made of these by the few operations below, so that what nobody knows cannot turn into a number on the way: not by being
 * added, divided, compared or left out.
 *
 * An amount is the set of numbers that it may be, from `least` to `most`. An exact zero has to name what bears it (a signed nil return, a
 * complete set of returns without one, a paper that says "none", the record's own book of what it received); no operation makes one out of amounts that have no bearer. The laws are
 * held by amount.test.ts.
 */

import { isInHundredths, toHundredths } from '../text/numbers.ts'

/** What can bear a zero. */
const BEARERS = ['nil_return', 'complete', 'said_none', 'own_book'] as const
/** Why a number is not exact, or not there. */
const DOUBTS = [
  /** Nobody has said anything: of nothing there is no sum, and a book had not begun. */
  'nothing_returned',
  /** The time that is asked for is not over. */
  'not_over',
  /** Returns of it are not due yet, and not in. */
  'not_due',
  /** Due, and not received. */
  'late',
  /** Nobody is asked. */
  'not_collected',
  /** Known, and not shown to this reader. */
  'withheld',
  /** Records are there, and the field is empty in them or says that it is not known. */
  'not_recorded',
  /** Two statements, or a nil return and a record, say different things. */
  'contradicted',
  /** Received, and no device has signed it. */
  'unsigned',
  /** The day is known about only, and may lie in the time that is asked for or outside it. */
  'day_unsure',
  /** Rows of a return wait to be mended, and are not in it yet. */
  'rows_wait',
  /** The paper itself says about, at least or between. */
  'as_stated',
  /** A total is known, and not by what was asked. */
  'not_broken_down',
  /** Fewer records lie under a total than it states. */
  'fewer_records',
  /** Pairs of records that may be one person, and nobody has said. */
  'undecided',
  /** From a sample that people resolved. */
  'estimated',
  /** A share or a median of nothing. */
  'no_cases',
  /** Things of several kinds, which have no sum. */
  'unlike',
] as const
export const WHYS = [...BEARERS, ...DOUBTS] as const
export type Why = (typeof WHYS)[number]

export const AMOUNT_QUALIFIERS = ['exact', 'at_least', 'between', 'about'] as const
export type AmountQualifier = (typeof AMOUNT_QUALIFIERS)[number]

export type Estimate = { readonly likely: number; readonly low: number; readonly high: number }
export type Amount = {
  /** It is no less than this; where `isAbout`, not much less. -Infinity only in a difference. */
  readonly least: number
  /** Infinity: nobody knows how many more. */
  readonly most: number
  readonly isAbout: boolean
  /** Where it was estimated: of what is there, the one number that is said, and its interval. What is there may not be all. */
  readonly estimate?: Estimate
  /** In the order of WHYS, each once. */
  readonly why: readonly Why[]
}

const make = (least: number, most: number, isAbout: boolean, why: readonly Why[]): Amount => ({
  least,
  most,
  isAbout,
  why: WHYS.filter((w) => why.includes(w)),
})

const bearsZero = (why: readonly Why[]): boolean => why.some((w) => BEARERS.some((b) => b === w))

/** @throws RangeError for a number below zero, and for a zero that nothing bears. */
export function exactly(n: number, ...why: readonly Why[]): Amount {
  if (!(n >= 0) || !Number.isFinite(n)) throw new RangeError('an amount is a number from zero on')
  if (n === 0 && !bearsZero(why)) throw new RangeError('a zero names what bears it')
  return make(n, n, false, why)
}
/** At least nothing is not known. @throws RangeError below zero */
export function atLeast(n: number, ...why: readonly Why[]): Amount {
  if (!(n >= 0)) throw new RangeError('an amount is a number from zero on')
  return make(n, Infinity, false, why)
}
/** @throws RangeError where the bounds are the wrong way round, or below zero */
export function between(least: number, most: number, ...why: readonly Why[]): Amount {
  if (!(least >= 0 && most >= least)) throw new RangeError('bounds are a lower and an upper one, from zero on')
  return make(least, most, false, why)
}
export const about = (n: number, ...why: readonly Why[]): Amount => ({ ...atLeast(n, ...why), most: n, isAbout: true })
/**
 * An estimate with its interval, of what is there: all of it, or where `isOpen` at least that.
 * @throws RangeError where it does not lie in its interval, or below zero
 */
export function estimated({ likely, low, high }: Estimate, isOpen: boolean, ...why: readonly Why[]): Amount {
  if (!(low >= 0 && likely >= low && high >= likely && high < Infinity)) throw new RangeError('an estimate lies in its interval')
  return { ...make(low, isOpen ? Infinity : high, !isOpen, [...why, 'estimated']), estimate: { likely, low, high } }
}
export const notKnown = (...why: readonly Why[]): Amount => make(0, Infinity, false, why)
/** No number at all: a share of nothing, a sum of unlike things. */
export const noNumber = (...why: readonly Why[]): Amount => make(-Infinity, Infinity, false, why)

const isExact = (a: Amount): boolean => a.least === a.most && !a.isAbout
const isOpen = (a: Amount): boolean => a.most === Infinity || a.least === -Infinity

/** Of nothing at all there is no sum: it is not known, and not zero. */
export function add(...amounts: readonly Amount[]): Amount {
  if (amounts.length === 0) return notKnown('nothing_returned')
  return amounts.reduce((a, b) => {
    const sum = make(plus(a.least, b.least), plus(a.most, b.most), a.isAbout || b.isAbout, [...a.why, ...b.why])
    // Beside what is counted an estimate stays one. The bounds of two are added: that is too wide rather than too narrow.
    const [left, right] = [estimateOf(a), estimateOf(b)]
    if (!(a.estimate || b.estimate) || !left || !right) return sum
    return { ...sum, estimate: { likely: left.likely + right.likely, low: left.low + right.low, high: left.high + right.high } }
  })
}
/** Amounts have cents: 0.1 and 0.2 are 0.3, as on paper. What no hundredths add up to, a share for one, stays as it is. */
function plus(a: number, b: number): number {
  const sum = a + b
  return isInHundredths(a) && isInHundredths(b) ? toHundredths(sum) : sum
}
const estimateOf = ({ estimate, least, most, isAbout }: Amount): Estimate | undefined =>
  estimate ?? (isAbout || (most !== least && most !== Infinity) ? undefined : { likely: least, low: least, high: least })

/** By how much `a` is more than `b`; below zero where it is less. Exact only of two that are. */
export const subtract = (a: Amount, b: Amount): Amount =>
  make(plus(a.least, -b.most), plus(a.most, -b.least), a.isAbout || b.isAbout, [...a.why, ...b.why])

/**
 * The same people said twice, where neither saying can be more than they are: a total, and the records under it. The larger stands, so no
 * record cancels a total that is larger.
 */
export function larger(a: Amount, b: Amount): Amount {
  const [low, high] = a.least <= b.least ? [a, b] : [b, a]
  // What is about is the whole only where it is the larger.
  const isAbout = high.isAbout || (low.isAbout && (low.least === high.least || low.most > high.most))
  return make(high.least, Math.max(a.most, b.most), isAbout, [...a.why, ...b.why])
}

/** Two statements of one thing that cannot both be right: what it is lies from the one to the other. */
export function either(a: Amount, b: Amount): Amount {
  const isSame = a.least === b.least && a.most === b.most && a.isAbout === b.isAbout
  const why: readonly Why[] = [...a.why, ...b.why]
  return make(Math.min(a.least, b.least), Math.max(a.most, b.most), a.isAbout || b.isAbout, isSame ? why : [...why, 'contradicted'])
}

/**
 * Two statements of one thing: what both can mean, and where they cannot both be right, `either`. What is about has no bounds that another could
 * be outside of: beside a number of its own the two stay the two.
 */
export function agree(a: Amount, b: Amount): Amount {
  if (a.isAbout || b.isAbout) return make(Math.min(a.least, b.least), Math.max(a.most, b.most), true, [...a.why, ...b.why])
  const [least, most] = [Math.max(a.least, b.least), Math.min(a.most, b.most)]
  if (least > most) return either(a, b)
  const closer = [a, b].find((x) => x.least === least && x.most === most)
  return closer ? make(least, most, false, closer.why) : make(least, most, false, [...a.why, ...b.why])
}

const tenth = (x: number): number => Math.round(x * 10) / 10

/** So many decimals, or as many as it takes: what happened seldom is no nought. */
function toDecimals(x: number, decimals: number): number {
  const rounded = Math.round(x * 10 ** decimals) / 10 ** decimals
  return x > 0 && rounded === 0 ? toDecimals(x, decimals + 1) : rounded
}

/**
 * Percent, one decimal, or as many as show that there is any, that `part` is of `whole`; `within`: each of the part is one of the whole. Where an end is open (returns are
 * missing) it is about what those say that are in; and about nothing is not known.
 * @throws RangeError for a part below zero, and for one within that is more than its whole
 */
export function percentOf(part: Amount, whole: Amount, within: boolean): Amount {
  if (part.least < 0 || whole.least < 0) throw new RangeError('a share has no part below zero')
  if (within && isExact(part) && isExact(whole) && part.least > whole.least) throw new RangeError('a part is no more than its whole')
  // A part can never be more than its whole: where it is, one of the two is not what it says.
  return ratioOf(part, whole, (x) => toDecimals(100 * x, 1), within ? 100 : Infinity)
}
/** So much for each: a sum divided by how many there are, to the hundredth, or as fine as shows that there is any. What is below zero is divided among nobody. */
export const eachOf = (sum: Amount, number: Amount): Amount =>
  sum.least < 0 || number.least < 0 ? noNumber(...sum.why, ...number.why) : ratioOf(sum, number, (x) => toDecimals(x, 2), Infinity)

/** So many for each `times` of another: to the hundredth, or as fine as shows that it happened. @throws RangeError for what is below zero */
export function perSoMany(part: Amount, whole: Amount, times: number): Amount {
  if (part.least < 0 || whole.least < 0) throw new RangeError('a rate has no part below zero')
  return ratioOf(part, whole, (x) => toDecimals(times * x, 2), Infinity)
}

function ratioOf(part: Amount, whole: Amount, print: (x: number) => number, ceiling: number): Amount {
  const why = [...part.why, ...whole.why]
  if (whole.most === 0) return noNumber(...why.filter((w) => !bearsZero([w])), 'no_cases')
  const isAbout = part.isAbout || whole.isAbout || isOpen(part) || isOpen(whole)
  if (isAbout) {
    if (whole.least === 0 || part.least === 0) return noNumber(...why)
    const ratio = print(floorOf(part) / floorOf(whole))
    return ratio > ceiling ? noNumber(...why, 'contradicted') : make(ratio, ratio, true, why)
  }
  if (whole.least === 0) return noNumber(...why)
  return make(print(part.least / whole.most), Math.min(ceiling, print(part.most / whole.least)), false, why)
}

/** So many of what is counted may not be of it, and so many others may. @throws RangeError for less than none, and for fewer than there can be */
export function vary(a: Amount, { less, more }: { readonly less: number; readonly more: number }, ...why: readonly Why[]): Amount {
  if (!(less >= 0 && more >= 0)) throw new RangeError('fewer and more are numbers from zero on')
  if (less > a.most) throw new RangeError('of what is counted no more can be missing than there can be')
  return less === 0 && more === 0 ? a : make(Math.max(0, a.least - less), a.most + more, a.isAbout, [...a.why, ...why])
}

/** A statistic of those who are known: about, where others are still to come; of nobody, no number, and that there was no case only where nothing is missing. @param value undefined where it is of nobody */
export function statistic(value: number | undefined, missing: readonly Why[]): Amount {
  if (value === undefined) return noNumber(...(missing.length > 0 ? missing : (['no_cases'] as const)))
  // Nought days between two known days is known: the records bear it.
  return make(tenth(value), tenth(value), missing.length > 0, [...missing, ...(value === 0 ? (['complete'] as const) : [])])
}

/** Some of what a share or a statistic is of may not be of it, or others may: about what it says; what is no number stays none. */
export const roughly = (a: Amount, ...why: readonly Why[]): Amount =>
  a.least === -Infinity
    ? noNumber(...a.why, ...why)
    : { ...make(a.least, a.most, true, [...a.why, ...why]), ...(a.estimate ? { estimate: a.estimate } : {}) }

/** Below what nothing has to be explained: the number that an estimate says, and else the least. */
export const floorOf = ({ estimate, least }: Amount): number => estimate?.likely ?? least

/** An amount as it is printed: beside a figure's state, in JSON, in rows and in words. */
export type Said = {
  /** Null where no one number can be said: nobody knows, or it lies between two. */
  readonly value: number | null
  /** Null where nothing is known. */
  readonly qualifier: AmountQualifier | null
  /** Of `between`, of what is about and between, and of an estimate that may be all, which has a value as well: its 95 % interval. */
  readonly least?: number
  readonly most?: number
  readonly why: readonly Why[]
}

/** A count's "at least 0" says nothing, and neither does "about 0". */
export function say(a: Amount): Said {
  const { least, most, isAbout, estimate } = a
  // What bears a zero says nothing of any other number.
  const why = least === 0 && most === 0 ? a.why : a.why.filter((w) => !bearsZero([w]))
  if (estimate) {
    const { likely, low, high } = estimate
    if (most < Infinity) return { value: likely, qualifier: 'about', least: low, most: high, why }
    // Where more may come, only its lower end is a floor: the number itself may be too high.
    return low === 0 ? { value: null, qualifier: null, why } : { value: low, qualifier: 'at_least', why }
  }
  const bounded = least === most
  if (bounded && !isAbout) return { value: least, qualifier: 'exact', why }
  if (least === -Infinity || (most === Infinity && least === 0)) return { value: null, qualifier: null, why }
  if (bounded || most === Infinity) {
    const value = isAbout && least === 0 ? null : least
    if (value === null) return { value, qualifier: null, why }
    return { value, qualifier: isAbout ? 'about' : 'at_least', why }
  }
  return { value: null, qualifier: isAbout ? 'about' : 'between', least, most, why }
}

/** An amount again, of what was said of it. */
export const amountAgain = ({ value, qualifier, least, most, why }: Said): Amount =>
  qualifier === null && least === undefined
    ? notKnown(...why)
    : make(least ?? value ?? 0, qualifier === 'at_least' ? Infinity : (most ?? value ?? 0), qualifier === 'about', why)

/** The number and how it is known, of whatever it is a part. */
export const saidOf = ({ value, qualifier, least, most, why }: Said): Said => ({
  value,
  qualifier,
  ...(least === undefined ? {} : { least }),
  ...(most === undefined ? {} : { most }),
  why,
})
