import { frame, hatched, line, niceTop, padlock, rect, words } from './svg.ts'
import type { Mark } from './svg.ts'

const WIDTH = 340
const HEIGHT = 300
const LEFT = 44
const FLOOR = 262
const TOP = 22

/**
 * Columns over periods, the newest dark and the past pale; axis from zero, the figure above its column.
 * @param tick prints a whole value beside the axis
 */
export function drawColumns(id: string, label: string, marks: readonly Mark[], tick: (value: number) => string): string {
  const top = niceTop(Math.max(0, ...marks.map((m) => m.value ?? 0)))
  const step = (WIDTH - LEFT) / Math.max(1, marks.length)
  const width = Math.min(44, step * 0.66)
  const high = (value: number): number => FLOOR - (value / top) * (FLOOR - TOP)
  const axis = [0, top / 2, top]
    .filter(Number.isInteger)
    .map(
      (value) =>
        line(LEFT - 4, high(value), WIDTH, high(value), value === 0 ? 'ch-axis' : 'ch-grid') +
        words(LEFT - 10, high(value) + 4, tick(value), { size: 12, tone: 'ch-ink2', anchor: 'end' }),
    )
    .join('')
  const newest = marks.length - 1
  const columns = marks.map((mark, i) => {
    const middle = LEFT + step * (i + 0.5)
    const name = words(middle, FLOOR + 22, mark.label, { size: 12.5, tone: 'ch-ink2', anchor: 'middle' })
    return name + drawColumn(mark, middle, width, high, id, i === newest ? 'ch-1' : 'ch-3', step)
  })
  return frame(id, WIDTH, HEIGHT, label, 'columns', axis + columns.join(''))
}

function drawColumn(
  mark: Mark,
  middle: number,
  width: number,
  high: (value: number) => number,
  id: string,
  tone: string,
  step: number,
): string {
  if (mark.look === 'withheld') return hatched(middle - width / 2, FLOOR - 34, width, 34, id) + padlock(middle - 7, FLOOR - 54)
  if (mark.look === 'absent' || mark.value === null) return words(middle, FLOOR - 8, '–', { anchor: 'middle', tone: 'ch-ink2' })
  const y = high(mark.value)
  const shade = mark.look === 'partial' && tone === 'ch-1' ? 'ch-2' : tone
  return (
    rect(middle - width / 2, y, width, FLOOR - y, shade) +
    words(middle, y - 7, mark.text, { size: step < 50 ? 12.5 : 14, bold: true, anchor: 'middle' })
  )
}
