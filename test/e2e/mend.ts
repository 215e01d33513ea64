import type { Page } from 'playwright-core'
import { PATIENCE } from './browser.ts'

/** What a person did: presses of a button or a list, and letters typed. */
export type Steps = { readonly presses: number; readonly letters: number }

/**
 * Seconds of a slow person by the keystroke-level model (Card, Moran and Newell, 1980): before each press reading and thinking (1.35,
 * and five for a sentence in one's own language), pointing (1.1) and pressing (0.2); and 1.2 a letter, as of one who does not know the keyboard.
 */
export const secondsOf = ({ presses, letters }: Steps): number => presses * (1.35 + 5 + 1.1 + 0.2) + letters * 1.2

/** What is typed where nothing is offered, by what stands in the panel. */
export type Typing = (place: string) => string
const ordinary: Typing = (place) => (/1234|1\.234|១២៣៤/.test(place) ? '84' : '01-09-2023')

/** @returns letters that were typed. */
async function typeValue(page: Page, typing: Typing): Promise<number> {
  const place = await page.locator('.side').innerText()
  const choice = page.locator('.side form select')
  const text = typing(place)
  const isChoice = (await choice.count()) > 0
  if (isChoice) await choice.selectOption({ index: 2 })
  else await page.locator('.side form input').fill(text)
  await page.locator('.side .fix .btn.p').click()
  return isChoice ? 0 : text.length
}

/** Takes the first fix of every problem, types where there is none, answers every question; what did nothing is done again, as a person would. */
export async function mendAll(page: Page, typing: Typing = ordinary): Promise<Steps> {
  let [presses, letters] = [0, 0]
  for (let i = 0; i < 60; i++) {
    if ((await page.locator('.side .place').count()) === 0) break
    // The one that is looked for, and the one that takes it: at most.
    presses += 2
    const was = (await page.locator('.side .place, .side .what').allTextContents()).join('\n')
    const fixes = page.locator('.side .fix .btn')
    if ((await page.locator('.side form').count()) > 0) letters += await typeValue(page, typing)
    else if ((await fixes.count()) > 1) await fixes.first().click()
    else if ((await page.locator('.side .tag.q').count()) > 0) await page.locator('.side .btn.wide').last().click()
    else {
      await fixes.first().click()
      await page.locator('.side form').waitFor()
      letters += await typeValue(page, typing)
      presses += 1
    }
    // One cell may have the next fault at once, and a box to type in for it: what is asked tells them apart, not how.
    const isNext = (before: string): boolean => {
      const side = document.querySelector('.side')
      return side !== null && [...side.querySelectorAll('.place, .what')].map((e) => e.textContent).join('\n') !== before
    }
    // Long enough for a worker on a slow machine: done again too early, it would be done to the problem that comes next.
    await page.waitForFunction(isNext, was, { timeout: PATIENCE / 6 }).catch(() => undefined)
  }
  return { presses, letters }
}
