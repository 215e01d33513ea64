/**
 * Places in a browser, over the real application: the embassy's officer and the NGO's worker read what became of everybody whom they asked for, the
 * police what was done; two leads are said to be about one place, and it is taken back; nobody sees the other's.
 * By night alone. By day: road/places, ledger/answered.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INSTALLATION } from '../../src/core/entry/kinds.ts'
import type { LinkedRecord, PlaceBasis } from '../../src/core/entry/linkable.ts'
import { printRecordNumber } from '../../src/core/entry/record-number.ts'
import { linkGroups } from '../../src/demo/link-groups.ts'
import type { Words } from '../../src/core/model/fields.ts'
import { LINK } from '../../src/web/desk/find/link-words.ts'
import { PLACE } from '../../src/web/desk/place/words.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { plant, recordId, type Planted } from '../helpers/plant.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, goTo, openDemoDesk, type DemoDesk } from './demo-desk.ts'
import { holdDown } from './two-people.ts'

/** What breaks Khmer lines is for the page alone. */
const unbroken = (text: string): string => text.replaceAll(/[|\u200B\u2060]/g, '')

const EMBASSY = { agency: 'embassies', office: 'EMB-X1' }
const NGO = { agency: 'ngo-coalition', office: 'NGO-X1' }
const POLICE = { agency: 'ahtjp', office: 'POL-X1' }
const SCAM = { site_type: 'ONLINE_SCAM_COMPOUND', province: 'KH-18' }

/** Everybody of a request: of each group how many, what was answered and what became of them. */
function persons(
  of: typeof EMBASSY,
  lead: string,
  groups: readonly (readonly [n: number, answer: string, outcome: string, month?: string])[],
) {
  const all = groups.flatMap(([n, answer, outcome, outcome_month]) => Array.from({ length: n }, () => ({ answer, outcome, outcome_month })))
  return Object.fromEntries(
    all.map(({ outcome_month, ...said }, i): [string, Planted] => [
      `${lead} ${i}`,
      {
        ...of,
        ...said,
        ...(outcome_month === undefined ? {} : { outcome_month }),
        lead_number: lead,
        person_no: i + 1,
        asked_month: '2023-02-01',
        age_band: i < 5 ? '<18' : '18+',
      },
    ]),
  )
}

/** As if the team had sealed a plan of it and opened it since (test/walls/sealed-plans.test.ts walks the way); of another it said so and took it back. */
async function sayPlanned(installation: Installation, operation: string, mistaken: string): Promise<void> {
  const [padded, opened, said, wrong, back] = [1, 2, 3, 4, 5].map((n) => `00000000-0000-4000-8000-00000000e2e${n}`)
  const entry = `insert into saksi.entries select $1, $2, $3, $4, decode(repeat('00', 32), 'hex'), decode(repeat('00', 128), 'hex'), $5`
  const owner = installation.owner()
  await owner.query(entry, [INSTALLATION, padded, 'log.padded', '{}', '2023-09-28 00:00:00+00'])
  await owner.query(entry, [POLICE.agency, opened, 'plan.opened', JSON.stringify({ padded }), '2023-10-20 00:00:00+00'])
  await owner.query('insert into saksi.plan_operations values ($1, $2, $3, $4, now())', [POLICE.agency, said, opened, recordId(operation)])
  await owner.query('insert into saksi.plan_operations values ($1, $2, $3, $4, now())', [POLICE.agency, wrong, opened, recordId(mistaken)])
  const end = `insert into saksi.plan_operation_ends values ($1, $2, $3, $4, 'another-operation', '2023-11-02 00:00:00+00')`
  await owner.query(end, [POLICE.agency, back, wrong, recordId(mistaken)])
}

async function fill(installation: Installation): Promise<void> {
  const put = (kind: string, rows: Readonly<Record<string, Planted>>) => plant(installation.owner(), kind, rows)
  const lead = { channel: 'EMBASSY', lead_type: 'TRAFFICKING', ...SCAM }
  await put('lead', {
    e1: { ...EMBASSY, ...lead, lead_number: '71/2023', received_on: '2023-02-06', decided_on: '2023-03-02', persons_named: 30 },
    e2: { ...EMBASSY, ...lead, lead_number: '72/2023', received_on: '2023-05-15', decided_on: '2023-05-16', persons_named: 4 },
    n1: { ...NGO, ...lead, channel: 'NGO', lead_number: '81/2023', received_on: '2023-02-08', persons_named: 6, state: 'received' },
    n2: { ...NGO, ...lead, channel: 'NGO', lead_number: '82/2023', received_on: '2023-04-11', persons_named: 2, state: 'received' },
    l1: { ...POLICE, ...lead, lead_number: '91/2023', received_on: '2023-02-06' },
  })
  const first = persons(EMBASSY, '71/2023', [
    [12, 'done', 'removed', '2023-03-01'],
    [13, 'done', 'left_behind', '2023-03-01'],
    [5, 'not_there', 'moved', '2023-06-01'],
  ])
  await put('named_person', { ...first, ...persons(EMBASSY, '72/2023', [[4, 'done', 'unknown']]) })
  await put('named_person', persons(NGO, '81/2023', [[6, 'no_answer', 'left_behind', '2023-03-01']]))
  await put('site', { s1: { ...POLICE, ...SCAM, registered_on: '2022-11-10', state: 'active', superseded: '2023-03-20' } })
  await put('site', {
    s1: { ...POLICE, ...SCAM, version: 2, registered_on: '2022-11-10', state: 'closed', state_since: '2023-03-15' },
    s2: { ...POLICE, ...SCAM, registered_on: '2023-09-01', state: 'active' },
  })
  const operation = { ...POLICE, operation_type: 'rescue' }
  await put('operation', {
    o1: {
      ...operation,
      operated_month: '2023-03-01',
      outcome: 'persons_found',
      emptied_before: 'no',
      persons_present: 200,
      persons_removed: 12,
    },
    o2: { ...operation, operated_month: '2023-10-01', outcome: 'empty_building' },
  })
  await put('entry_permission', {
    p1: { agency: 'moi', office: 'MOI-NAT', requested_on: '2023-09-20', decided_on: '2023-10-04', days_waited: 14, decision: 'granted' },
  })
  await sayPlanned(installation, 'o2', 'o1')
  const at = (agency: string, kind: string, word: string): LinkedRecord => [agency, kind, recordId(word)]
  const tie = (by: string, basis: PlaceBasis, ...group: readonly LinkedRecord[]) =>
    linkGroups(installation, [group], { by, relation: 'same_place', basis })
  await tie('embassies', 'about-this-place', at('embassies', 'lead', 'e1'), at('embassies', 'lead', 'e2'))
  await tie('ahtjp', 'reopened-as', at('ahtjp', 'site', 's1'), at('ahtjp', 'site', 's2'))
  await tie('ahtjp', 'about-this-place', at('ahtjp', 'site', 's1'), at('ahtjp', 'lead', 'l1'))
  for (const word of ['o1', 'o2']) await tie('ahtjp', 'about-this-place', at('ahtjp', 'site', 's2'), at('ahtjp', 'operation', word))
  await tie('moi', 'about-this-place', at('moi', 'entry_permission', 'p1'), at('ahtjp', 'site', 's2'))
}

describe.skipIf(!hasBrowser)('places, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-places', fill)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  const at = (person: string, hash: string, lang = 'en', width = 1280) => beAt(browser, desk, { person, hash, lang, width })
  const text = (page: Page, selector: string): Promise<string> => page.locator(selector).innerText()

  for (const [lang, width] of SCREENS)
    for (const person of ['sample-embassy', 'sample-investigator'])
      test(`is sound for ${person} in ${lang} at ${width}, as list and file`, async () => {
        const { page, complaints } = await at(person, '#/place', lang, width)
        await page.locator('.places .list a').first().waitFor()
        await expectSound(page, `places ${lang} ${width}`)
        await shoot(page, `${person}-places-${lang}-${width}`)
        await page.locator('.places .list a').first().click()
        await page.locator('.places .steps-of li').first().waitFor()
        await expectSound(page, `a place ${lang} ${width}`)
        await shoot(page, `${person}-place-${lang}-${width}`)
        expect([await page.title(), complaints]).toEqual(['saksi', []])
        await page.context().close()
      })

  for (const [lang, width] of SCREENS)
    test(`an NGO’s lead worker finds the own leads, one opened, and the place of one, in ${lang} at ${width}`, async () => {
      const { page, complaints } = await at('sample-coalition', '#/lead', lang, width)
      const waiting = page.locator('.leads .lines a.btn')
      await waiting.nth(1).waitFor()
      await expectSound(page, `an NGO’s leads ${lang} ${width}`)
      await shoot(page, `sample-coalition-leads-${lang}-${width}`)
      await waiting.first().click()
      await page.locator('.leads details').first().waitFor()
      await expectSound(page, `an NGO’s lead ${lang} ${width}`)
      await shoot(page, `sample-coalition-lead-${lang}-${width}`)
      await goTo(page, `#/place/${recordId('n1')}`)
      await page.locator('.places section[aria-labelledby=place-asked]').waitFor()
      await expectSound(page, `an NGO’s place ${lang} ${width}`)
      await shoot(page, `sample-coalition-place-${lang}-${width}`)
      expect([await page.title(), complaints]).toEqual(['saksi', []])
      await page.context().close()
    })

  test('the embassy’s officer reads what became of everybody, and that an answer of “done” takes nobody out', async () => {
    const { page } = await at('sample-embassy', `#/place/${recordId('e1')}`)
    await page.locator('.places table').waitFor()
    const asked = await text(page, '.places section[aria-labelledby=place-asked]')
    expect(asked).toMatch(/Requests: 2. People named in them: 34 \(9 children\)/)
    for (const said of [
      'Left behind 13',
      'Taken out 12',
      'Moved to another place 5',
      'Nothing said 4',
      'Of 4 the answer is that it is done',
    ])
      expect(asked).toContain(said)
    expect(asked).toMatch(/24 days[\s\S]*1 day/)
    expect(await text(page, '.places section[aria-labelledby=place-events]')).not.toContain('6 February')
    await page.context().close()
  })

  test('the police read what was done: emptied in the month after permission was asked for, closed, opened again', async () => {
    const { page } = await at('sample-investigator', `#/place/${recordId('s2')}`)
    await page.locator('.places .numbers').waitFor()
    const numbers = await text(page, '.places .numbers')
    for (const said of [
      '12, as 1 of 2 operations say',
      '188 of 200 who were there',
      '1 of 2 operations',
      'asked: 1',
      'no proof of a warning',
      '1 of 2 operations; of the others nothing says',
    ])
      expect(numbers).toContain(said)
    const events = await text(page, '.places section[aria-labelledby=place-events]')
    expect(events).toMatch(/September 2023\s*A plan of the operation was sealed/)
    expect(events).toMatch(/October 2023\s*That plan was opened/)
    expect(events).toMatch(
      /November 2023\s*What was said of that plan was taken back\s*Operation [0-9A-F]{4}-[0-9A-F]{4}\s*it was of another operation/,
    )
    expect(events).toMatch(/Opened again\s*was [0-9A-F]{4}-[0-9A-F]{4}, is [0-9A-F]{4}-[0-9A-F]{4}/)
    expect(await text(page, '.places')).not.toMatch(/71\/2023|left behind 13|EMB-X1/i)
    await page.context().close()
  })

  test('an NGO’s worker says that two leads are about one place, and takes it back; both are signed', async () => {
    const { page, complaints } = await at('sample-coalition', '#/place')
    await page.getByText(PLACE['place-none'].en).waitFor()
    await goTo(page, `#/find/lead/${recordId('n1')}`)
    await page.locator('.finding details summary').last().click()
    await page.getByLabel(LINK['link-number'].en).fill('82/2023')
    await page.getByRole('button', { name: LINK['link-find'].en, exact: true }).click()
    await page.getByLabel(LINK['link-which'].en).selectOption(recordId('n2'))
    await page.getByLabel(LINK['link-relation'].en).selectOption('same_place')
    await page.getByLabel(LINK['link-why'].en).selectOption('about-this-place')
    await holdDown(page, page.getByRole('button', { name: LINK['link-hold'].en }))
    await page.getByText(LINK['link-done'].en).waitFor()
    await page.getByRole('link', { name: 'The file of its place' }).click()
    await page.locator('.places .tie').waitFor()
    expect(await text(page, '.places section[aria-labelledby=place-asked]')).toContain('Requests: 2. People named in them: 8')
    await page.locator('.places .tie summary').click()
    await page.locator('.places .tie select').selectOption('two-places')
    await holdDown(page, page.getByRole('button', { name: LINK['said-back-hold'].en }))
    await page.getByText(PLACE['ties-none'].en).waitFor()
    expect(await text(page, '.places section[aria-labelledby=place-asked]')).toContain('Requests: 1. People named in them: 6')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('another’s, one that is nowhere, and one of nobody’s side are one page; names and addresses are on none', async () => {
    const { page } = await at('sample-investigator', `#/place/${recordId('e1')}`)
    const texts: string[] = []
    for (const word of ['e1', 'nowhere', 'n1']) {
      await goTo(page, `#/place/${recordId(word)}`)
      await page.getByRole('heading', { level: 1, name: PLACE['place-not-there'].en }).waitFor()
      texts.push((await page.locator('main').textContent()) ?? '')
    }
    expect(new Set(texts).size).toBe(1)
    await page.context().close()
    // Who sees no records has no such page.
    const { page: watcher } = await at('sample-watcher', '#/place')
    expect(await watcher.locator('.top nav a[href="#/place"]').count()).toBe(0)
    await watcher.context().close()
  })

  test('an NGO’s worker says that a lead is about the place of an embassy’s, by the number that it gave; with a sign wrong it is none', async () => {
    const { page: embassy } = await at('sample-embassy', `#/find/lead/${recordId('e1')}`)
    await embassy.locator('.finding details summary').last().click()
    const number = (await embassy.locator('.finding details code').innerText()).trim()
    await shoot(embassy, 'link-number-en-1280')
    await embassy.context().close()
    const choose = async (lang: 'en' | 'km', width: number) => {
      const { page, complaints } = await at('sample-coalition', `#/find/lead/${recordId('n1')}`, lang, width)
      const card = page.locator('.finding details').last()
      await card.locator('summary').click()
      const [field, find, choices] = [card.locator('input'), card.locator('button').first(), card.locator('select')]
      const look = async (written: string): Promise<void> => {
        await field.fill(written)
        await find.click()
      }
      const says = async (words: Words): Promise<void> => {
        await expect.poll(async () => unbroken((await card.getByRole('status').allInnerTexts()).join())).toBe(unbroken(words[lang] ?? ''))
        expect(await choices.count()).toBe(0)
      }
      await look(number.replace(/.$/, (last) => (last === '2' ? '3' : '2')))
      await says(LINK['link-mistyped'])
      // What is never said of a lead is not offered, whether that record exists or not.
      await look(printRecordNumber(['nobody', 'lead', recordId('nowhere')]))
      await says(LINK['link-theirs-no'])
      await look(number)
      await choices.first().selectOption(recordId('e1'))
      const options = choices.nth(1).locator('option')
      expect(await options.evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value))).toEqual(['', 'same_case', 'same_place'])
      await choices.nth(1).selectOption('same_place')
      await choices.nth(2).selectOption('about-this-place')
      await expectSound(page, `another office’s number ${lang} ${width}`)
      await shoot(page, `link-theirs-${lang}-${width}`)
      return { page, complaints }
    }
    const { page: narrow, complaints: none } = await choose('km', 360)
    expect(none).toEqual([])
    await narrow.context().close()
    const { page, complaints } = await choose('en', 1280)
    await holdDown(page, page.getByRole('button', { name: LINK['link-hold'].en }))
    await page.getByText(LINK['link-done'].en).waitFor()
    await goTo(page, '#/find')
    await goTo(page, `#/find/lead/${recordId('n1')}`)
    await page.locator('[aria-labelledby=said-of] .said').waitFor()
    expect(await text(page, '[aria-labelledby=said-of]')).toMatch(/about one place: a record of Embassies/)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
