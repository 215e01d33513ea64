/**
 * Leads in a browser, over the real application: what nobody has decided, one decided by keyboard alone, one that belongs to the other side of the wall, an
 * investigation with one press, and a call that is safe first and loses nothing when the session ends in its middle.
 * By night alone. By day: road/leads, e2e/complaints.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CALL } from '../../src/web/desk/lead/call-words.ts'
import { LEAD } from '../../src/web/desk/lead/words.ts'
import { TYPING } from '../../src/web/desk/typed/words.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { plant } from '../helpers/plant.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot, whenIn } from './browser.ts'
import { beAt, goTo, openDemoDesk, tabTo, type DemoDesk } from './demo-desk.ts'

const HOTLINE = 'sample-hotline'
const WORKER = 'sample-social-worker'
const OWN = { agency: 'ahtjp', office: 'POL-X1', channel: 'HOTLINE', lead_type: 'TRAFFICKING', state: 'received', province: 'KH-1' }

async function fill(installation: Installation): Promise<void> {
  const rows = Object.fromEntries(
    [1, 2, 3, 4].map((n) => [`call-${n}`, { ...OWN, lead_number: `${n}/2024`, received_on: `2024-01-${10 + 5 * n}`, language: 'vie' }]),
  )
  await plant(installation.owner(), 'lead', {
    ...rows,
    odd: { ...OWN, lead_number: '9/2024', received_on: '2024-01-31', lead_type: 'OTHER' },
  })
}

/** What lies in this browser, as whoever finds the computer reads it. */
const keptOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const open = indexedDB.open('saksi-drafts')
    const db = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)))
    const all = db.transaction('drafts').objectStore('drafts').getAll()
    return new Promise<string>(
      (done) => (all.onsuccess = () => done((all.result as Uint8Array[]).map((b) => new TextDecoder('latin1').decode(b)).join())),
    )
  })

describe.skipIf(!hasBrowser)('leads, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-leads', fill)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  const at = (person: string, lang: string, width: number, hash = '#/lead') => beAt(browser, desk, { person, hash, lang, width })

  /** The session is over: whoever comes in again. */
  const again = async (page: Page, hash: string): Promise<void> => {
    await page.goto('about:blank')
    await page.goto(`${desk.running.deskUrl}/?lang=en#${HOTLINE}`)
    await whenIn(page)
    await goTo(page, hash)
  }

  for (const [lang, width] of SCREENS)
    test(`what waits, one opened, and a call, in ${lang} at ${width}`, async () => {
      const { page, complaints } = await at(HOTLINE, lang, width)
      await page.locator('.leads .lines li').nth(4).waitFor()
      await expectSound(page, `leads ${lang} ${width}`)
      await shoot(page, `leads-${lang}-${width}`)
      await page.locator('.leads .lines a.btn').first().click()
      await page.locator('.leads details').first().waitFor()
      for (const folded of await page.locator('.leads details summary').all()) await folded.click()
      await page.locator('.leads details select').last().selectOption('mosavy')
      await expectSound(page, `one lead ${lang} ${width}`)
      await shoot(page, `lead-${lang}-${width}`)
      await goTo(page, '#/lead/call')
      await page.locator('.calling').waitFor()
      await page.locator('input[name=safe]').nth(1).check()
      await page.locator('input[name=ask-danger]').nth(0).check()
      await page.locator('input[name=back]').nth(2).check()
      await expectSound(page, `a call ${lang} ${width}`)
      await shoot(page, `call-${lang}-${width}`)
      expect([await page.title(), complaints]).toEqual(['saksi', []])
      await page.context().close()
    })

  test('by keyboard alone: opened, no action because, and it is off the list; its number is in no address', async () => {
    const { page } = await at(HOTLINE, 'en', 1280)
    await page.locator('.leads .lines li').nth(4).waitFor()
    const before = await page.locator('.leads section').first().locator('li').count()
    await tabTo(page, '.leads .lines a.btn.p')
    await page.keyboard.press('Enter')
    const no = page.locator('details', { hasText: LEAD['lead-no-action'].en })
    await no.waitFor()
    await no.locator('summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Too little kn')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('No action · because: Too little known').waitFor()
    expect(page.url()).not.toMatch(/2024|KH-1/)
    await page.locator('.crumb a').click()
    await page.locator('#leads-decided').waitFor()
    expect(await page.locator('.leads section').first().locator('li').count()).toBe(before - 1)
    await page.context().close()
  })

  test('one that belongs to the other side is handed over, waits at both, and comes back without a word of anybody', async () => {
    const { page } = await at(HOTLINE, 'en', 1280)
    await page.getByRole('link', { name: /Lead 2\/2024/ }).click()
    const hand = page.locator('details', { hasText: LEAD['lead-hand'].en })
    await hand.locator('summary').click()
    await hand.locator('select').selectOption('mosavy')
    // Across the wall the language stays.
    expect(await hand.locator('.chips li').allTextContents()).toEqual([
      'About: Suspected trafficking',
      expect.stringMatching(/^Province: /),
    ])
    await hand.getByRole('button').click()
    await page
      .getByText(/no answer yet/)
      .first()
      .waitFor()
    const { page: theirs } = await at(WORKER, 'en', 360)
    await theirs.getByRole('link', { name: LEAD['lead-open'].en }).first().click()
    await theirs.getByRole('button', { name: LEAD['lead-accept'].en, exact: true }).click()
    const decide = theirs.getByRole('button', { name: LEAD['lead-decided-say'].en })
    await decide.waitFor()
    expect(await theirs.locator('.leads select').count()).toBe(0)
    await expectSound(theirs, 'a lead that was handed over')
    await shoot(theirs, 'lead-handed-en-360')
    const steps = async (): Promise<readonly string[]> =>
      (
        await desk.running.installation.owner().query<{ step: string }>(`select step from saksi.lead_steps where agency_id = 'mosavy'`)
      ).rows.map((r) => r.step)
    await theirs.getByRole('button', { name: LEAD['lead-begin-screening'].en }).click()
    await theirs.waitForURL(/#\/return/)
    // A screening that begins is told to nobody.
    expect(await steps()).toEqual(['acknowledged'])
    await theirs.goBack()
    await decide.click()
    await theirs.getByText(/^Decided · by/).waitFor()
    expect((await steps()).toSorted()).toEqual(['acknowledged', 'decided'])
    await again(page, '#/lead')
    await page
      .getByText(/no answer yet/)
      .first()
      .waitFor()
    await desk.running.installation.owner().query(`update saksi.lead_steps set recorded_at = recorded_at - interval '1 day'`)
    await again(page, '#/lead')
    await page.getByText(/Decided · by Ministry of Social Affairs/).waitFor()
    await page.context().close()
    await theirs.context().close()
  })

  test('an investigation is one press: the form opens with what the lead says', async () => {
    const { page } = await at(HOTLINE, 'en', 1280)
    await page.getByRole('link', { name: /Lead 3\/2024/ }).click()
    await page.getByRole('button', { name: LEAD['lead-begin-investigation'].en }).click()
    await page.getByRole('button', { name: TYPING['all-on-one'].en }).or(page.locator('form.typed')).first().waitFor()
    if (!(await page.locator('form.typed').isVisible())) await page.getByRole('button', { name: TYPING['all-on-one'].en }).last().click()
    await page.locator('form.typed').waitFor()
    const filled = await page.locator('form.typed select').evaluateAll((all) => all.map((s) => (s as HTMLSelectElement).value))
    expect(filled).toEqual(expect.arrayContaining(['POL-X1', 'KH-1']))
    await page.context().close()
  })

  test('a call outlives the session that ends in its middle, and becomes a line of the register whose sealed part begins with how to call back', async () => {
    const { page } = await at(HOTLINE, 'en', 1280, '#/lead/call')
    await page.locator('.calling').waitFor()
    await page.getByText(CALL['safe-no'].en).click()
    await page.locator('input[name=ask-leave]').nth(1).check()
    await page.locator('input[name=back]').nth(1).check()
    await page.getByLabel(CALL['back-from'].en).fill('19:00')
    await page.getByLabel(CALL['back-to'].en).fill('20:00')
    await page.getByText('Suspected trafficking').click()
    await page.getByLabel(CALL['call-note'].en).fill('<img src=x onerror=alert(1)> at the kiln')
    await expect.poll(() => keptOf(page).then((t) => t.length)).toBeGreaterThan(4000)
    await again(page, '#/lead/call')
    await page.locator('.calling .halves').waitFor()
    expect(await page.getByLabel(CALL['back-from'].en).inputValue()).toBe('19:00')
    const kept = await keptOf(page)
    expect(kept).not.toMatch(/kiln|19:00/)
    await page.getByRole('button', { name: CALL['call-end'].en }).click()
    await page
      .locator('form.typed')
      .or(page.getByRole('button', { name: TYPING['all-on-one'].en }))
      .first()
      .waitFor()
    if (!(await page.locator('form.typed').isVisible())) await page.getByRole('button', { name: TYPING['all-on-one'].en }).last().click()
    const texts = await page.locator('form.typed :is(input, textarea)').evaluateAll((all) => all.map((i) => (i as HTMLInputElement).value))
    expect(texts.find((t) => t.includes('kiln'))).toBe(
      'Call back: If the caller answers, and nobody else; from 19:00 until 20:00. Can you leave the place? No. <img src=x onerror=alert(1)> at the kiln',
    )
    await page.context().close()
  })
})
