/** The first-day tour: every step points at something that is there, for each role, by keyboard; it can be left and gone on with. By night alone. By day: src/web/desk/tour/tours. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectSound, hasBrowser, launch, PATIENCE, shoot } from './browser.ts'
import { beAt, openDemoDesk, tabTo, type DemoDesk } from './demo-desk.ts'

const ROLES = [
  ['sample-clerk', 'return', 7, 'en', 1280],
  ['sample-head', 'due', 7, 'km', 1280],
  ['sample-investigator', 'case', 7, 'km', 360],
  ['sample-social-worker', 'referral', 7, 'en', 360],
  ['sample-analyst', 'answers', 7, 'en', 1280],
  ['sample-hotline', 'lead', 8, 'km', 360],
  ['sample-watcher', 'oversee', 6, 'en', 360],
] as const

describe.skipIf(!hasBrowser)('the first-day tour', { timeout: PATIENCE }, () => {
  let browser: Browser
  let demo: DemoDesk
  beforeAll(async () => {
    demo = await openDemoDesk('tour', () => Promise.resolve())
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await demo?.close()
  })

  test.each(ROLES)('%s', async (person, journey, steps, lang, width) => {
    const { page, complaints } = await beAt(browser, demo, { person, hash: `#/${journey}`, lang, width })
    const begin = page.locator('.demo button')
    await begin.waitFor()
    await page.locator('main h1').filter({ visible: true }).first().waitFor()
    await begin.focus()
    await page.keyboard.press('Enter')
    for (let step = 1; step <= steps; step++) {
      await page.locator('.tour h2').waitFor()
      // Something that is there and can be seen is pointed at, and the heading is read.
      await page.locator('.tour-at').waitFor()
      await page.waitForFunction(() => document.activeElement?.id === 'tour-title')
      if (step <= 2) await expectSound(page, `tour ${person} ${step}`)
      if (step === 2) await shoot(page, `tour-${person}-${lang}-${width}`)
      if (step === 3) {
        // Esc leaves, the focus comes back, and the tour goes on where it was.
        await page.keyboard.press('Escape')
        await page.waitForFunction(
          () => document.querySelector('.tour, .tour-at') === null && document.activeElement?.closest('.demo') !== null,
        )
        await page.keyboard.press('Enter')
        await page.locator('.tour-at').waitFor()
      }
      await tabTo(page, '.tour .btn.p')
      await page.keyboard.press('Enter')
    }
    await page.waitForFunction(() => document.querySelectorAll('.tour-at').length === 0)
    expect(await page.title()).toBe('saksi')
    // Explained on each of these pages: its words are fetched when somebody asks.
    await page.keyboard.press('Escape')
    await page.locator('.explain summary').click()
    await page.waitForFunction(() => (document.querySelector('.explain p')?.textContent ?? '').length > 60)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
