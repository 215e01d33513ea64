/** Where in a file a recipe's table is, and the recipe as it is for that table: one heading for each column, and a record for each that repeats. */
import type { SheetWords } from '../../country/sheet-words.ts'
import { foldHeading } from '../fold-heading.ts'
import { joinHeadings } from '../join-headings.ts'
import type { SheetGrid } from '../own/grid.ts'
import { foldAll } from '../own/tile.ts'
import { yesAndNo } from '../own/vocabulary.ts'
import type { Heading, Recipe, RecipeCell, RecipeRecord, RecipeWhen } from './recipe.ts'

/** `marks`: the cell is one of a column that repeats, and says by a mark whether there is a record; these are the recipe's own marks. */
export type Condition = Omit<RecipeWhen, 'column' | 'mayLack'> & { readonly column: string; readonly marks?: readonly string[] }
export type Cell =
  | {
      readonly column: string
      readonly words?: Readonly<Record<string, string>> | undefined
      readonly open?: true | undefined
      readonly several?: true | undefined
    }
  | { readonly sum: readonly string[] }
  | { readonly join: readonly string[] }
  | { readonly count: readonly Condition[] }
  | { readonly above: string; readonly part?: number | undefined }
  | { readonly value: string }
/** A record as it is for one table. */
export type Plain = {
  readonly form: string
  readonly when: readonly Condition[]
  readonly per?: readonly string[] | undefined
  readonly fields: Readonly<Record<string, Cell>>
}

/** How offices of the country write that there is nothing, and that there is something; folded. A cross may be either. */
export type Marks = { readonly nothing: ReadonlySet<string>; readonly something: ReadonlySet<string>; readonly totals: readonly string[] }
export function marksOf(words: SheetWords | undefined): Marks {
  const [yes, no] = words ? yesAndNo(words) : [[], []]
  const nothing = new Set([...foldAll(words?.none ?? []), ...no])
  return { nothing, something: new Set([...foldAll(words?.ticks ?? []), ...yes]), totals: words?.totals ?? [] }
}

export type Found = {
  readonly grid: SheetGrid
  /** Index of the row of headings, or of the lower of two; `above`: how many lie over it. */
  readonly at: number
  readonly above: number
  /** By folded heading. */
  readonly columns: ReadonlyMap<string, number>
  /** Column → heading, as it stands. */
  readonly names: ReadonlyMap<number, string>
  readonly marks: Marks
  readonly records: readonly Plain[]
}

/** @returns the recipe's tables in a file; `missing`: headings that are in none of its sheets, or that one lacks */
export function lookFor(
  grids: readonly SheetGrid[],
  recipe: Recipe,
  words: SheetWords | undefined,
): readonly Found[] | { readonly missing: readonly string[] } {
  const marks = marksOf(words)
  const found = grids.flatMap((grid) => findTable(grid, recipe.headings) ?? [])
  if (found.length === 0) return { missing: recipe.headings.map((h) => allOf(h).join(' / ')) }
  const tables: Found[] = []
  for (const table of found) {
    const missing: string[] = []
    const heading = (named: Heading): string | undefined => {
      const there = allOf(named).find((h) => table.columns.has(foldHeading(h)))
      if (there === undefined) missing.push(allOf(named).join(' / '))
      return there
    }
    const records = recipe.records.flatMap((record) => spread(record).flatMap((r) => plainOf(r, heading, (h) => isThere(h, table))))
    if (missing.length > 0) return { missing: [...new Set(missing)] }
    tables.push({ ...table, marks, records })
  }
  return tables
}

/** The recipes of which a file has all columns. */
export const fittingRecipes = (grids: readonly SheetGrid[], recipes: readonly Recipe[], words: SheetWords | undefined): readonly Recipe[] =>
  recipes.filter((recipe) => !('missing' in lookFor(grids, recipe, words)))

const allOf = (heading: Heading): readonly string[] => (typeof heading === 'string' ? [heading] : heading)
const isThere = (heading: Heading, { columns }: Pick<Found, 'columns'>): boolean => allOf(heading).some((h) => columns.has(foldHeading(h)))

type Spread = Omit<RecipeRecord, 'repeats'> & { readonly marked?: { readonly column: string; readonly is: readonly string[] } }

/** What repeats, as a record for each of its columns. */
function spread({ repeats, ...record }: RecipeRecord): readonly Spread[] {
  if (!repeats) return [record]
  return repeats.columns.map(({ column, values }) => ({
    ...record,
    when: [...(record.when ?? []), { column, is: 'filled', ...(repeats.not ? { not: repeats.not } : {}) }],
    marked: { column, is: repeats.is ?? [] },
    fields: {
      ...Object.fromEntries(
        Object.entries(record.fields).map(([field, c]): [string, RecipeCell] => [
          field,
          'here' in c ? { column, ...(c.words ? { words: c.words } : {}) } : c,
        ]),
      ),
      ...Object.fromEntries(Object.entries(values).map(([field, value]): [string, RecipeCell] => [field, { value }])),
    },
  }))
}

type Name = (heading: Heading) => string | undefined

function plainOf({ form, when = [], per, fields, marked }: Spread, name: Name, has: (heading: Heading) => boolean): readonly Plain[] {
  const conditionsOf = (all: readonly RecipeWhen[]): readonly Condition[] =>
    all.flatMap(({ column, mayLack, ...how }) => {
      const named = mayLack && !has(column) ? undefined : name(column)
      return named === undefined ? [] : [{ ...how, column: named }]
    })
  const cells = Object.entries(fields).flatMap(([id, cell]): [string, Cell][] => {
    if ('here' in cell) throw new Error('impossible: what repeats was spread')
    if ('value' in cell || 'above' in cell) return [[id, cell]]
    if ('sum' in cell) return [[id, { sum: cell.sum.flatMap((h) => name(h) ?? []) }]]
    if ('join' in cell) return [[id, { join: cell.join.flatMap((h) => name(h) ?? []) }]]
    if ('count' in cell) return [[id, { count: conditionsOf(cell.count) }]]
    const { column, mayLack, ...how } = cell
    const named = mayLack && !has(column) ? undefined : name(column)
    return named === undefined ? [] : [[id, { ...how, column: named }]]
  })
  const conditions = conditionsOf(when).map((c, i) => (marked && i === when.length - 1 ? { ...c, marks: marked.is } : c))
  return [{ form, when: conditions, per: per?.flatMap((h) => name(h) ?? []), fields: Object.fromEntries(cells) }]
}

/** Headings that a record reads. */
export const headingsOf = ({ when, per = [], fields }: Plain): readonly string[] => [
  ...when.map((c) => c.column),
  ...per,
  ...Object.values(fields).flatMap((c) =>
    'column' in c ? [c.column] : 'sum' in c ? c.sum : 'join' in c ? c.join : 'count' in c ? c.count.map((w) => w.column) : [],
  ),
]

/** The row in which all of the recipe's headings stand, or the lower of two. */
function findTable(grid: SheetGrid, headings: readonly Heading[]): Omit<Found, 'marks' | 'records'> | undefined {
  if (grid.isHidden) return undefined
  const lineAt = (at: number) => ({ row: grid.rows.rowOf(at), texts: (grid.rows.at(at)?.cells ?? []).map((c) => c.trim()) })
  for (let at = 0; at < Math.min(grid.rows.length, FURTHEST); at++)
    for (const above of at === 0 ? [0] : [0, 1]) {
      const lines = Array.from({ length: above + 1 }, (_, i) => lineAt(at - above + i))
      const width = Math.max(...lines.map((l) => l.texts.length))
      const names = new Map(
        joinHeadings(grid, lines, width).flatMap((texts, i) => (texts.length > 0 ? [[i, texts.join(' / ')] as const] : [])),
      )
      const columns = new Map([...names].map(([i, name]) => [foldHeading(name), i] as const).toReversed())
      if (headings.every((h) => isThere(h, { columns }))) return { grid, at, above, columns, names }
    }
  return undefined
}
const FURTHEST = 40
