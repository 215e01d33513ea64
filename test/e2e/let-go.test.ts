/** What oversight lets go on: somebody whom the vaults locked, because that person opened unusually much; and an opening behind broken glass, once looked at. By night alone. By day: walls/vault-emergency, walls/reviews. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openingPorts } from '../../src/outside/vault/opening-ports.ts'
import { checkCode } from '../../src/core/entry/sign-in.ts'
import type { JournalEvent } from '../../src/core/vault/journal.ts'
import { DEFAULT_LIMITS } from '../../src/core/vault/quota.ts'
import { openRecord } from '../../src/work/openings/open.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { JournalFile } from '../../src/vault/journal-file.ts'
import { bothOpen, makeVaulted, wishFor, type Vaulted } from '../helpers/made-vaults.ts'
import { putIdentification, putProtected } from '../helpers/protection-record.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { comeAs, holdDown, lookAtVault, untilCounted } from './two-people.ts'

const NAME = 'Wobbelise Whistledown'
const { burst } = DEFAULT_LIMITS
const NOW = Math.floor(Date.now() / 1000)
let browser: Browser
let made: Vaulted
/** Of the protection side, and a court return: the one that a clerk opens alone. */
let record = ''
let returned = ''
let n = 0

type Doer = { readonly credential: string; readonly person: string; readonly agency: string }
const opened = (by: Doer, of: string, at: number, glass: readonly string[]): JournalEvent => {
  const id = `000102${String(n++).padStart(2, '0')}-0405-4607-8809-0a0b0c0d0e0f`
  const what = { classes: ['identity'], purpose: 'protection', glass, because: [] } as const
  const { credential, person, agency } = by
  return {
    is: 'opened',
    at,
    row: id,
    index: 1,
    credential,
    person,
    agency,
    of: 'mosavy',
    type: 'identification',
    record: of,
    entry: id,
    ...what,
  }
}
/** Both vaults opened these, as their own journals say; from now on as much is unusual for them as for any vault. */
async function haveOpened(...events: readonly JournalEvent[]): Promise<void> {
  for (const side of made.sides) {
    await made.stop(side)
    const { journal } = JournalFile.open(join(made.home(side), 'journal.jsonl'))
    for (const event of events) journal.append(event)
    journal.close()
    await made.start(side, { burst })
  }
  await bothOpen(made)
}
const clerk = (): Doer => made.keyOf('moj', 'clerk').card
const open = async (): Promise<unknown> => {
  const tools = await made.tools('moj', 'clerk')
  return openRecord(await wishFor(made, 'moj', returned, ['accused_name'], 'correction'), openingPorts(tools.server), tools)
}
const watcher = (lang = 'en', width = 1280) => comeAs(browser, made, 'sample-watcher', '#/oversee', lang, width)
/** The cards of a section, as a window that has just looked shows them. */
async function cardsOf(page: Page, section: string): Promise<Locator> {
  await lookAtVault(page, '.oversee')
  const found = page.locator(`section[aria-labelledby=${section}]`)
  await found.waitFor()
  return found.locator('li.card')
}

describe.skipIf(!hasBrowser)('oversight lets go', () => {
  beforeAll(async () => {
    const web = await buildWeb('kh')
    made = await makeVaulted('kh', undefined, undefined, web)
    record = await putIdentification(made, 'mosavy', NAME)
    returned = await putProtected(made, 'court-return', 'moj', { accused_name: NAME })
    await bothOpen(made)
    await made.bring()
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await made?.remove()
  })

  test(
    'what was opened in an emergency is told to the office whose it is, as any look, and to oversight until somebody has looked',
    async () => {
      const others = ['one', 'other'].map(() => randomBytes(16).toString('hex'))
      const by = { credential: randomBytes(16).toString('hex'), person: randomBytes(16).toString('hex'), agency: 'ngo-coalition' }
      await haveOpened(opened(by, record, NOW - 40 * 86_400, others))
      for (const [lang, width] of SCREENS) {
        const { page } = await comeAs(browser, made, 'sample-social-worker', `#/open-name/identification/${record}`, lang, width)
        await page.locator('.looks .btn').click()
        await page.locator('.looks tbody tr').first().waitFor()
        // Which agency and which month; not that it was an emergency, nor who stood for it.
        expect(await page.locator('.looks tbody tr').count()).toBe(1)
        const seen = await page.locator('.looks tbody').innerText()
        for (const person of [by.person, ...others]) expect(seen).not.toContain(checkCode(person))
        expect(await page.locator('.awaited').count()).toBe(0)
        await expectSound(page, `office ${lang} ${width}`)
        await page.context().close()
        const { page: watching, complaints } = await watcher(lang, width)
        await watching.locator('.awaited .card').waitFor({ timeout: 2 * 60_000 })
        expect(await (await cardsOf(watching, 'ov-glass')).innerText()).toContain(record.slice(0, 8))
        await expectSound(watching, `glass ${lang} ${width}`)
        await shoot(watching, `oversee-glass-${lang}-${width}`)
        expect(complaints).toEqual([])
        await watching.context().close()
      }
      const { page } = await watcher()
      const card = await cardsOf(page, 'ov-glass')
      await holdDown(page, card.locator('.holding'))
      await untilCounted(page, card)
      await expectSound(page, 'looked at')
      const again = await watcher()
      expect(await (await cardsOf(again.page, 'ov-glass')).count()).toBe(0)
      for (const p of [page, again.page]) await p.context().close()
    },
    3 * PATIENCE,
  )

  test.each([
    ['en', 1280],
    ['km', 360],
  ] as const)(
    'somebody who opened unusually much opens nothing more, until oversight has let that person go on: %s at %i',
    async (lang, width) => {
      expect(await open()).toEqual({ accused_name: NAME })
      const now = Math.floor(Date.now() / 1000)
      await haveOpened(...Array.from({ length: burst }, () => opened(clerk(), randomBytes(16).toString('hex'), now, [])))
      await expect(open()).rejects.toMatchObject({ code: 'opening.refused' })
      const { page, complaints } = await watcher(lang, width)
      const card = await cardsOf(page, 'ov-stops')
      expect(await card.count()).toBe(1)
      expect(await card.innerText()).toContain(checkCode(clerk().person))
      // Nothing of whom it was about.
      expect(await card.innerText()).not.toContain(returned.slice(0, 8))
      await expectSound(page, `locked ${lang} ${width}`)
      await shoot(page, `oversee-locked-${lang}-${width}`)
      await holdDown(page, card.locator('.holding'))
      await untilCounted(page, card)
      await expectSound(page, `let go ${lang} ${width}`)
      const again = await watcher(lang, width)
      expect(await (await cardsOf(again.page, 'ov-stops')).count()).toBe(0)
      expect(await open()).toEqual({ accused_name: NAME })
      expect(complaints.filter((c) => !c.includes('status of 404'))).toEqual([])
      for (const p of [page, again.page]) await p.context().close()
    },
    2 * PATIENCE,
  )
})
