/** The annual report: live until it is frozen, then the same for ever, and out for everybody as whoever froze it left it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command } from '../../src/cli/publish/annual.ts'
import { Usage } from '../../src/cli/command.ts'
import type { Outline } from '../../src/core/report/annual.ts'
import { hashReport } from '../../src/core/report/annual-signed.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { writeDurably } from '../../src/store/files/durable.ts'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { ID, releaseByHand, reported, type Printed } from '../helpers/printed-release.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('annual-report')
const dir = join(scratch.path, 'kh')
const at = (name: string): string => join(scratch.path, name)
async function annual(...more: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  const lines: string[] = []
  const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line), json: false }
  const code = await command.run([dir, ...more], io).catch((error: unknown) => {
    if (!(error instanceof Usage)) throw error
    lines.push(error.message)
    return 2
  })
  return { code, out: lines.join('\n') }
}
const read = (name: string): Outline => JSON.parse(readFileSync(at(name), 'utf8')) as Outline

const FIRST: Printed = { id: 'r-2022', year: 2022, rows: [reported('Total', 180), reported('male', 120), reported('female', 60)] }
const BEFORE: Printed = { id: 'r-2021', year: 2021, rows: [reported('Total', 95), reported('male', 62), reported('female', 33)] }
const BEFORE_AGAIN: Printed = {
  id: 'r-2021-again',
  year: 2021,
  rows: [reported('Total', 97), reported('male', 63), reported('female', 34)],
}
const AGAIN: Printed = { id: 'r-again', year: 2022, rows: [reported('Total', 174), reported('male', 120), reported('female', 54)] }

async function withRecord(work: (installation: Installation) => Promise<void>): Promise<void> {
  const installation = await openInstallation(dir)
  try {
    await work(installation)
  } finally {
    await installation.close()
  }
}

beforeAll(async () => {
  await newInstallation({ dir, country: 'kh', demo: true })
  await withRecord((installation) => releaseByHand(installation, [BEFORE, FIRST]))
  const part = {
    title: { en: 'Courts', km: 'តុលាការ' },
    text: { en: 'What courts decided.', km: 'អ្វីដែលតុលាការបានសម្រេច។' },
    figures: [ID, 'victims-identified'],
  }
  await annual(at('outline.json'), '--begin', '--year', '2022')
  writeFileSync(at('outline.json'), JSON.stringify({ ...read('outline.json'), parts: [part] }))
}, 120_000)
afterAll(() => scratch.remove(dir))

describe('an outline that would say for good what is not so', () => {
  it('is not frozen unasked: a figure of which no number of the year was released is named', async () => {
    const { code, out } = await annual(at('outline.json'), '--freeze', at('unasked.json'))
    expect([code, out]).toEqual([
      2,
      expect.stringMatching(/nothing was frozen\. No number of the whole year was released of: .+ --as-it-is$/),
    ])
    expect(existsSync(at('unasked.json'))).toBe(false)
  })
  it('nor is one of a year that is not over', async () => {
    const year = new Date().getUTCFullYear()
    await annual(at('running.json'), '--begin', '--year', String(year))
    const { code, out } = await annual(at('running.json'), '--freeze', at('unasked.json'))
    expect([code, out]).toEqual([2, expect.stringContaining(`The year ${year} is not over. No number of the whole year was released of:`)])
    expect(existsSync(at('unasked.json'))).toBe(false)
  })
})

it('an outline with a number in its words is frozen by nobody, as at the desk', async () => {
  const outline = read('outline.json')
  writeFileSync(at('worded.json'), JSON.stringify({ ...outline, title: { en: 'Article 12 of the law', km: 'មាត្រា' } }))
  await expect(annual(at('worded.json'), '--freeze', at('unasked.json'), '--as-it-is')).rejects.toMatchObject({
    code: 'annual.number-in-words',
  })
  expect(existsSync(at('unasked.json'))).toBe(false)
})

describe('an outline', () => {
  it('is printed with the newest number and no other, and is not put out while its numbers move', async () => {
    const { code, out } = await annual(at('outline.json'), '--lang', 'en')
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /Draft: each number is the newest[\s\S]*180[\s\S]*No number of the whole year was released\. That is not zero\./,
      ),
    ])
    const refused = await annual(at('outline.json'), '--publish')
    expect([refused.code, refused.out]).toEqual([2, expect.stringContaining('is not frozen')])
  })
})

describe('a frozen report', () => {
  let running: Serving
  beforeAll(async () => {
    // As a record of before wrote it: that it was frozen is there, that it was put out is not.
    await withRecord(async ({ layout, note, sequencer }) => {
      const old: Outline = { ...read('outline.json'), year: 2020, parts: [], frozen: { on: '2021-03-01', figures: [] } }
      await note({ kind: 'export.made', format: 'json', recipient: 'annual-report', entries: 0, result: hashReport(old) })
      await sequencer.flush()
      writeDurably(layout.annual(2020), JSON.stringify(old))
    })
    await annual(at('outline.json'), '--freeze', at('report.json'), '--as-it-is')
    await annual(at('report.json'), '--publish')
    await withRecord((installation) => releaseByHand(installation, [AGAIN, BEFORE_AGAIN]))
    running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web: { desk: dir, public: scratch.path } })
  }, 120_000)
  afterAll(() => running?.close())
  const get = (path: string) => fetch(running.url + path)
  const later = (): Promise<unknown> => new Promise((done) => setTimeout(done, 300)) // a published file is looked for every quarter of a second

  it('keeps its number when it is released again, and says what it is now', async () => {
    const page = await (await get('/annual/2022?lang=en')).text()
    expect(page).toMatch(/<b class="fig whole">180<\/b>/)
    expect(page).toContain('Released again since: it is now 174 (r-again).')
    expect(page).toContain('What courts decided.')
  })
  it('keeps the years before it too, as they stood when it was frozen', async () => {
    const text = (await (await get('/annual/2022?lang=en')).text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
    expect(text).toMatch(/Returns in 2021 95 reported 100\/100 2022 180 reported 100\/100/)
    const figure = await (await get(`/data/${ID}?lang=en`)).text()
    expect(figure).toContain('>97<')
  })
  it('is there in Khmer with Khmer digits, as Word and as one page without the network, and as the very file', async () => {
    expect(await (await get('/annual/2022?lang=km')).text()).toMatch(/<b class="fig whole">១៨០<\/b>/)
    const word = await get('/annual/2022/report.docx?lang=km')
    expect([word.headers.get('content-type'), (await word.arrayBuffer()).byteLength > 1000]).toEqual([
      expect.stringContaining('wordprocessingml'),
      true,
    ])
    const alone = await (await get('/annual/2022/report.html?lang=en')).text()
    expect(alone).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/)
    expect(await (await get('/annual/2022/report.json')).json()).toEqual(read('report.json'))
  })
  it('is named on the list of figures, and no other year is there', async () => {
    expect(await (await get('/data?lang=en')).text()).toContain('href="/annual/2022?lang=en"')
    for (const path of ['/annual/2021', '/annual/2022/outline.json', '/annual/__proto__', '/annual/2022/constructor', '/annual/..%2fsaksi'])
      expect([path, (await get(path)).status]).toEqual([path, 404])
  })
  it('with one word or one number changed is nobody’s: not put out, not shown where somebody laid it, and not printed', async () => {
    const whole = read('report.json')
    const [part] = whole.parts
    const worded = { ...whole, parts: [{ ...part, text: { en: 'All is well.', km: 'ល្អ' } }] }
    const numbered = { ...whole, frozen: { ...whole.frozen, figures: whole.frozen?.figures.map((f) => ({ ...f, value: 7 })) } }
    for (const [name, changed] of Object.entries({ worded, numbered, unfrozen: read('outline.json') })) {
      writeFileSync(at(`${name}.json`), JSON.stringify(changed))
      expect([name, (await annual(at(`${name}.json`), '--publish')).code]).toEqual([name, 2])
      mkdirSync(join(dir, 'annual'), { recursive: true })
      writeFileSync(join(dir, 'annual', '2022.json'), JSON.stringify(changed))
      await later()
      expect([name, (await get('/annual/2022')).status]).toEqual([name, 404])
    }
    // What is no report beside it takes nothing down.
    mkdirSync(join(dir, 'annual', '2021.json'))
    expect((await get('/data')).status).toBe(200)
    writeFileSync(join(dir, 'annual', '2022.json'), '{"format":"saksi-annual')
    await later()
    expect((await get('/annual/2022')).status).toBe(404)
    writeFileSync(join(dir, 'annual', '2022.json'), JSON.stringify(whole))
    await later()
    expect((await get('/annual/2022')).status).toBe(200)
  })
  it('whose release was altered on the disk is not shown', async () => {
    const table = join(dir, 'releases', 'r-2022', 'table-1.csv')
    const text = readFileSync(table, 'utf8')
    writeFileSync(table, text.replace('180', '280'))
    await later()
    expect((await get('/annual/2022')).status).toBe(404)
    writeFileSync(table, text)
    await later()
    expect((await get('/annual/2022')).status).toBe(200)
  })
  it('of before it was on record what is put out is out still', async () => {
    expect((await get('/annual/2020')).status).toBe(200)
  })
  it('in whose place another came does not come back with its file, nor does one that was taken away', async () => {
    const lay = async (name: string) => {
      writeFileSync(join(dir, 'annual', '2022.json'), readFileSync(at(name)))
      await later()
      return (await get('/annual/2022')).status
    }
    await annual(at('outline.json'), '--freeze', at('newer.json'), '--as-it-is')
    await annual(at('newer.json'), '--publish')
    expect([await lay('report.json'), await lay('newer.json')]).toEqual([404, 200])
    await annual(at('newer.json'), '--withdraw')
    expect([await lay('newer.json'), await lay('report.json')]).toEqual([404, 404])
    await annual(at('report.json'), '--publish')
    await later()
    expect((await get('/annual/2022')).status).toBe(200)
  })
  it('is taken away again', async () => {
    expect((await annual(at('report.json'), '--withdraw')).out).toContain('withdrawn: 2022')
    await later()
    expect((await get('/annual/2022')).status).toBe(404)
    expect((await annual(at('report.json'), '--withdraw')).code).toBe(1)
    await withRecord(async ({ pools }) => {
      const { rows } = await pools.saksi_reader.query<{ recipient: string }>(
        `select stub::json->>'recipient' as recipient from saksi.entries where kind = 'export.made' order by recorded_at`,
      )
      const [frozen, published, withdrawn] = ['annual-report-2022', 'annual-report-published-2022', 'annual-report-withdrawn-2022']
      const replaced = [frozen, published, withdrawn, published, withdrawn]
      expect(rows.map((r) => r.recipient)).toEqual(['annual-report', frozen, published, ...replaced])
    })
  })
})
