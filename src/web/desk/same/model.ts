/** What the application says of pairs (src/server/routes/reviews.ts), and what is open of them in this window. */
import type { LinkedRecord } from '../../../core/entry/linkable.ts'
import { pairName, type PeopleReviewed } from '../../../core/entry/kinds/people-reviewed.ts'
import type { LookAlike, SheetPerson } from '../../../core/review/look-alike.ts'
import type { Country } from '../../../core/country/index.ts'
import { soughtOf } from '../../../core/search/of-record.ts'
import { digits, type Lang } from '../../words/khmer.ts'
import { callRecord, numberOf, type Values } from '../find/called.ts'

export type Word = PeopleReviewed['pairs'][number]['said']
export type End = { readonly kind: string; readonly record: string; readonly values: Values; readonly linked: number }
export type Queued = { readonly a: End; readonly b: End; readonly bits: number | null; readonly model: string | null }
export type Queue = {
  readonly pairs: readonly Queued[]
  readonly standing: Readonly<Record<'open' | 'second' | 'differ' | 'two' | 'linked', number>>
  readonly agreement: { readonly both: number; readonly alike: number; readonly kappa?: number }
  /** Links of the office's own that its reviews made, the newest first. */
  readonly links: readonly { readonly link: string; readonly a: End; readonly b: End }[]
}

/** Rows of sheets that are open here, by record; and what the program says of pairs of them, by the pair's name. */
export type Opened = {
  readonly rows: ReadonlyMap<string, SheetPerson>
  readonly alike: ReadonlyMap<string, LookAlike>
  readonly model: string
}
export const NOTHING_OPEN: Opened = { rows: new Map(), alike: new Map(), model: '' }

export const refOf = (agency: string, { kind, record }: Pick<End, 'kind' | 'record'>): LinkedRecord => [agency, kind, record]
export const nameOf = (
  agency: string,
  { a, b }: { readonly a: Pick<End, 'kind' | 'record'>; readonly b: Pick<End, 'kind' | 'record'> },
): string => pairName(refOf(agency, a), refOf(agency, b))

/** A record as it is called, with its file's number where it has one; and with a name where somebody has opened the sheet that it came from. */
export function callEnd(
  country: Country,
  { kind, values }: Pick<End, 'kind' | 'values'>,
  row: SheetPerson | undefined,
  lang: Lang,
): string {
  const number = numberOf(kind, values) === undefined ? values['file_number'] : undefined
  const [name] = row ? soughtOf(row.values).names : []
  return [
    callRecord(country, kind, values, lang),
    ...(number === undefined ? [] : [digits(String(number), lang)]),
    ...(name === undefined || name === '' ? [] : [name]),
  ].join(' · ')
}
