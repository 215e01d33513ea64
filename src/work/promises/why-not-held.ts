/** Whether a figure of this record can be held against words, cut as they are. */
import { findIndicator } from '../../core/country/find.ts'
import type { Country } from '../../core/country/index.ts'
import { findUnknownCode } from '../../core/count/dimensions.ts'

/** The record has no such figure · the figure has no such cut · the cut has no such code. Any of them can be so later, when a definition changes. */
export type NotHeld = 'no-figure' | 'no-cut' | 'no-code'

export function whyNotHeld(figure: string, where: Readonly<Record<string, string>>, country: Country): NotHeld | undefined {
  const indicator = findIndicator(country, figure)
  if (!indicator) return 'no-figure'
  if (!Object.keys(where).every((cut) => Object.hasOwn(indicator.dimensions, cut))) return 'no-cut'
  return findUnknownCode(country, indicator, where) === undefined ? undefined : 'no-code'
}
