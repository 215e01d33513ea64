/**
 * Languages as data: names, direction, digits, months, how a day is said. English and Khmer are here; any other comes from a
 * country's folder (`words/<tag>.ts`), with this program's sentences by their English. What a language lacks is said in English, so that
 * nobody meets an empty page; whether a country may lack it is judged when the country loads (core/country/check-languages.ts).
 *
 * A process speaks the languages that it was taught: those of the country it serves.
 */
import type { Lang, OwnWords, Words } from '../model/fields.ts'
import { ENGLISH_MONTHS, KHMER_MONTHS } from './months.ts'

export type Language = {
  readonly tag: Lang
  /** In the language itself, as the switch shows it. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** Zero to nine. */
  readonly digits: string
  /** Between groups of three digits. */
  readonly group: string
  /** January to December. */
  readonly months: readonly string[]
  /** As a narrow table has them. */
  readonly shortMonths: readonly string[]
  /** Between what is listed, and between a name and what is said of it. */
  readonly comma: string
  readonly colon: string
  /** With places for `{day}`, `{month}`, `{year}`, `{quarter}`; of the last six for `{when}`, `{from}` and `{to}`, or the number `{n}`. */
  readonly patterns: Readonly<Record<DatePattern, string>>
  /** This program's sentences by their English; of a language that it speaks itself there are none. */
  readonly words?: Sentences
  /** What nobody has read yet whose mother tongue it is. */
  readonly isDraft?: true
}
export type DatePattern =
  | 'day'
  | 'namedDay'
  | 'month'
  | 'quarter'
  | 'shortQuarter'
  | 'aboutYear'
  | 'aboutMonth'
  | 'aboutQuarter'
  | 'about'
  | 'before'
  | 'after'
  | 'between'
  | 'atLeast'
  | 'atMost'

/** Sentence by its English. A language that nobody speaks may have a rule in place of the list. */
export type Sentences = Readonly<Record<string, string>> | ((english: string) => string)

export const ENGLISH: Language = {
  tag: 'en',
  name: 'English',
  dir: 'ltr',
  digits: '0123456789',
  group: ',',
  months: ENGLISH_MONTHS,
  shortMonths: ENGLISH_MONTHS.map((month) => month.slice(0, 3)),
  comma: ', ',
  colon: ': ',
  patterns: {
    day: '{day} {month} {year}',
    namedDay: '{day} {month} {year}',
    month: '{month} {year}',
    quarter: '{year}, quarter {quarter}',
    shortQuarter: 'Q{quarter}',
    aboutYear: '{year}',
    aboutMonth: '{month} {year}',
    aboutQuarter: 'quarter {quarter} of {year}',
    about: 'about {when}',
    before: '{when} or before',
    after: '{when} or after',
    between: 'between {from} and {to}',
    atLeast: 'at least {n}',
    atMost: 'at most {n}',
  },
}

export const KHMER: Language = {
  tag: 'km',
  name: 'ខ្មែរ',
  dir: 'ltr',
  digits: '០១២៣៤៥៦៧៨៩',
  group: '.',
  months: KHMER_MONTHS,
  shortMonths: KHMER_MONTHS.map((_, i) => String(i + 1)),
  comma: ' ',
  colon: '៖ ',
  patterns: {
    day: '{day} {month} {year}',
    namedDay: 'ថ្ងៃទី{day} ខែ{month} ឆ្នាំ{year}',
    month: '{month} {year}',
    quarter: 'ត្រីមាស {quarter} ឆ្នាំ {year}',
    shortQuarter: '{quarter}',
    aboutYear: 'ឆ្នាំ{year}',
    aboutMonth: 'ខែ{month} {year}',
    aboutQuarter: 'ត្រីមាសទី{quarter} ឆ្នាំ{year}',
    about: 'ប្រហែល {when}',
    before: 'ត្រឹម {when} ឬមុននោះ',
    after: '{when} ឬក្រោយនោះ',
    between: 'ចន្លោះពី {from} ដល់ {to}',
    atLeast: 'យ៉ាងតិច {n}',
    atMost: 'យ៉ាងច្រើន {n}',
  },
}

/** Those in which every sentence of the program is written. */
export const OWN_LANGUAGES: readonly Language[] = [ENGLISH, KHMER]

const known = new Map<Lang, Language>(OWN_LANGUAGES.map((each) => [each.tag, each]))

/** Those that sentences are put together in. */
const spoken = new Set<Lang>(known.keys())

/** From here on this process speaks these too. @param guests those that only whole sentences are looked up in */
export function teach(languages: readonly Language[], guests: readonly Language[] = []): void {
  for (const each of [...languages, ...guests]) known.set(each.tag, each)
  for (const each of languages) spoken.add(each.tag)
}

/** English for a tag that nobody taught. */
export const languageOf = (tag: Lang): Language => known.get(tag) ?? ENGLISH

/** The sentence as a language has it; undefined where it has none. */
export function sentenceIn(language: Language, words: Words): string | undefined {
  const own = words[language.tag]
  if (own !== undefined && own.trim() !== '') return own
  const { words: by } = language
  return typeof by === 'function' ? by(words.en) : by && Object.hasOwn(by, words.en) ? by[words.en] : undefined
}

/** The sentence in a language, and in English where that lacks it. */
export const sayIn = (words: Words, tag: Lang): string => sentenceIn(languageOf(tag), words) ?? words.en

/** A country's languages as a file or a terminal has them, which has no switch: English first where it is one of them. */
export const englishFirst = (tags: readonly Lang[]): readonly Lang[] => [...new Set([...tags.filter((tag) => tag === 'en'), ...tags])]

/** The sentence in each of a country's languages, once where two say the same. */
export const sayInAll = (words: Words, tags: readonly Lang[]): readonly string[] => [
  ...new Set(englishFirst(tags).map((tag) => sayIn(words, tag))),
]

/** One sentence put together in every language that this process speaks. */
export const inEach = (say: (lang: Lang) => string): OwnWords =>
  Object.fromEntries([...spoken].map((lang) => [lang, say(lang)])) as OwnWords

/** A sentence with its places filled; what is filled in may itself differ by language. A place that nothing was given for stays. */
export const fillWords = (words: Words, places: Readonly<Record<string, string | number | Words>>): OwnWords =>
  inEach((lang) =>
    sayIn(words, lang).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = places[name]
      return value === undefined ? whole : typeof value === 'object' ? sayIn(value, lang) : String(value)
    }),
  )

/** A name that is the same in every language: a code, an office's own sign. */
export const sameInEach = (text: string): OwnWords => inEach(() => text)

/** Latin digits become the language's own, for print. Exports always stay Latin. */
export function digitsIn(text: string, tag: Lang): string {
  const { digits } = languageOf(tag)
  return digits === ENGLISH.digits ? text : text.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit)
}

/** A pattern with its places filled; what it has no place for is left out. */
export const fillPattern = (pattern: string, places: Readonly<Record<string, string | number>>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(places[name] ?? whole))

/** Every name that a sentence has, in whatever language somebody may have written it. */
export const namesIn = (words: Words): readonly string[] => [
  ...new Set([...Object.values(words), ...[...known.values()].flatMap((language) => sentenceIn(language, words) ?? [])]),
]
