/** `/said`: what was publicly said, and what has been released of the same thing. Public words and released numbers alone. */
import type { MEDIA, StatementNoted } from '../../core/entry/kinds/statement-noted.ts'
import type { StatementWithdrawn } from '../../core/entry/kinds/statement-withdrawn.ts'
import type { Words } from '../../core/model/fields.ts'
import { digits, formatDay, formatNumber, type Lang } from '../words/khmer.ts'
import { MEDIUM_WORDS, SAID } from '../words/said.ts'
import { pick, speaker } from '../words/say.ts'
import { SPEAKER_WORDS, WITHDRAWAL_WORDS } from '../words/statement.ts'
import type { Datum } from './figure.ts'
import { renderFrame, type FrameModel } from './frame.ts'
import { html, type Html } from './html.ts'
import { renderWorth, sayCoverage, sayDatum, type Point } from './points.ts'

export type SaidFigure = {
  readonly what: Words
  /** Its page; null where nothing of it is out. */
  readonly slug: string | null
  /** As released by the day of the words, and the newest: of just the time and part that the words speak of, null where nothing is out of it. */
  readonly before: Point | null
  readonly now: Point | null
  /** Cases of a campaign, by how far each has come; empty for other figures. */
  readonly stages: readonly { readonly words: Words; readonly datum: Omit<Datum, 'label'> }[]
}
export type SaidStatement = Pick<StatementNoted, 'is' | 'speaker' | 'quantity' | 'source'> & {
  /** ISO day of the words. */
  readonly on: string
  /** Who noted it. */
  readonly by: Words
  readonly time: Words
  /** What the number is of, and in what; absent where no definition knows it any more. */
  readonly what?: Words
  readonly unit?: Words
  readonly of: readonly { readonly cut: Words; readonly code: Words }[]
  readonly figures: readonly SaidFigure[]
  readonly takenBack?: StatementWithdrawn['reason']
}
/** `statements`: the newest first. */
export type SaidModel = FrameModel & { readonly statements: readonly SaidStatement[] }

export function renderSaid(model: SaidModel, lang: Lang): string {
  const say = speaker(SAID, lang)
  const { statements } = model
  const body = html`<h1>${say('title')}</h1><p class="mut">${say('lead')}</p>
${statements.length === 0 ? html`<p class="card narrow">${say('none')}</p>` : html`<p class="narrow">${say(model.demo ? 'demo' : 'no-verdict')}</p>`}
${statements.map((statement, i) => renderOne(statement, i, lang))}`
  return renderFrame(model, lang, { path: '/said', here: 'data', title: say('title') }, body)
}

function renderOne(statement: SaidStatement, index: number, lang: Lang): Html {
  const say = speaker(SAID, lang)
  const { is, on, speaker: who, quantity, by, time, of, what, unit, figures, takenBack } = statement
  const id = `said${index + 1}`
  const fill = {
    speaker: pick(SPEAKER_WORDS[who], lang),
    number: quantity === null ? '' : formatNumber(quantity, lang),
    time: digits(pick(time, lang), lang),
  }
  const where = of.map(({ cut, code }) => say('where', { cut: pick(cut, lang), code: pick(code, lang) }))
  const body = pick(by, lang)
  return html`<section class="narrow group" aria-labelledby="${id}"><h2 id="${id}" class="h3">${formatDay(on, lang)}</h2>
<p>${say(`number-${is}`, fill)}${what && unit && html`<br>${say('of-what', { what: pick(what, lang), unit: pick(unit, lang) })}`}${where.length > 0 && html`<br>${where.join('; ')}`}</p>
<p class="s2 mut">${saySource(statement, lang)}<br>${takenBack === undefined ? say('noted', { body }) : say('back', { body, why: pick(WITHDRAWAL_WORDS[takenBack], lang) })}</p>
${figures.length > 0 && renderFigures(figures, on, lang)}${figures.map((figure) => renderStages(figure, lang))}</section>`
}

/** `NEWS-2022-12-30-2` in words. */
function saySource({ source }: SaidStatement, lang: Lang): string {
  const [medium = '', ...rest] = source.split('-')
  const day = rest.slice(0, 3).join('-')
  return speaker(SAID, lang)('from', { medium: pick(MEDIUM_WORDS[medium as (typeof MEDIA)[number]], lang), day: formatDay(day, lang) })
}

function renderFigures(figures: readonly SaidFigure[], on: string, lang: Lang): Html {
  const say = speaker(SAID, lang)
  const [by, now] = [say('col-then', { day: formatDay(on, lang) }), say('col-now')]
  const cell = (point: Point | null): Html =>
    html`${renderWorth(point, lang)}${point && html`<span class="s2 mut block">${sayCoverage(point, lang)}</span>`}`
  const row = ({ what, slug, before, now: after }: SaidFigure): Html => {
    const name = pick(what, lang)
    return html`<tr><th scope="row">${slug === null ? name : html`<a href="/data/${slug}?lang=${lang}">${name}</a>`}</th>
<td data-label="${by}">${cell(before)}</td><td data-label="${now}">${cell(after)}</td></tr>`
  }
  return html`<table class="index"><thead><tr><th scope="col">${say('col-figure')}</th><th scope="col">${by}</th><th scope="col">${now}</th></tr></thead><tbody>${figures.map(row)}</tbody></table>`
}

function renderStages({ what, stages }: SaidFigure, lang: Lang): Html | false {
  const say = speaker(SAID, lang)
  if (stages.length === 0) return false
  return html`<table><caption class="s2 mut">${say('stages', { what: pick(what, lang) })}</caption><thead><tr><th scope="col">${say('col-stage')}</th><th scope="col" class="r">${speaker(SAID, lang)('col-now')}</th></tr></thead>
<tbody>${stages.map(({ words, datum }) => html`<tr><th scope="row">${pick(words, lang)}</th><td class="r">${sayDatum(datum, lang)}</td></tr>`)}</tbody></table>`
}
