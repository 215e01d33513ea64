/** Recommendations at the desk and for everybody: all of them for the secretariat, and a body says by holding where its own stands. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, openDemoDesk, type DemoDesk } from './demo-desk.ts'
import { holdDown } from './two-people.ts'

describe.skipIf(!hasBrowser)('recommendations', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('recommendations', () => Promise.resolve(), true)
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test.each(SCREENS)('are sound at the desk and on the public page in %s at %i', async (lang, width) => {
    const { page, complaints } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/recommendations', lang, width })
    await page.locator('.recommendations section').first().waitFor()
    await expectSound(page, `recommendations ${lang} ${width}`)
    await shoot(page, `recommendations-${lang}-${width}`)
    expect(complaints).toEqual([])
    await page.context().close()
    const { page: reader } = await openPage(browser, width)
    await reader.goto(`${desk.running.url}/recommendations?lang=${lang}`)
    await reader.evaluate(() => document.fonts.ready)
    await expectSound(reader, `public recommendations ${lang} ${width}`)
    await shoot(reader, `public-recommendations-${lang}-${width}`)
    await reader.context().close()
  })

  test('a half-typed day is asked about and not taken for none; the whole one is signed, and everybody reads it', async () => {
    const { page } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/recommendations', lang: 'en', width: 1280 })
    const own = page
      .locator('.recommendations section')
      .filter({ has: page.locator('summary') })
      .first()
    await own.locator('summary').click()
    await own.locator('select').selectOption('under-way')
    await own.locator('input[type=date]').focus()
    await page.keyboard.type('06')
    await own.locator('.holding').hover()
    await page.mouse.down()
    await own.getByText('The day is not whole').waitFor()
    await page.mouse.up()
    await own.locator('input[type=date]').fill('2027-06-30')
    await holdDown(page, own.locator('.holding'))
    await own.getByText('under way; by 30 June 2027').waitFor()
    await page.context().close()
    await expect
      .poll(async () => (await fetch(`${desk.running.url}/recommendations?lang=en`)).text())
      .toContain('under way; by 30 June 2027')
  })
})
