import type { Country, Form } from '../../../core/country/index.ts'
import { nameOffices } from '../../../core/country/name-offices.ts'
import type { Of } from '../return/receipt/handed-in.ts'
import type { NilLetter } from './nil-letter.ts'

/**
 * What the receipt of such a letter is of.
 *
 * @param forms of the agency, in its own order: their numbers are what a paper says of them, as the names of the empty sheets do.
 */
export function sayNothing(letter: NilLetter, forms: readonly Form[], country: Country): Of {
  const said = letter.parts.map(([form]) => form)
  const [first] = said
  if (!first) throw new Error('impossible: a letter of no form is not sent')
  const offices = nameOffices(letter.offices, first, country)
  return {
    hasNames: false,
    isNil: true,
    forms: said.map((form) => form.words),
    numbers: said.map((form) => forms.indexOf(form) + 1),
    offices,
    onPaper: offices,
    periods: [letter.time],
  }
}
