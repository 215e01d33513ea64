import type { HeadingWords } from '../../../../src/core/country/index.ts'
import { ACCUSED } from './accused.ts'
import { CASE } from './case.ts'
import { CHARGE } from './charge.ts'
import { EXPORTS, EXPORTS_NOT_ASKED } from './exports.ts'
import { JUDGMENT } from './judgment.ts'
import { HEADING_FILLERS as FILLERS, NOT_ASKED as OTHERS } from './others.ts'
import { OUTCOME } from './outcome.ts'
import { PLAINLY } from './plainly.ts'
import { BESIDE_QUESTIONS, HOW_TO_ANSWER, QUESTIONS } from './questions.ts'
import { SENTENCE } from './sentence.ts'

/** What courts and other offices call their columns, beside the forms' own headings. */
export const HEADINGS: readonly HeadingWords[] = [
  ...EXPORTS,
  ...CASE,
  ...ACCUSED,
  ...CHARGE,
  ...JUDGMENT,
  ...OUTCOME,
  ...SENTENCE,
  ...QUESTIONS,
  ...PLAINLY,
]

export const NOT_ASKED: readonly string[] = [...OTHERS, ...EXPORTS_NOT_ASKED, ...BESIDE_QUESTIONS]

export const HEADING_FILLERS: readonly string[] = [...FILLERS, ...HOW_TO_ANSWER]

export { CURRENCY } from './currency.ts'
export { DAY_WORDS, NOT_ASKED_ALONE } from './others.ts'
