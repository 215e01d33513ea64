/** How long, as judgments say it: years, months and days, in figures or words, a half, and how much of it is suspended. */

export type Duration = { readonly months: number; readonly days: number }

/** Nobody is sentenced to more months beside years than eleven; whoever writes that has slipped. */
const MOST_MONTHS_BESIDE_YEARS = 11
const MOST_DAYS = 31

export type Part = { readonly count: number; readonly unit: 'year' | 'month' | 'day' }

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
