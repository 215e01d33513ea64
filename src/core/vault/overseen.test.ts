import { expect, it } from 'vitest'
import { Acts } from './acts.ts'
import { Emergencies, MERGE_SECONDS, type EmergencyEvent } from './emergency.ts'
import { isAwaited, overseenOf, readOverseen } from './overseen.ts'
import { DEFAULT_LIMITS, Quotas, REVIEW_HOURS } from './quota.ts'

const uuid = (n: number): string => `00010203-0405-4607-8809-0a0b0c0d0e0${n}`
const token = (c: string): string => c.repeat(32)
const T = 1_800_000_000
const by = { credential: token('c'), person: token('d'), agency: 'owl' }
const frozen = (of: string, n: number, kind: 'agency.frozen' | 'agency.released' = 'agency.frozen') =>
  ({ row: uuid(n), index: n, at: T, by, act: { kind, agency: 'owl', asker: by.credential, purpose: 'oversight', of } }) as const
/** By the person `d`, of whomever it names. */
const closing = (n: number, whom: string, kind: 'records.closed' | 'records.reopened' = 'records.closed', of = ['a', 'b']) =>
  ({
    row: `00010203-0405-4607-8809-0a0b0c0d0e${n + 10}`,
    index: n,
    at: T + n,
    by,
    act: { kind, agency: 'owl', asker: by.credential, purpose: 'oversight', person: token(whom), records: of.map(token) },
  }) as never
const call = (n: number, at: number, why: { why?: EmergencyEvent['why'] } = { why: 'child-at-risk' }): EmergencyEvent => ({
  is: 'emergency',
  at,
  id: uuid(n),
  agency: 'bell',
  record: token('a'),
  entry: uuid(9),
  fields: ['accused_name'],
  keepers: ['dara', 'nary'],
  ...(why as { why: 'child-at-risk' }),
})

function world() {
  const [emergencies, quotas, acts] = [new Emergencies(), new Quotas({ ...DEFAULT_LIMITS, burst: 1 }), new Acts()]
  emergencies.take(call(1, T, {}))
  emergencies.take(call(2, T + 10))
  emergencies.take(call(3, T + 20))
  emergencies.merge(uuid(2), T + 30)
  quotas.take({ is: 'opened', opening: uuid(4), person: token('e'), agency: 'bell', record: token('a'), at: T, glass: [token('f')] })
  for (const act of [closing(8, 'd'), closing(9, 'e'), closing(10, 'e', 'records.reopened', ['b'])]) acts.take(act)
  for (const act of [frozen('hare', 5), frozen('bell', 6), frozen('hare', 7, 'agency.released')]) acts.take(act)
  const agencyOf = (person: string) => (person === token('e') ? 'bell' : undefined)
  return (now: number, reader = '') => overseenOf({ emergencies, quotas, acts, agencyOf, reader }, now)
}

it('tells what was given by telephone: on record, waiting, or too late, and why it could not wait', () => {
  const overseen = world()
  const at = (now: number) => overseen(now).emergencies.map((e) => [e.id, e.is, e.merged, e.why])
  expect(at(T + MERGE_SECONDS)).toEqual([
    [uuid(3), 'waits', null, 'child-at-risk'],
    [uuid(2), 'done', T + 30, 'child-at-risk'],
    [uuid(1), 'waits', null, null],
  ])
  expect(at(T + MERGE_SECONDS + 1).map(([, is]) => is)).toEqual(['waits', 'done', 'overdue'])
})

it('tells what was opened behind broken glass until somebody has looked, who is locked and who is stopped', () => {
  const overseen = world()
  const now = overseen(T + REVIEW_HOURS * 3600)
  expect(now.glass).toMatchObject([{ opening: uuid(4), is: 'waits', agency: 'bell' }])
  expect(overseen(T + REVIEW_HOURS * 3600 + 1).glass).toMatchObject([{ is: 'overdue' }])
  expect(now.locked).toEqual([{ person: token('e'), agency: 'bell', what: 'burst' }])
  expect(now.frozen).toEqual(['bell'])
})

it('tells what is closed to whom for an interest, declared or ordered, until it is opened again; and nobody what was ordered of himself', () => {
  const overseen = world()
  const [declared, ordered] = [
    { person: token('d'), isDeclared: true, records: 2, since: T + 8, agency: null },
    { person: token('e'), isDeclared: false, records: 1, since: T + 9, agency: 'bell' },
  ]
  expect(overseen(T).closed).toEqual([ordered, declared])
  expect(overseen(T, token('d')).closed).toEqual([ordered, declared])
  expect(overseen(T, token('e')).closed).toEqual([declared])
})

it('is awaited once something waits too long, and not for whoever is locked or stopped', () => {
  const overseen = world()
  expect(overseen(T + MERGE_SECONDS)).toMatchObject({ locked: [{}], frozen: ['bell'] })
  expect([MERGE_SECONDS, MERGE_SECONDS + 1].map((s) => isAwaited(overseen(T + s)))).toEqual([false, true])
  const glassAlone = (now: number) => ({ ...overseen(now), emergencies: [] })
  expect([0, 1].map((s) => isAwaited(glassAlone(T + REVIEW_HOURS * 3600 + s)))).toEqual([false, true])
})

it('is read back as it was said, and nothing else is taken for it', () => {
  const said = world()(T)
  const again = JSON.parse(JSON.stringify(said)) as typeof said
  expect(readOverseen(again)).toEqual(said)
  // A vault of before tells of no interests: the rest of its word stands.
  const { closed: _, ...before } = again as Record<string, unknown>
  expect(readOverseen(before)).toEqual({ ...said, closed: [] })
  const [emergency, glass, locked] = [said.emergencies[0], said.glass[0], said.locked[0]]
  for (const bad of [
    null,
    { ...said, more: [] },
    { ...said, frozen: ['<b>'] },
    ...[{ id: 'x' }, { why: 'because' }, { is: 'maybe' }, { merged: '' }, { record: 'r' }, { keepers: ['a b'] }, { name: 'x' }].map(
      (c) => ({
        ...said,
        emergencies: [{ ...emergency, ...c }],
      }),
    ),
    ...[{ opening: 'x' }, { is: 'done' }, { due: null }].map((c) => ({ ...said, glass: [{ ...glass, ...c }] })),
    ...[{ person: 'ann' }, { what: 'x' }, { agency: '' }].map((c) => ({ ...said, locked: [{ ...locked, ...c }] })),
  ])
    expect(readOverseen(bad), JSON.stringify(bad)).toBeUndefined()
})
