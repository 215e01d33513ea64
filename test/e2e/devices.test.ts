/**
 * A real installation in a browser: two registrars enrol each other and a clerk, whose device then signs a court return.
 * By night alone. By day: e2e/whole-way, desk/enrolment.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import courtReturn from '../../countries/kh/forms/court-return.ts'
import type { SeatLink } from '../../src/work/enrolment/first-registrars.ts'
import { writeDoors } from '../../src/work/openings/doors.ts'
import { initInstallation } from '../../src/work/installation/init.ts'
import { possessionChallenge } from '../../src/core/entry/sign-in.ts'
import { parseSignature } from '../../src/core/ledger/signature.ts'
import { messySample } from '../../src/demo/write-court-return.ts'
import { MISSING } from '../../src/web/desk/account/missing-words.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { AT_NIGHT } from '../helpers/everything.ts'
import { freePort } from '../helpers/free-port.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { makeDevice, TestBrowser } from '../helpers/test-device.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, shoot } from './browser.ts'
import { goTo } from './demo-desk.ts'
import { mendAll } from './mend.ts'
import { addAuthenticator } from './virtual-authenticator.ts'

const scratch = scratchDir('devices')
const dir = join(scratch.path, 'kh')
const sheet = join(scratch.path, 'sample.xlsx')
let browser: Browser
let running: Serving
let links: readonly SeatLink[]

type Desk = { readonly page: Page; readonly complaints: string[]; readonly cdp: CDPSession; readonly authenticator: string }

async function openDesk(hash = '', width = 1280, lang = 'en'): Promise<Desk> {
  const { page, complaints } = await openPage(browser, width)
  const { cdp, id } = await addAuthenticator(page)
  await page.goto(`${running.deskUrl}/?lang=${lang}${hash}`)
  await page.locator('h1').waitFor()
  return { page, complaints, cdp, authenticator: id }
}
/** Asks from as many networks as an agency has places for strangers, and one more. */
async function fillWithStrangers(agency: string): Promise<void> {
  const desk = running.deskUrl ?? ''
  for (let n = 0; n <= 20; n++) {
    const device = makeDevice(agency, ['clerk'], desk)
    const asked = { card: device.card, possession: device.assert(possessionChallenge(device.card)) }
    const answer = await new TestBrowser(running.url, desk).ask('POST', '/api/v1/enrolments', asked, { 'x-forwarded-for': `10.8.${n}.1` })
    expect([n, answer.status]).toEqual([n, n < 20 ? 200 : 422])
  }
}
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click()
const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()
/** The same page in the other language, and on a phone. */
async function lookAt(page: Page, name: string): Promise<void> {
  for (const [width, lang] of [
    [1280, 'en'],
    [360, 'km'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.getByRole('button', { name: lang === 'en' ? 'English' : 'ខ្មែរ' }).click()
    await page.locator(`html[lang=${lang}]`).waitFor()
    await shoot(page, `${name}-${lang}-${width}`)
    await expectSound(page, `${name} ${lang} ${width}`)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByRole('button', { name: 'English' }).click()
}

/** One press must not ask for a seat that nobody chose; and oversight is asked for where it is. */
async function nothingIsOffered(page: Page): Promise<void> {
  const key = page.getByRole('button', { name: 'Make the key on this device' })
  await page.locator('main select').nth(1).waitFor()
  expect(await page.locator('main select').evaluateAll((all) => all.map((s) => (s as HTMLSelectElement).value))).toEqual(['', ''])
  expect(await key.isDisabled()).toBe(true)
  await page.getByLabel('Office').selectOption('moj')
  expect(await key.isDisabled()).toBe(true)
}

// Without a browser there is nothing to drive; scripts/test.sh says so, and on CI that is a failure.
describe.skipIf(!hasBrowser)('devices', () => {
  const registrars: Desk[] = []
  let clerk: Desk
  let number = ''
  let recovery = ''
  beforeAll(async () => {
    const web = await buildWeb('kh')
    links = await initInstallation({ dir, country: 'kh', demo: false })
    writeFileSync(sheet, await messySample(courtReturn))
    running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web })
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await running?.close()
    scratch.remove(dir)
  })

  test(
    'two registrars take their seats, compare codes, and sign',
    async () => {
      for (const { link } of links) registrars.push(await openDesk(`#/ceremony/${link}`))
      const [a, b] = registrars as [Desk, Desk]
      await a.page.getByRole('button', { name: 'Take the seat' }).waitFor()
      await lookAt(a.page, 'ceremony-seat')
      for (const { page } of registrars) await press(page, 'Take the seat with this device')
      for (const { page } of registrars) await page.getByRole('button', { name: 'Both codes agree: sign' }).waitFor()
      const codes = (page: Page): Promise<string[]> => page.locator('.check-code').allInnerTexts()
      expect(await codes(a.page)).toEqual(await codes(b.page))
      await lookAt(a.page, 'ceremony-compare')
      await press(a.page, 'Both codes agree: sign')
      await a.page.getByText('You have signed').waitFor()
      await press(b.page, 'Both codes agree: sign')
      for (const { page } of registrars) await page.getByText('Both registrars are enrolled').waitFor()
      for (const { page } of registrars) {
        await press(page, 'Sign in')
        await heading(page, 'Sign in')
        expect(page.url()).not.toContain('ceremony')
        await press(page, 'Sign in with a device')
        await heading(page, 'What will you do?')
      }
      await lookAt(a.page, 'account-home')
      // What stands between these two and a first return, on one page.
      await press(a.page, MISSING['missing-title'].en)
      await a.page.locator('.enrolment-gaps').getByText('Ministry of Justice').waitFor()
      // A body's name stands in lines, and not in a column a letter wide.
      expect(
        (await a.page.locator('.enrolment-gaps li li', { hasText: 'Ministry of Justice' }).first().boundingBox())?.height,
      ).toBeLessThan(120)
      await lookAt(a.page, 'missing')
      await a.page.locator('html[lang=en]').waitFor()
      const said = await a.page.locator('main').innerText()
      for (const line of ['This desk knows no vault', 'Registrars: 2', 'Nobody accepts returns yet', 'Nobody oversees yet', 'Due next'])
        expect(said).toContain(line)
      await press(a.page, 'Back')
    },
    PATIENCE,
  )

  test(
    'a clerk’s device asks, and both sign it in',
    async () => {
      clerk = await openDesk()
      await lookAt(clerk.page, 'sign-in')
      await press(clerk.page, 'Enrol this device')
      await clerk.page.getByLabel('Office').selectOption('moj')
      await clerk.page.getByLabel('What you do there').selectOption('head')
      await lookAt(clerk.page, 'enrol')
      await press(clerk.page, 'Make the key on this device')
      await heading(clerk.page, 'Read this code to a registrar')
      await lookAt(clerk.page, 'enrol-code')
      const code = await clerk.page.locator('.check-code').innerText()
      const [a, b] = registrars as [Desk, Desk]
      // Each line leads to what ends it.
      await press(a.page, MISSING['missing-title'].en)
      await a.page.getByText('Devices that wait for a signature: 1').waitFor()
      await press(a.page, 'Look at them')
      await a.page.getByText(code).waitFor()
      await lookAt(a.page, 'waiting')
      await press(a.page, 'The code is right: sign')
      await a.page.getByText('You have signed; waits for').waitFor()
      await press(b.page, 'Devices that wait')
      await b.page.getByText(code).waitFor()
      await press(b.page, 'The code is right: sign as the second')
      await b.page.getByText('Enrolled, and on record').waitFor()
      await press(b.page, 'Back')
      await press(b.page, MISSING['missing-title'].en)
      await b.page.getByText('Ministry of Justice · People: 1').waitFor()
      expect(await b.page.locator('.enrolment-gaps').innerText()).not.toContain('Ministry of Justice')
      await press(b.page, 'Back')
      await press(b.page, 'Devices that wait')
      await heading(clerk.page, 'This device is enrolled')
    },
    PATIENCE,
  )

  test(
    'its owner, head of an office, hands in a return and says that there is nothing: the device signs both; turned away, nothing is sent',
    async () => {
      const { page, cdp, authenticator, complaints } = clerk
      await press(page, 'Sign in')
      // A page that was asked for by its address is there after signing in; one that is not a head's is answered like none.
      const asked = '#/account/devices'
      await goTo(page, asked)
      await press(page, 'Sign in with a device')
      await heading(page, 'What will you do?')
      expect(new URL(page.url()).hash).toBe(asked)
      await press(page, 'Sign out')
      await goTo(page, '#/oversee')
      await press(page, 'Sign in with a device')
      // A head's day begins with what waits; everybody's devices are one step away.
      await heading(page, 'Nothing waits for an answer of yours')
      await page.getByRole('link', { name: 'My devices' }).click()
      await heading(page, 'What will you do?')
      await press(page, 'A password for when no device is at hand')
      await page.getByLabel('New password').fill('turnip ladder seventeen')
      await press(page, 'Set it')
      await page.locator('.recovery').waitFor()
      await lookAt(page, 'fallback')
      number = await page.locator('.check-code').innerText()
      recovery = await page.locator('.recovery li').first().innerText()
      await press(page, 'I have written them down')
      await page.getByRole('link', { name: 'Hand in a return' }).click()
      await page.getByLabel('The office’s key file').setInputFiles(running.installation.layout.edge('mosavy'))
      await page.getByText('This is not the key file of your office').waitFor()
      await lookAt(page, 'office-key')
      await page.getByLabel('The office’s key file').setInputFiles(running.installation.layout.edge('moj'))
      await page.locator('.zone').waitFor()
      await page.locator('input[type=file]').first().setInputFiles(sheet)
      await page.locator('.side .place').waitFor()
      await mendAll(page)
      await cdp.send('WebAuthn.setUserVerified', { authenticatorId: authenticator, isUserVerified: false })
      await page.locator('.bar .btn').click()
      await page.getByText('Your device did not sign').waitFor()
      await shoot(page, 'not-signed-en-1280')
      await cdp.send('WebAuthn.setUserVerified', { authenticatorId: authenticator, isUserVerified: true })
      await page.locator('.bar .btn').click()
      await page.locator('.certificate').waitFor()
      // Nobody has told this desk of a vault: it says that it cannot tell, not that they have refused; told, the same window knows.
      await page.getByText('this desk cannot tell').waitFor()
      await shoot(page, 'receipt-no-doors-en-1280')
      writeDoors(running.installation.layout.doors, {
        oversight: { epoch: 1, publicKey: 'A'.repeat(43) },
        vaults: (['agency', 'trustee'] as const).map((side) => {
          return { name: `harbour.example/${side}`, side, url: 'http://localhost:1', vkey: 'invented' }
        }),
      })
      await page.getByText('Held by the vaults: not yet').waitFor()
      rmSync(running.installation.layout.doors)
      const { rows } = await running.installation.pools.saksi_reader.query<{ kind: string; signature: string | null }>(
        `select kind, signature from saksi.entries join saksi.entry_parts using (agency_id, entry_id) where agency_id = 'moj'`,
      )
      const forms = rows.filter((r) => r.kind === 'return.received').map((r) => parseSignature(r.signature ?? '')?.form)
      expect([forms, rows.every((r) => r.signature !== null)]).toEqual([['webauthn'], true])
      await press(page, 'Hand in another')
      await page.locator('.zone').waitFor()
      await press(page, 'Nothing to report')
      await lookAt(page, 'nothing')
      // It offers neither office nor period, and asks once more before anything is signed.
      const [nilOffice, nilPeriod] = [page.getByLabel('Which office'), page.getByLabel('Which period')]
      expect([await nilOffice.inputValue(), await nilPeriod.inputValue()]).toEqual(['', ''])
      expect(await page.getByRole('button', { name: 'Go on' }).isDisabled()).toBe(true)
      const court = await nilOffice.locator('option').nth(3).innerText()
      const quarter = await nilPeriod.locator('option').nth(2).innerText()
      // Of a year it is said by one letter as well, whose every quarter it then names.
      expect(await nilPeriod.locator('option').filter({ hasText: ', all of it' }).count()).toBeGreaterThan(0)
      await nilOffice.selectOption({ label: court })
      await nilPeriod.selectOption({ label: quarter })
      await press(page, 'Go on')
      await heading(page, 'Once more: is this so?')
      await lookAt(page, 'nothing-sure')
      await page.getByRole('button', { name: 'Sign and send' }).waitFor()
      await press(page, 'Sign and send')
      await heading(page, 'It is in the record')
      const receipt = await page.locator('.certificate').innerText()
      for (const said of ['Nothing to report', court, quarter]) expect(receipt).toContain(said)
      for (const never of ['Rows accepted', 'Keep the paper', 'Held by the vaults']) expect(receipt).not.toContain(never)
      const slip = await page.locator('.slip').innerText()
      for (const said of ['nothing to report', court, quarter]) expect(slip).toContain(said)
      expect(slip).not.toMatch(/Rows taken in|traffick/i)
      const nil = await running.installation.pools.saksi_reader.query('select is_nil, is_signed from saksi.returns where is_nil')
      expect(nil.rows).toEqual([{ is_nil: true, is_signed: true }])
      expect(complaints).toEqual([])
    },
    PATIENCE,
  )

  test(
    'a browser that lacks what seals is told so, in both languages, and asks for nothing',
    async () => {
      const { page } = await openPage(browser, 360)
      const asked: string[] = []
      page.on('request', (r) => asked.push(r.url()))
      await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
      for (const [lang, word] of [
        ['en', 'This browser lacks'],
        ['km', 'https'],
      ] as const) {
        await page.goto(`${running.deskUrl}/?lang=${lang}`)
        await page.getByRole('alert').getByText(word).waitFor()
        await shoot(page, `old-browser-${lang}-360`)
        await expectSound(page, `old browser ${lang}`)
      }
      expect(asked.filter((url) => url.startsWith(running.url) || url.endsWith('desk.json'))).toEqual([])
      await page.context().close()
    },
    PATIENCE,
  )

  test(
    'a password’s field hides it, takes what is pasted, and tells a password manager what it is',
    async () => {
      const { page } = await openDesk()
      await press(page, 'Sign in with a password')
      const field = page.getByLabel('Password')
      expect([await field.getAttribute('type'), await field.getAttribute('autocomplete')]).toEqual(['password', 'current-password'])
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.evaluate(() => navigator.clipboard.writeText('turnip ladder seventeen'))
      await field.focus()
      await page.keyboard.press('Control+V')
      expect(await field.inputValue()).toBe('turnip ladder seventeen')
      await page.context().close()
    },
    PATIENCE,
  )

  test(
    'the clerk loses the phone and reports it by password; a registrar ends it, and with it the password',
    async () => {
      const [a] = registrars as [Desk]
      await press(clerk.page, 'Sign out')
      await press(clerk.page, 'I lost my phone')
      await lookAt(clerk.page, 'lost')
      await press(clerk.page, 'Sign in with a password')
      await clerk.page.getByLabel('Your number').fill(number)
      await clerk.page.getByLabel('Password', { exact: true }).fill('turnip ladder seventeen')
      await clerk.page.getByLabel('Code from your authenticator').fill(recovery)
      await lookAt(clerk.page, 'password')
      await clerk.page.locator('form button').click()
      await heading(clerk.page, 'My devices')
      await press(clerk.page, 'Report it lost')
      await clerk.page.getByText('Reported. It opens no session').waitFor()
      await press(a.page, 'Back')
      await press(a.page, 'Devices that stand')
      await a.page.locator('.devices li').nth(2).waitFor()
      await lookAt(a.page, 'devices')
      const theirs = a.page.locator('.devices li').filter({ hasText: 'reported lost' })
      // Nothing is chosen for her, and it is asked once more.
      expect(await theirs.getByRole('button', { name: 'Revoke this device' }).isDisabled()).toBe(true)
      await theirs.getByLabel('Why it ends').selectOption('lost')
      await theirs.getByRole('button', { name: 'Revoke this device' }).click()
      await lookAt(a.page, 'devices-sure')
      await theirs.getByRole('button', { name: 'Yes, revoke it' }).click()
      await a.page.getByText('Revoked, and on record').waitFor()
      await press(clerk.page, 'Enrol another device of mine')
      await press(clerk.page, 'Make the key on this device')
      await clerk.page.getByText('You are not signed in here').waitFor()
      await lookAt(clerk.page, 'signed-out')
    },
    PATIENCE,
  )

  test.runIf(AT_NIGHT)(
    'what strangers ask for is turned away at once by a registrar who has just signed in',
    async () => {
      for (let n = 0; n < 5; n++) {
        const { page } = await openDesk()
        await press(page, 'Enrol this device')
        if (n === 0) await nothingIsOffered(page)
        await page.getByLabel('Office').selectOption('moj')
        await page.getByLabel('What you do there').selectOption('clerk')
        await press(page, 'Make the key on this device')
        await heading(page, 'Read this code to a registrar')
        await page.close()
      }
      const { page } = registrars[1] as Desk
      await page.goto(`${running.deskUrl}/?lang=en`)
      await page.reload()
      await press(page, 'Sign in with a device')
      await heading(page, 'What will you do?')
      await press(page, 'Devices that wait')
      await page.getByRole('button', { name: 'Turn away all 5' }).waitFor()
      await lookAt(page, 'waiting-strangers')
      // A refusal stands on the card where it was pressed, and not screens above it.
      await page.route('**/api/v1/enrolments/*/refusal', (route) =>
        route.fulfill({ status: 403, contentType: 'application/json', body: JSON.stringify({ code: 'session.stale' }) }),
      )
      const card = page.locator('.devices > li').last()
      await card.getByRole('button', { name: 'Turn away' }).click()
      await card.getByRole('alert').waitFor()
      expect(await page.getByRole('alert').count()).toBe(1)
      await page.unroute('**/api/v1/enrolments/*/refusal')
      await press(page, 'Turn away all 5')
      await page.getByText('Nothing waits').waitFor()
    },
    PATIENCE,
  )

  test(
    'no second key is made on the device that holds the first: it would be lost with it',
    async () => {
      const { page } = registrars[1] as Desk
      await page.goto(`${running.deskUrl}/?lang=en`)
      await page.reload()
      await press(page, 'Sign in with a device')
      await heading(page, 'What will you do?')
      await press(page, 'Devices that stand')
      await press(page, 'Enrol another device of mine')
      await heading(page, 'Enrol another device of mine')
      await lookAt(page, 'enrol-other')
      await press(page, 'Make the key on the other device')
      await page.getByRole('alert').getByText('That device holds a key of yours already').waitFor()
      await lookAt(page, 'enrol-same')
    },
    PATIENCE,
  )

  test.runIf(AT_NIGHT)(
    'a newcomer comes in by a registrar’s invitation though strangers hold every place',
    async () => {
      await fillWithStrangers('acu')
      const { page } = registrars[1] as Desk
      await page.goto(`${running.deskUrl}/?lang=en`)
      await page.reload()
      await press(page, 'Sign in with a device')
      await press(page, 'Devices that wait')
      const list = page.locator('.invite textarea')
      await list.fill('A Moonpocket\nB Teapot\na moonpocket')
      await page.getByText('In the list more than once: A Moonpocket.').waitFor()
      expect(await page.getByRole('button', { name: 'Make 3 invitations' }).isDisabled()).toBe(true)
      const sent: string[] = []
      page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
      await list.fill('A Moonpocket\nB Teapot')
      await press(page, 'Make 2 invitations')
      await page.locator('.invite li').nth(1).waitFor()
      expect((await page.locator('.invite li').allInnerTexts()).map((text) => text.replace(/\s*[A-Z0-9-]{14}$/, ''))).toEqual([
        'A Moonpocket',
        'B Teapot',
      ])
      expect(await list.inputValue()).toBe('')
      expect(sent.filter((one) => /Moonpocket|Teapot/.test(one))).toEqual([])
      await lookAt(page, 'waiting-invitations')
      await press(page, 'Make an invitation')
      await expect.poll(() => page.locator('.invite .check-code').count()).toBe(3)
      await lookAt(page, 'waiting-invitation')
      const code = await page.locator('.invite .check-code').last().innerText()
      const newcomer = await openDesk()
      await press(newcomer.page, 'Enrol this device')
      await newcomer.page.getByLabel('Office').selectOption('acu')
      await newcomer.page.getByLabel('What you do there').selectOption('clerk')
      await press(newcomer.page, 'Make the key on this device')
      await newcomer.page.getByText('Too many devices wait to be enrolled').waitFor()
      const invitation = newcomer.page.getByLabel('Invitation, if a registrar gave you one')
      await invitation.fill(`${code.startsWith('2') ? '3' : '2'}${code.slice(1)}`)
      await press(newcomer.page, 'Make the key on this device')
      await newcomer.page.getByText('No place is held by this invitation').waitFor()
      await invitation.fill(code.toLowerCase())
      await lookAt(newcomer.page, 'enrol-invited')
      await press(newcomer.page, 'Make the key on this device')
      await heading(newcomer.page, 'Read this code to a registrar')
      // Refused twice, and there is one key on it all the same.
      const keys = async (): Promise<number> =>
        (await newcomer.cdp.send('WebAuthn.getCredentials', { authenticatorId: newcomer.authenticator })).credentials.length
      expect(await keys()).toBe(1)
      await page.reload()
      await press(page, 'Sign in with a device')
      await press(page, 'Devices that wait')
      const request = page.locator('.devices > li').filter({ hasText: 'came with an invitation' })
      await request.waitFor()
      // Turned away, it leaves none that would stand beside the right one.
      await request.getByRole('button', { name: 'Turn away' }).click()
      await request.waitFor({ state: 'detached' })
      await expect.poll(keys, { timeout: 30_000 }).toBe(0)
      await newcomer.page.close()
    },
    PATIENCE,
  )

  test.each(['en', 'km'] as const)(
    'whoever comes by another name of the desk is told its address, in %s, and nothing is asked of the record',
    async (lang) => {
      const { page } = await openPage(browser, 360)
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      const [here, other] = [running.deskUrl ?? '', (running.deskUrl ?? '').replace('localhost', '127.0.0.1')]
      await page.goto(`${other}/?lang=${lang}#/account`)
      await page.locator(`a[href^="${here}/"]`).waitFor()
      await expectSound(page, `elsewhere ${lang}`)
      await shoot(page, `desk-elsewhere-${lang}-360`)
      expect(asked.filter((url) => url.startsWith(running.url))).toEqual([])
      await page.locator(`a[href^="${here}/"]`).click()
      await page.waitForURL(`${here}/?lang=${lang}#/account`)
      await page.locator('h1').waitFor()
      await page.context().close()
    },
  )

  test('a passkey of another origin opens nothing', async () => {
    const stranger = await openDesk()
    await press(stranger.page, 'Sign in with a device')
    await stranger.page.getByText('The device gave no answer').waitFor()
    expect(readFileSync(join(dir, 'log', 'requests.log'), 'utf8')).not.toMatch(/127\.0\.0\.1|[0-9a-f]{32}/)
  })
})
