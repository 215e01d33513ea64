/**
 * Dossiers between prosecution offices, in a browser: what waits on the day's page and in open work, one offered, one taken under a number, one sent back with
 * a reason by keyboard alone, and what the police see of it.
 * By night alone. By day: road/transfers.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TransferAct } from '../../src/core/entry/kinds.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { signEntry } from '../../src/core/entry/sign.ts'
import { demoSigner } from '../../src/demo/hand-in.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { TRANSFER } from '../../src/web/desk/transfer/words.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { openTransferStore } from '../../src/work/transfers/transfer-store.ts'
import { transfer } from '../../src/work/transfers/transfer.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, goTo, openDemoDesk, type DemoDesk } from './demo-desk.ts'

const PROSECUTOR = 'sample-prosecutor'
/** An act of somebody else of the prosecution. @returns its entry */
async function act(installation: Installation, body: TransferAct): Promise<string> {
  const { country, store, pools } = installation
  const signer = demoSigner(installation, 'prosecution', 'clerk')
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: 'prosecution', author: signer.credential }
  const entry = await signEntry(makeEntry(head, body, {}, {}, nodeRandom.bytes), signer)
  const { entries } = await transfer([entry], { agency: 'prosecution', country, store, transfers: openTransferStore(pools.saksi_desk) })
  return entries[0] ?? ''
}
const NUMBERS = ['1/2023', '2/2023', '3/2023', '4/2023', '5/2023'] as const
async function fill(installation: Installation): Promise<void> {
  const at = { agency: 'prosecution', office: 'PRO-X1', form: 'dossier-return', sent_on: '2023-05-02', decision: 'pending' }
  for (const n of NUMBERS) await plant(installation.owner(), 'dossier', { [n]: { ...at, case_number: n } })
  for (const n of NUMBERS.slice(0, 4))
    await act(installation, { kind: 'dossier.offered', record: recordId(n), from: 'PRO-X1', to: 'PRO-12', reason: 'jurisdiction' })
}
const bare = (text: string): string => text.replaceAll(/[\u200B\u2060]/g, '')

describe.skipIf(!hasBrowser)('dossiers between offices, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-transfers', fill)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  const at = (person: string, hash: string, lang: string, width: number) => beAt(browser, desk, { person, hash, lang, width })

  for (const [lang, width] of SCREENS)
    test(`what is on its way, one of it and the offer, in ${lang} at ${width}`, async () => {
      const { page, complaints } = await at(PROSECUTOR, '#/today', lang, width)
      await page.locator('[aria-labelledby=today-transfers] li').first().waitFor()
      expect(await page.locator('[aria-labelledby=today-transfers] a[href^="#/transfer/"]').count()).toBeGreaterThan(0)
      await shoot(page, `transfer-today-${lang}-${width}`)
      await goTo(page, '#/work')
      await page.locator('.open-work a[href="#/transfer"]').waitFor()
      await expectSound(page, `open work ${lang} ${width}`)
      await shoot(page, `transfer-work-${lang}-${width}`)
      await goTo(page, '#/transfer')
      await page.locator('.transfers .tasks a').first().waitFor()
      await expectSound(page, `the list ${lang} ${width}`)
      await shoot(page, `transfer-list-${lang}-${width}`)
      await page.locator('.transfers .tasks a').first().click()
      await page.locator('#move-number').waitFor()
      // What is no number is named beside its box, and nothing is sent.
      await page.locator('#move-number').fill('Invented Name')
      await page.locator('.transfers .btn.p').click()
      await page.locator('#move-number-wrong').waitFor()
      await expectSound(page, `one transfer ${lang} ${width}`)
      await shoot(page, `transfer-one-${lang}-${width}`)
      await goTo(page, '#/transfer/new')
      await page.locator('#move-which option').nth(1).waitFor({ state: 'attached' })
      await page.locator('.transfers .btn.p').click()
      await page.locator('.card.stop').waitFor()
      expect(await page.locator('.card.stop li').count()).toBe(3)
      await expectSound(page, `the offer ${lang} ${width}`)
      await shoot(page, `transfer-new-${lang}-${width}`)
      expect(complaints).toEqual([])
      await page.context().close()
    })

  test('one is taken under its number, with Khmer digits; it still counts where it was, and the page says so', async () => {
    const { page, complaints } = await at(PROSECUTOR, '#/transfer', 'en', 1280)
    await page.getByRole('link', { name: /Dossier 1\/2023/ }).click()
    await page.locator('#move-number').fill('៩០១/២០២៣')
    await page.getByRole('button', { name: TRANSFER['move-take'].en, exact: true }).click()
    await page.getByRole('heading', { name: TRANSFER['move-enter'].en }).waitFor()
    expect(bare(await page.locator('main').innerText())).toContain('901/2023')
    await expectSound(page, 'one that was taken')
    await shoot(page, 'transfer-taken-en-1280')
    expect(complaints).toEqual([])
    await page.context().close()
  })
  test('one is sent back with a reason, by keyboard alone', async () => {
    const { page, complaints } = await at(PROSECUTOR, '#/transfer', 'en', 360)
    await page.getByRole('link', { name: /Dossier 2\/2023/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: TRANSFER['move-send-back'].en }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: TRANSFER['back-papers_missing'].en }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: TRANSFER['move-send-back'].en }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.transfers > .lead', { hasText: TRANSFER['move-sent_back'].en }).waitFor()
    expect(bare(await page.locator('.facts').innerText())).toContain(TRANSFER['back-papers_missing'].en)
    expect(complaints).toEqual([])
    await page.context().close()
  })
  test('one is offered, and who offered it is not asked to answer', async () => {
    const { page, complaints } = await at(PROSECUTOR, '#/transfer/new', 'en', 1280)
    await page.locator('#move-which option').nth(1).waitFor({ state: 'attached' })
    await page.locator('#move-which select').selectOption(recordId('5/2023'))
    await page.locator('#move-whom select').selectOption('PRO-12')
    await page.getByRole('radio', { name: TRANSFER['why-conflict'].en }).check()
    await page.getByRole('button', { name: TRANSFER['move-send'].en }).click()
    await page.getByRole('link', { name: /Dossier 5\/2023/ }).click()
    await page.getByText(TRANSFER['move-is-yours'].en).waitFor()
    expect(await page.locator('#move-number').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })
  test('the police have no such page, and nothing of it', async () => {
    const { page } = await at('sample-investigator', '#/transfer', 'en', 1280)
    await page.locator('.today h1').waitFor()
    expect(await page.locator('a[href^="#/transfer"]').count()).toBe(0)
    await page.context().close()
  })
})
