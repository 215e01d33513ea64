import type { Words } from '../../core/model/fields.ts'
import { STATES } from '../words/common.ts'
import { formatNumber, type Lang } from '../words/khmer.ts'
import { METHOD } from '../words/method.ts'
import { pick, speaker } from '../words/say.ts'
import { renderFrame, type FrameModel } from './frame.ts'
import { html, type Html } from './html.ts'

export type MethodModel = FrameModel & {
  readonly definitions: readonly {
    readonly id: string
    readonly words: Words
    readonly unit: Words
    readonly version: number
    /** Form whose returns feed it; null for the record's own book. */
    readonly form: Words | null
    readonly cuts: readonly Words[]
    readonly caveat: Words
    readonly basis: Words | null
    readonly isEstimate: boolean
  }[]
}

/** The public page of methods, `/method`: every definition by its address (`/method#id`), and no figure. */
export function renderMethod(model: MethodModel, lang: Lang): string {
  const say = speaker(METHOD, lang)
  const states = Object.entries(STATES).map(([code, words]) => html`<li><code>${code}</code> ${pick(words, lang)}</li>`)
  const body = html`<h1>${say('title')}</h1><p class="mut">${say('what')}</p>
<section class="caveats narrow" aria-labelledby="st"><h2 id="st" class="h3">${say('states')}</h2><ul>${states}</ul></section>
<h2>${say('definitions')}</h2><p class="mut">${say('count', { n: model.definitions.length })}</p>
${model.definitions.map((d) => renderDefinition(d, lang))}`
  return renderFrame(model, lang, { path: '/method', here: 'method' }, body)
}

function renderDefinition(d: MethodModel['definitions'][number], lang: Lang): Html {
  const say = speaker(METHOD, lang)
  const fact = (name: string, words: string): Html => html`<dt>${name}</dt><dd>${words}</dd>`
  return html`<section class="card method" id="${d.id}" aria-labelledby="${`${d.id}-t`}"><h3 id="${`${d.id}-t`}">${pick(d.words, lang)}</h3>
<dl class="kv">${fact(say('unit'), pick(d.unit, lang))}${fact(say('version'), formatNumber(d.version, lang))}${fact(say('from'), d.form ? pick(d.form, lang) : say('book'))}${d.cuts.length > 0 && fact(say('cuts'), d.cuts.map((cut) => pick(cut, lang)).join(', '))}${d.basis !== null && fact(say('basis'), pick(d.basis, lang))}${fact(say('not-said'), pick(d.caveat, lang))}</dl>
${d.isEstimate && html`<p class="s2 mut">${say('estimate')}</p>`}</section>`
}
