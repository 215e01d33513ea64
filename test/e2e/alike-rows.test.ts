/**
 * A sheet in which somebody may be twice says so while it is on the desk: which rows, and by what; and holds nothing back.
 * By night alone. By day: src/work/links/alike-rows, e2e/own-sheet.
 */
import { describe, expect, test } from 'vitest'
import { expectSound, hasBrowser, openPage, PATIENCE, shoot } from './browser.ts'
import { mendAll } from './mend.ts'
import { inStubDesk } from './stub-desk.ts'

const HEADINGS =
  'Court,Case number,Accused name,Date registered,Offence,Exploitation,Stage of the case,Decided on,Presence,Sex,Age band,Nationality,Official'
const row = (n: number, name: string, sex: string): string =>
  `Sample Court,${n}/2023,${name},03-03-2023,"2008 law, article 10",Forced labour,Trial,15-08-2023,Not applicable,${sex},18+,Cambodian,No`
const SHEET = `${HEADINGS}\n${[
  row(1, 'Rut Popi', 'Male'),
  row(2, 'ប្លូ គ្រុប', 'Female'),
  row(3, 'Skor Ming', 'Male'),
  row(4, 'Nha Chek', 'Female'),
  row(5, 'Krup Blou', 'Female'),
].join('\n')}\n`

describe.skipIf(!hasBrowser)('rows that may be one person', { timeout: 2 * PATIENCE }, () => {
  const at = inStubDesk()

  test.each([
    ['en', 1280, 'Rows 3 and 6', 'Name: the same sound'],
    ['km', 360, 'ជួរ ៣ និង ៦', 'សំឡេង'],
  ] as const)('are named in %s at %i pixels, and none of their names', async (lang, width, rows, reason) => {
    const { page, complaints } = await openPage(at.browser, width)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`${at.desk.url}/?lang=${lang}#clerk`)
    await page.locator('.zone').waitFor()
    await page.locator('label.field select').selectOption('court-return')
    await page.locator('input[type=file]').setInputFiles({ name: 'march.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET, 'utf8') })
    await page.locator('.work').waitFor()
    if (lang === 'en') await mendAll(page)
    const hint = page.locator('section[aria-labelledby=alike-rows]')
    await hint.waitFor()
    const text = ((await hint.textContent()) ?? '').replaceAll(/[\u200B\u2060]/g, '')
    expect(text).toContain(rows)
    expect(text).toContain(reason)
    expect(text).not.toMatch(/Krup|Blou|ប្លូ/)
    expect(await hint.locator('li').count()).toBe(1)
    await expectSound(page, `alike rows ${lang}`)
    await shoot(page, `alike-rows-${lang}-${width}`, 'window')
    if (lang === 'en') {
      await page.getByRole('button', { name: 'Seal and send' }).click()
      await page.locator('.certificate').waitFor()
    }
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
