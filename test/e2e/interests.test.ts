/** In a browser: oversight closes a record to somebody, by its number; an investigator says of two of his own by theirs that they are one, waits for a second one, and is told where they differ. By night alone. By day: walls/interests, walls/two-people. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkCode } from '../../src/core/entry/sign-in.ts'
import type { LinkedRecord } from '../../src/core/entry/linkable.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { putLinks } from '../helpers/put-links.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { comeAs, holdDown, lookAtVault, untilCounted } from './two-people.ts'

let browser: Browser
let made: Vaulted
const [CLOSE, LINK] = ['Close records to somebody', 'This and another record']

describe.skipIf(!hasBrowser)('interests and links at the desk', () => {
  beforeAll(async () => {
    made = await makeVaulted('kh', undefined, undefined, await buildWeb('kh'), 720)
    await bothOpen(made)
    const own = { agency: 'ahtjp', office: 'POL-X1', recorded_on: '2023-01-01', status: 'wanted' }
    await plant(made.installation.owner(), 'suspect', {
      one: { ...own, case_number: '7/2023', suspect_no: 1, sex: 'male', citizenship: 'CHN' },
      two: { ...own, case_number: '8/2023', suspect_no: 1, sex: 'female', citizenship: 'CHN' },
      three: { ...own, case_number: '9/2023', suspect_no: 1, sex: 'male' },
    })
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await made?.remove()
  })

  test.each(SCREENS)(
    'both forms are sound to look at and to read out: %s at %d',
    async (lang, width) => {
      const { page } = await comeAs(browser, made, 'sample-watcher', '#/oversee', lang, width)
      await lookAtVault(page, '.oversee')
      await page.locator('.oversee details.card').last().locator('summary').click()
      await expectSound(page, `closing, ${lang} ${width}`)
      await shoot(page, `close-records-${lang}-${width}`)
      await page.close()
      const { page: other } = await comeAs(browser, made, 'sample-investigator', `#/find/suspect/${recordId('one')}`, lang, width)
      await other.locator('.finding details.card summary').click()
      await expectSound(other, `linking, ${lang} ${width}`)
      await shoot(other, `link-record-${lang}-${width}`)
      await other.close()
    },
    PATIENCE,
  )

  test(
    'two suspects of one office are said to be one person, by their numbers, and what differs is said before and waits afterwards',
    async () => {
      const { page } = await comeAs(browser, made, 'sample-investigator', `#/find/suspect/${recordId('one')}`, 'en', 1280)
      await page.locator('summary', { hasText: LINK }).click()
      await page.getByLabel('Number of the other in your books').fill('8/2023')
      await page.getByRole('button', { name: 'Find', exact: true }).click()
      await page.getByLabel('Which one').selectOption({ index: 1 })
      await page.getByLabel('They are').selectOption('same_person')
      await page.getByLabel('How you know').selectOption('officer-knows-both')
      await page.getByText('The two say different things: Sex').waitFor()
      await shoot(page, 'link-differs-en-1280')
      // People are counted from suspects: her word waits for somebody else's (test/walls/two-people.test.ts), whose link comes here by itself.
      await holdDown(page, page.locator('details .holding'))
      await page.getByText('Signed: your word is on record.').waitFor()
      await expectSound(page, 'a word that waits')
      await shoot(page, 'link-waits-en-1280')
      const [a, b] = ['one', 'two'].map((word): LinkedRecord => ['ahtjp', 'suspect', recordId(word)])
      if (!a || !b) throw new Error('no pair')
      const { country, store } = made.installation
      const link = makeUnsigned('ahtjp', { kind: 'link.asserted', relation: 'same_person', a, b, basis: 'officer-knows-both' }, nodeRandom)
      await putLinks([link], 'ahtjp', country, store)
      await page.evaluate(() => (location.hash = '#/today'))
      await page.getByText('one person, and they differ: Sex').waitFor()
      await expectSound(page, 'today, with a contradiction')
      await shoot(page, 'today-contradiction-en-1280')
      // Whoever said it sees it on the record, and takes it back: then nothing differs any more.
      await page.evaluate((to) => (location.hash = to), `#/find/suspect/${recordId('two')}`)
      const said = page.locator('section', { hasText: 'What your office said of it' })
      await said.getByText(/^one person: .*7\/2023/).waitFor()
      await said.locator('summary').click()
      await said.getByLabel('Why it is taken back').selectOption('two-persons')
      await expectSound(page, 'taking a link back')
      await shoot(page, 'link-back-en-1280')
      await holdDown(page, said.locator('.holding'))
      await said.waitFor({ state: 'detached' })
      await page.evaluate(() => (location.hash = '#/today'))
      await page.locator('.today #today-alerts').waitFor()
      await page.getByText('one person, and they differ: Sex').waitFor({ state: 'detached' })
      await page.close()
    },
    PATIENCE,
  )

  test(
    'what oversight closes is not there any more for that person',
    async () => {
      const { person } = made.keyOf('ahtjp', 'caseworker').card
      const { page } = await comeAs(browser, made, 'sample-watcher', '#/oversee', 'en', 1280)
      await lookAtVault(page, '.oversee')
      const card = page.locator('details', { hasText: CLOSE })
      await card.locator('summary').click()
      await card.getByLabel('Office of the person').selectOption('ahtjp')
      await card.getByLabel('Person, by the code of the devices').selectOption({ label: checkCode(person) })
      await card.getByLabel('Office that has the records').selectOption('ahtjp')
      await card.getByLabel('Number in its books').fill('9/2023')
      await card.getByRole('button', { name: 'Find', exact: true }).click()
      await card.getByText('1 records stand under it.').waitFor()
      await holdDown(page, card.locator('.holding'))
      await untilCounted(page, card)
      await shoot(page, 'closed-en-1280')
      await page.close()
      // Of whom one was ordered stands there from then on; no record by name.
      const again = await comeAs(browser, made, 'sample-watcher', '#/oversee', 'en', 1280)
      await lookAtVault(again.page, '.oversee')
      const standing = again.page.locator('section[aria-labelledby=in-standing]')
      await standing.getByText(/Ordered by the body: 1 records are closed/).waitFor()
      expect(await standing.innerText()).not.toMatch(new RegExp(`${recordId('three')}|9/2023`))
      await shoot(again.page, 'interests-standing-en-1280')
      await again.page.close()
      const { page: his } = await comeAs(browser, made, 'sample-investigator', `#/find/suspect/${recordId('three')}`, 'en', 1280)
      await his.getByText('Nothing here, or not yours to see.').waitFor()
      await his.evaluate((to) => (location.hash = to), `#/find/suspect/${recordId('one')}`)
      await his.locator('summary', { hasText: LINK }).waitFor()
      expect(await his.getByText('Nothing here, or not yours to see.').isVisible()).toBe(false)
      await his.close()
    },
    PATIENCE,
  )
})
