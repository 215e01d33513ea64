/** A sheet in its office's own words, month after month; and one that is another office's. By night alone. By day: e2e/own-sheet, e2e/parity. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectSound, hasBrowser, openPage, PATIENCE, shoot } from './browser.ts'
import { mendAll } from './mend.ts'
import { inStubDesk } from './stub-desk.ts'

const HEADINGS =
  'Court,Case number,Accused name,Date registered,Offence,Exploitation,Stage of the case,ចប់នៅ,Presence,Sex,Age band,Nationality,Official,ពណ៌ក្រប'
const row = (n: number, { court = 'Sample Court', ended = '15-08-2023', charged = '' } = {}): string =>
  `${court},${n}/2023,Wobbelise Moonpocket,03-03-2023,"2008 law, article 10",Forced labour,Trial,${ended},Not applicable,Male,18+,Cambodian,No,blue${charged && `,${charged}`}`
const month = (first: number, how?: Parameters<typeof row>[1], n = 5): string =>
  `${HEADINGS}${how?.charged ? ',Date charged' : ''}\n${Array.from({ length: n }, (_, i) => row(first + i, how)).join('\n')}\n`

describe.skipIf(!hasBrowser)('a sheet in its office’s own words', { timeout: 2 * PATIENCE }, () => {
  const at = inStubDesk()

  async function drop(page: Page, name: string, text: string): Promise<void> {
    await page.locator('.zone').waitFor()
    await page.locator('label.field select').selectOption('court-return')
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') })
  }

  test('is asked about once, read by it the next month, and asked about again when it no longer fits', async () => {
    const { page, complaints } = await openPage(at.browser, 1280)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`${at.desk.url}/?lang=en#clerk`)
    await drop(page, 'march.csv', month(1))
    await page.getByText('It may be one of these: Decided on, Charged on.').waitFor()
    expect(await page.getByLabel('It is').inputValue()).toBe('?')
    // A day is never chosen by its shape: whoever goes on without a word is asked for one.
    await page.getByRole('button', { name: 'Next: “ចប់នៅ”' }).click()
    await page.getByText('Choose what this column is.').waitFor()
    await page.getByLabel('It is').first().selectOption({ label: 'Decided on' })
    await expectSound(page, 'columns')
    await shoot(page, 'desk-columns-en-1280', 'window')
    await page.getByRole('button', { name: 'These columns are right' }).click()
    await page.locator('.work').waitFor()
    await page.getByText('Read as you confirmed: “ចប់នៅ” is “Decided on”').waitFor()
    await shoot(page, 'desk-columns-learned-en-1280')
    await mendAll(page)
    await page.getByRole('button', { name: 'Seal and send' }).click()
    await page.locator('.certificate').waitFor()
    expect(JSON.stringify(at.desk.taken.at(-1))).toContain('2023-08-15')

    // A month later, in another session on the same computer.
    await page.reload()
    await page.getByRole('button', { name: 'Sokha, clerk' }).click()
    await drop(page, 'april.csv', month(11, { charged: '03-03-2023' }))
    await page.locator('.work').waitFor()
    await page.getByText('Read as you confirmed: “ចប់នៅ” is “Decided on”').waitFor()
    // A cell of that column is mended, and then the column is none of the form after all.
    await page.getByRole('radio', { name: 'All 5 rows' }).click()
    await page.locator('.g td', { hasText: '15-08-2023' }).first().click()
    await page.keyboard.type('16-08-2023')
    await page.keyboard.press('Enter')
    await page.locator('.g').getByText('16-08-2023').waitFor()
    await page.getByRole('button', { name: 'Look at the columns' }).click()
    await page.getByText('As you said.').waitFor()
    await expectSound(page, 'columns looked at')
    await shoot(page, 'desk-columns-looked-en-1280', 'window')
    await page.getByRole('button', { name: 'Change “ចប់នៅ”' }).click()
    await page.getByLabel('It is').selectOption({ label: 'Not needed' })
    await page.getByRole('button', { name: 'These columns are right' }).click()
    await page.locator('.work').waitFor()
    expect(await page.getByText('Read as you confirmed').count()).toBe(0)
    await page.getByText('Mended cells that were not taken along: 1.').waitFor()
    await expectSound(page, 'columns dropped')
    await shoot(page, 'desk-columns-dropped-en-1280')
    await page.getByRole('button', { name: 'Take another file' }).click()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('holds a field that was learned and no longer fits: it is asked, and whoever insists mends the cells', async () => {
    const { page } = await openPage(at.browser, 360)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`${at.desk.url}/?lang=km#clerk`)
    await drop(page, 'march.csv', month(21))
    await page.locator('.columns').waitFor()
    await expectSound(page, 'columns km 360')
    await shoot(page, 'desk-columns-km-360')
    await page.locator('.columns select').first().selectOption('decided_on')
    await page.locator('.acts .btn.p').click()
    await page.locator('.work').waitFor()
    await page.locator('.match .end .plain').last().click()
    await drop(page, 'april.csv', month(31, { ended: 'soon' }))
    await page.locator('.columns').waitFor()
    await shoot(page, 'desk-columns-was-km-360')
    await page.locator('.columns select').selectOption('decided_on')
    await page.locator('.acts .btn.p').click()
    await page.locator('.work').waitFor()
    expect(await page.locator('.pl li').count()).toBeGreaterThanOrEqual(5)
    await page.context().close()
  })

  test('of another office is refused by name, and nothing of it is shown; moving is said once', async () => {
    const { page } = await openPage(at.browser, 1280)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`${at.desk.url}/?lang=en#clerk`)
    const plain = (text: string): string => text.replaceAll(',ចប់នៅ', ',Decision date').replaceAll(',ពណ៌ក្រប', ',Colour')
    await drop(page, 'march.csv', plain(month(41)))
    const asked = (office: string) => page.locator('.pl').getByText(`The rows are of ${office}. Do you hand in for it?`)
    await asked('Sample Court (invented)').waitFor({ state: 'attached' })
    await mendAll(page)
    await page.getByRole('button', { name: 'Seal and send' }).click()
    await page.locator('.certificate').waitFor()
    await page.getByRole('button', { name: 'Hand in another return' }).click()
    await drop(page, 'april.csv', plain(month(51, { court: 'Battambang' })))
    await page.getByText('This is the file of Battambang Court of First Instance; you hand in for Sample Court (invented).').waitFor()
    expect(await page.content()).not.toContain('51/2023')
    await expectSound(page, 'another office')
    await shoot(page, 'desk-other-office-en-1280')
    await page.getByRole('button', { name: 'That has changed' }).click()
    await drop(page, 'april.csv', plain(month(51, { court: 'Battambang' })))
    await asked('Battambang Court of First Instance').waitFor({ state: 'attached' })
    await page.context().close()
  })
})
