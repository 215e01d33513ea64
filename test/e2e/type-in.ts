/** A form that is typed in, all of it on one page, as a person types: by the control that each question has. */
import type { Page } from 'playwright-core'
import { pick } from '../../src/web/words/say.ts'
import { TYPING } from '../../src/web/desk/typed/words.ts'

/** All questions on one page, whichever way this browser led before. */
export async function onOnePage(page: Page, lang: 'en' | 'km' = 'en'): Promise<void> {
  await page.locator('form.typed').or(page.locator('.one-question form')).first().waitFor()
  if (await page.locator('form.typed').isVisible()) return
  await page
    .getByRole('button', { name: pick(TYPING['all-on-one'], lang) })
    .last()
    .click()
  await page.locator('form.typed').waitFor()
}

/** @param answers field → what is typed, chosen or ticked; a day as `2-5-2023`. */
export async function typeIn(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [field, value] of Object.entries(answers)) {
    const control = page.locator(`#at-${field}`)
    const tag = await control.evaluate((e) => `${e.tagName} ${e.className}`)
    if (tag.startsWith('SELECT')) await control.selectOption(value)
    else if (tag.includes('when')) {
      const boxes = control.locator('.boxes input')
      for (const [i, part] of value.split('-').entries()) await boxes.nth(i).fill(part)
    } else if (tag.startsWith('DIV')) await control.locator(`input[value="${value}"]`).check()
    else await control.fill(value)
  }
}

/** What stands in it now. */
export const typedNow = (page: Page, ...fields: readonly string[]): Promise<readonly string[]> =>
  Promise.all(
    fields.map((field) =>
      page
        .locator(`#at-${field}`)
        .evaluate((e) =>
          e instanceof HTMLInputElement || e instanceof HTMLSelectElement
            ? e.value
            : [...e.querySelectorAll('input')].map((box) => box.value).join('-'),
        ),
    ),
  )

/** From the form to its receipt. */
export async function checkAndSend(page: Page, lang: 'en' | 'km' = 'en'): Promise<void> {
  await page.locator('form.typed .btn.p').click()
  await page.locator('.checked').first().waitFor()
  await page.getByRole('button', { name: pick(TYPING['seal-sign-send'], lang) }).click()
  await page.locator('.certificate').waitFor()
}
