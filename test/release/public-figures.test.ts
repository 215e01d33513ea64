/** The figures' public face, served: everything from released files, by stable addresses, with files that others read. */
import { execFile, spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseCsv } from '../../src/exchange/csv/csv.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { PUBLIC_PATHS, type PublicPath } from '../../src/server/public/paths.ts'
import { curlExample, pythonExample } from '../../src/web/public/programs.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { freePort } from '../helpers/free-port.ts'
import { hidden, ID, releaseByHand, reported, type Printed } from '../helpers/printed-release.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { findReferee } from '../referees/find-referee.ts'

const run = promisify(execFile)
const python = findReferee('sheets/bin/python')
const scratch = scratchDir('public-figures')
const dir = join(scratch.path, 'kh')

const WHOLE = 'appeals-reversed-share, of'
const RELEASES: readonly Printed[] = [
  { id: 'r-2019', year: 2019, rows: [hidden('Total'), hidden('male'), hidden('female')] },
  {
    id: 'r-2021',
    year: 2021,
    rows: [reported('Total', 95), reported('male', 62), reported('female', 33)],
    coverage: { received: 96, due: 100 },
  },
  { id: 'r-2022', year: 2022, rows: [reported('Total', 180), hidden('male'), hidden('female')] },
  { id: 'r-2022-again', year: 2022, rows: [reported('Total', 174), reported('male', 120), reported('female', 54)], definition: 2 },
  // What a share is taken of, of which nobody released how many had it.
  { id: 'r-whole', year: 2022, rows: [reported('Total', 613), hidden('male'), hidden('female')], of: WHOLE },
  { id: 'r-gone', year: 2023, rows: [reported('Total', 99)] },
]

let running: Serving
beforeAll(async () => {
  await newInstallation({ dir, country: 'kh', demo: true })
  const installation = await openInstallation(dir)
  await releaseByHand(installation, RELEASES)
  rmSync(join(installation.layout.releases, 'r-gone'), { recursive: true })
  await installation.close()
  running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web: { desk: dir, public: scratch.path } })
}, 120_000)
afterAll(async () => {
  await running?.close()
  scratch.remove(dir)
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(running.url + path, { headers: { accept: 'text/html', ...headers } })
const textOf = async (path: string): Promise<string> =>
  (await (await get(path)).text())
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\u2060\u200B]/g, '')
    .replaceAll(/\s+/g, ' ')
const rowsOf = async (): Promise<readonly Readonly<Record<string, string>>[]> => {
  const { rows } = parseCsv(await (await get(`/data/${ID}/figure.csv`)).text())
  const [heading = [], ...body] = rows
  return body.map((row) => Object.fromEntries(heading.map((name, i) => [name, row[i] ?? ''])))
}

/** Its elements, by a reader that is not ours; it refuses what is not well formed. */
async function namesOf(xml: string): Promise<readonly string[]> {
  const path = join(scratch.path, 'read.xml')
  writeFileSync(path, xml)
  const read = 'import sys, xml.etree.ElementTree as t; [print(e.tag.split("}")[-1]) for e in t.parse(sys.argv[1]).iter()]'
  return (await run('python3', ['-c', read, path])).stdout.split('\n')
}

describe('a figure’s page', () => {
  it('says the newest number with its coverage, every year, what cannot be compared, and what was revised', async () => {
    const page = await textOf(`/data/${ID}?lang=en`)
    expect(page).toContain('Persons convicted, all laws: 174 in 2022')
    expect(page).toContain(
      'In 2021 it was at least 95. 2021 and 2022 cannot be compared: it is counted in another way since; 96/100 returns were in for the earlier year, 100/100 for the later.',
    )
    expect(page).toContain('2022: 180 became 174')
    // Nothing went out of 2020, and 2019 is withheld: neither is a nought.
    expect(page).toMatch(/2020 nothing released/)
    expect(page).toMatch(/2019 withheld withheld 100\/100/)
  })
  it('of what was never released has its definition and no number; what is no figure is nothing', async () => {
    expect(await textOf('/data/victims-identified?lang=en')).toContain('nothing released yet')
    for (const path of [
      '/data/nothing',
      '/data/victims-identified/figure.csv',
      `/data/${ID}/secrets.json`,
      '/data/__proto__',
      `/data/${ID}/constructor`,
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404])
  })
  it('takes no words from its address: what is neither defined nor released is nowhere', async () => {
    for (const slug of [`${ID}~Minister~Sok~Dara`, `${ID}~male`, `${ID}~of`]) {
      const answer = await get(`/data/${slug}?lang=en`)
      expect([slug, answer.status, (await answer.text()).includes('Sok')]).toEqual([slug, 404, false])
    }
    expect((await get('/data/appeals-reversed-share~of')).status).toBe(200)
  })
  it('has what a share is taken of in no list, headline, index or citation', async () => {
    for (const path of [
      '/?lang=en',
      '/data?lang=en',
      '/data?lang=en&q=of%20how%20many',
      '/changes?lang=en',
      '/changes.xml?lang=en',
      '/data/index.json',
      '/data/figures.csv',
    ])
      expect([path, (await textOf(path)).includes('613')]).toEqual([path, false])
    const page = await textOf('/data/appeals-reversed-share~of?lang=en')
    expect(page).toContain('613 in 2022')
    expect(page).toContain('It cannot be quoted')
    expect(page).not.toMatch(/613 records\. Released/)
    expect(await textOf('/changes?lang=en')).toMatch(/: how many, 2022: nothing released/)
  })
  it('of a release says its licence and how it is cited, under a notice of what in the demonstration is not invented', async () => {
    const page = await textOf('/releases/r-2022-again?lang=en')
    expect(page).toContain('Creative Commons Attribution 4.0')
    expect(page).toMatch(/How to cite Demo: .*Persons convicted, all laws, 2022\. Released .*\(release r-2022-again\)/)
    expect(page).toContain('which paraphrase a real document (Trafficking in Persons Report 2024')
  })
  it('of a release whose files are gone says so, everywhere that links to it', async () => {
    const gone = await get('/releases/r-gone?lang=en')
    expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining('no longer here')])
    expect(await textOf('/changes?lang=en')).toContain('Release r-gone is no longer here')
    expect((await rowsOf()).some((row) => row['release'] === 'r-gone')).toBe(false)
  })
})

describe('the list of figures', () => {
  it('is looked through in either language, by name and year, and repeats nothing of what was typed', async () => {
    for (const q of ['convicted', 'CONVICTED 2022', 'ទណ្ឌិត', '២០២២'])
      expect(await textOf(`/data?lang=en&q=${encodeURIComponent(q)}`)).toContain('1 found')
    // A row of it, and none of what it is called.
    expect(await textOf('/data?lang=en&q=female')).toContain('1 found')
    const none = await (await get('/data?lang=en&q=Sokha%20Invented')).text()
    expect(none).toContain('No released figure was found by these words')
    expect(none).not.toContain('Sokha')
    expect((await get(`/data?q=${'x'.repeat(4000)}`)).status).toBe(200)
    // Asked as somebody asks who knows none of its words.
    for (const q of ['women convicted', 'How many women were convicted?', 'ស្ត្រី'])
      expect(await textOf(`/data?lang=en&q=${encodeURIComponent(q)}`), q).toContain('1 found')
    expect(await textOf('/data?lang=en&q=women%20Sokha')).toContain('No released figure was found by these words')
    expect((await get('/data?q=a&q=b')).status).toBe(200)
  })
  it('has the definitions in pages of their own', async () => {
    expect(await textOf('/method?lang=en&q=restitution')).toContain('found')
    expect(await textOf(`/method/${ID}?lang=en`)).toContain('Persons convicted, all laws')
    expect((await get('/method/nothing')).status).toBe(404)
  })
})

describe('checking a release', () => {
  it('begins with its receipt where it has one, and takes no words from the address', async () => {
    writeFileSync(join(dir, 'releases', 'r-2022-again', 'receipt.tlog-proof'), 'a receipt & more\n')
    const page = await (await get('/verify?lang=en&release=r-2022-again')).text()
    expect(page).toContain('>a receipt &amp; more\n</textarea>')
    expect(await textOf('/verify?lang=en&release=r-2022-again')).toContain('the receipt of release r-2022-again')
    for (const asked of ['r-none', 'r-gone', '../saksi', '&release=r-2022-again', '%3Cscript%3E']) {
      const none = await (await get(`/verify?lang=en&release=${asked}`)).text()
      expect([asked, /<textarea[^>]*><\/textarea>/.test(none), none.includes(asked)]).toEqual([asked, true, false])
    }
    expect(await textOf(`/data/${ID}?lang=en`)).toContain('Check it yourself')
    expect(await (await get(`/data/${ID}?lang=en`)).text()).toContain('/verify?release=')
  })
})

describe('the files', () => {
  it('of all figures in one table are the same rows as each figure’s own, with its name', async () => {
    const all = parseCsv(await (await get('/data/figures.csv')).text()).rows
    const own = parseCsv(await (await get(`/data/${ID}/figure.csv`)).text()).rows
    expect(all[0]?.slice(3)).toEqual(own[0])
    expect(all.slice(1).map((row) => row.slice(3))).toEqual(own.slice(1))
    expect(new Set(all.slice(1).map((row) => row.slice(0, 3).join(', ')))).toEqual(
      new Set(['Persons convicted, all laws, ទណ្ឌិត តាមច្បាប់ទាំងអស់, persons']),
    )
    expect(await textOf('/data?lang=en')).toContain('All figures in one table (CSV)')
  })
  it('are one and the same to the digit: CSV, JSON, XLSX, and the table of the page', async () => {
    const csv = await rowsOf()
    const { rows: json } = (await (await get(`/data/${ID}/figure.json`)).json()) as { rows: Record<string, string | number | null>[] }
    expect(json.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v === null ? '' : String(v)])))).toEqual(csv)
    const book = await readXlsx(new Uint8Array(await (await get(`/data/${ID}/figure.xlsx`)).arrayBuffer()))
    // Its day is that of its newest release: made twice, it is the same file with the same etag.
    expect(book.properties?.modified?.toISOString().slice(0, 10)).toBe(
      csv
        .map((row) => row['released'] ?? '')
        .toSorted()
        .at(-1),
    )
    expect(book.properties?.modified?.toISOString().slice(10)).toBe('T00:00:00.000Z')
    const [heading = [], ...sheet] = book.sheets[0]?.rows ?? []
    expect(sheet.map((row) => Object.fromEntries(heading.map((name, i) => [String(name), String(row[i] ?? '')])))).toEqual(csv)
    // What is withheld has no value in any of them.
    const withheld = csv.filter((row) => row['state'] === 'withheld_for_privacy')
    expect([withheld.length > 0, withheld.every((row) => row['value'] === '')]).toEqual([true, true])
    expect(csv.filter((row) => row['by'] === '' && row['superseded'] === 'no').map((row) => [row['from'], row['value']])).toEqual([
      ['2019-01-01', ''],
      ['2021-01-01', '95'],
      ['2022-01-01', '174'],
    ])
  })
  it.skipIf(python === undefined)(
    'are in openpyxl what they are in JSON: a number where one is, nothing where one is withheld, and no formula',
    async () => {
      const { rows: json } = (await (await get(`/data/${ID}/figure.json`)).json()) as { rows: Record<string, string | number | null>[] }
      const path = join(scratch.path, 'figure.xlsx')
      writeFileSync(path, new Uint8Array(await (await get(`/data/${ID}/figure.xlsx`)).arrayBuffer()))
      const done = spawnSync(python!, [join(import.meta.dirname, '../referees/read-xlsx.py'), path], { encoding: 'utf8' })
      expect(done.stderr).toBe('')
      const [heading = [], ...rows] = JSON.parse(done.stdout) as (string | number | null)[][]
      expect(rows.map((row) => Object.fromEntries(heading.map((name, i) => [String(name), row[i] ?? null])))).toEqual(json)
      expect(json.some(({ value }) => typeof value === 'number') && json.some(({ value }) => value === null)).toBe(true)
    },
  )
  it('say beside each code what it is called, which rows are everybody, and what has to be known before one quotes', async () => {
    const csv = await rowsOf()
    const male = csv.find((row) => row['code'] === 'male')
    expect([male?.['level'], male?.['by_name'], male?.['code_name'], male?.['code_name_own']]).toEqual(['breakdown', 'Sex', 'Male', 'ប្រុស'])
    expect(csv.filter((row) => row['level'] === 'total').every((row) => row['by'] === '' && row['code_name'] === '')).toBe(true)
    const book = await readXlsx(new Uint8Array(await (await get(`/data/${ID}/figure.xlsx`)).arrayBuffer()))
    const cautions = book.sheets
      .find(({ name }) => name === 'cautions')
      ?.rows.flat()
      .join('\n')
    for (const said of [
      'every person and every figure here is invented',
      'Do not add up',
      'A withheld number is no zero, and not always a small one',
      'At first instance',
      'Creative Commons',
      'មិនបង្ហាញ',
    ])
      expect(cautions).toContain(said)
    const described = (await (await get(`/data/${ID}/datapackage.json`)).json()) as { licenses?: unknown }
    expect(described.licenses).toEqual([expect.objectContaining({ name: 'CC-BY-4.0' })])
    expect(await textOf(`/data/${ID}?lang=en`)).toContain('Creative Commons Attribution 4.0')
  })
  it('are cited with the number and how it is known', async () => {
    expect(await textOf(`/data/${ID}?lang=en`)).toMatch(/Persons convicted, all laws, 2022: 174 persons\. Released/)
  })
  it('are described by a Data Package whose fields are the columns', async () => {
    const described = (await (await get(`/data/${ID}/datapackage.json`)).json()) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[]
    }
    const [{ path, schema } = { path: '', schema: { fields: [] } }] = described.resources
    const { rows } = parseCsv(await (await get(`/data/${ID}/${path}`)).text())
    expect(schema.fields.map((f) => f.name)).toEqual(rows[0])
  })
  it('are a picture that anybody may show, and a feed that is well formed', async () => {
    const picture = await get(`/data/${ID}/chart.svg?lang=km`)
    expect([picture.headers.get('content-type'), picture.headers.get('cross-origin-resource-policy')]).toEqual([
      'image/svg+xml',
      'cross-origin',
    ])
    expect(await namesOf(await picture.text())).toContain('rect')
    const feed = await (await get('/changes.xml?lang=en')).text()
    expect((await namesOf(feed)).filter((name) => name === 'entry')).toHaveLength(RELEASES.length)
    expect(feed).toContain('<title>Persons convicted, all laws, 2022: 180 became 174 (returns in: 100/100)</title>')
  })
})

describe('over a slow line', () => {
  it('a page goes compressed, and not again where it is known', async () => {
    const first = await get('/data?lang=en', { 'accept-encoding': 'gzip' })
    const [etag, bytes] = [first.headers.get('etag') ?? '', Number(first.headers.get('content-length'))]
    expect([first.headers.get('content-encoding'), etag === '', bytes < 20_000]).toEqual(['gzip', false, true])
    const plain = await running.app.inject({ url: '/data?lang=en', headers: { 'accept-encoding': 'identity' } })
    const zipped = await running.app.inject({ url: '/data?lang=en', headers: { 'accept-encoding': 'gzip' } })
    expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.payload)
    const again = await running.app.inject({ url: '/data?lang=en', headers: { 'accept-encoding': 'gzip', 'if-none-match': etag } })
    expect([again.statusCode, again.payload]).toEqual([304, ''])
    const refused = await running.app.inject({ url: '/data?lang=en', headers: { 'accept-encoding': 'gzip;q=0, identity' } })
    expect([refused.headers['content-encoding'], refused.payload]).toEqual([undefined, plain.payload])
    // What is kept on the way is told apart by both, the coding and who asks.
    const desk = await running.app.inject({ url: '/data?lang=en', headers: { origin: running.deskUrl ?? '' } })
    expect([desk.headers['access-control-allow-origin'], desk.headers['vary']]).toEqual([running.deskUrl, 'accept-encoding, origin'])
    // Another language is another page.
    const other = await running.app.inject({ url: '/data?lang=km', headers: { 'accept-encoding': 'gzip', 'if-none-match': etag } })
    expect(other.statusCode).toBe(200)
  })
})

describe('the description of the API', () => {
  it('is linked from the page for programs, goes compressed, and not again where it is known', async () => {
    expect(await (await get('/programs?lang=en')).text()).toContain('href="/openapi.json"')
    const whole = await get('/openapi.json', { 'accept-encoding': 'gzip' })
    const [etag, bytes] = [whole.headers.get('etag') ?? '', Number(whole.headers.get('content-length'))]
    expect([whole.headers.get('content-encoding'), bytes < 100_000]).toEqual(['gzip', true])
    expect(Object.keys(((await whole.json()) as { paths: object }).paths).length).toBeGreaterThan(50)
    expect((await get('/openapi.json', { 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(304)
  })
  it('has the public files too, each at its address and of the kind that it says, and says what there is none of', async () => {
    const { servers, paths } = (await (await get('/openapi.json')).json()) as { servers: unknown; paths: Record<string, PublicPath> }
    expect(servers).toEqual([{ url: running.url }])
    const open = Object.entries(paths).filter(([path]) => /^\/(?:data|releases|changes)/.test(path))
    expect(open.map(([path]) => path)).toEqual(Object.keys(PUBLIC_PATHS))
    // Written by hand, they have these files; a receipt, an opened entry and the names of codes are tried where something was published (release-drafts.test.ts).
    const made = open.filter(([path]) => !/receipt|entry\.json|codes\.csv/.test(path))
    for (const [path, { get: said }] of made) {
      const at = path.replace('{figure}', ID).replace('{release}', 'r-2021').replace('{n}', '1')
      const answer = await get(at)
      expect([at, answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([
        at,
        200,
        Object.keys(said.responses[200]?.content ?? {})[0],
      ])
      const none = path.includes('{') ? (await get(at.replace(/r-2021|persons-convicted/, 'no-such'))).status : 404
      expect([at, none]).toEqual([at, 404])
    }
    const { rows } = (await (await get(`/data/${ID}/figure.json`)).json()) as { rows: object[] }
    const described = paths['/data/{figure}/figure.json']?.get.responses[200]?.content?.['application/json']?.schema as {
      properties: { rows: { items: { properties: object } } }
    }
    expect(Object.keys(described.properties.rows.items.properties)).toEqual(Object.keys(rows[0] ?? {}))
  })
})

describe('the examples for programs', () => {
  it('run as they stand on the page', async () => {
    const page = await (await get('/programs?lang=en')).text()
    const shown = [...page.matchAll(/<pre class="example"[^>]*><code>([\s\S]*?)<\/code>/g)].map(([, text]) =>
      (text ?? '').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    )
    expect(shown).toEqual([curlExample(running.url, ID), pythonExample(running.url, ID)])
    const [curl = '', python = ''] = shown
    expect((await run('bash', ['-c', curl])).stdout.split('\n')[0]).toContain('figure,from,to')
    expect((await run('python3', ['-c', python])).stdout).toBe(
      '2019-01-01 withheld_for_privacy 100/100 returns\n2021-01-01 at_least 95 96/100 returns\n2022-01-01 exact 174 100/100 returns\n',
    )
  })
})
