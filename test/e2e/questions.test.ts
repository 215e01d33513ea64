/** A sheet that its office keeps in its own way, and what it leaves open: asked once on one page, answered, changed, and sealed by it. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectFits, expectSound, hasBrowser, openPage, PATIENCE, shoot } from './browser.ts'
import { mendAll } from './mend.ts'
import { inStubDesk } from './stub-desk.ts'

const HEADS = 'No,Case,Accused,Sex,Age,Nationality,"Law 2008, art.",Charged,Judgment,Present?,Result,Prison'
const row = (n: number, present = 'yes'): string =>
  `${n},${n}/2023,Wobbelise Moonpocket ${n},F,30,Cambodian,10,2023-05-07,2023-08-17,${present},guilty,8y`
const sheet = (from: number): string => [HEADS, row(from), row(from + 1, 'came late'), row(from + 2, 'came late'), row(from + 3)].join('\n')

describe.skipIf(!hasBrowser)('what an office’s own sheet leaves open', { timeout: 2 * PATIENCE }, () => {
  const at = inStubDesk()

  async function drop(page: Page, name: string, text: string): Promise<void> {
    await page.locator('.zone').waitFor()
    await page.locator('label.field select').selectOption('court-return')
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') })
  }

  test('is asked once for all its cells, can be answered otherwise, and a word is remembered; a rule and an office are asked again', async () => {
    const { page, complaints } = await openPage(at.browser, 1280)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`${at.desk.url}/?lang=en#clerk`)
    await drop(page, 'list.csv', sheet(1))
    await page.getByRole('heading', { name: 'What does “came late” mean?' }).waitFor()
    await page.getByText('Cells under “Present?” that say “came late”: 2. The first are in rows 3, 4.').waitFor()
    await expectSound(page, 'questions')
    await shoot(page, 'desk-questions-en-1280')

    // Nothing goes on while an answer is missing: it is said, and the first one is gone to.
    await page.getByRole('button', { name: 'Read it by these answers' }).click()
    await page.getByText('Still without an answer: 3').waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
    const office = page.getByRole('group', { name: 'Which office is this list of?' })
    await office.getByLabel('It is').selectOption({ label: 'Sample Court (invented)' })
    await page.getByRole('radio', { name: 'The day of the charge' }).check()
    await page.getByRole('radio', { name: 'In absentia' }).check()
    await page.getByRole('button', { name: 'Read it by these answers' }).click()
    await page.locator('.work').waitFor()
    await page.getByText('Sample Court (invented)').first().waitFor()
    await shoot(page, 'desk-questions-answered-en-1280')

    await page.getByRole('button', { name: 'Look at the answers again' }).click()
    expect(await page.getByRole('radio', { name: 'In absentia' }).isChecked()).toBe(true)
    expect(await page.getByRole('radio', { name: 'The day of the charge' }).isChecked()).toBe(true)
    expect(await office.getByLabel('It is').inputValue()).toBe('CFI-X1')
    await page.getByRole('radio', { name: 'In person' }).check()
    await page.getByRole('button', { name: 'Read it by these answers' }).click()
    await page.locator('.work').waitFor()
    await mendAll(page)
    await page.getByRole('button', { name: 'Seal and send' }).click()
    await page.locator('.certificate').waitFor()
    const taken = JSON.stringify(at.desk.taken.at(-1))
    expect(taken).toContain('in_person')
    expect(taken).not.toContain('in_absentia')
    // What was answered stays here.
    expect(taken).not.toContain('came late')

    // Her next list: the word is known, and so is the office, which is on record; how its days are to be taken is a matter of each list.
    await page.reload()
    await page.getByRole('button', { name: 'Sokha, clerk' }).click()
    await drop(page, 'next.csv', sheet(11))
    await page.getByText('The list has no day of registration').waitFor()
    expect(await page.locator('.asked').count()).toBe(1)
    expect(await page.getByRole('radio', { name: 'The day of the charge' }).isChecked()).toBe(true)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each([
    [360, 'km'],
    [360, 'en'],
    [1280, 'km'],
  ])('fits a screen of %i in %s', async (width, lang) => {
    const { page } = await openPage(at.browser, width)
    await page.goto(`${at.desk.url}/?lang=${lang}#clerk`)
    await drop(page, 'list.csv', sheet(1))
    await page.locator('.asked').first().waitFor()
    await expectSound(page, `questions ${lang} ${width}`)
    await expectFits(page, `questions ${lang} ${width}`)
    await shoot(page, `desk-questions-${lang}-${width}`)
    await page.context().close()
  })
})
