/**
 * What came by command without a signature: the head finds it in her day, reads what it says, compares its code, and signs it.
 * By night alone. By day: road/unsigned-returns, e2e/whole-way.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOfUnsigned } from '../../src/cli/take-in/code-of-unsigned.ts'
import { utf8 } from '../../src/core/bytes.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { append } from '../../src/road/append.ts'
import { sealNil } from '../../src/road/seal.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { openRealDesk, signInAs, type RealDesk } from './real-desk.ts'
import { holdDown } from './two-people.ts'

let browser: Browser
let desk: RealDesk
const codes = { rows: '', nil: '' }
const HEAD = 'Court,Case number,Accused,Registered on,Law and article,Exploitation,Stage of the case,Presence,Sex,Age,Nationality,Official'
// Of two years: one signature covers both.
const ROW_BEFORE = 'CFI-2,3/2024,Sok Invented,2024-02-01,L2008-12,Forced labour,awaiting_trial,not_applicable,male,30,KHM,no'
const ROW = 'CFI-2,7/2026,Sok Invented,2026-05-02,L2008-12,Forced labour,awaiting_trial,not_applicable,female,30,KHM,no'

/** Rows of one court, and a letter that says of two others that there was nothing: neither signed. */
async function fill({ country, store, ...rest }: Installation): Promise<void> {
  const rows = await sealFile({ country, store, ...rest }, 'court-return', 'moj', utf8([HEAD, ROW_BEFORE, ROW].join('\n')), 'cases.csv')
  if ('refused' in rows) throw new Error(JSON.stringify(rows.refused))
  const form = country.forms.find((f) => f.id === 'court-return')!
  const slots = ['CFI-5', 'CFI-7'].map((office) => ({ office, period: '2026-Q1' }))
  const nil = await sealNil(slots, { country, form, agency: 'moj', random: nodeRandom })
  for (const sealed of [rows, nil]) await append(sealed, country, store)
  Object.assign(codes, { rows: codeOfUnsigned(rows.entries), nil: codeOfUnsigned(nil.entries) })
}

describe.skipIf(!hasBrowser)('returns that came without a signature', { timeout: PATIENCE }, () => {
  beforeAll(async () => {
    desk = await openRealDesk('sign-returns', [['head', 'moj', ['head']] as const, ['clerk', 'moj', ['clerk']] as const], fill)
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  // A page that was left stays behind the next one, hidden.
  const waiting = (page: Page) => page.locator('section[aria-labelledby="today-to-sign"] li:visible')

  test.each(SCREENS)('stand first in the head’s day, in %s at %i', async (lang, width) => {
    const { page, complaints } = await signInAs(browser, desk, { who: 'head', hash: '#/today', lang, width })
    await waiting(page).nth(1).waitFor()
    expect(await waiting(page).count()).toBe(2)
    const said = ((await page.locator('h1').first().textContent()) ?? '').replaceAll(/[\u200b\u2060]/g, '')
    expect(said).toBe(lang === 'en' ? '2 things wait for you' : 'មាន ២ រឿងរង់ចាំអ្នក')
    await expectSound(page, `today with what is to sign ${lang} ${width}`)
    await shoot(page, `today-to-sign-${lang}-${width}`)
    await waiting(page).nth(1).locator('a').click()
    await page.locator('.slot code').waitFor()
    await expectSound(page, `due with a nil to sign ${lang} ${width}`)
    await shoot(page, `due-nil-waits-${lang}-${width}`)
    await page.evaluate(() => void (location.hash = '#/today'))
    await waiting(page).first().locator('a').click()
    await page.locator('.slot .holding').waitFor()
    await expectSound(page, `due with rows to sign ${lang} ${width}`)
    await shoot(page, `due-rows-wait-${lang}-${width}`)
    await page.locator('.slot .cells a').last().click()
    await page.locator('table.whole tbody tr').first().waitFor()
    await expectSound(page, `rows to sign ${lang} ${width}`)
    await shoot(page, `rows-to-sign-${lang}-${width}`)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a clerk is told of the rows, and never of what a head alone signs', async () => {
    const { page } = await signInAs(browser, desk, { who: 'clerk', hash: '#/today', lang: 'en', width: 1280 })
    await waiting(page).first().waitFor()
    expect(await waiting(page).count()).toBe(1)
    await page.evaluate(() => void (location.hash = '#/due/court-return/2026'))
    await page.locator('.slot h2').waitFor()
    expect(await page.getByRole('button', { name: 'Sign that there was nothing' }).count()).toBe(0)
    await page.context().close()
  })

  test.each([
    ['#/today', 'section[aria-labelledby="today-to-sign"] li'],
    ['#/due', '.slot h2'],
  ])('where the session is over, %s says to sign in again, and is there when she has', async (hash, thing) => {
    const { page } = await signInAs(browser, desk, { who: 'head', hash: '#/own', lang: 'en', width: 1280 })
    const lists = /\/api\/v1\/returns-due/
    await page.route(lists, (route) =>
      route.fulfill({
        status: 401,
        contentType: 'application/json',
        headers: { 'access-control-allow-origin': '*' },
        body: JSON.stringify({ code: 'session.needed' }),
      }),
    )
    await page.evaluate((to) => void (location.hash = to), hash)
    await page.getByText('your session has ended. Sign in again').waitFor()
    expect(await page.getByText(/Look again in a minute|The list did not come/).count()).toBe(0)
    await page.unroute(lists)
    await page.locator('button.btn:visible', { hasText: 'Sign in again' }).click()
    await page.locator(thing).first().waitFor()
    expect(await page.getByText('your session has ended').count()).toBe(0)
    await page.context().close()
  })

  test('are signed where they stand: the nil for each court that it names, the rows by their code; then nothing waits', async () => {
    const { page, complaints } = await signInAs(browser, desk, { who: 'head', hash: '#/sign', lang: 'en', width: 1280 })
    const panel = page.locator('.slot:visible')
    await waiting(page).nth(1).waitFor()
    // Each leads to its own, wherever it stands in the table.
    await waiting(page).nth(1).locator('a').click()
    await panel.getByText(codes.nil, { exact: true }).waitFor()
    expect(await panel.getByRole('listitem').count()).toBe(2)
    await page.goBack()
    await waiting(page).nth(1).waitFor()
    await waiting(page).first().locator('a').click()
    await panel.getByText(codes.rows, { exact: true }).waitFor()
    // Nobody is asked for a signature that she would give blindly: it waits for her to have had the rows before her, whole.
    expect(await panel.locator('.holding').isDisabled()).toBe(true)
    // One signature covers both years: each is read, and neither alone opens the hold.
    const toRead = panel.getByRole('link', { name: /^Read: .*rows without names: 1/ })
    expect(await toRead.count()).toBe(2)
    await panel.getByRole('link', { name: /^Read: .*2024/ }).click()
    await page.locator('table.whole tbody tr', { hasText: '3/2024' }).waitFor()
    await page.getByRole('link', { name: 'Back to the return, to sign it' }).click()
    await panel.getByText('read to the last row').waitFor()
    expect(await panel.locator('.holding').isDisabled()).toBe(true)
    await panel.getByRole('link', { name: /^Read: .*2026/ }).click()
    const row = page.locator('table.whole:visible tbody tr')
    await row.first().waitFor()
    expect(await row.count()).toBe(1)
    const says = await row.innerText()
    for (const word of ['7/2026', 'female', 'Cambodia']) expect(says.toLowerCase()).toContain(word.toLowerCase())
    expect(says).not.toContain('Sok Invented')
    await page.getByText(`Its code: ${codes.rows}`).waitFor()
    await page.getByRole('link', { name: 'Back to the return, to sign it' }).click()
    await expect.poll(() => panel.getByText('read to the last row').count()).toBe(2)
    await holdDown(page, '.slot:visible .holding')
    await page.getByRole('heading', { level: 2, name: /Received (on time|late)/ }).waitFor()
    await page.evaluate(() => void (location.hash = '#/sign'))
    await expect.poll(() => waiting(page).count()).toBe(1)
    await waiting(page).first().locator('a').click()
    await panel.getByRole('button', { name: 'Sign that there was nothing' }).click()
    await page.getByRole('heading', { level: 2, name: 'Nil, signed' }).waitFor()
    await page.evaluate(() => void (location.hash = '#/today'))
    await page.locator('h1', { hasText: 'Nothing waits for an answer of yours' }).waitFor()
    expect(await waiting(page).count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe.skipIf(!hasBrowser)('of an observatory in which nobody is named, and so nobody owes a return', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: RealDesk
  const LEAD = 'office,lead_number,received_on,channel,lead_type,site_type,province,persons_named,person_known,place_known,state,place'
  const LEAD_ROW = 'NGO-M1,1/2023,2023-02-06,NGO,TRAFFICKING,CASINO,KH-18,1,yes,yes,received,An invented place'
  beforeAll(async () => {
    const bring = async (installation: Installation): Promise<void> => {
      const sealed = await sealFile(installation, 'third-party-lead', 'ngo-1', utf8([LEAD, LEAD_ROW].join('\n')), 'leads.csv')
      if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
      await append(sealed, installation.country, installation.store)
    }
    desk = await openRealDesk('sign-observatory', [['head', 'ngo-1', ['head']] as const], bring, true)
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test.each(SCREENS)('what came all the same is shown, and can be read and signed, in %s at %i', async (lang, width) => {
    const { page, complaints } = await signInAs(browser, desk, { who: 'head', hash: '#/today', lang, width })
    const one = page.locator('section[aria-labelledby="today-to-sign"] li:visible').first()
    await one.locator('a').click()
    await page.locator('.slot .holding').waitFor()
    expect(await page.locator('.gdue table tbody tr:visible').first().textContent()).toContain('NGO-M1')
    expect(await page.locator('main').textContent()).not.toContain('print as complete')
    await expectSound(page, `due in an observatory ${lang} ${width}`)
    await shoot(page, `due-observatory-${lang}-${width}`)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
