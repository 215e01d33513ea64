/** A plan that is opened at the desk: out of the device's file, read and signed by a device; and what of opened plans each may see, say and take back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBase64Url } from '../../src/core/bytes.ts'
import { actOfOpening, judgeOpening, printOpening, readOpening, type Opening } from '../../src/core/plan/opening.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { signEntry } from '../../src/core/entry/sign.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { openingOf } from '../../src/work/plans/open-plan.ts'
import type { OpenedPlan } from '../../src/work/plans/list-opened.ts'
import { heldPlan, hoursFromNow } from '../helpers/held-plan.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let served: ServedPeople
let opening: Opening
const TEXT = 'Ring all bells of the upper town at once.'
beforeAll(async () => {
  served = await servePeople([
    ['captain', 'ahtjp', ['head']],
    ['officer', 'ahtjp', ['caseworker']],
    ['other', 'gcnp', ['head']],
    ['worker', 'mosavy', ['caseworker']],
    ['watcher', 'oversight-body', ['oversight']],
    ['registrar', 'nis', ['registrar']],
  ])
  opening = openingOf(await heldPlan(served.installation, { agency: 'ahtjp', action: hoursFromNow(-2), text: TEXT }))
  const operated = { office: 'POL-X1', operated_month: '2023-03-01', operation_number: '12/2023', outcome: 'empty_building' }
  await plant(served.installation.owner(), 'operation', {
    went: { agency: 'ahtjp', ...operated },
    again: { agency: 'ahtjp', ...operated, operation_number: '13/2023' },
    theirs: { agency: 'gcnp', ...operated },
  })
}, 120_000)
afterAll(() => served.remove())

const now = (): number => Date.now() / 1000
async function open(who: string, agency: string, of: Opening) {
  const device = served.deviceOf(who)
  const { act, sealed } = actOfOpening(of)
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency, author: device.credential }
  const entry = await signEntry(makeEntry(head, act, {}, sealed, nodeRandom.bytes), device)
  return served.post(who, '/api/v1/plans', { agency, entries: [entry] })
}
const list = async (who: string) => (await served.read<{ plans: readonly OpenedPlan[] }>(who, '/api/v1/plans')).body.plans
const say = async (who: string, body: Parameters<ServedPeople['make']>[1], agency = 'ahtjp') =>
  served.post(who, '/api/v1/plans', { agency, entries: [await served.make(who, body)] })

describe('the device’s file', () => {
  it('says the same page again, and whose value it is', () => {
    const read = readOpening(printOpening(opening))
    expect(read).toEqual(opening)
    expect(read && judgeOpening(read, now())).toMatchObject({ plan: { text: TEXT, agency: 'ahtjp' }, fault: null })
  })

  it('with another page, nonce, cell or place in it is signed by nobody', async () => {
    const later = openingOf(await heldPlan(served.installation, { agency: 'ahtjp', action: hoursFromNow(-3), text: 'Another.' }))
    const changed: readonly Opening[] = [
      { ...opening, text: opening.text.replace('Ring', 'Hide') },
      { ...opening, nonce: nodeRandom.bytes(32) },
      { ...opening, cell: later.cell },
      { ...opening, held: later.held },
    ]
    for (const each of changed) {
      const read = readOpening(printOpening(each))
      expect(read && judgeOpening(read, now()).fault).toBe('path')
    }
  })

  it('before its hour is read, and not to be signed', async () => {
    const early = openingOf(await heldPlan(served.installation, { agency: 'ahtjp', action: hoursFromNow(1), text: 'Not yet.' }))
    expect(judgeOpening(early, now()).fault).toBe('early')
  })

  it('that is torn, none, or holds no plan is no file', () => {
    const file = printOpening(opening)
    const parsed = JSON.parse(file) as Record<string, unknown>
    const payloads = ['', '{}', 'null', '[]', file.slice(0, -20), '<img src=x onerror=alert(1)>', '{"__proto__":{}}']
    const spoilt = [
      { ...parsed, format: 'saksi-plan-proof/1' },
      { ...parsed, nonce: toBase64Url(nodeRandom.bytes(31)) },
      { ...parsed, cell: '' },
      { ...parsed, text: '{"text":"x"}' },
      { ...parsed, held: { ...opening.held, path: ['zz'] } },
      { ...parsed, held: { ...opening.held, entry: '../../x' } },
      { ...parsed, more: 1 },
    ].map((p) => JSON.stringify(p))
    for (const text of [...payloads, ...spoilt]) expect(readOpening(text), text.slice(0, 60)).toBeUndefined()
  })
})

describe('opened plans, at the desk', () => {
  const nothing = async (who: string, path = '/api/v1/plans') => {
    const answer = await served.get(who, path)
    return [answer.status, await answer.text()]
  }

  it('are nowhere before one is opened, and there is no such page for whoever has no operations', async () => {
    expect(await list('captain')).toEqual([])
    const nowhere = await nothing('worker', '/api/v1/nothing-here')
    for (const who of ['worker', 'watcher', 'registrar']) expect(await nothing(who), who).toEqual(nowhere)
  })

  it('are signed by a device and stand for their own body alone, without hour, page or team', async () => {
    const sent = await open('captain', 'ahtjp', opening)
    expect([sent.status, sent.body.receipt]).toEqual([200, expect.objectContaining({ proof: expect.any(String) as string })])
    const plans = await list('officer')
    expect(plans).toEqual([{ opened: sent.body.entries?.[0], at: expect.any(String) as string, said: [] }])
    const text = JSON.stringify(plans)
    for (const word of ['Ring', 'Wump', hoursFromNow(-2)]) expect(text).not.toContain(word)
    expect(await list('other')).toEqual([])
  })

  it('are said to be of an own operation, and taken back, both shown; of another’s, or by another, nothing is taken', async () => {
    const [plan] = await list('captain')
    const opened = plan?.opened ?? ''
    const refused = [
      await say('captain', { kind: 'plan.acted', opened, operation: recordId('theirs') }),
      await say('captain', { kind: 'plan.acted', opened, operation: recordId('nowhere') }),
      await say('other', { kind: 'plan.acted', opened, operation: recordId('theirs') }, 'gcnp'),
    ]
    expect(refused.map((r) => [r.status, r.body.code])).toEqual(Array(3).fill([422, 'plan.not-opened']))
    const said = await say('officer', { kind: 'plan.acted', opened, operation: recordId('went') })
    const acted = said.body.entries?.[0] ?? ''
    const of = { acted, operation: recordId('went'), office: 'POL-X1', month: '2023-03-01', number: '12/2023' }
    expect((await list('captain'))[0]?.said).toEqual([{ ...of, at: expect.any(String) as string, back: null }])
    const back = { kind: 'acted.withdrawn', acted, operation: recordId('went'), reason: 'said-in-error' } as const
    expect((await say('other', back, 'gcnp')).body.code).toBe('plan.not-said')
    expect((await say('captain', back)).status).toBe(200)
    // Two people at one: the second is told, and nothing of his is on record.
    expect((await say('officer', back)).body.code).toBe('plan.not-said')
    await say('captain', { kind: 'plan.acted', opened, operation: recordId('again') })
    expect((await list('captain'))[0]?.said.map((s) => [s.number, s.back])).toEqual([
      ['12/2023', 'said-in-error'],
      ['13/2023', null],
    ])
  })
})
