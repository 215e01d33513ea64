/** What the application says of returns that are due (src/server/routes/returns-due.ts), and how the page counts it. */
import { isIn, isOwed, type SlotState } from '../../../core/due/slot.ts'
import type { CellComment, Verdict } from '../../../core/entry/return-kinds.ts'
import { ENGLISH_MONTHS, KHMER_MONTHS } from '../../../core/text/months.ts'
import type { PeriodLength } from '../../../core/model/dates.ts'
import type { Words } from '../../../core/model/fields.ts'
import { digits, type Lang } from '../../words/khmer.ts'

export type Slot = {
  readonly office: string
  readonly period: string
  readonly due: string
  readonly state: SlotState
  readonly cameLate: boolean
  readonly isLocked: boolean
  readonly waitsForHead: boolean
  readonly return: { readonly agency: string; readonly entry: string; readonly rows: number; readonly on: string } | null
  readonly review: {
    readonly verdict: Verdict
    readonly reason: string | null
    readonly on: string
    readonly by: string
    readonly cells: readonly CellComment[]
  } | null
}
export type Overview = {
  readonly year: number
  readonly today: string
  readonly reviews: boolean
  readonly forms: readonly { readonly form: string; readonly period: PeriodLength; readonly received: number; readonly due: number }[]
}
export type OfForm = {
  readonly form: string
  readonly year: number
  readonly today: string
  readonly slots: readonly Slot[]
  readonly figures: readonly { readonly id: string; readonly words: Words }[]
}

export const countOf = (slots: readonly Slot[], state: SlotState): number => slots.filter((s) => s.state === state).length
/** Of those that are owed by now. */
export const standing = (slots: readonly Slot[]): { readonly in: number; readonly due: number } => ({
  in: slots.filter((s) => isIn(s.state)).length,
  due: slots.filter((s) => isOwed(s.state)).length,
})

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
