/** Months, quarters and years as a reader says them. */
import { fillPattern, languageOf } from '../../core/text/languages.ts'
import { printMonth } from '../../core/text/print-day.ts'
import { digits, type Lang } from './khmer.ts'

/** A column's heading: `Aug`, `Q3`, `2024`. Khmer months and quarters stand as numbers in a narrow table, and in full everywhere else. */
export function shortPeriod(period: string, lang: Lang): string {
  const { shortMonths, patterns } = languageOf(lang)
  const month = /^\d{4}-(\d{2})$/.exec(period)?.[1]
  if (month !== undefined) return digits(shortMonths[Number(month) - 1] ?? month, lang)
  const quarter = /-Q(\d)$/.exec(period)?.[1]
  return digits(quarter === undefined ? period : fillPattern(patterns.shortQuarter, { quarter }), lang)
}
/** A period in full: `August 2024`, `2024, quarter 3`. */
export function longPeriod(period: string, lang: Lang): string {
  const [year = '', rest] = period.split('-')
  if (rest === undefined) return digits(period, lang)
  if (!rest.startsWith('Q')) return printMonth(year, Number(rest), lang)
  return digits(fillPattern(languageOf(lang).patterns.quarter, { quarter: rest.slice(1), year }), lang)
}
