/** The row that an act of care becomes: of every kind of them the same columns, in the same order. */
import type { TableRow } from './rows.ts'

type Stub = { readonly id: string; readonly agency: string; readonly author: string; readonly record: string }
type Said = {
  readonly act: string
  readonly plan?: string
  /** Lists of words, with blanks between. */ readonly over?: readonly string[]
  readonly steps?: readonly string[]
  readonly colleague?: string | null
}

/** `credential`: what the act was signed with; who stands behind it, the credentials say. */
export function careRow(
  { id, agency, author, record }: Stub,
  { act, plan, over = [], steps = [], colleague }: Said,
  recordedAt: string,
): TableRow {
  const said = { act, plan: plan ?? null, over: wordsOf(over), steps: wordsOf(steps), colleague: colleague ?? null }
  return {
    table: 'care_acts',
    row: { agency_id: agency, entry_id: id, record_id: record, credential: author, ...said, recorded_at: recordedAt },
  }
}

const wordsOf = (words: readonly string[]): string | null => (words.length === 0 ? null : words.join(' '))
