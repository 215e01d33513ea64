/** The answer sheet as one readable page that needs nothing else: no script, no request, prints on paper as it is. */
import type { Answer } from '../../work/answers/answer-sheet.ts'
import { languageOf } from '../../core/text/languages.ts'
import { COMMON, STATES } from '../words/common.ts'
import { digits, formatDay, formatNumber, setKhmer, type Lang } from '../words/khmer.ts'
import { sayReturns } from '../words/returns-in.ts'
import { pick, speaker } from '../words/say.ts'
import { SHEET } from '../words/sheet.ts'
import { html, trusted, type Html } from '../public/html.ts'
import { sayAnswer, sayByLinks, sayChange, sayFigure, sayLeaning, sayWhy } from './figure-words.ts'
import { renderChains, renderFindings } from './render-chains.ts'
import { SHEET_CSS } from './sheet-css.ts'
import type { SheetModel } from './sheet-model.ts'

/** @param fonts style rules that bring the letters with them; left out, the reader's machine has its own. */
export function renderAnswerSheet(model: SheetModel, lang: Lang, fonts = ''): string {
  const say = speaker(SHEET, lang)
  const { sheet } = model
  const answered = sheet.rows.filter((r) => r.state !== 'late' && r.state !== 'not_collected').length
  const title = `${pick(model.title, lang)} · ${pick(model.country, lang)} · ${digits(String(sheet.year), lang)}`
  return html`<!doctype html>
<html lang="${lang}" dir="${languageOf(lang).dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}${model.isDemo ? ` · ${pick(COMMON.demo, lang)}` : ''}</title><style>${trusted(fonts + SHEET_CSS)}</style></head><body class="${model.isDemo ? 'demo' : ''}">
${model.isDemo ? html`<p class="mark">${pick(COMMON.demo, lang)}</p>` : ''}
<header><p class="k">${say('title')}</p><h1>${setKhmer(title)}</h1>
<p>${say(sheet.as_of_by === 'paper' ? 'as-of-papers' : 'as-of', { day: formatDay(sheet.as_of, lang) })} · ${say('rows-answered', {
    answered: digits(String(answered), lang),
    all: digits(String(sheet.rows.length), lang),
  })}</p><p class="note">${say('exact')}</p></header>
${renderContents(model, lang)}
${model.parts.map((part) => renderPart(part, model, lang))}
${renderChains(model, lang)}
${renderFindings(model, lang)}
${renderRows(model, lang)}
</body></html>`.toString()
}

/** Where to find what, and how it stands: a sheet is long. */
function renderContents({ parts, sheet }: SheetModel, lang: Lang): Html {
  const say = speaker(SHEET, lang)
  return html`<nav aria-label="${say('contents')}"><ol>${parts.map((part) => {
    const answers = sheet.answers.filter((a) => a.part === part.key)
    if (answers.length === 0) return html``
    const states = [...Map.groupBy(answers, (a) => a.state)].map(
      ([state, of]) => html`<span class="st ${state}">${formatNumber(of.length, lang)} ${setKhmer(pick(STATES[state], lang))}</span>`,
    )
    return html`<li><span class="k">${part.key}</span> <a href="#${part.key}">${setKhmer(pick(part.words, lang))}</a> ${states}</li>`
  })}</ol></nav>`
}

function renderPart(part: SheetModel['parts'][number], model: SheetModel, lang: Lang): Html {
  const answers = model.sheet.answers.filter((a) => a.part === part.key)
  if (answers.length === 0) return html``
  return html`<section id="${part.key}"><h2><span class="k">${part.key}</span> ${setKhmer(pick(part.words, lang))}</h2>
${answers.map((a) => renderAnswer(a, model, lang))}</section>`
}

function renderAnswer(a: Answer, model: SheetModel, lang: Lang): Html {
  const say = speaker(SHEET, lang)
  const signed = model.signed.get(a.id)
  const notes = [
    a.legal_basis === undefined ? '' : say('basis', { basis: pick(model.bases.get(a.indicator) ?? { en: a.legal_basis }, lang) }),
    sayByLinks(a.lineage, lang),
    ...sayLeaning(a.if_overlooked, lang),
    a.is_estimate ? say('estimate') : '',
    a.single_source ? say('single') : '',
    a.cells_in_releases ? say('cells-elsewhere') : '',
    model.provisional.has(a.id) ? say('provisional') : '',
  ].filter(Boolean)
  const narrative = pick({ en: '', ...signed?.narrative }, lang)
  return html`<article><h3>${setKhmer(pick(model.asks.get(a.id) ?? { en: a.id }, lang))}</h3>
<p class="fig"><b>${sayAnswer(a, lang)}</b> ${pick(model.units.get(a.indicator) ?? { en: a.unit }, lang)}
<span class="st ${a.state}">${setKhmer(pick(STATES[a.state], lang))}</span>${a.why.length > 0 ? html` <span class="why">${setKhmer(sayWhy(a, lang))}</span>` : ''}</p>
${a.cells.length > 0 ? renderCells(a, model, lang) : ''}
${narrative === '' ? '' : html`<p class="words">${narrative}</p>`}
<dl><div><dt>${say('interval')}</dt><dd>${say('until-before', { from: formatDay(a.from, lang), to: formatDay(a.to, lang) })}</dd></div>
<div><dt>${say('coverage')}</dt><dd>${sayReturns(a.coverage, lang)}</dd></div>
<div><dt>${say('before')}</dt><dd>${sayChange(a, lang) || '–'}</dd></div>
<div><dt>${say('owner')}</dt><dd>${pick(model.agencies.get(a.owner) ?? { en: a.owner }, lang)}</dd></div>
<div><dt>${say('due')}</dt><dd>${formatDay(a.due, lang)}</dd></div>
<div><dt>${say('rows')}</dt><dd>${a.requirements.join(' ')}</dd></div></dl>
${notes.map((n) => html`<p class="note">${n}</p>`)}
<p class="note">${signed ? html`${say(signed.isSigned ? 'signed' : 'by-command', { agency: pick(signed.agency, lang) })}${signed.isStale ? html` · <b>${say('stale')}</b>` : ''}${signed.sources.length > 0 ? ` · ${signed.sources.join('; ')}` : ''}` : say('unsigned')}</p></article>`
}

function renderCells(a: Answer, model: SheetModel, lang: Lang): Html {
  return html`<ul class="cells">${a.cells.map(
    (cell) =>
      html`<li><span>${setKhmer(
        Object.entries(cell.by)
          .map(([d, code]) => pick(model.labelCell(a.indicator, d, code), lang))
          .join(' · '),
      )}</span> <b>${sayFigure(cell, lang)}</b></li>`,
  )}</ul>`
}

function renderRows(model: SheetModel, lang: Lang): Html {
  const say = speaker(SHEET, lang)
  return html`<section class="rows"><h2>${say('rows-title')}</h2><ul>${model.sheet.rows.map(
    (r) => html`<li><span class="k">${r.id}</span> <span class="st ${r.state}">${setKhmer(pick(STATES[r.state], lang))}</span></li>`,
  )}</ul></section>`
}
