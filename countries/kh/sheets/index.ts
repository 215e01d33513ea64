/**
 * The words of Cambodian offices' own sheets. A word of a heading belongs in `headings/`, by what the column is of; a word that means a code in
 * `codes/`, a file a list; what else stands in a cell in `cells/`.
 */
import { defineSheetWords, principalCharge, type SheetWords } from '../../../src/core/country/index.ts'
import { rangeOf } from '../law.ts'
import { AMOUNTS } from './cells/amounts.ts'
import { BESIDE } from './cells/beside.ts'
import { BESIDE_NAMES } from './cells/beside-names.ts'
import { AND_BESIDE, OTHERS_BESIDE, PAID_OF, VOIDED, VOIDED_VIETNAMESE } from './cells/voided.ts'
import { BLANKS } from './cells/blanks.ts'
import { NUMBERS } from './cells/numbers.ts'
import { CODES } from './codes/index.ts'
import { CARRIED } from './carried.ts'
import { COUNTS } from './counts.ts'
import { BESIDE_HEADINGS } from './headings/beside.ts'
import { HIDDEN_PEOPLE } from './headings/hidden-people.ts'
import { CURRENCY, DAY_WORDS, HEADING_FILLERS, HEADINGS, NOT_ASKED, NOT_ASKED_ALONE } from './headings/index.ts'
import { NOT_GIVEN } from './headings/not-given.ts'
import { CHARGES, NUMBERS_OF } from './headings/numbers-of.ts'
import { PRISONS } from './headings/prisons.ts'
import { CHARGES_OF_NO_FORM, REASONS } from './headings/reasons.ts'
import { REGISTERS, REGISTERS_NOT_ASKED } from './headings/registers.ts'
import { COURT_LEVELS, FORBIDS, FORM_TITLES, NOT_OF_ALL, NOTHING } from './headings/titles.ts'
import { LAWS } from './laws.ts'
import { ADDRESSED, KIN, NOT_IN_LINES, OF_ABOVE, OF_ANOTHER, OTHER_HEARINGS, OTHER_SHEETS, SOMEBODY_ELSE } from './of-another.ts'
import { PARTIES } from './parties.ts'
import { RECIPES } from './recipes/index.ts'
import { alsoUnaccented } from './unaccented.ts'

const WORDS: SheetWords = {
  recipes: RECIPES,
  headings: HEADINGS,
  notAsked: NOT_ASKED,
  notAskedAlone: NOT_ASKED_ALONE,
  numbersOf: NUMBERS_OF,
  kin: KIN,
  somebodyElse: SOMEBODY_ELSE,
  charges: CHARGES,
  chargesOfNoForm: CHARGES_OF_NO_FORM,
  hearings: ['hearing', 'hearings', 'សវនាការ'],
  otherHearings: OTHER_HEARINGS,
  ofAnother: OF_ANOTHER,
  addressed: ADDRESSED,
  notInLines: NOT_IN_LINES,
  ofAbove: OF_ABOVE,
  otherSheets: OTHER_SHEETS,
  results: {
    headings: ['result', 'results', 'outcome', 'decision', 'finding', 'findings', 'conclusion', 'លទ្ធផល', 'សេចក្តីសម្រេច', 'សម្រេច', 'ការសម្រេច'],
    fields: ['status', 'decision', 'result', 'outcome', 'state'],
  },
  forbids: FORBIDS,
  notGiven: NOT_GIVEN,
  hidden: HIDDEN_PEOPLE,
  prisons: PRISONS,
  reasons: REASONS,
  registers: REGISTERS,
  registersNotAsked: REGISTERS_NOT_ASKED,
  courtLevels: COURT_LEVELS,
  notOfAll: NOT_OF_ALL,
  forms: FORM_TITLES,
  nothing: NOTHING,
  headingFillers: HEADING_FILLERS,
  besideHeadings: BESIDE_HEADINGS,
  dayWords: DAY_WORDS,
  currency: CURRENCY,
  codes: CODES,
  laws: LAWS,
  ...AMOUNTS,
  ...BESIDE,
  besideNames: BESIDE_NAMES,
  voided: VOIDED,
  paidOf: PAID_OF,
  others: { behind: OTHERS_BESIDE, before: AND_BESIDE },
  ...BLANKS,
  parties: PARTIES,
  numbers: NUMBERS,
  counts: COUNTS,
  totals: [
    'សរុប',
    'សរុបរួម',
    'បូករួម',
    'សរុបប្រចាំឆ្នាំ',
    'សរុបប្រចាំខែ',
    'ចំនួនសរុប',
    'total',
    'grand total',
    'totals',
    'sum',
    'subtotal',
    'sub-total',
    'sub total',
    'សរុបផ្នែកនេះ',
    'បញ្ឈប់បញ្ជី',
    'បូកសរុប',
    'nombre total',
    'sous-total',
    'sous total',
    'total général',
    'សរុបទំព័រ',
  ],
  carried: CARRIED,
  together: [
    ['outcome', 'stage', 'presence', 'decided_on', 'sentence_months', 'suspended_months', 'fine', 'compensation'],
    ['accused_name', 'accused_name_latin', 'sex', 'age_band', 'citizenship'],
    ['case_number', 'registered_on'],
    ['offence', 'charged_on'],
  ],
  gravest(codes) {
    const weighed = codes.map((code) => ({ code, article: code, maximum: rangeOf(code, null, null)?.[1] ?? 0 }))
    return principalCharge(weighed)?.code ?? codes[0] ?? 'NS'
  },
}

const { voided = [], ...others } = alsoUnaccented(WORDS)
export default defineSheetWords({ ...others, voided: [...voided, ...VOIDED_VIETNAMESE] })
