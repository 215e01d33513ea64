/** The referral in a browser: what waits and since when, the clocks, an answer by keyboard, an offer, and nothing of the person in any address. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReferralMoved, ReferralOffered } from '../../src/core/entry/referral-kinds.ts'
import type { Referral } from '../../src/core/referral/follow.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, shoot } from './browser.ts'
import { stubDesk, type StubDesk } from './stub-journey.ts'

const NOW = '2026-11-25T12:00:00.000Z'
const ago = (hours: number): string => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString()
const told = { sex: 'female', age_at_exploitation: '18+', province: 'KH-1', form_of_exploitation: 'FORCED_LABOUR' }
const made = (n: number, change: Partial<Referral>): Referral => ({
  offer: `0000000${n}-0000-4000-8000-000000000000`,
  of: 'ngo-coalition',
  to: 'mosavy',
  office: 'SOC-X1',
  record: String(n).repeat(32),
  reason: 'shelter',
  bed: 'women',
  agreed: ['referral', 'service'],
  told,
  at: ago(7),
  steps: [],
  ...change,
})
const by = (who: string, step: Referral['steps'][number]['step'], hours: number, reason = 'none') => ({
  by: who,
  step,
  reason,
  at: ago(hours),
})
const OUT = { of: 'mosavy', to: 'ngo-coalition', office: 'NGO-X1' } as const
const REFERRALS: readonly Referral[] = [
  made(1, { steps: [by('mosavy', 'seen', 6)] }),
  made(2, { ...OUT, at: ago(30), steps: [by('ngo-coalition', 'seen', 29)] }),
  made(3, { ...OUT, at: ago(50), steps: [by('ngo-coalition', 'declined', 40, 'no_place')] }),
  made(4, { ...OUT, steps: [by('ngo-coalition', 'accepted', 3), by('ngo-coalition', 'arrived', 1)] }),
]
const record = (n: number) => ({
  record: String(n).repeat(32),
  form: 'referral',
  version: 1,
  values: { referred_period: '2026-11-01', reason: 'shelter', ...told },
})
const owed = {
  record: 'e'.repeat(32),
  form: 'entitlement-return',
  version: 1,
  values: { due_month: '2026-10-01', entitlement_type: 'stipend', amount_due: 120_000, amount_paid: 50_000 },
}

function answer(path: string, query: URLSearchParams, body: unknown): unknown {
  if (path === '/api/v1/referrals') return body === undefined ? { now: NOW, referrals: REFERRALS } : { entries: ['x'], receipt: null }
  if (path === '/api/v1/records') return { records: query.get('kind') === 'entitlement' ? [owed] : [record(3), record(5)], next: null }
  if (path === '/api/v1/beds')
    return { beds: [{ agency: 'ngo-coalition', office: 'NGO-X2', province: null, free: 2, at: ago(2), isNear: false }] }
  return undefined
}
const stubOf = (parts: unknown): unknown => JSON.parse((parts as { entries: { stub: string }[] }).entries[0]?.stub ?? '{}')

describe.skipIf(!hasBrowser)('the referral, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let stub: StubDesk
  beforeAll(async () => {
    stub = await stubDesk('mosavy', 'caseworker', 'referral', answer)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await stub?.close()
  })

  for (const lang of ['en', 'km'] as const)
    for (const width of [1280, 360])
      test(`what waits, one opened, and an offer, in ${lang} at ${width}`, async () => {
        const { page, complaints } = await openPage(browser, width)
        await page.goto(`${stub.desk.url}/?lang=${lang}`)
        await page.locator('.choices button').first().click()
        await page.locator('.waits a').first().waitFor()
        // What waits for her stands first, the longest wait first of all; then what is open.
        expect(await page.locator('.waits .tag').count()).toBe(2)
        expect(await page.locator('.waits code').count()).toBe(4)
        await expectSound(page, `the list ${lang} ${width}`)
        await page.locator('.waits a').nth(1).click()
        await page.locator('.clock').first().waitFor()
        expect(await page.locator('.clock').count()).toBe(2)
        expect(await page.locator('main .btn.p').count()).toBeLessThanOrEqual(1)
        // The story is closed until somebody asks for it.
        expect(await page.locator('.chips').last().isVisible()).toBe(false)
        await expectSound(page, `one referral ${lang} ${width}`)
        await shoot(page, `referral-${lang}-${width}`)
        expect(await page.title()).toBe('saksi')
        await page.goto(`${page.url().split('#')[0]}#/referral/new`)
        expect(complaints).toEqual([])
        await page.context().close()
      })

  test('an answer is given by keyboard alone, with a reason, signed by her own key', async () => {
    const { page, complaints } = await openPage(browser, 1280)
    await page.goto(`${stub.desk.url}/?lang=en`)
    await page.locator('.choices button').first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /Waiting for your answer/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Decline' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: 'No place free' }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Send the answer' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => stub.sent.length).toBeGreaterThan(0)
    const said = stubOf(stub.sent.at(-1)?.body) as ReferralMoved & { author: string }
    expect([said.kind, said.step, said.reason, said.of]).toEqual(['referral.moved', 'declined', 'no_place', 'ngo-coalition'])
    expect(said.author).toMatch(/^[0-9a-f]{32}$/)
    expect(JSON.stringify(stub.sent.at(-1)?.body)).toContain('\\"form\\":\\"raw\\"')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('an offer names every missing answer at once, and goes out without nationality', async () => {
    const { page } = await openPage(browser, 360)
    await page.goto(`${stub.desk.url}/?lang=en`)
    await page.locator('.choices button').first().click()
    await page.getByRole('button', { name: 'Offer a referral' }).click()
    await page.getByRole('button', { name: 'Sign and send' }).click()
    expect(await page.getByRole('alert').getByRole('button').count()).toBe(5)
    await expectSound(page, 'the offer with its summary')
    await page.getByLabel('Which of your records?', { exact: true }).selectOption({ index: 1 })
    await page.getByRole('checkbox', { name: 'Referral' }).check()
    await page.getByRole('radio', { name: 'Shelter and reintegration' }).check()
    await page.getByRole('radio', { name: 'for a woman' }).check()
    await page.getByRole('radio', { name: /2 free/ }).check()
    const before = stub.sent.length
    await page.getByRole('button', { name: 'Sign and send' }).click()
    await expect.poll(() => stub.sent.length).toBeGreaterThan(before)
    const said = stubOf(stub.sent.at(-1)?.body) as ReferralOffered
    expect([said.kind, said.to, said.office, said.agreed, said.told]).toEqual([
      'referral.offered',
      'ngo-coalition',
      'NGO-X2',
      ['referral'],
      told,
    ])
    await page.context().close()
  })
})
