/** What the application says of people (src/server/routes/people.ts), and how it reads. */
import { findCode } from '../../../core/country/find.ts'
import type { Country } from '../../../core/country/index.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import type { Owed } from '../../../core/person/owed.ts'
import type { PersonFile } from '../../../core/person/tell.ts'
import { registerOf } from '../../../core/register.ts'
import { printMonth } from '../../../core/text/print-day.ts'
import { formatDay, type Lang } from '../../words/khmer.ts'
import { formatMoment, formatMonth } from '../../words/moment.ts'
import { pick, speaker } from '../../words/say.ts'
import { PEOPLE } from './words.ts'

export type FileOf = PersonFile & {
  readonly today: string
  /** Links of the office's own that join these records, and those that nobody signed. */
  readonly joined: { readonly links: number; readonly unsigned: number }
  /** To whom of the office it can be handed over, by the numbers on their cards. */
  readonly colleagues: readonly string[]
}
export type People = {
  readonly today: string
  readonly isMore: boolean
  /** To a head: who of the office opened so many files and lists that each further one waited. */
  readonly reached: readonly { readonly person: string; readonly at: string }[]
  readonly people: readonly {
    readonly record: string
    readonly records: number
    readonly office: string | null
    readonly isHeld: boolean
    readonly isRemovalAnnounced: boolean
    readonly isOver: boolean
    readonly worker: string | null
    readonly offered: string | null
    readonly owed: number
    readonly late: number
    readonly by: string | null
  }[]
}

export const kindWords = (kind: string, lang: Lang): string => pick(getRecordKind(kind).words, lang)

/** The day of a record as far as it is in clear: most have a month. */
export function sayOn(kind: string, on: string | null, lang: Lang): string {
  if (on === null) return speaker(PEOPLE, lang)('file-no-day')
  const { day = '' } = registerOf(getRecordKind(kind)) ?? {}
  const granularity = getRecordKind(kind).columns.find((c) => c.id === day)?.granularity
  if (granularity === undefined) return formatDay(on, lang)
  const month = Number(on.slice(5, 7))
  return granularity === 'quarter'
    ? `${printMonth(on.slice(0, 4), month, lang)} – ${printMonth(on.slice(0, 4), month + 2, lang)}`
    : formatMonth(on, lang)
}

/** A day, or a moment where hours count. */
export const sayWhen = (when: string, lang: Lang): string => (when.length === 10 ? formatDay(when, lang) : formatMoment(when, lang))

export function sayOffice(country: Country, code: string, lang: Lang): string {
  const found = country.forms.flatMap((f) => findCode(country, f.slot.list, code) ?? [])[0]
  return found ? pick(found.words, lang) : code
}

/**
 * By what a colleague, or the person herself, names a file aloud in a full office: nothing of it says what was done to whom. That of any other record of the
 * file leads to it as well (src/work/people/read-person.ts), also once an older one has joined.
 */
export const fileCode = (oldest: string): string => checkCode(oldest)

/** A code in words, or as it is where the country has it no more. */
export const codeWords = (country: Country, list: string, code: string, lang: Lang): string =>
  pick(findCode(country, list, code)?.words ?? { en: code }, lang)

/** Beside what is owed: of what kind, how much, and by which office where the file has several. */
export function sayMore({ owed, what, amount, office }: Owed, hasOffices: boolean, country: Country, lang: Lang): string {
  const list =
    owed === 'allowance'
      ? 'entitlement-types'
      : owed === 'need' || owed === 'plan_step'
        ? 'service-types'
        : owed === 'fear_question'
          ? 'citizenships'
          : undefined
  return [
    ...(what !== null && list !== undefined ? [codeWords(country, list, what, lang)] : []),
    ...(amount === null ? [] : [speaker(PEOPLE, lang)('file-riel', { n: amount })]),
    ...(office === null || !hasOffices ? [] : [sayOffice(country, office, lang)]),
  ].join(' · ')
}
