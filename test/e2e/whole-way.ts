/**
 * The way of a real record, walked with passkeys from its beginning to another machine: begun, witnessed, its vaults met, two registrars at their
 * ceremony, an office's head and clerk and a reviewer enrolled; the empty sheet taken, filled, handed in, its receipt checked by a stranger; a nil return;
 * a name opened through both vaults, and let go; figures drafted, attacked, approved by two offices, published and read by the public; a backup,
 * restored elsewhere and verified. In one language by day (whole-way.test.ts); in both, each screen looked at, in `.ci/nightly walk`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { writeXlsx } from 'hucre/xlsx'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import courtReturn from '../../countries/kh/forms/court-return.ts'
import { stripBreaks } from '../../src/core/text/strip-breaks.ts'
import { foundVaults, vaultHome, vaultSides } from '../../src/demo/vaults.ts'
import { openDemoWitnesses, type DemoWitnesses } from '../../src/demo/witnesses.ts'
import { main } from '../../src/main.ts'
import { openDecide } from '../../src/outside/cedar/decide.ts'
import { hashPolicies } from '../../src/core/access/hash-policies.ts'
import type { Side } from '../../src/core/seal/sides.ts'
import { readGrids } from '../../src/road/receive/read-grids.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { serveVault, type VaultServing } from '../../src/vault/serve.ts'
import { ACCOUNT } from '../../src/web/desk/account/words.ts'
import { DESK } from '../../src/web/words/desk.ts'
import { PUBLIC } from '../../src/web/words/public.ts'
import { bringCouriers } from '../../src/work/couriers/bring-couriers.ts'
import type { SeatLink } from '../../src/work/enrolment/first-registrars.ts'
import { initInstallation } from '../../src/work/installation/init.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { freePort } from '../helpers/free-port.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, shoot } from './browser.ts'
import { GOOD } from './court-sheet.ts'
import { mendAll } from './mend.ts'
import { holdDown } from './two-people.ts'
import { addAuthenticator } from './virtual-authenticator.ts'

/** Invented accused of one court, as many as figures need that give nobody away. */
const ROWS = Array.from({ length: 40 }, (_, i) => ({
  ...GOOD,
  case_number: `${120 + i}/2023`,
  accused_name: `Wobbelise Whistledown ${'ABCDEFGHIJ'.charAt(i % 10)}${'KLMN'.charAt(Math.floor(i / 10))}`,
  sex: i % 5 < 3 ? 'Male' : 'Female',
}))
const NAMES = ROWS.map((row) => row.accused_name)

/** @param isLookedAt each screen is judged by axe and pictured: other tests look at the same screens one by one. */
export const walkTheWholeWay = (lang: 'en' | 'km', isLookedAt: boolean) =>
  describe.skipIf(!hasBrowser && !isLookedAt)(
    `a real record, from its beginning to another machine, in ${lang}`,
    { timeout: 4 * PATIENCE },
    () => {
      const scratch = scratchDir(`whole-way-${lang}`)
      const dir = join(scratch.path, 'record')
      let [browser, running, witnesses]: [Browser | undefined, Serving | undefined, DemoWitnesses | undefined] = [
        undefined,
        undefined,
        undefined,
      ]
      const vaults: VaultServing[] = []
      let links: readonly SeatLink[] = []
      beforeAll(async () => {
        links = await initInstallation({ dir, country: 'kh', demo: false, trustees: 3 })
        witnesses = await openDemoWitnesses(scratch.path, 0)
        const own = await openInstallation(dir)
        await witnesses.watch(own)
        await own.close()
        running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web: await buildWeb('kh') })
        const { installation } = running
        const ports = new Map<Side, number>()
        for (const side of vaultSides(installation)) ports.set(side, await freePort())
        await foundVaults(installation, {
          urlOf: (side) => `http://localhost:${ports.get(side)}`,
          log: `${running.url}/log`,
          origins: [running.deskUrl ?? ''],
        })
        for (const [side, port] of ports)
          vaults.push(
            await serveVault({
              dir: vaultHome(installation, side),
              port,
              country: installation.country,
              decideBy: (today) => openDecide(installation.country, today),
              accessPolicy: hashPolicies(installation.country),
              mostAMinute: 1_000_000,
              log: () => undefined,
            }),
          )
        browser = await launch()
      })
      afterAll(async () => {
        await browser?.close()
        for (const vault of vaults) await vault.close()
        await running?.close()
        await witnesses?.close()
        scratch.remove(dir)
      })

      const say = (words: { readonly en: string; readonly km: string }): string => stripBreaks(words[lang]).replaceAll('|', '')
      const served = (): Serving => running as Serving
      let pictures = 0
      async function see(page: Page, what: string): Promise<void> {
        if (!isLookedAt) return
        await expectSound(page, what)
        await shoot(page, `way-${lang}-${String(++pictures).padStart(2, '0')}-${what}`)
      }
      async function come(hash = ''): Promise<Page> {
        const { page } = await openPage(browser as Browser, 1280)
        page.setDefaultTimeout(PATIENCE)
        page.on('dialog', (dialog) => void dialog.accept())
        await addAuthenticator(page)
        await page.goto(`${served().deskUrl}/?lang=${lang}${hash}`)
        await page.locator('h1').waitFor()
        return page
      }
      /** By its words, whatever marks stand between them for the breaking of lines. */
      const press = (page: Page, words: { readonly en: string; readonly km: string }): Promise<void> =>
        page
          .getByRole('button', { name: looseName(say(words)) })
          .first()
          .click()
      const looseName = (text: string): RegExp =>
        new RegExp([...text].map((c) => c.replace(/[.*+?^${}()|[\]\\]/, String.raw`\$&`)).join('[\\u200b\\u2060]*'))
      const signIn = async (page: Page): Promise<void> => {
        await press(page, ACCOUNT['sign-in-title'])
        await press(page, ACCOUNT['sign-in-with-device'])
        await page.locator('.top nav').waitFor({ state: 'attached' })
      }

      const run = async (...argv: string[]): Promise<{ code: number; said: string }> => {
        const said: string[] = []
        const code = await main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
        return { code, said: said.join('\n') }
      }

      let [record, proof] = ['', '']
      let head: Page
      let clerk: Page
      let reviewer: Page

      test('two registrars take their seats, compare codes and sign; three people of two offices are enrolled', async () => {
        const registrars = [await come(`#/ceremony/${links[0]?.link}`), await come(`#/ceremony/${links[1]?.link}`)] as const
        for (const page of registrars) await page.locator('main .btn.p').first().click()
        for (const page of registrars) await page.locator('.check-code').first().waitFor()
        await see(registrars[0], 'ceremony')
        for (const page of registrars) await press(page, ACCOUNT['ceremony-sign'])
        for (const page of registrars) await signIn(page)
        const ask = async (agency: string, role: string): Promise<Page> => {
          const page = await come()
          await press(page, ACCOUNT['enrol-this'])
          await page.locator('main select').first().selectOption(agency)
          await page.locator('main select').nth(1).selectOption(role)
          await see(page, `enrol-${role}`)
          await page.locator('main .btn.p').first().click()
          await page.locator('.check-code').waitFor()
          return page
        }
        head = await ask('moj', 'head')
        clerk = await ask('moj', 'clerk')
        reviewer = await ask('ncct', 'reviewer')
        const people = [head, clerk, reviewer]
        for (const registrar of registrars) {
          await press(registrar, ACCOUNT['waiting-title'])
          const toSign = registrar.locator('.devices .btn.p')
          for (let left = people.length; left > 0; left--) {
            await expect.poll(() => toSign.count(), { timeout: PATIENCE }).toBe(left)
            await see(registrar, `to-sign-${left}`)
            await toSign.first().click()
          }
          await expect.poll(() => toSign.count(), { timeout: PATIENCE }).toBe(0)
          await see(registrar, 'signed')
        }
        for (const page of people) {
          await page
            .getByText(looseName(say(ACCOUNT['state-enrolled'])))
            .first()
            .waitFor()
          await see(page, 'enrolled')
          await signIn(page)
        }
        for (const page of registrars) await page.context().close()
      })

      /** An office's own key, and the page where a return is handed in. */
      async function atReturns(page: Page): Promise<void> {
        await page.evaluate(() => void (location.hash = '#/return'))
        await page.locator('input[type=file]').first().setInputFiles(served().installation.layout.edge('moj'))
        await page.locator('.zone').waitFor()
        await page.locator('label.field select').selectOption('court-return')
      }

      test('the empty sheet is taken, filled and handed in; the receipt is checked by a stranger', async () => {
        await atReturns(clerk)
        const [download] = await Promise.all([clerk.waitForEvent('download'), press(clerk, DESK['take-template'])])
        const [template] = await readGrids(new Uint8Array(readFileSync(await download.path())))
        const at = [...(template?.rows ?? [])].findIndex(({ cells }) => cells.filter((c) => c.trim() !== '').length > 5)
        const headings = template?.rows.at(at)?.cells ?? []
        // Filled as it came: each heading names its field in both languages.
        const fields = headings.map((heading) => courtReturn.fields.find((f) => heading.includes(f.words.en))?.id ?? '')
        const cells = ROWS.map((row: Readonly<Record<string, string>>) => fields.map((id) => row[id] ?? ''))
        const filled = await writeXlsx({ sheets: [{ name: template?.sheet ?? 'sheet', rows: [[...headings], ...cells] }] })
        await clerk
          .locator('input[type=file]')
          .first()
          .setInputFiles({ name: 'return.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(filled) })
        await clerk.locator('.work').waitFor()
        await see(clerk, 'mend')
        await mendAll(clerk)
        await clerk.locator('.bar .btn.p').click()
        await clerk.locator('.certificate').waitFor()
        await see(clerk, 'receipt')
        proof = await clerk.locator('textarea').inputValue()
        const { page: stranger } = await openPage(browser as Browser, 360)
        await stranger.goto(`${served().url}/verify?lang=${lang}`)
        await stranger.locator('#receipt').fill(proof)
        await stranger.locator('#check button').click()
        await stranger.locator('#result:not([hidden])').waitFor()
        expect(stripBreaks(await stranger.locator('#result').innerText())).toContain(stripBreaks(PUBLIC['in-record'][lang]))
        await see(stranger, 'verified')
        await stranger.context().close()
        const { rows } = await served().installation.pools.saksi_reader.query<{ record: string }>(
          `select stub::jsonb ->> 'record' as record from saksi.entries where kind = 'record.version'`,
        )
        expect(rows).toHaveLength(ROWS.length)
        record = rows[0]?.record ?? ''
      })

      test('a nil return of another quarter is signed, after it was asked once more', async () => {
        await atReturns(head)
        await press(head, DESK['nil-title'])
        const selects = head.locator('main select')
        await selects.nth(0).selectOption({ index: 3 })
        await selects.nth(1).selectOption({ index: 2 })
        await head.locator('main .btn.p').click()
        await see(head, 'nil-sure')
        await head.locator('main .btn.p').click()
        await head.locator('.certificate').waitFor()
        await see(head, 'nil-receipt')
      })

      test('a name is opened through both vaults, the asking on record first, and is gone from the page when it is let go', async () => {
        await expect.poll(() => vaults.every((vault) => vault.status().open), { timeout: PATIENCE }).toBe(true)
        await bringCouriers(served().installation.layout, () => undefined)
        await clerk.evaluate((of) => void (location.hash = `#/open-name/accused_episode/${of}`), record)
        await clerk.locator('.open-name select').selectOption('correction')
        await see(clerk, 'asked')
        await holdDown(clerk, '.holding')
        await clerk.locator('.see').waitFor({ timeout: PATIENCE })
        await clerk.locator('.see').hover()
        await clerk.mouse.down()
        await clerk.locator('.opened').first().waitFor()
        expect(NAMES).toContain(await clerk.locator('.opened').first().innerText())
        await see(clerk, 'opened')
        await clerk.mouse.up()
        await expect.poll(() => clerk.evaluate(() => document.documentElement.outerHTML.includes('Whistledown'))).toBe(false)
      })

      test('figures are drafted and attacked, approved by two offices, published, and read by the public', async () => {
        const asked = ['--indicator', 'accused-registered', '--from', '2023-01-01', '--to', '2024-01-01', '--tables', 'sex']
        const drafted = await run('release', dir, 'draft', 'courts-2023', ...asked)
        expect(drafted, drafted.said).toMatchObject({ code: 0 })
        for (const page of [head, reviewer]) {
          const early = await run('release', dir, 'publish', 'courts-2023')
          expect(early.code).toBe(2)
          expect(early.said).toContain('two people of two agencies')
          await page.evaluate(() => void (location.hash = '#/sign'))
          await page.locator('.to-sign li .btn.p').first().click()
          await page.locator('.says .check-code').waitFor()
          await see(page, 'figures')
          await holdDown(page, '.says .holding')
          await page.locator('.says .holding').waitFor({ state: 'detached' })
        }
        const published = await run('release', dir, 'publish', 'courts-2023')
        expect(published, published.said).toMatchObject({ code: 0 })
        const { page: anybody } = await openPage(browser as Browser, 360)
        await anybody.goto(`${served().url}/?lang=${lang}`)
        await anybody.locator('a[href*="/releases/courts-2023"]').first().click()
        await anybody.waitForURL('**/releases/courts-2023*')
        // Its numbers lie one tap behind the drawing.
        await anybody.locator('main label[for$="-t"]').first().click()
        await anybody.locator('table').first().waitFor()
        const figures = (await anybody.locator('table').allInnerTexts()).join(' ').replace(/[០-៩]/g, (d) => String('០១២៣៤៥៦៧៨៩'.indexOf(d)))
        for (const count of ['24', '16']) expect(figures).toContain(count)
        await see(anybody, 'published')
        await anybody.context().close()
      })

      test('it is counted, backed up, restored elsewhere and verified, its receipt with it', async () => {
        await served().close()
        running = undefined
        const counted = await run('count', dir, 'accused-registered', '--from', '2023-01-01', '--to', '2024-01-01', '--json')
        expect([counted.code, counted.said]).toEqual([0, expect.stringMatching(/"value":\s*40\b/)])
        const identity = await generateIdentity()
        const key = join(scratch.path, 'officer.key')
        writeFileSync(key, `${identity}\n`, { mode: 0o600 })
        const backup = join(scratch.path, 'record.age')
        expect(await run('backup', dir, backup, '--to', await identityToRecipient(identity))).toMatchObject({ code: 0 })
        const there = join(scratch.path, 'elsewhere')
        const restored = await run('restore', backup, there, '--identity', key)
        expect(restored, restored.said).toMatchObject({ code: 0 })
        const verified = await run('verify', there, '--figures')
        expect(verified, verified.said).toMatchObject({ code: 0 })
        const receipt = join(scratch.path, 'receipt.txt')
        writeFileSync(receipt, proof)
        expect(await run('verify', receipt, '--key', join(there, 'tlog', 'vkey'))).toMatchObject({ code: 0 })
        scratch.remove(there)
      })
    },
  )
