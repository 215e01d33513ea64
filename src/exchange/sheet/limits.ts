/** How large a file may be that is read. */
import type { Problem } from '../../core/country/index.ts'
import { problem } from '../../errors.ts'

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
