/** What should be there and is not, in a browser: at the desk of whoever receives returns, in both languages and widths, with the way to where an office is asked. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plant } from '../helpers/plant.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, openDemoDesk, type DemoDesk } from './demo-desk.ts'

describe.skipIf(!hasBrowser)('what is missing, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    const own = { agency: 'ahtjp', office: 'POL-X1', channel: 'HOTLINE', state: 'received', form: 'hotline' }
    const rows = [1, 2, 3, 6, 7].map((n) => [`l${n}`, { ...own, lead_number: `${n}/2023`, received_on: `2023-02-0${n}` }] as const)
    desk = await openDemoDesk('e2e-missing', ({ owner }) => plant(owner(), 'lead', Object.fromEntries(rows)))
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test.each(SCREENS)('a finding, its office and where to look: %s at %d', async (lang, width) => {
    const { page, complaints } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/missing', lang, width })
    await page.locator('.missing li').first().waitFor()
    expect(await page.locator('.missing li').allTextContents()).toEqual([expect.stringMatching(lang === 'en' ? /4–5/ : /៤–៥/)])
    // How much never came stands before what was found, and the way to it.
    expect((await page.locator('.missing .card').first().innerText()).replaceAll(/[\u200b\u2060]/g, '')).toMatch(
      lang === 'en' ? /Returns due that are not in, \d+: \d+ of \d+/ : /[០-៩]+ ក្នុងចំណោម [០-៩]+/,
    )
    await expectSound(page, `missing ${lang} ${width}`)
    await shoot(page, `missing-${lang}-${width}`)
    await page.locator('.missing .card a').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.due').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
