/**
 * The text of a reminder. A mail is read over shoulders and kept by strangers: it says which form, which month, and where the
 * desk is, and nothing else. No title of a form (it would say what the office works on), no office, no number, no name.
 */
import { addDays } from '../count/coverage.ts'
import type { Lang } from '../model/fields.ts'
import { digitsIn, languageOf } from '../text/languages.ts'
import { isAskable, type FoldedSlot } from './slot.ts'

/** A form and a period that an agency still owes: however many of its offices it is. */
export type Owed = { readonly form: string; readonly period: string }
export type Mail = { readonly subject: string; readonly text: string }

/** Days after the due day on which a reminder goes out: at once, then weekly, for a quarter. Then it is for a telephone. */
const EVERY = 7
const LONGEST = 90

/** @param today ISO day. */
export function listOwed(form: string, slots: readonly Pick<FoldedSlot, 'period' | 'due' | 'state'>[], today: string): readonly Owed[] {
  const days = Array.from({ length: Math.floor(LONGEST / EVERY) + 1 }, (_, i) => addDays(today, -1 - i * EVERY))
  return listAllOwed(
    form,
    slots.filter((s) => days.includes(s.due)),
  )
}

/** Everything that an agency owes by now: what a reviewer asks for. */
export const listAllOwed = (form: string, slots: readonly Pick<FoldedSlot, 'period' | 'state'>[]): readonly Owed[] =>
  [...new Set(slots.filter((s) => isAskable(s.state)).map((s) => s.period))].toSorted().map((period) => ({ form, period }))

/** @param desk its address. */
export function writeReminder(owed: readonly Owed[], desk: string): Mail {
  const lines = (say: (period: string) => string): string => owed.map((o) => `  ${o.form}, ${say(o.period)}`).join('\n')
  return {
    subject: 'Returns / របាយការណ៍',
    text: [
      'នៅមិនទាន់ទទួល៖',
      lines((p) => digitsIn(sayPeriod(p, 'km'), 'km')),
      desk,
      '',
      'Not received yet:',
      lines((p) => sayPeriod(p, 'en')),
      desk,
      '',
    ].join('\n'),
  }
}

/** Something waits for whoever reads this: neither what, nor since when, nor at which vault, so that two such mails are one. @param desk its address. */
export const writeAwaited = (desk: string): Mail => ({
  subject: 'To look at / សូមមើល',
  text: ['មានអ្វីមួយរង់ចាំអ្នក៖', desk, '', 'Something waits for you:', desk, ''].join('\n'),
})

/** A quarter by its months, a year by its number. */
function sayPeriod(period: string, lang: Lang): string {
  const [year = '', rest] = period.split('-')
  const { months } = languageOf(lang)
  if (rest === undefined) return year
  if (!rest.startsWith('Q')) return `${months[Number(rest) - 1] ?? ''} ${year}`
  const last = Number(rest.slice(1)) * 3
  return `${months[last - 3] ?? ''}–${months[last - 1] ?? ''} ${year}`
}
