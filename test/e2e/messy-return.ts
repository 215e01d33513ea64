/** A court's sheet of sixty invented accused, as courts write them: a banner, headings of its own, two scripts, a total, and six faults. */
import { writeXlsx } from 'hucre/xlsx'
import courtReturn from '../../countries/kh/forms/court-return.ts'
import { toKhmerDigits } from '../../src/core/text/digits.ts'
import { GOOD } from './court-sheet.ts'

type Row = Readonly<Record<string, string>>

/** Heading → field. `ចប់នៅ` is nobody's word but this court's, and the colour of the folder is no part of the form. */
const HEADINGS = {
  'តុលាការ / Court': 'court',
  'Case number': 'case_number',
  'Accused name': 'accused_name',
  'Date registered': 'registered_on',
  Offence: 'offence',
  Exploitation: 'form_of_exploitation',
  'Stage of the case': 'stage',
  ចប់នៅ: 'decided_on',
  Presence: 'presence',
  Outcome: 'outcome',
  'Sentence (months)': 'sentence_months',
  Sex: 'sex',
  'Age band': 'age_band',
  Nationality: 'citizenship',
  Official: 'is_official',
  ពណ៌ក្រប: 'colour',
}
/** Columns that this court's sheet has and leaves empty. */
const EMPTY = courtReturn.fields.filter((f) => !Object.values(HEADINGS).includes(f.id)).map((f) => f.words.en)

const ENGLISH: Row = { ...GOOD, court: 'Sample Court', colour: 'blue' }
const KHMER: Row = {
  ...ENGLISH,
  registered_on: '០៣-០៣-២០២៣',
  offence: 'ច្បាប់ ២០០៨ មាត្រា១០',
  presence: 'ចំពោះមុខ',
  sentence_months: '៨៤',
  sex: 'ប្រុស',
  citizenship: 'ខ្មែរ',
}
/** By row, what is wrong in it. */
const FAULTS: Readonly<Record<number, Row>> = {
  7: { registered_on: '30-02-2023' },
  15: { offence: 'Article 101' },
  23: { sentence_months: '1.234' },
  33: { court: 'Sampel Court (invented)' },
  41: { decided_on: '០១-០៩-២៥៦៦' },
  48: { sex: 'Mael' },
}
export const MESSY_ROWS = 60
export const caseNumber = (first: number, i: number): string => `${first + i}/2023`
/** Never anywhere but in this sheet and, sealed, on the record. */
export const MESSY_NAMES = /Wobbelise|Whistledown|ស្នែលផុស/

/** @param first number of its first case @param changes of a row, by its place */
export function messyReturn(first: number, changes: Readonly<Record<number, Row>> = FAULTS): Promise<Uint8Array> {
  const rows = Array.from({ length: MESSY_ROWS }, (_, i): Row => {
    const number = caseNumber(first, i)
    const own = i % 2 === 0 ? { ...ENGLISH, case_number: number } : { ...KHMER, case_number: toKhmerDigits(number) }
    return { ...own, accused_name: i % 2 === 0 ? `Wobbelise Whistledown ${letter(i)}` : `ស្នែលផុស ឡូលីពីប ${letter(i)}`, ...changes[i] }
  })
  const fields = Object.values(HEADINGS)
  return writeXlsx({
    sheets: [
      {
        name: 'ខែមីនា',
        rows: [
          ['តារាងជនជាប់ចោទ (ទិន្នន័យប្រឌិត)'],
          [],
          [...Object.keys(HEADINGS), ...EMPTY],
          ...rows.map((row) => fields.map((field) => row[field] ?? '')),
          [],
          ['សរុប / Total', MESSY_ROWS],
        ],
      },
    ],
  })
}

const letter = (i: number): string => String.fromCharCode(65 + (i % 26), 97 + Math.floor(i / 26))
