/** How somebody wants a list: which office, when, which code, in which order. Codes and days alone: no word of it was typed. */
import { codesOf } from '../../../core/country/find.ts'
import { listOfColumn } from '../../../core/country/list-of-column.ts'
import type { Country } from '../../../core/country/index.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { registerOf } from '../../../core/register.ts'
import { languageOf } from '../../../core/text/languages.ts'
import { digits, type Lang } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { sayColumn } from './called.ts'
import { FIND } from './words.ts'

/** '' is no filter. */
export type Wish = {
  readonly office: string
  readonly year: string
  readonly month: string
  readonly column: string
  readonly code: string
  readonly order: 'newest' | 'oldest'
}
/** The return of a form and period, or of it only what came with one entry: whoever signs that one reads its own rows. */
export type SlotWish = { readonly form: string; readonly period: string; readonly entry?: string }
export const ALL: Wish = { office: '', year: '', month: '', column: '', code: '', order: 'newest' }

const SHAPES: Readonly<Record<keyof Wish, RegExp>> = {
  office: /^[\w-]{0,40}$/,
  year: /^(?:\d{4})?$/,
  month: /^(?:[1-9]|1[0-2])?$/,
  column: /^\w{0,60}$/,
  code: /^[\w.-]{0,60}$/,
  order: /^(?:newest|oldest)$/,
}
const FILTERS = Object.keys(SHAPES) as readonly (keyof Wish)[]

/** @param value as a computer kept it, which somebody may have written into. */
export const isWish = (value: unknown): value is Wish =>
  typeof value === 'object' &&
  value !== null &&
  FILTERS.every((key) => {
    const said: unknown = (value as Record<string, unknown>)[key]
    return typeof said === 'string' && SHAPES[key].test(said)
  })

export const isSameWish = (a: Wish, b: Wish): boolean => FILTERS.every((key) => a[key] === b[key])

/** Whatever its order; a column without its code leaves nothing out. */
export const isOfAll = ({ office, year, column, code }: Wish): boolean => office === '' && year === '' && (column === '' || code === '')

/** As the register's door is asked. @param after the last record of the page before; '' for the first page */
export function printWish({ office, year, month, column, code, order }: Wish, after: string, slot?: SlotWish): string {
  const days =
    year === ''
      ? {}
      : {
          from: dayOf(Number(year), Number(month || 1)),
          to: month === '' ? dayOf(Number(year) + 1, 1) : dayOf(Number(year), Number(month) + 1),
        }
  const asked = {
    ...slot,
    ...(office === '' ? {} : { office }),
    ...days,
    ...(column === '' || code === '' ? {} : { column, code }),
    order,
    after,
  }
  return `?${new URLSearchParams(asked).toString()}`
}
const dayOf = (year: number, month: number): string => (month > 12 ? `${year + 1}-01-01` : `${year}-${String(month).padStart(2, '0')}-01`)

/** What it leaves in the list, in words: `Court of Kandal · August 2023 · Stage: trial · the oldest first`. */
export function sayWish(country: Country, kind: string, { office, year, month, column, code, order }: Wish, lang: Lang): string {
  const say = speaker(FIND, lang)
  const at = registerOf(getRecordKind(kind))?.office
  const wordsOf = (of: string, id: string): string => {
    const found = codesOf(country, listOfColumn(kind, of, country.forms) ?? '').find((each) => each.code === id)
    return found ? pick(found.words, lang) : id
  }
  const when = month === '' ? year : `${languageOf(lang).months[Number(month) - 1] ?? month} ${year}`
  return [
    at === undefined || office === '' ? '' : wordsOf(at, office),
    digits(when, lang),
    column === '' || code === '' ? '' : `${sayColumn(country, kind, column, lang)}: ${wordsOf(column, code)}`,
    order === 'oldest' ? say('list-oldest-first') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
