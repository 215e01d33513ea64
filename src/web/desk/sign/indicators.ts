/** What a release counts, in the country's words: fetched with what reads a release, because nothing else at the desk counts. */
import type { Country, Indicator } from '../../../core/country/index.ts'

const files: Readonly<Record<string, { readonly default: Indicator }>> = import.meta.glob(['@country/indicators/*.ts', '!**/*.test.ts'], {
  eager: true,
})
export const withIndicators = (country: Country): Country => ({ ...country, indicators: Object.values(files).map((f) => f.default) })
