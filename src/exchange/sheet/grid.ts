/** A sheet as text, before any form is laid on it, and the limits every reader keeps. */
import type { Problem } from '../../core/country/index.ts'
import type { SheetGrid } from '../../core/sheet/own/grid/grid.ts'
import { problem } from '../../errors.ts'

/** What a program shows of it otherwise than its cells say, where the file tells: merged, hidden. */
export type Grid = SheetGrid & { readonly problems: readonly Problem[] }

/** Bytes of a file, its sheets, rows and cells in all sheets together, columns, characters of a cell, and bytes of a workbook once unpacked. */
const MB = 1024 * 1024
export const LIMITS = {
  bytes: 50 * MB,
  sheets: 100,
  rows: 200_000,
  cells: 10_000_000,
  columns: 200,
  cell: 2_000,
  unpacked: 256 * MB,
} as const

/** The fault of a file that is not read for its size. @param size in bytes */
export const tooLarge = (size: number): Problem => problem('file.too-large', { size: Math.ceil(size / MB), limit: LIMITS.bytes / MB })

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
