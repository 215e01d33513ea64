/**
 * Where tables are in a sheet: a row of headings, or two or three that are merged, and the lines below until the next headings. What stands
 * above the first is the letterhead and the title.
 */
import { parseDay } from '../../../text/dates.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { Headings } from './heading.ts'
import { isHeadingLike, isShapeOfDay } from './heading-text.ts'
import type { SheetGrid, Table } from '../grid/grid.ts'
import { once } from '../words/once.ts'
import { nameColumns } from '../questions/questions.ts'
import { foldText } from '../words/fold-text.ts'
import type { Said } from '../words/said.ts'

/** Headings that a row must have before it is one; a form of two fields has two. */
const FEWEST = 3

export function findTables(grid: SheetGrid, headings: Headings, fewest = FEWEST): readonly Table[] {
  const starts: number[] = []
  for (let at = 0; at < grid.rows.length; at++) if (scoreOf(grid, at, headings) >= fewest) starts.push(at)
  const tables: Table[] = []
  for (let i = 0; i < starts.length; i++) {
    const from = starts[i] as number
    // The second row of headings scores as well; the same headings again, at the top of the next page, begin nothing. Below a title of their own they do.
    const last = tables.at(-1)
    const isOfLast = last !== undefined && (isSame(grid, from, last.at) || isAgain(grid, from, last))
    if (last && (from <= last.at || (isOfLast && !isTitled(grid, from, last, headings)))) continue
    const upper = from > 0 && isUpper(grid, from - 1, headings) ? from - 1 : from
    const at = lowerOf(grid, from, headings)
    const again = isOfLast ? { again: last.from } : {}
    tables.push({ grid, from: upper, at, ...again, end: grid.rows.length, headings: join(grid, upper, at, headings) })
  }
  const first = tables[0]?.from ?? 0
  const placeOf = (i: number): Pick<Table, 'first' | 'before'> => (tables.length > 1 ? { first, before: tables[i - 1]?.at ?? -1 } : {})
  return tables.map((t, i) => ({ ...t, ...placeOf(i), end: tables[i + 1]?.from ?? grid.rows.length }))
}

/** What stands right above its headings, back to the table before. */
export const titleOf = ({ grid, from }: Table): readonly string[] =>
  [1, 2, 3].flatMap((up) => grid.rows.at(from - up)?.cells ?? []).filter((c) => c.trim() !== '')

/**
 * The table of a sheet whose headings nobody knows: the first row of words over at least three columns that all hold something different in the
 * rows below. What its columns are is then asked, one by one.
 */
export function findByShape(grid: SheetGrid, headings: Headings): Table | undefined {
  for (let at = 0; at < Math.min(grid.rows.length - FEWEST_BELOW, DEEPEST); at++) {
    const cells = (grid.rows.at(at)?.cells ?? []).map((c) => c.trim())
    const filled = cells.flatMap((c, column) => (c === '' ? [] : [column]))
    if (filled.length < FEWEST || new Set(filled.map((c) => cells[c])).size < filled.length) continue
    if (filled.some((c) => !isHeadingLike(cells[c] ?? ''))) continue
    // A line that heads a section stands in one cell.
    const rows = Array.from({ length: LOOKED_AT }, (_, i) => at + 1 + i)
      .filter((i) => (grid.rows.at(i)?.cells ?? []).filter((c) => c.trim() !== '').length > 1)
      .slice(0, FEWEST_BELOW)
    if (rows.length < FEWEST_BELOW) continue
    const below = filled.filter((column) => {
      const texts = rows.map((i) => grid.rows.cell(i, column).trim())
      return texts.some((t) => t !== '') && !texts.includes(cells[column] ?? '')
    })
    // A column of days or numbers under a word is what tells headings from a line of text.
    const isData = below.some((column) =>
      rows.every((i) => grid.rows.cell(i, column).trim() !== '' && !isHeadingLike(grid.rows.cell(i, column))),
    )
    if (below.length < Math.max(FEWEST, filled.length / 2) || !isData) continue
    const isOverGroups =
      at > 0 && liesUnderGroups(grid, at - 1, at) && (grid.rows.at(at - 1)?.cells ?? []).some((c) => isHeading(c, headings))
    const from = isOverGroups || (at > 0 && isHeldOpen(grid, at - 1, at)) ? at - 1 : at
    return { grid, from, at, end: grid.rows.length, headings: join(grid, from, at, headings), isByShape: true }
  }
  return undefined
}
const [FEWEST_BELOW, LOOKED_AT, DEEPEST] = [3, 8, 30]
const isHeading = (cell: string, headings: Headings): boolean => {
  const said = headings.read(cell)
  return said.unread === '' && said.concepts.length > 0
}

/** The headings of a table once more, all rows of them: at the top of a further page, or of a further part. The line that numbers them need not be there again. */
export const isAgain = (grid: SheetGrid, at: number, table: Table): boolean =>
  Array.from({ length: lastOfWords(table) - table.from + 1 }, (_, i) => i).every((i) => isSame(grid, at + i, table.from + i))

/** The last row of headings that is not their numbers. */
function lastOfWords({ grid, from, at }: Table): number {
  let last = at
  while (last > from && isNumbers((grid.rows.at(last)?.cells ?? []).filter((c) => c.trim() !== ''))) last--
  return last
}

/** Whether another title stands over headings that come again: of another law, another year, or other people. */
function isTitled(grid: SheetGrid, row: number, last: Table, headings: Headings): boolean {
  const upper = row - (last.at - last.from)
  const from = !isAgain(grid, row, last) && upper > last.at && isAgain(grid, upper, last) ? upper : row
  const title = aloneAbove(grid, from, last.at)
  if (title === undefined || !/\p{L}/u.test(title) || CONTINUED.test(title.trim()) || PAGE.test(title.trim())) return false
  // `Brought forward: 12 people`, at the top of a page.
  if (headings.isCarried(title)) return false
  const first = aloneAbove(grid, last.from, -1)
  return first === undefined || foldText(first) !== foldText(title)
}

/** The next line above, past blank ones, where it is one cell. */
function aloneAbove(grid: SheetGrid, from: number, least: number): string | undefined {
  for (let at = from - 1; at > least; at--) {
    const filled = (grid.rows.at(at)?.cells ?? []).filter((c) => c.trim() !== '')
    if (filled.length > 0) return filled.length === 1 ? filled[0] : undefined
  }
  return undefined
}
const CONTINUED = /(?:continued|cont(?:inuation|['’]?d|\.)?|suite|\(ត\)|តពី(?:លើ|មុខ)?|បន្ត)[\s).:–-]*$/iu
const PAGE = /^(?:page|ទំព័រ(?:ទី)?|p\.)\s*\p{Nd}+/iu

const isSame = (grid: SheetGrid, one: number, other: number): boolean => {
  const [a, b] = [one, other].map((i) => (grid.rows.at(i)?.cells ?? []).map((c) => c.trim()).join('\u0001'))
  return a === b
}

/** How many of its cells are headings that are fully known; a row that holds mostly something else is none. */
function scoreOf(grid: SheetGrid, at: number, headings: Headings): number {
  const cells = withoutDaysOfMonth((grid.rows.at(at)?.cells ?? []).map((c) => c.trim())).filter((c) => c !== '')
  // `Registered: 03/05/2024` in one cell and another day in the next are of a row.
  if (
    cells.filter((c) => !isHeadingLike(c) || WITH_DAY.test(toLatinDigits(c))).length > 1 ||
    cells.some((c) => parseDay(c).ok) ||
    saysHow(cells, headings)
  )
    return 0
  const said = cells.map((c) => headings.read(c))
  // A bare "date" is a question of every form, and of many an office's columns no form asks.
  const isDay = (s: Said): boolean => headings.isOfRegister && s.isDay && s.unread === ''
  const known = said.filter((s) => isDay(s) || (s.unread === '' && (s.concepts.length > 0 || s.isNotAsked || s.isRowNumber)))
  const named = said.filter((s) => s.concepts.length > 0 || isDay(s))
  return known.length * (headings.isOfRegister ? 3 : 2) >= cells.length ? named.length : named.length >= 5 ? named.length : 0
}

/** `1 | 2 | … | 31` among headings: a column for each day of a month, and none of them a heading of its own. */
function withoutDaysOfMonth(cells: readonly string[]): readonly string[] {
  const first = cells.findIndex((c) => toLatinDigits(c) === '1')
  let last = first
  while (first >= 0 && toLatinDigits(cells[last + 1] ?? '') === String(last + 2 - first)) last++
  return last - first + 1 < FEWEST_DAYS ? cells : cells.toSpliced(first, last - first + 1)
}
const FEWEST_DAYS = 28

const WITH_DAY = /\d{1,2}[./-]\d{1,2}[./-]\d{4}/

/** `dd/mm/yyyy` beside other words: a line that says how a form is to be filled in. */
const saysHow = (cells: readonly string[], headings: Headings): boolean =>
  !headings.isOfRegister && cells.length >= FEWEST_SAID && cells.some((c) => isShapeOfDay(c))
const FEWEST_SAID = 5

/** A row over the headings whose cells lie over several columns. */
function isUpper(grid: SheetGrid, at: number, headings: Headings): boolean {
  const row = grid.rows.at(at)
  if (!row) return false
  // Of a register, whatever its words are: the headings beside it reach down into the row below.
  if (headings.isOfRegister && isHeldOpen(grid, at, at + 1)) return true
  const filled = row.cells.filter((c) => c.trim() !== '')
  if (filled.length < 2 || filled.some((c) => !isHeadingLike(c) || EXPLAINS.test(c))) return false
  return filled.some((c) => headings.read(c).concepts.length > 0) && (grid.rows.at(at + 1)?.row ?? 0) === row.row + 1
}

/** `SEX 1=M 2=F`: what short forms mean, and the heading of nothing; in brackets a heading may say its own. */
const EXPLAINS = /^[^()]*=/

const MOST_PARTS = 0.8

/** A second and a third row of headings below: units, parts, words over ticks. */
function lowerOf(grid: SheetGrid, from: number, headings: Headings): number {
  let at = from
  while (at < from + 2) {
    const cells = grid.rows.at(at + 1)?.cells ?? []
    const filled = cells.filter((c) => c.trim() !== '')
    const isNumbering = isNumbers(filled)
    if (filled.length === 0 || (!isNumbering && filled.some((c) => /^[\d\s.,/-]{3,}$/.test(c.trim())))) break
    if (saysHow(filled, headings)) break
    // One law by itself heads a section; of two side by side each heads its articles, where nothing else stands there.
    const isLaw = ({ law, unread }: Said): boolean => law !== undefined && unread === ''
    const areLaws = filled.length > 1 && filled.every((c) => isLaw(headings.read(c)))
    const known = filled.filter((c) => {
      const said = headings.read(c)
      if (areLaws) return true
      const isPart = headings.isOfRegister && /\p{L}/u.test(c)
      return said.unread === '' && (said.concepts.length > 0 || said.codes.length > 0 || said.unit !== undefined || isPart)
    })
    // A line of data holds names, which no heading says.
    // Of many parts one may be a word of this office's own.
    // Units may stand under headings that are all filled.
    const areUnits = filled.every((c) => {
      const said = headings.read(c)
      return said.unit !== undefined && said.concepts.length === 0 && said.unread === '' && !/\d/.test(toLatinDigits(c))
    })
    const isHeld =
      isHeldOpen(grid, from, at + 1) || (at === from && (liesUnderGroups(grid, from, at + 1) || fillsTheWide(grid, from, at + 1)))
    if (!isNumbering && !areUnits && !isHeld && (known.length < filled.length * MOST_PARTS || !liesUnder(grid, from, at + 1))) break
    at++
  }
  return at
}

/** The headings beside it reach down over this row, each in one cell of both, and what stands in it lies under the wide ones: it is of the headings. */
function isHeldOpen(grid: SheetGrid, above: number, at: number): boolean {
  const [top, row] = [grid.rows.rowOf(above), grid.rows.rowOf(at)]
  const merges = (grid.merges ?? []).filter((m) => m.top === top)
  const down = new Set(merges.flatMap((m) => (m.left === m.right && m.bottom >= row ? [m.left] : [])))
  const isUnder = (column: number): boolean =>
    merges.some((m) => m.bottom < row && m.left < m.right && m.left <= column && column <= m.right)
  const filled = (i: number): readonly number[] => (grid.rows.at(i)?.cells ?? []).flatMap((c, column) => (c.trim() === '' ? [] : [column]))
  return (
    down.size >= FEWEST_DOWN &&
    filled(at).length > 0 &&
    filled(at).every((column) => isUnder(column) && isHeadingUnder(grid.rows.cell(at, column))) &&
    filled(above).every((column) => down.has(column) || isUnder(column))
  )
}
const FEWEST_DOWN = 2
/** Below a wide heading the number of an article may be one. */
const isHeadingUnder = (cell: string): boolean => isHeadingLike(cell) || /^\d{1,3}$/.test(toLatinDigits(cell.trim()))

/**
 * `Sex` in one cell over `Men | Women`, `Stage` over `Inquiry | Trial | Judged`, and blank below each narrow heading: the row has a word in each place under the wide
 * ones and none beside them.
 */
function fillsTheWide(grid: SheetGrid, above: number, at: number): boolean {
  const [top, row] = [grid.rows.rowOf(above), grid.rows.rowOf(at)]
  const wide = (grid.merges ?? []).filter((m) => m.top === top && m.bottom === top && m.left < m.right)
  const under = wide.flatMap((m) => Array.from({ length: m.right - m.left + 1 }, (_, i) => m.left + i))
  const cells = grid.rows.at(at)?.cells ?? []
  return (
    row === top + 1 &&
    wide.length >= FEWEST_WIDE &&
    under.every((column) => /[\p{L}\p{N}]/u.test(cells[column] ?? '') && isHeadingUnder((cells[column] ?? '').trim())) &&
    cells.every((cell, column) => cell.trim() === '' || under.includes(column))
  )
}
const FEWEST_WIDE = 2

/**
 * `Payment | | Amount | | Payment` over a row that is full: the words above are of groups, whether or not anybody merged their cells, and the row below has
 * the headings, under which days or numbers stand.
 */
function liesUnderGroups(grid: SheetGrid, above: number, at: number): boolean {
  const filled = (i: number): readonly number[] => (grid.rows.at(i)?.cells ?? []).flatMap((c, column) => (c.trim() === '' ? [] : [column]))
  const [over, under] = [filled(above), filled(at)]
  const isWord = (i: number, column: number): boolean => isHeadingLike(grid.rows.cell(i, column))
  const areHeadings = over.every((c) => under.includes(c) && isWord(above, c)) && under.every((c) => isWord(at, c))
  if (grid.rows.rowOf(at) !== grid.rows.rowOf(above) + 1 || over.length * 2 > under.length || !areHeadings) return false
  if (new Set(under.map((column) => foldText(grid.rows.cell(at, column)))).size < under.length) return false
  const below = Array.from({ length: FEWEST_BELOW }, (_, i) => at + 1 + i)
  return under.some((column) => below.every((i) => grid.rows.cell(i, column).trim() !== '' && !isWord(i, column)))
}

/** A line that numbers the columns: `(1) (2) (3)`, each more than the last; one may be left out where a heading lies over two. */
export function isNumbers(cells: readonly string[]): boolean {
  const numbers = cells.map((c) => Number(toLatinDigits(c).replace(/[()[\].\s]/g, '') || Number.NaN))
  return numbers.length > 3 && (numbers[0] ?? 0) <= 2 && numbers.every((n, i) => i === 0 || [1, 2].includes(n - (numbers[i - 1] ?? n)))
}

/** Some column of the row above is empty where this one is not, or lies under a merged heading. */
function liesUnder(grid: SheetGrid, above: number, at: number): boolean {
  const row = grid.rows.rowOf(above)
  const cells = grid.rows.at(at)?.cells ?? []
  return cells.some(
    (c, column) =>
      c.trim() !== '' &&
      (grid.rows.cell(above, column).trim() === '' ||
        (grid.merges ?? []).some((m) => m.top === row && m.right > m.left && m.left === column)),
  )
}

function join(grid: SheetGrid, from: number, at: number, headings: Headings): Table['headings'] {
  const width = Math.max(...Array.from({ length: at - from + 1 }, (_, i) => grid.rows.at(from + i)?.cells.length ?? 0))
  const isTwice = at === from + 1 && areTwoLanguages(grid, from, at)
  const under = headings.isOfRegister ? new Map<number, string>() : underWide(grid, at)
  const own = Array.from({ length: width }, (_, column) => {
    const texts: string[] = []
    for (let i = from; i <= at; i++) {
      const own = grid.rows.cell(i, column).trim()
      const text = own !== '' ? own : i < at ? spread(grid, i, column, at) : (under.get(column) ?? '')
      if (text !== '' && !/^[\d()]+$/.test(toLatinDigits(text))) texts.push(text)
    }
    const own = texts.at(-1) ?? ''
    const parent = texts.length > 1 ? texts.slice(0, -1).join('\n') : ''
    const text = parent === '' || parent === own ? own : `${parent} / ${own}`
    // Two rows that say the same in two languages: either may be the one that is known.
    const other = isTwice && at === from + 1 ? headings.read(grid.rows.cell(from, column).trim()) : undefined
    const said = isTwice ? headings.read(own) : headings.read(own, parent === own ? '' : parent)
    const isBetter = other !== undefined && said.concepts.length === 0 && said.unread !== '' && other.unread === ''
    return { text, said: isBetter ? other : said }
  })
  const names = nameColumns(own.map((h) => h.text))
  return own.map((h, column) => {
    const stood = grid.made?.headings[column] ?? []
    return { ...h, name: names[column] ?? h.text, said: stood.length > 0 ? alsoSaid(h.said, stood, headings) : h.said }
  })
}

/**
 * `Dates` in one cell over three columns that are all filled, and below it no heading of their own: each of them is of that heading, and none is left out in silence.
 * @returns by column, what lies over it
 */
function underWide(grid: SheetGrid, at: number): ReadonlyMap<number, string> {
  const row = grid.rows.rowOf(at)
  const wide = (grid.merges ?? []).filter((m) => m.top === row && m.left < m.right)
  return new Map(
    wide.flatMap((m) => {
      const text = grid.rows.cell(at, m.left).trim()
      const columns = Array.from({ length: m.right - m.left }, (_, i) => m.left + 1 + i)
      return text === '' ? [] : columns.filter((column) => isFilledBelow(grid, at, column)).map((column) => [column, text] as const)
    }),
  )
}

function isFilledBelow(grid: SheetGrid, at: number, column: number): boolean {
  let filled = 0
  for (let i = at + 1; i < grid.rows.length && filled < FEWEST_FILLED; i++) if (grid.rows.cell(i, column).trim() !== '') filled++
  return filled === FEWEST_FILLED
}
const FEWEST_FILLED = 2

/** What the heading that its cells stood under says of them: a unit, a law, a part. Which field they are was said. */
function alsoSaid(said: Said, stood: readonly string[], headings: Headings): Said {
  const { concepts, unit, units, law, group, isLegacy } = headings.read(stood.at(-1) ?? '', stood.slice(0, -1).join('\n'))
  const [field] = said.concepts[0]?.fields ?? []
  const own = concepts.filter((c) => field !== undefined && c.fields.includes(field))
  // `sentence_months` is no word of the list's: in which unit it counts, its own heading says, or it is asked.
  const { unit: _, law: __, group: ___, ...named } = said
  return {
    ...named,
    ...(own.length === 1 && concepts.length === 1 ? { concepts: own } : {}),
    ...(unit ? { unit } : {}),
    units,
    ...(law ? { law } : {}),
    ...(group === undefined ? {} : { group }),
    ...(isLegacy ? { isLegacy } : {}),
  }
}

/** What a row of headings that comes again may have in its cells: of headings in several rows, what stands in each. */
const headsOf = ({ grid, from, at, headings }: Table): ReadonlySet<string> =>
  new Set([
    ...headings.map((h) => foldText(h.text)),
    ...Array.from({ length: at - from + 1 }, (_, i) => grid.rows.at(from + i)?.cells ?? []).flatMap((cells) =>
      // The number of a column is no heading: a row of data has such numbers as well.
      cells.flatMap((c) => (c.trim() === '' || /^[\d()]+$/.test(toLatinDigits(c).trim()) ? [] : [foldText(c)])),
    ),
  ])

/** The lines below a table's headings in which they stand once more, at the top of a further page; of the second row of them all that stands there does. */
export const headsAgain = once((table: Table): ReadonlySet<number> => {
  const { grid, at, end } = table
  const heads = headsOf(table)
  const found = new Set<number>()
  for (let i = at + 1; i < end; i++) {
    const filled = (grid.rows.at(i)?.cells ?? []).filter((c) => c.trim() !== '')
    const known = filled.filter((c) => heads.has(foldText(c))).length
    const isUnder = found.has(i - 1) && filled.length > 0 && known === filled.length
    if (isUnder || (filled.length >= FEWEST && known * 2 > filled.length)) found.add(i)
  }
  return found
})

/** A row of Khmer over a row of another script, cell for cell. */
function areTwoLanguages(grid: SheetGrid, one: number, other: number): boolean {
  const [a, b] = [one, other].map((i) => (grid.rows.at(i)?.cells ?? []).map((c) => c.trim()))
  const columns = [...(a ?? []).keys()].filter((c) => (a?.[c] ?? '') !== '' && (b?.[c] ?? '') !== '')
  const filled = Math.max(...[a, b].map((cells) => (cells ?? []).filter((c) => c !== '').length))
  const isKhmer = (text: string): boolean => /[\u1780-\u17FF]/.test(text)
  const differ = columns.filter((c) => isKhmer(a?.[c] ?? '') !== isKhmer(b?.[c] ?? ''))
  return columns.length >= FEWEST && columns.length >= filled * 0.8 && differ.length >= columns.length * 0.8
}

/** The heading that lies over this column: of its merge, else the nearest to the left where something stands below. */
function spread(grid: SheetGrid, at: number, column: number, last: number): string {
  const row = grid.rows.rowOf(at)
  const merge = (grid.merges ?? []).find((m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right)
  if (merge) return merge.top === row ? grid.rows.cell(at, merge.left).trim() : ''
  if ((grid.merges ?? []).some((m) => m.top === row && m.right > m.left) || grid.rows.cell(last, column).trim() === '') return ''
  for (let c = column - 1; c >= 0; c--)
    if (grid.rows.cell(at, c).trim() !== '') return grid.rows.cell(last, c).trim() === '' ? '' : grid.rows.cell(at, c).trim()
  return ''
}
