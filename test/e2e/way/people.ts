import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { DEVICES } from '../../../src/web/desk/account/device-words.ts'
import { ACCOUNT } from '../../../src/web/desk/account/words.ts'
import { PATIENCE } from '../browser.ts'
import type { Way } from './way.ts'

/** Two registrars of two bodies take their seats, compare what they read to each other, and sign. */
export async function takeSeats(way: Way): Promise<readonly [Page, Page]> {
  const registrars = [await way.come(`#/ceremony/${way.links[0]?.link}`), await way.come(`#/ceremony/${way.links[1]?.link}`)] as const
  for (const page of registrars) await page.locator('main .btn.p').first().click()
  for (const page of registrars) await page.locator('.check-code').nth(1).waitFor()
  const [one, other] = await Promise.all(registrars.map((page) => page.locator('.check-code').allInnerTexts()))
  expect(one).toEqual(other)
  await way.see(registrars[0], 'ceremony')
  for (const page of registrars) await way.press(page, ACCOUNT['ceremony-sign'])
  for (const page of registrars) await way.signIn(page)
  return registrars
}

/** Each asks at the door, both registrars sign for each, and each signs in. */
export async function enrol(
  way: Way,
  registrars: readonly Page[],
  seats: readonly (readonly [agency: string, role: string])[],
): Promise<readonly Page[]> {
  const people: Page[] = []
  for (const [agency, role] of seats) {
    const page = await way.come()
    await way.press(page, ACCOUNT['enrol-this'])
    await page.locator('main select').first().selectOption(agency)
    await page.locator('main select').nth(1).selectOption(role)
    await way.see(page, `enrol-${agency}-${role}`)
    await page.locator('main .btn.p').first().click()
    await page.locator('.check-code').waitFor()
    people.push(page)
  }
  for (const registrar of registrars) {
    await way.press(registrar, ACCOUNT['waiting-title'])
    const toSign = registrar.locator('.devices .btn.p')
    for (let left = people.length; left > 0; left--) {
      await expect.poll(() => toSign.count(), { timeout: PATIENCE }).toBe(left)
      if (left === people.length) await way.see(registrar, 'to-sign')
      await toSign.first().click()
    }
    await expect.poll(() => toSign.count(), { timeout: PATIENCE }).toBe(0)
    await way.see(registrar, 'signed')
  }
  for (const page of people) {
    // Its signs are hers to write down from now on.
    await page.getByText(way.named(DEVICES['code-keep'])).first().waitFor()
    await way.signIn(page)
  }
  await way.see(people[0] as Page, 'signed-in')
  for (const page of registrars) await page.context().close()
  return people
}
