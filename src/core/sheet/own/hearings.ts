/**
 * Diaries of hearings: a row for each time that somebody's case was heard, and the same person again on a later day. The last of somebody's rows says where the
 * case stands, and how it ended; the day of the hearing that ended it is the day of the judgment. Whether rows are so is asked once for the file.
 */
import type { SheetWords } from '../../country/sheet-words.ts'
import { parseDay } from '../../text/dates.ts'
import { sheetRowOf } from '../row-id.ts'
import { plainDay } from './day.ts'
import type { Table } from './grid.ts'
import type { Choice } from './questions.ts'
import { foldText, holdsAny } from './tile.ts'

type Row = { readonly id: number; readonly values: Record<string, string> }

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

/** Rows of one case and one name, each heard on a day of its own, of which the last alone may say how it ended; in the order in which they stand. */
export function heardAgain(rows: readonly Row[], days: ReadonlyMap<number, string>): readonly (readonly Row[])[] {
  const groups = Map.groupBy(rows, ({ values }) => `${values['case_number'] ?? ''}\u0001${foldText(values['accused_name'] ?? '')}`)
  return [...groups.values()].filter(([first, ...more]) => {
    const { case_number: number = '', accused_name: name = '' } = first?.values ?? {}
    return number !== '' && name !== '' && more.length > 0 && areHearings([first as Row, ...more], days)
  })
}

function areHearings(rows: readonly Row[], days: ReadonlyMap<number, string>): boolean {
  const heard = rows.map((row) => dayOf(row, days))
  const isEachItsOwn = new Set(heard).size === rows.length && !heard.includes('')
  const before = rows.toSorted((a, b) => dayOf(a, days).localeCompare(dayOf(b, days))).slice(0, -1)
  const isOpenBefore = before.every(({ values }) => SAYS_END.every((id) => (values[id] ?? '') === ''))
  const isOne = OF_PERSON.every((id) => new Set(rows.flatMap(({ values }) => values[id] || [])).size <= 1)
  return isEachItsOwn && isOpenBefore && isOne
}
const SAYS_END = ['outcome', 'sentence_months', 'suspended_months', 'fine', 'compensation', 'decided_on']

/** What only the last hearing says: who came to an earlier one was not yet judged. */
const OF_LAST = [...SAYS_END, 'stage', 'presence']

/** Choices of the question whether they are, which names the column. */
export const hearingChoices = ({ heading }: Heard): readonly Choice[] => [
  {
    value: 'yes',
    words: {
      en: `Yes: one person each, and every result in the list was pronounced on its day under “${heading}”`,
      km: `បាទ/ចាស៖ មនុស្សម្នាក់ៗ ហើយលទ្ធផលទាំងអស់ក្នុងបញ្ជីបានប្រកាសនៅថ្ងៃក្រោម «${heading}»`,
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

/** @param dated whose result was pronounced on the day of the hearing; @returns the rows, each person's once, where the first of them stands; and the rows of the sheet that went into others */
export function joinHearings(
  rows: readonly Row[],
  groups: readonly (readonly Row[])[],
  days: ReadonlyMap<number, string>,
  dated: 'yes' | 'joined' | 'undated',
): { readonly rows: readonly Row[]; readonly gone: readonly number[] } {
  const gone = new Set<number>()
  const last = new Map<number, Row>()
  for (const group of groups) {
    const [first, ...more] = group
    const end = group.toSorted((a, b) => dayOf(a, days).localeCompare(dayOf(b, days))).at(-1)
    if (first === undefined || end === undefined) continue
    for (const { id, values } of more) {
      for (const [field, value] of Object.entries(values)) if ((first.values[field] ?? '') === '') first.values[field] = value
      gone.add(id)
    }
    last.set(first.id, { id: end.id, values: { ...end.values } })
    for (const field of OF_LAST) if (field in first.values || field in end.values) first.values[field] = end.values[field] ?? ''
  }
  const kept = rows.filter((row) => !gone.has(row.id))
  for (const row of kept)
    if (
      (dated === 'yes' || (dated === 'joined' && last.has(row.id))) &&
      (row.values['outcome'] ?? '') !== '' &&
      (row.values['decided_on'] ?? '') === ''
    )
      row.values['decided_on'] = dayOf(last.get(row.id) ?? row, days)
  return { rows: kept, gone: [...gone].map(sheetRowOf) }
}

const dayOf = ({ id }: Row, days: ReadonlyMap<number, string>): string => days.get(sheetRowOf(id)) ?? ''
