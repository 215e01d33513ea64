/**
 * Plans that are opened at the desk, in a browser over the real application: out of the device's file, read, signed, said of an operation and taken back.
 * By night alone. By day: walls/plans-at-desk, walls/plan-orders, e2e/hostile-return.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseReceipt } from '../../src/core/ledger/receipt.ts'
import { printOpening } from '../../src/core/plan/opening.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { openingOf } from '../../src/work/plans/open-plan.ts'
import { pick } from '../../src/web/words/say.ts'
import { PLAN } from '../../src/web/desk/plan/words.ts'
import { heldPlan, hoursFromNow } from '../helpers/held-plan.ts'
import { plant } from '../helpers/plant.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, openDemoDesk, tabTo, type DemoDesk } from './demo-desk.ts'

const PAYLOAD = '<img src=x onerror=alert(1)> {{7*7}}'
const PAGE = `Two doors: the yard first.\nNobody speaks before the bell. ${PAYLOAD}`
const files = { due: join(tmpdir(), `plan-due-${process.pid}.json`), early: join(tmpdir(), `plan-early-${process.pid}.json`) }

async function fill(installation: Installation): Promise<void> {
  const of = { agency: 'ahtjp', text: PAGE, name: `Captain ${PAYLOAD}`.slice(0, 60) }
  writeFileSync(files.due, printOpening(openingOf(await heldPlan(installation, { ...of, action: hoursFromNow(-30) }))))
  writeFileSync(files.early, printOpening(openingOf(await heldPlan(installation, { ...of, action: hoursFromNow(30) }))))
  const operated = { agency: 'ahtjp', office: 'POL-X1', outcome: 'empty_building' }
  await plant(installation.owner(), 'operation', {
    first: { ...operated, operated_month: '2023-03-01', operation_number: '12/2023' },
    second: { ...operated, operated_month: '2023-04-01', operation_number: '13/2023' },
  })
}

describe.skipIf(!hasBrowser)('sealed plans, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-plans', fill)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  const at = (lang: string, width: number) => beAt(browser, desk, { person: 'sample-investigator', hash: '#/plan', lang, width })
  const box = (page: Page) => page.locator('.plans input[type=file]')

  for (const [lang, width] of SCREENS)
    test(`a plan is read in the window before its hour and not to be signed, in ${lang} at ${width}`, async () => {
      const said = (key: keyof typeof PLAN): string => pick(PLAN[key], lang)
      const { page, complaints } = await at(lang, width)
      await page.getByText(said('plan-none')).waitFor()
      await expectSound(page, `sealed plans ${lang} ${width}`)
      const torn = join(tmpdir(), `plan-torn-${process.pid}.json`)
      writeFileSync(torn, readFileSync(files.due, 'utf8').slice(0, -30))
      await box(page).setInputFiles(torn)
      await page.getByText(said('plan-bad')).waitFor()
      await box(page).setInputFiles(files.early)
      await page.getByText(said('plan-early')).waitFor()
      expect(await page.locator('.plans .text').innerText()).toBe(PAGE)
      expect(await page.getByRole('button', { name: said('plan-hold') }).count()).toBe(0)
      await expectSound(page, `a plan before its hour ${lang} ${width}`)
      await shoot(page, `plan-early-${lang}-${width}`)
      expect([await page.title(), new URL(page.url()).hash, complaints]).toEqual(['saksi', '#/plan', []])
      await page.context().close()
    })

  test('by keyboard: opened, its receipt saved, said of an operation, and taken back; nothing of the page is sent', async () => {
    const { page, complaints } = await at('en', 1280)
    const sent: string[] = []
    page.on('request', (r) => sent.push(`${decodeURIComponent(r.url())} ${r.postData() ?? ''}`))
    await box(page).setInputFiles(files.due)
    const hold = async (name: string): Promise<void> => {
      const button = page.getByRole('button', { name })
      await button.focus()
      await page.keyboard.down('Space')
      await page.waitForTimeout(1200)
      await page.keyboard.up('Space')
    }
    await hold(PLAN['plan-hold'].en)
    await page.getByText(PLAN['plan-now-open'].en).waitFor()
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: PLAN['plan-receipt'].en }).click()])
    const receipt = JSON.parse(readFileSync(await saved.path(), 'utf8')) as { entry: string; proof: string }
    expect(parseReceipt(receipt.proof)).toBeDefined()
    await page.getByText(PLAN['plan-of-none'].en).waitFor()
    await tabTo(page, '.plans .lines summary')
    await page.keyboard.press('Enter')
    const which = page.getByLabel(PLAN['plan-which'].en, { exact: true })
    await which.waitFor()
    expect(await which.locator('option').allInnerTexts()).toEqual([
      '–',
      expect.stringMatching(/13\/2023/),
      expect.stringMatching(/12\/2023/),
    ])
    await which.selectOption({ index: 2 })
    await hold(PLAN['plan-say-hold'].en)
    await page.getByText(/It was of: Operation · March 2023 · 12\/2023/).waitFor()
    await expectSound(page, 'an opened plan')
    await shoot(page, 'plan-opened-en-1280')
    await page.locator('.plans .lines summary').focus()
    await page.keyboard.press('Enter')
    await page.getByLabel(PLAN['plan-why'].en, { exact: true }).selectOption('another-operation')
    await hold(PLAN['plan-unsay-hold'].en)
    await page.getByText(/Taken back, it was of another operation: Operation · March 2023 · 12\/2023/).waitFor()
    await page.getByText(PLAN['plan-of-none'].en).waitFor()
    await shoot(page, 'plan-taken-back-en-1280')
    expect(sent.filter((what) => /Two doors|the yard|Captain/.test(what))).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
