/** One figure's page, `/data/<figure>`: the sentence, all years, where it was, what it counts and is not, and everything to take away. */
import { drawYears, standAlone, yearsSize } from '../../core/chart/index.ts'
import type { Licence } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { languageOf } from '../../core/text/languages.ts'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import { COMMON } from '../words/common.ts'
import { DATA } from '../words/data.ts'
import { digits, formatDay, formatNumber } from '../words/khmer.ts'
import type { Lang } from '../words/khmer.ts'
import { METHOD } from '../words/method.ts'
import { NOISE } from '../words/noise.ts'
import { OBSERVATORY } from '../words/observatory.ts'
import { RELEASED } from '../words/released.ts'
import { PUBLIC } from '../words/public.ts'
import { pick, speaker } from '../words/say.ts'
import { isWithheld, renderCard, renderCells, renderFigure, sayWithheld, type Figure } from './figure.ts'
import { renderFrame, type FrameModel } from './frame.ts'
import { renderProofs, type ReleaseCard } from './home.ts'
import { renderHeat, type Heat } from './heat.ts'
import { html, trusted, type Html } from './html.ts'
import { renderTerms } from './terms.ts'
import { renderTakenBack, type TakenBack } from './withdrawn.ts'
import {
  drawBoth,
  marksOf,
  notesOf,
  sayAbout,
  renderPoints,
  renderWorth,
  sayBreaks,
  sayCoverage,
  sayDatum,
  sayJump,
  sayMovedParts,
  type MovedParts,
  type Point,
} from './points.ts'

export type IndicatorModel = FrameModel & {
  /** Its address under `/data`. */
  readonly slug: string
  readonly what: Words
  readonly unit: Words
  readonly group?: { readonly id: string; readonly words: Words }
  /** The page of its whole definition. */
  readonly definition: string
  readonly version: number
  /** What this version counts otherwise than the one before. */
  readonly changed?: Words
  /** Form whose returns feed it. */
  readonly form?: Words
  readonly basis?: Words
  /** The field whose day decides the year. */
  readonly day?: Words
  readonly caveat: Words
  /** What it counts and leaves out, line by line, as its definition has it. */
  readonly lines: readonly Words[]
  /** Of one of the two counts of a share: the other, as the same release has it; `datum` is null where that has none. */
  readonly share?: { readonly isWhole: boolean; readonly words: Words; readonly slug: string; readonly datum: Point['datum'] }
  /** What it may not be divided by. */
  readonly notBy?: Words
  /** Beside which figures it stands without being a step of one line with them, and why. */
  readonly apart: readonly Words[]
  /** What its newest release tells apart by several things at once. */
  readonly crossed: readonly Words[]
  /** There where it could be told apart by place or office, and the newest release does not. */
  readonly isUnplaced?: true
  readonly isEstimate: boolean
  /** Under which its numbers may be used. */
  readonly licence?: Licence
  /** In order of time; empty where nothing was released of it. */
  readonly points: readonly Point[]
  /** Of other times than whole years, where these are the points: in the table alone. */
  readonly others: readonly Point[]
  /** Of the last point. */
  readonly release: ReleaseCard | null
  readonly asOf?: string
  /** Tiles of the newest year, by one measure or two. */
  readonly places: readonly { readonly measure: 'returns' | 'number'; readonly figure: Extract<Figure, { kind: 'tiles' }> }[]
  /** The newest year, by one cut each. */
  readonly cuts: readonly Figure[]
  /** What is told apart in other times alone, with the releases that do. */
  readonly elsewhere: readonly { readonly cut: Words; readonly times: readonly { readonly label: Words; readonly href: string }[] }[]
  /** One cut over the years, a panel a code, on one scale. */
  readonly panels: { readonly cut: Words; readonly panels: readonly { readonly label: Words; readonly points: readonly Point[] }[] } | null
  /** Parts of two years that say nothing side by side. */
  readonly moved?: readonly MovedParts[]
  /** Of a figure of returns: when they came, place by place; null where that was not released. */
  readonly heat: Heat | null
  /** What another release said of the same interval later, the newest first. */
  readonly revisions: readonly { readonly label: Words; readonly before: Point; readonly after: Point }[]
  /** Numbers of it that were taken back, in the order in which they had gone out. */
  readonly withdrawn: readonly TakenBack[]
  /** Releases of it whose numbers have noise: beside the others, and in none of the lines. */
  readonly noise: readonly { readonly label: Words; readonly href: string }[]
  /** As browsers reach it, without a slash at its end. */
  readonly origin: string
}

export function renderIndicator(model: IndicatorModel, lang: Lang): string {
  const say = speaker(OBSERVATORY, lang)
  const { slug, group, points, release, cuts, panels } = model
  const crumb = html`<p class="crumb"><a href="/data?lang=${lang}">${say('all')}</a>${group && html` / <a href="/data?lang=${lang}#${group.id}">${pick(group.words, lang)}</a>`}</p>`
  const newest = points.at(-1)
  const body =
    newest === undefined || release === null
      ? html`${crumb}<h1>${say('nothing-title', { what: pick(model.what, lang) })}</h1><p class="mut">${say('nothing-why')}</p><div class="grid g2">${renderDefinition(model, lang)}${renderTakenBack(model.withdrawn, lang)}${renderNoise(model, lang)}</div>`
      : html`${crumb}${renderSentence(model, newest, lang)}
<div class="figure-page"><div class="main">
${renderYears(model, lang)}
<div class="grid g2">${model.places.length > 0 && renderPlaces(model, lang)}${renderDefinition(model, lang)}</div>
${model.heat && renderHeat(model.heat, lang)}
${panels && renderPanels(model, panels, lang)}
${cuts.length > 0 && html`<div class="grid g3">${cuts.map((cut, i) => renderFigure(cut, `cut${i + 1}`, lang))}</div>`}
${renderElsewhere(model, lang)}${renderRevisions(model, lang)}${renderTakenBack(model.withdrawn, lang)}
</div><div class="aside">
<section class="card certificate"><h2 class="h3">${speaker(PUBLIC, lang)('certificate')}</h2>${renderProofs(release, lang, { isDemo: model.demo, namesWays: true })}<p class="row acts"><a class="btn" href="/verify?release=${release.id}&amp;lang=${lang}">${speaker(PUBLIC, lang)('check-yourself')}</a></p></section>
${renderFiles(model, release, lang)}
${renderNoise(model, lang)}
${model.share?.isWhole ? renderNoCite(model.share, lang) : renderCite(model, newest, release, lang)}
</div></div>`
  return renderFrame(model, lang, { path: `/data/${slug}`, here: 'data', ...(group ? { title: pick(group.words, lang) } : {}) }, body)
}

function renderNoise({ noise }: IndicatorModel, lang: Lang): Html | false {
  const say = speaker(NOISE, lang)
  return (
    noise.length > 0 &&
    html`<section class="card"><h2 class="h3">${say('also')}</h2><ul>${noise.map(({ label, href }) => html`<li><a href="${href}?lang=${lang}">${digits(pick(label, lang), lang)}</a></li>`)}</ul><p class="s2 mut">${digits(say('what'), lang)}</p></section>`
  )
}

/** The years as a picture of its own, for a page of somebody else; null where nothing was released. */
export function renderPicture(
  model: Omit<IndicatorModel, keyof FrameModel> & Pick<FrameModel, 'country' | 'demo' | 'publishedCounts'>,
  lang: Lang,
): string | null {
  const { points, what, unit, slug, origin, demo, publishedCounts, caveat, asOf, release } = model
  const newest = points.at(-1)
  if (!newest) return null
  const title = speaker(OBSERVATORY, lang)(byTime(points), { what: pick(what, lang) })
  const marks = marksOf(points, lang)
  const notes = [
    // Whatever a demonstration gives out says that it is one.
    ...(demo ? [speaker(COMMON, lang)(publishedCounts ? 'demo-counts' : 'demo')] : []),
    `${capital(pick(unit, lang))}. ${sayCoverage(newest, lang)}`,
    ...notesOf(points, lang),
    ...(points.some((p) => p.datum?.qualifier === 'about') ? [sayAbout(points, lang)] : []),
    ...(points.some((p) => isWithheld(p.datum)) ? [speaker(DATA, lang)('withheld')] : []),
    pick(caveat, lang),
    speaker(DATA, lang)('detected'),
    ...(asOf ? [speaker(DATA, lang)('as-of', { day: formatDay(asOf, lang) })] : []),
    ...(release ? [speaker(RELEASED, lang)('drawn-from', { id: release.id })] : []),
    `${pick(model.country, lang)}: ${origin}/data/${slug}`,
  ]
  return standAlone(drawYears('years', title, marks, 'wide'), yearsSize(marks, 'wide'), title, notes)
}

const renderElsewhere = ({ elsewhere }: IndicatorModel, lang: Lang): Html | false =>
  elsewhere.length > 0 &&
  html`<section class="card elsewhere"><h2 class="h3">${speaker(OBSERVATORY, lang)('elsewhere')}</h2><ul class="lines">${elsewhere.map(({ cut, times }) => html`<li>${digits(pick(cut, lang), lang)}: ${times.map(({ label, href }, i) => html`${i > 0 && ', '}<a href="${href}?lang=${lang}">${digits(pick(label, lang), lang)}</a>`)}</li>`)}</ul></section>`

function renderSentence({ what, unit, day, form, points, asOf, release, places, share }: IndicatorModel, newest: Point, lang: Lang): Html {
  const say = speaker(OBSERVATORY, lang)
  const before = points.at(-2)
  const year = digits(pick(newest.label, lang), lang)
  // The catalogue's sentence, with the number's place kept for the mark-up around it.
  const [lead = '', rest = ''] = say(newest.isYear ? 'sentence' : 'sentence-when', { what: pick(what, lang), year, when: year }).split(
    '{number}',
  )
  const isKnown = newest.datum !== null && newest.datum.value !== null
  const lines = [
    share && sayShare(share, newest, lang),
    sayCoverage(newest, lang),
    sayMissing(places, newest, lang),
    newest.datum?.qualifier === 'about' && sayAbout([newest], lang),
    !isKnown && newest.datum && say('why-none', { state: sayDatum(newest.datum, lang) }),
    before?.datum && before.isYear && sayBefore(before, newest, lang),
    sayJump(newest, lang),
  ].filter(Boolean)
  const known = [
    digits(pick(unit, lang), lang),
    day && say(newest.isYear ? 'year-of' : 'time-of', { day: pick(day, lang) }),
    // Two figures of the same courts may rest on two kinds of returns, of which not as many are in.
    form && newest.coverage && newest.coverage.due > 0 && say('returns-of', { form: pick(form, lang) }),
  ].filter(Boolean)
  const days = [
    release && say('out-on', { day: formatDay(release.approvedOn, lang) }),
    asOf && speaker(DATA, lang)('as-of', { day: formatDay(asOf, lang) }),
  ].filter(Boolean)
  return html`<h1 class="says">${lead}${renderWorth(newest, lang)}${rest}</h1>
<p class="lead">${lines.map((line, i) => [i > 0 && ' ', line])}</p><p class="s2 mut">${known.join(' · ')} <span class="block">${days.join(' ')}</span></p>`
}

/** Where returns are missing: the way to which, where that went out. */
function sayMissing(places: IndicatorModel['places'], { coverage }: Point, lang: Lang): Html | false {
  const say = speaker(OBSERVATORY, lang)
  if (!coverage || coverage.received >= coverage.due) return false
  return places.some(({ measure }) => measure === 'returns')
    ? html`<a href="#by-returns">${say('who-missing')}</a>`
    : html`${say('who-unsaid')}`
}

function sayBefore(before: Point, newest: Point, lang: Lang): string {
  const fill = {
    year: digits(pick(before.label, lang), lang),
    newest: digits(pick(newest.label, lang), lang),
    number: sayDatum(before.datum, lang),
  }
  const say = speaker(OBSERVATORY, lang)
  return newest.broken.length === 0 ? say('before', fill) : say('before-broken', { ...fill, why: sayBreaks(newest.broken, lang) })
}

/** What is released of quarters is not by year. */
const byTime = (points: readonly Point[]): 'by-year' | 'by-time' => (points.every((p) => p.isYear) ? 'by-year' : 'by-time')

function renderYears({ what, unit, points, others, moved = [] }: IndicatorModel, lang: Lang): Html {
  const say = speaker(OBSERVATORY, lang)
  const title = say(byTime(points), { what: pick(what, lang) })
  return renderCard(
    {
      id: 'years',
      title,
      subtitle: say(points.every((p) => p.isYear) ? 'by-year-sub' : 'by-time-sub', { unit: capital(pick(unit, lang)) }),
      note: [...renderNotes([points], lang, moved), ...moved.map((one) => html`<span class="one">${sayMovedParts(one, lang)}</span>`)],
      drawing: drawBoth('years', speaker(PUBLIC, lang)('chart-of', { title }), points, lang),
      table: renderPoints([...points, ...others], lang),
    },
    lang,
  )
}

/** Each note once, of every row of points that is drawn. */
const renderNotes = (drawn: readonly (readonly Point[])[], lang: Lang, moved: readonly MovedParts[] = []): readonly Html[] => [
  ...[...new Set(drawn.flatMap((points) => notesOf(points, lang, drawn.length === 1, moved)))].map(
    (note) => html`<span class="one">${note}</span>`,
  ),
  ...(drawn.flat().some((p) => isWithheld(p.datum)) ? [sayWithheld(lang)] : []),
]

/** One measure is looked at at a time, chosen without any script. */
function renderPlaces({ places }: IndicatorModel, lang: Lang): Html {
  const say = speaker(OBSERVATORY, lang)
  const choose =
    places.length > 1 &&
    html`<div class="seg measure" role="radiogroup" aria-label="${say('measure')}">${places.map(
      ({ measure }, i) =>
        html`<input type="radio" name="measure" id="measure-${measure}" class="of-${measure}"${i === 0 && html` checked`}><label for="measure-${measure}">${say(`measure-${measure}`)}</label>`,
    )}</div>`
  return html`<div class="places${places.length > 1 && ' several'}">${choose}${places.map(({ measure, figure }) => html`<div class="by-${measure}" id="by-${measure}">${renderFigure(figure, `where-${measure}`, lang)}</div>`)}</div>`
}

function renderDefinition(model: IndicatorModel, lang: Lang): Html {
  const say = speaker(OBSERVATORY, lang)
  const method = speaker(METHOD, lang)
  const fact = (name: string, words: string | false | undefined): Html | false => (words ? html`<dt>${name}</dt><dd>${words}</dd>` : false)
  const { release, notBy, crossed } = model
  const small = release && release.threshold > 1 ? [speaker(DATA, lang)('threshold', { n: release.threshold })] : []
  const several =
    crossed.length > 0 ? say('crossed', { list: crossed.map((words) => pick(words, lang)).join('; ') }) : release && say('not-crossed')
  const caveats = [
    pick(model.caveat, lang),
    ...(notBy ? [pick(notBy, lang)] : []),
    ...model.apart.map((why) => pick(why, lang)),
    ...small,
    ...(several ? [several] : []),
    ...(model.isUnplaced ? [say('not-placed')] : []),
    ...(['detected', 'no-rank'] as const).map((key) => speaker(DATA, lang)(key)),
  ]
  const isLeast = model.points.at(-1)?.datum?.qualifier === 'at_least'
  return html`<section class="card counts"><h2 class="h3">${say('what-it-counts')}</h2><p>${pick(model.what, lang)}</p>${model.lines.length > 0 && html`<ul class="lines s2">${model.lines.map((line) => html`<li>${digits(pick(line, lang), lang)}</li>`)}</ul>`}
<dl class="kv">${fact(method('unit'), pick(model.unit, lang))}${fact(method('from'), model.form ? pick(model.form, lang) : method('book'))}${fact(say(model.points.every((p) => p.isYear) ? 'counted-by' : 'counted-by-day'), model.day && pick(model.day, lang))}${fact(method('basis'), model.basis && pick(model.basis, lang))}${fact(say('known-on'), model.asOf && formatDay(model.asOf, lang))}${fact(method('version'), formatNumber(model.version, lang))}${fact(method('changed', { n: model.version }), model.changed && pick(model.changed, lang))}</dl>
<p class="s2"><a href="${model.definition}?lang=${lang}">${say('definition')}</a></p>
<h2 class="h3">${say('what-it-is-not')}</h2><ul class="nots">${caveats.map((text) => html`<li>${text}</li>`)}${isLeast && html`<li>${speaker(RELEASED, lang)('at-least-note')}</li>`}${model.isEstimate && html`<li>${method('estimate')}</li>`}<li><a href="/data?lang=${lang}#cav">${speaker(DATA, lang)('before-you-quote')}</a></li></ul></section>`
}

function renderPanels({ unit, moved = [] }: IndicatorModel, { cut, panels }: NonNullable<IndicatorModel['panels']>, lang: Lang): Html {
  const say = speaker(OBSERVATORY, lang)
  const title = say('cut-years', { cut: pick(cut, lang) })
  const most = Math.max(1, ...panels.flatMap(({ points }) => points.map((p) => p.datum?.value ?? 0)))
  const points = panels[0]?.points ?? []
  return renderCard(
    {
      id: 'panels',
      title,
      subtitle: say('panels-sub', { unit: capital(pick(unit, lang)) }),
      note: [
        ...renderNotes(
          panels.map((one) => one.points),
          lang,
        ),
        ...moved.filter((one) => one.cut.en === cut.en).map((one) => html`<span class="one">${sayMovedParts(one, lang)}</span>`),
      ],
      drawing: html`<div class="panels">${panels.slice(0, MOST_PANELS).map(({ label, points: own }, i) => {
        const name = digits(pick(label, lang), lang)
        const marks = marksOf(own, lang, false)
        return html`<div><h3 class="s2">${name}</h3>${trusted(drawYears(`panel${i + 1}`, `${title}: ${name}`, marks, 'panel', most))}</div>`
      })}</div>`,
      table: renderCells(
        {
          columns: points.map((p) => p.label),
          rows: panels.map((panel) => ({ label: panel.label, cells: panel.points.map((p) => p.datum) })),
        },
        lang,
      ),
    },
    lang,
  )
}

/** More panels than these are no picture; the table has all. */
const MOST_PANELS = 8

function renderFiles({ slug, origin, what, licence }: IndicatorModel, release: ReleaseCard, lang: Lang): Html {
  const say = speaker(OBSERVATORY, lang)
  const file = (name: string, as: string, key: Parameters<typeof say>[0]): Html =>
    html`<li><a href="/data/${slug}/${name}" download="${slug}.${as}">${as.toUpperCase()}</a> <span class="s2 mut">${say(key)}</span></li>`
  const picture = `<img src="${origin}/data/${slug}/chart.svg?lang=${lang}" alt="${pick(what, lang)}">`
  return html`<section class="card"><h2 class="h3">${say('take-away')}</h2><ul class="files">${file('figure.csv', 'csv', 'file-csv')}${file('figure.xlsx', 'xlsx', 'file-xlsx')}${file('figure.json', 'json', 'file-json')}
<li><a href="/data/${slug}/datapackage.json">Data Package</a> <span class="s2 mut">${say('file-package')}</span></li>
<li><a href="/data/${slug}/chart.svg?lang=${lang}">SVG</a> <span class="s2 mut">${say('file-chart')}</span></li>
<li><a href="${release.href}?lang=${lang}">${release.id}</a> <span class="s2 mut">${say('file-proof')}</span></li></ul>
<p class="s2 mut">${say('file-how')}</p><p class="s2 mut">${renderTerms(licence, lang)}</p>
<details><summary>${say('embed')}</summary><p class="s2 mut">${say('embed-how')}</p><pre class="s1"><code>${picture}</code></pre></details></section>`
}

/** Of two counts that belong together, the other: neither is a percentage, and what a share is taken of is never quoted alone. */
function sayShare({ isWhole, words, slug, datum }: NonNullable<IndicatorModel['share']>, newest: Point, lang: Lang): Html {
  const say = speaker(OBSERVATORY, lang)
  const year = digits(pick(newest.label, lang), lang)
  if (!isWhole && !datum) return html`${say('part-alone')}`
  if (!isWhole) return html`${say('part-of', { number: sayDatum(newest.datum, lang), whole: sayDatum(datum, lang), year })}`
  return datum
    ? html`${say('whole-of')} <a href="/data/${slug}?lang=${lang}">${pick(words, lang)}${languageOf(lang).colon}${sayDatum(datum, lang)}</a>`
    : html`${say('whole-alone')}`
}

const renderNoCite = ({ datum }: NonNullable<IndicatorModel['share']>, lang: Lang): Html => {
  const say = speaker(OBSERVATORY, lang)
  return html`<section class="card"><h2 class="h3">${say('cite')}</h2><p class="s2">${say(datum ? 'no-cite' : 'no-cite-alone')}</p></section>`
}

function renderCite(model: IndicatorModel, newest: Point, release: ReleaseCard, lang: Lang): Html {
  const say = speaker(OBSERVATORY, lang)
  const address = `${model.origin}/data/${model.slug}`
  // A number that is cited stays: the figure's own address leads to the newest.
  const of = `${model.origin}${release.href}`
  const text = say(model.observatory === undefined ? 'citation' : 'citation-observatory', {
    country: pick(model.country, lang),
    what: pick(model.what, lang),
    year: digits(pick(newest.label, lang), lang),
    number: sayDatum(newest.datum, lang),
    // What has no number has no unit either: “withheld persons” is nothing.
    unit: newest.datum !== null && newest.datum.value !== null ? pick(model.unit, lang) : '',
    day: formatDay(release.approvedOn, lang),
    release: release.id,
    coverage: sayCoverage(newest, lang),
    address: of,
  })
  // Whatever a demonstration gives out says that it is one, also where somebody copies a line of it.
  const demo = model.demo && speaker(COMMON, lang)(model.publishedCounts ? 'demo-counts' : 'demo')
  // Whoever copies it takes no marks along that nobody sees.
  const quoted = stripBreaks(demo === false ? text : say('citation-demo', { demo, text }))
  return html`<section class="card"><h2 class="h3">${say('cite')}</h2><p class="s2 quote">${quoted}</p>
<h2 class="h3">${say('stable-address')}</h2><p class="s2"><code>${address}</code></p><p class="s2 mut">${say('stable-why')}</p></section>`
}

function renderRevisions({ revisions }: IndicatorModel, lang: Lang): Html {
  const say = speaker(OBSERVATORY, lang)
  const rows = revisions.map(({ label, before, after }) => {
    const fill = { year: digits(pick(label, lang), lang), before: sayDatum(before.datum, lang), after: sayDatum(after.datum, lang) }
    const how = after.datum === null ? 'revised-gone' : fill.before === fill.after ? 'revised-same' : 'revised'
    return html`<li><span class="mut nw">${after.on && formatDay(after.on, lang)}</span> <span>${say(how, fill)}</span>${after.href && html` <a href="${after.href}?lang=${lang}">${say('file-proof')}</a>`}</li>`
  })
  return html`<section class="card revisions"><h2 class="h3">${say('revisions')}</h2>${rows.length === 0 ? html`<p class="s2 mut">${say('no-revisions')}</p>` : html`<ul>${rows}</ul>`}</section>`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
