/** The questions of a screening: eleven indicators of forced labour, then those seen in online scam compounds. */
import type { RowValues } from '../../src/core/country/index.ts'

export const SCREENING_QUESTIONS: readonly string[] = [
  'abuse_of_vulnerability',
  'deception',
  'restriction_of_movement',
  'isolation',
  'violence',
  'intimidation',
  'documents_retained',
  'wages_withheld',
  'debt_bondage',
  'abusive_conditions',
  'excessive_overtime',
  'passport_held',
  'cannot_leave',
  'punished_for_quota',
  'resold',
  'ransom_demanded',
  'told_to_say_resigned',
]

/** How many questions were put: a refusal was asked, an empty cell was not. */
export const countAsked = (row: RowValues): number => SCREENING_QUESTIONS.filter((id) => row[id] && row[id] !== 'not_asked').length
