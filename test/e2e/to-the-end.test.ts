/**
 * Four jobs to their end on a real server: a prosecutor from the day's times to a charge on record, an investigator from a lead to an investigation on record, a consul
 * from a call to the hand-over, an embassy from a citizen who is named to the answer. What is left in the middle is done by nobody.
 * By night alone. By day: road/cases, road/leads, e2e/whole-way.
 */
import { printCsv } from '../../src/exchange/csv/csv.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formOf, handIn } from '../../src/demo/hand-in.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { CASE } from '../../src/web/desk/case/words.ts'
import { HOME, STEP_WORDS } from '../../src/web/desk/homecoming/words.ts'
import { LEAD } from '../../src/web/desk/lead/words.ts'
import { makeUnsigned } from '../../src/work/acts/append-acts.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { putLinks } from '../helpers/put-links.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, goTo, openDemoDesk, tabTo, type DemoDesk } from './demo-desk.ts'
import { checkAndSend, onOnePage, typedNow, typeIn } from './type-in.ts'

const plain = (text: string): string => text.replaceAll(/[\u200B\u2060]/g, '')
let dossier = ''

async function fill(installation: Installation): Promise<void> {
  const owner = installation.owner()
  const sheet = printCsv([
    ['office', 'case_number', 'sent_on', 'received_on', 'decision'],
    ['PRO-X1', '61/2024', '05-01-2024', '08-01-2024', 'pending'],
  ])
  await handIn(installation, formOf(installation, 'dossier-return'), Buffer.from(sheet), 'dossiers.csv', 'prosecution')
  const { rows } = await owner.query<{ id: string }>(`select record_id::text as id from saksi.dossiers where case_number = '61/2024'`)
  dossier = rows[0]?.id ?? ''
  // One of the case is held already, and six months of it end within days of the demonstration's day.
  await plant(owner, 'accused_episode', {
    held: {
      agency: 'moj',
      court: 'CFI-X1',
      case_number: '61/2024',
      accused_no: 1,
      charged_on: '2023-10-10',
      registered_on: '2023-10-10',
      custody: 'pre_trial_detention',
      age_band: '18+',
      offence: 'L2008-10',
    },
  })
  const same = { kind: 'link.asserted', relation: 'same_case', basis: 'same-case-number' } as const
  const [a, b] = [['prosecution', 'dossier', dossier] as const, ['moj', 'accused_episode', recordId('held')] as const]
  await putLinks([makeUnsigned('moj', { ...same, a, b }, nodeRandom)], 'moj', installation.country, installation.store)
  const lead = { lead_type: 'TRAFFICKING', state: 'received', province: 'KH-1' }
  await plant(owner, 'lead', {
    kiln: {
      ...lead,
      agency: 'ahtjp',
      office: 'POL-X1',
      channel: 'HOTLINE',
      lead_number: '31/2024',
      received_on: '2024-03-20',
      site_type: 'BRICK_KILN',
    },
    named: {
      ...lead,
      agency: 'embassies',
      office: 'EMB-X1',
      channel: 'EMBASSY',
      lead_number: '71/2024',
      received_on: '2024-03-18',
      persons_named: 1,
    },
  })
  await plant(owner, 'mission_contact', {
    call: {
      agency: 'mfaic',
      office: 'MFA-X1',
      received_month: '2024-03-01',
      country: 'THA',
      contact_type: 'trafficking',
      sex: 'female',
      outcome: 'open',
    },
    other: {
      agency: 'mfaic',
      office: 'MFA-X1',
      received_month: '2024-03-01',
      country: 'MYS',
      contact_type: 'labour',
      sex: 'male',
      outcome: 'open',
    },
  })
}

describe.skipIf(!hasBrowser)('to the end of the job, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-to-the-end', fill)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  const at = (person: string, hash: string, lang = 'en', width = 1280) => beAt(browser, desk, { person, hash, lang, width })
  const steps = async (record: string): Promise<readonly string[]> =>
    (
      await desk.running.installation
        .owner()
        .query<{ step: string }>('select step from saksi.lead_steps where record_id = $1 order by recorded_at, place', [record])
    ).rows.map((r) => r.step)
  /** Opens a lead that this person's body has. */
  const openLead = async (page: Page, name: RegExp): Promise<void> => {
    await page.getByRole('link', { name }).first().click()
    await page.locator('.leads .one').waitFor()
  }

  test.each(SCREENS)('a case to be decided, and the articles with their ranges, are sound: %s at %d', async (lang, width) => {
    const { page, complaints } = await at('sample-prosecutor', `#/case/${dossier}`, lang, width)
    const decide = page.locator('.story .head .btn.p')
    await decide.waitFor()
    await expectSound(page, `a case to be decided ${lang} ${width}`)
    await shoot(page, `end-case-${lang}-${width}`)
    await decide.click()
    await onOnePage(page, lang)
    await page.locator('#at-kh_charged .note').first().waitFor()
    await expectSound(page, `the articles ${lang} ${width}`)
    await shoot(page, `end-charge-${lang}-${width}`)
    await goTo(page, '#/work/dossiers')
    await page.locator('.open-work tbody .act').waitFor()
    await expectSound(page, `dossiers without a decision ${lang} ${width}`)
    await shoot(page, `end-dossiers-${lang}-${width}`)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a prosecutor by keyboard alone: from the next time of the law to the case, the articles with their ranges, and the charge on record', async () => {
    const { page, complaints } = await at('sample-prosecutor', '#/today')
    const press = async (selector: string): Promise<void> => {
      await tabTo(page, selector, 120)
      await page.keyboard.press('Enter')
    }
    await page.locator('section[aria-labelledby=today-deadlines] li a').first().waitFor()
    await press('section[aria-labelledby=today-deadlines] li a')
    await page.waitForFunction((record) => location.hash === `#/case/${record}`, dossier)
    await page.locator('.story .head .btn.p').waitFor()
    await press('.story .head .btn.p')
    await page.locator('.one-question form').waitFor()
    await press('.one-question ~ * .plain, .one-question .plain')
    await page.locator('form.typed').waitFor()
    expect(await typedNow(page, 'office', 'case_number', 'sent_on', 'decision')).toEqual(['PRO-X1', '61/2024', '05-01-2024', 'pending'])
    await tabTo(page, '#at-decided_on input')
    for (const part of ['28', '3', '2024']) {
      await page.keyboard.type(part)
      await page.keyboard.press('Tab')
    }
    await page.locator('#at-decision').focus()
    await page.keyboard.type('Char')
    await tabTo(page, '#at-kh_indicators')
    await page.keyboard.type('Yes')
    await tabTo(page, '#at-kh_charged .sought input')
    await page.keyboard.type('forced labour')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    const articles = page.locator('#at-kh_charged')
    expect(await articles.locator('input:checked').evaluateAll((all) => all.length)).toBe(1)
    await expectSound(page, 'the articles')
    await shoot(page, 'end-articles-en-1280')
    await press('form.typed .btn.p')
    // The labour law alone beside indicators is asked about.
    await page.locator('.checked').waitFor()
    expect(plain(await page.locator('.checked').innerText())).toContain('the labour law alone is applied')
    await expectSound(page, 'the labour law asked about')
    await shoot(page, 'end-labour-asked-en-1280')
    await page.goBack()
    await page.locator('form.typed').waitFor()
    await tabTo(page, '#at-kh_charged .sought input', 120)
    await page.keyboard.type('article 12')
    await page.locator('#at-kh_charged label', { hasText: 'article 12' }).waitFor()
    expect(plain(await articles.locator('label', { hasText: 'article 12' }).innerText())).toContain(
      'Prison: 7 to 15 years; 15 to 20 years if aggravated',
    )
    await tabTo(page, '#at-kh_charged input[type=checkbox]:not(:checked)')
    await page.keyboard.press('Space')
    await press('form.typed .btn.p')
    await page.locator('.checked').waitFor()
    expect(plain(await page.locator('.checked').innerText())).not.toContain('the labour law alone')
    await press('.row.acts .btn.p')
    await page.locator('.certificate').waitFor()
    // The same dossier, in its next version, with all that it said before.
    const { rows } = await desk.running.installation
      .owner()
      .query(
        `select version, decision, kh_charged, kh_indicators, sent_on::text, received_on::text from saksi.dossiers where record_id = $1 and superseded_at is null`,
        [dossier],
      )
    expect(rows).toEqual([
      {
        version: 2,
        decision: 'charged',
        kh_charged: 'L2008-12 LL-FORCED',
        kh_indicators: 'yes',
        sent_on: '2024-01-05',
        received_on: '2024-01-08',
      },
    ])
    await goTo(page, `#/case/${dossier}`)
    await page.locator('.story .head').waitFor()
    // Nothing is to be decided any more.
    await page.getByRole('button', { name: CASE['case-go-on'].en }).waitFor({ state: 'detached' })
    expect(plain(await page.locator('.story').innerText())).toContain('The prosecutor decided')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('an investigator: a lead is acted on once its investigation is on record, and waits until then', async () => {
    const { page, complaints } = await at('sample-investigator', '#/lead')
    await openLead(page, /Lead 31\/2024/)
    await page.getByRole('button', { name: LEAD['lead-begin-investigation'].en }).click()
    await onOnePage(page)
    expect(await typedNow(page, 'office', 'province', 'site_type')).toEqual(['POL-X1', 'KH-1', 'BRICK_KILN'])
    // Left in the middle: nothing was done about the lead.
    await goTo(page, '#/lead')
    await page.getByRole('link', { name: /Lead 31\/2024.*Not sorted yet/ }).waitFor()
    expect(await steps(recordId('kiln'))).toEqual([])
    await page.goBack()
    await onOnePage(page)
    await typeIn(page, { case_number: '401/2024', state: 'open', law_basis: 'TIP_LAW', form_of_exploitation: 'FORCED_LABOUR' })
    await expectSound(page, 'an investigation typed in')
    await shoot(page, 'end-investigation-en-1280')
    await checkAndSend(page)
    await expect.poll(() => steps(recordId('kiln'))).toEqual(['acted'])
    await goTo(page, `#/lead/${recordId('kiln')}`)
    await page.getByText('Acted on · came of it: Investigation').first().waitFor()
    const { rows } = await desk.running.installation
      .owner()
      .query(`select office, state, site_type from saksi.investigations where case_number = '401/2024' and superseded_at is null`)
    expect(rows).toEqual([{ office: 'POL-X1', state: 'open', site_type: 'BRICK_KILN' }])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each(SCREENS)('who called from abroad, and one of them, are sound: %s at %d', async (lang, width) => {
    const { page, complaints } = await at('sample-consul', '#/today', lang, width)
    await page.locator('section[aria-labelledby=today-home] li').first().waitFor()
    await shoot(page, `end-home-today-${lang}-${width}`)
    await goTo(page, '#/homecoming')
    await page.locator('.homecomings .lines li').nth(1).waitFor()
    await expectSound(page, `who called ${lang} ${width}`)
    await shoot(page, `end-home-list-${lang}-${width}`)
    await goTo(page, `#/homecoming/${recordId('other')}`)
    await page.locator('.homecomings .way li').nth(6).waitFor()
    await page.locator('.homecomings details summary').click()
    await expectSound(page, `one who called ${lang} ${width}`)
    await shoot(page, `end-home-one-${lang}-${width}`)
    expect([await page.title(), complaints]).toEqual(['saksi', []])
    await page.context().close()
  })

  test('a consul: from the call through identity, papers, flight and arrival to the hand-over, and into the register', async () => {
    const { page, complaints } = await at('sample-consul', '#/homecoming')
    await page.getByRole('link', { name: /Thailand/ }).click()
    const sign = (words: string) => page.getByRole('button', { name: words, exact: true })
    const stage = (name: string) => page.locator('.way li[aria-current=step]', { hasText: name }).waitFor()
    await sign(HOME['do-answered'].en).click()
    await stage('Own wish')
    expect(plain(await page.locator('.homecomings').innerText())).toMatch(/Answered after/)
    // Of who does not want to go nobody at home learns anything.
    const wants = page.locator('input[name=wants]')
    await wants.nth(1).check()
    await sign(HOME['home-stop-say'].en).first().waitFor()
    expect(await sign(HOME['do-asked'].en).count()).toBe(0)
    await wants.nth(0).check()
    expect(await sign(HOME['do-asked'].en).isDisabled()).toBe(true)
    // That nobody asked about fear is no single press.
    await page.locator('input[name=fear]').nth(1).check()
    expect(await sign(HOME['do-asked'].en).isDisabled()).toBe(true)
    await page.locator('input[name=fear]').nth(0).check()
    await expectSound(page, 'the own wish')
    await shoot(page, 'end-wish-en-1280')
    await sign(HOME['do-asked'].en).click()
    await stage('Identity')
    await sign(HOME['do-identity'].en).click()
    await stage('Papers')
    await page.getByLabel('A travel paper was issued').check()
    await sign(HOME['do-papers'].en).click()
    await stage('Flight')
    await sign(HOME['do-flight'].en).click()
    await stage('Arrival')
    await sign(HOME['do-arrived'].en).click()
    await stage('Hand-over')
    await page.getByLabel('A body that helps').check()
    await page.locator('.homecomings fieldset select').selectOption('mosavy')
    await shoot(page, 'end-hand-over-en-1280')
    await sign(HOME['do-handed'].en).click()
    await page.locator('.way .past', { hasText: STEP_WORDS.handed.en }).waitFor()
    await expectSound(page, 'handed over')
    await shoot(page, 'end-handed-en-1280')
    await sign(HOME['home-register'].en).click()
    await onOnePage(page)
    expect(await typedNow(page, 'office', 'direction', 'country', 'voluntary', 'fear_asked', 'sex')).toEqual([
      'MFA-X1',
      'in',
      'THA',
      'yes',
      'yes',
      'female',
    ])
    await typeIn(page, { file_number: 'R-77', travelled_day: '26-3-2024' })
    await checkAndSend(page)
    const { rows } = await desk.running.installation
      .owner()
      .query(`select office, direction, fear_asked, travelled_month::text from saksi.repatriations where superseded_at is null`)
    expect(rows).toEqual([{ office: 'MFA-X1', direction: 'in', fear_asked: 'yes', travelled_month: '2024-03-01' }])
    await goTo(page, '#/homecoming')
    await page.locator('#home-over').waitFor()
    await page.getByRole('link', { name: /Thailand.*Handed over · Ministry of Social Affairs/ }).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('an embassy: a citizen is named under the request, the request is handed on, and the answer is read', async () => {
    const { page, complaints } = await at('sample-embassy', '#/lead')
    await openLead(page, /Lead 71\/2024/)
    await page.getByRole('button', { name: LEAD['lead-name'].en }).click()
    await onOnePage(page)
    expect(await typedNow(page, 'office', 'lead_number')).toEqual(['EMB-X1', '71/2024'])
    await typeIn(page, { person_no: '1', asked_day: '18-3-2024', answer: 'no_answer', outcome: 'unknown', person_name: 'Lollipip Sample' })
    await checkAndSend(page)
    await goTo(page, '#/work')
    await page.getByRole('link', { name: 'Persons named in requests, and no answer on record' }).waitFor()
    await goTo(page, `#/lead/${recordId('named')}`)
    const hand = page.locator('details', { hasText: LEAD['lead-hand'].en })
    await hand.locator('summary').click()
    await hand.locator('select').selectOption('ahtjp')
    await expectSound(page, 'a request that names somebody')
    await shoot(page, 'end-request-en-1280')
    await hand.getByRole('button').click()
    await page
      .getByText(/no answer yet/)
      .first()
      .waitFor()
    const { page: police } = await at('sample-investigator', '#/lead')
    await openLead(police, /from Embassies/)
    const accept = police.getByRole('button', { name: LEAD['lead-accept'].en, exact: true })
    // While one act is on its way another is not begun, and that is said; it stands said once the first has come through.
    const hold = Promise.withResolvers<void>()
    await police.route('**/api/v1/leads', async (route) => {
      if (route.request().method() === 'POST') await hold.promise
      await route.continue()
    })
    const dropped = police.getByText(/was not signed and not sent/)
    await accept.click()
    await accept.click()
    await dropped.waitFor()
    hold.resolve()
    await accept.waitFor({ state: 'detached' })
    expect(await dropped.isVisible()).toBe(true)
    await shoot(police, 'end-on-its-way-en-1280')
    expect(await steps(recordId('named'))).toHaveLength(2)
    const acted = police.locator('details', { has: police.getByText(LEAD['lead-acted'].en, { exact: true }) }).first()
    await acted.locator('summary').click()
    await acted.locator('select').selectOption('operation')
    await acted.getByRole('button').click()
    await police.getByText('Acted on · came of it: Operation').first().waitFor()
    expect(await dropped.count()).toBe(0)
    expect(await police.content()).not.toContain('Lollipip')
    await police.context().close()
    await goTo(page, '#/today')
    await goTo(page, `#/lead/${recordId('named')}`)
    await page
      .getByText(/Acted on · came of it: Operation · by Anti-Human Trafficking/)
      .first()
      .waitFor()
    await expectSound(page, 'an answer that is read')
    await shoot(page, 'end-answer-en-1280')
    expect(await page.content()).not.toContain('Lollipip')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
