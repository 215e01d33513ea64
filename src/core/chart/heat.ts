import { fitLabel } from './fit-label.ts'
import { frame, hatched, padlock, rect, words } from './svg.ts'

/**
 * What a place has of a time. `full`: all that was owed, by its day; `late`: all of it, some after its day; `in`: all of it, whether by its day nobody says:
 * white within a full line; `part`: some has not come; `unsure`: how many have come is not known yet, a question mark; `withheld`: hatched, with a padlock;
 * `none`: nothing was owed, a dash. `more`: a second line, such as how many were late.
 */
export type HeatMark = {
  readonly look: 'full' | 'late' | 'in' | 'part' | 'unsure' | 'withheld' | 'none'
  readonly text: string
  readonly more?: string
}
export type HeatRow = { readonly label: string; readonly marks: readonly HeatMark[] }

const HEAD = 26
/** Room for a row's name, and signs of one line of it at 13 px: Khmer signs are wider than Latin ones. */
const NAME = 116
const SIGNS = { latin: 17, khmer: 14 }
const CELL = { width: 56, height: 34 }
/** More times than these do not fit a telephone: the page lets them be pushed aside. */
const NARROW = 6
const GAP = 2
const TONES = { full: 'ch-1', late: 'ch-3', in: 'ch-none' } as const

/**
 * Places by times, a cell each; the order of rows is their list's, and says nothing of any. What a colour says the cell's text says too.
 * @param id one of a kind on the page; @param label what a screen reader says for the whole drawing
 */
export function drawHeat(id: string, label: string, columns: readonly string[], rows: readonly HeatRow[]): string {
  const head = withoutYear(columns).map((name, i) =>
    words(NAME + (i + 0.5) * CELL.width, HEAD - 9, name, { size: 12.5, anchor: 'middle', tone: 'ch-ink2' }),
  )
  const body = rows.map(({ label: name, marks }, row) => {
    const y = HEAD + row * CELL.height
    const lines = fitLabel(name, /[\u1780-\u17FF]/.test(name) ? SIGNS.khmer : SIGNS.latin)
    const from = y + CELL.height / 2 + (lines.length > 1 ? -3 : 4)
    return (
      lines.map((text, i) => words(0, from + i * 14, text, { size: 13 })).join('') +
      marks.map((mark, column) => drawCell(mark, NAME + column * CELL.width, y, id)).join('')
    )
  })
  return frame(
    id,
    NAME + Math.max(1, columns.length) * CELL.width,
    HEAD + rows.length * CELL.height,
    label,
    columns.length > NARROW ? 'heat many' : 'heat',
    head.join('') + body.join(''),
  )
}

/** A year that all of them share is said above the chart, and a quarter's name in Khmer is wider with it than its cell. */
function withoutYear(columns: readonly string[]): readonly string[] {
  const years = new Set(columns.map((name) => /^\p{Nd}{4}-/u.exec(name)?.[0] ?? ''))
  return years.size === 1 ? columns.map((name) => name.slice([...years].join('').length)) : columns
}

function drawCell({ look, text, more }: HeatMark, x: number, y: number, id: string): string {
  const [left, top, width, height] = [x + GAP / 2, y + GAP / 2, CELL.width - GAP, CELL.height - GAP]
  const middle = x + CELL.width / 2
  if (look === 'withheld') return hatched(left, top, width, height, id) + padlock(middle - 7, y + CELL.height / 2 - 8)
  if (look === 'none') return words(middle, y + CELL.height / 2 + 5, '–', { anchor: 'middle', tone: 'ch-ink2' })
  const tone = look === 'full' ? 'ch-on1' : look === 'late' ? 'ch-on3' : 'ch-ink'
  const box =
    look === 'part' || look === 'unsure'
      ? `<rect class="ch-none" x="${left + 0.5}" y="${top + 0.5}" width="${width - 1}" height="${height - 1}" fill="#FFFFFF" stroke="#434D4A" stroke-width="1" stroke-dasharray="4 3"/>`
      : rect(left, top, width, height, TONES[look])
  const first = words(middle, y + CELL.height / 2 + (more === undefined ? 5 : -1), look === 'unsure' ? '?' : text, {
    bold: true,
    anchor: 'middle',
    tone,
  })
  return box + first + (more === undefined ? '' : words(middle, y + CELL.height - 6, more, { size: 11.5, anchor: 'middle', tone }))
}
