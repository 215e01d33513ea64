/**
 * Three witnesses, one return: the desk's paper says who confirmed it, and /verify says so to anyone, with and without the network.
 * By night alone. By day: ledger/witnessing, e2e/public.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import courtReturn from '../../countries/kh/forms/court-return.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { messySample } from '../../src/demo/write-court-return.ts'
import { openDemoWitnesses, type DemoWitnesses } from '../../src/demo/witnesses.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, shoot } from './browser.ts'
import { mendAll } from './mend.ts'

const scratch = scratchDir('e2e-witnessed')
const dir = join(scratch.path, 'kh')

describe.skipIf(!hasBrowser)('a return that outside witnesses saw', () => {
  let browser: Browser
  let running: Serving
  let witnesses: DemoWitnesses
  let proof = ''

  beforeAll(async () => {
    const web = await buildWeb('kh')
    await newInstallation({ dir, country: 'kh', demo: true })
    writeFileSync(join(`${dir}.edge`, 'sample-court-return.xlsx'), await messySample(courtReturn))
    witnesses = await openDemoWitnesses(scratch.path, 0)
    const installation = await openInstallation(dir)
    await witnesses.watch(installation)
    await installation.close()
    running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web })
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await running?.close()
    await witnesses?.close()
    scratch.remove(dir)
  })

  test('grows while its page is open, and prints with those who confirmed it', { timeout: PATIENCE }, async () => {
    const { page, complaints } = await openPage(browser, 1280)
    await page.goto(`${running.deskUrl}/?lang=en#sample-clerk`)
    await page.locator('.zone').waitFor()
    await page.locator('.acts .btn').last().click()
    await page.locator('.side .place').waitFor()
    await mendAll(page)
    await page.locator('.bar .btn').click()
    await page.locator('.slip').getByText('confirmed by outside offices: 3').waitFor({ timeout: 60_000 })
    proof = await page.locator('.field textarea').inputValue()
    expect(proof.match(/^— /gm)).toHaveLength(4)
    expect(await page.locator('.slip svg.code').count()).toBe(1)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 794, height: 1123 })
    await shoot(page, 'receipt-witnessed-print')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('/verify says by how many, asks nobody at the check, and works with the network cut', { timeout: PATIENCE }, async () => {
    for (const [lang, width] of [
      ['en', 1280],
      ['km', 360],
    ] as const) {
      const { page, complaints } = await openPage(browser, width)
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await page.goto(`${running.url}/verify?lang=${lang}`)
      await page.waitForLoadState('networkidle')
      expect(asked).toContain('/log/witness-policy')
      asked.length = 0
      await page.locator('#receipt').fill(proof)
      await page.locator('#check button').click()
      await page.locator('#result:not(.not) ol').waitFor()
      expect(await page.locator('#result').innerText()).toMatch(lang === 'en' ? /Witnessed by 3,/ : /៣|3/)
      expect(asked).toEqual([])
      await shoot(page, `verify-witnessed-${lang}-${width}`)
      await expectSound(page, `verify, witnessed, ${lang}`)
      // A witness's line that was touched makes the whole a lie.
      const at = proof.trimEnd().length - 10
      await page.locator('#receipt').fill(proof.slice(0, at) + (proof[at] === 'A' ? 'B' : 'A') + proof.slice(at + 1))
      await page.locator('#check button').click()
      await page.locator('#result.not').waitFor()
      // One that only the log signed holds, and waits.
      const ownLines = proof.split('\n').filter((line, i, all) => !line.startsWith('— ') || all.findIndex((l) => l.startsWith('— ')) === i)
      await page.locator('#receipt').fill(ownLines.join('\n'))
      await page.locator('#check button').click()
      await page.locator('#result:not(.not) ol').waitFor()
      await shoot(page, `verify-waiting-${lang}-${width}`)
      await expectSound(page, `verify, waiting, ${lang}`)
      expect(complaints).toEqual([])
      await page.context().close()
    }
    const { page } = await openPage(browser, 1280)
    await page.route('**/log/witness-policy', (route) => route.abort())
    await page.goto(`${running.url}/verify?lang=en`)
    await page.context().setOffline(true)
    await page.locator('#receipt').fill(proof)
    await page.locator('#check button').click()
    await page.getByRole('heading', { name: 'It is in the record, unchanged' }).waitFor()
    expect(await page.locator('#result').innerText()).not.toContain('Witnessed by')
    await page.context().close()
  })
})
