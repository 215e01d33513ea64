/** A question to the record, and the statement it becomes. Everything that a caller says is a parameter. */
import type { Country, Indicator, Where } from '../country/index.ts'
import type { Interval } from '../model/dates.ts'

export type CountQuery = {
  readonly country: Country
  readonly indicator: Indicator
  readonly interval: Interval
  /** ISO day; what was recorded on that day is in. */
  readonly asOf: string
  readonly by: readonly string[]
  readonly where: Readonly<Record<string, string>>
  /** Spans for which a stated total stands in the records' place: their records are passed over. */
  readonly except?: readonly Except[]
  /** Other definitions whose records are among these: where units have one place each, whether it is one of them is a place too. */
  readonly subsets?: readonly Subset[]
}
/** All of these conditions hold, on columns of the same kind. */
export type Subset = { readonly id: string; readonly where: readonly Where[] }
/** Of one office, or of all of them. */
export type Except = Interval & { readonly office?: string }

/** An interval, as it was known on a day. */
export type Known = Pick<CountQuery, 'interval' | 'asOf'>

export type Compiled = { readonly sql: string; readonly params: readonly unknown[] }

/** The parameters of one statement: `$1` and `$2` the interval, `$3` the day of knowledge, then whatever is added. */
export class Params {
  readonly values: unknown[]
  constructor({ interval, asOf }: Known) {
    this.values = [interval.from, interval.to, asOf]
  }
  add(value: unknown): string {
    return `$${this.values.push(value)}`
  }
}

const KNOWN = '($3::date + 1)::timestamptz'
/** Recorded by the end of the day of knowledge. */
export const knownBy = (alias: string): string => `${alias}.recorded_at < ${KNOWN}`
/** Standing at the end of the day of knowledge: recorded by then, and not yet replaced. So a figure of March can be had again in December, to the digit. */
export const standing = (alias: string, end = 'superseded_at'): string =>
  `${knownBy(alias)} and (${alias}.${end} is null or ${alias}.${end} >= ${KNOWN})`

/** Of a row of saksi.returns: signed when it came, or afterwards by a device of its own agency. @param isKnown as it was known on the day. */
export const isSigned = (alias: string, isKnown = true): string =>
  `(${alias}.is_signed or exists (select 1 from saksi.return_countersigns c where c.agency_id = ${alias}.agency_id and c.return_id = ${alias}.entry_id${isKnown ? ` and ${knownBy('c')}` : ''}))`

/** The same of an act that may come unsigned, by its row in a table of them. */
export const isActSigned = (alias: string): string =>
  `(coalesce(${alias}.is_signed, false) or exists (select 1 from saksi.act_countersigns c where c.agency_id = ${alias}.agency_id and c.act_id = ${alias}.entry_id and ${knownBy('c')}))`

export class UnknownDimension extends Error {
  override name = 'UnknownDimension'
  readonly dimension: string
  readonly known: readonly string[]
  constructor(dimension: string, known: readonly string[]) {
    super(`there is no dimension ${dimension}; there are ${known.join(', ')}`)
    this.dimension = dimension
    this.known = known
  }
}
