/**
 * How long a person waits for the screen to answer a key or a press, on a processor six times slower than this one: what Chromium
 * itself says (Event Timing: from the event to the next paint, in steps of 8 ms), and what its main thread worked for it, which other
 * programs do not lengthen. Against a demonstration that is served: `node bench/interaction.ts DESK-URL [slower]`. On a machine with
 * other work, read the first beside the bare page; and the second from a run that is slowed by 1, for to slow down is work as well.
 */
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { loadCountry } from '../src/store/files/load-country.ts'
import { findForm } from '../src/core/country/find.ts'
import { courtRows } from './court-rows.ts'
import { forget, measure, otherLanguage, ROUNDS, watch, type Watched } from './watch-interactions.ts'

const [desk, slower = '6'] = process.argv.slice(2)
if (desk === undefined) throw new Error('say where a demonstration’s desk is served: node bench/interaction.ts http://localhost:8081')
const ROWS = 400
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu'] })
/** Signs in as one of the demonstration's people and goes to a page. */
async function beAt(person: string, hash: string, ready: string, lang = 'en'): Promise<Watched> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  page.setDefaultTimeout(120_000)
  await page.goto(`${desk}/?lang=${lang}#${person}`)
  await page.locator('nav a').first().waitFor()
  await page.evaluate((to) => void (location.hash = to), hash)
  await page.locator(ready).first().waitFor()
  return watch(page, Number(slower))
}

/** A court's return of so many rows; in every tenth a day that there is not. */
async function largeReturn(): Promise<string> {
  const country = await loadCountry(join(import.meta.dirname, '../countries/kh'))
  const form = findForm(country, 'court-return')
  if (!form) throw new Error('impossible: kh has the court return')
  const ids = form.fields.map((f) => f.id)
  const rows = courtRows(country, form, 0, ROWS).rows.map(({ values }, i) =>
    ids.map((id) => (id === form.slot.date && i % 10 === 3 ? '30-02-2023' : String(values[id] ?? ''))).join(','),
  )
  return [ids.join(','), ...rows].join('\n')
}

try {
  console.log(
    `processor ${slower} times slower, load ${loadavg()[0]?.toFixed(1)}, ${ROUNDS} times each; work: of the main thread\n\n| interaction | median | longest | work |\n|---|---|---|---|`,
  )
  const bare = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await bare.setContent('<button onclick="this.textContent += 1">1</button>')
  await measure(await watch(bare, Number(slower)), 'a press on a bare page: what the machine itself takes', () =>
    bare.locator('button').click(),
  )

  const cases = await beAt('sample-investigator', '#/case', '.list a')
  const { page } = cases
  await measure(cases, 'a letter in the field that finds a case', () => page.locator('.find input').press('1'))
  await measure(cases, 'the other language', otherLanguage(page))
  const story = page.locator('.list a').first()
  await measure(cases, 'a case’s story is opened', async (round) => {
    if (round > 0) {
      await page.goBack()
      await story.waitFor()
    }
    await story.click()
    await page.locator('.tl li').first().waitFor()
  })
  await measure(cases, 'line to table, and back', (i) =>
    page
      .locator('.line .seg button')
      .nth(i % 2 === 0 ? 1 : 0)
      .click(),
  )
  await measure(cases, 'the other language, in a story', otherLanguage(page))
  await measure(cases, 'earlier versions are unfolded', () => page.locator('.story aside summary').first().click())
  await page.context().close()

  const clerk = await beAt('sample-clerk', '#/return', '.acts .btn')
  const sheet = clerk.page
  await sheet.locator('label.field select').first().selectOption('court-return')
  await sheet
    .locator('input[type=file]')
    .setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(await largeReturn(), 'utf8') })
  await sheet.locator('.g td[tabindex="0"]').waitFor()
  const views = sheet.locator('.tools .seg button')
  await measure(clerk, `only the rows with errors, of ${ROWS}, and all`, (i) => views.nth(i % 2 === 0 ? 1 : 2).click())
  await views.nth(2).click()
  const settle = (): Promise<unknown> => sheet.waitForTimeout(1500)
  const focus = (): Promise<void> => sheet.locator('.g td[tabindex="0"]').focus()
  await focus()
  await measure(clerk, 'an arrow in the grid', () => sheet.keyboard.press('ArrowDown'))
  await measure(clerk, 'a letter in a cell of the grid', () => sheet.keyboard.press('1'))
  await sheet.keyboard.press('Escape')
  // Chromium says of letters in a field only now how long they took, and counts the pauses between them in.
  await settle()
  await measure(clerk, 'a cell is typed and left, and the sheet checked', async () => {
    await sheet.keyboard.press('2')
    await sheet.keyboard.press('Enter')
    await settle()
  })
  await measure(clerk, 'fill down over ten rows', async () => {
    for (let i = 0; i < 9; i++) await sheet.keyboard.press('Shift+ArrowDown')
    await forget(sheet)
    await sheet.keyboard.press('Control+d')
    await settle()
  })
  await measure(clerk, 'undo', async () => {
    await sheet.keyboard.press('Control+z')
    await settle()
  })
  await measure(clerk, 'names are held open', async () => {
    await sheet.locator('.tools .hold').focus()
    await sheet.keyboard.press('Space')
  })
  await measure(clerk, 'the other language, with the grid', otherLanguage(sheet))
  await sheet.context().close()

  const typist = await beAt('sample-clerk', '#/return', '.acts .btn')
  await typist.page.locator('.zone + .acts .btn').first().click()
  await typist.page.locator('form.typed, .one-question').first().waitFor()
  await measure(typist, 'a letter in a typed form', async () => {
    await typist.page.locator('form.typed input[type=text]').first().press('1')
  })
  const led = typist.page
  await led.locator('main .plain').last().click()
  await led.locator('.one-question select').selectOption({ index: 1 })
  await measure(typist, 'the next question of a typed form', async (round) => {
    if (round > 0) {
      await led.goBack()
      await led.locator('.one-question select').waitFor()
    }
    await led.locator('.one-question .btn.p').click()
    await led.locator('.one-question input').waitFor()
  })
  await measure(typist, 'an answer that cannot be is said to be one', async () => {
    await led.locator('.one-question input').fill('')
    await forget(led)
    await led.locator('.one-question input').press('1')
    await led.locator('.one-question .btn.p').click()
    await led.locator('.answer.wrong').waitFor()
  })
  await measure(typist, 'the other language, in a question', otherLanguage(led))
  await led.context().close()

  const shelter = await beAt('sample-shelter', '#/referral', '.waits a')
  const referral = shelter.page
  await measure(shelter, 'a referral is opened', async (i) => {
    await referral
      .locator('.waits a')
      .nth(i % 2 === 0 ? 1 : 0)
      .click()
    await referral.locator('.waits a[aria-current]').waitFor()
  })
  await referral.locator('.waits a').first().click()
  await measure(shelter, 'why a referral is declined is asked, and left', () => referral.locator('article .acts .btn').last().click())
  await measure(shelter, 'the other language, in a referral', otherLanguage(referral))
  await referral.context().close()

  const analyst = await beAt('sample-analyst', '#/due', 'table td[tabindex="0"], table button[tabindex="0"]')
  const map = analyst.page
  await map.locator('table [tabindex="0"]').first().focus()
  await measure(analyst, 'an arrow in the map of returns', () => map.keyboard.press('ArrowDown'))
  await measure(analyst, 'a return is chosen in the map', () => map.keyboard.press('Enter'))
  await measure(analyst, 'the other language, with the map', otherLanguage(map))
  await map.evaluate(() => void (location.hash = '#/answers'))
  await map.locator('.answers .line').first().waitFor()
  await measure(analyst, 'a figure of the answer sheet unfolds', (i) => map.locator('.answers .line').nth(i).click())
  await measure(analyst, 'the other language, with the answer sheet', otherLanguage(map))
  const home = await map.locator('a.wm').getAttribute('href')
  await map.goto(new URL('/data?lang=en', home ?? '').href)
  await map.locator('main table a').first().click()
  await map.locator('.chart .seg').first().waitFor()
  const open = await watch(map, Number(slower))
  await measure(open, 'a released chart as its table, and back', (i) =>
    map
      .locator('.chart .seg label')
      .nth(i % 2 === 0 ? 1 : 0)
      .click(),
  )
} finally {
  await browser.close()
}
