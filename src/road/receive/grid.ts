/** A sheet as text, before any form is laid on it, and the limits every reader keeps. */
import type { Problem } from '../../core/country/index.ts'
import type { SheetGrid } from '../../core/sheet/own/table.ts'

/** What a program shows of it otherwise than its cells say, where the file tells: merged, hidden. */
export type Grid = SheetGrid & { readonly problems: readonly Problem[] }

/** Bytes of a file, sheets, rows, columns, characters of a cell, and bytes of a workbook once unpacked (a zip bomb stops here). */
export const LIMITS = {
  bytes: 50 * 1024 * 1024,
  sheets: 100,
  rows: 200_000,
  columns: 200,
  cell: 2_000,
  unpacked: 500 * 1024 * 1024,
} as const

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
