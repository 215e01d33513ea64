/** A list whose rows hold several kinds of record: shown once by pointing, tried, kept sealed; then only dropped, and taken back. By night alone. By day: road/recipes. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { SealedData } from '../../src/road/stages.ts'
import { expectSound, hasBrowser, openPage, PATIENCE, shoot } from './browser.ts'
import { mendAll } from './mend.ts'
import { inStubDesk } from './stub-desk.ts'

const LIST = (month: string, from: number): string =>
  ['House of an invented NGO: clients,,,,,', 'Our code,Came,Sex,Doctor,Lawyer,Called']
    .concat(
      [1, 2, 3, 4].map(
        (n) =>
          `S-${from + n},${month}-0${n},${n % 2 === 0 ? 'F' : 'M'},${n % 2 === 0 ? 'x' : ''},${n > 2 ? 'x' : ''},Wobbelise ${'One Two Three Four'.split(' ')[n - 1]}`,
      ),
    )
    .join('\n')

describe.skipIf(!hasBrowser)('a list that is split by pointing', { timeout: 2 * PATIENCE }, () => {
  const at = inStubDesk('ngo-coalition')
  const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') })
  const is = (page: Page, heading: string) => page.getByLabel(`What is “${heading}”?`)

  async function pointAtAll(page: Page): Promise<void> {
    const add = page.getByLabel('Add a kind of record')
    await add.selectOption('shelter-return')
    await add.selectOption('service-return')
    for (const [heading, first, second] of [
      ['Our code', '0 field file_number', '1 field file_number'],
      ['Came', '0 field entered_day', '1 field started_day'],
      ['Sex', '0 field sex', '1 field sex'],
      ['Called', undefined, undefined],
      ['Doctor', '1 mark medical', undefined],
      ['Lawyer', '1 mark legal', undefined],
    ] as const)
      for (const value of [first, second]) if (value) await is(page, heading).selectOption(value)
  }

  test('is shown once, tried, mended where it does not fit, and kept; the next file is only dropped', async () => {
    const { page, complaints } = await openPage(at.browser, 1280)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`${at.desk.url}/?lang=en#clerk`)
    await page.locator('.zone').waitFor()
    await page.getByText('A row of my list holds several things').click()
    await page
      .locator('.recipes input[type=file]')
      .first()
      .setInputFiles(file('january.csv', LIST('2024-01', 0)))
    await page.getByLabel('Add a kind of record').waitFor()
    // Names are closed until somebody holds them open, whatever a column turns out to be.
    expect(await page.locator('.columns-page').innerText()).not.toContain('Wobbelise')
    await page.getByRole('button', { name: 'Try it on this file' }).click()
    await page.getByText('Choose at least two columns of a kind of record.').waitFor()
    await pointAtAll(page)
    // A cross may be a yes or a no: nobody guesses.
    await page.getByRole('button', { name: 'Try it on this file' }).click()
    await page
      .getByText(/stand words that the recipe does not know: x/)
      .first()
      .waitFor()
    await page.getByLabel('“x” in a column of marks').selectOption('true')
    await page.getByText('Changed since: try it again.').waitFor()
    await page.getByRole('button', { name: 'Try it on this file' }).click()
    await page.locator('.tried').getByText('Services given: 4').waitFor()
    await page.getByText('Columns that nobody reads: Called').waitFor()
    await expectSound(page, 'pointing')
    await shoot(page, 'desk-recipe-point-en-1280')
    await page.getByLabel('What do you call this list?').fill('House, monthly')
    await page.getByRole('button', { name: 'Keep it, and hand this file in' }).click()
    await page.locator('.parts').waitFor()
    await page.locator('.tried').waitFor()
    await expectSound(page, 'parts')
    await shoot(page, 'desk-recipe-parts-en-1280')

    // Another month, in another session on the same computer: it is only dropped.
    await page.reload()
    await page.getByRole('button', { name: 'Sokha, clerk' }).click()
    await page.locator('.zone').waitFor()
    await page.locator('.zone input[type=file]').setInputFiles(file('february.csv', LIST('2024-02', 4)))
    await page.locator('.parts').waitFor()
    await page.locator('.parts .btn.p').first().click()
    await handIn(page)
    await page.getByRole('button', { name: 'What else this file holds' }).click()
    await page.getByText('Handed in', { exact: true }).waitFor()
    await page.locator('.parts .btn.p').first().click()
    await handIn(page)
    const sent = at.desk.taken.slice(-2).map((t) => JSON.parse(t.body) as SealedData)
    expect(sent.map((s) => [s.form, s.entries.length - 1])).toEqual([
      ['shelter-return', 4],
      ['service-return', 4],
    ])
    // Whom the list calls by name goes nowhere, sealed or clear, for nobody pointed at it.
    expect(at.desk.taken.map((t) => t.body).join()).not.toContain('Wobbelise')

    // It is seen, and taken back with the returns that were read by it.
    await page.getByRole('button', { name: 'Hand in another return' }).click()
    await page.getByText('Lists that are split here: 1').click()
    await page.getByText('known by the columns: Our code').waitFor()
    await expectSound(page, 'recipes kept')
    await shoot(page, 'desk-recipe-kept-en-1280')
    await page.getByRole('button', { name: 'Take back: House, monthly' }).click()
    await page.getByText(/^Taken back\. Returns that were read by it, to be looked at again: 2/).waitFor()
    await page.locator('.zone input[type=file]').setInputFiles(file('march.csv', LIST('2024-03', 8)))
    await page.locator('.parts').waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('is known already where it is a program’s export: whose reason is trafficking is asked once, and nobody else comes in', async () => {
    const { page, complaints } = await openPage(at.browser, 1280)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`${at.desk.url}/?lang=en#clerk`)
    await page.locator('.zone').waitFor()
    const client = (n: number, reason: string): string =>
      `inv-${n},Invented,Wobbelise${n},ប្រឌិត,គំរូ${n},Female,${reason},Active,0${n} May 2023,Kep`
    const list = [
      'ID,Family Name (Latin),Given Name (Latin),Family Name (Khmer),Given Name (Khmer),Gender,Reason for referral,Status,Initial Referral Date,Current Province',
      ...['Sold to a boat', 'Drop-out of school', 'Sold to a boat', 'Drop-out of school'].map((reason, n) => client(n + 1, reason)),
    ].join('\n')
    await page.locator('.zone input[type=file]').setInputFiles(file('clients.csv', list))
    await page.locator('.parts').waitFor()
    await page.getByText('Questions that such a file asks once: 2').waitFor()
    await expectSound(page, 'known export')
    await shoot(page, 'desk-recipe-export-en-1280')
    await page.getByRole('button', { name: 'Look through and hand in' }).click()
    await page.getByText('Under “Reason for referral” stands “Sold to a boat”. Are these rows taken in?').waitFor()
    await shoot(page, 'desk-recipe-rows-en-1280')
    await page.locator('fieldset', { hasText: 'Sold to a boat' }).getByRole('radio', { name: /^Yes/ }).check()
    await page.locator('fieldset', { hasText: 'Drop-out of school' }).getByRole('radio', { name: /^No/ }).check()
    await page.locator('.acts .btn.p').click()
    // These questions stand in a list of the same kind as those of the columns that follow.
    await page.getByText('Are these rows taken in?').first().waitFor({ state: 'detached' })
    await handIn(page)
    const sent = JSON.parse(at.desk.taken.at(-1)?.body ?? '') as SealedData
    expect([sent.form, sent.entries.length - 1]).toEqual(['referral', 2])
    // A child's name leaves sealed, or not at all.
    expect(at.desk.taken.at(-1)?.body).not.toMatch(/Wobbelise|គំរូ/)
    await page.getByRole('button', { name: 'Hand in another return' }).click()
    await page.locator('label.field select').selectOption('referral')
    await page.locator('.known summary').click()
    await page.getByText('Rows that say “sold to a boat” are taken in').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('in Khmer, on a telephone', async () => {
    const { page, complaints } = await openPage(at.browser, 360)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`${at.desk.url}/?lang=km#clerk`)
    await page.locator('.zone').waitFor()
    await page.locator('.recipes summary').click()
    await shoot(page, 'desk-recipe-offer-km-360')
    await page
      .locator('.recipes input[type=file]')
      .first()
      .setInputFiles(file('january.csv', LIST('2024-01', 20)))
    await page.locator('.kinds select').selectOption('shelter-return')
    for (const [n, field] of [
      [0, 'file_number'],
      [1, 'entered_day'],
      [2, 'sex'],
    ] as const)
      await page.locator('.column').nth(n).locator('select').selectOption(`0 field ${field}`)
    await page.locator('.bar .btn.p').click()
    await page.locator('.tried').waitFor()
    await expectSound(page, 'pointing km 360')
    await shoot(page, 'desk-recipe-point-km-360')
    await page.locator('label.field input').fill('បញ្ជីគំរូ')
    await page.locator('.bar .btn.p').click()
    await page.locator('.parts').waitFor()
    await page.locator('.tried').waitFor()
    await expectSound(page, 'parts km 360')
    await shoot(page, 'desk-recipe-parts-km-360')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

async function handIn(page: Page): Promise<void> {
  await page.locator('.work, ol.columns').first().waitFor()
  if ((await page.locator('ol.columns').count()) > 0) {
    for (const asked of await page.locator('ol.columns fieldset').all())
      if ((await asked.locator('input').count()) > 0) await asked.locator('input').first().check()
      else await asked.locator('select').selectOption({ index: 1 })
    await page.locator('.acts .btn.p').click()
    await page.locator('.work').waitFor()
  }
  await mendAll(page)
  await page.getByRole('button', { name: 'Seal and send' }).click()
  await page.locator('.certificate').waitFor()
}
