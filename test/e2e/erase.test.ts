/** A record erased at the desk, by real devices: found, what goes and what stays read, asked by a head, signed by oversight, seen by who speaks for the person. By night alone. By day: walls/erase, walls/erasure-asked. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EntryBody, Stub } from '../../src/core/entry/kinds.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { readyOf, type Ready } from '../../src/core/entry/ready.ts'
import { signJointly } from '../../src/core/entry/sign.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { destroyErased } from '../../src/work/erasing/destroy.ts'
import { versionsOf } from '../../src/work/erasing/standing.ts'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { putProtected } from '../helpers/protection-record.ts'
import type { TestDevice } from '../helpers/test-device.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { goTo } from './demo-desk.ts'
import { openRealDesk, signInAs, type RealDesk } from './real-desk.ts'
import { holdDown } from './two-people.ts'

const KIND = 'victim_episode'
let browser: Browser
let desk: RealDesk
/** To be asked for · ordered, and the thirty days are over · erased. */
let [fresh, due, gone] = ['', '', '']
const be = (who: string, hash = '#/erase', lang = 'en', width = 1280) => signInAs(browser, desk, { who, hash, lang, width })

async function jointly(body: EntryBody, devices: readonly TestDevice[]): Promise<Ready> {
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: 'mosavy', author: devices[0]?.credential ?? '' }
  const parts = await signJointly(makeEntry(head, body, {}, {}, nodeRandom.bytes), devices)
  return readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })
}
async function fill(installation: Installation, deviceOf: (who: string) => TestDevice): Promise<void> {
  const put = (file: string): Promise<string> =>
    putProtected({ installation }, 'victim-episode', 'mosavy', { file_number: file, state: 'closed' })
  ;[fresh, due, gone] = [await put('F-1'), await put('F-2'), await put('F-3')]
  const { pools, sequencer, store } = installation
  const devices = [deviceOf('head'), deviceOf('oversight')]
  const approvedBy = devices.map((d) => d.credential)
  const act = async (record: string) => ({
    type: KIND,
    record,
    entries: await versionsOf(pools.saksi_reader, { agency: 'mosavy', record }, KIND),
    ground: 'request-of-the-person' as const,
    approvedBy,
  })
  for (const record of [due, gone])
    await store.append(
      'mosavy',
      [await jointly({ kind: 'erasure.ordered', ...(await act(record)), advocate: 'ngo-coalition' }, devices)],
      null,
    )
  await sequencer.flush()
  // Of five weeks ago: the server's own clock and the browser's go on together, and neither is moved.
  await installation.owner().query(`update saksi.entries set recorded_at = recorded_at - interval '35 days' where kind = 'erasure.ordered'`)
  await store.append('mosavy', [await jointly({ kind: 'record.erased', ...(await act(gone)) }, devices)], null)
  await sequencer.flush()
  await destroyErased(installation)
}
const plain = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText()).replaceAll(/[\u200B\u2060]/g, '')
const closeAll = async (...pages: readonly Page[]): Promise<void> => {
  for (const page of pages) await page.context().close()
}

describe.skipIf(!hasBrowser)('an erasure at the desk', { timeout: 2 * PATIENCE }, () => {
  beforeAll(async () => {
    desk = await openRealDesk(
      'e2e-erase',
      [
        ['head', 'mosavy', ['head']],
        ['oversight', 'oversight-body', ['oversight']],
        ['speaker', 'ngo-coalition', ['caseworker']],
        ['police', 'ahtjp', ['head', 'caseworker']],
      ],
      fill,
    )
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test.each(SCREENS)(
    'what goes, what stays and what it cannot reach stand before the signature, and each state has its page: %s at %i',
    async (lang, width) => {
      const { page, complaints } = await be('head', `#/erase/${KIND}/${fresh}`, lang, width)
      await page.locator('.erasures .ask-form').waitFor()
      await expectSound(page, `asking ${lang} ${width}`)
      await shoot(page, `erase-ask-${lang}-${width}`)
      expect(await plain(page, '.what-goes')).toMatch(
        lang === 'en' ? /What is destroyed[\s\S]*What stays[\s\S]*cannot destroy[\s\S]*7/ : /បំផ្លាញ[\s\S]*នៅដដែល[\s\S]*៣៥/,
      )
      await goTo(page, '#/erase')
      await page.locator('.erasures .certificate').waitFor()
      await expectSound(page, `erasures ${lang} ${width}`)
      await shoot(page, `erase-list-${lang}-${width}`)
      expect(complaints).toEqual([])
      await closeAll(page)
    },
  )

  test('is asked by a head from the record’s own page, signed by oversight, told to who speaks for the person, and stopped there', async () => {
    const head = await be('head', `#/find/${KIND}/${fresh}`)
    await head.page.getByRole('link', { name: 'Erase this record' }).click()
    await head.page.locator('.ask-form').waitFor()
    // Nothing is signed before a ground and an advocate are named.
    expect(await head.page.locator('.ask-form .holding').isDisabled()).toBe(true)
    await head.page.getByLabel('Ground').selectOption('request-of-the-person')
    expect(await head.page.locator('.ask-form .holding').isDisabled()).toBe(true)
    await head.page.getByLabel('Who speaks for the person').selectOption('ngo-coalition')
    await holdDown(head.page, '.ask-form .holding')
    await head.page.getByText('It waits for oversight, and counts for nothing').waitFor()
    await expectSound(head.page, 'asked')
    const code = await (async () => {
      await goTo(head.page, '#/erase')
      await head.page.locator('section[aria-labelledby=er-own] .check-code').waitFor()
      return head.page.locator('section[aria-labelledby=er-own] .check-code').innerText()
    })()

    const two = await be('oversight', '#/oversee')
    await two.page.getByText('Erasures that wait for your signature: 1.').waitFor()
    await two.page.locator('.oversee').getByRole('link', { name: 'Erasures' }).press('Enter')
    await two.page.locator('section[aria-labelledby=er-mine] > ul > li').waitFor()
    expect(await two.page.locator('section[aria-labelledby=er-mine] .check-code').innerText()).toBe(code)
    await expectSound(two.page, 'oversight reads')
    await shoot(two.page, 'erase-second-en-1280')
    await holdDown(two.page, 'section[aria-labelledby=er-mine] .holding')
    await two.page.getByText('Signed by both, and on record.').waitFor()
    await expectSound(two.page, 'ordered')

    const third = await be('speaker', '#/today', 'en', 360)
    await third.page.getByText('Orders to erase that your office may stop: 1').waitFor()
    await goTo(third.page, '#/erase')
    const held = third.page.locator('.to-sign li', { hasText: 'Held: it can be stopped' })
    await held.waitFor()
    await held.locator('summary').click()
    await held.getByLabel('Why').selectOption('person-asked')
    await expectSound(third.page, 'stopping')
    await shoot(third.page, 'erase-stop-en-360')
    await holdDown(third.page, held.locator('.holding'))
    await third.page.getByText('Stopped, and on record. Nothing was erased.').waitFor()

    const police = await be('police', '#/erase')
    await police.page.getByText('No erasure concerns you now.').waitFor()
    for (const { complaints } of [head, two, third, police]) expect(complaints).toEqual([])
    await closeAll(head.page, two.page, third.page, police.page)
  })

  test('is carried out by the two once more, and what is shown says that it is not gone before it is', async () => {
    const head = await be('head')
    const card = head.page.locator('.to-sign li', { hasText: 'The thirty days are over' })
    await card.getByRole('link', { name: 'Carry it out' }).press('Enter')
    await head.page.locator('.ask-form').waitFor()
    await shoot(head.page, 'erase-deed-en-1280')
    await holdDown(head.page, '.ask-form .holding')
    await head.page.getByText('It waits for oversight').waitFor()
    const two = await be('oversight', '#/erase', 'km', 360)
    await two.page.locator('section[aria-labelledby=er-mine] > ul > li').waitFor()
    await expectSound(two.page, 'deed, km 360')
    await shoot(two.page, 'erase-second-km-360')
    await holdDown(two.page, 'section[aria-labelledby=er-mine] .holding')
    await two.page.locator('.state.signed').waitFor()
    const installation = await openInstallation(desk.dir)
    expect(await destroyErased(installation)).toBe(1)
    await installation.close()
    await head.page.reload()
    for (const { complaints } of [head, two]) expect(complaints).toEqual([])
    await closeAll(head.page, two.page)
    const after = await be('head')
    await after.page.locator('.certificate').nth(1).waitFor()
    expect(await after.page.locator('.certificate').count()).toBe(2)
    await closeAll(after.page)
  })

  test('a session that ends in the middle loses nothing that was chosen, and signs nothing', async () => {
    const { page } = await be('head', `#/erase/${KIND}/${fresh}`)
    await page.locator('.ask-form').waitFor()
    await page.getByLabel('Ground').selectOption('court-order')
    await page.getByLabel('Who speaks for the person').selectOption('ngo-coalition')
    const over = { status: 401, contentType: 'application/json', body: JSON.stringify({ code: 'session.needed', message: '' }) }
    await page.route('**/api/v1/erasures/first', async (route) => {
      await pause(2000)
      await route.fulfill({ ...over, headers: { 'access-control-allow-origin': '*' } })
    })
    await holdDown(page, '.ask-form .holding')
    await page.locator('.ask-form [role=alert]').waitFor()
    expect(await page.getByLabel('Ground').inputValue()).toBe('court-order')
    await page.unroute('**/api/v1/erasures/first')
    await holdDown(page, '.ask-form .holding')
    await page.getByText('It waits for oversight').waitFor()
    await closeAll(page)
  })
})
