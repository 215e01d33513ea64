/** What stands where a row has its number, and is none: who signs and where, or that there is none yet. */
import type { Country } from '../../../country/country.ts'
import { codesOf } from '../../../country/find.ts'
import { spellingsOf } from '../../../country/spellings.ts'
import { listMonthNames } from '../../../text/months.ts'
import { once } from '../words/once.ts'
import { foldAll, foldText } from '../words/fold-text.ts'

const SIGNS =
  /^(?:(?:prepared|checked|approved|seen|verified|reviewed|compiled|submitted|certified|signed|reported|recorded|received|done|made|typed|written|noted|acknowledged|confirmed|authori[sz]ed)(?![a-z])|signature|sign(?![a-z])|date(?![a-z])|fait|vu(?![a-z])|établi|រៀបចំ|ត្រួតពិនិត្យ|ពិនិត្យ|អនុម័ត|ឯកភាព|បានឃើញ|ឃើញ|ហត្ថលេខា|ធ្វើនៅ|អ្នករៀបចំ|អ្នកធ្វើ|ប្រធាន)|(?:(?<![a-z])(?:by|par)|ដោយ)$|[:៖]/u
const NOT_YET = /^(?:pending|new|waiting|later|none|not yet.*|no (?:number|no\.?)|n\/?a|tb[ac]|en attente|មិនទាន់.*|ថ្មី|គ្មាន|រង់ចាំ|កំពុង.*)$/u
const MONTHS = listMonthNames().map(([name]) => name)

/** `Prepared by`, `Sex: F`, `Phnom Penh, 5 July`, `July`: nobody's number. */
export function signs(own: string, country: Country): boolean {
  const folded = foldText(own)
  if (SIGNS.test(folded)) return true
  const [head = ''] = folded.split(/[,\d]/)
  return foldAll(MONTHS).has(head.trim()) || isPlace(head, country)
}

export const isPlace = (text: string, country: Country): boolean => placesOf(country).has(foldText(text).trim())
const placesOf = once((country: Country) => foldAll(codesOf(country, 'provinces').flatMap(spellingsOf)))

/** `pending`, `new`, `?`: somebody has none yet. */
export const isNotYet = (own: string): boolean => !/[\p{L}\p{N}]/u.test(own) || NOT_YET.test(foldText(own))
