import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import courtReturn from '../../countries/kh/forms/court-return.ts'
import { stripBreaks } from '../../src/core/text/strip-breaks.ts'
import { messySample } from '../../src/demo/write-court-return.ts'
import type { SealedData } from '../../src/road/stages.ts'
import { expectFits, expectSound, hasBrowser, PATIENCE, openPage, SCREENS, shoot } from './browser.ts'
import { mendAll } from './mend.ts'
import { inStubDesk } from './stub-desk.ts'
import { sayIn } from '../../src/core/text/languages.ts'

describe.skipIf(!hasBrowser)('the desk, in a browser', { timeout: PATIENCE }, () => {
  const at = inStubDesk()

  test.each(SCREENS.filter(([, wide]) => wide === 360))(
    'on a phone the journeys wait behind one button, by keyboard, in %s',
    async (lang) => {
      const { page } = await openPage(at.browser, 360)
      await page.goto(`${at.desk.url}/?lang=${lang}#clerk`)
      await page.locator('.zone').waitFor()
      const [menu, links] = [page.locator('.top .menu'), page.locator('.top nav a')]
      // One row, and nothing of it that Tab stops at unseen.
      expect((await page.locator('.top').boundingBox())?.height).toBeLessThan(64)
      expect(await links.first().isVisible()).toBe(false)
      await menu.focus()
      await page.keyboard.press('Enter')
      await links.first().waitFor()
      expect(await page.locator('.me').isVisible()).toBe(true)
      await expectSound(page, `menu ${lang}`)
      await shoot(page, `desk-menu-${lang}-360`)
      await page.keyboard.press('Tab')
      expect(await links.first().evaluate((link) => link === document.activeElement)).toBe(true)
      await links.last().focus()
      await page.keyboard.press('Enter')
      await page.waitForFunction((to) => location.hash === to, await links.last().getAttribute('href'))
      expect(await menu.getAttribute('aria-expanded')).toBe('false')
      expect(await links.first().isVisible()).toBe(false)
      await page.context().close()
    },
  )

  for (const [lang, width] of SCREENS.filter(([one, wide]) => (one === 'km') === (wide === 360))) {
    test(`a paper file typed in, checked, mended, sent, in ${lang} at ${width}`, async () => {
      const { page, complaints } = await openPage(at.browser, width)
      await page.goto(`${at.desk.url}/?lang=${lang}#clerk`)
      await page.locator('.zone').waitFor()
      const forms = page.locator('label.field select')
      if ((await forms.count()) > 0) await forms.selectOption('court-return')
      await page.locator('.acts .btn').first().click()
      await page.locator('form.typed').waitFor()
      await typeIn(page, lang)
      await see(page, `desk-type-${lang}-${width}`)
      const before = at.desk.taken.length
      await page.locator('form.typed .btn.p').click()
      // The 30th of February stands against it: said at the top and beside it, and mended here.
      await page.locator('.wrong .link').click()
      await see(page, `desk-type-wrong-${lang}-${width}`)
      await page.locator('#at-registered_on .day input').fill('28')
      await page.locator('form.typed .btn.p').click()
      await page.locator('.checked').waitFor()
      expect(await page.content()).not.toContain('Lollipip')
      await see(page, `desk-type-check-${lang}-${width}`)
      // It came before what it tells: nothing goes until that was read.
      await page.locator('.paper-day input').fill('2023-01-05')
      await page.locator('.btn.p').click()
      await page.locator('.paper-day [role="alert"]').waitFor()
      await see(page, `desk-type-paper-day-${lang}-${width}`)
      await page.locator('.paper-day .btn').click()
      await page.locator('.bar .btn').click()
      await page.locator('.certificate').waitFor()
      await see(page, `desk-type-receipt-${lang}-${width}`)
      await page.locator('details.known summary').click()
      await see(page, `desk-type-which-record-${lang}-${width}`)
      expect(at.desk.taken).toHaveLength(before + 1)
      const sent = JSON.parse(at.desk.taken.at(-1)?.body ?? '') as SealedData
      const { record } = JSON.parse(sent.entries[1]?.stub ?? '{}') as { record: string }
      expect(await page.locator('details.known dd').allTextContents()).toEqual([record])
      expect(sent.form).toBe('court-return')
      expect(sent.entries.map((e) => (JSON.parse(e.stub) as { known_on?: string }).known_on)).toEqual(['2023-01-05', '2023-01-05'])
      expect(JSON.parse(sent.entries[1]?.stub ?? '{}')).toMatchObject({ kind: 'record.version', values: { court: 'CFI-X1' } })
      expect(at.desk.taken.at(-1)?.body).not.toMatch(/Lollipip/)
      expect(complaints).toEqual([])
      await page.context().close()
    })
  }

  test('what leaves is sealed: no name; the session in a header alone, and no key of the office', async () => {
    const sent = at.desk.taken.at(-1)
    expect(sent?.authorization).toBe(`DPoP ${at.desk.token}`)
    expect(sent?.url).toBe('/api/v1/returns')
    const body = sent?.body ?? ''
    for (const secret of [at.desk.token, at.desk.secret]) expect(body).not.toContain(secret)
    // No Khmer and no words with spaces: the sample's names are in either script.
    expect(body).not.toMatch(/[\u1780-\u17FF]/)
    const sealed = JSON.parse(body) as SealedData
    expect(sealed.courier?.agency).toBeTruthy()
    for (const entry of sealed.entries.slice(1)) expect(entry.stub + entry.coded).not.toContain('accused_name')
  })

  test('who one is, a file that is no sheet, dark, and a server that says no', async () => {
    const { page } = await openPage(at.browser, 1280, true)
    await page.goto(`${at.desk.url}/?lang=en`)
    await page.getByRole('heading', { name: 'Who are you?' }).waitFor()
    await see(page, 'desk-who-en-1280-dark')
    await page.getByRole('button', { name: 'Sokha, clerk' }).click()
    await page.locator('input[type=file]').setInputFiles({ name: 'a.xlsx', mimeType: 'x', buffer: await readFile('/bin/sh') })
    await page.getByRole('alert').waitFor()
    await see(page, 'desk-refused-en-1280-dark')
    await page.getByRole('button', { name: 'Use the sample return' }).click()
    await page.locator('.side .place').waitFor()
    await see(page, 'desk-mend-en-1280-dark')
    await mendAll(page)
    at.desk.answer = { status: 409, body: { message: 'not now' } }
    await page.getByRole('button', { name: 'Seal and send' }).click()
    await page.getByRole('alert').waitFor()
    await see(page, 'desk-unsent-en-1280-dark')
    at.desk.answer = undefined
    await page.getByRole('button', { name: 'Send again' }).click()
    await page.getByRole('heading', { name: 'It is in the record' }).waitFor()
    await page.context().close()
  })

  test('a dropped file is read, and leaving with work in the window is asked about', async () => {
    const { page } = await openPage(at.browser, 1280)
    await page.goto(`${at.desk.url}/?lang=en#clerk`)
    await page.getByRole('button', { name: 'Choose a file' }).waitFor()
    const folder = await mkdtemp(join(tmpdir(), 'desk-'))
    const path = join(folder, 'march.xlsx')
    await writeFile(path, await messySample(courtReturn))
    const cdp = await page.context().newCDPSession(page)
    const data = { items: [], files: [path], dragOperationsMask: 1 }
    const { x, y } = (await page.locator('.zone').boundingBox())!
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await cdp.send('Input.dispatchDragEvent', { type, x: x + 20, y: y + 20, data })
    await page.getByRole('heading', { name: 'march.xlsx: 5 to mend, 1 to answer' }).waitFor()
    await page.getByRole('button', { name: 'Next' }).click()
    const asked = page.waitForEvent('dialog')
    const closing = page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.accept()
    await closing
    await rm(folder, { recursive: true })
  })

  test('a name is open while it is held, by keyboard too, and closes after', async () => {
    const { page } = await openPage(at.browser, 1280)
    await page.goto(`${at.desk.url}/?lang=en#clerk`)
    await page.getByRole('button', { name: 'Use the sample return' }).click()
    const hold = page.locator('.tools .hold')
    await hold.focus()
    const closed = await page.locator('.g .closed').count()
    expect(closed).toBeGreaterThan(0)
    await page.keyboard.down('Space')
    await page.waitForFunction(() => document.querySelectorAll('.g .closed').length === 0)
    await page.keyboard.up('Space')
    await page.waitForFunction(() => document.querySelectorAll('.g .closed').length > 0)
    // Another window comes in front while it is held, and takes the letting go with it.
    await page.keyboard.down('Space')
    await page.waitForFunction(() => document.querySelectorAll('.g .closed').length === 0)
    await page.evaluate(() => window.dispatchEvent(new Event('blur')))
    await page.waitForFunction(() => document.querySelectorAll('.g .closed').length > 0)
    await page.context().close()
  })
})

/** One accused person as a paper file has it, with a day that does not exist. What it does not say stays empty. */
const PAPER: Readonly<Record<string, string>> = {
  court: 'CFI-X1',
  case_number: '77/2023',
  accused_name: 'Lollipip Sockdrawer',
  registered_on: '30 2 2023',
  offence: 'L2008-10',
  form_of_exploitation: 'FORCED_LABOUR',
  stage: 'trial',
  presence: 'not_applicable',
  sex: 'female',
  age_band: '18+',
  citizenship: 'KHM',
  is_official: 'no',
}
async function typeIn(page: Page, lang: 'en' | 'km'): Promise<void> {
  for (const [i, field] of courtReturn.fields.entries()) {
    const value = PAPER[field.id]
    if (value === undefined) continue
    const question = page.locator('form.typed > .field').nth(i)
    const asked = await question.locator(':scope > label, :scope > span').first().innerText()
    expect(stripBreaks(asked)).toContain(stripBreaks(sayIn(field.words, lang)))
    // A day has a choice of its own beside its boxes: how well it is known.
    if ((await question.locator('.boxes').count()) > 0)
      for (const [n, part] of value.split(' ').entries()) await question.locator('input').nth(n).fill(part)
    else if ((await question.locator('select').count()) > 0) await question.locator('select').selectOption(value)
    else await question.locator('input').fill(value)
  }
}

/** Sound and looked at. */
async function see(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(100)
  await shoot(page, name)
  // Both scripts and both widths meet axe; the other two differ by words alone.
  if (/en-360|km-1280/.test(name)) await expectFits(page, name)
  else await expectSound(page, name)
}
