/**
 * The text of a notice. A mail is read over shoulders and kept by strangers, and who carries it counts its bytes: it says which form, which month, and where the
 * desk is, and nothing else. No title of a form (it would say what the office works on), no office, no number, no name. It goes out at one hour of each day, in one
 * size, whether something waits or not: so nobody outside learns when there is work, nor whose.
 */
import { utf8 } from '../bytes.ts'
import type { Lang } from '../model/fields.ts'
import { digitsIn, languageOf } from '../text/languages.ts'
import { isAskable, type FoldedSlot } from './slot.ts'

/** A form and a period that an agency still owes: however many of its offices it is. */
export type Owed = { readonly form: string; readonly period: string }
export type Mail = { readonly subject: string; readonly text: string }

/** Bytes of UTF-8 of each notice's text. */
export const NOTICE_BYTES = 4_096
/** Of every notice, whomever it is for. */
const SUBJECT = 'Notice / ដំណឹង'

/**
 * Whether notices go out in this minute: at their hour, and where something was in the way then, in the same minute of each later hour of the day. So when one comes
 * follows from the clock, and from the mail server, and from nothing that waits. @param at `HH:MM`, UTC. @param now ISO instant.
 */
export const isNoticeTime = (at: string, now: string): boolean => now.slice(11, 16) >= at && now.slice(14, 16) === at.slice(3)

/** Everything that an agency owes by now, a period once. */
export const listAllOwed = (form: string, slots: readonly Pick<FoldedSlot, 'period' | 'state'>[]): readonly Owed[] =>
  [...new Set(slots.filter((s) => isAskable(s.state)).map((s) => s.period))].toSorted().map((period) => ({ form, period }))

/** What does not fit into the size stands at the desk, and how much that is, here. @param desk its address. */
export function writeReminder(owed: readonly Owed[], desk: string): Mail {
  if (owed.length === 0) return nothingWaits(desk)
  for (let shown = owed.length; shown >= 0; shown--) {
    const lines = (lang: Lang, more: (n: number) => string): readonly string[] => [
      ...owed.slice(0, shown).map((o) => `  ${o.form}, ${digitsIn(sayPeriod(o.period, lang), lang)}`),
      ...(shown < owed.length ? [`  ${digitsIn(more(owed.length - shown), lang)}`] : []),
    ]
    const km = ['នៅមិនទាន់ទទួល៖', ...lines('km', (n) => `និង ${n} ទៀត`)]
    const text = [...km, desk, '', 'Not received yet:', ...lines('en', (n) => `and ${n} more`), desk, ''].join('\n')
    if (utf8(text).length <= NOTICE_BYTES) return ofOneSize(text)
  }
  throw new RangeError('impossible: the address of a desk fills a notice')
}

/** Something waits for the oversight body, or nothing does: neither what, nor since when, nor at which vault. @param desk its address. */
export const writeAwaited = (isAwaited: boolean, desk: string): Mail =>
  isAwaited ? ofOneSize(['មានអ្វីមួយរង់ចាំអ្នក៖', desk, '', 'Something waits for you:', desk, ''].join('\n')) : nothingWaits(desk)

const nothingWaits = (desk: string): Mail => ofOneSize(['គ្មានអ្វីរង់ចាំអ្នកទេ។', desk, '', 'Nothing waits for you.', desk, ''].join('\n'))

/** Filled up with blanks at its end, which no reader shows. */
const ofOneSize = (text: string): Mail => ({ subject: SUBJECT, text: `${text}${' '.repeat(NOTICE_BYTES - utf8(text).length)}` })

/** A quarter by its months, a year by its number. */
function sayPeriod(period: string, lang: Lang): string {
  const [year = '', rest] = period.split('-')
  const { months } = languageOf(lang)
  if (rest === undefined) return year
  if (!rest.startsWith('Q')) return `${months[Number(rest) - 1] ?? ''} ${year}`
  const last = Number(rest.slice(1)) * 3
  return `${months[last - 3] ?? ''}–${months[last - 1] ?? ''} ${year}`
}
