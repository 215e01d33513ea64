/** A sheet whose records surely stand on two lines each, with one line for each; and that this was done is said. */
import type { SheetWords } from '../../core/country/sheet-words.ts'
import { pairLines } from '../../core/sheet/own/shapes/by-shape.ts'
import { problem } from '../../errors.ts'
import type { Grid } from '../../exchange/sheet/grid.ts'

export const asOneLine =
  (words: SheetWords | undefined) =>
  (grid: Grid): Grid => {
    const paired = words && pairLines(grid, words)
    if (!paired?.isSure) return grid
    const said = problem('file.on-several-lines', {}, { severity: 'warning', ...(grid.sheet === '' ? {} : { sheet: grid.sheet }) })
    return { ...grid, rows: paired.whole.rows, problems: [...grid.problems, said] }
  }
