/** Two invented people at two windows of one desk, which two vaults answer. */
import type { Browser, Page } from 'playwright-core'
import type { Vaulted } from '../made-vaults.ts'
import { openPage, type Opened } from './browser.ts'
import { goTo } from './demo-desk.ts'

/** Chooses who to be at the door, then goes to an address of the desk. */
export async function comeAs(browser: Browser, made: Vaulted, person: string, hash: string, lang: string, width: number): Promise<Opened> {
  const opened = await openPage(browser, width)
  await opened.page.goto(`${made.serving.deskUrl}/?lang=${lang}#${person}`)
  await opened.page.locator('nav a').first().waitFor()
  await goTo(opened.page, hash)
  await opened.page.evaluate(() => document.fonts.ready)
  return opened
}

/** Holds a button for as long as it wants to be held. */
export async function holdDown(page: Page, selector: string): Promise<void> {
  await page.locator(`${selector}:not([data-disabled])`).hover()
  await page.mouse.down()
  await page.waitForTimeout(1200)
  await page.mouse.up()
}
