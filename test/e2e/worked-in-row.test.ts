/**
 * What is typed and pasted goes into the rows that are seen, whatever is checked meanwhile; and no name is lost or shown by it.
 * By night alone. By day: e2e/return-grid, src/web/desk/return/grid/grid-span.
 */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { AT_NIGHT } from '../helpers/everything.ts'
import { expectSound, hasBrowser, PATIENCE, shoot } from './browser.ts'
import { GOOD, printSheet } from './court-sheet.ts'
import { copied, marked, openSheet, paste } from './in-grid.ts'
import { inStubDesk } from './stub-desk.ts'

/** Numbers of rows, as the sheet counts them: the first holds the headings. */
const [BAD_DAY, LATER, RAGGED, LAST] = [12, 200, 300, 400]
const cases = Array.from({ length: LAST - 1 }, (_, i) => ({
  ...GOOD,
  case_number: `${i + 2}/2023`,
  ...([BAD_DAY, LATER].includes(i + 2) ? { registered_on: '30-02-2023' } : {}),
}))
/** In one row a cell beyond the last heading: a problem of the row, and of none of its fields. */
const sheet = printSheet(cases)
  .split('\n')
  .map((line, i) => (i + 1 === RAGGED ? `${line.trimEnd()},7` : line))
  .join('\n')

/** What has the focus: the row's number, the column, and what is typed there. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const it = document.activeElement
    const cell = it?.closest('.g td')
    const [row, column] = [cell?.parentElement?.dataset['row'], cell?.getAttribute('aria-colindex')]
    return { row: Number(row), column: Number(column), typed: it instanceof HTMLInputElement ? it.value : undefined }
  })
const CASE = 3
const NAME = 5

describe.skipIf(!hasBrowser)('in the row that is worked in', { timeout: 2 * PATIENCE }, () => {
  const at = inStubDesk()

  /** To the problem of this row, by the buttons of its panel. */
  async function goTo(page: Page, row: number): Promise<void> {
    const place = page.locator('.side .place')
    const reached = new RegExp(`\\b${row}\\b`)
    for (const turn of [0, 0, 0, 0, 1, 1, 1, 1]) {
      const button = page.locator('.side .between .plain').nth(turn)
      if (!reached.test(await place.innerText()) && (await button.isEnabled())) await button.click()
    }
    expect(await place.innerText()).toMatch(reached)
  }
  const stand = (page: Page) => page.locator('.g td[tabindex="0"]').focus()
  const left = (page: Page, n: number) => page.locator('.bar .left').getByText(`${n} to mend`).waitFor()
  async function open() {
    const opened = await openSheet(at, sheet)
    await left(opened.page, 3)
    return opened
  }

  test('what is typed at the problem of a whole row stands in that row, and in no row that is not shown', async () => {
    const { page, complaints } = await open()
    await goTo(page, BAD_DAY)
    await goTo(page, RAGGED)
    await page.locator(`.g tr[data-row="${RAGGED}"]`).waitFor()
    expect(await page.locator(`.g tr[data-row="${BAD_DAY}"]`).count()).toBe(0)
    await stand(page)
    await page.keyboard.press('F2')
    const { row } = await focus(page)
    expect(row).toBe(RAGGED)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    expect(await focus(page)).toMatchObject({ row: RAGGED + 1, column: CASE })
    await page.keyboard.type('7777/2024')
    await page.keyboard.press('Enter')
    await page
      .locator(`.g tr[data-row="${RAGGED + 1}"]`)
      .getByText('7777/2024')
      .waitFor()
    const now = await marked(page)
    expect(now.map((r) => r['registered_on'])).toEqual(cases.map((r) => r.registered_on))
    expect(now.map((r) => r['case_number'])).toEqual(cases.map((r, i) => (i + 2 === RAGGED + 1 ? '7777/2024' : r.case_number)))
    expect(complaints).toEqual([])
    await page.context().close()
  })

  for (const view of AT_NIGHT ? (['around', 'problems'] as const) : (['problems'] as const))
    test(`the answer of a check moves no row and takes no focus, in the view “${view}”`, async () => {
      const { page, complaints } = await open()
      if (view === 'problems') {
        await page.locator('.tools .seg button').nth(1).click()
        await page.locator('.g table[aria-rowcount="4"]').waitFor()
      }
      await goTo(page, BAD_DAY)
      await page.locator(`.g td.sel`).waitFor()
      await stand(page)
      await page.keyboard.type('28-02-2023')
      await page.keyboard.press('Tab')
      const { row, column } = await focus(page)
      expect(row).toBe(BAD_DAY)
      await page.keyboard.type('2008')
      await left(page, 2)
      expect(await focus(page)).toEqual({ row, column, typed: '2008' })
      await page.keyboard.press('Escape')
      // Neither is who only stands there called away, when the day is wrong again and mended again.
      await page.keyboard.press('Control+z')
      await left(page, 3)
      expect(await focus(page)).toEqual({ row, column, typed: undefined })
      await page.keyboard.press('Control+Shift+z')
      await left(page, 2)
      expect(await focus(page)).toEqual({ row, column, typed: undefined })
      // The buttons over the grid are for the rows that are seen.
      await page.locator('.tools .hold').focus()
      expect(await page.locator(`.g tr[data-row="${BAD_DAY}"]`).count()).toBe(1)
      // Whoever goes on in the panel has its problem in the grid again, and what they typed in the cell they leave.
      await stand(page)
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.type('9999/2024')
      await page.locator('.side .between .plain:enabled').first().click()
      await page.locator(`.g tr[data-row="${BAD_DAY}"]`).waitFor({ state: 'detached' })
      expect((await marked(page)).map((r) => r['case_number'])).toEqual(
        cases.map((r, i) => (i + 2 === BAD_DAY ? '9999/2024' : r.case_number)),
      )
      await goTo(page, LATER)
      await page.locator('.g td.sel').waitFor()
      await stand(page)
      expect((await focus(page)).row).toBe(LATER)
      // Also where a browser does not give the focus to a button that is pressed.
      await page.evaluate(() => document.querySelector('.work')?.addEventListener('mousedown', (event) => event.preventDefault()))
      await page.locator('.side .between .plain:enabled').first().click()
      // The row is drawn before it is the one to stand in, and may be drawn once more.
      await page.locator(`.g tr[data-row="${RAGGED}"] td[tabindex="0"]`).waitFor()
      const standing = async (): Promise<number> => (await stand(page), (await focus(page)).row)
      await expect.poll(standing).toBe(RAGGED)
      expect(complaints).toEqual([])
      await page.context().close()
    })

  test('one cell that is pasted stays in the rows that are shown, wherever the choice once began', async () => {
    const { page } = await open()
    await goTo(page, BAD_DAY)
    await page.locator('.tools .seg button').last().click()
    await page.locator(`.g table[aria-rowcount="${LAST}"]`).waitFor()
    await stand(page)
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Control+ArrowDown')
    // From the last row up to one that is shown around the problem.
    await page.keyboard.press('Control+Shift+ArrowUp')
    for (let i = 0; i < 8; i++) await page.keyboard.press('Shift+ArrowDown')
    await page.locator('.tools .seg button').first().click()
    await page.locator('.g table[aria-rowcount="11"]').waitFor()
    await stand(page)
    expect(await focus(page)).toMatchObject({ row: 10, column: CASE })
    expect(await page.locator('.g .in-block').count()).toBe(0)
    await paste(page, '8888/2024')
    await page.locator('.g').getByText('8888/2024').waitFor()
    expect((await marked(page)).map((r) => r['case_number'])).toEqual(cases.map((r, i) => (i === 8 ? '8888/2024' : r.case_number)))
    await page.context().close()
  })

  test('a name is neither shown by opening its cell nor lost by copying around it', async () => {
    const { page, complaints } = await open()
    await goTo(page, BAD_DAY)
    await stand(page)
    await page.keyboard.press('Home')
    for (let i = 0; i < NAME - 2; i++) await page.keyboard.press('ArrowRight')
    expect(await focus(page)).toMatchObject({ row: BAD_DAY, column: NAME })
    const names = async () => (await marked(page)).map((r) => r['accused_name'])
    const before = await names()
    expect(new Set(before)).toEqual(new Set([GOOD['accused_name']]))
    await stand(page)
    for (const [opening, leaving] of [
      ['F2', 'Enter'],
      ['Enter', 'Escape'],
      ['F2', 'Tab'],
    ] as const) {
      await page.locator(`.g tr[data-row="${BAD_DAY}"] td[aria-colindex="${NAME}"]`).click()
      await page.keyboard.press(opening)
      expect((await focus(page)).typed).toBe('')
      expect(await page.locator('.g input').getAttribute('placeholder')).toBe('replaces the name')
      expect(await page.content()).not.toContain('Whistledown')
      if (opening === 'Enter') {
        await expectSound(page, 'over a name')
        await shoot(page, 'desk-over-name-en-1280')
      }
      await page.keyboard.press(leaving)
      expect(await page.locator('.g input').count()).toBe(0)
    }
    await page.locator(`.g tr[data-row="${BAD_DAY}"] td[aria-colindex="${NAME}"]`).dblclick()
    expect((await focus(page)).typed).toBe('')
    await page.keyboard.press('Escape')
    // A whole row, copied and pasted over the next one.
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+End')
    const text = await copied(page)
    expect(text.split('\t')).toHaveLength(Object.keys((await marked(page))[0] ?? {}).length)
    expect(text).not.toContain('Whistledown')
    await stand(page)
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await paste(page, text)
    await page
      .locator(`.g tr[data-row="${BAD_DAY + 1}"]`)
      .getByText(`${BAD_DAY}/2023`)
      .waitFor()
    expect(await names()).toEqual(before)
    // What is typed over a name is the name, and Delete deletes one.
    await page.locator(`.g tr[data-row="${BAD_DAY}"] td[aria-colindex="${NAME}"]`).click()
    await page.keyboard.type('Ilvermine')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Delete')
    const changed = before.with(BAD_DAY - 2, 'Ilvermine').with(BAD_DAY - 1, '')
    await expect.poll(names).toEqual(changed)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
