/** A sheet longer and wider than any screen: what is drawn of it is what is in sight, and all of it can be gone to, pasted into and read. By night alone. By day: src/web/desk/return/grid/window. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import courtReturn from '../../countries/kh/forms/court-return.ts'
import { expectSound, hasBrowser, PATIENCE, shoot } from './browser.ts'
import { GOOD, printSheet } from './court-sheet.ts'
import { copied, marked, openSheet, paste } from './in-grid.ts'
import { inStubDesk } from './stub-desk.ts'

const ROWS = 400
const BLOCK = 250
const CASE = 1

/** In every tenth row a day that there is not. */
const sheet = printSheet(
  Array.from({ length: ROWS }, (_, i) => ({
    ...GOOD,
    case_number: `${i + 1}/2023`,
    ...(i % 10 === 3 ? { registered_on: '30-02-2023' } : {}),
  })),
)
const block = Array.from({ length: BLOCK }, (_, i) => `${i + 1000}/2024\t${(i % 9) + 1}`).join('\r\n')

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const cell = document.activeElement
    return `${cell?.parentElement?.getAttribute('aria-rowindex')} ${cell?.getAttribute('aria-colindex')}`
  })
/** Its text is, at least: a mark under it may make a row higher. */
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [cell, box] = [document.activeElement, document.querySelector('.g')].map((e) => e?.getBoundingClientRect())
    return cell !== undefined && box !== undefined && cell.top >= box.top && cell.top + 30 <= box.bottom && cell.right <= box.right + 1
  })

describe.skipIf(!hasBrowser)('a sheet of hundreds of rows', { timeout: 2 * PATIENCE }, () => {
  const at = inStubDesk()

  const open = (lang?: string, width?: number) => openSheet(at, sheet, lang, width)
  const showAll = async (page: Page): Promise<void> => {
    await page.locator('.tools .seg button').last().click()
    await page.locator(`.g table[aria-rowcount="${ROWS + 1}"]`).waitFor()
    await page.locator('.g td[tabindex="0"]').focus()
  }
  test('takes a pasted block of 250 rows whole, from any view, and takes it back as one step', async () => {
    const { page, complaints } = await open()
    await showAll(page)
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown')
    await paste(page, block)
    await page.locator('.g').getByText('1000/2024').waitFor()
    const rows = await marked(page)
    expect(rows.map((r) => r['case_number'])).toEqual(
      Array.from({ length: ROWS }, (_, i) => (i >= 5 && i < 5 + BLOCK ? `${i - 5 + 1000}/2024` : `${i + 1}/2023`)),
    )
    expect(rows.slice(5, 5 + BLOCK).map((r) => r['accused_no'])).toEqual(Array.from({ length: BLOCK }, (_, i) => String((i % 9) + 1)))
    expect(await page.locator('.left-out').innerText()).toBe('')
    await page.locator('.g td[tabindex="0"]').focus()
    await page.keyboard.press('Control+z')
    await page.locator('.g').getByText('1000/2024').waitFor({ state: 'detached' })
    expect((await marked(page)).map((r) => r['case_number'])).toEqual(Array.from({ length: ROWS }, (_, i) => `${i + 1}/2023`))

    // Ten rows are shown around a problem; the block goes on below them in the sheet.
    await page.locator('.tools .seg button').first().click()
    await page.locator('.g table[aria-rowcount="11"]').waitFor()
    await page.locator('.g td[tabindex="0"]').focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    await paste(page, block)
    await page.locator('.g').getByText('1000/2024').waitFor()
    expect((await marked(page)).filter((r) => r['case_number']?.endsWith('/2024'))).toHaveLength(BLOCK)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('says how much of a block has no place in it', async () => {
    const { page } = await open('km')
    await showAll(page)
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await paste(page, '1/2024\n2/2024\n\n3/2024\n')
    await page.locator('.left-out').getByText('២').waitFor()
    // The sheet was checked meanwhile, and nobody called away from its end.
    expect(await focused(page)).toBe(`${ROWS + 1} 3`)
    expect(await isSeen(page)).toBe(true)
    await expectSound(page, 'left out')
    await shoot(page, 'desk-left-out-km-1280')
    const rows = await marked(page)
    expect(rows).toHaveLength(ROWS)
    expect(rows.at(-1)?.['case_number']).toBe('1/2024')
    // What is said goes with the next block that fits.
    await page.locator('.g td[tabindex="0"]').focus()
    await paste(page, '9/2024')
    await page.locator('.g').getByText('9/2024').waitFor()
    expect(await page.locator('.left-out').innerText()).toBe('')
    await page.context().close()
  })

  for (const [lang, width] of [
    ['en', 1280],
    ['km', 360],
  ] as const)
    test(`is gone through from end to end with few of its cells drawn, in ${lang} at ${width}`, async () => {
      const { page, complaints } = await open(lang, width)
      await showAll(page)
      const table = page.locator('.g table')
      expect(await table.getAttribute('aria-colcount')).toBe(String(courtReturn.fields.length + 1))
      await page.keyboard.press('Control+End')
      expect(await focused(page)).toBe(`${ROWS + 1} ${courtReturn.fields.length + 1}`)
      await expect.poll(() => isSeen(page)).toBe(true)
      for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowUp')
      expect(await focused(page)).toBe(`${ROWS - 39} ${courtReturn.fields.length + 1}`)
      await expect.poll(() => isSeen(page)).toBe(true)
      for (let i = 0; i < 4; i++) await page.keyboard.press('PageUp')
      await expect.poll(() => isSeen(page)).toBe(true)
      await expectSound(page, 'far down')
      await shoot(page, `desk-long-${lang}-${width}`)
      // A block over rows that are not drawn is copied whole, and a name in it stays closed.
      await page.keyboard.press('Control+Shift+Home')
      const lines = (await copied(page)).split('\n')
      expect(lines).toHaveLength(ROWS - 80)
      expect(lines.map((line) => line.split('\t')[CASE])).toEqual(Array.from({ length: ROWS - 80 }, (_, i) => `${i + 1}/2023`))
      expect(lines.join()).not.toContain('Whistledown')
      await page.keyboard.press('Control+Home')
      expect(await focused(page)).toBe('2 2')

      // Whoever looks elsewhere in the sheet stands where they stood: what is typed goes there.
      await page.keyboard.press('ArrowRight')
      await page.evaluate(() => document.querySelector('.g')?.scrollTo(2500, 9000))
      await page
        .locator('.g th[scope=row]')
        .getByText(lang === 'km' ? /^[១-៩][០-៩]{2}$/ : /^[1-9]\d{2}$/)
        .first()
        .waitFor()
      expect(await focused(page)).toBe('2 3')
      await page.keyboard.press('ArrowDown')
      expect(await focused(page)).toBe('3 3')
      await page.keyboard.type('77/2023')
      await page.keyboard.press('Enter')
      await page.keyboard.press('ArrowUp')
      await page.locator('.g td[tabindex="0"]').getByText('77/2023').waitFor()
      await expect.poll(() => isSeen(page)).toBe(true)
      expect(await page.locator('.g td').count()).toBeLessThan(500)
      expect(complaints).toEqual([])
      await page.context().close()
    })
})
