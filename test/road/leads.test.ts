/** Leads between the bodies that have them, over the API, each act signed by its person's device: who sees one, who may decide, and that none falls between. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ASKED_STEPS, OWNER_STEPS, type LeadMoved } from '../../src/core/entry/kinds/lead-moved.ts'
import { follow, isDecided, type Lead } from '../../src/core/lead/follow.ts'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import { listAlerts } from '../../src/work/alerts/list-alerts.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let served: ServedPeople
type List = { readonly waiting: readonly Lead[]; readonly decided: readonly Lead[]; readonly isMore: boolean }
const OWN = { received_on: '2023-05-02', channel: 'HOTLINE_1288', lead_type: 'TRAFFICKING', province: 'KH-1', state: 'received' }
beforeAll(async () => {
  served = await servePeople([
    ['hotline', 'ahtjp', ['clerk']],
    ['head', 'ahtjp', ['head']],
    ['ngo', 'ngo-coalition', ['caseworker']],
    ['worker', 'mosavy', ['caseworker']],
    ['labour', 'molvt', ['clerk']],
    ['court', 'moj', ['clerk']],
    ['watcher', 'oversight-body', ['oversight']],
  ])
  const owner = served.installation.owner()
  const own = (agency: string, office: string, n: number) => ({ agency, office, lead_number: `${n}/2023`, ...OWN })
  for (const n of [1, 2, 3, 4, 5, 6, 7]) await plant(owner, 'lead', { [`call-${n}`]: own('ahtjp', 'POL-X1', n) })
  for (const n of [1, 2, 3, 4]) await plant(owner, 'lead', { [`ngo-${n}`]: own('ngo-coalition', 'NGO-X1', n) })
  await plant(owner, 'lead', { done: { ...own('ahtjp', 'POL-X1', 99), state: 'action_ordered' } })
}, 120_000)
afterAll(() => served.remove())

const move = (
  of: string,
  record: string,
  step: LeadMoved['step'],
  to = 'none',
  reason = 'none',
  told: LeadMoved['told'] = {},
): LeadMoved => ({
  kind: 'lead.moved',
  of,
  record: recordId(record),
  step,
  to,
  reason,
  told,
})
const act = async (who: string, ...acts: readonly LeadMoved[]) =>
  served.post(who, '/api/v1/leads', { entries: await Promise.all(acts.map((a) => served.make(who, a))) })
const list = async (who: string): Promise<List> => (await served.read<List>(who, '/api/v1/leads')).body
const waits = async (who: string): Promise<readonly string[]> => (await list(who)).waiting.map((l) => l.record)

describe('a lead', () => {
  it('waits for whoever received it until it is decided; one that the register calls decided does not', async () => {
    const { waiting } = await list('hotline')
    expect(waiting.map((l) => l.values?.['lead_number'])).toEqual(['1/2023', '2/2023', '3/2023', '4/2023', '5/2023', '6/2023', '7/2023'])
    expect(
      (await act('hotline', move('ahtjp', 'call-1', 'sorted', 'none', 'credible'), move('ahtjp', 'call-1', 'given', 'POL-X1'))).status,
    ).toBe(200)
    expect(await waits('hotline')).toContain(recordId('call-1'))
    expect((await act('head', move('ahtjp', 'call-1', 'acted', 'none', 'investigation'))).status).toBe(200)
    const after = await list('hotline')
    expect([after.waiting.map((l) => l.record), after.decided.map((l) => l.record)]).toEqual([
      [2, 3, 4, 5, 6, 7].map((n) => recordId(`call-${n}`)),
      [recordId('call-1')],
    ])
  })
  it('no action has a reason, and one that is none is none', async () => {
    for (const reason of ['none', 'not_stated', 'because'])
      expect((await act('hotline', move('ahtjp', 'call-2', 'no_action', 'none', reason))).status).toBe(422)
    expect((await act('hotline', move('ahtjp', 'call-2', 'no_action', 'none', 'too_little_known'))).status).toBe(200)
    expect(await act('hotline', move('ahtjp', 'call-2', 'acted'))).toMatchObject({ status: 409, body: { code: 'lead.moved-on' } })
    expect((await act('hotline', move('ahtjp', 'call-2', 'reopened'))).status).toBe(200)
    expect(await waits('hotline')).toContain(recordId('call-2'))
  })
  it('is no longer an alert once it was decided at the desk, and is one again when it is taken up', async () => {
    const open = async (): Promise<number> => {
      const [raised] = (await listAlerts('2100-01-01', ['enforcement'], served.installation.counts)).filter(
        (r) => r.rule === 'lead.no-answer',
      )
      return raised?.agencies['ahtjp'] ?? 0
    }
    const before = await open()
    await act('hotline', move('ahtjp', 'call-3', 'acted', 'none', 'screening'))
    expect(await open()).toBe(before - 1)
    await act('hotline', move('ahtjp', 'call-3', 'reopened'))
    expect(await open()).toBe(before)
  })
})

describe('a lead that belongs to the other side of the wall', () => {
  it('is handed with its kind and place and nothing of anybody, waits at both bodies, and is answered without a word of the person', async () => {
    const told = { lead_type: 'TRAFFICKING', province: 'KH-1' }
    const hand = (more: LeadMoved['told'] = {}) => move('ahtjp', 'call-4', 'handed', 'mosavy', 'none', { ...told, ...more })
    expect((await act('hotline', hand({ language: 'km' }))).status).toBe(422)
    expect((await act('hotline', hand())).status).toBe(200)
    const there = (await list('worker')).waiting.find((l) => l.record === recordId('call-4'))
    expect(there).toEqual({
      of: 'ahtjp',
      record: recordId('call-4'),
      values: null,
      told,
      steps: [expect.objectContaining({ step: 'handed' })],
    })
    expect(await waits('hotline')).toContain(recordId('call-4'))
    expect((await act('worker', move('ahtjp', 'call-4', 'accepted', 'mosavy'))).status).toBe(200)
    expect(await waits('hotline')).toContain(recordId('call-4'))
    for (const reason of ['victim_identified', 'referred_to_services'])
      expect((await act('worker', move('ahtjp', 'call-4', 'acted', 'mosavy', reason))).status).toBe(422)
    expect((await act('worker', move('ahtjp', 'call-4', 'no_action', 'mosavy', 'person_left'))).status).toBe(422)
    expect((await act('worker', move('ahtjp', 'call-4', 'acted', 'mosavy'))).status).toBe(200)
    for (const who of ['hotline', 'worker']) {
      const { waiting, decided } = await list(who)
      expect([waiting.map((l) => l.record).includes(recordId('call-4')), decided.map((l) => l.record)[0]]).toEqual([
        false,
        recordId('call-4'),
      ])
    }
  })
  it('of an NGO is answered by the police, who may say why; it comes back when they return it', async () => {
    expect((await act('ngo', move('ngo-coalition', 'ngo-1', 'handed', 'ahtjp', 'none', { lead_type: 'TRAFFICKING' }))).status).toBe(200)
    expect((await act('hotline', move('ngo-coalition', 'ngo-1', 'returned', 'ahtjp', 'too_little_known'))).status).toBe(200)
    const back = (await list('ngo')).waiting.find((l) => l.record === recordId('ngo-1'))
    expect(back && follow(back.of, back.steps)).toMatchObject({ state: 'returned', reason: 'too_little_known' })
    expect(await waits('hotline')).not.toContain(recordId('ngo-1'))
    expect((await act('ngo', move('ngo-coalition', 'ngo-1', 'handed', 'ahtjp', 'none', {}))).status).toBe(200)
    expect(await waits('hotline')).toContain(recordId('ngo-1'))
    expect((await act('hotline', move('ngo-coalition', 'ngo-1', 'no_action', 'ahtjp', 'no_jurisdiction'))).status).toBe(200)
    const ended = (await list('ngo')).decided.find((l) => l.record === recordId('ngo-1'))
    expect(ended && follow(ended.of, ended.steps)).toMatchObject({ state: 'no_action', reason: 'no_jurisdiction', decidedBy: 'ahtjp' })
  })
  it('is not there for a third body; another’s lead, one that is nowhere and one that was never handed over are one answer', async () => {
    await act('hotline', move('ahtjp', 'call-5', 'handed', 'mosavy', 'none', {}))
    expect((await waits('ngo')).concat(await waits('labour'))).not.toContain(recordId('call-5'))
    const answers = [
      await act('labour', move('ahtjp', 'call-5', 'accepted', 'molvt')),
      await act('labour', move('ahtjp', 'call-6', 'accepted', 'molvt')),
      await act('labour', move('ahtjp', 'nowhere', 'accepted', 'molvt')),
      await act('ngo', move('ngo-coalition', 'call-6', 'acted')),
    ]
    for (const { status, body } of answers) expect([status, { ...body }]).toEqual([404, answers[0]?.body])
  })
  it('is nothing to a court and to oversight: the bytes of an address where nothing is', async () => {
    const nothing = await (await served.get('court', '/api/v1/nothing-here')).text()
    for (const who of ['court', 'watcher']) {
      const answer = await served.get(who, '/api/v1/leads')
      expect([answer.status, await answer.text()]).toEqual([404, nothing])
      expect((await act(who, move('ahtjp', 'call-6', 'acted'))).status).toBe(404)
    }
  })
})

describe('bad input', () => {
  it('somebody else’s work, an act that nobody signed, and steps of the wrong party are refused', async () => {
    expect(
      (await served.post('head', '/api/v1/leads', { entries: [await served.make('hotline', move('ahtjp', 'call-6', 'acted'))] })).status,
    ).toBe(404)
    expect(
      (await served.post('hotline', '/api/v1/leads', { entries: [await served.make('hotline', move('ahtjp', 'call-6', 'acted'), false)] }))
        .status,
    ).toBe(404)
    for (const wrong of [
      move('ahtjp', 'call-6', 'accepted', 'ahtjp'),
      move('ahtjp', 'call-6', 'handed', 'moj'),
      move('ahtjp', 'call-6', 'handed', 'ahtjp'),
      move('ahtjp', 'call-6', 'given', 'nowhere'),
      move('moj', 'call-6', 'acted'),
    ])
      expect([wrong.step, wrong.to, (await act('hotline', wrong)).status]).toEqual([wrong.step, wrong.to, 422])
  })
  it('two people at one lead: the second is told, and nothing of theirs is on record', async () => {
    const [a, b] = [move('ahtjp', 'call-7', 'acted', 'none', 'operation'), move('ahtjp', 'call-7', 'no_action', 'none', 'no_resources')]
    const first = await act('hotline', a)
    expect([first.status, (await act('head', b)).status]).toEqual([200, 409])
    expect((await list('head')).decided.find((l) => l.record === recordId('call-7'))?.steps).toHaveLength(1)
  })
})

it('whatever follows whatever, by whomever: no lead that the fold calls open is left off its owner’s list', async () => {
  const owner = served.installation.owner()
  // A linear congruential generator: the same sequences in every run.
  let seed = 7
  const pick = <T>(of: readonly T[]): T => of[((seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) >> 12) % of.length] as T
  const made = Array.from({ length: 120 }, (_, n) => {
    const all = Array.from({ length: 1 + (n % 7) }, (_unused, i) => {
      const by = pick(['molvt', 'ahtjp', 'mosavy'])
      const step = by === 'molvt' ? pick(OWNER_STEPS) : pick(ASKED_STEPS)
      const to = by !== 'molvt' ? by : step === 'handed' || step === 'called_back' ? pick(['ahtjp', 'mosavy']) : 'none'
      return { by, step, to, reason: 'none', at: new Date(Date.UTC(2026, 0, 1) + (i >> (n % 2)) * 1000).toISOString() }
    })
    return { record: recordId(`x${n}`), all: by(all) }
  })
  await plant(owner, 'lead', Object.fromEntries(made.map((_, n) => [`x${n}`, { agency: 'molvt', office: 'LAB-1', ...OWN }])))
  let n = 0
  for (const { record, all } of made)
    for (const s of all)
      await owner.query(
        `insert into saksi.lead_steps values ($1, ('00000000-0000-4000-8000-' || lpad($2::text, 12, '0'))::uuid, 'molvt', $3, $4, $5, 'none', null, $6)`,
        [s.by, String((n += 1)), record, s.step, s.to, s.at],
      )
  // What the other bodies did is seen by the owner; what is not the owner's steps is of parties.
  const shown = new Set(await waits('labour'))
  const open = made.filter(({ all }) => !isDecided(follow('molvt', all)))
  expect(open.length).toBeGreaterThan(20)
  expect(open.length).toBeLessThan(100)
  expect(open.filter((l) => !shown.has(l.record))).toEqual([])
  expect(shown.size).toBe(open.length)
})
/** As the record has them: by time, then by entry, whose number is the place here. */
const by = <T extends { readonly at: string }>(all: readonly T[]): readonly T[] => all.toSorted((a, b) => a.at.localeCompare(b.at))

it('is folded again to the same rows', async () => {
  await served.installation.owner().query(`delete from saksi.lead_steps where entry_id::text like '00000000-0000-4000-8000-%'`)
  const { before, after } = await rebuild(served.installation.owner())
  const own = (text: string): unknown => text.split(' ').filter((t) => t.startsWith('lead_'))
  expect(own(after)).toEqual(own(before))
  expect(own(after)).toHaveLength(1)
})
