/** A referral between two bodies, over the API, each act signed by its person's device: who sees it, who may answer, and what the police see of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import type { Parts } from '../../src/core/entry/make.ts'
import type { ReferralMoved } from '../../src/core/entry/kinds/referral-moved.ts'
import type { ReferralOffered } from '../../src/core/entry/kinds/referral-offered.ts'
import { clocksOf, follow, type Referral } from '../../src/core/referral/follow.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { openDeskStore } from '../../src/work/records/desk-store.ts'
import { openPersonStore } from '../../src/work/people/person-store.ts'
import { openReferralStore } from '../../src/work/referrals/referral-store.ts'
import { refer } from '../../src/work/referrals/refer.ts'
import { plant, recordId, type Planted } from '../helpers/plant.ts'
import { putLinks } from '../helpers/put-links.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let served: ServedPeople
beforeAll(async () => {
  served = await servePeople([
    ['worker', 'mosavy', ['caseworker']],
    ['shelter', 'ngo-coalition', ['caseworker']],
    ['police', 'ahtjp', ['caseworker', 'head']],
    ['interior', 'moi', ['head', 'clerk']],
    ['consul', 'mfaic', ['caseworker']],
  ])
  for (const agency of ['mosavy', 'ngo-coalition'])
    for (const n of [1, 2, 3, 4, 5]) await plant(served.installation.owner(), 'referral', { [`${agency}-${n}`]: { agency } })
}, 120_000)
afterAll(() => served.remove())

const send = (who: string, ...entries: readonly Parts[]) => served.post(who, '/api/v1/referrals', { entries })
const act = async (who: string, ...acts: readonly EntryBody[]) => send(who, ...(await Promise.all(acts.map((a) => served.make(who, a)))))
const list = async (who: string): Promise<readonly Referral[]> => {
  const answer = await served.get(who, '/api/v1/referrals')
  return answer.ok ? ((await answer.json()) as { referrals: Referral[] }).referrals : []
}
const offer = (record: string, change: Partial<ReferralOffered> = {}): ReferralOffered => ({
  kind: 'referral.offered',
  record: recordId(record),
  to: 'ngo-coalition',
  office: 'NGO-X1',
  reason: 'shelter',
  bed: 'women',
  agreed: ['referral', 'service'],
  told: { sex: 'female', province: 'KH-1' },
  ...change,
})
const move = (offered: string, step: ReferralMoved['step'], reason = 'none'): ReferralMoved => ({
  kind: 'referral.moved',
  of: 'mosavy',
  offer: offered,
  to: 'ngo-coalition',
  step,
  reason,
})
async function offered(record: string): Promise<string> {
  const { status, body } = await act('worker', offer(record))
  expect([status, body.receipt]).toEqual([200, expect.objectContaining({ proof: expect.any(String) as string })])
  return body.entries?.[0] ?? ''
}

describe('a referral', () => {
  it('is offered, seen, accepted and arrived at, and both bodies see every step with its time', async () => {
    const id = await offered('mosavy-1')
    expect((await act('shelter', move(id, 'seen'))).status).toBe(200)
    const one = { women: 1, men: 0, children: 0 }
    expect((await act('shelter', move(id, 'accepted'), { kind: 'beds.stated', office: 'NGO-X1', ...one })).status).toBe(200)
    expect((await act('shelter', move(id, 'arrived'))).status).toBe(200)
    for (const who of ['worker', 'shelter']) {
      const found = (await list(who)).find((r) => r.offer === id)
      if (!found) throw new Error(`${who} does not see it`)
      const followed = follow(found, found.steps)
      expect([followed.state, found.steps.map((s) => s.step), found.told]).toEqual([
        'arrived',
        ['seen', 'accepted', 'arrived'],
        { sex: 'female', province: 'KH-1' },
      ])
      expect(clocksOf(found, followed, new Date().toISOString()).answer.state).toBe('met')
    }
  })
  it('is declined with a reason, and then offered to somebody else; one person is not expected twice', async () => {
    const id = await offered('mosavy-2')
    expect(await act('worker', offer('mosavy-2'))).toMatchObject({ status: 409, body: { code: 'referral.moved-on' } })
    expect(await act('shelter', move(id, 'declined'))).toMatchObject({ status: 422 })
    expect((await act('shelter', move(id, 'declined', 'no_place'))).status).toBe(200)
    expect(await act('shelter', move(id, 'accepted'))).toMatchObject({ status: 409, body: { code: 'referral.moved-on' } })
    expect((await act('worker', offer('mosavy-2', { office: 'NGO-X2' }))).status).toBe(200)
  })
  it('that waits can be taken back and offered elsewhere in one step', async () => {
    const id = await offered('mosavy-3')
    expect((await act('worker', move(id, 'reminded'))).status).toBe(200)
    expect((await act('worker', move(id, 'withdrawn', 'placed_elsewhere'), offer('mosavy-3', { office: 'NGO-X2' }))).status).toBe(200)
  })
  it('needs the person’s consent', async () => {
    expect((await act('worker', offer('mosavy-4', { agreed: ['service'] }))).status).toBe(422)
  })
  it('is sent by no yes that was taken back, has ended or does not bind, whatever the window that sends it says; what was given anew sends it', async () => {
    const yes = { agency: 'mosavy', office: 'SOC-POIPET', purposes: 'referral service', taken_by_type: 'social_worker' }
    const owner = served.installation.owner()
    const { country, store } = served.installation
    const said = async (word: string, values: Planted): Promise<void> => {
      await plant(owner, 'consent', { [word]: { ...yes, ...values } })
      const [a, b] = [['mosavy', 'referral', recordId('mosavy-6')] as const, ['mosavy', 'consent', recordId(word)] as const]
      const link: EntryBody = { kind: 'link.asserted', relation: 'same_person', a, b, basis: 'person-says-so' }
      await putLinks([makeUnsigned('mosavy', link, nodeRandom)], 'mosavy', country, store)
    }
    await plant(owner, 'referral', { 'mosavy-6': { agency: 'mosavy' } })
    await said('cons-took', { given_month: '2020-01-01', recorded: '2020-02-01', withdrawn: 'yes' })
    expect(await act('worker', offer('mosavy-6'))).toMatchObject({ status: 409, body: { code: 'referral.not-agreed' } })
    await said('cons-anew', { given_month: '2020-03-01', recorded: '2020-03-05' })
    expect((await act('worker', offer('mosavy-6'))).status).toBe(200)
  })
  it('is of the body’s own record: another’s, and one that is not there, are the same answer', async () => {
    const others = [await act('worker', offer('ngo-coalition-1')), await act('worker', offer('nowhere'))]
    expect(others.map((o) => [o.status, o.body])).toEqual([
      [404, others[0]?.body],
      [404, others[0]?.body],
    ])
  })
  it('is not unsigned, not for the police, and not sent on by another’s session', async () => {
    expect((await send('worker', await served.make('worker', offer('mosavy-5'), false))).status).toBe(404)
    expect((await act('worker', offer('mosavy-5', { to: 'ahtjp' }))).status).toBe(422)
    expect((await send('shelter', await served.make('worker', offer('mosavy-5')))).status).toBe(404)
  })
  it('is answered by the body that was asked, and by no other', async () => {
    const id = await offered('mosavy-5')
    for (const step of ['seen', 'accepted'] as const) expect((await act('worker', move(id, step))).status).toBe(422)
    expect((await act('consul', move(id, 'accepted'))).status).toBe(404)
    expect(await act('shelter', { ...move(id, 'accepted'), offer: recordUuid })).toMatchObject({ status: 404 })
  })
  it('is answered by nobody of that body to whom an interest closes it', async () => {
    const id = await offered('mosavy-4')
    const { country, store, pools } = served.installation
    const [desk, referrals, people] = [openDeskStore(pools.saksi_desk), openReferralStore(pools.saksi_desk), openPersonStore(pools)]
    const step = await served.make('shelter', move(id, 'seen'))
    const by = { agency: 'ngo-coalition', country, store, desk, referrals, people }
    await expect(refer([step], { ...by, closed: [recordId('mosavy-4')] })).rejects.toMatchObject({ code: 'referral.not-there' })
    expect((await refer([step], { ...by, closed: [recordId('mosavy-3')] })).entries).toHaveLength(1)
  })
})
const recordUuid = '00000000-0000-4000-8000-000000000000'

describe('a free bed', () => {
  it('is what its office said last, near first; nobody across the wall is told', async () => {
    await act('shelter', { kind: 'beds.stated', office: 'NGO-X2', women: 3, men: 0, children: 0 })
    await act('worker', { kind: 'beds.stated', office: 'SOC-POIPET', women: 2, men: 0, children: 0 })
    const answer = await served.get('worker', '/api/v1/beds?bed=women&near=KH-1')
    const { beds } = (await answer.json()) as { beds: { office: string; isNear: boolean; free: number }[] }
    expect(beds.map((b) => [b.office, b.isNear, b.free])).toEqual([
      ['SOC-POIPET', true, 2],
      ['NGO-X2', false, 3],
      ['NGO-X1', false, 1],
    ])
  })
})

describe('help that is sought', () => {
  it('is found where the office says that it is given, with a bed and without one; a kind that is none is refused', async () => {
    const beds = { kind: 'beds.stated', office: 'NGO-X2', women: 0, men: 0, children: 0 } as const
    expect((await act('shelter', { ...beds, help: ['legal', 'psychosocial'] })).status).toBe(200)
    const answer = await served.get('worker', '/api/v1/beds?bed=none&help=legal')
    const found = ((await answer.json()) as { beds: { office: string; help: string[] | null; isGiven: boolean | null }[] }).beds
    expect(found[0]).toMatchObject({ office: 'NGO-X2', help: ['legal', 'psychosocial'], isGiven: true })
    const other = await served.get('worker', '/api/v1/beds?bed=none&help=vocational')
    expect(((await other.json()) as { beds: { office: string }[] }).beds.map((b) => b.office)).not.toContain('NGO-X2')
    for (const help of [['Elvish'], ['legal', 'legal'], []]) expect((await act('shelter', { ...beds, help })).status).toBe(422)
  })
})

describe('a free bed in a language', () => {
  it('is where the office says that somebody speaks it; a language that is none, or “unknown”, is refused', async () => {
    const beds = { kind: 'beds.stated', office: 'NGO-X2', women: 3, men: 0, children: 0 } as const
    expect((await act('shelter', { ...beds, languages: ['khm', 'vie'] })).status).toBe(200)
    const answer = await served.get('worker', '/api/v1/beds?bed=women&language=vie')
    const found = (
      (await answer.json()) as { beds: { office: string; languages: string[] | null; isSpoken: boolean | null; isToday: boolean }[] }
    ).beds
    expect(found[0]).toMatchObject({ office: 'NGO-X2', languages: ['khm', 'vie'], isSpoken: true, isToday: true })
    expect(found.find((b) => b.office === 'NGO-X1')).toMatchObject({ languages: null, isSpoken: null })
    for (const languages of [['unknown'], ['Elvish'], ['khm', 'khm'], []])
      expect((await act('shelter', { ...beds, languages })).status).toBe(422)
  })
})

describe('the police, the interior and a consul', () => {
  it('get of every question the bytes of an address where nothing is', async () => {
    const nothing = await (await served.get('police', '/api/v1/nothing-here')).text()
    for (const who of ['police', 'interior', 'consul'])
      for (const path of ['/api/v1/referrals', '/api/v1/beds?bed=women', '/api/v1/beds?bed=men&near=KH-1']) {
        const answer = await served.get(who, path)
        expect([who, path, answer.status, await answer.text()]).toEqual([who, path, 404, nothing])
      }
    for (const who of ['police', 'interior', 'consul'])
      for (const bad of [
        offer('mosavy-1'),
        move(recordUuid, 'seen'),
        { kind: 'beds.stated', office: 'NGO-X1', women: 9, men: 9, children: 9 } as const,
      ])
        expect([who, (await act(who, bad)).status]).toEqual([who, 404])
  })
})

it('is folded again to the same rows', async () => {
  const { before, after } = await rebuild(served.installation.owner())
  const own = (text: string): unknown => text.split(' ').filter((t) => /^(?:referral_|beds_)/.test(t))
  expect(own(after)).toEqual(own(before))
  expect(own(after)).toHaveLength(3)
})
