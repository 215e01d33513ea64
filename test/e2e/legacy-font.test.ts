/** Names typed in a font of the time before Unicode: seen side by side, and only then taken. By night alone. By day: src/road/receive/legacy-font. */
import { describe, expect, test } from 'vitest'
import { expectSound, hasBrowser, openPage, PATIENCE, shoot } from './browser.ts'
import { inStubDesk } from './stub-desk.ts'

const HEADINGS =
  'Court,Case number,Accused name,Date registered,Offence,Exploitation,Stage of the case,Presence,Sex,Age band,Nationality,Official'
const row = (n: number, name: string): string =>
  `Sample Court,${n}/2023,${name},03-03-2023,"2008 law, article 10",Forced labour,Trial,Not applicable,Male,18+,Cambodian,No`
const FILE = `${HEADINGS}\n${row(1, 'esaeP nwKü')}\n${row(2, 'bBa¢I s‘Ib:I')}\n${row(3, 'Snorkella Moonpocket')}\n`

describe.skipIf(!hasBrowser)('names in an old font', { timeout: 2 * PATIENCE }, () => {
  const at = inStubDesk()

  test.each([
    ['en', 1280],
    ['km', 360],
  ] as const)('are offered in Unicode beside what was written, and taken once they were looked at (%s, %d)', async (lang, width) => {
    const { page, complaints } = await openPage(at.browser, width)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`${at.desk.url}/?lang=${lang}#clerk`)
    await page.locator('.zone').waitFor()
    await page.locator('label.field select').selectOption('court-return')
    await page.locator('input[type=file]').setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE, 'utf8') })
    await page.locator('.work').waitFor()
    // The questions of the whole file come first; on to the first that is about a cell.
    while ((await page.locator('.legacy').count()) === 0) await page.locator('.side .btn.wide').last().click()
    const take = page.locator('.legacy .fix .btn')
    expect(await take.first().isDisabled()).toBe(true)
    expect(await page.locator('.legacy').innerText()).not.toContain('សោ')
    const hold = page.locator('.legacy .hold')
    await hold.focus()
    await page.keyboard.down('Space')
    await page.locator('.legacy').getByText('បញ្ជី ស៊ីប៉ី').waitFor()
    await shoot(page, `desk-legacy-${lang}-${width}`)
    await page.keyboard.up('Space')
    await expectSound(page, 'legacy')
    await take.last().click()
    await page.locator('.legacy').waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
