/**
 * Five jobs more to their end on real servers, in both languages and at both widths (four are in to-the-end.test.ts): a hotline's call into the register, a case that the police never
 * answered and a labour inspector by keyboard alone, a head's signature that there was nothing, an analyst's answer by keyboard alone, a device that two registrars sign in.
 * By night alone. By day: road/leads, walls/open-work, count/answers-api, e2e/whole-way, road/unsigned-returns.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formOf, handIn } from '../../src/demo/hand-in.ts'
import { printCsv } from '../../src/exchange/csv/csv.ts'
import { DEVICES } from '../../src/web/desk/account/device-words.ts'
import { ACCOUNT } from '../../src/web/desk/account/words.ts'
import { CALL } from '../../src/web/desk/lead/call-words.ts'
import { WORK } from '../../src/web/desk/work/words.ts'
import { DESK } from '../../src/web/words/desk.ts'
import { NIL } from '../../src/web/words/nil.ts'
import { pick, speaker } from '../../src/web/words/say.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, SCREENS, shoot } from './browser.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { beAt, chooseByKey, goTo, openDemoDesk, tabTo, type DemoDesk } from './demo-desk.ts'
import { openRealDesk, signInAs, type RealDesk } from './real-desk.ts'
import { checkAndSend, onOnePage, typedNow, typeIn } from './type-in.ts'
import { addAuthenticator } from './virtual-authenticator.ts'

/** One of everything for each screen. */
const EACH = SCREENS.map(([lang, width], i) => [lang, width, i] as const)
const handed = (i: number): string => String(5021 + i)

async function fill(installation: Installation): Promise<void> {
  const sheet = printCsv([
    ['office', 'number', 'sent_on', 'answered_on', 'answer', 'decline_reason', 'site_type', 'province', 'remarks'],
    ...EACH.map(([, , i]) => ['LAB-X1', handed(i), '05-01-2024', '', 'pending', '', 'BRICK_KILN', '', '']),
  ])
  await handIn(installation, formOf(installation, 'criminal-referral'), Buffer.from(sheet), 'handed.csv', 'molvt')
}

describe.skipIf(!hasBrowser)('five jobs to their end, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-five-jobs', fill)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  const at = (person: string, hash: string, lang: string, width: number) => beAt(browser, desk, { person, hash, lang, width })
  const rows = async (text: string, values: readonly unknown[] = []): Promise<readonly unknown[]> =>
    (await desk.running.installation.owner().query<Record<string, unknown>>(text, [...values])).rows
  const press = async (page: Page, selector: string): Promise<void> => {
    await tabTo(page, selector, 150)
    await page.keyboard.press('Enter')
  }

  test.each(EACH)('%s at %d: a hotline, from the call that comes in to its line in the register', async (lang, width, i) => {
    const { page, complaints } = await at('sample-hotline', '#/lead', lang, width)
    const say = speaker(CALL, lang)
    await page.locator('.leads a[href="#/lead/call"]').first().click()
    await page.locator('.calling').waitFor()
    await page.locator('input[name=safe]').nth(1).check()
    await page.locator('input[name=ask-danger]').nth(1).check()
    await page.locator('input[name=back]').nth(1).check()
    await page.getByLabel(say('back-from')).fill('19:00')
    await page.getByLabel(say('back-to')).fill('20:00')
    await page.getByLabel(say('call-note')).fill('A kiln with a blue door')
    await expectSound(page, `a call under way ${lang} ${width}`)
    await shoot(page, `job-call-${lang}-${width}`)
    await page.getByRole('button', { name: say('call-end') }).click()
    await onOnePage(page, lang)
    const number = `${801 + i}/2024`
    await typeIn(page, { office: 'POL-X1', lead_number: number, lead_type: 'TRAFFICKING', state: 'received' })
    await expectSound(page, `a call’s record ${lang} ${width}`)
    await shoot(page, `job-call-record-${lang}-${width}`)
    await checkAndSend(page, lang)
    await shoot(page, `job-call-sent-${lang}-${width}`)
    expect(await rows('select channel, state from saksi.leads where lead_number = $1 and superseded_at is null', [number])).toEqual([
      { channel: 'HOTLINE', state: 'received' },
    ])
    // It waits with the others from then on, and a new call begins empty.
    await goTo(page, '#/lead')
    const [lead] = (await rows('select record_id::text as id from saksi.leads where lead_number = $1', [number])) as { id: string }[]
    await page.locator(`.leads .lines a[href="#/lead/${lead?.id}"]`).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each(EACH)(
    '%s at %d: a labour inspector by keyboard alone, from the day’s page to the answer of the police on record',
    async (lang, width, i) => {
      const { page, complaints } = await at('sample-inspector', '#/today', lang, width)
      const list = '.today a[href="#/work/handed-to-police"]'
      await page.locator(list).first().waitFor()
      await shoot(page, `job-inspector-today-${lang}-${width}`)
      await press(page, list)
      const [record] = (await rows('select record_id::text as id from saksi.criminal_referrals where number = $1', [handed(i)])) as {
        id: string
      }[]
      const row = page.locator('.open-work tbody tr', { has: page.locator(`a[href="#/find/criminal_referral/${record?.id}"]`) })
      await row.waitFor()
      await expectSound(page, `cases handed over ${lang} ${width}`)
      await shoot(page, `job-inspector-list-${lang}-${width}`)
      const name = (await row.locator('th').innerText()).trim()
      expect(await row.locator('button').getAttribute('aria-label')).toBe(`${pick(WORK['work-say-it'], lang)}: ${name}`)
      await row.locator('button').evaluate((b) => b.setAttribute('data-wanted', ''))
      await press(page, '[data-wanted]')
      // Of few questions all stand on one page at once.
      await page.locator('form.typed').or(page.locator('.one-question form')).first().waitFor()
      if (!(await page.locator('form.typed').isVisible())) await press(page, '.one-question ~ * .plain, .one-question .plain')
      await page.locator('form.typed').waitFor()
      expect(await typedNow(page, 'office', 'number')).toEqual(['LAB-X1', handed(i)])
      for (const [field, day] of [
        ['sent_on', ['5', '1', '2024']],
        ['answered_on', ['20', '3', '2024']],
      ] as const) {
        await tabTo(page, `#at-${field} input`, 120)
        for (const part of day) {
          await page.keyboard.type(part)
          await page.keyboard.press('Tab')
        }
      }
      await chooseByKey(page, 'answer', 'investigation_opened')
      await chooseByKey(page, 'site_type', 'BRICK_KILN')
      await expectSound(page, `an answer typed ${lang} ${width}`)
      await shoot(page, `job-inspector-answer-${lang}-${width}`)
      await press(page, 'form.typed .btn.p')
      await page.locator('.checked').waitFor()
      await press(page, '.row.acts .btn.p')
      await page.locator('.certificate').waitFor()
      expect(
        await rows(
          'select version, answer, sent_on::text, answered_on::text, site_type from saksi.criminal_referrals where number = $1 and superseded_at is null',
          [handed(i)],
        ),
      ).toEqual([{ version: 2, answer: 'investigation_opened', sent_on: '2024-01-05', answered_on: '2024-03-20', site_type: 'BRICK_KILN' }])
      // What was answered waits no more.
      await goTo(page, '#/work/handed-to-police')
      await page.locator('.open-work h1').waitFor()
      await expect.poll(() => row.count()).toBe(0)
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )

  test.each(EACH)('%s at %d: a head, that nothing happened in a court’s quarter', async (lang, width, i) => {
    const { page, complaints } = await at('sample-head', '#/today', lang, width)
    await page.locator('.today h1').waitFor()
    await shoot(page, `job-head-today-${lang}-${width}`)
    await goTo(page, '#/nothing')
    const say = speaker(NIL, lang)
    const form = page.getByLabel(pick(DESK['which-form'], lang)).filter({ visible: true })
    await form.waitFor()
    await form.selectOption('court-return')
    await page.getByLabel(say('nil-office')).selectOption('CFI-X1')
    // Of those that are offered, each screen another.
    const periods = page.getByLabel(say('nil-period'))
    const period =
      (await periods
        .locator('option')
        .nth(1 + i)
        .getAttribute('value')) ?? ''
    await periods.selectOption(period)
    await expectSound(page, `nothing happened ${lang} ${width}`)
    await shoot(page, `job-head-nil-${lang}-${width}`)
    await page.getByRole('button', { name: say('nil-next') }).click()
    await page.getByRole('heading', { level: 1, name: say('nil-sure') }).waitFor()
    const sign = page.getByRole('button', { name: say('nil-sign') })
    await sign.waitFor()
    await expectSound(page, `once more ${lang} ${width}`)
    await shoot(page, `job-head-sure-${lang}-${width}`)
    await sign.click()
    await page.locator('.slip').waitFor()
    await shoot(page, `job-head-signed-${lang}-${width}`)
    expect(await rows('select is_nil, is_signed from saksi.returns where office = $1 and period = $2', ['CFI-X1', period])).toEqual([
      { is_nil: true, is_signed: true },
    ])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each(EACH)('%s at %d: an analyst by keyboard alone, a question opened, read, and signed over its figure', async (lang, width, i) => {
    const { page, complaints } = await at('sample-analyst', '#/answers', lang, width)
    await page.locator('.answers .line').first().waitFor()
    await shoot(page, `job-analyst-sheet-${lang}-${width}`, 'window')
    const before = await rows(`select entry_id from saksi.entries where kind = 'answer.signed'`)
    // Each in its turn: what is signed already is signed by nobody again.
    await page
      .locator('.answers .line')
      .nth(i)
      .evaluate((b) => b.setAttribute('data-wanted', ''))
    await press(page, '[data-wanted]')
    await page.locator('.opened').waitFor()
    await tabTo(page, '.opened textarea', 150)
    await page.keyboard.type('Counted by three bodies.')
    for (let n = await page.locator('.opened details:not([open]) summary').count(); n > 0; n--) {
      await page.keyboard.press('Shift+Tab')
      if (await page.evaluate(() => document.activeElement?.matches('.opened summary') ?? false)) await page.keyboard.press('Enter')
    }
    await expectSound(page, `a question read ${lang} ${width}`)
    await shoot(page, `job-analyst-opened-${lang}-${width}`)
    await press(page, '.opened .sign .btn.p')
    await expect
      .poll(async () => (await rows(`select entry_id from saksi.entries where kind = 'answer.signed'`)).length)
      .toBe(before.length + 1)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe.skipIf(!hasBrowser)('a device that comes in, and one that leaves, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: RealDesk
  beforeAll(async () => {
    desk = await openRealDesk('e2e-five-jobs-device', [['police', 'ahtjp', ['caseworker']]], ({ owner }) =>
      plant(owner(), 'lead', {
        left: {
          agency: 'ahtjp',
          office: 'POL-1',
          channel: 'HOTLINE',
          lead_type: 'TRAFFICKING',
          state: 'received',
          lead_number: '9317/2024',
          received_on: '2024-01-20',
        },
      }),
    )
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test.each(EACH)('%s at %d: a registrar, from what waits to a clerk’s device that two have signed in', async (lang, width) => {
    const [say, tell] = [speaker(ACCOUNT, lang), speaker(DEVICES, lang)]
    const { page, complaints } = await openPage(browser, width)
    await addAuthenticator(page)
    await page.goto(`${desk.running.deskUrl}/?lang=${lang}`)
    await page.getByRole('button', { name: say('enrol-this') }).click()
    await page.getByLabel(tell('enrol-office')).selectOption('moj')
    await page.getByLabel(tell('enrol-role')).selectOption('clerk')
    await expectSound(page, `a device asks ${lang} ${width}`)
    await page.getByRole('button', { name: tell('make-key') }).click()
    await page.getByRole('heading', { level: 1, name: say('code-title') }).waitFor()
    const code = await page.locator('.check-code').innerText()
    for (const [who, word, done] of [
      ['registrar-1', 'sign-first', undefined],
      ['registrar-2', 'sign-second', tell('now-enrolled')],
    ] as const) {
      const { page: own, complaints: theirs } = await signInAs(browser, desk, { who, hash: '#/account', lang, width })
      await own.getByRole('button', { name: say('waiting-title') }).click()
      const card = own.locator('.devices > li', { hasText: code })
      await card.waitFor()
      await expectSound(own, `devices that wait, ${who} ${lang} ${width}`)
      await shoot(own, `job-${who}-${lang}-${width}`)
      await card.getByRole('button', { name: say(word), exact: true }).click()
      await (done === undefined
        ? card.getByRole('button', { name: say(word), exact: true }).waitFor({ state: 'detached' })
        : own.getByText(done).waitFor())
      expect(theirs).toEqual([])
      await own.context().close()
    }
    await page.getByRole('heading', { level: 1, name: say('state-enrolled') }).waitFor()
    await shoot(page, `job-enrolled-${lang}-${width}`)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each(EACH)('%s at %d: whoever presses Back after signing out meets the door, and nothing of what was there', async (lang, width) => {
    const { page, complaints } = await signInAs(browser, desk, { who: 'police', hash: '#/today', lang, width })
    await page.locator('.today h1').waitFor()
    for (const hash of ['#/lead', `#/lead/${recordId('left')}`, `#/find/lead/${recordId('left')}`]) {
      await goTo(page, hash)
      await page.locator('main h1:visible').first().waitFor()
    }
    const number = /9317|៩៣១៧/
    await page.locator('main', { hasText: number }).waitFor()
    if (width < 900) await page.locator('.top .menu, .top button').first().click()
    await page.getByRole('button', { name: pick(ACCOUNT['sign-out'], lang) }).click()
    const door = page.getByRole('heading', { level: 1, name: pick(ACCOUNT['sign-in-title'], lang) })
    await door.waitFor()
    const asked: string[] = []
    page.on('response', (r) => {
      if (r.url().startsWith(desk.running.url) && r.status() === 200) asked.push(r.url().slice(desk.running.url.length))
    })
    for (let back = 0; back < 4; back++) {
      await page.goBack().catch(() => undefined)
      // Before the desk was opened there was an empty window.
      if (page.url() === 'about:blank') break
      await door.waitFor()
      expect(await page.content()).not.toMatch(number)
    }
    // Nothing of the record was answered to whoever pressed it.
    expect(asked.filter((path) => !/^\/api\/v1\/(desk|sign-in|session)/.test(path))).toEqual([])
    expect(complaints.filter((c) => !c.includes('status of 401'))).toEqual([])
    await page.context().close()
  })
})
