/**
 * One office lets another open a record: given at one desk, found and opened at another, taken back, and then nothing any more.
 * By night alone. By day: walls/grants, walls/who-may-act.
 */
import { randomBytes } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWeb } from '../../src/server/build-web.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { putProtected } from '../helpers/protection-record.ts'
import { expectSound, hasBrowser, launch, PATIENCE, shoot } from './browser.ts'
import { comeAs, holdDown, untilCounted } from './two-people.ts'

const FILE = `Wobbelise-${randomBytes(6).toString('hex')}`
let browser: Browser
let made: Vaulted
let record = ''

const look = (page: Page): Promise<void> => page.locator('.to-sign .acts .btn').first().click()
const giver = (lang: string, width: number) =>
  comeAs(browser, made, 'sample-social-worker', `#/open-name/victim_episode/${record}`, lang, width)

async function give(page: Page, until?: string): Promise<void> {
  await page.locator('.give-grant summary').click()
  await page.locator('.give-grant select').first().selectOption('referral')
  await page.locator('.grantee').selectOption('ngo-coalition')
  if (until !== undefined) await page.locator('.give-grant input').fill(until)
}

describe.skipIf(!hasBrowser)('a grant', () => {
  beforeAll(async () => {
    const web = await buildWeb('kh')
    made = await makeVaulted('kh', undefined, undefined, web)
    record = await putProtected(made, 'victim-episode', 'mosavy', { file_number: FILE })
    await bothOpen(made)
    await made.bring()
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await made?.remove()
  })

  test.each([
    ['en', 1280],
    ['km', 360],
  ] as const)(
    'is given to whom an agreement names, used from the other desk’s list, and taken back: %s at %i',
    async (lang, width) => {
      const a = await giver(lang, width)
      await give(a.page)
      const offered = await a.page.locator('.grantee option').evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value))
      expect(offered).toEqual(['', 'ngo-coalition'])
      await expectSound(a.page, `granting ${lang} ${width}`)
      await shoot(a.page, `grant-give-${lang}-${width}`)
      await holdDown(a.page, '.give-grant .holding')
      await a.page.locator('.give-grant .kv').waitFor()
      await expectSound(a.page, `granted ${lang} ${width}`)
      await shoot(a.page, `grant-given-${lang}-${width}`)

      const b = await comeAs(browser, made, 'sample-shelter', '#/open-name', lang, width)
      await look(b.page)
      const card = b.page.locator('.to-sign li', { hasText: record.slice(0, 8) }).first()
      await card.waitFor()
      await expectSound(b.page, `received ${lang} ${width}`)
      await shoot(b.page, `grant-received-${lang}-${width}`)
      // The police, with the same button, are shown nothing.
      const police = await comeAs(browser, made, 'sample-investigator', '#/open-name', 'en', 1280)
      await look(police.page)
      await police.page.getByText('Nothing was granted to your office').waitFor()
      await police.page.context().close()
      await card.locator('.btn').click()
      await b.page.locator('.open-name select').waitFor()

      await a.page.evaluate(() => void (location.hash = '#/open-name'))
      await look(a.page)
      const own = a.page.locator('section[aria-labelledby=grants-given] li', { hasText: record.slice(0, 8) }).first()
      await own.waitFor()
      await expectSound(a.page, `given ${lang} ${width}`)
      await shoot(a.page, `grants-given-${lang}-${width}`)
      await holdDown(a.page, own.locator('.holding'))
      await own.locator('.says').waitFor()
      const again = await comeAs(browser, made, 'sample-shelter', '#/open-name', lang, width)
      await look(again.page)
      await again.page.locator('section[aria-labelledby=grants-given]').waitFor()
      expect(await again.page.locator('.to-sign li', { hasText: record.slice(0, 8) }).count()).toBe(0)
      for (const { page } of [a, b, again]) await page.context().close()
    },
    2 * PATIENCE,
  )

  test.each([
    ['en', 1280],
    ['km', 360],
  ] as const)(
    'ends when the person takes it back, with every other of her record, and her own office goes on: %s at %i',
    async (lang, width) => {
      const a = await giver(lang, width)
      await give(a.page)
      await holdDown(a.page, '.give-grant .holding')
      await a.page.locator('.give-grant .kv').waitFor()
      await a.page.evaluate((to) => void (location.hash = to), `#/people/${record}`)
      // Before it stands what is learnt before anybody is asked.
      const stop = a.page.locator('details.sharing').nth(1)
      await stop.locator('summary').click()
      await expectSound(a.page, `stop sharing ${lang} ${width}`)
      await shoot(a.page, `stop-sharing-${lang}-${width}`)
      await holdDown(a.page, stop.locator('.holding'))
      await untilCounted(a.page, stop)
      const b = await comeAs(browser, made, 'sample-shelter', '#/open-name', lang, width)
      await look(b.page)
      await b.page.locator('section[aria-labelledby=grants-given]').waitFor()
      expect(await b.page.locator('.to-sign li', { hasText: record.slice(0, 8) }).count()).toBe(0)
      // The file is there for the office as before.
      expect(await a.page.locator('.people .steps-of > li').count()).toBe(1)
      const again = a.page.locator('details.sharing').nth(2)
      await again.locator('summary').click()
      await holdDown(a.page, again.locator('.holding'))
      await untilCounted(a.page, again)
      for (const { page } of [a, b]) await page.context().close()
    },
    2 * PATIENCE,
  )

  test(
    'ends within a year, begins after today, and is offered to nobody where no agreement says so',
    async () => {
      const { page } = await giver('en', 1280)
      await give(page, '2020-01-01')
      expect(await page.locator('.give-grant .holding[data-disabled]').count()).toBe(1)
      await page.locator('.give-grant input').fill('2099-01-01')
      expect(await page.locator('.give-grant .holding[data-disabled]').count()).toBe(1)
      await page.locator('.give-grant select').first().selectOption('prosecution')
      await page.getByText('no agreement lets another office open it').waitFor()
      await page.context().close()
    },
    PATIENCE,
  )
})
