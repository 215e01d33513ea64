/** The annual report at the desk, in a browser: written by who receives the returns, frozen by her signature, put out by another office's. By night alone. By day: release/annual-desk. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { releaseByHand, reported } from '../helpers/printed-release.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { openRealDesk, signInAs, type RealDesk } from './real-desk.ts'
import { holdDown } from './two-people.ts'

describe.skipIf(!hasBrowser)('the annual report at the desk', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: RealDesk
  const be = (who: string, hash: string, lang = 'en', width = 1280) => signInAs(browser, desk, { who, hash, lang, width })
  beforeAll(async () => {
    desk = await openRealDesk(
      'annual-desk',
      [
        ['writer', 'ncct', ['reviewer']],
        ['courts', 'moj', ['head']],
      ],
      (installation) =>
        releaseByHand(installation, [
          {
            id: 'r-2022',
            year: 2022,
            rows: [reported('Total', 180, 'at_least'), reported('male', 120), reported('female', 60)],
            coverage: { received: 99, due: 100 },
          },
        ]),
    )
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test('is written in both languages, and a number in its words is refused', async () => {
    const { page, complaints } = await be('writer', '#/annual')
    await page.getByText('Nothing is kept of it yet').waitFor()
    // The number stands there as it was released, with what it is worth.
    const line = page.locator('.figure-line').first()
    expect(await line.innerText()).toMatch(/at least 180[\s\S]*Returns in: 99 of 100/)
    const words = page.getByLabel('Words, in English')
    await words.fill('Of these, 12 were women.')
    await page.getByRole('button', { name: 'Keep what is written' }).click()
    await page.getByText('A number stands in the words of a part').waitFor()
    await words.fill('What courts decided in 2022.')
    await page.getByLabel(/^Words, in ភាសាខ្មែរ|^Words, in ខ្មែរ/).fill('អ្វីដែលតុលាការបានសម្រេចក្នុងឆ្នាំ២០២២។')
    await page.getByRole('button', { name: 'Keep what is written' }).click()
    await page.getByText('Kept. Nobody else sees it').waitFor()
    // Without its figure it would be frozen empty: that is said where it is signed.
    await page
      .getByRole('button', { name: /^Take out: / })
      .first()
      .click()
    await page.getByRole('button', { name: 'Keep what is written' }).click()
    await page.getByRole('button', { name: 'Read it and sign' }).click()
    await page.locator('.says [role=alert]', { hasText: 'No figure stands in it.' }).waitFor()
    await page.getByLabel('Add a figure').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Keep what is written' }).click()
    await page.getByRole('button', { name: 'Read it and sign' }).click()
    await page.locator('.says').waitFor()
    expect(complaints.filter((c) => !c.includes('422'))).toEqual([])
    await page.context().close()
  })

  for (const [lang, width] of SCREENS)
    test(`is sound in ${lang} at ${width}, while it is written and while it is read`, async () => {
      const { page, complaints } = await be('writer', '#/annual', lang, width)
      await page.locator('.part-edit').waitFor()
      await expectSound(page, `annual ${lang} ${width}`)
      await shoot(page, `annual-desk-${lang}-${width}`)
      await page.locator('.acts .btn.p').last().click()
      await page.locator('.report-read .says').waitFor()
      await expectSound(page, `annual read ${lang} ${width}`)
      await shoot(page, `annual-read-${lang}-${width}`)
      expect(complaints).toEqual([])
      await page.context().close()
    })

  test('is out when two people of two offices have signed it, and not before', async () => {
    const path = `${desk.running.url}/annual/2022?lang=en`
    const first = await be('writer', '#/annual')
    await first.page.getByRole('button', { name: 'Read it and sign' }).click()
    const code = await first.page.locator('.says .check-code').innerText()
    await holdDown(first.page, '.says .holding')
    await first.page.getByText('Signed, and frozen.').waitFor()
    await first.page.getByText('Your office has signed it.').waitFor()
    expect((await fetch(path)).status).toBe(404)
    await first.page.context().close()

    const { page } = await be('courts', '#/sign')
    await page.getByRole('button', { name: 'Read the report' }).press('Enter')
    expect(await page.locator('.report-read .check-code').innerText()).toBe(code)
    await expectSound(page, 'annual to sign')
    await shoot(page, 'annual-to-sign-en-1280')
    await holdDown(page, '.report-read .holding')
    await page.getByText('Signed by two. The report is out.').waitFor()
    await page.context().close()
    expect(await (await fetch(path)).text()).toMatch(/Signed by two people, of:[\s\S]*What courts decided in 2022\./)
  })
})
