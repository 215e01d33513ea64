import type { Lang } from '../words/khmer.ts'
import { PUBLIC } from '../words/public.ts'
import { speaker } from '../words/say.ts'
import { renderBreakIt } from './break-it.ts'
import { renderFrame } from './frame.ts'
import type { FrameModel } from './frame.ts'
import { html } from './html.ts'
import { languageOf, OWN_LANGUAGES, sentenceIn, type Language } from '../../core/text/languages.ts'
import { BREAK_IT } from '../words/break-it.ts'

export type VerifyModel = FrameModel & {
  /** The log's public key, as a verifier takes it (C2SP signed-note verifier key). */
  readonly logKey: string
  /** Outside witnesses are asked here: the page fetches who they are (/log/witness-policy). */
  readonly hasPolicy?: boolean
  /** A demonstration that can be broken, and mended. */
  readonly canBreak?: boolean
  /** Of the release that somebody comes from. */
  readonly receipt?: { readonly of: string; readonly text: string }
}

/** The page that checks a receipt by itself; the script is `src/web/verify.ts`, and nothing it reads leaves the page. */
export function renderVerify(model: VerifyModel, lang: Lang): string {
  const say = speaker(PUBLIC, lang)
  const spoken = spokenIn(lang)
  const { receipt } = model
  const body = html`<h1>${say('verify-title')}</h1><p><b>${say('verify-plain')}</b></p><p class="mut">${say('verify-how')}</p>
${receipt ? html`<p class="narrow">${say('receipt-of', { id: receipt.of })} <a href="/releases/${receipt.of}?lang=${lang}">${say('see-figures')}</a></p>` : html`<p class="s2 mut narrow">${say('where-receipts')}</p>`}
<noscript><p class="card ask">${say('needs-script')}</p></noscript>
<form class="check" id="check" data-log-key="${model.logKey}" ${spoken && html` data-language="${JSON.stringify(spoken)}"`}${model.hasPolicy === true && html` data-policy="/log/witness-policy"`}>
<label for="receipt">${say('receipt-text')}</label><p class="s2 mut" id="receipt-hint">${say('receipt-hint')}</p>
<textarea id="receipt" dir="ltr" rows="9" spellcheck="false" autocomplete="off" aria-describedby="receipt-hint">${receipt?.text}</textarea>
<label class="drop" id="drop"><input type="file" id="file" accept=".tlog-proof,.txt,text/plain,image/*"><span>${say('drop-file')}</span></label>
<button class="btn p" type="submit">${say('check')}</button></form>
<section id="result" class="card result" aria-live="polite" hidden></section>
${model.canBreak && renderBreakIt(lang)}
<p class="s2 mut key">${say('log-key')}${languageOf(lang).colon}<code>${model.logKey}</code></p>
<p class="s2 mut key">${say('without-page')} <code>saksi verify RECEIPT --key VKEY</code> (<a href="/log/vkey" download>VKEY</a>) ${say('program-where')}</p>
<p class="s2 mut key">${say('key-elsewhere')}${model.hasPolicy === true && html` <a href="/log/witness-policy">${say('witnesses-who')}</a>`}</p>`
  return renderFrame(model, lang, { path: '/verify', here: 'verify', script: '/assets/verify.js' }, body)
}

/** The script speaks English and Khmer; of any other language the page brings what it will say. */
function spokenIn(lang: Lang): Language | undefined {
  const language = languageOf(lang)
  if (OWN_LANGUAGES.includes(language)) return undefined
  const said = Object.values({ ...PUBLIC, ...BREAK_IT }).flatMap((words) => {
    const sentence = sentenceIn(language, words)
    return sentence === undefined ? [] : [[words.en, sentence] as const]
  })
  return { ...language, words: Object.fromEntries(said) }
}
