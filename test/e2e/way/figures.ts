import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findChromium } from '../../../src/outside/chromium/print-pdf.ts'
import { FILE_KINDS } from '../../../src/web/desk/answers/words.ts'
import { unzip } from '../../helpers/unzip.ts'
import { findReferee } from '../../referees/find-referee.ts'
import { PATIENCE } from '../browser.ts'
import { holdDown } from '../two-people.ts'
import type { Way } from './way.ts'

const FOOTNOTE = { en: 'Counted from the sheets of the courts.', km: 'រាប់ពីសន្លឹករបស់តុលាការ ឆ្នាំ ២០២៣ ដោយក្រសួងយុត្តិធម៌។' }
/** As a reader compares: spaces, and marks that stand for the breaking of lines, are the program's. */
const plain = (text: string): string => text.replaceAll(/[\s\u200b\u2060]/g, '')
const unescape = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')

/** One figure of the answer sheet is signed with a footnote; the sheet is taken as three files, and each says the same words. */
export async function signAndTake(way: Way, page: Page, year: string): Promise<void> {
  await way.go(page, '#/answers')
  await page.locator('.which.pair select').nth(1).selectOption(year)
  const lines = page.locator('.answers .line')
  await lines.first().waitFor()
  await lines.first().click()
  const sign = page.locator('.opened .sign')
  await sign.locator('textarea[lang=en]').fill(FOOTNOTE.en)
  await sign.locator('textarea[lang=km]').fill(FOOTNOTE.km)
  for (const cut of await page.locator('.opened summary', { hasText: way.lang === 'km' ? 'តាម' : 'By cut' }).all()) await cut.click()
  await sign.locator('.btn.p').click()
  await page.locator('.opened .stands .words').waitFor()
  await way.see(page, 'answer-signed')
  const asked = await page.locator('.answers .line .asks').allInnerTexts()
  expect(asked.length).toBeGreaterThan(3)
  const wanted = [...asked, FOOTNOTE[way.lang]].map(plain)
  const take = async (kind: 'docx' | 'xlsx' | 'pdf'): Promise<{ file: string; bytes: Uint8Array }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), way.press(page, FILE_KINDS[kind])])
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`))
    const file = await download.path()
    return { file, bytes: new Uint8Array(readFileSync(file)) }
  }
  const lacking = (text: string): readonly string[] => wanted.filter((words) => !text.includes(words))
  const document = unzip((await take('docx')).bytes).get('word/document.xml') ?? ''
  expect(lacking(plain(unescape(document.replaceAll(/<[^>]*>/g, '')))), 'Word').toEqual([])
  const { sheets } = await readXlsx((await take('xlsx')).bytes)
  expect(lacking(plain(sheets.flatMap(({ rows }) => rows.flat().map(String)).join(' '))), 'Excel').toEqual([])
  const reader = findReferee('pdftotext')
  if (!reader || !findChromium()) return
  const pdf = await take('pdf')
  expect(lacking(plain(execFileSync(reader, ['-raw', pdf.file, '-'], { encoding: 'utf8' }))), 'PDF').toEqual([])
}

/** A release is drafted, attacked, approved by two offices, published, and read by anybody. @param counts that stand in its tables. */
export async function release(way: Way, approvers: readonly Page[], counts: readonly string[]): Promise<void> {
  const { dir } = way
  const asked = ['--indicator', 'accused-registered', '--from', '2023-01-01', '--to', '2024-01-01', '--tables', 'sex']
  const drafted = await way.run('release', dir, 'draft', 'courts-2023', ...asked)
  expect(drafted, drafted.said).toMatchObject({ code: 0 })
  for (const page of approvers) {
    const early = await way.run('release', dir, 'publish', 'courts-2023')
    expect(early.code).toBe(2)
    expect(early.said).toContain('two people of two agencies')
    await way.go(page, '#/sign')
    await page.locator('.to-sign li .btn.p').first().click()
    await page.locator('.says .check-code').waitFor()
    for (const tables of await page.locator('.releases summary').all()) await tables.click()
    // Every name that goes out is the country's own: a sign of warning that is always there warns nobody.
    expect(await page.locator('.own-names [role=alert]').count()).toBe(0)
    await way.see(page, 'figures')
    await holdDown(page, '.says .holding')
    await page.locator('.says .holding').waitFor({ state: 'detached' })
  }
  const published = await way.run('release', dir, 'publish', 'courts-2023')
  expect(published, published.said).toMatchObject({ code: 0 })
  const anybody = await way.anybody(360)
  await anybody.goto(`${way.served.url}/?lang=${way.lang}`)
  await anybody.locator('a[href*="/releases/courts-2023"]').first().click()
  await anybody.waitForURL('**/releases/courts-2023*')
  // Its numbers lie one tap behind the drawing.
  await anybody.locator('main label[for$="-t"]').first().click()
  await anybody.locator('table').first().waitFor({ timeout: PATIENCE })
  const figures = (await anybody.locator('table').allInnerTexts()).join(' ').replace(/[០-៩]/g, (d) => String('០១២៣៤៥៦៧៨៩'.indexOf(d)))
  for (const count of counts) expect(figures).toContain(count)
  await way.see(anybody, 'published')
  await anybody.context().close()
}
