/**
 * What offices get back, in a browser: one page of its own for each office of a body, by keyboard and on paper, in both languages and widths.
 * By night alone. By day: walls/own-figures, e2e/desk.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formOf, sayNothing } from '../../src/demo/hand-in.ts'
import { plant } from '../helpers/plant.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, openDemoDesk, type DemoDesk } from './demo-desk.ts'

// Without a browser there is nothing to drive; scripts/test.sh says so, and on CI that is a failure.
describe.skipIf(!hasBrowser)('what offices get back, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-own', async (installation) => {
      const form = formOf(installation, 'court-return')
      const slots = ['CFI-3', 'CFI-X1'].flatMap((office) => ['2023-Q1', '2023-Q2', '2023-Q3'].map((period) => ({ office, period })))
      await sayNothing(installation, form, 'moj', [...slots, { office: 'CFI-3', period: '2023-Q4' }])
      const accused = (court: string, registered_on: string) => ({ agency: 'moj', court, registered_on })
      await plant(installation.owner(), 'accused_episode', {
        one: accused('CFI-3', '2023-02-01'),
        two: accused('CFI-3', '2023-05-01'),
        three: accused('CFI-3', '2022-05-01'),
        other: accused('CFI-4', '2023-05-01'),
        shown: accused('CFI-X1', '2023-05-01'),
      })
    })
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  for (const [lang, width] of SCREENS)
    test(`is sound in ${lang} at ${width}`, async () => {
      const { page, complaints } = await beAt(browser, desk, { person: 'sample-clerk', hash: '#/own', lang, width })
      await page.locator('.own-figures h1').waitFor()
      await expectSound(page, `own ${lang} ${width}`)
      // The newest year stands last, and is in sight on a telephone as well.
      const table = page.locator('.numbers .scroll')
      expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
      // What is owed for one time is one line, with the returns under it.
      expect(await page.locator('.owes > li').count()).toBe(4)
      await shoot(page, `own-${lang}-${width}`)
      expect(complaints).toEqual([])
      await page.context().close()
    })

  test('opens at the office that owes, and says what; another office has its own numbers to the digit', async () => {
    const { page } = await beAt(browser, desk, { person: 'sample-clerk', hash: '#/own', lang: 'en', width: 1280 })
    const main = page.locator('main')
    await page.getByLabel('Office', { exact: true }).selectOption('CFI-X1')
    // The invented court has not sent its last quarter; no real one is shown behind in a demonstration.
    await main
      .getByText(/quarter 4/i)
      .first()
      .waitFor()
    await page.getByLabel('Office', { exact: true }).selectOption('CFI-3')
    const row = main.locator('tr', { hasText: 'Accused persons registered' })
    expect(await row.locator('td').allInnerTexts()).toEqual(['–', '–', '1', '2'])
    expect(await main.innerText()).not.toMatch(/rank|most convictions/i)
    await page.context().close()
  })

  test('goes on paper without what is pressed', async () => {
    const { page } = await beAt(browser, desk, { person: 'sample-clerk', hash: '#/own', lang: 'km', width: 1280 })
    await page.locator('.own-figures h1').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect([await page.locator('.own-figures .tools').isVisible(), await page.locator('.own-figures h1').isVisible()]).toEqual([
      false,
      true,
    ])
    await page.context().close()
  })
})
