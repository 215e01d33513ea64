/** Where in a file a recipe's table is, and the recipe as it is for that table: one heading for each column, and a record for each that repeats. */
import type { SheetWords } from '../../country/sheet-words.ts'
import { foldHeading } from '../fold-heading.ts'
import { joinHeadings } from '../join-headings.ts'
import { nameApart } from './name-apart.ts'
import type { SheetGrid } from '../own/grid/grid.ts'
import { foldAll } from '../own/words/fold-text.ts'
import { yesAndNo } from '../own/words/vocabulary.ts'
import type { Heading, Recipe, RecipeCell, RecipeRecord, RecipeWhen } from './recipe.ts'
import { showSheet } from './shown-sheet.ts'

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
  /** Id of the recipe. */
  readonly by: string
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
  if (found.length === 0)
    return {
      missing: lackingIn(
        grids.filter((g) => !g.isHidden),
        recipe.headings,
      ).map(sayHeading),
    }
  const tables: Found[] = []
  for (const table of found) {
    const missing: string[] = []
    const heading = (named: Heading): string | undefined => {
      const there = allOf(named).find((h) => table.columns.has(foldHeading(h)))
      if (there === undefined) missing.push(sayHeading(named))
      return there
    }
    const records = recipe.records.flatMap((record) => spread(record).map((r) => plainOf(recipe.id, r, heading, (h) => isThere(h, table))))
    if (missing.length > 0) return { missing: [...new Set(missing)] }
    tables.push({ ...table, marks, records })
  }
  return tables
}

/** The recipes of which a file has all columns. */
export const fittingRecipes = (grids: readonly SheetGrid[], recipes: readonly Recipe[], words: SheetWords | undefined): readonly Recipe[] =>
  recipes.filter((recipe) => !('missing' in lookFor(grids, recipe, words)))

const allOf = (heading: Heading): readonly string[] => (typeof heading === 'string' ? [heading] : heading)
const sayHeading = (heading: Heading): string => allOf(heading).join(' / ')
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

function plainOf(by: string, { form, when = [], per, fields, marked }: Spread, name: Name, has: (heading: Heading) => boolean): Plain {
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
  return { by, form, when: conditions, per: per?.flatMap((h) => name(h) ?? []), fields: Object.fromEntries(cells) }
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
  for (const table of mayBeTables(grid)) if (headings.every((h) => isThere(h, table))) return table
  return undefined
}

/** Each row near the top as one of headings, by itself and under the one above it. */
function* mayBeTables(grid: SheetGrid): Generator<Omit<Found, 'marks' | 'records'>> {
  const lineAt = (at: number) => ({ row: grid.rows.rowOf(at), texts: (grid.rows.at(at)?.cells ?? []).map((c) => c.trim()) })
  for (let at = 0; at < Math.min(grid.rows.length, FURTHEST); at++)
    for (const above of at === 0 ? [0] : [0, 1]) {
      const lines = Array.from({ length: above + 1 }, (_, i) => lineAt(at - above + i))
      const width = Math.max(...lines.map((l) => l.texts.length))
      const joined = joinHeadings(grid, lines, width).map((texts) => texts.join(' / '))
      const names = new Map(joined.flatMap((name, i) => (name === '' ? [] : [[i, name] as const])))
      const columns = new Map(nameApart(joined).flatMap((name, i) => (name === '' ? [] : [[foldHeading(name), i] as const])))
      yield { grid, at, above, columns, names }
    }
}
const FURTHEST = 40

/** Headings that stand nowhere beside the others, in the row that has most of them. */
function lackingIn(grids: readonly SheetGrid[], headings: readonly Heading[]): readonly Heading[] {
  const lacking = grids.flatMap((grid) => [...mayBeTables(grid)].map((table) => headings.filter((h) => !isThere(h, table))))
  return lacking.toSorted((a, b) => a.length - b.length)[0] ?? headings
}

export type UnreadSheet =
  /** It has most of the recipe's headings, and not these: whoever changed a word of them would lose its rows in silence. */
  | { readonly kind: 'nearly'; readonly sheet: string; readonly missing: readonly string[] }
  /** It holds a table of something else, or is hidden. */
  | { readonly kind: 'other' | 'hidden'; readonly sheet: string }

/** @returns the sheets that hold a table and of which the recipe reads nothing */
export const unreadSheets = (grids: readonly SheetGrid[], { headings }: Recipe): readonly UnreadSheet[] =>
  grids.flatMap((grid): UnreadSheet[] => {
    if (findTable(grid, headings)) return []
    const { sheet } = grid
    const missing = lackingIn([grid], headings)
    const isNear = missing.length * 2 < headings.length
    if (grid.isHidden) return isNear || showSheet({ ...grid, isHidden: false }) ? [{ kind: 'hidden', sheet }] : []
    if (isNear) return [{ kind: 'nearly', sheet, missing: missing.map(sayHeading) }]
    return showSheet(grid) ? [{ kind: 'other', sheet }] : []
  })
