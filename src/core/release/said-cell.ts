/**
 * What a number of a release says: how it is known and in which state, from the release alone. Where returns were missing when it was counted, every
 * number is at least what stands there, and a nought is nobody's word: it is not printed. To whoever attacks it stays the nought that was counted.
 */
import type { AmountQualifier } from '../count/amount.ts'
import { allReturns } from '../count/coverage.ts'
import type { Release } from '../attack/view.ts'
import { PARTIAL, PRINTED, ROUNDED, WITHHELD } from './columns.ts'

export type SaidCell = {
  readonly value: number | null
  /** Null where no number is said. */
  readonly qualifier: AmountQualifier | null
  readonly state: typeof PRINTED | typeof ROUNDED | typeof WITHHELD | typeof PARTIAL
  /** There where it is about, and not all of it is in besides: about that many, or more. Whoever reads “about” alone would think that it may as well be fewer. */
  readonly isOpen?: true
}

/** How its numbers are known. One made before this was said goes by the returns that were in. */
export const knownAs = ({ qualifier, coverage }: Pick<Release, 'qualifier' | 'coverage'>): NonNullable<Release['qualifier']> =>
  qualifier ?? (coverage !== undefined && coverage.received < coverage.due ? 'at_least' : 'exact')

/** Whether more may come, whatever else is not certain of its numbers. */
const isOpen = (release: Pick<Release, 'qualifier' | 'coverage'>): boolean =>
  knownAs(release) === 'at_least' || (release.coverage !== undefined && release.coverage.received < allReturns(release.coverage))

/** How each of its numbers is said that is no nought: what is rounded, or not settled, may lack returns too. */
export const qualifierOf = (release: Pick<Release, 'qualifier' | 'coverage' | 'rounding'>): Pick<SaidCell, 'qualifier' | 'isOpen'> => {
  const qualifier = release.rounding ? 'about' : knownAs(release)
  return { qualifier, ...(qualifier === 'about' && isOpen(release) ? { isOpen: true } : {}) }
}

/** @param value as it was counted and protected; null is withheld */
export function saidOfCell(release: Pick<Release, 'qualifier' | 'coverage' | 'rounding'>, value: number | null): SaidCell {
  if (value === null) return { value, qualifier: null, state: WITHHELD }
  const qualifier = knownAs(release)
  if (value === 0) return qualifier === 'exact' ? { value, qualifier, state: PRINTED } : { value: null, qualifier: null, state: PARTIAL }
  return { value, ...qualifierOf(release), state: release.rounding ? ROUNDED : PRINTED }
}

/** Whether there may be more than the number that is said; null where none is said. */
const isOrMore = ({ value, qualifier, isOpen: isAboutOrMore }: SaidCell): boolean | null =>
  value === null ? null : qualifier === 'at_least' || isAboutOrMore === true

/** The same, as files say it. */
export function orMore(said: SaidCell): 'yes' | 'no' | '' {
  const may = isOrMore(said)
  return may === null ? '' : may ? 'yes' : 'no'
}

/** Why a number is about so many, as files say it: words of `because.ts`, or that it was rounded; empty where it is not, or where its release does not say. */
export const aboutBecause = ({ rounding, because = [] }: Pick<Release, 'rounding' | 'because'>, { qualifier }: SaidCell): string =>
  qualifier === 'about' ? (rounding ? ROUNDED : because.join(' ')) : ''
