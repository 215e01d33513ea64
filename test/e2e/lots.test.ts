/**
 * Visits by lot in a browser, over the real application: a list framed, its code put on paper, the lot of the day opened with it on record, and checked.
 * By night alone. By day: walls/lots, e2e/hostile-return.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printNumber } from '../../src/core/letter/number.ts'
import { DEMO_LOT_CODE, frameVisits } from '../../src/demo/country/frame-visits.ts'
import { pick } from '../../src/web/words/say.ts'
import { LOT } from '../../src/web/desk/lot/words.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, goTo, openDemoDesk, type DemoDesk } from './demo-desk.ts'

const INSPECTOR = 'sample-inspector'

describe.skipIf(!hasBrowser)('visits by lot, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-lots', frameVisits)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  const at = (lang: string, width: number) => beAt(browser, desk, { person: INSPECTOR, hash: '#/lot', lang, width })

  for (const [lang, width] of SCREENS)
    test(`what is framed, and a list of one's own with its code, in ${lang} at ${width}`, async () => {
      const said = (key: keyof typeof LOT): string => pick(LOT[key], lang as 'en' | 'km')
      const { page, complaints } = await at(lang, width)
      await page.locator('.lots .lines li').first().waitFor()
      await expectSound(page, `visits by lot ${lang} ${width}`)
      await page.locator('.lots select').selectOption('LAB-X1')
      const tomorrow = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
      await page.locator('.lots input[type=date]').fill(tomorrow)
      await page.locator('.lots input[inputmode=numeric]').fill('2')
      await page.locator('.lots textarea').fill('1\tInvented kiln\n១\tThe same kiln\n3\t<img src=x onerror=alert(1)>')
      // One workplace twice is named with both lines, and nothing is sealed.
      await page.locator('.lots [role=alert]').first().waitFor()
      expect(await page.getByRole('button', { name: said('lot-seal') }).isDisabled()).toBe(true)
      await shoot(page, `lot-frame-${lang}-${width}`)
      await page.locator('.lots textarea').fill('1\tInvented kiln\n2\tInvented field\n3\t<img src=x onerror=alert(1)>')
      await page.getByRole('button', { name: said('lot-seal') }).click()
      expect(await page.locator('.lot-code').innerText()).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}$/)
      await expectSound(page, `its code ${lang} ${width}`)
      await shoot(page, `lot-code-${lang}-${width}`)
      expect([await page.title(), new URL(page.url()).hash, complaints]).toEqual(['saksi', '#/lot', []])
      await page.context().close()
    })

  test('the lot of the day is opened by keyboard with the code of its paper, on record; its file is checked, and an altered one found out', async () => {
    const { page, complaints } = await at('en', 1280)
    const go = page.getByText(LOT['lot-go'].en)
    // The anchor's first leaf comes within a slot of the server's start.
    for (let i = 0; i < 20 && (await go.count()) === 0; i++) {
      await page.waitForTimeout(2_000)
      await goTo(page, '#/account')
      await page.locator('.lots').waitFor({ state: 'hidden' })
      await goTo(page, '#/lot')
      await page.locator('.lots .lines li').first().waitFor()
    }
    await go.focus()
    await page.keyboard.press('Enter')
    await page.getByLabel(LOT['lot-code'].en).fill('2222-2222-2222-2222')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText(LOT['lot-other-code'].en).waitFor()
    await page.getByLabel(LOT['lot-code'].en).fill(printNumber(DEMO_LOT_CODE).toLowerCase())
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.drawn ol li').first().waitFor()
    expect(await page.locator('.drawn ol li').count()).toBe(3)
    expect(await page.locator('.drawn ol').innerText()).toMatch(/Invented/)
    await page.getByText(LOT['lot-right'].en).waitFor()
    await page.getByText(LOT['lot-seen'].en).waitFor()
    await expectSound(page, 'a lot that was opened')
    await shoot(page, 'lot-drawn-en-1280')
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: LOT['lot-proof'].en }).click()])
    const path = await saved.path()
    const slip = readFileSync(path, 'utf8')
    expect(slip).not.toMatch(/Invented/)
    const altered = join(tmpdir(), `lot-altered-${process.pid}.json`)
    const read = JSON.parse(slip) as { drawn: string[] }
    writeFileSync(altered, JSON.stringify({ ...read, drawn: read.drawn.toReversed() }))
    await page.getByText(LOT['lot-check'].en, { exact: true }).click()
    const box = page.getByLabel(LOT['lot-check-file'].en)
    await box.setInputFiles(path)
    await page.getByText(/Nobody chose/).waitFor()
    await box.setInputFiles(altered)
    await page.getByText(LOT['lot-check-wrong'].en).waitFor()
    await shoot(page, 'lot-check-en-1280')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
