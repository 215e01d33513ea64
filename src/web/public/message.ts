import type { Words } from '../../core/model/fields.ts'
import type { Lang } from '../words/khmer.ts'
import { PUBLIC } from '../words/public.ts'
import { pick, speaker } from '../words/say.ts'
import { renderFrame } from './frame.ts'
import type { FrameModel } from './frame.ts'
import { html } from './html.ts'

/** A page that says one thing: not there, not possible now. It repeats nothing of what was asked for. */
export function renderMessage(model: FrameModel, title: Words, detail: Words, lang: Lang): string {
  const body = html`<h1>${pick(title, lang)}</h1><p class="mut">${pick(detail, lang)}</p>
<p class="row acts"><a class="btn" href="/?lang=${lang}">${speaker(PUBLIC, lang)('back')}</a></p>`
  return renderFrame(model, lang, { path: '/', here: 'message' }, body)
}
