/** What was released, in the order of the log: as a page, and as a feed that a reader's program asks for. */
import { allReturns } from '../../core/count/coverage.ts'
import type { Words } from '../../core/model/fields.ts'
import { languageOf } from '../../core/text/languages.ts'
import { compareText } from '../../core/text/collate.ts'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import { ABOUT } from '../words/about.ts'
import { CHANGES } from '../words/for-programs.ts'
import { digits, formatDay } from '../words/khmer.ts'
import type { Lang } from '../words/khmer.ts'
import { pick, speaker } from '../words/say.ts'
import { WITHDRAWN } from '../words/withdrawn.ts'
import { renderFrame, type FrameModel } from './frame.ts'
import { html, type Html } from './html.ts'
import { sayDatum, share, type Point } from './points.ts'
import { sayTakenBack, type TakenBack } from './withdrawn.ts'

export type Change = {
  readonly id: string
  /** ISO day it was recorded. */
  readonly on: string
  /** Null where its files are not here any more. */
  readonly said: {
    /** What was counted, and when. */
    readonly title: Words
    readonly point: Point
    /** What an earlier release said of the same interval. */
    readonly before: Point | null
    /** The figure's page. */
    readonly href: string
  } | null
  /** Other figures that the same release says. */
  readonly others?: readonly { readonly words: Words; readonly href: string }[]
  /** It was taken back: its numbers are said no more. `isIt`: that this is the day on which it was, not the one on which it went out. */
  readonly back?: TakenBack & { readonly isIt: boolean }
}
/** The newest first. */
export type ChangesModel = FrameModel & { readonly changes: readonly Change[] }

function sayChange({ id, said, back }: Change, lang: Lang): string {
  const say = speaker(CHANGES, lang)
  if (back?.isIt) return sayTakenBack(back, lang, id)
  if (back)
    return speaker(WITHDRAWN, lang)(back.until === null ? 'once' : 'once-hidden', {
      what: back.what ? digits(pick(back.what, lang), lang) : id,
    })
  if (!said) return say('gone', { id })
  const what = digits(pick(said.title, lang), lang)
  const number = sayDatum(said.point.datum, lang)
  const text = said.before ? say('again', { what, before: sayDatum(said.before.datum, lang), after: number }) : say('new', { what, number })
  const { coverage } = said.point
  return coverage && allReturns(coverage) > 0 ? say('covered', { said: text, share: share(coverage, lang) }) : text
}

export function renderChanges(model: ChangesModel, lang: Lang): string {
  const say = speaker(CHANGES, lang)
  const days = [...Map.groupBy(model.changes, ({ on }) => on)]
  // Of one day the newest year stands first, and figures by their names: the log's order tells a reader nothing there.
  const inOrder = (own: readonly Change[]): readonly Change[] =>
    own.toSorted((a, b) => compareText(yearIn(b), yearIn(a)) || compareText(sayChange(a, lang), sayChange(b, lang)))
  const revised = model.changes.filter(({ said, back }) => back?.isIt === true || (said !== null && said.before !== null)).length
  const line = (change: Change): Html =>
    html`<li><a href="${change.said?.href ?? `/releases/${change.id}`}?lang=${lang}">${sayChange(change, lang)}</a>${renderOthers(change, lang)}</li>`
  const body = html`<h1>${say('title')}</h1><p class="mut">${say('what')}</p><p class="s2"><a href="/changes.xml?lang=${lang}">${say('feed')}</a> · <a href="#policy">${say('policy')}</a></p>
${days.length > 0 && html`<p>${revised === 0 ? say('none-revised') : say('revised-n', { n: revised })}</p>`}
${days.length === 0 && html`<p>${say('none')}</p>`}
${days.map(([day, own]) => html`<section class="group"><h2>${formatDay(day, lang)}</h2><ul class="methods">${inOrder(own).map(line)}</ul></section>`)}
<section class="caveats narrow" aria-labelledby="policy"><h2 id="policy" class="h3">${say('policy')}</h2><ul>${POLICY.map((key) => html`<li>${say(key)}</li>`)}<li>${say('whom')} <a href="/about?lang=${lang}#contact">${speaker(ABOUT, lang)('contact')}</a></li></ul></section>`
  return renderFrame(model, lang, { path: '/changes', here: 'data', title: say('title') }, body)
}

/** When a number is final, what makes it go out again, how it is taken back, and when something goes out. */
const POLICY = ['policy-again', 'policy-stands', 'policy-back', 'policy-when', 'policy-who'] as const

const renderOthers = ({ others = [] }: Change, lang: Lang): Html | false =>
  others.length > 0 &&
  html` <span class="s2 mut block">${speaker(CHANGES, lang)('others')} ${others.map(({ words, href }, i) => html`${i > 0 && ' · '}<a href="${href}?lang=${lang}">${pick(words, lang)}</a>`)}</span>`

const yearIn = ({ said }: Change): string => said?.point.label.en ?? ''

const sayOthers = ({ others = [] }: Change, lang: Lang): string =>
  `${speaker(CHANGES, lang)('others')} ${others.map(({ words }) => pick(words, lang)).join(' · ')}`

/** Atom; its text is looked through by programs, so Khmer is as it is typed, without breaks. @param origin as browsers reach it, without a slash at its end. */
export function renderFeed(
  { changes, country, demo }: Pick<ChangesModel, 'changes' | 'country' | 'demo'>,
  origin: string,
  lang: Lang,
): string {
  const at = (day: string): string => `${day}T00:00:00Z`
  const entry = (
    change: Change,
  ): Html => html`<entry><id>${origin}/releases/${change.id}${change.back?.isIt && '#withdrawn'}</id><title>${stripBreaks(sayChange(change, lang))}</title>${(change.others ?? []).length > 0 && html`<summary>${stripBreaks(sayOthers(change, lang))}</summary>`}<updated>${at(change.on)}</updated><link href="${origin}${change.said?.href ?? `/releases/${change.id}`}?lang=${lang}"/></entry>
`
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageOf(lang).tag}"><id>${origin}/changes</id><title>${demo && 'DEMO: '}${stripBreaks(`${pick(country, lang)}: ${speaker(CHANGES, lang)('title')}`)}</title><updated>${at(changes[0]?.on ?? '1970-01-01')}</updated><author><name>saksi</name></author><link rel="self" href="${origin}/changes.xml?lang=${lang}"/>
${changes.slice(0, MOST).map(entry)}</feed>
`
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.text}`
}

/** What a feed gives at once; the page has all. */
const MOST = 100
