/** A question to the record: what is counted, over which time, as it was known on which day. */
import type { Country } from '../country/country.ts'
import type { Indicator, Where } from '../country/indicator.ts'
import type { Interval } from '../model/dates.ts'

/**
 * By what a day of knowledge is meant: what was on record by its end, which the log proves; or what the offices' papers say was received or signed by
 * then, as the offices say. What says no day of its own is known since it was recorded, and nothing is known later than that.
 */
export type Basis = 'recorded' | 'paper'

export type CountQuery = {
  readonly country: Country
  readonly indicator: Indicator
  readonly interval: Interval
  /** ISO day; what was known on that day is in. */
  readonly asOf: string
  readonly basis?: Basis
  readonly by: readonly string[]
  readonly where: Readonly<Record<string, string>>
  /** Spans for which a stated total stands in the records' place: their records are passed over. */
  readonly except?: readonly Except[]
  /** Not what is of the question, but what may be: records of which a day is known about only, and which may lie in the interval, or in a period that is asked for, or outside. */
  readonly mayBe?: boolean
  /**
   * The caller knows that no record of the kinds that the question reads has a day that is known about only: none is asked for its last day. A column
   * that stands at the end of a row costs as much as all before it.
   */
  readonly everyDayKnown?: boolean
  /** The signed nil returns that were withdrawn or sent back as known (`endedNils`), where the caller has read them: else each is asked whether it was. */
  readonly endedNils?: readonly string[]
  /** Other definitions whose records are among these: where units have one place each, whether it is one of them is a place too. */
  readonly subsets?: readonly Subset[]
}
/** All of these conditions hold, on columns of the same kind. */
export type Subset = { readonly id: string; readonly where: readonly Where[] }
/** Of one office, or of all of them. */
export type Except = Interval & { readonly office?: string }

/** The first version of a definition of which a stated total of the whole is one of the figure's. */
export const totalsSince = ({ version, changed }: Indicator): number => changed?.totalsSince ?? version

/** An interval, as it was known on a day. */
export type Known = Pick<CountQuery, 'interval' | 'asOf' | 'basis' | 'endedNils'>

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
