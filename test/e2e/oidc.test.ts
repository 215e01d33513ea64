/**
 * Signing in by an office's account as a person does it: a button, a window of the provider's own, and back. Against a real provider.
 * By night alone. By day: desk/oidc, e2e/whole-way.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layoutOf } from '../../src/store/files/layout.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { enrolledCambodia, type Enrolled } from '../helpers/enrolled.ts'
import { freePort } from '../helpers/free-port.ts'
import { CLIENT, realProvider, type Party } from '../helpers/oidc-parties.ts'
import type { TestDevice } from '../helpers/test-device.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, shoot } from './browser.ts'
import { addAuthenticator } from './virtual-authenticator.ts'

let e: Enrolled
let running: Serving
let provider: Party
let browser: Browser

type Desk = { readonly page: Page; readonly complaints: string[] }
async function openDesk(device?: TestDevice, width = 1280, lang = 'en'): Promise<Desk> {
  const { page, complaints } = await openPage(browser, width)
  if (device) await addAuthenticator(page, device)
  await page.goto(`${running.deskUrl}/?lang=${lang}`)
  await page.getByRole('button', { name: /localhost/ }).waitFor()
  return { page, complaints }
}
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click()
const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()
/** Presses what opens the provider's window. */
async function goThere(page: Page, name: RegExp): Promise<Page> {
  const [there] = await Promise.all([page.waitForEvent('popup'), press(page, name)])
  await there.locator('input[name=login]').waitFor()
  return there
}
/** What somebody does at the provider. */
async function signInThere(there: Page, login: string): Promise<void> {
  await there.locator('input[name=login]').fill(login)
  await there.locator('input[name=password]').fill('any')
  await there.locator('button[type=submit]').click()
  const closed = there.waitForEvent('close')
  await there.getByRole('button', { name: 'Continue' }).click()
  await closed
}
async function asDevice(device: TestDevice): Promise<Desk> {
  const desk = await openDesk(device)
  await press(desk.page, 'Sign in with a device')
  await desk.page.getByRole('button', { name: 'Sign out' }).waitFor()
  return desk
}
/** Where somebody's own devices and accounts are; a registrar is there from the beginning. */
const toAccount = async (page: Page): Promise<void> => {
  await page.goto(`${page.url().split('#')[0]}#/account`)
  await heading(page, 'What will you do?')
}

describe.skipIf(!hasBrowser)('the button of an office’s account', () => {
  beforeAll(async () => {
    const web = await buildWeb('kh')
    e = await enrolledCambodia('oidc-desk', web)
    provider = await realProvider(`${e.desk}/`)
    writeFileSync(join(e.dir, 'secrets', 'oidc.secret'), CLIENT.secret)
    writeFileSync(layoutOf(e.dir).oidc, JSON.stringify({ issuer: provider.issuer, clientId: CLIENT.id, secretFile: 'secrets/oidc.secret' }))
    await e.running.close()
    running = await serve({ dir: e.dir, port: await freePort(), deskPort: Number(new URL(e.desk).port), web })
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await running?.close()
    await provider?.close()
    await e?.close().catch(() => undefined)
  })

  test(
    'opens nothing for an account that nobody linked, says so, and leaves nothing of the answer in an address',
    async () => {
      const { page } = await openDesk()
      await shoot(page, 'oidc-door-en-1280')
      await expectSound(page, 'the door with the provider’s button')
      const there = await goThere(page, /^Sign in by localhost/)
      await signInThere(there, 'nobody')
      await page.getByText('This does not open a session here').waitFor()
      expect(page.url()).not.toMatch(/code=|state=/)
      await heading(page, 'Sign in')
    },
    PATIENCE,
  )

  test(
    'may be left on the way: back, or the window closed, and the door is as it was',
    async () => {
      const button = /^Sign in by localhost/
      // Half a minute each until nothing more is expected of a window that closed (src/web/desk/account/oidc.ts): both wait at once.
      const [closed, back] = [await openDesk(), await openDesk()].map((desk) => desk.page) as [Page, Page]
      await (await goThere(closed, button)).close()
      const again = await goThere(back, button)
      await again.evaluate(() => history.back()) // nothing lies before it
      await heading(back, 'Sign in')
      await again.close()
      for (const page of [closed, back]) await page.getByText('This does not open a session here').waitFor()
      // And it leads there as before.
      await goThere(closed, button)
    },
    PATIENCE,
  )

  test(
    'is linked by the person’s device and two registrars who compare the code, and then signs in, to look',
    async () => {
      const head = await asDevice(e.head)
      await toAccount(head.page)
      await press(head.page, 'My office’s account')
      const there = await goThere(head.page, /^Sign in at localhost/)
      await signInThere(there, 'sok')
      await heading(head.page, 'My office’s account')
      const code = await head.page.locator('.check-code').innerText()
      await shoot(head.page, 'oidc-code-en-1280')
      await expectSound(head.page, 'the code of a link')
      for (const [i, device] of e.registrars.entries()) {
        const { page, complaints } = await asDevice(device)
        await press(page, 'Devices that wait')
        await page.getByRole('heading', { name: 'Accounts that wait' }).waitFor()
        await page.getByText(code).waitFor()
        await press(page, i === 0 ? 'The code is right: sign' : 'The code is right: sign as the second')
        if (i === 0) await page.getByText('You have signed; waits for').waitFor()
        else await page.getByText(code).waitFor({ state: 'detached' })
        expect(complaints).toEqual([])
      }

      const { page, complaints } = await openDesk()
      const window = await goThere(page, /^Sign in by localhost/)
      await signInThere(window, 'sok')
      await page.getByRole('button', { name: 'Sign out' }).waitFor()
      expect(page.url()).not.toMatch(/code=|state=/)
      // It looks, and has nothing to sign with: no journey that signs or opens.
      const nav = await page.getByRole('navigation').getByRole('link').allInnerTexts()
      expect(nav.length).toBeGreaterThan(0)
      expect(nav.join(' ')).not.toMatch(/name|return$/i)
      // Nor a button that would ask for a device, and end this session when there is none.
      expect(await page.getByRole('button', { name: 'Sign in again' }).count()).toBe(0)
      await shoot(page, 'oidc-in-en-1280')
      await expectSound(page, 'signed in by an account')
      // Back and forward: out of the desk's pages and in again, never to the provider's answer; signed out, the door.
      await press(page, 'Sign out')
      await heading(page, 'Sign in')
      await page.goBack().catch(() => undefined)
      await page.goForward().catch(() => undefined)
      expect(await page.getByRole('button', { name: 'Sign out' }).count()).toBe(0)
      expect(page.url()).not.toMatch(/code=|state=/)
      expect(complaints).toEqual([])
    },
    PATIENCE,
  )

  test(
    'reads in Khmer on a phone',
    async () => {
      const { page } = await openDesk(undefined, 360, 'km')
      await shoot(page, 'oidc-door-km-360')
      await expectSound(page, 'the door in Khmer')
    },
    PATIENCE,
  )
})
