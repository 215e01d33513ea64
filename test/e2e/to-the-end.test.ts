/**
 * Four jobs to their end on a real server, in both languages and at both widths: a prosecutor from the day's times to a charge on record, an investigator from a lead
 * to an investigation on record, a consul from a call to the hand-over, an embassy from a citizen who is named to the answer. What is left in the middle is done by
 * nobody. Other jobs are in five-jobs.test.ts, a clerk's in road.test.ts, oversight's in oversee.test.ts.
 * By night alone. By day: road/cases, road/leads, e2e/whole-way.
 */
import { printCsv } from '../../src/exchange/csv/csv.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formOf, handIn } from '../../src/demo/hand-in.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { CASE, STATION_WORDS } from '../../src/web/desk/case/words.ts'
import { HOME, SAID_WORDS, STAGE_WORDS, STEP_WORDS } from '../../src/web/desk/homecoming/words.ts'
import { SENDING } from '../../src/web/desk/form/sending-words.ts'
import { LEAD } from '../../src/web/desk/lead/words.ts'
import { pick, speaker } from '../../src/web/words/say.ts'
import { makeUnsigned } from '../../src/work/acts/append-acts.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { putLinks } from '../helpers/put-links.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, chooseByKey, goTo, openDemoDesk, tabTo, type DemoDesk } from './demo-desk.ts'
import { checkAndSend, onOnePage, typedNow, typeIn } from './type-in.ts'

const plain = (text: string): string => text.replaceAll(/[\u200B\u2060]/g, '')
/** One of everything for each screen. */
const EACH = SCREENS.map(([lang, width], i) => [lang, width, i] as const)
const dossiers: string[] = []
/** The first digits of a number that each screen has for itself. */
const NUMBER = { dossier: 61, lead: 31, request: 71, investigation: 401 }

async function fill(installation: Installation): Promise<void> {
  const owner = installation.owner()
  const sheet = printCsv([
    ['office', 'case_number', 'sent_on', 'received_on', 'decision'],
    ...EACH.map(([, , i]) => ['PRO-X1', `${NUMBER.dossier + i}/2024`, '05-01-2024', '08-01-2024', 'pending']),
  ])
  await handIn(installation, formOf(installation, 'dossier-return'), Buffer.from(sheet), 'dossiers.csv', 'prosecution')
  for (const [, , i] of EACH) {
    const { rows } = await owner.query<{ id: string }>('select record_id::text as id from saksi.dossiers where case_number = $1', [
      `${NUMBER.dossier + i}/2024`,
    ])
    dossiers.push(rows[0]?.id ?? '')
    await fillOne(installation, i)
  }
}

async function fillOne(installation: Installation, i: number): Promise<void> {
  const owner = installation.owner()
  // One of the case is held already, and six months of it end within days of the demonstration's day.
  await plant(owner, 'accused_episode', {
    [`held-${i}`]: {
      agency: 'moj',
      court: 'CFI-X1',
      case_number: `${NUMBER.dossier + i}/2024`,
      accused_no: 1,
      charged_on: '2023-10-10',
      registered_on: '2023-10-10',
      custody: 'pre_trial_detention',
      age_band: '18+',
      offence: 'L2008-10',
    },
  })
  const same = { kind: 'link.asserted', relation: 'same_case', basis: 'same-case-number' } as const
  const [a, b] = [['prosecution', 'dossier', dossiers[i] ?? ''] as const, ['moj', 'accused_episode', recordId(`held-${i}`)] as const]
  await putLinks([makeUnsigned('moj', { ...same, a, b }, nodeRandom)], 'moj', installation.country, installation.store)
  const lead = { lead_type: 'TRAFFICKING', state: 'received', province: 'KH-1' }
  await plant(owner, 'lead', {
    [`kiln-${i}`]: {
      ...lead,
      agency: 'ahtjp',
      office: 'POL-X1',
      channel: 'HOTLINE',
      lead_number: `${NUMBER.lead + i}/2024`,
      received_on: '2024-03-20',
      site_type: 'BRICK_KILN',
    },
    [`named-${i}`]: {
      ...lead,
      agency: 'embassies',
      office: 'EMB-X1',
      channel: 'EMBASSY',
      lead_number: `${NUMBER.request + i}/2024`,
      received_on: '2024-03-18',
      persons_named: 1,
    },
  })
  const call = { agency: 'mfaic', office: 'MFA-X1', received_month: '2024-03-01', outcome: 'open' }
  await plant(owner, 'mission_contact', {
    [`call-${i}`]: { ...call, country: 'THA', contact_type: 'trafficking', sex: 'female' },
    [`other-${i}`]: { ...call, country: 'MYS', contact_type: 'labour', sex: 'male' },
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
  /** Opens a lead that waits in this person's list. */
  const openLead = async (page: Page, word: string): Promise<void> => {
    await page
      .locator(`.leads .lines a[href="#/lead/${recordId(word)}"]`)
      .first()
      .click()
    await page.locator('.leads .one').waitFor()
  }

  test.each(EACH)('a case to be decided, and the articles with their ranges, are sound: %s at %d', async (lang, width, i) => {
    const { page, complaints } = await at('sample-prosecutor', `#/case/${dossiers[i]}`, lang, width)
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
    await page.locator('.open-work tbody .act').first().waitFor()
    await expectSound(page, `dossiers without a decision ${lang} ${width}`)
    await shoot(page, `end-dossiers-${lang}-${width}`)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each(EACH)(
    '%s at %d: a prosecutor by keyboard alone, from the next time of the law to the case, the articles with their ranges, and the charge on record',
    async (lang, width, i) => {
      const { page, complaints } = await at('sample-prosecutor', '#/today', lang, width)
      const dossier = dossiers[i] ?? ''
      const press = async (selector: string): Promise<void> => {
        await tabTo(page, selector, 120)
        await page.keyboard.press('Enter')
      }
      const next = `section[aria-labelledby=today-deadlines] li a[href="#/case/${dossier}"]`
      await page.locator(next).first().waitFor()
      await press(next)
      await page.locator('.story .head .btn.p').waitFor()
      await press('.story .head .btn.p')
      await page.locator('.one-question form').waitFor()
      await press('.one-question ~ * .plain, .one-question .plain')
      await page.locator('form.typed').waitFor()
      expect(await typedNow(page, 'office', 'case_number', 'sent_on', 'decision')).toEqual([
        'PRO-X1',
        `${NUMBER.dossier + i}/2024`,
        '05-01-2024',
        'pending',
      ])
      await tabTo(page, '#at-decided_on input')
      for (const part of ['28', '3', '2024']) {
        await page.keyboard.type(part)
        await page.keyboard.press('Tab')
      }
      await chooseByKey(page, 'decision', 'charged')
      await chooseByKey(page, 'kh_indicators', 'yes')
      const articles = page.locator('#at-kh_charged')
      const tick = async (sought: string): Promise<void> => {
        await tabTo(page, '#at-kh_charged .sought input', 120)
        await page.keyboard.press('Control+A')
        await page.keyboard.type(sought)
        await page.locator('#at-kh_charged [role=status]', { hasText: /[1-9១-៩]/ }).waitFor()
        await tabTo(page, '#at-kh_charged input[type=checkbox]:not(:checked)')
        await page.keyboard.press('Space')
      }
      await tick(lang === 'en' ? 'forced labour' : 'ពលកម្មដោយបង្ខំ')
      expect(await articles.locator('input:checked').evaluateAll((all) => all.length)).toBe(1)
      await expectSound(page, `the articles ${lang} ${width}`)
      await shoot(page, `end-articles-${lang}-${width}`)
      await press('form.typed .btn.p')
      // The labour law alone beside indicators is asked about.
      await page.locator('.checked').waitFor()
      const asked = { en: 'the labour law alone', km: 'តែអនុវត្តតែច្បាប់ការងារ' }[lang]
      expect(plain(await page.locator('.checked').innerText())).toContain(asked)
      await expectSound(page, `the labour law asked about ${lang} ${width}`)
      await shoot(page, `end-labour-asked-${lang}-${width}`)
      await page.goBack()
      await page.locator('form.typed').waitFor()
      await tick(lang === 'en' ? 'article 12' : 'មាត្រា ១២')
      const range = lang === 'en' ? 'Prison: 7 to 15 years; 15 to 20 years if aggravated' : '៧'
      expect(plain((await articles.locator('label', { has: page.locator('input:checked') }).allInnerTexts()).join(' '))).toContain(range)
      await press('form.typed .btn.p')
      await page.locator('.checked').waitFor()
      expect(plain(await page.locator('.checked').innerText())).not.toContain(asked)
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
      await page.getByRole('button', { name: pick(CASE['case-go-on'], lang) }).waitFor({ state: 'detached' })
      expect(plain(await page.locator('.story').innerText())).toContain(plain(pick(STATION_WORDS.prosecutor_decided, lang)))
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )

  test.each(EACH)(
    '%s at %d: an investigator, a lead is acted on once its investigation is on record, and waits until then',
    async (lang, width, i) => {
      const { page, complaints } = await at('sample-investigator', '#/lead', lang, width)
      const [kiln, number] = [`kiln-${i}`, `${NUMBER.investigation + i}/2024`]
      await openLead(page, kiln)
      await page.getByRole('button', { name: pick(LEAD['lead-begin-investigation'], lang) }).click()
      await onOnePage(page, lang)
      expect(await typedNow(page, 'office', 'province', 'site_type')).toEqual(['POL-X1', 'KH-1', 'BRICK_KILN'])
      // Left in the middle: nothing was done about the lead.
      await goTo(page, '#/lead')
      const waits = page.locator(`.leads .lines a[href="#/lead/${recordId(kiln)}"]`)
      await waits.waitFor()
      expect(await waits.getAttribute('aria-label')).toContain(pick(LEAD['own-received'], lang))
      expect(await steps(recordId(kiln))).toEqual([])
      await page.goBack()
      await onOnePage(page, lang)
      await typeIn(page, { case_number: number, state: 'open', law_basis: 'TIP_LAW', form_of_exploitation: 'FORCED_LABOUR' })
      await expectSound(page, `an investigation typed in ${lang} ${width}`)
      await shoot(page, `end-investigation-${lang}-${width}`)
      await checkAndSend(page, lang)
      await expect.poll(() => steps(recordId(kiln))).toEqual(['acted'])
      await goTo(page, `#/lead/${recordId(kiln)}`)
      await page.locator('.leads .one').waitFor()
      await page.getByText(pick(LEAD.acted, lang)).first().waitFor()
      await shoot(page, `end-acted-${lang}-${width}`)
      const { rows } = await desk.running.installation
        .owner()
        .query(`select office, state, site_type from saksi.investigations where case_number = $1 and superseded_at is null`, [number])
      expect(rows).toEqual([{ office: 'POL-X1', state: 'open', site_type: 'BRICK_KILN' }])
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )

  test.each(EACH)('who called from abroad, and one of them, are sound: %s at %d', async (lang, width, i) => {
    const { page, complaints } = await at('sample-consul', '#/today', lang, width)
    await page.locator('section[aria-labelledby=today-home] li').first().waitFor()
    await shoot(page, `end-home-today-${lang}-${width}`)
    await goTo(page, '#/homecoming')
    await page.locator('.homecomings .lines li').nth(1).waitFor()
    await expectSound(page, `who called ${lang} ${width}`)
    await shoot(page, `end-home-list-${lang}-${width}`)
    await goTo(page, `#/homecoming/${recordId(`other-${i}`)}`)
    await page.locator('.homecomings .way li').nth(6).waitFor()
    await page.locator('.homecomings details summary').click()
    await expectSound(page, `one who called ${lang} ${width}`)
    await shoot(page, `end-home-one-${lang}-${width}`)
    expect([await page.title(), complaints]).toEqual(['saksi', []])
    await page.context().close()
  })

  test.each(EACH)(
    '%s at %d: a consul, from the call through identity, papers, flight and arrival to the hand-over, and into the register',
    async (lang, width, i) => {
      const { page, complaints } = await at('sample-consul', '#/homecoming', lang, width)
      const call = recordId(`call-${i}`)
      const say = speaker(HOME, lang)
      await page.locator(`.homecomings .lines a[href="#/homecoming/${call}"]`).click()
      const sign = (words: string) => page.getByRole('button', { name: words, exact: true })
      const stage = (of: keyof typeof STAGE_WORDS) =>
        page.locator('.way li[aria-current=step]', { hasText: pick(STAGE_WORDS[of], lang) }).waitFor()
      await sign(say('do-answered')).click()
      await stage('asked')
      // Of who does not want to go nobody at home learns anything.
      const wants = page.locator('input[name=wants]')
      await wants.nth(1).check()
      await sign(say('home-stop-say')).first().waitFor()
      expect(await sign(say('do-asked')).count()).toBe(0)
      await wants.nth(0).check()
      expect(await sign(say('do-asked')).isDisabled()).toBe(true)
      // That nobody asked about fear is no single press.
      await page.locator('input[name=fear]').nth(1).check()
      expect(await sign(say('do-asked')).isDisabled()).toBe(true)
      await page.locator('input[name=fear]').nth(0).check()
      await expectSound(page, `the own wish ${lang} ${width}`)
      await shoot(page, `end-wish-${lang}-${width}`)
      await sign(say('do-asked')).click()
      await stage('identity')
      await sign(say('do-identity')).click()
      await stage('papers')
      await page.getByLabel(pick(SAID_WORDS.issued, lang)).check()
      await sign(say('do-papers')).click()
      await stage('flight')
      await sign(say('do-flight')).click()
      await stage('arrived')
      await sign(say('do-arrived')).click()
      await stage('handed')
      await page.getByLabel(pick(SAID_WORDS.body, lang)).check()
      await page.locator('.homecomings fieldset select').selectOption('mosavy')
      await shoot(page, `end-hand-over-${lang}-${width}`)
      await sign(say('do-handed')).click()
      await page.locator('.way .past', { hasText: pick(STEP_WORDS.handed, lang) }).waitFor()
      await expectSound(page, `handed over ${lang} ${width}`)
      await shoot(page, `end-handed-${lang}-${width}`)
      await sign(say('home-register')).click()
      await onOnePage(page, lang)
      expect(await typedNow(page, 'office', 'direction', 'country', 'voluntary', 'fear_asked', 'sex')).toEqual([
        'MFA-X1',
        'in',
        'THA',
        'yes',
        'yes',
        'female',
      ])
      await typeIn(page, { file_number: `R-77${i}`, travelled_day: '26-3-2024' })
      await checkAndSend(page, lang)
      const { rows } = await desk.running.installation
        .owner()
        .query(`select office, direction, fear_asked, travelled_month::text from saksi.repatriations where superseded_at is null`)
      expect(rows).toEqual(
        Array.from({ length: i + 1 }, () => ({ office: 'MFA-X1', direction: 'in', fear_asked: 'yes', travelled_month: '2024-03-01' })),
      )
      await goTo(page, '#/homecoming')
      await page.locator(`section[aria-labelledby=home-over] a[href="#/homecoming/${call}"]`).waitFor()
      await shoot(page, `end-home-over-${lang}-${width}`)
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )

  test.each(EACH)(
    '%s at %d: an embassy, a citizen is named under the request, the request is handed on, and the answer is read',
    async (lang, width, i) => {
      const { page, complaints } = await at('sample-embassy', '#/lead', lang, width)
      const [word, say] = [`named-${i}`, speaker(LEAD, lang)]
      const request = recordId(word)
      await openLead(page, word)
      await page.getByRole('button', { name: say('lead-name') }).click()
      await onOnePage(page, lang)
      expect(await typedNow(page, 'office', 'lead_number')).toEqual(['EMB-X1', `${NUMBER.request + i}/2024`])
      await typeIn(page, {
        person_no: '1',
        asked_day: '18-3-2024',
        answer: 'no_answer',
        outcome: 'unknown',
        person_name: 'Lollipip Sample',
      })
      await checkAndSend(page, lang)
      await goTo(page, '#/work')
      await page.locator('.open-work tbody a').first().waitFor()
      await shoot(page, `end-embassy-work-${lang}-${width}`)
      await goTo(page, `#/lead/${request}`)
      const hand = page.locator('details', { hasText: say('lead-hand') })
      await hand.locator('summary').click()
      await hand.locator('select').selectOption('ahtjp')
      await expectSound(page, `a request that names somebody ${lang} ${width}`)
      await shoot(page, `end-request-${lang}-${width}`)
      await hand.getByRole('button').click()
      await expect.poll(() => steps(request)).toEqual(['handed'])
      const { page: police } = await at('sample-investigator', '#/lead', lang, width)
      await openLead(police, word)
      const accept = police.getByRole('button', { name: say('lead-accept'), exact: true })
      // While one act is on its way another is not begun, and that is said; it stands said once the first has come through.
      const hold = Promise.withResolvers<void>()
      await police.route('**/api/v1/leads', async (route) => {
        if (route.request().method() === 'POST') await hold.promise
        await route.continue()
      })
      const dropped = police.getByText(pick(SENDING['on-its-way'], lang))
      await accept.click()
      await accept.click()
      await dropped.waitFor()
      hold.resolve()
      await accept.waitFor({ state: 'detached' })
      expect(await dropped.isVisible()).toBe(true)
      await shoot(police, `end-on-its-way-${lang}-${width}`)
      expect(await steps(request)).toHaveLength(2)
      const acted = police.locator('details', { has: police.getByText(say('lead-acted'), { exact: true }) }).first()
      await acted.locator('summary').click()
      await acted.locator('select').selectOption('operation')
      await acted.getByRole('button').click()
      await expect.poll(() => steps(request)).toHaveLength(3)
      await expect.poll(() => dropped.count()).toBe(0)
      expect(await police.content()).not.toContain('Lollipip')
      await police.context().close()
      await goTo(page, '#/today')
      await goTo(page, `#/lead/${request}`)
      // What came of it, and by whom.
      const answer = page.locator('.leads', {
        hasText: lang === 'en' ? 'came of it: Operation' : pick(LEAD['lead-came-of'], lang).replace('{reason}', '').trim(),
      })
      await answer.waitFor()
      await expectSound(page, `an answer that is read ${lang} ${width}`)
      await shoot(page, `end-answer-${lang}-${width}`)
      expect(await page.content()).not.toContain('Lollipip')
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )
})
