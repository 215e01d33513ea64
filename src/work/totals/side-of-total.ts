import { findIndicator } from '../../core/country/find.ts'
import type { Country } from '../../core/country/index.ts'
import { getRecordKind } from '../../core/model/kinds.ts'

/** Which side of the wall a total is of: that of the records which its figure would count. */
export const sideOf = ({ indicator }: { readonly indicator: string }, country: Country): string => {
  const found = findIndicator(country, indicator)
  return found?.kind ? getRecordKind(found.kind).side : 'shared'
}
