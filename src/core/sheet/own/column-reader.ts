/** The reader of one column's cells: each different text is read once, since a sheet repeats its words thousands of times. */
import type { Country, Field, Form } from '../../country/country.ts'
import { findList } from '../../country/find.ts'
import type { SheetWords, Unit } from '../../country/sheet-words.ts'
import { silenceOf } from '../../model/lists/silence.ts'
import { parseWholeNumber } from '../../text/numbers.ts'
import { parseDay } from '../../text/dates.ts'
import { toLatinDigits } from '../../text/digits.ts'
import { readTiles, type Said } from './cell.ts'
import { isWithoutYear, plainDay } from './day.ts'
import type { DecimalYears } from './duration.ts'
import { legendOf, spelledOut, type Legend } from './legend.ts'
import { isTooSmall } from './money.ts'
import { splitName, type Name } from './names.ts'
import { once } from './once.ts'
import type { Column } from './column.ts'
import { NOTHING, type Answers } from './questions.ts'
import { convertLimon } from '../../text/limon.ts'
import { foldAll, foldText, type Tile } from './tile.ts'
import { bandOfRange } from './age-range.ts'
import { isAge, isMoney, isSpan, listCodes, makeTiler, yesAndNo, type Phrases, type Term } from './vocabulary.ts'

export type CellSaid =
  | { readonly kind: 'said'; readonly said: Said; readonly isWhole: boolean }
  | { readonly kind: 'text'; readonly field: string; readonly text: string }
  /** All of the sentence is suspended. */
  | { readonly kind: 'all-of-it' }
  | { readonly kind: 'name'; readonly name: Name }
  /** A number of the register and the day that stands beside it; whether that is the day of registration its words may leave open. */
  | { readonly kind: 'case'; readonly number: string; readonly day: string; readonly isSure: boolean }
  | { readonly kind: 'charge'; readonly tiles: readonly Tile<Term>[]; readonly days: readonly string[] }

export type ColumnContext = {
  readonly form: Form
  readonly country: Country
  readonly words: SheetWords
  readonly answers: Answers
  readonly legend: Legend
  /** Headings of its table are typed in an old font, so its words may be as well. */
  readonly isLegacy?: boolean
  /** `2024-07`: the one month that its title speaks of. */
  readonly month?: string
  /** Nearly all its cells are years of age. */
  readonly isOfAges?: boolean
}
export type ColumnReader = {
  readonly column: Column
  /** What the heading names. */
  readonly headed: readonly Field[]
  /** What often stands beside that in one cell. */
  readonly more: readonly Field[]
  readonly form: Form
  /** Nearly all its cells are years of age: a year of the calendar among them is a slip. */
  readonly isOfAges: boolean
  /** What a short form means in this sheet; else the cell. */
  spell(cell: string): string
  read(cell: string): CellSaid
  /** Whether a bare number stands in a column of months or days, or of amounts that are too small for riel, whose unit nobody has said. */
  needsUnit(cell: string): boolean
}

const ADULT = 18
const NOT = 'មិន'
/** `10y / 5m`, `10y + 5m`: five months more, or five million. */
const MONTHS_OR_MILLIONS = /\d\s*(?:y|yrs?|years?|ឆ្នាំ)\s*[+/&]\s*\d+\s*m(?!\p{L})/u
type Names = ReadonlySet<string>
/** What a spreadsheet shows where a formula has no result. */
export const FORMULA_ERROR = /^#(?:REF!|VALUE!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!)$/i
const NONE: Said = { values: new Map(), faults: new Map(), unread: [], isOpen: false, isUnknown: false, days: [] }

const wordKey = (column: Column): string => column.fields.join('+')
/** @param folded the word, folded */
export const wordId = (column: Column, folded: string): string => `word:${wordKey(column)}:${folded}`
export const unitId = ({ heading, madeBy }: Column): string => `unit:${madeBy === undefined ? '' : `${madeBy}@`}${foldText(heading)}`

/** What a column shows as a whole, by which one of its cells may be told for a slip. */
export type Seen = {
  /** Some amounts name another currency, so that a bare number may be either. */
  readonly isMixed?: boolean
  /** Each of its amounts is a number and the letter m: under money those are millions, and no months. */
  readonly isMillions?: boolean
  /** Figures stand in it, so that a nought is one of them and no blank. */
  readonly isOfFigures?: boolean
  /** Most of its bare amounts are too small for riel (money.ts): they count something larger. */
  readonly isShort?: boolean
  readonly mostly?: 'words' | 'numbers' | undefined
  /** Each of its years with a point is a number and a half: what stands behind the point is no number of months. */
  readonly isOfHalves?: boolean
}

/** `2.5` and `8.5` in a column of years, and no other fraction. One of them alone may be five months. */
export function areHalfYears({ fields, unit }: Column, texts: readonly string[], form: Form, { units }: SheetWords): boolean {
  if (!form.fields.some((f) => fields.includes(f.id) && isSpan(f))) return false
  const fractions = texts.map((t) => foldText(t)).filter((t) => /\d[.,]\d/.test(t))
  const isYears = (text: string): boolean => unit === 'year' || units.year.some((word) => word.length > 1 && text.includes(foldText(word)))
  return fractions.length > 1 && fractions.every((t) => isYears(t) && /^\D*\d{1,2}[.,]5(?!\d)/.test(t) && !/[.,]\d.*[.,]\d/.test(t))
}

/** Whether nearly all cells of a column are bare numbers, or nearly none is. */
export function mostlyOf(texts: Iterable<string>): Seen['mostly'] {
  const cells = [...texts].filter((text) => text.trim() !== '')
  if (cells.length < FEWEST_CELLS) return undefined
  const numbers = cells.filter((text) => /^\d{1,3}$/.test(toLatinDigits(text).trim())).length / cells.length
  return numbers >= NEARLY_ALL ? 'numbers' : numbers <= 1 - NEARLY_ALL ? 'words' : undefined
}
const [FEWEST_CELLS, NEARLY_ALL] = [5, 0.8]

export function makeColumnReader(
  column: Column,
  context: ColumnContext,
  { isOfHalves = false, isMixed = false, isShort = false, isMillions = false, isOfFigures = false, mostly }: Seen = {},
): ColumnReader {
  const { form, words, answers, legend } = context
  const field = (id: string): Field[] => form.fields.filter((f) => f.id === id)
  const headed = column.isRemark ? [] : column.fields.flatMap(field)
  const together = new Set(words.together.filter((t) => t.some((id) => column.fields.includes(id))).flat())
  const more = form.fields.filter((f) => together.has(f.id) && (column.isRemark || !column.fields.includes(f.id)))
  const unit = column.unit ?? ((answers[unitId(column)] || undefined) as Unit | undefined)
  // Somebody has said that nobody knows what its numbers count.
  const isOfNoUnit = unit === undefined && answers[unitId(column)] === NOTHING && headed.every(isSpan)
  const tiler = makeTiler(
    headed,
    more,
    [...answered(column, [...headed, ...more], context), ...explained(column, context)],
    words,
    context.country,
  )
  const person = column.fields[0] === 'accused_name' ? [...headed, ...more].filter((f) => f.type !== 'text') : []
  const describing = person.map((f) => exactCodes(f, { ...column, fields: [f.id] }, context))
  const exact = headed.length === 1 && headed[0] ? exactCodes(headed[0], column, context) : new Map<string, string>()
  const ticks = foldAll(words.ticks)
  const nones = foldAll(words.none)
  const [allOfIt, stands, twofold] = [words.allOfIt, words.stands, words.twofold].map(foldAll) as [Names, Names, Names]
  const known = new Map<string, CellSaid>()
  const explains = new Set([...(legend?.words.get('') ?? []), ...explained(column, context)].map(([short]) => foldText(short)))
  const isOfAccused = form.fields.some((f) => f.id === 'accused_name')
  const decimal = decimalOf(answers) ?? (isOfHalves ? 'tenths' : undefined)
  // Where the sheet explains its figures and not the nought, that is none of them.
  const isNoughtMeant = isOfFigures && ![...explains].some((short) => /^\d$/.test(short))

  const unreadAll = new Map(column.fields.map((id) => [id, 'unread' as const]))
  /**
   * One bare number among words, one day among ages, "seven?", which its own writer doubts, and a letter that may be two units: whoever wrote it is told, and nobody is asked what
   * it may mean.
   */
  const isSlip = (cell: string, folded: string, only: Field | undefined): boolean => {
    if (!isOfAccused || only === undefined || nones.has(folded) || explains.has(folded) || wordId(column, folded) in answers) return false
    if (isSpan(only) || isMoney(only) || isAge(only)) {
      if (/[\p{L}\p{N}]\s*\?$/u.test(cell.trim())) return true
      if (isSpan(only) && MONTHS_OR_MILLIONS.test(folded)) return true
      // "For 5 years" is how long somebody must behave, and `16+` or `18-` on which side of a number somebody is.
      if (only.id === 'suspended_months' && /^for\b/.test(folded)) return true
      if (
        isAge(only) &&
        !exact.has(folded) &&
        /^\d{1,3}\s*[-+–−]$/.test(folded) &&
        !(folded.endsWith('+') && Number.parseInt(folded, 10) >= ADULT)
      )
        return true
      return isAge(only) && column.part === undefined && mostly === 'numbers' && parseDay(cell).ok
    }
    return only.type === 'code' && only.list !== 'offences' && mostly === 'words' && /^\d{1,3}$/.test(folded) && !exact.has(folded)
  }

  const read = (cell: string): CellSaid => {
    const only = headed.length === 1 ? headed[0] : undefined
    const folded = foldText(cell)
    if (FORMULA_ERROR.test(cell.trim())) return { kind: 'said', said: { ...NONE, faults: unreadAll }, isWhole: true }
    if (isSlip(cell, folded, only)) return { kind: 'said', said: { ...NONE, faults: unreadAll }, isWhole: true }
    if (column.code !== undefined && only) {
      if (ticks.has(folded)) return { kind: 'text', field: only.id, text: column.code }
      return nones.has(folded)
        ? { kind: 'said', said: NONE, isWhole: true }
        : { kind: 'said', said: { ...NONE, unread: [cell] }, isWhole: true }
    }
    if (column.yesCode !== undefined && only) {
      const [yes, no] = yesAndNo(words)
      if (yes.includes(folded)) return { kind: 'text', field: only.id, text: column.yesCode }
      const other = no.includes(folded) ? otherCode(only, column.yesCode, context) : undefined
      if (other !== undefined) return { kind: 'text', field: only.id, text: other }
      if (no.includes(folded)) return { kind: 'said', said: { ...NONE, unread: [cell] }, isWhole: true }
    }
    // The day of a birth, of which only the band is kept.
    if (column.part === 'birth_year') {
      const parsed = parseDay(cell)
      if (parsed.ok || (parsed.reason !== 'not-a-date' && parsed.reason !== 'about'))
        return { kind: 'said', said: { ...NONE, days: [{ text: cell, field: '' }] }, isWhole: false }
    }
    if (only?.list === 'offences' || column.fields.includes('offence')) {
      const tiles = tiler.tile(spellOut(withoutParagraphs(cell, words), legend.charges))
      return { kind: 'charge', tiles, days: tiles.flatMap((t) => (t.kind === 'day' ? [t.text] : [])) }
    }
    if (only?.list === 'outcomes' && twofold.has(folded) && !(wordId(column, folded) in answers))
      return { kind: 'said', said: { ...NONE, unread: [cell] }, isWhole: true }
    // "Sentence" alone under a result; before a number the same word names it.
    if (only?.list === 'outcomes' && stands.has(folded) && !(wordId(column, folded) in answers))
      return { kind: 'said', said: { ...NONE, stands: true }, isWhole: true }
    if (only?.id === 'suspended_months' && allOfIt.has(folded)) return { kind: 'all-of-it' }
    // None of a sentence is suspended: a number, and not that nothing is written.
    if (only?.id === 'suspended_months' && /^0+$/.test(folded)) return { kind: 'text', field: only.id, text: '0' }
    const isNumber = only !== undefined && !isOfAccused && (only.type === 'integer' || only.type === 'amount') && /^\d+$/.test(folded)
    // Where a yes or a no may stand, a cross is one of the two.
    if (only && folded === 'x' && exact.has('yes') && !exact.has('x'))
      return { kind: 'said', said: { ...NONE, unread: [cell] }, isWhole: true }
    // "Have" and "have not" of who came, and nought beside one: codes of the office's own, and no blanks.
    const isDenied = folded.startsWith(NOT) && exact.has(folded.slice(NOT.length))
    if (
      only?.type === 'code' &&
      !exact.has(folded) &&
      !(wordId(column, folded) in answers) &&
      (isDenied || (isNoughtMeant && folded === '0'))
    )
      return { kind: 'said', said: { ...NONE, unread: [cell] }, isWhole: true }
    if (only && nones.has(folded) && !exact.has(folded) && !isNumber) return { kind: 'said', said: NONE, isWhole: true }
    if (column.fields[0] === 'case_number')
      return (
        splitCase(cell, words) ??
        (column.fields.includes('registered_on') ? withDay(cell) : undefined) ?? {
          kind: 'text',
          field: 'case_number',
          text: cell.replace(/^\s*(?:លេខ|No\.?|N°)\s*(?=[\d\u17E0-\u17E9])/iu, ''),
        }
      )
    if (only?.type === 'text' && !isDescription(cell, only))
      return only.id === 'accused_name' ? { kind: 'name', name: splitName(cell, words) } : { kind: 'text', field: only.id, text: cell }
    const code = only ? exact.get(folded) : undefined
    if (only && code !== undefined) return { kind: 'text', field: only.id, text: code }
    if (only?.type === 'date') {
      const bare = toLatinDigits(cell).trim()
      const isInMonth = context.month !== undefined && /^(?:0?[1-9]|[12]\d|3[01])$/.test(bare)
      const day = isInMonth ? `${context.month}-${bare.padStart(2, '0')}` : plainDay(cell)
      const parsed = parseDay(day)
      if (parsed.ok || parsed.reason !== 'not-a-date' || isWithoutYear(day))
        return { kind: 'said', said: { ...NONE, days: [{ text: day, field: only.id }] }, isWhole: true }
    }
    // `100 K.B/PRA`: an office writes its letters behind the number.
    const lettered = only?.type === 'integer' && form.naturalKey.includes(only.id) ? /^(\d{1,6})\s+\p{L}[\p{L}./-]*$/u.exec(folded) : null
    if (only && lettered) return { kind: 'text', field: only.id, text: lettered[1] ?? '' }
    // `5(ស3)`: five, three of them women; the part may not be more than the whole.
    const withPart =
      only?.type === 'integer' && !isOfAccused ? /^(\d+)\s*[(/]?\s*[^\d()]{0,12}?\s*(\d+)\s*[^\d()]{0,12}\)$/u.exec(folded) : null
    if (only && withPart) {
      if (Number(withPart[2]) <= Number(withPart[1])) return { kind: 'text', field: only.id, text: withPart[1] ?? '' }
      return { kind: 'said', said: { ...NONE, faults: new Map([[only.id, 'part-beyond' as const]]) }, isWhole: true }
    }
    // `zero`, as the whole of a cell.
    const counted = only?.type === 'integer' && !isSpan(only) && !isOfAccused ? words.numbers[folded] : undefined
    if (only && counted !== undefined) return { kind: 'text', field: only.id, text: String(counted) }
    if (only?.type === 'integer' && !isSpan(only) && !isOfAccused && !parseWholeNumber(cell).ok)
      return { kind: 'said', said: { ...NONE, unread: [cell] }, isWhole: true }
    if (only && (only.type === 'case-number' || only.type === 'deposit-number' || (only.type === 'integer' && !isSpan(only))))
      return { kind: 'text', field: only.id, text: cell }
    // What may hold several answers says each in a part of its own, and each is asked about by itself.
    const parts = only?.type === 'codes' ? cell.split(/[;,|\n]/).filter((part) => part.trim() !== '') : []
    if (only && parts.length > 1)
      return {
        kind: 'said',
        said: joined(
          only,
          parts.map((part) => readTiles(tiler.tile(part), headed, [])),
        ),
        isWhole: false,
      }
    const band = only !== undefined && isAge(only) ? bandOfRange(cell) : undefined
    if (only && band !== undefined) return { kind: 'text', field: only.id, text: band }
    const written = headed.some(isSpan) ? inUnits(cell, column.units) : headed.every(isMoney) ? inMillions(cell, isMillions) : cell
    const plain = isOfAccused ? withoutNumber(written, words) : written
    const tiles = tiler.tile([...headed, ...more].some(isSpan) ? bracketed(plain) : plain)
    if (isMixed && tiles.every((t) => t.kind === 'number'))
      return { kind: 'said', said: { ...NONE, faults: new Map(column.fields.map((id) => [id, 'other-currency' as const])) }, isWhole: true }
    if (isOfNoUnit && only !== undefined && parseWholeNumber(cell).ok && !/^0+$/.test(cell))
      return { kind: 'said', said: { ...NONE, faults: new Map([[only.id, 'no-unit' as const]]) }, isWhole: true }
    const said = describe(cell) ?? readTiles(tiles, headed, more, unit, decimal)
    // `A` may be a code of the office's own, and only elsewhere a word that says nothing.
    const isMute =
      said.values.size + said.faults.size + said.unread.length + said.days.length === 0 &&
      !said.isOpen &&
      !said.isUnknown &&
      said.age === undefined &&
      said.birth === undefined
    // "Suspended" is no result, "in jail" says nothing of who came, and what a sign means is its writer's to say.
    const isStrayWord =
      /\p{L}/u.test(cell) &&
      tiles.every(
        (t) => t.kind !== 'term' || t.term.kind === 'filler' || t.term.kind === 'cue' || (t.term.kind === 'unit' && !/\p{Nd}/u.test(cell)),
      )
    if (only?.type === 'code' && isMute && (isStrayWord || /^[^\p{L}\d]*[\p{So}\p{Sm}][^\p{L}\d]*$/u.test(folded)))
      return { kind: 'said', said: { ...said, unread: [cell] }, isWhole: true }
    // A column of one field whose cell says only part of it: the form's own reader says what is wrong with the text.
    return { kind: 'said', said, isWhole: only !== undefined }
  }
  return {
    column,
    headed,
    more,
    form,
    read(cell) {
      const before = known.get(cell)
      if (before) return before
      const made = readTwice(cell) ?? (context.isLegacy ? readLegacy(cell) : read(cell))
      if (known.size < 20_000) known.set(cell, made)
      return made
    },
    isOfAges: context.isOfAges === true,
    spell: (cell) => (isOfAccused || exact.has(foldText(cell)) ? cell : spelledOut(legend, column.heading, cell)),
    needsUnit: (cell) =>
      unit === undefined &&
      !isOfNoUnit &&
      headed.length === 1 &&
      headed[0] !== undefined &&
      ((isSpan(headed[0]) && parseWholeNumber(cell).ok && !/^0+$/.test(cell)) ||
        (isShort && !isMixed && isMoney(headed[0]) && isTooSmall(cell))),
  }

  /** `10 ឆ្នាំ⏎10 years`: one thing, once in each language. */
  function readTwice(cell: string): CellSaid | undefined {
    const parts = cell.split(/\n|\s\/\s/).filter((part) => part.trim() !== '')
    const [one = '', other = ''] = parts
    if (parts.length !== 2 || KHMER.test(one) === KHMER.test(other) || !/\p{L}/u.test(one) || !/\p{L}/u.test(other)) return undefined
    if (headed.length !== 1 || headed.some((f) => f.type === 'text' || f.type === 'case-number' || f.list === 'offences')) return undefined
    const [first, second] = [read(one), read(other)]
    return !isStrange(first) && !isStrange(second) && plainOf(first) === plainOf(second) ? first : undefined
  }

  /** What nobody knows is read as it looks in the old font; and taken so only where all of it is then known. */
  function readLegacy(cell: string): CellSaid {
    const said = read(cell)
    if (!isStrange(said)) return said
    const converted = cell.replace(/[^\d\s.,;]+/g, (word) => convertLimon(word) ?? word)
    const again = read(converted)
    return isStrange(again) ? said : again
  }

  /** `Name (M, 59, KHM)`: only what stands behind the name describes him, piece by piece; there a letter is a sex, and in a name it is none. */
  function describe(cell: string): Said | undefined {
    const [, name = '', behind = ''] = /^([^,(\d]+?)\s*[,(]\s*(.*?)\)?\s*$/su.exec(cell) ?? []
    if (person.length === 0 || name === '' || !/\p{L}/u.test(name)) return undefined
    const said = readTiles(tiler.tile(behind), headed, more, unit, decimal)
    const values = new Map(said.values)
    for (const piece of behind
      .trim()
      .split(/\s*[,;/]\s*/)
      .map(foldText))
      for (const [i, codes] of describing.entries()) {
        const [field, code] = [person[i], codes.get(piece)]
        if (field && code !== undefined) values.set(field.id, code)
      }
    return { ...said, values, unread: [name, ...said.unread] }
  }

  /** A name column that describes the person as well. */
  function isDescription(cell: string, only: Field): boolean {
    if (only.id !== 'accused_name') return false
    if (/\d/.test(foldText(cell))) return true
    const [, behind = ''] = /^[^,(]{3,}[,(]([^()]+)\)?$/u.exec(cell.trim()) ?? []
    return (
      behind !== '' &&
      behind
        .trim()
        .split(/\s*[,;/]\s*/)
        .every((piece) => describing.some((codes) => codes.has(foldText(piece))))
    )
  }
}

/** What a remark says. */
export type Remark = {
  /** Field → value; undefined where the remark says two of one field. */
  readonly values: ReadonlyMap<string, string | undefined>
  /** What stands beside it and nobody has read: it may take the rest back ("suspended 2 years, revoked on appeal"), and until it is answered nothing counts. */
  readonly open: readonly string[]
}

/** What a remark says of these fields, piece by piece; of pieces that the country, or an answer, knows to change nothing, nothing. */
export function remarkOf(
  reader: ColumnReader,
  cell: string,
  fields: readonly string[],
  { words, answers }: Pick<ColumnContext, 'words' | 'answers'>,
): Remark {
  const neutral = foldAll(words.besideRemarks)
  const values = new Map<string, string | undefined>()
  const open: string[] = []
  for (const piece of cell.split(/[,;\n](?!\d)/).map((text) => text.trim())) {
    const folded = foldText(piece)
    if (folded === '' || neutral.has(folded.replace(/\.$/, '')) || answers[wordId(reader.column, folded)] === NOTHING) continue
    const read = reader.read(piece)
    const found = read.kind === 'said' ? allOf(read.said, fields) : undefined
    if (!found) open.push(piece)
    else for (const [id, value] of found) values.set(id, values.has(id) && values.get(id) !== value ? undefined : value)
  }
  return { values, open: values.size > 0 ? open : [] }
}

/** @returns undefined where something in it is not understood, is of no such field, or nothing is said */
function allOf(said: Said, fields: readonly string[]): readonly (readonly [field: string, value: string | undefined])[] | undefined {
  const { values, faults, unread, days, isOpen, isUnknown } = said
  const isAll =
    values.size + faults.size > 0 &&
    unread.length + days.length === 0 &&
    !isOpen &&
    !isUnknown &&
    [...faults].every(([id, fault]) => fields.includes(id) && fault === 'two-answers') &&
    [...values].every(([id, value]) => fields.includes(id) || BESIDE_REMARKS[id] === value)
  if (!isAll) return undefined
  return [...[...values].filter(([id]) => fields.includes(id)), ...[...faults.keys()].map((id) => [id, undefined] as const)]
}
/** "Judged in absentia": that somebody was judged says the list itself; what another court did, it does not. */
const BESIDE_REMARKS: Readonly<Record<string, string>> = { outcome: 'convicted', stage: 'decided' }

/** `5y (6m suspended)`, and `5 years (60 months)`: another time, and none that is added to what stands before. */
const bracketed = (cell: string): string => cell.replace(/\((?=\s*[\d\u17E0-\u17E9]+\s*(?:y|m(?:o|\s|\)|\d)|d|ឆ្នាំ|ខែ|ថ្ងៃ))/giu, '; (')
/** `12/0` under "years/months" is 12 years and no month. */
function inUnits(cell: string, units: Column['units']): string {
  const numbers = toLatinDigits(cell)
    .trim()
    .split(/\s*[/-]\s*/)
  const isOfEach = units !== undefined && numbers.length === units.length && numbers.every((n) => /^\d{1,3}$/.test(n))
  return isOfEach ? numbers.map((n, i) => `${n} ${units[i]}`).join(' ') : cell
}

/** `4M` where only money stands; with a small letter it may be months. */
const inMillions = (cell: string, isEither: boolean): string =>
  cell.replace(isEither ? /(?<=\d)\s?m(?![\p{L}\d])/giu : /(?<=\d)\s?M(?![\p{L}\d])/gu, ' million')
const ofMillions = /^\d+(?:[.,]\d+)?\s?m$/i
/** @param texts cells of a column of money */
export function areMillions(texts: Iterable<string>): boolean {
  const amounts = [...texts].map((text) => toLatinDigits(text).trim()).filter((text) => /\d/.test(text))
  return amounts.length >= FEWEST_MILLIONS && amounts.every((text) => ofMillions.test(text))
}
const FEWEST_MILLIONS = 3

const KHMER = /[\u1780-\u17FF]/
/** What a cell says, to be held against what another says. */
const plainOf = (said: CellSaid): string =>
  JSON.stringify(
    said.kind === 'said'
      ? [[...said.said.values], said.said.isOpen, said.said.isUnknown, said.said.age, said.said.birth, said.said.days]
      : said.kind === 'text'
        ? [[[said.field, said.text]], false, false, undefined, undefined, []]
        : said,
  )

const isStrange = (said: CellSaid): boolean =>
  said.kind === 'said'
    ? said.said.unread.length > 0 || said.said.faults.size > 0
    : said.kind === 'charge' && said.tiles.some((t) => t.kind === 'unread' && /\p{L}/u.test(t.text))

/** `10 para. 2`, `10(2)`, `១០ កថាខណ្ឌ ២`: a part of article 10. No offence has an article of one figure below eight. */
function withoutParagraphs(cell: string, { paragraph }: SheetWords): string {
  return foldText(cell)
    .replace(paragraphsOf(paragraph), ' ')
    .replace(/(?<=\d)\s*(?:\(\s*[1-7]\s*\)|§\s*\d{1,2})/g, ' ')
}
const paragraphsOf = once(
  (names: readonly string[]) =>
    new RegExp(
      `(?<![a-z\\p{M}])(?:${names.map((n) => foldText(n).replace('.', '\\.')).join('|')})\\s*(?:ទី|no\\.?|n°)?\\s*\\d{1,2}(?!\\d)`,
      'gu',
    ),
)

/** `Judgment no. 33/2024 dated …`: the number of the paper is no number of anything that is asked. */
const withoutNumber = (cell: string, words: SheetWords): string => cell.replace(numbersOf(words), '$<paper> ')
const numbersOf = once(({ cues, numbered }: SheetWords): RegExp => {
  const anyOf = (texts: readonly string[]): string => texts.map((text) => text.replace(/[.#°]/g, '\\$&')).join('|')
  const papers = (cues['decided_on'] ?? []).filter((cue) => numbered.some((n) => cue.endsWith(n)))
  const number = '[\\d\u17E0-\u17E9]+'
  const dated = (cues['numbered_on'] ?? []).toSorted((a, b) => b.length - a.length)
  return new RegExp(
    `(?<paper>${anyOf(papers)})\\s*${number}(?:[/.-]${number})*(?![\\d\u17E0-\u17E9/])(?:\\s*(?:${anyOf(dated)})(?![a-z]))?`,
    'giu',
  )
})

/** A cell that holds nothing but short forms which the sheet explains. */
function spellOut(cell: string, charges: Legend['charges']): string {
  if (charges.size === 0) return cell
  const parts = cell.split(/[,;+\n/]|\s(?:and|និង)\s/u).map((part) => charges.get(foldText(part)))
  return parts.every((part) => part !== undefined) ? parts.join('; ') : cell
}

const decimalOf = (answers: Answers): DecimalYears | undefined => {
  const answer = answers['rule:decimal-years']
  return answer === 'tenths' || answer === 'months' ? answer : undefined
}

/** `លេខ 17 ចុះ 03/07/2024`, `12/24 registered 3 May 2024`. */
function splitCase(cell: string, { cues }: SheetWords): CellSaid | undefined {
  const text = foldText(cell).replace(/\n/g, ' ')
  const [sure, open] = [cues['registered_on'] ?? [], cues['numbered_on'] ?? []].map((c) =>
    c.map(foldText).toSorted((a, b) => b.length - a.length),
  )
  for (const cue of [...(sure ?? []), ...(open ?? [])]) {
    const at = text.indexOf(cue)
    if (at <= 0) continue
    const day = text
      .slice(at + cue.length)
      .replace(/[()]/g, '')
      .trim()
    const parsed = parseDay(day)
    if (!parsed.ok && parsed.reason === 'not-a-date') continue
    const number = text
      .slice(0, at)
      .replace(/^(?:លេខ|no\.?|n°)\s*/u, '')
      .replace(/[\s,(]+$/, '')
      .trim()
    return { kind: 'case', number, day, isSure: (sure ?? []).includes(cue) }
  }
  return undefined
}

/** `007 KT/24` over `03/01/2024` under "number and day of registration". */
function withDay(cell: string): CellSaid | undefined {
  const [, number = '', day = ''] = /^(\S.*?)[\s,(]+(\S+(?:\s+\S+\s+\d{4})?)\)?$/su.exec(cell.trim()) ?? []
  return day !== '' && parseDay(day).ok ? { kind: 'case', number: number.trim(), day, isSure: true } : undefined
}

/** What a no means where a yes means this code: of a list that a yes and a no answer, the other of the two; of two codes, the other. */
export function otherCode(
  { list = '' }: Field,
  code: string,
  { words, country }: { readonly words: SheetWords; readonly country: Country },
): string | undefined {
  const weak = Object.entries(words.codes[list]?.weak ?? {})
  const [yes, no] = ['yes', 'no'].map((word) => weak.find(([, names]) => names.includes(word))?.[0])
  if (yes !== undefined && no !== undefined) return code === no ? yes : code === yes ? no : undefined
  const known = findList(country, list)
  const others = known?.codes.filter((c) => c.code !== code && silenceOf(known, c.code) === undefined) ?? []
  return others.length === 1 ? others[0]?.code : undefined
}

/** A code list's words as a whole cell may hold them, letters and figures too. */
/** The answers of a cell's parts, as the form writes several. */
function joined(field: Field, parts: readonly Said[]): Said {
  const codes = [...new Set(parts.flatMap((p) => p.values.get(field.id) ?? []))]
  return {
    ...NONE,
    values: new Map(codes.length > 0 ? [[field.id, codes.join('; ')]] : []),
    faults: new Map(parts.flatMap((p) => [...p.faults])),
    unread: parts.flatMap((p) => p.unread),
  }
}

function exactCodes(field: Field, column: Column, { country, words, legend }: ColumnContext): ReadonlyMap<string, string> {
  if (!field.list || field.type !== 'code') return new Map()
  const map = new Map<string, string>()
  const weak = Object.entries(words.codes[field.list]?.weak ?? {}).flatMap(([code, names]) =>
    // `1` and `0` may count as well.
    names.filter((n) => column.isWhole === true || !/^\d$/.test(n)).map((n) => [n, code] as const),
  )
  const own = listCodes(field.list, words, country).flatMap(([name, term]) => (term.kind === 'code' ? [[name, term.code] as const] : []))
  for (const [name, code] of [...own, ...weak]) map.set(foldText(name), code)
  for (const [name, term] of legendOf(legend, column.heading))
    if (term.kind === 'code' && term.list === field.list) map.set(foldText(name), term.code)
  return map
}

/** The sheet's own short forms: of this column by its heading, else of the whole file where they can only be meant here. */
function explained({ heading }: Column, { legend }: ColumnContext): Phrases {
  const laws = [...legend.words].flatMap(([, phrases]) => phrases.filter(([, term]) => term.kind === 'law'))
  return [...legendOf(legend, heading), ...(legend.words.get('') ?? []), ...laws]
}

/** What was answered of this column's words becomes a phrase like any other. */
function answered(column: Column, fields: readonly Field[], { answers }: ColumnContext): Phrases {
  const start = `word:${wordKey(column)}:`
  return Object.entries(answers).flatMap(([id, answer]): Phrases => {
    if (!id.startsWith(start)) return []
    const [phrase, [id2 = '', code = '']] = [id.slice(start.length), answer.split('=')]
    if (answer === NOTHING) return [[phrase, { kind: 'filler' }]]
    const list = fields.find((f) => f.id === id2)?.list
    return list ? [[phrase, { kind: 'code', list, code }]] : []
  })
}
