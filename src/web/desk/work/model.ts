/** What the application says of open work (src/server/routes/open-work.ts), and how a clock is read. Pure. */
import type { Words } from '../../../core/model/fields.ts'
import type { Values } from '../find/called.ts'

export type OpenList = {
  readonly list: string
  readonly words: Words
  readonly open: number
  readonly isMore: boolean
  readonly late: number
  /** ISO day. */
  readonly oldest: string | null
  readonly left: number | null
  /** Of how many no sum is on record. */
  readonly unsaid: number
}
export type OpenLists = { readonly today: string; readonly lists: readonly OpenList[] }
export type OpenRecord = {
  readonly record: string
  readonly version: number
  readonly since: string
  readonly due: string | null
  readonly left: number | null
  readonly values: Values
}
export type Told = {
  readonly words: Words
  readonly ends: Words
  /** Record kind id, and its columns. */
  readonly kind: string
  readonly since: string
  readonly shows: readonly string[]
  readonly isDue: boolean
  readonly isMoney: boolean
  readonly law: Words | null
  readonly isConfirmed: boolean
}
export type OpenPage = {
  readonly today: string
  readonly list: Told
  readonly records: readonly OpenRecord[]
  readonly next: string | null
}

/** What is over its time first, then what is more; lists in which nothing is open are left to the end of the page. */
export const inOrder = (lists: readonly OpenList[]): readonly OpenList[] =>
  lists.filter((l) => l.open > 0).toSorted((a, b) => b.late - a.late || b.open - a.open)
