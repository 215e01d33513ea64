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
  /** A release that is out with its entry opened, for the proof; absent where there is none. */
  readonly release?: string
  /** Names of the columns, in their order. */
  readonly columns: readonly (keyof typeof COLUMN_WORDS)[]
}

/** The newest number of a figure, whatever it is worth. */
export const curlExample = (origin: string, slug: string): string => `curl --silent --fail ${origin}/data/${slug}/figure.csv | head -n 3`

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

/** Standard library alone: from every file of a release to the root of the log. Whose signature stands under that root is another question, and another program's. */
export const proofExample = (origin: string, release: string): string => `import hashlib, hmac, json
from base64 import b64decode, urlsafe_b64decode
from urllib.request import urlopen

def get(name):
    return urlopen("${origin}/releases/${release}/" + name).read()

def sha(data):
    return hashlib.sha256(data).digest()

def must(holds, what):
    if not holds:
        raise SystemExit("does not hold: " + what)

manifest = get("manifest.json")
for name, of in json.loads(manifest)["files"].items():
    must(sha(get(name)).hex() == of["sha256"], name)

# The entry is that this release went out, with this manifest; and the receipt's leaf commits to the entry.
entry = json.loads(get("entry.json"))
said = json.loads(entry["stub"])
must(said["kind"] == "release.published" and said["release"] == "${release}", "entry.json")
must(said["manifest"] == sha(manifest).hex(), "manifest.json")
salt = urlsafe_b64decode(entry["stub_salt"] + "=")
stub = hmac.digest(salt, b"saksi/part/stub/1\\n" + entry["stub"].encode(), "sha256")
rest = [bytes.fromhex(entry["commitments"][part]) for part in ("coded", "sealed", "signature")]
head, note = get("receipt.tlog-proof").decode().split("\\n\\n", 1)
extra, index, *path = head.split("\\n")[1:]
leaf = b64decode(extra.split()[1])
must(leaf[12:44] == sha(b"saksi/leaf/1\\n" + stub + b"".join(rest)), "the leaf")

# From the leaf to the root of the log (RFC 9162, 2.1.3.2).
origin, size, root = note.split("\\n")[:3]
at, last, node = int(index.split()[1]), int(size) - 1, sha(bytes([0]) + leaf)
for step in path:
    if at & 1 or at == last:
        node = sha(bytes([1]) + b64decode(step) + node)
        while at and not at & 1:
            at, last = at >> 1, last >> 1
    else:
        node = sha(bytes([1]) + node + b64decode(step))
    at, last = at >> 1, last >> 1
must(last == 0 and node == b64decode(root), "receipt.tlog-proof")
print("as logged:", origin, index, "of", size)
`

export function renderPrograms(model: ProgramsModel, lang: Lang): string {
  const say = speaker(PROGRAMS, lang)
  const { origin, slug } = model
  const line = (address: string, key: Parameters<typeof say>[0]): Html =>
    html`<tr><th scope="row"><a href="${address}"><code>${address}</code></a></th><td>${say(key)}</td></tr>`
  const body = html`<h1>${say('title')}</h1><p class="mut">${say('what')}</p>
<h2>${say('addresses')}</h2><div class="scroll" tabindex="0" role="region" aria-label="${say('addresses')}"><table class="named"><tbody>${line('/data/index.json', 'of-index')}${line('/data/figures.csv', 'of-all')}${line(`/data/${slug}/figure.csv`, 'of-csv')}${line(`/data/${slug}/figure.json`, 'of-json')}${line(`/data/${slug}/figure.xlsx`, 'of-xlsx')}${line(`/data/${slug}/datapackage.json`, 'of-package')}${line(`/data/${slug}/chart.svg`, 'of-chart')}${line('/changes.xml', 'of-feed')}${line('/openapi.json', 'of-openapi')}</tbody></table></div>
<h2>${say('columns')}</h2><p class="s2">${say('null-how')}</p><div class="scroll" tabindex="0" role="region" aria-label="${say('columns')}"><table class="named"><tbody>${model.columns.map((name) => html`<tr><th scope="row"><code>${name}</code></th><td>${speaker(COLUMN_WORDS, lang)(name)}</td></tr>`)}</tbody></table></div>
<h2>${say('with-curl')}</h2><pre class="example" tabindex="0"><code>${curlExample(origin, slug)}</code></pre>
<h2>${say('with-python')}</h2><pre class="example" tabindex="0"><code>${pythonExample(origin, slug)}</code></pre>
${model.release !== undefined && html`<h2>${say('with-proof')}</h2><p>${say('proof-how')}</p><pre class="example" tabindex="0"><code>${proofExample(origin, model.release)}</code></pre><p class="s2 mut">${say('proof-rest')}</p>`}
<p class="mut">${say('checked')}</p>`
  return renderFrame(model, lang, { path: '/programs', here: 'data', title: say('title') }, body)
}
