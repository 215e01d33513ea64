/** Leads between the bodies that have them, over the API, each act signed by its person's device: who sees one, who may decide, and that none falls between. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ASKED_STEPS, HUSHED_STEPS, OWNER_STEPS, type LeadMoved } from '../../src/core/entry/kinds/lead-moved.ts'
import { codesOf } from '../../src/core/country/find.ts'
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
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) await plant(owner, 'lead', { [`call-${n}`]: own('ahtjp', 'POL-X1', n) })
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
/** A day later: the fixed hour has come for all that waited for it. */
const recorded = new Map<string, string>()
const tell = async (): Promise<void> => {
  const owner = served.installation.owner()
  const { rows } = await owner.query<{ entry: string; at: string }>(
    'select entry_id as entry, recorded_at::text as at from saksi.lead_steps',
  )
  for (const { entry, at } of rows) if (!recorded.has(entry)) recorded.set(entry, at)
  await owner.query(`update saksi.lead_steps set recorded_at = recorded_at - interval '1 day'`)
}
const waits = async (who: string): Promise<readonly string[]> => (await list(who)).waiting.map((l) => l.record)

describe('a lead', () => {
  it('waits for whoever received it until it is decided; one that the register calls decided does not', async () => {
    const { waiting } = await list('hotline')
    expect(waiting.map((l) => l.values?.['lead_number'])).toEqual([
      '1/2023',
      '2/2023',
      '3/2023',
      '4/2023',
      '5/2023',
      '6/2023',
      '7/2023',
      '8/2023',
    ])
    expect(
      (await act('hotline', move('ahtjp', 'call-1', 'sorted', 'none', 'credible'), move('ahtjp', 'call-1', 'given', 'POL-X1'))).status,
    ).toBe(200)
    expect(await waits('hotline')).toContain(recordId('call-1'))
    expect((await act('head', move('ahtjp', 'call-1', 'acted', 'none', 'investigation'))).status).toBe(200)
    const after = await list('hotline')
    expect([after.waiting.map((l) => l.record), after.decided.map((l) => l.record)]).toEqual([
      [2, 3, 4, 5, 6, 7, 8].map((n) => recordId(`call-${n}`)),
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
  it('is handed with its kind and place and nothing of anybody, waits at both bodies, and is answered with one word, whatever came of it', async () => {
    const told = { lead_type: 'TRAFFICKING', province: 'KH-1' }
    const hand = (more: LeadMoved['told'] = {}) => move('ahtjp', 'call-4', 'handed', 'mosavy', 'none', { ...told, ...more })
    expect((await act('hotline', hand({ language: 'km' }))).status).toBe(422)
    expect((await act('hotline', hand(), { ...hand(), record: recordId('call-8') })).status).toBe(200)
    const there = (await list('worker')).waiting.find((l) => l.record === recordId('call-4'))
    expect(there).toEqual({
      of: 'ahtjp',
      record: recordId('call-4'),
      values: null,
      told,
      steps: [expect.objectContaining({ step: 'handed' })],
    })
    const police = async (): Promise<string> => (await served.get('hotline', '/api/v1/leads')).text()
    const before = await police()
    for (const [step, reason] of [
      ['acted', 'victim_identified'],
      ['acted', 'none'],
      ['no_action', 'person_left'],
      ['accepted', 'none'],
      ['returned', 'not_ours'],
      ['decided', 'victim_identified'],
      ['handed_back', 'not_ours'],
    ] as const)
      expect([step, reason, (await act('worker', move('ahtjp', 'call-4', step, 'mosavy', reason))).status]).toEqual([step, reason, 422])
    expect((await act('worker', move('ahtjp', 'call-4', 'acknowledged', 'mosavy'))).status).toBe(200)
    expect((await act('worker', move('ahtjp', 'call-8', 'acknowledged', 'mosavy'))).status).toBe(200)
    expect((await act('worker', move('ahtjp', 'call-8', 'decided', 'mosavy'))).status).toBe(200)
    expect((await act('worker', move('ahtjp', 'call-4', 'decided', 'mosavy'))).status).toBe(200)
    expect(await waits('worker')).not.toContain(recordId('call-4'))
    // Until the fixed hour the police read not a byte of it: neither that, nor when.
    expect(await police()).toBe(before)
    await tell()
    const [four, eight] = ['call-4', 'call-8'].map((call) =>
      list('hotline').then((l) => l.decided.find((d) => d.record === recordId(call))),
    )
    expect((await four)?.steps.map((s) => [s.step, s.reason])).toEqual([
      ['handed', 'none'],
      ['acknowledged', 'none'],
      ['decided', 'none'],
    ])
    expect((await four)?.steps.slice(1).every((s) => s.at.endsWith('T00:00:00.000Z'))).toBe(true)
    expect(JSON.stringify((await four)?.steps)).toBe(JSON.stringify((await eight)?.steps))
    for (const who of ['hotline', 'worker']) {
      const { waiting, decided } = await list(who)
      expect(waiting.map((l) => l.record)).not.toContain(recordId('call-4'))
      expect(decided.map((l) => l.record)).toContain(recordId('call-4'))
    }
  })
  it('that was called back before those who had it decided is its owner’s again, and what they said in the same hour decides nothing', async () => {
    const hand = move('ahtjp', 'call-6', 'handed', 'mosavy')
    await act('hotline', hand)
    expect((await act('worker', move('ahtjp', 'call-6', 'decided', 'mosavy'))).status).toBe(200)
    expect((await act('hotline', move('ahtjp', 'call-6', 'called_back', 'mosavy'))).status).toBe(200)
    expect(await act('worker', move('ahtjp', 'call-6', 'decided', 'mosavy'))).toMatchObject({ status: 409 })
    expect(await waits('hotline')).toContain(recordId('call-6'))
    await tell()
    expect(await waits('hotline')).toContain(recordId('call-6'))
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
      await act('labour', move('ahtjp', 'call-5', 'acknowledged', 'molvt')),
      await act('labour', move('ahtjp', 'call-6', 'acknowledged', 'molvt')),
      await act('labour', move('ahtjp', 'nowhere', 'acknowledged', 'molvt')),
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

it('what one group brought stands in the order of the log, and not of numbers that an author chooses', async () => {
  const found = codesOf(served.installation.country, 'lead-credibility').map((c) => c.code)
  const acts = Array.from({ length: 12 }, (_, i) => move('ahtjp', 'call-7', 'sorted', 'none', found[i % found.length] ?? ''))
  expect((await act('hotline', ...acts)).status).toBe(200)
  const steps = (await list('hotline')).waiting.find((l) => l.record === recordId('call-7'))?.steps
  expect(steps?.map((s) => s.reason)).toEqual(acts.map((a) => a.reason))
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
    expect((await list('head')).decided.find((l) => l.record === recordId('call-7'))?.steps.at(-1)?.step).toBe('acted')
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
      const step = by === 'molvt' ? pick(OWNER_STEPS) : pick(by === 'mosavy' ? HUSHED_STEPS : ASKED_STEPS)
      const to = by !== 'molvt' ? by : step === 'handed' || step === 'called_back' ? pick(['ahtjp', 'mosavy']) : 'none'
      return { by, step, to, reason: 'none', place: i, at: new Date(Date.UTC(2026, 0, 1) + (i >> (n % 2)) * 1000).toISOString() }
    })
    return { record: recordId(`x${n}`), all }
  })
  await plant(owner, 'lead', Object.fromEntries(made.map((_, n) => [`x${n}`, { agency: 'molvt', office: 'LAB-1', ...OWN }])))
  let n = 0
  for (const { record, all } of made)
    for (const s of all)
      await owner.query(
        `insert into saksi.lead_steps values ($1, ('00000000-0000-4000-8000-' || lpad($2::text, 12, '0'))::uuid, 'molvt', $3, $4, $5, 'none', null, $6, $7)`,
        [s.by, String((n += 1)), record, s.step, s.to, s.at, s.place],
      )
  // What the other bodies did is seen by the owner; what is not the owner's steps is of parties.
  const shown = new Set(await waits('labour'))
  const open = made.filter(({ all }) => !isDecided(follow('molvt', all)))
  expect(open.length).toBeGreaterThan(20)
  expect(open.length).toBeLessThan(100)
  expect(open.filter((l) => !shown.has(l.record))).toEqual([])
  expect(shown.size).toBe(open.length)
})
it('is folded again to the same rows', async () => {
  await served.installation.owner().query(`delete from saksi.lead_steps where entry_id::text like '00000000-0000-4000-8000-%'`)
  await served.installation
    .owner()
    .query(
      'update saksi.lead_steps s set recorded_at = r.at from unnest($1::uuid[], $2::timestamptz[]) as r(entry, at) where r.entry = s.entry_id',
      [[...recorded.keys()], [...recorded.values()]],
    )
  const { before, after } = await rebuild(served.installation.owner())
  const own = (text: string): unknown => text.split(' ').filter((t) => t.startsWith('lead_'))
  expect(own(after)).toEqual(own(before))
  expect(own(after)).toHaveLength(1)
})
