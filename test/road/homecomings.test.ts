/**
 * Those who called from abroad, over the API and signed: one stage after the other, nobody booked who was not asked, what everybody else sees of it, and the same
 * again from the entries.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import type { HomecomingMoved } from '../../src/core/entry/kinds/homecoming-moved.ts'
import { followHome, type Homecoming } from '../../src/core/homecoming/follow.ts'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import { openHomecomingStore } from '../../src/work/homecomings/homecoming-store.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let served: ServedPeople
beforeAll(async () => {
  served = await servePeople([
    ['consul', 'mfaic', ['caseworker']],
    ['police', 'ahtjp', ['caseworker', 'head']],
    ['prosecutor', 'prosecution', ['caseworker']],
    ['worker', 'mosavy', ['caseworker']],
    ['watcher', 'oversight-body', ['oversight']],
  ])
  const from = (country: string, more = {}) => ({ agency: 'mfaic', office: 'MFA-X1', received_month: '2024-01-01', country, ...more })
  await plant(served.installation.owner(), 'mission_contact', {
    first: from('THA'),
    second: from('MYS', { outcome: 'open' }),
    ended: from('VNM', { outcome: 'repatriated' }),
    theirs: { ...from('THA'), agency: 'mosavy' },
  })
}, 120_000)
afterAll(() => served.remove())

type List = { readonly open: readonly Homecoming[]; readonly over: readonly Homecoming[]; readonly isMore: boolean }
const PATH = '/api/v1/homecomings'
const list = async (who = 'consul') => (await served.read<List>(who, PATH)).body
const act = async (who: string, ...acts: readonly EntryBody[]) =>
  served.post(who, PATH, { entries: await Promise.all(acts.map((a) => served.make(who, a))) })
const move = (of: string, step: HomecomingMoved['step'], said: HomecomingMoved['said'] = 'none', to = 'none'): HomecomingMoved => ({
  kind: 'homecoming.moved',
  record: recordId(of),
  step,
  said,
  to,
})
const nextOf = async (of: string) => {
  const { open, over } = await list()
  const found = [...open, ...over].find((h) => h.record === recordId(of))
  return found && followHome(found.steps).next
}

describe('somebody who called from abroad', () => {
  it('is listed while open, and not what the register has ended', async () => {
    const { open, over, isMore } = await list()
    expect([open.map((h) => h.values['country']).toSorted(), over, isMore]).toEqual([['MYS', 'THA'], [], false])
    expect(Object.keys(open[0]?.values ?? {})).not.toContain('file_number')
  })
  it('comes home a stage at a time, to a body that helps, and it is over', async () => {
    expect((await act('consul', move('first', 'papers', 'issued'))).body.code).toBe('homecoming.moved-on')
    const begun = [move('first', 'answered'), move('first', 'asked', 'wants_fear_asked'), move('first', 'identity', 'confirmed')]
    expect((await act('consul', ...begun)).status).toBe(200)
    expect(await nextOf('first')).toBe('papers')
    expect((await act('consul', move('first', 'identity', 'confirmed'))).status).toBe(409)
    for (const step of [move('first', 'papers', 'has_own'), move('first', 'flight'), move('first', 'arrived')])
      expect((await act('consul', step)).status).toBe(200)
    expect((await act('consul', move('first', 'handed', 'body', 'mosavy'))).status).toBe(200)
    const { open, over } = await list()
    expect([open.map((h) => h.record), over.map((h) => h.record)]).toEqual([[recordId('second')], [recordId('first')]])
  })
  it('before home learns of anybody it is on record that she wants to go, and whether fear was asked about', async () => {
    expect((await act('consul', move('second', 'answered'))).status).toBe(200)
    expect((await act('consul', move('second', 'identity', 'confirmed'))).status).toBe(409)
    expect((await act('consul', move('second', 'asked'))).status).toBe(422)
    const asked = move('second', 'asked', 'wants_fear_not_asked')
    expect((await act('consul', asked, move('second', 'identity', 'confirmed'), move('second', 'papers', 'issued'))).status).toBe(200)
    expect((await act('consul', move('second', 'stopped', 'not_wanted'))).status).toBe(200)
    expect(await nextOf('second')).toBe(null)
    expect((await act('consul', move('second', 'reopened'))).status).toBe(200)
    expect(await nextOf('second')).toBe('asked')
    expect((await act('consul', move('second', 'flight'))).status).toBe(409)
  })
  it('is handed to nobody across the wall, and nothing but codes is signed', async () => {
    for (const bad of [
      move('second', 'stopped', 'Invented Name' as never),
      move('second', 'handed', 'body', 'ahtjp'),
      move('second', 'handed', 'body'),
      move('second', 'handed', 'family', 'mosavy'),
      move('second', 'answered', 'issued'),
    ])
      expect((await act('consul', bad)).status).toBe(422)
  })
  it('is another body’s, or not there: one answer', async () => {
    for (const of of ['theirs', 'nobody']) expect([of, (await act('consul', move(of, 'answered'))).status]).toEqual([of, 404])
  })
  it('is closed to whom an interest closes it', async () => {
    const store = openHomecomingStore(served.installation.pools.saksi_desk)
    const reader = { agency: 'mfaic', side: 'protection' as const, closed: [recordId('first')] }
    expect((await store.find({ ...reader, closed: [] }, recordId('first')))?.steps).toHaveLength(7)
    expect((await store.find(reader, recordId('first')))?.steps ?? []).toEqual([])
  })
  it('is for everybody else nothing, in every byte', async () => {
    const nothing = await (await served.get('police', '/api/v1/nothing-here')).text()
    for (const who of ['police', 'prosecutor', 'worker', 'watcher']) {
      const answer = await served.get(who, PATH)
      expect([who, answer.status, await answer.text()]).toEqual([who, 404, nothing])
    }
    for (const who of ['police', 'prosecutor', 'worker']) expect((await act(who, move('second', 'stopped', 'came_alone'))).status).toBe(404)
  })
  it('is rebuilt from the entries as it was', async () => {
    const before = await served.installation.owner().query('select * from saksi.homecoming_steps order by recorded_at, place')
    expect(before.rows).toHaveLength(13)
    await rebuild(served.installation.owner())
    const after = await served.installation.owner().query('select * from saksi.homecoming_steps order by recorded_at, place')
    expect(after.rows).toEqual(before.rows)
  })
})
