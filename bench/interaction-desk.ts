/**
 * How long a person waits for a key or a press on the pages by which an office finds and ends its work: what is found, lists, the day, leads, a call, open work, who comes home.
 * As bench/interaction.ts, on a small desk of its own with sixty records of each: `node bench/interaction-desk.ts [slower]`.
 */
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { buildWeb } from '../src/server/build-web.ts'
import { serve } from '../src/server/serve.ts'
import { openInstallation } from '../src/work/installation/installation.ts'
import { freePort } from '../test/helpers/free-port.ts'
import { newInstallation } from '../test/helpers/new-installation.ts'
import { plant, recordId, type Planted } from '../test/helpers/plant.ts'
import { scratchDir } from '../test/helpers/scratch-dir.ts'
import { measure, otherLanguage, ROUNDS, watch, type Watched } from './watch-interactions.ts'

const slower = Number(process.argv[2] ?? 6)
const EACH = 60
const scratch = scratchDir('interaction-desk')
const dir = join(scratch.path, 'kh')
const many = (word: string, one: (i: number) => Planted): Readonly<Record<string, Planted>> =>
  Object.fromEntries(Array.from({ length: EACH }, (_, i) => [`${word}${i + 10}`, one(i)]))
const dayOf = (i: number): string => `2023-${String((i % 12) + 1).padStart(2, '0')}-05`

async function fill(): Promise<void> {
  await newInstallation({ dir, country: 'kh', demo: true, isFilled: false })
  const installation = await openInstallation(dir)
  const owner = installation.owner()
  const police = { agency: 'ahtjp', office: 'POL-X1' }
  await plant(
    owner,
    'investigation',
    many('i', (i) => ({ ...police, case_number: `${i + 1}/2023`, opened_on: dayOf(i), state: 'open' })),
  )
  const lead = { ...police, channel: 'HOTLINE', lead_type: 'TRAFFICKING', state: 'received', province: 'KH-1' }
  await plant(
    owner,
    'lead',
    many('l', (i) => ({ ...lead, lead_number: `${i + 1}/2024`, received_on: '2024-03-20' })),
  )
  const dossier = { agency: 'prosecution', office: 'PRO-X1', decision: 'pending' }
  await plant(
    owner,
    'dossier',
    many('d', (i) => ({ ...dossier, case_number: `${i + 1}/2024`, sent_on: '2024-01-05', received_on: '2024-01-08' })),
  )
  const call = { agency: 'mfaic', office: 'MFA-X1', received_month: '2024-03-01', country: 'THA', outcome: 'open' }
  await plant(
    owner,
    'mission_contact',
    many('c', () => ({ ...call, contact_type: 'trafficking', sex: 'female' })),
  )
  await installation.sequencer.flush()
  await installation.close()
}

await fill()
const running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web: await buildWeb('kh') })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu'] })
const go = (page: Page, hash: string): Promise<void> => page.evaluate((to) => void (location.hash = to), hash)
async function beAt(person: string, hash: string, ready: string): Promise<Watched> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  page.setDefaultTimeout(120_000)
  await page.goto(`${running.deskUrl}/?lang=en#${person}`)
  await page.locator('nav a').first().waitFor()
  await go(page, hash)
  await page.locator(ready).first().waitFor()
  return watch(page, slower)
}
/** Presses what opens one, and goes back to where it is pressed again. */
const opens = (page: Page, link: string, there: string) => async (round: number) => {
  if (round > 0) {
    await page.goBack()
    await page.locator(link).first().waitFor()
  }
  await page.locator(link).first().click()
  await page.locator(there).first().waitFor()
}

try {
  console.log(
    `processor ${slower} times slower, load ${loadavg()[0]?.toFixed(1)}, ${ROUNDS} times each; work: of the main thread\n\n| interaction | median | longest | work |\n|---|---|---|---|`,
  )
  const bare = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await bare.setContent('<button onclick="this.textContent += 1">1</button>')
  await measure(await watch(bare, slower), 'a press on a bare page: what the machine itself takes', () => bare.locator('button').click())

  const police = await beAt('sample-investigator', '#/find', '#lists')
  const { page } = police
  await measure(police, 'the key / from anywhere', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.keyboard.press('/')
  })
  await measure(police, 'a letter in the box that finds', () => page.keyboard.press('7'))
  await measure(police, 'a number is looked for', async (i) => {
    await page.locator('.top .find-box input').fill(`${i + 1}/2023`)
    await page.keyboard.press('Enter')
    await page.locator('section[aria-labelledby=numbered] a').first().waitFor()
  })
  await go(page, '#/find')
  await page.locator('#lists').waitFor()
  await measure(police, 'a list of fifty is opened', opens(page, '.finding a[href="#/find/investigation"]', '.finding .list tbody tr'))
  await measure(police, 'its next fifty, and the first', async (i) => {
    await page
      .getByRole('button', { name: i % 2 === 0 ? 'Next' : 'Back to the first' })
      .first()
      .click()
    await page
      .getByRole('button', { name: i % 2 === 0 ? 'Back to the first' : 'Next' })
      .first()
      .waitFor()
  })
  await go(page, '#/find')
  await page.locator('#lists').waitFor()
  await go(page, '#/find/investigation')
  await page.locator('.finding .list tbody tr').first().waitFor()
  await measure(police, 'a record of it is opened', opens(page, '.finding .list tbody a', 'dl.kv'))
  await measure(police, 'the other language, in a record', otherLanguage(page))
  await go(page, '#/today')
  await page.locator('.today .tasks li').first().waitFor()
  await measure(police, 'the other language, on the day’s page', otherLanguage(page))
  await go(page, '#/lead')
  await page.locator('.leads .lines a').first().waitFor()
  await measure(police, 'a lead is opened, of sixty', opens(page, '.leads .lines a', '.leads .one'))
  await measure(police, 'what can be done about it is unfolded, and folded', () => page.locator('.leads details summary').first().click())
  await measure(police, 'the other language, in a lead', otherLanguage(page))
  await page.context().close()

  const hotline = await beAt('sample-hotline', '#/lead/call', '.calling')
  const call = hotline.page
  await measure(hotline, 'an answer of a call', (i) =>
    call
      .locator('input[name=safe]')
      .nth(i % 2)
      .check(),
  )
  await measure(hotline, 'a letter in the caller’s words', () => call.locator('.calling textarea').last().press('a'))
  await measure(hotline, 'the other language, in a call', otherLanguage(call))
  await call.context().close()

  const prosecutor = await beAt('sample-prosecutor', '#/work', '.open-work tbody a')
  const work = prosecutor.page
  await measure(
    prosecutor,
    'a list of open work is opened',
    opens(work, '.open-work tbody a', '.open-work tbody .act, .open-work tbody th'),
  )
  await go(work, '#/work/dossiers')
  await work.locator('.open-work tbody .act').first().waitFor()
  await measure(prosecutor, 'the other language, in a list of open work', otherLanguage(work))
  await work.context().close()

  const consul = await beAt('sample-consul', `#/homecoming/${recordId('c10')}`, '.homecomings .way')
  await measure(consul, 'why it goes no further is unfolded, and folded', () =>
    consul.page.locator('.homecomings details summary').first().click(),
  )
  await go(consul.page, '#/homecoming')
  await consul.page.locator('.homecomings .lines a').first().waitFor()
  await measure(consul, 'one who called is opened, of sixty', opens(consul.page, '.homecomings .lines a', '.homecomings .way'))
  await consul.page.context().close()
} finally {
  await browser.close()
  await running.close()
  scratch.remove(dir)
}
