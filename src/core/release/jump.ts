/**
 * Two numbers that a reader sets side by side, one of them far above the other: whether the returns can be the reason. One return that is missing from
 * the smaller may hold all of the difference, however few they are; one missing from the larger only adds to it. What the record does not know, it says
 * that it does not.
 */
import { allReturns, type Coverage } from '../count/coverage.ts'
import type { Edition } from './series.ts'
import type { SaidCell } from './said-cell.ts'

/**
 * `returns`: more of them are in the larger, and how much is theirs nobody can say. `others`: no more of them, but perhaps others. `unknown`: they cannot be
 * the whole reason. `unsaid`: the releases do not say enough of their returns, or of the smaller number, for any of these.
 */
export type Jump = { readonly goes: 'up' | 'down'; readonly why: 'returns' | 'others' | 'unknown' | 'unsaid' }

/** Twice as many is asked about; of a handful everybody knows that it moves. */
const TIMES = 2
const LEAST = 10

/** Null where no reader would ask, where one of the two is no number, and where they are counted in two ways: then that is said. */
export function jumpBetween(
  before: Pick<Edition, 'release'>,
  was: SaidCell | undefined,
  after: Pick<Edition, 'release'>,
  is: SaidCell | undefined,
): Jump | null {
  const [a, b] = [before.release.release, after.release.release]
  if (was === undefined || is === undefined || was.value === null || is.value === null) return null
  if (a.definition !== undefined && b.definition !== undefined && a.definition !== b.definition) return null
  const goes = is.value > was.value ? 'up' : 'down'
  const [less, more] = goes === 'up' ? [was, is] : [is, was]
  const [least, most] = [Math.min(was.value, is.value), Math.max(was.value, is.value)]
  if (most < TIMES * least || most - least < LEAST) return null
  const [from, to] = goes === 'up' ? [a.coverage, b.coverage] : [b.coverage, a.coverage]
  return { goes, why: whyOf(less, from, more, to) }
}

/** Of all who are counted, how many in a hundred have to move into “not stated” or out of it before the other parts say nothing side by side. */
const MOVED = 0.1

/** Whether so many moved into or out of those of whom it is not written that the other parts of two years cannot be set side by side. */
export function hasMoved(was: Beside, is: Beside): boolean {
  if (was.unstated === null || is.unstated === null || was.all === null || is.all === null || was.all === 0 || is.all === 0) return false
  const [before, after] = [was.unstated / was.all, is.unstated / is.all]
  return Math.abs(was.unstated - is.unstated) >= LEAST && Math.abs(before - after) >= MOVED
}

/** Of one year: all, and those of them of whom it is not written; null where no number is said. */
export type Beside = { readonly all: number | null; readonly unstated: number | null }

function whyOf(less: SaidCell, from: Coverage | undefined, more: SaidCell, to: Coverage | undefined): Jump['why'] {
  if (from === undefined || to === undefined || allReturns(from) === 0 || allReturns(to) === 0) return 'unsaid'
  const isWhole = from.received >= allReturns(from)
  // Offices that the smaller had not are returns that came, too.
  const areSame = allReturns(to) <= allReturns(from)
  if (!isWhole || !areSame) return to.received > from.received ? 'returns' : 'others'
  return less.qualifier === 'exact' && (more.qualifier === 'exact' || more.qualifier === 'at_least') ? 'unknown' : 'unsaid'
}
