/** A sheet whose records each stand on two lines, with one line for each; and that this was done is said. */
import { pairLines } from '../../core/sheet/own/several-lines/by-shape.ts'
import { problem } from '../../errors.ts'
import type { Grid } from './grid.ts'

export function asOneLine(grid: Grid): Grid {
  const paired = pairLines(grid)
  if (!paired) return grid
  const said = problem('file.on-several-lines', {}, { severity: 'warning', ...(grid.sheet === '' ? {} : { sheet: grid.sheet }) })
  return { ...grid, rows: paired.rows, problems: [...grid.problems, said] }
}
