/**
 * Diaries of hearings: a row for each time that somebody's case was heard, and the same person again on a later day, on the same sheet or on that of a later month.
 * The last of somebody's rows says where the case stands, and how it ended; the day of the hearing that ended it is the day of the judgment. Whether rows are so is
 * asked once for the file.
 */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { parseDay } from '../../../text/dates.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { sheetRowOf } from '../../row-id.ts'
import type { Asking } from '../asking/asking.ts'
import { plainDay } from '../values/day.ts'
import type { Table } from '../grid/grid.ts'
import type { Note } from '../lines/note.ts'
import type { Output } from './own-rows.ts'
import type { Answers, Choice } from '../questions/questions.ts'
import { caseKey, leaveRestated, YEARED } from '../book/restated.ts'
import { foldText, holdsAny } from '../words/fold-text.ts'

/** @property day on which the case was heard, @property age as it is written; both empty where the row does not say it */
type Row = {
  readonly id: number
  readonly values: Record<string, string>
  readonly sheet: string
  readonly day: string
  readonly age: string
}
type Made = { readonly row: Row; readonly fields: ReadonlySet<string>; readonly open: ReadonlySet<string> }

/** What the same person's rows may not differ in: of whoever differs nobody knows whether it is one. */
const OF_PERSON = ['sex', 'age_band', 'citizenship', 'offence', 'registered_on', 'charged_on']

/** @property days 1-based row of the sheet → the day on which its case was heard, as the column under this heading says */
export type Heard = { readonly heading: string; readonly days: ReadonlyMap<number, string> }

/** @returns undefined where no column of the table says when a case was heard, or its days are already those of judgments */
export function hearingDays(
  table: Table,
  fields: ReadonlySet<string>,
  { hearings = [], otherHearings = [], ofAnother = [] }: SheetWords,
): Heard | undefined {
  if (fields.has('decided_on') || !fields.has('case_number') || !fields.has('accused_name')) return undefined
  const found = table.headings.flatMap(({ text, said }, column) => {
    // A day to which somebody's case was put off, or on which a court above heard it, ended nothing here.
    if (!said.isNotAsked || !holdsAny(text, hearings) || holdsAny(text, [...otherHearings, ...ofAnother])) return []
    const days = daysIn(table, column)
    return days === undefined ? [] : [{ heading: text.replace(/\s+/g, ' ').trim(), days }]
  })
  // Of two such columns one is of the hearing before, or of the next.
  return found.length === 1 ? found[0] : undefined
}

/** Every filled cell of the column as a day, by the row; undefined where one is none. */
function daysIn({ grid, at, end }: Table, column: number): ReadonlyMap<number, string> | undefined {
  const days = new Map<number, string>()
  for (let i = at + 1; i < end; i++) {
    const line = grid.rows.at(i)
    const cell = (line?.cells[column] ?? '').trim()
    if (line === undefined || cell === '') continue
    const parsed = parseDay(plainDay(cell))
    if (!parsed.ok) return undefined
    days.set(line.row, parsed.day)
  }
  return days.size > 0 ? days : undefined
}

/** The rows of all tables of a book, in their order, until it is known which of them are one person's. */
export class Diary {
  readonly #made: Made[] = []
  readonly #headings = new Set<string>()
  readonly #answers: Answers

  constructor(answers: Answers) {
    this.#answers = answers
  }

  /** @param ages 1-based row → the age as it is written */
  add(
    { id, values }: Pick<Row, 'id' | 'values'>,
    {
      sheet,
      heard,
      ages,
      fields,
      open,
    }: Omit<Made, 'row'> & { sheet: string; heard: Heard | undefined; ages: ReadonlyMap<number, string> },
  ): void {
    if (heard) this.#headings.add(heard.heading)
    const line = sheetRowOf(id)
    this.#made.push({ row: { id, values, sheet, day: heard?.days.get(line) ?? '', age: ages.get(line) ?? '' }, fields, open })
  }

  end(asking: Asking, notes: Note[], out: Output): void {
    const rows = this.#made.map((m) => m.row)
    const groups = heardAgain(rows)
    const headings = [...this.#headings]
    // What was said of one column of days is no word about another.
    const id = headings.map(foldText).join('+')
    for (const [, row] of groups) if (row) asking.rule('hearings', sheetRowOf(row.id), hearingChoices(headings, groups), id)
    const said = this.#answers[`rule:hearings:${id}`]
    const isJoined = groups.length > 0 && (said === 'yes' || said === 'joined' || said === 'undated')
    const gone = isJoined ? joinHearings(rows, groups, said) : new Set<Row>()
    for (const [sheet, of] of Map.groupBy([...gone], (row) => row.sheet))
      notes.push({ code: 'hearings-joined', sheet, rows: of.map((row) => sheetRowOf(row.id)) })
    const heard = new Set(groups.flat())
    const older = leaveRestated(
      rows.filter((row) => !heard.has(row)),
      this.#answers,
      asking,
      notes,
    )
    for (const { row, fields, open } of this.#made) if (!gone.has(row) && !older.has(row)) out.add(row.id, row.values, fields, open)
  }
}

/** Rows of one case and one name, each heard on a day of its own, of which the last alone may say how it ended; in the order in which they stand. */
function heardAgain(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups = Map.groupBy(rows, ({ values, sheet }) => {
    const number = caseKey(values['case_number'] ?? '')
    // A number without its year may be another's on the next sheet.
    return [number, YEARED.test(number) ? '' : sheet, foldText(values['accused_name'] ?? '')].join('\u0001')
  })
  return [...groups.values()].filter(([first, ...more]) => {
    const { case_number: number = '', accused_name: name = '' } = first?.values ?? {}
    return number !== '' && name !== '' && more.length > 0 && areHearings([first as Row, ...more])
  })
}

function areHearings(rows: readonly Row[]): boolean {
  const isEachItsOwn = new Set(rows.map((row) => row.day)).size === rows.length && rows.every((row) => row.day !== '')
  const before = rows.toSorted(byDay).slice(0, -1)
  const isOpenBefore = before.every(({ values }) => SAYS_END.every((id) => (values[id] ?? '') === ''))
  const isOne = OF_PERSON.every((id) => new Set(rows.flatMap(({ values }) => values[id] || [])).size <= 1)
  return isEachItsOwn && isOpenBefore && isOne && areOfOneAge(rows)
}
const SAYS_END = ['outcome', 'sentence_months', 'suspended_months', 'fine', 'compensation', 'decided_on']

/** Somebody may turn a year older between two hearings; what is no plain age is compared as it stands. */
function areOfOneAge(rows: readonly Row[]): boolean {
  const ages = rows.flatMap(({ age }) => (age === '' ? [] : [toLatinDigits(foldText(age))]))
  const years = ages.map((age) => (/^\d{1,3}$/.test(age) ? Number(age) : Number.NaN))
  return years.every((n) => !Number.isNaN(n)) ? ages.length === 0 || Math.max(...years) - Math.min(...years) <= 1 : new Set(ages).size === 1
}

/** What only the last hearing says: who came to an earlier one was not yet judged. */
const OF_LAST = [...SAYS_END, 'stage', 'presence']

/** Choices of the question whether they are, which names the columns and the first of the rows. */
export function hearingChoices(headings: readonly string[], groups: readonly (readonly Row[])[] = []): readonly Choice[] {
  const heading = headings.join(', ')
  const rows = groups.slice(0, MOST_SHOWN).map((group) => group.map(({ sheet, id }) => `${sheet} ${sheetRowOf(id)}`.trim()).join(' + '))
  const which = rows.length === 0 ? '' : ` (${rows.join('; ')}${groups.length > MOST_SHOWN ? '; …' : ''})`
  return [
    {
      value: 'yes',
      words: {
        en: `Yes: one person each${which}, and every result in the list was pronounced on its day under “${heading}”`,
        km: `បាទ/ចាស៖ មនុស្សម្នាក់ៗ${which} ហើយលទ្ធផលទាំងអស់ក្នុងបញ្ជីបានប្រកាសនៅថ្ងៃក្រោម «${heading}»`,
      },
    },
    {
      value: 'joined',
      words: {
        en: `One person each, and only their last results were pronounced on the day under “${heading}”; of the other rows I do not know`,
        km: `មនុស្សម្នាក់ៗ តែមានតែលទ្ធផលចុងក្រោយរបស់ពួកគេទេដែលបានប្រកាសនៅថ្ងៃក្រោម «${heading}»។ ជួរផ្សេងទៀតមិនដឹង`,
      },
    },
    {
      value: 'undated',
      words: {
        en: `One person each, and “${heading}” is no day on which a result was pronounced`,
        km: `មនុស្សម្នាក់ៗ តែ «${heading}» មិនមែនជាថ្ងៃប្រកាសលទ្ធផលទេ`,
      },
    },
  ]
}
const MOST_SHOWN = 4

/** Puts each person's rows into the first of them. @param dated whose result was pronounced on the day of the hearing; @returns the rows that went into others */
function joinHearings(rows: readonly Row[], groups: readonly (readonly Row[])[], dated: 'yes' | 'joined' | 'undated'): ReadonlySet<Row> {
  const gone = new Set<Row>()
  const last = new Map<Row, Row>()
  for (const group of groups) {
    const [first, ...more] = group
    const end = group.toSorted(byDay).at(-1)
    if (first === undefined || end === undefined) continue
    const said = { ...end.values }
    for (const row of more) {
      for (const [field, value] of Object.entries(row.values)) if ((first.values[field] ?? '') === '') first.values[field] = value
      gone.add(row)
    }
    last.set(first, end)
    for (const field of OF_LAST) if (field in first.values || field in said) first.values[field] = said[field] ?? ''
  }
  for (const row of rows) {
    const isDated = !gone.has(row) && (dated === 'yes' || (dated === 'joined' && last.has(row)))
    if (isDated && (row.values['outcome'] ?? '') !== '' && (row.values['decided_on'] ?? '') === '')
      row.values['decided_on'] = (last.get(row) ?? row).day
  }
  return gone
}

const byDay = (a: Row, b: Row): number => a.day.localeCompare(b.day)
