/** The page where a worker complains without an account. It bears the country's neutral name and none of this program's, needs no script, and what is typed travels in a body. */
import { complaintCodes, type ComplaintFault, type ComplaintSaid } from '../../core/complaint/complaint.ts'
import type { Country } from '../../core/country/index.ts'
import { printNumber } from '../../core/letter/number.ts'
import { languageOf } from '../../core/text/languages.ts'
import { COMMON } from '../words/common.ts'
import { COMPLAINT } from '../words/complaint.ts'
import type { Lang } from '../words/khmer.ts'
import { pick, speaker } from '../words/say.ts'
import { renderFonts } from './frame.ts'
import { html, type Html } from './html.ts'

export type ComplaintModel = {
  readonly country: Country
  readonly languages: readonly Lang[]
  readonly demo: boolean
  /** Whom it can be left for now. */
  readonly open: readonly string[]
  /** What was typed and has to be mended. */
  readonly typed?: { readonly said: ComplaintSaid; readonly fee: string; readonly faults: readonly ComplaintFault[] }
  /** Just handed in: its code. */
  readonly code?: string
  readonly isFull?: boolean
  /** What a code came back to. */
  readonly found?: { readonly to: string; readonly is: 'left' | 'taken' | 'acted' | 'no_action' } | 'none'
}

export function renderComplaint(model: ComplaintModel, lang: Lang): string {
  const { country, languages, demo, open, code } = model
  const say = speaker(COMPLAINT, lang)
  const tongue = (to: Lang): Html =>
    html`<a href="/complaint?lang=${to}" lang="${to}" hreflang="${to}"${to === lang && html` aria-current="true"`}>${languageOf(to).name}</a>`
  const out = html`<!doctype html>
<html lang="${lang}" dir="${languageOf(lang).dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="same-origin">
<meta name="robots" content="noindex">
<title>${say('title')}</title>
<link rel="icon" href="data:,">
${renderFonts(lang)}
<link rel="stylesheet" href="/assets/public.css">
</head>
<body>
${demo && html`<div class="demo" role="region" aria-label="${speaker(COMMON, lang)('notice')}"><b>${say('demo')}</b></div>`}
<header class="top"><div class="in">
<span class="inst">${pick(country.neutralName, lang)}</span>
${languages.length > 1 && html`<div class="langs" role="group" aria-label="${speaker(COMMON, lang)('language')}">${languages.map(tongue)}</div>`}
</div></header>
<main id="page" class="complain" tabindex="-1">
<h1>${say('h1')}</h1>
<p class="mut narrow">${say('how')}</p>
<p class="narrow">${say('borrowed')}</p><p class="row acts"><a class="btn stop" href="about:blank" rel="noreferrer">${say('leave')}</a></p>
<p class="card narrow"><b>${say('danger')}</b>${(country.helplines ?? []).map(({ words, number }) => html`<br>${pick(words, lang)}${languageOf(lang).colon}<a href="tel:${number.replaceAll(/[^+\d]/g, '')}">${number}</a>`)}</p>
<p class="narrow">${say('next')} ${say('kept')}</p>
<div class="grid">
${model.isFull && html`<p class="card stop narrow" role="alert">${say('full')}</p>`}
${code !== undefined && html`<section class="card narrow" role="status"><p><b>${say('left')}</b></p><p class="mono">${printNumber(code)}</p><p>${say('left-how')}</p></section>`}
${foundOf(model, lang)}
${code === undefined && (open.length === 0 ? html`<p class="card narrow">${say('closed')}</p>` : formOf(model, lang))}
<form method="post" action="/complaint?lang=${lang}" class="card narrow">
<h2>${say('back')}</h2>
<p class="field"><label for="code">${say('code')}</label>
<input id="code" name="code" type="text" maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" required></p>
<p class="row acts"><button class="btn" type="submit">${say('look')}</button></p>
</form>
</div>
</main>
</body>
</html>
`
  return out.text
}

function foundOf({ found, country }: ComplaintModel, lang: Lang): Html | null {
  const say = speaker(COMPLAINT, lang)
  if (found === undefined) return null
  if (found === 'none') return html`<p class="card narrow" role="alert">${say('is-none')}</p>`
  return html`<section class="card narrow" role="status"><p><b>${say(`is-${found.is}`)}</b></p><p class="mut">${bodyOf(country, found.to, lang)}</p></section>`
}

const bodyOf = ({ agencies }: Country, agency: string, lang: Lang): string => {
  const words = agencies.find((a) => a.id === agency)?.words
  return words ? pick(words, lang) : agency
}

function formOf({ country, open, typed }: ComplaintModel, lang: Lang): Html {
  const say = speaker(COMPLAINT, lang)
  const said = typed?.said
  const fault = (field: ComplaintFault): Html | false =>
    typed?.faults.includes(field) === true && html`<span id="${field}-fault" class="stop" role="alert">${say(`fault-${field}`)}</span>`
  const chosen = (field: 'against' | 'corridor' | 'province'): Html => html`<p class="field"><label for="${field}">${say(field)}</label>
<select id="${field}" name="${field}"><option value="">${say('none')}</option>${complaintCodes(country, field).map(
    (c) => html`<option value="${c.code}"${said?.[field] === c.code && html` selected`}>${pick(c.words, lang)}</option>`,
  )}</select></p>`
  return html`<form method="post" action="/complaint?lang=${lang}" class="card narrow" autocomplete="off">
<fieldset><legend>${say('to')}</legend>${fault('to')}
${open.map((a) => html`<p><label><input type="radio" name="to" value="${a}"${(said?.to === a || open.length === 1) && html` checked`}> ${bodyOf(country, a, lang)}</label></p>`)}</fieldset>
<fieldset><legend>${say('about')}</legend>${fault('about')}
${complaintCodes(country, 'about').map((c) => html`<p><label><input type="checkbox" name="about" value="${c.code}"${said?.about.includes(c.code) === true && html` checked`}> ${pick(c.words, lang)}</label></p>`)}</fieldset>
${chosen('corridor')}
${chosen('against')}
${chosen('province')}
<p class="field"><label for="fee">${say('fee')}</label>
<input id="fee" name="fee" type="text" inputmode="numeric" maxlength="20" value="${typed?.fee ?? ''}">${fault('fee')}</p>
<p class="field"><label for="words">${say('words')}</label>
<textarea id="words" name="words" rows="6" spellcheck="false" aria-describedby="words-how">${said?.words ?? ''}</textarea>
<span id="words-how" class="mut">${say('words-how')}</span>${fault('words')}</p>
<p class="row acts"><button class="btn p" type="submit">${say('send')}</button></p>
</form>`
}
