import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { REFERRAL } from '../../../src/web/desk/referral/words.ts'
import { PATIENCE } from '../browser.ts'
import type { Way } from './way.ts'

/** One body offers a referral of a record of its own; the other has seen it, and accepts; the first reads that. */
export async function offerAndAccept(way: Way, from: Page, to: Page): Promise<void> {
  await way.go(from, '#/referral/new')
  await from.locator('#offer-who select').selectOption({ index: 1 })
  await from.locator('#offer-help input[type=radio]').nth(1).check()
  await from.locator('#offer-bed input[type=radio]').last().check()
  // What help, in which language, of which body, and its office: the last two come once it is known that nobody has said what he gives.
  await from.locator('#offer-where select').nth(3).selectOption({ index: 1 })
  // Named with the help, the person says yes: without it nothing is sent.
  await from.locator('#offer-agreed input[type=radio]').first().check()
  await way.see(from, 'offer')
  await way.press(from, REFERRAL['offer-send'])
  await from.locator('.waits code').first().waitFor()
  await way.go(to, '#/referral')
  await to.locator('.waits a').first().click()
  await to.locator('.refer .clock').first().waitFor()
  await way.see(to, 'referral-asked')
  await way.press(to, REFERRAL.seen)
  const accept = to.locator('.refer .stuck .btn.p').filter({ hasText: way.named(REFERRAL.accept) })
  await accept.click()
  await expect.poll(() => to.locator('.waits a').first().innerText(), { timeout: PATIENCE }).toMatch(way.named(REFERRAL['in-accepted']))
  await way.see(to, 'referral-accepted')
  await way.go(from, '#/due')
  await way.go(from, '#/referral')
  await expect.poll(() => from.locator('.waits a').first().innerText(), { timeout: PATIENCE }).toMatch(way.named(REFERRAL['out-accepted']))
}
