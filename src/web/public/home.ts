import type { Words } from '../../core/model/fields.ts'
import { digits, formatDay, formatNumber } from '../words/khmer.ts'
import type { Lang } from '../words/khmer.ts'
import { PUBLIC } from '../words/public.ts'
import { pick, speaker } from '../words/say.ts'
import { renderFigure } from './figure.ts'
import type { Figure } from './figure.ts'
import { renderFrame, shortHash } from './frame.ts'
import type { FrameModel } from './frame.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { broken, proved } from './shapes.ts'

/** What the first page says. Every figure in it is public already: a chart reads released or open figures, never a record. */
export type HomeModel = FrameModel & {
  /** What this installation holds, where the general sentence would not say it. */
  readonly about?: Words
  /** The desk's own origin, without a slash at its end; empty where no desk is served. */
  readonly deskUrl: string
  readonly counts: {
    readonly returns: { readonly received: number; readonly due: number }
    readonly agencies: number
    readonly releases: number
  }
  /** Three at most are shown. */
  readonly charts: readonly Figure[]
  readonly release: ReleaseCard | null
  /** Demo: who one can be. Nobody real is listed. */
  readonly people: readonly { readonly id: string; readonly words: Words; readonly office: Words; readonly note: Words }[]
}

export type ReleaseCard = {
  readonly id: string
  readonly title: Words
  readonly tables: number
  readonly withheld: number
  /** Attacks run, and cells one of them worked out (0, or it would not be released). */
  readonly attacks: number
  readonly found: number
  readonly approvedBy: readonly Words[]
  /** ISO day. */
  readonly approvedOn: string
  readonly certificate: string
  /** Numbers below it are withheld. */
  readonly threshold: number
  /** ISO day whose knowledge it is, and how many of the returns due were in; absent in what was released before either was kept. */
  readonly asOf?: string
  readonly coverage?: { readonly received: number; readonly due: number }
  /** Of each of its numbers. */
  readonly knownAs: 'exact' | 'at_least' | 'about'
  readonly href: string
}

/** The first page, `/`. */
export function renderHome(model: HomeModel, lang: Lang): string {
  const say = speaker(PUBLIC, lang)
  const body = html`<div class="hero"><div><h1>${say('promise')}</h1><p class="mut">${about(model, lang)}</p>
<p class="row acts">${
    model.people.length > 0
      ? html`<a class="btn p" href="#be">${say('choose-who')}</a>`
      : model.deskUrl && html`<a class="btn p" href="${model.deskUrl}/?lang=${lang}">${say('open-desk')}</a>`
  }<a class="btn" href="/verify?lang=${lang}">${say('check-receipt')}</a></p></div>
${renderCertificate(model.release, lang)}</div>
${renderCounts(model, lang)}
<div class="grid g3">${model.charts.slice(0, 3).map((chart, i) => renderFigure(chart, `chart${i + 1}`, lang))}</div>
${model.people.length > 0 && renderPeople(model, lang)}`
  return renderFrame(model, lang, { path: '/', here: 'home' }, body)
}

/** An invented country is said to be one; a demo with nobody to be shows published figures. */
function about(model: HomeModel, lang: Lang): string {
  if (model.about) return pick(model.about, lang)
  return speaker(PUBLIC, lang)(model.demo && model.people.length > 0 ? 'about-demo' : 'about')
}

function renderCounts(model: HomeModel, lang: Lang): Html {
  const say = speaker(PUBLIC, lang)
  const { returns, agencies, releases } = model.counts
  const one = (figure: Html | string, name: string): Html => html`<div><b>${figure}</b><span class="s2 mut">${name}</span></div>`
  return html`<div class="in3">
${one(html`${formatNumber(returns.received, lang)}<small> ${say('of', { n: returns.due })}</small>`, say('n-returns'))}
${one(formatNumber(agencies, lang), say('n-agencies'))}
${one(formatNumber(releases, lang), say('n-releases'))}</div>`
}

/** The certificate of the newest release: framed by the double rule. */
function renderCertificate(release: ReleaseCard | null, lang: Lang): Html {
  const say = speaker(PUBLIC, lang)
  if (!release) return html`<section class="card"><h2>${say('no-release')}</h2><p class="s2 mut">${say('no-release-why')}</p></section>`
  return html`<section class="card certificate"><h2>${say('latest-release', { title: digits(pick(release.title, lang), lang) })}</h2>
<p class="s2 mut">${say('release-size', { tables: release.tables, withheld: release.withheld })}</p>
${renderProofs(release, lang)}
<p class="row acts"><a class="btn" href="${release.href}?lang=${lang}">${say('see-figures')}</a><a class="s2" href="/verify?lang=${lang}">${say('check-yourself')}</a></p></section>`
}

/** What stands behind a release: how it was attacked, who approved it, and the hash to compare. */
export function renderProofs(release: ReleaseCard, lang: Lang): Html {
  const say = speaker(PUBLIC, lang)
  const approved = release.approvedBy.map((a) => pick(a, lang)).join(', ')
  return html`<dl class="kv"><dt>${say('attacked')}</dt><dd>${release.found === 0 ? proved : broken} ${say('attack-found', { attacks: release.attacks, found: release.found })}</dd>
<dt>${say('approved')}</dt><dd>${approved}${approved && ', '}${formatDay(release.approvedOn, lang)}</dd>
<dt>${say('certificate')}</dt><dd><code>${shortHash(release.certificate)}</code></dd></dl>`
}

function renderPeople(model: HomeModel, lang: Lang): Html {
  return html`<section id="be" class="be" aria-labelledby="be-h"><h2 id="be-h">${speaker(PUBLIC, lang)('be-someone')}</h2><ul class="ppl">${model.people.map(
    (person) => html`<li><a href="${model.deskUrl}/?lang=${lang}#${person.id}">${pick(person.words, lang)}</a>
<span>${pick(person.office, lang)}</span><span class="s2 mut">${pick(person.note, lang)}</span></li>`,
  )}</ul></section>`
}
