/**
 * The referral in a browser, over the real application: what waits and since when, the clocks, an answer by keyboard that the other
 * body reads, an offer, an intake form that asks nothing twice, and nothing of the person in any address.
 * By night alone. By day: road/referrals, e2e/whole-way.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Installation } from '../../src/work/installation/installation.ts'
import type { ReferralMoved } from '../../src/core/entry/kinds/referral-moved.ts'
import type { ReferralOffered } from '../../src/core/entry/kinds/referral-offered.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { referAs } from '../helpers/refer-as.ts'
import { TYPING } from '../../src/web/desk/typed/words.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, openDemoDesk, type DemoDesk } from './demo-desk.ts'

const TOLD = { sex: 'female', age_at_exploitation: '18+', province: 'KH-1', form_of_exploitation: 'FORCED_LABOUR' } as const
const WORKER = 'sample-social-worker'
const SHELTER = 'sample-shelter'

const offer = (record: string, to: 'mosavy' | 'ngo-coalition'): ReferralOffered => ({
  kind: 'referral.offered',
  record: recordId(record),
  to,
  office: to === 'mosavy' ? 'SOC-X1' : 'NGO-X1',
  reason: 'shelter',
  bed: 'women',
  agreed: ['referral', 'service'],
  told: TOLD,
})

/** Four referrals, each at another place of its way, and a record that is offered to nobody yet. */
async function fill(installation: Installation): Promise<void> {
  const owner = installation.owner()
  const values = { referred_period: '2023-11-01', reason: 'shelter', citizenship: 'VNM', ...TOLD }
  for (const [word, agency] of [
    ['asked', 'ngo-coalition'],
    ['seen', 'mosavy'],
    ['full', 'mosavy'],
    ['there', 'mosavy'],
    ['next', 'mosavy'],
  ] as const)
    await plant(owner, 'referral', { [word]: { agency, ...values } })
  const owed = { due_month: '2023-10-01', entitlement_type: 'stipend', amount_due: 120_000, amount_paid: 50_000 }
  await plant(owner, 'entitlement', { owed: { agency: 'mosavy', ...owed } })
  const made = {
    asked: await referAs(installation, 'ngo-coalition', offer('asked', 'mosavy')),
    seen: await referAs(installation, 'mosavy', offer('seen', 'ngo-coalition')),
    full: await referAs(installation, 'mosavy', offer('full', 'ngo-coalition')),
    there: await referAs(installation, 'mosavy', offer('there', 'ngo-coalition')),
  }
  const move = (of: string, to: string, id: string, step: ReferralMoved['step'], reason = 'none') =>
    referAs(installation, to, { kind: 'referral.moved', of, offer: id, to, step, reason })
  await move('ngo-coalition', 'mosavy', made.asked, 'seen')
  await move('mosavy', 'ngo-coalition', made.seen, 'seen')
  await move('mosavy', 'ngo-coalition', made.full, 'declined', 'no_place')
  for (const step of ['accepted', 'arrived'] as const) await move('mosavy', 'ngo-coalition', made.there, step)
  await referAs(installation, 'ngo-coalition', { kind: 'beds.stated', office: 'NGO-X2', women: 2, men: 0, children: 0 })
}

describe.skipIf(!hasBrowser)('the referral, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-referral', fill)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  const at = (person: string, lang: string, width: number) => beAt(browser, desk, { person, hash: '#/referral', lang, width })
  const openFirst = async (page: Page, name: RegExp): Promise<void> => {
    await page.getByRole('link', { name }).first().focus()
    await page.keyboard.press('Enter')
  }

  for (const [lang, width] of SCREENS)
    test(`what waits, and one opened, in ${lang} at ${width}`, async () => {
      const { page, complaints } = await at(WORKER, lang, width)
      await page.locator('.waits a').first().waitFor()
      // What waits for her stands first: one to answer, one to find another place for; then what is open.
      expect(await page.locator('.waits .tag').count()).toBe(2)
      expect(await page.locator('.waits code').count()).toBe(4)
      await expectSound(page, `the list ${lang} ${width}`)
      await page.locator('.waits a').nth(0).click()
      await page.locator('.clock').first().waitFor()
      expect(await page.locator('.clock').count()).toBe(2)
      expect(await page.locator('main .btn.p').count()).toBeLessThanOrEqual(1)
      // The story is closed until somebody asks for it.
      expect(await page.locator('.chips').last().isVisible()).toBe(false)
      // Of what no yes came the next office is not told that the person said no: it does not stand there.
      const agreed = page.locator('dl.facts').last()
      expect((await agreed.locator('dd').allInnerTexts()).map((words) => words.replaceAll(/[\u200b\u2060]/g, ''))).toEqual(
        lang === 'km' ? ['យល់ព្រម', 'យល់ព្រម'] : ['Yes', 'Yes'],
      )
      expect(lang === 'km' || (await page.getByText('take it for no answer').isVisible())).toBe(true)
      await expectSound(page, `one referral ${lang} ${width}`)
      await shoot(page, `referral-${lang}-${width}`)
      expect([await page.title(), complaints]).toEqual(['saksi', []])
      await page.context().close()
    })

  test('she who has arrived is asked nothing twice: the intake form opens with what the referral says', async () => {
    const { page, complaints } = await at(SHELTER, 'en', 360)
    await openFirst(page, /Arrived/)
    await page.locator('a.btn.p[href="#/return"]').click()
    await page.getByRole('button', { name: TYPING['all-on-one'].en }).last().click()
    await page.locator('form.typed').waitFor()
    const filled = await page.locator('form.typed select').evaluateAll((all) => all.map((s) => (s as HTMLSelectElement).value))
    for (const told of ['NGO-X1', TOLD.sex, TOLD.province]) expect(filled).toContain(told)
    const days = await page
      .locator('form.typed .boxes')
      .evaluateAll((all) => all.map((b) => [...b.querySelectorAll('input')].map((i) => i.value)))
    expect(days.filter(([day, month, year]) => day && month && /^\d{4}$/.test(year ?? ''))).toHaveLength(1)
    // Nothing of it is in the address, and what happened to her is no part of it.
    expect(new URL(page.url()).hash).toBe('#/return/typing')
    expect(filled).not.toContain(TOLD.form_of_exploitation)
    await expectSound(page, 'an intake that asks nothing twice')
    await shoot(page, 'intake-en-360')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('an answer is given by keyboard alone, with a reason; the other body reads it', async () => {
    const { page, complaints } = await at(WORKER, 'en', 1280)
    await openFirst(page, /Waiting for your answer/)
    await page.getByRole('button', { name: 'Decline' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: 'No place free' }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Send the answer' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('No place free').first().waitFor()
    await expect.poll(() => page.getByRole('link', { name: /Waiting for your answer/ }).count(), { timeout: 60_000 }).toBe(0)
    await page.context().close()
    const other = await at(SHELTER, 'en', 1280)
    await openFirst(other.page, /Declined/)
    await other.page.getByText('No place free').first().waitFor()
    expect([...complaints, ...other.complaints]).toEqual([])
    await other.page.context().close()
  })

  test('an offer names every missing answer at once, and goes out without nationality', async () => {
    const { page } = await at(WORKER, 'en', 360)
    await page.locator('.waits code').first().waitFor()
    const before = await page.locator('.waits code').allInnerTexts()
    await page.getByRole('button', { name: 'Offer a referral' }).click()
    await page.getByRole('button', { name: 'Sign and send' }).click()
    // That she has not been asked is no slip to be repaired: it stands apart, and leads nobody to mark a yes.
    expect(await page.getByRole('alert').getByRole('button').count()).toBe(4)
    await page.getByRole('status').getByText('the person has not been asked yet').waitFor()
    await expectSound(page, 'the offer with its summary')
    await page.getByLabel('Which of your records?', { exact: true }).selectOption({ index: 1 })
    // Whoever ticks reads what the file says of it.
    await page.locator('#offer-agreed dl.facts').waitFor()
    expect(await page.locator('#offer-agreed dl.facts').innerText()).toMatch(/No answer on record/)
    // Nobody ticks a yes for her: there is nothing to mark before the body has a name.
    expect(await page.locator('#offer-agreed input').count()).toBe(0)
    await page.getByRole('radio', { name: 'Shelter and reintegration' }).check()
    // Who needs no bed finds who gives the help, or has not said what it gives.
    await page.getByRole('radio', { name: 'no bed' }).check()
    await page.getByLabel('Help that is needed').selectOption({ label: 'Legal aid' })
    await page.getByRole('radio', { name: /what help is not said/ }).waitFor()
    await expectSound(page, 'help that is sought')
    await shoot(page, 'referral-help-en-360')
    await page.getByRole('radio', { name: 'for a woman' }).check()
    await page.getByRole('radio', { name: /2 free/ }).check()
    await page.getByText(/May we tell .* that you need this: Shelter and reintegration/).waitFor()
    // A no sends nothing, and neither does a question that nobody asked.
    for (const answer of ['No', 'Not asked']) {
      await page.getByRole('radio', { name: answer, exact: true }).check()
      await page
        .getByRole('status')
        .getByText(answer === 'No' ? 'A no is an answer' : 'Read it to the person first')
        .waitFor()
      // Nothing is red, and there is nothing to send.
      expect(await page.getByRole('alert').count()).toBe(0)
      expect(await page.getByRole('button', { name: 'Sign and send' }).count()).toBe(0)
    }
    // Whose guardian may not answer has a way on.
    await page.getByRole('radio', { name: 'A child, and no guardian who may answer' }).check()
    await page.getByRole('status').getByText('See the child alone').waitFor()
    await page.getByRole('radio', { name: 'No', exact: true }).check()
    // What would be told is read to her, each item, and she strikes what she does not want told.
    const items = page.locator('#offer-agreed input[type=checkbox]')
    const told = await items.count()
    expect(told).toBeGreaterThan(1)
    expect(await page.locator('#offer-agreed label:has([type=checkbox])').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/a woman or a man: Female/)]),
    )
    await expectSound(page, 'what she says of this body')
    await shoot(page, 'referral-said-en-360')
    // A yes is that person's: of another nobody has said it.
    const [whose, yes] = [
      page.getByLabel('Which of your records?', { exact: true }),
      page.getByRole('radio', { name: 'Yes, said by the person' }),
    ]
    await yes.check()
    await whose.selectOption({ index: 2 })
    await expect.poll(() => yes.isChecked()).toBe(false)
    await whose.selectOption({ index: 1 })
    await page.locator('#offer-agreed dl.facts').waitFor()
    await items.last().uncheck()
    await yes.check()
    await page.getByRole('button', { name: 'Sign and send' }).click()
    await expect.poll(() => page.locator('.waits code').count(), { timeout: 60_000 }).toBeGreaterThan(before.length)
    const sent = (await page.locator('.waits code').allInnerTexts()).find((code) => !before.includes(code)) ?? ''
    await page.context().close()
    // The other body sees what was told, and no nationality.
    const other = await at(SHELTER, 'en', 1280)
    await other.page.locator('.waits a', { hasText: sent }).click()
    await other.page.locator('main h1, main p', { hasText: sent }).first().waitFor()
    await other.page.locator('.chips').first().waitFor()
    // What she struck is not among it.
    expect(await other.page.locator('.chips li').count()).toBe(told - 1)
    // Which languages its own house speaks, the body says for itself, below; nothing of this person is in that.
    const own = other.page.locator('section[aria-labelledby=beds-mine]')
    expect(await own.locator('input:checked').count()).toBe(0)
    await own.evaluate((section) => section.remove())
    const text = (await other.page.locator('main').textContent()) ?? ''
    expect(text).toMatch(/Female/i)
    expect(text).not.toMatch(/Viet|VNM|Nationality|Citizenship/i)
    await other.page.context().close()
  })
})
