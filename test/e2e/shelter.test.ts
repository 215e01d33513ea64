/**
 * A shelter's work from its free beds to the end of a stay: a bed is said to be free, somebody is taken in and arrives, what is done for her is written from her
 * file and joined with it by two people, the child's custody order, the day she leaves, the way home closed, the file handed to a colleague who accepts it.
 * By night alone. By day: walls/two-people, walls/people, road/referrals.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CARE } from '../../src/web/desk/people/care/care-words.ts'
import { PEOPLE } from '../../src/web/desk/people/words.ts'
import { NEXT } from '../../src/web/desk/people/file/next-words.ts'
import { REFERRAL } from '../../src/web/desk/referral/words.ts'
import { SAME } from '../../src/web/desk/same/words.ts'
import { pick } from '../../src/web/words/say.ts'
import type { Words } from '../../src/core/model/fields.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { referAs } from '../helpers/refer-as.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, goTo, openDemoDesk, type DemoDesk } from './demo-desk.ts'
import { checkAndSend, onOnePage, typedNow, typeIn } from './type-in.ts'

const NGO = 'ngo-coalition'
const [WORKER, HEAD] = ['sample-shelter', 'sample-shelter-head'] as const
const TOLD = { sex: 'female', age_at_exploitation: '<18', province: 'KH-1', form_of_exploitation: 'FORCED_LABOUR' } as const
/** The offer that is taken on each screen. */
const offers: string[] = []

async function fill(installation: Installation): Promise<void> {
  for (const [i] of SCREENS.entries()) {
    await plant(installation.owner(), 'referral', {
      [`asked-${i}`]: { agency: 'mosavy', referred_period: '2024-03-01', reason: 'shelter', citizenship: 'KHM', ...TOLD },
    })
    offers.push(
      await referAs(installation, 'mosavy', {
        kind: 'referral.offered',
        record: recordId(`asked-${i}`),
        to: NGO,
        office: 'NGO-X1',
        reason: 'shelter',
        bed: 'children',
        agreed: ['referral', 'service'],
        told: TOLD,
      }),
    )
  }
}

describe.skipIf(!hasBrowser)('a shelter, in a browser', { timeout: 3 * PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-shelter', fill)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  const stay = async (): Promise<{
    readonly id: string
    readonly version: number
    readonly custody: string | null
    readonly band: string | null
  }> => {
    const { rows } = await desk.running.installation.owner().query(
      `select record_id::text as id, version, custody_order as custody, stay_band as band from saksi.shelter_stays
        where agency_id = $1 and superseded_at is null order by recorded_at desc limit 1`,
      [NGO],
    )
    return rows[0] as Awaited<ReturnType<typeof stay>> // the columns above
  }

  test.each(SCREENS.map(([lang, width], i) => [lang, width, i] as const))(
    'from a free bed to the end of a stay: %s at %i',
    async (lang, width, i) => {
      const say = (words: Words): string => pick(words, lang)
      const number = `S-${i + 1}`
      const { page, complaints } = await beAt(browser, desk, { person: WORKER, hash: '#/referral', lang, width })
      const press = (name: string): Promise<void> =>
        page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click()
      const look = async (what: string): Promise<void> => {
        await expectSound(page, `${what} ${lang} ${width}`)
        await shoot(page, `shelter-${what}-${lang}-${width}`)
      }
      const beds = async (children: string): Promise<void> => {
        const own = page.locator('section[aria-labelledby=beds-mine]')
        await own.locator('select').first().selectOption('NGO-X1')
        await own.locator('input[type=text]').nth(2).fill(children)
        await own.getByRole('button', { name: say(REFERRAL['beds-say']) }).click()
        await own.getByText(say(REFERRAL['beds-done'])).waitFor()
      }
      await beds('2')

      // She is taken, and arrives.
      await goTo(page, `#/referral/${offers[i]}`)
      await press(say(REFERRAL.accept))
      await press(say(REFERRAL['has-arrived']))
      await page.locator('a.btn.p[href="#/return"]').click()
      await onOnePage(page, lang)
      expect(await typedNow(page, 'office', 'sex', 'province')).toEqual(['NGO-X1', TOLD.sex, TOLD.province])
      const [entered = ''] = await typedNow(page, 'entered_day')
      await typeIn(page, { file_number: number, stay_band: 'still_there', custody_order: 'no', free_to_leave: 'yes', age_band: '<18' })
      await checkAndSend(page, lang)
      const { id } = await stay()
      const file = `#/people/${id}`
      const steps = page.locator('.people .steps-of > li')

      // Her file: a child in care without an order, and nobody of the house who answers yet.
      await goTo(page, file)
      await page.locator('#file-next').waitFor()
      expect(await steps.count()).toBe(1)
      expect(await page.locator(`.people .todo a[href$="shelter_stay/${id}"]`).count()).toBe(1)
      await press(say(CARE['care-take']))
      await page.getByRole('button', { name: say(CARE['care-hand']), exact: true }).waitFor()
      await look('file')

      // What is done for her is written from the file: nothing that was told is asked again.
      const write = async (form: string, cells: Readonly<Record<string, string>>): Promise<void> => {
        await page.locator('section[aria-labelledby=file-next] select').selectOption(form)
        await press(say(NEXT['next-begin']))
        await onOnePage(page, lang)
        await typeIn(page, { file_number: number, ...cells })
        await checkAndSend(page, lang)
        await page.locator(`a.btn.p[href="${file}"]`).click()
        await page.locator('#file-next').waitFor()
      }
      /** One of the house says that it is hers, and a second. */
      const join = async (): Promise<void> => {
        await press(say(NEXT['next-join']))
        await page.getByText(say(NEXT['next-waits'])).waitFor()
      }
      const second = async (): Promise<void> => {
        const head = await beAt(browser, desk, { person: HEAD, hash: '#/same', lang, width })
        await head.page.getByRole('button', { name: say(SAME['same-one']) }).click()
        await head.page.getByRole('button', { name: say(SAME['same-sign']) }).focus()
        await head.page.keyboard.down('Space')
        await head.page.waitForTimeout(1_000)
        await head.page.keyboard.up('Space')
        await head.page.locator('p.card[role=status]').waitFor()
        expect(head.complaints).toEqual([])
        await head.page.context().close()
      }
      await write('service-return', { started_day: '2-3-2024', service_type: 'psychosocial', provider_type: 'ngo', status: 'open' })
      await look('written')
      await join()
      await look('joining')
      expect(await steps.count()).toBe(1)
      await second()

      // The order comes, then the day on which she leaves: both are the same stay.
      await goTo(page, '#/people')
      await goTo(page, file)
      await expect.poll(() => steps.count(), { timeout: 60_000 }).toBe(2)
      await write(`shelter-return ${id}`, { entered_day: entered, custody_order: 'yes' })
      expect(await stay()).toMatchObject({ id, version: 2, custody: 'yes', band: 'still_there' })
      await expect.poll(() => page.locator(`.people .todo a[href$="shelter_stay/${id}"]`).count(), { timeout: 60_000 }).toBe(0)
      await write(`shelter-return ${id}`, { entered_day: entered, left_day: entered, stay_band: 'under_30d' })
      expect(await stay()).toMatchObject({ id, version: 3, custody: 'yes', band: 'under_30d' })
      await expect
        .poll(() =>
          page.locator('section[aria-labelledby=file-next] option').evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value)),
        )
        .not.toContain(`shelter-return ${id}`)

      // Home, and closed there: what is owed is done, and help that is asked for later finds the file.
      await write('reintegration-return', {
        started_month: '3-2024',
        stage: 'closed',
        risk_level: 'low',
        decision: 'kin',
        followed_up: 'yes',
      })
      await join()
      await second()
      await goTo(page, '#/people')
      await goTo(page, file)
      await expect.poll(() => steps.count(), { timeout: 60_000 }).toBe(3)
      expect(await page.locator('.people .todo li').count()).toBe(0)

      // Another of the house answers once that one has accepted.
      const head = await beAt(browser, desk, { person: HEAD, hash: file, lang, width })
      await press(say(CARE['care-hand']))
      // She is chosen by the number that she reads to whoever hands over: whose stands first in the list nobody knows.
      const own = (await head.page.locator('#care > p').last().textContent()) ?? ''
      const numbers = await page.locator('#care select option').evaluateAll((list) => list.map((o) => (o as HTMLOptionElement).label))
      await page.locator('#care select').selectOption({ label: numbers.find((number) => own.includes(number)) ?? 'nobody' })
      await press(say(CARE['care-hand-send']))
      await page.locator('.people .todo li').first().waitFor()
      await look('handing')
      await goTo(head.page, '#/people')
      await goTo(head.page, file)
      await head.page.getByRole('button', { name: say(CARE['care-accept']), exact: true }).click()
      await expect.poll(() => head.page.locator('.people .todo li').count(), { timeout: 60_000 }).toBe(0)
      await expectSound(head.page, `the file of who took over ${lang} ${width}`)
      await shoot(head.page, `shelter-closed-${lang}-${width}`)
      // It stands apart from the files of whom something is to be done.
      const closed = head.page.locator('.people .list tbody tr')
      await goTo(head.page, '#/people/over')
      await expect.poll(() => closed.count(), { timeout: 60_000 }).toBeGreaterThan(0)
      await shoot(head.page, `shelter-over-${lang}-${width}`)
      const over = await closed.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
      await goTo(head.page, '#/people')
      await head.page
        .locator('.people .parts [aria-current]')
        .filter({ hasText: say(PEOPLE['people-files']) })
        .waitFor()
      await head.page.locator('.people > .card').last().waitFor()
      for (const href of over) expect(await head.page.locator(`.people .list a[href="${href}"]`).count()).toBe(0)
      await head.page.context().close()

      // The bed is free again.
      await goTo(page, '#/referral')
      await page.locator('section[aria-labelledby=beds-mine]').waitFor()
      await beds('3')
      await look('beds')
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )
})
