/** How a country's offices write in sheets of their own: in the worker alone, which reads them. */
import type { Country, SheetWords } from '../../../core/country/index.ts'

const files: Readonly<Record<string, { readonly default: SheetWords }>> = import.meta.glob('@country/sheets/index.ts', { eager: true })

/** The same country with them each time: what is worked out of both is remembered by it, and a sheet is read again after every answer. */
const known = new WeakMap<Country, Country>()

/** The country as it is, where it says nothing of sheets. */
export function withSheetWords(country: Country): Country {
  const [file] = Object.values(files)
  const made = known.get(country) ?? (file ? { ...country, sheetWords: file.default } : country)
  known.set(country, made)
  return made
}
