/**
 * A new clerk's first return, on invented papers, in a real desk: read off the papers into the empty sheet, mended, scored. Nothing of it reaches the
 * record or stays in the browser, each screen says what it is, and the tour of her desk is over when she has done it once.
 * By night alone. By day: src/web/desk/training/papers, e2e/own-sheet.
 */
import { readFileSync } from 'node:fs'
import { writeXlsx } from 'hucre/xlsx'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import courtReturn from '../../countries/kh/forms/court-return.ts'
import { sayIn } from '../../src/core/text/languages.ts'
import { stripBreaks } from '../../src/core/text/strip-breaks.ts'
import { readGrids } from '../../src/exchange/sheet/read-grids.ts'
import { TRAINING } from '../../src/web/desk/training/words.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { mendAll } from './mend.ts'
import { openRealDesk, signInAs, type RealDesk } from './real-desk.ts'

/** One question's words may begin another's. */
const LONGEST_FIRST = courtReturn.fields.toSorted((a, b) => b.words.en.length - a.words.en.length)
type Lang = (typeof SCREENS)[number][0]

describe.skipIf(!hasBrowser)('a first return on invented papers', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: RealDesk
  beforeAll(async () => {
    desk = await openRealDesk('training', [['clerk', 'moj', ['clerk']]], async () => undefined)
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  const entries = async (): Promise<number> => {
    const { rows } = await desk.running.installation.pools.saksi_reader.query<{ n: string }>(
      // The log pads itself by its own clock.
      `select count(*) as n from saksi.entries where stub::json->>'kind' <> 'log.padded'`,
    )
    return Number(rows[0]?.n)
  }
  const say = (key: keyof typeof TRAINING, lang: Lang): string => stripBreaks(TRAINING[key][lang]).replaceAll('|', '')

  /** What the papers say, by field, as somebody reads them off the page. */
  async function readPapers(page: Page, lang: Lang): Promise<Readonly<Record<string, string>>[]> {
    const papers = await page
      .locator('.paper')
      .evaluateAll((all) =>
        all.map((paper) =>
          [...paper.querySelectorAll('dl > div')].map((line) => [
            line.querySelector('dt')?.textContent ?? '',
            line.querySelector('dd')?.textContent ?? '',
          ]),
        ),
      )
    const fieldOf = (question: string): string =>
      courtReturn.fields.find((f) => stripBreaks(sayIn(f.words, lang)) === stripBreaks(question))?.id ?? ''
    return papers.map((lines) => Object.fromEntries(lines.map(([question = '', answer = '']) => [fieldOf(question), stripBreaks(answer)])))
  }

  /** The empty sheet as the desk gives it, filled. */
  async function fill(page: Page, rows: readonly Readonly<Record<string, string>>[]): Promise<void> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.zone ~ .acts .btn').nth(1).click()])
    const [template] = await readGrids(new Uint8Array(readFileSync(await download.path())))
    const headings = [...(template?.rows ?? [])].find(({ cells }) => cells.filter((c) => c.trim() !== '').length > 5)?.cells ?? []
    const fields = headings.map((heading) => LONGEST_FIRST.find((f) => heading.includes(f.words.en))?.id ?? '')
    const filled = await writeXlsx({
      sheets: [{ name: template?.sheet ?? 'sheet', rows: [[...headings], ...rows.map((row) => fields.map((id) => row[id] ?? ''))] }],
    })
    await page
      .locator('.training input[type=file]')
      .first()
      .setInputFiles({ name: 'papers.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(filled) })
    await page.locator('.work').waitFor()
  }

  test.each(SCREENS)('is read off the papers, mended and scored, and leaves nothing behind, in %s at %i', async (lang, width) => {
    const { page, complaints } = await signInAs(browser, desk, { who: 'clerk', hash: '#/return', lang, width })
    const see = async (what: string): Promise<void> => {
      // However far somebody has scrolled, and on whichever screen.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      expect(stripBreaks(await page.locator('.training > .demo:visible').innerText())).toBe(say('stripe', lang))
      expect(await page.locator('.training > .demo').evaluate((stripe) => stripe.getBoundingClientRect().top >= 0)).toBe(true)
      await page.evaluate(() => scrollTo(0, 0))
      await expectSound(page, what)
      await shoot(page, `training-${what}-${lang}-${width}`)
    }
    // Who begins is shown around, and the way to the papers is the first thing she is shown.
    await page.locator('.first-day button').click()
    await page.locator('.tour h2').waitFor()
    await page.locator('.training h1').waitFor()
    await see('begin')
    await page.keyboard.press('Escape')
    const before = await entries()
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    await page.locator('.training .btn.p').click()
    await page.locator('.paper').first().waitFor()
    await see('papers')
    const [first = {}, second = {}, third = {}] = await readPapers(page, lang)
    await fill(page, [
      { ...first, accused_name: '' },
      { ...second, sex: 'Wump' },
      { ...third, case_number: '999/2025' },
    ])
    await see('mend')
    await mendAll(page)
    await page.locator('.bar .btn.p').click()
    await page.locator('.otherwise').first().waitFor()
    await see('score')
    const score = stripBreaks(await page.locator('.training').innerText())
    expect(score).toContain(stripBreaks(third['case_number'] ?? 'none'))
    // What could be asked of the office that serves the pages was asked of it, and nothing of the record.
    expect(asked.filter((line) => !line.startsWith(`GET ${desk.running.deskUrl}/`) && !/^GET (?:blob|data):/.test(line))).toEqual([])
    expect(await page.evaluate(async () => (await indexedDB.databases()).map((database) => database.name))).toEqual([])
    expect(await entries()).toBe(before)
    // She has done it once.
    expect(await page.locator('.first-day').count()).toBe(0)
    await page.reload()
    await page.locator('.btn.p').first().click()
    await page.locator('.top nav').waitFor({ state: 'attached' })
    expect(await page.locator('.first-day').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('goes by typing too, with an address of its own, and a real return that waits on its page is not touched', async () => {
    const { page } = await signInAs(browser, desk, { who: 'clerk', hash: '#/training', lang: 'en', width: 1280 })
    await page.locator('.training .btn.p').click()
    await page.locator('.zone ~ .acts .btn').first().click()
    await page.locator('.training form').first().waitFor()
    expect(await page.evaluate(() => location.hash)).toBe('#/training/typing')
    expect(await page.locator('.training > .demo:visible, .paper:visible').count()).toBe(4)
    await shoot(page, 'training-typing-en-1280')
    await page.context().close()
  })
})
