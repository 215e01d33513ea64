/**
 * Several accused of a case side by side in one row: `Accused 1: name, sex, age`, `Accused 2: name, sex, age`, or `Name 1`, `Name 2`, `Sex 1`, `Sex 2`. Each becomes a line
 * of its own under the first one's headings, with what the row says of the case. Only headings that count their people are read so: two names without a number may be
 * an accused and a victim.
 */
import { toLatinDigits } from '../../text/digits.ts'
import { Lines, type Line } from '../lines.ts'
import type { SheetGrid } from './grid.ts'
import type { Headings } from './heading.ts'
import { isNumbers } from './table.ts'
import { foldText } from './tile.ts'

/** Lines from the top in which the headings are looked for. */
const DEEPEST = 40
const FEWEST = 2
/** What is said of one of them. A judgment, an article or a case that is numbered is of nobody's number. */
const OF_ONE = [
  'accused_name',
  'accused_name_latin',
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
}
/** Heading without its number → its columns, the first accused's first. */
type Blocks = readonly (readonly Counted[])[]

/** @returns the same grid where nobody stands side by side */
export function setApart(grid: SheetGrid, headings: Headings): SheetGrid {
  if (grid.isHidden) return grid
  for (let at = 0; at < Math.min(grid.rows.length, DEEPEST); at++) {
    // What stands over several columns is of the headings below it.
    const below = blocksAt(grid, at + 1, headings)
    if (below?.[0]?.[0]?.isAbove === true) return parted(grid, at + 1, below)
    const blocks = blocksAt(grid, at, headings)
    if (blocks !== undefined) return parted(grid, at, blocks)
  }
  return grid
}

function blocksAt(grid: SheetGrid, at: number, headings: Headings): Blocks | undefined {
  const counted = (grid.rows.at(at)?.cells ?? []).flatMap((cell, column): Counted[] => {
    const [own, above] = [cell.trim(), cell.trim() === '' ? '' : lyingOver(grid, at, column)]
    const [ofAbove, ofOwn] = [ordinalOf(above), ordinalOf(own)]
    if (ofAbove)
      return [{ column, base: `${foldText(ofAbove.base)}\n${foldText(own)}`, n: ofAbove.n, own, above: ofAbove.base, isAbove: true }]
    return ofOwn
      ? [{ column, base: `${foldText(above)}\n${foldText(ofOwn.base)}`, n: ofOwn.n, own: ofOwn.base, above, isAbove: false }]
      : []
  })
  const all = [...Map.groupBy(counted, (c) => c.base).values()].filter((of) => of.length >= FEWEST && of.every((c, i) => c.n === i + 1))
  const saidOf = ({ own, above }: Counted) => headings.read(own, above)
  const isOf = (c: Counted, ids: readonly string[]): boolean => saidOf(c).concepts.some((o) => ids.includes(o.fields[0] ?? ''))
  const names = all.find(([first]) => first !== undefined && isOf(first, ['accused_name']) && saidOf(first).unread === '')
  if (names === undefined) return undefined
  // What nobody knows under the number of an accused is of that accused as well, and is asked about once.
  return all.filter(([first]) => {
    if (first === undefined) return false
    const isAlike = first.isAbove === names[0]?.isAbove && (!first.isAbove || first.above === names[0]?.above)
    return isAlike && (first.isAbove || isOf(first, OF_ONE))
  })
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

function parted(grid: SheetGrid, at: number, blocks: Blocks): SheetGrid {
  const people = Math.max(...blocks.map((of) => of.length))
  const further = new Set(blocks.flatMap((of) => of.slice(1).map((c) => c.column)))
  const columns = new Set(blocks.flatMap((of) => of.map((c) => c.column)))
  const several = new Set<number>()
  const isHeads = ({ cells }: Line): boolean => [...columns].every((c) => foldText(cells[c] ?? '') === foldText(grid.rows.cell(at, c)))
  const lines = [...grid.rows].flatMap((line, i): Line[] => {
    const { row, cells } = line
    const filled = cells.filter((c) => c.trim() !== '')
    const isAbove = i < at
    if (i < (blocks[0]?.[0]?.isAbove === true ? at - 1 : at) || (i > at && isNumbers(filled))) return [line]
    if (i <= at || isHeads(line)) return [{ row, cells: cells.map((cell, c) => (further.has(c) ? '' : uncounted(cell, c, isAbove))) }]
    const whose = Array.from({ length: people }, (_, n) => n).filter((n) =>
      blocks.some((of) => of[n] !== undefined && /[\p{L}\p{N}]/u.test(cells[of[n].column] ?? '')),
    )
    if (whose.length > 1) several.add(row)
    // A line of totals, a note: it is of none of them, and stays as it is.
    if (whose.every((n) => n === 0)) return [{ row, cells: cells.map((cell, c) => (further.has(c) ? '' : cell)) }]
    return whose.map((n) => {
      const own = cells.map((cell, c) => (columns.has(c) ? '' : cell))
      for (const of of blocks) if (of[0] && of[n]) own[of[0].column] = cells[of[n].column] ?? ''
      return { row, cells: own }
    })
  })
  const merges = (grid.merges ?? []).filter((m) => !further.has(m.left))
  return { ...grid, rows: Lines.of(lines), merges, abreast: { rows: several, columns } }

  /** The heading of the first of them, without the number. */
  function uncounted(cell: string, column: number, isAbove: boolean): string {
    const first = blocks.find((of) => of[0]?.column === column)?.[0]
    if (first === undefined || cell.trim() === '') return cell
    return isAbove === first.isAbove ? (ordinalOf(cell)?.base ?? cell) : cell
  }
}

/** `Accused 1`, `ជនជាប់ចោទទី១`, `Name (2)`, `2nd accused: sex`, `accused B`: which of several it is of, and the heading without that. */
function ordinalOf(text: string): { readonly base: string; readonly n: number } | undefined {
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
  return letter
    ? made(text, letter.index, letter[0].length, LETTERS.findIndex((l) => l.includes((letter[1] ?? '').toLowerCase())) + 1)
    : undefined
}
/** A number has as many digits in either script. */
const NUMBER = /(?:(?:ទី|លេខ|no\.?|n°|nr\.?|#|№)\s*)?[([]?(?<!\d)([1-9])(?!\d)[)\]]?(?:st|nd|rd|th|er|ère|e|ème)?(?![a-z])/giu
const IN_WORDS = [
  /\bfirst\b|\bpremier\b|ទីមួយ/iu,
  /\bsecond\b|\bdeuxi[eè]me\b|ទីពីរ/iu,
  /\bthird\b|\btroisi[eè]me\b|ទីបី/iu,
  /\bfourth\b|ទីបួន/iu,
  /\bfifth\b|ទីប្រាំ(?![\u1780-\u17D3])/iu,
]
const LETTER = /(?<=\p{L}\s)\(?([a-e]|[កខគឃង])\)?$/iu
const LETTERS = ['aក', 'bខ', 'cគ', 'dឃ', 'eង']

function made(text: string, at: number, length: number, n: number): { readonly base: string; readonly n: number } | undefined {
  const base = `${text.slice(0, at)} ${text.slice(at + length)}`
    .replace(/\s+/g, ' ')
    .replace(/^[\s:៖.,–—-]+|[\s:៖.,–—-]+$/g, '')
    .trim()
  return n > 0 && /\p{L}/u.test(base) ? { base, n } : undefined
}
