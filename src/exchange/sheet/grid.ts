/** A sheet as text, before any form is laid on it, and the count that every reader keeps against the limits. */
import type { Problem } from '../../core/country/index.ts'
import type { SheetGrid } from '../../core/sheet/own/grid/grid.ts'
import { problem } from '../../errors.ts'
import { LIMITS } from './limits.ts'

/** What a program shows of it otherwise than its cells say, where the file tells: merged, hidden. */
export type Grid = SheetGrid & { readonly problems: readonly Problem[] }

/** Rows above the headings that a sheet may have beyond its rows of data. */
export const BANNER_ROWS = 20

/** Stops reading at once: what was found makes the rest meaningless. */
export class StopReading extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message.en)
    this.problem = problem
  }
}

/** The rows and cells of a file, counted against its limits before they are kept. */
export class Room {
  #rows = 0
  #cells = 0

  /** @param width cells up to the last that holds something. @throws StopReading */
  take(width: number, times: number, sheet: string): void {
    const place = sheet === '' ? {} : { sheet }
    this.#rows += times
    if (!(this.#rows <= LIMITS.rows + BANNER_ROWS)) throw new StopReading(problem('file.too-many-rows', { limit: LIMITS.rows }, place))
    this.widen(width * times, sheet)
  }

  /** Cells more, in rows that were counted. @throws StopReading */
  widen(cells: number, sheet: string): void {
    const place = sheet === '' ? {} : { sheet }
    this.#cells += cells
    if (!(this.#cells <= LIMITS.cells)) throw new StopReading(problem('file.too-many-cells', { limit: LIMITS.cells / 1_000_000 }, place))
  }
}
