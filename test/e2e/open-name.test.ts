/**
 * A name is opened in the browser: written down, witnessed, by both vaults; and never goes through the server.
 * In part by night. By day: walls/vault-leaks, e2e/return-grid.
 */
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import courtReturn from '../../countries/kh/forms/court-return.ts'
import { writeCourtReturnXlsx } from '../../src/demo/write-court-return.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { circleCheck } from '../../src/core/vault/circle-check.ts'
import { stripBreaks } from '../../src/core/text/strip-breaks.ts'
import { append } from '../../src/road/append.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { doorsFile, readDoors } from '../../src/work/openings/doors.ts'
import { holdsName, spellingsOf } from '../helpers/spellings.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, SCREENS, shoot, whenIn } from './browser.ts'
import { AT_NIGHT } from '../helpers/everything.ts'
import { GOOD } from './court-sheet.ts'
import { stringsOf } from './heap.ts'
import { holdDown } from './two-people.ts'

const NAME = `Wobbelise-${randomBytes(6).toString('hex')} Whistledown`
const SPELLINGS = spellingsOf(NAME)
let browser: Browser
let made: Vaulted
let record = ''

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) =>
    e.isDirectory()
      ? filesUnder(join(folder, e.name))
      : e.isFile() && statSync(join(folder, e.name)).size > 0
        ? [join(folder, e.name)]
        : [],
  )
const isInPage = (page: Page): Promise<boolean> => page.evaluate((name) => document.documentElement.outerHTML.includes(name), NAME)
const rows = () => readOwn(made.installation.pools.saksi_reader, 'oversight.row')
const at = (lang: string, of = record): string => `${made.serving.deskUrl}/?lang=${lang}#/open-name/accused_episode/${of}`

/** Somebody invented, the clerk if nobody is named, signs in, then goes to the record. */
async function come(page: Page, lang: string, of = record, who = 'sample-clerk'): Promise<void> {
  await page.goto(`${made.serving.deskUrl}/?lang=${lang}#${who}`)
  await whenIn(page)
  await page.evaluate((hash) => void (location.hash = hash), new URL(at(lang, of)).hash)
  if (who === 'sample-clerk') await page.locator('.open-name').waitFor()
}
async function hold(page: Page, selector: string, milliseconds: number): Promise<void> {
  await page.locator(selector).hover()
  await page.mouse.down()
  await page.waitForTimeout(milliseconds)
}
async function askFor(page: Page, purpose: string): Promise<void> {
  await page.locator('.open-name select').selectOption(purpose)
  await holdDown(page, '.open-name .holding')
}

describe.skipIf(!hasBrowser)('a closed name', () => {
  beforeAll(async () => {
    const web = await buildWeb('kh')
    made = await makeVaulted('kh', undefined, undefined, web)
    const { country, store } = made.installation
    const row = { ...GOOD, accused_no: '1', accused_name: NAME }
    const sheet = await writeCourtReturnXlsx([row], courtReturn, country)
    const sealed = await sealFile(made.installation, 'court-return', 'moj', sheet, '2023-08.xlsx')
    if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
    await append(sealed, country, store)
    record = (JSON.parse(sealed.entries[1]?.stub ?? '{}') as { record: string }).record
    await bothOpen(made)
    await made.bring()
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await made?.remove()
  })

  test.each(SCREENS)(
    'is opened by both vaults once the asking is on record, and is on the screen while it is held: %s at %i',
    async (lang, width) => {
      const { page, complaints } = await openPage(browser, width)
      const sent: string[] = []
      const missing: string[] = []
      page.on('response', (r) => r.status() === 404 && missing.push(r.url()))
      page.on('request', (r) => sent.push(`${r.url()} ${JSON.stringify(r.headers())} ${r.postData() ?? ''}`))
      await come(page, lang)
      // Whose it is, what will be opened and the number that its approver has stand there before anything is asked.
      const shown = await page.locator('#page, main').first().innerText()
      expect(shown).toContain(record.slice(0, 8))
      for (const id of ['accused_name', 'accused_name_latin'] as const) {
        const words = courtReturn.fields.find((f) => f.id === id)?.words
        expect(stripBreaks(shown)).toContain(stripBreaks((lang === 'en' ? words?.en : words?.km) ?? id))
      }
      expect(await page.locator('.chosen').innerText()).toMatch(/ · .+: /)
      await expectSound(page, `closed ${lang} ${width}`)
      await shoot(page, `open-name-closed-${lang}-${width}`)
      const before = (await made.installation.checkpoint()).size
      await askFor(page, 'correction')
      await page.locator('.see').waitFor()
      expect(await isInPage(page)).toBe(false)
      expect((await made.installation.checkpoint()).size).toBeGreaterThan(before)
      await shoot(page, `open-name-open-${lang}-${width}`)
      await expectSound(page, `open ${lang} ${width}`)
      await hold(page, '.see', 50)
      await page.locator('.opened').first().waitFor()
      expect(await page.locator('.opened').first().innerText()).toBe(NAME)
      await shoot(page, `open-name-held-${lang}-${width}`)
      await page.mouse.up()
      await page.locator('.opened').first().waitFor({ state: 'detached' })
      expect(await isInPage(page)).toBe(false)
      // Nobody but the two vaults was told anything new, and nobody at all the name.
      const asked = new Set(sent.map((line) => new URL(line.split(' ')[0] ?? '').origin))
      const vaults = (['agency', 'trustee'] as const).map((side) => made.vault(side).url)
      expect([...asked].toSorted()).toEqual([made.serving.deskUrl, made.serving.url, ...vaults].toSorted())
      expect(sent.filter((line) => holdsName(Buffer.from(line), SPELLINGS))).toEqual([])
      const kept = await page.evaluate(async () => [
        JSON.stringify(localStorage),
        JSON.stringify(sessionStorage),
        JSON.stringify(await indexedDB.databases()),
        document.title,
        location.href,
      ])
      expect(kept.filter((text) => text.includes('Wobbelise'))).toEqual([])
      await page.locator('.open-name .acts .btn').last().click()
      await page.locator('.open-name select').waitFor()
      // "Not there yet", while the witnesses cosign, is the one thing that the browser complains of.
      expect(missing.filter((url) => !url.endsWith('/api/v1/proofs'))).toEqual([])
      expect(complaints.filter((c) => !c.includes('status of 404'))).toEqual([])
      await page.context().close()
    },
    PATIENCE,
  )

  test(
    'other vaults than this browser knows are asked nothing, until somebody has heard a keeper read their code',
    async () => {
      for (const [lang, width] of SCREENS) {
        const { page } = await openPage(browser, width)
        await page.addInitScript(() => {
          if (localStorage.getItem('saksi/doors') === null) localStorage.setItem('saksi/doors', '{"another":"circle"}')
        })
        const asked: string[] = []
        page.on('request', (r) => asked.push(new URL(r.url()).origin))
        await come(page, lang, record, 'sample-head')
        const notice = page.locator('.card.stop[role=alert]')
        await notice.waitFor()
        expect(await notice.innerText()).toContain(circleCheck(readDoors(doorsFile(made.installation.layout)).vaults.map((v) => v.vkey)))
        await expectSound(page, `other vaults ${lang} ${width}`)
        await shoot(page, `other-vaults-${lang}-${width}`)
        const origins = (['agency', 'trustee'] as const).map((side) => new URL(made.vault(side).url).origin)
        expect(origins.filter((origin) => asked.includes(origin))).toEqual([])
        // Whoever hears it goes on where she is: signed in, with what she had open.
        const heading = await page.locator('h2').first().innerText()
        await page.evaluate(() => void Object.assign(globalThis, { isSamePage: true }))
        await notice.getByRole('button').click()
        await notice.waitFor({ state: 'detached' })
        expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true)
        expect(await page.locator('h2').first().innerText()).toBe(heading)
        const again = await page.context().newPage()
        await come(again, lang)
        expect(await again.locator('.card.stop[role=alert]').count()).toBe(0)
        await page.context().close()
      }
    },
    PATIENCE,
  )

  test.runIf(AT_NIGHT)(
    'is opened in the story of its own case, and is gone with the page',
    async () => {
      const { page } = await openPage(browser, 360)
      await page.goto(`${made.serving.deskUrl}/?lang=en#sample-clerk`)
      await whenIn(page)
      await page.evaluate((of) => void (location.hash = `#/case/${of}`), record)
      await page.locator('.closed-name .btn').click()
      await page.locator('.open-name').waitFor()
      await expectSound(page, 'open in a story')
      await askFor(page, 'correction')
      await page.locator('.see').waitFor()
      await shoot(page, 'case-name-open-en-360')
      await hold(page, '.see', 50)
      expect(await page.locator('.opened').first().innerText()).toBe(NAME)
      await page.mouse.up()
      await page.locator('.opened').first().waitFor({ state: 'detached' })
      await page.evaluate(() => void (location.hash = '#/case'))
      await page.locator('.find').waitFor()
      await page.goBack()
      await page.locator('.closed-name .btn').waitFor()
      expect([await page.locator('.open-name').count(), await isInPage(page)]).toEqual([0, false])
      await page.context().close()
    },
    PATIENCE,
  )

  test.each(SCREENS)(
    'is opened by no head: the desk says so, and offers neither an empty list nor a button that answers nothing: %s at %i',
    async (lang, width) => {
      const { page } = await openPage(browser, width)
      await come(page, lang, record, 'sample-head')
      await page.locator('.not-role').waitFor()
      expect(await page.locator('.open-name').count()).toBe(0)
      await expectSound(page, `not-role ${lang} ${width}`)
      await shoot(page, `open-name-not-role-${lang}-${width}`)
      await page.context().close()
    },
    PATIENCE,
  )

  test(
    'by keyboard alone, and a short press opens nothing',
    async () => {
      const { page } = await openPage(browser, 1280)
      await come(page, 'en')
      await page.locator('.open-name select').selectOption('correction')
      await page.locator('.holding:not([data-disabled])').focus()
      const before = (await made.installation.checkpoint()).size
      await page.keyboard.press('Space')
      await page.waitForTimeout(1200)
      expect([await page.locator('.open-name select').count(), (await made.installation.checkpoint()).size]).toEqual([1, before])
      await page.keyboard.down('Space')
      await page.waitForTimeout(1200)
      await page.keyboard.up('Space')
      await page.locator('.see').focus()
      await page.keyboard.down('Space')
      expect(await page.locator('.opened').first().innerText()).toBe(NAME)
      await page.keyboard.up('Space')
      // Going to another page of the desk forgets it.
      await page.evaluate(() => void (location.hash = '#/account'))
      await page.locator('.open-name').waitFor({ state: 'hidden' })
      await page.goBack()
      await page.locator('.open-name select').waitFor()
      expect([await page.locator('.see').count(), await isInPage(page)]).toEqual([0, false])
      await page.context().close()
    },
    PATIENCE,
  )

  test.runIf(AT_NIGHT)(
    'leaving is in sight on every page, and whoever has left leaves no name in the page’s memory',
    async () => {
      const { page } = await openPage(browser, 1280)
      await come(page, 'en')
      const leave = page.locator('header .leave')
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 })
        const journeys = page.locator('header nav a') // on a phone folded away until the button is pressed
        const count = await journeys.count()
        expect(count).toBeGreaterThan(2)
        for (let i = 0; i < count; i++) {
          if (width === 360) await page.locator('header .menu').click()
          await journeys.nth(i).click()
          expect([i, await leave.isVisible()]).toEqual([i, true])
        }
      }
      await come(page, 'en')
      await askFor(page, 'correction')
      await page.locator('.see').waitFor()
      await hold(page, '.see', 50)
      await page.locator('.opened').first().waitFor()
      expect(await stringsOf(page)).toContain(NAME) // it would be seen
      await page.mouse.up()
      await leave.click()
      await page.locator('.open-name').waitFor({ state: 'detached' })
      expect(await stringsOf(page)).not.toContain(NAME)
      await page.goBack().catch(() => undefined)
      expect(await page.locator('.see, .opened').count()).toBe(0)
      expect(await stringsOf(page)).not.toContain(NAME)
      await page.context().close()
    },
    PATIENCE,
  )

  test(
    'a reason that the policy knows not is not offered, and what is not there is refused as what is not yours',
    async () => {
      const { page } = await openPage(browser, 1280)
      await come(page, 'en')
      const offered = page.locator('.open-name select option:not([value=""])')
      await offered.first().waitFor({ state: 'attached' })
      const reasons = await offered.evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value))
      expect(reasons).toContain('correction')
      for (const never of ['family-tracing', 'debt-recovery', 'immigration-control', 'removal', 'prosecution-of-subject'])
        expect(reasons).not.toContain(never)
      const words: string[] = []
      for (const of of ['0'.repeat(32), record.replace(/^./, (c) => (c === '0' ? '1' : '0'))]) {
        await come(page, 'en', of)
        await askFor(page, 'correction')
        await page.locator('.open-name [role=alert]').waitFor()
        words.push(await page.locator('.open-name [role=alert]').innerText())
      }
      expect(new Set(words)).toEqual(new Set(['There is no such record, or it is not yours.']))
      await page.context().close()
    },
    PATIENCE,
  )

  test(
    'while a vault is down the opening waits and the work goes on; when it has come back it opens, by the same row',
    async () => {
      const { page } = await openPage(browser, 1280)
      await come(page, 'en')
      await made.stop('trustee')
      const before = (await rows()).length
      await askFor(page, 'correction')
      await page.locator('.waits').waitFor()
      expect(await page.locator('.waits').innerText()).toContain('A vault or a witness does not answer now')
      await expectSound(page, 'waiting')
      await shoot(page, 'open-name-waits-en-1280')
      await made.start('trustee')
      await bothOpen(made)
      await page.locator('.open-name .acts .btn').first().click()
      await page.locator('.see').waitFor()
      expect((await rows()).length).toBe(before + 1)
      await page.context().close()
    },
    PATIENCE,
  )

  test('is in no file of the server and in none of its lines', () => {
    const files = filesUnder(made.dir)
    expect(files.length).toBeGreaterThan(100)
    // PostgreSQL runs, and takes away files of its own meanwhile.
    const read = files.flatMap((file) => {
      try {
        return [{ file, bytes: readFileSync(file) }]
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
        throw error
      }
    })
    expect(read.length).toBeGreaterThan(files.length - 10)
    expect(read.flatMap(({ file, bytes }) => (holdsName(bytes, SPELLINGS) ? [file] : []))).toEqual([])
  })
})
