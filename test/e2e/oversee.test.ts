/** Oversight at its desk: what was opened by telephone is seen, entered and ends what it had closed; and a sealed plan is ordered open with a passkey, as two unsealers then do it. By night alone. By day: walls/vault-emergency, walls/plan-orders. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registrarsOf } from '../../src/work/enrolment/demo-ceremony.ts'
import { approvalPorts } from '../../src/outside/vault/approval-ports.ts'
import { openingPorts } from '../../src/outside/vault/opening-ports.ts'
import { PlanBox } from '../../src/work/plans/plan-box.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { INSTALLATION } from '../../src/core/entry/kinds.ts'
import { softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import { printMinute } from '../../src/core/plan/plan.ts'
import { MERGE_SECONDS, type EmergencyEvent } from '../../src/core/vault/emergency.ts'
import { lookForApprovals } from '../../src/work/openings/approve.ts'
import { trusteeOf } from '../../src/work/openings/open.ts'
import { main } from '../../src/main.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { JournalFile } from '../../src/vault/journal-file.ts'
import { handInDrop } from '../helpers/hand-in-drop.ts'
import { jointly } from '../helpers/enrolled.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { makeDevice, type TestDevice } from '../helpers/test-device.ts'
import { expectSound, hasBrowser, launch, openPage, PATIENCE, SCREENS, shoot, whenIn } from './browser.ts'
import { goTo } from './demo-desk.ts'
import { comeAs, holdDown, lookAtVault, untilCounted } from './two-people.ts'
import { addAuthenticator } from './virtual-authenticator.ts'

const SIDES = ['agency', 'trustee'] as const
const PLAN = 'Ring all bells of the upper town at once. No ladder.'
let browser: Browser
let made: Vaulted
let device: TestDevice
let values: string[] = []
const said: string[] = []

const at = (name: string): string => join(dirname(made.dir), 'hand', name)
async function must(...argv: string[]): Promise<string> {
  if ((await main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })) !== 0) throw new Error(said.slice(-3).join('\n'))
  return said.at(-1) ?? ''
}
const unsealer = (n: number): string[] => {
  const { layout } = made.installation
  const own = ['--unsealer', layout.vaultKey(`unsealer-${n}`), '--state', at(`memory-${n}`)]
  return ['--plan-keys', layout.planKeys, '--invitation', at('invitation'), ...own]
}
const watcher = (lang = 'en', width = 1280) => comeAs(browser, made, 'sample-watcher', '#/oversee', lang, width)
const look = (page: Page): Promise<void> => lookAtVault(page, '.oversee')
/** An order counts at a vault once it has folded it: she looks again until it does. */
const untilStopped = (page: Page, offices: number): Promise<void> =>
  expect
    .poll(
      async () => {
        await look(page)
        const section = page.locator('section[aria-labelledby=ov-stops]')
        return (await section.isVisible()) ? section.locator('li').count() : 'nothing told'
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBe(offices)
/** What the trustee's vault tells whoever holds this key. */
async function toldTo(key: SigningKey): Promise<unknown> {
  const { server, vaults, random } = await made.tools('mosavy', 'head')
  const trustee = trusteeOf(vaults)
  const looking = { agency: key.card.agency, signer: softwareSigner(key), trustee, random }
  return (await lookForApprovals(looking, approvalPorts(openingPorts(server), trustee)))?.overseen
}

/** A part that each vault gave by telephone, as its own journal says. */
async function wasGiven(event: EmergencyEvent): Promise<void> {
  for (const side of SIDES) {
    await made.stop(side)
    const { journal } = JournalFile.open(join(made.home(side), 'journal.jsonl'))
    journal.append(event)
    journal.close()
    await made.start(side)
  }
  await bothOpen(made)
}
const call = (n: number, secondsAgo: number): EmergencyEvent => ({
  is: 'emergency',
  at: Math.floor(Date.now() / 1000) - secondsAgo,
  id: `0001020${n}-0405-4607-8809-0a0b0c0d0e0f`,
  why: 'child-at-risk',
  agency: 'mosavy',
  record: `${n}a`.repeat(16),
  entry: `0001020${n}-0405-4607-8809-0a0b0c0d0eff`,
  fields: ['person_name'],
  keepers: ['dara', 'nary'],
})

async function enrolWatcher(): Promise<TestDevice> {
  const own = makeDevice('oversight-body', ['oversight'], made.serving.deskUrl ?? '')
  const { first, second } = registrarsOf(made.installation.country)
  const registrars = [made.keyOf(first, 'registrar'), made.keyOf(second, 'registrar')]
  const approvedBy = registrars.map((r) => r.card.credential)
  const entry = await jointly({ kind: 'credential.enrolled', card: own.card, approvedBy }, registrars.map(softwareSigner))
  await made.installation.store.append(INSTALLATION, [entry], null)
  await made.installation.sequencer.flush()
  return own
}
async function sealPlans(): Promise<void> {
  const { layout } = made.installation
  await must('vault', 'invite', made.dir, '--url', `${made.serving.url}/log`, '--out', at('invitation'), '--name', 'unsealers')
  const keys = ['--keys', layout.edge('ahtjp'), '--plan-keys', layout.planKeys, '--url', made.serving.url]
  await must('plan', 'device', at('box'), ...keys, '--name', 'wump', '--every', '0.01')
  writeFileSync(at('page'), PLAN)
  for (const hours of [24, 48]) {
    await must('plan', 'seal', at('box'), at('page'), '--action', printMinute(Math.floor(Date.now() / 1000) + hours * 3600))
    await handInDrop(PlanBox.open(at('box')), made.installation)
  }
  await must('plan', 'held', ...unsealer(1), '--out', at('held.json'))
  const { agencies } = JSON.parse(readFileSync(at('held.json'), 'utf8')) as { agencies: { seals: { value: string }[] }[] }
  values = agencies[0]?.seals.map((s) => s.value) ?? []
}

describe.skipIf(!hasBrowser)('oversight', () => {
  beforeAll(async () => {
    const web = await buildWeb('kh')
    made = await makeVaulted('kh', undefined, undefined, web, 720)
    mkdirSync(at(''), { recursive: true })
    await bothOpen(made)
    device = await enrolWatcher()
    await sealPlans()
    browser = await launch()
  }, 2 * PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await made?.remove()
  })

  test.each(SCREENS.map(([lang, width], i) => [lang, width, 2 * i + 1] as const))(
    'sees what was opened by telephone and waits too long, enters it, and the vaults open again: %s at %i',
    async (lang, width, n) => {
      const [late, young] = [call(n, MERGE_SECONDS + 3600), call(n + 1, 3600)]
      await wasGiven(late)
      await wasGiven(young)
      const { page, complaints } = await watcher(lang, width)
      await look(page)
      await page.getByRole('alert').waitFor()
      const card = page.locator('li.card', { hasText: late.id.slice(0, 8) })
      // Told on every page, before anybody looks; it is asked once a minute.
      await page.locator('.awaited .card').waitFor({ timeout: 2 * 60_000 })
      expect(await page.locator('.awaited').innerText()).not.toContain(late.id.slice(0, 8))
      expect(await card.innerText()).toContain('dara · nary')
      await expectSound(page, `overdue ${lang} ${width}`)
      await shoot(page, `oversee-overdue-${lang}-${width}`)
      for (const side of SIDES)
        expect(
          made
            .vault(side)
            .status()
            .emergencies.map((e) => e.id),
        ).toEqual([late.id, young.id])
      for (const one of [late, young]) {
        const own = page.locator('li.card', { hasText: one.id.slice(0, 8) })
        await holdDown(page, own.locator('.holding'))
        await untilCounted(page, own)
      }
      expect(SIDES.map((side) => made.vault(side).status().emergencies)).toEqual([[], []])
      await look(page)
      await page.getByRole('alert').waitFor({ state: 'detached' })
      await expectSound(page, `entered ${lang} ${width}`)
      await shoot(page, `oversee-entered-${lang}-${width}`)
      // Asked before witnesses have come so far, the server says "not there".
      expect(complaints.filter((c) => !c.includes('status of 404'))).toEqual([])
      await page.context().close()
    },
    2 * PATIENCE,
  )

  test(
    'stops an office and lets it go on; whoever is not of the body has no such page, and the vault tells another nothing',
    async () => {
      const { page } = await watcher()
      await look(page)
      const stop = page.locator('section[aria-labelledby=ov-stops] details')
      await stop.locator('summary').click()
      await stop.locator('select').selectOption('moj')
      await holdDown(page, stop.locator('.holding'))
      await untilCounted(page, stop)
      const again = await watcher()
      const card = again.page.locator('section[aria-labelledby=ov-stops] li')
      await untilStopped(again.page, 1)
      await expectSound(again.page, 'stopped')
      await shoot(again.page, 'oversee-stopped-en-1280')
      await holdDown(again.page, card.locator('.holding'))
      await untilCounted(again.page, card)
      const third = await watcher()
      await untilStopped(third.page, 0)
      const head = await comeAs(browser, made, 'sample-approver', '#/oversee', 'en', 1280)
      expect(await head.page.locator('.awaited').count()).toBe(0)
      expect(await head.page.locator('nav a[href="#/oversee"]').count()).toBe(0)
      expect(await head.page.locator('.oversee').count()).toBe(0)
      expect(await toldTo(made.keyOf('mosavy', 'head'))).toBeNull()
      for (const p of [page, again.page, third.page, head.page]) await p.context().close()
    },
    2 * PATIENCE,
  )

  /** A passkey, and no key in any file. */
  async function comeWithPasskey(lang: string, width: number) {
    const opened = await openPage(browser, width)
    await addAuthenticator(opened.page, device)
    await opened.page.goto(`${made.serving.deskUrl}/?lang=${lang}`)
    await opened.page.locator('.acts .plain').click()
    await opened.page.locator('.btn.p').first().click()
    await whenIn(opened.page)
    await goTo(opened.page, '#/oversee')
    await opened.page.locator('.seals input[type=file]').waitFor()
    return opened
  }
  const takeOrder = async (page: Page): Promise<Download> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.order .btn.p').click()])
    return download
  }

  test(
    'orders a sealed plan open with a passkey; two unsealers carry out that file, and nothing of it left by another way',
    async () => {
      const { page, complaints } = await comeWithPasskey('en', 1280)
      const sent: string[] = []
      page.on('request', (r) => sent.push(`${r.url()} ${r.postData() ?? ''}`))
      await page.locator('.seals input[type=file]').setInputFiles(at('page'))
      await page.getByRole('alert').waitFor()
      await page.locator('.seals input[type=file]').setInputFiles(at('held.json'))
      await page.locator('.seals fieldset').waitFor()
      expect(await page.locator('.seals fieldset input').count()).toBe(2)
      await page.locator('.seals fieldset input').first().check()
      const order = page.locator('.order')
      await order.waitFor()
      expect(await order.locator('.holding[data-disabled]').count()).toBe(1)
      await order.locator('select').selectOption('suspected-leak')
      for (const day of ['2020-01-01', '2099-01-01']) {
        await order.locator('input[type=date]').fill(day)
        expect(await order.locator('.holding[data-disabled]').count()).toBe(1)
      }
      await order.locator('input[type=date]').fill(new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10))
      await expectSound(page, 'ordering')
      await shoot(page, 'oversee-order-en-1280')
      const before = (await readOwn(made.installation.pools.saksi_reader, 'oversight.row')).length
      await holdDown(page, order.locator('.holding'))
      await page.locator('.order.certificate').waitFor()
      await expectSound(page, 'ordered')
      await shoot(page, 'oversee-ordered-en-1280')
      const download = await takeOrder(page)
      expect(download.suggestedFilename()).toMatch(/^order-[0-9a-f]{8}\.json$/)
      await download.saveAs(at('order.json'))
      // What went over the wire says neither which plan, nor why, nor that there is an order.
      for (const word of [values[0] ?? '', 'suspected-leak', 'plan.unsealing'])
        expect(sent.filter((line) => line.includes(word))).toEqual([])
      const rows = await readOwn(made.installation.pools.saksi_reader, 'oversight.row')
      expect(rows.length).toBe(before + 1)
      expect(new Set(rows.map((r) => JSON.stringify(r).length)).size).toBe(1)

      expect(
        JSON.parse(await must('plan', 'unseal', ...unsealer(1), '--order', at('order.json'), '--out', at('one'), '--json')),
      ).toMatchObject({
        ordered: 1,
        opened: 0,
      })
      const share = join(at('one'), readdirSync(at('one'))[0] ?? '')
      const second = ['plan', 'unseal', ...unsealer(3), '--order', at('order.json'), '--out', at('two'), '--share', share, '--json']
      expect(JSON.parse(await must(...second))).toMatchObject({ ordered: 1, opened: 1, not_as_committed: 0 })
      const opened = JSON.parse(readFileSync(join(at('two'), readdirSync(at('two'))[0] ?? ''), 'utf8')) as { text: string; value: string }
      expect(opened.value).toBe(values[0])
      expect(opened.text).toContain(PLAN)
      expect(complaints.filter((c) => !c.includes('status of 404'))).toEqual([])
      await page.context().close()
    },
    2 * PATIENCE,
  )

  test(
    'puts another off, once: on a telephone in Khmer, and the list says so afterwards',
    async () => {
      const { page } = await comeWithPasskey('km', 360)
      const file = page.locator('.seals input[type=file]')
      await file.setInputFiles(at('held.json'))
      await page.locator(`.seals fieldset label:has-text("${(values[1] ?? '').slice(0, 4)}") input`).check()
      const order = page.locator('.order')
      await order.locator('input[name=order]').last().check()
      await order.locator('select').selectOption('action-put-off')
      await expectSound(page, 'putting off')
      await shoot(page, 'oversee-order-km-360')
      await holdDown(page, order.locator('.holding'))
      await page.locator('.order.certificate').waitFor()
      await expectSound(page, 'put off')
      await shoot(page, 'oversee-ordered-km-360')
      await (await takeOrder(page)).saveAs(at('later.json'))
      await must('plan', 'extend', ...unsealer(2), '--order', at('later.json'))
      await must('plan', 'held', ...unsealer(2), '--out', at('held-2.json'))
      await file.setInputFiles(at('held-2.json'))
      await page.locator(`.seals fieldset label:has-text("${(values[1] ?? '').slice(0, 4)}") input`).check()
      await page.locator('.order').waitFor()
      expect(await page.locator('.order input[name=order]').last().isDisabled()).toBe(true)
      await page.context().close()
    },
    2 * PATIENCE,
  )
})
