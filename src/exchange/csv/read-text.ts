/** CSV, and text whose cells are parted by tabs or bars, in UTF-8 or UTF-16, as a grid. Broken text is named by row, never replaced and kept. */
import { parseCsv } from './csv.ts'
import { problem } from '../../errors.ts'
import type { Problem } from '../../core/country/index.ts'
import { groupBy } from '../../core/group-by.ts'
import { Lines, type Line } from '../../core/sheet/lines.ts'
import type { Grid } from '../sheet/grid.ts'
import { Room, StopReading } from '../sheet/grid.ts'
import { LIMITS } from '../sheet/limits.ts'

/** @throws StopReading for broken text or a sheet beyond the limits. */
export function readText(bytes: Uint8Array): Grid {
  const { text, problems: said } = decode(bytes)
  const separator = findSeparator(text)
  if (separator === '\t') return gridOf(splitLines(text), said)
  if (separator === '|') return gridOf(splitBars(text), said)
  const csv = parseCsv(text, separator)
  const rows = csv.rows.map((cells, i) => ({ row: csv.lines[i] ?? i + 1, cells }))
  // A banner makes rows ragged without fault; the header finder judges widths. Quotes are a fault in any case.
  const problems: Problem[] = csv.problems
    .filter((p) => p.code !== 'ragged_row')
    .map((p) => problem('file.broken-quotes', {}, { row: p.row }))
  return gridOf(rows, [...said, ...problems])
}

function gridOf(lines: readonly Line[], problems: readonly Problem[]): Grid {
  const room = new Room()
  for (const { cells } of lines) room.take(cells.length, 1, '')
  const wide = lines.find((line) => line.cells.length > LIMITS.columns)
  if (wide) throw new StopReading(problem('file.too-many-columns', { count: wide.cells.length, limit: LIMITS.columns }, { row: wide.row }))
  return { sheet: '', rows: Lines.of(lines), problems }
}

type Decoded = { readonly text: string; readonly problems: readonly Problem[] }
function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes.subarray(2)), problems: [] }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes.subarray(2)), problems: [] }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] }
  } catch {
    // Khmer is UTF-8 with a byte out of place; a file with none of its letters whole was written by a Western program.
    if (new TextDecoder('utf-8').decode(bytes).match(/[\u0080-\uFFFC]/))
      throw new StopReading(problem('file.broken-text', {}, { row: findBrokenRow(bytes) }))
    const problems = [problem('file.read-as-windows-1252', {}, { row: findBrokenRow(bytes), severity: 'warning' })]
    return { text: new TextDecoder('windows-1252').decode(bytes), problems }
  }
}

/** The first line that is not UTF-8: line feeds are never part of a longer character, so lines can be tried alone. */
function findBrokenRow(bytes: Uint8Array): number {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let row = 1
  for (let from = 0; from <= bytes.length; row++) {
    const feed = bytes.indexOf(0x0a, from)
    const to = feed < 0 ? bytes.length : feed
    try {
      strict.decode(bytes.subarray(from, to))
    } catch {
      return row
    }
    if (feed < 0) break
    from = feed + 1
  }
  return row
}

/** The separator that the fullest of the first lines uses most: Excel writes `;` in some languages and tabs as "Unicode text". */
function findSeparator(text: string): ',' | ';' | '\t' | '|' {
  if (isBarred(text)) return '|'
  const lines = text.slice(0, 20_000).split('\n', 20)
  const most = (mark: string): number => Math.max(...lines.map((line) => line.split(mark).length))
  const [commas, tabs, semicolons] = [most(','), most('\t'), most(';')]
  if (tabs > commas && tabs >= semicolons) return '\t'
  return semicolons > commas ? ';' : ','
}

/** Tabs: quotes only around a whole cell, and no line break inside one. */
function splitLines(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, i) => {
      if (line.trim() === '') return []
      return [{ row: i + 1, cells: line.split('\t').map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')) }]
    })
}

/** A line of a table has at least so many cells, and a table so many lines. */
const [FEWEST_CELLS, FEWEST_LINES, LOOKED_AT] = [4, 3, 200]
/** `|---|:--:|`, `---+---`: drawn between lines, and none. */
const DRAWN = /^[\s|+:=-]*[|+][\s|+:=-]*$/

/** Lines with one number of bars, more of them than any other mark parts into as many cells: commas of a sentence above the table part nothing. */
function isBarred(text: string): boolean {
  const lines = text.slice(0, 20_000).split('\n', LOOKED_AT)
  const widths = (mark: string): readonly number[] => lines.map((line) => line.split(mark).length).filter((n) => n >= FEWEST_CELLS)
  const most = Math.max(0, ...[...groupBy(widths('|'), (n) => n).values()].map((same) => same.length))
  return most >= FEWEST_LINES && [',', ';', '\t'].every((mark) => widths(mark).length < most)
}

/** A bar may also stand before the first cell and behind the last. */
function splitBars(text: string): Line[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, i) =>
      line.trim() === '' || DRAWN.test(line) ? [] : [{ row: i + 1, cells: line.split('|').map((cell) => cell.trim()) }],
    )
  const barred = lines.filter(({ cells }) => cells.length >= FEWEST_CELLS)
  const isFramed = barred.length > 0 && barred.every(({ cells }) => cells[0] === '' && cells.at(-1) === '')
  return isFramed ? lines.map(({ row, cells }) => ({ row, cells: cells.length > 1 ? cells.slice(1, -1) : cells })) : lines
}
