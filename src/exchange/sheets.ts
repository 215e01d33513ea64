/**
 * The door `@saksi/sheets`: spreadsheets as text in little memory, and the rules of Khmer text. Pure: bytes go in, so a page, a worker
 * or a server may use it. It knows no form and no country; what a cell means is for the caller.
 */
export { readGrids } from './sheet/read-grids.ts'
export { StopReading, type Grid } from './sheet/grid.ts'
export { LIMITS } from './sheet/limits.ts'
export type { Merge } from '../core/sheet/own/grid/grid.ts'
export { parseCsv, printCsv, type Csv, type CsvProblem } from './csv/csv.ts'
export { compareText } from '../core/text/collate.ts'
export { parseDay, type ParsedDay } from '../core/text/dates.ts'
export { toKhmerDigits, toLatinDigits } from '../core/text/digits.ts'
export { fold } from '../core/text/fold.ts'
export { looksLegacyKhmer } from '../core/text/legacy-khmer.ts'
export { convertLimon } from '../core/text/limon.ts'
export { listNearest } from '../core/text/nearest.ts'
export { parseWholeNumber, printNumber, type WholeNumber } from '../core/text/numbers.ts'
export { printDay } from '../core/text/print-day.ts'
