import type { Words } from '../model/fields.ts'
import { findCode } from './find.ts'
import type { Country, Form } from './index.ts'

/** Named in a sentence; of many the first and how many more. */
const MOST_NAMED = 3

/** Offices of a form's list as a sentence names them. */
export function nameOffices(codes: readonly string[], form: Form, country: Country): Words {
  const words = codes.slice(0, MOST_NAMED).map((code) => findCode(country, form.slot.list, code)?.words ?? { en: code, km: code })
  const more = codes.length - words.length
  return {
    en: [...words.map((w) => w.en), ...(more > 0 ? [`${more} more`] : [])].join(', '),
    km: [...words.map((w) => w.km), ...(more > 0 ? [`${more} ទៀត`] : [])].join(', '),
  }
}
