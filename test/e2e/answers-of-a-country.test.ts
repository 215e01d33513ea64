/**
 * The analyst's day over the whole invented country, with the real application behind it: the question that three numbers
 * answer, a figure signed and found signed, the sheet taken as a file, the minister's page.
 * By night alone. By day: e2e/answer-sheet, count/answers-api.
 */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, goTo, openDemoDesk, type DemoDesk } from './demo-desk.ts'

describe.skipIf(!hasBrowser)('the answer sheet of a whole country, in a browser', { timeout: 2 * PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-answers', async () => undefined, true)
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  /** In the demonstration 142 were identified, 356 were served and 436 sheltered: the first is opened, and says why. */
  const openIdentified = async (page: Page): Promise<void> => {
    await page.locator('.answers .line').first().waitFor()
    await page.locator('.which select').nth(2).selectOption('b2')
    await page
      .locator('.answers .line', { has: page.locator('.n b', { hasText: /^(142|១៤២)$/ }) })
      .first()
      .click()
    await page.locator('.opened .chain > li').first().waitFor()
  }

  for (const [lang, width] of SCREENS)
    test(`is read, opened and put before the minister, in ${lang} at ${width}`, async () => {
      const { page, complaints } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/answers', lang, width })
      await page.locator('.answers .line').first().waitFor()
      await expectSound(page, `the sheet ${lang} ${width}`)
      await shoot(page, `answers-${lang}-${width}`)
      await openIdentified(page)
      // Each number of the chain stands with its reason, and none of them is a bare zero.
      expect(await page.locator('.opened .chain > li').count()).toBeGreaterThan(2)
      expect(await page.locator('.opened .reasons li').count()).toBeGreaterThan(0)
      await expectSound(page, `a question opened ${lang} ${width}`)
      // A hundred questions stand in one list: the picture is of what the analyst has before her.
      await page.locator('.answers li.open').evaluate((e) => e.scrollIntoView({ block: 'start' }))
      await shoot(page, `answer-sheet-${lang}-${width}`, 'window')
      await goTo(page, '#/answers/minister')
      await page.locator('.few li').first().waitFor()
      await expectSound(page, `the minister’s page ${lang} ${width}`)
      await shoot(page, `minister-${lang}-${width}`)
      expect([await page.title(), complaints]).toEqual(['saksi', []])
      await page.context().close()
    })

  test('a figure is signed, stays signed, and the sheet comes out as a file that says so', async () => {
    const { page, complaints } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/answers', lang: 'en', width: 1280 })
    await openIdentified(page)
    await page.getByLabel('Footnote in English').fill('Identified by all bodies, each person once.')
    for (const cut of await page.locator('.opened summary', { hasText: 'By cut' }).all()) await cut.click()
    await page.getByRole('button', { name: /^Sign 142/ }).click()
    await page.locator('.stands', { hasText: 'Identified by all bodies, each person once.' }).waitFor()
    await page.context().close()
    // Another day, another browser: what was signed is of the record, and not of the page.
    const { page: later } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/answers', lang: 'en', width: 1280 })
    await openIdentified(later)
    await later.locator('.stands', { hasText: 'Identified by all bodies, each person once.' }).waitFor()
    const [file] = await Promise.all([later.waitForEvent('download'), later.getByRole('button', { name: 'Web page' }).click()])
    expect(file.suggestedFilename()).toMatch(/^answers-2023\.html$/)
    expect(readFileSync(await file.path(), 'utf8')).toContain('Identified by all bodies, each person once.')
    expect(complaints).toEqual([])
    await later.context().close()
  })
})
