/** The annual report as a page: one that needs nothing else and travels as a file, and one among the public pages. The same words and numbers. */
import { drawYears, standAlone, yearsSize } from '../../core/chart/index.ts'
import {
  drawBoth,
  drawHeatOf,
  heatNotes,
  heatTitle,
  html,
  marksOf,
  renderFrame,
  renderHeatTable,
  renderPoints,
  renderWorth,
  sayHeatOf,
  trusted,
  type FrameModel,
  type Heat,
  type Html,
  type Point,
} from '../public/index.ts'
import { languageOf } from '../../core/text/languages.ts'
import { SHEET_CSS } from '../sheet/sheet-css.ts'
import { ANNUAL } from '../words/annual.ts'
import { COMMON } from '../words/common.ts'
import { digits, setKhmer, type Lang } from '../words/khmer.ts'
import { OBSERVATORY } from '../words/observatory.ts'
import { pick, speaker } from '../words/say.ts'
import { sayNotes, sayStanding, sayUnit } from './say-figure.ts'
import type { AnnualFigure, AnnualModel } from './annual-model.ts'

const CSS = `${SHEET_CSS}table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.5rem 0}th,td{border-top:1px solid var(--line);padding:.25rem .4rem;text-align:start}.r{text-align:end}article svg{max-width:100%;height:auto}.fig.part{text-decoration:underline dashed}`

/** How a figure is shown where the page stands: a file brings its own style and leads nowhere, a public page has ours and the others beside it. */
type Shown = { readonly years: (figure: AnnualFigure, id: string, title: string) => Html; readonly leadsOn: boolean }

/** No script, no request; prints as it is. @param fonts style rules that bring the letters with them; left out, the reader's machine has its own. */
export function renderAnnual(model: AnnualModel, lang: Lang, fonts = ''): string {
  const mark = model.isDemo && html`<p class="mark">${pick(COMMON.demo, lang)}</p>`
  const years: Shown['years'] = ({ points }, id, title) => {
    const marks = marksOf(points, lang)
    return trusted(standAlone(drawYears(id, title, marks, 'wide'), yearsSize(marks, 'wide'), title, []))
  }
  return html`<!doctype html>
<html lang="${lang}" dir="${languageOf(lang).dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(model, lang)}</title><style>${trusted(fonts + CSS)}</style></head><body class="${model.isDemo ? 'demo' : ''}">
${mark}${renderReport(model, lang, { years, leadsOn: false })}</body></html>
`.toString()
}

/** `/annual/<year>`, with the files that it is there as. */
export function renderAnnualPage(model: AnnualModel & { readonly frame: FrameModel }, lang: Lang): string {
  const { frame, year } = model
  const say = speaker(ANNUAL, lang)
  const path = `/annual/${year}`
  const years: Shown['years'] = ({ points }, id, title) => html`<div class="chart">${drawBoth(id, title, points, lang)}</div>`
  const body = html`<p class="crumb"><a href="/data?lang=${lang}">${pick(OBSERVATORY.all, lang)}</a></p><div class="annual">${renderReport(model, lang, { years, leadsOn: true })}</div>
<section class="card" aria-labelledby="take"><h2 id="take" class="h3">${say('take-away')}</h2><p class="row acts"><a class="btn" href="${path}/report.docx?lang=${lang}">${say('as-word')}</a><a class="btn" href="${path}/report.html?lang=${lang}">${say('as-page')}</a><a class="btn" href="${path}/report.json">${say('as-file')}</a></p><p class="mut">${say('how-to-check')}</p></section>`
  return renderFrame(frame, lang, { path, here: 'data', title: `${pick(ANNUAL['of-years'], lang)} ${digits(String(year), lang)}` }, body)
}

/** The title as it is read, without marks for breaking lines. */
export const titleOf = ({ title }: Pick<AnnualModel, 'title'>, lang: Lang): string => digits(pick(title, lang), lang)

export const sayOf = ({ country, year }: AnnualModel, lang: Lang): string =>
  speaker(ANNUAL, lang)('of', { country: pick(country, lang), year: digits(String(year), lang) })

function renderReport(model: AnnualModel, lang: Lang, shown: Shown): Html {
  return html`<header><p class="k">${sayOf(model, lang)}</p><h1>${setKhmer(titleOf(model, lang))}</h1><p class="note">${sayStanding(model, lang)}</p></header>
${model.parts.length > 1 && html`<nav aria-label="${speaker(ANNUAL, lang)('parts')}"><ol>${model.parts.map((part, i) => html`<li><a href="#part-${i + 1}">${setKhmer(pick(part.title, lang))}</a></li>`)}</ol></nav>`}
${model.parts.map(
  (part, i) => html`<section id="part-${i + 1}"><h2>${setKhmer(pick(part.title, lang))}</h2>
${part.text && html`<p class="words">${setKhmer(pick(part.text, lang))}</p>`}
${part.figures.map((figure, n) => renderOne(figure, `f${i + 1}-${n + 1}`, lang, shown))}</section>`,
)}
`
}

function renderOne(figure: AnnualFigure, id: string, lang: Lang, { years, leadsOn }: Shown): Html {
  const title = pick(figure.what, lang)
  const more =
    leadsOn &&
    figure.gone &&
    html`<p class="note"><a href="/releases/${figure.gone.release}?lang=${lang}">${pick(ANNUAL['taken-back-more'], lang)}</a></p>`
  const hasYears = figure.points.length > 1
  return html`<article><h3>${setKhmer(title)}</h3><p class="fig">${renderWorth(figure.point, lang)}${sayUnit(figure, lang)}</p>
${hasYears && years(figure, id, title)}
${hasYears && html`<div class="scroll">${renderPoints(figure.points.map(withoutRelease), lang)}</div>`}
${sayNotes(figure, lang).map((note) => html`<p class="note">${note}</p>`)}${more}${figure.heat && renderWhen(figure.heat, id, lang)}</article>`
}

/** The drawing has the colours on it, so that it stands in a print as on a page. */
const renderWhen = (heat: Heat, id: string, lang: Lang): Html => html`<h4>${heatTitle(lang)}</h4><p>${sayHeatOf(heat, lang)}</p>
${trusted(drawHeatOf(`${id}-when`, heat, lang))}<div class="scroll">${renderHeatTable(heat, lang)}</div>${heatNotes(heat, lang).map((note) => html`<p class="note">${note}</p>`)}`

/** Which release each year is from is said of the report's own year alone, under the figure. */
const withoutRelease = ({ label, isYear, datum, coverage, broken, beside }: Point): Point => ({
  label,
  isYear,
  datum,
  broken,
  ...(beside ? { beside } : {}),
  ...(coverage ? { coverage } : {}),
})
