import type { HeadingWords } from '../../../../src/core/country/index.ts'
import { ACCUSED } from './accused.ts'
import { CASE } from './case.ts'
import { CHARGE } from './charge.ts'
import { JUDGMENT } from './judgment.ts'

/** What courts and other offices call their columns, beside the forms' own headings. */
export const HEADINGS: readonly HeadingWords[] = [...CASE, ...ACCUSED, ...CHARGE, ...JUDGMENT]

export { CURRENCY, DAY_WORDS, HEADING_FILLERS, NOT_ASKED, NOT_ASKED_ALONE } from './others.ts'
