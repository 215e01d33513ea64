import { frame, hatched, line, padlock, rect, words } from './svg.ts'
import type { Mark } from './svg.ts'

const WIDTH = 340
const ROW = 48
const BAR = 20
/** Room right of the longest bar for its figure. */
const FIGURE = 78

/**
 * Horizontal bars, one a row, the label above its bar and the figure at its end. The axis starts at zero.
 * A withheld row has a padlock and a hatched stub of one length for all, so that no length says anything.
 * @param id one of a kind on the page; @param label what a screen reader says for the whole drawing
 */
export function drawBars(id: string, label: string, marks: readonly Mark[]): string {
  const max = Math.max(1, ...marks.map((m) => m.value ?? 0))
  const scale = (WIDTH - FIGURE) / max
  const body = marks.map((mark, i) => drawRow(mark, i * ROW, scale, id)).join('')
  const height = marks.length * ROW
  return frame(id, WIDTH, height, label, 'bars', body)
}

function drawRow(mark: Mark, y: number, scale: number, id: string): string {
  const top = y + 20
  const head = words(0, y + 12, mark.label, { bold: true }) + line(0.5, top - 2, 0.5, top + BAR + 2, 'ch-axis')
  if (mark.look === 'withheld') {
    return head + hatched(1, top, 44, BAR, id) + padlock(52, top + 2) + words(72, top + 15, mark.text, { size: 13, tone: 'ch-ink2' })
  }
  if (mark.look === 'absent' || mark.value === null) return head + words(8, top + 15, mark.text, { size: 13, tone: 'ch-ink2' })
  const width = Math.max(mark.value > 0 ? 1.5 : 0, mark.value * scale)
  return head + rect(1, top, width, BAR, mark.look === 'partial' ? 'ch-3' : 'ch-1') + words(width + 8, top + 15, mark.text, { size: 15, bold: true })
}
