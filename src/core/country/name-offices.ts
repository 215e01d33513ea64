import type { Words } from '../model/fields.ts'
import { findCode } from './find.ts'
import type { Country, Form } from './country.ts'
import { fillWords, inEach, sameInEach, sayIn } from '../text/languages.ts'

/** Named in a sentence; of many the first and how many more. */
const MOST_NAMED = 3
const MORE = { en: '{n} more', km: '{n} ទៀត' } as const

/** Offices of a form's list as a sentence names them. */
export function nameOffices(codes: readonly string[], form: Form, country: Country): Words {
  const words = codes.slice(0, MOST_NAMED).map((code) => findCode(country, form.slot.list, code)?.words ?? sameInEach(code))
  const more = codes.length - words.length
  return inEach((lang) =>
    [...words.map((w) => sayIn(w, lang)), ...(more > 0 ? [sayIn(fillWords(MORE, { n: more }), lang)] : [])].join(', '),
  )
}
