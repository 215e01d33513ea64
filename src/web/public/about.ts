/** `/about`: who keeps the record, for whom, who approves what goes out, how to reach them, under which licence figures go out, and what it is not. */
import type { Keeper } from '../../core/country/front-page.ts'
import type { Licence } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { languageOf } from '../../core/text/languages.ts'
import { ABOUT } from '../words/about.ts'
import { DATA } from '../words/data.ts'
import { FRONT } from '../words/front.ts'
import type { Lang } from '../words/khmer.ts'
import { pick, speaker } from '../words/say.ts'
import { TERMS } from '../words/terms.ts'
import { renderFrame, type FrameModel } from './frame.ts'
import { html, type Html } from './html.ts'
import { renderTerms } from './terms.ts'

export type AboutModel = FrameModel & {
  /** Bodies that receive returns; of an observatory its members. */
  readonly keepers: readonly Words[]
  readonly trustee: Words
  /** Who keeps it, and where they can be reached; a demonstration's is invented. */
  readonly keeper?: Keeper
  readonly licence?: Licence
}

export function renderAbout(model: AboutModel, lang: Lang): string {
  const say = speaker(ABOUT, lang)
  const { keepers, trustee, keeper, licence } = model
  const part = (id: string, title: string, ...lines: readonly (string | Html)[]): Html =>
    html`<section class="narrow group" aria-labelledby="${id}"><h2 id="${id}" class="h3">${title}</h2>${lines.map((line) => html`<p>${line}</p>`)}</section>`
  const nots = (['not-rank', 'not-guess', 'not-open', 'not-zero'] as const).map((key) => speaker(FRONT, lang)(key))
  const isTheirs = model.observatory !== undefined
  const bodies = keepers.map((words) => pick(words, lang)).join(', ')
  const body = html`<h1>${say('title')}</h1><p class="mut">${say(isTheirs ? 'what-observatory' : 'what')}</p>${model.demo && html`<p class="card narrow">${say('demo')}</p>`}
${part('keeps', say('keeps'), keeper ? say('keeper', { keeper: pick(keeper.words, lang) }) : say('keeper-none'), say(isTheirs ? 'keeps-members' : 'keeps-how', { bodies }), say('trustee', { trustee: pick(trustee, lang) }))}
${part('for', say('for'), say('for-how'))}
${part('approves', say('approves'), say(isTheirs ? 'approves-members' : 'approves-how'))}
${part('contact', say('contact'), keeper ? `${pick(keeper.words, lang)}${languageOf(lang).colon}${pick(keeper.contact, lang)}` : say('contact-none'), ...(keeper ? [say(model.demo ? 'contact-demo' : 'contact-for')] : []))}
${part('licence', speaker(TERMS, lang)('title'), renderTerms(licence, lang))}
${part('nots', say('not'), speaker(DATA, lang)('detected'), speaker(DATA, lang)('no-rank'))}
<section class="narrow group" aria-labelledby="will-not"><h2 id="will-not" class="h3">${speaker(FRONT, lang)('will-not')}</h2><ul class="nots">${nots.map((line) => html`<li>${line}</li>`)}</ul></section>`
  return renderFrame(model, lang, { path: '/about', here: 'about', title: say('title') }, body)
}
