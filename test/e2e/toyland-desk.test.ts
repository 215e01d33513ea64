/**
 * A desk of a country that is not the first one: Toyland's, in English and in a language that is written from right to left. A clerk
 * hands in a return in either; and a desk that was built from another state of the country's folder lets nobody in.
 * In part by night. By day: e2e/toyland-desk.
 */
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sayIn } from '../../src/core/text/languages.ts'
import { buildDesk, buildWeb, deskFolder } from '../../src/server/build-web.ts'
import { serve } from '../../src/server/serve.ts'
import { SUMS_FILE, sumsOf } from '../../src/store/files/bundle-sums.ts'
import { hashCountry } from '../../src/store/files/country-hash.ts'
import { NOT_STARTED } from '../../src/web/words/not-started.ts'
import { AT_NIGHT } from '../helpers/everything.ts'
import { freePort } from '../helpers/free-port.ts'
import { makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, screensOf, shoot } from './browser.ts'
import { mendAll } from './mend.ts'
import { comeAs } from './two-people.ts'

const TOYLANDISH = 'qaa-Arab'
const SCREENS = screensOf('en', TOYLANDISH)
const ROOT = join(import.meta.dirname, '../..')
const scratch = scratchDir('toyland-desk')

let browser: Browser
let made: Vaulted

/** Headings and codes in the clerk's own language, numbers in its digits; one town with a slip of the pen. */
const sheetIn = (lang: string, from: number): string => {
  const say = (en: string): string => sayIn({ en }, lang)
  const heads = ['Town', 'Case number', 'Number', 'Name', 'Rung on', 'Deed', 'Hat', 'Months without honey'].map(say).join(',')
  const rows = [0, 1, 2].map((i) =>
    [i === 1 ? 'ACRON' : say('Acorn'), `${from + i}/2023`, '1', `Wump ${i}`, '2023-03-03', say('Waking a cat'), say('Red hat'), '3'].join(
      ',',
    ),
  )
  return [heads, ...rows, ''].join('\n')
}

describe.skipIf(!hasBrowser)('the desk of Toyland', { timeout: 2 * PATIENCE }, () => {
  beforeAll(async () => {
    made = await makeVaulted('toyland', undefined, undefined, await buildWeb('toyland'))
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await made?.remove()
    scratch.remove(join(scratch.path, 'record'))
  })

  for (const [i, [lang, width]] of SCREENS.entries()) {
    test(`takes a return: ${lang} at ${width}`, async () => {
      const at = `${lang}-${width}`
      const { page, complaints } = await comeAs(browser, made, 'bell-clerk', '#/return', lang, width)
      await page.locator('.zone').waitFor()
      const html = page.locator('html')
      expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([lang, lang === 'en' ? 'ltr' : 'rtl'])
      expect(await page.locator('.langs button').evaluateAll((all) => all.map((b) => b.getAttribute('lang')))).toEqual(['en', TOYLANDISH])
      await see(page, `toyland-drop-${at}`, lang)
      await page.locator('input[type=file]').setInputFiles({
        name: 'rung.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(sheetIn(lang, 100 * (i + 1))),
      })
      await page.locator('.side .place').waitFor()
      await see(page, `toyland-mend-${at}`, lang)
      await mendAll(page)
      await page.locator('.bar .btn').click()
      await page.locator('.certificate').waitFor()
      await see(page, `toyland-receipt-${at}`, lang)
      // In each language, and nothing of it beside the paper.
      const slip = page.locator('.slip')
      expect(await slip.locator('dd', { hasText: ON_PAPER }).count()).toBe(2)
      expect(await slip.evaluate((paper) => paper.scrollWidth - paper.clientWidth)).toBeLessThanOrEqual(0)
      expect(await recorded(100 * (i + 1))).toEqual(
        [0, 1, 2].map((n) => ({ case_number: `${100 * (i + 1) + n}/2023`, court: 'ACORN', offence: 'NAP', sex: 'red' })),
      )
      expect(complaints).toEqual([])
      await page.context().close()
    })
  }

  test('built from a folder that was altered after it was logged, it lets nobody in', async () => {
    const folder = join(scratch.path, 'world/countries/toyland')
    mkdirSync(join(scratch.path, 'world/countries'), { recursive: true })
    cpSync(join(ROOT, 'countries/toyland'), folder, { recursive: true })
    // Not even a word that anybody reads: what the log has is the folder, to the last byte.
    appendFileSync(join(folder, 'forms/town-return.ts'), '// and nothing else\n')
    const desk = join(scratch.path, 'desk')
    if (AT_NIGHT) {
      for (const name of ['src', 'node_modules']) symlinkSync(join(ROOT, name), join(scratch.path, 'world', name))
      writeFileSync(join(scratch.path, 'world/package.json'), '{"type":"module"}')
      await buildDesk(folder, desk)
    } else asBuiltFrom(folder, desk)
    const dir = join(scratch.path, 'record')
    await newInstallation({ dir, country: 'toyland', demo: true })
    const running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web: { desk, public: made.dir } })
    try {
      for (const [lang, width] of SCREENS) {
        const { page, complaints } = await openPage(browser, width)
        await page.goto(`${running.deskUrl}/?lang=${lang}#bell-clerk`)
        await page.getByRole('alert').waitFor()
        expect(await page.getByRole('alert').innerText()).toContain(sayIn(NOT_STARTED['other-country'], lang))
        expect(await page.locator('.zone, .top nav, .people').count()).toBe(0)
        await shoot(page, `toyland-other-country-${lang}-${width}`)
        expect(complaints).toEqual([])
        await page.context().close()
      }
    } finally {
      await running.close()
    }
  })
})

/** By day no second bundle is built: it would be the first one but for what it says it was built from. */
function asBuiltFrom(folder: string, desk: string): void {
  cpSync(deskFolder('toyland'), desk, { recursive: true })
  const [own, other] = [hashCountry(join(ROOT, 'countries/toyland')), hashCountry(folder)]
  const texts = readdirSync(desk, { recursive: true, withFileTypes: true }).filter((f) => f.isFile() && /\.js(?:on)?$/.test(f.name))
  const changed = texts.filter((f) => {
    const path = join(f.parentPath, f.name)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replaceAll(own, other))
    return text.includes(own)
  })
  // The bundle itself, and what is told beside it.
  expect([own === other, changed.length]).toEqual([false, 2])
  writeFileSync(join(desk, SUMS_FILE), sumsOf(desk) ?? '')
}

async function recorded(from: number): Promise<readonly unknown[]> {
  const { rows } = await made.installation.pools.saksi_reader.query<Record<string, string>>(
    `select case_number, court, offence, sex from saksi.accused_episodes
      where split_part(case_number, '/', 1)::int between $1 and $2 order by case_number`,
    [from, from + 99],
  )
  return rows
}

/** What may stand in Latin letters whatever the reader's language: the program's name, names of files and formats, signs of a proof; and what the clerk typed. */
const OWN_NAME = /\b(?:saksi|UTC|ACRON|Wump|rung|csv|xlsx|ods|[0-9a-f]{4,})\b/gi

/** On paper an office is its code, in whatever language: what it is called may say what the record is about. */
const ON_PAPER = /^ACORN$/

/** Sound and looked at; and in Toylandish nothing is left that never went through the country's languages. */
async function see(page: Page, name: string, lang: string): Promise<void> {
  await shoot(page, name)
  await expectSound(page, name)
  if (lang === 'en') return
  const said = await page.locator('body').evaluate((body, onPaper) => {
    const copy = body.cloneNode(true) as HTMLElement
    for (const foreign of copy.querySelectorAll('[lang=en], textarea, code, svg, .wm')) foreign.remove()
    for (const value of copy.querySelectorAll('.slip dd')) if (onPaper.test(value.textContent)) value.remove()
    return copy.innerText
  }, ON_PAPER)
  expect(said.replace(OWN_NAME, '').match(/[A-Za-z]{2,}/g) ?? [], name).toEqual([])
}
