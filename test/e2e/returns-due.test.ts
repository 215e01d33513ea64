/**
 * Returns due, in a browser: the secretariat sees what every court owes, sends one back with a comment on a cell, accepts
 * another and opens it again, by keyboard alone; the ministry reads what was said; the whole year goes on paper.
 * By night alone. By day: road/returns-due, src/web/desk/due/model, e2e/whole-way.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formOf, sayNothing } from '../../src/demo/hand-in.ts'
import { TODAY } from '../../src/web/desk/today/words.ts'
import { speaker } from '../../src/web/words/say.ts'
import { append } from '../../src/road/append.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { plant } from '../helpers/plant.ts'
import { cellOf, sheetOf } from '../helpers/whole-row.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, openDemoDesk, tabTo, type DemoDesk } from './demo-desk.ts'
import { holdDown } from './two-people.ts'

const COURTS = Array.from({ length: 25 }, (_, i) => `CFI-${i + 1}`)
const QUARTERS = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']

// Without a browser there is nothing to drive; scripts/test.sh says so, and on CI that is a failure.
describe.skipIf(!hasBrowser)('returns due, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-due', async (installation) => {
      const form = formOf(installation, 'court-return')
      const slots = COURTS.flatMap((office) => QUARTERS.map((period) => ({ office, period })))
      await sayNothing(installation, form, 'moj', slots)
      // The invented court: a nil that a proceeding disproves, one that came late, one that never came.
      for (const period of QUARTERS.slice(0, 2)) await sayNothing(installation, form, 'moj', [{ office: 'CFI-X1', period }])
      // For the third quarter a file that the office's program sent and nobody signed.
      const cells = form.fields.map((f, i) =>
        f.id === form.slot.office ? 'CFI-X1' : cellOf(f, i, installation.country).replace('2023-05', '2023-08'),
      )
      const sealed = await sealFile(installation, form.id, 'moj', sheetOf(form, cells), 'court.csv')
      if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
      await append(sealed, installation.country, installation.store)
      await plant(installation.owner(), 'proceeding', { disproves: { agency: 'moj', court: 'CFI-X1', initiated_on: '2023-02-14' } })
    })
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  const cell = (office: string, quarter: number): string => `[data-state][aria-label^="${office}"][aria-label*="quarter ${quarter}"]`
  const stateOf = (page: Page, office: string, quarter: number): Promise<string | null> =>
    page.locator(cell(office, quarter)).getAttribute('data-state')

  for (const [lang, width] of SCREENS)
    test(`is sound in ${lang} at ${width}`, async () => {
      const { page, complaints } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/due', lang, width })
      await page.locator('.slot h2').waitFor()
      await expectSound(page, `due ${lang} ${width}`)
      await shoot(page, `due-${lang}-${width}`)
      // Every cell says its office, its period and its state in words: a shape alone tells a screen reader nothing.
      const unnamed = await page.locator('.hm td button:not([aria-label*=": "])').count()
      expect([await page.locator('.hm td button').count(), unnamed]).toEqual([104, 0])
      expect(await page.title()).toBe('saksi')
      expect(complaints).toEqual([])
      await page.context().close()
    })

  test.each(SCREENS)('is told on the first page of the day to whoever accepts, form by form: %s at %i', async (lang, width) => {
    const { page, complaints } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/today', lang, width })
    // How many is what the other tests here have left by then.
    const act = page.locator(`[aria-labelledby="today-due"] a[aria-label^="${speaker(TODAY, lang)('today-accept')}"]`)
    await act.first().waitFor()
    expect(await act.first().getAttribute('href')).toBe('#/due')
    expect(await act.first().getAttribute('aria-label')).toMatch(lang === 'en' ? /to be accepted: \d+$/ : /[០-៩]+$/)
    await expectSound(page, `today accepts ${lang} ${width}`)
    await shoot(page, `today-accepts-${lang}-${width}`)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('says what is in, what waits, and what it does to national figures', async () => {
    const { page } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/due', lang: 'en', width: 1280 })
    await page.getByRole('heading', { level: 1, name: '102 of 104 returns are in' }).waitFor()
    expect(await page.locator('.due .head .mut').textContent()).toContain('Still to come: 1. Nil and contradicted: 1')
    expect(await stateOf(page, 'Sample Court', 1)).toBe('contradicted')
    expect(await stateOf(page, 'Sample Court', 4)).toBe('due')
    // What waits first is open by itself.
    expect(await page.locator('.slot h2').textContent()).toContain('Nil, contradicted')
    expect(await page.locator('aside').textContent()).toMatch(
      /22 national figures rest on this return\. Each of this year prints beside “102 of 104 returns”/,
    )
    // Never a ranking by convictions: the map and its heading know nothing of any.
    expect(await page.locator('.due .head, .hm').allTextContents()).not.toContainEqual(expect.stringMatching(/convict|worst|score/i))
    expect(await page.locator('.due .tools option').allTextContents()).toContain(
      'Court return: accused persons in trafficking cases (102 of 104)',
    )
    await page.context().close()
  })

  test('a reviewer works by keyboard alone: sends back with a comment on a cell, accepts, opens again', async () => {
    const { page, complaints } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/due', lang: 'en', width: 1280 })
    await page.locator('.slot h2').waitFor()
    await tabTo(page, '.hm td button')
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    for (let i = 0; i < 60 && !(await focused()).includes('Sample Court'); i++) await page.keyboard.press('ArrowDown')
    // On a slow machine no frame is drawn between two keys: what Enter chooses is the cell that the arrow went to all the same.
    const frames = await page.evaluateHandle(() => globalThis.requestAnimationFrame)
    await page.evaluate(() => (globalThis.requestAnimationFrame = () => 0))
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toMatch(/Sample Court.*quarter 2/)
    await page.evaluate((draw) => (globalThis.requestAnimationFrame = draw), frames)
    await page.keyboard.press('Enter')
    await page.locator('.slot', { hasText: 'Sample Court' }).waitFor()
    await tabTo(page, '.slot .btn:not(.p)')
    await page.keyboard.press('Enter')
    await tabTo(page, '.reasoned .btn')
    await page.keyboard.press('Enter')
    await page.locator('.comment').waitFor()
    await page.locator('.comment select').first().selectOption('outcome')
    await page.locator('.comment input').fill('3')
    await page.locator('.comment select').last().selectOption('please-explain')
    await page.getByRole('button', { name: 'Sign and send' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Sent back' }).waitFor()
    expect(await stateOf(page, 'Sample Court', 2)).toBe('sent_back')
    expect(await page.locator('.cells').textContent()).toMatch(/Outcome.*Row 3.*Please explain/)
    await shoot(page, 'due-sent-back-en-1280')
    // A real office in a demonstration may be accepted, and put beside no fault.
    await page.locator(cell('Kandal', 1)).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Nil, signed' }).waitFor()
    expect(await page.getByRole('button', { name: 'Send back' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Accept and sign' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Accepted' }).waitFor()
    await page.getByRole('button', { name: 'Lock' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Locked, it takes nothing more').waitFor()
    await page.getByRole('button', { name: 'Lock and sign' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Locked' }).waitFor()
    expect(await stateOf(page, 'Kandal', 1)).toBe('locked')
    expect(await page.locator('.slot .acts .btn').allTextContents()).toEqual(['Open again'])
    await expectSound(page, 'a locked return')
    await shoot(page, 'due-locked-en-1280')
    await page.getByRole('button', { name: 'Open again' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Sign and send' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Nil, signed' }).waitFor()
    await expectSound(page, 'due after reviewing')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('the office reads what is due from it and what was said of its cells, and may not review', async () => {
    const { page } = await beAt(browser, desk, { person: 'sample-clerk', hash: '#/due', lang: 'en', width: 360 })
    await page.locator('.own').waitFor()
    expect(await page.locator('.own').textContent()).toContain('What is due from you')
    await page.locator(cell('Sample Court', 2)).click()
    await page.getByRole('heading', { level: 2, name: 'Sent back' }).waitFor()
    expect(await page.locator('.cells').textContent()).toMatch(/Outcome.*Row 3.*Please explain/)
    expect(await page.getByRole('button', { name: /Accept|Send back|Waive|Open again/ }).count()).toBe(0)
    await page.locator('.slot a[href="#/return/anew"]').waitFor()
    await expectSound(page, 'due of an office')
    await page.context().close()
  })

  test('a reviewer reminds, and the office sees in its own list that it was asked', async () => {
    const { page, complaints } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/due', lang: 'en', width: 1280 })
    await page.locator(cell('Sample Court', 4)).click()
    await page.getByRole('heading', { level: 2, name: 'Due, nothing received' }).waitFor()
    await page.getByRole('button', { name: 'Remind the office' }).click()
    await page.getByText('stands in the office’s own list').waitFor()
    await page.getByText('It can be asked for again tomorrow').waitFor()
    expect(await page.getByRole('button', { name: 'Remind the office' }).count()).toBe(0)
    await expectSound(page, 'a reminder')
    await page.context().close()
    const own = await beAt(browser, desk, { person: 'sample-clerk', hash: '#/due', lang: 'km', width: 360 })
    await own.page.locator('.own .asked').first().waitFor()
    // Due on, asked for on.
    await own.page.locator('.hm td button[data-state="due"]').click()
    await own.page.locator('.slot .kv dt').nth(1).waitFor()
    await expectSound(own.page, 'asked of an office')
    await shoot(own.page, 'due-asked-km-360')
    await own.page.context().close()
    expect([...complaints, ...own.complaints]).toEqual([])
  })

  test('shows one region of the country when asked, by the order of the list', async () => {
    const { page } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/due', lang: 'en', width: 360 })
    await page.locator('.slot h2').waitFor()
    expect(await page.locator('.hm .group th').allTextContents()).toEqual([
      'Plain region',
      'Tonle Sap region',
      'Coastal region',
      'Plateau and mountains',
      'In no region',
    ])
    await page.getByLabel('Region').selectOption({ label: 'Coastal region' })
    const courts = await page.locator('.hm tbody th[scope=row]').allTextContents()
    expect(courts.map((name) => name.replace(' Court of First Instance', ''))).toEqual(['Kampot', 'Koh Kong', 'Preah Sihanouk', 'Kep'])
    await expectSound(page, 'due of a region')
    await page.context().close()
  })

  test('the office signs afterwards, in one, what its program sent without a signature', async () => {
    const open = async (person: string, lang: string, width: number): Promise<Page> => {
      const { page } = await beAt(browser, desk, { person, hash: '#/due', lang, width })
      await page.locator('[data-state="unsigned"]').click()
      await page.locator('.slot code').waitFor()
      return page
    }
    // Whoever receives it sees that it waits, and can neither accept nor sign it.
    const receiver = await open('sample-analyst', 'en', 1280)
    expect(await receiver.getByRole('button', { name: /Accept|Sign this return|Hold to sign/ }).count()).toBe(0)
    await receiver.context().close()
    for (const [lang, width] of [
      ['km', 360],
      ['en', 1280],
    ] as const) {
      const page = await open('sample-clerk', lang, width)
      await expectSound(page, `due unsigned ${lang} ${width}`)
      await shoot(page, `due-unsigned-${lang}-${width}`)
      if (lang === 'en') {
        await page.getByRole('heading', { level: 2, name: 'Received, not signed' }).waitFor()
        // Nobody signs what she cannot read.
        await page.getByRole('link', { name: /^Read: / }).click()
        await page.locator('table.whole:visible tbody tr').first().waitFor()
        await page.getByText(/^Its code: /).waitFor()
        await expectSound(page, 'rows of a return')
        await shoot(page, 'due-rows-of-a-return-en-1280')
        await page.getByRole('link', { name: 'Back to the return, to sign it' }).click()
        await holdDown(page, '.slot .holding')
        await page.getByRole('heading', { level: 2, name: 'Received late' }).waitFor()
      }
      expect(await page.locator('[data-state="unsigned"]').count()).toBe(lang === 'en' ? 0 : 1)
      await page.context().close()
    }
  })

  test('goes on paper whole: every office and period, shapes without colour, no navigation', async () => {
    const { page } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/due', lang: 'en', width: 360 })
    await page.locator('.slot h2').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.hm td button').evaluateAll((cells) => cells.filter((c) => c.checkVisibility()).length)).toBe(104)
    for (const hidden of ['.top nav', '.due .tools', '.slot']) expect(await page.locator(hidden).first().isVisible()).toBe(false)
    expect(await page.locator('.demo').isVisible()).toBe(true)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.length).toBeGreaterThan(10_000)
    await page.context().close()
  })
})
