/**
 * What a number of a release says: how it is known and in which state, from the release alone. Where returns were missing when it was counted, every
 * number is at least what stands there, and a nought is nobody's word: it is not printed. To whoever attacks it stays the nought that was counted.
 */
import type { AmountQualifier } from '../count/amount.ts'
import type { Release } from '../attack/view.ts'
import { PARTIAL, PRINTED, ROUNDED, WITHHELD } from './columns.ts'

export type SaidCell = {
  readonly value: number | null
  /** Null where no number is said. */
  readonly qualifier: AmountQualifier | null
  readonly state: typeof PRINTED | typeof ROUNDED | typeof WITHHELD | typeof PARTIAL
}

/** How its numbers are known. One made before this was said goes by the returns that were in. */
export const knownAs = ({ qualifier, coverage }: Pick<Release, 'qualifier' | 'coverage'>): NonNullable<Release['qualifier']> =>
  qualifier ?? (coverage !== undefined && coverage.received < coverage.due ? 'at_least' : 'exact')

/** @param value as it was counted and protected; null is withheld */
export function saidOfCell(release: Pick<Release, 'qualifier' | 'coverage' | 'rounding'>, value: number | null): SaidCell {
  if (value === null) return { value, qualifier: null, state: WITHHELD }
  const qualifier = knownAs(release)
  if (value === 0) return qualifier === 'exact' ? { value, qualifier, state: PRINTED } : { value: null, qualifier: null, state: PARTIAL }
  return release.rounding ? { value, qualifier: 'about', state: ROUNDED } : { value, qualifier, state: PRINTED }
}
