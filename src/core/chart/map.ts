import type { Outlines } from './outlines.ts'
import { at, frame, words, type Mark } from './svg.ts'
import { toneOf } from './tiles.ts'

export type PlaceMark = Mark & { readonly code: string }
/** Below this width a figure does not fit into its place; the table has it. */
const NARROW = 20

/** The same marks as in equal tiles (tiles.ts), in the shapes of the places: paperwork by place, never people, and no point. */
export function drawMap(id: string, label: string, marks: readonly PlaceMark[], outlines: Outlines, full: number): string {
  const placed = outlines.places.flatMap((place) => {
    const mark = marks.find((m) => m.code === place.code)
    return mark ? [{ ...place, mark, tone: toneOf(mark, full) }] : []
  })
  // What is dashed is drawn over its neighbours' edges.
  const order = placed.toSorted((a, b) => Number(a.tone === 'ch-none') - Number(b.tone === 'ch-none'))
  const body = order.map(({ d, x, y, width, mark, tone }) => {
    const ink = tone === 'ch-1' ? 'ch-on1' : tone === 'ch-3' ? 'ch-on3' : 'ch-ink'
    const dashes = tone === 'ch-none' ? ' stroke-dasharray="4 3"' : ''
    const edge = tone === 'ch-1' ? '#FFFFFF' : tone === 'ch-3' ? '#3E7B77' : '#434D4A'
    const fill = tone === 'ch-1' ? '#0B5A57' : tone === 'ch-3' ? '#93BAB6' : '#FFFFFF'
    const shape = `<path class="${tone}" d="${d}" fill="${fill}" fill-rule="evenodd" stroke="${edge}" stroke-width="1"${dashes}/>`
    const figure = width < NARROW ? '' : words(x, y + 4, mark.text, { size: 11.5, bold: true, tone: ink, anchor: 'middle' })
    return [shape, figure] as const
  })
  // Figures last: no shape lies over one.
  return frame(
    id,
    Number(at(outlines.width)),
    outlines.height,
    label,
    'map',
    body.map((b) => b[0]).join('') + body.map((b) => b[1]).join(''),
  )
}
