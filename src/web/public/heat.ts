/** When the returns came, place by place: the drawing, its table, and what each colour says. Places and never a real office by itself. */
import { drawHeat, type HeatMark } from '../../core/chart/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { languageOf } from '../../core/text/languages.ts'
import { STATES } from '../words/common.ts'
import { HEAT } from '../words/heat.ts'
import { digits, formatDay, formatNumber, type Lang } from '../words/khmer.ts'
import { PUBLIC } from '../words/public.ts'
import { pick, speaker } from '../words/say.ts'
import { renderCard, sayWithheld } from './figure.ts'
import { html, trusted, type Html } from './html.ts'
import { shapeOf } from './shapes.ts'

/** Null where nothing was due. `in`: null where a release withholds it. `late`: of those that are in; null where that was not released. */
export type HeatCell = { readonly owed: number; readonly in: number | null; readonly late: number | null } | null
export type Heat = {
  /** Of which returns. */
  readonly what: Words
  readonly year: Words
  /** ISO day. */
  readonly asOf: string
  readonly columns: readonly Words[]
  readonly rows: readonly { readonly label: Words; readonly cells: readonly HeatCell[] }[]
}

const isLateKnown = ({ rows }: Heat): boolean => rows.some(({ cells }) => cells.some((c) => c !== null && c.late !== null))
const isHidden = ({ rows }: Heat): boolean => rows.some(({ cells }) => cells.some((c) => c !== null && c.in === null))

/** What stands in a cell: `3/4`, and how many of them were late. */
export function sayHeat(cell: HeatCell, lang: Lang): string {
  if (cell === null) return '–'
  if (cell.in === null) return pick(STATES.withheld_for_privacy, lang)
  const late = cell.late === null || cell.late === 0 ? '' : `${languageOf(lang).comma}${speaker(HEAT, lang)('late', { n: cell.late })}`
  return `${formatNumber(cell.in, lang)}/${formatNumber(cell.owed, lang)}${late}`
}

function markOf(cell: HeatCell, lang: Lang): HeatMark {
  if (cell === null) return { look: 'none', text: '' }
  if (cell.in === null) return { look: 'withheld', text: '' }
  const late = cell.late ?? 0
  return {
    look: cell.in < cell.owed ? 'part' : late > 0 ? 'late' : 'full',
    text: `${formatNumber(cell.in, lang)}/${formatNumber(cell.owed, lang)}`,
    ...(late > 0 ? { more: speaker(HEAT, lang)('late', { n: late }) } : {}),
  }
}

export const heatTitle = (lang: Lang): string => speaker(HEAT, lang)('title')
export const sayHeatOf = ({ what, year }: Heat, lang: Lang): string =>
  speaker(HEAT, lang)('subtitle', { what: pick(what, lang), year: digits(pick(year, lang), lang) })
export const heatNotes = (heat: Heat, lang: Lang): readonly string[] => [
  speaker(HEAT, lang)(isLateKnown(heat) ? 'note-late' : 'note-in'),
  speaker(HEAT, lang)('as-of', { day: formatDay(heat.asOf, lang) }),
]

export const drawHeatOf = (id: string, { columns, rows }: Heat, lang: Lang): string =>
  drawHeat(
    id,
    speaker(PUBLIC, lang)('chart-of', { title: heatTitle(lang) }),
    columns.map((c) => digits(pick(c, lang), lang)),
    rows.map(({ label, cells }) => ({ label: pick(label, lang), marks: cells.map((cell) => markOf(cell, lang)) })),
  )

/** To the digit what is drawn. */
export function renderHeatTable({ columns, rows }: Heat, lang: Lang): Html {
  const cell = (one: HeatCell): Html =>
    one !== null && one.in === null
      ? html`<td class="r">${shapeOf('withheld_for_privacy')}<span class="sr">${sayHeat(one, lang)}</span></td>`
      : html`<td class="r">${sayHeat(one, lang)}</td>`
  return html`<table><thead><tr><th scope="col">${pick(HEAT.place, lang)}</th>${columns.map((c) => html`<th scope="col" class="r">${digits(pick(c, lang), lang)}</th>`)}</tr></thead>
<tbody>${rows.map(({ label, cells }) => html`<tr><th scope="row">${pick(label, lang)}</th>${cells.map(cell)}</tr>`)}</tbody></table>`
}

export const renderHeat = (heat: Heat, lang: Lang): Html =>
  renderCard(
    {
      id: 'heat',
      title: heatTitle(lang),
      subtitle: sayHeatOf(heat, lang),
      note: html`${heatNotes(heat, lang).map((note) => html`<span class="one">${note}</span>`)}${isHidden(heat) && sayWithheld(lang)}`,
      drawing: html`<div class="pushed">${trusted(drawHeatOf('heat', heat, lang))}</div>`,
      table: renderHeatTable(heat, lang),
    },
    lang,
  )
