/**
 * What papers say, in a browser: a matter by its number as the office writes it, two papers that differ, what is sealed, and another body's number that is nothing.
 * By night alone. By day: desk/papers-api, e2e/whole-way.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plant, recordId, type Planted } from '../helpers/plant.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, openDemoDesk, type DemoDesk } from './demo-desk.ts'

const REPORT = { agency: 'ahtjp', office: 'POL-X1', matter: '118/25 រប', paper: '118/25 រប', paper_on: '2025-02-19', said: 'said' }
const LATER = { ...REPORT, paper: '216/25', paper_on: '2025-03-03' }
const matter = (line: number, fact: string, own: Planted, of = REPORT): Planted => ({ ...of, line, about: 'matter', fact, ...own })
const victim = (line: number, no: number, fact: string, own: Planted = {}, of = REPORT): Planted => ({
  ...of,
  line,
  about: 'victim',
  subject_no: no,
  fact,
  ...own,
})
const PAPERS = {
  a: matter(1, 'happened', { on_day: '2025-02-17' }),
  b: matter(2, 'found', { quantity: 62, unit: 'persons' }),
  c: matter(3, 'found', { quantity: 17, unit: 'persons', citizenship: 'IDN' }),
  d: matter(4, 'phones_taken', { quantity: 40, qualifier: 'about', unit: 'times' }),
  e: matter(5, 'arrested', { said: 'none', none_word: 'none' }),
  f: matter(6, 'threats', { said: 'not_known' }),
  g: victim(7, 1, 'person', { quantity: 1, unit: 'persons', sex: 'female', age_band: '18+', citizenship: 'KHM' }),
  h: victim(8, 1, 'has_papers', { answer: 'no' }),
  i: victim(9, 1, 'has_papers', { answer: 'yes', said_by: 'employer' }, LATER),
  j: victim(10, 1, 'name'),
  k: victim(11, 1, 'wage_owed', { quantity: 600, unit: 'USD', said_by: 'self' }),
  l: victim(12, 1, 'waiting', { answer: 'answer', on_day: '2025-02-20' }),
  m: victim(13, 2, 'debt', { said: 'not_asked' }),
  theirs: {
    agency: 'gdi',
    office: 'IMM-X1',
    matter: '9/25',
    paper: '9/25',
    paper_on: '2025-01-01',
    line: 1,
    about: 'matter',
    fact: 'found',
    said: 'said',
    quantity: 4,
    unit: 'persons',
  },
}

describe.skipIf(!hasBrowser)('what papers say, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-papers', (installation) => plant(installation.owner(), 'paper_statement', PAPERS))
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  const at = (lang: string, width: number) => beAt(browser, desk, { person: 'sample-investigator', hash: '#/papers', lang, width })

  for (const [lang, width] of SCREENS)
    test(`is sound in ${lang} at ${width}`, async () => {
      const { page, complaints } = await at(lang, width)
      await page.locator('.papers-say form input[type=text]').fill('១១៨/២៥ រប')
      await page.keyboard.press('Enter')
      await page.locator('.papers-say section').nth(2).waitFor()
      await expectSound(page, `what papers say ${lang} ${width}`)
      await shoot(page, `papers-say-${lang}-${width}`)
      expect(complaints).toEqual([])
      await page.context().close()
    })

  test('a matter by its number as it is written; two papers that differ, and what is sealed; a name goes nowhere', async () => {
    const { page } = await at('en', 1280)
    const input = page.locator('.papers-say form input[type=text]')
    const found = page.locator('.papers-say section')
    const asked: string[] = []
    page.on('request', (request) => void (request.url().endsWith('/api/v1/papers') && asked.push(request.postData() ?? '')))
    await input.fill('Anybody Invented')
    await page.keyboard.press('Enter')
    await page.locator('.papers-say [role=alert]').waitFor()
    await input.fill('១១៨/២៥ រប')
    await page.keyboard.press('Enter')
    await found.nth(2).waitFor()
    expect(asked.map((text) => JSON.parse(text) as unknown)).toEqual([{ matter: '118/25 រប', by: 'recorded' }])
    const lines = async (of: number): Promise<string[]> =>
      (await found.nth(of).locator('dl > div').allInnerTexts()).map((t) => t.replaceAll(/\s*\n\s*/g, ' | '))
    expect((await lines(0)).map((t) => t.replace(/ \| In one paper.*/, ''))).toEqual([
      'Happened | 17 February 2025',
      'People found | 62 persons | Citizenship: Indonesia 17, not known 45',
      'Telephones or machines taken | about 40 so the paper says',
      'Arrested | 0 the paper says none',
      'Threats | not known the records do not say',
    ])
    const one = (await lines(1)).join('\n')
    // Two papers that differ stand open, each with whose word it is and its day.
    expect(one).toMatch(
      /Whether the passport or card is with its owner.*not known.*one says otherwise.*19 February 2025.*No.*3 March 2025.*Employer.*Yes/s,
    )
    expect(one).toMatch(/sealed: a name/)
    expect(
      await found
        .nth(1)
        .locator(`a[href="#/find/paper_statement/${recordId('j')}"]`)
        .count(),
    ).toBe(1)
    expect(new URL(page.url()).hash).toBe('#/papers')
    // Another body's number, and one that is nobody's, are one answer.
    const none: string[] = []
    for (const number of ['9/25', '1/1901']) {
      await input.fill(number)
      await page.keyboard.press('Enter')
      await page.locator('.papers-say > p.card[role=status]').waitFor()
      none.push(await page.locator('.papers-say').innerText())
    }
    expect(none[0]).toBe(none[1])
    await page.context().close()
  })
})
