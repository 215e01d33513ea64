/** A real record of Cambodia, no demonstration, served with its desk; its people sign in and sign with passkeys of their own. */
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openInstallation, OPERATOR, type Installation } from '../../src/work/installation/installation.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { jointly } from '../helpers/enrolled.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import type { Seat } from '../helpers/served-people.ts'
import { makeDevice, type TestDevice } from '../helpers/test-device.ts'
import { type Opened, openPage, whenIn } from './browser.ts'
import { goTo } from './demo-desk.ts'
import { addAuthenticator } from './virtual-authenticator.ts'

export type RealDesk = { readonly dir: string; readonly running: Serving; deviceOf(who: string): TestDevice; close(): Promise<void> }

/** Besides those who are seated there are `registrar-1` and `registrar-2`. */
export async function openRealDesk(
  name: string,
  seats: readonly Seat[],
  fill: (installation: Installation, deviceOf: (who: string) => TestDevice) => Promise<void>,
  /** As a coalition keeps it alone. */
  observatory = false,
): Promise<RealDesk> {
  const scratch = scratchDir(name)
  const dir = join(scratch.path, 'record')
  const web = await buildWeb('kh')
  await newInstallation({ dir, country: 'kh', demo: false, observatory })
  const [port, deskPort] = [await freePort(), await freePort()]
  const desk = `http://localhost:${deskPort}`
  const [first, second] = observatory ? (['oversight-body', 'embassy-1'] as const) : (['ncct', 'mosavy'] as const)
  const registrars = [makeDevice(first, ['registrar'], desk), makeDevice(second, ['registrar'], desk)] as const
  const devices = new Map(seats.map(([who, agency, roles]) => [who, makeDevice(agency, roles, desk)]))
  const seated = new Map([...devices, ['registrar-1', registrars[0]], ['registrar-2', registrars[1]]])
  const installation = await openInstallation(dir)
  const approvedBy = registrars.map((r) => r.credential)
  const entries = [await jointly({ kind: 'registrars.enrolled', cards: registrars.map((r) => r.card) }, registrars)]
  for (const { card } of devices.values()) entries.push(await jointly({ kind: 'credential.enrolled', card, approvedBy }, registrars))
  await installation.store.append(OPERATOR, entries, null)
  const deviceOf = (who: string): TestDevice => {
    const device = seated.get(who)
    if (!device) throw new Error(`no ${who}`)
    return device
  }
  await fill(installation, deviceOf)
  await installation.sequencer.flush()
  await installation.close()
  const running = await serve({ dir, port, deskPort, web })
  return {
    dir,
    running,
    deviceOf,
    close: async () => {
      await running.close()
      scratch.remove(dir)
    },
  }
}

/** Signs in with this person's passkey, then goes to an address of the desk. */
export async function signInAs(
  browser: Browser,
  desk: RealDesk,
  at: { readonly who: string; readonly hash: string; readonly lang: string; readonly width: number },
): Promise<Opened> {
  const opened = await openPage(browser, at.width)
  await addAuthenticator(opened.page, desk.deviceOf(at.who))
  await opened.page.goto(`${desk.running.deskUrl}/?lang=${at.lang}`)
  await opened.page.locator('.btn.p').first().click()
  await whenIn(opened.page)
  await goTo(opened.page, at.hash)
  await opened.page.evaluate(() => document.fonts.ready)
  return opened
}
