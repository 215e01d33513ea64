/** Court returns as a file, of invented people. */
import courtReturn from '../../countries/kh/forms/court-return.ts'
import { printCsv } from '../../src/exchange/csv/csv.ts'

type Cells = Readonly<Record<string, string>>
export const HEADINGS = courtReturn.fields.map((f) => f.words.en)
/** A row with nothing to mend. */
export const GOOD: Cells = {
  court: 'Sample Court (invented)',
  case_number: '120/2023',
  accused_name: 'Wobbelise Whistledown',
  registered_on: '03-03-2023',
  offence: '2008 law, article 10',
  form_of_exploitation: 'Forced labour',
  stage: 'Decided',
  decided_on: '15-08-2023',
  presence: 'In person',
  outcome: 'Convicted',
  sentence_months: '84',
  sex: 'Male',
  age_band: '18+',
  citizenship: 'Cambodian',
  is_official: 'No',
}
export const printSheet = (rows: readonly Cells[]): string =>
  printCsv([HEADINGS, ...rows.map((row) => courtReturn.fields.map((f) => row[f.id] ?? ''))])
