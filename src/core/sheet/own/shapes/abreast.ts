/**
 * Several accused of a case side by side in one row: `Accused 1: name, sex, age`, `Accused 2: name, sex, age`, or `Name 1`, `Name 2`, `Sex 1`, `Sex 2`. Each becomes a line
 * of its own under the first one's headings, with what the row says of the case. Only headings that count their people are read so: two names without a number may be
 * an accused and a victim. Whether names in two scripts throughout, or under nothing but a letter, are several people is asked once of the sheet. A row in which it
 * is not plain who somebody is keeps its lines, and is refused by itself.
 */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { Lines, type Line } from '../../lines.ts'
import type { SheetGrid } from '../grid/grid.ts'
import type { Headings } from '../heading/heading.ts'
import type { Answers } from '../questions/questions.ts'
import { isNumbers } from '../heading/table.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { beginsWith } from '../grid/totals.ts'

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

/** Said of a case as well: by where it stands it is of one of them, or somebody says so. */
const OF_EITHER = ['offence', 'charged_on', 'decided_on', 'stage', 'form_of_exploitation']

type Counted = {
  readonly column: number
  readonly base: string
  readonly n: number
  readonly own: string
  readonly above: string
  readonly isAbove: boolean
  readonly isLetter: boolean
}
type Read = {
  /** The columns of each heading without its number, the first accused's first; some may lack a number. */
  readonly blocks: readonly (readonly Counted[])[]
  /** Of these the columns of names. */
  readonly names: readonly (readonly Counted[])[]
  /** A number says that they are people, and a name is not all that is said of each. */
  readonly isPlain: boolean
  /** As many charges or days as people stand behind all of them. */
  readonly isOfEither: boolean
}

/** @returns the same grid where nobody stands side by side */
export function setApart(grid: SheetGrid, headings: Headings, words: SheetWords, answers: Answers): SheetGrid {
  if (grid.isHidden || answers['rule:abreast'] === 'no') return grid
  for (let at = 0; at < Math.min(grid.rows.length, DEEPEST); at++) {
    // What stands over several columns is of the headings below it.
    const below = blocksAt(grid, at + 1, headings, answers)
    if (below === UNCLEAR) return grid
    if (below?.names[0]?.[0]?.isAbove === true) return parted(grid, at + 1, below, words)
    const blocks = blocksAt(grid, at, headings, answers)
    if (blocks === UNCLEAR) return grid
    if (blocks !== undefined) return parted(grid, at, blocks, words)
  }
  return grid
}

/** Several headings of one text and without a number, of which nobody can say whose each is. */
const UNCLEAR = 'unclear'

function blocksAt(grid: SheetGrid, at: number, headings: Headings, answers: Answers): Read | typeof UNCLEAR | undefined {
  const counted = (grid.rows.at(at)?.cells ?? []).flatMap((cell, column): Counted[] => {
    const [own, above] = [cell.trim(), cell.trim() === '' ? '' : lyingOver(grid, at, column)]
    const [ofAbove, ofOwn] = [ordinalOf(above), ordinalOf(own)]
    if (ofAbove)
      return [{ column, ...ofAbove, base: `${foldText(ofAbove.base)}\n${foldText(own)}`, own, above: ofAbove.base, isAbove: true }]
    return ofOwn ? [{ column, ...ofOwn, base: `${foldText(above)}\n${foldText(ofOwn.base)}`, own: ofOwn.base, above, isAbove: false }] : []
  })
  const groups = [...Map.groupBy(counted, (c) => c.base).values()]
  const saidOf = ({ own, above }: Counted) => headings.read(own, above)
  const isOf = ([first]: readonly Counted[], ids: readonly string[]): boolean =>
    first !== undefined && saidOf(first).concepts.some((o) => ids.includes(o.fields[0] ?? ''))
  const isInTurn = (of: readonly Counted[]): boolean => of.every((c, i) => i === 0 || c.n > (of[i - 1]?.n ?? 0))
  const names = groups.find(
    (of) => of.length >= FEWEST && isInTurn(of) && of[0]?.n === 1 && isOf(of, ['accused_name']) && saidOf(of[0]).unread === '',
  )
  const [one] = names ?? []
  if (names === undefined || one === undefined) return undefined
  const people = Math.max(...names.map((c) => c.n))
  const isAlike = ([first]: readonly Counted[]): boolean => first?.isAbove === one.isAbove && (!one.isAbove || first.above === one.above)
  const isBetween = (of: readonly Counted[]): boolean =>
    of.length >= FEWEST && (standsBetween(of, names, 0) || standsBetween(of, names, -1))
  // What nobody knows under the number of an accused is of that accused as well, and is asked about once.
  const isOfThem = (of: readonly Counted[]): boolean => isAlike(of) && (one.isAbove || isOf(of, OF_ONE) || isBetween(of))
  // `Age 18` alone is of no eighteenth accused.
  const counts = groups.filter((of) => isInTurn(of) && (of.length >= FEWEST || (of[0]?.n ?? 0) <= people))
  const isEither = (of: readonly Counted[]): boolean => !isOfThem(of) && of.length === names.length && isOf(of, OF_EITHER)
  // Twice the same heading under one number: which of the two is meant its columns are asked.
  if (groups.some((of) => isOfThem(of) && !isInTurn(of))) return undefined
  const whose = answers['rule:abreast-each']
  const again = sameAgain(grid, at, one.isAbove).filter(
    (of) => isOf(of, [...OF_ONE, ...OF_EITHER]) || of.some((c) => one.column < c.column && c.column < (names.at(-1)?.column ?? 0)),
  )
  const spread = again.map((of) => of.map((c, i) => ({ ...c, n: names[i]?.n ?? 0 })))
  if (spread.some((of) => of.length !== names.length || !isBetween(of))) return UNCLEAR
  const blocks = [...counts.filter((of) => isOfThem(of) || (isEither(of) && whose !== 'no')), ...spread]
  const isAlone = blocks.every((of) => isOf(of, NAMES) || isEither(of))
  const areAccused = names.every((c) => AN_ACCUSED.test(c.base))
  return {
    blocks,
    names: blocks.filter((of) => isOf(of, NAMES)),
    isPlain: areAccused || (!isAlone && !names.some((c) => c.isLetter)),
    isOfEither: whose === undefined && counts.some(isEither),
  }
}

/** Headings without a number that stand there more than once: `Accused 1 | Charge | Accused 2 | Charge`. */
function sameAgain(grid: SheetGrid, at: number, isBelow: boolean): readonly (readonly Counted[])[] {
  const all = (grid.rows.at(at)?.cells ?? []).flatMap((cell, column): Counted[] => {
    const own = cell.trim()
    const above = isBelow && own === '' && at > 0 ? grid.rows.cell(at - 1, column).trim() : own === '' ? '' : lyingOver(grid, at, column)
    if (`${own}${above}` === '' || ordinalOf(above) || ordinalOf(own)) return []
    const said = own === '' ? { own: above, above: '' } : { own, above }
    return [{ column, ...said, base: `${foldText(said.above)}\n${foldText(said.own)}`, n: 0, isAbove: false, isLetter: false }]
  })
  return [...Map.groupBy(all, (c) => c.base).values()].filter((of) => of.length >= FEWEST)
}

/** Each behind the name of its number and before the next one's, or each before its own and behind the last one's. */
function standsBetween(of: readonly Counted[], names: readonly Counted[], step: 0 | -1): boolean {
  return of.every((c) => {
    const i = names.findIndex((name) => name.n === c.n)
    const [from, to] = [names[i + step]?.column ?? -1, names[i + step + 1]?.column ?? Infinity]
    return i >= 0 && from < c.column && c.column < to
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

function parted(grid: SheetGrid, at: number, { blocks, names, isPlain, isOfEither }: Read, words: SheetWords): SheetGrid {
  const people = Math.max(...blocks.flat().map((c) => c.n))
  const heads = new Map(blocks.flatMap((of) => (of[0] ? [[of[0].column, of[0]] as const] : [])))
  const columns = new Set(blocks.flat().map((c) => c.column))
  const further = new Set([...columns].filter((c) => !heads.has(c)))
  const nameAt = new Set(names.flat().map((c) => c.column))
  /** By column of the first, the columns of each. */
  const of = blocks.map((block) => Array.from({ length: people }, (_, n) => block.find((c) => c.n === n + 1)?.column))
  const [rows, unclear] = [new Set<number>(), new Set<number>()]
  const isAnyAbove = [...heads.values()].some((c) => c.isAbove)
  const isHeads = ({ cells }: Line): boolean => [...columns].every((c) => foldText(cells[c] ?? '') === foldText(grid.rows.cell(at, c)))
  const [nones, ditto, totals] = [foldAll(words.none), foldAll(words.ditto), [...foldAll(words.totals)]]
  const isNone = (cell: string): boolean => !/[\p{L}1-9]/u.test(toLatinDigits(cell)) || nones.has(foldText(cell))
  const isDitto = (cell: string): boolean => cell.trim() !== '' && !nones.has(foldText(cell)) && ditto.has(foldText(cell))
  /** What stands in the row above, so far as it is somebody's. */
  const last = new Map<number, string>()
  let [pairs, mixed] = [0, 0]
  const lines = [...grid.rows].flatMap((line, i): Line[] => {
    const { row } = line
    if (i < (isAnyAbove ? at - 1 : at) || (i > at && isNumbers(line.cells.filter((c) => c.trim() !== '')))) return [line]
    if (i <= at || isHeads(line)) return [{ row, cells: line.cells.map((cell, c) => (further.has(c) ? '' : uncounted(cell, c, i < at))) }]
    // As above is as in the row above under the same number; whoever is called so is nobody that this can know.
    const cells = line.cells.map((cell, c) => (columns.has(c) && !nameAt.has(c) && isDitto(cell) ? last.get(c) || cell : cell))
    const isSaid = (c: number | undefined): c is number => c !== undefined && !isNone(cells[c] ?? '')
    // Na and No are families as well: which of the two it is nobody knows.
    const isShort = (c: number | undefined): boolean => c !== undefined && /^(?:Na|No)$/.test((cells[c] ?? '').trim())
    const isNamed = (c: number | undefined): boolean => isSaid(c) || isShort(c)
    const nameOf = (n: number): boolean => of.some((block, b) => names.includes(blocks[b] ?? []) && isNamed(block[n]))
    const whose = Array.from({ length: people }, (_, n) => n).filter((n) => nameOf(n) || of.some((block) => isSaid(block[n])))
    const others = cells.filter((cell, c) => !columns.has(c) && cell.trim() !== '')
    const isTotal = beginsWith(cells.find((c) => c.trim() !== '') ?? '', totals)
    const isOfPeople = !isTotal && whose.some(nameOf)
    if (!isOfPeople && line.cells.some((cell) => /\p{L}/u.test(cell))) last.clear()
    if (isOfPeople) for (const c of columns) last.set(c, cells[c] ?? '')
    if (isOfPeople || (!isTotal && others.length >= FEWEST)) {
      const isNobody = (n: number): boolean =>
        of.every((block, b) => !names.includes(blocks[b] ?? []) || (cells[block[n] ?? -1] ?? '').trim() === '')
      if (whose.some(isNobody) || [...nameAt].some(isShort) || cells.some((cell, c) => columns.has(c) && isDitto(cell))) unclear.add(row)
      for (const block of names) {
        const said = block.map((c) => c.column).filter(isSaid)
        if (said.length > 1) pairs++
        if (said.length > 1 && isMixed(said.map((c) => cells[c] ?? ''))) mixed++
      }
    }
    if (whose.length > 1) rows.add(row)
    // A line of totals, a note: it is of none of them, and stays as it is.
    if (whose.every((n) => n === 0)) return [{ row, cells: cells.map((cell, c) => (further.has(c) ? '' : cell)) }]
    return whose.map((n) => {
      const own = cells.map((cell, c) => (columns.has(c) ? '' : cell))
      for (const [b, block] of of.entries()) own[blocks[b]?.[0]?.column ?? 0] = cells[block[n] ?? -1] ?? ''
      return { row, cells: own }
    })
  })
  const merges = (grid.merges ?? []).filter((m) => !further.has(m.left))
  const asked = [
    ...(isPlain && (pairs === 0 || mixed < pairs) ? [] : ['abreast' as const]),
    ...(isOfEither ? ['abreast-each' as const] : []),
  ]
  return { ...grid, rows: Lines.of(lines), merges, abreast: { rows, columns, unclear, asked, head: grid.rows.rowOf(at) } }

  /** The heading of the first of them, without the number. */
  function uncounted(cell: string, column: number, isAbove: boolean): string {
    const first = heads.get(column)
    if (first === undefined || cell.trim() === '') return cell
    return isAbove === first.isAbove ? (ordinalOf(cell)?.base ?? cell) : cell
  }
}

/** Of names in one row some are in Khmer letters, and some in Latin ones. */
const isMixed = (names: readonly string[]): boolean =>
  names.some((n) => KHMER.test(n) && !LATIN.test(n)) && names.some((n) => LATIN.test(n) && !KHMER.test(n))

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
