/** What comes by file or program without a signature: it counts, is called whole by no figure and accepted by nobody, until a device of its agency signs all of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEdgeKeys } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import { findForm, findIndicator } from '../../src/core/country/find.ts'
import type { Form } from '../../src/core/country/index.ts'
import { codeOfUnsigned } from '../../src/cli/take-in/code-of-unsigned.ts'
import type { ReturnAct } from '../../src/core/entry/kinds.ts'
import { codeOf } from '../../src/core/entry/kinds/return-countersigned.ts'
import { saysOf } from '../../src/core/entry/unsigned-acts.ts'
import { utf8 } from '../../src/core/bytes.ts'
import { stampProtected } from '../../src/road/protect.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { reconcile } from '../../src/work/reconcile/reconcile.ts'
import { append } from '../../src/road/append.ts'
import { sealAct, sealNil } from '../../src/road/seal.ts'
import type { Counted, Sealed } from '../../src/road/stages.ts'
import { main } from '../../src/main.ts'
import { enrolledToyland, type Enrolled } from '../helpers/enrolled.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'
import { cellOf, sheetOf } from '../helpers/whole-row.ts'

const rootOf = (sealed: Sealed): { entry: string; root: string } => {
  const { id, root } = JSON.parse(sealed.entries[0]?.stub ?? '') as { id: string; root: string }
  return { entry: id, root }
}

describe('in Cambodia', () => {
  let s: ServedPeople
  let came: { entry: string; root: string }
  type Slot = { office: string; period: string; state: string; unsigned: { entry: string; root: string; agency: string } | null }
  beforeAll(async () => {
    s = await servePeople([
      ['ncct', 'ncct', ['head']],
      ['head', 'moj', ['head']],
      ['reviewer', 'moj', ['reviewer']],
      ['nis', 'nis', ['head']],
    ])
    const { country } = s.installation
    const form = findForm(country, 'court-return') as Form
    const sheet = sheetOf(
      form,
      form.fields.map((f, i) => cellOf(f, i, country)),
    )
    const sealed = await sealFile(s.installation, form.id, 'moj', sheet, 'court.csv')
    if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
    came = rootOf(sealed)
    const answer = await fetch(`${s.api}/api/v1/returns`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${readEdgeKeys(s.installation.layout.edge('moj')).submitToken}`,
      },
      body: JSON.stringify(sealed),
    })
    if (answer.status !== 200) throw new Error(await answer.text())
  }, 300_000)
  afterAll(() => s?.remove())

  const slot = async (who = 'ncct'): Promise<Slot | undefined> => {
    const { body } = await s.read<{ slots: Slot[] }>(who, '/api/v1/returns-due/court-return?year=2023')
    return body.slots.find((x) => x.unsigned?.entry === came.entry || ['accepted', 'on_time', 'late', 'unsigned'].includes(x.state))
  }
  const act = async (who: string, agency: string, body: Exclude<ReturnAct, { kind: 'return.missed' }>) => {
    const { country } = s.installation
    const form = findForm(country, 'court-return') as Form
    const sealed = await sealAct(body, { country, form, agency, random: nodeRandom, signer: s.deviceOf(who) })
    const answer = await s.browserOf(who).ask('POST', '/api/v1/returns', sealed)
    return { status: answer.status, code: ((await answer.json()) as { code?: string }).code }
  }
  const sign = (change: object = {}) => ({ kind: 'return.countersigned', return: came.entry, root: came.root, ...change }) as const

  it('waits for a signature that everybody who follows it sees is missing', async () => {
    for (const who of ['ncct', 'head'])
      expect(await slot(who)).toMatchObject({ state: 'unsigned', unsigned: { agency: 'moj', entry: came.entry, root: came.root } })
  })
  it('is named by reconcile, with its office and since when', async () => {
    const { country, counts } = s.installation
    const question = { country, interval: { from: '2023-01-01', to: '2024-01-01' }, asOf: '2099-01-01', deposits: [], isDemo: false }
    const { findings } = await reconcile(question, counts)
    const { office, period } = (await slot()) ?? {}
    expect(findings.filter((f) => f.rule === 'return.unsigned')).toMatchObject([{ form: 'court-return', office, period }])
  })
  it('is told to those of its agency who may sign it, and to nobody else', async () => {
    const toSign = async (who: string) =>
      (await s.read<{ toSign: { entry: string; isNil: boolean }[] }>(who, '/api/v1/returns-due')).body.toSign
    expect(await toSign('head')).toMatchObject([{ form: 'court-return', entry: came.entry, isNil: false, slots: 1 }])
    for (const who of ['reviewer', 'ncct', 'nis']) expect(await toSign(who), who).toEqual([])
  })
  it('is told of a nil return as well, which reconcile names, until the head has signed the same; what she signed over, it says itself', async () => {
    const { country, counts, store } = s.installation
    const form = findForm(country, 'court-return') as Form
    const slots = [
      { office: 'CFI-7', period: '2023-Q4' },
      { office: 'CFI-8', period: '2023-Q4' },
    ]
    const sealed = await sealNil(slots, { country, form, agency: 'moj', random: nodeRandom })
    await append(sealed, country, store)
    const nil = JSON.parse(sealed.entries[0]?.stub ?? '') as { id: string }
    const read = async () => {
      const { body } = await s.read<{ toSign: object[] }>('head', '/api/v1/returns-due')
      const due = await s.read<{ slots: { office: string; period: string; state: string; waitsForHead: { says: string } | null }[] }>(
        'head',
        '/api/v1/returns-due/court-return?year=2023',
      )
      const question = { country, interval: { from: '2023-01-01', to: '2024-01-01' }, asOf: '2099-01-01', deposits: [], isDemo: false }
      const { findings } = await reconcile(question, counts)
      return {
        toSign: body.toSign.filter((one) => 'isNil' in one && one.isNil),
        slots: due.body.slots.filter((x) => x.period === '2023-Q4' && slots.some((one) => one.office === x.office)),
        unsigned: findings.filter((f) => f.rule === 'return.unsigned' && slots.some((one) => one.office === f.office)),
      }
    }
    const before = await read()
    expect(before.toSign).toMatchObject([
      { form: 'court-return', entry: nil.id, isNil: true, office: 'CFI-7', period: '2023-Q4', slots: 2 },
    ])
    expect(before.slots.map((x) => x.waitsForHead?.says)).toEqual([sealed.entries[0]?.stub, sealed.entries[0]?.stub])
    expect(before.unsigned).toHaveLength(2)
    expect(codeOfUnsigned(sealed.entries)).toBe(codeOf(saysOf(JSON.parse(before.slots[0]?.waitsForHead?.says ?? ''))))
    const pairs = slots.map(({ office, period }) => [office, period] as const)
    const signed = { kind: 'return.nil', form: form.id, formVersion: form.version, slots: pairs, waiting: false } as const
    expect((await act('head', 'moj', signed)).status).toBe(200)
    expect(await read()).toMatchObject({ toSign: [], unsigned: [], slots: [{ state: 'nil', waitsForHead: null }, { state: 'nil' }] })
  })
  it('is accepted by nobody', async () => {
    const { office = '', period = '' } = (await slot()) ?? {}
    const about = { of: 'moj', return: came.entry, slots: [[office, period]] } as const
    expect(await act('ncct', 'ncct', { kind: 'return.accepted', ...about })).toEqual({ status: 422, code: 'return.unsigned' })
    expect((await slot())?.state).toBe('unsigned')
  })
  it('is signed by nobody else, over nothing else, and for nothing that is not there', async () => {
    expect(await act('nis', 'nis', sign())).toEqual({ status: 422, code: 'signature.no-return' })
    expect(await act('reviewer', 'moj', sign())).toEqual({ status: 422, code: 'signature.role' })
    expect(await act('head', 'moj', sign({ root: 'ab'.repeat(32) }))).toEqual({ status: 422, code: 'signature.other-root' })
    const absent = '00010203-0405-4607-8809-0a0b0c0d0e0f'
    expect(await act('head', 'moj', sign({ return: absent }))).toEqual({ status: 422, code: 'signature.no-return' })
    expect((await slot())?.state).toBe('unsigned')
  })
  it('is signed by its own head, whole and once; then it is as any other', async () => {
    expect((await act('head', 'moj', sign())).status).toBe(200)
    expect(await act('head', 'moj', sign())).toEqual({ status: 422, code: 'signature.signed-already' })
    const now = await slot()
    expect(now).toMatchObject({ unsigned: null })
    expect(now?.state).not.toBe('unsigned')
    const about = { of: 'moj', return: came.entry, slots: [[now?.office ?? '', now?.period ?? '']] } as const
    expect((await act('ncct', 'ncct', { kind: 'return.accepted', ...about })).status).toBe(200)
    expect((await slot())?.state).toBe('accepted')
  })
})

describe('in an observatory in which nobody is named, and so nobody owes a return', () => {
  let s: ServedPeople
  let came: { entry: string; root: string }
  const year = { from: '2023-01-01', to: '2024-01-01' }
  beforeAll(async () => {
    s = await servePeople(
      [
        ['head', 'ngo-1', ['head']],
        ['other', 'ngo-2', ['head']],
      ],
      '2026-11-25',
      { observatory: true },
    )
    const lead = 'office,lead_number,received_on,channel,lead_type,site_type,province,persons_named,person_known,place_known,state,place'
    const row = 'NGO-M1,1/2023,2023-02-06,NGO,TRAFFICKING,CASINO,KH-18,1,yes,yes,received,An invented place'
    const sealed = await sealFile(s.installation, 'third-party-lead', 'ngo-1', utf8(`${lead}\n${row}\n`), 'leads.csv')
    if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
    came = rootOf(sealed)
    await append(sealed, s.installation.country, s.installation.store)
  }, 300_000)
  afterAll(() => s?.remove())

  type Slots = { slots: { office: string; period: string; state: string; isBefore: boolean; unsigned: { entry: string } | null }[] }
  const slotsOf = async (who: string) => (await s.read<Slots>(who, '/api/v1/returns-due/third-party-lead?year=2023')).body.slots
  const leads = async (): Promise<Counted> => {
    const { country, counts } = s.installation
    const asOf = new Date().toISOString().slice(0, 10)
    const indicator = findIndicator(country, 'leads')!
    return count(await link({ entries: [] }, asOf, counts), { indicator, interval: year }, country, counts)
  }

  it('is shown to its own head, to be signed, and to nobody else; no figure is called whole by it, and the figure says that nobody signed', async () => {
    expect(await slotsOf('head')).toMatchObject([
      { office: 'NGO-M1', period: '2023-Q1', state: 'unsigned', isBefore: true, unsigned: { entry: came.entry } },
    ])
    expect(await slotsOf('other')).toEqual([])
    const before = await leads()
    expect(before).toMatchObject({ value: 1, qualifier: 'at_least', state: 'partial', coverage: { received: 0, due: 0, unsigned: 1 } })
    expect(before.why).toEqual(expect.arrayContaining(['not_collected', 'unsigned']))
    const tables = { release: {} } as Parameters<typeof stampProtected>[1]
    expect(stampProtected(before, tables).tables.release.coverage).toEqual({ received: 0, due: 0, unsigned: 1 })
  })
  it('is signed by her; the figure says so no more, and is no whole one all the same, for nobody owed it', async () => {
    const { country } = s.installation
    const form = findForm(country, 'third-party-lead') as Form
    const act = { kind: 'return.countersigned', return: came.entry, root: came.root } as const
    const sealed = await sealAct(act, { country, form, agency: 'ngo-1', random: nodeRandom, signer: s.deviceOf('head') })
    expect((await s.browserOf('head').ask('POST', '/api/v1/returns', sealed)).status).toBe(200)
    expect(await slotsOf('head')).toMatchObject([{ office: 'NGO-M1', state: 'on_time', isBefore: true, unsigned: null }])
    const after = await leads()
    expect(after).toMatchObject({ value: 1, qualifier: 'at_least', why: ['not_collected'] })
    expect(after.coverage).toEqual({ received: 0, due: 0 })
  })
})

describe('a figure', () => {
  let t: Enrolled
  let came: { entry: string; root: string }
  beforeAll(async () => {
    t = await enrolledToyland('unsigned')
    const { installation } = t.running
    const towns = installation.country.lists.find((l) => l.id === 'towns')?.codes ?? []
    const rows = towns.map(({ words }, i) => `${words.en},${i + 1}/2024,1,Wump Nobody,2024-02-01,Waking a cat,Red hat,3`)
    const text = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${rows.join('\n')}\n`
    const sealed = await sealFile(installation, 'town-return', 'bell', new TextEncoder().encode(text), '2024-02.csv')
    if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
    came = rootOf(sealed)
    await post(sealed)
  }, 300_000)
  afterAll(() => t?.close())

  async function post(sealed: Sealed): Promise<void> {
    const { submitToken } = readEdgeKeys(t.running.installation.layout.edge('bell'))
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${submitToken}` }
    const answer = await fetch(`${t.api}/api/v1/returns`, { method: 'POST', headers, body: JSON.stringify(sealed) })
    if (answer.status !== 200) throw new Error(await answer.text())
  }
  async function figure(): Promise<Counted> {
    const { country, counts } = t.running.installation
    const indicator = findIndicator(country, 'people-rung')
    if (!indicator) throw new Error('no such indicator')
    const asOf = new Date().toISOString().slice(0, 10)
    const interval = { from: '2024-01-01', to: '2024-04-01' }
    return count(await link({ entries: [] }, asOf, counts), { indicator, interval }, country, counts)
  }

  const verified = async (...more: string[]): Promise<string> => {
    const said: string[] = []
    expect(await main(['verify', t.dir, ...more], { out: (x) => said.push(x), err: (x) => said.push(x) }), said.join('\n')).toBe(0)
    return said.join('\n')
  }

  it('counts what nobody signed, and is not called whole by it; signed, it is; verify says how many wait', async () => {
    expect(await verified()).toContain('1 return came unsigned and waits for a signature')
    const before = await figure()
    expect(before.value).toBeGreaterThan(0)
    expect(before).toMatchObject({ coverage: { received: 3, due: 3, unsigned: 3 }, state: 'partial' })
    const { country } = t.running.installation
    const form = findForm(country, 'town-return') as Form
    const act = { kind: 'return.countersigned', return: came.entry, root: came.root } as const
    // Signed at the device, and brought by the office's program.
    await post(await sealAct(act, { country, form, agency: 'bell', random: nodeRandom, signer: t.head }))
    const after = await figure()
    expect(after).toMatchObject({ value: before.value, state: 'reported' })
    expect(after.coverage).toEqual({ received: 3, due: 3 })
    expect(JSON.parse(await verified('--json'))).toMatchObject({ ok: true, unsigned: 0 })
  })
  it('stands when the projections are made anew, and verify finds nothing', async () => {
    const before = await figure()
    await rebuild(t.running.installation.owner())
    expect(await figure()).toEqual(before)
    expect(await verified()).toContain('every return is signed')
  })
  it('a nil return that nobody signed is a return that waits, to verify as well, until its head signs the same', async () => {
    const { country } = t.running.installation
    const form = findForm(country, 'town-return') as Form
    const slot = { office: country.lists.find((l) => l.id === 'towns')?.codes[0]?.code ?? '', period: '2024-Q2' }
    const nil = (signer?: Enrolled['head']) =>
      sealNil([slot], { country, form, agency: 'bell', random: nodeRandom, ...(signer ? { signer } : {}) })
    await post(await nil())
    expect(await verified()).toContain('1 return came unsigned and waits for a signature')
    await post(await nil(t.head))
    expect(await verified()).toContain('every return is signed')
  })
})
