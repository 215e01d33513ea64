import { frame, padlock, rect, words } from './svg.ts'
import type { Mark } from './svg.ts'

/** Where a place stands in a grid of equal tiles; counted from zero. Borders are never drawn. */
export type Tile = { readonly code: string; readonly column: number; readonly row: number }
/** A tile's mark. `lines`: its name, broken by hand into one or two lines, because a tile is too narrow to break well. */
export type TileMark = Mark & { readonly tile: Tile; readonly lines: readonly string[] }

const SIDE = 56
const STEP = 58

/**
 * Equal tiles, one a place. The darkest are at `full` (what could be reached, such as all returns due); those from
 * four fifths of it are pale; fewer, and those with no figure, are empty with a dashed edge. Withheld has a padlock.
 * Where nothing can be full, as with people, `full` is null: then every number has one shade, and no place stands above another.
 */
export function drawTiles(id: string, label: string, marks: readonly TileMark[], full: number | null): string {
  const columns = Math.max(0, ...marks.map((m) => m.tile.column)) + 1
  const rows = Math.max(0, ...marks.map((m) => m.tile.row)) + 1
  const body = marks.map((mark) => drawTile(mark, full)).join('')
  return frame(id, columns * STEP, rows * STEP, label, 'tiles', body)
}

function drawTile(mark: TileMark, full: number | null): string {
  const x = mark.tile.column * STEP + 1
  const y = mark.tile.row * STEP + 1
  const tone = toneOf(mark, full)
  const text = tone === 'ch-1' ? 'ch-on1' : tone === 'ch-3' ? 'ch-on3' : 'ch-ink'
  const name = mark.lines.map((part, i) => words(x + 4, y + 14 + i * 13, part, { size: 11.5, tone: text })).join('')
  const figure =
    mark.look === 'withheld'
      ? padlock(x + SIDE - 19, y + SIDE - 19)
      : words(x + SIDE - 5, y + SIDE - 6, mark.text, { size: 14, bold: true, tone: text, anchor: 'end' })
  const box =
    tone === 'ch-none'
      ? `<rect class="ch-none" x="${x + 0.5}" y="${y + 0.5}" width="${SIDE - 1}" height="${SIDE - 1}" fill="#FFFFFF" stroke="#434D4A" stroke-width="1" stroke-dasharray="4 3"/>`
      : rect(x, y, SIDE, SIDE, tone)
  return box + name + figure
}

/** Dark at `full`, pale from four fifths of it, else empty with a dashed edge. */
export function toneOf(mark: Mark, full: number | null): string {
  if (mark.look === 'withheld' || mark.look === 'absent' || mark.value === null) return 'ch-none'
  if (full === null) return 'ch-4'
  if (mark.value >= full) return 'ch-1'
  return mark.value >= full * 0.8 ? 'ch-3' : 'ch-none'
}
