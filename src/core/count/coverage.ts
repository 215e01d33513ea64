/** Coverage: returns received of returns due. A court that does not exist yet owes nothing (domain 5.4). */
import type { Country, Form } from '../country/country.ts'
import type { Indicator } from '../country/indicator.ts'
import type { Code } from '../model/lists/define.ts'
import { isAsked } from '../country/asked-from.ts'
import { codesOf, findCode, findForm } from '../country/find.ts'
import { ALL_OFFICES } from '../entry/stated-total.ts'
import { listPeriods, parsePeriod, periodOf, spanOfOne, type Interval } from '../model/dates.ts'

/**
 * Returns behind a figure on the day it is known on. `awaited`: of its time, not due by that day and not in; not among those due. `unsigned`: in, owed or
 * not, and some of each nobody has signed.
 */
export type Coverage = { readonly received: number; readonly due: number; readonly awaited?: number; readonly unsigned?: number }

/** How many returns its time has, whether due by then or not. */
export const allReturns = ({ due, awaited = 0 }: Coverage): number => due + awaited

/** Whether a time was over by the end of a day. @param day ISO day of knowledge */
export const isOver = ({ to }: Pick<Interval, 'to'>, day: string): boolean => addDays(to, -1) <= day

/**
 * What was still to come of a figure's time on the day it is known on.
 * @property awaited returns that were not due yet; null where whoever made it did not say
 */
export type StillToCome = { readonly asOf: string; readonly isOver: boolean; readonly awaited: number | null }

/** Null where the time was over and every return of it due. @param coverage undefined where nobody said it */
export function stillToCome(time: Pick<Interval, 'to'>, asOf: string, coverage: Coverage | undefined): StillToCome | null {
  const over = isOver(time, asOf)
  const awaited = coverage?.awaited ?? null
  return over && !awaited ? null : { asOf, isOver: over, awaited }
}

export type DueSlot = { readonly office: string; readonly period: string; readonly due: string; readonly fictional: boolean }

/** Every (office, period) that owes a return for an interval, with the day it falls due. @param asOf ISO day of knowledge; absent: now */
export const listDue = (country: Country, form: Form, interval: Interval, asOf = NOW): DueSlot[] =>
  listSlots(country, form, interval).filter((slot) => isOwed(form, slot, asOf))

/** Those that the form knows of and this record never asked for: they were before it. */
export const listBefore = (country: Country, form: Form, interval: Interval, asOf = NOW): DueSlot[] =>
  form.slot.asked === undefined ? [] : listSlots(country, form, interval).filter((slot) => !isOwed(form, slot, asOf))

/**
 * Of offices that owe this record nothing: what only a demonstration has, and places in which nobody is. Of no figure's returns, but what comes in for one
 * all the same counts, waits for its signature, and is shown to whoever signs it.
 */
export const listOwedByNobody = (country: Country, form: Form, interval: Interval): DueSlot[] =>
  listSlots(country, form, interval, (office) => office.owesNothing === true)

const NOW = '9999-12-31'
const isOwed = (form: Form, { period, due }: DueSlot, asOf: string): boolean => isAsked(form, parsePeriod(period)?.from ?? '', due, asOf)

function listSlots(
  country: Country,
  form: Form,
  interval: Interval,
  isOne = (office: Code): boolean => office.owesNothing !== true,
): DueSlot[] {
  if (form.slot.isOwed === false) return []
  const offices = codesOf(country, form.slot.list)
  const from = interval.from > form.slot.from ? interval.from : form.slot.from
  const out: DueSlot[] = []
  for (const period of listPeriods({ from, to: interval.to }, form.slot.period)) {
    const span = parsePeriod(period)
    if (!span) continue
    const due = addDays(span.to, form.slot.dueDays)
    for (const office of offices)
      if (isOne(office) && exists(office, span)) out.push({ office: office.code, period, due, fictional: office.fictional === true })
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

/**
 * The slots that a question is about, of those of its interval: the offices and periods that `where` names. A nil return of one court answers
 * for that court, whatever others have not sent.
 */
export function narrowSlots<S extends Interval & { readonly office: string }>(
  slots: readonly S[],
  where: Readonly<Record<string, string>>,
  indicator: Indicator,
  country: Country,
): readonly S[] {
  const form = findForm(country, indicator.form)
  const tests = Object.entries(where).flatMap(([id, code]): ((slot: S) => boolean)[] => {
    const d = Object.hasOwn(indicator.dimensions, id) ? indicator.dimensions[id] : undefined
    if (!d || !form) return []
    if (d.column === form.slot.office && d.bands === undefined && d.period === undefined) {
      const offices = new Set(d.parent ? codesOf(country, d.list).flatMap((c) => (c.parent === code ? [c.code] : [])) : [code])
      return [(slot) => offices.has(slot.office)]
    }
    const span = d.period && d.column === indicator.date ? spanOfOne(code) : undefined
    return span ? [(slot) => slot.from < span.to && slot.to > span.from] : []
  })
  return tests.length === 0 ? slots : slots.filter((s) => tests.every((test) => test(s)))
}

/** Dimensions whose code follows from an office and an interval: the office's own, those above it, and the periods that hold all of it. */
export function placeOf(office: string, { from, to }: Interval, indicator: Indicator, country: Country): Readonly<Record<string, string>> {
  const form = findForm(country, indicator.form)
  return Object.fromEntries(
    Object.entries(indicator.dimensions).flatMap(([id, d]): (readonly [string, string])[] => {
      if (d.period !== undefined) {
        const period = d.column === indicator.date ? periodOf(from, d.period) : undefined
        return period !== undefined && to <= (spanOfOne(period)?.to ?? '') ? [[id, period]] : []
      }
      if (d.column !== form?.slot.office || d.bands || office === ALL_OFFICES) return []
      const code = d.parent ? findCode(country, d.list, office)?.parent : office
      return code === undefined ? [] : [[id, code]]
    }),
  )
}
