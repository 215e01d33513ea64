/**
 * Rows that go on with the matter above them: a prosecutor's book has a line for each accused of a dossier, whose number stands once and is merged down,
 * left empty below, or written again beside each. Of a form that asks for the matter and for nobody in it they are one record.
 */
import type { Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { hasWord } from '../../../text/word.ts'
import type { Table } from '../grid/grid.ts'
import type { Column } from '../column/column.ts'
import { NUMBERS } from '../column/return-table.ts'
import { foldAll, foldText } from '../words/fold-text.ts'

export type MatterRow = { readonly id: number; readonly values: Record<string, string> }

/** Fields that name somebody: a row is then of a person, whatever it shares with the one above. */
const NAMES = ['person_name', 'accused_name', 'suspect_name']

/** @returns the one field by which a matter is found, of a form that asks for nobody in it */
export function matterKey(form: Form): string | undefined {
  if (form.fields.some((f) => NAMES.includes(f.id) || f.list === 'sexes')) return undefined
  const keys = form.naturalKey.filter((k) => k !== form.slot.office)
  const [key] = keys.flatMap((k) => form.fields.filter((f) => f.id === k && (f.type === 'case-number' || NUMBERS.includes(f.id))))
  return keys.length === 1 ? key?.id : undefined
}

/**
 * 1-based rows in which the sheet itself leaves the number out; and those that repeat that of the row above, where a column says that each row is one of
 * the accused: a matter has several.
 */
export function goingOn(
  { grid, at, end, headings }: Table,
  columns: readonly Column[],
  key: string,
  words: SheetWords,
): ReadonlySet<number> {
  const of = columns.filter((c) => c.fields.includes(key)).map((c) => c.column)
  // A number of suspects is none of them.
  const isNamed = (column: number): boolean => !columns.some((c) => c.column === column) && hasWord(grid.rows.cell(at + 1, column))
  const accused = foldAll(words.parties.accused)
  const isOfAccused = headings.some(({ text }, column) => namesIn(text).some((name) => accused.has(name)) && isNamed(column))
  const isAbove = (i: number, column: number): boolean => {
    const number = grid.rows.cell(i, column).trim()
    return number === '' || (isOfAccused && i > at + 1 && number === grid.rows.cell(i - 1, column).trim())
  }
  const rows = new Set<number>()
  for (let i = at + 1; i < end; i++) if (of.length > 0 && of.every((column) => isAbove(i, column))) rows.add(grid.rows.rowOf(i))
  return rows
}

/** Whom a heading names and says nothing else of: `Name of the accused`, `ឈ្មោះជនជាប់ចោទ`, `Accused / suspect`; no statement of theirs, no lawyer. */
const namesIn = (heading: string): readonly string[] =>
  heading.split(/[/,()\n]/).map((part) =>
    foldText(part)
      .replace(/^(?:full )?names? (?:of )?(?:the )?|^(?:នាមត្រកូល|គោត្តនាម|ឈ្មោះ)\s?|\s(?:full )?names?$/gu, '')
      .trim(),
  )

/** Fields whose columns are empty in every row that goes on: what the first row says is of the whole matter. */
export function onceOf({ grid, at, end }: Table, columns: readonly Column[], goesOn: ReadonlySet<number>): ReadonlySet<string> {
  const lines = Array.from({ length: end - at - 1 }, (_, i) => at + 1 + i).filter((i) => goesOn.has(grid.rows.rowOf(i)))
  return new Set(columns.flatMap((c) => (lines.every((i) => grid.rows.cell(i, c.column).trim() === '') ? c.fields : [])))
}

/** By the row that goes on, the numbers that it writes itself: two victims, and two again, may be the same two or four. */
export function countsAgain(
  { grid, at, end }: Table,
  columns: readonly Column[],
  goesOn: ReadonlySet<number>,
  form: Form,
): ReadonlyMap<number, ReadonlySet<string>> {
  const counts = columns.filter((c) => form.fields.some((f) => c.fields.includes(f.id) && f.type === 'integer'))
  const lines = Array.from({ length: end - at - 1 }, (_, i) => at + 1 + i).filter((i) => goesOn.has(grid.rows.rowOf(i)))
  return new Map(
    lines.map((i) => [
      grid.rows.rowOf(i),
      new Set(counts.flatMap((c) => (/[1-9]/.test(toLatinDigits(grid.rows.cell(i, c.column))) ? c.fields : []))),
    ]),
  )
}

export type Joined = {
  readonly rows: readonly MatterRow[]
  /** 1-based rows that became part of one above. */
  readonly gone: readonly number[]
  /** Rows of one matter that say different things of it. */
  readonly differ: readonly { readonly id: number; readonly field: string }[]
}

/**
 * @param rowOf the row of the sheet
 * @param countedAgain by row, the numbers that a row which goes on writes itself
 * @param keptOnce fields that the first row of a matter has for all of it, as it has the number: how many victims, which day it came in
 */
export function joinMatters(
  all: readonly MatterRow[],
  rowOf: (id: number) => number,
  goesOn: ReadonlySet<number>,
  key: string,
  keptOnce: ReadonlySet<string>,
  countedAgain: ReadonlyMap<number, ReadonlySet<string>>,
): Joined {
  const rows: MatterRow[] = []
  const gone: number[] = []
  const differ: { id: number; field: string }[] = []
  for (const row of all) {
    const first = rows.at(-1)
    const number = row.values[key] ?? ''
    if (first === undefined || number === '' || first.values[key] !== number || !goesOn.has(rowOf(row.id))) {
      rows.push(row)
      continue
    }
    gone.push(rowOf(row.id))
    const open = new Set(differ.flatMap((d) => (d.id === first.id ? [d.field] : [])))
    // What is said of one of them alone is not said of the matter.
    for (const [field, value] of Object.entries(row.values)) {
      const isAgain = countedAgain.get(rowOf(row.id))?.has(field) === true
      if (open.has(field) || (!isAgain && (first.values[field] ?? '') === value) || (value === '' && keptOnce.has(field))) continue
      first.values[field] = ''
      differ.push({ id: first.id, field })
    }
  }
  return { rows, gone, differ }
}
