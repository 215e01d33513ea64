import { existsSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
/** False where no browser is installed: the page tests are then skipped, and say so. */
export const hasBrowser = CHROMIUM !== undefined

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A slow machine may need minutes where a quick one needs seconds; nothing here is timed. */
export const PATIENCE = 180_000

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM ?? '', args: ARGS })

/** Both languages, on a desk's screen and on a telephone. */
export const SCREENS = [
  ['en', 1280],
  ['km', 1280],
  ['en', 360],
  ['km', 360],
] as const

export type Opened = { readonly page: Page; readonly complaints: string[] }

/** A page that notes whatever the browser complains of: refused by the content policy, an uncaught error, a missing file. */
export async function openPage(browser: Browser, width: number, dark = false): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return { page, complaints }
}

/** Somebody has come in. On a phone the journeys are there, and wait behind one button. */
export const whenIn = (page: Page): Promise<void> => page.locator('.top nav').waitFor({ state: 'attached' })

/** Nothing for axe to say, and nothing that scrolls sideways. */
export async function expectSound(page: Page, where: string): Promise<void> {
  await expectFits(page, where)
  const found = await new AxeBuilder({ page }).analyze()
  // Axe opens a window of its own: a page that lay behind it for a moment is not drawn, and takes no press, until it is in front.
  await page.bringToFront()
  const said = found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target.join(' ')} ${n.failureSummary ?? ''}`).join(' | ')}`)
  expect(said, where).toEqual([])
}

/** Nothing that scrolls sideways. */
export async function expectFits(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide, `${where} scrolls sideways`).toBeLessThanOrEqual(0)
}

/** A picture for looking at, when SAKSI_SHOTS names a folder. */
export async function shoot(page: Page, name: string, what: 'page' | 'window' = 'page'): Promise<void> {
  const folder = process.env['SAKSI_SHOTS']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: what === 'page' })
}
