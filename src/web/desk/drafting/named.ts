/** What is drafted, in its reader's words. */
import { addDays } from '../../../core/count/coverage.ts'
import type { Country } from '../../../core/country/index.ts'
import { findIndicator } from '../../../core/country/find.ts'
import { digits, formatDay, type Lang } from '../../words/khmer.ts'
import { levelWords } from '../../../core/release/words/of-release.ts'
import { pick, speaker } from '../../words/say.ts'
import type { Asks, Cut } from './shelf.ts'
import { DRAFTING } from './words.ts'

export function nameFigure(country: Country, id: string, lang: Lang): string {
  const words = findIndicator(country, id)?.words
  return words ? pick(words, lang) : id
}

export function nameTable(country: Country, indicator: string, by: Cut, lang: Lang): string {
  const of = findIndicator(country, indicator)
  const words = by.map((level) => (of ? pick(levelWords(country, of, level), lang) : level))
  return words.reduce((a, b) => speaker(DRAFTING, lang)('dr-cross', { a, b }))
}

export function nameAsked(country: Country, asks: Asks, lang: Lang): string {
  const say = speaker(DRAFTING, lang)
  if ('year' in asks) return say('dr-set', { year: digits(String(asks.year), lang) })
  const what = nameFigure(country, asks.indicator, lang)
  const [year, last] = [asks.from.slice(0, 4), addDays(asks.to, -1)]
  return asks.from === `${year}-01-01` && last === `${year}-12-31`
    ? say('dr-one', { what, year: digits(year, lang) })
    : say('dr-days', { what, from: formatDay(asks.from, lang), last: formatDay(last, lang) })
}
