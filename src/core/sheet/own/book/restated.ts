/**
 * Sheets of one book that tell of the same people twice: the list of January with that of December behind it, or a sheet for each quarter on which whoever is judged
 * stands again. Nobody is counted twice for it, and no older state is kept over a newer one: which sheet holds is asked once for the file.
 */
import { parseRegisterNumber } from '../../../model/register-number.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { listMonthNames } from '../../../text/months.ts'
import { sheetRowOf } from '../../row-id.ts'
import type { Asking } from '../asking/asking.ts'
import type { Note } from '../lines/note.ts'
import type { Answers, Choice } from '../questions/questions.ts'
import { foldText } from '../words/fold-text.ts'

export type Stated = { readonly id: number; readonly values: Readonly<Record<string, string>>; readonly sheet: string }

/** What nobody changes between two lists: whoever differs in it may be somebody else. */
const OF_PERSON = ['sex', 'citizenship', 'registered_on']
/** One person on two sheets may be the same name in the same case: two of them are asked about, and one alone where sheets are called by times. */
const FEWEST = 2
/** `Q1`, `2024`, `May`, `2nd half`, `ត្រីមាសទី២`: what comes again. */
const TIMES = [
  /(?<![\p{L}\p{M}])(?:[qhs]|quarter|half|semester|trimester|term|week|month|ត្រីមាស|ឆមាស|សប្ដាហ៍|សប្តាហ៍|ខែ)\s*(?:ទី\s*)?\d/iu,
  /(?<!\d)(?:19|20)\d{2}(?!\d)|\d(?:st|nd|rd|th) (?:quarter|half|semester|trimester|term|week|month)/iu,
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${listMonthNames()
      .map(([name]) => name)
      .join('|')})(?![\\p{L}\\p{M}])`,
    'iu',
  ),
]
const isOfTime = (sheet: string): boolean => TIMES.some((time) => time.test(toLatinDigits(sheet)))

/** @returns the rows of older sheets, as somebody has said which those are */
export function leaveRestated(rows: readonly Stated[], answers: Answers, asking: Asking, notes: Note[]): ReadonlySet<Stated> {
  const sheets = [...new Set(rows.map((row) => row.sheet))]
  const groups = sheets.length < 2 ? [] : restatedIn(rows)
  const places = sheets.filter((sheet) => groups.some((group) => group.some((row) => row.sheet === sheet)))
  const isYeared = groups.every(([row]) => YEARED.test(caseKey(row?.values['case_number'] ?? '')))
  if (groups.length < (isYeared && places.every(isOfTime) ? 1 : FEWEST)) return new Set()
  // Of other sheets it is asked again.
  const of = places.map(foldText).join('+')
  for (const group of groups) asking.rule('restated', sheetRowOf(group.at(-1)?.id ?? 0), choicesOf(places), of)
  const said = answers[`rule:restated:${of}`]
  if (said !== 'first' && said !== 'last') return new Set()
  const gone = new Map<Stated, string>()
  for (const group of groups) {
    const inOrder = group.toSorted((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet))
    const kept = said === 'first' ? inOrder[0] : inOrder.at(-1)
    for (const row of group) if (row !== kept) gone.set(row, kept?.sheet ?? '')
  }
  for (const [sheet, left] of Map.groupBy(gone, ([row]) => row.sheet))
    for (const [holds, those] of Map.groupBy(left, ([, kept]) => kept))
      notes.push({ code: 'restated-left-out', sheet, of: holds, rows: those.map(([row]) => sheetRowOf(row.id)) })
  return new Set(gone.keys())
}

/** Rows of one case and one name, once on each of several sheets. */
function restatedIn(rows: readonly Stated[]): readonly (readonly Stated[])[] {
  const groups = Map.groupBy(rows, ({ values }) => `${caseKey(values['case_number'] ?? '')}\u0001${foldText(values['accused_name'] ?? '')}`)
  return [...groups.values()].filter((group) => {
    const { case_number: number = '', accused_name: name = '', registered_on: day = '' } = group[0]?.values ?? {}
    // A number without its year is another's on the list of the next.
    const isOne = YEARED.test(caseKey(number)) || day !== ''
    const isOnceEach = group.length > 1 && new Set(group.map((row) => row.sheet)).size === group.length
    const isAlike = OF_PERSON.every((id) => new Set(group.flatMap(({ values }) => values[id] || [])).size <= 1)
    return number !== '' && name !== '' && isOne && isOnceEach && isAlike
  })
}

/** `073/25` and `73/2025` are one number. */
export function caseKey(number: string): string {
  const plain = (parseRegisterNumber(number) ?? number).toLowerCase().replace(/(?<!\d)0+(?=\d)/g, '')
  return plain.replace(/([/-])(\d{2})$/, '$120$2')
}
export const YEARED = /(?<!\d)(?:19|20)\d{2}(?!\d)/

function choicesOf(sheets: readonly string[]): readonly Choice[] {
  const [first = '', ...more] = sheets
  const last = more.at(-1) ?? ''
  const all = more.length > 1 ? ` (${sheets.join(', ')})` : ''
  return [
    {
      value: 'first',
      words: {
        en: `One person each: the row on the sheet that stands first${all} is the newer, as on “${first}”; the other is left out`,
        km: `មនុស្សម្នាក់ៗ៖ ជួរក្នុងសន្លឹកដែលនៅមុខ${all} ជាជួរថ្មី ដូចក្នុង «${first}»។ ជួរផ្សេងទុកចោល`,
      },
    },
    {
      value: 'last',
      words: {
        en: `One person each: the row on the sheet that stands last${all} is the newer, as on “${last}”; the other is left out`,
        km: `មនុស្សម្នាក់ៗ៖ ជួរក្នុងសន្លឹកដែលនៅក្រោយ${all} ជាជួរថ្មី ដូចក្នុង «${last}»។ ជួរផ្សេងទុកចោល`,
      },
    },
  ]
}
