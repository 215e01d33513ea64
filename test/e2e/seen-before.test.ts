/**
 * Whoever is typed in and looks like somebody whom this computer handed in before is told of on the page before sending: which record, never by
 * what; no name is repeated, nothing is held back. A reader who may not search by name hears nothing, nor is a record asked for; and of a record that is
 * not shown to her no mark stays.
 * By night alone. By day: src/core/review/seen-before, src/web/desk/return/seen/look-before.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, shoot } from './browser.ts'
import { makeReceipt } from './receipts.ts'
import { stubDesk, type StubDesk } from './stub-journey.ts'
import { checkAndSend, onOnePage, typeIn } from './type-in.ts'

const RECORD = /^\/api\/v1\/records\/([0-9a-f]{32})$/

describe.skipIf(!hasBrowser)('somebody who was handed in before', { timeout: 3 * PATIENCE }, () => {
  let browser: Browser
  let stub: StubDesk
  let [maySee, maySearch] = [true, true]
  let asked: string[] = []

  beforeAll(async () => {
    const { receipt } = makeReceipt()
    stub = await stubDesk('mosavy', 'caseworker', 'return', (path, query) => {
      if (path === '/api/v1/receipts/0192-test') return { entry: '0192-test', proof: receipt }
      if (/^\/api\/v1\/returns-due\/[a-z-]+\/waiting$/.test(path)) return { rows: [] }
      if (path === '/api/v1/purposes' && query.has('search')) return { purposes: maySearch ? ['protection'] : [] }
      const record = RECORD.exec(path)?.[1]
      if (record !== undefined) {
        asked.push(`${query.get('kind') ?? ''} ${query.get('purpose') ?? ''}`)
        return maySee
          ? { record, form: 'identification', version: 1, values: { identified_quarter: '2023-04-01', authority_type: 'social_affairs' } }
          : undefined
      }
      if (path !== '/api/v1/returns') return undefined
      return { accepted: 1, unchanged: 0, superseded: 0, conflicts: 0, entries: [], receipt: { entry: '0192-test', proof: receipt } }
    })
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await stub?.close()
  })

  const type = async (page: Page, lang: 'en' | 'km', number: string, who: Readonly<Record<string, string>>): Promise<void> => {
    await page.locator('label.field select').selectOption('identification')
    await page.locator('.acts .btn').first().click()
    await onOnePage(page, lang)
    const office = await page.locator('#at-office option').nth(1).getAttribute('value')
    const status = await page.locator('#at-status option').nth(1).getAttribute('value')
    await typeIn(page, {
      office: office ?? '',
      file_number: number,
      identified_day: '17-5-2023',
      status: status ?? '',
      authority_type: 'social_affairs',
      sex: 'female',
      birth_date: '3-2-2001',
      ...who,
    })
  }

  test.each([
    ['en', 1280, /same sound|same day|year|alike/],
    ['km', 360, /សំឡេង|ឆ្នាំកំណើត|ថ្ងៃកំណើត/],
  ] as const)('is said in %s at %i pixels, by the record alone, and never by a name or what is alike', async (lang, width, reason) => {
    ;[maySee, maySearch, asked] = [true, false, []]
    const { page, complaints } = await openPage(browser, width)
    await page.goto(`${stub.desk.url}/?lang=${lang}#clerk`)
    await page.locator('.zone').waitFor()
    await type(page, lang, '7', { person_name: 'ប្លូ គ្រុប' })
    await checkAndSend(page, lang)
    await page.locator('.certificate').waitFor()
    // What is kept of her here is bytes.
    const kept = await page.evaluate(async () => JSON.stringify([(await indexedDB.databases()).map((d) => d.name), { ...localStorage }]))
    expect(kept).not.toMatch(/គ្រុប|identification/)
    // Another day: the window was closed meanwhile.
    await page.goto('about:blank')
    await page.goto(`${stub.desk.url}/?lang=${lang}#clerk`)
    await page.locator('.zone').waitFor()
    await type(page, lang, '8', { person_name_latin: 'Krup Blou' })
    // Whoever may not search by name is told nothing, and no record is asked for.
    const answered = page.waitForResponse(
      (r) => r.request().method() === 'GET' && r.url().includes('/api/v1/purposes?search=identification'),
    )
    await page.locator('form.typed .btn.p').click()
    await answered
    await page.locator('.checked').first().waitFor()
    await page.waitForTimeout(500)
    expect([await page.locator('.seen').count(), asked]).toEqual([0, []])
    maySearch = true
    await page.goBack()
    await page.locator('form.typed .btn.p').click()
    const hint = page.locator('section[aria-labelledby=seen-before]')
    await hint.waitFor()
    const text = ((await hint.textContent()) ?? '').replaceAll(/[\u200B\u2060]/g, '')
    expect(text).not.toMatch(reason)
    expect(text).not.toMatch(/Krup|Blou|ប្លូ|គ្រុប/)
    expect(await hint.locator('a').getAttribute('href')).toMatch(/^#\/find\/identification\/[0-9a-f]{32}$/)
    expect(asked).toEqual(['identification recording'])
    await expectSound(page, `seen before ${lang}`)
    await shoot(page, `seen-before-${lang}-${width}`)
    // Where the application shows the reader nothing of that record, nothing is said of it, and its mark goes.
    maySee = false
    await page.goBack()
    await page.locator('form.typed .btn.p').click()
    await page.locator('.seen').waitFor()
    expect(await hint.count()).toBe(0)
    maySee = true
    await page.goBack()
    await page.locator('form.typed .btn.p').click()
    await page.locator('.checked').waitFor()
    await page.waitForTimeout(500)
    expect([await page.locator('.seen').count(), asked.length]).toEqual([0, 2])
    // What was handed in after is kept anew, and can be thrown away.
    await page.locator('.row.acts .btn.p').click()
    await page.locator('.certificate').waitFor()
    await page.goto('about:blank')
    await page.goto(`${stub.desk.url}/?lang=${lang}#clerk`)
    await page.locator('.zone').waitFor()
    await type(page, lang, '9', { person_name_latin: 'Krup Blou' })
    await page.locator('form.typed .btn.p').click()
    await hint.waitFor()
    await page.locator('.seen button').click()
    await page.locator('.seen').waitFor({ state: 'detached' })
    expect(complaints.filter((c) => !/404/.test(c))).toEqual([])
    await page.context().close()
  })
})
