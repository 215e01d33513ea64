/** One letter that there was nothing: of one office or several, of several forms, and of all of a time. */
import type { Form } from '../../../core/country/index.ts'
import { listPeriods, parsePeriod, type PeriodLength } from '../../../core/model/dates.ts'
import type { NilSlot } from '../../../road/seal.ts'

/** `time` as it was chosen: one period of the first form, or a year that has several. */
export type NilLetter = {
  readonly offices: readonly string[]
  readonly time: string
  readonly parts: readonly (readonly [Form, readonly NilSlot[]])[]
}

const SHOWN = 12
/** Periods that are over, the newest first; `today` is this computer's, the server asks its own. */
export function periodsOver(form: Form, today: string): readonly string[] {
  const all = listPeriods({ from: form.slot.from, to: today }, form.slot.period)
  return all.filter((p) => isOver(p, today)).toReversed()
}
/** Single periods, and years of several that are all over. */
export function timesOf(form: Form, today: string): { readonly periods: readonly string[]; readonly years: readonly string[] } {
  const over = periodsOver(form, today)
  const years =
    form.slot.period === 'year'
      ? []
      : [...new Set(over.map((p) => p.slice(0, 4)))].filter((year) => isOver(year, today) && within(form, year).length > 0)
  return { periods: over.slice(0, SHOWN), years: years.slice(0, SHOWN / 4) }
}
const isOver = (period: string, today: string): boolean => (parsePeriod(period)?.to ?? '9') <= today

/** The periods of a form that make up a time; none where its own are longer, or it was not owed for all of it. */
function within(form: Form, time: string): readonly string[] {
  const span = parsePeriod(time)
  if (!span || SIZE[form.slot.period] > SIZE[lengthOf(time)] || form.slot.from > span.from) return []
  return listPeriods(span, form.slot.period)
}
const SIZE: Readonly<Record<PeriodLength, number>> = { month: 1, quarter: 3, year: 12 }
const lengthOf = (time: string): PeriodLength => (time.length === 4 ? 'year' : time.includes('Q') ? 'quarter' : 'month')

/** Other forms that the same letter can be about: owed by offices of the same list, in periods that make up the time. */
export const othersOf = (form: Form, forms: readonly Form[], time: string): readonly Form[] =>
  forms.filter((f) => f.id !== form.id && f.slot.list === form.slot.list && within(f, time).length > 0)

export const letterOf = (forms: readonly Form[], offices: readonly string[], time: string): NilLetter => ({
  offices,
  time,
  parts: forms.map((form) => [form, offices.flatMap((office) => within(form, time).map((period) => ({ office, period })))] as const),
})
