/**
 * Columns of a published file that hold the ends of an interval, or its width, by their headings. An interval is a figure too: how wide it is may tell how few were
 * counted, and nothing here solves for it.
 */
const LOW = new Set(['low', 'lower', 'lcl'])
const HIGH = new Set(['high', 'upper', 'ucl'])
const WHOLE = new Set(['ci', 'interval', 'moe'])

/** @param named columns that the SPEC says what they are: a risk may be low or high. */
export function intervalColumns(head: readonly string[], named: ReadonlySet<string>): readonly string[] {
  const own = head.filter((column) => !named.has(column))
  const having = (words: ReadonlySet<string>): readonly string[] =>
    own.filter((column) => (column.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => words.has(word)))
  const [low, high] = [having(LOW), having(HIGH)]
  // One of the two alone is a word like any other.
  const ends = low.length > 0 && high.length > 0 ? [...low, ...high] : []
  return [...new Set([...ends, ...having(WHOLE), ...own.filter((column) => /margin of error/i.test(column))])]
}
