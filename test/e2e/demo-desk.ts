/** A demonstration of Cambodia with only what a test puts there, served with its desk, and a browser that signs in as one of its people. */
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { type Opened, openPage, whenIn } from './browser.ts'

export type DemoDesk = { readonly running: Serving; close(): Promise<void> }

/** @param isFilled with the whole invented country in it already. */
export async function openDemoDesk(name: string, fill: (installation: Installation) => Promise<void>, isFilled = false): Promise<DemoDesk> {
  const scratch = scratchDir(name)
  const dir = join(scratch.path, 'kh')
  const web = await buildWeb('kh')
  await newInstallation({ dir, country: 'kh', demo: true, isFilled })
  const installation = await openInstallation(dir)
  await fill(installation)
  await installation.sequencer.flush()
  await installation.close()
  const running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web })
  return {
    running,
    close: async () => {
      await running.close()
      scratch.remove(dir)
    },
  }
}

/** Chooses who to be at the door, then goes to an address of the desk. */
export async function beAt(
  browser: Browser,
  { running }: DemoDesk,
  at: { readonly person: string; readonly hash: string; readonly lang: string; readonly width: number },
): Promise<Opened> {
  const opened = await openPage(browser, at.width)
  await opened.page.goto(`${running.deskUrl}/?lang=${at.lang}#${at.person}`)
  await whenIn(opened.page)
  await goTo(opened.page, at.hash)
  await opened.page.evaluate(() => document.fonts.ready)
  return opened
}
export const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to
  }, hash)

/** Presses Tab until something that fits has the focus: what cannot be reached so cannot be used without a mouse. */
export async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return
  }
  throw new Error(`${selector} cannot be reached by ${most} presses of Tab`)
}

/** Goes to a list by Tab, and down it by the arrow until this is chosen: the same keys in every language. */
export async function chooseByKey(page: Page, field: string, code: string): Promise<void> {
  await tabTo(page, `#at-${field}`, 120)
  const now = () => page.evaluate(() => (document.activeElement instanceof HTMLSelectElement ? document.activeElement.value : undefined))
  for (let i = 0; i < 120; i++) {
    if ((await now()) === code) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`${code} of ${field} cannot be chosen by keys`)
}
