import type { HeadingWords } from '../../../../src/core/country/index.ts'
import { ACCUSED } from './accused.ts'
import { CASE } from './case.ts'
import { CHARGE } from './charge.ts'
import { EXPORTS, EXPORTS_NOT_ASKED } from './exports.ts'
import { JUDGMENT } from './judgment.ts'
import { NOT_ASKED as OTHERS } from './others.ts'

/** What courts and other offices call their columns, beside the forms' own headings. */
export const HEADINGS: readonly HeadingWords[] = [...EXPORTS, ...CASE, ...ACCUSED, ...CHARGE, ...JUDGMENT]

export const NOT_ASKED: readonly string[] = [...OTHERS, ...EXPORTS_NOT_ASKED]

export { CURRENCY, DAY_WORDS, HEADING_FILLERS, NOT_ASKED_ALONE } from './others.ts'
