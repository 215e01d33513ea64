/**
 * Forms typed in, one question at a time: by keyboard alone, in both languages, with what goes wrong on the way.
 * By night alone. By day: src/web/desk/typed/every-form, src/web/desk/typed/again, src/web/desk/typed/when.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import identification from '../../countries/kh/forms/identification.ts'
import type { SealedData } from '../../src/road/stages.ts'
import { questionsOf } from '../../src/web/desk/typed/outline.ts'
import { pick } from '../../src/web/words/say.ts'
import { TYPING } from '../../src/web/desk/typed/words.ts'
import { expectFits, expectSound, hasBrowser, launch, openPage, PATIENCE, SCREENS, shoot, type Opened } from './browser.ts'
import { tabTo } from './demo-desk.ts'
import { makeReceipt } from './receipts.ts'
import { Refusal, stubDesk, type StubDesk } from './stub-journey.ts'

const QUESTIONS = questionsOf(identification)
/** One of each kind of control. */
const SEEN: readonly string[] = ['birth_date', 'person_name', 'evidence_standard', 'trafficking_indicators']
const KHMER = 'ពុម្ពា សាកល្បង'
const LATIN = 'Lollipip'

describe.skipIf(!hasBrowser)('a form typed in, one question at a time', { timeout: PATIENCE }, () => {
  let browser: Browser
  let stub: StubDesk
  /** What the application answers a return. */
  let answer: (() => unknown) | undefined

  beforeAll(async () => {
    const { receipt } = makeReceipt()
    stub = await stubDesk('mosavy', 'caseworker', 'return', (path) => {
      if (path === '/api/v1/receipts/0192-test') return { entry: '0192-test', proof: receipt }
      if (/^\/api\/v1\/returns-due\/[a-z-]+\/waiting$/.test(path)) return { rows: [] }
      if (path !== '/api/v1/returns') return undefined
      if (answer) return answer()
      return { accepted: 1, unchanged: 0, superseded: 0, conflicts: 0, entries: [], receipt: { entry: '0192-test', proof: receipt } }
    })
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await stub?.close()
  })

  const open = async (lang: 'en' | 'km', width: number): Promise<Opened> => {
    const opened = await openPage(browser, width)
    await opened.page.goto(`${stub.desk.url}/?lang=${lang}#clerk`)
    await opened.page.locator('.zone').waitFor()
    await opened.page.locator('label.field select').selectOption('identification')
    await opened.page.locator('.acts .btn').first().click()
    await opened.page.locator('.one-question h1').waitFor()
    return opened
  }

  for (const [lang, width] of SCREENS.filter(([one, wide]) => (one === 'km') === (wide === 360))) {
    test(`from the first question to the receipt, by keyboard alone, in ${lang} at ${width}`, async () => {
      const { page, complaints } = await open(lang, width)
      const see = async (name: string): Promise<void> => {
        await page.evaluate(() => document.fonts.ready)
        await shoot(page, `${name}-${lang}-${width}`)
        await expectSound(page, name)
      }
      await see('typed-first')
      for (let n = 1; n <= QUESTIONS.length; n++) {
        await page.waitForFunction((k) => location.hash.endsWith(k === 1 ? '/typing' : `/typing/${k}`), n)
        // The heading has the focus, and is the question.
        await page.waitForFunction(() => document.activeElement?.id === 'question')
        const id = QUESTIONS[n - 1]?.fields[0].id ?? ''
        await answerByKeyboard(page, id)
        if (SEEN.includes(id)) await see(`typed-${id}`)
        await tabTo(page, 'form .btn.p')
        await page.keyboard.press('Enter')
      }
      await page.locator('.checked').waitFor()
      await see('typed-check')
      // Closed on its own page too, and in nobody's page until it is held.
      expect(await page.content()).not.toMatch(new RegExp(`${LATIN}|${KHMER}`))
      await page.locator('.hold').focus()
      await page.keyboard.down('Space')
      await page.waitForFunction((name) => document.body.innerText.includes(name), LATIN)
      await page.keyboard.up('Space')
      await page.waitForFunction((name) => !document.body.innerText.includes(name), LATIN)
      await tabTo(page, '.row.acts .btn.p', 200)
      const before = stub.sent.length
      await page.keyboard.press('Enter')
      await page.locator('.certificate').waitFor()
      const sent = stub.sent.slice(before).find((s) => s.path === '/api/v1/returns')?.body as SealedData
      expect(sent.form).toBe('identification')
      expect(JSON.stringify(sent)).not.toMatch(new RegExp(`${LATIN}|${KHMER}`))
      // The year of birth in what is clear: four digits come by chance in a hash or a ciphertext.
      expect(sent.entries.map((e) => JSON.stringify((JSON.parse(e.stub) as { values?: object }).values ?? {})).join()).not.toContain('1999')
      // Known about only, the day left its quarter and nothing finer.
      expect(JSON.parse(sent.entries[1]?.stub ?? '{}')).toMatchObject({ values: { identified_quarter: '2023-04-01' } })
      expect(complaints).toEqual([])
      await page.context().close()
    })
  }

  for (const [lang, width] of [
    ['km', 1280],
    ['en', 360],
  ] as const) {
    test(`fits, in ${lang} at ${width}`, async () => {
      const { page } = await open(lang, width)
      for (const id of SEEN) {
        const n = QUESTIONS.findIndex((q) => q.fields.some((f) => f.id === id)) + 1
        await page.evaluate((to) => void (location.hash = to), `#/return/typing/${n}`)
        await page.locator(`#at-${id}`).waitFor()
        await expectFits(page, id)
        await shoot(page, `typed-${id}-${lang}-${width}`)
      }
      await page.context().close()
    })
  }

  test('what is wrong is said at the top and beside it, in the tab too, and each link leads to its question', async () => {
    for (const [lang, title] of [
      ['en', 'Error: saksi'],
      ['km', /^កំហុស/],
    ] as const) {
      const { page } = await open(lang, 1280)
      await page.locator('form .btn.p').click()
      await page.locator('.wrong[role=alert]').waitFor()
      await page.waitForFunction(() => document.activeElement?.matches('.wrong[role=alert]'))
      expect(await page.title()).toMatch(title)
      const control = page.locator('#at-office')
      const beside = await control.getAttribute('aria-describedby')
      expect(beside).toContain('wrong-office')
      expect(await page.locator('#wrong-office').innerText()).not.toBe('')
      await page.locator('.wrong .link').focus()
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.closest('#at-office') !== null)).toBe(true)
      await expectSound(page, `typed-wrong-${lang}`)
      await shoot(page, `typed-wrong-${lang}-1280`)
      // All on one page: the same, for all questions at once.
      await page
        .getByRole('button', { name: pick(TYPING['all-on-one'], lang) })
        .last()
        .click()
      await page.locator('form.typed').waitFor()
      expect(await page.title()).toBe('saksi')
      await page.locator('#at-file_number').fill('7')
      await page.locator('form.typed .btn.p').click()
      await page.waitForFunction(() => document.activeElement?.matches('.wrong[role=alert]'))
      const links = page.locator('.wrong[role=alert] .link')
      expect(await links.count()).toBeGreaterThanOrEqual(4)
      for (let i = 0; i < (await links.count()); i++) {
        await links.nth(i).click()
        const isThere = await page.evaluate(() => document.activeElement?.closest('.field.wrong') !== null)
        expect(isThere, `link ${i}`).toBe(true)
      }
      await expectSound(page, `typed-dense-wrong-${lang}`)
      await shoot(page, `typed-dense-wrong-${lang}-1280`)
      await page.context().close()
    }
  })

  test('back goes one question back, forward one forward, and the beginning offers to go on; a window that closes loses nothing', async () => {
    const { page } = await open('en', 1280)
    await answerByKeyboard(page, 'office')
    await page.locator('form .btn.p').click()
    await page.waitForFunction(() => location.hash.endsWith('/typing/2'))
    await page.locator('#at-file_number').fill('77-kept')
    await page.goBack()
    await page.waitForFunction(() => document.querySelector('#at-office') !== null)
    await page.goForward()
    await page.locator('#at-file_number').waitFor()
    expect(await page.locator('#at-file_number').inputValue()).toBe('77-kept')
    await page.goBack()
    await page.locator('#at-office').waitFor()
    await page.goBack()
    await page.locator('.kept').waitFor()
    await page.goForward()
    await page.locator('#at-office').waitFor()
    // No word of it is in what this browser keeps, nor in the address.
    const kept = await page.evaluate(async () => {
      const databases = await indexedDB.databases()
      return JSON.stringify([databases.map((d) => d.name), { ...localStorage }, location.href])
    })
    expect(kept).not.toMatch(/77-kept|identification|victim|trafficking|suspect/i)
    await page.reload()
    await page.getByRole('button', { name: 'Sokha, clerk' }).click()
    await page.locator('.kept .btn.p').click()
    await page.locator('.one-question h1').waitFor()
    await page.evaluate(() => void (location.hash = '#/return/typing/2'))
    await page.locator('#at-file_number').waitFor()
    expect(await page.locator('#at-file_number').inputValue()).toBe('77-kept')
    await page.context().close()
  })

  test('a change comes back to the check, and the session that ended meanwhile took nothing', async () => {
    const { page } = await open('en', 1280)
    await page.getByRole('button', { name: 'All questions on one page' }).click()
    await page.locator('#at-office').selectOption({ index: 1 })
    await page.locator('#at-file_number').fill('8')
    await dateIn(page, 'identified_day', ['17', 'May', '2023'])
    await page.locator('#at-status').selectOption({ index: 1 })
    await page.locator('#at-authority_type').selectOption('social_affairs')
    await page.locator('form.typed .btn.p').click()
    await page.locator('.checked').waitFor()
    await page.getByRole('button', { name: 'Change: File number' }).click()
    await page.locator('#at-file_number').fill('9')
    await page.getByRole('button', { name: 'Save and go back to the check' }).click()
    await page.locator('.checked').waitFor()
    answer = () => new Refusal(401, 'session.ended')
    await page.getByRole('button', { name: 'Seal, sign and send' }).click()
    await page.getByText('Your session has ended.').waitFor()
    answer = undefined
    await page.getByRole('button', { name: 'Sign in again' }).click()
    await page.getByRole('button', { name: 'Send again' }).click()
    await page.locator('.certificate').waitFor()
    await page.context().close()
  })
})

/** Answers with the keyboard alone, from the heading on. What is not here stays empty. */
async function answerByKeyboard(page: Page, id: string): Promise<void> {
  const boxes = async (texts: readonly string[]): Promise<void> => {
    for (const text of texts) {
      await tabTo(page, '.boxes input', 40)
      await page.keyboard.insertText(text)
    }
  }
  switch (id) {
    case 'office':
    case 'status':
    case 'authority_type': {
      await tabTo(page, `#at-${id}, #at-${id} input`)
      const isSelect = await page.evaluate(() => document.activeElement?.matches('select') ?? false)
      await page.keyboard.press(isSelect ? 'ArrowDown' : 'Space')
      return
    }
    case 'file_number':
      await tabTo(page, '#at-file_number')
      return page.keyboard.insertText('7')
    case 'identified_day':
      // About: month and year.
      await tabTo(page, '.how select')
      await page.keyboard.press('ArrowDown')
      return boxes(['ឧសភា', '២០២៣'])
    case 'birth_date':
      return boxes(['1', 'Jan', '1999'])
    case 'person_name':
      await tabTo(page, '#at-person_name')
      await page.keyboard.insertText(KHMER)
      await tabTo(page, '#at-person_name_latin')
      return page.keyboard.insertText(LATIN)
    default:
  }
}

async function dateIn(page: Page, id: string, parts: readonly string[]): Promise<void> {
  for (const [n, part] of parts.entries()) await page.locator(`#at-${id} .boxes input`).nth(n).fill(part)
}
