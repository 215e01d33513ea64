import { formatDay } from '../words/khmer.ts'
import type { Lang } from '../words/khmer.ts'
import { DATA } from '../words/data.ts'
import { PUBLIC } from '../words/public.ts'
import { pick, speaker } from '../words/say.ts'
import { renderFigure } from './figure.ts'
import type { Figure } from './figure.ts'
import { renderFrame } from './frame.ts'
import type { FrameModel } from './frame.ts'
import { renderProofs } from './home.ts'
import type { ReleaseCard } from './home.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'

export type DataModel = FrameModel & {
  /** Newest first. Every figure is drawn from the release's own files. */
  readonly releases: readonly {
    readonly card: ReleaseCard
    readonly figures: readonly Figure[]
    readonly tables: readonly { readonly name: string; readonly href: string; readonly of: string }[]
  }[]
}

/** The public page of figures, `/data`: what was released, what it is worth, and everything to check it by. */
export function renderData(model: DataModel, lang: Lang): string {
  const say = speaker(DATA, lang)
  const caveats = (['detected', 'withheld', 'found-how', 'no-change', 'no-rank'] as const).map((key) => html`<li>${say(key)}</li>`)
  const body = html`<h1>${say('title')}</h1><p class="mut">${say('what')}</p>
<section class="caveats narrow" aria-labelledby="cav"><h2 id="cav" class="h3">${say('before-you-quote')}</h2><ul>${caveats}</ul></section>
${model.releases.length === 0 && html`<p class="mut">${speaker(PUBLIC, lang)('no-release')}</p>`}
${model.releases.map((one) => renderOne(one, lang))}`
  return renderFrame(model, lang, { path: '/data', here: 'data' }, body)
}

function renderOne({ card, figures, tables }: DataModel['releases'][number], lang: Lang): Html {
  const say = speaker(DATA, lang)
  const { id, coverage, asOf } = card
  const known = asOf && say('as-of', { day: formatDay(asOf, lang) })
  const covered = coverage && (coverage.due === 0 ? say('no-returns') : say('coverage', coverage))
  const files = tables.map(
    ({ name, href, of }) => html`<li><a href="${href}" download="${`${id}-${name}`}">${name}</a> <span class="s2 mut">${of}</span></li>`,
  )
  return html`<section class="released" aria-labelledby="${id}"><h2 id="${id}">${pick(card.title, lang)}</h2>
<p class="mut">${[covered, known].filter(Boolean).join(' ')} ${say('threshold', { n: card.threshold })}</p>
<div class="grid g3">${figures.map((figure, i) => renderFigure(figure, `${id}-${i + 1}`, lang))}</div>
<div class="grid g3"><section class="card"><h3>${say('download')}</h3><ul class="files">${files}
<li><a href="${`/releases/${id}/datapackage.json`}" download="datapackage.json">datapackage.json</a> <span class="s2 mut">${say('package')}</span></li>
<li><a href="${`/releases/${id}/certificate.json`}" download="certificate.json">certificate.json</a> <span class="s2 mut">${say('certificate')}</span></li></ul>
<p class="s2"><a href="${card.href}?lang=${lang}">${say('all-files')}</a></p></section>
<section class="card certificate"><h3>${speaker(PUBLIC, lang)('certificate')}</h3>${renderProofs(card, lang)}
<p class="s2 mut">${say('run-again')}</p><pre><code>saksi attack ${id}</code></pre></section></div></section>`
}
