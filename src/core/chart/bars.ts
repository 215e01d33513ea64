import { fitLabel } from './fit-label.ts'
import { frame, hatched, line, padlock, rect, words } from './svg.ts'
import type { Mark } from './svg.ts'

const WIDTH = 340
const ROW = 48
/** A second line of a long label. */
const LINE = 17
/** Signs of a label's line, at 14 px: Khmer signs are wider than Latin ones. */
const SIGNS = { latin: 46, khmer: 37 }
const BAR = 20
/** Room right of the longest bar for its figure: at least this, and more for a long one. */
const FIGURE = 78
const SIGN = 9

/**
 * Horizontal bars, one a row, the label above its bar and the figure at its end. The axis starts at zero.
 * A withheld row has a padlock and a hatched stub of one length for all, so that no length says anything.
 * @param id one of a kind on the page; @param label what a screen reader says for the whole drawing
 */
export function drawBars(id: string, label: string, marks: readonly Mark[]): string {
  const max = Math.max(1, ...marks.map((m) => m.value ?? 0))
  const room = Math.max(FIGURE, 12 + SIGN * Math.max(0, ...marks.filter((m) => m.look !== 'withheld').map((m) => m.text.length)))
  const scale = (WIDTH - room) / max
  let y = 0
  let body = ''
  for (const mark of marks) {
    const lines = fitLabel(mark.label, /[\u1780-\u17FF]/.test(mark.label) ? SIGNS.khmer : SIGNS.latin)
    const extra = (lines.length - 1) * LINE
    body += lines.map((text, i) => words(0, y + 12 + i * LINE, text, { bold: true })).join('') + drawBar(mark, y + 20 + extra, scale, id)
    y += ROW + extra
  }
  return frame(id, WIDTH, y, label, 'bars', body)
}

function drawBar(mark: Mark, top: number, scale: number, id: string): string {
  const axis = line(0.5, top - 2, 0.5, top + BAR + 2, 'ch-axis')
  if (mark.look === 'withheld') {
    return axis + hatched(1, top, 44, BAR, id) + padlock(52, top + 2) + words(72, top + 15, mark.text, { size: 13, tone: 'ch-ink2' })
  }
  if (mark.look === 'absent' || mark.value === null) return axis + words(8, top + 15, mark.text, { size: 13, tone: 'ch-ink2' })
  const width = Math.max(mark.value > 0 ? 1.5 : 0, mark.value * scale)
  return (
    axis +
    rect(1, top, width, BAR, mark.look === 'partial' ? 'ch-3' : 'ch-1') +
    words(width + 8, top + 15, mark.text, { size: 15, bold: true })
  )
}
