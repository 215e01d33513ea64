/**
 * The story of a case, in a browser: the investigator and the prosecutor follow one case of two accused from first contact to a
 * sentence that is served and a retrial that waits; as a line and as a table, by keyboard alone, and no name is on the page.
 * By night alone. By day: road/cases, road/lifecycles.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Installation } from '../../src/work/installation/installation.ts'
import { inTransaction } from '../../src/store/postgres/connect.ts'
import type { LinkedRecord } from '../../src/core/entry/linkable.ts'
import { linkGroups } from '../../src/demo/link-groups.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, goTo, openDemoDesk, tabTo, type DemoDesk } from './demo-desk.ts'

const COURT = { court: 'CFI-X1', case_number: '41/2022' }
const OWN = recordId('inv')

/** Two accused: one in person, appealed, serving; one convicted in absentia, found, and waiting to be tried again. */
async function fill(installation: Installation): Promise<void> {
  const owner = installation.owner()
  const put = (kind: string, rows: Parameters<typeof plant>[2]) => plant(owner, kind, rows)
  await put('lead', { lead: { agency: 'ahtjp', office: 'POL-X1', received_on: '2022-02-11', channel: 'HOTLINE' } })
  await put('investigation', {
    inv: {
      agency: 'ahtjp',
      office: 'POL-X1',
      case_number: '17/2022',
      opened_on: '2022-03-14',
      closed_on: '2022-04-20',
      state: 'dossier_sent',
      unit_type: 'specialised',
    },
    waits: { agency: 'ahtjp', office: 'POL-X1', case_number: '18/2022', opened_on: '2022-05-02', state: 'open' },
    two: { agency: 'ahtjp', office: 'POL-X1', case_number: '19/2022', opened_on: '2022-06-01', state: 'open', superseded: '2022-07-01' },
  })
  const two = { agency: 'ahtjp', office: 'POL-X1', case_number: '19/2022', state: 'open' }
  await put('investigation', { two: { ...two, version: 2, opened_on: '2022-06-03' } })
  await put('investigation', { two: { ...two, version: 3, opened_on: '2022-06-08', superseded: '2022-07-02' } })
  await inTransaction(owner, async (client) => {
    await client.query('set local row_security = off')
    await client.query('update saksi.investigations set is_conflict = true where record_id = $1 and version = 3', [recordId('two')])
  })
  await put('dossier', {
    dos: {
      agency: 'prosecution',
      office: 'PRO-X1',
      case_number: '9/2022',
      sent_on: '2022-04-20',
      received_on: '2022-04-21',
      decided_on: '2022-04-24',
      decision: 'charged',
    },
    pending: { agency: 'prosecution', office: 'PRO-X1', case_number: '10/2022', sent_on: '2022-09-20', decision: 'pending' },
  })
  await put('charge', {
    c1: { ...COURT, accused_no: 1, charged_on: '2022-04-24', aggravations: 'minor' },
    c2: { ...COURT, accused_no: 2, charged_on: '2022-04-24', aggravations: 'minor' },
  })
  const decided = { ...COURT, decided_on: '2022-09-26', outcome: 'convicted' }
  await put('accused_episode', {
    a1: {
      ...decided,
      accused_no: 1,
      stage: 'final',
      presence: 'in_person',
      sentence_months: 120,
      execution: 'serving',
      review_result: 'confirmed',
    },
    a2: { ...decided, accused_no: 2, stage: 'decided', presence: 'in_absentia', sentence_months: 180, execution: 'at_large' },
  })
  await put('warrant', {
    // On which day of two weeks no paper says.
    w2: {
      ...COURT,
      agency: 'courts',
      accused_no: 2,
      warrant_type: 'arrest',
      issued_on: '2022-09-27',
      executed_on: '2023-04-22',
      executed_on_last: '2023-05-05',
    },
    w3: { agency: 'courts', court: 'CFI-X1', case_number: '43/2022', accused_no: 1, warrant_type: 'arrest', issued_on: '2022-07-11' },
  })
  await put('review', {
    r1: { ...COURT, accused_no: 1, review_type: 'appeal', filed_on: '2022-10-24', decided_on: '2023-04-18', result: 'reduced' },
    r2: { ...COURT, accused_no: 2, review_type: 'opposition_retrial', filed_on: '2023-05-17', result: 'pending' },
  })
  await put('reparation', {
    rep: { ...COURT, ordered_on: '2022-09-26', payable_from: '2022-10-26', ordered: 12_000_000, reparation_type: 'restitution' },
  })
  // Another case of the same office, which waits for it in others' records.
  await put('accused_episode', {
    a3: { court: 'CFI-X1', case_number: '43/2022', accused_no: 1, registered_on: '2022-07-01', stage: 'trial' },
  })
  await put('dossier', {
    back: { agency: 'prosecution', office: 'PRO-X1', sent_on: '2022-05-20', decided_on: '2022-06-10', decision: 'returned' },
  })
  const ref = (agency: string, kind: string, word: string): LinkedRecord => [agency, kind, recordId(word)]
  const group = [
    ref('ahtjp', 'lead', 'lead'),
    ref('ahtjp', 'investigation', 'inv'),
    ref('prosecution', 'dossier', 'dos'),
    ref('moj', 'accused_episode', 'a1'),
  ]
  const other = [ref('ahtjp', 'investigation', 'waits'), ref('prosecution', 'dossier', 'back'), ref('moj', 'accused_episode', 'a3')]
  await linkGroups(installation, [group, other], { by: 'ncct', relation: 'same_case', basis: 'same-case-number' })
}

// Without a browser there is nothing to drive; scripts/test.sh says so, and on CI that is a failure.
describe.skipIf(!hasBrowser)('the case story, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-case', fill)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  const at = (person: string, hash: string, lang = 'en', width = 1280) => beAt(browser, desk, { person, hash, lang, width })
  const titles = (page: Page): Promise<string[]> => page.locator('.tl .h').allTextContents()

  for (const [lang, width] of SCREENS)
    test(`is sound in ${lang} at ${width}, as list, line and table`, async () => {
      const { page, complaints } = await at('sample-investigator', '#/case', lang, width)
      await page.locator('.list a').first().waitFor()
      await expectSound(page, `cases ${lang} ${width}`)
      await shoot(page, `cases-${lang}-${width}`)
      await goTo(page, `#/case/${OWN}`)
      await page.locator('.tl li').first().waitFor()
      await expectSound(page, `case ${lang} ${width}`)
      await shoot(page, `case-${lang}-${width}`)
      await page.locator('.line .seg button').last().click()
      await page.locator('.line table').waitFor()
      await expectSound(page, `case table ${lang} ${width}`)
      expect([await page.title(), await page.evaluate(() => location.hash)]).toEqual(['saksi', `#/case/${OWN}`])
      expect(complaints).toEqual([])
      await page.context().close()
    })

  test('the line tells every station, splits by accused, and waits where the case waits', async () => {
    const { page } = await at('sample-investigator', `#/case/${OWN}`)
    await page.locator('.tl li').first().waitFor()
    expect(await titles(page)).toEqual([
      'First contact',
      'Investigation opened',
      'Investigation ended',
      'Dossier sent to the prosecutor',
      'Dossier received',
      'The prosecutor decided',
      'Charged',
      'Verdict',
      'Restitution ordered',
      'Warrant issued',
      'Appeal or retrial filed',
      'Appeal or retrial decided',
      'Warrant executed',
      'Appeal or retrial filed',
      'Sentence served',
    ])
    const verdict = page.locator('.tl li', { hasText: 'Verdict' }).first()
    expect(await verdict.locator('.tx').textContent()).toMatch(/Accused 1.*120 months.*Accused 2.*180 months/)
    // Four columns: the first accused, his appeal, the second, and the retrial that waits, dashed to the end.
    expect(await verdict.locator('.rail').getAttribute('class')).toBe('rail c4')
    expect(await page.locator('.tl li').last().locator('line.rl.w.dashed').count()).toBe(1)
    expect(await page.locator('.tl li', { hasText: 'Waiting' }).allTextContents()).toHaveLength(2)
    expect(await page.locator('.tl li').first().textContent()).toMatch(/February 2022.*The day is sealed/)
    expect(await page.locator('.tl li', { hasText: 'Warrant executed' }).locator('.dt').textContent()).toBe(
      'between 22 April 2023 and 5 May 2023',
    )
    await page.context().close()
  })

  test('says who waits for what, what does not agree, and plainly who may know who looked', async () => {
    const { page } = await at('sample-prosecutor', `#/case/${recordId('dos')}`)
    await page.locator('.wt tr').first().waitFor()
    expect(await page.locator('.wt tbody tr').allTextContents()).toEqual([
      expect.stringMatching(/Restitution to be paid.*Court, Ministry.*523/),
      expect.stringMatching(/Appeal or retrial: a decision.*Accused 2.*Court.*320/),
    ])
    expect(await page.locator('.card.ask').textContent()).toMatch(/Two bodies say other things.*Accused 1.*Confirmed.*Sentence reduced/)
    await page.locator('.story aside', { hasText: 'sealed to the oversight body' }).waitFor()
    // The accused's names are the ministry's and the police's: whoever is of neither is told who keeps them, and has none to open here.
    expect(await page.locator('.closed-name').textContent()).toMatch(/Kept by Anti-Human .* Police, Ministry of Justice/)
    expect(await page.locator('.closed-name p.row').count()).toBe(0)
    // The prosecutor's own list has what waits for him.
    await goTo(page, '#/case')
    // His own case, and below it what has come back in one that has no number yet.
    await page.locator('.list a').nth(1).waitFor()
    expect(await page.locator('.list a').allTextContents()).toEqual(['10/2022', 'Case without a number'])
    await page.locator('.list a').first().click()
    await page.locator('.wt tr.me').waitFor()
    expect(await page.locator('.wt tr.me').textContent()).toMatch(/The prosecutor’s decision.*You/)
    // The reader's own row stands in its table's columns like any other.
    expect(await page.locator('.wt tr.me').evaluate((row) => getComputedStyle(row).display)).toBe('table-row')
    await page.context().close()
  })

  test('opens the names that one’s own office keeps where the story is, and shows none before', async () => {
    const { page } = await at('sample-clerk', `#/case/${recordId('a1')}`)
    await page.locator('.closed-name .btn').first().waitFor()
    expect(await page.locator('.closed-name .btn').allTextContents()).toEqual([
      'Hold to open, say why (Accused 1)',
      'Hold to open, say why (Accused 2)',
    ])
    // This demonstration has no vaults: what is opened with them is in open-name.test.ts.
    await page.locator('.closed-name .btn').first().click()
    await page.locator('.closed-name .card').waitFor()
    expect(await page.locator('.opened').count()).toBe(0)
    await page.getByRole('button', { name: 'Another name, or none' }).click()
    await page.locator('.closed-name .card').waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('refuses a slip that is none, or of a record of another case', async () => {
    const { page } = await at('sample-prosecutor', `#/case/${recordId('dos')}`)
    await page.locator('.closed-name summary').click()
    const give = async (text: string): Promise<string | null> => {
      await page
        .locator('.closed-name input[type=file]')
        .setInputFiles({ name: 'slip.json', mimeType: 'application/json', buffer: Buffer.from(text) })
      await page.locator('.closed-name [role=alert]').waitFor()
      return page.locator('.closed-name [role=alert]').textContent()
    }
    expect(await give('{"format":"saksi-grant/1"}')).toMatch(/no slip/)
    expect(await page.locator('.open-name').count()).toBe(0)
    await expectSound(page, 'a slip refused')
    await page.context().close()
  })

  test('shows two versions of one record side by side, and the earlier ones', async () => {
    const { page } = await at('sample-investigator', `#/case/${recordId('two')}`)
    await page.locator('.cmp').waitFor()
    expect(await page.locator('.cmp b').allTextContents()).toEqual(['3 June 2022', '8 June 2022'])
    await page.locator('.story details summary').click()
    expect(await page.locator('.earlier').allTextContents()).toEqual([
      expect.stringContaining('Version 3'),
      expect.stringContaining('Version 1'),
    ])
    await expectSound(page, 'two versions')
    await page.context().close()
  })

  test('lists what waits for the investigator, the longest first, and the warrants that nobody has carried out', async () => {
    const { page } = await at('sample-investigator', '#/case')
    await page.locator('#warrants').waitFor()
    expect(await page.locator('.list').first().locator('tbody tr').allTextContents()).toEqual([
      expect.stringMatching(/^18\/2022The investigation.*2 May 2022/),
      expect.stringMatching(/^19\/2022The investigation.*3 June 2022/),
      expect.stringMatching(/^18\/2022The dossier, returned for more.*10 June 2022/),
    ])
    const warrant = page.locator('section[aria-labelledby=warrants] tbody tr')
    expect(await warrant.allTextContents()).toEqual([
      expect.stringMatching(/^18\/2022.*Arrest Accused 1.*Sample Court.*43\/2022.*11 July 2022.*630 days/),
    ])
    await warrant.locator('a').click()
    await page.getByRole('heading', { level: 1, name: 'Case 18/2022' }).waitFor()
    await page.context().close()
  })

  test('is reached, read and turned into its table by keyboard alone; a case is found by its number', async () => {
    const { page } = await at('sample-investigator', '#/case')
    await page.locator('.list a').first().waitFor()
    await tabTo(page, '.find input')
    await page.keyboard.type('17/2022')
    await page.keyboard.press('Enter')
    await page.locator('.list a', { hasText: '17/2022' }).waitFor()
    await tabTo(page, '.list a')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Case 17/2022' }).waitFor()
    await tabTo(page, '.line .seg button:last-child')
    await page.keyboard.press('Enter')
    expect(await page.locator('.line tbody tr').count()).toBeGreaterThan(15)
    await page.keyboard.press('Alt+ArrowLeft')
    await page.context().close()
  })

  test('another’s, one that is nowhere and one behind the wall are one page; nothing of a person is on any', async () => {
    const { page } = await at('sample-investigator', `#/case/${recordId('dos')}`)
    const texts: string[] = []
    for (const word of ['dos', 'nowhere', 'w2']) {
      await goTo(page, `#/case/${recordId(word)}`)
      await page.getByRole('heading', { level: 1, name: 'There is nothing here, or it is not yours.' }).waitFor()
      texts.push((await page.locator('main').textContent()) ?? '')
    }
    expect(new Set(texts).size).toBe(1)
    await goTo(page, `#/case/${OWN}`)
    await page.locator('.tl li').first().waitFor()
    expect(await page.locator('main').textContent()).not.toMatch(/victim|minor|child|shelter|screening|survivor/i)
    await page.context().close()
  })
})
