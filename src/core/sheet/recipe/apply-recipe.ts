/** A file's rows as records of several forms, by a recipe: a sheet of each form, which is then read as an office's own is. Pure. */
import type { SheetWords } from '../../country/sheet-words.ts'
import { Lines } from '../lines.ts'
import type { SheetGrid } from '../own/grid.ts'
import type { Answers, Question } from '../own/questions.ts'
import { foldText } from '../own/tile.ts'
import type { Recipe } from './recipe.ts'
import { askedIn, holds, isAmong, isTotal, LEFT_OUT, linesOf, partsOf, rowQuestion, rowsOf, TAKEN, type Line } from './recipe-rows.ts'
import { lookFor, type Cell, type Found, type Plain } from './recipe-table.ts'

/** A sheet of one form, made from the rows of another (`from`): field ids as headings, the rows numbered as they stand in the file. */
export type SplitGrid = SheetGrid & { readonly from: string }
export type Split = {
  readonly form: string
  readonly grids: readonly SplitGrid[]
  /** Whether rows that say this are such records. While one is open, none of the form is made. */
  readonly questions: readonly Question[]
}

export type RecipeFault =
  /** No sheet has these headings. */
  | { readonly kind: 'no-table'; readonly missing: readonly string[] }
  /** Words of a column of which nobody has said what they mean: its words are listed and these are not among them, or it says by a mark whether there is a record. */
  | { readonly kind: 'unknown-words'; readonly column: string; readonly words: readonly string[] }

const MOST_WORDS = 20

/** @returns one sheet a form, or what stands against it; a sheet that lacks a column of the recipe is not guessed at */
export function applyRecipe(
  grids: readonly SheetGrid[],
  recipe: Recipe,
  words: SheetWords | undefined,
  answers: Answers = {},
): readonly Split[] | { readonly faults: readonly RecipeFault[] } {
  const found = lookFor(grids, recipe, words)
  if ('missing' in found) return { faults: [{ kind: 'no-table', missing: found.missing }] }
  const strange = found.flatMap((table) => table.records.flatMap((record) => unknownWords(table, record, answers)))
  if (strange.length > 0) return { faults: [...new Map(strange.map((w) => [JSON.stringify(w), w])).values()] }
  const made = new Map<string, { readonly grids: SplitGrid[]; readonly questions: Map<string, Question> }>()
  for (const table of found)
    for (const record of table.records) {
      const of = made.get(record.form) ?? { grids: [], questions: new Map<string, Question>() }
      made.set(record.form, of)
      const grid = split(table, record, answers)
      const before = of.grids.filter((g) => g.from === grid.from).length
      // The same row may be several records of one form: a service in each of its columns.
      of.grids.push(before === 0 ? grid : { ...grid, sheet: `${grid.sheet} #${before + 1}` })
      ask(table, record, answers, of.questions)
    }
  return [...made].map(([form, of]) => ({ form, grids: of.grids, questions: [...of.questions.values()] }))
}

/** Once for all cells that say it. */
function ask(table: Found, record: Plain, answers: Answers, questions: Map<string, Question>): void {
  for (const line of linesOf(table))
    for (const c of record.when) {
      // A row that is none for another reason asks nothing.
      const others = record.when.filter((w) => w !== c).map((w) => holds(w, line.read, record, table.marks, answers))
      if (others.includes(false) || isTotal(line, table.marks)) continue
      for (const text of askedIn(c, line.read(c.column))) {
        const id = rowQuestion(record.form, c, text)
        if (answers[id] === TAKEN || answers[id] === LEFT_OUT) continue
        const before = questions.get(id)
        const rows = [...(before?.about.rows ?? []), line.row].slice(0, MOST_ROWS)
        questions.set(id, { ...asking(id, c.column, text), about: { heading: c.column, text, rows }, cells: (before?.cells ?? 0) + 1 })
      }
    }
}
const MOST_ROWS = 5

const asking = (id: string, heading: string, text: string): Omit<Question, 'about' | 'cells'> => ({
  id,
  kind: 'word',
  words: {
    en: `Under “${heading}” stands “${text}”. Are these rows taken in?`,
    km: `ក្រោម «${heading}» មាន «${text}»។ តើយកជួរទាំងនេះឬទេ?`,
  },
  likely: [
    { value: LEFT_OUT, words: { en: 'No, they are left out', km: 'ទេ ទុកចោល' } },
    { value: TAKEN, words: { en: 'Yes, they are taken in', km: 'បាទ/ចាស យក' } },
  ],
})

function unknownWords(table: Found, record: Plain, answers: Answers): readonly RecipeFault[] {
  const strange = new Map<string, Set<string>>()
  const name = (column: string, said: string): void => {
    const words = strange.get(column) ?? new Set()
    strange.set(column, words)
    if (words.size < MOST_WORDS) words.add(said)
  }
  for (const line of linesOf(table)) {
    const met = record.when.map((c) => holds(c, line.read, record, table.marks, answers))
    if (met.includes(false)) continue
    if (met.includes(undefined)) {
      // The sum under a column of marks is none of them; what is asked is a question, and no fault.
      for (const [i, c] of record.when.entries())
        if (met[i] === undefined && c.asks === undefined && !isTotal(line, table.marks)) name(c.column, line.read(c.column))
      continue
    }
    for (const c of Object.values(record.fields)) {
      if (!('column' in c) || c.words === undefined || c.open) continue
      const said = line.read(c.column)
      const known = Object.keys(c.words)
      for (const part of c.several ? partsOf(said) : [said]) if (part !== '' && !isAmong(part, known)) name(c.column, part)
    }
  }
  return [...strange].map(([column, words]) => ({ kind: 'unknown-words', column, words: [...words] }))
}

function split(table: Found, record: Plain, answers: Answers): SplitGrid {
  const fields = Object.entries(record.fields)
  const rows = new Lines()
  // A title may hold the one day of all rows below it.
  for (let i = 0; i < table.at - table.above; i++) {
    const line = table.grid.rows.at(i)
    if (line && line.cells.filter((c) => c.trim() !== '').length <= MOST_OF_TITLE) rows.push(line.row, line.cells)
  }
  rows.push(
    table.grid.rows.rowOf(table.at),
    fields.map(([field]) => field),
  )
  for (const lines of gathered(table, record, answers)) {
    const [first] = lines
    if (first)
      rows.push(
        first.row,
        fields.map(([, c]) => textOf(c, lines, table, record, answers)),
      )
  }
  return { sheet: table.grid.sheet, from: table.grid.sheet, rows }
}
const MOST_OF_TITLE = 2

/** The rows of each record: one, or all that say the same in the columns of `per`. */
function gathered(table: Found, record: Plain, answers: Answers): Iterable<readonly Line[]> {
  const { per } = record
  const rows = [...rowsOf(table, record, answers)]
  if (per === undefined) return rows.map((line) => [line])
  const people = rows.filter((line) => !isTotal(line, table.marks))
  const labels = Object.values(record.fields).flatMap((c) => ('above' in c ? [c.above] : []))
  const placeOf = ({ read, index }: Line): string =>
    JSON.stringify([per.map((h) => foldText(read(h))), labels.map((label) => labelled(label, table, index)?.at)])
  return Map.groupBy(people, placeOf).values()
}

/** A number of which a part is not written is not written, nor is what the rows of one record say in two ways. */
function textOf(c: Cell, lines: readonly Line[], table: Found, record: Plain, answers: Answers): string {
  if ('count' in c)
    return String(lines.filter(({ read }) => c.count.every((w) => holds(w, read, record, table.marks, answers) === true)).length)
  if ('above' in c) return besideLabel(c, table, lines[0]?.index ?? 0)
  const [text = '', ...others] = new Set(lines.map(({ read }) => cellOf(c, read)))
  return others.length > 0 ? '' : text
}

/** The nearest line over a row in which the label stands, its cells from there on. */
function labelled(label: string, { grid }: Found, before: number): { readonly at: number; readonly cells: readonly string[] } | undefined {
  const folded = foldText(label)
  for (let at = before - 1; at >= 0; at--) {
    const cells = (grid.rows.at(at)?.cells ?? []).map((c) => c.trim()).filter((c) => c !== '')
    const place = cells.length > MOST_OF_TITLE ? -1 : cells.findIndex((c) => foldText(c).startsWith(folded))
    if (place >= 0) return { at, cells: cells.slice(place) }
  }
  return undefined
}

/** The cell behind a label, or what follows it in its own; what stands in brackets is said beside it. */
function besideLabel({ above, part }: Extract<Cell, { readonly above: string }>, table: Found, before: number): string {
  const [cell = '', next = ''] = labelled(above, table, before)?.cells ?? []
  const own = cell.split(/[:៖]/).slice(1).join(':').trim()
  const said = (own === '' ? next : own).replace(/\s*\([^()]*\)\s*$/, '')
  return part === undefined ? said : (said.split(/\s+[–—-]\s+/)[part - 1] ?? '')
}

function cellOf(c: Exclude<Cell, { count: unknown } | { above: unknown }>, read: (heading: string) => string): string {
  if ('value' in c) return c.value
  if ('join' in c)
    return [...new Set(c.join)]
      .map(read)
      .filter((part) => part !== '')
      .join(' ')
  if ('sum' in c) {
    const parts = c.sum.map(read)
    const numbers = parts.map((p) => (/^\d{1,9}$/.test(p) ? Number(p) : Number.NaN))
    if (parts.some((p) => p === '')) return ''
    return numbers.every((n) => !Number.isNaN(n)) ? String(numbers.reduce((sum, n) => sum + n, 0)) : parts.join(' + ')
  }
  const said = read(c.column)
  const { words } = c
  if (words === undefined) return said
  const meant = (text: string): string => Object.entries(words).find(([word]) => foldText(word) === foldText(text))?.[1] ?? text
  return c.several ? [...new Set(partsOf(said).map(meant))].join(c.open ? '; ' : ' ') : meant(said)
}
