/** What an answer is. */
import type { Said } from '../count/amount.ts'

export type Told = Said & {
  readonly state: 'reported' | 'reported_zero' | 'aggregate' | 'not_collected'
  /** A day, a code, or several codes or article numbers with a space between. */
  readonly answer?: string
  readonly unit?: string
  /** Of so much for each: of what there is one each. */
  readonly per?: string
  /** Of a number of days: from which to which, as far as either is known; of a cell of a month that the time asked for cuts: which days of it. */
  readonly since?: string
  readonly until?: string
  /** Where what is asked is sealed: the field that holds it. */
  readonly sealed?: 'age_years' | 'written_as' | 'remarks'
  /** Of an age that is asked as of a day: that day. It is counted from the sealed day of birth; where a record has none, its age is that of its paper’s day. */
  readonly at?: string
  /** What each paper says by itself. */
  readonly papers: readonly PaperSays[]
}
export type PaperSays = {
  readonly paper: string
  /** The office that wrote it. */
  readonly office?: string
  /** Whose word the paper gives, where it is not its own. */
  readonly said_by?: string
  /** Which part of the paper says it, where its own parts do not agree. */
  readonly part?: 'whole' | 'parts' | 'sum' | 'rows' | 'reckoned'
  /** What outweighs what is only said, a proof or, beside an office's bare word, a document: of what is sealed, since only who opens it sees whether it holds anything. */
  readonly isProof?: true
  readonly says: string | number | null
  /** Where what is asked is sealed: the records that hold it. */
  readonly records?: readonly { readonly agency: string; readonly record: string; readonly fact: string }[]
}
/** @property share_of where it is a share: of the same cell of the whole, or of all of the whole */
export type Cell = Told & { readonly by: Readonly<Record<string, string>>; readonly share_of?: 'same_cell' | 'whole' }
