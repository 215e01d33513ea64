/**
 * How a sheet that holds more than one kind of record a row is split: which of its columns is which question of which form, and what a row must
 * say before it is a record of it. An analyst makes it once; the office then only drops its files. Data of an office or a country, no program:
 * nothing in it is run, and it can hold no more than headings, fields and words.
 */
import { z } from 'zod'
import { codesOf, findForm } from '../../country/find.ts'
import type { Country } from '../../country/country.ts'
import type { SheetWords } from '../../country/sheet-words.ts'
import { parseDay } from '../../text/dates.ts'
import { foldHeading } from '../fold-heading.ts'
import { joinHeadings } from '../join-headings.ts'
import { Lines } from '../lines.ts'
import type { SheetGrid } from '../own/grid.ts'
import { foldAll, foldText } from '../own/tile.ts'
import { beginsWith } from '../own/totals.ts'
import { yesAndNo } from '../own/vocabulary.ts'

const text = z.string().min(1).max(200)
const words = z.record(z.string().max(200), z.string().max(200))
const cell = z.union([
  /** The column so headed; `words` says what its cells mean, `sum` takes further columns as parts of one number. */
  z.strictObject({ column: text, words: words.optional() }),
  z.strictObject({ sum: z.array(text).min(2).max(12) }),
  /** For a record that repeats: the value of the column that tells which one it is. */
  z.strictObject({ here: z.literal(true), words: words.optional() }),
  /** The same in every row. */
  z.strictObject({ value: text }),
])
const when = z.strictObject({
  column: text,
  is: z.enum(['filled', 'empty']).optional(),
  says: z.array(text).min(1).max(100).optional(),
  /** Words with which the cell says that there is nothing: `-`, `no`. */
  not: z.array(text).min(1).max(100).optional(),
})
export const recipeSchema = z.strictObject({
  format: z.literal('saksi-recipe-1'),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  /** Headings by which a sheet is known to be one of these, all of them in one row or in two that lie over each other: `July / Medical`. */
  headings: z.array(text).min(2).max(60),
  records: z
    .array(
      z.strictObject({
        form: z.string().max(80),
        /** All must hold before a row is such a record. */
        when: z.array(when).max(12).optional(),
        /** A record for each of these columns in which something stands: a service in each month, with what the column itself says of it. */
        repeats: z
          .strictObject({
            columns: z
              .array(z.strictObject({ column: text, values: z.record(z.string().max(80), text) }))
              .min(1)
              .max(120),
            not: z.array(text).min(1).max(100).optional(),
            /** Words with which a cell says that there is such a record, beside ticks, yes, one and a day. */
            is: z.array(text).min(1).max(100).optional(),
          })
          .optional(),
        fields: z.record(z.string().max(80), cell),
      }),
    )
    .min(1)
    .max(20),
})
export type Recipe = z.infer<typeof recipeSchema>
type Cell = z.infer<typeof cell>
type Repeated = Recipe['records'][number]
/** A record of one column: what repeats has become as many of these. */
type Plain = Omit<Repeated, 'repeats' | 'when'> & { readonly when?: readonly Condition[] | undefined }
/** `marks`: the cell is one of a column that repeats, and says by a mark whether there is such a record; these are the recipe's own marks. */
type Condition = z.infer<typeof when> & { readonly marks?: readonly string[] }

/** A sheet of one form, made from the rows of another (`from`): field ids as headings, the rows numbered as they stand in the file. */
export type SplitGrid = SheetGrid & { readonly from: string }
export type Split = { readonly form: string; readonly grids: readonly SplitGrid[] }

export type RecipeFault =
  /** No sheet has these headings. */
  | { readonly kind: 'no-table'; readonly missing: readonly string[] }
  /** Words of a column of which nobody has said what they mean: its words are listed and these are not among them, or it says by a mark whether there is a record. */
  | { readonly kind: 'unknown-words'; readonly column: string; readonly words: readonly string[] }

/** What is named in a recipe and stands in the sheet. */
/** How offices of the country write that there is nothing, and that there is something; folded. A cross may be either. */
type Marks = { readonly nothing: ReadonlySet<string>; readonly something: ReadonlySet<string>; readonly totals: readonly string[] }
function marksOf(words: SheetWords | undefined): Marks {
  const [yes, no] = words ? yesAndNo(words) : [[], []]
  const nothing = new Set([...foldAll(words?.none ?? []), ...no])
  return { nothing, something: new Set([...foldAll(words?.ticks ?? []), ...yes]), totals: words?.totals ?? [] }
}

type Found = {
  readonly grid: SheetGrid
  readonly at: number
  /** By folded heading. */
  readonly columns: ReadonlyMap<string, number>
  /** Column → heading, as it stands. */
  readonly names: ReadonlyMap<number, string>
  readonly marks: Marks
}

const MOST_WORDS = 20

/** @returns one sheet a form, or what stands against it; a sheet that lacks a column of the recipe is not guessed at */
export function applyRecipe(
  grids: readonly SheetGrid[],
  recipe: Recipe,
  words: SheetWords | undefined,
): readonly Split[] | { readonly faults: readonly RecipeFault[] } {
  const looked = lookFor(grids, recipe, words)
  if ('faults' in looked) return looked
  const { found, records } = looked
  const strange = found.flatMap((table) => records.flatMap((record) => unknownWords(table, record)))
  if (strange.length > 0) return { faults: [...new Map(strange.map((w) => [JSON.stringify(w), w])).values()] }
  const splits = new Map<string, SplitGrid[]>()
  for (const record of records) {
    const grids = splits.get(record.form) ?? []
    splits.set(record.form, grids)
    for (const table of found) {
      const made = split(table, record)
      const before = grids.filter((g) => g.from === made.from).length
      // The same row may be several records of one form: a service in each of its columns.
      grids.push(before === 0 ? made : { ...made, sheet: `${made.sheet} #${before + 1}` })
    }
  }
  return [...splits].map(([form, made]) => ({ form, grids: made }))
}

/** What a sheet becomes by a recipe, for whoever made it and sees whether it is what was meant. */
export type Tried = {
  /** Lines of the sheet in which anything stands. */
  readonly rows: number
  /** Form → records. */
  readonly records: Readonly<Record<string, number>>
  /** 1-based rows of which no record is made. */
  readonly leftOut: readonly number[]
  /** Headings over columns that hold something and that no record reads. */
  readonly unread: readonly string[]
}

/** Form → the rows of the file of which its records were read: some that a recipe makes are lines of totals. */
export type Made = ReadonlyMap<string, readonly { readonly sheet: string; readonly row: number }[]>

/** @returns undefined where the sheet is none of the recipe's */
export function tryRecipe(grids: readonly SheetGrid[], recipe: Recipe, words: SheetWords | undefined, made: Made): Tried | undefined {
  const looked = lookFor(grids, recipe, words)
  if ('faults' in looked) return undefined
  const { found, records } = looked
  const leftOut: number[] = []
  const unread: string[] = []
  const named = new Set(records.flatMap(headingsOf).map(foldHeading))
  let rows = 0
  for (const table of found) {
    const taken = new Set([...made.values()].flatMap((all) => all.flatMap((r) => (r.sheet === table.grid.sheet ? [r.row] : []))))
    const all = [...rowsOf(table, NO_CONDITION)]
    rows += all.length
    leftOut.push(...all.flatMap(({ row }) => (taken.has(row) ? [] : [row])))
    for (const [column, heading] of table.names)
      if (!named.has(foldHeading(heading)) && all.some(({ cells }) => (cells[column] ?? '').trim() !== '')) unread.push(heading)
  }
  return { rows, records: Object.fromEntries([...made].map(([form, all]) => [form, all.length])), leftOut, unread }
}
const NO_CONDITION = { form: '', fields: {} }

function lookFor(
  grids: readonly SheetGrid[],
  recipe: Recipe,
  words: SheetWords | undefined,
): { readonly found: readonly Found[]; readonly records: readonly Plain[] } | { readonly faults: readonly RecipeFault[] } {
  const records = recipe.records.flatMap(spread)
  const named = [...new Set([...recipe.headings, ...records.flatMap(headingsOf)])]
  const found = grids.flatMap((grid) => findTable(grid, recipe.headings, marksOf(words)) ?? [])
  if (found.length === 0) return { faults: [{ kind: 'no-table', missing: recipe.headings }] }
  const faults = found.flatMap((table): RecipeFault[] => {
    const missing = named.filter((heading) => !table.columns.has(foldHeading(heading)))
    return missing.length > 0 ? [{ kind: 'no-table', missing }] : []
  })
  return faults.length > 0 ? { faults } : { found, records }
}

/** What repeats, as a record for each of its columns. */
function spread({ repeats, ...record }: Repeated): readonly Plain[] {
  if (!repeats) return [record]
  return repeats.columns.map(({ column, values }) => ({
    ...record,
    when: [
      ...(record.when ?? []),
      { column, is: 'filled' as const, marks: repeats.is ?? [], ...(repeats.not ? { not: repeats.not } : {}) },
    ],
    fields: {
      ...Object.fromEntries(
        Object.entries(record.fields).map(([field, c]) => [field, 'here' in c ? { column, ...(c.words ? { words: c.words } : {}) } : c]),
      ),
      ...Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { value }])),
    },
  }))
}

/** What is wrong with a recipe before any sheet is looked at: a form or field that there is not, a word for an answer that its list has not. */
export function checkRecipe(recipe: Recipe, country: Country): readonly string[] {
  return recipe.records.flatMap(({ form: id, fields, repeats }, n) => {
    const form = findForm(country, id)
    const at = `records[${n}]`
    if (!form) return [`${at}.form: there is no form ${id}`]
    const repeated = (repeats?.columns ?? []).flatMap(({ values }) => Object.entries(values).map(([id, value]) => [id, { value }] as const))
    const alone = repeats ? [] : Object.entries(fields).filter(([, c]) => 'here' in c)
    const stray = alone.map(([id]) => `${at}.fields.${id}: here is of a record that repeats, and this one does not`)
    return [
      ...stray,
      ...[...Object.entries(fields), ...repeated].flatMap(([fieldId, c]): readonly string[] => {
        const field = form.fields.find((f) => f.id === fieldId)
        if (!field) return [`${at}.fields.${fieldId}: ${id} asks no such thing`]
        const said = 'value' in c ? [c.value] : 'sum' in c ? [] : Object.values(c.words ?? {})
        const codes = new Set(codesOf(country, field.list ?? '').map((o) => o.code))
        const wrong = field.list === undefined ? [] : said.flatMap((s) => s.split(' ')).filter((s) => s !== '' && !codes.has(s))
        return wrong.map((s) => `${at}.fields.${fieldId}: ${s} is no code of ${field.list}`)
      }),
    ]
  })
}

const headingsOf = ({ when: conditions = [], fields }: Plain): readonly string[] => [
  ...conditions.map((c) => c.column),
  ...Object.values(fields).flatMap((c) => ('column' in c ? [c.column] : 'sum' in c ? c.sum : [])),
]

/** The row in which all of the recipe's headings stand, or the lower of two. */
function findTable(grid: SheetGrid, headings: readonly string[], marks: Marks): Found | undefined {
  if (grid.isHidden) return undefined
  const wanted = headings.map(foldHeading)
  const lineAt = (at: number) => ({ row: grid.rows.rowOf(at), texts: (grid.rows.at(at)?.cells ?? []).map((c) => c.trim()) })
  for (let at = 0; at < Math.min(grid.rows.length, FURTHEST); at++)
    for (const above of at === 0 ? [0] : [0, 1]) {
      const lines = Array.from({ length: above + 1 }, (_, i) => lineAt(at - above + i))
      const width = Math.max(...lines.map((l) => l.texts.length))
      const names = new Map(
        joinHeadings(grid, lines, width).flatMap((texts, i) => (texts.length > 0 ? [[i, texts.join(' / ')] as const] : [])),
      )
      const columns = new Map([...names].map(([i, name]) => [foldHeading(name), i] as const).toReversed())
      if (wanted.every((h) => columns.has(h))) return { grid, at, columns, names, marks }
    }
  return undefined
}
const FURTHEST = 40

function* rowsOf(table: Found, record: Plain) {
  for (const line of linesOf(table)) if ((record.when ?? []).every((c) => holds(c, line.read, record, table.marks) === true)) yield line
}

function* linesOf({ grid, at, columns }: Found) {
  for (let i = at + 1; i < grid.rows.length; i++) {
    const line = grid.rows.at(i)
    if (!line || line.cells.every((c) => c.trim() === '')) continue
    const read = (heading: string): string => (line.cells[columns.get(foldHeading(heading)) ?? -1] ?? '').trim()
    yield { row: line.row, cells: line.cells, read }
  }
}

type Read = (heading: string) => string
const isAmong = (said: string, words: readonly string[] = []): boolean => words.some((w) => foldText(w) === foldText(said))

/** @returns undefined where nobody knows whether it does */
function holds(c: Condition, read: Read, record: Plain, marks: Marks): boolean | undefined {
  const said = read(c.column)
  if (c.is !== undefined) {
    const filled = isFilled(c, said, record, marks)
    if (filled === undefined) return undefined
    if ((c.is === 'filled') !== filled) return false
  }
  return !isAmong(said, c.not) && (c.says === undefined || isAmong(said, c.says))
}

/** Whether something stands in a cell: a dash, a no and a nought are nothing, unless the recipe says what they mean. */
function isFilled({ column, not, says, marks: own }: Condition, said: string, { fields }: Plain, marks: Marks): boolean | undefined {
  const folded = foldText(said)
  if (said === '' || (own && isAmong(said, not))) return false
  const readers = Object.values(fields).flatMap((c) => ('column' in c && c.column === column ? [c] : []))
  if (isAmong(said, [...(own ?? []), ...(says ?? []), ...readers.flatMap((c) => Object.keys(c.words ?? {}))])) return true
  const [isNothing, isSomething] = [marks.nothing.has(folded) || /^0+([.,]0+)?$/.test(folded), marks.something.has(folded)]
  if (isNothing || isSomething) return isNothing && isSomething ? undefined : isSomething
  // What is read for its own sake is judged by the form; another word, or a number above one, is no mark that anybody has explained.
  if (own === undefined || readers.some((c) => c.words === undefined) || folded === '1' || parseDay(said).ok) return true
  // Of listed words that it is none of, it is named below as well.
  return readers.length > 0 ? true : undefined
}

function unknownWords(table: Found, record: Plain): readonly RecipeFault[] {
  const strange = new Map<string, Set<string>>()
  const name = (column: string, said: string): void => {
    const words = strange.get(column) ?? new Set()
    strange.set(column, words)
    if (words.size < MOST_WORDS) words.add(said)
  }
  for (const { cells, read } of linesOf(table)) {
    const conditions = record.when ?? []
    const met = conditions.map((c) => holds(c, read, record, table.marks))
    if (met.includes(false)) continue
    const isTotal = beginsWith(cells.find((c) => c.trim() !== '') ?? '', table.marks.totals)
    if (met.includes(undefined)) {
      // The sum under a column of marks is none of them.
      for (const [i, c] of conditions.entries()) if (met[i] === undefined && !isTotal) name(c.column, read(c.column))
      continue
    }
    for (const c of Object.values(record.fields)) {
      if (!('column' in c) || c.words === undefined) continue
      const said = read(c.column)
      if (said !== '' && !isAmong(said, Object.keys(c.words))) name(c.column, said)
    }
  }
  return [...strange].map(([column, words]) => ({ kind: 'unknown-words', column, words: [...words] }))
}

function split(table: Found, record: Plain): SplitGrid {
  const fields = Object.entries(record.fields)
  const rows = new Lines()
  rows.push(
    table.grid.rows.rowOf(table.at),
    fields.map(([field]) => field),
  )
  for (const { row, read } of rowsOf(table, record))
    rows.push(
      row,
      fields.map(([, c]) => textOf(c, read)),
    )
  return { sheet: table.grid.sheet, from: table.grid.sheet, rows }
}

/** A number of which a part is not written is not written. */
function textOf(c: Cell, read: (heading: string) => string): string {
  if ('value' in c) return c.value
  if ('sum' in c) {
    const parts = c.sum.map(read)
    const numbers = parts.map((p) => (/^\d{1,9}$/.test(p) ? Number(p) : Number.NaN))
    if (parts.some((p) => p === '')) return ''
    return numbers.every((n) => !Number.isNaN(n)) ? String(numbers.reduce((sum, n) => sum + n, 0)) : parts.join(' + ')
  }
  if ('here' in c) throw new Error('impossible: what repeats was spread')
  const said = read(c.column)
  if (c.words === undefined) return said
  return Object.entries(c.words).find(([word]) => foldText(word) === foldText(said))?.[1] ?? said
}
