/**
 * A table of counts, from the drop to its receipts, with a real application behind the desk: in both languages, on a screen and on a telephone.
 * By night alone. By day: road/count-sheets, src/web/desk/return/counts/hand-in-counts.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beAt, openDemoDesk, type DemoDesk } from './demo-desk.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'

const FOLDER = join(import.meta.dirname, '../field/registers-3/files')
const FILE = '08_inspections_by_province_x_month.ods'
/** Part of a question, in either language → the value of its answer. */
const ANSWERS: readonly (readonly [part: string, value: string])[] = [
  ['ពិនិត្យ', 'inspections'],
  ['សង្ស័យ', 'victims-identified-in-inspections'],
  ['Of which office', 'ALL'],
]
const plain = (text: string): string => text.replaceAll(/[\u200b\u2060]/g, '')

async function answer(page: Page, values: readonly (readonly [string, string])[]): Promise<void> {
  for (const asked of await page.locator('.columns fieldset').all()) {
    const said = plain(await asked.locator('legend').innerText())
    const [, value = 'ALL'] = values.find(([part]) => said.includes(part)) ?? []
    const radio = asked.locator(`input[value="${value}"]`)
    if ((await radio.count()) > 0) await radio.check()
    else await asked.locator('select').selectOption(value)
  }
}

describe.skipIf(!hasBrowser)('a table of counts at the desk', { timeout: 2 * PATIENCE }, () => {
  let desk: DemoDesk
  let browser: Browser
  beforeAll(async () => {
    desk = await openDemoDesk('counts', () => Promise.resolve())
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test.each(SCREENS)('is shown as it is understood, asked about once, and handed in with a receipt: %s at %i', async (lang, width) => {
    const { page, complaints } = await beAt(browser, desk, { person: 'sample-inspector', hash: '#/return', lang, width })
    page.on('dialog', (dialog) => void dialog.accept())
    await page.locator('.zone').waitFor()
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: FILE, mimeType: 'application/octet-stream', buffer: readFileSync(join(FOLDER, FILE)) })
    // What it is, and the way: nothing of it is a row of a form.
    await page.locator('.stop .btn.p').click()
    await page.locator('.counts-table').first().waitFor()
    await expectSound(page, `counts asked ${lang} ${width}`)
    await shoot(page, `counts-asked-${lang}-${width}`)
    // Nothing is chosen beforehand, and nothing goes on without an answer.
    expect(await page.locator('.columns input:checked').count()).toBe(0)
    await page.locator('button[type=submit]').click()
    expect(await page.locator('.columns .missing').count()).toBe(await page.locator('.columns fieldset').count())
    for (let round = 0; round < 4 && (await page.locator('.columns fieldset').count()) > 0; round++) {
      const before = await page.locator('ol.columns').innerHTML()
      await answer(page, ANSWERS)
      await page.locator('button[type=submit]').click()
      await page.waitForFunction((was) => {
        const now = document.querySelector('ol.columns')
        return (now === null && document.querySelectorAll('.counts-table').length > 1) || (now !== null && now.innerHTML !== was)
      }, before)
    }
    await expectSound(page, `counts made ${lang} ${width}`)
    await shoot(page, `counts-made-${lang}-${width}`)
    // The number of the paper is asked for, and a sentence is none.
    await page.locator('button[type=submit]').click()
    expect(await page.locator('.counts-source .missing').count()).toBe(1)
    await page.locator('.counts-source input').fill(`MOLVT-2024-${lang}-${width}`)
    await page.locator('button[type=submit]').click()
    await page.locator('.certificate textarea').waitFor()
    await expectSound(page, `counts done ${lang} ${width}`)
    await shoot(page, `counts-done-${lang}-${width}`)
    expect(await page.locator('.certificate textarea').inputValue()).toContain('index ')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
