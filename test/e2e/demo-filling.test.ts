/** The public pages and the desk's address of a demonstration that is still being written, and as soon as it is whole. */
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWeb } from '../../src/server/build-web.ts'
import { Filling } from '../../src/server/filling.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, SCREENS, shoot } from './browser.ts'

describe.skipIf(!hasBrowser)('a demonstration that is being written', { timeout: PATIENCE }, () => {
  const scratch = scratchDir('e2e-filling')
  const dir = join(scratch.path, 'kh')
  const filling = new Filling({ done: 2, of: 6 })
  let browser: Browser
  let running: Serving

  beforeAll(async () => {
    const web = await buildWeb('kh')
    await newInstallation({ dir, country: 'kh', demo: true })
    running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web, filling })
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await running?.close()
    scratch.remove(dir)
  })

  it.each(SCREENS)('says on every page how far it is, in %s at %i', async (lang, width) => {
    const { page, complaints } = await openPage(browser, width)
    for (const path of ['/', '/data', '/verify', '/method', '/changes']) {
      await page.goto(`${running.url}${path}?lang=${lang}`)
      await page.evaluate(() => document.fonts.ready)
      const said = await page.locator('.demo').innerText()
      expect(said, path).toMatch(lang === 'en' ? /2 of 6 parts/ : /២.*៦/)
      expect(await page.locator('#be, #break-it').count(), path).toBe(0)
      await expectSound(page, `${path} ${lang} ${width}`)
      if (path === '/') await shoot(page, `filling-${lang}-${width}`)
    }
    // Nobody is at a desk yet: its address leads to the page that says so, in the reader's language.
    await page.goto(`${running.deskUrl}/?lang=${lang}#sample-clerk`)
    expect(new URL(page.url()).origin).toBe(running.url)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    expect(complaints).toEqual([])
  })

  it('has its desk, and whom one can be, once it is whole', async () => {
    filling.end()
    const { page } = await openPage(browser, 1280)
    await page.goto(`${running.url}/?lang=en`)
    expect(await page.locator('.demo').innerText()).not.toMatch(/parts/)
    await page.locator('#be a').first().click()
    await page.locator('.top nav').waitFor({ state: 'attached' })
    expect(new URL(page.url()).origin).toBe(running.deskUrl)
  })
})
