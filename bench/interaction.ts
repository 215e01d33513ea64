/**
 * How long a person waits for the screen to answer a key or a press, on a processor six times slower than this one: what Chromium
 * itself says (Event Timing: from the event to the next paint, in steps of 8 ms). Against a demonstration that is served:
 * `node bench/interaction.ts DESK-URL [slower]`. On a machine with other work, read what each takes beside the bare page.
 */
import { loadavg } from 'node:os'
import { chromium, type Page } from 'playwright-core'

const [desk, slower = '6'] = process.argv.slice(2)
if (desk === undefined) throw new Error('say where a demonstration’s desk is served: node bench/interaction.ts http://localhost:8081')
const ROUNDS = 5
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu'] })

/** Signs in as one of the demonstration's people and goes to a page. */
async function beAt(person: string, hash: string, ready: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  page.setDefaultTimeout(120_000)
  await page.goto(`${desk}/?lang=en#${person}`)
  await page.locator('nav a').first().waitFor()
  await page.evaluate((to) => void (location.hash = to), hash)
  await page.locator(ready).first().waitFor()
  await observe(page)
  return page
}

/** Notes what interactions take; then everything is slow. */
async function observe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => {
      for (const e of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) if (e.interactionId) seen.push(e.duration)
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
  })
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: Number(slower) })
}

/** The longest event of an interaction, as Interaction to Next Paint takes it; below 16 ms nothing is said, and 0 stands for it. */
async function measure(page: Page, what: string, act: (round: number) => Promise<void>): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate(() => void ((globalThis as unknown as { seen: number[] }).seen.length = 0))
    await act(round)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150))))
    times.push(await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { seen: number[] }).seen)))
  }
  const sorted = times.toSorted((a, b) => a - b)
  console.log(`| ${what} | ${sorted[ROUNDS >> 1]} ms | ${sorted.at(-1)} ms |`)
}

try {
  console.log(
    `processor ${slower} times slower, load ${loadavg()[0]?.toFixed(1)}, ${ROUNDS} times each\n\n| interaction | median | longest |\n|---|---|---|`,
  )
  const bare = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await bare.setContent('<button onclick="this.textContent += 1">1</button>')
  await observe(bare)
  await measure(bare, 'a press on a bare page: what the machine itself takes', () => bare.locator('button').click())
  const cases = await beAt('sample-investigator', '#/case', '.list a')
  await measure(cases, 'a letter in the field that finds a case', () => cases.locator('.find input').press('1'))
  await measure(cases, 'the other language', (i) =>
    cases
      .locator('.langs button')
      .nth(i % 2 === 0 ? 1 : 0)
      .click(),
  )
  await measure(cases, 'a case’s story is opened', async () => {
    await cases.locator('section[aria-labelledby=warrants] .list a').first().click()
    await cases.locator('.tl li').first().waitFor()
    await cases.goBack()
    await cases.locator('.list a').first().waitFor()
  })
  await cases.locator('section[aria-labelledby=warrants] .list a').first().click()
  await cases.locator('.tl li').first().waitFor()
  await measure(cases, 'line to table, and back', (i) =>
    cases
      .locator('.line .seg button')
      .nth(i % 2 === 0 ? 1 : 0)
      .click(),
  )
  await measure(cases, 'the other language, in a story', (i) =>
    cases
      .locator('.langs button')
      .nth(i % 2 === 0 ? 1 : 0)
      .click(),
  )
  await measure(cases, 'earlier versions are unfolded', () => cases.locator('.story aside summary').first().click())

  const sheet = await beAt('sample-clerk', '#/return', '.acts .btn')
  await sheet.locator('.acts .btn').last().click()
  await sheet.locator('.g td[tabindex="0"]').waitFor()
  await sheet.locator('.g td[tabindex="0"]').focus()
  await measure(sheet, 'an arrow in the grid', () => sheet.keyboard.press('ArrowDown'))
  await measure(sheet, 'a letter in a cell of the grid', () => sheet.keyboard.press('1'))
  await measure(sheet, 'a cell is left, and the sheet checked', async () => {
    await sheet.keyboard.press('2')
    await sheet.keyboard.press('Enter')
  })
} finally {
  await browser.close()
}
