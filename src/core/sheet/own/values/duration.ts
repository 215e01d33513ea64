/** How long, as judgments say it: years, months and days, in figures or words, a half, and how much of it is suspended. */

export type Duration = { readonly months: number; readonly days: number }

/** Nobody is sentenced to more months beside years than eleven; whoever writes that has slipped. */
const MOST_MONTHS_BESIDE_YEARS = 11
const MOST_DAYS = 31

export type Part = { readonly count: number; readonly unit: 'year' | 'month' | 'day' }

/** What stands behind the point of `7.5 years`: tenths of a year, or months. Who wrote it knows. */
export type DecimalYears = 'tenths' | 'months'

/** @returns undefined where it is no whole number of months */
export function splitYears(text: string, meaning: DecimalYears): readonly Part[] | undefined {
  const [, years = '', rest = ''] = /^(\d{1,3})[.,](\d{1,2})$/.exec(text) ?? []
  if (years === '') return undefined
  const months = meaning === 'months' ? Number(rest) : (12 * Number(rest)) / 10 ** rest.length
  return Number.isSafeInteger(months) && months < 12
    ? [
        { count: Number(years), unit: 'year' },
        { count: months, unit: 'month' },
      ]
    : undefined
}

/** @returns undefined where the parts cannot be one duration: a unit twice, months beyond eleven beside years, days beyond a month. */
export function makeDuration(parts: readonly Part[], isHalfYear = false): Duration | undefined {
  if (parts.length === 0 || new Set(parts.map((p) => p.unit)).size < parts.length) return undefined
  const count = (unit: Part['unit']): number => parts.find((p) => p.unit === unit)?.count ?? 0
  const [years, months, days] = [count('year'), count('month'), count('day')]
  const hasYears = parts.some((p) => p.unit === 'year')
  if (!parts.every((p) => Number.isSafeInteger(p.count) && p.count >= 0)) return undefined
  if (hasYears && months > MOST_MONTHS_BESIDE_YEARS) return undefined
  if (days > MOST_DAYS && (hasYears || months > 0)) return undefined
  if (isHalfYear && (!hasYears || months > 0)) return undefined
  return { months: 12 * years + months + (isHalfYear ? 6 : 0), days }
}
