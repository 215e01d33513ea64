/**
 * Texts that attack the page, in every field of the newer pages that shows what somebody wrote: complaints, a drawn lot, a sealed plan, the box that finds. None runs.
 * By night alone. By day: e2e/hostile-return.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toBase64Url } from '../../src/core/bytes.ts'
import { COMPLAINT_BYTES, complaintKeysOf, NOT_STATED } from '../../src/core/complaint/complaint.ts'
import { frameMark, printFrame, secretMark } from '../../src/core/lot/frame.ts'
import { readPlaceLines } from '../../src/core/lot/lines.ts'
import { lotKeysOf, makeFrame } from '../../src/core/lot/make-frame.ts'
import { printNumber } from '../../src/core/letter/number.ts'
import { Room } from '../../src/core/note/room.ts'
import { printOpening } from '../../src/core/plan/opening.ts'
import { DEMO_LOT_CODE } from '../../src/demo/country/frame-visits.ts'
import { leaveComplaints } from '../../src/demo/country/leave-complaints.ts'
import { signAct } from '../../src/demo/sign-act.ts'
import { hpke } from '../../src/outside/hpke/hpke.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import type { EdgeKeys } from '../../src/road/ports.ts'
import { readAnchorSigner } from '../../src/store/files/settings.ts'
import { COMPLAINTS } from '../../src/web/desk/lead/complaint-words.ts'
import { LOT } from '../../src/web/desk/lot/words.ts'
import { appendActs } from '../../src/work/acts/append-acts.ts'
import { leaveComplaint } from '../../src/work/complaints/leave-complaint.ts'
import { DEMO_DAY } from '../../src/work/demonstration/demo-time.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { openingOf } from '../../src/work/plans/open-plan.ts'
import { heldPlan, hoursFromNow } from '../helpers/held-plan.ts'
import { PAYLOADS } from '../helpers/payloads.ts'
import { expectFits, hasBrowser, launch, PATIENCE } from './browser.ts'
import { beAt, goTo, openDemoDesk, type DemoDesk } from './demo-desk.ts'

/** As many together as fit. */
function pagesOf(texts: readonly string[], most: number): readonly string[] {
  const pages: string[] = []
  for (const text of texts) {
    const last = pages.at(-1)
    if (last !== undefined && Buffer.byteLength(`${last}\n${text}`) <= most) pages[pages.length - 1] = `${last}\n${text}`
    else pages.push(text)
  }
  return pages
}
const WORDS = pagesOf(PAYLOADS, COMPLAINT_BYTES)
/** As JSON a page of a plan is longer than its text. */
const PLANS = pagesOf(PAYLOADS, 1_400)
const PLACES = readPlaceLines(PAYLOADS.map((text, i) => `X-${i}\t${text}`).join('\n')).places
const planFile = (i: number): string => join(tmpdir(), `hostile-plan-${process.pid}-${i}.json`)

async function fill(installation: Installation): Promise<void> {
  const { country, store, layout, clock } = installation
  await leaveComplaints(installation)
  const { contentKey } = JSON.parse(readFileSync(layout.edge('molvt'), 'utf8')) as EdgeKeys
  const key = toBase64Url(complaintKeysOf(contentKey).publicKey)
  const about = { to: 'molvt', about: ['wages'], against: NOT_STATED, corridor: NOT_STATED, province: NOT_STATED, fee: null }
  for (const words of WORDS)
    await leaveComplaint({ ...about, words }, key, { store, hpke, random: nodeRandom, room: new Room(), now: clock.now() })
  const frame = makeFrame(PLACES, { origin: readAnchorSigner(layout).key.name, code: DEMO_LOT_CODE, nonce: nodeRandom.bytes(12) })
  const of = { office: 'LAB-X1', day: DEMO_DAY, draw: PLACES.length - 1 }
  const secret = secretMark(lotKeysOf(DEMO_LOT_CODE).secret)
  const act = { kind: 'lot.framed', ...of, places: PLACES.length, frame: frameMark(frame, of), secret } as const
  await appendActs([await signAct(installation, 'molvt', act, printFrame(frame))], ['lot.framed'], { agency: 'molvt', country, store })
  for (const [i, text] of PLANS.entries()) {
    const name = (PAYLOADS[i] ?? '').replaceAll(/\p{C}/gu, '').slice(0, 60).trim()
    writeFileSync(
      planFile(i),
      printOpening(openingOf(await heldPlan(installation, { agency: 'ahtjp', action: hoursFromNow(-3), text, name }))),
    )
  }
}

describe.skipIf(!hasBrowser)(`${PAYLOADS.length} texts that attack the page`, { timeout: 2 * PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-hostile-pages', fill)
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  /** A window that notes whatever ran, and says so at the end. */
  async function watch(person: string, hash: string) {
    const { page, complaints } = await beAt(browser, desk, { person, hash, lang: 'en', width: 1280 })
    const dialogs: string[] = []
    const sent: string[] = []
    page.on('dialog', (dialog) => {
      if (dialog.type() !== 'beforeunload') dialogs.push(dialog.message())
      void dialog.accept()
    })
    page.on('request', (r) => sent.push(`${decodeURIComponent(r.url())} ${r.postData() ?? ''}`))
    await page.evaluate(() => {
      addEventListener('securitypolicyviolation', (event) => {
        Object.assign(globalThis, { violated: 'blockedURI' in event ? String(event.blockedURI) : 'something' })
      })
    })
    const ends = async (): Promise<void> => {
      const seen = await page.evaluate(() => ({
        title: document.title,
        owned: 'owned' in globalThis,
        violated: (globalThis as { violated?: string }).violated,
        foreign: document.querySelectorAll('main :is(script, iframe, img, math, style, object)').length,
      }))
      expect(seen).toEqual({ title: 'saksi', owned: false, violated: undefined, foreign: 0 })
      expect([dialogs, complaints]).toEqual([[], []])
      await expectFits(page, hash)
      await page.context().close()
    }
    return { page, sent, ends }
  }
  /** How many of these stand on the page as somebody wrote them: what no screen shows is not asked for. */
  const shown = async (page: Page, selector: string): Promise<number> => {
    const text = (await page.locator(selector).allInnerTexts()).join('\n')
    return PAYLOADS.filter((p) =>
      text.includes(
        p
          .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
          .trim()
          .slice(-24),
      ),
    ).length
  }

  test('in the words of complaints', async () => {
    const { page, ends } = await watch('sample-inspector', '#/lead')
    await page.locator('.complaint').first().waitFor()
    if ((await page.getByRole('button', { name: COMPLAINTS.read.en }).count()) === 0)
      await page.locator('input[type=file]').setInputFiles(desk.running.installation.layout.edge('molvt'))
    const read = page.getByRole('button', { name: COMPLAINTS.read.en })
    await read.first().waitFor()
    for (let left = await read.count(); left > 0; left = await read.count()) {
      await read.first().click()
      await expect.poll(() => read.count()).toBeLessThan(left)
    }
    expect(await shown(page, '.complaint')).toBeGreaterThan(PAYLOADS.length / 2)
    await ends()
  })

  test('in the names of a drawn lot', async () => {
    const { page, ends } = await watch('sample-inspector', '#/lot')
    await page.locator('.lots .lines li').first().waitFor()
    const go = page.getByText(LOT['lot-go'].en)
    for (let i = 0; i < 20 && (await go.count()) === 0; i++) {
      await page.waitForTimeout(2_000)
      await goTo(page, '#/account')
      await page.locator('.lots').waitFor({ state: 'hidden' })
      await goTo(page, '#/lot')
      await page.locator('.lots .lines li').first().waitFor()
    }
    await go.click()
    await page.getByLabel(LOT['lot-code'].en).fill(printNumber(DEMO_LOT_CODE))
    await page.getByRole('button', { name: LOT['lot-open'].en }).click()
    await page.locator('.drawn ol li').first().waitFor()
    expect(await page.locator('.drawn ol li').count()).toBe(PLACES.length - 1)
    expect(await shown(page, '.drawn ol')).toBeGreaterThan(PAYLOADS.length / 3)
    await ends()
  })

  test('in the page and the team of a sealed plan', async () => {
    const { page, sent, ends } = await watch('sample-investigator', '#/plan')
    const box = page.locator('.plans input[type=file]')
    let all = 0
    for (const i of PLANS.keys()) {
      await box.setInputFiles(planFile(i))
      const first = (PLANS[i] ?? '').split('\n')[0] ?? ''
      await expect
        .poll(
          async () =>
            (await page
              .locator('.plans .text')
              .textContent()
              .catch(() => '')) ?? '',
        )
        .toContain(first.slice(0, 20))
      all += await shown(page, '.plans .text')
    }
    expect(all).toBeGreaterThan(PAYLOADS.length / 2)
    expect(sent.filter((what) => /alert\(1\)|top\.owned/.test(what))).toEqual([])
    await ends()
  })

  test('typed into the box that finds, and sent to nobody', async () => {
    const { page, sent, ends } = await watch('sample-investigator', '#/find')
    const box = page.locator('.top .find-box input')
    await box.waitFor()
    for (const text of PAYLOADS) {
      await box.fill(text)
      await page.keyboard.press('Enter')
    }
    await page.locator('.finding h1').waitFor()
    expect(sent.filter((what) => /alert\(1\)|top\.owned|x\.invalid/i.test(what))).toEqual([])
    expect(new URL(page.url()).hash).toBe('#/find')
    await ends()
  })
})
