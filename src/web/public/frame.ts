import type { Words } from '../../core/model/fields.ts'
import { languageOf } from '../../core/text/languages.ts'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import { ABOUT } from '../words/about.ts'
import { COMMON } from '../words/common.ts'
import { COMPLAINT } from '../words/complaint.ts'
import { EXPLAIN } from '../words/explain.ts'
import { FRONT } from '../words/front.ts'
import { digits, formatDay, type Lang } from '../words/khmer.ts'
import { METHOD } from '../words/method.ts'
import { PUBLIC } from '../words/public.ts'
import { pick, speaker } from '../words/say.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'

export type FrameModel = {
  readonly country: Words
  /** Tags of those that the page is there in, the country's first one first. */
  readonly languages: readonly Lang[]
  readonly demo: boolean
  /** As a coalition keeps it alone; on trial where nobody in it is named yet. */
  readonly observatory?: 'named' | 'trial'
  /** A demonstration of published counts holds nobody, invented or not, and says that instead. */
  readonly publishedCounts?: boolean
  /** Of a demonstration: the real document that its recommendations paraphrase, for these nobody invented. */
  readonly recommendedIn?: Words
  /** ISO day that a demonstration stands at; absent where its years are somebody else's, or it is none. */
  readonly today?: string
  /** A demonstration that is still being written: how many of its parts are. */
  readonly filling?: { readonly done: number; readonly of: number } | null | undefined
  /** Workers may complain here without an account: /complaint. */
  readonly complaints?: boolean
  /** The public anchor at the end of the day before; absent on a page that must not ask the log (an error). */
  readonly log?: { readonly position: number; readonly root: string }
}

export type Page = {
  readonly path: string /** Which of the pages it is, and what it explains of itself. */
  readonly here: 'home' | 'data' | 'verify' | 'method' | 'message' | 'about'
  readonly script?: string
  /** Before "saksi" in the tab: the part of the record that it is about. Never who or what kind of people: a tab is read over a shoulder. */
  readonly title?: string
}

/**
 * A whole public page. Styles and scripts are files of our own (`/assets/…`), so the strictest content policy holds;
 * the language is a link, not a cookie; the tab says which of the pages it is and "saksi", and names no kind of people.
 */
export function renderFrame(model: FrameModel, lang: Lang, page: Page, body: Html): string {
  const say = speaker(PUBLIC, lang)
  const common = speaker(COMMON, lang)
  const link = (path: string, name: string, here: boolean): Html =>
    html`<a href="${path}?lang=${lang}"${here && html` aria-current="page"`}>${name}</a>`
  const tongue = (to: Lang): Html =>
    html`<a href="${page.path}?lang=${to}" lang="${to}" hreflang="${to}"${to === lang && html` aria-current="true"`}>${languageOf(to).name}</a>`
  const out = html`<!doctype html>
<html lang="${lang}" dir="${languageOf(lang).dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title(page, say, lang)}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${renderFonts(lang)}
<link rel="stylesheet" href="/assets/public.css">
<link rel="alternate" type="application/atom+xml" href="/changes.xml?lang=${lang}">
${page.script && html`<script defer src="${page.script}"></script>`}
</head>
<body>
<a class="skip" href="#page">${common('skip')}</a>
${model.observatory === 'trial' && !model.demo && html`<div class="demo" role="region" aria-label="${common('notice')}"><b>${speaker(ABOUT, lang)('trial')}</b></div>`}
${model.demo && html`<div class="demo" role="region" aria-label="${common('notice')}"><b>${common(model.publishedCounts ? 'demo-counts' : 'demo')}</b>${model.recommendedIn && html` <span class="today">${common('demo-recommended', { document: digits(pick(model.recommendedIn, lang), lang) })}</span>`}${model.today !== undefined && html` <span class="today">${common('demo-today', { day: formatDay(model.today, lang) })} ${common('demo-written')}</span>`}${model.filling && html` <span class="filling">${say('filling', model.filling)}</span>`}</div>`}
<header class="top"><div class="in">
<a class="wm" href="/?lang=${lang}" lang="en">saksi</a><span class="inst">${pick(model.country, lang)}</span>
<nav aria-label="${common('menu')}">${link('/', say('overview'), page.here === 'home')}${link('/data', say('figures'), page.here === 'data')}${link('/verify', say('verify'), page.here === 'verify')}${link('/method', pick(METHOD.nav, lang), page.here === 'method')}</nav>
${model.languages.length > 1 && html`<div class="langs" role="group" aria-label="${common('language')}">${model.languages.map(tongue)}</div>`}
</div></header>
<main id="page" tabindex="-1">${body}</main>
<footer class="foot">
<details class="explain"><summary>${pick(EXPLAIN.title, lang)}</summary><p>${pick(EXPLAIN[page.here === 'about' ? 'home' : page.here], lang)}</p></details>
${model.log && html`<span>${say('log-position', { n: model.log.position })}</span><span>${say('log-root')} <code>${shortHash(model.log.root)}</code></span>`}
<span>${say('not-prevalence')}</span>
<a href="/about?lang=${lang}">${pick(ABOUT.link, lang)}</a><a href="/changes?lang=${lang}">${pick(FRONT.changes, lang)}</a><a href="/programs?lang=${lang}">${pick(FRONT.programs, lang)}</a>${model.complaints && html`<a href="/complaint?lang=${lang}">${pick(COMPLAINT.h1, lang)}</a>`}
</footer>
</body>
</html>
`
  return out.text
}

/** Asked for with the page and not after its styles: letters that come late move every line that stands already. */
export const renderFonts = (
  lang: Lang,
): Html => html`<link rel="preload" href="/assets/latin.woff2" as="font" type="font/woff2" crossorigin>
${lang === 'km' && html`<link rel="preload" href="/assets/khmer.woff2" as="font" type="font/woff2" crossorigin>`}`

/** Pages are told apart in a row of tabs, in a history and by ear. */
function title({ here, title: own }: Page, say: ReturnType<typeof speaker<typeof PUBLIC>>, lang: Lang): string {
  const menu = {
    home: say('overview'),
    data: say('figures'),
    verify: say('verify'),
    method: pick(METHOD.nav, lang),
    message: '',
    about: '',
  }
  return stripBreaks([own, menu[here], 'saksi'].filter(Boolean).join(' · '))
}

/** The first 16 signs of a hash in groups of four: enough to compare by eye. */
export const shortHash = (hash: string): string => hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')
