/** `/asked`: what those who keep an observatory asked, and what was answered. Released figures alone; no record is read for it. */
import type { Words } from '../../core/model/fields.ts'
import { ASKED } from '../words/asked.ts'
import { digits, type Lang } from '../words/khmer.ts'
import { SAID } from '../words/said.ts'
import { pick, speaker } from '../words/say.ts'
import type { FigureLine } from './data.ts'
import type { Datum } from './figure.ts'
import { renderFrame, type FrameModel } from './frame.ts'
import { html, type Html } from './html.ts'
import { renderPoints, renderWorth, sayCoverage, sayDatum } from './points.ts'

/** A figure by one thing that tells it apart, of its newest release. */
export type AskedPart = {
  readonly cut: Words
  readonly when: Words
  readonly rows: readonly { readonly words: Words; readonly datum: Omit<Datum, 'label'> }[]
}
export type AskedFigure = { readonly line: FigureLine; readonly parts: readonly AskedPart[] }
/** `figures`: those that are out, in the order of the country's folder. */
export type AskedModel = FrameModel & { readonly figures: readonly AskedFigure[] }

export function renderAsked(model: AskedModel, lang: Lang): string {
  const say = speaker(ASKED, lang)
  const { figures } = model
  const body = html`<h1>${say('title')}</h1><p class="mut">${say('lead')}</p>
${figures.length === 0 ? html`<p class="card narrow">${say('none')}</p>` : html`<p class="narrow">${say('answer-is-not')}</p>`}
${figures.map((figure, i) => renderOne(figure, i, lang))}
<section class="narrow group" aria-labelledby="off"><h2 id="off">${say('off-title')}</h2><p>${say('off')}</p>
<p class="row acts"><a class="btn" href="/said?lang=${lang}">${speaker(SAID, lang)('link')}</a><a class="btn" href="/data?lang=${lang}">${say('files')}</a><a class="btn" href="/verify?lang=${lang}">${say('check')}</a></p></section>`
  return renderFrame(model, lang, { path: '/asked', here: 'data', title: say('title') }, body)
}

function renderOne({ line: { slug, what, points }, parts }: AskedFigure, index: number, lang: Lang): Html {
  const newest = points.at(-1)!
  const id = `asked${index + 1}`
  return html`<section class="narrow group" aria-labelledby="${id}"><h2 id="${id}"><a href="/data/${slug}?lang=${lang}">${pick(what, lang)}</a></h2>
<p><span class="big">${renderWorth(newest, lang)}</span> <span class="mut">${digits(pick(newest.label, lang), lang)}</span></p><p class="s2 mut">${sayCoverage(newest, lang)}</p>
${points.length > 1 && renderPoints(points, lang)}${parts.map((part) => renderPart(what, part, lang))}</section>`
}

function renderPart(what: Words, { cut, when, rows }: AskedPart, lang: Lang): Html {
  const say = speaker(ASKED, lang)
  const caption = say('by-cut', { what: pick(what, lang), when: digits(pick(when, lang), lang), cut: pick(cut, lang) })
  return html`<table><caption class="s2 mut">${caption}</caption><thead><tr><th scope="col">${pick(cut, lang)}</th><th scope="col" class="r">${say('col-number')}</th></tr></thead>
<tbody>${rows.map(({ words, datum }) => html`<tr><th scope="row">${pick(words, lang)}</th><td class="r">${sayDatum(datum, lang)}</td></tr>`)}</tbody></table>`
}
