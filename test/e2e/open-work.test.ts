/**
 * Open work, in a browser: what waits longest, how long the law gives, what is still owed; and the way from the day's page to the record and to what ends it.
 * By night alone. By day: walls/open-work, src/web/desk/find/views.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Installation } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { putLinks } from '../helpers/put-links.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, openDemoDesk, type DemoDesk } from './demo-desk.ts'
import { onOnePage, typedNow } from './type-in.ts'

const FELONY = { age_band: '18+', offence: 'L2008-10' }
const AT = { agency: 'moj', court: 'CFI-X1' }
async function fill(installation: Installation): Promise<void> {
  const owner = installation.owner()
  await plant(owner, 'suspect', {
    held: {
      agency: 'ahtjp',
      office: 'POL-X1',
      case_number: '7/2023',
      suspect_no: 1,
      status: 'arrested',
      arrested_on: '2023-03-01',
      ...FELONY,
    },
  })
  await plant(owner, 'dossier', {
    dos: {
      agency: 'prosecution',
      office: 'PRO-X1',
      case_number: '7/2023',
      sent_on: '2023-05-02',
      received_on: '2023-05-03',
      decision: 'pending',
    },
    done: {
      agency: 'prosecution',
      office: 'PRO-X1',
      case_number: '8/2023',
      sent_on: '2023-05-02',
      decided_on: '2023-05-20',
      decision: 'charged',
    },
  })
  await plant(owner, 'reparation', {
    some: { ...AT, case_number: '12/2023', ordered_on: '2023-04-01', ordered: 20_000_000, paid: 2_500_000, reparation_type: 'restitution' },
  })
  await plant(owner, 'accused_episode', {
    jail: {
      ...AT,
      case_number: '12/2023',
      accused_no: 1,
      charged_on: '2023-02-10',
      registered_on: '2023-02-10',
      custody: 'pre_trial_detention',
      ...FELONY,
    },
  })
  // Of the prosecutor's dossier, at the court: somebody held whose six months end within days of the demonstration's day, and a verdict.
  await plant(owner, 'accused_episode', {
    soon: {
      ...AT,
      case_number: '30/2023',
      accused_no: 1,
      charged_on: '2023-10-10',
      registered_on: '2023-10-10',
      custody: 'pre_trial_detention',
      ...FELONY,
    },
  })
  await plant(owner, 'verdict', {
    spoken: { ...AT, case_number: '30/2023', accused_no: 2, act_no: 1, decided_on: '2024-02-26', level: 'trial' },
  })
  const same = { kind: 'link.asserted', relation: 'same_case', basis: 'same-case-number' } as const
  const [a, b] = [['prosecution', 'dossier', recordId('done')] as const, ['moj', 'accused_episode', recordId('soon')] as const]
  await putLinks([makeUnsigned('moj', { ...same, a, b }, nodeRandom)], 'moj', installation.country, installation.store)
  await plant(owner, 'criminal_referral', {
    ref: { agency: 'molvt', office: 'LAB-X1', sent_on: '2023-06-01', site_type: 'BRICK_KILN', province: 'KH-8' },
  })
  await plant(owner, 'debt', { debt: { agency: 'molvt', office: 'LAB-X1', recorded_month: '2023-06-01', amount: 8_000_000 } })
  await plant(owner, 'mission_contact', {
    call: { agency: 'mfaic', office: 'MFA', received_month: '2023-07-01', country: 'THA', contact_type: 'trafficking', answered: 'no' },
  })
}

const plain = (text: string): string => text.replaceAll(/[\u200B\u2060]/g, '')
const UNCONFIRMED = { en: /Code of Criminal Procedure[\s\S]*no lawyer/, km: /ក្រមនីតិវិធីព្រហ្មទណ្ឌ[\s\S]*គ្មានមេធាវី/ }
const ENDS = {
  en: [
    /Last day for the prosecutor of that court to appeal[\s\S]*26 March 2024[\s\S]*6 days over/,
    /Custody before trial ends[\s\S]*10 April 2024[\s\S]*9 days left/,
  ],
  km: [/ប្តឹងឧទ្ធរណ៍[\s\S]*២៦ មីនា ២០២៤[\s\S]*លើស ៦ ថ្ងៃ/, /ការឃុំខ្លួន[\s\S]*១០ មេសា ២០២៤[\s\S]*នៅសល់ ៩ ថ្ងៃ/],
}

describe.skipIf(!hasBrowser)('open work, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    desk = await openDemoDesk('e2e-open-work', fill)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  const at = (person: string, hash: string, lang = 'en', width = 1280) => beAt(browser, desk, { person, hash, lang, width })

  test.each(SCREENS)('the lists, one of money and one with a time of the law are sound: %s at %d', async (lang, width) => {
    for (const [hash, name] of [
      ['#/work', 'lists'],
      ['#/work/restitution', 'restitution'],
      ['#/work/detained-before-trial', 'detained'],
    ] as const) {
      const { page, complaints } = await at('sample-clerk', hash, lang, width)
      await page.locator('.open-work table').waitFor()
      await expectSound(page, `${name}, ${lang} ${width}`)
      await shoot(page, `work-${name}-${lang}-${width}`)
      expect(complaints).toEqual([])
      await page.context().close()
    }
  })

  test('an inspector by keyboard alone: from the day’s page to the case that the police never answered, and to what ends it', async () => {
    const { page, complaints } = await at('sample-inspector', '#/today')
    const line = page
      .locator('#today-open-work')
      .locator('xpath=../..')
      .getByRole('link', { name: /Cases handed to the police/ })
    await line.waitFor()
    await line.focus()
    await page.keyboard.press('Enter')
    await page.locator('.open-work table').waitFor()
    expect(await page.locator('.open-work h1').innerText()).toBe('Cases handed to the police, and no answer on record')
    expect(await page.locator('.open-work').innerText()).toContain('is not dropped')
    await page.locator('.open-work tbody th a').focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction((record) => location.hash === `#/find/criminal_referral/${record}`, recordId('ref'))
    await page.goBack()
    // Its own form, though something in it is sealed: with what is known in clear, and what is sealed is typed again (five-jobs.test.ts goes on from here).
    await page.getByRole('button', { name: /^Say what ended it: Case handed to the police/ }).focus()
    await page.keyboard.press('Enter')
    await onOnePage(page)
    expect(await typedNow(page, 'office', 'site_type')).toEqual(['LAB-X1', 'BRICK_KILN'])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a prosecutor goes from a dossier without a decision to its case; the police see that 48 hours are over; a consul who called', async () => {
    const { page } = await at('sample-prosecutor', '#/work')
    await page.getByRole('link', { name: 'Dossiers without a decision' }).click()
    await page.locator('.open-work tbody th a').click()
    await page.waitForFunction((record) => location.hash === `#/case/${record}`, recordId('dos'))
    await page.context().close()
    const police = await at('sample-investigator', '#/work/suspects-held')
    await police.page.locator('.open-work tbody .late').waitFor()
    expect(await police.page.locator('.open-work').innerText()).toMatch(/48 hours[\s\S]*days over/)
    await police.page.context().close()
    const consul = await at('sample-consul', '#/work')
    await consul.page.getByRole('link', { name: 'Calls for help from abroad, and no answer on record' }).waitFor()
    await consul.page.context().close()
  })

  test.each(SCREENS)(
    'a prosecutor’s day begins with the times of the law, the next first, each with its case: %s at %d',
    async (lang, width) => {
      const { page, complaints } = await at('sample-prosecutor', '#/today', lang, width)
      const card = page.locator('section[aria-labelledby=today-deadlines]')
      await card.waitFor()
      const lines = card.locator('li')
      expect(await lines.count()).toBe(2)
      const said = (await lines.allInnerTexts()).map(plain)
      expect(said).toEqual(ENDS[lang].map((words) => expect.stringMatching(words)))
      // Which law, and that nobody has confirmed it, stand on the same card.
      const notes = (await card.locator('p').allInnerTexts()).map(plain)
      expect(notes).toEqual([UNCONFIRMED[lang], UNCONFIRMED[lang]].map((words) => expect.stringMatching(words)))
      await expectSound(page, `a prosecutor’s day, ${lang} ${width}`)
      await shoot(page, `prosecutor-today-${lang}-${width}`)
      await lines.nth(1).getByRole('link').click()
      await page.waitForFunction((record) => location.hash === `#/case/${record}`, recordId('done'))
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )

  test('another body’s list says what a list says that is not there', async () => {
    const said: string[] = []
    for (const [person, hash] of [
      ['sample-inspector', '#/work/warrants'],
      ['sample-consul', '#/work/warrants'],
    ] as const) {
      const { page } = await at(person, hash)
      await page.locator('.open-work h1').waitFor()
      said.push(await page.locator('.open-work').innerText())
      await page.context().close()
    }
    expect(new Set(said).size).toBe(1)
    expect(said[0]).toContain('or this list is not yours')
  })
})
