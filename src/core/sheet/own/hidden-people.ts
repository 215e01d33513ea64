/**
 * A list of where protected people live now, or of who works in secret, is taken by none: whoever got hold of it could find them. No one word says so, because
 * a shelter's ordinary list has a safe house in its title and a policeman's form asks each victim's present address. Two of them together do.
 */
import type { Country, Form } from '../../country/country.ts'
import type { SheetWords } from '../../country/sheet-words.ts'
import { firstTable } from './forbids.ts'
import type { SheetGrid } from './grid.ts'
import { foldText, holdsAny } from './tile.ts'

export type Telling = 'where' | 'who'
type Hidden = NonNullable<SheetWords['hidden']>

/** Lines in which a list may have its title, and rows that say where each of its people is. */
const [DEEPEST, MOST_ROWS] = [60, 200]
/** Rows that name a hidden house before a column is of them. */
const FEWEST_ROWS = 2

/** @param fileName what the file is called says it as well as what a sheet is called */
export function tellsOfHidden(
  grids: readonly SheetGrid[],
  forms: readonly Form[],
  country: Country,
  words: SheetWords,
  fileName = '',
): Telling | undefined {
  const { hidden } = words
  if (!hidden) return undefined
  const any = [hidden.kept, hidden.whereNow, hidden.whereHeaded, hidden.dwelling, hidden.secret, hidden.realName].flat()
  const named = [fileName, ...grids.map((g) => g.sheet)].map(asWords)
  for (const grid of grids) {
    const top = linesOf(grid, 0, DEEPEST)
    // Headings are looked for only where there is something that they could say.
    if (![...named, ...top.flat()].some((cell) => holdsAny(cell, any))) continue
    const table = firstTable(grid, forms, country, words)
    const titles = [...named, ...(table ? linesOf(grid, 0, table.from) : top).flat()].filter((line) => !holdsAny(line, hidden.noPlace))
    const headings = table ? table.headings.map((h) => h.text) : top.flat()
    const found = saysWho(titles, headings, hidden) ?? saysWhere(titles, headings, hidden)
    if (found) return found
    if (table && isWhereEachIs(headings, linesOf(grid, table.at + 1, MOST_ROWS), hidden)) return 'where'
  }
  return undefined
}

const saysWho = (titles: readonly string[], headings: readonly string[], { secret, realName, secretName }: Hidden): Telling | undefined => {
  const has = (phrases: readonly string[]): boolean => headings.some((heading) => holdsAny(heading, phrases))
  return titles.some((title) => holdsAny(title, secret)) || (has(realName) && has(secretName)) ? 'who' : undefined
}

function saysWhere(titles: readonly string[], headings: readonly string[], words: Hidden): Telling | undefined {
  const inTitle = (phrases: readonly string[]): boolean => titles.some((title) => holdsAny(title, phrases))
  const isColumn = (phrases: readonly string[]): boolean => headings.some((heading) => isWhole(heading, phrases))
  const isOfKept = inTitle(words.kept) || isColumn(words.kept)
  const isNow = headings.some((heading) => holdsAny(heading, [...words.whereNow, ...words.whereHeaded]))
  // Of whoever is missing nobody knows where they are.
  const isTitled = titles.some(
    (title) => holdsAny(title, words.whereNow) && holdsAny(title, [...words.people, ...words.kept]) && !holdsAny(title, words.lost),
  )
  const isOfProsecuted =
    headings.some((heading) => holdsAny(heading, words.prosecuted)) && !headings.some((heading) => holdsAny(heading, words.people))
  const isDwelling = isColumn(words.dwelling) || (inTitle(words.now) && isColumn(words.place))
  return isTitled || (isOfKept && !isOfProsecuted && (isNow || isDwelling)) ? 'where' : undefined
}

/** A column of where somebody is, of which the cells name houses that nobody may find. */
function isWhereEachIs(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  { whereNow, whereHeaded, kept }: Hidden,
): boolean {
  return headings.some(
    (heading, column) =>
      holdsAny(heading, [...whereNow, ...whereHeaded]) && rows.filter((cells) => holdsAny(cells[column] ?? '', kept)).length >= FEWEST_ROWS,
  )
}

/** Whether a heading, or what it is in one of two languages, is one of them and nothing else. */
const isWhole = (heading: string, phrases: readonly string[]): boolean => {
  const whole = new Set(phrases.map(foldText))
  return heading.split(/[/\n|()]/).some((part) => whole.has(foldText(part).replace(/[.:?\s]+$/u, '')))
}

const linesOf = (grid: SheetGrid, from: number, end: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.max(0, Math.min(grid.rows.length, end) - from) }, (_, i) => grid.rows.at(from + i)?.cells ?? [])

/** A file's name has strokes where a title has gaps. */
const asWords = (name: string): string => name.replaceAll(/[_.]+/g, ' ')
