/** How the making of a draft ended, as the application tells it to who asked for it: numbers of cells, never a cell, and of an attack that found somebody only that it did. */

/** What its certificate says of one release of it. */
export type CertifiedPart = {
  readonly id: string
  readonly indicator: string
  readonly tables: readonly (readonly string[])[]
  readonly cells: number
  readonly withheld: number
  /** To the nearest multiple of this; null where nothing is rounded. */
  readonly roundedTo: number | null
  /** Names of the attacks, how many cells they worked out, and beside how many earlier releases. */
  readonly attacks: readonly string[]
  readonly exact: number
  readonly beside: number
}
/** A table that a requirement asks for and that is not shown as it is asked for. */
export type LeftOut = {
  readonly indicator: string
  readonly by: string
  readonly verdict: 'coarser' | 'nobody' | 'few' | 'too_deep' | 'exposed' | 'other_day' | 'beside_another' | 'beside_wider'
  readonly cells: number
  readonly shown: number
}
export type Made = {
  readonly is: 'made'
  readonly id: string
  /** Whose people find it among what waits to be signed. */
  readonly offices: readonly string[]
  readonly parts: readonly CertifiedPart[]
  readonly left: readonly LeftOut[]
}
export type RefusedDraft = {
  readonly is: 'refused'
  readonly why:
    | 'too_deep'
    | 'too_large'
    | 'cannot_protect'
    | 'out_of_time'
    | 'unfit'
    | 'no_table'
    | 'other_day'
    | 'beside_another'
    | 'other_name'
    | 'nothing_left'
    | 'attacked'
  /** Tables that would do in the place of those that were refused. */
  readonly coarser: readonly (readonly string[])[]
  readonly day?: string
}
/** What two had approved is out, under these names. */
export type WentOut = { readonly is: 'published'; readonly releases: readonly string[] }
/** `code` of the catalogue of errors. */
export type Ended = Made | WentOut | RefusedDraft | { readonly is: 'failed'; readonly code: string }
