/** A file's rows as records of several forms, by a recipe: a sheet of each form, which is then read as an office's own is. Pure. */
import type { SheetWords } from '../../country/sheet-words.ts'
import { foldHeading } from '../fold-heading.ts'
import { Lines } from '../lines.ts'
import type { SheetGrid } from '../own/grid/grid.ts'
import type { Answers, Question } from '../own/questions/questions.ts'
import { foldText } from '../own/words/fold-text.ts'
import type { Recipe } from './recipe.ts'
import {
  askedIn,
  holds,
  IN_OR_OUT,
  isAmong,
  isTotal,
  LEFT_OUT,
  linesOf,
  partsOf,
  rowQuestion,
  rowsOf,
  TAKEN,
  type Line,
} from './recipe-rows.ts'
import { lookFor, unreadSheets, type Cell, type Found, type Plain } from './recipe-table.ts'

/** A sheet of one form, made from the rows of another (`from`): field ids as headings, the rows numbered as they stand in the file. */
export type SplitGrid = SheetGrid & { readonly from: string }
export type Split = {
  readonly form: string
  readonly grids: readonly SplitGrid[]
  /** Whether rows that say this are such records. While one is open, none of the form is made. */
  readonly questions: readonly Question[]
}

export type RecipeFault =
  /** No sheet has these headings; or this one, which has the others. */
  | { readonly kind: 'no-table'; readonly missing: readonly string[]; readonly sheet?: string }
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
  const nearly = unreadSheets(grids, recipe).flatMap((u) => (u.kind === 'nearly' ? [u] : []))
  if (nearly.length > 0) return { faults: nearly.map(({ sheet, missing }) => ({ kind: 'no-table', missing, sheet })) }
  const strange = found.flatMap((table) => table.records.flatMap((record) => unknownWords(table, record, answers)))
  if (strange.length > 0) return { faults: [...new Map(strange.map((w) => [JSON.stringify(w), w])).values()] }
  const made = new Map<string, { readonly grids: SplitGrid[]; readonly questions: Map<string, Question> }>()
  for (const table of found)
    for (const record of table.records) {
      const of = made.get(record.form) ?? { grids: [], questions: new Map<string, Question>() }
      made.set(record.form, of)
      const grid = split(table, record, words, answers)
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
        const id = rowQuestion(record, c, text)
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
  likely: IN_OR_OUT,
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

function split(table: Found, record: Plain, words: SheetWords | undefined, answers: Answers): SplitGrid {
  const fields = Object.entries(record.fields)
  const currencies = currencyColumns(table, words)
  const stood = [...fields.map(([, c]) => stoodUnder(c, table)), ...currencies.map(({ heading }) => [heading])]
  const { grid } = table
  const hidden = (heading: string): boolean => grid.hiddenColumns?.has(table.columns.get(foldHeading(heading)) ?? -1) === true
  const [apart, struck] = [new Set<number>(), new Set<number>()]
  let last = -1
  const rows = new Lines()
  // A title may hold the one day of all rows below it.
  for (let i = 0; i < table.at - table.above; i++) {
    const line = table.grid.rows.at(i)
    if (line && line.cells.filter((c) => c.trim() !== '').length <= MOST_OF_TITLE) rows.push(line.row, line.cells)
  }
  rows.push(table.grid.rows.rowOf(table.at), [...fields.map(([field]) => field), ...currencies.map(({ heading }) => heading)])
  for (const lines of gathered(table, record, answers)) {
    const [first] = lines
    if (!first) continue
    if (first.place !== last + 1) apart.add(first.row)
    last = first.place
    if (lines.some((line) => grid.struckRows?.has(line.row))) struck.add(first.row)
    rows.push(first.row, [
      ...fields.map(([, c]) => textOf(c, lines, table, record, answers)),
      ...currencies.map(({ column }) => sameOf(lines.map(({ cells }) => (cells[column] ?? '').trim()))),
    ])
  }
  return {
    sheet: grid.sheet,
    from: grid.sheet,
    rows,
    struckRows: struck,
    ...(grid.hiddenRows ? { hiddenRows: grid.hiddenRows } : {}),
    ...(grid.colours ? { colours: grid.colours } : {}),
    hiddenColumns: new Set(fields.flatMap(([, c], i) => (headingsIn(c).some(hidden) ? [i] : []))),
    made: { by: record.by, headings: stood, apart },
  }
}

/** Columns that say of which currency a row's amounts are go along with every record. */
function currencyColumns(
  { names }: Found,
  words: SheetWords | undefined,
): readonly { readonly column: number; readonly heading: string }[] {
  const known = (words?.currency ?? []).map(foldHeading)
  return [...names].flatMap(([column, name]) => {
    const heading = name.split(' / ').at(-1) ?? ''
    return known.includes(foldHeading(heading).replace(/\.$/, '')) ? [{ column, heading }] : []
  })
}

/** The heading under which a cell stands says in which unit, currency or law it is; of several in one, that of each. */
function stoodUnder(c: Cell, { names, columns, above }: Found): readonly string[] {
  if ('above' in c) return [c.above]
  const own = headingsIn(c).map((h) => names.get(columns.get(foldHeading(h)) ?? -1) ?? h)
  const [only] = own
  return only !== undefined && own.length === 1 && above > 0 ? only.split(' / ') : own.length > 0 ? [own.join(', ')] : []
}

const headingsIn = (c: Cell): readonly string[] => ('column' in c ? [c.column] : 'sum' in c ? c.sum : 'join' in c ? c.join : [])
const MOST_OF_TITLE = 2
/** Whether rows that are struck out are left out is asked as of any sheet; of those that are counted together it is heard here. */
const STRUCK = 'rule:struck'

/** The rows of each record: one, or all that say the same in the columns of `per`. */
function gathered(table: Found, record: Plain, answers: Answers): Iterable<readonly Line[]> {
  const { per } = record
  const rows = [...rowsOf(table, record, answers)]
  if (per === undefined) return rows.map((line) => [line])
  const counts = (line: Line): boolean => answers[STRUCK] !== 'yes' || table.grid.struckRows?.has(line.row) !== true
  const people = rows.filter((line) => !isTotal(line, table.marks) && counts(line))
  const labels = Object.values(record.fields).flatMap((c) => ('above' in c ? [c.above] : []))
  const placeOf = ({ read, index, row }: Line): string => {
    const said = per.map((h) => foldText(read(h)))
    // Two of whom nothing is said are not one.
    const who = said.length > 0 && said.every((text) => text === '') ? row : said
    return JSON.stringify([who, labels.map((label) => labelled(label, table, index)?.at)])
  }
  return Map.groupBy(people, placeOf).values()
}

/** A number of which a part is not written is not written, nor is what the rows of one record say in two ways. */
function textOf(c: Cell, lines: readonly Line[], table: Found, record: Plain, answers: Answers): string {
  if ('count' in c)
    return String(lines.filter(({ read }) => c.count.every((w) => holds(w, read, record, table.marks, answers) === true)).length)
  if ('above' in c) return besideLabel(c, table, lines[0]?.index ?? 0)
  return sameOf(lines.map(({ read }) => cellOf(c, read)))
}

function sameOf(texts: readonly string[]): string {
  const [text = '', ...others] = new Set(texts)
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
