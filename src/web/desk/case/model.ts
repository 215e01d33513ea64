/** What the application says of cases (src/server/routes/cases.ts), and how their values read. */
import { findCode } from '../../../core/country/find.ts'
import type { Country } from '../../../core/country/index.ts'
import type { AgencyType } from '../../../core/model/lifecycles.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import type { CaseWaits as Listed } from '../../../core/story/case-wait.ts'
import type { Conflict } from '../../../core/story/conflicts.ts'
import type { StoryRecord } from '../../../core/story/record.ts'
import type { Step } from '../../../core/story/steps.ts'
import type { Wait } from '../../../core/story/waits.ts'
import { isAboutWhen, printAboutWhen } from '../../../core/text/about-when.ts'
import { printMonth } from '../../../core/text/print-day.ts'
import { CASE } from './words.ts'
import { digits, formatDay, formatNumber, type Lang } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'

export type OwnCase = {
  readonly record: string
  readonly kind: string
  readonly number: string
  readonly office: string
  readonly since: string | null
  readonly isOpen: boolean
}
export type CaseList = { readonly today: string; readonly cases: readonly OwnCase[] }
export type CaseWaits = Listed & { readonly today: string }
export type Story = {
  readonly today: string
  readonly own: StoryRecord
  readonly steps: readonly Step[]
  readonly waits: readonly (Wait & { readonly by: readonly AgencyType[]; readonly isMine: boolean })[]
  readonly conflicts: readonly Conflict[]
  readonly earlier: readonly StoryRecord[]
}

export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000)
const dayOf = (on: string): string => (on.length === 7 ? `${on}-01` : on)

/** `3 June 2024`, or as much of it as is known. */
export function when(on: string, lang: Lang): string {
  if (isAboutWhen(on)) return printAboutWhen(on, lang)
  const month = /^(\d{4})-(\d{2})$/.exec(on)
  return month ? printMonth(month[1] ?? '', Number(month[2]), lang) : formatDay(on, lang)
}

/** The office of a record, in words: a court or an office of some list of its form. */
export function officeWords(country: Country, code: string, lang: Lang): string {
  const found = country.forms.flatMap((f) => findCode(country, f.slot.list, code) ?? [])[0]
  return found ? pick(found.words, lang) : code
}
export const agencyWords = (country: Country, id: string, lang: Lang): string => {
  const agency = country.agencies.find((a) => a.id === id)
  return agency ? pick(agency.words, lang) : id
}
export const kindWords = (kind: string, lang: Lang): string => pick(getRecordKind(kind).words, lang)

/** A field of a kind of record, by name. */
export const fieldWords = (kind: string, field: string, lang: Lang): string =>
  pick(getRecordKind(kind).fields.find((f) => f.id === field)?.words ?? { en: field, km: field }, lang)

/** A value as people read it: codes by their list, days, months of a sentence, riel. */
export function valueWords(country: Country, kind: string, field: string, value: string | number | null, lang: Lang): string {
  const say = speaker(CASE, lang)
  if (value === null) return say('case-empty')
  const known = getRecordKind(kind).fields.find((f) => f.id === field)
  if (typeof value === 'number') {
    if (known?.type === 'amount') return say('case-riel', { n: value })
    return known?.unit === 'months' || field.endsWith('_months') ? say('case-months', { n: value }) : formatNumber(value, lang)
  }
  if (known?.type === 'date') return when(value, lang)
  const list = known?.list
  if (list === undefined) return digits(value, lang)
  const codes = known?.type === 'codes' ? value.split(' ') : [value]
  return codes.map((c) => pick(findCode(country, list, c)?.words ?? { en: c, km: c }, lang)).join(', ')
}
