/**
 * A note without a name, in a browser: left, answered by the oversight body at its desk, and read with the code. And what the window leaves behind.
 * By night alone. By day: walls/notes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { AT_NIGHT } from '../helpers/everything.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, SCREENS, shoot } from './browser.ts'
import { comeAs } from './two-people.ts'

let browser: Browser
let made: Vaulted
const said: string[] = []
const run = (...argv: string[]): Promise<number> =>
  main(
    argv.filter((a) => a !== '--json'),
    { out: (t) => said.push(t), err: (t) => said.push(t), json: argv.includes('--json') },
  )
const at = (name: string): string => join(dirname(made.dir), 'hand', name)
const plain = async (page: Page): Promise<string> => ((await page.locator('#mine').textContent()) ?? '').replaceAll(/[\u200b\u2060]/g, '')
const TEXT = { en: 'Wobbelise Whistledown took money.', km: 'វ៉ូបេលីស យកប្រាក់។', vi: 'Wobbelise lấy tiền.' } as const

describe.skipIf(!hasBrowser)('a note', () => {
  beforeAll(async () => {
    made = await makeVaulted('kh', undefined, undefined, await buildWeb('kh'))
    mkdirSync(at(''), { recursive: true })
    await bothOpen(made)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await made?.remove()
  })

  async function openNote(lang: string, width: number) {
    const opened = await openPage(browser, width)
    await opened.page.goto(`${made.pagesUrl}/note.html`)
    await opened.page.locator(`#mine nav [lang=${lang}]`).click()
    return opened
  }

  async function handIn(page: Page): Promise<void> {
    const sealed = page.locator('section[aria-labelledby=note-sealed]')
    await sealed.locator('.btn.p').click()
    await expect.poll(() => sealed.locator('.btn.p').count(), { timeout: 60_000 }).toBe(0)
    await expect.poll(() => sealed.locator('.btn').count(), { timeout: 60_000 }).toBe(1)
  }

  // As whoever comes from a page of her own has it, in a guest's language too.
  test.each([
    ...SCREENS,
    ...(AT_NIGHT
      ? ([
          ['vi', 360],
          ['vi', 1280],
        ] as const)
      : []),
  ])('is left in %s at %s and its code read; nothing of it stays in the browser', { timeout: PATIENCE }, async (lang, width) => {
    const { page, complaints } = await openNote(lang, width)
    const asked: string[] = []
    page.on('request', (request) => void (request.url().endsWith('/api/v1/rows') && asked.push(request.method())))
    await page.locator('textarea').waitFor()
    await page.evaluate(() => document.fonts.ready)
    await expectSound(page, `note ${lang} ${width}`)
    await shoot(page, `note-${lang}-${width}`)
    expect(await page.title()).not.toMatch(/saksi|note|oversight|កំណត់|ត្រួតពិនិត្យ/i)
    // More than fits is said before anything is sealed.
    await page.locator('textarea').fill('x'.repeat(12_000))
    expect(await page.locator('form button[type=submit]').first().isDisabled()).toBe(true)
    await expectSound(page, `note too long ${lang} ${width}`)
    await page.locator('textarea').fill(TEXT[lang as keyof typeof TEXT])
    await page.locator('form button[type=submit]').first().click()
    const code = page.locator('.note-code')
    await code.waitFor()
    // Whoever has not kept the code has handed in nothing.
    expect(asked).toEqual([])
    await expectSound(page, `note sealed ${lang} ${width}`)
    await shoot(page, `note-sealed-${lang}-${width}`)
    await handIn(page)
    expect(asked.length).toBeGreaterThan(0)
    expect(await code.textContent()).toMatch(/^(?:[2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/)
    await expectSound(page, `note left ${lang} ${width}`)
    await shoot(page, `note-left-${lang}-${width}`)
    const kept = await page.evaluate(async () => [
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      document.cookie,
      JSON.stringify(await indexedDB.databases()),
      location.href,
    ])
    expect(kept).toEqual(['{}', '{}', '', '[]', `${made.pagesUrl}/note.html`])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test(
    'that is being handed in goes on while the window empties what it shows, and is told of afterwards',
    { timeout: PATIENCE },
    async () => {
      const { page, complaints } = await openNote('en', 360)
      let letGo = (): void => undefined
      const held = new Promise<void>((done) => (letGo = done))
      await page.route('**/api/v1/rows', async (route) => {
        if (route.request().method() === 'POST') await held
        await route.continue()
      })
      await page.clock.install()
      // The clock that is put forward is the window's, and not that of the line.
      await page.evaluate(() => void (AbortSignal.timeout = () => new AbortController().signal))
      await page.locator('textarea').fill('Who empties this?')
      await page.locator('form button[type=submit]').first().click()
      const sealed = page.locator('section[aria-labelledby=note-sealed]')
      const code = (await page.locator('.note-code').textContent()) ?? ''
      await sealed.locator('.btn.p').click()
      await expect.poll(() => plain(page)).toContain('Being handed in')
      await page.clock.fastForward(3 * 60_000 + 1_000)
      await expect.poll(() => plain(page)).not.toContain(code)
      expect(await plain(page)).toContain('Being handed in')
      letGo()
      await expect.poll(() => plain(page)).toContain('It is handed in')
      // Emptied once more there is nothing left of it.
      await page.clock.fastForward(3 * 60_000 + 1_000)
      await page.locator('textarea').waitFor()
      expect([await page.locator('textarea').inputValue(), await sealed.count()]).toEqual(['', 0])
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )

  test.each(AT_NIGHT ? ['en', 'km'] : ['km'])(
    'that was sealed and not handed in says so when the window has emptied itself, and can still be handed in (%s)',
    { timeout: PATIENCE },
    async (lang) => {
      const { page, complaints } = await openNote(lang, 360)
      await page.clock.install()
      await page.locator('textarea').fill(TEXT[lang as keyof typeof TEXT])
      await page.locator('form button[type=submit]').first().click()
      const code = (await page.locator('.note-code').textContent()) ?? ''
      await page.clock.fastForward(3 * 60_000 + 1_000)
      await expect.poll(() => plain(page)).not.toContain(code)
      const sealed = page.locator('section[aria-labelledby=note-sealed]')
      expect(await plain(page)).toContain(lang === 'en' ? 'Nothing is handed in. The window emptied itself' : 'បង្អួចបានលុបខ្លួនឯង')
      expect(await sealed.locator('.btn').count()).toBe(2)
      await expectSound(page, `note emptied ${lang} 360`)
      await shoot(page, `note-emptied-${lang}-360`)
      await handIn(page)
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )

  test.each(SCREENS)(
    'is answered at the oversight body’s desk in %s at %i, and the answer opens to its code alone',
    { timeout: PATIENCE },
    async (lang, width) => {
      const { page, complaints } = await openNote('en', 1280)
      const asked = `Who reads this? ${lang} ${width}`
      await page.locator('textarea').fill(asked)
      await page.locator('form button[type=submit]').first().click()
      const code = (await page.locator('.note-code').textContent()) ?? ''
      await handIn(page)
      const key = join(made.installation.layout.vaultFolder, 'oversight', 'vault.key')
      expect(await run('notes', 'carry', made.dir, '--out', at(`rows-${lang}-${width}.jsonl`))).toBe(0)
      expect(await run('notes', 'read', at(`rows-${lang}-${width}.jsonl`), '--oversight', key, '--json')).toBe(0)
      const { notes } = JSON.parse(said.at(-1) ?? '') as { notes: { note: string; text: string }[] }
      const { note = '' } = notes.find((n) => n.text === asked) ?? {}
      writeFileSync(at('answer.txt'), 'Three people, and nobody of a ministry.')
      const answer = `${note.slice(0, 8)}=${at('answer.txt')}`
      expect(
        await run(
          'notes',
          'board',
          at(`rows-${lang}-${width}.jsonl`),
          '--oversight',
          key,
          '--answer',
          answer,
          '--out',
          at(`board-${lang}-${width}.json`),
        ),
      ).toBe(0)

      const watcher = await comeAs(browser, made, 'sample-watcher', '#/oversee', lang, width)
      const board = watcher.page.locator('section[aria-labelledby=ov-board]')
      await board.locator('input[type=file]').setInputFiles(at(`rows-${lang}-${width}.jsonl`))
      await board.locator('[role=alert]').waitFor()
      await board.locator('input[type=file]').setInputFiles(at(`board-${lang}-${width}.json`))
      await expectSound(watcher.page, `board ${lang} ${width}`)
      await board.scrollIntoViewIfNeeded()
      await shoot(watcher.page, `board-${lang}-${width}`, 'window')
      await board.locator('.btn.p').click()
      await board.locator('[role=status]').waitFor()
      expect(watcher.complaints).toEqual([])

      const come = page.locator('form').last()
      const ask = async (typed: string): Promise<string> => {
        await come.locator('input').fill(typed)
        await come.locator('button[type=submit]').click()
        await expect.poll(() => come.locator('[role=status]').textContent()).not.toMatch(/^(?:|Looking…)$/)
        return plain(page)
      }
      expect(await ask('nothing')).toContain('That is no code')
      expect(await ask('ABCD-EFGH-JKLM-NPQR')).toContain('No answer for this code now')
      expect(await ask(code.toLowerCase())).toContain('Three people, and nobody of a ministry.')
      await expectSound(page, 'answer 1280')
      await shoot(page, 'note-answer-en-1280')
      // Whoever goes back to the page finds it empty.
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
      await expect.poll(() => plain(page)).not.toContain('Three people')
      expect(complaints).toEqual([])
    },
  )
})
