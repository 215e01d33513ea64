/** Two words of one list in one breath of which one is a kind of the other: `forced labour (online scam)`. */
import type { Tile } from '../words/tile.ts'
import type { Term } from '../words/vocabulary.ts'

/** List → code → codes of which it is a kind. */
export type Kinds = Readonly<Record<string, Readonly<Record<string, readonly string[]>> | undefined>>

/** @param before what stands in the cell before the second of them; @returns undefined where neither is a kind of the other, or something parts them */
export function kindOf(kinds: Kinds[string], one: string, other: string, before: readonly Tile<Term>[]): string | undefined {
  const isApart = before.slice(before.findIndex((t) => t.kind === 'term' && t.term.kind === 'code')).some((t) => t.kind === 'break')
  if (kinds === undefined || isApart) return undefined
  return kinds[one]?.includes(other) ? one : kinds[other]?.includes(one) ? other : undefined
}
