/** The page for those who write programs, `/programs`: addresses, columns, and examples that run as they stand. */
import { COLUMN_WORDS, PROGRAMS } from '../words/for-programs.ts'
import type { Lang } from '../words/khmer.ts'
import { speaker } from '../words/say.ts'
import { renderFrame, type FrameModel } from './frame.ts'
import { html, type Html } from './html.ts'

export type ProgramsModel = FrameModel & {
  /** As browsers reach it, without a slash at its end. */
  readonly origin: string
  /** A figure that is out, for the examples. */
  readonly slug: string
  /** Names of the columns, in their order. */
  readonly columns: readonly (keyof typeof COLUMN_WORDS)[]
}

/** The newest number of a figure, whatever it is worth. */
export const curlExample = (origin: string, slug: string): string =>
  `curl --silent --fail ${origin}/data/${slug}/figure.csv | head --lines 3`

/** Standard library alone. */
export const pythonExample = (origin: string, slug: string): string => `import json
from urllib.request import urlopen

figure = json.load(urlopen("${origin}/data/${slug}/figure.json"))
for row in figure["rows"]:
    if row["by"] == "" and row["superseded"] == "no":
        number = row["state"] if row["value"] is None else f'{row["qualifier"]} {row["value"]}'
        number += " or more" if row["or_more"] == "yes" and row["qualifier"] == "about" else ""
        print(row["from"], number, f'{row["returns_received"]}/{row["returns_due"]} returns')
`

export function renderPrograms(model: ProgramsModel, lang: Lang): string {
  const say = speaker(PROGRAMS, lang)
  const { origin, slug } = model
  const line = (address: string, key: Parameters<typeof say>[0]): Html =>
    html`<tr><th scope="row"><a href="${address}"><code>${address}</code></a></th><td>${say(key)}</td></tr>`
  const body = html`<h1>${say('title')}</h1><p class="mut">${say('what')}</p>
<h2>${say('addresses')}</h2><div class="scroll" tabindex="0" role="region" aria-label="${say('addresses')}"><table><tbody>${line('/data/index.json', 'of-index')}${line(`/data/${slug}/figure.csv`, 'of-csv')}${line(`/data/${slug}/figure.json`, 'of-json')}${line(`/data/${slug}/figure.xlsx`, 'of-xlsx')}${line(`/data/${slug}/datapackage.json`, 'of-package')}${line(`/data/${slug}/chart.svg`, 'of-chart')}${line('/changes.xml', 'of-feed')}${line('/openapi.json', 'of-openapi')}</tbody></table></div>
<h2>${say('columns')}</h2><p class="s2">${say('null-how')}</p><div class="scroll" tabindex="0" role="region" aria-label="${say('columns')}"><table><tbody>${model.columns.map((name) => html`<tr><th scope="row"><code>${name}</code></th><td>${speaker(COLUMN_WORDS, lang)(name)}</td></tr>`)}</tbody></table></div>
<h2>${say('with-curl')}</h2><pre class="example" tabindex="0"><code>${curlExample(origin, slug)}</code></pre>
<h2>${say('with-python')}</h2><pre class="example" tabindex="0"><code>${pythonExample(origin, slug)}</code></pre>
<p class="mut">${say('checked')}</p>`
  return renderFrame(model, lang, { path: '/programs', here: 'data', title: say('title') }, body)
}
