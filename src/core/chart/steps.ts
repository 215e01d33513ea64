import { widthOf } from './fit-label.ts'
import { at, dots, dotted, frame, hatched, line, padlock, rect, words } from './svg.ts'

/**
 * Of those who began together, how many reached a step, and how many of those who could still wait before it. `null` where one of the numbers
 * that it is made of is not printed: then no bar is drawn, and no length says anything. `waitsText` is empty where nothing is said of waiting.
 * `isSorted`: who neither reached it nor waits is known to have ended.
 */
export type StepMark = {
  readonly value: number | null
  readonly text: string
  readonly waits: number | null
  readonly waitsText: string
  readonly isSorted: boolean
}
export type StepsMarks = {
  /** Those who began together, the newest last. */
  readonly years: readonly string[]
  readonly steps: readonly { readonly label: string; readonly marks: readonly StepMark[] }[]
}

const BAR = 22
/** The width of a telephone's page, and of a sign of the numbers on it, in the drawing's own units. */
const NARROW = 340
const SIGN = 8.2

/**
 * Steps below each other, a column for each year: each bar is as long as the step above it, filled as far as people came, dotted where they
 * wait, open where their way ended. Where it is not known who ended, or how many came to the step above, a bar has no edge to be filled up to. One
 * scale for all.
 */
export function drawSteps(id: string, label: string, { years, steps }: StepsMarks): string {
  const width = 940
  const left = 150
  const step = (width - left) / Math.max(1, years.length)
  const scale = (step - 24) / mostOf(steps)
  const rows = steps.map((row, r) => {
    const y = 34 + r * 62
    const bars = row.marks.map((mark, i) => {
      const above = r === 0 ? mark.value : (steps[r - 1]?.marks[i]?.value ?? null)
      return drawStep(mark, above, left + step * i, y, scale, id, i === years.length - 1)
    })
    return (
      (r === 0 ? '' : line(0, y - 14, width, y - 14, 'ch-grid')) + words(0, y + 31, row.label, { size: 15, bold: true }) + bars.join('')
    )
  })
  const names = years.map((year, i) => words(left + step * i, 12, year, { size: 14, bold: i === years.length - 1, tone: 'ch-ink2' }))
  return frame(id, width, 34 + steps.length * 62 - 8, label, 'steps wide', dots(id) + names.join('') + rows.join(''))
}

/** The same for a telephone: under each step a bar for each year. */
export function drawStepsNarrow(id: string, label: string, { years, steps }: StepsMarks): string {
  const left = 44
  const said = ({ text, waitsText }: StepMark): string => (waitsText === '' ? text : `${text} + ${waitsText}`)
  // The longest bar leaves room for the longest number, whichever bar that stands beside.
  const room = 12 + SIGN * Math.max(...steps.flatMap((s) => s.marks.flatMap((m) => (m.value === null ? [] : [widthOf(said(m))]))), 0)
  const scale = (NARROW - left - room) / mostOf(steps)
  let y = 0
  let body = ''
  for (const [r, row] of steps.entries()) {
    body += words(0, y + 14, row.label, { size: 14, bold: true })
    y += 26
    for (const [i, mark] of row.marks.entries()) {
      const above = r === 0 ? mark.value : (steps[r - 1]?.marks[i]?.value ?? null)
      body +=
        words(0, y + 13, years[i] ?? '', { size: 12.5, tone: 'ch-ink2' }) + bar(mark, above, left, y, 17, scale, id, i === years.length - 1)
      const end = left + (mark.value === null ? 64 : Math.max(above ?? 0, lengthOf(mark)) * scale + 8)
      body += words(end, y + 13, said(mark).trimStart(), {
        size: 12.5,
        bold: i === years.length - 1,
      })
      y += 22
    }
    y += 12
  }
  return frame(id, NARROW, y, label, 'steps narrow', dots(id) + body)
}

const mostOf = (steps: StepsMarks['steps']): number => Math.max(1, ...steps.flatMap((s) => s.marks.map((m) => lengthOf(m))))
const lengthOf = ({ value, waits }: StepMark): number => (value === null ? 0 : value + (waits ?? 0))

function drawStep(mark: StepMark, above: number | null, x: number, y: number, scale: number, id: string, isNewest: boolean): string {
  const said = words(x, y + 4, mark.text, { size: 15, bold: true })
  const waits =
    mark.waitsText !== '' ? words(x + 12 + mark.text.length * 9, y + 4, `+ ${mark.waitsText}`, { size: 13, tone: 'ch-ink2' }) : ''
  return said + waits + bar(mark, above, x, y + 13, BAR, scale, id, isNewest)
}

function bar(
  mark: StepMark,
  above: number | null,
  x: number,
  y: number,
  height: number,
  scale: number,
  id: string,
  isNewest: boolean,
): string {
  if (mark.value === null) return hatched(x, y, 34, height, id) + padlock(x + 40, y + height / 2 - 8)
  const reached = mark.value * scale
  const edge = above !== null && mark.isSorted ? Math.max(above * scale, reached) : null
  const waiting = (mark.waits ?? 0) * scale
  return (
    (edge === null
      ? ''
      : `<rect class="ch-open" x="${at(x)}" y="${at(y)}" width="${at(edge)}" height="${height}" fill="#E9EDEB" stroke="#7A8683" stroke-width="1"/>`) +
    (waiting > 0 ? dotted(x + reached, y, edge === null ? waiting : Math.min(waiting, edge - reached), height, id) : '') +
    (reached > 0 ? rect(x, y, reached, height, isNewest ? 'ch-1' : 'ch-3') : '')
  )
}
