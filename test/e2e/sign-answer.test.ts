/**
 * An answer that was said by command in a record's first month: its head reads the question and the figure of that day, and signs it.
 * By night alone. By day: count/answers-api, e2e/answer-sheet, e2e/whole-way.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashShown } from '../../src/core/report/figure-hash.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { loadReport } from '../../src/store/files/load-report.ts'
import { appendActs, makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { answer } from '../../src/work/answers/make-sheet.ts'
import { hashOwed } from '../../src/work/answers/owed-answers.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { openRealDesk, signInAs, type RealDesk } from './real-desk.ts'
import { holdDown } from './two-people.ts'

let browser: Browser
let desk: RealDesk
const QUESTION = 'b1-cases-prosecuted'
const asked = { en: '', km: '' }
const BUTTON = '[aria-labelledby="sign-unsigned"] .holding'

async function fill({ country, counts, store }: Installation): Promise<void> {
  const report = await loadReport('tip')
  const questions = report.questions.filter((q) => q.id === QUESTION)
  Object.assign(asked, questions[0]?.asks)
  asked.km = asked.km.replaceAll(/[\u200b\u2060|]/g, '')
  const today = new Date().toISOString().slice(0, 10)
  const year = Number(today.slice(0, 4))
  const [now] = (await answer({ ...report, questions }, year, today, { ...country, requirements: [] }, counts)).answers
  if (!now) throw new Error(`no ${QUESTION}`)
  const said = { kind: 'answer.signed', report: 'tip', year, question: QUESTION, by: 'moj', as_of: today } as const
  const act = { ...said, figure: hashOwed(now, country), narrative: hashShown({}) }
  await appendActs([makeUnsigned('moj', act, nodeRandom)], ['answer.signed'], { agency: 'moj', country, store })
}

describe.skipIf(!hasBrowser)('an answer that was said by command', { timeout: PATIENCE }, () => {
  beforeAll(async () => {
    desk = await openRealDesk('sign-answer', [['head', 'moj', ['head']]], fill)
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test.each(SCREENS)('is read with its question, its state and its day, in %s at %i', async (lang, width) => {
    const { page, complaints } = await signInAs(browser, desk, { who: 'head', hash: '#/sign', lang, width })
    const card = page.locator('[aria-labelledby="sign-unsigned"] li')
    await card.locator('dl').nth(1).waitFor()
    const parts = lang === 'en' ? [asked.en, 'Figure', 'State', 'Returns behind it', 'As on record by the end of'] : [asked.km]
    const said = ((await card.textContent()) ?? '').replaceAll(/[\u200b\u2060]/g, '')
    expect(parts.filter((part) => !said.includes(part))).toEqual([])
    await expectSound(page, `an answer to sign ${lang} ${width}`)
    await shoot(page, `sign-answer-${lang}-${width}`)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('is signed as it was shown, in the month in which the record began', async () => {
    const { page } = await signInAs(browser, desk, { who: 'head', hash: '#/sign', lang: 'en', width: 1280 })
    await page.getByRole('checkbox', { name: 'I stand for this' }).press('Space')
    await holdDown(page, BUTTON)
    await page.getByText('Signed, and on record').waitFor()
    await page.context().close()
  })
})
