/**
 * A column that is left out by its heading, and holds what the form cannot do without and no other column says: it is asked about. A case's
 * number is kept in clear, so only another office's number of the case is offered as that: any other number may be of a person.
 */
import { toLatinDigits } from '../../../text/digits.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { knownWords, type ColumnContext } from '../column/column-words.ts'
import type { Table } from '../grid/grid.ts'
import { foldHeading } from '../../fold-heading.ts'
import { columnId } from '../questions/questions.ts'
import { personsNumber } from '../values/persons-number.ts'
import { NUMBERS } from '../column/return-table.ts'
import { isSubmissionKey } from '../grid/form-tool.ts'
import { areHours, areSmall, isDayLike, isInEachRow, isNumbered, samplesOf } from '../column/samples.ts'
import { foldText, holdsAny } from '../words/fold-text.ts'
import type { Open, Placing } from './placing.ts'

/** Articles by their numbers alone. */
const isArticle = (cell: string): boolean =>
  toLatinDigits(cell)
    .split(/[,;&]/)
    .every((part) => /^\d{1,3}$/.test(part.trim()))
const hasArticle = (cell: string, { article }: SheetWords): boolean =>
  /\d/.test(toLatinDigits(cell)) && article.some((word) => word.length > 2 && foldText(cell).includes(foldText(word)))
const WANTED: readonly (readonly [field: string, is: (cell: string, words: SheetWords) => boolean])[] = [
  ['case_number', isNumbered],
  ['offence', (cell, words) => isArticle(cell) || hasArticle(cell, words)],
]
const isBareNumber = (cell: string): boolean => /^\d{1,5}$/.test(toLatinDigits(cell).trim())
const FEWEST = 3

/** @returns columns that are open now, and no longer among those left out */
export function wantedOf(
  table: Table,
  { columns, leftOut }: Placing,
  open: readonly Open[],
  { form, words, answers }: ColumnContext,
): readonly Open[] {
  return WANTED.flatMap(([id, is]): readonly Open[] => {
    const isSaid = columns.some((c) => c.fields.includes(id)) || open.some((o) => o.likely.includes(id))
    if (isSaid || !form.fields.some((f) => f.id === id && f.required)) return []
    const found = leftOut.flatMap(({ column, heading }): readonly Open[] => {
      const samples = samplesOf(table, column, words)
      const isOut = table.grid.hiddenColumns?.has(column) === true || answers[columnId(heading)] !== undefined
      if (isOut || (id === 'case_number' && !holdsAny(heading, words.numbersOf.cases))) return []
      // A prosecution's book numbers its cases without the year.
      const isBare = id === 'case_number' && holdsAny(heading, words.numbersOf.court) && !areSmall(samples) && samples.every(isBareNumber)
      if (samples.length < FEWEST || !(isBare || samples.every((cell) => is(cell, words)))) return []
      const said = table.headings[column]?.said
      return said ? [{ column, heading, said: { ...said, unread: heading }, samples, likely: [id] }] : []
    })
    for (const o of found)
      leftOut.splice(
        leftOut.findIndex((c) => c.column === o.column),
        1,
      )
    return found
  })
}

/**
 * How it was decided, under a word that says so and in words that nobody knows, where the form cannot do without an answer and no column has it: read away,
 * the rows would go without what they are sent for.
 *
 * @returns columns that are open now, and no longer among those left out
 */
export function answersOf(
  table: Table,
  { columns, leftOut }: Placing,
  open: readonly Open[],
  { form, words, answers, country }: ColumnContext,
): readonly Open[] {
  const isSaid = (id: string): boolean => columns.some((c) => c.fields.includes(id)) || open.some((o) => o.likely.includes(id))
  const { results } = words
  const lacking = form.fields.filter((f) => f.required && f.type === 'code' && results?.fields.includes(f.id) === true && !isSaid(f.id))
  const headings = new Set(results?.headings.map(foldHeading))
  const needed = form.fields.filter((f) => f.required && f.type === 'code' && !OF_ANYTHING.includes(f.list ?? '') && !isSaid(f.id))
  const found = leftOut.flatMap(({ column, heading }): readonly Open[] => {
    const said = table.headings[column]?.said
    const samples = samplesOf(table, column, words)
    const isOut = table.grid.hiddenColumns?.has(column) === true || answers[columnId(heading)] !== undefined
    if (said === undefined || isOut || samples.length === 0 || !samples.every((cell) => /\p{L}[\p{L}\p{M}]/u.test(cell))) return []
    const isResult = headings.has(foldHeading(heading))
    // Under whatever word: where some of what stands there is of a list of which the form must have an answer, the rest is of it as well.
    const own = needed.filter((f) => areOf(samples, knownWords(f.list ?? '', words, country)))
    const likely = [...new Set([...own, ...(isResult ? lacking : [])].map((f) => f.id))]
    return likely.length === 0 ? [] : [{ column, heading, said: { ...said, unread: heading }, samples, likely }]
  })
  for (const o of found)
    leftOut.splice(
      leftOut.findIndex((c) => c.column === o.column),
      1,
    )
  return found
}

/** Lists whose words stand in columns of anything. */
const OF_ANYTHING = ['citizenships', 'provinces', 'courts', 'offences', 'five-states', 'age-bands', 'sexes']
/** Two words of it or more, and half of the cells. */
function areOf(samples: readonly string[], known: ReadonlySet<string>): boolean {
  const own = samples.map(foldText).filter((cell) => known.has(cell))
  return own.length * 2 >= samples.length && new Set(own).size >= FEWEST_WORDS
}
const FEWEST_WORDS = 2

/**
 * The office's own number, under words that say something else or that nobody knows, where the form finds a row again by a number and no column has it: it stands
 * first, in each row, and is another in each. A telephone's, a paper's and a person's are none.
 *
 * @returns the column that is open now, and neither left out nor open without a field any longer
 */
export function ownNumberIn(
  table: Table,
  { columns, leftOut }: Placing,
  open: readonly Open[],
  { form, words, answers }: ColumnContext,
): Open | undefined {
  const key = form.fields.find((f) => f.required && f.type !== 'integer' && NUMBERS.includes(f.id) && form.naturalKey.includes(f.id))?.id
  if (key === undefined) return undefined
  const kept = columns.find((c) => c.fields.includes(key))
  const rows = kept === undefined ? 0 : samplesOf(table, kept.column, words).length
  // By a number that some rows lack they are not found again, where another stands in each of them.
  if (kept !== undefined && (kept.by === 'answer' || key === 'file_number')) return undefined
  // Who filled in which form stands in a few codes: by none of them a row is found again.
  if (open.some((o) => o.likely.includes(key) && !areOfFew(o.samples))) return undefined
  const free = [...leftOut, ...open.filter((o) => o.likely.length === 0)].toSorted((a, b) => a.column - b.column)
  const sent = free.find(({ column, heading }) => {
    const samples = samplesOf(table, column, words)
    const isOut = table.grid.hiddenColumns?.has(column) === true || answers[columnId(heading)] !== undefined
    return !isOut && samples.length >= FEWEST_OF_KEY && isSubmissionKey(heading, samples) && isInEachRow(table, column, words)
  })
  const ofTool = sent && table.headings[sent.column]?.said
  if (sent && ofTool)
    return { ...sent, said: { ...ofTool, unread: sent.heading }, samples: samplesOf(table, sent.column, words), likely: [key] }
  if (open.some((o) => o.likely.includes(key))) return undefined
  for (const { column, heading } of free) {
    const samples = samplesOf(table, column, words)
    const isOut = table.grid.hiddenColumns?.has(column) === true || answers[columnId(heading)] !== undefined
    if (
      isOut ||
      column > LAST_OF_NUMBER ||
      (kept !== undefined && (kept.column < column || rows >= samples.length)) ||
      samples.length < FEWEST_OF_KEY ||
      !isInEachRow(table, column, words)
    )
      continue
    if (holdsAny(heading, words.numbersOf.persons) || personsNumber(samples) !== undefined || areHours(samples)) continue
    if (!samples.every((cell) => isNumbered(cell) && !isDayLike(cell)) || new Set(samples).size < samples.length * NEARLY_ALL) continue
    const said = table.headings[column]?.said
    if (said !== undefined) return { column, heading, said: { ...said, unread: heading }, samples, likely: [key] }
  }
  return undefined
}
/** Most of them are there twice. */
export const areOfFew = (samples: readonly string[]): boolean => new Set(samples).size * 2 < samples.length
/** Behind a number that only counts the rows, and a day. */
const [LAST_OF_NUMBER, FEWEST_OF_KEY, NEARLY_ALL] = [2, 5, 0.9]
