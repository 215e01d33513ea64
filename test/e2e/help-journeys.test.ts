/**
 * An NGO's worker from the queue to its end: whom her own office did not finish asking, the answer on record, the line gone, and that she answers for the person.
 * By night alone. By day: src/web/desk/typed/every-form, walls/people.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formOf, handIn } from '../../src/demo/hand-in.ts'
import { printCsv } from '../../src/exchange/csv/csv.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, goTo, openDemoDesk, type DemoDesk } from './demo-desk.ts'
import { typedNow, typeIn } from './type-in.ts'

const NGO = 'ngo-coalition'
/** One for each screen: asked, and not to the end. */
const NUMBERS = SCREENS.map((_, i) => `N-${i + 1}`)
const records = new Map<string, string>()
const allowances = new Map<string, string>()

async function fill(installation: Installation): Promise<void> {
  const owner = installation.owner()
  for (const number of NUMBERS) {
    const sheet = printCsv([
      ['office', 'file_number', 'screened_day', 'screener_type', 'private', 'interpreter', 'outcome', 'person_name'],
      ['NGO-X1', number, '05-03-2024', 'ngo', 'no', 'no', 'incomplete', ''],
    ])
    await handIn(installation, formOf(installation, 'screening'), Buffer.from(sheet), `${number}.csv`, NGO)
    const { rows } = await owner.query<{ id: string }>(
      `select record_id::text as id from saksi.screenings where agency_id = $1 order by recorded_at desc limit 1`,
      [NGO],
    )
    records.set(number, rows[0]?.id ?? '')
  }
  for (const number of NUMBERS) {
    const sheet = printCsv([
      ['office', 'file_number', 'due_month', 'entitlement_type', 'amount_due', 'amount_paid'],
      ['SOC-X1', number, '01-01-2024', 'stipend', '120000', ''],
    ])
    await handIn(installation, formOf(installation, 'entitlement-return'), Buffer.from(sheet), `${number}.csv`, 'mosavy')
    const { rows } = await owner.query<{ id: string }>(
      `select record_id::text as id from saksi.entitlements where agency_id = 'mosavy' order by recorded_at desc limit 1`,
    )
    allowances.set(number, rows[0]?.id ?? '')
  }
  // Whom the ministry holds to be waiting is the ministry's to know.
  await plant(owner, 'detention', {
    theirs: {
      agency: 'mosavy',
      office: 'SOC-X1',
      detained_month: '2024-02-01',
      facility_type: 'immigration_centre',
      ground: 'awaiting_removal',
      release_reason: 'still_held',
    },
  })
}

/** All questions on one page, and from there to the receipt. */
async function onOnePage(page: Page): Promise<void> {
  await page.locator('.one-question form').or(page.locator('form.typed')).first().waitFor()
  if (!(await page.locator('form.typed').isVisible()))
    await page.locator('.one-question .plain, .one-question ~ * .plain').filter({ visible: true }).last().click()
  await page.locator('form.typed').waitFor()
}
async function send(page: Page): Promise<void> {
  await page.locator('form.typed .btn.p').click()
  await page.locator('.checked').first().waitFor()
  await page.locator('.row.acts .btn.p').filter({ visible: true }).first().click()
  await page.locator('.certificate').waitFor()
}

describe.skipIf(!hasBrowser)('who helps, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-help-journeys', fill)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test.each(SCREENS.map(([lang, width], i) => [lang, width, NUMBERS[i] ?? ''] as const))(
    'who was not asked to the end is asked, alone and with an interpreter, and waits no more: %s at %i',
    async (lang, width, number) => {
      const record = records.get(number) ?? ''
      const { page, complaints } = await beAt(browser, desk, { person: 'sample-shelter', hash: '#/people/waits', lang, width })
      const line = page.locator(`.people .queue li:has(a[href="#/people/${record}"])`)
      await line.waitFor()
      // Their own, and nobody whom another body holds.
      expect(await page.locator(`a[href*="${recordId('theirs')}"]`).count()).toBe(0)
      expect(await page.locator('.call-today').count()).toBe(0)
      await expectSound(page, `an NGO's queue ${lang} ${width}`)
      await shoot(page, `ngo-queue-${lang}-${width}`)
      // It is written from the file: the form stands chosen, and what was told already stands in it.
      await line.locator('a.btn').click()
      const next = page.locator('section[aria-labelledby=file-next]')
      await expect.poll(() => next.locator('select').inputValue()).toBe('screening')
      await next.locator('.acts .btn').first().click()
      await onOnePage(page)
      expect(await typedNow(page, 'office')).toEqual(['NGO-X1'])
      await typeIn(page, {
        office: 'NGO-X1',
        file_number: number,
        screened_day: '5-3-2024',
        screener_type: 'ngo',
        private: 'yes',
        interpreter: 'yes',
        outcome: 'no_indicators',
      })
      await expectSound(page, `a screening typed in ${lang} ${width}`)
      await send(page)
      await shoot(page, `ngo-receipt-${lang}-${width}`)
      const { rows } = await desk.running.installation
        .owner()
        .query<{ outcome: string; version: number }>(
          `select outcome, version from saksi.screenings where record_id = $1 and superseded_at is null`,
          [record],
        )
      expect(rows).toEqual([{ outcome: 'no_indicators', version: 2 }])
      // The line is gone; the person's file is there, and somebody answers for her.
      await goTo(page, '#/people/waits')
      await page.locator('section[aria-labelledby=waits-removed]').waitFor()
      await line.waitFor({ state: 'detached' })
      await goTo(page, `#/people/${record}`)
      await page.locator('#file-safe').waitFor()
      await page.locator('#care .btn.p').click()
      await page.locator('#care .btn.p').waitFor({ state: 'detached' })
      await expectSound(page, `an NGO's file ${lang} ${width}`)
      await shoot(page, `ngo-file-${lang}-${width}`)
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )

  test.each(SCREENS.map(([lang, width], i) => [lang, width, NUMBERS[i] ?? ''] as const))(
    'an allowance that is late is paid by the act that ends it, and owed no more: %s at %i',
    async (lang, width, number) => {
      const record = allowances.get(number) ?? ''
      const { page, complaints } = await beAt(browser, desk, { person: 'sample-social-worker', hash: `#/people/${record}`, lang, width })
      await page.locator('.people .todo li').first().waitFor()
      await expectSound(page, `an allowance owed ${lang} ${width}`)
      // What is paid now is asked, and added to what was paid before; what is known goes along. The number is sealed, and typed.
      await page.locator('.people .todo button.plain').click()
      await page.locator('.people .todo form input').fill('120000')
      await page.locator('.people .todo form button').click()
      await onOnePage(page)
      expect(await page.locator('#at-amount_due').inputValue()).toMatch(/120.?000/)
      expect(await page.locator('#at-amount_paid').inputValue()).toMatch(/120.?000/)
      await typeIn(page, { file_number: number })
      await send(page)
      const { rows } = await desk.running.installation
        .owner()
        .query(`select amount_paid::int as paid, version from saksi.entitlements where record_id = $1 and superseded_at is null`, [record])
      expect(rows).toEqual([{ paid: 120_000, version: 2 }])
      await goTo(page, `#/people/${record}`)
      await page.locator('#file-owed').waitFor()
      await expect.poll(() => page.locator('.people .todo li').count()).toBe(0)
      await shoot(page, `allowance-paid-${lang}-${width}`)
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )
})
