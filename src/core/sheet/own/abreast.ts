/**
 * Several accused of a case side by side in one row: `Accused 1: name, sex, age`, `Accused 2: name, sex, age`, or `Name 1`, `Name 2`, `Sex 1`, `Sex 2`. Each becomes a line
 * of its own under the first one's headings, with what the row says of the case. Only headings that count their people are read so: two names without a number may be
 * an accused and a victim. Where it is not plain that they are several people, the sheet stays as it is and its columns are asked about: headings that count on
 * beyond the others, a name in two scripts, the same name twice, a name that is as above, what is said of one who has no name.
 */
import type { SheetWords } from '../../country/sheet-words.ts'
import { toLatinDigits } from '../../text/digits.ts'
import { Lines, type Line } from '../lines.ts'
import type { SheetGrid } from './grid.ts'
import type { Headings } from './heading.ts'
import { isNumbers } from './table.ts'
import { foldAll, foldText } from './tile.ts'
import { beginsWith } from './totals.ts'

/** Lines from the top in which the headings are looked for. */
const DEEPEST = 40
const FEWEST = 2
const KHMER = /[\u1780-\u17B3]/
const LATIN = /\p{Script=Latin}/u
/** A letter counts people behind a word for them: `Name A` may be a column. */
const AN_ACCUSED = /accused|defendant|suspect|prévenu|ជនជាប់ចោទ|ជនសង្ស័យ|ពិរុទ្ធ|ជនត្រូវចោទ/u
const NAMES = ['accused_name', 'accused_name_latin']
/** What is said of one of them. A judgment, an article or a case that is numbered is of nobody's number. */
const OF_ONE = [
  ...NAMES,
  'sex',
  'age_band',
  'citizenship',
  'custody',
  'is_official',
  'presence',
  'outcome',
  'sentence_months',
  'suspended_months',
  'fine',
  'compensation',
]

type Counted = {
  readonly column: number
  readonly base: string
  readonly n: number
  readonly own: string
  readonly above: string
  readonly isAbove: boolean
  readonly isLetter: boolean
}
/** Heading without its number → its columns, the first accused's first. */
type Blocks = readonly (readonly Counted[])[]
type Read = {
  readonly blocks: Blocks
  /** Columns of names, the first accused's first. */ readonly names: readonly (readonly number[])[]
  readonly isPlain: boolean
}

/** @returns the same grid where nobody stands side by side, or not plainly */
export function setApart(grid: SheetGrid, headings: Headings, words: SheetWords): SheetGrid {
  if (grid.isHidden) return grid
  for (let at = 0; at < Math.min(grid.rows.length, DEEPEST); at++) {
    // What stands over several columns is of the headings below it.
    const below = blocksAt(grid, at + 1, headings)
    if (below?.blocks[0]?.[0]?.isAbove === true) return parted(grid, at + 1, below, words) ?? grid
    const blocks = blocksAt(grid, at, headings)
    if (blocks !== undefined) return parted(grid, at, blocks, words) ?? grid
  }
  return grid
}

function blocksAt(grid: SheetGrid, at: number, headings: Headings): Read | undefined {
  const counted = (grid.rows.at(at)?.cells ?? []).flatMap((cell, column): Counted[] => {
    const [own, above] = [cell.trim(), cell.trim() === '' ? '' : lyingOver(grid, at, column)]
    const [ofAbove, ofOwn] = [ordinalOf(above), ordinalOf(own)]
    if (ofAbove)
      return [{ column, ...ofAbove, base: `${foldText(ofAbove.base)}\n${foldText(own)}`, own, above: ofAbove.base, isAbove: true }]
    return ofOwn ? [{ column, ...ofOwn, base: `${foldText(above)}\n${foldText(ofOwn.base)}`, own: ofOwn.base, above, isAbove: false }] : []
  })
  const groups = [...Map.groupBy(counted, (c) => c.base).values()]
  const all = groups.filter((of) => of.length >= FEWEST && of.every((c, i) => c.n === i + 1))
  const saidOf = ({ own, above }: Counted) => headings.read(own, above)
  const isOf = (c: Counted, ids: readonly string[]): boolean => saidOf(c).concepts.some((o) => ids.includes(o.fields[0] ?? ''))
  const names = all.find(([first]) => first !== undefined && isOf(first, ['accused_name']) && saidOf(first).unread === '')
  if (names === undefined) return undefined
  // What nobody knows under the number of an accused is of that accused as well, and is asked about once.
  const isOfThem = ([first]: readonly Counted[]): boolean => {
    if (first === undefined) return false
    const isAlike = first.isAbove === names[0]?.isAbove && (!first.isAbove || first.above === names[0]?.above)
    return isAlike && (first.isAbove || isOf(first, OF_ONE))
  }
  const blocks = all.filter(isOfThem)
  // Two columns of names and nothing else may be one name in two ways; a heading of a number that has no name is of somebody who would be lost.
  const isOfMore = groups.some((of) => isOfThem(of) && (!all.includes(of) || of.length > names.length))
  const isLettered = names.some((c) => c.isLetter) && !names.every((c) => AN_ACCUSED.test(c.base))
  const nameColumns = blocks.filter(([first]) => first !== undefined && isOf(first, NAMES)).map((of) => of.map((c) => c.column))
  return { blocks, names: nameColumns, isPlain: blocks.length >= FEWEST && !isOfMore && !isLettered }
}

/** The heading in the row above that lies over this column: of its merge, or the nearest to the left. */
function lyingOver(grid: SheetGrid, at: number, column: number): string {
  if (at === 0) return ''
  const row = grid.rows.rowOf(at - 1)
  const filled = (grid.rows.at(at - 1)?.cells ?? []).filter((c) => c.trim() !== '')
  if (filled.length < FEWEST) return ''
  const merge = (grid.merges ?? []).find((m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right)
  if (merge) return merge.bottom === row ? grid.rows.cell(at - 1, merge.left).trim() : ''
  for (let c = column; c >= 0; c--) {
    if (c < column && grid.rows.cell(at, c).trim() === '') return ''
    const text = grid.rows.cell(at - 1, c).trim()
    if (text !== '') return text
  }
  return ''
}

/** @returns undefined where the headings or some row show that they are not plainly several */
function parted(
  grid: SheetGrid,
  at: number,
  { blocks, names: nameAt, isPlain: areHeadsPlain }: Read,
  words: SheetWords,
): SheetGrid | undefined {
  if (!areHeadsPlain) return undefined
  const people = Math.max(...blocks.map((of) => of.length))
  const further = new Set(blocks.flatMap((of) => of.slice(1).map((c) => c.column)))
  const columns = new Set(blocks.flatMap((of) => of.map((c) => c.column)))
  const several = new Set<number>()
  const isHeads = ({ cells }: Line): boolean => [...columns].every((c) => foldText(cells[c] ?? '') === foldText(grid.rows.cell(at, c)))
  const [nones, ditto, totals] = [foldAll(words.none), foldAll(words.ditto), [...foldAll(words.totals)]]
  const saysNothing = (cell: string): boolean => !/[\p{L}1-9]/u.test(toLatinDigits(cell)) || nones.has(foldText(cell))
  const isDitto = (cell: string): boolean => cell.trim() !== '' && !nones.has(foldText(cell)) && ditto.has(foldText(cell))
  const of = blocks.map((block) => block.map((c) => c.column))
  /** What stands in the row above, so far as it is somebody's. */
  const last = new Map<number, string>()
  let isPlain = true
  const lines = [...grid.rows].flatMap((line, i): Line[] => {
    const { row } = line
    const isAbove = i < at
    if (i < (blocks[0]?.[0]?.isAbove === true ? at - 1 : at) || (i > at && isNumbers(line.cells.filter((c) => c.trim() !== ''))))
      return [line]
    if (i <= at || isHeads(line)) return [{ row, cells: line.cells.map((cell, c) => (further.has(c) ? '' : uncounted(cell, c, isAbove))) }]
    // As above is as in the row above under the same number; whoever is called so is nobody that this can know.
    const cells = line.cells.map((cell, c) => (columns.has(c) && isDitto(cell) ? (last.get(c) ?? cell) : cell))
    if (cells.some((cell, c) => columns.has(c) && isDitto(cell)) || nameAt.flat().some((c) => isDitto(line.cells[c] ?? ''))) isPlain = false
    const said = (c: number | undefined): boolean => c !== undefined && !saysNothing(cells[c] ?? '')
    const whose = Array.from({ length: people }, (_, n) => n).filter((n) => of.some((block) => said(block[n])))
    const others = cells.filter((cell, c) => !columns.has(c) && cell.trim() !== '')
    const isTotal = beginsWith(cells.find((c) => c.trim() !== '') ?? '', totals)
    if (others.length >= FEWEST && !isTotal) {
      for (const c of columns)
        if ((cells[c] ?? '').trim() === '') last.delete(c)
        else last.set(c, cells[c] ?? '')
      if (
        !whose.every((n) => nameAt.some((block) => said(block[n]))) ||
        nameAt.some((block) => !areSeveral(block.filter(said).map((c) => cells[c] ?? '')))
      )
        isPlain = false
    }
    if (whose.length > 1) several.add(row)
    // A line of totals, a note: it is of none of them, and stays as it is.
    if (whose.every((n) => n === 0)) return [{ row, cells: cells.map((cell, c) => (further.has(c) ? '' : cell)) }]
    return whose.map((n) => {
      const own = cells.map((cell, c) => (columns.has(c) ? '' : cell))
      for (const block of of) if (block[0] !== undefined && block[n] !== undefined) own[block[0]] = cells[block[n]] ?? ''
      return { row, cells: own }
    })
  })
  if (!isPlain) return undefined
  const merges = (grid.merges ?? []).filter((m) => !further.has(m.left))
  return { ...grid, rows: Lines.of(lines), merges, abreast: { rows: several, columns } }

  /** The heading of the first of them, without the number. */
  function uncounted(cell: string, column: number, isAbove: boolean): string {
    const first = blocks.find((of) => of[0]?.column === column)?.[0]
    if (first === undefined || cell.trim() === '') return cell
    return isAbove === first.isAbove ? (ordinalOf(cell)?.base ?? cell) : cell
  }
}

/** Of those who are called differently, in one script. */
function areSeveral(names: readonly string[]): boolean {
  const said = names.map(foldText).filter((n) => /\p{L}/u.test(n))
  const isMixed = said.some((n) => KHMER.test(n) && !LATIN.test(n)) && said.some((n) => LATIN.test(n) && !KHMER.test(n))
  return !isMixed && new Set(said).size === said.length
}

/** `Accused 1`, `ជនជាប់ចោទទី១`, `Name (2)`, `2nd accused: sex`, `accused B`: which of several it is of, and the heading without that. */
function ordinalOf(text: string): { readonly base: string; readonly n: number; readonly isLetter: boolean } | undefined {
  const plain = toLatinDigits(text)
  const numbers = [...plain.matchAll(NUMBER)]
  const [only, ...others] = numbers
  if (only !== undefined && others.length === 0) return made(text, only.index, only[0].length, Number(only[1]))
  if (numbers.length > 0) return undefined
  for (const [i, words] of IN_WORDS.entries()) {
    const found = words.exec(plain)
    if (found) return made(text, found.index, found[0].length, i + 1)
  }
  const letter = LETTER.exec(plain)
  if (!letter) return undefined
  const n = LETTERS.findIndex((l) => l.includes((letter[1] ?? '').toLowerCase())) + 1
  return made(text, letter.index, letter[0].length, n, true)
}
/** A number has as many digits in either script. */
const NUMBER = /(?:(?:ទី|លេខ|no\.?|n°|nr\.?|#|№)\s*)?[([]?(?<!\d)([1-9]\d?)(?!\d)[)\]]?(?:st|nd|rd|th|er|ère|e|ème)?(?![a-z])/giu
const IN_WORDS = [
  /\bfirst\b|\bpremier\b|ទីមួយ/iu,
  /\bsecond\b|\bdeuxi[eè]me\b|ទីពីរ/iu,
  /\bthird\b|\btroisi[eè]me\b|ទីបី/iu,
  /\bfourth\b|ទីបួន/iu,
  /\bfifth\b|\bcinqui[eè]me\b|ទីប្រាំ(?![\u1780-\u17D3])/iu,
  /\bsixth\b|\bsixi[eè]me\b|ទីប្រាំមួយ/iu,
  /\bseventh\b|\bsepti[eè]me\b|ទីប្រាំពីរ|ទីប្រាំពិល/iu,
  /\beighth\b|\bhuiti[eè]me\b|ទីប្រាំបី/iu,
  /\bninth\b|\bneuvi[eè]me\b|ទីប្រាំបួន/iu,
  /\btenth\b|\bdixi[eè]me\b|ទីដប់/iu,
]
const LETTER = /(?<=\p{L}\s)\(?([a-j]|[កខគឃងចឆជឈញ])\)?$/iu
const LETTERS = ['aក', 'bខ', 'cគ', 'dឃ', 'eង', 'fច', 'gឆ', 'hជ', 'iឈ', 'jញ']

function made(
  text: string,
  at: number,
  length: number,
  n: number,
  isLetter = false,
): { readonly base: string; readonly n: number; readonly isLetter: boolean } | undefined {
  const base = `${text.slice(0, at)} ${text.slice(at + length)}`
    .replace(/\s+/g, ' ')
    .replace(/^[\s:៖.,–—-]+|[\s:៖.,–—-]+$/g, '')
    .trim()
  return n > 0 && /\p{L}/u.test(base) ? { base, n, isLetter } : undefined
}
