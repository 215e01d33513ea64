/** What an answer is. */
import type { Said } from '../count/amount.ts'

export type Told = Said & {
  readonly state: 'reported' | 'reported_zero' | 'aggregate' | 'not_collected'
  /** A day, a code, or article numbers with a space between. */
  readonly answer?: string
  readonly unit?: string
  /** What each paper says by itself. */
  readonly papers: readonly { readonly paper: string; readonly says: string | number | null }[]
}
export type Cell = Told & { readonly by: Readonly<Record<string, string>> }
