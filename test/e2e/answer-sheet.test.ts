/** The answer sheet in a browser: why three numbers differ, a figure signed as it is shown, an owner reminded, a page for the minister. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawBars } from '../../src/core/chart/index.ts'
import type { ShownAnswer, ShownSheet } from '../../src/work/answers/shown-answers.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, SCREENS, shoot } from './browser.ts'
import { stubDesk, type StubDesk } from './stub-journey.ts'

const words = (en: string, km: string) => ({ en, km })
const made = (id: string, value: number | null, change: Partial<ShownAnswer> = {}): ShownAnswer => ({
  id,
  part: 'b2',
  requirements: ['R1'],
  owner: 'mosavy',
  due: '2024-02-15',
  indicator: id,
  from: '2023-01-01',
  to: '2024-01-01',
  value,
  qualifier: 'exact',
  why: [],
  state: 'reported',
  coverage: { received: 22, due: 25 },
  definition: 1,
  asks: words(`Question ${id}`, `សំណួរ ${id}`),
  name: words(`Figure ${id}`, `តួលេខ ${id}`),
  unit: words('persons', 'នាក់'),
  caveat: words('Detected, not prevalence.', 'រកឃើញ មិនមែនអត្រាកើតមាន។'),
  changed: null,
  partOf: null,
  cells: [{ label: words('Kampot', 'កំពត'), value: 3, qualifier: 'exact', why: [], state: 'reported' }],
  isCutElsewhere: false,
  hasDiffering: false,
  built: { entries: 144, agencies: ['mosavy', 'ahtjp'], deduplicated: false },
  isSingleSource: true,
  previous: {
    value: 121,
    qualifier: 'exact',
    why: [],
    state: 'reported',
    coverage: { received: 20, due: 25 },
    notComparable: ['coverage'],
    change: null,
  },
  figure: 'ab'.repeat(32),
  signed: [],
  asked: null,
  ...change,
})
const svg = (title: string) => drawBars('x', title, [{ label: title, value: 3, text: '3', look: 'shown' }])
const SHEET: ShownSheet = {
  report: 'tip',
  title: words('Yearly report', 'របាយការណ៍ប្រចាំឆ្នាំ'),
  year: 2023,
  asOf: '2024-03-31',
  asOfBy: 'recorded',
  isOfChosenDay: false,
  countedAt: '2024-03-31T08:05:00.000Z',
  isBehind: true,
  parts: [{ key: 'b2', words: words('Protection', 'ការការពារ') }],
  answers: [
    made('found', 142, { state: 'partial', hasDiffering: true }),
    made('services', 356, {
      signed: [{ agency: 'mosavy', isStale: false, isSigned: true, narrative: { en: 'Counted once.', km: 'រាប់តែម្តង។' } }],
    }),
    made('shelters', 436, { signed: [{ agency: 'mosavy', isStale: true, isSigned: false, narrative: {} }] }),
    made('paid', 0, { state: 'reported_zero', cells: [], isCutElsewhere: true }),
    made('late', null, { state: 'late', previous: null, cells: [] }),
    made('nil', null, { state: 'nil_contradicted', previous: null, cells: [] }),
  ],
  beside: [
    {
      key: 'k',
      words: words('People', 'មនុស្ស'),
      why: words('Each counts another thing.', 'រាប់ផ្សេងគ្នា។'),
      questions: ['found', 'services', 'shelters'],
      steps: [{ question: 'services', reasons: [words('Counted once in each month.', 'រាប់|ម្តង|ក្នុង|ខែ|នីមួយៗ។')] }],
    },
  ],
  findings: [
    {
      questions: ['found'],
      place: words('Kampot', 'កំពត'),
      what: words('A return is owed.', 'ត្រូវ|ដាក់|របាយការណ៍|មួយ។'),
      where: words('Ask the office.', 'សួរ|ការិយាល័យ។'),
    },
  ],
  minister: ['found', 'paid'],
  charts: [
    {
      id: 'c',
      title: words('8 ordered, 0 paid', 'បង្គាប់ ៨ បង់ ០'),
      subtitle: words('riel, 2023', 'រៀល ២០២៣'),
      note: words('A note.', 'កំណត់សម្គាល់។'),
      svg: words(svg('Ordered'), svg('បង្គាប់')),
      rows: [{ label: words('Ordered', 'បង្គាប់'), text: words('3', '៣') }],
    },
  ],
}
const OF_DAY = (query: URLSearchParams): Partial<ShownSheet> => {
  const paper = query.get('known_on')
  const asOf = paper ?? query.get('as_of')
  return asOf === null ? {} : { asOf, asOfBy: paper === null ? 'recorded' : 'paper', isOfChosenDay: true }
}
const answer = (path: string, query: URLSearchParams): unknown => {
  if (path === '/api/v1/answers') return { ...SHEET, ...OF_DAY(query) }
  if (path === '/api/v1/answers/file') return { name: 'answers-2023.docx', type: 'application/octet-stream', base64: 'UEsDBA==' }
  return path.startsWith('/api/v1/answers/') ? { entries: ['x'], receipt: null } : undefined
}

describe.skipIf(!hasBrowser)('the answer sheet, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let stub: StubDesk
  beforeAll(async () => {
    stub = await stubDesk('ncct', 'reviewer', 'answers', answer)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await stub?.close()
  })

  for (const [lang, width] of SCREENS)
    test(`the sheet, a question opened, the minister’s page, in ${lang} at ${width}`, async () => {
      const { page, complaints } = await openPage(browser, width)
      await page.goto(`${stub.desk.url}/?lang=${lang}`)
      await page.locator('.choices button').first().click()
      await page.locator('.answers .line').first().waitFor()
      await page.locator('.chart img').waitFor()
      await expectSound(page, `the sheet ${lang} ${width}`)
      await page.locator('.answers .line').first().click()
      await page.locator('.opened').waitFor()
      expect(await page.locator('.opened .chain > li').count()).toBe(3)
      expect(await page.locator('.opened .reasons li').count()).toBe(1)
      await page.locator('.opened summary').first().click()
      expect(await page.locator('.opened .found li').count()).toBe(1)
      expect((await page.locator('.fig.partial').allTextContents()).length).toBe(1)
      // Late and contradicted never print a zero.
      // A number has its unit beside it, and a dash none.
      const units = await page
        .locator('.answers .line .n:nth-child(4)')
        .evaluateAll((all) => all.map((n) => [n.querySelector('b')?.textContent === '–', n.querySelector('.unit') !== null]))
      expect(units.map(([isDash, hasUnit]) => isDash !== hasUnit)).toEqual(units.map(() => true))
      expect(units.some(([, hasUnit]) => hasUnit)).toBe(true)
      const figures = await page.locator('.answers .line .n b').allTextContents()
      expect(figures.slice(-2)).toEqual(['–', '–'])
      // Linked records that differ are said, and whom to ask.
      expect(await page.locator('.opened .differing').count()).toBe(1)
      await expectSound(page, `a question opened ${lang} ${width}`)
      await shoot(page, `answer-opened-${lang}-${width}`)
      // What other bodies recorded too is not cut here: it is said where those numbers are.
      await page.locator('.answers .line').nth(3).click()
      await page.locator('.opened .elsewhere').waitFor()
      await expectSound(page, `a question cut elsewhere ${lang} ${width}`)
      await shoot(page, `answer-cut-elsewhere-${lang}-${width}`)
      await page.evaluate(() => void (location.hash = '#/answers/minister'))
      await page.locator('.few li').first().waitFor()
      await expectSound(page, `the minister’s page ${lang} ${width}`)
      expect([await page.title(), complaints]).toEqual(['saksi', []])
      await page.context().close()
    })

  test('by keyboard alone: opened, signed over the figure that is shown, the owner reminded, a file taken', async () => {
    const { page, complaints } = await openPage(browser, 1280)
    await page.goto(`${stub.desk.url}/?lang=en`)
    await page.locator('.choices button').first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Question found/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('Footnote in English').focus()
    await page.keyboard.type('Counted by three bodies.')
    // The cells are part of what is signed: nobody signs them unopened.
    expect(await page.getByRole('button', { name: 'Sign 142, partial' }).isDisabled()).toBe(true)
    await page.locator('.opened summary', { hasText: 'By cut' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Open “By cut” first').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Sign 142, partial' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => stub.sent.length).toBe(1)
    const { path, body } = stub.sent[0] as { path: string; body: { entry: { stub: string; signature: string }; narrative: object } }
    const said = JSON.parse(body.entry.stub) as Record<string, unknown>
    expect([path, said.kind, said.figure, said.by, body.narrative]).toEqual([
      '/api/v1/answers/signatures',
      'answer.signed',
      'ab'.repeat(32),
      'ncct',
      { en: 'Counted by three bodies.' },
    ])
    expect(body.entry.signature).toContain('"form":"raw"')
    await page.getByRole('button', { name: 'Remind the owner' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => stub.sent.at(-1)?.path).toBe('/api/v1/answers/reminders')
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Word' }).press('Enter')])
    expect(file.suggestedFilename()).toBe('answers-2023.docx')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  for (const [lang, width] of SCREENS)
    test(`the sheet of another day, by the papers, and back to today’s, in ${lang} at ${width}`, async () => {
      const { page, complaints } = await openPage(browser, width)
      await page.goto(`${stub.desk.url}/?lang=${lang}`)
      await page.locator('.choices button').first().click()
      await page.locator('.answers .line').first().waitFor()
      const picker = page.locator('details', { has: page.locator('input[type=date]') })
      await picker.locator('summary').click()
      await expectSound(page, `another day ${lang} ${width}`)
      await shoot(page, `answers-other-day-${lang}-${width}`)
      const asked: string[] = []
      page.on('request', (request) => void (request.url().includes('/api/v1/answers?') && asked.push(new URL(request.url()).search)))
      await picker.locator('input[type=date]').fill('2024-02-29')
      await picker.locator('input[type=radio]').nth(1).check({ force: true })
      await picker.locator('button[type=submit]').click()
      await page.locator('.answers .line').first().waitFor()
      expect(asked).toEqual(['?report=tip&year=2023&known_on=2024-02-29'])
      // What was asked for stays where it was chosen, and nothing of another day is signed.
      expect([await picker.locator('input[type=date]').inputValue(), await picker.locator('input[type=radio]').nth(1).isChecked()]).toEqual(
        ['2024-02-29', true],
      )
      await page.locator('.answers .line').first().click()
      await page.locator('.opened').waitFor()
      expect(await page.locator('.opened textarea').count()).toBe(0)
      await expectSound(page, `the sheet of another day ${lang} ${width}`)
      await shoot(page, `answers-of-another-day-${lang}-${width}`)
      await picker.locator('button').last().click()
      await expect.poll(() => asked.at(-1)).not.toContain('known_on')
      await page.locator('.answers .line').first().waitFor()
      expect([await picker.evaluate((d) => d.hasAttribute('open')), complaints]).toEqual([false, []])
      await page.context().close()
    })
})
