/** A release drafted at the desk, in a browser: chosen by keyboard, made while the page says how far it is, its certificate read, and found by who approves. By night alone. By day: release/draft-at-desk, e2e/whole-way. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, SCREENS, shoot } from './browser.ts'
import { approvalHash } from '../../src/core/release/approval.ts'
import { demoSigner } from '../../src/demo/hand-in.ts'
import { findDraft, listDrafts } from '../../src/work/releases/drafts.ts'
import { sayOfDraft } from '../../src/work/releases/say-of-draft.ts'
import { holdDown } from './two-people.ts'
import { beAt, openDemoDesk, tabTo, type DemoDesk } from './demo-desk.ts'

describe.skipIf(!hasBrowser)('figures drafted at the desk', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('draft-figures', () => Promise.resolve(), true)
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  const open = (lang: string, width: number) => beAt(browser, desk, { person: 'sample-analyst', hash: '#/drafting', lang, width })

  for (const [lang, width] of SCREENS)
    test(`the form is sound in ${lang} at ${width}, and says what is missing`, async () => {
      const { page, complaints } = await open(lang, width)
      await page.locator('.drafting .btn.p').click()
      await page.locator('.drafting [role=alert] button').waitFor()
      await page.locator('.drafting select').first().selectOption('persons-convicted')
      await page.locator('#dr-tables-q input').first().check()
      await expectSound(page, `drafting ${lang} ${width}`)
      await shoot(page, `drafting-${lang}-${width}`)
      expect(complaints).toEqual([])
      await page.context().close()
    })

  test('by keyboard: chosen, made, its certificate read; and who approves finds it with the same numbers', async () => {
    const { page, complaints } = await open('en', 1280)
    await page.locator('.drafting select').first().waitFor()
    await tabTo(page, '.drafting select')
    await page.keyboard.type('Persons convicted')
    await tabTo(page, '#dr-tables-q input')
    await page.keyboard.press('Space')
    await tabTo(page, '.drafting .btn.p')
    await page.keyboard.press('Enter')
    await page.locator('.making progress, .certificate').first().waitFor()
    await page.locator('.drafting .certificate').waitFor({ timeout: PATIENCE })
    const row = await page.locator('.certificate tbody tr').first().innerText()
    const [, printed = '', all = ''] = /(\d+) of (\d+)/.exec(row) ?? []
    expect([Number(all) > 1, row]).toEqual([true, expect.stringContaining('0 worked out')])
    await expectSound(page, 'drafting made')
    await shoot(page, 'drafting-made-en-1280')
    expect(complaints).toEqual([])
    await page.context().close()

    for (const [lang, width] of SCREENS) {
      const again = await open(lang, width)
      await again.page.locator('.drafting .certificate').waitFor()
      await expectSound(again.page, `drafting made ${lang} ${width}`)
      await shoot(again.page, `drafting-made-${lang}-${width}`)
      await again.page.context().close()
    }

    const approver = await beAt(browser, desk, { person: 'sample-head', hash: '#/sign', lang: 'en', width: 1280 })
    await approver.page.getByRole('button', { name: 'Read the figures' }).first().click()
    await approver.page.getByText(`${printed} printed, ${Number(all) - Number(printed)} withheld`).waitFor()
    await approver.page.context().close()

    // Nobody has signed yet, so nothing of it can be published here.
    const { page: waiting } = await open('en', 1280)
    await waiting.locator('.waiting-drafts').first().waitFor()
    expect(await waiting.getByRole('button', { name: /^Publish/ }).count()).toBe(0)
    await waiting.context().close()

    // Somebody has read it, as known today: of another day it is refused, with what would do.
    const { page: other } = await open('en', 1280)
    await other.locator('.drafting select').first().selectOption('persons-convicted-tip-law')
    await other.locator('#dr-tables-q input').nth(1).check()
    await other.locator('.drafting input[type=date]').fill('2024-06-30')
    await other.locator('.drafting .btn.p').click()
    await other.getByText('is as known on another day').waitFor({ timeout: PATIENCE })
    await expectSound(other, 'drafting refused')
    await shoot(other, 'drafting-refused-en-1280')
    await other.getByRole('button', { name: /^Draft it as known on/ }).click()
    await other.locator('.drafting .certificate, .drafting .stop:not(:has-text("another day"))').first().waitFor({ timeout: PATIENCE })
    await other.context().close()
  })

  test('what two have signed goes out by one press; it is taken back with a reason, and its page says so to whoever follows a link to it', async () => {
    const { installation } = desk.running
    // The one that was read above; what was drafted after it has a later name.
    const draft = findDraft(installation, listDrafts(installation)[0] ?? '')!
    for (const agency of draft.offices.slice(0, 2)) {
      const signature = await demoSigner(installation, agency, 'head').sign(approvalHash({ draft: draft.id, releases: draft.releases }))
      await sayOfDraft(installation, draft, { signature })
    }
    const publisher = await open('en', 1280)
    for (const [lang, width] of SCREENS) {
      const { page } = await open(lang, width)
      await page.locator('.waiting-drafts .btn.p').first().waitFor()
      await expectSound(page, `approved ${lang} ${width}`)
      await shoot(page, `drafting-approved-${lang}-${width}`)
      await page.context().close()
    }
    await publisher.page.getByRole('button', { name: /^Publish: / }).click()
    await publisher.page.locator('#dr-out').waitFor({ timeout: PATIENCE })
    await expectSound(publisher.page, 'published')
    await shoot(publisher.page, 'drafting-published-en-1280')
    await publisher.page.context().close()
    for (const [lang, width] of SCREENS) {
      const { page, complaints } = await open(lang, width)
      const first = page.locator('[aria-labelledby=dr-released] li').first()
      await first.locator('summary').click()
      await first.locator('select').selectOption('precaution')
      await expectSound(page, `what is out ${lang} ${width}`)
      await shoot(page, `what-is-out-${lang}-${width}`)
      expect(complaints).toEqual([])
      await page.context().close()
    }
    const { page } = await open('en', 1280)
    const first = page.locator('[aria-labelledby=dr-released] li').first()
    await first.locator('summary').click()
    await first.locator('select').selectOption('wrong')
    await holdDown(page, first.locator('.holding'))
    await first.getByText('a number was wrong').waitFor()
    for (const [lang, width] of SCREENS) {
      const { page: reader } = await openPage(browser, width)
      const answer = await reader.goto(`${desk.running.url}/releases/${draft.id}?lang=${lang}`)
      expect(answer?.status()).toBe(410)
      await expectSound(reader, `withdrawn ${lang} ${width}`)
      await shoot(reader, `withdrawn-${lang}-${width}`)
      await reader.goto(`${desk.running.url}/changes?lang=${lang}`)
      await shoot(reader, `withdrawn-changes-${lang}-${width}`)
      await reader.context().close()
    }
    await page.context().close()
  })
})
