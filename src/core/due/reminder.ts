/**
 * The text of a notice. A mail is read over shoulders and kept by strangers, and who carries it counts its bytes: it says which form, which month, and where the
 * desk is, and nothing else. No title of a form (it would say what the office works on), no office, no number, no name. It goes out at one hour of each day, in one
 * size, whether something waits or not: so nobody outside learns when there is work, nor whose.
 */
import { utf8 } from '../bytes.ts'
import type { Lang, Words } from '../model/fields.ts'
import { digitsIn, fillPattern, languageOf, sayIn, sayInAll } from '../text/languages.ts'
import { both } from '../text/own-words.ts'
import { isAskable, type FoldedSlot } from './slot.ts'

/** A form and a period that an agency still owes: however many of its offices it is. */
export type Owed = { readonly form: string; readonly period: string }
export type Mail = { readonly subject: string; readonly text: string }

/** Bytes of UTF-8 of each notice's text. */
export const NOTICE_BYTES = 4_096
const SAID = {
  subject: both('Notice', 'ដំណឹង'),
  owed: both('Not received yet:', 'នៅមិនទាន់ទទួល៖'),
  more: both('and {n} more', 'និង {n} ទៀត'),
  awaited: both('Something waits for you:', 'មានអ្វីមួយរង់ចាំអ្នក៖'),
  nothing: both('Nothing waits for you.', 'គ្មានអ្វីរង់ចាំអ្នកទេ។'),
}

/** A desk whose people are written to: its address, and the languages of its country, all of which a notice is in. */
export type NoticeDesk = { readonly url: string; readonly languages: readonly Lang[] }

/**
 * Whether notices go out in this minute: at their hour, and where something was in the way then, in the same minute of each later hour of the day. So when one comes
 * follows from the clock, and from the mail server, and from nothing that waits. @param at `HH:MM`, UTC. @param now ISO instant.
 */
export const isNoticeTime = (at: string, now: string): boolean => now.slice(11, 16) >= at && now.slice(14, 16) === at.slice(3)

/** Everything that an agency owes by now, a period once. */
export const listAllOwed = (form: string, slots: readonly Pick<FoldedSlot, 'period' | 'state'>[]): readonly Owed[] =>
  [...new Set(slots.filter((s) => isAskable(s.state)).map((s) => s.period))].toSorted().map((period) => ({ form, period }))

/** What does not fit into the size stands at the desk, and how much that is, here. */
export function writeReminder(owed: readonly Owed[], desk: NoticeDesk): Mail {
  if (owed.length === 0) return writeAwaited(false, desk)
  for (let shown = owed.length; shown >= 0; shown--) {
    const mail = inLanguages(SAID.owed, desk, (lang) => [
      ...owed.slice(0, shown).map((o) => `  ${o.form}, ${digitsIn(sayPeriod(o.period, lang), lang)}`),
      ...(shown < owed.length ? [`  ${digitsIn(fillPattern(sayIn(SAID.more, lang), { n: owed.length - shown }), lang)}`] : []),
    ])
    if (mail) return mail
  }
  throw tooLong()
}

/** Something waits for the oversight body, or nothing does: neither what, nor since when, nor at which vault. */
export function writeAwaited(isAwaited: boolean, desk: NoticeDesk): Mail {
  const mail = inLanguages(isAwaited ? SAID.awaited : SAID.nothing, desk)
  if (!mail) throw tooLong()
  return mail
}

const tooLong = (): RangeError => new RangeError('impossible: the address of a desk fills a notice')

/** Filled up with blanks at its end, which no reader shows; undefined where it is over the size. One subject for every notice of a desk, whomever it is for. */
function inLanguages(first: Words, { url, languages }: NoticeDesk, lines: (lang: Lang) => readonly string[] = () => []): Mail | undefined {
  const text = languages.flatMap((lang) => [sayIn(first, lang), ...lines(lang), url, '']).join('\n')
  const room = NOTICE_BYTES - utf8(text).length
  return room < 0 ? undefined : { subject: sayInAll(SAID.subject, languages).join(' / '), text: `${text}${' '.repeat(room)}` }
}

/** A quarter by its months, a year by its number. */
function sayPeriod(period: string, lang: Lang): string {
  const [year = '', rest] = period.split('-')
  const { months } = languageOf(lang)
  if (rest === undefined) return year
  if (!rest.startsWith('Q')) return `${months[Number(rest) - 1] ?? ''} ${year}`
  const last = Number(rest.slice(1)) * 3
  return `${months[last - 3] ?? ''}–${months[last - 1] ?? ''} ${year}`
}
