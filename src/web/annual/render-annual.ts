/** The annual report as one page that needs nothing else: no script, no request; prints as it is. */
import { drawYears, standAlone, yearsSize } from '../../core/chart/index.ts'
import { html, marksOf, renderPoints, renderWorth, trusted, type Html } from '../public/index.ts'
import { SHEET_CSS } from '../sheet/sheet-css.ts'
import { ANNUAL } from '../words/annual.ts'
import { COMMON } from '../words/common.ts'
import { digits, setKhmer, type Lang } from '../words/khmer.ts'
import { pick, speaker } from '../words/say.ts'
import { sayNotes, sayStanding } from './say-figure.ts'
import type { AnnualFigure, AnnualModel } from './annual-model.ts'

const CSS = `${SHEET_CSS}table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.5rem 0}th,td{border-top:1px solid var(--line);padding:.25rem .4rem;text-align:start}.r{text-align:end}article svg{max-width:100%;height:auto}.fig.part{text-decoration:underline dashed}`

/** @param fonts style rules that bring the letters with them; left out, the reader's machine has its own. */
export function renderAnnual(model: AnnualModel, lang: Lang, fonts = ''): string {
  const title = digits(pick(model.title, lang), lang)
  const mark = model.isDemo && html`<p class="mark">${pick(COMMON.demo, lang)}</p>`
  return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${trusted(fonts + CSS)}</style></head><body class="${model.isDemo ? 'demo' : ''}">
${mark}<header><p class="k">${sayOf(model, lang)}</p><h1>${setKhmer(title)}</h1><p class="note">${sayStanding(model, lang)}</p></header>
<nav><ol>${model.parts.map((part, i) => html`<li><a href="#part-${i + 1}">${setKhmer(pick(part.title, lang))}</a></li>`)}</ol></nav>
${model.parts.map(
  (part, i) => html`<section id="part-${i + 1}"><h2>${setKhmer(pick(part.title, lang))}</h2>
${part.text && html`<p class="words">${setKhmer(pick(part.text, lang))}</p>`}
${part.figures.map((figure, n) => renderOne(figure, `f${i + 1}-${n + 1}`, lang))}</section>`,
)}
</body></html>
`.toString()
}

export const sayOf = ({ country, year }: AnnualModel, lang: Lang): string =>
  speaker(ANNUAL, lang)('of', { country: pick(country, lang), year: digits(String(year), lang) })

function renderOne(figure: AnnualFigure, id: string, lang: Lang): Html {
  const title = pick(figure.what, lang)
  const marks = marksOf(figure.points, lang)
  return html`<article><h3>${setKhmer(title)}</h3><p class="fig">${renderWorth(figure.point?.datum ?? null, lang)} ${pick(figure.unit, lang)}</p>
${figure.points.length > 1 && trusted(standAlone(drawYears(id, title, marks, 'wide'), yearsSize(marks, 'wide'), title, []))}
${
  figure.points.length > 1 &&
  renderPoints(
    figure.points.map(({ label, isYear, datum, coverage, broken }) => ({
      label,
      isYear,
      datum,
      broken,
      ...(coverage ? { coverage } : {}),
    })),
    lang,
  )
}
${sayNotes(figure, lang).map((note) => html`<p class="note">${note}</p>`)}</article>`
}
