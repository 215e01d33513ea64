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
