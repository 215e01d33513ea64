/** The reader of one column's cells: each different text is read once, since a sheet repeats its words thousands of times. */
import type { Country, Field, Form } from '../../../country/country.ts'
import type { SheetWords, Unit } from '../../../country/sheet-words.ts'
import { readCountSaid } from '../../../text/count-said.ts'
import { parseWholeNumber } from '../../../text/numbers.ts'
import { parseDay } from '../../../text/dates.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { bandOfRange, yearBorn } from '../values/age-range.ts'
import { isPlace } from './who-signs.ts'
import { dayBehind, splitCase, withDay } from './case-and-day.ts'
import { readTiles, type Said } from './cell.ts'
import { readLegacy, readTwice, type BesideName, type CellSaid } from './cell-said.ts'
import { isSentOn } from './sent-on.ts'
import { namesTwo, withoutOthers } from './others-beside.ts'
import { isOnePersons, isPersonsName, makeNameParter, withoutTitle } from './remark-of-name.ts'
import { answered, exactCodes, explained, otherCode } from '../column/codes-of-column.ts'
import type { Seen } from './column-shows.ts'
import { unitId, wordId, type Column } from '../column/column.ts'
import { isWithoutYear, plainDay } from '../values/day.ts'
import { localDay } from '../values/local-day.ts'
import type { DecimalYears } from '../values/duration.ts'
import { legendOf, spelledOut, type Legend } from '../column/legend.ts'
import { isTooSmall, LEAST_PAID, sizeOf } from '../values/money.ts'
import { splitName } from '../values/names.ts'
import { isOfFirm, withoutOrdinal } from './ordinal.ts'
import { countPeople } from '../values/people-counted.ts'
import { NOTHING, OF_NAME, type Answers } from '../questions/questions.ts'
import { bracketed, inMillions, inUnits, spellOut, withoutCorrected, withoutNumber, withoutParagraphs } from './text-for-tiles.ts'
import { purposeReader } from './purpose-of-charge.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { isAge, isMoney, isSpan, makeTiler, SPANS, wordsOf, yesAndNo, type Term } from '../words/vocabulary.ts'

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
  /** A name without what stands beside it (cell/remark-of-name.ts). */
  readonly withoutRemarks: (name: string) => { readonly name: string } & BesideName
  /** Amounts without a currency stand in it that no one currency has (money.ts). */
  readonly isUneven: boolean
  /** Whether a bare number stands in a column of months or days, or of amounts that are too small for riel, whose unit nobody has said. */
  needsUnit(cell: string): boolean
}

const ofItsHeading = (split: ReturnType<typeof splitCase>, { fields }: Column): ReturnType<typeof splitCase> =>
  split?.kind === 'case' && fields.includes('registered_on') ? { ...split, isSure: true } : split
const ADULT = 18
/** Two numbers and a stroke. */
const RANGE_ALONE = /^\p{Nd}+\s*[-\u2010-\u2015]\s*\p{Nd}+$/u
const NOT = 'មិន'
/** `10y / 5m`, `10y + 5m`: five months more, or five million. */
/** `8,500,000 / 6,000,000 riel`, `- / 2,000,000` under `fine / compensation`: one each, in the order of the heading. */
function eachAmount(cell: string, headed: readonly Field[], words: SheetWords, isCounted: boolean): string {
  const parts = cell.split('/').map((part) => part.trim())
  const isNone = (part: string): boolean => part !== '' && (!/[\p{L}\p{N}]/u.test(part) || foldAll(words.none).has(foldText(part)))
  // `8 / 6`, and nothing that says of what: no amount that is known.
  const isAmount = (part: string): boolean => ONE_AMOUNT.test(part) && (isCounted || /\p{L}|៛|(?:\p{Nd}\D?){4}/u.test(part))
  if (parts.length !== 2 || !parts.every((part) => isNone(part) || isAmount(part))) return cell
  const said = parts.flatMap((part, i) => (isNone(part) ? [] : [`${words.cues[headed[i]?.id ?? '']?.[0] ?? ''} ${part}`]))
  return said.length === 0 ? (parts[0] ?? '') : said.join('; ')
}
const ONE_AMOUNT = /^\p{Nd}[\p{Nd}\s.,]*(?:[\p{L}\p{M}៛.]+(?:\s[\p{L}\p{M}.]+)?)?$/u
const TWO_NUMBERS = /^(\p{Nd}{1,3})\s*\/\s*(\p{Nd}{1,3})$/u
const MONTHS_OR_MILLIONS = /\d\s*(?:y|yrs?|years?|ឆ្នាំ)\s*[+/&]\s*\d+\s*m(?!\p{L})/u
type Names = ReadonlySet<string>
/** What a spreadsheet shows where a formula has no result. */
export const FORMULA_ERROR = /^#(?:REF!|VALUE!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!)$/i
const NONE: Said = { values: new Map(), faults: new Map(), unread: [], isOpen: false, isUnknown: false, days: [] }

export function makeColumnReader(
  column: Column,
  context: ColumnContext,
  {
    isOfHalves = false,
    isMixed = false,
    isShort = false,
    isMillions = false,
    isOfFigures = false,
    isOfCodes = false,
    isUneven = false,
    isOfDecimals = false,
    isCounted = false,
    lettered: before,
    isOfTokens = false,
    mostly,
  }: Seen = {},
): ColumnReader {
  const { form, words, answers, legend } = context
  const field = (id: string): Field[] => form.fields.filter((f) => f.id === id)
  const headed = column.isRemark ? [] : column.fields.flatMap(field)
  const ofSex = headed.some(isPersonsName) ? wordsOf('sexes', words, context.country) : new Set<string>()
  const said = [...column.fields, ...(column.fills ?? [])]
  const together = new Set(words.together.filter((t) => t.some((id) => said.includes(id))).flat())
  const more = form.fields.filter((f) => together.has(f.id) && (column.isRemark || !column.fields.includes(f.id)))
  const unit = column.unit ?? ((answers[unitId(column)] || undefined) as Unit | undefined)
  const isOfTwoAmounts = headed.length === 2 && headed.every(isMoney)
  const isOfTwoTimes = headed.length === 2 && headed.every(isSpan)
  // Somebody has said that nobody knows what its numbers count.
  const isOfNoUnit = unit === undefined && answers[unitId(column)] === NOTHING && (headed.every(isSpan) || headed.every(isMoney))
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
  const noneCounted = foldAll(words.howMany.none ?? [])
  const [allOfIt, stands, twofold] = [words.allOfIt, words.stands, words.twofold].map(foldAll) as [Names, Names, Names]
  const known = new Map<string, CellSaid>()
  const explains = new Set(explained(column, context).map(([short]) => foldText(short)))
  // A sheet of codes that names no column says what a figure means in the columns of that list alone.
  const isOfColumn = (term: Term): boolean => term.kind === 'open' || (term.kind === 'code' && headed.some((f) => f.list === term.list))
  const isExplained = (folded: string): boolean =>
    (legend.words.get('') ?? []).some(([short, term]) => foldText(short) === folded && isOfColumn(term)) ||
    legendOf(legend, column.heading).some(([short]) => foldText(short) === folded) ||
    legend.meanings.get(foldText(column.heading))?.has(folded) === true
  const isOfAccused = form.fields.some((f) => f.id === 'accused_name')
  const kinds = Object.fromEntries(Object.entries(words.codes).map(([list, { kindOf }]) => [list, kindOf]))
  const decimal = decimalOf(answers) ?? (isOfHalves ? 'tenths' : undefined)
  // Where the sheet explains its figures and not the nought, that is none of them.
  const isNoughtMeant = isOfFigures && ![...explains].some((short) => /^\d$/.test(short))

  const ofNoForm = foldAll(words.chargesOfNoForm ?? [])
  const isCharge = (folded: string): boolean => !isOfAccused && !(wordId(column, folded) in answers) && ofNoForm.has(folded)
  const unreadAll = new Map(column.fields.map((id) => [id, 'unread' as const]))
  /** `16+` or `18-`: on which side of a number somebody is, and on either of eighteen. */
  const isOneSided = (folded: string, only: Field): boolean =>
    isAge(only) &&
    !exact.has(folded) &&
    !explains.has(folded) &&
    !(wordId(column, folded) in answers) &&
    /^\d{1,3}\s*[-+–−]$/.test(folded) &&
    !(folded.endsWith('+') && Number.parseInt(folded, 10) >= ADULT)
  /**
   * One bare number among words, one day among ages, "seven?", which its own writer doubts, and a letter that may be two units: whoever wrote it is told, and nobody is asked what
   * it may mean.
   */
  const isSlip = (cell: string, folded: string, only: Field | undefined): boolean => {
    if (!isOfAccused || only === undefined || nones.has(folded) || explains.has(folded) || wordId(column, folded) in answers) return false
    if (isSpan(only) || isMoney(only) || isAge(only)) {
      if (/[\p{L}\p{N}]\s*\?$/u.test(cell.trim())) return true
      if (isSpan(only) && MONTHS_OR_MILLIONS.test(folded)) return true
      // "For 5 years" is how long somebody must behave.
      if (only.id === 'suspended_months' && /^for\b/.test(folded)) return true
      if (isOneSided(folded, only)) return true
      return isAge(only) && column.part === undefined && mostly === 'numbers' && parseDay(cell).ok
    }
    return only.type === 'code' && only.list !== 'offences' && mostly === 'words' && /^\d{1,3}$/.test(folded) && !exact.has(folded)
  }

  /** A name in either letters, or once in each. */
  const isOfNames = headed.length > 0 && headed.every((f) => f.id === 'accused_name' || f.id === 'accused_name_latin')
  const spans = SPANS.flatMap((unit) => words.units[unit]).filter((word) => word.length > 1)

  const isOfEnd = isOfAccused && headed.length > 0 && headed.every((f) => f.id === 'decided_on' || f.id === 'outcome')
  const isNumberAndDay = column.fields.toSorted().join() === 'case_number,registered_on'
  const partName = headed.some(isPersonsName) ? makeNameParter(words, context.country) : undefined
  const purposeOf = column.fields.includes('offence') ? purposeReader(form, context, kinds) : undefined

  const read = (cell: string): CellSaid => {
    const only = headed.length === 1 ? headed[0] : undefined
    const folded = foldText(cell)
    // `IN_ABSENCE`: as a database writes its codes.
    if (only?.type === 'code' && /^[A-Z\d]+(?:_[A-Z\d]+)+$/.test(cell) && !exact.has(folded) && !isExplained(folded))
      return read(cell.replaceAll('_', ' ').toLowerCase())
    const kept =
      isOfAccused && only && (isSpan(only) || isMoney(only) || isAge(only) || only.type === 'date')
        ? withoutCorrected(cell, words)
        : undefined
    const first = kept === undefined ? undefined : read(kept)
    if (first?.kind === 'said') return { ...first, said: { ...first.said, isCorrected: true } }
    if (FORMULA_ERROR.test(cell.trim())) return { kind: 'said', said: { ...NONE, faults: unreadAll }, isWhole: true }
    if (isSlip(cell, folded, only)) return { kind: 'said', said: { ...NONE, faults: unreadAll }, isWhole: true }
    if (only && !isOfAccused && isOneSided(folded, only)) return { kind: 'said', said: { ...NONE, unread: [cell] }, isWhole: true }
    // In a book of money a sum in brackets is taken off, or still owed.
    if (only && !isOfAccused && isMoney(only) && /^\(\s*[\d.,\s]+\)$/.test(folded))
      return { kind: 'said', said: { ...NONE, faults: new Map([[only.id, 'amount' as const]]) }, isWhole: true }
    // What was taken back in another currency is not turned into riel either.
    if (only && unit === 'other_currency' && isMoney(only) && /^[-−–]\s*[\d.,\s]+$/.test(toLatinDigits(cell).trim()))
      return { kind: 'said', said: { ...NONE, faults: new Map([[only.id, 'other-currency' as const]]) }, isWhole: true }
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
      const purpose = purposeOf?.(tiles)
      const days = tiles.flatMap((t) => (t.kind === 'day' ? [t.text] : []))
      return { kind: 'charge', tiles, days, ...(purpose === undefined ? {} : { purpose }) }
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
    // `None` under a number of people is how many there are; a dash may be that nobody looked.
    if (only?.most !== undefined && !isOfAccused && noneCounted.has(folded)) return { kind: 'text', field: only.id, text: '0' }
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
    // `1` beside `2` and `3` is no yes, but a code that only its writer knows.
    const isFigure = isOfCodes && only?.type === 'code' && !isAge(only) && only.list !== 'offences' && /^\d$/.test(folded)
    if (isFigure && column.code === undefined && !isExplained(folded) && !(wordId(column, folded) in answers))
      return { kind: 'said', said: { ...NONE, unread: [cell] }, isWhole: true }
    // `X` is no blank where the sheet says what it means.
    const meant = only ? legend.meanings.get(foldText(column.heading))?.get(folded) : undefined
    const isSaidOtherwise = meant !== undefined && !nones.has(foldText(meant)) && !exact.has(folded) && !(wordId(column, folded) in answers)
    if (isSaidOtherwise && only?.type === 'code' && nones.has(folded))
      return { kind: 'said', said: { ...NONE, unread: [cell] }, isWhole: true }
    if (only && nones.has(folded) && !exact.has(folded) && !isNumber) return { kind: 'said', said: NONE, isWhole: true }
    if (column.fields[0] === 'case_number' || isNumberAndDay)
      return (
        // A day under the very words for it is that day.
        ofItsHeading(splitCase(cell, words), column) ??
        (column.fields.includes('registered_on') ? withDay(cell) : dayBehind(cell)) ?? {
          kind: 'text',
          field: 'case_number',
          text: cell.replace(/^\s*(?:លេខ|No\.?|N°)\s*(?=[\d\u17E0-\u17E9])/iu, ''),
        }
      )
    if (isOfNames && (headed[0]?.id === 'accused_name_latin' || !isDescription(cell))) {
      const { name, ...beside } = withoutRemarks(cell)
      return { kind: 'name', name: splitName(name, words), ...beside }
    }
    if (only?.type === 'text' && !isOfNames) {
      const alone = !isOfAccused && isPersonsName(only) ? withoutOthers(cell, words) : undefined
      const { name, ...beside } = withoutRemarks(alone ?? cell)
      const isOther = (part: string): boolean => isPlace(part, context.country) || ofSex.has(foldText(part))
      const two = !isOfAccused && isOnePersons(only) && alone === undefined ? namesTwo(cell, isOther) : undefined
      const isOfTwo = two === 'two' || (two === 'open' && answers['rule:named-two'] === 'several')
      return {
        kind: 'text',
        field: only.id,
        text: isOfTwo ? cell : name,
        ...beside,
        ...(alone === undefined ? {} : { hasOthers: true }),
        ...(isOfTwo ? { isOfTwo } : {}),
        ...(two === 'open' && answers['rule:named-two'] === undefined ? { mayBeOfTwo: true as const } : {}),
      }
    }
    const code = only ? exact.get(folded) : undefined
    if (only && code !== undefined) return { kind: 'text', field: only.id, text: code }
    if (isOfEnd && isSentOn(cell)) return { kind: 'said', said: { ...NONE, isOpen: true }, isWhole: true }
    if (only?.type === 'date') {
      const bare = toLatinDigits(cell).trim()
      const isInMonth = context.month !== undefined && /^(?:0?[1-9]|[12]\d|3[01])$/.test(bare)
      const day = isInMonth
        ? `${context.month}-${bare.padStart(2, '0')}`
        : plainDay(behindNumber(localDay(cell, column.heading, context.country), only))
      const parsed = parseDay(day)
      if (parsed.ok || parsed.reason !== 'not-a-date' || isWithoutYear(day))
        return { kind: 'said', said: { ...NONE, days: [{ text: day, field: only.id }] }, isWhole: true }
    }
    // `100 K.B/PRA`: an office writes its letters behind the number.
    const lettered = only?.type === 'integer' && form.naturalKey.includes(only.id) ? /^(\d{1,6})\s+\p{L}[\p{L}./-]*$/u.exec(folded) : null
    if (only && lettered) return { kind: 'text', field: only.id, text: lettered[1] ?? '' }
    // `L-200`, where every number of the column has the same letters before it.
    const isOfBook = only?.type === 'integer' && form.naturalKey.includes(only.id) && before !== undefined
    const behindLetters = isOfBook ? toLatinDigits(cell).trim().slice(before.length) : ''
    if (only && isOfBook && /^\d{1,6}$/.test(behindLetters) && toLatinDigits(cell).trim().startsWith(before))
      return { kind: 'text', field: only.id, text: behindLetters }
    const people = only?.type === 'integer' && !isSpan(only) && !isOfAccused ? countPeople(folded, column.heading) : undefined
    if (only && people === 'part-beyond')
      return { kind: 'said', said: { ...NONE, faults: new Map([[only.id, 'part-beyond' as const]]) }, isWhole: true }
    if (only && people !== undefined) return { kind: 'text', field: only.id, text: String(people) }
    // `zero`, as the whole of a cell.
    const counted = only?.type === 'integer' && !isSpan(only) && !isOfAccused ? words.numbers[folded] : undefined
    if (only && counted !== undefined) return { kind: 'text', field: only.id, text: String(counted) }
    // `About 60`, in words; two numbers with a stroke between may be anything in somebody's own list.
    const rough =
      only?.most === undefined || RANGE_ALONE.test(folded) || !/\p{Nd}/u.test(folded) ? undefined : readCountSaid(cell, only.unit)
    if (only && rough?.ok && typeof rough.value === 'string') return { kind: 'text', field: only.id, text: rough.value }
    if (only?.type === 'integer' && !isSpan(only) && !isOfAccused && !parseWholeNumber(cell).ok)
      return { kind: 'said', said: { ...NONE, unread: [cell] }, isWhole: true }
    if (only && (only.type === 'case-number' || only.type === 'deposit-number' || (only.type === 'integer' && !isSpan(only))))
      return { kind: 'text', field: only.id, text: cell }
    // What may hold several answers says each in a part of its own, and each is asked about by itself.
    const readPart = (part: string): Said => readTiles(tiler.tile(part), headed, [])
    const isKnown = (part: string): boolean => readPart(part).unread.length === 0 && readPart(part).values.size > 0
    const parts = only?.type === 'codes' ? partsOf(cell, isOfTokens, isKnown) : []
    if (only && parts.length > 1)
      return {
        kind: 'said',
        said: joined(
          only,
          // A name of a tool is one word, whatever parts it has.
          parts.map((part) => (isOfTokens && !isKnown(part) ? { ...NONE, unread: [part] } : readPart(part))),
        ),
        isWhole: false,
      }
    const band = only !== undefined && isAge(only) ? bandOfRange(cell) : undefined
    if (only && band !== undefined) return { kind: 'text', field: only.id, text: band }
    const born = only !== undefined && isAge(only) ? yearBorn(cell) : undefined
    if (born !== undefined) return { kind: 'said', said: { ...NONE, birth: born }, isWhole: true }
    const written = headed.some(isSpan) ? inUnits(cell, column.units) : headed.every(isMoney) ? inMillions(cell, isMillions) : cell
    const plain = isOfAccused ? withoutNumber(written, words) : written
    const tiles = tiler.tile([...headed, ...more].some(isSpan) ? bracketed(plain) : plain)
    if (isMixed && tiles.every((t) => t.kind === 'number'))
      return { kind: 'said', said: { ...NONE, faults: new Map(column.fields.map((id) => [id, 'other-currency' as const])) }, isWhole: true }
    // `1.500` beside `4,5` is one and a half, or fifteen hundred.
    if (
      only &&
      isOfDecimals &&
      unit !== undefined &&
      unit !== 'other_currency' &&
      isMoney(only) &&
      /^\d{1,3}[.,]\d{3}$/.test(toLatinDigits(cell).trim())
    )
      return { kind: 'said', said: { ...NONE, faults: new Map([[only.id, 'amount' as const]]) }, isWhole: true }
    const isBare = only !== undefined && isMoney(only) ? tiles.every((t) => t.kind === 'number') : parseWholeNumber(cell).ok
    if (isOfNoUnit && only !== undefined && isBare && !/^0+$/.test(toLatinDigits(cell)))
      return { kind: 'said', said: { ...NONE, faults: new Map([[only.id, isMoney(only) ? 'no-currency' : 'no-unit']]) }, isWhole: true }
    // What the small ones count somebody says. Those of millions are riel, whatever that is; what lies between is, only where the small ones are.
    const size = isUneven ? sizeOf(cell) : undefined
    if (only !== undefined && (size === 'between' ? unit !== 'riel' : size === 'small' && unit === undefined)) {
      const fault = size === 'between' && unit !== undefined ? 'no-currency' : 'amount'
      return { kind: 'said', said: { ...NONE, faults: new Map([[only.id, fault]]) }, isWhole: true }
    }
    const ofCell = isUneven && size !== 'small' ? undefined : unit
    const said = describe(cell) ?? readTiles(tiles, headed, more, ofCell, decimal, kinds)
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
    // What somebody is charged with is no form of what was done to anybody: `trafficking` says neither how nor for what.
    if (only?.list === 'forms-of-exploitation' && said.unread.length > 0 && said.values.size === 0 && isCharge(folded))
      return { kind: 'said', said: { ...NONE, isUnknown: true }, isWhole: true }
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
      const made = readTwice(cell, headed, read) ?? (context.isLegacy ? readLegacy(cell, read) : read(cell))
      if (known.size < 20_000) known.set(cell, made)
      return made
    },
    withoutRemarks,
    isOfAges: context.isOfAges === true,
    isUneven: isUneven && !isMixed,
    spell: (cell) => {
      if (isName(column)) return withoutOrdinal(cell, isCounted, spans, isKind)
      // `12/8` under `prison months / of which suspended`: two times in the unit that the heading names, and no fraction of one.
      const [, whole, part] = (isOfAccused && isOfTwoTimes && TWO_NUMBERS.exec(cell)) || []
      if (whole !== undefined && part !== undefined && unit !== undefined && SPANS.includes(unit))
        return `${whole} ${words.units[unit][0]} / ${part} ${words.units[unit][0]}`
      if (isOfAccused && isOfTwoAmounts) return eachAmount(cell, headed, words, unit !== undefined)
      return isOfAccused || exact.has(foldText(cell)) ? cell : ofOneDay(spelledOut(legend, column.heading, cell))
    },
    needsUnit: (cell) =>
      unit === undefined &&
      !isOfNoUnit &&
      headed.length === 1 &&
      headed[0] !== undefined &&
      ((isSpan(headed[0]) && parseWholeNumber(cell).ok && !/^0+$/.test(cell)) ||
        (isShort && !isMixed && isMoney(headed[0]) && isTooSmall(cell, LEAST_PAID)) ||
        (isUneven && !isMixed && ['small', 'between'].includes(sizeOf(cell) ?? ''))),
  }

  /** A name as it is kept: what stands beside it is asked about, unless somebody has said that it is of the name, or what it means. */
  function withoutRemarks(cell: string): { readonly name: string } & BesideName {
    const remarks: string[] = []
    const says: (readonly [field: string, code: string])[] = []
    const titled = partName === undefined ? undefined : withoutTitle(cell)
    const sexField = form.fields.find((f) => f.list === 'sexes')
    if (titled?.sex !== undefined && sexField !== undefined) says.push([sexField.id, titled.sex])
    let name = titled?.name ?? cell
    for (let found = partName?.(name); found !== undefined; found = partName?.(name)) {
      const answer = answers[wordId(column, foldText(found.remark))]
      if (answer === OF_NAME) break
      const [field = '', code = ''] = (answer ?? '').split('=')
      if (answer === undefined) remarks.push(found.remark)
      else if (code !== '') says.push([field, code])
      name = found.name
    }
    return { name, ...(remarks.length > 0 ? { remarks } : {}), ...(says.length > 0 ? { says } : {}) }
  }

  /** `Chinese`, `Chinese men`: nothing but words for what somebody is. */
  function isKind(text: string): boolean {
    const tiles = tiler.tile(text)
    return tiles.some((t) => t.kind === 'term' && t.term.kind === 'code') && tiles.every((t) => t.kind === 'term' || t.kind === 'break')
  }

  /** `Passed on 20-01-2024`, which nobody knows: what was done is one word, whatever its day, and is asked about once. */
  function ofOneDay(cell: string): string {
    const [only, ...others] = headed
    const word = only?.type === 'code' && others.length === 0 && !isAge(only) ? wordBesideDay(cell) : undefined
    if (word === undefined || wordId(column, foldText(cell)) in answers) return cell
    const whole = read(cell)
    return whole.kind === 'said' && whole.said.unread.length > 0 ? word : cell
  }

  /** `Name (M, 59, KHM)`: only what stands behind the name describes him, piece by piece; there a letter is a sex, and in a name it is none. */
  function describe(cell: string): Said | undefined {
    const [, name = '', behind = ''] = /^([^,(/\d]+?)\s*(?:[,(]|\s\/\s)\s*(.*?)\)?\s*$/su.exec(cell) ?? []
    if (person.length === 0 || name === '' || !/\p{L}/u.test(name)) return undefined
    const said = readTiles(tiler.tile(behind), headed, more, unit, decimal)
    const values = new Map(said.values)
    for (const piece of behind
      .trim()
      .split(/\s*[,;/]\s*|\s+(?=\p{Nd})/u)
      .map(foldText))
      for (const [i, codes] of describing.entries()) {
        const [field, code] = [person[i], codes.get(piece)]
        if (field && code !== undefined) values.set(field.id, code)
      }
    return { ...said, values, unread: [name, ...said.unread] }
  }

  /** A name column that describes the person as well. */
  function isDescription(cell: string): boolean {
    // `3 Star Hotel` in a list that counts by figures: the third of them may be Star Hotel.
    const isFigureOfName = isOfFirm(cell) && !/[,;(]/.test(cell) && !(isCounted && /^\d/.test(foldText(cell)))
    if (/\d/.test(foldText(cell)) && !isFigureOfName) return true
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

/** Of an accused, in either letters. */
export const isName = ({ fields }: Column): boolean => fields[0] === 'accused_name' || fields[0] === 'accused_name_latin'

/** `No. 215 dated 20-11-2024` under a day: the number is that of the paper; a judgment's only under the day of the decision. Else the cell. */
function behindNumber(cell: string, { id }: Field): string {
  // `24 ចុះ 11.01.2024`, `24/25 dated 11.01.2024`: the word for what a paper is dated parts its number from its day.
  const bare = DATED.exec(cell.trim())?.[1]
  if (bare !== undefined && parseDay(plainDay(bare)).ok) return bare
  const [, paper, day = ''] = NUMBERED_DAY.exec(cell.trim()) ?? []
  if (paper !== undefined && id !== 'decided_on') return cell
  return day !== '' && parseDay(plainDay(day)).ok ? day : cell
}
const DATED = /^[\p{Nd}][\p{Nd}\p{L}./-]{0,15}\s*(?:ចុះ(?:ថ្ងៃទី|ថ្ងៃ)?|dated|du)\s*(\S.*)$/iu
const NUMBERED_DAY =
  /^(សាលក្រម|ដីកា|judge?ment|verdict|order)?\s*(?:លេខ|no\.?|n°|nr\.?|#)\s*[\p{Nd}\p{L}./-]+,?\s+(?:ចុះ|dated|of|du)?\s*(\S.*)$/iu

/** What stands before the one day at the end of a cell, or behind the one at its beginning; two days are a span, which may be what is meant. */
function wordBesideDay(cell: string): string | undefined {
  const text = cell.trim()
  const [, before = '', last = ''] = DAY_LAST.exec(text) ?? []
  const [, first = '', behind = ''] = DAY_FIRST.exec(text) ?? []
  const [word, day] = before !== '' ? [before, last] : [behind, first]
  return /\p{L}/u.test(word) && !/\p{Nd}/u.test(word) && parseDay(plainDay(day)).ok ? word.trim() : undefined
}
const DAY_LAST = /^(.*[\p{L}\p{M}])[\s,:;(–-]+((?:\p{Nd}{1,2}[./-]){2}\p{Nd}{4}|\p{Nd}{4}(?:[./-]\p{Nd}{1,2}){2})\)?$/u
const DAY_FIRST = /^((?:\p{Nd}{1,2}[./-]){2}\p{Nd}{4}|\p{Nd}{4}(?:[./-]\p{Nd}{1,2}){2})[\s,:;–-]+(\p{L}.*)$/u

const decimalOf = (answers: Answers): DecimalYears | undefined => {
  const answer = answers['rule:decimal-years']
  return answer === 'tenths' || answer === 'months' ? answer : undefined
}

/** The answers that a cell of several holds: each in its part, and those of a tool each a word of letters without a gap. */
function partsOf(cell: string, isOfTokens: boolean, isKnown: (part: string) => boolean): readonly string[] {
  if (isOfTokens) return cell.trim().split(/\s+/)
  return cell
    .split(/[;,|\n•·]/)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => {
      // `food and shelter` may be one answer; what has another answer in it is several.
      const inner = part.split(/\s*[/+&]\s*|\s+and\s+|\s*និង\s*/u).filter((p) => p.trim() !== '')
      return !isKnown(part) && inner.length > 1 && inner.some(isKnown) ? inner : [part]
    })
}

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
