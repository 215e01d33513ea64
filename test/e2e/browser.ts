import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { EVERYTHING } from '../helpers/everything.ts'

/**
 * By day the shell of Chromium where there is one: the same engine without a window's furniture, to which a desk's first page costs 0.3 s of a
 * processor, and to the whole browser 1. At night, and for pictures, the browser that people have.
 */
const [SHELL, WHOLE] = [['/usr/bin/chromium-headless-shell'], ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']]
const isWhole = EVERYTHING || process.env['SAKSI_SHOTS'] !== undefined
const CHROMIUM = (isWhole ? [...WHOLE, ...SHELL] : [...SHELL, ...WHOLE]).find((path) => existsSync(path))
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

/** A slow machine may need minutes where a quick one needs seconds; nothing here is timed. What is waited for on a page ends before its test does, and says what it was. */
export const PATIENCE = 180_000
/** Less than the shortest test has (`testTimeout` in vitest.config.ts, 120 s): what never came is named before its test ends, and does not end as a test that was too long. */
const WAITED_FOR = 105_000

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM ?? '', args: ARGS })

/**
 * Both languages and both widths, a desk's screen and a telephone, with everything (test/helpers/everything.ts) or for pictures: each language on
 * each. By day only where most breaks, the other language on a telephone, whose words are longest and whose room is least; the rest of each
 * file is in the one on a desk's screen.
 */
export function screensOf<One extends string, Other extends string>(one: One, other: Other): (readonly [One | Other, 1280 | 360])[] {
  const day = [[other, 360] as const]
  return EVERYTHING || process.env['SAKSI_SHOTS'] ? [[one, 1280] as const, ...day, [other, 1280] as const, [one, 360] as const] : day
}
export const SCREENS = screensOf('en', 'km')

export type Opened = { readonly page: Page; readonly complaints: string[] }

/** A page that notes whatever the browser complains of: refused by the content policy, an uncaught error, a missing file. */
export async function openPage(browser: Browser, width: number, dark = false): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(WAITED_FOR)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  const pressed = process.env['SAKSI_PRESSED']
  if (pressed) await countPresses(page, pressed)
  return { page, complaints }
}

/** For bench/clicks.ts: what a test presses in one window, and how long the window is open. Nothing that is typed is kept, only how often. */
async function countPresses(page: Page, path: string): Promise<void> {
  const { currentTestName: of } = expect.getState()
  const [begun, count] = [performance.now(), { clicks: 0, keys: 0 }]
  await page.exposeBinding('notePress', (_source, kind: keyof typeof count) => void count[kind]++)
  await page.addInitScript(() => {
    const { notePress } = window as unknown as { notePress: (kind: string) => void }
    window.addEventListener('pointerdown', (e) => e.isTrusted && notePress('clicks'), true)
    window.addEventListener('keydown', (e) => e.isTrusted && !e.repeat && notePress('keys'), true)
  })
  page.once('close', () => appendFileSync(path, `${JSON.stringify({ of, ...count, seconds: (performance.now() - begun) / 1000 })}\n`))
}

/** Somebody has come in. On a phone the journeys are there, and wait behind one button. */
export const whenIn = (page: Page): Promise<void> => page.locator('.top nav').waitFor({ state: 'attached' })

/** Nothing for axe to say, and nothing that scrolls sideways. */
export async function expectSound(page: Page, where: string): Promise<void> {
  // A page may be fetched when it is asked for: it is looked at once its heading is seen, and without one it is not sound. Pages that
  // were left are kept out of sight with headings of their own, and theirs say nothing of this one.
  await page.locator('h1:visible').first().waitFor()
  await expectFits(page, where)
  // Of what is right no list is made, and the page has no frames of others: nothing is looked at twice, and no window opened for it.
  const found = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  const said = found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target.join(' ')} ${n.failureSummary ?? ''}`).join(' | ')}`)
  expect(said, where).toEqual([])
}

/** Nothing that scrolls sideways. */
export async function expectFits(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide, `${where} scrolls sideways`).toBeLessThanOrEqual(0)
}

/** A picture for looking at, when SAKSI_SHOTS names a folder. One that is there stays as it is where no eye sees a difference. */
export async function shoot(page: Page, name: string, what: 'page' | 'window' = 'page'): Promise<void> {
  const folder = process.env['SAKSI_SHOTS']
  if (!folder) return
  const path = join(folder, `${name}.png`)
  const now = await page.screenshot({ fullPage: what === 'page' })
  if (!existsSync(path) || (await looksOther(page, readFileSync(path), now))) writeFileSync(path, now)
}

/** The same picture comes out with other bytes, and with letters whose edges are a shade lighter. The browser itself reads both. */
async function looksOther(page: Page, before: Buffer, now: Buffer): Promise<boolean> {
  // A page of its own: that of the desk forbids itself nearly everything.
  const blank = await page.context().newPage()
  try {
    return await blank.evaluate(
      async (pictures) => {
        const read = async (text: string): Promise<ImageData> => {
          const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
          const drawn = new OffscreenCanvas(image.width, image.height).getContext('2d')
          if (!drawn) throw new Error('this browser draws nothing')
          drawn.drawImage(image, 0, 0)
          return drawn.getImageData(0, 0, image.width, image.height)
        }
        const [a, b] = (await Promise.all(pictures.map(read))) as [ImageData, ImageData]
        if (a.width !== b.width || a.height !== b.height) return true
        /** Of 255: less is the edge of a letter. */
        const SEEN = 24
        return a.data.some((value, i) => Math.abs(value - (b.data[i] ?? 0)) > SEEN)
      },
      [before.toString('base64'), now.toString('base64')],
    )
  } finally {
    await blank.close()
    await page.bringToFront()
  }
}
