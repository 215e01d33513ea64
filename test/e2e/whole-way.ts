/**
 * The way of a real record to its first signed returns, walked once in each language with passkeys: begun, witnessed, its vaults met, two registrars at
 * their ceremony, the head of an office enrolled; the empty sheet taken, filled, handed in, its receipt checked by a stranger; a nil return. Minutes: `.ci/nightly walk`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import courtReturn from '../../countries/kh/forms/court-return.ts'
import { stripBreaks } from '../../src/core/text/strip-breaks.ts'
import { foundVaults, vaultHome, vaultSides } from '../../src/demo/vaults.ts'
import { openDemoWitnesses, type DemoWitnesses } from '../../src/demo/witnesses.ts'
import { openDecide } from '../../src/outside/cedar/decide.ts'
import { hashPolicies } from '../../src/core/access/hash-policies.ts'
import { readGrids } from '../../src/road/receive/read-grids.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { serveVault, type VaultServing } from '../../src/vault/serve.ts'
import { ACCOUNT } from '../../src/web/desk/account/words.ts'
import { DESK } from '../../src/web/words/desk.ts'
import { PUBLIC } from '../../src/web/words/public.ts'
import type { SeatLink } from '../../src/work/enrolment/first-registrars.ts'
import { initInstallation } from '../../src/work/installation/init.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { freePort } from '../helpers/free-port.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { expectSound, launch, openPage, PATIENCE, shoot } from './browser.ts'
import { GOOD } from './court-sheet.ts'
import { mendAll } from './mend.ts'
import { addAuthenticator } from './virtual-authenticator.ts'

const NAME = 'Wobbelise Whistledown'

describe.each(['en', 'km'] as const)('a real record, from its beginning to its first returns, in %s', (lang) => {
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
    const ports = new Map<string, number>()
    for (const side of vaultSides(installation)) ports.set(side, await freePort())
    await foundVaults(installation, {
      urlOf: (side) => `http://localhost:${ports.get(side)}`,
      log: `${running.url}/log`,
      origins: [running.deskUrl ?? ''],
    })
    for (const [side, port] of ports)
      vaults.push(
        await serveVault({
          dir: vaultHome(installation, side as never),
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

  let head: Page

  test('two registrars take their seats, compare codes and sign; the head of an office is enrolled', async () => {
    const registrars = [await come(`#/ceremony/${links[0]?.link}`), await come(`#/ceremony/${links[1]?.link}`)] as const
    for (const page of registrars) await page.locator('main .btn.p').first().click()
    for (const page of registrars) await page.locator('.check-code').first().waitFor()
    await see(registrars[0], 'ceremony')
    for (const page of registrars) await press(page, ACCOUNT['ceremony-sign'])
    for (const page of registrars) await signIn(page)
    head = await come()
    await press(head, ACCOUNT['enrol-this'])
    await head.locator('main select').first().selectOption('moj')
    await head.locator('main select').nth(1).selectOption('head')
    await see(head, 'enrol')
    await head.locator('main .btn.p').first().click()
    await head.locator('.check-code').waitFor()
    for (const [i, page] of registrars.entries()) {
      await press(page, ACCOUNT['waiting-title'])
      await page.locator('.devices .btn.p').first().click()
      if (i === 0) await see(page, 'signed-once')
    }
    await head
      .getByText(looseName(say(ACCOUNT['state-enrolled'])))
      .first()
      .waitFor()
    await see(head, 'enrolled')
    for (const page of registrars) await page.context().close()
  })

  test('the empty sheet is taken, filled and handed in; the receipt is checked by a stranger', async () => {
    await signIn(head)
    // The day begins with what waits; a return is one press from there.
    await head.locator('.top nav a[href="#/return"]').click()
    await head.locator('input[type=file]').first().setInputFiles(served().installation.layout.edge('moj'))
    await head.locator('.zone').waitFor()
    await head.locator('label.field select').selectOption('court-return')
    const [download] = await Promise.all([head.waitForEvent('download'), press(head, DESK['take-template'])])
    const [template] = await readGrids(new Uint8Array(readFileSync(await download.path())))
    const at = [...(template?.rows ?? [])].findIndex(({ cells }) => cells.filter((c) => c.trim() !== '').length > 5)
    const headings = template?.rows.at(at)?.cells ?? []
    // Filled as it came: each heading names its field in both languages.
    const cells = headings.map((heading) => {
      const field = courtReturn.fields.find((f) => heading.includes(f.words.en))
      return field ? (({ ...GOOD, accused_name: NAME } as Record<string, string>)[field.id] ?? '') : ''
    })
    const filled = await writeXlsx({ sheets: [{ name: template?.sheet ?? 'sheet', rows: [[...headings], cells] }] })
    await head
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'return.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(filled) })
    await head.locator('.work').waitFor()
    await see(head, 'mend')
    await mendAll(head)
    await head.locator('.bar .btn.p').click()
    await head.locator('.certificate').waitFor()
    await see(head, 'receipt')
    const proof = await head.locator('textarea').inputValue()
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
    expect(rows).toHaveLength(1)
  })

  test('a nil return of another quarter is signed, after it was asked once more', async () => {
    await head.locator('.acts .btn').last().click()
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
})
