/** Which entries leave every figure of an answer sheet as it was: what is kept of a sheet still stands after them. */
import type { Country } from '../country/country.ts'
import { definitionOf, ENTRY_KINDS, type EntryBody } from '../entry/kinds.ts'

/** Some figures count the entries themselves: releases, answers to one recipient. Those kinds leave nothing as it was. */
export function kindsLeavingFigures({ indicators }: Pick<Country, 'indicators'>): readonly EntryBody['kind'][] {
  const counted = new Set<string>(indicators.flatMap(({ measure }) => (measure?.type === 'entries' ? measure.kinds : [])))
  return ENTRY_KINDS.filter((kind) => !definitionOf(kind).movesFigures && !counted.has(kind))
}

/** Which leave what became of each return as it was: the same, but for what reviewers say of one. */
export const kindsLeavingReturns = (country: Pick<Country, 'indicators'>): readonly EntryBody['kind'][] =>
  kindsLeavingFigures(country).filter((kind) => !kind.startsWith('return.'))
