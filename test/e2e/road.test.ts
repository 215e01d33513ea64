/**
 * The whole road in a browser, against the real servers: a messy sheet, a receipt, its proof; sent again, and corrected.
 * By night alone. By day: e2e/whole-way, e2e/own-sheet, road/road, desk/every-route.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stripBreaks } from '../../src/core/text/strip-breaks.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { serve } from '../../src/server/serve.ts'
import { DESK } from '../../src/web/words/desk.ts'
import { PUBLIC } from '../../src/web/words/public.ts'
import { makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, SCREENS, shoot } from './browser.ts'
import { caseNumber, MESSY_NAMES, MESSY_ROWS, messyReturn } from './messy-return.ts'
import { mendAll } from './mend.ts'
import { comeAs } from './two-people.ts'

let browser: Browser
let made: Vaulted

// Without a browser there is nothing to drive; scripts/test.sh says so, and on CI that is a failure.
describe.skipIf(!hasBrowser)('a clerk hands in a court return', { timeout: 2 * PATIENCE }, () => {
  beforeAll(async () => {
    made = await makeVaulted('kh', undefined, undefined, await buildWeb('kh'))
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await made?.remove()
  })

  for (const [i, [lang, width]] of SCREENS.entries()) {
    test(`drops it, confirms its columns, mends it, sends it sealed, again, and corrected: ${lang} at ${width}`, async () => {
      const first = 1000 * (i + 1)
      const at = `${lang}-${width}`
      const { page, complaints } = await comeAs(browser, made, 'sample-clerk', '#/return', lang, width)
      await page.locator('.zone').waitFor()
      await see(page, `desk-drop-${at}`)
      const messy = await messyReturn(first)

      await drop(page, 'march.xlsx', messy)
      await page.locator('.columns').waitFor()
      await see(page, `desk-columns-messy-${at}`)
      // Nothing is chosen by the shape of a day alone: the clerk says which day it is.
      await page.locator('.columns select').selectOption('decided_on')
      await page.locator('.acts .btn.p').click()
      await page.locator('.side .place').waitFor()
      await see(page, `desk-mend-${at}`)
      // Names are not on the page until they are held open.
      expect(await page.content()).not.toMatch(MESSY_NAMES)
      await mendAll(page)
      await see(page, `desk-ready-${at}`)
      await send(page)
      await see(page, `desk-receipt-${at}`)
      await page.locator('.slip .code').waitFor()
      if (width === 1280) await expectPrinted(page, `desk-slip-${lang}-print`)
      // The vaults take the names while the page is open, and say so: until then the paper is kept.
      const said = async (): Promise<string> => stripBreaks(await page.locator('.said').innerText())
      await expect.poll(said, { timeout: PATIENCE }).toContain(stripBreaks(DESK['paper-free'][lang]))
      expect(await said()).not.toContain(stripBreaks(DESK['keep-paper'][lang]))
      await see(page, `desk-held-${at}`)
      const sent = await versionsOf(first)
      expect(sent).toEqual(EXPECTED.map((row, n) => ({ ...row, case_number: caseNumber(first, n), version: 1 })))
      await expectProved(await page.locator('textarea').inputValue(), lang, width)

      // The same file once more: whoever is not sure that it went sends it again.
      await another(page)
      await drop(page, 'march.xlsx', messy)
      await page.locator('.side .place').waitFor()
      await mendAll(page)
      await send(page)
      expect(await versionsOf(first)).toEqual(sent)

      // A corrected file makes new versions of the rows that are other, and of no more.
      await another(page)
      await drop(page, 'march-corrected.xlsx', await messyReturn(first, CORRECTED))
      await page.locator('.work').waitFor()
      await mendAll(page)
      await send(page)
      const versions = await versionsOf(first)
      const [kept, newer] = [versions.filter((v) => v.version === 1), versions.filter((v) => v.version === 2)]
      expect(kept).toEqual(sent)
      expect(newer).toEqual([3, 30, 59].map((n) => ({ ...sent[n], version: 2, sentence_months: 96 })))
      expect(complaints).toEqual([])
      await page.context().close()
    })
  }

  test('every return is signed, holds no name, and its shares went to both vaults', async () => {
    const { rows } = await made.installation.pools.saksi_reader.query<{ kind: string; stub: string; kept: string; signed: boolean }>(
      `select e.kind, e.stub::text, to_jsonb(e)::text || to_jsonb(p)::text as kept, p.signature is not null as signed
         from saksi.entries e join saksi.entry_parts p using (agency_id, entry_id) where e.kind in ('return.received', 'record.version')`,
    )
    // Two returns with something new each, of sixty rows and three.
    expect(rows.filter((r) => r.kind === 'record.version')).toHaveLength(SCREENS.length * (MESSY_ROWS + 3))
    expect(rows.filter((r) => r.kept.includes(caseNumber(1000, 5)))).toHaveLength(1)
    for (const { kept, signed } of rows) expect([signed, MESSY_NAMES.test(kept)]).toEqual([true, false])
    // The server brings them as well, whenever it finds the time.
    await made.bring()
    const batches = rows.filter((r) => r.kind === 'return.received').map((r) => `${(JSON.parse(r.stub) as { batch: string }).batch}.json`)
    expect(batches).toHaveLength(2 * SCREENS.length)
    expect(made.sides).toHaveLength(2)
    for (const side of made.sides) expect(readdirSync(join(made.home(side), 'batches', 'moj'))).toEqual(expect.arrayContaining(batches))
  })

  test('another origin may not call the API, and a stranger’s body is not read', async () => {
    const foreign = await fetch(`${made.serving.url}/api/v1/returns`, {
      method: 'OPTIONS',
      headers: { origin: 'http://elsewhere.example' },
    })
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull()
    const own = await fetch(`${made.serving.url}/api/v1/returns`, { method: 'OPTIONS', headers: { origin: made.serving.deskUrl ?? '' } })
    expect(own.headers.get('access-control-allow-origin')).toBe(made.serving.deskUrl)
    const stranger = await fetch(`${made.serving.url}/api/v1/returns`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"Clear Name"}',
    })
    expect([stranger.status, await stranger.text()]).toEqual([401, expect.not.stringContaining('Clear')])
  })

  test('the document of the API is OpenAPI 3.1 and names the sealed return', async () => {
    const api = (await (await fetch(`${made.serving.url}/openapi.json`)).json()) as { openapi: string; paths: Record<string, unknown> }
    expect([api.openapi, Object.keys(api.paths).includes('/api/v1/returns')]).toEqual(['3.1.0', true])
  })

  test('a second server on the folder is refused', async () => {
    await expect(serve({ dir: made.dir, port: 1, deskPort: null, web: { desk: '', public: '' } })).rejects.toThrow()
  })
})

/** What the mended sheet says, of every row: the codes of its words, and the first remedy of each fault. */
const EXPECTED = Array.from({ length: MESSY_ROWS }, (_, i) => ({
  court: 'CFI-X1',
  registered_on: '2023-03-03',
  offence: 'L2008-10',
  stage: 'decided',
  decided_on: '2023-08-15',
  outcome: 'convicted',
  sentence_months: 84,
  sex: 'male',
  ...{ 7: { registered_on: '2023-02-28' }, 41: { decided_on: '2023-09-01' } }[i],
}))
/** The same sheet, mended in the office, with three sentences that were other. */
const CORRECTED = {
  7: { registered_on: '28-02-2023' },
  41: { decided_on: '01-09-2023' },
  ...Object.fromEntries([3, 30, 59].map((i) => [i, { sentence_months: '96' }])),
}

/** All versions of the cases of one sheet that are on record, in the order of their numbers. */
async function versionsOf(first: number) {
  const { rows } = await made.installation.pools.saksi_reader.query<Record<string, string | number>>(
    `select case_number, version, court, registered_on::text, offence, stage, decided_on::text, outcome, sentence_months, sex
       from saksi.accused_episodes where split_part(case_number, '/', 1)::int between $1 and $2
      order by split_part(case_number, '/', 1)::int, version`,
    [first, first + 999],
  )
  return rows
}

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('.zone').waitFor()
  await page.locator('label.field select').selectOption('court-return')
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}

const another = (page: Page): Promise<void> => page.locator('.acts .btn').last().click()

async function send(page: Page): Promise<void> {
  await page.locator('.bar .btn').click()
  await page.locator('.certificate').waitFor()
}

/** Anyone can check the receipt, without signing in; one that says another place is not believed. */
async function expectProved(proof: string, lang: 'en' | 'km', width: number): Promise<void> {
  const { page, complaints } = await openPage(browser, width)
  await page.goto(`${made.serving.url}/verify?lang=${lang}`)
  await page.locator('#receipt').fill(proof)
  await page.locator('#check button').click()
  await page.locator('#result:not([hidden])').waitFor()
  expect(stripBreaks(await page.locator('#result').innerText())).toContain(stripBreaks(PUBLIC['in-record'][lang]))
  await expectSound(page, 'a receipt checked')
  await page.locator('#receipt').fill(proof.replace(/^index \d+$/m, (index) => `${index}1`))
  await page.locator('#check button').click()
  await page.locator('#result.not').waitFor()
  await page.goto(`${made.serving.url}/?lang=${lang}`)
  await expectSound(page, 'first page')
  expect(complaints).toEqual([])
  await page.context().close()
}

/** Sound and looked at. */
async function see(page: Page, name: string): Promise<void> {
  await shoot(page, name)
  await expectSound(page, name)
}

/** On paper there is the slip and nothing else, and it betrays nothing: not the program's name, not what the record is about. */
async function expectPrinted(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await shoot(page, name)
  expect(await page.locator('main').innerText()).not.toMatch(/saksi|witness|traffick|សាក្សី|ជួញដូរ/i)
  expect(await page.locator('.top, .certificate, textarea').filter({ visible: true }).count()).toBe(0)
  expect(await page.locator('.demo').filter({ visible: true }).count()).toBe(1)
  await page.emulateMedia({ media: 'screen' })
}
