/** Days, months and quarters as each language says them (core/text/languages.ts). */
import type { Lang } from '../model/fields.ts'
import { digitsIn, fillPattern, languageOf } from './languages.ts'

/** `3 March 2024`, `៣ មីនា ២០២៤`, or with Latin digits. `day` is an ISO day. */
export function printDay(day: string, lang: Lang, numerals: 'own' | 'latin' = 'own'): string {
  const [year = 0, month = 1, date = 0] = day.split('-').map(Number)
  const { months, patterns } = languageOf(lang)
  const text = fillPattern(patterns.day, { day: date, month: months[month - 1] ?? '', year })
  return numerals === 'own' ? digitsIn(text, lang) : text
}

/** `March 2024`. @param month 1 to 12 */
export function printMonth(year: string, month: number, lang: Lang): string {
  const { months, patterns } = languageOf(lang)
  return digitsIn(fillPattern(patterns.month, { month: months[month - 1] ?? '', year }), lang)
}
