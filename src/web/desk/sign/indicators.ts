/** What a release counts, and as what, in the country's words: fetched with what reads a release, because nothing else at the desk counts. */
import { JOINED } from 'virtual:joined'
import type { Country, IndicatorFile } from '../../../core/country/index.ts'
import { withDimensions } from '../../../core/country/with-dimensions.ts'

const files: Readonly<Record<string, { readonly default: IndicatorFile }>> = import.meta.glob(
  ['@country/indicators/*.ts', '!**/*.test.ts'],
  {
    eager: true,
  },
)
const joined = new Map(JOINED.map((list) => [list.id, list]))

export const withIndicators = (country: Country): Country => ({
  ...country,
  lists: country.lists.map((list) => ({ ...list, ...joined.get(list.id) })),
  indicators: withDimensions(
    Object.values(files).map((f) => f.default),
    country.forms,
  ),
})
