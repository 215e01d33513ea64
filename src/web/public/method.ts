import type { Words } from '../../core/model/fields.ts'
import { compareText } from '../../core/text/collate.ts'
import { STATES } from '../words/common.ts'
import { COUNTS } from '../words/counts-what.ts'
import { digits, formatDay, formatNumber, type Lang } from '../words/khmer.ts'
import { METHOD } from '../words/method.ts'
import { GROUPS, OBSERVATORY } from '../words/observatory.ts'
import { PUBLIC } from '../words/public.ts'
import { pick, speaker } from '../words/say.ts'
import { renderSearch } from './data.ts'
import { renderFrame, type FrameModel } from './frame.ts'
import { html, type Html } from './html.ts'

export type Method = {
  readonly id: string
  readonly words: Words
  readonly unit: Words
  readonly version: number
  /** What it counts otherwise than the version before; null of a first one. */
  readonly changed: Words | null
  /** Form whose returns feed it; null for the record's own book. */
  readonly form: Words | null
  /** What it counts, line by line (words/of-definition.ts); none of the record's own book. */
  readonly lines: readonly Words[]
  readonly cuts: readonly Words[]
  readonly caveat: Words
  readonly basis: Words | null
  readonly isEstimate: boolean
  /** Of GROUPS. */
  readonly group: string
}
/** Numbers that a report printed, set beside each other by readers; `gaps` say why they do not fit. Days are ISO, half-open. */
export type Beside = {
  readonly source: Words
  readonly gaps: readonly ('acts' | 'which' | 'days' | 'assumed')[]
  readonly figures: readonly {
    readonly id: string
    readonly words: Words
    readonly value: number
    readonly from: string
    readonly to: string
    readonly lines: readonly Words[]
  }[]
}
export type MethodModel = FrameModel & {
  /** Whether something is looked for; what it is, nobody repeats. */
  readonly isSearch: boolean
  /** Those found; all where nothing is looked for. */
  readonly definitions: readonly Method[]
}

/** The public page of methods, `/method`: every definition by what it is about, each with its own page, and no figure. */
export function renderMethod(model: MethodModel, lang: Lang): string {
  const say = speaker(METHOD, lang)
  const { definitions, isSearch } = model
  const states = Object.entries(STATES).map(([code, words]) => html`<li>${pick(words, lang)} <code class="s1 mut">${code}</code></li>`)
  const found = speaker(OBSERVATORY, lang)
  const groups = GROUPS.map(({ id, words }) => ({ id, words, own: definitions.filter((d) => d.group === id) })).filter(
    (g) => g.own.length > 0,
  )
  const body = html`<h1>${say('title')}</h1><p class="mut">${say('what')}</p>
${renderSearch('/method', lang)}
<p class="found" role="status">${!isSearch ? say('count', { n: definitions.length }) : definitions.length === 0 ? found('found-none') : found('found-n', { n: definitions.length })}</p>
${groups.length > 1 && html`<nav class="contents" aria-label="${say('definitions')}"><ul>${groups.map((g) => html`<li><a href="#${g.id}">${pick(g.words, lang)}</a> <span class="mut">${formatNumber(g.own.length, lang)}</span></li>`)}</ul></nav>`}
${groups.map(
  ({ id, words, own }) =>
    html`<section class="group" id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${pick(words, lang)}</h2><ul class="methods">${own
      .toSorted((a, b) => compareText(pick(a.words, lang), pick(b.words, lang)))
      .map(
        (d) =>
          html`<li id="${d.id}"><a href="/method/${d.id}?lang=${lang}">${pick(d.words, lang)}</a> <span class="s2 mut">${pick(d.unit, lang)}</span></li>`,
      )}</ul></section>`,
)}
<section class="caveats narrow" aria-labelledby="pp"><h2 id="pp" class="h3">${say('people')}</h2>${(['people-links', 'people-range', 'people-none'] as const).map((id) => html`<p>${digits(say(id), lang)}</p>`)}</section>
<section class="caveats narrow" aria-labelledby="st"><h2 id="st" class="h3">${say('states')}</h2><ul>${states}<li>${say('state-rounded')} <code class="s1 mut">rounded</code></li></ul><p class="s2 mut">${say('state-zero')}</p></section>`
  return renderFrame(model, lang, { path: '/method', here: 'method' }, body)
}

/** One definition, `/method/<id>`. @param figure its page of numbers */
export function renderDefinition(
  model: FrameModel & { readonly definition: Method; readonly figure: string; readonly beside?: Beside | null },
  lang: Lang,
): string {
  const { definition: d, figure, beside = null } = model
  const say = speaker(METHOD, lang)
  const fact = (name: string, words: string): Html => html`<dt>${name}</dt><dd>${words}</dd>`
  const body = html`<p class="crumb"><a href="/method?lang=${lang}">${say('title')}</a></p><h1>${pick(d.words, lang)}</h1>
<section class="card method">${d.lines.length > 0 && html`<h2 class="h3">${speaker(COUNTS, lang)('title')}</h2><ul class="lines">${d.lines.map((line) => html`<li>${digits(pick(line, lang), lang)}</li>`)}</ul>`}<dl class="kv">${fact(say('unit'), pick(d.unit, lang))}${fact(say('version'), formatNumber(d.version, lang))}${d.changed !== null && fact(say('changed', { n: d.version }), pick(d.changed, lang))}${fact(say('from'), d.form ? pick(d.form, lang) : say('book'))}${d.cuts.length > 0 && html`<dt>${say('cuts')}</dt><dd><details><summary>${formatNumber(d.cuts.length, lang)}</summary><ul>${d.cuts.map((cut) => html`<li>${pick(cut, lang)}</li>`)}</ul></details></dd>`}${d.basis !== null && fact(say('basis'), pick(d.basis, lang))}${fact(say('not-said'), pick(d.caveat, lang))}</dl>
${d.isEstimate && html`<p class="s2 mut">${say('estimate')}</p>`}</section>
${beside !== null && renderBeside(beside, lang)}
<p><a href="${figure}?lang=${lang}">${speaker(PUBLIC, lang)('see-figures')}</a></p>`
  return renderFrame(model, lang, { path: `/method/${d.id}`, here: 'method' }, body)
}

const WIDE = 320
const dayBefore = (iso: string): string => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10)

/** Each number with what it counts, and its days as a bar on the days of all. */
function renderBeside({ source, gaps, figures }: Beside, lang: Lang): Html {
  const say = speaker(METHOD, lang)
  const [first, last] = [Math.min(...figures.map((f) => Date.parse(f.from))), Math.max(...figures.map((f) => Date.parse(f.to)))]
  const at = (iso: string): number => Math.round((WIDE * (Date.parse(iso) - first)) / (last - first))
  const lines = figures.map(({ id, words, value, from, to, lines: counted }) => {
    const days = say('beside-days-of', { from: formatDay(from, lang), to: formatDay(dayBefore(to), lang) })
    return html`<li><b>${formatNumber(value, lang)}</b> <a href="/method/${id}?lang=${lang}">${pick(words, lang)}</a>
<svg viewBox="0 0 ${WIDE} 10" width="${WIDE}" height="10" role="img" aria-label="${days}"><path d="M0 5h${WIDE}" stroke="currentColor" stroke-opacity=".25"/><rect x="${at(from)}" width="${at(to) - at(from)}" height="10" fill="currentColor"/></svg>
<p class="s2 mut">${days}</p><ul class="lines">${counted.map((line) => html`<li>${digits(pick(line, lang), lang)}</li>`)}</ul></li>`
  })
  return html`<section class="card" aria-labelledby="beside"><h2 id="beside" class="h3">${say('beside')}</h2><p>${say('beside-what', { source: pick(source, lang) })}</p>
<ul class="lines">${lines}</ul>${gaps.map((gap) => html`<p>${say(`beside-${gap}`)}</p>`)}<p>${say('beside-people')}</p></section>`
}
