/** A clerk who is asked about her own sheet: she answers everything, with the first that may be, or as the test says. */
import type { Page } from 'playwright-core'

/** What nobody knows is none of the form. @returns presses */
export async function answerColumns(page: Page, named: Readonly<Record<string, string>> = {}): Promise<number> {
  let presses = 1
  for (const column of await page.locator('.column:has(select)').all()) {
    const heading = await column.locator('h2').innerText()
    const [, field] = Object.entries(named).find(([part]) => heading.includes(part)) ?? []
    if (field === undefined && (await column.locator('select').inputValue()) !== '?') continue
    await column.locator('select').selectOption(field ?? '')
    presses += 2
  }
  await goOn(page)
  return presses
}

/** @param named part of what the question says → the value of its answer, after its `=`. @returns presses */
export async function answerQuestions(page: Page, named: Readonly<Record<string, string>> = {}): Promise<number> {
  let presses = 1
  for (const asked of await page.locator('.columns fieldset').all()) {
    presses += 1
    const said = await asked.innerText()
    const [, value] = Object.entries(named).find(([text]) => said.replaceAll(/[\u200b\u2060]/g, '').includes(text)) ?? []
    const choice = value === undefined ? undefined : asked.locator(`select option[value$="=${value}"]`)
    const radio = value === undefined ? undefined : asked.locator(`input[value$="=${value}"]`)
    if (radio && (await radio.count()) > 0) await radio.check()
    else if (choice && (await choice.count()) > 0) {
      await asked.locator('select').selectOption((await choice.getAttribute('value')) ?? '')
      presses += 1
    } else if ((await asked.locator('input').count()) > 0) await asked.locator('input').first().check()
    else {
      await asked.locator('select').selectOption({ index: 1 })
      presses += 1
    }
  }
  await goOn(page)
  return presses
}

/**
 * Until another page stands there, or the same one with other questions. What was chosen changes the questions too, and being pressed changes the
 * button: neither is looked at.
 */
async function goOn(page: Page): Promise<void> {
  const before = await page.locator('.columns').first().innerHTML()
  await page.locator('.acts .btn.p').click()
  await page.waitForFunction((was) => document.querySelector('.columns')?.innerHTML !== was, before)
}
