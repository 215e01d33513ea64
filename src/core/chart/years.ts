import { fitLabel, widthOf } from './fit-label.ts'
import { frame, hatched, line, niceTop, padlock, rect, words } from './svg.ts'
import type { Mark } from './svg.ts'

/** A year's mark. `isCut`: no line may be drawn to it from the year before. `foot`: a short text under its label, such as how complete it is. */
export type YearMark = Mark & { readonly isCut?: boolean; readonly foot?: string }

/** `wide`: for a desk's screen; `narrow`: for a telephone; `panel`: one of several on one scale. */
export type YearsSize = 'wide' | 'narrow' | 'panel'
const SIZES: Readonly<
  Record<YearsSize, { readonly width: number; readonly floor: number; readonly most: number; readonly letters: number }>
> = {
  wide: { width: 700, floor: 210, most: 84, letters: 14 },
  narrow: { width: 340, floor: 190, most: 44, letters: 12.5 },
  panel: { width: 220, floor: 120, most: 32, letters: 12 },
}
const TOP = 30
/** Of a sign of a label, in widths of its size: Khmer signs are wider than Latin ones. */
const SIGN = { latin: 0.58, khmer: 0.68 }
const LINE = 17

/** How wide a year's place is, and its label in lines that stay within it: one that is no year is a sentence, and nothing of it may lie outside the drawing. */
function layOut(
  marks: readonly YearMark[],
  size: YearsSize,
): { readonly step: number; readonly names: readonly (readonly string[])[]; readonly extra: number } {
  const { width, most, letters } = SIZES[size]
  const signOf = (text: string): number => letters * (/[\u1780-\u17FF]/.test(text) ? SIGN.khmer : SIGN.latin)
  const needed = Math.max(0, ...marks.map(({ label }) => (widthOf(label) + 1) * signOf(label)))
  // Few years do not fill the width: a column stays a column.
  const step = Math.min(width / Math.max(1, marks.length), Math.max(most * 2, needed))
  const names = marks.map(({ label }) => fitLabel(label, Math.floor(step / signOf(label))))
  return { step, names, extra: LINE * Math.max(0, ...names.map((lines) => lines.length - 1)) }
}

/**
 * A column for each year, the newest dark and the past pale, from zero. A withheld year has a padlock and a hatched stub of one height for all;
 * a year of which nothing is known has a dash. Where two years may not be compared the axis is cut, and a sign stands over the cut.
 * @param id one of a kind on the page; @param label what a screen reader says for the whole drawing; @param most the number that is drawn as
 *   high as the drawing is, for several on one scale
 */
export function drawYears(id: string, label: string, marks: readonly YearMark[], size: YearsSize, most?: number): string {
  const { width, floor, most: widest, letters } = SIZES[size]
  const top = niceTop(most ?? Math.max(0, ...marks.map((m) => m.value ?? 0)))
  const { step, names: labels, extra } = layOut(marks, size)
  const column = Math.min(widest, step * 0.64)
  const body = marks.map((mark, i) => {
    const middle = step * (i + 0.5)
    const isNewest = i === marks.length - 1
    const look = { size: letters, bold: isNewest, anchor: 'middle', tone: isNewest ? 'ch-ink' : 'ch-ink2' } as const
    const names =
      (labels[i] ?? []).map((text, row) => words(middle, floor + 20 + row * LINE, text, look)).join('') +
      (mark.foot === undefined ? '' : words(middle, floor + 39 + extra, mark.foot, { size: 11.5, tone: 'ch-ink2', anchor: 'middle' }))
    return drawYear(mark, middle, column, floor, floor - ((mark.value ?? 0) / top) * (floor - TOP), id, isNewest, letters) + names
  })
  const cuts = marks.flatMap((mark, i) => (mark.isCut ? [step * i] : []))
  const parts = [0, ...cuts, step * Math.max(1, marks.length)]
    .map((x, i, all) => [x + (i === 0 ? 0 : 7), (all[i + 1] ?? 0) - (i === all.length - 2 ? 0 : 7)] as const)
    .slice(0, -1)
  const axis = parts.map(([from, to]) => line(from, floor, to, floor, 'ch-axis')).join('')
  return frame(id, width, heightOf(marks, size), label, `years ${size}`, axis + body.join('') + cuts.map((x) => drawCut(x, floor)).join(''))
}

const heightOf = (marks: readonly YearMark[], size: YearsSize): number =>
  SIZES[size].floor + (marks.some((m) => m.foot !== undefined) ? 46 : 28) + layOut(marks, size).extra

/** Of its viewBox, for a picture that it stands in. */
export const yearsSize = (marks: readonly YearMark[], size: YearsSize): { readonly width: number; readonly height: number } => ({
  width: SIZES[size].width,
  height: heightOf(marks, size) + 6,
})

function drawYear(
  mark: YearMark,
  middle: number,
  width: number,
  floor: number,
  y: number,
  id: string,
  isNewest: boolean,
  letters: number,
): string {
  const left = middle - width / 2
  if (mark.look === 'withheld') return hatched(left, floor - 34, width, 34, id) + padlock(middle - 7, floor - 54)
  if (mark.look === 'absent' || mark.value === null) return words(middle, floor - 8, '–', { anchor: 'middle', tone: 'ch-ink2' })
  // A part of what there is: the same column, open at its top.
  const tone = isNewest ? (mark.look === 'partial' ? 'ch-2' : 'ch-1') : 'ch-3'
  return (
    rect(left, y, width, floor - y, tone) +
    words(middle, y - 8, mark.text, { size: isNewest ? letters + 3 : letters, bold: isNewest, anchor: 'middle' })
  )
}

const drawCut = (x: number, floor: number): string =>
  `<path class="ch-cut" d="M${x} ${TOP - 8}V${floor - 10}" stroke="#434D4A" stroke-width="1" stroke-dasharray="4 4" fill="none"/>` +
  `<path class="ch-axis" d="M${x - 5} ${floor + 6}l4 -12M${x + 1} ${floor + 6}l4 -12" stroke="#434D4A" stroke-width="1" fill="none"/>` +
  words(x, TOP - 14, '≠', { size: 15, bold: true, anchor: 'middle' })
