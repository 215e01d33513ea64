/** What is said of a sheet's lines, and a line that is taken. */
import type { RowFault } from '../row/person-row.ts'
import type { Unlike } from '../unlike/unlike.ts'

export type Note =
  | {
      readonly code:
        | 'sheet-hidden'
        | 'sheet-left-out'
        | 'sheet-unread'
        | 'list-unread'
        | 'cards-left-out'
        | 'on-its-side'
        | 'on-several-lines'
        | 'abreast'
        | 'month-first'
      readonly sheet: string
    }
  | { readonly code: 'restated-left-out'; readonly sheet: string; readonly of: string; readonly rows: readonly number[] }
  | { readonly code: 'sheet-copied'; readonly sheet: string; readonly of: string }
  /** Rows that found none in the other sheet, here and there. */
  | {
      readonly code: 'sheets-matched'
      readonly sheet: string
      readonly of: string
      readonly heading: string
      readonly matched: number
      readonly alone: readonly number[]
      readonly there: readonly number[]
    }
  | { readonly code: 'lines-left-out'; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly code: 'reasons-left-out'; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly code: 'others-left-out'; readonly sheet: string; readonly rows: readonly number[] }
  | {
      readonly code:
        | 'rows-hidden'
        | 'rows-struck'
        | 'rows-twice'
        | 'rows-voided'
        | 'rows-joined'
        | 'charges-joined'
        | 'year-with-number'
        | 'sums-named'
        | 'hearings-joined'
        | 'ticks-parted'
      readonly sheet: string
      readonly rows: readonly number[]
    }
  | { readonly code: 'columns-hidden' | 'remarks-read'; readonly sheet: string; readonly headings: readonly string[] }
  | { readonly code: 'ragged' | 'slipped'; readonly sheet: string; readonly row: number }
  | { readonly code: 'marks'; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly code: 'colours'; readonly sheet: string; readonly colours: number }
  | { readonly code: 'total-fits'; readonly sheet: string; readonly row: number }
  /** Lines that sum others, and labels beside which at most one number may stand: what is not readable there is nobody's. */
  | { readonly code: 'summed'; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly code: 'orders-left-out'; readonly sheet: string; readonly heading: string; readonly rows: readonly number[] }
  | { readonly code: 'half-years' | 'number-stands' | 'charge-stands' | 'of-books'; readonly sheet: string; readonly heading: string }
  /** What the heading of a part, or the name of a sheet, says of all its rows. */
  | { readonly code: 'part-says'; readonly sheet: string; readonly field: string; readonly text: string }
  | { readonly code: 'day-stands'; readonly sheet: string; readonly field: string; readonly by: readonly string[] }
  | ({ readonly code: 'unlike'; readonly sheet: string } & Unlike)
  | {
      readonly code: 'total-disagrees'
      readonly sheet: string
      readonly row: number
      readonly column: number
      readonly heading: string
      readonly stated: number
      readonly counted: number
    }

export type TakenLine = {
  readonly row: number
  /** The text of each column, for each person of the row. */
  readonly persons: readonly (readonly string[])[]
  /** Its marks say that it is of whoever stands above. */
  readonly isSame?: true
  /** 1-based row of the line below the case's people from which its day of judgment is. */
  readonly closedBy?: number
  /** The text of each column of lines below it that say a further charge and nothing else. */
  readonly charges?: readonly (readonly string[])[]
  readonly faults: ReadonlyMap<string, RowFault>
}
