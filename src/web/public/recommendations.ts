/** `/recommendations`: each with who owes it, the bodies' own words, and the released figures that would show it. No verdict. */
import type { RecommendationStated } from '../../core/entry/kinds/recommendation-stated.ts'
import type { Recommended } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { digits, type Lang } from '../words/khmer.ts'
import { GROUPS } from '../words/observatory.ts'
import { RECOMMENDED, sayStated } from '../words/recommendations.ts'
import { pick, speaker } from '../words/say.ts'
import { renderFrame, type FrameModel } from './frame.ts'
import { html, type Html } from './html.ts'
import { renderWorth, share, type Point } from './points.ts'

/** One figure that would show it. `point`: of the newest edition; null where nothing is out, or `without`. */
export type Evidence = {
  readonly what: Words
  /** Of which part of it. */
  readonly of: readonly Words[]
  readonly slug: string
  readonly definition: string
  readonly point: Point | null
  /** The newest edition, and why it says no number of it. */
  readonly without: { readonly why: 'left-out' | 'hidden'; readonly when: Words } | null
}
export type Recommendation = {
  /** `R25`. */
  readonly id: string
  readonly pillar: string
  /** What is to be done, as who recommended it asks; null where only what has to be shown is known. */
  readonly does: Words | null
  /** What has to be shown. */
  readonly asks: Words
  readonly owners: readonly { readonly id: string; readonly words: Words }[]
  readonly stated: readonly (Pick<RecommendationStated, 'is' | 'due_by'> & {
    readonly agency: string
    readonly words: Words
    /** The day that it named is over. */
    readonly isPast: boolean
    /** ISO day it was said; null where no day is said. */
    readonly on: string | null
  })[]
  readonly evidence: readonly Evidence[]
}
export type RecommendationsModel = FrameModel & {
  /** Who recommended them, and where; absent where the country's folder does not say. */
  readonly source?: Pick<Recommended, 'by' | 'document'>
  readonly recommendations: readonly Recommendation[]
  readonly plan: readonly Evidence[]
}

export function renderRecommendations(model: RecommendationsModel, lang: Lang): string {
  const say = speaker(RECOMMENDED, lang)
  const { recommendations, plan, demo, source } = model
  const groups = GROUPS.map((group) => ({ group, own: recommendations.filter(({ pillar }) => group.pillars.includes(pillar)) }))
  const all = [...recommendations.flatMap(({ evidence }) => evidence), ...plan]
  const body = html`<h1>${say('title')}</h1><p class="mut">${say('lead')}</p>
<p class="narrow">${say('no-verdict')}${demo && html` ${say('demo')}`}${all.some(({ point, without }) => point === null && without === null) && html` ${say('not-out-note')}`}</p>
${recommendations.length > 0 && html`<p class="narrow">${source ? say('source', { by: pick(source.by, lang), document: digits(pick(source.document, lang), lang) }) : say('source-unsaid')}</p>`}
${recommendations.length === 0 && html`<p class="card narrow">${say('none')}</p>`}
${groups.map(({ group, own }) => own.length > 0 && html`<section class="group" aria-labelledby="${group.id}"><h2 id="${group.id}">${pick(group.words, lang)}</h2>${own.map((one) => renderOne(one, demo, lang))}</section>`)}
${plan.length > 0 && html`<section class="group" aria-labelledby="plan"><h2 id="plan">${say('plan')}</h2><p class="mut">${say('plan-lead')}</p>${renderEvidence(plan, 'plan', lang)}</section>`}`
  return renderFrame(model, lang, { path: '/recommendations', here: 'data', title: say('title') }, body)
}

function renderOne({ id, does, asks, owners, stated, evidence }: Recommendation, isDemo: boolean, lang: Lang): Html {
  const say = speaker(RECOMMENDED, lang)
  return html`<section class="card narrow recommended" aria-labelledby="${id}"><h3 id="${id}">${digits(pick(does ?? asks, lang), lang)} <span class="s2 mut">${digits(id, lang)}</span></h3>
${does && html`<p>${say('to-show', { asks: digits(pick(asks, lang), lang) })}</p>`}
<p class="s2 mut">${say('owners', { offices: owners.map(({ words }) => pick(words, lang)).join(', ') })}</p>
${stated.length > 0 && html`<ul>${stated.map((one) => html`<li>${sayOne(one, lang)}</li>`)}</ul>`}${stated.length === 0 && !isDemo && html`<p>${say('unsaid')}</p>`}
${evidence.length === 0 ? html`<p>${say('no-figure')}</p>` : renderEvidence(evidence, id, lang)}</section>`
}

const sayOne = (one: Recommendation['stated'][number], lang: Lang): string => sayStated(one, pick(one.words, lang), lang)

function renderEvidence(evidence: readonly Evidence[], id: string, lang: Lang): Html {
  const say = speaker(RECOMMENDED, lang)
  const row = ({ what, of, slug, definition, point, without }: Evidence): Html =>
    html`<tr><th scope="row"><a href="${point || without ? `/data/${slug}` : definition}?lang=${lang}">${pick(what, lang)}</a>${of.map((words) => html`<span class="s2 mut block">${pick(words, lang)}</span>`)}</th><td class="r" data-label="${say('number')}">${point ? renderWorth(point, lang) : say(without?.why ?? 'not-out')}</td><td class="nw" data-label="${say('when')}">${(point || without) && digits(pick(point?.label ?? without?.when ?? what, lang), lang)}</td><td class="r" data-label="${say('coverage')}">${point?.coverage && share(point.coverage, lang)}</td></tr>`
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say('evidence')} ${digits(id, lang)}"><table class="index">
<thead><tr><th scope="col">${say('figure')}</th><th scope="col" class="r">${say('number')}</th><th scope="col">${say('when')}</th><th scope="col" class="r">${say('coverage')}</th></tr></thead><tbody>${evidence.map(row)}</tbody></table></div>`
}
