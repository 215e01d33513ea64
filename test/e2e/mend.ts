import type { Page } from 'playwright-core'

async function typeValue(page: Page): Promise<void> {
  const place = await page.locator('.side').innerText()
  const choice = page.locator('.side form select')
  if ((await choice.count()) > 0) await choice.selectOption({ index: 1 })
  else await page.locator('.side form input').fill(/1234|1\.234|១២៣៤/.test(place) ? '84' : '01-09-2023')
  await page.locator('.side .fix .btn.p').click()
}

/** Takes the first fix of every problem, types where there is none, answers every question; what did nothing is done again, as a person would. */
export async function mendAll(page: Page): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if ((await page.locator('.side .place').count()) === 0) return
    const was = await page.locator('.side').innerText()
    const fixes = page.locator('.side .fix .btn')
    if ((await page.locator('.side form').count()) > 0) await typeValue(page)
    else if ((await fixes.count()) > 1) await fixes.first().click()
    else if ((await page.locator('.side .tag.q').count()) > 0) await page.locator('.side .btn.wide').click()
    else {
      await fixes.first().click()
      await page.locator('.side form').waitFor()
      await typeValue(page)
    }
    const isNext = (before: string): boolean => {
      const side = document.querySelector<HTMLElement>('.side')
      return side !== null && side.innerText !== before && !side.querySelector('form')
    }
    await page.waitForFunction(isNext, was, { timeout: 5000 }).catch(() => undefined)
  }
}
