/** One cell's text → a value of its field's type, or the problem with it. What is right is never changed in meaning. */
import type { CodeList, Country, Field, Problem } from '../../core/country/index.ts'
import { findList } from '../../core/country/find.ts'
import { parseDepositNumber } from '../../core/ledger/deposit-number.ts'
import { silenceOf } from '../../core/model/lists/silence.ts'
import { isSealedClass } from '../../core/model/fields.ts'
import { parsePaperNumber, parseRegisterNumber } from '../../core/model/register-number.ts'
import type { Value } from '../../core/model/fields.ts'
import { firstDayOf } from '../../core/model/dates.ts'
import { isAboutWhen, printAboutWhen } from '../../core/text/about-when.ts'
import { readCountSaid } from '../../core/text/count-said.ts'
import { printCountSaid, spanOfCount } from '../../core/text/count-span.ts'
import { aboutWhenOf, parseDay } from '../../core/text/dates.ts'
import type { ParsedDay } from '../../core/text/dates.ts'
import { toLatinDigits } from '../../core/text/digits.ts'
import type { Words } from '../../core/model/fields.ts'
import { fillPattern, inEach, languageOf, sameInEach, sayIn } from '../../core/text/languages.ts'
import { parseAmount, parseWholeNumber } from '../../core/text/numbers.ts'
import { looksLegacyKhmer } from '../../core/text/legacy-khmer.ts'
import { convertLimon } from '../../core/text/limon.ts'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import { problem } from '../../errors.ts'
import type { ErrorCode, Param } from '../../errors.ts'
import { findCodes, findParts, indexCodes, suggestCodes, toFix } from './code-index.ts'

export type Reading = { readonly value: Value; readonly problem?: Problem }
export type CellReader = (cell: string) => Reading

/** Beyond so many different unknown codes in one column nobody mends them one by one: the column is wrong, or the file. */
const MOST_SUGGESTIONS = 300

/** Different cells of one column that are remembered; a column with more of them (case numbers) repeats few. */
const MOST_KNOWN = 5_000

type Fixes = NonNullable<Problem['fixes']>
/** What a message may repeat of a cell, and which ways to mend it it may name. */
type Tell = { readonly value: (cell: string) => Param; readonly fixes: (fixes: Fixes) => { fixes?: Fixes } }

const TELL_ALL: Tell = {
  value: (cell) => (cell.length > 60 ? `${cell.slice(0, 60)}…` : cell),
  fixes: (fixes) => (fixes.length > 0 ? { fixes } : {}),
}

/** A message travels to screens, logs and terminals: of a sealed cell it names the field, and shows nothing of what was typed. */
const tellOf = (field: Field): Tell => (isSealedClass(field.privacy) ? { value: () => field.words, fixes: () => ({}) } : TELL_ALL)

/**
 * Makes the reader of one field. The same cell is read once and remembered: a sheet repeats its codes thousands of times.
 * @param mayLack it is asked for, and where the paper lacks it the row goes in without it
 */
export function makeCellReader(field: Field, country: Country, mayLack = false): CellReader {
  const read = readerOf(field, country, mayLack)
  if (isSealedClass(field.privacy)) return read
  const known = new Map<string, Reading>()
  return (cell) => {
    let reading = known.get(cell)
    if (!reading) {
      reading = read(cell)
      if (known.size < MOST_KNOWN) known.set(cell, reading)
    }
    return reading
  }
}

function readerOf(field: Field, country: Country, mayLack: boolean): CellReader {
  const convert = converterOf(field, country)
  return (cell) => {
    if (stripBreaks(cell).trim() !== '') return convert(cell)
    if (!field.required) return { value: null }
    const params = { field: field.words }
    return {
      value: null,
      problem: mayLack ? problem('cell.not-written', params, { severity: 'warning' }) : problem('cell.required', params),
    }
  }
}

function converterOf(field: Field, country: Country): CellReader {
  switch (field.type) {
    case 'code':
      return codeReader(field, country)
    case 'codes':
      return codesReader(field, country)
    case 'date':
      return dayReader(field)
    case 'integer':
    case 'amount':
      return (cell) => (field.most === undefined ? readInteger(cell, field) : readCount(cell, field))
    case 'case-number':
      return (cell) => readCaseNumber(cell, tellOf(field), field.isTitled ? parsePaperNumber : parseRegisterNumber)
    case 'deposit-number':
      return (cell) => readDepositNumber(cell, tellOf(field))
    case 'text':
      return (cell) => readText(cell, field)
  }
}

/** A clerk may write the day she has before her; of a month or a quarter only its first day is kept, and the rest never leaves. */
function dayReader(field: Field): CellReader {
  const { granularity } = field
  const tell = tellOf(field)
  if (!granularity)
    return isSealedClass(field.privacy) || field.last !== undefined
      ? (cell) => readAboutWhen(cell) ?? readDay(cell, tell, 'cell.about-unread')
      : (cell) => readDay(cell, tell)
  return (cell) => {
    const reading = readDay(cell, tell, 'cell.about-unread')
    return typeof reading.value === 'string' ? { ...reading, value: firstDayOf(reading.value, granularity) } : reading
  }
}

/** A day may be known about only: what is sealed is kept as it was said, of a clear day the span (`read-rows.ts`). */
function readAboutWhen(cell: string): Reading | undefined {
  const plain = toLatinDigits(stripBreaks(cell)).trim()
  return isAboutWhen(plain) ? { value: plain } : undefined
}

function codeReader(field: Field, country: Country): CellReader {
  const list = findList(country, field.list ?? '')
  if (!list) throw new Error(`impossible: field ${field.id} names no list, and the country was checked`)
  const index = indexCodes(list)
  const tell = tellOf(field)
  let suggested = 0
  return (cell) => {
    const found = findCodes(index, cell)
    if (found.length === 1 && found[0]) return { value: found[0].code }
    const params = { value: tell.value(cell), list: list.words }
    // What may be written instead, and that nobody knows, where the list has that; of a sealed cell its likeliest answer would tell what was typed.
    const silent = new Set(notKnownIn(list).map((f) => f.value))
    const isSilent = (fix: Fixes[number]): boolean => silent.has(fix.value)
    // That nobody knows is never the one button beside a cell that says something: whoever is tired presses it.
    const unknown = (near: Fixes): Problem => {
      const shown = isSealedClass(field.privacy) ? [] : near
      return problem(
        'cell.unknown-code',
        { ...params, answers: nameAnswers(list, shown) },
        tell.fixes(near.length === 0 ? [] : [...near.filter((f) => !isSilent(f)), ...notKnownIn(list)]),
      )
    }
    if (found.length > 1) return { value: null, problem: problem('cell.ambiguous-code', params, tell.fixes(found.map(toFix))) }
    // A word of the list in the letters of an old font.
    const meant = findCodes(index, convertLimon(cell) ?? '')
    if (meant.length > 0) return { value: null, problem: unknown(meant.map(toFix)) }
    const parts = findParts(index, cell)
    if (parts.length > 0) return { value: null, problem: unknown(parts.map(toFix)) }
    return { value: null, problem: unknown(suggested++ < MOST_SUGGESTIONS ? suggestCodes(index, cell) : []) }
  }
}

/** What a list has for what nobody knows. */
const notKnownIn = (list: CodeList): Fixes =>
  list.codes
    .filter((c) => silenceOf(list, c.code) === 'unknown')
    .slice(0, 1)
    .map(toFix)

/** The answers by name: all of a short list, else the likeliest, or its first; and last what it has for what nobody knows. */
function nameAnswers(list: CodeList, near: Fixes): Words {
  const silent = notKnownIn(list)
  const answers = list.codes.map(toFix).filter((c) => c.value !== silent[0]?.value)
  const likely = near.filter((c) => c.value !== silent[0]?.value)
  const isShort = answers.length <= MOST_NAMED
  const named = isShort ? answers : likely.length > 0 ? likely : answers.slice(0, FEW_NAMED)
  return inEach((lang) => {
    const say = (all: Fixes): readonly string[] => all.map((c) => sayIn(c.words, lang))
    return [...say(named), ...(isShort ? [] : ['…']), ...say(silent)].join(languageOf(lang).comma)
  })
}
const [MOST_NAMED, FEW_NAMED] = [6, 3]

/**
 * Several codes in one cell, as people write them: commas, semicolons or line breaks between. Kept sorted, each once. The words of a code may hold a
 * comma themselves ("2008 law, article 8").
 */
function codesReader(field: Field, country: Country): CellReader {
  const readOne = codeReader(field, country)
  const list = findList(country, field.list ?? '')
  const isOne = (part: string): boolean => list !== undefined && findCodes(indexCodes(list), part).length === 1
  return (cell) => {
    const readings = cell
      .split(/[;\n]/)
      .flatMap((part) => (isOne(part) ? [part] : part.split(',')))
      .filter((part) => part.trim() !== '')
      .map(readOne)
    const wrong = readings.find((r) => r.problem)
    if (wrong) return wrong
    return { value: [...new Set(readings.map((r) => String(r.value)))].toSorted().join(' ') }
  }
}

const DAY_PROBLEMS: Record<Exclude<Exclude<ParsedDay, { ok: true }>['reason'], 'about'>, ErrorCode> = {
  'not-a-date': 'cell.not-a-date',
  'no-such-day': 'cell.no-such-day',
  'no-such-month': 'cell.no-such-day',
  'two-digit-year': 'cell.two-digit-year',
  'buddhist-year': 'cell.buddhist-year',
  'out-of-range': 'cell.date-out-of-range',
}

/** @param about what is said to somebody who writes about when: that the day is needed, or how to write it. */
function readDay(cell: string, tell: Tell, about: ErrorCode = 'cell.about-date'): Reading {
  const parsed = parseDay(cell)
  if (parsed.ok) return { value: parsed.day }
  // Where about when may be said at all, what is said of it is offered as this record writes it.
  const rough = parsed.reason === 'about' && about === 'cell.about-unread' ? aboutWhenOf(cell) : undefined
  const likely = rough === undefined ? parsed.fixes : [rough]
  const fixes = likely.map((day) => ({ value: day, words: inEach((lang) => printAboutWhen(day, lang)) }))
  const value = parsed.read && parsed.reason === 'no-such-day' && tell === TELL_ALL ? nameDay(parsed.read) : tell.value(cell)
  return { value: null, problem: problem(parsed.reason === 'about' ? about : DAY_PROBLEMS[parsed.reason], { value }, tell.fixes(fixes)) }
}

/** `30 February 2024`: a day that does not exist is named in words, so that nobody looks for a typing error in the format. */
const nameDay = ({ day, month, year }: { day: number; month: number; year: number }): Words =>
  inEach((lang) => fillPattern(languageOf(lang).patterns.namedDay, { day, month: languageOf(lang).months[month - 1] ?? '', year }))

const NUMBER_PROBLEMS = {
  ambiguous: 'cell.ambiguous-number',
  'not-whole': 'cell.not-whole',
  negative: 'cell.negative',
  'not-a-number': 'cell.not-a-number',
  'too-large': 'cell.not-a-number',
} as const satisfies Record<string, ErrorCode>

function readInteger(cell: string, field: Field): Reading {
  const tell = tellOf(field)
  const parsed = field.hundredths === undefined ? parseWholeNumber(cell) : parseAmount(cell)
  if (!parsed.ok) {
    const fixes = parsed.fixes.map((value) => ({ value, words: sameInEach(value) }))
    return { value: null, problem: problem(NUMBER_PROBLEMS[parsed.reason], { value: tell.value(cell) }, tell.fixes(fixes)) }
  }
  if (field.max !== undefined && parsed.value > field.max) {
    return { value: null, problem: problem('cell.too-great', { value: tell.value(cell), limit: field.max }) }
  }
  return { value: parsed.value }
}

const COUNT_PROBLEMS = {
  ...NUMBER_PROBLEMS,
  'not-a-number': 'cell.count-unread',
  unread: 'cell.count-unread',
  nothing: 'cell.count-of-nothing',
  reversed: 'cell.count-reversed',
  vague: 'cell.count-vague',
} as const satisfies Record<string, ErrorCode>

/** How many of something, as the paper says it: a number, or about, at least, at most, between (`read-rows.ts` keeps its two ends). */
function readCount(cell: string, field: Field): Reading {
  const tell = tellOf(field)
  const said = readCountSaid(cell, field.unit)
  if (!said.ok) {
    const fixes = said.fixes.map((value) => ({ value, words: inEach((lang) => printCountSaid(value, lang)) }))
    const told = problem(COUNT_PROBLEMS[said.reason], { value: tell.value(cell) }, tell.fixes(fixes))
    // A truthful paper is refused nothing: a word that says no number leaves the number unwritten.
    return { value: null, problem: said.reason === 'vague' ? { ...told, severity: 'warning' } : told }
  }
  const { least, most } = spanOfCount(said.value) ?? { least: 0, most: 0 }
  const greatest = most === Infinity ? least : most
  if (field.max !== undefined && greatest > field.max)
    return { value: null, problem: problem('cell.too-great', { value: tell.value(cell), limit: field.max }) }
  return { value: said.value }
}

function readCaseNumber(cell: string, tell: Tell, parse: typeof parseRegisterNumber): Reading {
  // The text that stands there already: of a large sheet each would else be there twice.
  if (/^\d{1,6}\/\d{2,4}$/.test(cell)) return { value: cell }
  const plain = toLatinDigits(stripBreaks(cell)).replace(/\s+/g, '')
  // A spreadsheet turns 12/24 into a day of December 2024 while it is typed.
  const day = /^(\d{4})-(\d{2})-\d{2}$/.exec(plain)
  // `12 /2023` is 12/2023; `025 2022` is two numbers, and no longer one.
  const isOne = /^[\d/]+$/.test(plain) && !/\d\s+\d/.test(toLatinDigits(cell))
  const value = day ? undefined : parse(isOne ? plain : cell)
  if (value !== undefined) return { value }
  const mended = day ? `${Number(day[2])}/${day[1]}` : plain.replace(/^(?:N[o°º]\.?|លេខ)/i, '').replace(/[\\._]/g, '/')
  const fixes = /^\d{1,6}\/\d{2,4}$/.test(mended) ? [{ value: mended, words: { en: mended, km: mended } }] : []
  return { value: null, problem: problem('cell.bad-case-number', { value: tell.value(cell) }, tell.fixes(fixes)) }
}

/** Its check digits find a slip of the pen here, while the slip of paper still lies beside the clerk. */
function readDepositNumber(cell: string, tell: Tell): Reading {
  const value = parseDepositNumber(toLatinDigits(stripBreaks(cell)))
  return value === undefined ? { value: null, problem: problem('cell.bad-deposit-number', { value: tell.value(cell) }) } : { value }
}

/** Text exists in sealed classes only, so no message here may show it. Length counts what a reader sees as one letter. */
function readText(cell: string, field: Field): Reading {
  const text = stripBreaks(cell).normalize('NFC').replace(/\s+/g, ' ').trim()
  const limit = field.max ?? 2_000
  if (text.length > limit && countGraphemes(text) > limit) {
    return { value: null, problem: problem('cell.too-long', { field: field.words, limit }) }
  }
  if (field.spells !== undefined && /\p{Script=Khmer}/u.test(text))
    return { value: null, problem: problem('cell.khmer-in-latin', { field: field.words }) }
  const isLegacy = field.spells === undefined && looksLegacyKhmer(text)
  return isLegacy
    ? { value: text, problem: { ...problem('cell.legacy-khmer', { value: tellOf(field).value(text) }), severity: 'warning' } }
    : { value: text }
}

const countGraphemes = (text: string): number => [...new Intl.Segmenter('km', { granularity: 'grapheme' }).segment(text)].length
