/** What an answer is. */
import type { Said } from '../count/amount.ts'

export type Told = Said & {
  readonly state: 'reported' | 'reported_zero' | 'aggregate' | 'not_collected'
  /** A day, a code, or article numbers with a space between. */
  readonly answer?: string
  readonly unit?: string
  /** What each paper says by itself. */
  readonly papers: readonly PaperSays[]
}
export type PaperSays = {
  readonly paper: string
  /** The office that wrote it. */
  readonly office?: string
  readonly says: string | number | null
  /** Where what is asked is sealed: the records that hold it. */
  readonly records?: readonly { readonly agency: string; readonly record: string }[]
}
export type Cell = Told & { readonly by: Readonly<Record<string, string>> }
