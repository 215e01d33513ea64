/** Totals that an agency states from a document, for any interval, without records under them. */

/** How sure the number is; an approximate one stays approximate wherever it is printed. */
export const QUALIFIERS = ['exact', 'approx', 'more_than', 'at_least', 'between'] as const
export type Qualifier = (typeof QUALIFIERS)[number]
export const isQualifier = (v: unknown): v is Qualifier => QUALIFIERS.some((q) => q === v)

/** The office of a total that is of the whole country. */
export const ALL_OFFICES = 'ALL'

export type StatedCell = {
  readonly by: Readonly<Record<string, string>>
  readonly value: number
  readonly qualifier: Qualifier
  /** The upper bound; there with `between`, and only there. */
  readonly most?: number
}

/** A figure in riel that was another currency: which one, riel for 1,000 of it, and the day of that rate. */
export type Money = { readonly currency: string; readonly rate: number; readonly rateOn: string }

/**
 * Whoever signs answers for it. What the same agency states from the same document of the same indicator, office, interval and cuts again takes
 * the place of this; with no cells, it is taken back. What another document says of them stands beside it, unless it says that it corrects this one.
 */
export type AggregateStated = {
  readonly kind: 'aggregate.stated'
  readonly indicator: string
  /** Version of the indicator's definition that the document goes by. A figure of another version is never set beside it. */
  readonly definition: number
  readonly office: string
  /** Half-open, ISO days. */
  readonly from: string
  readonly to: string
  /** Reference number of the document: a code, never a sentence. */
  readonly source: string
  readonly money: Money | null
  /**
   * The document that this one expressly corrects; null where it corrects none. Entries from before this was asked have no such member: of those,
   * the next one of the same agency, indicator, office and interval takes the place.
   */
  readonly corrects?: string | null
  readonly cells: readonly StatedCell[]
}
