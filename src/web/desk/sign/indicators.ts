/** What a release counts, in the country's words: fetched with what reads a release, because nothing else at the desk counts. */
import type { Country, IndicatorFile } from '../../../core/country/index.ts'
import { withDimensions } from '../../../core/country/with-dimensions.ts'

const files: Readonly<Record<string, { readonly default: IndicatorFile }>> = import.meta.glob(
  ['@country/indicators/*.ts', '!**/*.test.ts'],
  {
    eager: true,
  },
)
export const withIndicators = (country: Country): Country => ({
  ...country,
  indicators: withDimensions(
    Object.values(files).map((f) => f.default),
    country.forms,
  ),
})
