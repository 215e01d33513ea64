/**
 * The way of a real record, walked with passkeys from its beginning to another machine: begun, witnessed and its vaults met by the sheets of their keepers, two registrars at their
 * ceremony, people of four offices enrolled; the empty sheet taken, filled and handed in, its receipt printed and the code read by a stranger; a return
 * that came by command signed by its office, another accepted; a nil return; a name opened through the vaults, and let go; a referral offered and
 * accepted; figures of the answer sheet signed, taken as three files and read back; others drafted, attacked, approved by two offices, published and
 * read by the public; by night a backup, restored elsewhere and verified. In one language by day (whole-way.test.ts); in both, each screen looked at, in
 * `.ci/nightly walk`.
 */
import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import courtReturn from '../../countries/kh/forms/court-return.ts'
import referral from '../../countries/kh/forms/referral.ts'
import { bringCouriers } from '../../src/work/couriers/bring-couriers.ts'
import { AT_NIGHT } from '../helpers/everything.ts'
import { hasBrowser, PATIENCE } from './browser.ts'
import { GOOD, printSheet } from './court-sheet.ts'
import { holdDown } from './two-people.ts'
import { restoreElsewhere } from './way/elsewhere.ts'
import { release, signAndTake } from './way/figures.ts'
import { offerAndAccept } from './way/help.ts'
import { enrol, takeSeats } from './way/people.ts'
import { countersign, handInSheet, readPrinted, review, sayNothing } from './way/returns.ts'
import { Way } from './way/way.ts'

/** Invented accused of one court, as many as figures need that give nobody away. */
const ROWS = Array.from({ length: 40 }, (_, i) => ({
  ...GOOD,
  court: 'Kep Court of First Instance',
  case_number: `${120 + i}/2023`,
  accused_name: `Wobbelise Whistledown ${'ABCDEFGHIJ'.charAt(i % 10)}${'KLMN'.charAt(Math.floor(i / 10))}`,
  sex: i % 5 < 3 ? 'Male' : 'Female',
}))
const NAMES = ROWS.map((row) => row.accused_name)
/** What an office's own program sends, of the year before. */
const EARLIER = { ...GOOD, court: ROWS[0]?.court ?? '', case_number: '7/2022', registered_on: '03-03-2022', decided_on: '15-08-2022' }
/** Somebody who asks for help, without a name. */
const HELPED = {
  office: 'Poipet transit centre',
  file_number: 'W-1/2023',
  sent_day: '10-05-2023',
  reason: 'Shelter and reintegration',
  subject_status: 'Suspected victim',
  sex: 'Female',
  age_at_exploitation: '18 or over',
  state: 'Drafted',
}

export const walkTheWholeWay = (lang: 'en' | 'km', isLookedAt: boolean) =>
  describe.skipIf(!hasBrowser && !isLookedAt)(
    `a real record, from its beginning to another machine, in ${lang}`,
    { timeout: 4 * PATIENCE },
    () => {
      const way = new Way(lang, isLookedAt)
      beforeAll(() => way.open())
      afterAll(() => way.close())

      let [record, proof] = ['', '']
      let [head, clerk, reviewer, helper, shelter]: Page[] = []

      test('before anybody signs in no key of a vault lies beside the server, and the doctor finds no fault but what one machine and a first day have', async () => {
        await expect.poll(() => way.vaults.every((vault) => vault.status().open), { timeout: PATIENCE }).toBe(true)
        await way.finish()
        const { said } = await way.run('doctor', way.dir, '--json')
        const { checks } = JSON.parse(said.slice(said.indexOf('{'))) as { checks: { id: string; state: string; says: string }[] }
        const faults = checks.filter(({ state }) => state === 'fault')
        expect(faults.map(({ id }) => id).toSorted(), JSON.stringify(faults)).toEqual(['backup.last', 'vaults.machine'])
        expect(checks.find(({ id }) => id === 'secrets.edges')?.state).toBe('warn')
      })

      test('two registrars take their seats, compare codes and sign; five people of four offices are enrolled', async () => {
        const registrars = await takeSeats(way)
        ;[head, clerk, reviewer, helper, shelter] = await enrol(way, registrars, [
          ['moj', 'head'],
          ['moj', 'clerk'],
          ['ncct', 'reviewer'],
          ['mosavy', 'caseworker'],
          ['ngo-coalition', 'caseworker'],
        ])
      })

      test('the empty sheet is taken, filled and handed in; the receipt is printed, and its code read by a stranger', async () => {
        proof = await handInSheet(way, clerk as Page, 'moj', courtReturn, ROWS)
        await readPrinted(way, clerk as Page)
        const { rows } = await way.served.installation.pools.saksi_reader.query<{ record: string }>(
          `select stub::jsonb ->> 'record' as record from saksi.entries where kind = 'record.version'`,
        )
        expect(rows).toHaveLength(ROWS.length)
        record = rows[0]?.record ?? ''
      })

      test('who receives returns accepts it; one that came by command is signed by its office', async () => {
        await review(way, reviewer as Page, '2023', 'late')
        const { layout } = way.served.installation
        const [sheet, sealed] = [way.at('program.csv'), way.at('program.saksi')]
        writeFileSync(sheet, printSheet([EARLIER]))
        const seal = ['seal', sheet, '--form', courtReturn.id, '--keys', layout.edge('moj'), '--out', sealed]
        const made = await way.run(...seal)
        expect(made, made.said).toMatchObject({ code: 0 })
        const taken = await way.run('import', way.dir, sealed, '--form', courtReturn.id)
        expect(taken, taken.said).toMatchObject({ code: 0 })
        await countersign(way, head as Page, '2022', /code ((?:[0-9a-f]{4} ?){4})/.exec(made.said)?.[1]?.trim() ?? '')
      })

      test('a nil return is chosen from the menu, and signed after it was asked once more', async () => {
        await sayNothing(way, head as Page, 'moj', courtReturn)
      })

      test('a name is opened through the vaults, the asking on record first, and is gone from the page when it is let go', async () => {
        const page = clerk as Page
        await expect.poll(() => way.vaults.every((vault) => vault.status().open), { timeout: PATIENCE }).toBe(true)
        await bringCouriers(way.served.installation.layout, () => undefined)
        await way.go(page, `#/open-name/accused_episode/${record}`)
        await page.locator('.open-name select').selectOption('correction')
        await way.see(page, 'asked')
        await holdDown(page, '.holding')
        await page.locator('.see').waitFor({ timeout: PATIENCE })
        await page.locator('.see').hover()
        await page.mouse.down()
        await page.locator('.opened').first().waitFor()
        expect(NAMES).toContain(await page.locator('.opened').first().innerText())
        await way.see(page, 'opened')
        await page.mouse.up()
        await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML.includes('Whistledown'))).toBe(false)
      })

      test('a referral is offered by one body and accepted by another', async () => {
        await handInSheet(way, helper as Page, 'mosavy', referral, [HELPED])
        await offerAndAccept(way, helper as Page, shelter as Page)
      })

      test('it is counted; a figure of the answer sheet is signed, and its files say the same words', async () => {
        const counted = await way.run('count', way.dir, 'accused-registered', '--from', '2023-01-01', '--to', '2024-01-01', '--json')
        expect([counted.code, counted.said]).toEqual([0, expect.stringMatching(/"value":\s*40\b/)])
        await signAndTake(way, reviewer as Page, '2023')
      })

      test('figures are drafted and attacked, approved by two offices, published, and read by the public', async () => {
        await release(way, [head as Page, reviewer as Page], ['24', '16'])
      })

      // By day operate/restore-served restores what was served, and verifies it.
      test.runIf(isLookedAt || AT_NIGHT)('it is backed up, restored elsewhere and verified, its receipt with it', async () => {
        await way.stopServing()
        await restoreElsewhere(way, proof)
      })
    },
  )
