/** Who looked at names: a vault tells an office, after 30 days, which agencies of its side did; the page asks it and no server. By night alone. By day: src/core/vault/looks. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { approvalPorts } from '../../src/outside/vault/approval-ports.ts'
import { openingPorts } from '../../src/outside/vault/opening-ports.ts'
import type { JournalEvent } from '../../src/core/vault/journal.ts'
import { lookForApprovals } from '../../src/work/openings/approve.ts'
import { trusteeOf } from '../../src/work/openings/open.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { JournalFile } from '../../src/vault/journal-file.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { putIdentification, putProtected } from '../helpers/protection-record.ts'
import { expectSound, hasBrowser, launch, PATIENCE, shoot } from './browser.ts'
import { comeAs } from './two-people.ts'

const DAYS_AGO = Math.floor(Date.now() / 1000) - 40 * 86_400
let browser: Browser
let made: Vaulted
let person = ''
let dossier = ''
let n = 0

const opened = (of: string, record: string, type: string, agency: string): JournalEvent => {
  const id = `0001020${n++}-0405-4607-8809-0a0b0c0d0e0f`
  const by = { credential: randomBytes(16).toString('hex'), person: randomBytes(16).toString('hex'), agency }
  const what = { classes: ['identity'], purpose: 'protection', glass: [], because: [] } as const
  return { is: 'opened', at: DAYS_AGO, row: id, index: 1, ...by, of, type, record, entry: id, ...what }
}
/** The trustee's vault opened these, as its own journal says. */
async function hasOpened(...events: readonly JournalEvent[]): Promise<void> {
  await made.stop('trustee')
  const { journal } = JournalFile.open(join(made.home('trustee'), 'journal.jsonl'))
  for (const event of events) journal.append(event)
  journal.close()
  await made.start('trustee')
  await bothOpen(made)
}
/** The vault's answer, byte for byte. */
async function answerTo(agency: string, records: readonly string[]): Promise<string> {
  const { server, vaults, signer } = await made.tools(agency, 'caseworker')
  const trustee = trusteeOf(vaults)
  const looked = await lookForApprovals({ agency, signer, trustee, random: nodeRandom }, approvalPorts(openingPorts(server), trustee))
  const body = JSON.stringify({ format: 'saksi-looks/1', pass: looked?.pass, records })
  const answer = await fetch(`${trustee.url}/approval/looks`, { method: 'POST', body })
  return `${answer.status} ${await answer.text()}`
}

describe.skipIf(!hasBrowser)('who looked', () => {
  beforeAll(async () => {
    const web = await buildWeb('kh')
    made = await makeVaulted('kh', undefined, undefined, web)
    person = await putIdentification(made, 'mosavy', 'Wobbelise Whistledown')
    dossier = await putProtected(made, 'investigation-return', 'ahtjp', {})
    await bothOpen(made)
    const all = [
      opened('mosavy', person, 'identification', 'mosavy'),
      opened('mosavy', person, 'identification', 'ngo-coalition'),
      opened('ahtjp', dossier, 'investigation', 'prosecution'),
    ]
    await hasOpened(...all)
    browser = await launch()
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await made?.remove()
  })

  test(
    'across the wall nothing shows: 0 bytes differ whether the other side looked or not; and an office hears of its own records alone',
    async () => {
      const [police, helpers] = [await answerTo('ahtjp', [dossier]), await answerTo('mosavy', [person])]
      expect(police).toContain('"agency":"prosecution"')
      expect(helpers).toContain('"agency":"ngo-coalition"')
      await hasOpened(
        opened('ahtjp', dossier, 'investigation', 'ngo-coalition'),
        opened('ahtjp', dossier, 'investigation', 'mosavy'),
        opened('mosavy', person, 'identification', 'ahtjp'),
        opened('mosavy', person, 'identification', 'oversight-body'),
      )
      expect(await answerTo('ahtjp', [dossier])).toBe(police)
      expect(await answerTo('mosavy', [person])).toBe(helpers)
      for (const [agency, record] of [
        ['moj', person],
        ['ahtjp', person],
        ['gdi', dossier],
        ['mosavy', dossier],
        ['ngo-coalition', person],
      ] as const)
        expect(await answerTo(agency, [record])).toBe('200 {"looks":[]}')
      const stranger = JSON.stringify({ format: 'saksi-looks/1', pass: 'A'.repeat(43), records: [person] })
      const { vaults } = await made.tools('moj', 'caseworker')
      expect((await fetch(`${trusteeOf(vaults).url}/approval/looks`, { method: 'POST', body: stranger })).status).toBe(404)
    },
    PATIENCE,
  )

  test.each([
    ['en', 1280],
    ['km', 360],
  ] as const)(
    'is shown beside the case and beside the record, and the server is asked nothing: %s at %i',
    async (lang, width) => {
      for (const [who, hash, name, rows] of [
        ['sample-investigator', `#/case/${dossier}`, 'case', 1],
        ['sample-social-worker', `#/open-name/identification/${person}`, 'record', 2],
      ] as const) {
        const { page, complaints } = await comeAs(browser, made, who, hash, lang, width)
        await page.locator('.looks .btn').waitFor()
        const sent: string[] = []
        page.on('request', (r) => sent.push(r.url()))
        await page.locator('.looks .btn').click()
        await page.locator('.looks tbody tr').first().waitFor()
        expect(await page.locator('.looks tbody tr').count()).toBe(rows)
        expect(sent.filter((url) => url.startsWith(made.serving.url))).toEqual([])
        await expectSound(page, `looked ${name} ${lang} ${width}`)
        await shoot(page, `looked-${name}-${lang}-${width}`)
        expect(complaints).toEqual([])
        await page.context().close()
      }
    },
    PATIENCE,
  )
})
