/** A server whose new version changed who may see whom, before two people have signed that: every page says so, to the public and at the desk. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OPERATOR } from '../../src/work/installation/installation.ts'
import { jointly } from '../helpers/enrolled.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, SCREENS, shoot } from './browser.ts'
import { openRealDesk, signInAs, type RealDesk } from './real-desk.ts'

let browser: Browser
let desk: RealDesk
const be = (who: string, lang = 'en', width = 1280) => signInAs(browser, desk, { who, hash: '#/sign', lang, width })
const WAITS = { en: 'This record waits for two signatures', km: 'កំណត់ត្រានេះរង់ចាំហត្ថលេខាពីរ' } as const
/** Without the marks at which a Khmer line may break. */
const plain = (text: string): string => text.replaceAll(/[\u200B\u2060]/g, '')

describe.skipIf(!hasBrowser)('an upgraded record that waits for two signatures', () => {
  beforeAll(async () => {
    desk = await openRealDesk(
      'only-signing',
      [
        ['head', 'moj', ['head']],
        ['oversight', 'ncct', ['oversight']],
      ],
      async (installation, deviceOf) => {
        // What the log adopted is what an older program had: this one's own policies are others.
        const signers = [deviceOf('head'), deviceOf('oversight')]
        const approvedBy = [signers[0]?.credential ?? '', signers[1]?.credential ?? ''] as const
        const older = { kind: 'policy.changed', policy: 'access', hash: 'ab'.repeat(32), approvedBy } as const
        await installation.store.append(OPERATOR, [await jointly(older, signers)], null)
      },
    )
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test.each(SCREENS)(
    'says so to the public and at the desk, before and after signing in, in %s at %i',
    async (lang, width) => {
      const stranger = await openPage(browser, width)
      const answer = await stranger.page.goto(`${desk.running.url}/data?lang=${lang}`)
      expect(answer?.status()).toBe(503)
      expect(plain(await stranger.page.innerText('main, body'))).toContain(WAITS[lang])
      await expectSound(stranger.page, `only signing, public ${lang} ${width}`)
      await shoot(stranger.page, `only-signing-public-${lang}-${width}`)
      await stranger.page.goto(`${desk.running.deskUrl}/?lang=${lang}`)
      await stranger.page.locator('.card.stop').first().waitFor()
      expect(plain(await stranger.page.locator('.card.stop').first().innerText())).toContain(WAITS[lang])
      const { page } = await be('head', lang, width)
      await page.locator('.rule-change, .btn.p').first().waitFor()
      expect(plain(await page.locator('.card.stop').first().innerText())).toContain(WAITS[lang])
      await expectSound(page, `only signing, desk ${lang} ${width}`)
      await shoot(page, `only-signing-desk-${lang}-${width}`)
      for (const { page: each } of [stranger, { page }]) await each.context().close()
    },
    PATIENCE,
  )
})
