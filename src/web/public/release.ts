import { formatNumber } from '../words/khmer.ts'
import type { Lang } from '../words/khmer.ts'
import { PUBLIC } from '../words/public.ts'
import { pick, speaker } from '../words/say.ts'
import { renderFrame } from './frame.ts'
import type { FrameModel } from './frame.ts'
import { renderProofs } from './home.ts'
import type { ReleaseCard } from './home.ts'
import { html } from './html.ts'

export type ReleaseModel = FrameModel & {
  readonly release: ReleaseCard
  /** Files as published; `href` is relative to the origin. */
  readonly files: readonly { readonly name: string; readonly href: string; readonly bytes: number }[]
}

/** One release: its certificate, and every file of it. */
export function renderRelease(model: ReleaseModel, lang: Lang): string {
  const say = speaker(PUBLIC, lang)
  const { release } = model
  const files = model.files.map(
    (file) =>
      html`<tr><th scope="row"><a href="${file.href}" download>${file.name}</a></th><td class="r">${formatNumber(file.bytes, lang)}</td></tr>`,
  )
  const body = html`<p class="crumb">${say('release', { id: release.id })}</p><h1>${pick(release.title, lang)}</h1>
<p class="mut">${say('release-size', { tables: release.tables, withheld: release.withheld })}</p>
<section class="card certificate narrow"><h2 class="sr">${say('certificate')}</h2>${renderProofs(release, lang)}</section>
<h2>${say('files')}</h2><table class="narrow"><thead><tr><th scope="col">${say('col-file')}</th><th scope="col" class="r">${say('col-size')}</th></tr></thead><tbody>${files}</tbody></table>
<p class="row acts"><a class="btn" href="/verify?lang=${lang}">${say('check-yourself')}</a><a class="s2" href="/?lang=${lang}">${say('back')}</a></p>`
  return renderFrame(model, lang, { path: release.href }, body)
}
