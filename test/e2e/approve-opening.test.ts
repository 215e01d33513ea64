/** A protected person's name, asked for in one window and approved in another: who may not stand for it never learns that it was asked. By night alone. By day: walls/approvals, e2e/open-name. */
import { randomBytes } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { putIdentification } from '../helpers/protection-record.ts'
import { holdsName, spellingsOf } from '../helpers/spellings.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot, whenIn } from './browser.ts'
import { goTo, tabTo } from './demo-desk.ts'
import { comeAs, holdDown, lookAtVault } from './two-people.ts'

const NAME = `Wobbelise-${randomBytes(6).toString('hex')} Whistledown`
const SPELLINGS = spellingsOf(NAME)
let browser: Browser
let made: Vaulted
let record = ''

const rows = async (): Promise<number> => (await readOwn(made.installation.pools.saksi_reader, 'oversight.row')).length
const asker = (lang = 'en', width = 1280) =>
  comeAs(browser, made, 'sample-social-worker', `#/open-name/identification/${record}`, lang, width)
const approver = (lang = 'en', width = 1280) => comeAs(browser, made, 'sample-approver', '#/sign', lang, width)

async function askFor(page: Page, office: string, purpose = 'protection'): Promise<void> {
  await page.locator('.open-name select').first().selectOption(purpose)
  await page.locator('.office').selectOption(office)
  await holdDown(page, '.holding')
  await page.locator('.asked').waitFor()
}
/** The card of the asking whose check code the asker's page shows. */
async function cardOf(asking: Page, at: Page) {
  const code = await asking.locator('.on-record .check-code').last().innerText()
  return at.locator('.to-sign li', { hasText: code })
}
const look = (page: Page): Promise<void> => lookAtVault(page, '.to-sign')

/** Names under which this browser keeps askings: what is in them is sealed. */
const keptIn = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const open = indexedDB.open('saksi-drafts')
        open.onsuccess = () => {
          const all = open.result.transaction('drafts').objectStore('drafts').getAllKeys()
          all.onsuccess = () => {
            open.result.close()
            done((all.result as string[]).filter((key) => key.endsWith('/openings')))
          }
        }
      }),
  )

describe.skipIf(!hasBrowser)('an opening that somebody has to stand for', () => {
  beforeAll(async () => {
    const web = await buildWeb('kh')
    made = await makeVaulted('kh', undefined, undefined, web)
    record = await putIdentification(made, 'mosavy', NAME)
    await bothOpen(made)
    await made.bring()
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await made?.remove()
  })

  test.each(SCREENS)(
    'is asked at one window, signed at another, told at the first and opened there: %s at %i',
    async (lang, width) => {
      const [a, b] = [await asker(lang, width), await approver(lang, width)]
      const sent: string[] = []
      for (const { page } of [a, b]) page.on('request', (r) => sent.push(`${r.url()} ${JSON.stringify(r.headers())} ${r.postData() ?? ''}`))
      const before = await rows()
      await a.page.locator('.open-name select').first().selectOption('protection')
      await a.page.locator('.office').waitFor()
      await expectSound(a.page, `asking ${lang} ${width}`)
      await shoot(a.page, `approval-needed-${lang}-${width}`)
      await askFor(a.page, 'mosavy')
      await expectSound(a.page, `asked ${lang} ${width}`)
      await shoot(a.page, `approval-asked-${lang}-${width}`)
      expect(await rows()).toBe(before + 1)

      await look(b.page)
      const card = await cardOf(a.page, b.page)
      await card.waitFor()
      await expectSound(b.page, `to sign ${lang} ${width}`)
      await shoot(b.page, `to-sign-${lang}-${width}`)
      expect(await card.innerText()).toContain(record.slice(0, 8))
      await holdDown(b.page, card.locator('.holding'))
      await b.page.locator('.to-sign .certificate').waitFor()
      await expectSound(b.page, `signed ${lang} ${width}`)
      await shoot(b.page, `to-sign-signed-${lang}-${width}`)
      expect(await rows()).toBe(before + 2)

      // Told by itself, without a hand on the page.
      await a.page.locator('.holding').waitFor()
      await holdDown(a.page, '.holding')
      await a.page.locator('.see').waitFor()
      await a.page.locator('.see').hover()
      await a.page.mouse.down()
      await a.page.locator('.opened').first().waitFor()
      expect(await a.page.locator('.opened').allInnerTexts()).toContain(NAME)
      await a.page.mouse.up()
      expect(sent.filter((line) => holdsName(Buffer.from(line), SPELLINGS))).toEqual([])
      // What is asked of whom goes to the vault; the record's server is told neither office nor fields.
      const toServer = sent.filter((line) => line.startsWith(made.serving.url))
      expect(toServer.filter((line) => line.includes('person_name') || line.includes('"office"'))).toEqual([])
      for (const { page, complaints } of [a, b]) {
        expect(complaints.filter((c) => !c.includes('status of 404'))).toEqual([])
        await page.context().close()
      }
    },
    2 * PATIENCE,
  )

  test(
    'by keyboard alone, declined with a reason; the asker is told it and asks another office by the same line',
    async () => {
      const [a, b] = [await asker(), await approver()]
      const before = await rows()
      await askFor(a.page, 'mosavy')
      await tabTo(b.page, '.to-sign .acts .btn')
      await b.page.keyboard.press('Enter')
      const card = await cardOf(a.page, b.page)
      await card.locator('select').waitFor()
      await card.locator('select').focus()
      await card.locator('select').selectOption('ask-me')
      await b.page.keyboard.press('Tab')
      await b.page.keyboard.press('Enter')
      await b.page.getByText('Declined. The asker is told why').waitFor()
      await shoot(b.page, 'to-sign-declined-en-1280')
      await a.page.locator('.open-name .acts .btn').first().click()
      await a.page.getByText('declined: Speak to me first').waitFor()
      await expectSound(a.page, 'declined')
      await shoot(a.page, 'approval-declined-en-1280')
      await a.page.locator('.office').selectOption('ngo-coalition')
      await a.page.locator('.open-name .acts .btn').first().click()
      await a.page.getByText('waits for an answer').waitFor()
      expect(await rows()).toBe(before + 1)
      // The asker looks at other pages and comes back: it waits still, and nothing was asked again.
      await a.page.locator('nav a').first().click()
      await a.page.goBack()
      await a.page.getByText('waits for an answer').waitFor()
      expect(await rows()).toBe(before + 1)
      for (const { page } of [a, b]) await page.context().close()
    },
    PATIENCE,
  )

  test.each([
    ['en', 1280],
    ['km', 360],
  ] as const)(
    'is found again on the same device when its window was closed, approved meanwhile, and opened by the same line: %s at %i',
    async (lang, width) => {
      const [a, b] = [await asker(lang, width), await approver()]
      const before = await rows()
      // A slow disk: whoever reads that it waits, and closes the window at once, still finds it.
      await a.page.evaluate(() => {
        const seal = crypto.subtle.encrypt.bind(crypto.subtle)
        crypto.subtle.encrypt = (...how) => new Promise((done) => setTimeout(() => done(seal(...how)), 1_500))
      })
      await askFor(a.page, 'mosavy')
      const code = await a.page.locator('.on-record .check-code').last().innerText()
      const context = a.page.context()
      await a.page.close()
      await look(b.page)
      const card = b.page.locator('.to-sign li', { hasText: code })
      await holdDown(b.page, card.locator('.holding'))
      await b.page.locator('.to-sign .certificate').waitFor()
      // Another window of the same browser, hours later: the list names it, and the record shows where it stands.
      const page = await context.newPage()
      await page.goto(`${made.serving.deskUrl}/?lang=${lang}#sample-social-worker`)
      await whenIn(page)
      await goTo(page, '#/open-name')
      await page.locator('[aria-labelledby="asked-mine"] a').waitFor()
      await expectSound(page, `asked before ${lang} ${width}`)
      await shoot(page, `approval-found-${lang}-${width}`)
      expect(await keptIn(page)).toHaveLength(1)
      await page.locator('[aria-labelledby="asked-mine"] a').click()
      await page.locator('.holding').waitFor()
      expect(await page.locator('.on-record .check-code').last().innerText()).toBe(code)
      await expectSound(page, `found again ${lang} ${width}`)
      await holdDown(page, '.holding')
      await page.locator('.see').hover()
      await page.mouse.down()
      expect(await page.locator('.opened').allInnerTexts()).toContain(NAME)
      await page.mouse.up()
      expect(await rows()).toBe(before + 2)
      // Once it is open nothing of it is kept.
      await expect.poll(() => keptIn(page)).toEqual([])
      await context.close()
      await b.page.context().close()
    },
    2 * PATIENCE,
  )

  test(
    'waits for its own office alone: a head of the courts is shown nothing, and is not asked for approval of it',
    async () => {
      const a = await asker()
      await a.page.locator('.open-name select').first().selectOption('protection')
      await a.page.locator('.office').waitFor()
      const offered = await a.page.locator('.office option').evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value))
      expect(offered.filter((o) => ['ahtjp', 'moi', 'moj', 'prosecution', 'gdp', 'supreme-court'].includes(o))).toEqual([])
      expect(offered).toContain('mosavy')
      await askFor(a.page, 'mosavy')
      const head = await comeAs(browser, made, 'sample-head', '#/sign', 'en', 1280)
      await look(head.page)
      await head.page.getByText('Nothing waits for you here.').waitFor()
      expect(await head.page.locator('.to-sign li').count()).toBe(0)
      for (const { page } of [a, head]) await page.context().close()
    },
    PATIENCE,
  )

  test(
    'signed while a vault is down, it is on record and counts there once it is handed over again',
    async () => {
      const [a, b] = [await asker(), await approver()]
      await askFor(a.page, 'mosavy')
      await look(b.page)
      const card = await cardOf(a.page, b.page)
      await card.waitFor()
      await made.stop('agency')
      const before = await rows()
      await holdDown(b.page, card.locator('.holding'))
      await b.page.getByText('1 of 2 vaults know of it').waitFor()
      await expectSound(b.page, 'half known')
      // What the other vault was not told of is in this window alone: it asks before it is closed.
      const asksBeforeClosing = (): Promise<boolean> =>
        b.page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
      expect(await asksBeforeClosing()).toBe(true)
      await made.start('agency')
      await bothOpen(made)
      await b.page.getByRole('button', { name: 'Hand it over again' }).click()
      await b.page.getByText('It counts at every vault').waitFor()
      expect(await asksBeforeClosing()).toBe(false)
      expect(await rows()).toBe(before + 1)
      for (const { page } of [a, b]) await page.context().close()
    },
    PATIENCE,
  )
})
