/** What a reader finds where figures were that somebody took back: by whom, when and why, and the way to what stands. */
import type { WhyWithdrawn } from '../../core/entry/kinds/release-withdrawn.ts'
import type { Words } from '../../core/model/fields.ts'
import { digits, formatDay, type Lang } from '../words/khmer.ts'
import { pick, speaker } from '../words/say.ts'
import { WHY_WORDS, WITHDRAWN } from '../words/withdrawn.ts'
import { renderFrame, type FrameModel } from './frame.ts'
import { html, type Html } from './html.ts'

/** `what`: what it counted, and when. `on`: ISO day. `until`: the one on which its numbers are shown again; null where it stands. */
export type TakenBack = {
  readonly what: Words | null
  readonly on: string
  readonly by: Words
  readonly reason: WhyWithdrawn
  readonly until: string | null
}
/** `out`: ISO day on which it went out. `href`: the page of its figure; null where nothing says which. */
export type WithdrawnModel = FrameModel & {
  readonly back: TakenBack & { readonly out: string }
  readonly href: string | null
  /** What proves it, and says no number. */ readonly proofs: readonly { readonly name: string; readonly href: string }[]
}

const fillOf = ({ on, by, reason, until }: TakenBack, lang: Lang) => ({
  day: formatDay(on, lang),
  office: pick(by, lang),
  why: pick(WHY_WORDS[reason], lang),
  until: until === null ? '' : formatDay(until, lang),
})

/** In one line. */
export function sayTakenBack(back: TakenBack, lang: Lang, id = ''): string {
  const what = back.what ? digits(pick(back.what, lang), lang) : id
  return speaker(WITHDRAWN, lang)(back.until === null ? 'one' : 'one-hidden', { what, ...fillOf(back, lang) })
}

export function renderWithdrawn(model: WithdrawnModel, lang: Lang): string {
  const say = speaker(WITHDRAWN, lang)
  const { back, href, proofs } = model
  const isHidden = back.until !== null
  const title = say(isHidden ? 'title-hidden' : 'title')
  const body = html`<h1>${title}</h1>${back.what && html`<p class="lead">${digits(pick(back.what, lang), lang)}</p>`}
<p>${say(isHidden ? 'said-hidden' : 'said', fillOf(back, lang))}</p><p class="mut">${say('went-out', { day: formatDay(back.out, lang) })}</p>
${proofs.length > 0 && html`<p class="s2">${say('proofs')} ${proofs.map(({ name, href: to }) => html`<a href="${to}">${name}</a> `)}</p>`}
<p class="row acts"><a class="btn" href="${href ?? '/data'}?lang=${lang}">${say('stands')}</a> <a class="btn" href="/changes?lang=${lang}">${say('list')}</a></p>`
  return renderFrame(model, lang, { path: '/changes', here: 'message', title }, body)
}

/** On the page of a figure: which of its numbers were taken back. */
export function renderTakenBack(all: readonly TakenBack[], lang: Lang): Html | false {
  return (
    all.length > 0 &&
    html`<section class="card" id="withdrawn"><h2 class="h3">${speaker(WITHDRAWN, lang)('list')}</h2><ul>${all.map((back) => html`<li>${sayTakenBack(back, lang)}</li>`)}</ul></section>`
  )
}
