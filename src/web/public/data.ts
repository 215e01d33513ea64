import type { Words } from '../../core/model/fields.ts'
import { compareText } from '../../core/text/collate.ts'
import { DATA } from '../words/data.ts'
import { digits, formatNumber } from '../words/khmer.ts'
import type { Lang } from '../words/khmer.ts'
import { RELEASED } from '../words/released.ts'
import { PUBLIC } from '../words/public.ts'
import { pick, speaker } from '../words/say.ts'
import { renderFrame } from './frame.ts'
import type { FrameModel } from './frame.ts'
import type { ReleaseCard } from './home.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import type { Datum } from './figure.ts'
import { shapeOf } from './shapes.ts'
import { signNumber } from '../sheet/figure-words.ts'

export type DataModel = FrameModel & {
  /** By the time they are about, the newest first. */
  readonly times: readonly {
    readonly words: Words
    readonly releases: readonly {
      readonly card: ReleaseCard
      readonly counted: Words
      readonly unit: Words
      /** Withheld where it is not in the files. */
      readonly total: Omit<Datum, 'label'>
      readonly cuts: readonly Words[]
    }[]
  }[]
}

/** The public list of what was released, `/data`: what each is worth, and where its figures and files are. */
export function renderData(model: DataModel, lang: Lang): string {
  const say = speaker(DATA, lang)
  const caveats = (['detected', 'withheld', 'found-how', 'no-change', 'no-rank'] as const).map((key) => html`<li>${say(key)}</li>`)
  const n = model.times.reduce((sum, { releases }) => sum + releases.length, 0)
  const body = html`<h1>${say('title')}</h1><p class="mut">${say('what')}</p>
<section class="caveats narrow" aria-labelledby="cav"><h2 id="cav" class="h3">${say('before-you-quote')}</h2><ul>${caveats}<li>${speaker(RELEASED, lang)('at-least-note')}</li></ul></section>
<p class="mut released">${n === 0 ? speaker(PUBLIC, lang)('no-release') : say('n-releases', { n })}</p>
${model.times.map((time, i) => renderTime(time, i, lang))}`
  return renderFrame(model, lang, { path: '/data', here: 'data' }, body)
}

function renderTime({ words, releases }: DataModel['times'][number], index: number, lang: Lang): Html {
  const say = speaker(DATA, lang)
  const total = (datum: Omit<Datum, 'label'>): Html | string => (datum.value === null ? shapeOf(datum.state) : signNumber(datum, lang))
  const inOrder = releases.toSorted((a, b) => compareText(pick(a.counted, lang), pick(b.counted, lang)))
  const rows = inOrder.map(
    ({
      card,
      counted,
      unit,
      total: value,
      cuts,
    }) => html`<tr><th scope="row"><a href="${card.href}?lang=${lang}">${digits(pick(counted, lang), lang)}</a>
<span class="s2 mut">${pick(unit, lang)}</span></th><td class="r" data-label="${say('col-total')}">${total(value)}</td>
<td class="s2" data-label="${say('col-cuts')}">${cuts.map((cut) => digits(pick(cut, lang), lang)).join(' · ')}</td><td class="r" data-label="${say('col-withheld')}">${formatNumber(card.withheld, lang)}</td></tr>`,
  )
  return html`<section class="released" aria-labelledby="t${index}"><h2 id="t${index}">${digits(pick(words, lang), lang)}</h2>
<table class="index"><thead><tr><th scope="col">${say('col-counted')}</th><th scope="col" class="r">${say('col-total')}</th><th scope="col">${say('col-cuts')}</th><th scope="col" class="r">${say('col-withheld')}</th></tr></thead><tbody>${rows}</tbody></table></section>`
}
