/** From the first page to a figure that can be cited, with its file, in three presses: by keyboard alone, at 360 pixels, without any script, in both languages. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseCsv } from '../../src/exchange/csv/csv.ts'
import { releaseByHand, ID, reported } from '../helpers/printed-release.ts'
import { hasBrowser, launch, PATIENCE } from './browser.ts'
import { openDemoDesk, tabTo, type DemoDesk } from './demo-desk.ts'

const MOST_PRESSES = 3
const SAYS = {
  en: { cite: 'How to cite', number: '174', lang: 'en' },
  km: { cite: 'របៀបដកស្រង់', number: '១៧៤', lang: 'km' },
} as const
const bare = (text: string): string => text.replaceAll(/[\u2060\u200B]/g, '')

describe.skipIf(!hasBrowser)('from the first page to a cited figure with its file', { timeout: PATIENCE }, () => {
  let [browser, desk]: [Browser | undefined, DemoDesk | undefined] = [undefined, undefined]
  beforeAll(async () => {
    const rows = [reported('Total', 174), reported('male', 120), reported('female', 54)]
    desk = await openDemoDesk('three-presses', (installation) => releaseByHand(installation, [{ id: 'r-2022', year: 2022, rows }]))
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test.each(['en', 'km'] as const)('in %s', async (lang) => {
    const context = await browser!.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, acceptDownloads: true })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.resourceType()))
    await page.goto(`${desk!.running.url}/?lang=${lang}`)
    let presses = 0
    const press = async (at: Page, selector: string): Promise<void> => {
      await tabTo(at, selector, 80)
      presses += 1
      await at.keyboard.press('Enter')
    }
    await press(page, `a[href^="/data/${ID}?"]`)
    await page.waitForURL(`**/data/${ID}?lang=${lang}`)
    // What is cited stands there whole, without a press: the figure, its number with its year, the release, the address.
    const said = bare(await page.locator('main, body').first().innerText())
    const card = page.locator('section.card').filter({ hasText: new RegExp([...SAYS[lang].cite].join('[\\u2060\\u200B]*')) })
    expect(await card.isVisible()).toBe(true)
    const cited = bare(await card.innerText())
    for (const part of ['r-2022', `/data/${ID}`]) expect(cited).toContain(part)
    expect(said).toContain(SAYS[lang].number)
    // Its file: a press more.
    const coming = page.waitForEvent('download')
    await press(page, 'a[href$="/figure.csv"]')
    const file = await coming
    expect(file.suggestedFilename()).toBe(`${ID}.csv`)
    const [heading = [], ...rows] = parseCsv(readFileSync(await file.path(), 'utf8')).rows
    const of = (row: readonly string[], name: string): string | undefined => row[heading.indexOf(name)]
    expect(rows.map((row) => [of(row, 'from'), of(row, 'by'), of(row, 'value'), of(row, 'release')])).toContainEqual([
      '2022-01-01',
      '',
      '174',
      'r-2022',
    ])
    expect(presses).toBeLessThanOrEqual(MOST_PRESSES)
    expect(asked.filter((type) => type === 'script' || type === 'fetch')).toEqual([])
    // Nothing had to be pushed aside to be reached.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await context.close()
  })
})
