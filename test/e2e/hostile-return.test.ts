/**
 * A return on a bad line, and one whose every cell attacks the page that shows it.
 * In part by night. By day: road/lost-answers, src/web/desk/return/send/sending.
 */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import courtReturn from '../../countries/kh/forms/court-return.ts'
import { printCsv } from '../../src/exchange/csv/csv.ts'
import { GOOD, HEADINGS, printSheet } from './court-sheet.ts'
import { AT_NIGHT, EVERYTHING, ONE_IN } from '../helpers/everything.ts'
import { PAYLOADS } from '../helpers/payloads.ts'
import { expectFits, hasBrowser, openPage, PATIENCE } from './browser.ts'
import { mendAll, secondsOf } from './mend.ts'
import { inStubDesk } from './stub-desk.ts'

/** Attacks in a field that the good rows leave empty: of more the whole sheet would be read as an office's own. */
const OF_THE_REST = 4

// Without a browser there is nothing to drive; scripts/test.sh says so, and on CI that is a failure.
describe.skipIf(!hasBrowser)('a return', { timeout: 2 * PATIENCE }, () => {
  const at = inStubDesk()

  async function drop(page: Page, name: string, text: string): Promise<void> {
    await page.goto(`${at.desk.url}/?lang=en#clerk`)
    await page.locator('.zone').waitFor()
    const forms = page.locator('label.field select')
    if ((await forms.count()) > 0) await forms.selectOption('court-return')
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') })
    await page.locator('.work').waitFor()
  }

  test(`with ${PAYLOADS.length} attacks in every field runs none of them`, async () => {
    expect(new Set(PAYLOADS).size).toBe(500 / ONE_IN(5))
    const { page, complaints } = await openPage(at.browser, 1280)
    // By day as much as a window can hold is drawn at once, so that few scrolls pass over all of it; by night in the clerk's own window.
    if (!EVERYTHING) await page.setViewportSize({ width: 3840, height: 2160 })
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      if (dialog.type() !== 'beforeunload') dialogs.push(dialog.message())
      void dialog.accept()
    })
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        Object.assign(globalThis, { violated: 'blockedURI' in event ? String(event.blockedURI) : 'something' })
      })
    })
    const rows = PAYLOADS.map((text, i) =>
      Object.fromEntries(
        courtReturn.fields
          .filter((f) => GOOD[f.id] !== undefined || i < OF_THE_REST)
          .map((f, c) => [f.id, PAYLOADS[(i + c) % PAYLOADS.length] ?? text]),
      ),
    )
    // A quarter of good rows among them: a column of which hardly a value is the form's makes the sheet one in an office's own words.
    const mixed = rows.flatMap((row, i) => (i % 3 === 0 ? [{ ...GOOD, case_number: `${i + 1}/2023` }, row] : [row]))
    // The file's own name, and a heading that is not the form's, are shown too.
    const text = printCsv([
      [...HEADINGS, '<img src=x onerror=alert(2)>'],
      ...mixed.map((r: Readonly<Record<string, string>>) => [...courtReturn.fields.map((f) => r[f.id] ?? ''), 'x']),
    ])
    await drop(page, '<img src=x onerror=alert(3)>.csv', text)
    await page.locator('.seg button').last().click()
    await page
      .locator('.g')
      .getByText(/alert\(1\)/)
      .first()
      .waitFor()
    // All of it is drawn once: what is out of sight is not there.
    const drawn = await page.evaluate(async () => {
      const box = document.querySelector('.g') as HTMLElement
      const seen = new Set<string>()
      for (let y = 0; y < box.scrollHeight; y += box.clientHeight)
        for (let x = 0; x < box.scrollWidth; x += box.clientWidth) {
          box.scrollTo(x, y)
          // Until what is drawn stays as it is: a busy machine draws the cells in sight some frames after the scroll.
          for (let before = '', now = ' '; now !== before;) {
            before = now
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))
            const cells = [...box.querySelectorAll('td[aria-colindex]')]
            const places = cells.map((c) => `${c.parentElement?.getAttribute('aria-rowindex')} ${c.getAttribute('aria-colindex')}`)
            for (const place of places) seen.add(place)
            now = places.join()
          }
        }
      return seen.size
    })
    expect(drawn).toBe(mixed.length * HEADINGS.length)
    const hold = page.locator('.tools .hold')
    await hold.focus()
    await page.keyboard.down('Space')
    await page.waitForFunction(() => document.querySelectorAll('.g .closed').length === 0)
    await page.keyboard.up('Space')
    // Through more faults than a row has: each shows what stands in its cell, or says it in its sentence.
    for (let n = 2; n <= HEADINGS.length + 1; n++) {
      await page.getByRole('button', { name: 'Next' }).click()
      await page
        .locator('.side')
        .getByText(new RegExp(`^Problem ${n} of `))
        .waitFor()
      expect(await page.locator('.side').innerText()).toMatch(/alert\(1\)|document\.title=|fetch\(|top\.owned=1|import\(/i)
    }
    await page.getByRole('button', { name: 'ខ្មែរ' }).click()
    await page.waitForTimeout(300)
    const seen = await page.evaluate(() => ({
      title: document.title,
      owned: 'owned' in globalThis,
      violated: (globalThis as { violated?: string }).violated,
      foreign: document.querySelectorAll('main :is(script, iframe, img, math, style, object)').length,
    }))
    expect(seen).toEqual({ title: 'saksi', owned: false, violated: undefined, foreign: 0 })
    expect(dialogs).toEqual([])
    expect(complaints).toEqual([])
    await expectFits(page, 'attacked')
    await page.context().close()
  })

  test.runIf(AT_NIGHT)(
    'of sixty rows goes from drop to receipt at 256 kbit/s with 300 ms, over a line that drops, in ten minutes of a slow person',
    async () => {
      const { page } = await openPage(at.browser, 360)
      page.setDefaultTimeout(PATIENCE)
      const line = await page.context().newCDPSession(page)
      await line.send('Network.enable')
      // By day the line is ten times as quick; how long it would have taken is reckoned below in any case.
      await line.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 300 / ONE_IN(10),
        downloadThroughput: 32_000 * ONE_IN(10),
        uploadThroughput: 32_000 * ONE_IN(10),
      })
      let carried = 0
      line.on('Network.loadingFinished', ({ encodedDataLength }) => (carried += encodedDataLength))
      line.on('Network.requestWillBeSent', ({ request }) => (carried += request.postData?.length ?? 0))
      // Chromium loses no packets for a page: one request in twenty is lost whole instead, and the first return is among them.
      let asked = 0
      let lost = 0
      await page.route('**/api/v1/**', (route) => {
        const isFirstReturn = route.request().url().endsWith('/returns') && route.request().method() === 'POST' && lost === 0
        if (!isFirstReturn && ++asked % 20 !== 0) return route.continue()
        lost++
        return route.abort('connectionreset')
      })
      const rows = Array.from({ length: 60 }, (_, i) => ({
        ...GOOD,
        case_number: `${200 + i}/2023`,
        ...{
          7: { registered_on: '30-02-2023' },
          19: { sentence_months: '1.234' },
          33: { court: 'Sampel Court (invented)' },
          48: { sex: 'Mael' },
        }[i],
      }))
      await drop(page, 'march.csv', printSheet(rows))
      const { presses, letters } = await mendAll(page)
      await page.locator('.bar .btn').click()
      await page.getByText('The server did not answer').waitFor()
      await page.locator('.bar .btn').click()
      await page.locator('.certificate').waitFor()
      expect(lost).toBeGreaterThan(0)
      // The form, the file and two sendings besides. What is carried, one piece after another, and 300 ms for each question, as if none were asked at once.
      const person = secondsOf({ presses: presses + 5, letters })
      const waits = carried / 32_000 + asked * 0.3
      expect(letters).toBeGreaterThan(0)
      expect(carried).toBeGreaterThan(100_000)
      expect(person + waits, `a person ${person.toFixed(0)} s, the line ${waits.toFixed(0)} s`).toBeLessThan(600)
      expect(JSON.parse(at.desk.taken.at(-1)?.body ?? '{}')).toMatchObject({ form: 'court-return', entries: { length: 61 } })
      await page.context().close()
    },
  )
})
