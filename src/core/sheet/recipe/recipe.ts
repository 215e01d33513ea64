/**
 * How a sheet that holds more than one kind of record a row is split: which of its columns is which question of which form, and what a row must
 * say before it is a record of it. An analyst makes it once; the office then only drops its files. Data of an office or a country, no program:
 * nothing in it is run, and it can hold no more than headings, fields and words.
 */
import { z } from 'zod'
import { codesOf, findForm } from '../../country/find.ts'
import type { Country } from '../../country/country.ts'
import { foldHeading } from '../fold-heading.ts'
import { joinHeadings } from '../join-headings.ts'
import { Lines } from '../lines.ts'
import type { SheetGrid } from '../own/grid.ts'
import { foldText } from '../own/tile.ts'

const text = z.string().min(1).max(200)
const words = z.record(z.string().max(200), z.string().max(200))
const cell = z.union([
  /** The column so headed; `words` says what its cells mean, `sum` takes further columns as parts of one number. */
  z.strictObject({ column: text, words: words.optional() }),
  z.strictObject({ sum: z.array(text).min(2).max(12) }),
  /** Of a record that repeats: what stands in the column that it is of. */
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
type Plain = Omit<Repeated, 'repeats'>

/** A sheet of one form, made from the rows of another: field ids as headings, the rows numbered as they stand in the file. */
export type Split = { readonly form: string; readonly grids: readonly SheetGrid[] }

export type RecipeFault =
  /** No sheet has these headings. */
  | { readonly kind: 'no-table'; readonly missing: readonly string[] }
  /** Words that stand in a column whose words are listed, and are not among them. */
  | { readonly kind: 'unknown-words'; readonly column: string; readonly words: readonly string[] }

/** What is named in a recipe and stands in the sheet. */
type Found = {
  readonly grid: SheetGrid
  readonly at: number
  /** By folded heading. */
  readonly columns: ReadonlyMap<string, number>
  /** Column → heading, as it stands. */
  readonly names: ReadonlyMap<number, string>
}

const MOST_WORDS = 20

/** @returns one sheet a form, or what stands against it; a sheet that lacks a column of the recipe is not guessed at */
export function applyRecipe(grids: readonly SheetGrid[], recipe: Recipe): readonly Split[] | { readonly faults: readonly RecipeFault[] } {
  const looked = lookFor(grids, recipe)
  if ('faults' in looked) return looked
  const { found, records } = looked
  const words = found.flatMap((table) => records.flatMap((record) => unknownWords(table, record)))
  if (words.length > 0) return { faults: [...new Map(words.map((w) => [JSON.stringify(w), w])).values()] }
  const splits = new Map<string, SheetGrid[]>()
  for (const record of records) {
    const grids = splits.get(record.form) ?? []
    splits.set(record.form, grids)
    for (const table of found) {
      const made = split(table, record)
      const before = grids.filter((g) => g.sheet === made.sheet || g.sheet.startsWith(`${made.sheet} #`)).length
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

/** @returns undefined where the sheet is none of the recipe's */
export function tryRecipe(grids: readonly SheetGrid[], recipe: Recipe): Tried | undefined {
  const looked = lookFor(grids, recipe)
  if ('faults' in looked) return undefined
  const { found, records } = looked
  const made: Record<string, number> = {}
  const leftOut: number[] = []
  const unread: string[] = []
  const named = new Set(records.flatMap(headingsOf).map(foldHeading))
  let rows = 0
  for (const table of found) {
    const taken = new Set<number>()
    for (const record of records)
      for (const { row } of rowsOf(table, record)) {
        made[record.form] = (made[record.form] ?? 0) + 1
        taken.add(row)
      }
    const all = [...rowsOf(table, NO_CONDITION)]
    rows += all.length
    leftOut.push(...all.flatMap(({ row }) => (taken.has(row) ? [] : [row])))
    for (const [column, heading] of table.names)
      if (!named.has(foldHeading(heading)) && all.some(({ cells }) => (cells[column] ?? '').trim() !== '')) unread.push(heading)
  }
  return { rows, records: made, leftOut, unread }
}
const NO_CONDITION = { form: '', fields: {} }

function lookFor(
  grids: readonly SheetGrid[],
  recipe: Recipe,
): { readonly found: readonly Found[]; readonly records: readonly Plain[] } | { readonly faults: readonly RecipeFault[] } {
  const records = recipe.records.flatMap(spread)
  const named = [...new Set([...recipe.headings, ...records.flatMap(headingsOf)])]
  const found = grids.flatMap((grid) => findTable(grid, recipe.headings) ?? [])
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
    when: [...(record.when ?? []), { column, is: 'filled' as const, ...(repeats.not ? { not: repeats.not } : {}) }],
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
function findTable(grid: SheetGrid, headings: readonly string[]): Found | undefined {
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
      if (wanted.every((h) => columns.has(h))) return { grid, at, columns, names }
    }
  return undefined
}
const FURTHEST = 40

function* rowsOf({ grid, at, columns }: Found, { when: conditions = [] }: Plain) {
  for (let i = at + 1; i < grid.rows.length; i++) {
    const line = grid.rows.at(i)
    if (!line || line.cells.every((c) => c.trim() === '')) continue
    const read = (heading: string): string => (line.cells[columns.get(foldHeading(heading)) ?? -1] ?? '').trim()
    const holds = conditions.every(({ column, is, says, not }) => {
      const said = read(column)
      if (is !== undefined && (is === 'filled') !== (said !== '')) return false
      if (not?.some((s) => foldText(s) === foldText(said))) return false
      return says === undefined || says.some((s) => foldText(s) === foldText(said))
    })
    if (holds) yield { row: line.row, cells: line.cells, read }
  }
}

function unknownWords(table: Found, record: Plain): readonly RecipeFault[] {
  return Object.values(record.fields).flatMap((c): RecipeFault[] => {
    if (!('column' in c) || c.words === undefined) return []
    const known = new Set(Object.keys(c.words).map(foldText))
    const strange = new Set<string>()
    for (const { read } of rowsOf(table, record)) {
      const said = read(c.column)
      if (said !== '' && !known.has(foldText(said)) && strange.size < MOST_WORDS) strange.add(said)
    }
    return strange.size > 0 ? [{ kind: 'unknown-words', column: c.column, words: [...strange] }] : []
  })
}

function split(table: Found, record: Plain): SheetGrid {
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
  return { sheet: table.grid.sheet, rows }
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
