/**
 * A changed policy, read rule by rule and signed by two passkeys, one of them of oversight.
 * By night alone. By day: walls/policy-proposal, walls/policy-adoption, e2e/only-signing.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comparePolicies } from '../../src/work/policies/access-policy.ts'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { proposePolicies } from '../../src/work/policies/propose.ts'
import { hashPolicyTexts } from '../../src/core/access/hash-policies.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { openRealDesk, signInAs, type RealDesk } from './real-desk.ts'

let browser: Browser
let desk: RealDesk
let proposed = ''
const be = (who: string, lang = 'en', width = 1280) => signInAs(browser, desk, { who, hash: '#/sign', lang, width })

/** Whoever hands in may also correct what another device of the office handed in; and what approvals there are says less. */
function changed(installation: Installation): Installation {
  const { country } = installation
  const policies = country.policies.map((p) =>
    p.name === '10-own-records.cedar' ? { ...p, text: p.text.replace('Role::"caseworker"', 'Role::"caseworker", Role::"reviewer"') } : p,
  )
  return { ...installation, country: { ...country, policies, protocols: country.protocols.slice(1) } }
}

describe.skipIf(!hasBrowser)('a change of who may see whom', () => {
  beforeAll(async () => {
    desk = await openRealDesk(
      'sign-policies',
      [
        ['head', 'moj', ['head']],
        ['oversight', 'ncct', ['oversight']],
      ],
      async (installation) => {
        proposed = hashPolicyTexts((await proposePolicies(changed(installation))).texts)
      },
    )
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test.each(SCREENS)(
    'is read, before and after, in %s at %i',
    async (lang, width) => {
      const { page, complaints } = await be('head', lang, width)
      await page.locator('.rule-change').first().waitFor()
      await expectSound(page, `policies ${lang} ${width}`)
      await shoot(page, `sign-policies-${lang}-${width}`)
      expect(await page.locator('.rule-change').count()).toBe(2)
      // Marks where a line may break, and where it may not.
      const first = (await page.locator('.rule-change').first().innerText()).replaceAll(/[\u200B\u2060]/g, '')
      expect(first).toMatch(lang === 'en' ? /Comes in\s+Reviewer/ : /ចូលមក\s+អ្នកពិនិត្យ/)
      expect(complaints).toEqual([])
      await page.context().close()
    },
    PATIENCE,
  )
  test(
    'is in the log when both have signed, by keyboard alone',
    async () => {
      const one = await be('head')
      await one.page.getByRole('button', { name: 'I have read it: sign' }).press('Enter')
      await one.page.getByText('You have signed').waitFor()
      await expectSound(one.page, 'half signed')
      const two = await be('oversight')
      await two.page.getByRole('button', { name: 'sign as the second' }).press('Enter')
      await two.page.getByText('Signed by both, and on record.').waitFor()
      await expectSound(two.page, 'signed')
      const installation = await openInstallation(desk.dir)
      expect((await comparePolicies(installation)).adopted).toBe(proposed)
      await installation.close()
      for (const { page } of [one, two]) await page.context().close()
    },
    PATIENCE,
  )
})
