/**
 * Whole days' work about places, each from signing in to its end: an NGO's lead worker and an embassy's officer in a record that a coalition keeps alone, and the
 * oversight body in one that ministries keep.
 * By night alone. By day: walls/place-openers, road/places.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LINK } from '../../src/web/desk/find/link-words.ts'
import { stripBreaks } from '../../src/core/text/strip-breaks.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot, type Opened } from './browser.ts'
import { goTo } from './demo-desk.ts'
import { mendAll } from './mend.ts'
import { openRealDesk, signInAs, type RealDesk } from './real-desk.ts'
import { holdDown } from './two-people.ts'

type Lang = 'en' | 'km'
const NAME = 'Wobbelise Whistledown'
const ASKED = '.places section[aria-labelledby=place-asked]'
const PLACE = 'House of the invented lamps'

type At = { readonly who: string; readonly lang: Lang; readonly width: number }

/** Somebody at a desk, in one language, at one width; each screen is judged, and pictured where SAKSI_SHOTS names a folder. */
class Walker {
  readonly #opened: Opened
  readonly #desk: RealDesk
  readonly #at: At
  constructor(opened: Opened, desk: RealDesk, at: At) {
    this.#opened = opened
    this.#desk = desk
    this.#at = at
  }
  get page(): Page {
    return this.#opened.page
  }
  go(hash: string): Promise<void> {
    return goTo(this.page, hash)
  }
  async see(what: string): Promise<void> {
    const { who, lang, width } = this.#at
    await this.page.evaluate(() => document.fonts.ready)
    await expectSound(this.page, `${who}: ${what}, ${lang} ${width}`)
    await shoot(this.page, `${who}-${what}-${lang}-${width}`)
  }
  /** By its words, whatever marks stand between them for the breaking of lines. */
  named(words: { readonly en: string; readonly km: string }): RegExp {
    const said = [...stripBreaks(words[this.#at.lang]).replaceAll('|', '')]
    return new RegExp(`^${said.map((c) => c.replace(/[.*+?^${}()|[\]\\]/, String.raw`\$&`)).join('[\\u200b\\u2060]*')}`)
  }
  /** Numbers as they stand there, in either script. */
  async numbersIn(selector: string): Promise<readonly number[]> {
    const said = await this.page.locator(selector).innerText()
    return (said.replaceAll(/[០-៩]/g, (d) => String(d.charCodeAt(0) - 0x17e0)).match(/\d+/g) ?? []).map(Number)
  }
  /** A sheet of the office's own is dropped, sealed here and sent, and its receipt is there. */
  async handIn(agency: string, form: string, lines: readonly string[], what: string): Promise<void> {
    const { page } = this
    await this.go('#/return')
    const file = page.locator('main input[type=file]:visible, main .zone input[type=file]').first()
    await file.waitFor({ state: 'attached' })
    // The office's own key, kept for as long as somebody is signed in.
    if ((await page.locator('.zone').count()) === 0) await file.setInputFiles(this.#desk.running.installation.layout.edge(agency))
    await page.locator('.zone').waitFor()
    await page.locator('label.field select').selectOption(form)
    const sheet = { name: `${form}.csv`, mimeType: 'text/csv', buffer: Buffer.from([...lines, ''].join('\n')) }
    await page.locator('.zone input[type=file]').setInputFiles(sheet)
    await page.locator('.work').waitFor()
    await mendAll(page)
    await this.see(`${what}-sheet`)
    await page.locator('.bar .btn.p').click()
    await page.locator('.certificate').waitFor()
    await this.see(`${what}-receipt`)
    // Names were sealed here: the page of the receipt says none.
    if ((await page.content()).includes(NAME)) throw new Error(`the receipt of ${form} says a name`)
    await page.locator('.acts .btn:visible').last().click()
    await page.locator('.zone').waitFor()
  }
  /** A lead, by its number as it stands in the office's own books. */
  async find(number: string): Promise<void> {
    const { page } = this
    await this.go('#/find')
    const box = page.locator('.find-box input:visible').first()
    await box.fill(number)
    await box.press('Enter')
    // The persons whom it names stand under its number as well.
    await page.locator('section[aria-labelledby=numbered] a[href*="/lead/"]').first().click()
    await page.locator('dl.kv').waitFor()
  }
  /** The file of the place that the record of this number is about. */
  async openPlace(number: string): Promise<void> {
    await this.find(number)
    await this.page.locator('main a[href^="#/place/"]').first().click()
    await this.page.locator(ASKED).waitFor()
  }
  /** @returns what the browser complained of. */
  async leave(): Promise<readonly string[]> {
    await this.page.context().close()
    return this.#opened.complaints
  }
}
async function come(browser: Browser, desk: RealDesk, at: At): Promise<Walker> {
  const opened = await signInAs(browser, desk, { ...at, hash: '#/today' })
  opened.page.on('dialog', (dialog) => void dialog.accept())
  return new Walker(opened, desk, at)
}

const LEADS =
  'office,lead_number,kh_asked_office,received_on,channel,lead_type,site_type,province,persons_named,person_known,place_known,state,decided_on,place'
const PERSONS = 'office,lead_number,person_no,asked_day,age_band,answer,outcome,outcome_day,person_name'
type Heard = readonly [answer: string, outcome: string, since: string]
const persons = (office: string, number: string, asked: string, children: number, heard: readonly Heard[]): readonly string[] => [
  PERSONS,
  ...heard.map(
    ([answer, outcome, since], i) =>
      `${office},${number},${i + 1},${asked},${i < children ? '<18' : '18+'},${answer},${outcome},${since},${NAME} ${i + 1}`,
  ),
]
const times = (n: number, heard: Heard): readonly Heard[] => Array.from({ length: n }, () => heard)

describe.skipIf(!hasBrowser)('in a record that a coalition keeps alone', { timeout: 2 * PATIENCE }, () => {
  let browser: Browser
  let desk: RealDesk
  beforeAll(async () => {
    desk = await openRealDesk(
      'e2e-place-journeys',
      [
        ['ngo-worker', 'ngo-1', ['clerk', 'caseworker']],
        ['embassy-officer', 'embassy-1', ['clerk', 'caseworker']],
      ],
      async () => undefined,
      true,
    )
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  for (const [i, [lang, width]] of SCREENS.entries())
    test(`an NGO’s lead worker hands two leads over, says that they are about one place, and follows who came out: ${lang} at ${width}`, async () => {
      const walker = await come(browser, desk, { who: 'ngo-worker', lang, width })
      const { page } = walker
      const [first, second] = [`${71 + 2 * i}/2023`, `${72 + 2 * i}/2023`]
      const lead = (number: string, day: string, named: number, state: string): string =>
        `NGO-M1,${number},POL-X1,${day},NGO,TRAFFICKING,ONLINE_SCAM_COMPOUND,KH-18,${named},yes,yes,${state},${PLACE}`
      const sheet = (state: string): readonly string[] => [
        LEADS,
        lead(first, '2023-02-06', 6, state),
        lead(second, '2023-05-15', 2, 'received,'),
      ]
      await walker.handIn('ngo-1', 'third-party-lead', sheet('received,'), 'leads')
      const unheard: Heard = ['no_answer', 'unknown', '']
      await walker.handIn('ngo-1', 'named-request', persons('NGO-M1', first, '2023-02-06', 1, times(6, unheard)), 'persons')

      await walker.find(second)
      await walker.see('lead')
      await page
        .locator('.finding details summary')
        .filter({ hasText: walker.named(LINK['link-open']) })
        .click()
      await page.getByLabel(walker.named(LINK['link-number'])).fill(first)
      await page
        .getByRole('button', { name: walker.named(LINK['link-find']) })
        .and(page.locator('details *'))
        .click()
      await page.getByLabel(walker.named(LINK['link-which'])).selectOption({ index: 1 })
      await page.getByLabel(walker.named(LINK['link-relation'])).selectOption('same_place')
      await page.getByLabel(walker.named(LINK['link-why'])).selectOption('about-this-place')
      await walker.see('one-place')
      await holdDown(page, page.getByRole('button', { name: walker.named(LINK['link-hold']) }))
      await page.getByText(walker.named(LINK['link-done'])).waitFor()

      await walker.go('#/place')
      await page.locator('.places .list a').first().waitFor()
      await walker.see('places')
      await walker.openPlace(first)
      await walker.see('place-unheard')
      expect((await walker.numbersIn(`${ASKED} > p.mut`)).slice(0, 2)).toEqual([2, 8])

      // A month later: two are out, three were left behind, of one it is not known; and the lead was acted on.
      const heard = [...times(2, ['done', 'removed', '2023-03-02']), ...times(3, ['done', 'left_behind', '2023-03-02']), unheard] as const
      await walker.handIn('ngo-1', 'named-request', persons('NGO-M1', first, '2023-02-06', 1, heard), 'heard')
      await walker.handIn('ngo-1', 'third-party-lead', sheet('action_ordered,2023-03-02'), 'decided')
      await walker.openPlace(first)
      await walker.see('place-heard')
      // Taken out, left behind, nothing said; decided after so many days.
      expect(await walker.numbersIn(`${ASKED} table`)).toEqual(expect.arrayContaining([2, 3, 1, 24]))
      expect(await page.content()).not.toMatch(new RegExp(`${NAME}|${PLACE}`))
      expect(await walker.leave()).toEqual([])
    })

  for (const [i, [lang, width]] of SCREENS.entries())
    test(`an embassy’s officer asks for thirty of whom five are children, is told that all is done, and records who is not out: ${lang} at ${width}`, async () => {
      const walker = await come(browser, desk, { who: 'embassy-officer', lang, width })
      const { page } = walker
      const number = `${31 + i}/2023`
      const lead = (state: string): readonly string[] => [
        LEADS,
        `EMB-M1,${number},POL-X1,2023-02-06,EMBASSY,TRAFFICKING,ONLINE_SCAM_COMPOUND,KH-18,30,yes,yes,${state},${PLACE}`,
      ]
      await walker.handIn('embassy-1', 'third-party-lead', lead('received,'), 'lead')
      const done = times(30, ['done', 'unknown', ''])
      await walker.handIn('embassy-1', 'named-request', persons('EMB-M1', number, '2023-02-06', 5, done), 'done')
      await walker.openPlace(number)
      await walker.see('place-done')
      // Of thirty the answer is that it is done, and nobody says that one of them is out.
      expect((await walker.numbersIn(`${ASKED} > p.mut`)).slice(0, 3)).toEqual([1, 30, 5])
      expect(await walker.numbersIn(`${ASKED} .ask`)).toEqual([30])

      const known = [
        ...times(12, ['done', 'removed', '2023-03-02']),
        ...times(13, ['done', 'left_behind', '2023-03-02']),
        ...times(3, ['not_there', 'moved', '2023-06-01']),
        ...times(2, ['not_there', 'not_found', '']),
      ]
      await walker.handIn('embassy-1', 'named-request', persons('EMB-M1', number, '2023-02-06', 5, known), 'known')
      await walker.handIn('embassy-1', 'third-party-lead', lead('action_ordered,2023-03-02'), 'decided')
      await walker.openPlace(number)
      await walker.see('place-known')
      expect(await walker.numbersIn(`${ASKED} table`)).toEqual(expect.arrayContaining([30, 12, 13, 3, 2, 24]))
      expect(await page.locator(`${ASKED} .ask`).count()).toBe(0)
      expect(await page.content()).not.toMatch(new RegExp(`${NAME}|${PLACE}|NGO-M1`))
      expect(await walker.leave()).toEqual([])
    })
})

const INTERESTS = 'office,report_number,recorded_month,interest_role,site_type,official_connected,province,party_name,site_name'
const REVIEWS = 'office,report_number,operation_month,outcome,hours_band,was_sealed,actor_force,province,remarks'
describe.skipIf(!hasBrowser)('in a record that ministries keep', { timeout: 2 * PATIENCE }, () => {
  let browser: Browser
  let desk: RealDesk
  beforeAll(async () => {
    desk = await openRealDesk(
      'e2e-oversight-journey',
      [
        ['watcher', 'oversight-body', ['clerk', 'caseworker', 'oversight']],
        ['investigator', 'ahtjp', ['caseworker']],
      ],
      async (installation) => {
        const site = {
          agency: 'ahtjp',
          office: 'POL-X1',
          site_type: 'CASINO',
          province: 'KH-18',
          registered_on: '2023-02-10',
          state: 'active',
        }
        await plant(installation.owner(), 'site', { casino: site })
      },
    )
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  /** What the police read of the casino, and of two kinds that are oversight's alone. */
  const read = async (lang: Lang, width: number): Promise<readonly string[]> => {
    const walker = await come(browser, desk, { who: 'investigator', lang, width })
    const said: string[] = []
    for (const [hash, there] of [
      [`#/place/${recordId('casino')}`, '.places .steps-of li:visible'],
      ['#/find/site_interest', 'main h1:visible'],
      ['#/find/leak_review', 'main h1:visible'],
      ['#/place', '.places .list a:visible'],
    ] as const) {
      await walker.go(hash)
      await walker.page.locator(there).first().waitFor()
      const text = (): Promise<string> => walker.page.locator('main').innerText()
      // What is still being fetched is no answer.
      await expect.poll(text, { timeout: 60_000 }).not.toMatch(/^…$/m)
      said.push(await text())
    }
    // Of what is oversight's alone the server says that it is not there.
    expect((await walker.leave()).filter((said) => !said.includes('status of 404'))).toEqual([])
    return said
  }

  for (const [i, [lang, width]] of SCREENS.entries())
    test(`the oversight body records who profits from a place and who could know of a raid, reads both, and nobody else does: ${lang} at ${width}`, async () => {
      const before = await read(lang, width)
      const walker = await come(browser, desk, { who: 'watcher', lang, width })
      const { page } = walker
      const number = (n: number): string => `OV-${10 * i + n}`
      await walker.handIn(
        'oversight-body',
        'site-interest',
        [
          INTERESTS,
          `OVR-X1,${number(1)},2023-03-01,owner,CASINO,yes,KH-18,${NAME},${PLACE}`,
          `OVR-X1,${number(2)},2023-03-01,landlord,CASINO,no,KH-18,${NAME} the elder,${PLACE}`,
        ],
        'interests',
      )
      await walker.handIn(
        'oversight-body',
        'leak-review',
        [REVIEWS, `OVR-X1,${number(3)},2023-04-01,leak_likely,under_6h,yes,police,KH-18,Told by ${NAME}`],
        'reviews',
      )
      for (const [kind, rows] of [
        ['site_interest', 2],
        ['leak_review', 1],
      ] as const) {
        await walker.go(`#/find/${kind}`)
        await expect.poll(() => page.locator('.finding .list tbody tr:visible').count()).toBe(rows * (i + 1))
        await walker.see(`list-of-${kind}`)
      }
      await page.locator('.finding .list tbody a:visible').first().click()
      await page.locator('dl.kv').waitFor()
      await walker.see('one-review')
      expect(await page.content()).not.toMatch(new RegExp(`${NAME}|${PLACE}`))
      await walker.go('#/oversee')
      await page.locator('.oversee').waitFor()
      await walker.see('oversee')
      expect(await walker.leave()).toEqual([])
      // The file of that very place is what it was, and of the rest there is nothing to be read.
      expect(await read(lang, width)).toEqual(before)
    })
})
