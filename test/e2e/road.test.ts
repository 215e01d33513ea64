/** The whole road in a browser, against the real servers: two origins, a messy sheet, a receipt, and its proof. */
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWeb } from '../../src/server/build-web.ts'
import { initInstallation } from '../../src/adapters/init-installation.ts'
import courtReturn from '../../countries/kh/forms/court-return.ts'
import { messySample } from '../../src/demo/write-court-return.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { scratchDir } from '../scratch-dir.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE } from './browser.ts'
import { mendAll } from './mend.ts'

const scratch = scratchDir('e2e')
const dir = join(scratch.path, 'kh')
let browser: Browser
let running: Serving

/** Two ports that nobody has now. */
async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()]
  const ports = await Promise.all(
    servers.map((s) => new Promise<number>((resolve) => s.listen(0, '127.0.0.1', () => resolve((s.address() as { port: number }).port)))),
  )
  await Promise.all(servers.map((s) => new Promise((resolve) => s.close(resolve))))
  return ports as [number, number]
}

// Without a browser there is nothing to drive; scripts/test.sh says so, and on CI that is a failure.
describe.skipIf(!hasBrowser)('a clerk hands in a court return', () => {
  beforeAll(async () => {
    const web = await buildWeb(() => undefined)
    await initInstallation({ dir, country: 'kh', demo: true })
    writeFileSync(join(`${dir}.edge`, 'sample-court-return.xlsx'), await messySample(courtReturn))
    const [port, deskPort] = await freePorts()
    running = await serve({ dir, port, deskPort, web })
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await running?.close()
    scratch.remove(dir)
  })

  test(
    'drops it, mends it, sends it sealed, and anyone can check the receipt',
    async () => {
      const { page, complaints } = await openPage(browser, 1280)
      await page.goto(`${running.deskUrl}/?lang=en#sample-clerk`)
      await page.locator('.zone').waitFor()
      await page.locator('.acts .btn').last().click()
      await page.locator('.side .place').waitFor()
      await mendAll(page)
      await page.locator('.bar .btn').click()
      await page.locator('.certificate').waitFor()
      const { rows } = await running.installation.pools.saksi_reader.query<{ agency_id: string; entry_id: string; is_signed: boolean }>(
        `select e.agency_id, e.entry_id, bool_and(p.signature is not null) as is_signed from saksi.entries e
           join saksi.entry_parts p using (agency_id) where e.kind = 'return.received' group by 1, 2`,
      )
      // The invented clerk's key signed the return, and every row of it has its way to that signature.
      expect(rows.map((r) => r.is_signed)).toEqual([true])
      const receipt = await running.installation.store.receiptFor(rows[0]?.agency_id ?? '', rows[0]?.entry_id ?? '')
      await page.goto(`${running.url}/verify?lang=en`)
      await page.locator('#receipt').fill(receipt.proof)
      await page.locator('#check button').click()
      await page.locator('#result').waitFor({ state: 'visible' })
      expect(await page.locator('#result').innerText()).toContain('It is in the record, unchanged')
      await page.locator('#receipt').fill(receipt.proof.replace(/^index \d+$/m, 'index 0'))
      await page.locator('#check button').click()
      await page.waitForFunction(() => !document.querySelector('#result')?.textContent?.includes('unchanged'))
      await page.goto(`${running.url}/?lang=en`)
      await expectSound(page, 'first page')
      expect(complaints).toEqual([])
    },
    PATIENCE,
  )

  test('another origin may not call the API, and a stranger’s body is not read', async () => {
    const foreign = await fetch(`${running.url}/api/v1/returns`, { method: 'OPTIONS', headers: { origin: 'http://elsewhere.example' } })
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull()
    const own = await fetch(`${running.url}/api/v1/returns`, { method: 'OPTIONS', headers: { origin: running.deskUrl ?? '' } })
    expect(own.headers.get('access-control-allow-origin')).toBe(running.deskUrl)
    const stranger = await fetch(`${running.url}/api/v1/returns`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"Clear Name"}',
    })
    expect([stranger.status, await stranger.text()]).toEqual([401, expect.not.stringContaining('Clear')])
  })

  test('the document of the API is OpenAPI 3.1 and names the sealed return', async () => {
    const api = (await (await fetch(`${running.url}/openapi.json`)).json()) as { openapi: string; paths: Record<string, unknown> }
    expect([api.openapi, Object.keys(api.paths).includes('/api/v1/returns')]).toEqual(['3.1.0', true])
  })

  test('a second server on the folder is refused', async () => {
    await expect(serve({ dir, port: 1, deskPort: null, web: { desk: '', public: '' } })).rejects.toThrow()
  })
})
