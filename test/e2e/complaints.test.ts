/**
 * A worker's complaint in a browser without scripts, and at the office that it was left for: read with its key, entered as a lead, answered by one word.
 * In part by night. By day: walls/complaints, walls/complaints-kept.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leaveComplaints } from '../../src/demo/country/leave-complaints.ts'
import { stripBreaks } from '../../src/core/text/strip-breaks.ts'
import { COMPLAINT } from '../../src/web/words/complaint.ts'
import { COMPLAINTS } from '../../src/web/desk/lead/complaint-words.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, goTo, openDemoDesk, type DemoDesk } from './demo-desk.ts'
import { AT_NIGHT } from '../helpers/everything.ts'

describe.skipIf(!hasBrowser)('a complaint without an account, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-complaints', leaveComplaints)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  for (const [lang, width] of SCREENS)
    test(`is left without a script, mended, and found again by its code, in ${lang} at ${width}`, async () => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } })
      const page = await context.newPage()
      await page.goto(`${desk.running.url}/complaint?lang=${lang}`)
      await shoot(page, `complaint-${lang}-${width}`)
      await page.locator('textarea').fill('Invented: the agency keeps my papers.')
      await page.locator('input[name=fee]').fill('many')
      await page.locator('form').first().locator('button').click()
      // What is wrong stands at its question, and what was typed is still there.
      expect(await page.locator('[role=alert]').count()).toBe(3)
      expect(await page.locator('textarea').inputValue()).toContain('keeps my papers')
      await shoot(page, `complaint-mend-${lang}-${width}`)
      await page.locator('input[name=to][value=molvt]').check()
      await page.locator('input[name=about][value=papers]').check()
      await page.locator('input[name=fee]').fill('')
      await page.locator('form').first().locator('button').click()
      const code = await page.locator('main .mono').innerText()
      expect(code).toMatch(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/)
      await shoot(page, `complaint-left-${lang}-${width}`)
      await page.locator('input[name=code]').fill(code)
      await page.locator('form').last().locator('button').click()
      await page.locator('[role=status]').waitFor()
      expect([stripBreaks(await page.title()), new URL(page.url()).pathname]).toEqual([
        stripBreaks(COMPLAINT.title[lang as 'en' | 'km']),
        '/complaint',
      ])
      await context.close()
    })

  test('the page is clean to axe, in both languages', async () => {
    for (const lang of ['en', 'km']) {
      const context = await browser.newContext({ viewport: { width: 360, height: 800 } })
      const page = await context.newPage()
      await page.goto(`${desk.running.url}/complaint?lang=${lang}`)
      await expectSound(page, `/complaint ${lang}`)
      await context.close()
    }
  })

  for (const [lang, width] of SCREENS)
    test(`stands below the leads of the office, in ${lang} at ${width}`, async () => {
      const { page, complaints } = await beAt(browser, desk, { person: 'sample-inspector', hash: '#/lead', lang, width })
      await page.locator('.complaint').first().waitFor()
      // The heading speaks of both: nobody reads that nothing waits while complaints do.
      const n = await page.locator('section[aria-labelledby=complaints] .complaint').count()
      const title = async (): Promise<string> =>
        (await page.locator('.leads h1').innerText())
          .replaceAll(/[\u200b\u2060]/g, '')
          .replaceAll(/[០-៩]/g, (d) => String((d.codePointAt(0) ?? 0) - 0x17e0))
      await expect.poll(title).toMatch(new RegExp(`${n}$`))
      await expectSound(page, `complaints ${lang} ${width}`)
      await goTo(page, '#/today')
      await page.locator('#today-complaints').waitFor()
      await expectSound(page, `complaints on the day's page ${lang} ${width}`)
      await shoot(page, `complaints-today-${lang}-${width}`)
      await goTo(page, '#/lead')
      await page.locator('.complaint').first().waitFor()
      await shoot(page, `complaints-desk-${lang}-${width}`)
      expect(complaints).toEqual([])
      await page.context().close()
    })

  test.runIf(AT_NIGHT)('is read with the office’s key alone, and leaves the list by a decision', async () => {
    const { page, complaints } = await beAt(browser, desk, { person: 'sample-inspector', hash: '#/lead', lang: 'en', width: 1280 })
    await page.locator('.complaint').first().waitFor()
    const first = page.locator('.complaint').filter({ hasText: '2,000,000 riel or more' })
    if ((await page.getByRole('button', { name: COMPLAINTS.read.en }).count()) === 0)
      await page.locator('input[type=file]').setInputFiles(desk.running.installation.layout.edge('molvt'))
    await first.getByRole('button', { name: COMPLAINTS.read.en }).click()
    const read = page.locator('.complaint').filter({ hasText: '2,400,000' })
    await read.getByText('never called').waitFor()
    // The key on record is this window's: nothing warns, and nothing is to be replaced.
    expect(await page.locator('.complaint, section[aria-labelledby=complaints]').getByRole('alert').count()).toBe(0)
    expect(await page.getByRole('button', { name: COMPLAINTS.replace.en }).count()).toBe(0)
    await shoot(page, 'complaints-read-en-1280')
    const waiting = page.locator('section[aria-labelledby=complaints] .complaint')
    const before = await waiting.count()
    await read.getByRole('button', { name: COMPLAINTS.take.en }).click()
    await page.getByRole('button', { name: 'Being looked at: 1' }).click()
    await expect.poll(() => waiting.count()).toBe(1)
    await shoot(page, 'complaints-taken-en-1280')
    await waiting.getByRole('button', { name: COMPLAINTS['no-action'].en }).click()
    await waiting.first().waitFor({ state: 'detached' })
    // The rest at once, by one signature.
    await page.getByRole('button', { name: `Waiting: ${before - 1}` }).click()
    await expect.poll(() => waiting.count()).toBe(before - 1)
    await page.getByRole('button', { name: COMPLAINTS['choose-all'].en }).click()
    await shoot(page, 'complaints-chosen-en-1280')
    await page.getByRole('button', { name: `No action on those chosen: ${before - 1}` }).click()
    await page.getByRole('button', { name: 'Waiting: 0' }).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
