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

/**
 * Null where nothing was due. `in`: null where a release says no number, and `why` then says which state it gives instead. `late`: of those that are in; null
 * where that was not released.
 */
export type HeatCell = {
  readonly owed: number
  readonly in: number | null
  readonly late: number | null
  readonly why?: 'withheld_for_privacy' | 'partial'
} | null
export type Heat = {
  /** Of which returns. */
  readonly what: Words
  readonly year: Words
  /** ISO day. */
  readonly asOf: string
  readonly columns: readonly Words[]
  readonly rows: readonly { readonly label: Words; readonly cells: readonly HeatCell[] }[]
}

type Known = Exclude<HeatCell, null>
const hasCell = ({ rows }: Heat, isOne: (cell: Known) => boolean): boolean =>
  rows.some(({ cells }) => cells.some((cell) => cell !== null && isOne(cell)))
const isLateKnown = (heat: Heat): boolean => hasCell(heat, (cell) => cell.late !== null)
const stateOf = ({ why = 'withheld_for_privacy' }: Known): NonNullable<Known['why']> => why
const isHidden = (heat: Heat): boolean => hasCell(heat, (cell) => cell.in === null && stateOf(cell) === 'withheld_for_privacy')
/** Whether all of it came in time is of those of which nobody says it. */
const isUnsaid = (cell: Known): boolean => cell.in !== null && cell.in > 0 && cell.late === null

/**
 * What stands in a cell: `3/4`, and how many of them were late.
 * @param heat that it is of: where it is known of others how many were late, it is said where it is not
 */
export function sayHeat(cell: HeatCell, heat: Heat, lang: Lang): string {
  if (cell === null) return '–'
  if (cell.in === null) return pick(STATES[stateOf(cell)], lang)
  const say = speaker(HEAT, lang)
  const late = isUnsaid(cell) && isLateKnown(heat) ? say('late-unsaid') : cell.late ? say('late', { n: cell.late }) : ''
  return `${formatNumber(cell.in, lang)}/${formatNumber(cell.owed, lang)}${late === '' ? '' : `${languageOf(lang).comma}${late}`}`
}

function markOf(cell: HeatCell, isLateSaid: boolean, lang: Lang): HeatMark {
  if (cell === null) return { look: 'none', text: '' }
  if (cell.in === null) return { look: stateOf(cell) === 'partial' ? 'unsure' : 'withheld', text: '' }
  const late = cell.late ?? 0
  const whole = late > 0 ? 'late' : isLateSaid && isUnsaid(cell) ? 'in' : 'full'
  return {
    look: cell.in < cell.owed ? 'part' : whole,
    text: `${formatNumber(cell.in, lang)}/${formatNumber(cell.owed, lang)}`,
    ...(late > 0 ? { more: speaker(HEAT, lang)('late', { n: late }) } : {}),
  }
}

export const heatTitle = (lang: Lang): string => speaker(HEAT, lang)('title')
export const sayHeatOf = ({ what, year }: Heat, lang: Lang): string =>
  speaker(HEAT, lang)('subtitle', { what: pick(what, lang), year: digits(pick(year, lang), lang) })
export function heatNotes(heat: Heat, lang: Lang): readonly string[] {
  const say = speaker(HEAT, lang)
  const isLateSaid = isLateKnown(heat)
  return [
    say(isLateSaid ? 'note-late' : 'note-in'),
    ...(isLateSaid && hasCell(heat, (cell) => isUnsaid(cell) && cell.in === cell.owed) ? [say('note-unsaid')] : []),
    ...(hasCell(heat, (cell) => cell.in === null && stateOf(cell) === 'partial') ? [say('note-partial')] : []),
    say('as-of', { day: formatDay(heat.asOf, lang) }),
  ]
}

export function drawHeatOf(id: string, heat: Heat, lang: Lang): string {
  const isLateSaid = isLateKnown(heat)
  return drawHeat(
    id,
    speaker(PUBLIC, lang)('chart-of', { title: heatTitle(lang) }),
    heat.columns.map((c) => digits(pick(c, lang), lang)),
    heat.rows.map(({ label, cells }) => ({ label: pick(label, lang), marks: cells.map((cell) => markOf(cell, isLateSaid, lang)) })),
  )
}

/** To the digit what is drawn. */
export function renderHeatTable(heat: Heat, lang: Lang): Html {
  const { columns, rows } = heat
  const cell = (one: HeatCell): Html =>
    one !== null && one.in === null
      ? html`<td class="r">${shapeOf(stateOf(one))}<span class="sr">${sayHeat(one, heat, lang)}</span></td>`
      : html`<td class="r">${sayHeat(one, heat, lang)}</td>`
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
