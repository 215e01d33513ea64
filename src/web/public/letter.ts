/**
 * The page that checks a letter. It bears the country's neutral name and none of this program's, needs no script, and says the same of a letter that is over,
 * that was ended, that nobody issued, and of what is no number. The digits travel in a body, never in an address.
 */
import type { Agency } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import type { LetterTold } from '../../core/letter/letter.ts'
import { languageOf } from '../../core/text/languages.ts'
import { COMMON } from '../words/common.ts'
import { formatDay, type Lang } from '../words/khmer.ts'
import { CHECK, LETTER } from '../words/letter.ts'
import { pick, speaker } from '../words/say.ts'
import { renderFonts } from './frame.ts'
import { html, type Html } from './html.ts'

export type LetterModel = {
  readonly name: Words
  readonly languages: readonly Lang[]
  readonly demo: boolean
  /** As it was typed or scanned; empty where nobody asked yet. */
  readonly number: string
  /** What is told; a number of seconds where somebody has to wait; null where nobody asked yet. */
  readonly told: LetterTold | number | null
  /** The body that answers for whoever holds it, where it is told. */
  readonly body?: Pick<Agency, 'words' | 'line'> | undefined
}

export function renderLetter({ name, languages, demo, number, told, body }: LetterModel, lang: Lang): string {
  const say = speaker(CHECK, lang)
  // What was told is not left standing before whoever looks at the screen next: the number goes from its box, and the answer within a minute.
  const isTold = typeof told === 'object' && told?.is === 'told'
  const isThere = typeof told === 'number' || (told !== null && told.is !== 'none')
  const tongue = (to: Lang): Html =>
    html`<a href="/letter?lang=${to}" lang="${to}" hreflang="${to}"${to === lang && html` aria-current="true"`}>${languageOf(to).name}</a>`
  const out = html`<!doctype html>
<html lang="${lang}" dir="${languageOf(lang).dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="same-origin">
<meta name="robots" content="noindex">
${isTold && html`<meta http-equiv="refresh" content="60;url=/letter?lang=${lang}">`}
<title>${pick(LETTER.title, lang)}</title>
<link rel="icon" href="data:,">
${renderFonts(lang)}
<link rel="stylesheet" href="/assets/public.css">
</head>
<body>
${demo && html`<div class="demo" role="region" aria-label="${speaker(COMMON, lang)('notice')}"><b>${pick(LETTER.demo, lang)}</b></div>`}
<header class="top"><div class="in">
<span class="inst">${pick(name, lang)}</span>
${languages.length > 1 && html`<div class="langs" role="group" aria-label="${speaker(COMMON, lang)('language')}">${languages.map(tongue)}</div>`}
</div></header>
<main id="page" tabindex="-1">
<h1>${say('title')}</h1>
<p class="mut">${say('nothing')}</p>
<div class="grid">
${answerOf(told, body, lang)}
<form method="post" action="/letter?lang=${lang}" class="card narrow">
<p class="field"><label for="number">${say('number')}</label>
<input id="number" name="number" type="text" maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" required value="${isTold ? '' : number}"></p>
${
  isThere &&
  !isTold &&
  html`<p class="field"><label for="digits">${say('digits')}</label>
<input id="digits" name="digits" type="text" inputmode="numeric" maxlength="20" autocomplete="off" aria-describedby="digits-how">
<span id="digits-how" class="mut">${say('digits-how')}</span></p>`
}
<p class="row acts"><button class="btn p" type="submit">${say('check')}</button></p>
</form>
</div>
</main>
</body>
</html>
`
  return out.text
}

function answerOf(told: LetterTold | number | null, body: LetterModel['body'], lang: Lang): Html | null {
  const say = speaker(CHECK, lang)
  if (told === null) return null
  if (typeof told === 'number') return html`<p class="card stop narrow" role="alert">${say('slow', { seconds: told })}</p>`
  if (told.is === 'none') return html`<p class="card narrow" role="alert">${say('none')}</p>`
  const holds = html`<p><b>${say('holds', { day: formatDay(told.until, lang) })}</b></p>`
  if (told.is === 'holds')
    return html`<section class="card narrow" role="status">${holds}${told.isWrong && html`<p>${say('wrong')}</p>`}</section>`
  return html`<section class="card narrow" role="status">${holds}<p>${body && say('care', { body: pick(body.words, lang) })}</p><p><b>${say('please')}</b></p><p>${body?.line === undefined ? say('line-on-paper') : say('line', { line: body.line })}</p></section>`
}
