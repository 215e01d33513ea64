/**
 * Two numbers that a reader sets side by side, one of them far above the other: whether the returns can be the reason. A missing return only takes
 * from a number, so that of a rise with returns missing it explains nothing; what the record does not know, it says that it does not.
 */
import type { Edition } from './series.ts'
import type { SaidCell } from './said-cell.ts'

/** `returns`: their share moved as far as the number did, or further. */
export type Jump = { readonly goes: 'up' | 'down'; readonly why: 'returns' | 'unknown' }

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
  const [less, more] = [Math.min(was.value, is.value), Math.max(was.value, is.value)]
  if (more < TIMES * less || more - less < LEAST) return null
  const goes = is.value > was.value ? 'up' : 'down'
  const [from, to] = goes === 'up' ? [a.coverage, b.coverage] : [b.coverage, a.coverage]
  const isByReturns = from !== undefined && to !== undefined && to.received * less >= from.received * more && to.received > from.received
  return { goes, why: isByReturns ? 'returns' : 'unknown' }
}
