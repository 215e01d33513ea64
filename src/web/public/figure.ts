import { drawBars, drawColumns, drawTiles } from '../../core/chart/index.ts'
import type { Mark, Tile } from '../../core/chart/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { languageOf } from '../../core/text/languages.ts'
import type { AmountQualifier } from '../../core/count/amount.ts'
import type { FigureState } from '../../road/stages.ts'
import { signNumber } from '../sheet/figure-words.ts'
import { STATES } from '../words/common.ts'
import { DATA } from '../words/data.ts'
import { digits, formatNumber } from '../words/khmer.ts'
import type { Lang } from '../words/khmer.ts'
import { PUBLIC } from '../words/public.ts'
import { pick, speaker } from '../words/say.ts'
import { SHEET } from '../words/sheet.ts'
import { html, trusted } from './html.ts'
import type { Html, Part } from './html.ts'
import { shapeOf } from './shapes.ts'

/** One value and what it is worth. `value` is never printed in a state that has no figure, whatever it holds. */
export type Datum = {
  readonly label: Words
  readonly value: number | null
  /** How it is known; exact where left out. */
  readonly qualifier?: AmountQualifier | null
  /** With about: not all of it is in besides. */
  readonly isOpen?: true
  readonly state: FigureState
}

/** A chart and its table. The title says the finding, the subtitle unit, interval and as-of; the note coverage and what it is not. */
export type Figure = { readonly title: Words; readonly subtitle: Words; readonly note: Words } &
  /** Places and offices are drawn as no bars: their order would be a ranking. */
  (
    | { readonly kind: 'list'; readonly data: readonly Datum[] }
    | { readonly kind: 'bars'; readonly data: readonly Datum[] }
    | { readonly kind: 'columns'; readonly data: readonly Datum[] }
    | {
        readonly kind: 'tiles'
        /** `code` finds the tile; `full` is the value that fills one (all returns due). A datum without a tile, and several of one, are in the table alone. */
        readonly data: readonly (Datum & { readonly code: string })[]
        readonly tiles: readonly (Tile & { readonly lines: Readonly<Record<Lang, readonly string[]>> })[]
        /** Null where nothing can be full, as with people: one shade for all. */
        readonly full: number | null
      }
  )

/** A table of two dimensions, whole: withheld cells among it. A cell that is not in the files is null. */
export type Crosstab = {
  readonly title: Words
  readonly columns: readonly Words[]
  readonly rows: readonly { readonly label: Words; readonly cells: readonly (Omit<Datum, 'label'> | null)[] }[]
}

/** More bars than this are no picture; the table has them all. */
const MOST_BARS = 12

const HAS_FIGURE: readonly FigureState[] = ['reported', 'aggregate', 'reported_zero', 'partial']

/** Beside whatever has a withheld number: what that is, and where the rest is that one has to know before one quotes. */
export const sayWithheld = (lang: Lang): Html =>
  html`<span class="one">${speaker(DATA, lang)('withheld')} <a href="/data?lang=${lang}#cav">${speaker(DATA, lang)('before-you-quote')}</a></span>`

/** Nobody was counted there, and it is no zero that anybody signed. */
const isPartial = (datum: Omit<Datum, 'label'> | null): boolean => datum?.state === 'partial' && datum.value === null

export const isWithheld = (datum: Omit<Datum, 'label'> | null): boolean => datum?.state === 'withheld_for_privacy'

/**
 * What stands in a card: a drawing, null where there is none to make, and the same figures as a table, which a screen reader always has and an eye one tap
 * away without any script. `id` is one of a kind on the page.
 */
export type Card = {
  readonly id: string
  /** Words as they are shown. */
  readonly title: string
  readonly subtitle: string
  readonly note: Part
  readonly drawing: Html | null
  readonly table: Html
}

export function renderCard({ id, title, subtitle, note, drawing, table }: Card, lang: Lang): Html {
  const say = speaker(PUBLIC, lang)
  return html`<figure class="card chart${drawing === null && ' list'}" aria-label="${title}">
<div class="hd"><h2 class="h3">${title}</h2>${
    drawing !== null &&
    html`
<div class="seg" role="radiogroup" aria-label="${say('shown-as', { title })}">
<input type="radio" name="${id}" id="${id}-c" class="cc" checked><label for="${id}-c">${say('chart')}</label>
<input type="radio" name="${id}" id="${id}-t" class="tt"><label for="${id}-t">${say('table')}</label>
</div>`
  }</div>
<p class="sub">${subtitle}</p>
${drawing}
<div class="tab scroll" tabindex="0" role="region" aria-label="${title}">${table}</div>
<figcaption class="note">${note}</figcaption>
</figure>`
}

export function renderFigure(figure: Figure, id: string, lang: Lang): Html {
  const say = speaker(PUBLIC, lang)
  return renderCard(
    {
      id,
      title: digits(pick(figure.title, lang), lang),
      subtitle: digits(pick(figure.subtitle, lang), lang),
      note: html`${isMore(figure) && html`${speaker(DATA, lang)('more-in-table', { shown: MOST_BARS, n: figure.data.length })} `}${pick(figure.note, lang)}${figure.data.some(isPartial) && html` ${speaker(DATA, lang)('partial')}`}${figure.data.some(isWithheld) && html` ${sayWithheld(lang)}`}`,
      drawing: figure.kind === 'list' ? null : trusted(draw(figure, id, lang)),
      table: html`<table><thead><tr><th scope="col">${say('col-what')}</th><th scope="col" class="r">${say('col-figure')}</th><th scope="col">${say('col-state')}</th></tr></thead>
<tbody>${figure.data.map((datum) => renderRow(datum, lang, figure.kind === 'tiles' ? figure.full : null))}</tbody></table>`,
    },
    lang,
  )
}

/** The state, and beside it how the number is known where that is not exactly. */
export function sayState(datum: Omit<Datum, 'label'>, lang: Lang): Html {
  const known =
    hasFigure(datum) && (datum.qualifier === 'at_least' || datum.qualifier === 'about')
      ? `${languageOf(lang).comma}${speaker(PUBLIC, lang)(datum.isOpen ? 'known-about-or-more' : `known-${datum.qualifier}`)}`
      : ''
  return html`${shapeOf(datum.state)} ${pick(STATES[datum.state], lang)}${known}`
}

const ofFull = (number: string, full: number, lang: Lang): string => `${number}/${formatNumber(full, lang)}`

/** @param full what would be all of it: a court of which one return is missing is not “reported”. */
function renderRow(datum: Datum, lang: Lang, full: number | null = null): Html {
  const mark = toMark(datum, lang)
  if (full !== null && mark.value !== null)
    return html`<tr><th scope="row">${mark.label}</th><td class="r">${mark.text}</td>
<td class="nw">${speaker(SHEET, lang)('of-due', { received: formatNumber(mark.value, lang), due: formatNumber(full, lang) })}</td></tr>`
  return html`<tr><th scope="row">${mark.label}</th><td class="r">${hasFigure(datum) || isWithheld(datum) ? mark.text : ''}</td>
<td class="nw">${sayState(datum, lang)}</td></tr>`
}

export function renderCrosstab(crosstab: Crosstab, lang: Lang): Html {
  const title = digits(pick(crosstab.title, lang), lang)
  const hides = crosstab.rows.some(({ cells }) => cells.some(isWithheld))
  return html`<section class="card crosstab"><h3>${title}</h3><div class="scroll" tabindex="0" role="region" aria-label="${title}">${renderCells(crosstab, lang)}</div>${crosstab.rows.some(({ cells }) => cells.some(isPartial)) && html`<p class="s1 mut">${speaker(DATA, lang)('partial')}</p>`}${hides && html`<p class="s1 mut">${sayWithheld(lang)}</p>`}</section>`
}

/** Its table alone. */
export function renderCells({ columns, rows }: Omit<Crosstab, 'title'>, lang: Lang): Html {
  const cell = (datum: Omit<Datum, 'label'> | null): Html => {
    if (datum === null) return html`<td></td>`
    const says = pick(STATES[datum.state], lang)
    return hasFigure(datum)
      ? html`<td class="r">${signNumber(datum, lang)}</td>`
      : html`<td class="r">${shapeOf(datum.state)}<span class="sr">${says}</span></td>`
  }
  return html`<table>
<thead><tr><td></td>${columns.map((c) => html`<th scope="col" class="r">${digits(pick(c, lang), lang)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr><th scope="row">${digits(pick(row.label, lang), lang)}</th>${row.cells.map(cell)}</tr>`)}</tbody></table>`
}

const isMore = (figure: Figure): boolean => figure.kind === 'bars' && figure.data.length > MOST_BARS

export const hasFigure = (datum: Omit<Datum, 'label'>): boolean => datum.value !== null && HAS_FIGURE.includes(datum.state)

export function toMark(datum: Datum, lang: Lang): Mark {
  const label = digits(pick(datum.label, lang), lang)
  if (datum.value !== null && hasFigure(datum)) {
    const look = datum.state === 'partial' ? 'partial' : 'shown'
    return { label, value: datum.value, text: signNumber(datum, lang), look }
  }
  const look = datum.state === 'withheld_for_privacy' ? 'withheld' : 'absent'
  return { label, value: null, text: pick(STATES[datum.state], lang), look }
}

function draw(figure: Exclude<Figure, { kind: 'list' }>, id: string, lang: Lang): string {
  const label = speaker(PUBLIC, lang)('chart-of', { title: pick(figure.title, lang) })
  if (figure.kind === 'bars')
    return drawBars(
      id,
      label,
      figure.data.slice(0, MOST_BARS).map((d) => toMark(d, lang)),
    )
  if (figure.kind === 'columns')
    return drawColumns(
      id,
      label,
      figure.data.map((d) => toMark(d, lang)),
      (n) => formatNumber(n, lang),
    )
  const byCode = Map.groupBy(figure.data, (d) => d.code)
  const marks = figure.tiles.map((tile) => {
    // Of several offices in one place none speaks for the place, and their sum may not be printed.
    const [datum, ...others] = byCode.get(tile.code) ?? []
    const mark: Mark = datum && others.length === 0 ? toMark(datum, lang) : { label: tile.code, value: null, text: '', look: 'absent' }
    // Words do not fit a tile: the table has them, the tile a dash.
    // A bare 4 on every tile looks like a figure of crime: of what is full somewhere it is said of how many.
    const text =
      mark.look === 'absent' ? '–' : mark.value === null || figure.full === null ? mark.text : ofFull(mark.text, figure.full, lang)
    return { ...mark, text, tile, lines: tile.lines[lang] ?? tile.lines['en'] ?? [] }
  })
  return drawTiles(id, label, marks, figure.full)
}
