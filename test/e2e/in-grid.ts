/** A court's sheet in the grid of the desk, and what a clerk does there. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { findForm, type Form } from '../../src/core/country/index.ts'
import { receive } from '../../src/road/receive.ts'
import { openPage } from './browser.ts'

const country = await loadCountry(join(import.meta.dirname, '../../countries/kh'))
const form = findForm(country, 'court-return') as Form

/** Of `inStubDesk`. */
type At = { readonly desk: { readonly url: string }; readonly browser: Browser }

/** @param csv court returns, as `printSheet` has them */
export async function openSheet(at: At, csv: string, lang = 'en', width = 1280) {
  const opened = await openPage(at.browser, width)
  const { page } = opened
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(`${at.desk.url}/?lang=${lang}#clerk`)
  await page.locator('.zone').waitFor()
  await page.locator('label.field select').selectOption('court-return')
  await page.locator('input[type=file]').setInputFiles({ name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from(csv, 'utf8') })
  await page.locator('.work').waitFor()
  if (width < 900) await page.locator('.plain.phone').click()
  await page.locator('.g td[tabindex="0"]').waitFor()
  return opened
}

/** The rows as the worker has them, which is what would be sealed. */
export async function marked(page: Page): Promise<readonly Readonly<Record<string, string>>[]> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.match .end .plain').first().click()])
  const draft = await receive(new Uint8Array(await readFile(await file.path())), { form, country, fileName: 'x.xlsx' })
  if ('refused' in draft) throw new Error('the marked sheet is not one')
  return Array.from(draft.rows, (r) => r.cells)
}

export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((it) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', it)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

export const copied = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer()
    document.activeElement?.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
    return clipboardData.getData('text/plain')
  })
