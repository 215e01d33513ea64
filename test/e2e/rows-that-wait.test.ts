/** Two rows that nobody can mend today: the others go in, Today and the list of returns due say that two wait, and they come later with the same file. By night alone. By day: road/rows-that-wait. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot, whenIn } from './browser.ts'
import { beAt, goTo, openDemoDesk, type DemoDesk } from './demo-desk.ts'
import { messyReturn, MESSY_NAMES, MESSY_ROWS } from './messy-return.ts'
import { mendAll } from './mend.ts'

const FAULTS = { 15: { offence: 'Article 101' }, 48: { sentence_months: '1.234' } }

// Without a browser there is nothing to drive; scripts/test.sh says so, and on CI that is a failure.
describe.skipIf(!hasBrowser)('rows that cannot be mended today', { timeout: 2 * PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-waits', async () => undefined)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  for (const [i, [lang, width]] of SCREENS.entries())
    test(`wait, and come later: ${lang} at ${width}`, async () => {
      const at = `${lang}-${width}`
      const { page, complaints } = await beAt(browser, desk, { person: 'sample-clerk', hash: '#/return', lang, width })
      page.on('dialog', (dialog) => void dialog.accept())
      await drop(page, await messyReturn(1000 * (i + 1), FAULTS))
      await sayColumns(page)
      await page.locator('[aria-labelledby="let-wait"]').waitFor()
      await answerAsks(page)
      await expectSound(page, `mend with rows that may wait ${at}`)
      await shoot(page, `waits-mend-${at}`)
      expect(await page.locator('.bar .btn').isDisabled()).toBe(true)
      await page.locator('[aria-labelledby="let-wait"] .btn').click()
      await page.locator('.certificate').waitFor()
      await expectSound(page, `receipt of rows of which some wait ${at}`)
      await shoot(page, `waits-receipt-${at}`)
      expect(await numbersIn(page, '.certificate dd')).toEqual(expect.arrayContaining([MESSY_ROWS - 2, 2]))

      await goTo(page, '#/today')
      await page.locator('#today-due').waitFor()
      await expectSound(page, `Today with rows that wait ${at}`)
      await shoot(page, `waits-today-${at}`)
      expect(await numbersIn(page, '.tasks')).toContain(2)
      await goTo(page, '#/due')
      await page.locator('.due .own b.asked').waitFor()
      await page.locator('[data-state="rows_wait"]').first().click()
      await page.locator('.slot h2').waitFor()
      await expectSound(page, `returns due with rows that wait ${at}`)
      await shoot(page, `waits-due-${at}`)

      // Another day: the file is kept here for what waits, it is mended, and the whole of it goes.
      await comeAgain(page, lang, '#/return')
      await page.locator('.kept .btn.p').click()
      await page.locator('.side .place').waitFor()
      await mendAll(page)
      await page.locator('.bar .btn').click()
      await page.locator('.certificate').waitFor()
      expect(await numbersIn(page, '.certificate dd')).toEqual(expect.arrayContaining([MESSY_ROWS, MESSY_ROWS - 2]))
      await comeAgain(page, lang, '#/due')
      await page.locator('[data-state]').first().waitFor()
      expect(await page.locator('[data-state="rows_wait"]').count()).toBe(0)
      expect(await page.content()).not.toMatch(MESSY_NAMES)
      expect(complaints).toEqual([])
      await page.context().close()
    })

  const comeAgain = async (page: Page, lang: string, hash: string): Promise<void> => {
    await page.goto('about:blank')
    await page.goto(`${desk.running.deskUrl}/?lang=${lang}#sample-clerk`)
    await whenIn(page)
    await goTo(page, hash)
  }

  for (const [i, [lang, width]] of SCREENS.entries())
    test(`of which nobody can tell whether the next file brings them are asked about: ${lang} at ${width}`, async () => {
      const first = 1000 * (i + 11)
      const { page, complaints } = await beAt(browser, desk, { person: 'sample-clerk', hash: '#/return', lang, width })
      page.on('dialog', (dialog) => void dialog.accept())
      await drop(page, await messyReturn(first, { 20: { case_number: `${first + 900}/2023`, offence: 'Article 101' } }))
      await sayColumns(page)
      await page.locator('[aria-labelledby="let-wait"]').waitFor()
      await answerAsks(page)
      await page.locator('[aria-labelledby="let-wait"] .btn').click()
      await page.locator('.certificate').waitFor()
      await page.locator('.acts .btn:visible').last().click()
      await drop(page, await messyReturn(first, {}))
      await page.locator('.work').waitFor()
      await mendAll(page)
      await page.locator('.bar .btn').click()
      await page.locator('h1', { hasText: '?' }).waitFor()
      await expectSound(page, `whether they are here ${lang} ${width}`)
      await shoot(page, `waits-missing-${lang}-${width}`)
      // Back is back: nothing was sent.
      await page.locator('.acts .plain').click()
      await page.locator('.bar .btn.p').click()
      await page.locator('.acts .btn:visible').first().click()
      await page.locator('.certificate').waitFor()
      expect(await numbersIn(page, '.certificate dd')).toEqual(expect.arrayContaining([MESSY_ROWS, MESSY_ROWS - 1]))
      await goTo(page, '#/due')
      await page.locator('[data-state]').first().waitFor()
      expect(await page.locator('[data-state="rows_wait"]').count()).toBe(0)
      expect(complaints).toEqual([])
      await page.context().close()
    })
})

/** Whose own heading it is, she says. */
async function sayColumns(page: Page): Promise<void> {
  await page.locator('.columns-page').waitFor()
  await page.locator('.columns select').first().selectOption('decided_on')
  await page.locator('.acts .btn.p').click()
}

async function drop(page: Page, bytes: Uint8Array): Promise<void> {
  await page.locator('.zone').waitFor()
  await page.locator('label.field select').selectOption('court-return')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'march.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}

/** What is asked of the file, and of rows that are right: it stands behind what is to be mended. */
async function answerAsks(page: Page): Promise<void> {
  while (await page.locator('[aria-labelledby="let-wait"] .btn').isDisabled()) {
    if ((await page.locator('.side .btn.wide').count()) > 0) await page.locator('.side .btn.wide').last().click()
    else await page.locator('.side .row.between .plain').last().click()
  }
}

/** Numbers as they stand there, in either script. */
async function numbersIn(page: Page, where: string): Promise<number[]> {
  const texts = await page.locator(where).allInnerTexts()
  return texts.flatMap((text) => (text.replace(/[០-៩]/g, (d) => String(d.charCodeAt(0) - 0x17e0)).match(/\d+/g) ?? []).map(Number))
}
