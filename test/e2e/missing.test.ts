/**
 * What should be there and is not, in a browser: at the desk of whoever receives returns, in both languages and widths, with the way to where an office is asked.
 * By night alone. By day: walls/missing.
 */
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { utf8 } from '../../src/core/bytes.ts'
import { commitLead, signDepositDay, type Deposit } from '../../src/core/ledger/deposit.ts'
import { printVkey } from '../../src/core/ledger/note.ts'
import { MISSING } from '../../src/web/desk/missing/words.ts'
import { pick } from '../../src/web/words/say.ts'
import { madeSigner } from '../helpers/made-ledger.ts'
import { plant } from '../helpers/plant.ts'
import { expectSound, hasBrowser, launch, PATIENCE, SCREENS, shoot } from './browser.ts'
import { beAt, openDemoDesk, type DemoDesk } from './demo-desk.ts'

describe.skipIf(!hasBrowser)('what is missing, in a browser', { timeout: PATIENCE }, () => {
  let browser: Browser
  let desk: DemoDesk
  beforeAll(async () => {
    const own = { agency: 'ahtjp', office: 'POL-X1', channel: 'HOTLINE', state: 'received', form: 'hotline' }
    const rows = [1, 2, 3, 6, 7].map((n) => [`l${n}`, { ...own, lead_number: `${n}/2023`, received_on: `2023-02-0${n}` }] as const)
    desk = await openDemoDesk('e2e-missing', ({ owner }) => plant(owner(), 'lead', Object.fromEntries(rows)))
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test.each(SCREENS)('a finding, its office and where to look: %s at %d', async (lang, width) => {
    const { page, complaints } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/missing', lang, width })
    await page.locator('.missing li').first().waitFor()
    expect(await page.locator('.missing li').allTextContents()).toEqual([expect.stringMatching(lang === 'en' ? /4–5/ : /៤–៥/)])
    // How much never came stands before what was found, and the way to it.
    expect((await page.locator('.missing .card').first().innerText()).replaceAll(/[\u200b\u2060]/g, '')).toMatch(
      lang === 'en' ? /Returns due that are not in, \d+: \d+ of \d+/ : /[០-៩]+ ក្នុងចំណោម [០-៩]+/,
    )
    await expectSound(page, `missing ${lang} ${width}`)
    await shoot(page, `missing-${lang}-${width}`)
    await page.locator('.missing .card a').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.due').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each(SCREENS)(
    'a lead that was left with a witness and stands in no register, by the witness’s lists: %s at %d',
    async (lang, width) => {
      const say = (key: keyof typeof MISSING): string => pick(MISSING[key], lang)
      const witness = madeSigner('civil.example/witness', 4)
      const left: Deposit = { commitment: commitLead(new Uint8Array(32).fill(1), utf8('a lead')), channel: 'ngo', office: 'POL-X1' }
      const at = (name: string): string => join(tmpdir(), `${name}-${process.pid}-${lang}.txt`)
      writeFileSync(at('lists'), signDepositDay(witness, '2022-04-02', [left]))
      writeFileSync(at('vkey'), `${printVkey(witness.key)}\n`)
      writeFileSync(at('other'), '{"format":"saksi-edge-keys/1","contentKey":"blork"}')
      const { page, complaints } = await beAt(browser, desk, { person: 'sample-analyst', hash: '#/missing', lang, width })
      const sent: string[] = []
      page.on('request', (r) => sent.push(r.postData() ?? ''))
      await page.locator('.missing select').selectOption('2022')
      await page.locator('h1', { hasText: lang === 'en' ? '2022' : '២០២២' }).waitFor()
      const [lists, keys] = [page.locator('.missing input[type=file]').first(), page.locator('.missing input[type=file]').last()]
      const compare = page.getByRole('button', { name: say('missing-compare').replace(/ ?\{year\}$/, '') })
      await lists.setInputFiles(at('lists'))
      // Whoever takes the wrong file sends nothing of it.
      await keys.setInputFiles(at('other'))
      await compare.click()
      await page.getByText(say('missing-keys-bad')).waitFor()
      expect(sent.filter((body) => body.includes('blork'))).toEqual([])
      await keys.setInputFiles(at('vkey'))
      await compare.focus()
      await page.keyboard.press('Enter')
      await page.locator('.missing [role=status] p').first().waitFor()
      await page.locator('.missing li').first().waitFor()
      await expectSound(page, `deposits ${lang} ${width}`)
      await shoot(page, `missing-deposits-${lang}-${width}`)
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )
})
