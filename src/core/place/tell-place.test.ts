import { describe, expect, it } from 'vitest'
import type { StoryRecord, StoryVersion } from '../story/record.ts'
import { tellPlace } from './tell-place.ts'

const lead = (record: string, number: string, values: StoryRecord['values']): StoryVersion => ({
  agency: 'ngo',
  kind: 'lead',
  record,
  version: 1,
  recordedOn: '2023-01-10',
  isConflict: false,
  isStanding: true,
  values: { office: 'X1', lead_number: number, ...values },
})
const person = (record: string, number: string, outcome: string): StoryRecord => ({
  agency: 'ngo',
  kind: 'named_person',
  record,
  version: 1,
  recordedOn: '2023-01-10',
  values: { office: 'X1', lead_number: number, outcome, outcome_month: '2023-02-01' },
})
const tell = (versions: readonly StoryVersion[], persons: readonly StoryRecord[]) => {
  const [own] = versions
  if (!own) throw new Error('no record')
  return tellPlace({ own, versions, pairs: [], persons })
}

describe('a request that is a duplicate', () => {
  const first = lead('a', '7/2023', { persons_named: 2 })
  const again = lead('b', '8/2023', { persons_named: 2, state: 'duplicate' })
  it('loses nobody who is followed under it, and is no second lead', () => {
    const { counts, requests, events } = tell([first, again], [person('p', '8/2023', 'left_behind')])
    expect(counts.leads).toMatchObject({ all: 1, duplicates: 1 })
    expect(counts.named).toMatchObject({ requests: 2, persons: 3, outcomes: { left_behind: 1 }, unsaid: 2 })
    expect(requests.map((r) => [r.number, r.isDuplicate, r.followed, r.unsaid])).toEqual([
      ['7/2023', false, 0, 2],
      ['8/2023', true, 1, 0],
    ])
    expect(events.filter((e) => e.event === 'outcome')).toMatchObject([{ facts: { outcome: 'left_behind', persons: 1 } }])
  })
  it('adds nobody of whom it says a number alone', () => {
    expect(tell([first, again], []).counts.named).toMatchObject({ requests: 1, persons: 2, unsaid: 2 })
  })
  it('under the number of the other tells the same persons once, under the one that is none', () => {
    const same = lead('b', '7/2023', { persons_named: 2, state: 'duplicate' })
    const { counts, requests, events } = tell([same, first], [person('p', '7/2023', 'left_behind'), person('q', '7/2023', 'removed')])
    expect(counts.named).toMatchObject({ requests: 1, persons: 2, outcomes: { left_behind: 1, removed: 1 }, unsaid: 0 })
    expect(requests).toMatchObject([{ isDuplicate: false, followed: 2 }])
    expect(events.filter((e) => e.event === 'outcome')).toHaveLength(2)
  })
})

describe('what no record says', () => {
  const of = (kind: string, record: string, values: StoryRecord['values']): StoryVersion => ({ ...lead(record, '', {}), kind, values })
  const operations = (...all: readonly StoryRecord['values'][]) =>
    tell(
      all.map((values, i) => of('operation', String(i), { operated_month: '2023-03-01', ...values })),
      [],
    ).counts.operations
  const request = (values: StoryRecord['values'], persons: readonly StoryRecord[] = []) =>
    tell([lead('a', '7/2023', { persons_named: 30, received_on: '2023-02-01', ...values })], persons)
  const aged = (record: string, band?: string): StoryRecord => {
    const one = person(record, '7/2023', 'removed')
    return band === undefined ? one : { ...one, values: { ...one.values, age_band: band } }
  }

  it('is no child among people of whom no age is said, and of some it is said of how many', () => {
    for (const persons of [[], [aged('p'), aged('q', 'unknown')]]) {
      const { requests, counts, events } = request({}, persons)
      expect([requests[0]?.children, counts.named.children]).toEqual([null, null])
      expect(events.find((e) => e.event === 'asked')?.facts).toEqual({ named: 30 })
    }
    const { requests, counts, events } = request({}, [aged('p', '<18'), aged('q', '18+'), aged('r', 'unknown')])
    expect([requests[0]?.children, counts.named.children]).toEqual([
      { n: 1, of: 2 },
      { n: 1, of: 2 },
    ])
    expect(events.find((e) => e.event === 'asked')?.facts).toEqual({ named: 30, children: 1, age_said: 2 })
    expect(request({}, [aged('p', '18+')]).counts.named.children).toEqual({ n: 0, of: 1 })
  })
  it('is nobody taken out, screened or found by operations that do not say so, and of some it is said of how many', () => {
    const nothing = { present: null, removed: null, screened: null, identified: null, left: null, emptied: null, emptiedAfterAsking: null }
    expect(operations({ outcome: 'persons_found' })).toMatchObject({ all: 1, ...nothing })
    const some = operations({ persons_screened: 12 }, { persons_removed: 0 }, {})
    expect(some).toMatchObject({ ...nothing, screened: { n: 12, of: 1 }, removed: { n: 0, of: 1 } })
  })
  it('is no number of who stayed where more were taken out, or left, than were there', () => {
    const wrong = [
      { persons_present: 5, persons_removed: 9 },
      { persons_present: 5, persons_left: 9 },
    ]
    expect(operations(...wrong).left).toBeNull()
    expect(operations(...wrong, { persons_present: 7, persons_removed: 7 }).left).toEqual({ n: 0, of: 7 })
  })
  it('is as roughly as its operations say it, and no number of who stayed', () => {
    const some = operations(
      { persons_present: 60, persons_present_most: 60, persons_removed: 5, persons_screened: 12, persons_screened_most: 2_147_483_647 },
      { persons_present: 40, persons_removed: 2, persons_removed_most: 4, persons_screened: 3 },
    )
    expect(some).toMatchObject({
      present: { n: 100, of: 2, said: '100~' },
      removed: { n: 7, of: 2, said: '7..9' },
      screened: { n: 15, of: 2, said: '15..' },
      left: null,
    })
    const events = tell([of('operation', 'a', { operated_month: '2023-03-01', persons_present: 60, persons_present_most: 60 })], []).events
    expect(events[0]?.facts).toMatchObject({ persons_present: '60~' })
    const named = request({ persons_named_most: 2_147_483_647 })
    expect([named.requests[0]?.said, named.counts.named.persons, named.counts.named.said]).toEqual(['30..', 30, '30..'])
    expect(named.events.find((e) => e.event === 'asked')?.facts).toMatchObject({ named: '30..' })
  })
  it('is no visit that was not announced', () => {
    const announced = (...all: readonly StoryRecord['values'][]) =>
      tell(
        all.map((values, i) => of('inspection', String(i), { inspected_on: '2023-03-01', ...values })),
        [],
      ).counts.inspections.announced
    expect(announced({ announced: 'unknown' }, {})).toBeNull()
    expect(announced({ announced: 'unknown' }, { announced: 'no' }, { announced: 'yes' })).toEqual({ n: 1, of: 2 })
  })
  it('is no request that waits: decided without a day, or out of order, is decided', () => {
    const decided = (values: StoryRecord['values']) => request(values).requests.map((r) => [r.days, r.isDecided])[0]
    expect(decided({ state: 'no_action' })).toEqual([null, true])
    expect(decided({ decided_on: '2023-01-01' })).toEqual([null, true])
    expect(decided({ state: 'triaged' })).toEqual([null, false])
    expect(decided({})).toEqual([null, null])
    expect(decided({ decided_on: '2023-02-03' })).toEqual([2, true])
  })
})
