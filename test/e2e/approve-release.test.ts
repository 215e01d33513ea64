/** A release of a real record, read at the desk and approved there with two passkeys; a third person declines the next. By night alone. By day: release/publish-at-desk, e2e/whole-way. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCost } from '../../src/cli/publish/release/noise.ts'
import { main } from '../../src/main.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { draftNoise } from '../../src/work/releases/noise.ts'
import { putCourtYear } from '../helpers/court-year.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, SCREENS, shoot } from './browser.ts'
import { openRealDesk, signInAs, type RealDesk } from './real-desk.ts'
import { holdDown } from './two-people.ts'

let browser: Browser
let desk: RealDesk
const run = async (...argv: string[]): Promise<void> => {
  const said: string[] = []
  const io = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) }
  if ((await main(['release', desk.dir, ...argv], io)) !== 0) throw new Error(said.join('\n'))
}
const YEAR = ['--indicator', 'accused-registered', '--from', '2023-01-01', '--to', '2024-01-01']
const be = (who: string, lang = 'en', width = 1280) => signInAs(browser, desk, { who, hash: '#/sign', lang, width })

describe.skipIf(!hasBrowser)('figures that wait for two offices', () => {
  beforeAll(async () => {
    desk = await openRealDesk(
      'approve-release',
      [
        ['courts', 'moj', ['head']],
        ['statistics', 'ncct', ['reviewer']],
        ['oversight', 'ncct', ['oversight']],
        ['shelters', 'mosavy', ['head']],
      ],
      (installation) => putCourtYear(installation),
    )
    await run('draft', 'courts-2023', ...YEAR, '--tables', 'quarter,outcome;form_of_exploitation,sex')
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test.each(SCREENS)(
    'are read whole, sound in %s at %i',
    async (lang, width) => {
      const { page, complaints } = await be('courts', lang, width)
      await page.locator('.to-sign h3').first().waitFor()
      await page.locator('.to-sign li .btn.p').first().click()
      // The one release of a draft stands open: its numbers are seen without a press.
      await page.locator('.releases table').first().waitFor()
      // And the words that go out with them, which are signed too: every row of the file, as this window has it.
      const codes = readFileSync(join(desk.dir, 'drafts', 'courts-2023', 'releases', 'courts-2023', 'codes.csv'), 'utf8')
      expect(await page.locator('.own-names tbody tr').count()).toBe(codes.trim().split('\r\n').length - 1)
      expect(await page.locator('.own-names [role=alert]').count()).toBe(0)
      await expectSound(page, `figures ${lang} ${width}`)
      await shoot(page, `sign-figures-${lang}-${width}`)
      expect(complaints).toEqual([])
      await page.context().close()
    },
    PATIENCE,
  )

  test(
    'are read and signed by nobody while their files are not those that were attacked',
    async () => {
      const path = join(desk.dir, 'drafts', 'courts-2023', 'releases', 'courts-2023', 'datapackage.json')
      const whole = readFileSync(path, 'utf8')
      const { resources, ...others } = JSON.parse(whole) as { resources: unknown[] }
      writeFileSync(path, JSON.stringify({ ...others, resources: resources.slice(1) }))
      const { page } = await be('courts')
      await page.getByText('Somebody changed its files since it was attacked.').waitFor()
      expect(await page.locator('.to-sign .btn, .says').count()).toBe(0)
      await page.context().close()
      writeFileSync(path, whole)
    },
    PATIENCE,
  )

  test(
    'go out when two people of two offices have signed with their devices, and not before',
    async () => {
      const published = join(desk.dir, 'releases', 'courts-2023', 'manifest.json')
      const hashes: string[] = []
      for (const who of ['courts', 'statistics']) {
        const { page } = await be(who)
        await expect(run('publish', 'courts-2023')).rejects.toThrow('two people of two agencies')
        await page.getByRole('button', { name: 'Read the figures' }).click()
        await page.locator('.says .check-code').waitFor()
        hashes.push(await page.locator('.says .check-code').innerText())
        // Its tables stand before him.
        await page.locator('.releases table').first().waitFor()
        await page.getByText('Open the tables above first').waitFor({ state: 'detached' })
        await holdDown(page, '.says .holding')
        await page.getByText('You said that it may go out.').waitFor()
        await expectSound(page, `said by ${who}`)
        if (who === 'statistics') {
          await page.getByText('Two offices have approved.').waitFor()
          await shoot(page, 'sign-figures-approved-en-1280')
        }
        await page.context().close()
      }
      expect(new Set(hashes).size).toBe(1)
      expect(existsSync(published)).toBe(false)
      await run('publish', 'courts-2023')
      expect(existsSync(published)).toBe(true)
    },
    2 * PATIENCE,
  )

  test(
    'are not there for an office that was not asked; and what oversight declines stays, by keyboard alone',
    async () => {
      const { page } = await be('oversight')
      await page.getByText('No figures wait for you.').waitFor()
      await run('draft', 'outcomes', ...YEAR, '--tables', 'citizenship')
      // What came meanwhile is there as soon as the page's own entry is pressed once more.
      await page.locator('nav [aria-current="page"]').click()
      await page.getByRole('button', { name: 'Read the figures' }).waitFor({ timeout: 10_000 })
      const other = await be('shelters')
      await other.page.getByText('No figures wait for you.').waitFor()
      await other.page.context().close()
      await page.getByRole('button', { name: 'Read the figures' }).press('Enter')
      await page.locator('.decline select').selectOption('recognised')
      await page.locator('.decline select').focus()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.getByText('Oversight declined. Nothing of it goes out.').waitFor()
      await expectSound(page, 'declined')
      await shoot(page, 'sign-figures-declined-en-1280')
      await expect(run('publish', 'outcomes')).rejects.toThrow('Oversight declined')
      await page.context().close()
    },
    2 * PATIENCE,
  )

  describe('with noise', () => {
    const card = (page: Page) => page.locator('.to-sign li.card').filter({ hasText: 'noise-2023' })
    beforeAll(async () => {
      const installation = await openInstallation(desk.dir)
      const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
      const asks = {
        indicator: 'accused-registered',
        from: '2023-01-01',
        to: '2023-10-01',
        by: ['sex', 'outcome'],
        tables: [['sex', 'outcome']],
      }
      const wanted = { id: 'noise-2023', title: 'noise-2023', asOf: dayIn(0), asks: { ...asks, noise: readCost('0.5') } }
      // Asked when today is over, as the record is of today; no device signs what was handed in here, which a demonstration takes for whole.
      const counts = { ...installation.counts, isDemo: true }
      const done = await draftNoise({ ...installation, counts }, wanted, null, dayIn(2))
      await installation.close()
      if ('refused' in done) throw new Error(done.refused)
    }, PATIENCE)

    test.each(SCREENS)(
      'are read with the range of each number, in %s at %i',
      async (lang, width) => {
        const { page, complaints } = await be('courts', lang, width)
        await card(page).locator('.btn.p').first().click()
        await card(page).locator('.releases table').first().waitFor()
        await expectSound(page, `noise ${lang} ${width}`)
        await shoot(page, `sign-noise-${lang}-${width}`)
        expect(complaints).toEqual([])
        await page.context().close()
      },
      PATIENCE,
    )

    test(
      'go out under two signatures, on a page that says what a range is',
      async () => {
        for (const who of ['courts', 'statistics']) {
          const { page } = await be(who)
          await card(page).getByRole('button', { name: 'Read the figures' }).click()
          await card(page).locator('.releases table').first().waitFor()
          await holdDown(page, '.says .holding')
          await card(page).getByText('You said that it may go out.').waitFor()
          await page.context().close()
        }
        await run('publish', 'noise-2023')
        for (const [lang, width] of SCREENS) {
          const { page, complaints } = await openPage(browser, width)
          await page.goto(`${desk.running.url}/releases/noise-2023?lang=${lang}`)
          await expectSound(page, `public noise ${lang} ${width}`)
          await shoot(page, `noise-${lang}-${width}`)
          expect(complaints).toEqual([])
          await page.context().close()
        }
      },
      2 * PATIENCE,
    )
  })
})
