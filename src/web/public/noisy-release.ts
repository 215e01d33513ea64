import type { Coverage } from '../../core/count/coverage.ts'
import type { Words } from '../../core/model/fields.ts'
import { sayEpsilon } from '../../core/release/noisy-release.ts'
import { DATA } from '../words/data.ts'
import { digits, formatDay, formatDecimal, formatNumber, type Lang } from '../words/khmer.ts'
import { NOISE } from '../words/noise.ts'
import { PUBLIC } from '../words/public.ts'
import { RELEASED } from '../words/released.ts'
import { sayReturns } from '../words/returns-in.ts'
import { pick, speaker } from '../words/say.ts'
import { renderFrame, type FrameModel } from './frame.ts'
import { html, type Html } from './html.ts'
import { renderFile, type ReleaseModel } from './release.ts'

/** A table as it is printed: `labels` a column, null for all of it together. */
export type NoisyTable = {
  readonly columns: readonly Words[]
  readonly rows: readonly {
    readonly labels: readonly (Words | null)[]
    readonly value: number
    readonly low: number
    readonly high: number
  }[]
}
export type NoisyCard = {
  readonly id: string
  readonly title: Words
  readonly unit: Words
  readonly asOf: string
  /** What the definition says of its own numbers. */
  readonly caveat: Words
  readonly coverage: Coverage
  readonly year: string
  readonly epsilon: number
  /** Of a number without parts, in 95 of 100 draws. */
  readonly margin: number
  readonly approvedBy: readonly Words[]
  readonly approvedOn: string
  readonly tables: readonly NoisyTable[]
}

/** A release with noise: what noise is in words, each table with its ranges, and every file of it. */
export function renderNoisyRelease(
  model: FrameModel & { readonly release: NoisyCard; readonly files: ReleaseModel['files'] },
  lang: Lang,
): string {
  const [say, tell] = [speaker(DATA, lang), speaker(NOISE, lang)]
  const { id, title, unit, asOf, coverage, caveat, year, epsilon, margin, approvedBy, approvedOn, tables } = model.release
  const covered =
    coverage.due === 0
      ? say('no-returns')
      : (coverage.awaited ?? 0) > 0
        ? sayReturns(coverage, lang)
        : say('coverage', { received: coverage.received, due: coverage.due })
  const by = approvedBy.map((who) => pick(who, lang)).join(', ')
  const body = html`<p class="crumb"><a href="/data?lang=${lang}">${say('all-releases')}</a></p><h1>${digits(tell('title', { what: pick(title, lang) }), lang)}</h1>
<p>${digits(tell('what'), lang)} ${digits(tell('range'), lang)}</p>
<p class="mut">${digits(pick(unit, lang), lang)} · ${covered} ${say('as-of', { day: formatDay(asOf, lang) })} ${say('detected')}</p>
<p class="mut">${digits(pick(caveat, lang), lang)}</p>
<div class="released">${tables.map((table, i) => renderTable(table, tables.length > 1 ? tell('table', { n: i + 1 }) : '', lang))}
<div class="grid g3"><section class="card"><h2 class="h3">${say('download')}</h2><ul class="files">${model.files.map((file) => renderFile(file, id, lang))}</ul></section>
<section class="card certificate"><h2 class="h3">${speaker(PUBLIC, lang)('certificate')}</h2><dl class="kv">
<dt>${tell('how-sure')}</dt><dd>${digits(tell('off', { n: margin }), lang)}</dd>
<dt>${tell('cost')}</dt><dd>${digits(tell('cost-is', { epsilon: formatDecimal(Number(sayEpsilon(epsilon)), 3, lang), year }), lang)}</dd>
<dt>${speaker(PUBLIC, lang)('approved')}</dt><dd>${by}${by && ', '}${formatDay(approvedOn, lang)}${model.demo && html` <span class="s2 mut block">${speaker(PUBLIC, lang)('approved-demo')}</span>`}</dd></dl>
<p class="row acts"><a class="btn" href="/verify?release=${id}&amp;lang=${lang}">${speaker(PUBLIC, lang)('check-yourself')}</a></p></section></div></div>`
  return renderFrame(model, lang, { path: `/releases/${id}`, here: 'data', title: say('one-release') }, body)
}

function renderTable({ columns, rows }: NoisyTable, name: string, lang: Lang): Html {
  const tell = speaker(NOISE, lang)
  const heading = [name, columns.map((c) => pick(c, lang)).join(' × ')].filter(Boolean).join(': ')
  const total = speaker(RELEASED, lang)('total')
  const head = columns.map((c) => html`<th scope="col">${digits(pick(c, lang), lang)}</th>`)
  return html`<section class="card crosstab"><h2 class="h3">${digits(heading, lang)}</h2><div class="scroll" tabindex="0" role="region" aria-label="${digits(heading, lang)}"><table>
<thead><tr>${head}<th scope="col" class="r">${tell('number')}</th><th scope="col" class="r">${digits(tell('between'), lang)}</th></tr></thead>
<tbody>${rows.map(
    ({ labels, value, low, high }) => html`<tr>${labels.map((label) => html`<td>${label ? digits(pick(label, lang), lang) : total}</td>`)}
<td class="r nw">${formatNumber(value, lang)}</td><td class="r nw">${tell('from-to', { low: formatNumber(low, lang), high: formatNumber(high, lang) })}</td></tr>`,
  )}</tbody></table></div></section>`
}
