/**
 * One page, one file: a CSV is attacked in the browser and sent to nobody (its policy forbids every connection). The same script is the page's and
 * its worker's: solving blocks, and a page must go on answering.
 */
import '../desk/sign/no-eval.ts'
import { attackTables } from '../../core/attack/index.ts'
import type { AttackReport } from '../../core/attack/index.ts'
import { loadPublished } from '../../core/protect/spec.ts'
import { parseSpec } from '../../core/protect/spec-schema.ts'
import { parseCsv } from '../../exchange/csv/csv.ts'
import { loadHighs } from '../../outside/highs/index.ts'

type Asked = { readonly spec: unknown; readonly csv: string }
type Told = { readonly report: AttackReport } | { readonly problems: readonly string[] }

/** The solver's program, packed into the page as text when it was built. */
declare const SOLVER: string

/** Codes that a column may have and still say who is counted. */
const MOST_CODES = 60
const MOST_BYTES = 100 * 1024 * 1024

if (typeof document === 'undefined') answer()
else ask()

/** In the worker. */
function answer(): void {
  addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    void attack(data)
      .catch((error: Error) => ({ problems: [error.message] }))
      .then((told) => postMessage(told))
  })
}

async function attack({ spec: json, csv }: Asked): Promise<Told> {
  const parsed = parseSpec(json)
  if (!('spec' in parsed)) return { problems: parsed.problems.map((p) => p.message) }
  const loaded = loadPublished(parsed.spec, parseCsv(csv))
  if (!('release' in loaded))
    return {
      problems: loaded.problems.map((p) => `${p.row === undefined ? '' : `row ${p.row}: `}${p.column ? `${p.column}: ` : ''}${p.message}`),
    }
  const packed = Uint8Array.from(atob(SOLVER), (c) => c.charCodeAt(0))
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  const program = await WebAssembly.compile(await new Response(unpacked).arrayBuffer())
  // Emscripten's own way to be handed a program; left alone it would look for one beside this script, which lies nowhere.
  const handed: object = {
    instantiateWasm: (imports: WebAssembly.Imports, use: (made: WebAssembly.Instance) => void): void =>
      void WebAssembly.instantiate(program, imports).then(use),
  }
  return { report: attackTables([loaded.release], await loadHighs(handed)) }
}

/** In the page. */
function ask(): void {
  const own = document.currentScript?.textContent ?? ''
  const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T
  const [file, form] = [find<HTMLInputElement>('file'), find<HTMLFormElement>('form')]
  let csv = ''
  file.addEventListener('change', () => {
    const chosen = file.files?.[0]
    if (!chosen) return
    if (chosen.size > MOST_BYTES) return say(`The file has ${Math.ceil(chosen.size / 1024 / 1024)} MB; this page takes 100.`)
    void chosen.text().then((text) => {
      csv = text
      offerColumns(text)
    })
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const dimensions = [...form.querySelectorAll<HTMLInputElement>('#dimensions input:checked')].map((box) => box.value)
    const count = find<HTMLSelectElement>('count').value
    const spec = {
      data: 'csv',
      published: true,
      dimensions,
      ...(count === '' ? {} : { count }),
      total: find<HTMLInputElement>('total')
        .value.split(';')
        .map((word) => word.trim()),
      threshold: Number(find<HTMLInputElement>('threshold').value),
      withheld: [
        '',
        ...find<HTMLInputElement>('withheld')
          .value.split(',')
          .map((mark) => mark.trim()),
      ],
    }
    say('Working…')
    const worker = new Worker(URL.createObjectURL(new Blob([own], { type: 'text/javascript' })))
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      worker.terminate()
      if ('problems' in data) say('This table could not be read.', list(data.problems.slice(0, 50)))
      else say(sayReport(data.report), tableOf(data.report))
    })
    worker.addEventListener('error', (error) => say(`The attack stopped: ${error.message}`))
    worker.postMessage({ spec, csv } satisfies Asked)
  })

  function say(verdict: string, ...found: readonly Node[]): void {
    find('verdict').textContent = verdict
    find('found').replaceChildren(...found)
  }

  /** The last column of numbers is taken to be the count, and the others with few codes to say who is counted. */
  function offerColumns(text: string): void {
    const { rows, problems } = parseCsv(text.replace(/^\uFEFF/, ''))
    const [headings = [], ...body] = rows
    form.hidden = problems.length > 0 || body.length === 0
    if (form.hidden) return say('This is no CSV with a row of headings.', list(problems.slice(0, 20).map((p) => JSON.stringify(p))))
    const isNumber = headings.map(
      (_, c) => body.some((r) => /^\d+$/.test(r[c] ?? '')) && body.every((r) => /^\d*$|^\D{1,3}\d?$/.test(r[c] ?? '')),
    )
    const likely = isNumber.lastIndexOf(true)
    find('count').replaceChildren(
      new Option('none: each row is one person', ''),
      ...headings.map((heading, c) => new Option(heading, heading, false, c === likely)),
    )
    find('dimensions').replaceChildren(
      ...headings.map((heading, c) => {
        const [label, box] = [document.createElement('label'), document.createElement('input')]
        box.type = 'checkbox'
        box.value = heading
        box.checked = c !== likely && new Set(body.map((r) => r[c])).size <= MOST_CODES
        label.append(box, ` ${heading}`)
        return label
      }),
    )
    say(`${body.length} rows. Say what the columns are.`)
  }
}

function sayReport({ passed, violations, exact }: AttackReport): string {
  if (passed) return 'Nothing found: no small number can be worked out.'
  return violations === 0
    ? 'The numbers do not add up, so that nothing is proved.'
    : `${exact} small numbers can be worked out exactly; ${violations} keep less than they must.`
}

function list(lines: readonly string[]): HTMLElement {
  const ul = document.createElement('ul')
  ul.append(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })))
  return ul
}

/** What was tried, and how many it found; never which. */
function tableOf({ attacks }: AttackReport): HTMLElement {
  const table = document.createElement('table')
  const head = table.insertRow()
  for (const text of ['attack', 'exact', 'too narrow']) head.append(Object.assign(document.createElement('th'), { textContent: text }))
  for (const { id, exact, violations } of attacks) {
    const row = table.insertRow()
    for (const text of [id, String(exact), String(violations)]) row.insertCell().textContent = text
  }
  return table
}
