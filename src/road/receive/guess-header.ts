/** The row of headings of a sheet none of whose headings is known: the one under which most columns hold what the form asks. */
import { describeHeader, type Header, type Wanted } from './find-header.ts'
import type { Grid } from '../../exchange/sheet/grid.ts'
import { BANNER_ROWS } from '../../exchange/sheet/grid.ts'
import type { ColumnGuesser } from './guess-columns.ts'

/** Columns that must hold what different fields ask, before a row above them counts as headings. */
const FEWEST = 3

export function guessHeader(grid: Grid, wanted: readonly Wanted[], guesser: ColumnGuesser): Header | undefined {
  const free = new Set(wanted.filter((w) => !w.optional).map((w) => w.id))
  let best: { at: number; score: number } | undefined
  for (let at = 0; at < Math.min(BANNER_ROWS, grid.rows.length); at++) {
    const cells = grid.rows.at(at)?.cells ?? []
    // A heading is words; a row that holds a number or a day is data already.
    if (cells.filter((c) => c.trim() !== '').length < FEWEST || cells.some((c) => /^[\d\s/.:-]+$/.test(c.trim()))) continue
    const likely = cells.flatMap((heading, column) => guesser.guess(at, { column, heading }, free)?.fields[0]?.id ?? [])
    const score = new Set(likely).size
    if (score > (best?.score ?? 0)) best = { at, score }
  }
  if (!best || best.score < FEWEST) return undefined
  return describeHeader(
    grid,
    best.at,
    (grid.rows.at(best.at)?.cells ?? []).map(() => undefined),
    wanted,
    {},
  )
}
