/**
 * One person twice in a list: the row is left out where it is asked about, seen, taken back, and not handed in.
 * By night alone. By day: e2e/own-sheet, e2e/return-grid.
 */
import { describe, expect, test } from 'vitest'
import { expectSound, hasBrowser, openPage, PATIENCE, SCREENS, shoot } from './browser.ts'
import { GOOD, printSheet } from './court-sheet.ts'
import { inStubDesk } from './stub-desk.ts'

const WORDS = {
  en: { leave: 'Leave this row out', back: 'Take back in' },
  km: { leave: 'ទុកជួរនេះចោល', back: 'យកមកវិញ' },
} as const

describe.skipIf(!hasBrowser)('a row that is another one again', { timeout: PATIENCE }, () => {
  const at = inStubDesk()

  test.each(SCREENS)('is left out, and taken back, in %s at %i', async (lang, width) => {
    const { page, complaints } = await openPage(at.browser, width)
    await page.goto(`${at.desk.url}/?lang=${lang}#clerk`)
    await page.locator('.zone').waitFor()
    const other = { ...GOOD, case_number: '121/2023', accused_name: 'Krumble Thrupp' }
    const rows = printSheet([{ ...GOOD, accused_no: '1' }, { ...GOOD, accused_no: '1' }, other])
    const forms = page.locator('label.field select')
    if ((await forms.count()) > 0) await forms.selectOption('court-return')
    await page.locator('.zone input[type=file]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) })
    const button = (name: string) =>
      page.getByRole('button', { name: new RegExp(`^[\\u200b\\u2060]*${[...name].join('[\\u200b\\u2060]*')}`, 'u') })
    await button(WORDS[lang].leave).waitFor()
    await expectSound(page, `one row twice ${lang} ${width}`)
    await shoot(page, `desk-row-twice-${lang}-${width}`)
    await button(WORDS[lang].leave).click()
    await button(WORDS[lang].back).waitFor()
    expect(await page.locator('tr.left-out').count()).toBe(1)
    await expectSound(page, `one row left out ${lang} ${width}`)
    await shoot(page, `desk-row-left-out-${lang}-${width}`)
    await button(WORDS[lang].back).click()
    await button(WORDS[lang].leave).waitFor()
    expect(await page.locator('tr.left-out').count()).toBe(0)
    await button(WORDS[lang].leave).click()
    await button(WORDS[lang].back).waitFor()
    // What is asked of the file itself is answered; then two rows go.
    for (let round = 0; round < 6 && (await page.locator('.bar .btn.p').count()) === 0; round++)
      await page.locator('.side .btn.wide').last().click()
    const before = at.desk.taken.length
    await page.locator('.bar .btn.p').click()
    await expect.poll(() => at.desk.taken.length, { timeout: 60_000 }).toBeGreaterThan(before)
    const sent = JSON.parse(at.desk.taken.at(-1)?.body ?? '{}') as { entries: { stub: string }[] }
    expect(sent.entries.filter(({ stub }) => stub.includes('"kind":"record.version"'))).toHaveLength(2)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
