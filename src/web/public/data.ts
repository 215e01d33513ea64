import { drawYears } from '../../core/chart/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { languageOf } from '../../core/text/languages.ts'
import { compareText } from '../../core/text/collate.ts'
import { ANNUAL } from '../words/annual.ts'
import { SOUGHT, type Answer } from '../words/sought.ts'
import { DATA } from '../words/data.ts'
import { FRONT } from '../words/front.ts'
import { digits, formatNumber } from '../words/khmer.ts'
import type { Lang } from '../words/khmer.ts'
import { GROUPS, OBSERVATORY } from '../words/observatory.ts'
import { PUBLIC } from '../words/public.ts'
import { RECOMMENDED } from '../words/recommendations.ts'
import { SAID } from '../words/said.ts'
import { RELEASED } from '../words/released.ts'
import { SIGNS } from '../words/signs.ts'
import { pick, speaker } from '../words/say.ts'
import { renderFrame } from './frame.ts'
import type { FrameModel } from './frame.ts'
import { html, trusted } from './html.ts'
import type { Html } from './html.ts'
import { marksOf, renderBeside, renderWorth, sayBeside, share, type Point } from './points.ts'
import { shapeOf } from './shapes.ts'

/** A figure in a list: its name, its newest number, and over which years it is there. */
export type FigureLine = {
  readonly slug: string
  readonly what: Words
  readonly unit: Words
  /** Of GROUPS. */
  readonly group: string
  /** In order of time; never empty. */
  readonly points: readonly Point[]
}

export type DataModel = FrameModel & {
  /** Whether something is looked for. What it is, nobody repeats: it may be a name. */
  readonly isSearch: boolean
  /** What is asked that no figure answers. */
  readonly answers: readonly Answer[]
  /** How many there are, found or not. */
  readonly total: number
  /** Those found; all where nothing is looked for. */
  readonly figures: readonly FigureLine[]
  /** What people ask first. */
  readonly first: readonly FigureLine[]
  /** Why some of those that are out are not steps of one line. */
  readonly apart: readonly Words[]
  /** Years of which an annual report is out, the newest first. */
  readonly annual: readonly number[]
  /** Whether the country's folder names recommendations. */
  readonly isRecommended?: boolean
  /** Numbers below these are withheld. */
  readonly thresholds?: { readonly victim: number; readonly perpetrator: number }
}

/** The public list of figures, `/data`: what people ask first, a box to look in, and every figure by what it is about. */
export function renderData(model: DataModel, lang: Lang): string {
  const say = speaker(OBSERVATORY, lang)
  const { isSearch, figures, first, total } = model
  const found =
    isSearch &&
    html`<p class="found" role="status">${figures.length > 0 ? say('found-n', { n: figures.length }) : say(model.answers.length > 0 ? 'no-figure-found' : 'nothing-found')}</p>`
  const shown = figures.length > 0 ? figures : model.first
  const caveats = (['detected', 'withheld', 'found-how', 'no-change', 'no-rank'] as const).map(
    (key) => html`<li id="${key}">${speaker(DATA, lang)(key)}</li>`,
  )
  const body = html`<h1>${speaker(DATA, lang)('title')}</h1><p class="mut">${total === 0 ? speaker(PUBLIC, lang)('no-release') : speaker(DATA, lang)('what')} <a href="#cav">${speaker(DATA, lang)('before-you-quote')}</a></p>
${renderSearch('/data', lang)}${found}${renderAnswers(model, lang)}
${!isSearch && first.length > 0 && html`<section aria-labelledby="first"><h2 id="first">${say('asked-first')}</h2><ul class="firsts">${first.map((one, i) => renderFirst(one, i, lang))}</ul>${model.apart.map((why) => html`<p class="s2 mut narrow apart">${pick(why, lang)}</p>`)}</section>`}
${GROUPS.map(({ id, words }) =>
  renderGroup(
    id,
    words,
    shown.filter((f) => f.group === id),
    lang,
  ),
)}
${model.annual.length > 0 && html`<section class="narrow group" aria-labelledby="annual"><h2 id="annual">${speaker(ANNUAL, lang)('of-years')}</h2><p class="row">${model.annual.map((year) => html`<a class="btn" href="/annual/${year}?lang=${lang}">${digits(String(year), lang)}</a>`)}</p></section>`}
${total > 0 && html`<p class="narrow"><a class="btn" href="/data/figures.csv" download="figures.csv">${say('all-in-one')}</a></p>`}
<p class="narrow aside"><a href="/said?lang=${lang}">${speaker(SAID, lang)('link')}</a>${model.isRecommended && html` <a href="/recommendations?lang=${lang}">${speaker(RECOMMENDED, lang)('link')}</a>`}</p>
<section class="caveats narrow" aria-labelledby="cav"><h2 id="cav" class="h3">${speaker(DATA, lang)('before-you-quote')}</h2><ul>${caveats}${model.thresholds && html`<li>${speaker(DATA, lang)('thresholds', { least: model.thresholds.victim, fewest: model.thresholds.perpetrator })}</li>`}<li>${speaker(DATA, lang)('zero')}</li><li id="cite">${speaker(DATA, lang)('cite')}</li></ul>${renderSigns(lang)}</section>`
  return renderFrame(model, lang, { path: '/data', here: 'data' }, body)
}

/** Every sign of the public pages, in one list. */
function renderSigns(lang: Lang): Html {
  const say = speaker(SIGNS, lang)
  const worth = (as: 'whole' | 'part' | 'zero', n: number): Html =>
    html`<b class="fig ${as}" aria-hidden="true">${formatNumber(n, lang)}</b>`
  const released = speaker(RELEASED, lang)
  const front = speaker(FRONT, lang)
  const signs = [
    html`${shapeOf('withheld_for_privacy')} ${say('padlock')}`,
    html`${say('hatched')}`,
    html`${shapeOf('partial')} ${speaker(DATA, lang)('partial')}`,
    html`${released('at-least-note')}`,
    html`${released('about-is')} ${released('about-where')} ${released('about-more')}`,
    html`– ${say('dash')}`,
    html`≠ // ${say('unlike')}`,
    html`${worth('whole', 1)} ${front('key-whole')}`,
    html`${worth('part', 1)} ${front('key-part')}`,
    html`${worth('zero', 0)} ${front('key-zero')}`,
    html`${say('shade')}`,
    html`${say('steps')}`,
  ]
  return html`<h3 id="signs" class="h3">${say('title')}</h3><ul>${signs.map((one) => html`<li>${one}</li>`)}</ul>`
}

/** Where the record answers what was asked, other than by a figure. */
function renderAnswers({ answers: all, annual, isRecommended }: DataModel, lang: Lang): Html | false {
  // Where the country's folder names none, there is no such page.
  const answers = all.filter((answer) => answer !== 'recommended' || isRecommended === true)
  const say = speaker(SOUGHT, lang)
  const here = { annual: '#annual', quote: '#cav', signs: '#signs', cite: '#cite' }
  const there = {
    missing: `/data?lang=${lang}#first`,
    check: `/verify?lang=${lang}`,
    about: `/about?lang=${lang}`,
    changed: `/changes?lang=${lang}`,
    said: `/said?lang=${lang}`,
    recommended: `/recommendations?lang=${lang}`,
    take: `/programs?lang=${lang}`,
    took: `/method?q=days&lang=${lang}`,
    counted: `/method?lang=${lang}`,
  }
  const line = (answer: Answer): Html =>
    answer === 'annual' && annual.length === 0
      ? html`<li>${say('annual-none')}</li>`
      : html`<li><a href="${{ ...here, ...there }[answer]}">${say(answer)}</a></li>`
  if (answers.length === 0) return false
  return html`<section class="narrow" aria-labelledby="answers"><h2 id="answers" class="h3">${say('elsewhere')}</h2><ul class="methods">${answers.map(line)}</ul></section>`
}

/** A box that works as a form does: no script. */
export function renderSearch(to: '/data' | '/method', lang: Lang): Html {
  const say = speaker(OBSERVATORY, lang)
  return html`<form class="find" action="${to}" method="get" role="search"><label for="q">${say('find')}</label><span class="row"><input type="hidden" name="lang" value="${lang}"><input type="search" id="q" name="q" maxlength="80" placeholder="${say('find-what')}" autocomplete="off"><button class="btn p">${say('search')}</button></span></form>`
}

function renderFirst({ slug, what, unit, points }: FigureLine, index: number, lang: Lang): Html {
  const newest = points.at(-1)!
  const marks = marksOf(points, lang, false)
  return html`<li><span class="big">${renderWorth(newest, lang)}</span><a href="/data/${slug}?lang=${lang}">${pick(what, lang)}${languageOf(lang).comma}${digits(pick(newest.label, lang), lang)}</a>
<span class="s2 mut">${pick(unit, lang)}${newest.coverage && html` · ${speaker(OBSERVATORY, lang)('col-returns')} ${share(newest.coverage, lang)}`}</span>${renderBeside(newest, lang)}
${points.length > 1 && trusted(drawYears(`first${index + 1}`, pick(what, lang), marks, 'panel'))}</li>`
}

function renderGroup(id: string, words: Words, figures: readonly FigureLine[], lang: Lang): Html | false {
  if (figures.length === 0) return false
  const say = speaker(OBSERVATORY, lang)
  const rows = figures
    .toSorted((a, b) => compareText(pick(a.what, lang), pick(b.what, lang)))
    .map(({ slug, what, unit, points }) => {
      const newest = points.at(-1)!
      const [from, to] = [points[0]!, newest].map((p) => digits(pick(p.label, lang), lang))
      return html`<tr><th scope="row"><a href="/data/${slug}?lang=${lang}">${pick(what, lang)}</a> <span class="s2 mut block">${pick(unit, lang)}${sayBeside(newest, lang) !== '' && html` · ${sayBeside(newest, lang)}`}</span></th>
<td class="r" data-label="${say('newest')}">${renderWorth(newest, lang)} <span class="s2 mut block">${to}</span></td><td class="r" data-label="${say('col-returns')}">${newest.coverage && share(newest.coverage, lang)}</td><td class="time" data-label="${speaker(DATA, lang)('col-time')}">${from === to ? to : `${from}–${to}`}</td></tr>`
    })
  return html`<section class="group" id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${pick(words, lang)}</h2><table class="index"><thead><tr><th scope="col">${speaker(DATA, lang)('col-counted')}</th><th scope="col" class="r">${say('newest')}</th><th scope="col" class="r">${say('col-returns')}</th><th scope="col">${speaker(DATA, lang)('col-time')}</th></tr></thead><tbody>${rows}</tbody></table></section>`
}
