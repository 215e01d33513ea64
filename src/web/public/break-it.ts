import type { Lang } from '../words/khmer.ts'
import { BREAK_IT } from '../words/break-it.ts'
import { speaker } from '../words/say.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'

/** The part of /verify that only a demonstration has: alter a row behind its back, see it named, mend it. Its script is `src/web/break-it.ts`. */
export function renderBreakIt(lang: Lang): Html {
  const say = speaker(BREAK_IT, lang)
  return html`<section class="card break-it" id="break-it"><h2 class="h3">${say('title')}</h2><p class="mut">${say('about')}</p>
<p class="row acts"><button class="btn" id="demo-break" type="button">${say('break')}</button>
<button class="btn p" id="demo-check" type="button">${say('check')}</button>
<button class="btn" id="demo-mend" type="button">${say('mend')}</button></p>
<div class="result" id="demo-result" aria-live="polite" hidden></div>
<p class="s2 mut">${say('terminal')} <code>saksi demo --break DIR</code> · <code>saksi verify DIR/kh</code> · <code>saksi demo --mend DIR</code></p></section>`
}
