/** Totals that an agency states from a document, for any interval, without records under them: what each of its numbers may be. */
import { code, day, exactly, isCount, mapOf, nullOr, oneOf, optional, text, where, type Of } from '../shape.ts'

/** How sure the number is; an approximate one stays approximate wherever it is printed. */
export const QUALIFIERS = ['exact', 'approx', 'more_than', 'at_least', 'between'] as const
export type Qualifier = (typeof QUALIFIERS)[number]
export const isQualifier = oneOf(...QUALIFIERS)

/** The number of a paper as a total holds it: a code, never a sentence. */
export const isSource = text(/^[A-Za-z0-9][A-Za-z0-9_.:+<>-]{0,63}$/)

/** The office of a total that is of the whole country. */
export const ALL_OFFICES = 'ALL'

export const statedCell = where(
  exactly({
    by: mapOf(code),
    value: isCount,
    qualifier: isQualifier,
    /** The upper bound; there with `between`, and only there. */ most: optional(isCount),
  }),
  ({ qualifier, value, most }) => (qualifier === 'between' ? most !== undefined && most >= value : most === undefined),
)
export type StatedCell = Of<typeof statedCell>

/** A total inside a return that its paper says roughly. An exact one has its number alone, as ever. */
export const roughCell = where(statedCell, ({ qualifier }) => qualifier !== 'exact' && qualifier !== 'more_than')
export type RoughCell = Of<typeof roughCell>

/** A figure in riel that was another currency: which one, riel for 1,000 of it, and the day of that rate. */
export const money = nullOr(exactly({ currency: text(/^[A-Z]{3}$/), rate: where(isCount, (n) => n > 0), rateOn: day }))
export type Money = NonNullable<Of<typeof money>>

/** What a document says, as far as an indicator must be able to say it. */
export type Stated = {
  readonly indicator: string
  readonly definition: number
  readonly office: string
  readonly from: string
  readonly to: string
  readonly source: string
  readonly corrects?: string | null
  readonly cells: readonly StatedCell[]
}
