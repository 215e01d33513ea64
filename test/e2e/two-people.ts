/** Two invented people at two windows of one desk, which two vaults answer. */
import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { EVERYTHING } from '../helpers/everything.ts'
import type { Vaulted } from '../helpers/made-vaults.ts'
import { type Opened, openPage, whenIn } from './browser.ts'
import { goTo } from './demo-desk.ts'

/** By day, what a page asks again by itself every quarter of a minute or more seldom, it asks every second; by night it is waited for. */
const hurry = (): void => {
  const [every, QUARTER_MS] = [globalThis.setInterval.bind(globalThis), 15_000]
  globalThis.setInterval = ((run: () => void, ms = 0) => every(run, ms < QUARTER_MS ? ms : 1000)) as typeof setInterval
}

/** Chooses who to be at the door, then goes to an address of the desk. */
export async function comeAs(browser: Browser, made: Vaulted, person: string, hash: string, lang: string, width: number): Promise<Opened> {
  const opened = await openPage(browser, width)
  if (!EVERYTHING) await opened.page.addInitScript(hurry)
  await opened.page.goto(`${made.serving.deskUrl}/?lang=${lang}#${person}`)
  await whenIn(opened.page)
  await goTo(opened.page, hash)
  await opened.page.evaluate(() => document.fonts.ready)
  return opened
}

/** Holds a button until it has been taken: then it is gone, or says that it is busy. */
export async function holdDown(page: Page, what: string | Locator): Promise<void> {
  const held = await pressOn(page, what)
  await expect
    .poll(() => held?.evaluate((b) => !b.isConnected || b.hasAttribute('data-disabled')).catch(() => true), { timeout: 60_000 })
    .toBe(true)
  await page.mouse.up()
}

/** Presses and lets go of nothing. @returns what is held. */
export async function pressOn(page: Page, what: string | Locator) {
  const button = (typeof what === 'string' ? page.locator(what) : what).and(page.locator('.holding:not([data-disabled])'))
  const press = async () => {
    await button.hover()
    const pressed = await button.elementHandle()
    await page.mouse.down()
    return pressed
  }
  let held = await press()
  // A page that moved in between was pressed beside the button: nothing was held then, and it is pressed again.
  while (await held?.evaluate((b) => b.isConnected && !b.matches(':active')).catch(() => false)) {
    await page.mouse.up()
    held = await press()
  }
  return held
}

/** Looks for what lies at the vault, and until it has answered. @param section around the button. */
export async function lookAtVault(page: Page, section: string): Promise<void> {
  const ready = page.locator(`${section} .acts .btn:not([data-disabled])`).first()
  await ready.click()
  await ready.waitFor()
}

/** Until every vault counts what was signed: one that a slow machine kept from answering is handed it again. */
export async function untilCounted(page: Page, card: Locator): Promise<void> {
  await card.locator('.says .kv').waitFor()
  const again = card.locator('.says .acts .btn:not([data-disabled])')
  await expect
    .poll(
      async () => {
        if (await again.isVisible()) await again.click({ timeout: 5_000 }).catch(() => undefined)
        return card.locator('.says .acts .btn').count()
      },
      { timeout: 120_000, interval: 500 },
    )
    .toBe(0)
}
