/**
 * A person's own page: given at the desk, opened on a telephone with code and word, and what it leaves there. In the offices' languages and in a guest's.
 * By night alone. By day: walls/own-pages, src/web/desk/mine/own-view.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { JournalFile } from '../../src/vault/journal-file.ts'
import { join } from 'node:path'
import { buildWeb } from '../../src/server/build-web.ts'
import { AT_NIGHT } from '../helpers/everything.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { putIdentification, putProtected } from '../helpers/protection-record.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, shoot } from './browser.ts'
import { goTo } from './demo-desk.ts'
import { comeAs, holdDown } from './two-people.ts'

let browser: Browser
let made: Vaulted
/** Of invented people, one for each window. */
const hers: string[] = []

const WORDS = {
  en: {
    open: 'Open',
    stop: 'Stop sharing now',
    yes: 'Yes, stop',
    stopped: 'Sharing is stopped',
    leave: 'Leave now',
    nothing: 'There are no notices for this code',
    again: 'Back',
    unread: 'Nobody whose own language this is has read this page over',
    afterwards: 'I have a question about my code',
    body: 'NGO coalition',
  },
  km: {
    open: 'បើក',
    stop: 'ឈប់ចែករំលែកឥឡូវ',
    yes: 'យល់ព្រម ឈប់',
    stopped: 'បានបញ្ឈប់ហើយ',
    leave: 'ចាកចេញឥឡូវ',
    nothing: 'គ្មានសេចក្តីជូនដំណឹងសម្រាប់',
    again: 'ត្រឡប់',
    unread: 'មិនទាន់មានអ្នកដែលនិយាយភាសានេះពីកំណើត',
    afterwards: 'ខ្ញុំមានសំណួរអំពីលេខកូដ',
    body: '',
  },
  vi: {
    open: 'Mở',
    stop: 'Ngừng chia sẻ ngay',
    yes: 'Có, ngừng',
    stopped: 'Đã ngừng',
    leave: 'Rời đi ngay',
    nothing: 'Hiện không có thông báo nào',
    again: 'Quay lại',
    unread: 'Chưa có ai nói tiếng này từ nhỏ đọc lại trang này',
    afterwards: 'Tôi có câu hỏi về mã của tôi',
    body: '',
  },
} as const
const DAYS_AGO = Math.floor(Date.now() / 1000) - 40 * 86_400
const plain = async (page: Page): Promise<string> => ((await page.locator('#mine').textContent()) ?? '').replaceAll(/[\u200b\u2060]/g, '')
/** A button whose words may hold marks for line breaks. */
const press = async (page: Page, words: string): Promise<void> => {
  const buttons = page.locator('#mine button')
  await expect.poll(async () => (await buttons.allTextContents()).map((t) => t.replaceAll(/[\u200b\u2060]/g, ''))).toContain(words)
  const at = (await buttons.allTextContents()).map((t) => t.replaceAll(/[\u200b\u2060]/g, '')).indexOf(words)
  await buttons.nth(at).click()
}

describe.skipIf(!hasBrowser)('a page of her own', () => {
  beforeAll(async () => {
    const web = await buildWeb('kh')
    made = await makeVaulted('kh', undefined, undefined, web)
    hers.push(
      await putIdentification(made, 'mosavy', 'Wobbelise Whistledown'),
      await putProtected(made, 'victim-episode', 'mosavy', {}),
      await putProtected(made, 'need-return', 'mosavy', { met: 'no' }),
      // Those whose windows are opened by night.
      ...(AT_NIGHT
        ? await Promise.all([72, 73, 74].map((n) => putProtected(made, 'need-return', 'mosavy', { met: 'no', file_number: `${n}/2023` })))
        : []),
    )
    await bothOpen(made)
    await made.stop('trustee')
    const { journal } = JournalFile.open(join(made.home('trustee'), 'journal.jsonl'))
    const what = {
      classes: ['identity'],
      purpose: 'protection',
      glass: [],
      because: [],
      credential: 'c'.repeat(32),
      person: 'd'.repeat(32),
    } as const
    for (const [i, record] of hers.entries())
      for (const [n, agency] of ['ngo-coalition', 'oversight-body', 'ahtjp'].entries()) {
        const row = `0001020${n}-040${i}-4607-8809-0a0b0c0d0e0f`
        journal.append({
          is: 'opened',
          at: DAYS_AGO,
          row,
          index: 1,
          agency,
          of: 'mosavy',
          type: 'identification',
          record,
          entry: row,
          ...what,
        })
      }
    journal.close()
    await made.start('trustee')
    await bothOpen(made)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await made?.remove()
  })

  async function give(record: string, lang: 'en' | 'km', width: number): Promise<{ code: string; address: string }> {
    const { page, complaints } = await comeAs(browser, made, 'sample-social-worker', `#/people/${record}/page`, lang, width)
    await page.locator('#page-safe input').first().check()
    await page.locator('#page-word').fill('ផ្កាឈូក')
    await page.locator('#page-word-again').fill('ផ្កាឈូក')
    // Nobody beside her reads it.
    expect(await page.locator('#page-word').evaluate((box) => getComputedStyle(box).getPropertyValue('-webkit-text-security'))).toBe('disc')
    // She types it where nothing else is: no menu, no search, no name of the program, no list of what was given.
    const others = page.locator('.top, .foot, .skip, .crumb, .given, .danger-line')
    expect(await others.filter({ visible: true }).count()).toBe(0)
    await expectSound(page, `give a page ${lang} ${width}`)
    await shoot(page, `own-page-give-${lang}-${width}`)
    await page.locator('form button[type=submit]').click()
    // Learned, kept at the office or carried: somebody chooses before there is a paper.
    const ways = page.locator('.acts .btn[aria-pressed]')
    await ways.first().waitFor()
    expect(await others.filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('.slip').count()).toBe(0)
    // What is kept at the office stands first: hardly anybody learns sixteen signs.
    await ways.nth(1).click()
    await page.locator('.learn .page-code').waitFor()
    await shoot(page, `own-page-learn-${lang}-${width}`)
    await ways.last().click()
    await page.locator('.slip .page-code').waitFor()
    await expectSound(page, `paper of a page ${lang} ${width}`)
    await shoot(page, `own-page-paper-${lang}-${width}`)
    // It prints alone.
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('h1, .lead, .acts, .given, .danger-line').filter({ visible: true }).count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
    const paper = (await page.locator('.slip').textContent()) ?? ''
    expect(paper).not.toMatch(/saksi|witness|traffick|victim/i)
    // A code and an address: neither that there is a word, nor until when it opens. The number of a test's port may look like a year.
    expect(paper.replaceAll(/[\u200b\u2060]|https?:\S+/g, '')).not.toMatch(/word|until|20\d\d|ពាក្យ|ដល់/i)
    const code = (await page.locator('.page-code').textContent()) ?? ''
    const address = (await page.locator('.slip p.mono.s2').textContent()) ?? ''
    // Asked until witnesses have cosigned so far.
    expect(complaints.filter((c) => !c.includes('status of 404'))).toEqual([])
    await page.context().close()
    return { code, address }
  }

  test(
    'what was typed is gone when nobody touches it for three minutes, and when it is left',
    async () => {
      const { page } = await openPage(browser, 360)
      await page.clock.install()
      await page.goto(`${made.pagesUrl}/mine.html`)
      await page.locator('#mine nav [lang=en]').click()
      const typed = async (): Promise<string[]> => [
        await page.locator('#mine-code').inputValue(),
        await page.locator('#mine-word').inputValue(),
      ]
      const type = async (): Promise<void> => {
        await page.locator('#mine-code').fill('ABCD EFGH 2345 6789')
        await page.locator('#mine-word').fill('lotus')
        await press(page, WORDS.en.open)
        await expect.poll(() => plain(page)).toContain(WORDS.en.nothing)
        // Who mistyped goes back to the code, and types the other anew.
        await press(page, WORDS.en.again)
        expect(await typed()).toEqual(['ABCD EFGH 2345 6789', ''])
        await page.locator('#mine-word').fill('lotus')
      }
      await type()
      await page.clock.runFor('03:01')
      await expect.poll(typed).toEqual(['', ''])
      expect(await plain(page)).toContain('Nothing is kept here')
      await type()
      await page.evaluate(() => dispatchEvent(new Event('pagehide')))
      await expect.poll(typed).toEqual(['', ''])
      await page.context().close()
    },
    PATIENCE,
  )

  test.each(
    (
      [
        ['en', 'en', 1280, 0],
        ['km', 'km', 360, 1],
        ['en', 'vi', 360, 2],
        ['en', 'en', 360, 3],
        ['km', 'km', 1280, 4],
        ['km', 'vi', 1280, 5],
      ] as const
    ).filter(([, lang, width]) => AT_NIGHT || (lang === 'km' && width === 360)),
  )(
    'is given in %s and opened in %s at %i: what stands there, who looked, one press that stops sharing, and nothing left in the browser',
    async (desk, lang, width, who) => {
      const { code, address } = await give(hers[who] ?? '', desk, width)
      const { page } = await openPage(browser, width)
      await page.goto(address)
      const words = WORDS[lang]
      await page.locator(`#mine nav [lang=${lang}]`).click()
      expect(await page.title()).not.toMatch(/saksi|witness|traffick|victim/i)
      await expectSound(page, `own page, before ${lang} ${width}`)
      await shoot(page, `own-page-before-${lang}-${width}`)
      // A word that she says to whoever forces her.
      await page.locator('#mine-code').fill(code.toLowerCase())
      await page.locator('#mine-word').fill('something')
      await press(page, words.open)
      await expect.poll(() => plain(page)).toContain(words.nothing)
      // It is a page, as dull as it is empty, and no refusal: whoever stands beside her sees that something opened.
      expect(await page.locator('form').count()).toBe(0)
      await expectSound(page, `any other word ${lang} ${width}`)
      await shoot(page, `own-page-empty-${lang}-${width}`)
      await press(page, words.again)
      await page.locator('#mine-word').fill('ផ្កាឈូក ')
      await press(page, words.open)
      await page.locator('.steps').waitFor()
      await page.locator('#mine-looked').waitFor()
      await expect.poll(() => page.locator('section[aria-labelledby=mine-looked] .pairs > div').count()).toBe(1)
      const shown = await plain(page)
      expect(shown).not.toMatch(/Whistledown|KH-|police|court|2026-\d\d-\d\d/)
      expect(shown).toContain(words.body)
      // What no native reader has seen says so, and what comes after the last day.
      expect(shown.includes(words.unread)).toBe(lang !== 'en')
      expect(shown).toContain(words.afterwards)
      await expectSound(page, `own page ${lang} ${width}`)
      await shoot(page, `own-page-${lang}-${width}`, 'window')
      await press(page, words.stop)
      await press(page, words.yes)
      await expect.poll(() => plain(page), { timeout: 60_000 }).toContain(words.stopped)
      await shoot(page, `own-page-stopped-${lang}-${width}`)
      // Nothing is kept: neither storage, nor cookie, nor an address with anything in it, nor an entry of the history beside having come.
      const kept = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        cookie: document.cookie,
        caches: (await caches.keys()).length,
        databases: (await indexedDB.databases()).length,
        search: location.search + location.hash,
      }))
      expect(kept).toEqual({ local: 0, session: 0, cookie: '', caches: 0, databases: 0, search: '' })
      await page.route('https://*.wikipedia.org/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Encyclopaedia</title>' }),
      )
      // A capital letter between is typing, and no way out.
      for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift']) await page.keyboard.press(key)
      expect(page.url()).toContain('/mine.html')
      await (lang === 'vi' ? page.keyboard.press('Shift') : press(page, words.leave))
      await page.waitForURL(/wikipedia\.org/)
      await page.goBack().catch(() => null)
      expect(await page.locator('.steps').count()).toBe(0)
      await page.context().close()
    },
    PATIENCE,
  )
  // By night alone; by day: walls/people, walls/grants.
  test.each(
    AT_NIGHT
      ? ([
          ['en', 1280],
          ['km', 360],
          ['km', 1280],
          ['en', 360],
        ] as const)
      : [],
  )(
    'a consent that was recorded as taken back stands on Today and first on the file, with the press that stops openings: %s %i',
    async (lang, width) => {
      const said = { guardian_conflict: 'no', by_guardian: 'no', taken_by_type: 'ngo', purposes: 'service' }
      const record = await putProtected(made, 'consent', 'mosavy', { ...said, withdrawn: 'yes', file_number: `STOP-${lang}-${width}` })
      await made.bring()
      const { page, complaints } = await comeAs(browser, made, 'sample-social-worker', '#/today', lang, width)
      const rows = page.locator('section[aria-labelledby=today-stops] li')
      await rows.first().waitFor()
      expect(await rows.getByRole('link').last().getAttribute('href')).toContain(`people/${record}`)
      await expectSound(page, `taken back, on Today ${lang} ${width}`)
      await shoot(page, `taken-back-today-${lang}-${width}`)
      await goTo(page, `#/people/${record}`)
      const line = page.locator('.people .todo li').first()
      await line.locator('.holding').waitFor()
      await expectSound(page, `taken back, on the file ${lang} ${width}`)
      await shoot(page, `taken-back-${lang}-${width}`)
      await holdDown(page, line.locator('.holding'))
      // Who stopped it stands there in place of the line; and nothing of it waits on Today.
      await expect.poll(() => page.locator('.people section[aria-labelledby=file-owed] .who li').count(), { timeout: 60_000 }).toBe(1)
      expect(await page.locator('.people .todo .holding').count()).toBe(0)
      await expectSound(page, `stopped, on the file ${lang} ${width}`)
      await shoot(page, `taken-back-stopped-${lang}-${width}`)
      await goTo(page, '#/today')
      await page.locator('.today h1').waitFor()
      // The page stands behind as it was left, and asks again.
      await expect.poll(() => page.locator('#today-stops').count(), { timeout: 20_000 }).toBe(0)
      // Asked until witnesses have cosigned so far.
      expect(complaints.filter((c) => !c.includes('status of 404'))).toEqual([])
      await page.context().close()
    },
    PATIENCE,
  )
  // By day walls/own-pages stops one while a vault is away.
  test.runIf(AT_NIGHT)(
    'is closed while a vault is away: the desk says where it has ended, and ends it at the other when it is back',
    async () => {
      const { page } = await comeAs(browser, made, 'sample-social-worker', `#/people/${hers[1]}/page`, 'en', 360)
      // No page is made of a person who does not say that it is safe.
      await page.getByLabel('Not sure').check()
      await page.getByText('No page now').waitFor()
      expect(await page.locator('#page-word').count()).toBe(0)
      await page.getByLabel('Yes, it is safe').check()
      await page.locator('#page-word').fill('ផ្កាឈូក')
      await page.locator('#page-word-again').fill('ផ្កាឈូ')
      await page.locator('form button[type=submit]').click()
      await page.getByText('The two words differ').first().waitFor()
      await page.locator('#page-word-again').fill('ផ្កាឈូក')
      // The one of before ends by it.
      expect(await page.getByLabel('The page that opens now is closed by it: 1').isChecked()).toBe(true)
      await page.locator('form button[type=submit]').click()
      await page.locator('.acts .btn[aria-pressed]').first().waitFor()
      await page.locator('.given .tag', { hasText: /^closed/ }).waitFor({ state: 'attached', timeout: 60_000 })
      await holdDown(page, '.leave .holding')
      await page.locator('.given').waitFor()
      await made.stop('trustee')
      await page.getByRole('button', { name: 'Close it' }).first().click()
      await page.getByRole('button', { name: 'Yes, close it' }).click()
      const open = page.locator('.still-open[role=alert]')
      await expect.poll(() => open.textContent(), { timeout: 60_000 }).toMatch(/^Still open in 1 of 2 places\./)
      // First and alone: nothing above it says that all is ready, and no other page is made before.
      expect(await page.locator('main').innerText()).not.toContain('It works now')
      expect(await page.locator('#page-safe').count()).toBe(0)
      expect(await open.evaluate((box) => box.previousElementSibling?.tagName)).toBe('H1')
      expect(await page.locator('.given li:not(:has(.tag))').count()).toBe(1)
      await expectSound(page, 'a closed page, one vault away')
      await shoot(page, 'own-page-closed-en-360')
      // Whoever comes after this window finds it among what waits today, by the code of a file.
      const { page: today } = await comeAs(browser, made, 'sample-social-worker', '#/today', 'km', 360)
      const row = today.locator('section[aria-labelledby=today-pages] li')
      await row.waitFor()
      await expectSound(today, 'a page to be closed again, among what waits')
      await shoot(today, 'own-page-today-km-360')
      expect(await row.getByRole('link').getAttribute('href')).toContain(`people/${hers[1]}/page`)
      await today.context().close()
      await made.start('trustee')
      await bothOpen(made)
      const again = open.getByRole('button', { name: 'Close it again now' })
      const signed = page.waitForResponse((r) => r.request().method() === 'POST' && r.url().endsWith('/pages'), { timeout: 60_000 })
      await again.click()
      const said = page.locator('.given [role=status]')
      await expect.poll(() => said.allTextContents(), { timeout: 60_000 }).toEqual(['Closed in 2 of 2 places.', 'Closed in 2 of 2 places.'])
      const ended = page.locator('.given li', { has: page.locator('[role=status]') })
      expect((await ended.locator('.tag').allTextContents()).every((t) => t.startsWith('closed '))).toBe(true)
      expect(await ended.getByRole('button').count()).toBe(0)
      // That all have heard it is signed, and nobody is told of it any more.
      await signed
      await goTo(page, '#/today')
      await page.locator('.today h1').waitFor()
      expect(await page.locator('#today-pages').count()).toBe(0)
      await page.context().close()
    },
    PATIENCE,
  )
})
