import type { Licence } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import { sayWhyAbout } from '../words/about-so-many.ts'
import { COMMON } from '../words/common.ts'
import { OBSERVATORY } from '../words/observatory.ts'
import { DATA } from '../words/data.ts'
import { digits, formatDay } from '../words/khmer.ts'
import type { Lang } from '../words/khmer.ts'
import { RELEASED } from '../words/released.ts'
import { PUBLIC } from '../words/public.ts'
import { sayStillToCome, sayUnsigned } from '../words/returns-in.ts'
import { pick, speaker } from '../words/say.ts'
import { renderCrosstab, renderFigure, sayWithheld } from './figure.ts'
import type { Crosstab, Figure } from './figure.ts'
import { renderFrame } from './frame.ts'
import type { FrameModel } from './frame.ts'
import { renderProofs } from './home.ts'
import type { ReleaseCard } from './home.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { renderTerms } from './terms.ts'

export type ReleaseModel = FrameModel & {
  /** Under which its numbers may be used. */
  readonly licence?: Licence
  /** As browsers reach it, without a slash at its end. */
  readonly origin: string
  readonly release: ReleaseCard
  /** Drawn from the release's own files. */
  readonly figures: readonly Figure[]
  readonly crosstabs: readonly Crosstab[]
  /** Files as published; `href` is relative to the origin; `of`: the dimensions of a table. */
  readonly files: readonly { readonly name: string; readonly href: string; readonly bytes: number; readonly of?: readonly Words[] }[]
}

const FILES = {
  'codes.csv': 'codes',
  'datapackage.json': 'package',
  'certificate.json': 'certificate',
  'manifest.json': 'manifest',
  'approvals.json': 'approvals',
  'entry.json': 'entry',
} as const

/** One release: its figures, every file of it, and everything to check it by. */
export function renderRelease(model: ReleaseModel, lang: Lang): string {
  const say = speaker(DATA, lang)
  const { release, figures, crosstabs } = model
  const { id, coverage, asOf, toCome } = release
  const known = asOf && say('as-of', { day: formatDay(asOf, lang) })
  const covered = toCome
    ? sayStillToCome(toCome, coverage, lang)
    : coverage && (coverage.due === 0 ? say('no-returns') : say('coverage', { received: coverage.received, due: coverage.due }))
  const body = html`<p class="crumb"><a href="/data?lang=${lang}">${say('all-releases')}</a></p><h1>${digits(pick(release.title, lang), lang)}</h1>
<p class="mut">${[covered, sayUnsigned(coverage, lang), known].filter(Boolean).join(' ')} ${release.threshold > 1 && say('threshold', { n: release.threshold })}${release.knownAs !== 'exact' && html` ${release.knownAs === 'at_least' ? speaker(RELEASED, lang)('at-least-note') : sayWhyAbout(release.because, release.isOpen === true, lang)}`}${release.withheld > 0 && html` ${sayWithheld(lang)}`}</p>
<div class="released"><div class="grid g3">${figures.map((figure, i) => renderFigure(figure, `${id}-${i + 1}`, lang))}</div>
${crosstabs.length > 0 && html`<h2>${say('whole-table')}</h2>`}${crosstabs.map((one) => renderCrosstab(one, lang))}
<div class="grid g3"><section class="card"><h2 class="h3">${say('download')}</h2><ul class="files">${model.files.map((file) => renderFile(file, id, lang))}</ul><p class="s2 mut">${renderTerms(model.licence, lang)}</p><h2 class="h3">${speaker(OBSERVATORY, lang)('cite')}</h2><p class="s2 quote">${citationOf(model, covered, lang)}</p></section>
<section class="card certificate"><h2 class="h3">${speaker(PUBLIC, lang)('certificate')}</h2><p class="s2 mut">${speaker(PUBLIC, lang)('release-size', { tables: release.tables, withheld: release.withheld })}</p>${renderProofs(release, lang, { isDemo: model.demo, namesWays: true })}
<p class="s2 mut">${say('run-again')}</p><pre><code>saksi attack ${id}</code></pre>
<p class="row acts"><a class="btn" href="/verify?release=${id}&amp;lang=${lang}">${speaker(PUBLIC, lang)('check-yourself')}</a></p></section></div></div>`
  return renderFrame(model, lang, { path: release.href, here: 'data', title: say('one-release') }, body)
}

/** The release itself, and no number of it: which one is meant, whoever cites it says. */
function citationOf(
  { release, origin, country, demo, publishedCounts, observatory }: ReleaseModel,
  covered: string | undefined,
  lang: Lang,
): string {
  const say = speaker(OBSERVATORY, lang)
  const text = say(observatory === undefined ? 'release-citation' : 'release-citation-observatory', {
    country: pick(country, lang),
    title: digits(pick(release.title, lang), lang),
    day: formatDay(release.approvedOn, lang),
    release: release.id,
    coverage: covered ?? '',
    address: `${origin}${release.href}`,
  })
  const marked = demo ? say('citation-demo', { demo: speaker(COMMON, lang)(publishedCounts ? 'demo-counts' : 'demo'), text }) : text
  return stripBreaks(marked)
}

export function renderFile({ name, href, bytes, of }: ReleaseModel['files'][number], id: string, lang: Lang): Html {
  const say = speaker(DATA, lang)
  const key = name in FILES ? FILES[name as keyof typeof FILES] : 'receipt'
  return html`<li><a href="${href}" download="${`${id}-${name}`}">${name}</a> <span class="s2 mut">${of ? of.map((words) => digits(pick(words, lang), lang)).join(' × ') : say(key)}</span> <span class="s2 mut nw">${say('bytes', { n: bytes })}</span></li>`
}
