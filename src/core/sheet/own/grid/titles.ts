/** What a sheet is called by: lines above its table, and whether a phrase stands in one. */
import type { SheetGrid } from './grid.ts'

/** Where a title and the headings stand. */
const TOP_ROWS = 6
/** Filled cells of a line that is no title. */
const FEWEST = 3

/** Lines over a table, in a cell or two. */
export function topOf({ rows }: SheetGrid): readonly string[] {
  const lines = Array.from({ length: TOP_ROWS }, (_, i) => (rows.at(i)?.cells ?? []).filter((c) => c.trim() !== ''))
  const wide = lines.findIndex((cells) => cells.length >= FEWEST)
  return lines.slice(0, wide < 0 ? TOP_ROWS : wide).flat()
}
/** Khmer puts no space between words. */
export const isPhraseOf = (phrase: string, text: string): boolean =>
  /[a-z]/.test(phrase) ? [phrase, `${phrase}s`].some((p) => ` ${wordsOf(text)} `.includes(` ${p} `)) : text.includes(phrase)

export const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{M}\d]+/gu, ' ').trim()
