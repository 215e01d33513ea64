/** Recommendations at the desk and for everybody: all of them for the secretariat, and a body says by holding where its own stands. By night alone. By day: release/recommendations. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, openDemoDesk, type DemoDesk } from './demo-desk.ts'
import { statePartly } from '../../src/demo/state-recommendations.ts'
import { holdDown, pressOn } from './two-people.ts'

describe.skipIf(!hasBrowser)('recommendations', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('recommendations', statePartly, true)
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

  test('show in a demonstration who has answered and who is overdue, with owners and evidence, at the desk and to everybody', async () => {
    const { page } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/recommendations', lang: 'en', width: 1280 })
    const { page: reader } = await openPage(browser, 1280)
    await reader.goto(`${desk.running.url}/recommendations?lang=en`)
    const shown = [page.locator('.recommendations section'), reader.locator('section.recommended')]
    for (const all of shown)
      for (const [id, said] of [
        ['R23', 'NGO coalition (invented): under way; by 1 March 2024 (that day is past)'],
        ['R28', 'NGO coalition (invented): done, it says'],
        ['R29', 'Ministry of Justice: under way; by 31 December 2024'],
      ] as const) {
        const one = all.filter({ hasText: id })
        await one.getByText(said, { exact: true }).waitFor()
        expect(await one.innerText()).toMatch(/Whose work it is, as this record has it: .+/)
        // The figures come after the page.
        await one.locator('tbody tr').first().waitFor()
      }
    await page.context().close()
    await reader.context().close()
  })

  test('a half-typed day is asked about and not taken for none; the whole one is signed, and everybody reads it', async () => {
    const { page } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/recommendations', lang: 'en', width: 1280 })
    const own = page
      .locator('.recommendations section')
      .filter({ has: page.locator('summary') })
      .first()
    await own.locator('summary').click()
    // The figures come after the page, and what stands below them moves.
    await page.waitForLoadState('networkidle')
    await own.locator('select').selectOption('under-way')
    await own.locator('input[type=date]').focus()
    await page.keyboard.type('06')
    await pressOn(page, own.locator('.holding'))
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
