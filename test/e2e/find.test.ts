/**
 * Find, then act: one box on every page, an office's own lists, and records called by kind, month and number; in a browser.
 * By night alone. By day: src/web/desk/find/views, src/web/desk/find/number, src/web/desk/find/relations, src/web/desk/find/office-month.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIND } from '../../src/web/desk/find/words.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { expectSound, hasBrowser, launch, PATIENCE, shoot } from './browser.ts'
import { beAt, goTo, openDemoDesk, type DemoDesk } from './demo-desk.ts'

async function fill(installation: Installation): Promise<void> {
  const owner = installation.owner()
  const many = Array.from({ length: 60 }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0')
    const state = i % 3 === 0 ? 'open' : 'dossier_sent'
    return [
      `l${i + 10}`,
      { agency: 'ahtjp', office: i % 2 ? 'POL-X1' : 'POL-NAT', case_number: `${i + 1}/2023`, opened_on: `2023-${month}-05`, state },
    ] as const
  })
  await plant(owner, 'investigation', {
    ...Object.fromEntries(many),
    // Under the same number in another office, and one of another body: no business of this reader's.
    theirs: { agency: 'gdi', office: 'IMM-X1', case_number: '7/2023', opened_on: '2023-07-05' },
  })
  await plant(owner, 'lead', {
    lead: { agency: 'ahtjp', office: 'POL-X1', lead_number: '7/2023', received_on: '2023-08-02', channel: 'HOTLINE', state: 'received' },
  })
  // What the police themselves recorded of somebody detained is on the protection side from then on: nothing of it is told to them.
  await plant(owner, 'detention', { held: { agency: 'ahtjp', office: 'POL-X1', detained_month: '2023-05-01', screening_band: 'never' } })
}

describe.skipIf(!hasBrowser)('finding, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-find', fill)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  const at = (hash: string, lang = 'en', width = 1280) => beAt(browser, desk, { person: 'sample-investigator', hash, lang, width })

  test('by keyboard alone: the key /, a number as the office writes it, the record, its case', async () => {
    const { page, complaints } = await at('#/case')
    await page.locator('.top .find-box input').waitFor()
    await page.locator('h1').waitFor()
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.matches('.top .find-box input'))).toBe(true)
    await page.keyboard.type('៧/២០២៣')
    await page.keyboard.press('Enter')
    const found = page.locator('section[aria-labelledby=numbered] a')
    await found.first().waitFor()
    expect((await found.allTextContents()).toSorted()).toEqual([
      // Two offices may have one number, and one case several people: what tells them apart stands there.
      'Investigation · July 2023 · 7/2023 · Anti-Human Trafficking and Juvenile Protection Police, head office',
      'Lead or complaint · August 2023 · 7/2023 · Sample office of the Anti-Human Trafficking and Juvenile Protection Police (invented)',
    ])
    expect(new URL(page.url()).hash).toBe('#/find')
    await found.first().focus()
    await page.keyboard.press('Enter')
    await page.locator('dl.kv').waitFor()
    expect(await page.locator('.finding h1').innerText()).toMatch(/7\/2023$/)
    await goTo(page, `#/find/investigation/${recordId('l16')}`)
    await page.getByRole('link', { name: 'Follow its case' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction((record) => location.hash === `#/case/${record}`, recordId('l16'))
    expect(complaints).toEqual([])
    // What is another's, and what is nowhere, are one answer.
    const said: string[] = []
    for (const record of [recordId('theirs'), recordId('nowhere')]) {
      await goTo(page, `#/find/investigation/${record}`)
      await page.locator('.finding h1').waitFor()
      said.push(await page.locator('.finding').innerText())
    }
    expect(new Set(said).size).toBe(1)
    await page.context().close()
  })

  test('a name that is typed is told to nobody, in either script, with a year or without; as a number after a press alone, in no address', async () => {
    const { page, complaints } = await at('#/find')
    const sent: string[] = []
    page.on('request', (r) => {
      if (r.url().startsWith(desk.running.url)) sent.push(`${decodeURIComponent(r.url())} ${r.postData() ?? ''}`)
    })
    for (const name of ['Blip Wug', 'Blip Wug 1990', 'ប្លីប វុក', 'ប្លីប ១៩៩០', 'លី ១៩៨៥', 'Ly 1985']) {
      await page.locator('.top .find-box input').fill(name)
      await page.keyboard.press('Enter')
      await page.locator('.finding h1').filter({ hasText: name }).waitFor()
      await page.locator('section.person').waitFor()
      await page.locator('#lists').waitFor()
      if (/\d|[០-៩]/.test(name)) await page.getByRole('button', { name: 'This is a number' }).waitFor()
    }
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.filter((what) => /Blip|Wug|Ly 1|ប្លីប|វុក|លី/.test(what))).toEqual([])
    sent.length = 0
    await page.getByRole('button', { name: 'This is a number' }).click()
    await page.getByText('Nothing of your office stands under this.').waitFor()
    expect(sent.map((what) => what.slice(desk.running.url.length))).toEqual(['/api/v1/numbers {"number":"Ly 1985"}'])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('an office and a month lead into its list, which is filtered, sorted and turned', async () => {
    const { page } = await at('#/find')
    const look = async (text: string): Promise<void> => {
      await page.locator('.top .find-box input').fill(text)
      await page.keyboard.press('Enter')
    }
    await look('Sample office, April 2023')
    await page.locator('section[aria-labelledby=meant] a', { hasText: 'Investigation' }).first().click()
    await page.locator('.finding .list tbody tr').first().waitFor()
    const offices = await page.locator('.finding .list td:nth-of-type(2)').allTextContents()
    expect(new Set(offices).size).toBe(1)
    expect(await page.locator('.finding .list td:nth-of-type(1)').first().textContent()).toBe('5 April 2023')
    await goTo(page, '#/find')
    await page.locator('#lists').waitFor()
    await goTo(page, '#/find/investigation')
    const filters = page.locator('.filters')
    // Until what was asked for is there, what was asked for before does not stand under its name.
    const held = Promise.withResolvers<void>()
    await page.route(/order=oldest/, async (route) => {
      await held.promise
      await route.continue()
    })
    await page.locator('.finding .list tbody tr').first().waitFor()
    await filters.getByLabel('First', { exact: true }).selectOption('oldest')
    await page.locator('.finding .list').waitFor({ state: 'detached' })
    held.resolve()
    await page.locator('.finding .list tbody tr').first().waitFor()
    await filters.getByLabel('Office', { exact: true }).selectOption('')
    await filters.getByLabel('Year', { exact: true }).selectOption('')
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: 'Back to the first' }).waitFor()
    await page.waitForFunction(() => document.querySelectorAll('.finding .list tbody tr').length === 10)
    // What is looked at again and again is kept on this computer, by codes, and opened where the lists are.
    await filters.getByLabel('Year', { exact: true }).selectOption('2023')
    await page.getByRole('button', { name: 'Keep this view' }).click()
    await page.getByText('Kept on this computer: 2023 · the oldest first').waitFor()
    await goTo(page, '#/find')
    await page.locator('section[aria-labelledby=views] a').click()
    await page.waitForFunction(() => document.querySelectorAll('.finding .list tbody tr').length === 50)
    expect(await filters.getByLabel('Year', { exact: true }).inputValue()).toBe('2023')
    expect(await page.evaluate(() => location.hash)).toBe('#/find/investigation')
    await goTo(page, '#/find')
    await shoot(page, 'find-views')
    // A view from when somebody had another role is not offered any more, and by its address it is as empty as a list of nothing.
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((k) => k.startsWith('saksi/views/')) ?? ''
      const [view] = JSON.parse(localStorage.getItem(key) ?? '[]') as { kind: string }[]
      localStorage.setItem(key, JSON.stringify([{ ...view, kind: 'screening' }, view]))
    })
    await goTo(page, '#/find/screening')
    await page.locator('.finding .card.narrow', { hasText: FIND['list-none'].en }).waitFor()
    expect(await page.locator('.finding .list tbody tr').count()).toBe(0)
    await goTo(page, '#/find')
    await page.locator('section[aria-labelledby=views] a').first().waitFor()
    expect(await page.locator('section[aria-labelledby=views] a').allTextContents()).toEqual([expect.stringMatching(/^Investigation/)])
    await page.getByRole('button', { name: /^Forget: Investigation/ }).click()
    await page.locator('section[aria-labelledby=views]').waitFor({ state: 'detached' })
    // Whatever is typed is shown as text, and finds nothing.
    for (const payload of ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "' or 1=1 --", '\u202Eevil']) {
      await look(payload)
      await page.locator('.finding h1').filter({ hasText: 'Found for' }).waitFor()
      expect(await page.locator('main img, main script').count()).toBe(0)
    }
    await page.context().close()
  })

  test('the day begins with what waits: one act a line, alerts of one’s own side alone', async () => {
    const { page, complaints } = await at('#/today')
    await page.locator('.today .tasks li').first().waitFor()
    await page.locator('.today .alert a').first().waitFor()
    expect(await page.locator('.today .alert a').allTextContents()).toEqual(['Lead or complaint · August 2023 · 7/2023'])
    expect(await page.locator('main .today').innerText()).not.toMatch(/[Dd]etained|screen/)
    await page.locator('.today .alert a').click()
    await page.locator('dl.kv').waitFor()
    await goTo(page, '#/today')
    await page.getByRole('link', { name: /^Go on: Case 1\/2023/ }).click()
    await page.waitForFunction((record) => location.hash === `#/case/${record}`, recordId('l10'))
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a day of which a part could not be asked says so first, and is asked again when the window is shown again; an old one says so too', async () => {
    const { page } = await at('#/find')
    await page.locator('#lists').waitFor()
    await page.clock.install()
    await page.route('**/api/v1/alerts', (route) => route.abort())
    await goTo(page, '#/today')
    const heading = page.locator('.today h1')
    await heading.filter({ hasText: 'Part of this could not be loaded' }).waitFor()
    await page.unroute('**/api/v1/alerts')
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await heading.filter({ hasText: /wait/ }).waitFor()
    // Nobody is there: nothing is asked that would keep the session open, and what stands there is not relied on.
    const asked: string[] = []
    page.on('request', (r) => asked.push(r.url()))
    await page.clock.runFor('11:30')
    await heading.filter({ hasText: 'Part of this could not be loaded' }).waitFor()
    expect(asked.filter((url) => url.startsWith(desk.running.url))).toEqual([])
    await page.context().close()
  })

  for (const [width, lang] of [
    [1280, 'en'],
    [360, 'km'],
  ] as const)
    test(`is sound in ${lang} at ${width}: found, list and record`, async () => {
      const { page, complaints } = await at('#/today', lang, width)
      await page.locator('.today .tasks li').first().waitFor()
      await expectSound(page, `today ${lang} ${width}`)
      await shoot(page, `today-${lang}-${width}`)
      await goTo(page, '#/find')
      await page.locator('#lists').waitFor()
      await page.locator(width < 900 ? '.finding .find-box input' : '.top .find-box input').fill('7/2023')
      await page.keyboard.press('Enter')
      await page.locator('section[aria-labelledby=numbered] a').first().waitFor()
      await expectSound(page, `find ${lang} ${width}`)
      await shoot(page, `find-${lang}-${width}`)
      await goTo(page, '#/find/investigation')
      await page.locator('.finding .list tbody tr').first().waitFor()
      await expectSound(page, `list ${lang} ${width}`)
      await shoot(page, `list-${lang}-${width}`)
      await goTo(page, `#/find/investigation/${recordId('l16')}`)
      await page.locator('dl.kv').waitFor()
      await expectSound(page, `record ${lang} ${width}`)
      await shoot(page, `record-${lang}-${width}`)
      // Names are opened from records called by what they are: no digits of a pointer.
      await goTo(page, '#/open-name')
      await page.locator('.pointers a').first().waitFor()
      expect((await page.locator('.pointers a').allTextContents()).filter((text) => /[0-9a-f]{8}/.test(text))).toEqual([])
      await shoot(page, `open-name-list-${lang}-${width}`)
      expect(complaints).toEqual([])
      await page.context().close()
    })
})
