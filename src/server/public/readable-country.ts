/** The country's words as the public pages set them: Khmer with its word breaks. Made once for a country that is loaded. */
import type { Country } from '../../core/country/index.ts'
import { withBreaks } from '../../web/words/break-khmer.ts'

const made = new WeakMap<Country, Country>()

export function readableCountry(country: Country): Country {
  const found = made.get(country) ?? withBreaks(country)
  made.set(country, found)
  return found
}
