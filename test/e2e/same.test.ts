/** Which records are one person: a sheet opened for its names, pairs proposed and decided by keyboard, a second person, and taking it back; in a browser. By night alone. By day: walls/decisions, walls/two-people. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findForm } from '../../src/core/country/find.ts'
import type { Form } from '../../src/core/country/index.ts'
import { printCsv } from '../../src/exchange/csv/csv.ts'
import { append } from '../../src/road/append.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { cellOf, sheetOf } from '../helpers/whole-row.ts'
import { expectSound, hasBrowser, launch, PATIENCE, shoot } from './browser.ts'
import { beAt, openDemoDesk, type DemoDesk } from './demo-desk.ts'

/** Invented: three who are there twice, in two scripts or two spellings, and six who are there once. */
const NAMES = [
  ['ប្លូ គ្រុប', '', '1999-04-02'],
  ['', 'Krup Blou', '1999-04-02'],
  ['ឆ្លី ដូង', 'Chhly Dung', '1987-09-13'],
  ['ឆ្លី ដួង', 'Chhli Doung', '1987-09-13'],
  ['ស្វីត មីង', 'Svit Ming', ''],
  ['', 'Ming Svit', ''],
  ['ញ៉ា លីប', 'Nha Lip', '1990-02-11'],
  ['ថ្លី ប៉ូវ', 'Thly Pouv', '1993-12-24'],
  ['ណាវ រូត', 'Nav Rut', '1979-06-30'],
  ['ភូម ខ្លា', 'Phum Khla', '2001-10-08'],
  ['ចេក ហ៊ុន', 'Chek Hun', '1984-03-19'],
  ['វ៉ាត ជ្រី', 'Vat Chry', '1996-07-07'],
] as const
let sheet: Uint8Array

async function fill(installation: Installation): Promise<void> {
  const { country, store } = installation
  const form = findForm(country, 'identification') as Form
  const valueOf = (id: string, i: number, whole: string): string => {
    const [km = '', latin = '', birth = ''] = NAMES[i] ?? []
    const own: Readonly<Record<string, string>> = {
      file_number: `${i + 1}/2023`,
      person_name: km,
      person_name_latin: latin,
      birth_date: birth,
      age_years: '',
      age_band: '',
      sex: 'female',
      identified_day: '2023-05-20',
      suspected_day: '2023-05-02',
    }
    return own[id] ?? whole
  }
  const rows = NAMES.map((_, i) => form.fields.map((f, place) => valueOf(f.id, i, cellOf(f, place, country, 'mosavy'))))
  sheet = sheetOf(form, ...rows)
  const sealed = await sealFile(installation, form.id, 'mosavy', sheet, 'decisions.csv')
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused.slice(0, 5)))
  await append(sealed, country, store)
}

describe.skipIf(!hasBrowser)('which records are one person, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-same', fill)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  const at = (person: string, lang = 'en', width = 1280) => beAt(browser, desk, { person, hash: '#/same', lang, width })
  async function open(page: Page): Promise<void> {
    const sheets = page.locator('section[aria-labelledby=same-sheet]')
    await sheets.locator('select').selectOption('identification')
    await sheets.locator('input[type=file]').setInputFiles({ name: 'decisions.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) })
    await sheets.locator('[role=status]', { hasText: /12|១២/ }).waitFor()
  }
  async function hold(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name }).focus()
    await page.keyboard.down('Space')
    await page.waitForTimeout(1_000)
    await page.keyboard.up('Space')
  }

  test('what looks alike in a sheet is proposed; no name of it is sent anywhere', async () => {
    const { page, complaints } = await at('sample-social-worker')
    const sent: string[] = []
    page.on('request', (r) => sent.push(`${r.url()} ${r.postData() ?? ''}`))
    await page.getByText('No pair waits for you.').waitFor()
    await open(page)
    await page.getByText('3 pairs of these rows look like one person').waitFor()
    await hold(page, 'Hold to put them on record')
    await page.getByText('Proposed, and on record.').waitFor()
    await page.getByText('Pair 1 of 3').waitFor()
    await shoot(page, 'same-en-1280')
    await expectSound(page, 'same en 1280')
    expect(await page.locator('.same mark').count()).toBeGreaterThan(0)
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.filter((what) => /Krup|Chhl|Svit|ប្លូ|ឆ្លី|ស្វីត|1999-04-02/.test(decodeURIComponent(what)))).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('what a list leaves open is asked where it is opened: whose it is, and what its words mean', async () => {
    const { page, complaints } = await at('sample-clerk')
    const sheets = page.locator('section[aria-labelledby=same-sheet]')
    await sheets.locator('select').selectOption('court-return')
    const rows = [
      ['លេខសំណុំរឿង', 'ឈ្មោះជនជាប់ចោទ', 'ភេទ', 'អាយុ', 'សញ្ជាតិ', 'មាត្រា', 'ថ្ងៃចោទប្រកាន់', 'ថ្ងៃសម្រេច', 'វត្តមាន', 'លទ្ធផល', 'ទោសពន្ធនាគារ'],
      ['1/24', 'វុំពិច មូនភក់', 'ប្រុស', '៣៤', 'ខ្មែរ', '10', '2024-03-05', '2024-09-10', 'ចំពោះមុខ', 'មានទោស', '7'],
    ]
    const buffer = Buffer.from(printCsv(rows), 'utf8')
    await sheets.locator('input[type=file]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer })
    await sheets.getByText('Asked of this sheet before its rows are read').waitFor()
    await expectSound(page, 'same, asked of a sheet')
    await shoot(page, 'same-asked-en-1280')
    // Nothing is answered yet: it is said, and nothing is read.
    await sheets.getByRole('button', { name: 'Read it by these answers' }).click()
    await sheets.getByText(/Still without an answer: [1-9]/).waitFor()
    for (let round = 0; round < 4 && (await sheets.locator('fieldset').count()) > 0; round++) {
      const before = await sheets.locator('ol.columns').innerHTML()
      for (const asked of await sheets.locator('fieldset').all())
        if ((await asked.locator('input').count()) > 0) await asked.locator('input').first().check()
        else await asked.locator('select').selectOption({ index: 1 })
      await sheets.getByRole('button', { name: 'Read it by these answers' }).click()
      await expect
        .poll(
          () =>
            sheets
              .locator('ol.columns')
              .innerHTML({ timeout: 500 })
              .catch(() => ''),
          { timeout: 60_000 },
        )
        .not.toBe(before)
    }
    await sheets.getByText('1 rows are open in this window.').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('by keyboard alone; one person’s yes waits, and nothing is on record before it is signed', async () => {
    const { page, complaints } = await at('sample-social-worker')
    await page.getByText('Pair 1 of 3').waitFor()
    // Without the sheet no name is there, nor that there is one.
    expect(await page.locator('.same .pair').innerText()).not.toMatch(/Krup|Chhl|Svit|ប្លូ/)
    await page.getByText('Names are closed.').waitFor()
    await page.keyboard.press('KeyN')
    await page.getByText('Pair 2 of 3').waitFor()
    await page.keyboard.press('KeyB')
    await page.getByText('Pair 1 of 3').waitFor()
    for (const key of ['KeyL', 'KeyL', 'KeyU']) await page.keyboard.press(key)
    await page.getByText('You have looked at all of these.').waitFor()
    await page.reload()
    const again = await at('sample-social-worker')
    await again.page.getByText('Pair 1 of 3').waitFor()
    for (const key of ['KeyL', 'KeyL', 'KeyU']) await again.page.keyboard.press(key)
    await hold(again.page, 'Hold to sign them')
    await again.page.getByText('Signed, and on record: 3 pairs. 0 are one person from now on; 2 wait for a second person.').waitFor()
    await again.page.getByText('No pair waits for you.').waitFor()
    expect([...complaints, ...again.complaints]).toEqual([])
    await page.context().close()
    await again.page.context().close()
  })

  test('a second person is not told what the first one said; her yes makes them one, and she takes it back', async () => {
    const { page, complaints } = await at('sample-approver')
    await page.getByText('Pair 1 of 3').waitFor()
    expect(await page.locator('.same section').first().innerText()).not.toMatch(/somebody|first person|said one/i)
    for (const key of ['KeyL', 'KeyL', 'KeyN']) await page.keyboard.press(key)
    await hold(page, 'Hold to sign them')
    await page.getByText('2 are one person from now on; 0 wait').waitFor()
    await page.getByText('Of 2 decisions that you and somebody else made, 2 are alike.').waitFor()
    await shoot(page, 'same-done-en-1280')
    await expectSound(page, 'same done en 1280')
    await page.getByRole('button', { name: 'These are two' }).first().click()
    await page.getByText('Taken back, and on record.').waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'These are two' }).count()).toBe(1)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('records are drawn by a seed that nobody chose, and resolved one after the other', async () => {
    const { page, complaints } = await at('sample-social-worker')
    const card = page.locator('section[aria-labelledby=same-sample]')
    await card.locator('select').selectOption('identification')
    await hold(page, 'Hold to ask for 60 records')
    await card.getByText('12 records are drawn.').waitFor()
    await hold(page, 'Hold to sign what was drawn')
    await card.getByText(/12 drawn on .*, 0 of them resolved/).waitFor()
    await open(page)
    await card.locator('input[type=text]').fill('ming')
    await card.getByRole('button', { name: 'Look' }).click()
    await card.locator('.other input').first().check()
    await shoot(page, 'same-sample-en-1280')
    await expectSound(page, 'sample en 1280')
    await card.getByRole('button', { name: /^These 1 are/ }).click()
    await card.getByRole('button', { name: 'There is no other' }).click()
    await card.getByText('2 found out, not signed yet.').waitFor()
    await hold(page, 'Hold to sign them')
    await card.getByText(/12 drawn on .*, 2 of them resolved/).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('is sound in Khmer at 360, with the names open', async () => {
    const { page, complaints } = await at('sample-approver', 'km', 360)
    await page.locator('section[aria-labelledby=same-sheet] select').waitFor()
    await open(page)
    await expectSound(page, 'same km 360')
    await shoot(page, 'same-km-360')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
