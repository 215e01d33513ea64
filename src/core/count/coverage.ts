/** Coverage: returns received of returns due. A court that does not exist yet owes nothing (domain 5.4). */
import type { Code, Country, Form } from '../country/index.ts'
import { codesOf } from '../country/find.ts'
import { listPeriods, parsePeriod, type Interval } from '../model/dates.ts'

export type DueSlot = { readonly office: string; readonly period: string; readonly due: string; readonly fictional: boolean }

/** Every (office, period) that owes a return for an interval, with the day it falls due. */
export function listDue(country: Country, form: Form, interval: Interval): DueSlot[] {
  const offices = codesOf(country, form.slot.list)
  const from = interval.from > form.slot.from ? interval.from : form.slot.from
  const out: DueSlot[] = []
  for (const period of listPeriods({ from, to: interval.to }, form.slot.period)) {
    const span = parsePeriod(period)
    if (!span) continue
    const due = addDays(span.to, form.slot.dueDays)
    for (const office of offices)
      if (exists(office, span)) out.push({ office: office.code, period, due, fictional: office.fictional === true })
  }
  return out
}

const exists = (office: Code, span: Interval): boolean =>
  (office.validFrom ?? '') < span.to && (office.validTo === undefined || office.validTo > span.from)

/** Days are added on the calendar, in UTC, so no clock or zone takes part. */
export function addDays(day: string, days: number): string {
  const [y, m, d] = day.split('-').map(Number)
  return new Date(Date.UTC(y ?? 0, (m ?? 1) - 1, (d ?? 1) + days)).toISOString().slice(0, 10)
}
