import { readFileSync, writeFileSync } from 'node:fs'
import { writeXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Form } from '../../../src/core/country/index.ts'
import { stripBreaks } from '../../../src/core/text/strip-breaks.ts'
import { readGrids } from '../../../src/exchange/sheet/read-grids.ts'
import { DUE } from '../../../src/web/desk/due/words.ts'
import { FIND } from '../../../src/web/desk/find/words.ts'
import { DESK } from '../../../src/web/words/desk.ts'
import { NIL } from '../../../src/web/words/nil.ts'
import { PUBLIC } from '../../../src/web/words/public.ts'
import { PATIENCE } from '../browser.ts'
import { mendAll } from '../mend.ts'
import { holdDown } from '../two-people.ts'
import type { Way } from './way.ts'

type Row = Readonly<Record<string, string>>

/** The office's own key, kept for as long as somebody is signed in. */
export const giveKey = (way: Way, page: Page, agency: string): Promise<void> =>
  page.locator('input[type=file]').first().setInputFiles(way.served.installation.layout.edge(agency))

/** The empty sheet of a form is taken, filled as it came, mended and handed in. @returns the receipt's text. */
export async function handInSheet(way: Way, page: Page, agency: string, form: Form, rows: readonly Row[]): Promise<string> {
  await way.go(page, '#/return')
  await giveKey(way, page, agency)
  await page.locator('.zone').waitFor()
  await page.locator('label.field select').selectOption(form.id)
  const [download] = await Promise.all([page.waitForEvent('download'), way.press(page, DESK['take-template'])])
  const [template] = await readGrids(new Uint8Array(readFileSync(await download.path())))
  const at = [...(template?.rows ?? [])].findIndex(({ cells }) => cells.filter((c) => c.trim() !== '').length > 5)
  const headings = template?.rows.at(at)?.cells ?? []
  // Each heading names its field in both languages; of two names the longer one is meant: “Reason declined” is no “Reason”.
  const byLength = form.fields.toSorted((a, b) => b.words.en.length - a.words.en.length)
  const fields = headings.map((heading) => byLength.find((f) => heading.includes(f.words.en))?.id ?? '')
  const cells = rows.map((row) => fields.map((id) => row[id] ?? ''))
  const filled = await writeXlsx({ sheets: [{ name: template?.sheet ?? 'sheet', rows: [[...headings], ...cells] }] })
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'return.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(filled) })
  await page.locator('.work').waitFor()
  await way.see(page, `mend-${form.id}`)
  await mendAll(page)
  await page.locator('.bar .btn.p').click()
  await page.locator('.certificate').waitFor()
  await way.see(page, `receipt-${form.id}`)
  return page.locator('textarea').inputValue()
}

/** The receipt as it is printed: its code is read by a stranger from a picture, at the page and by command. */
export async function readPrinted(way: Way, page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.locator('.slip svg.code').waitFor()
  expect(await page.locator('.top').isVisible()).toBe(false)
  const picture = await page.locator('.slip').screenshot()
  await page.emulateMedia({ media: 'screen' })
  const stranger = await way.anybody(360)
  await stranger.goto(`${way.served.url}/verify?lang=${way.lang}`)
  await stranger.locator('input[type=file]').setInputFiles({ name: 'paper.png', mimeType: 'image/png', buffer: picture })
  await expect.poll(() => stranger.locator('#receipt').inputValue(), { timeout: PATIENCE }).not.toBe('')
  const code = await stranger.locator('#receipt').inputValue()
  await stranger.locator('#result:not([hidden])').waitFor()
  expect(stripBreaks(await stranger.locator('#result').innerText())).toContain(stripBreaks(PUBLIC['in-record'][way.lang]))
  await way.see(stranger, 'verified')
  await stranger.context().close()
  const file = way.at('code.txt')
  writeFileSync(file, code)
  const verified = await way.run('verify', file, '--key', way.served.installation.layout.vkey)
  expect(verified, verified.said).toMatchObject({ code: 0 })
}

/** From the menu: which form, office and period is chosen, nothing is offered, and it is asked once more. */
export async function sayNothing(way: Way, page: Page, agency: string, form: Form): Promise<void> {
  await page
    .locator('.top nav a')
    .filter({ hasText: way.named(DESK['nil-title']) })
    .click()
  await giveKey(way, page, agency)
  const selects = page.locator('main select:visible')
  await expect.poll(() => selects.count(), { timeout: PATIENCE }).toBe(3)
  expect(await selects.evaluateAll((all) => all.map((s) => (s as HTMLSelectElement).value))).toEqual(['', '', ''])
  expect(await page.getByRole('button', { name: way.named(NIL['nil-next']) }).isDisabled()).toBe(true)
  await selects.nth(0).selectOption(form.id)
  await selects.nth(1).selectOption({ index: 3 })
  await selects.nth(2).selectOption({ index: 2 })
  await way.see(page, 'nothing')
  await way.press(page, NIL['nil-next'])
  await way.see(page, 'nothing-sure')
  await way.press(page, NIL['nil-sign'])
  await page.locator('.certificate:visible textarea, main:visible textarea').first().waitFor()
  const certificate = page.locator('.certificate:visible')
  await certificate.getByText(way.named(DESK['nil-title'])).first().waitFor()
  // No paper holds a name: nothing says that one is kept.
  expect(stripBreaks(await certificate.innerText())).not.toContain(way.say(DESK['keep-paper']))
  await way.see(page, 'nothing-receipt')
}

/** Opens one return at the page of what is due. */
async function openSlot(page: Page, way: Way, year: string, state: string): Promise<void> {
  await way.go(page, '#/due')
  await page.locator('.due .tools select').nth(0).selectOption('court-return')
  await page.locator('.due .tools select').nth(1).selectOption(year)
  await page.locator(`.hm td button[data-state="${state}"]`).first().click()
}

/** A return that came by command waits for its office: signed there by a head who compares the code that was printed where it was sealed. */
export async function countersign(way: Way, head: Page, year: string, code: string): Promise<void> {
  await openSlot(head, way, year, 'unsigned')
  expect(await head.locator('.slot code').innerText()).toBe(code)
  await way.see(head, 'countersign')
  // Nothing is signed blindly: the one signature waits until its rows were before her, each with all that it says.
  const signs = head.locator('.slot .holding')
  expect(await signs.isDisabled()).toBe(true)
  await head.locator('.slot .cells a').first().click()
  await head.locator('table.whole tbody tr').first().waitFor()
  await way.see(head, 'countersign-rows')
  await head.getByRole('link', { name: way.named(FIND['list-sign-back']) }).click()
  await way.see(head, 'countersign-looked')
  await holdDown(head, '.slot .holding')
  await expect.poll(() => head.locator('.hm td button[data-state="unsigned"]').count(), { timeout: PATIENCE }).toBe(0)
}
/** Whoever receives a return accepts it, under a signature of his own. */
export async function review(way: Way, reviewer: Page, year: string, state: string): Promise<void> {
  await openSlot(reviewer, way, year, state)
  await way.see(reviewer, 'review')
  // A period that still runs is asked about once more.
  const early = reviewer.getByRole('button', { name: way.named(DUE['due-accept-early']) })
  if ((await early.count()) > 0) await early.click()
  await way.press(reviewer, DUE['due-accept'])
  await reviewer.locator('.hm td button[data-state="accepted"]').first().waitFor()
  await way.see(reviewer, 'accepted')
}
