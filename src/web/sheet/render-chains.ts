/** The part of the sheet that says why its figures are not one another, and what is missing under them. */
import { CHAIN } from '../words/chain.ts'
import { formatDay, setKhmer, type Lang } from '../words/khmer.ts'
import { pick, speaker } from '../words/say.ts'
import { SHEET } from '../words/sheet.ts'
import { html, type Html } from '../public/html.ts'
import type { SheetModel } from './sheet-model.ts'
import { sayAnswer } from './figure-words.ts'

/** Each chain as a list: a figure, and under it what stands between it and the one above. */
export function renderChains({ chains, sheet, asks, units }: SheetModel, lang: Lang): Html {
  if (chains.length === 0) return html``
  const say = speaker(SHEET, lang)
  return html`<section id="chains"><h2>${speaker(CHAIN, lang)('title')}</h2>${chains.map(
    (chain) =>
      html`<h3>${setKhmer(pick(chain.words, lang))}</h3><ol class="chain">${chain.steps.map(({ question, reasons }) => {
        const answer = sheet.answers.find((a) => a.id === question)
        return answer
          ? html`<li><p class="fig"><b>${sayAnswer(answer, lang)}</b> ${pick(units.get(answer.indicator) ?? { en: answer.unit, km: answer.unit }, lang)}</p>
<p>${setKhmer(pick(asks.get(question) ?? { en: question, km: question }, lang))}</p>
<p class="note">${say('until-before', { from: formatDay(answer.from, lang), to: formatDay(answer.to, lang) })}</p>
${reasons.length === 0 ? '' : html`<ul>${reasons.map((reason) => html`<li>${setKhmer(pick(reason, lang))}</li>`)}</ul>`}</li>`
          : html``
      })}</ol><p class="note">${setKhmer(pick(chain.why, lang))}</p>`,
  )}</section>`
}

export function renderFindings({ findings }: SheetModel, lang: Lang): Html {
  if (findings.length === 0) return html``
  return html`<section id="findings"><h2>${speaker(CHAIN, lang)('findings', { n: findings.length })}</h2><ul class="chain">${findings.map(
    ({ place, what, where }) =>
      html`<li><p><b>${setKhmer(pick(place, lang))}</b></p><p>${setKhmer(pick(what, lang))}</p><p class="note">${setKhmer(pick(where, lang))}</p></li>`,
  )}</ul></section>`
}
