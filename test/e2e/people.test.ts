/**
 * A person's file at the desk: from first contact to her own life again, what is still to be done, and nothing of it for the other side.
 * By night alone. By day: walls/letters, walls/people, walls/two-people.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkCode } from '../../src/core/entry/sign-in.ts'
import { spokenCode } from '../../src/core/person/spoken.ts'
import type { LinkedRecord } from '../../src/core/entry/linkable.ts'
import { linkGroups } from '../../src/demo/link-groups.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { dayAfter } from '../../src/web/desk/form/until-day.tsx'
import { AT_NIGHT } from '../helpers/everything.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, goTo, openDemoDesk, tabTo, type DemoDesk } from './demo-desk.ts'

const OWN = { agency: 'mosavy', office: 'SOC-X1' } as const
const CHILD = { sex: 'female', age_band: '<18', citizenship: 'KHM', province: 'KH-1' } as const
/** In order of time. The records of one invented person who turned eighteen while she was helped. */
const HERS: readonly (readonly [kind: string, word: string, values: Readonly<Record<string, string | number>>])[] = [
  [
    'encountered_person',
    'f-met',
    { encountered_month: '2023-01-01', context: 'transit_centre', status: 'suspected_victim', screened: 'yes', ...CHILD },
  ],
  [
    'screening',
    'f-asked',
    { screened_month: '2023-01-01', outcome: 'indicators', screener_type: 'social_worker', private: 'yes', interpreter: 'no', ...CHILD },
  ],
  [
    'identification',
    'f-known',
    {
      identified_quarter: '2023-01-01',
      status: 'suspected',
      authority_type: 'social_affairs',
      form_of_exploitation: 'DOMESTIC_SERVITUDE',
      ...CHILD,
    },
  ],
  ['consent', 'f-agreed', { given_month: '2023-02-01', purposes: 'service referral', taken_by_type: 'social_worker', by_guardian: 'yes' }],
  ['consent', 'f-not', { given_month: '2023-03-01', purposes: 'research', taken_by_type: 'social_worker', withdrawn: 'yes' }],
  ['service_need', 'f-needs', { stated_month: '2023-02-01', need: 'legal', met: 'no', reason_unmet: 'waiting' }],
  [
    'shelter_stay',
    'f-stays',
    { entered_month: '2023-02-01', stay_band: 'still_there', custody_order: 'yes', provider_type: 'government', free_to_leave: 'yes' },
  ],
  ['entitlement', 'f-paid', { due_month: '2023-12-01', entitlement_type: 'food_allowance', amount_due: 150_000, amount_paid: 150_000 }],
  ['entitlement', 'f-owed', { due_month: '2024-01-01', entitlement_type: 'stipend', amount_due: 120_000 }],
  [
    'service_episode',
    'f-helped',
    { started_month: '2023-06-01', service_type: 'psychosocial', provider_type: 'ngo', ...CHILD, age_band: '18+' },
  ],
  ['reintegration', 'f-home', { started_month: '2024-01-01', stage: 'monitoring', risk_level: 'low', decision: 'kin', followed_up: 'no' }],
]
const ADDRESS = `#/people/${recordId('f-asked')}`

async function fill(installation: Installation): Promise<void> {
  const owner = installation.owner()
  for (const [kind, word, values] of HERS) await plant(owner, kind, { [word]: { ...OWN, ...values } })
  // Somebody of whom one record is there, and who was found to be no victim; another office's; and what police recorded of somebody.
  await plant(owner, 'identification', {
    alone: { ...OWN, identified_quarter: '2023-07-01', status: 'not_victim', authority_type: 'social_affairs' },
  })
  await plant(owner, 'entitlement', { 'alone-owed': { ...OWN, due_month: '2024-02-01', entitlement_type: 'travel', amount_due: 40_000 } })
  await plant(owner, 'shelter_stay', { theirs: { agency: 'ngo-coalition', office: 'NGO-X1', entered_month: '2023-05-01' } })
  await plant(owner, 'investigation', {
    inv: { agency: 'ahtjp', office: 'POL-X1', case_number: '7/2023', opened_on: '2023-07-05', state: 'open' },
  })
  // Who waits to be screened: one held with a removal announced, one asked by the police alone, one met and not asked; and one sent away unasked.
  await plant(owner, 'detention', {
    'w-held': {
      ...OWN,
      detained_month: '2023-11-01',
      facility_type: 'immigration_centre',
      ground: 'awaiting_removal',
      release_reason: 'still_held',
    },
    'w-asked': {
      ...OWN,
      detained_month: '2023-09-01',
      facility_type: 'police_custody',
      ground: 'immigration',
      release_reason: 'still_held',
    },
  })
  const said = { screened_month: '2023-09-01', outcome: 'no_indicators', screener_type: 'police', private: 'no', interpreter: 'no' }
  await plant(owner, 'screening', { 'w-first': { ...OWN, ...said } })
  await plant(owner, 'encountered_person', { 'w-met': { ...OWN, encountered_month: '2023-12-01', context: 'border', screened: 'no' } })
  await plant(owner, 'removal', {
    'w-gone': { ...OWN, removed_month: '2023-10-01', removal_type: 'deportation', removed_unscreened: 'yes', recorded: '2024-04-01' },
  })
  const asked = [
    [OWN.agency, 'detention', recordId('w-asked')],
    [OWN.agency, 'screening', recordId('w-first')],
  ] as const
  const linked = HERS.map(([kind, word]): LinkedRecord => [OWN.agency, kind, recordId(word)])
  const two = [
    [OWN.agency, 'identification', recordId('alone')],
    [OWN.agency, 'entitlement', recordId('alone-owed')],
  ] as const
  // A child whose guardian is accused, and of whom a record since tells of a lawyer.
  await plant(owner, 'consent', {
    'c-agreed': {
      ...OWN,
      given_month: '2024-01-01',
      purposes: 'service',
      taken_by_type: 'social_worker',
      by_guardian: 'yes',
      guardian_conflict: 'yes',
    },
  })
  await plant(owner, 'legal_representation', { 'c-lawyer': { ...OWN, assigned_on: '2024-02-05', counsel_type: 'legal_aid' } })
  const child = [
    [OWN.agency, 'consent', recordId('c-agreed')],
    [OWN.agency, 'legal_representation', recordId('c-lawyer')],
  ] as const
  await linkGroups(installation, [linked, two, asked, child], { by: OWN.agency, relation: 'same_person' })
}

describe.skipIf(!hasBrowser)('a person’s file, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-people', fill)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  const at = (hash: string, lang = 'en', width = 1280, person = 'sample-social-worker') =>
    beAt(browser, desk, { person, hash, lang, width })

  test.each([
    ['en', 1280],
    ['km', 360],
  ] as const)('is where a form from the menu begins, by the code that was told, and the form stands chosen: %s %i', async (lang, width) => {
    const { page } = await at('#/return', lang, width)
    // What stands behind the page, left, has boxes too.
    await page.getByRole('combobox').first().selectOption('need-return')
    const box = page.locator('details.known.people')
    await box.locator('summary').click()
    await expectSound(page, `menu to file ${lang} ${width}`)
    await shoot(page, `person-from-menu-${lang}-${width}`)
    await box.locator('input').fill(spokenCode(recordId('f-asked')))
    await box.locator('button[type=submit]').click()
    await page.locator('#file-next').waitFor()
    expect(await page.locator('section[aria-labelledby=file-next] select').inputValue()).toBe('need-return')
    await page.context().close()
  })
  test('is reached by keyboard alone; says what is still to be done before what was, and what happened to her nowhere', async () => {
    const { page, complaints } = await at('#/people')
    await page.locator('.people .list tbody tr').nth(2).waitFor()
    // Who is held stands first, whatever has a day; and no line says what was done to whom.
    expect(await page.locator('.people .list tbody tr').first().innerText()).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}\s+Held/)
    expect(await page.locator('.people .list').innerText()).not.toMatch(/[Dd]etention|[Vv]ictim|Reintegration|Identification/)
    await page.getByText('Somebody here is held: call today').waitFor()
    await tabTo(page, `.people .list a[href$="${recordId('f-met')}"]`)
    await page.keyboard.press('Enter')
    await page.locator('#file-owed').waitFor()
    const todo = await page.locator('.people .todo li').allInnerTexts()
    expect(todo.map((t) => t.replaceAll(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^Allowance to pay Record the payment was due by 31 January 2024$/),
      expect.stringMatching(/^A decision on identification since January 2023$/),
      expect.stringMatching(/^Something we are still looking for since February 2023$/),
      expect.stringMatching(/^The person’s own answer since June 2023$/),
      expect.stringMatching(/^A visit First read how to reach this person\. since January 2024$/),
    ])
    expect(await page.locator('.people .steps-of > li').count()).toBe(HERS.length)
    const text = await page.locator('main').innerText()
    // What was told, and what records are called that say what was done to somebody, is read over no shoulder.
    expect(text).toMatch(/Do not ask again[\s\S]*Sex, Age[\s\S]*Seen while the button above is held/)
    expect(text).not.toMatch(/Under 18|Female|Cambodia|[Ii]dentification of|Reception|Legal aid|Monthly stipend|Possible victim|Banteay/)
    // Nor is what each record is, and how much money is to come.
    expect((await page.locator('.people :is(.todo, .steps-of, .money)').allInnerTexts()).join('\n')).not.toMatch(
      /riel|Stay in a shelter|Reintegration|Screening|Consent\b|Service to a person/,
    )
    expect(text).toMatch(/First indication January 2023: no decision for 15 months\. It lies with: Sample office/)
    // Before anybody calls or visits: that nobody has asked how stands above what is to be done.
    expect(text).toMatch(/How to reach this person safely[\s\S]*Do not call and do not visit[\s\S]*Still to be done\s/)
    // That it may be of two people stands before what is owed, told and agreed to.
    expect(text).toMatch(
      /This file may be of more than one person: nobody has signed that its records belong together \(10 of 10\)[\s\S]*Still to be done\s/,
    )
    expect(text).not.toMatch(/has signed that these records/)
    // And while it may, the file leads to nothing that goes out to her.
    expect(await page.getByRole('link', { name: /A letter to carry|A page for this person/ }).count()).toBe(0)
    // She is of age: what a guardian said binds no more. That it does not is read at once, and why over no shoulder.
    expect(text).toMatch(/Not everything here holds any more\. Look, ask the person again/)
    expect(text).not.toMatch(/guardian|of age/i)
    expect(text).toMatch(/What happened was told once: January 2023/)
    expect(text).not.toMatch(/[Dd]omestic|servitude|exploitation:/)
    expect(await page.title()).not.toMatch(/file|person/i)
    await page.getByRole('button', { name: 'Hold to see' }).hover()
    await page.mouse.down()
    await page.getByText('Under 18 then; 18 or over since June 2023').waitFor()
    const held = await page.locator('main').innerText()
    await page.mouse.up()
    await page.getByText('Under 18 then; 18 or over since June 2023').waitFor({ state: 'detached' })
    expect(held).toMatch(/A guardian’s yes\. Ended: of age now\. Ask the person[^\n]*February 2023/)
    expect(held).toMatch(/Something we are still looking for\s+Legal aid/)
    expect(held).toMatch(/120,000 riel[\s\S]*Stay in a shelter/)
    // Over a shoulder nobody learns that and when she went home.
    expect([/going home/.test(text), /A visit after going home/.test(held)]).toEqual([false, true])
    expect(held).not.toMatch(/[Dd]omestic|servitude|exploitation:/)
    // Each line leads to where it is done, and back.
    await page.locator('.people .todo a').first().click()
    await page.locator('.finding dl.kv').waitFor()
    expect(new URL(page.url()).hash).toBe(`#/find/entitlement/${recordId('f-owed')}`)
    await page.getByRole('link', { name: 'The person’s file' }).click()
    await page.locator('#file-owed').waitFor()
    await page.getByRole('link', { name: 'Open the name, say why' }).click()
    await page.waitForFunction(() => location.hash.startsWith('#/open-name/'))
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('is found by the code that somebody says, by keyboard alone; a slip and another office’s code are told apart from no file', async () => {
    const { page, complaints } = await at('#/people')
    await page.locator('.people .list tbody tr').first().waitFor()
    const box = page.getByLabel('Somebody says a code')
    const say = async (code: string): Promise<void> => {
      await box.fill(code)
      await page.keyboard.press('Enter')
    }
    await say('0OI1-2345')
    await page.getByRole('alert').getByText('eight letters and digits').waitFor()
    await say(spokenCode(recordId('theirs')))
    await page.getByRole('status').getByText('no file with this code').waitFor()
    expect(new URL(page.url()).hash).toBe('#/people')
    await expectSound(page, 'a code of no file')
    // What the file is called among colleagues, which stands on every screen, opens nothing.
    await say(checkCode(recordId('f-met')))
    await page.getByRole('status').getByText('no file with this code').waitFor()
    // By a record that was not the oldest: the code she was told once stays hers.
    await say(spokenCode(recordId('f-helped')).toLowerCase())
    await page.locator('#file-owed').waitFor()
    expect(await page.locator('.people .steps-of > li').count()).toBe(HERS.length)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('of a person found to be no victim keeps what is owed, and says what the decision does not do', async () => {
    const { page } = await at(`#/people/${recordId('alone')}`)
    await page.locator('#file-owed').waitFor()
    // What the records say of somebody is on the screen while a button is held.
    expect(await page.locator('main').innerText()).not.toMatch(/Not a victim/)
    await page.getByRole('button', { name: 'Hold to see' }).hover()
    await page.mouse.down()
    await page.getByText('Not a victim').first().waitFor()
    // It stays as long as it is held: what appears does not push the button away.
    await page.waitForTimeout(500)
    const text = await page.locator('main').innerText()
    await page.mouse.up()
    await page.getByText('Not a victim').first().waitFor({ state: 'detached' })
    expect(text).toMatch(/Not a victim, July 2023 – September 2023/)
    expect(text).toMatch(/ends no help that has begun/)
    expect(await page.locator('.people .todo li').allInnerTexts()).toEqual([expect.stringMatching(/Allowance to pay/)])
    await page.context().close()
  })

  test('another office’s, one that is nowhere, and a record of nobody are one page', async () => {
    const { page } = await at(`#/people/${recordId('theirs')}`)
    const said: string[] = []
    for (const word of ['theirs', 'nowhere', 'inv']) {
      await goTo(page, `#/people/${recordId(word)}`)
      await page.locator('main h1', { hasText: 'There is nothing here' }).filter({ visible: true }).waitFor()
      said.push(await page.locator('main').innerText())
    }
    expect(new Set(said).size).toBe(1)
    await page.context().close()
  })

  test('who waits to be screened, and who is held: what ends first, how it was asked, and one act a line', async () => {
    const { page, complaints } = await at('#/people')
    await page.locator('.people .list tbody tr').first().waitFor()
    await page.locator('.people .parts a').nth(1).click()
    await page.locator('.people .queue li').nth(2).waitFor()
    const lines = (await page.locator('.people .queue li').allInnerTexts()).map((t) => t.replaceAll(/\s+/g, ' '))
    expect(lines).toEqual([
      expect.stringMatching(/^Nobody has asked yet \S+ Removal announced Immigration detention .* since November 2023 Record a screening$/),
      expect.stringMatching(
        /^A second screening is due \S+ Held Police custody .* Screened September 2023 by: Police\. In private: No\. Interpreter: No\. None found on this occasion since September 2023 Record the second$/,
      ),
      expect.stringMatching(/^Nobody has asked yet \S+ Border .* since December 2023 Record a screening$/),
    ])
    // A removal that is announced is no line among others, and a day that nobody knows is not never.
    expect(await page.locator('.call-today').innerText()).toMatch(
      /^Call today: 1 to be removed[\s\S]*Ask that the removal waits[\s\S]*day not known: find out\s+Nobody of your office has written down a call yet\.\s+Somebody rang: write down what was answered$/,
    )
    expect(await page.locator('section[aria-labelledby=waits-removed]').innerText()).toMatch(/1; recorded today: 1\./)
    await page.locator('.people .queue .of a').nth(1).click()
    await page.locator('#file-line').waitFor()
    expect(await page.locator('.people .steps-of > li').count()).toBe(2)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('an office that records no removals is not told that there were none', async () => {
    const { page } = await at('#/people/waits', 'en', 1280, 'sample-shelter')
    const section = page.locator('section[aria-labelledby=waits-removed]')
    await section.waitFor()
    expect(await section.innerText()).toMatch(/Cannot be known here: your office records no removals\./)
    await page.context().close()
  })

  test('police find no such page, and ask nothing for it', async () => {
    const { page } = await at('#/case', 'en', 1280, 'sample-investigator')
    await page.locator('.cases').waitFor()
    const asked: string[] = []
    page.on('request', (r) => asked.push(r.url()))
    await goTo(page, ADDRESS)
    await page.waitForFunction(() => !location.hash.startsWith('#/people'))
    expect(await page.locator('.top nav a').allInnerTexts()).not.toContain('People')
    expect(asked.filter((url) => url.includes('people'))).toEqual([])
    await page.context().close()
  })

  for (const [lang, width] of SCREENS)
    test(`is sound in ${lang} at ${width}: those whose files there are, and one`, async () => {
      const { page, complaints } = await at('#/people', lang, width)
      await page.locator('.people .list tbody tr').first().waitFor()
      await expectSound(page, `people ${lang} ${width}`)
      await shoot(page, `people-${lang}-${width}`)
      await goTo(page, ADDRESS)
      await page.locator('#file-owed').waitFor()
      await expectSound(page, `file ${lang} ${width}`)
      await shoot(page, `person-file-${lang}-${width}`)
      await goTo(page, '#/people/waits')
      await page.locator('.people .queue li').first().waitFor()
      await expectSound(page, `waits ${lang} ${width}`)
      await shoot(page, `people-waits-${lang}-${width}`)
      await goTo(page, ADDRESS)
      await page.locator('#file-owed').waitFor()
      // Khmer has digits of its own.
      expect(await page.locator('.people .todo').innerText()).not.toMatch(lang === 'km' ? /[0-9]/ : /[០-៩]/)
      expect(complaints).toEqual([])
      await page.context().close()
    })

  test.runIf(AT_NIGHT)(
    'a plan waits for the head of service and then binds; who answers is another once that one has accepted',
    async () => {
      const head = await at(ADDRESS, 'en', 1280, 'sample-approver')
      const number = /Your own number: (\S+)/.exec(await head.page.locator('#care').innerText())?.[1] ?? ''
      const worker = await at(ADDRESS)
      const { page } = worker
      await page.locator('#file-owed').waitFor()
      // Who answers: taken on, asked of the head, accepted there.
      await page.getByRole('button', { name: 'I answer for this person' }).click()
      await page.getByText(/^You, since/).waitFor()
      await page.getByRole('button', { name: 'Hand over' }).click()
      const whom = page.getByRole('combobox', { name: 'To whom' })
      await whom.selectOption({ label: number })
      await page.getByRole('button', { name: 'Ask them to take over' }).click()
      await page.getByText(/Asked to take over since/).waitFor()
      // The plan: what is missing is said, then it goes out and waits.
      await page.getByRole('button', { name: 'Write a plan' }).click()
      await page.getByRole('button', { name: 'Send the plan to be approved' }).click()
      await page.getByText('Choose what, and a day that lies ahead, in each line.').waitFor()
      // Her word comes before a colleague's.
      await page.getByText('a plan that they did not agree to is not theirs').waitFor()
      const agreed = page.getByLabel('Read to the person, who agrees to each line')
      await agreed.check()
      await page.getByRole('combobox', { name: 'What' }).selectOption('legal')
      // A line that changed was agreed to by nobody.
      expect(await agreed.isChecked()).toBe(false)
      await page.getByLabel('By which day').fill(dayAfter(60))
      await agreed.check()
      await page.getByRole('button', { name: 'Send the plan to be approved' }).click()
      await page.getByText('Waits for a supervisor’s approval').waitFor()
      // What was sent is not there to be sent again.
      expect(await page.locator('.plan-line').count()).toBe(0)
      expect(await page.locator('.people .todo').innerText()).toMatch(/A supervisor’s word on the plan/)
      expect(await page.getByRole('button', { name: 'Approve the plan' }).count()).toBe(0)
      expect(worker.complaints).toEqual([])

      await goTo(head.page, '#/people')
      await head.page.locator('.people .list tbody tr').first().waitFor()
      expect(await head.page.locator('.people .list').innerText()).toMatch(/you are asked to take over/)
      await goTo(head.page, ADDRESS)
      await head.page.getByRole('button', { name: 'I take over' }).click()
      await head.page.getByText(/^You, since/).waitFor()
      await head.page.getByRole('button', { name: 'Approve the plan' }).click()
      await head.page.getByText('Approved by: You').waitFor()
      expect(await head.page.locator('.plan-line').count()).toBe(0)
      await head.page.getByRole('button', { name: 'Write it anew' }).click()
      await head.page.getByText('What is approved above binds until somebody has approved this one').waitFor()
      await head.page.locator('#plan').getByRole('button', { name: 'Not now' }).click()
      expect(await head.page.locator('.people .todo').innerText()).toMatch(/In the plan\s+Legal aid/)
      for (const [lang, width] of SCREENS) {
        const there = await at(ADDRESS, lang, width)
        await there.page.locator('#file-plan').waitFor()
        await there.page.locator('#plan .acts .btn').last().click()
        await there.page.locator('.plan-line').waitFor()
        // The day's month in words, whatever order the browser writes it in.
        expect(await there.page.locator('.plan-line [aria-live]').innerText()).toMatch(
          lang === 'km' ? /[០-៩]{4}/ : /^\d{1,2}\s[A-Z][a-z]+\s20\d\d$/,
        )
        await expectSound(there.page, `plan ${lang} ${width}`)
        await shoot(there.page, `person-plan-${lang}-${width}`)
        await there.page.context().close()
      }
      expect(head.complaints).toEqual([])
      await head.page.context().close()
      await page.context().close()
    },
  )

  test.runIf(AT_NIGHT)(
    'a lawyer on the file of a child whose guardian is accused is the child’s own once whoever answers for the child says so',
    async () => {
      const address = `#/people/${recordId('c-agreed')}`
      const { page, complaints } = await at(address)
      await page.locator('#file-owed').waitFor()
      const todo = async (): Promise<string> => page.locator('.people .todo').innerText()
      // Over a shoulder no more than that one is looked for; and nobody who does not answer for the child says anything of it.
      expect(await todo()).toMatch(/A lawyer to be found/)
      expect(await todo()).not.toMatch(/child|guardian|A lawyer was found/)
      await page.getByRole('button', { name: 'I answer for this person' }).click()
      await page.getByRole('button', { name: 'A lawyer was found' }).waitFor()
      for (const [lang, width] of SCREENS) {
        const there = await at(address, lang, width)
        await there.page.locator('.people .todo button.plain').last().click()
        await there.page.locator('.people .todo [role=group]').waitFor()
        await expectSound(there.page, `counsel ${lang} ${width}`)
        await shoot(there.page, `person-counsel-${lang}-${width}`)
        await there.page.context().close()
      }
      await page.getByRole('button', { name: 'A lawyer was found' }).click()
      await page.getByText('speaks for nobody else').waitFor()
      await page.getByRole('button', { name: 'This lawyer is the child’s alone' }).click()
      await expect.poll(todo).not.toMatch(/lawyer/i)
      // A wrong press is taken back, also by a colleague who does not answer for the child; both words stay to be seen, and no child or guardian with them.
      for (const [lang, width] of SCREENS) {
        const there = await at(address, lang, width)
        const said = there.page.locator('section[aria-labelledby=file-owed] .who')
        await said.locator('button.plain').click()
        await said.locator('[role=group]').waitFor()
        expect(await said.innerText()).not.toMatch(/child|guardian|កុមារ|អាណាព្យាបាល/)
        await expectSound(there.page, `counsel taken back ${lang} ${width}`)
        await shoot(there.page, `person-counsel-back-${lang}-${width}`)
        await there.page.context().close()
      }
      await page.getByRole('button', { name: 'That was wrong' }).click()
      await page.getByRole('button', { name: 'Take it back' }).click()
      await page.getByText('Taken back by You').waitFor()
      await expect.poll(todo).toMatch(/A lawyer to be found/)
      expect(await page.locator('section[aria-labelledby=file-owed] .who').innerText()).toMatch(
        /A lawyer was found: said by You.*Taken back by You/,
      )
      await page.getByRole('button', { name: 'A lawyer was found' }).click()
      await page.getByRole('button', { name: 'This lawyer is the child’s alone' }).click()
      await expect.poll(todo).not.toMatch(/lawyer/i)
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )

  test.runIf(AT_NIGHT)(
    'a letter is made, printed alone, read by whoever finds it, by whom its holder told the digits, and ended',
    async () => {
      const { page, complaints } = await at(`${ADDRESS}/letter`)
      // Without a telephone no letter is made: at a border at night there is nothing else.
      await page.getByRole('button', { name: 'Sign and make the letter' }).click()
      await page.getByRole('alert').getByText('Write the telephone').waitFor()
      expect(await page.locator('.letter').count()).toBe(0)
      await page.getByLabel('Telephone, answered day and night').fill('000 111 222')
      // Two that hold: nobody could tell which one was lost, so the newer one ends the older unless somebody unticks it.
      await page.getByRole('button', { name: 'Sign and make the letter' }).click()
      await page.locator('.letter').waitFor()
      await goTo(page, ADDRESS)
      await page.locator('#file-owed').waitFor()
      await goTo(page, `${ADDRESS}/letter`)
      expect(await page.getByLabel('The letter that holds now ends by it: 1').isChecked()).toBe(true)
      await page.getByLabel('Telephone, answered day and night').fill('000 111 222')
      await page.getByRole('button', { name: 'Sign and make the letter' }).click()
      await page.locator('.given .tag', { hasText: 'ended' }).waitFor()
      expect(await page.getByRole('button', { name: 'End it' }).count()).toBe(1)
      const paper = page.locator('.letter')
      await paper.waitFor()
      expect(await paper.innerText()).toMatch(/Telephone, day and night\s+000 111 222/)
      const number = await paper.locator('dd.mono').first().innerText()
      // The digits are said, and stand on no sheet: on the screen while a button is held.
      const shown = page.locator('.digits b')
      expect(await shown.innerText()).toBe('••• •••')
      await page.getByRole('button', { name: 'Hold to see the six digits' }).focus()
      await page.keyboard.down('Space')
      await expect.poll(() => shown.innerText()).toMatch(/^\d{3} \d{3}$/)
      const digits = (await shown.innerText()).replace(' ', '')
      await page.emulateMedia({ media: 'print' })
      expect((await page.locator('body').innerText()).replaceAll(/\s/g, '')).not.toContain(digits)
      await page.keyboard.up('Space')
      await expect.poll(() => shown.innerText()).not.toMatch(/\d/)
      await page.emulateMedia({ media: 'print' })
      const printed = await page.locator('body').innerText()
      expect(printed).not.toMatch(/saksi|victim|survivor|help|People|social/i)
      await shoot(page, 'letter-printed-en-1280')
      await page.emulateMedia({ media: 'screen' })
      const holder = await openPage(browser, 360)
      await holder.page.goto(`${desk.running.url}/letter?lang=en&n=${number.replaceAll('-', '')}`)
      await holder.page.getByText('This document holds until').waitFor()
      expect(await holder.page.title()).toBe('Document')
      await holder.page.getByLabel('Six digits, where its holder has told you').fill(digits)
      await holder.page.getByRole('button', { name: 'Check' }).click()
      await holder.page.getByText('under the care of').waitFor()
      expect(holder.page.url()).not.toContain(digits)
      await shoot(holder.page, 'letter-told-en-360')
      // The window is left: what stood on the paper is nowhere any more.
      await goTo(page, ADDRESS)
      await page.locator('#file-owed').waitFor()
      await goTo(page, `${ADDRESS}/letter`)
      await page.getByRole('button', { name: 'End it' }).click()
      expect(await page.locator('body').innerText()).not.toContain(number)
      await page.getByRole('button', { name: 'Yes, end it' }).click()
      await page.locator('.given .tag').nth(1).waitFor()
      await holder.page.goto(`${desk.running.url}/letter?lang=en&n=${number.replaceAll('-', '')}`)
      await holder.page.getByText('No document of this number holds. That says nothing of whoever showed it').waitFor()
      expect([...complaints, ...holder.complaints]).toEqual([])
      await holder.page.context().close()
      await page.context().close()
      for (const [lang, width] of SCREENS) {
        const there = await at(`${ADDRESS}/letter`, lang, width)
        await there.page.locator('form .btn').waitFor()
        await there.page.locator('#letter-phone').fill('000 111 222')
        await expectSound(there.page, `making a letter ${lang} ${width}`)
        await there.page.locator('form .btn').click()
        await there.page.locator('.letter').waitFor()
        await expectSound(there.page, `letter ${lang} ${width}`)
        await shoot(there.page, `person-letter-${lang}-${width}`)
        await there.page.goto(`${desk.running.url}/letter?lang=${lang}`)
        await expectSound(there.page, `checking a letter ${lang} ${width}`)
        await shoot(there.page, `letter-check-${lang}-${width}`)
        await there.page.context().close()
      }
    },
  )

  test('each thing is read aloud by itself, in a language that is none of the desk’s; a no writes nothing, and a yes stands in the form', async () => {
    const { page, complaints } = await at(`${ADDRESS}/consent`)
    // Who is suspected of what is filled in alone; only then do both see the screen.
    await page.getByText('Fill this in alone').waitFor()
    expect(await page.getByText('Sit beside the person').count()).toBe(0)
    await page.getByLabel('Tiếng Việt').check()
    await page.getByText('No native reader has seen these sentences').waitFor()
    await page.getByLabel('Yes, and the person agrees to who it is').check()
    // Before police nothing is asked.
    await page.getByLabel('The person, of age').check()
    await page.getByLabel('An official').check()
    // Whoever stands there reads it too: one quiet line, not why, and no further question.
    await page.getByText('Not today. Agree on another appointment.').waitFor()
    expect(await page.locator('.consent [role=alert], .consent .stop').count()).toBe(0)
    expect(await page.locator('#consent-who').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Begin' }).isDisabled()).toBe(true)
    // Nor before whoever was not asked for, beside whom else; and that is said before the rest is answered.
    await page.getByLabel('An official').uncheck()
    expect(await page.getByText('Not today').count()).toBe(0)
    await page.getByLabel('Somebody whom the person, asked alone, wants here').check()
    await page.getByLabel('Somebody else').check()
    await page.getByText('Not today. Agree on another appointment.').waitFor()
    expect(await page.locator('main').innerText()).not.toMatch(/danger|alone with|employer|partner|relative|police/i)
    expect(await page.getByRole('button', { name: 'Begin' }).isDisabled()).toBe(true)
    await shoot(page, 'consent-not-alone-en-1280')
    await page.getByLabel('Nobody', { exact: true }).check()
    expect(await page.locator('#consent-room input:checked').count()).toBe(1)
    // A child whose guardian is not safe, or whom nobody knows, has a way on, said where nobody else reads it.
    await page.getByLabel('A child, with a representative in place of a guardian').check()
    await page.getByText('Ask the social services today for a representative').waitFor()
    await page.getByLabel('The person, of age').check()
    // A language that is none of these needs an interpreter who is there.
    await page.getByLabel('Another language, through an interpreter').check()
    await page.getByLabel('Which').selectOption({ index: 2 })
    await page.getByLabel('Needed, and nobody is here').check()
    await page.getByText('find an interpreter for this language first').waitFor()
    await page.getByLabel('Yes, and the person agrees to who it is').check()
    await page.getByLabel('Tiếng Việt').check()
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.locator('.sentence[lang=vi]').waitFor()
    await page.getByText('Sit beside the person').waitFor()
    expect(await page.getByText('Fill this in alone').count()).toBe(0)
    expect(await page.locator('.sentence').innerText()).toContain('bạn vẫn được giúp')
    // Nothing but this is on the screen that both see: no menu, no search for names, no name of the program.
    expect(await page.locator('.top, .foot, .skip').filter({ visible: true }).count()).toBe(0)
    // Who does not follow is asked nothing.
    await page.getByRole('button', { name: 'The person does not follow' }).click()
    await page.getByText('Nothing was asked, and nothing is written').waitFor()
    await goTo(page, ADDRESS)
    await page.locator('#file-owed').waitFor()
    await goTo(page, `${ADDRESS}/consent`)
    await page.getByLabel('Tiếng Việt').check()
    await page.getByLabel('Yes, and the person agrees to who it is').check()
    await page.getByLabel('Nobody', { exact: true }).check()
    await page.getByLabel('The person, of age').check()
    await page.getByRole('button', { name: 'Begin' }).click()
    // Where the machine has a voice of its own it says what stands there; one that is fetched from elsewhere is none.
    expect(await page.getByRole('button', { name: 'Hear it' }).count()).toBe(0)
    await page.evaluate(() => {
      const voices: object[] = [{ lang: 'vi-VN', localService: false }]
      const spoken: string[] = []
      Object.assign(window, {
        spoken,
        voices,
        SpeechSynthesisUtterance: class {
          readonly text: string
          constructor(text: string) {
            this.text = text
          }
        },
      })
      Object.assign(speechSynthesis, { getVoices: () => voices, speak: (said: { readonly text: string }) => void spoken.push(said.text) })
    })
    await page.getByRole('button', { name: 'The person follows: go on' }).click()
    await page.getByRole('heading', { name: '1 of 6' }).waitFor()
    expect(await page.getByRole('button', { name: 'Hear it' }).count()).toBe(0)
    await page.evaluate(() => {
      const at = window as unknown as { readonly voices: object[] }
      at.voices.push({ lang: 'vi-VN', localService: true })
      speechSynthesis.dispatchEvent(new Event('voiceschanged'))
    })
    await page.getByRole('button', { name: 'Hear it' }).click()
    const spoken = await page.evaluate(() => (window as unknown as { readonly spoken: readonly string[] }).spoken.join(' '))
    expect(spoken).toContain('Nếu bạn nói không, chúng tôi vẫn giúp bạn')
    await page.getByText('The interpreter says it back before it is answered.').waitFor()
    await page.getByRole('button', { name: 'Say it again' }).click()
    await page.getByText('a yes by somebody who did not follow is no yes').waitFor()
    for (let n = 1; n <= 6; n++) {
      await page.getByRole('heading', { name: `${n} of 6` }).waitFor()
      expect(await page.locator('.aloud > .picture').count()).toBe(1)
      expect(await page.locator('.sentence').innerText()).toContain('Nếu bạn nói không, chúng tôi vẫn giúp bạn')
      await page.getByRole('button', { name: 'Không' }).click()
    }
    // What comes next is hers to hear, whatever she said.
    const next = page.locator('section[aria-labelledby=consent-next-is] li')
    await next.first().waitFor()
    expect(await next.count()).toBe(3)
    // In words to her, and no day that has passed is read to her as a promise.
    await page.getByRole('button', { name: 'Read back' }).click()
    await page.getByText('nobody goes away without one').first().waitFor()
    await page.getByLabel('When do you meet next?').fill(dayAfter(7))
    const told = await next.first().innerText()
    expect(told).toMatch(
      /^Your money · Monthly stipend\. It is late, and that is not your fault\. I tell you on \d{1,2} [A-Z][a-z]+ 20\d\d when it comes\.$/,
    )
    expect(await page.locator('.aloud').innerText()).not.toMatch(/31 January 2024|120,000|owed|Allowance|sealed/)
    // Short, in her language, with her answer.
    expect(await page.locator('.aloud .told-list dt[lang=vi]').first().innerText()).toMatch(/ghi lại điều bạn cần/)
    await page.getByRole('button', { name: 'Read back' }).click()
    await page.getByText('Nothing was agreed to').waitFor()
    expect(await page.getByRole('link', { name: 'Write it down' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await page.getByRole('button', { name: 'Có' }).click()
    await page.getByRole('heading', { name: '2 of 6' }).waitFor()
    await page.getByRole('button', { name: 'Stop here' }).click()
    await page.getByLabel('When do you meet next?').fill(dayAfter(7))
    await page.getByRole('button', { name: 'Read back' }).click()
    await page.getByRole('link', { name: 'Write it down' }).click()
    // The form is there to go on with, and nothing of it in the address.
    await page.waitForFunction(() => location.hash === '#/return')
    await page.locator('.typed, form').first().waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  for (const [lang, width] of SCREENS)
    test(`what is read aloud is sound in ${lang} at ${width}: the setting, one card, the end`, async () => {
      const { page, complaints } = await at(`${ADDRESS}/consent`, lang, width)
      await page.locator('#consent-language input').first().waitFor()
      await expectSound(page, `consent setting ${lang} ${width}`)
      await shoot(page, `consent-setting-${lang}-${width}`)
      await page.locator(`#consent-language label:has([lang=${lang}]) input`).check()
      for (const id of ['interpreter', 'room', 'who']) await page.locator(`#consent-${id} input`).first().check()
      await page.locator('.consent .acts .btn.p').click()
      await page.locator('.aloud .btn.p').click()
      await page.locator('.aloud .answer').nth(1).waitFor()
      await expectSound(page, `consent card ${lang} ${width}`)
      await shoot(page, `consent-card-${lang}-${width}`)
      await page.locator('.aloud .answer').first().click()
      await page.locator('.aloud .aside .btn').nth(2).click()
      await page.locator('.aloud .told-list').waitFor()
      await page.locator('#consent-meet input').fill(dayAfter(7))
      await expectSound(page, `consent end ${lang} ${width}`)
      await shoot(page, `consent-end-${lang}-${width}`)
      expect(complaints).toEqual([])
      await page.context().close()
    })
})
