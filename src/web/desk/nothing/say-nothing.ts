import { findCode } from '../../../core/country/find.ts'
import type { Country, Form } from '../../../core/country/index.ts'
import type { Of } from '../return/handed-in.ts'
import type { NilLetter } from './nil-letter.ts'

/**
 * What the receipt of such a letter is of.
 *
 * @param forms of the agency, in its own order: their numbers are what a paper says of them, as the names of the empty sheets do.
 */
export function sayNothing(letter: NilLetter, forms: readonly Form[], country: Country): Of {
  const said = letter.parts.map(([form]) => form)
  const list = said[0]?.slot.list ?? ''
  const office = findCode(country, list, letter.office)?.words ?? { en: letter.office }
  return {
    hasNames: false,
    isNil: true,
    forms: said.map((form) => form.words),
    numbers: said.map((form) => forms.indexOf(form) + 1),
    offices: office,
    onPaper: office,
    periods: [letter.time],
  }
}
