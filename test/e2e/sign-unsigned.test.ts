/**
 * Totals, a link, and public words that are taken back, which came by command, read at the desk and signed together by one passkey.
 * By night alone. By day: road/unsigned-acts, e2e/whole-way.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { toHex } from '../../src/core/bytes.ts'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import { appendActs, makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { openRealDesk, signInAs, type RealDesk } from './real-desk.ts'
import { holdDown } from './two-people.ts'

let browser: Browser
let desk: RealDesk
const be = (lang = 'en', width = 1280) => signInAs(browser, desk, { who: 'head', hash: '#/sign', lang, width })
const BUTTON = '[aria-labelledby="sign-unsigned"] .holding'
const record = (n: number): string => toHex(new Uint8Array(16).fill(n))

async function fill({ country, store }: Installation): Promise<void> {
  const stated = { kind: 'aggregate.stated', definition: 1, office: 'ALL', source: 'MOJ-2020-3', money: null } as const
  const acts: readonly EntryBody[] = [
    {
      ...stated,
      indicator: 'accused-registered',
      from: '2019-01-01',
      to: '2020-01-01',
      cells: [
        { by: {}, value: 88, qualifier: 'exact' },
        { by: { sex: 'female' }, value: 31, qualifier: 'exact' },
        { by: { sex: 'male' }, value: 57, qualifier: 'exact' },
      ],
    },
    {
      kind: 'link.asserted',
      relation: 'same_case',
      a: ['moj', 'proceeding', record(1)],
      b: ['moj', 'proceeding', record(2)],
      basis: 'same-case-number',
    },
  ]
  const say = async (act: EntryBody): Promise<string> => {
    const parts = makeUnsigned('moj', act, nodeRandom)
    await appendActs([parts], [act.kind], { agency: 'moj', country, store })
    return parts.id
  }
  for (const act of acts) await say(act)
  const words = await say({
    kind: 'statement.noted',
    is: 'claimed',
    said_on: '2023-06-10',
    speaker: 'ministry',
    figures: ['accused-registered'],
    from: '2019-01-01',
    to: '2020-01-01',
    where: {},
    quantity: 9012,
    source: 'NEWS-2023-06-10',
  })
  await say({ kind: 'statement.withdrawn', statement: words, reason: 'source-withdrawn' })
}

/** Held for a while on a computer that is too busy to hear anything of it before the button was let go. */
async function holdWhileBusy(page: Page, milliseconds: number): Promise<void> {
  await page.locator(`${BUTTON}:not([data-disabled])`).hover()
  await page.mouse.down()
  const busy = page.evaluate(() => {
    for (const end = performance.now() + 3_000; performance.now() < end;);
  })
  await pause(milliseconds)
  await page.mouse.up()
  await busy
}

/** Pressed, dragged off, and back after longer than it wants to be held; then a click that nothing pressed, as a program or a screen reader makes it. */
async function slip(page: Page): Promise<void> {
  await page.locator(`${BUTTON}:not([data-disabled])`).hover()
  await page.mouse.down()
  await page.mouse.move(2, 2)
  await page.waitForTimeout(1_500)
  await page.locator(BUTTON).hover()
  await page.mouse.up()
  await page.locator(BUTTON).evaluate((button: HTMLElement) => button.click())
}

describe.skipIf(!hasBrowser)('what was said by command', () => {
  beforeAll(async () => {
    desk = await openRealDesk('sign-unsigned', [['head', 'moj', ['head']]], fill)
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test.each(SCREENS)(
    'is read in words, in %s at %i',
    async (lang, width) => {
      const { page, complaints } = await be(lang, width)
      await page.locator('[aria-labelledby="sign-unsigned"] h3').nth(3).waitFor()
      await expectSound(page, `unsigned ${lang} ${width}`)
      await shoot(page, `sign-unsigned-${lang}-${width}`)
      expect(complaints).toEqual([])
      await page.context().close()
    },
    PATIENCE,
  )
  test(
    'is signed together, those that were chosen alone',
    async () => {
      const { page } = await be()
      const choices = page.getByRole('checkbox', { name: 'I stand for this' })
      await choices.nth(3).waitFor()
      expect(await page.locator(BUTTON).isDisabled()).toBe(true)
      expect(await page.locator('[aria-labelledby="sign-unsigned"] dd').allInnerTexts()).toContain(
        'In all: 88; Sex: Female: 31; Sex: Male: 57',
      )
      // Whoever signs a withdrawal reads the words that it ends, and not a number of them.
      const back = await page.locator('[aria-labelledby="sign-unsigned"] li').nth(3).innerText()
      for (const said of ['taken back', 'a ministry', '10 June 2023', '9,012', 'NEWS-2023-06-10', 'the document was withdrawn'])
        expect(back).toContain(said)
      await choices.first().press('Space')
      // A slip stays one, and a pressing that was long enough is not lost, whenever the page hears of it.
      await holdWhileBusy(page, 200)
      await slip(page)
      expect([await page.locator(`${BUTTON}:not([data-disabled])`).count(), await choices.count()]).toEqual([1, 4])
      await holdWhileBusy(page, 1_500)
      await page.getByText('Signed, and on record').waitFor()
      await expect.poll(() => choices.count()).toBe(3)
      for (const i of [0, 1, 2]) await choices.nth(i).press('Space')
      await holdDown(page, BUTTON)
      await expect.poll(() => choices.count()).toBe(0)
      await expectSound(page, 'all signed')
      await page.context().close()
    },
    PATIENCE,
  )
})
