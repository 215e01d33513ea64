import type { Coverage, StillToCome } from '../../core/count/coverage.ts'
import { drawSteps, drawStepsNarrow } from '../../core/chart/index.ts'
import type { Words } from '../../core/model/fields.ts'
import type { Because } from '../../core/release/because.ts'
import { languageOf } from '../../core/text/languages.ts'
import { signNumber } from '../sheet/figure-words.ts'
import { ABOUT } from '../words/about.ts'
import { RECOMMENDED } from '../words/recommendations.ts'
import { SAID } from '../words/said.ts'
import { ANNUAL } from '../words/annual.ts'
import { DATA } from '../words/data.ts'
import { FRONT } from '../words/front.ts'
import { digits, formatDay, formatNumber } from '../words/khmer.ts'
import type { Lang } from '../words/khmer.ts'
import { ASKED } from '../words/asked.ts'
import { ATTEMPTS, WAYS } from '../words/attempts.ts'
import { OBSERVATORY } from '../words/observatory.ts'
import { PUBLIC } from '../words/public.ts'
import { RELEASED } from '../words/released.ts'
import { pick, speaker } from '../words/say.ts'
import { renderSearch, type FigureLine } from './data.ts'
import { isWithheld, renderCard, renderFigure, sayWithheld } from './figure.ts'
import type { Datum, Figure } from './figure.ts'
import { renderFrame, shortHash } from './frame.ts'
import type { FrameModel } from './frame.ts'
import { html, trusted } from './html.ts'
import type { Html } from './html.ts'
import { renderBeside, renderWorth, sayAbout, sayCoverage, sayDatum, share } from './points.ts'
import { broken, proved } from './shapes.ts'

/** What the first page says. Every figure in it was released: none was read from a record. */
export type HomeModel = FrameModel & {
  /** What this installation holds, where the general sentence would not say it. */
  readonly about?: Words
  /** A coalition keeps it alone, and no ministry has a part in it. */
  readonly isObservatory?: boolean
  /** The desk's own origin, without a slash at its end; empty where no desk is served. */
  readonly deskUrl: string
  /** Where the trustee serves the page on which a note is left; null where it serves none. */
  readonly pagesUrl: string | null
  /** True where a row may be altered from the page of receipts. */
  readonly canBreak: boolean
  /** How many figures there are to look for. */
  readonly total: number
  /** What people ask first, shown with their numbers. */
  readonly first: readonly FigureLine[]
  /** Years of which an annual report is out, the newest first. */
  readonly annual: readonly number[]
  /** Whether the country's folder names recommendations. */
  readonly isRecommended?: boolean
  readonly steps: StepsFigure | null
  /** Where there are no steps; three at most are shown. */
  readonly charts: readonly Figure[]
  readonly release: ReleaseCard | null
  /** Demo: who one can be. Nobody real is listed. */
  readonly people: readonly { readonly id: string; readonly words: Words; readonly office: Words; readonly note: Words }[]
}

/** Of those who began in a year, how many reached each step. A number that a release does not print is null, and so is what needs it. */
export type StepsFigure = {
  readonly unit: Words
  readonly href: string
  /** `asOf`: ISO day whose knowledge it is. */
  readonly years: readonly {
    readonly label: Words
    readonly coverage?: Coverage
    readonly asOf?: string
  }[]
  readonly steps: readonly {
    readonly words: Words
    readonly cells: readonly {
      readonly reached: Omit<Datum, 'label'>
      /** Null where nobody can wait before this step. */
      readonly waits: Omit<Datum, 'label'> | null
      /** False where somebody is recorded who may have come so far, may wait, or may have ended: nobody is said to have ended then. */
      readonly isSorted: boolean
    }[]
  }[]
}

export type ReleaseCard = {
  readonly id: string
  readonly title: Words
  readonly tables: number
  readonly withheld: number
  /** Ids of the attacks run, and how many cells one of them worked out (0, or it would not be released). */
  readonly attacks: readonly string[]
  readonly found: number
  /** Withheld numbers of which it was not settled whether the rule, replayed, tells that they are small. */
  readonly unsettled: number
  readonly approvedBy: readonly Words[]
  /** ISO day. */
  readonly approvedOn: string
  readonly certificate: string
  /** Numbers below it are withheld. */
  readonly threshold: number
  /** ISO day whose knowledge it is, and how many of the returns due were in; absent in what was released before either was kept. */
  readonly asOf?: string
  readonly coverage?: Coverage
  /** There where its time was not over on that day, or not every return of it due. */
  readonly toCome?: StillToCome
  /** Of each of its numbers. */
  readonly knownAs: 'exact' | 'at_least' | 'about'
  /** Where its numbers are about so many: why, as it says itself. */
  readonly because?: readonly Because[]
  /** There where they are about so many, and returns are missing besides. */
  readonly isOpen?: true
  readonly href: string
}

/** The first page, `/`. */
export function renderHome(model: HomeModel, lang: Lang): string {
  const say = speaker(FRONT, lang)
  const facts = (['fact-once', 'fact-sealed', 'fact-traced'] as const).map((key) => html`<li>${say(key)}</li>`)
  const nots = (['not-rank', 'not-guess', 'not-open', 'not-zero'] as const).map((key) => html`<li>${say(key)}</li>`)
  const body = html`<div class="hero"><div><h1>${say(model.observatory === undefined ? 'title' : 'title-observatory')}</h1><ul class="facts">${facts}</ul><p class="mut about">${about(model, lang)}</p>${renderWay(model, lang)}</div>
<div>${renderSearch('/data', lang)}<p class="quick">${model.first.map(
    ({ slug, what }) => html`<a href="/data/${slug}?lang=${lang}">${pick(what, lang)}</a>`,
  )}<a href="/data?lang=${lang}">${model.total === 1 ? speaker(OBSERVATORY, lang)('all-one') : speaker(OBSERVATORY, lang)('all-n', { n: model.total })}</a>${model.annual.slice(0, 1).map((year) => html`<a href="/annual/${year}?lang=${lang}">${speaker(ANNUAL, lang)('of-year', { year: digits(String(year), lang) })}</a>`)}${model.isRecommended && html`<a href="/recommendations?lang=${lang}">${speaker(RECOMMENDED, lang)('link')}</a>`}<a href="/said?lang=${lang}">${speaker(SAID, lang)('link')}</a><a href="/about?lang=${lang}">${speaker(ABOUT, lang)('title')}</a></p></div></div>
${model.steps && renderSteps(model.steps, lang)}
${renderNewest(model, lang)}
${!model.steps && html`<div class="grid g3">${model.charts.slice(0, 3).map((chart, i) => renderFigure(chart, `chart${i + 1}`, lang))}</div>`}
${renderBreak(model, lang)}
${model.people.length > 0 && renderPeople(model, lang)}
<section class="nots-of" aria-labelledby="nots"><h2 id="nots">${say('will-not')}</h2><ul>${nots}</ul></section>`
  return renderFrame(model, lang, { path: '/', here: 'home' }, body)
}

/** An invented country is said to be one; a demo with nobody to be shows published figures. */
function about(model: HomeModel, lang: Lang): string {
  if (model.about) return pick(model.about, lang)
  if (model.isObservatory) return speaker(PUBLIC, lang)('about-observatory')
  return speaker(PUBLIC, lang)(model.demo && (model.people.length > 0 || model.filling) ? 'about-demo' : 'about')
}

function renderWay({ people, deskUrl, pagesUrl, isObservatory }: HomeModel, lang: Lang): Html | false {
  const say = speaker(PUBLIC, lang)
  if (people.length > 0) return html`<p class="row acts"><a class="btn" href="#be">${say('choose-who')}</a></p>`
  const desk =
    deskUrl !== '' && html`<a class="btn ${isObservatory !== true && 'p'}" href="${deskUrl}/?lang=${lang}">${say('open-desk')}</a>`
  const asked = isObservatory === true && html`<a class="btn p" href="/asked?lang=${lang}">${speaker(ASKED, lang)('title')}</a>`
  const note = pagesUrl !== null && html`<p class="s2 aside"><a href="${pagesUrl}/note.html?lang=${lang}">${say('leave-note')}</a></p>`
  return (asked || desk) && html`<p class="row acts">${asked}${desk}</p>${note}`
}

function renderSteps({ unit, href, years, steps }: StepsFigure, lang: Lang): Html {
  const say = speaker(FRONT, lang)
  const waiting = sumWaits(years, steps)
  const title = waiting === null ? say('waits') : say('waits-n', { n: waiting })
  const label = speaker(PUBLIC, lang)('chart-of', { title })
  const mark = ({ reached, waits, isSorted }: StepCell) => ({
    value: reached.value,
    text: reached.value === null ? '' : signNumber(reached, lang),
    waits: waits?.value ?? null,
    waitsText: isSaid(waits) ? (waits.value === null ? sayDatum(waits, lang) : signNumber(waits, lang)) : '',
    isSorted: isSorted && waits?.state !== 'withheld_for_privacy',
  })
  const names = years.map((y) => digits(pick(y.label, lang), lang))
  const marks = { years: names, steps: steps.map((s) => ({ label: pick(s.words, lang), marks: s.cells.map(mark) })) }
  const coverage = years.flatMap(({ coverage: c }, i) => (c ? [`${names[i]} ${share(c, lang)}`] : []))
  const day = dayOf(years)
  const days = years.flatMap(({ asOf }, i) => (asOf ? [`${names[i]}${languageOf(lang).colon}${formatDay(asOf, lang)}`] : []))
  const row = (s: StepsFigure['steps'][number]): Html =>
    html`<tr><th scope="row">${pick(s.words, lang)}</th>${s.cells.map(
      ({ reached, waits }) =>
        html`<td class="r">${sayDatum(reached, lang)}${isSaid(waits) && html`<span class="s1 mut block">${say('col-waits', { n: sayDatum(waits, lang) })}</span>`}</td>`,
    )}</tr>`
  return renderCard(
    {
      id: 'steps',
      title,
      subtitle: `${say('steps-sub', { unit: capital(pick(unit, lang)) })}${day === null ? '' : ` ${speaker(DATA, lang)('as-of', { day: formatDay(day, lang) })}`}`,
      note: html`${say('steps-note')} ${say('first-instance')} ${steps.some(({ cells }) => cells.some(({ reached, waits }) => [reached, waits].some((n) => n?.qualifier === 'at_least'))) && html`${speaker(RELEASED, lang)('at-least-note')} `}${say('by-cohort')} ${day === null && days.length > 0 && `${say('steps-days', { list: days.join(', ') })} `}${coverage.length > 0 && say('steps-coverage', { list: coverage.join(', ') })} <a href="${href}?lang=${lang}">${speaker(PUBLIC, lang)('see-figures')}</a>${steps.some(({ cells }) => cells.some(({ reached }) => isWithheld(reached))) && html` ${sayWithheld(lang)}`}`,
      drawing: trusted(drawSteps('steps-w', label, marks) + drawStepsNarrow('steps-n', label, marks)),
      table: html`<table><thead><tr><th scope="col">${say('col-step')}</th>${marks.years.map((y) => html`<th scope="col" class="r">${y}</th>`)}</tr></thead><tbody>${steps.map(row)}</tbody></table>`,
    },
    lang,
  )
}

type StepCell = StepsFigure['steps'][number]['cells'][number]

/** Nobody waits is not said. */
const isSaid = (waits: StepCell['waits']): waits is Omit<Datum, 'label'> => waits !== null && waits.value !== 0 && waits.state !== 'partial'

/** The one day that all years are known on; null where they are known on several, or on none that is said. */
function dayOf(years: StepsFigure['years']): string | null {
  const [day, ...others] = new Set(years.map((y) => y.asOf))
  return others.length === 0 ? (day ?? null) : null
}

/** How many wait; null where one part of it is not known exactly, where the parts are of several days, and where it is nobody. */
function sumWaits(years: StepsFigure['years'], steps: StepsFigure['steps']): number | null {
  const all = steps.flatMap((s) => s.cells.flatMap(({ waits }) => waits ?? []))
  if (dayOf(years) === null || all.some((w) => w.value === null || (w.qualifier ?? 'exact') !== 'exact')) return null
  return all.reduce((sum, w) => sum + (w.value ?? 0), 0) || null
}

/** What people ask first, with what each is worth, and the certificate of the newest release beside them. */
function renderNewest({ first, release, demo }: HomeModel, lang: Lang): Html {
  const say = speaker(FRONT, lang)
  const abouts = first.flatMap(({ points }) => points.at(-1) ?? []).filter(({ datum }) => datum?.qualifier === 'about')
  const one = ({ slug, what, points }: FigureLine): Html => {
    const newest = points.at(-1)!
    return html`<li><span class="big">${renderWorth(newest, lang)}</span><a href="/data/${slug}?lang=${lang}">${pick(what, lang)}${languageOf(lang).comma}${digits(pick(newest.label, lang), lang)}</a>
${newest.coverage && html`<span class="s2 mut">${sayCoverage(newest, lang)}</span>`}${renderBeside(newest, lang)}<span class="s2 mut">${newest.on && speaker(OBSERVATORY, lang)('out-on', { day: formatDay(newest.on, lang) })}</span></li>`
  }
  return html`<section class="newest" aria-labelledby="new"><h2 id="new">${say('newest-figures')}</h2>
<div class="grid gn">${
    first.length > 0 &&
    html`<div><ul class="firsts">${first.map(one)}</ul>
<p class="s1 mut worths"><span><b class="fig whole" aria-hidden="true">${formatNumber(1, lang)}</b> ${say('key-whole')}</span> <span><b class="fig part" aria-hidden="true">${formatNumber(1, lang)}</b> ${say('key-part')}</span> <span><b class="fig zero" aria-hidden="true">${formatNumber(0, lang)}</b> ${say('key-zero')}</span>${abouts.length > 0 && html` <span>${sayAbout(abouts, lang)}</span>`}</p></div>`
  }${renderCertificate(release, lang, demo)}</div></section>`
}

function renderBreak({ canBreak }: HomeModel, lang: Lang): Html {
  const say = speaker(FRONT, lang)
  const said = [
    [broken, 'says-found'],
    [proved, 'says-where'],
    [proved, 'says-mended'],
  ] as const
  return html`<section class="break" aria-labelledby="break"><div><h2 id="break">${say(canBreak ? 'break-title' : 'verify-title')}</h2><p>${say(canBreak ? 'break-why' : 'verify-why')}</p>
<p class="row acts">${canBreak && html`<a class="btn p" href="/verify?lang=${lang}#break-it">${say('break-button')}</a>`}<a class="btn" href="/verify?lang=${lang}">${say(canBreak ? 'verify-button' : 'verify-title')}</a></p></div>
${canBreak && html`<div class="card"><p class="s2 mut">${say('says-title')}</p><ul>${said.map(([icon, key]) => html`<li>${icon} ${say(key)}</li>`)}</ul></div>`}</section>`
}

/** The certificate of the newest release: framed by the double rule. */
function renderCertificate(release: ReleaseCard | null, lang: Lang, isDemo: boolean): Html {
  const say = speaker(PUBLIC, lang)
  if (!release) return html`<section class="card"><h3>${say('no-release')}</h3><p class="s2 mut">${say('no-release-why')}</p></section>`
  return html`<section class="card certificate"><h3>${say('latest-release', { title: digits(pick(release.title, lang), lang) })}</h3>
<p class="s2 mut">${say('release-size', { tables: release.tables, withheld: release.withheld })}</p>
${renderProofs(release, lang, { isDemo })}
<p class="row acts"><a class="btn" href="${release.href}?lang=${lang}">${say('see-figures')}</a></p></section>`
}

/** `namesWays`: each attack, in a sentence, to fold out. */
type Proofs = { readonly isDemo: boolean; readonly namesWays?: boolean }

const isNamed = (id: string): id is keyof typeof ATTEMPTS => id in ATTEMPTS
const renderWays = (attacks: readonly string[], lang: Lang): Html =>
  html`<details class="s2"><summary>${pick(WAYS, lang)}</summary><ul>${attacks.map((id) => html`<li>${isNamed(id) ? pick(ATTEMPTS[id], lang) : id}</li>`)}</ul></details>`

/** What stands behind a release: how it was attacked, who approved it, and the hash to compare. */
export function renderProofs(release: ReleaseCard, lang: Lang, { isDemo, namesWays = false }: Proofs): Html {
  const say = speaker(PUBLIC, lang)
  const approved = release.approvedBy.map((a) => pick(a, lang)).join(', ')
  return html`<p class="s2">${say('plain-proof')}</p><dl class="kv"><dt>${say('attacked')}</dt><dd>${release.found === 0 ? proved : broken} ${release.withheld === 0 ? say('attack-none') : say('attack-found', { attacks: release.attacks.length, found: release.found })}${release.withheld > 0 && namesWays && renderWays(release.attacks, lang)}${release.unsettled > 0 && html` <span class="s2 mut block">${say('attack-open', { n: release.unsettled })}</span>`}${release.withheld > 0 && html` <span class="s2 mut block">${say('attack-proof')}</span>`}</dd>
<dt>${say('approved')}</dt><dd>${approved}${approved && ', '}${formatDay(release.approvedOn, lang)}${isDemo && html` <span class="s2 mut block">${say('approved-demo')}</span>`}</dd>
<dt>${say('certificate')}</dt><dd><code>${shortHash(release.certificate)}</code></dd></dl>`
}

function renderPeople(model: HomeModel, lang: Lang): Html {
  const say = speaker(FRONT, lang)
  return html`<section id="be" class="be" aria-labelledby="be-h"><h2 id="be-h">${speaker(PUBLIC, lang)('be-someone')}</h2><ul class="ppl">${model.people.map(
    (person) => html`<li><a href="${model.deskUrl}/?lang=${lang}#${person.id}">${pick(person.words, lang)}</a>
<span>${pick(person.office, lang)}</span><span class="s2 mut">${pick(person.note, lang)}</span></li>`,
  )}<li><a href="/verify?lang=${lang}">${say('auditor')}</a> <span>${say('auditor-office')}</span><span class="s2 mut">${say('auditor-note')}</span></li></ul></section>`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
