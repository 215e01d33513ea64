/** Months, quarters and years as a reader says them. */
import { ENGLISH_MONTHS, KHMER_MONTHS } from '../../core/text/months.ts'
import { digits, type Lang } from './khmer.ts'

/** A column's heading: `Aug`, `Q3`, `2024`. Khmer months and quarters stand as numbers in a narrow table, and in full everywhere else. */
export function shortPeriod(period: string, lang: Lang): string {
  const month = /^\d{4}-(\d{2})$/.exec(period)?.[1]
  if (month !== undefined)
    return lang === 'km' ? digits(String(Number(month)), lang) : (ENGLISH_MONTHS[Number(month) - 1]?.slice(0, 3) ?? month)
  const quarter = /-Q(\d)$/.exec(period)?.[1]
  if (quarter === undefined) return digits(period, lang)
  return lang === 'km' ? digits(quarter, lang) : `Q${quarter}`
}
/** A period in full: `August 2024`, `quarter 3 of 2024`. */
export function longPeriod(period: string, lang: Lang): string {
  const [year, rest] = period.split('-')
  if (rest === undefined) return digits(period, lang)
  if (!rest.startsWith('Q')) return digits(`${(lang === 'km' ? KHMER_MONTHS : ENGLISH_MONTHS)[Number(rest) - 1] ?? ''} ${year}`, lang)
  return digits(lang === 'km' ? `ត្រីមាស ${rest.slice(1)} ឆ្នាំ ${year}` : `${year}, quarter ${rest.slice(1)}`, lang)
}
