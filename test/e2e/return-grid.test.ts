/**
 * The return at the keyboard: the grid, and work that a window, a session or a line may not lose.
 * In part by night. By day: e2e/desk, src/web/desk/return/grid/cell-sizes.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { findForm, type Form } from '../../src/core/country/index.ts'
import { receive } from '../../src/road/receive.ts'
import { expectSound, hasBrowser, openPage, PATIENCE, shoot } from './browser.ts'
import { mendAll } from './mend.ts'
import { inStubDesk } from './stub-desk.ts'
import { AT_NIGHT } from '../helpers/everything.ts'

const country = await loadCountry(join(import.meta.dirname, '../../countries/kh'))
const active = (page: Page): Promise<string> => page.locator('.g td[tabindex="0"]').innerText()
const cell = (page: Page, row: number, column: number) => page.locator('.g tbody tr').nth(row).locator('td').nth(column)

// Without a browser there is nothing to drive; scripts/test.sh says so, and on CI that is a failure.
describe.skipIf(!hasBrowser)('the return at the keyboard', { timeout: PATIENCE }, () => {
  const at = inStubDesk()

  async function openSample(lang = 'en', width = 1280) {
    const opened = await openPage(at.browser, width)
    await opened.page.goto(`${at.desk.url}/?lang=${lang}#clerk`)
    await opened.page.locator('.acts .btn').last().click()
    await opened.page.locator('.side .place').waitFor()
    return opened
  }

  test('arrows go, letters type, a block pastes, Ctrl+D fills down, Ctrl+Z takes each back as one step', async () => {
    const { page, complaints } = await openSample()
    // The page begins at the first problem: a day that there is not.
    await page.locator('.g td[tabindex="0"]').focus()
    expect(await active(page)).toContain('30-02-2023')
    const errors = await page.locator('.bar .left').innerText()
    await page.keyboard.type('28-02-2023')
    await page.keyboard.press('Enter')
    await page.locator('.bar .left').getByText('4 to mend').waitFor()
    // Enter went one row down; four to the left, over both spellings of a name, is a case number.
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
    expect(await active(page)).toContain('125/23')
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '325/23\t\r\n326/23\t\r\n')
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await page.locator('.g').getByText('326/23').waitFor()
    expect(await active(page)).toContain('325/23')
    // One step takes the block back, and the one before the day that was typed.
    await page.keyboard.press('Control+z')
    await page.locator('.g').getByText('326/23').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await page
      .locator('.bar .left')
      .getByText(errors.split('\n')[0] ?? '')
      .waitFor()
    await page.keyboard.press('Control+Shift+z')
    await page.locator('.bar .left').getByText('4 to mend').waitFor()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    for (let i = 0; i < 2; i++) await page.keyboard.press('Shift+ArrowDown')
    expect(await page.locator('.g .in-block').count()).toBe(3)
    await page.keyboard.press('Escape')
    await page.keyboard.type('1')
    await page.keyboard.press('Escape')
    expect(await cell(page, 0, 2).innerText()).not.toContain('1')
    await expectSound(page, 'grid')
    await shoot(page, 'desk-grid-en-1280')
    // Tab leaves the grid: nobody is caught in it.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.g'))).toBeNull()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a window that closes, and a session that ends, lose nothing; what lies in the browser is sealed', async () => {
    const { page, complaints } = await openSample()
    const lies = async (): Promise<string[]> => page.evaluate(readAllKept)
    await expect.poll(async () => (await lies()).length, { timeout: 20_000 }).toBe(2)
    const before = JSON.stringify(await lies())
    await page.locator('.side .fix .btn').first().click()
    await page.locator('.bar .left').getByText('4 to mend').waitFor()
    // It is sealed and written beside the work: a moment later, not at once.
    await expect.poll(async () => JSON.stringify(await lies()), { timeout: 20_000 }).not.toBe(before)
    const kept = await lies()
    // Neither a name nor a case number nor the form is readable there.
    for (const text of kept) expect(text).not.toMatch(/Whistledown|Moonpocket|124\/23|court-return|sample/)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.getByRole('button', { name: 'Sokha, clerk' }).click()
    await page.getByText('sample-court-return.xlsx, with 1 changed cells').waitFor()
    await shoot(page, 'desk-kept-en-1280')
    await expectSound(page, 'kept')
    await page.getByRole('button', { name: 'Go on with it' }).click()
    await page.getByRole('heading', { name: '4 to mend' }).waitFor()
    at.desk.answer = { status: 401, body: { code: 'session.needed', message: 'You are not signed in here.' } }
    await mendAll(page)
    await page.getByRole('button', { name: 'Seal and send' }).click()
    await page.getByText('Your session has ended').waitFor()
    at.desk.answer = undefined
    await page.getByRole('button', { name: 'Sign in again' }).click()
    await page.getByRole('button', { name: 'Send again' }).click()
    await page.locator('.certificate').waitFor()
    // Of the work nothing is left: for which office she hands in, and who was handed in, in marks.
    await expect.poll(async () => page.evaluate(readPlaces), { timeout: 20_000 }).toEqual(['offices/courts', 'seen'])
    await page.reload()
    await page.getByRole('button', { name: 'Sokha, clerk' }).click()
    await page.locator('.zone').waitFor()
    // What was sent is kept no longer; what is left is sealed like everything, and no name is in it.
    const left = await page.evaluate(readAllKept)
    expect(left.filter((text) => /CFI|Sample|offices|Whistledown|Moonpocket|124\/23|court-return|accused/.test(text))).toEqual([])
    expect(left).toHaveLength(2)
    await page.getByText('This desk hands in for Sample Court (invented).').waitFor()
    expect(complaints.filter((c) => !c.includes('401'))).toEqual([])
    await page.context().close()
  })

  test.runIf(AT_NIGHT)('what is still being typed when it is sent is checked first: a new fault is shown, and nothing leaves', async () => {
    const { page, complaints } = await openSample()
    await mendAll(page)
    const before = at.desk.taken.length
    const send = page.getByRole('button', { name: 'Seal and send' })
    await send.waitFor()
    // The court of the first row.
    const type = async (text: string): Promise<void> => {
      await page.locator('.g td[tabindex="0"]').focus()
      await page.keyboard.press('Control+Home')
      await page.keyboard.type(text)
    }
    await type('Nowhere')
    // Two presses in one moment, as of a screen reader: no pointer goes down first, and the worker has heard of nothing.
    await send.evaluate((button: HTMLButtonElement) => [button.click(), button.click()])
    await page.getByRole('heading', { name: '1 to mend' }).waitFor()
    expect(await page.locator('.g').getByText('Nowhere').count()).toBe(1)
    expect(at.desk.taken.length).toBe(before)
    await type('Sample Court')
    await page.keyboard.press('Enter')
    await send.click()
    await page.locator('.certificate').waitFor()
    expect(at.desk.taken.length).toBe(before + 1)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.runIf(AT_NIGHT)('the sheet comes back marked, and an empty one with its lists can be taken', async () => {
    const { page, complaints } = await openSample('km')
    const [marked] = await Promise.all([page.waitForEvent('download'), page.locator('.match .end .plain').first().click()])
    expect(marked.suggestedFilename()).toBe('sample-court-return-marked.xlsx')
    const form = findForm(country, 'court-return') as Form
    const read = async (path: string) => receive(new Uint8Array(await readFile(path)), { form, country, fileName: 'x.xlsx' })
    // Read again it is the same return: nothing of it was lost on the way out.
    expect(await read(await marked.path())).toMatchObject({ rows: { length: 7 }, problems: [] })
    page.on('dialog', (dialog) => void dialog.accept())
    await page.locator('.match .end .plain').last().click()
    await page.locator('.zone').waitFor()
    const [empty] = await Promise.all([page.waitForEvent('download'), page.locator('.zone + .acts .btn').nth(1).click()])
    expect(empty.suggestedFilename()).toBe('return-1.xlsx')
    expect((await readFile(await empty.path())).subarray(0, 2).toString()).toBe('PK')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('typed records come back too; after signing out the back button shows nothing', async () => {
    const { page } = await openPage(at.browser, 360)
    await page.goto(`${at.desk.url}/?lang=km#clerk`)
    await page.locator('.zone').waitFor()
    const forms = page.locator('label.field select')
    if ((await forms.count()) > 0) await forms.selectOption('court-return')
    await page.locator('.acts .btn').first().click()
    await page.locator('form.typed input').first().fill('77/2023')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.waitForTimeout(300)
    await page.reload()
    await page.locator('.choices .btn').first().click()
    await page.locator('.kept .btn.p').click()
    await page.locator('form.typed').waitFor()
    expect(await page.locator('form.typed input').first().inputValue()).toBe('77/2023')
    // On a phone the journeys wait behind one button; the way out does not.
    await page.locator('.top .menu').click()
    await page.locator('.top nav a').last().click()
    await page.locator('.top .leave').click()
    await page.locator('.choices').waitFor()
    await page.goBack()
    await page.waitForTimeout(200)
    expect(await page.content()).not.toContain('77/2023')
    expect(await page.locator('.choices').count()).toBe(1)
    await page.context().close()
  })
})

/** What is kept for whoever works here, by its name alone: in front of it stands for whom. */
async function readPlaces(): Promise<string[]> {
  const keys = await new Promise<IDBValidKey[]>((done, fail) => {
    const open = indexedDB.open('saksi-drafts')
    open.onerror = () => fail(new Error('no store'))
    open.onsuccess = () => {
      const asked = open.result.transaction('drafts').objectStore('drafts').getAllKeys()
      asked.onsuccess = () => {
        open.result.close()
        done(asked.result)
      }
    }
  })
  return keys.map((key) => (typeof key === 'string' ? key.replace(/^.*?\//, '') : 'another')).toSorted((a, b) => a.localeCompare(b))
}

/** Whatever lies in this browser's stores, as text. */
async function readAllKept(): Promise<string[]> {
  const names = await indexedDB.databases()
  const all = await Promise.all(
    names.map(
      ({ name = '' }) =>
        new Promise<Uint8Array[]>((done, fail) => {
          const open = indexedDB.open(name)
          open.onerror = () => fail(new Error(name))
          open.onsuccess = () => {
            const asked = open.result.transaction('drafts').objectStore('drafts').getAll()
            asked.onsuccess = () => {
              open.result.close()
              done(asked.result as Uint8Array[])
            }
          }
        }),
    ),
  )
  return [
    ...all.flat().map((bytes) => new TextDecoder('latin1').decode(bytes)),
    ...Object.values({ ...localStorage, ...sessionStorage }).map(String),
  ]
}
