/** What a book says of its lists wherever it says it: the names of file and sheets, lines above, between and below them, a cover; and each list with its headings. */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { firstTable } from './forbids.ts'
import type { SheetGrid } from '../grid/grid.ts'
import { isHeadingLike } from '../heading/heading-text.ts'
import { foldText, holdsAny } from '../words/fold-text.ts'

/** A list as it is looked at here: where its headings stand, and its last line. */
export type Listed = {
  readonly grid: SheetGrid
  /** Index of the row of headings, and after the last line. */
  readonly at: number
  readonly end: number
  readonly headings: readonly string[]
  /** Headed in words that a form knows. */
  readonly isKnown?: true
  /** What is said of each one stands in a line of its own, behind its label: the headings are those of the lines. */
  readonly isLabels?: true
}

/** Lines that are looked at on each end of a sheet, and cells that a line of words has at most. */
const [MOST_LINES, MOST_CELLS] = [200, 2]
/** What one row of headings has at least, and how long the text of a line may be. */
const [FEWEST_HEADINGS, LONGEST] = [2, 400]

/** Whether one of these phrases stands where a sheet says what it is. */
export const saysAny = (grid: SheetGrid, phrases: readonly string[]): boolean =>
  [...new Set(atEnds(grid).flatMap((at) => cellsAt(grid, at)))].some((cell) => cell.length <= LONGEST && holdsAny(asWords(cell), phrases))

export function listsOf(grid: SheetGrid, forms: readonly Form[], country: Country, words: SheetWords): readonly Listed[] {
  const { called = [], numbered = [], place = [] } = words.hidden ?? {}
  const isOther = (at: number): boolean => {
    const cells = cellsAt(grid, at)
    const isApart = cellsAt(grid, at - 1).every((cell) => cell === '')
    const isOfNumbers = isApart && cells.some((cell) => isWhole(cell, numbered)) && cells.some((cell) => isWhole(cell, place))
    return isHeaded(cells) && (isOfNumbers || cells.some((cell) => isWhole(cell, called)))
  }
  const ends = atEnds(grid)
  const first = firstTable(grid, forms, country, words)
  // A second list need not be headed in words that a form knows.
  const others = ends.filter((at) => at !== first?.at && (first === undefined || at > first.at) && isOther(at))
  const starts = [...(first ? [first.at] : []), ...others].toSorted((a, b) => a - b)
  return starts.map((at, i) => ({
    grid,
    at,
    end: starts[i + 1] ?? grid.rows.length,
    headings: at === first?.at ? first.headings.map((h) => asWords(h.text)) : cellsAt(grid, at).map(asWords),
    ...(at === first?.at ? { isKnown: true } : {}),
  }))
}

/** Words over columns; one of them is what people are called by, or their number in a list of where they are. */
function isHeaded(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length >= FEWEST_HEADINGS && filled.every(isHeadingLike)
}

/** A list on its side and cards have their headings before what they say: `Room | 4`, `Room: 4`. */
export const labelsOf = (grid: SheetGrid): Listed => ({
  grid,
  at: 0,
  end: grid.rows.length,
  headings: [...grid.rows].map(({ cells }, at) => {
    const [label = ''] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
    return valuesAt(grid, at).length === 0 ? '' : asWords(LABELLED.exec(label)?.[1] ?? label)
  }),
  isLabels: true,
})

/** What stands behind the label of a line. */
export const valuesAt = (grid: SheetGrid, at: number): readonly string[] => {
  const [label = '', ...beside] = cellsAt(grid, at).filter((cell) => cell !== '')
  return [LABELLED.exec(label)?.[2] ?? '', ...beside].filter((cell) => cell !== '')
}
const LABELLED = /^([^:៖]{2,60})[:៖]\s*(\S.*)?$/s

/** Lines that are of no row: of one cell or two, above the first list in as many as they like, and where there is none all of a sheet's. */
export function linesBeside(grid: SheetGrid, lists: readonly Listed[]): readonly string[] {
  const first = lists[0]?.at
  const widest = Math.max(0, ...lists.map((l) => l.headings.filter((h) => h !== '').length))
  const said = new Set(
    atEnds(grid).flatMap((at) => {
      const filled = cellsAt(grid, at).filter((cell) => cell !== '' && cell.length <= LONGEST)
      const isBeside =
        first === undefined || at < first || filled.length === 1 || (filled.length <= MOST_CELLS && filled.length * 2 < widest)
      return isBeside && !lists.some((l) => l.at === at) ? filled : []
    }),
  )
  return [...said]
}

/** A list of two hundred thousand rows says what it is before it begins or after it ends. */
function atEnds({ rows }: SheetGrid): readonly number[] {
  const all = rows.length
  const from = Math.max(MOST_LINES, all - MOST_LINES)
  return Array.from({ length: Math.min(all, MOST_LINES) }, (_, i) => i).concat(
    Array.from({ length: Math.max(0, all - from) }, (_, i) => from + i),
  )
}

export const cellsAt = ({ rows }: SheetGrid, at: number): readonly string[] =>
  ((at < 0 ? undefined : rows.at(at))?.cells ?? []).map((cell) => cell.trim())

/** Whether a heading, or what it is in one of two languages, is one of them and nothing else. */
export const isWhole = (heading: string, phrases: readonly string[]): boolean => {
  const whole = new Set(phrases.map(foldText))
  return heading.split(/[/\n|()]/).some((part) => whole.has(foldText(part).replace(/[.:?\s]+$/u, '')))
}

/** A file's name has strokes where a title has gaps, and a machine's words begin with capitals: `SafeHousesNOW`. */
export const asWords = (name: string): string =>
  name
    .replaceAll(/[_.]+/g, ' ')
    .replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=\d)|(?<=[A-Z]{2})(?=\d)/g, ' ')
    .trim()
