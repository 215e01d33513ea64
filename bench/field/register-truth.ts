/** What truth.json says of registers: tables, the rows that it writes out, and what should come of the file. */
import type { Fact } from './register-facts.ts'
import type { Score } from './score.ts'

export type Row = { readonly at: number | string; readonly facts: Readonly<Record<string, Fact>> }
export type Table = {
  readonly sheet: string
  readonly count_of_all_rows: number
  readonly columns: readonly { readonly heading: string; readonly fact: string | null }[]
  readonly rows: readonly (Row | Readonly<Record<string, Fact>>)[]
  /** `columns`: the list lies on its side. */
  readonly records_lie_in?: string
  /** Sheets whose rows are all here once more. */
  readonly repeats_sheet?: string | null
}
export type Entry = {
  readonly file: string
  readonly kept_by: string
  readonly outcome: 'take in' | 'take in, naming the errors' | 'totals only' | 'refuse'
  readonly tables: readonly Table[]
  readonly errors: readonly { readonly sheet?: string; readonly cell?: string | null }[]
  readonly questions: readonly string[]
  readonly totals: readonly Readonly<Record<string, unknown>>[]
}

export const NOTHING = { isRight: false, why: '', values: { equal: 0, all: 0 }, silent: [], asked: [], said: [], doubled: 0 } as const

export const WANTED = {
  'take in': 'take',
  'take in, naming the errors': 'name-errors',
  'totals only': 'refuse',
  refuse: 'refuse',
} as const satisfies Record<Entry['outcome'], Score['wanted']>

export const factsOf = (row: Table['rows'][number]): Row =>
  'facts' in row && typeof row.facts === 'object' ? (row as Row) : { at: row['at'] as number, facts: row as Row['facts'] }
