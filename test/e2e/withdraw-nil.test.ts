/** A head who signed that there was nothing, and was wrong: what came back stands in her day, and she takes it back at the desk. By night alone. By day: road/unsigned-acts, ledger/contradicted-nil. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { utf8 } from '../../src/core/bytes.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { append } from '../../src/road/append.ts'
import { sealAct, sealNil } from '../../src/road/seal.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { sealFile } from '../helpers/made-installation.ts'
import type { TestDevice } from '../helpers/test-device.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { openRealDesk, signInAs, type RealDesk } from './real-desk.ts'

let browser: Browser
let desk: RealDesk
const [OVER, BACK] = ['2026-Q2', '2026-Q1'] as const
const HEAD = 'Court,Case number,Accused,Registered on,Law and article,Exploitation,Stage of the case,Presence,Sex,Age,Nationality,Official'
const ROW = 'CFI-2,7/2026,Sok Invented,2026-05-02,L2008-12,Forced labour,awaiting_trial,not_applicable,female,30,KHM,no'

/** Of one court a nil over a row of its own, and a nil that the secretariat sent back. */
async function fill(installation: Installation, deviceOf: (who: string) => TestDevice): Promise<void> {
  const { country, store } = installation
  const optionsOf = (who: string, agency: string) => ({
    country,
    form: country.forms.find((f) => f.id === 'court-return')!,
    agency,
    random: nodeRandom,
    signer: deviceOf(who),
  })
  const rows = await sealFile(installation, 'court-return', 'moj', utf8(`${HEAD}\n${ROW}`), 'cases.csv')
  if ('refused' in rows) throw new Error(JSON.stringify(rows.refused))
  await append(rows, country, store)
  for (const period of [OVER, BACK]) {
    const sealed = await sealNil([{ office: 'CFI-2', period }], optionsOf('head', 'moj'))
    const { entries } = await append(sealed, country, store)
    const about = { of: 'moj', return: entries[0] ?? '', slots: [['CFI-2', period] as const] }
    if (period === BACK) {
      const back = await sealAct({ kind: 'return.sent_back', ...about, reason: 'not-plausible', cells: [] }, optionsOf('reviewer', 'ncct'))
      await append(back, country, store)
    }
  }
}

describe.skipIf(!hasBrowser)('a nil return that was wrong', { timeout: PATIENCE }, () => {
  beforeAll(async () => {
    const seats = [['head', 'moj', ['head']] as const, ['clerk', 'moj', ['clerk']] as const, ['reviewer', 'ncct', ['reviewer']] as const]
    desk = await openRealDesk('withdraw-nil', seats, fill)
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  const cell = (period: string): string => `[data-state][aria-label*="Battambang"][aria-label*="quarter ${period.slice(-1)}"]`

  test.each(SCREENS)('stands in its head’s day, and in her list first, in %s at %i', async (lang, width) => {
    const { page, complaints } = await signInAs(browser, desk, { who: 'head', hash: '#/today', lang, width })
    const back = page
      .locator('#today-due')
      .locator('xpath=ancestor::section')
      .locator('li', { has: page.locator('a[href="#/due"]') })
    await back.first().waitFor()
    const said = ((await back.first().textContent()) ?? '').replaceAll(/[\u200b\u2060]/g, '')
    expect(said).toContain(lang === 'en' ? 'sent back to you: 1' : 'បានបញ្ជូនត្រឡប់មកអ្នក៖ ១')
    await expectSound(page, `today of a head ${lang} ${width}`)
    await shoot(page, `today-sent-back-${lang}-${width}`)
    await back.first().locator('a').click()
    await page.locator('.own .asked').first().waitFor()
    await page.locator('.slot h2').waitFor()
    await expectSound(page, `due with a nil sent back ${lang} ${width}`)
    await shoot(page, `due-nil-back-${lang}-${width}`)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('is not a clerk’s, nor a reviewer’s, to withdraw', async () => {
    for (const who of ['clerk', 'reviewer']) {
      const { page } = await signInAs(browser, desk, { who, hash: '#/due', lang: 'en', width: 1280 })
      await page.locator(cell(OVER)).click()
      await page.getByRole('heading', { level: 2, name: 'Nil, contradicted' }).waitFor()
      expect(await page.getByRole('button', { name: 'Withdraw the nil return' }).count()).toBe(0)
      await page.context().close()
    }
  })

  test('is withdrawn with a reason: the rows are the return, and where there were none it is due again', async () => {
    const { page, complaints } = await signInAs(browser, desk, { who: 'head', hash: '#/due', lang: 'en', width: 1280 })
    for (const [period, before, after] of [
      [OVER, 'Nil, contradicted', 'Received, not signed'],
      [BACK, 'Sent back', 'Due, nothing received'],
    ] as const) {
      await page.locator(cell(period)).click()
      await page.getByRole('heading', { level: 2, name: before }).waitFor()
      await page.getByRole('button', { name: 'Withdraw the nil return' }).click()
      await page.getByText('It stays on record that you signed it').waitFor()
      await page.getByLabel('Reason').selectOption('signed-in-error')
      if (period === OVER) await shoot(page, 'due-withdraw-en-1280')
      await page.getByRole('button', { name: 'Sign and send' }).click()
      await page.getByRole('heading', { level: 2, name: after }).waitFor()
      expect(await page.getByRole('button', { name: 'Withdraw the nil return' }).count()).toBe(0)
      // Whatever stands there now: that it was signed and taken back stays to be seen.
      expect(await page.locator('.slot').textContent()).toMatch(
        /A nil return was signed here, and a head of the body that signed it withdrew it on .*: Signed in error\./,
      )
    }
    await expectSound(page, 'due after a withdrawal')
    await shoot(page, 'due-withdrawn-en-1280')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
