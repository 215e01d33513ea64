/** What the application says of papers (src/server/routes/papers.ts), and how it reads. */
import { findCode } from '../../../core/country/find.ts'
import type { Country } from '../../../core/country/index.ts'
import { listOfColumn } from '../../../core/country/list-of-column.ts'
import { columnOf, sortOf } from '../../../core/statement/statement.ts'
import type { Cell, PaperSays, Told } from '../../../core/statement/told.ts'
import type { SaidOfFact, SaidOfSubject } from '../../../core/statement/tell-matter.ts'
import { printMonth } from '../../../core/text/print-day.ts'
import { digits, formatDay, formatDecimal, formatNumber, type Lang } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { sayFigure } from '../../sheet/figure-words.ts'
import { PAPERS } from './words.ts'

export const KIND = 'paper_statement'
export type Answered = {
  readonly as_of: string
  readonly as_of_by: 'recorded' | 'paper'
  readonly subjects: readonly SaidOfSubject[]
  readonly next: number | null
  readonly papers: readonly { readonly paper: string; readonly office: string | null; readonly days: readonly string[] }[]
  readonly matters: readonly string[]
}

/** A code of a column of the form in words; of a list that knows it not, as it stands. */
export function sayCode(country: Country, column: string, code: string, lang: Lang): string {
  if (code === 'contradicted' || code === 'unknown') return speaker(PAPERS, lang)(code)
  const list = listOfColumn(KIND, column, country.forms)
  return pick((list === undefined ? undefined : findCode(country, list, code)?.words) ?? { en: digits(code, lang) }, lang)
}

/** A day, the month or the year in which it was. */
function sayDay(day: string, lang: Lang): string {
  const [year = '', month, date] = day.split('-')
  return month === undefined ? digits(year, lang) : date === undefined ? printMonth(year, Number(month), lang) : formatDay(day, lang)
}
const isDayLike = (text: string): boolean => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)

/** What stands for no code of a list: how a paper says that there is none, or nobody knows. */
const SAYINGS: Readonly<Record<string, keyof typeof PAPERS>> = { none: 'none_said', over: 'over', not_known: 'unknown' }

/** A word of an answer: of a fact that is a day the day, of one that is a code its words. */
function sayWord(country: Country, fact: string, text: string, lang: Lang): string {
  const saying = SAYINGS[text]
  if (saying !== undefined) return speaker(PAPERS, lang)(saying)
  const sort = sortOf(fact)
  if (sort === 'day' && isDayLike(text)) return sayDay(text, lang)
  if (sort === 'articles') return digits(text, lang)
  return sayCode(country, sort === 'age' ? 'age_band' : columnOf(fact), text, lang)
}
const sayWords = (country: Country, fact: string, text: string, lang: Lang): string =>
  text
    .split(sortOf(fact) === 'articles' ? /, / : /,? /)
    .map((word) => sayWord(country, fact, word, lang))
    .join(', ')

const number = (n: number, lang: Lang): string => (Number.isInteger(n) ? formatNumber(n, lang) : formatDecimal(n, 2, lang))
/** Times and things are counted bare; a currency keeps its name as it is written. */
const withUnit = (country: Country, said: string, unit: string | undefined, lang: Lang): string => {
  if (unit === undefined || unit === 'times') return said
  const word = sayCode(country, 'unit', unit, lang)
  return `${said} ${/^[A-Z]{3}$/.test(unit) ? word : word.toLocaleLowerCase()}`
}

/** The answer by itself: never a bare nought where nobody knows. */
export function sayTold(country: Country, fact: string, told: Told, lang: Lang): string {
  const say = speaker(PAPERS, lang)
  if (told.sealed !== undefined && told.answer === undefined) return say('sealed-of', { what: sealedOf(told.sealed, lang) })
  if (told.answer !== undefined) {
    const said = sayWords(country, fact, told.answer, lang)
    return told.qualifier === 'about' ? say('about', { said }) : said
  }
  const said = sayFigure(told, lang)
  if (said !== '–') return withUnit(country, said, told.unit, lang)
  if (told.why.includes('said_none')) return say('none_said')
  return told.since === undefined && told.until === undefined
    ? say('unknown')
    : say('until', {
        since: told.since === undefined ? say('unknown') : sayDay(told.since, lang),
        until: told.until === undefined ? say('unknown') : sayDay(told.until, lang),
      })
}

export function sealedOf(sealed: NonNullable<Told['sealed']>, lang: Lang): string {
  const say = speaker(PAPERS, lang)
  return sealed === 'written_as' ? say('sealed-name') : sealed === 'age_years' ? say('sealed-age') : say('sealed-words')
}

/** What one paper says by itself. */
export function sayPaper(country: Country, fact: string, { says, records }: PaperSays, told: Told, lang: Lang): string {
  const say = speaker(PAPERS, lang)
  const clear =
    says === null
      ? undefined
      : typeof says === 'number'
        ? withUnit(country, number(says, lang), told.unit, lang)
        : sortOf(fact) === 'number'
          ? (SAYINGS[says] ?? '') === ''
            ? digits(says, lang)
            : sayWord(country, fact, says, lang)
          : sayWords(country, fact, says, lang)
  if (records === undefined) return clear ?? say('unknown')
  return [say('sealed'), ...(clear === undefined ? [] : [clear])].join(', ')
}

/** `Female 3, Male at least 2`; of one described person, and of what is waited for, without a number. */
export function sayCells(country: Country, { fact }: SaidOfFact, cells: readonly Cell[], isOne: boolean, lang: Lang): string {
  return cells
    .map((cell) => {
      const place = Object.entries(cell.by)
        .map(([by, code]) => sayCode(country, by, code, lang))
        .join(', ')
      return isOne
        ? place
        : `${place} ${sayTold(country, fact, { ...cell, ...(cell.unit === 'persons' ? { unit: undefined } : {}) } as Told, lang)}`
    })
    .join(', ')
}

/** Parts of a term, or its currencies. */
export function sayPart(country: Country, fact: string, cell: Cell, lang: Lang): string {
  const say = speaker(PAPERS, lang)
  const { part, unit } = cell.by
  const name = part === 'years' || part === 'months' || part === 'days' || part === 'suspended' || part === 'left_to_serve' ? say(part) : ''
  const said = sayTold(country, fact, cell, lang)
  return part === undefined ? sayTold(country, fact, { ...cell, ...(unit === undefined ? {} : { unit }) }, lang) : `${name} ${said}`
}
