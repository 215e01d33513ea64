import { expect, it } from 'vitest'
import { canonical } from '../canonical.ts'
import { Emergencies, emergencyCode, MERGE_SECONDS, readEmergencyCall, readEmergencyRequest, type EmergencyRequest } from './emergency.ts'

const uuid = (n: number): string => `00010203-0405-4607-8809-0a0b0c0d0e0${n}`
const token = 'ab'.repeat(16)
const stub = canonical({
  v: 1,
  id: uuid(9),
  agency: 'bell',
  author: 'unsigned:bell',
  kind: 'record.version',
  type: 'accused_episode',
  form: 'f',
  formVersion: 1,
  batch: token,
  record: token,
  replaces: 'latest',
  values: {},
})
const request = (n = 1): EmergencyRequest => ({
  format: 'saksi-emergency/2',
  why: 'child-at-risk',
  id: uuid(n),
  stub,
  fields: ['accused_name'],
  key: 'A'.repeat(43),
})
const call = (n = 1, code = emergencyCode(request(n))) => ({ request: request(n), keepers: ['dara', 'nary'] as const, code })
const event = (n: number, at: number) =>
  ({
    is: 'emergency',
    at,
    id: uuid(n),
    agency: 'bell',
    record: token,
    entry: uuid(9),
    fields: ['accused_name'],
    keepers: ['dara', 'nary'],
  }) as const

it('is two keepers on one request: another request has another code, and one keeper is not two', () => {
  const open = new Emergencies()
  expect(open.judge(call(), 0)).toBeUndefined()
  expect(open.judge(call(1, emergencyCode({ ...request(), fields: ['site'] })), 0)).toBe('emergency.code')
  expect(open.judge(call(1, emergencyCode({ ...request(), why: 'life-at-risk' })), 0)).toBe('emergency.code')
  expect(open.judge(call(1, `${emergencyCode(request()).slice(0, 4)} ${emergencyCode(request()).slice(4)}`), 0)).toBeUndefined()
  expect(readEmergencyCall(call(), 2)).toEqual(call())
  for (const keepers of [['dara'], ['dara', 'dara'], ['dara', ''], ['dara', 'nary', 'sok']])
    expect(readEmergencyCall({ ...call(), keepers }, 2)).toBeUndefined()
  const three = { ...call(), keepers: ['dara', 'nary', 'sok'] }
  expect(readEmergencyCall(three, 3)).toEqual(three)
  expect(readEmergencyCall(call(), 3), 'the trustee is three parties, and two of them are needed').toBeUndefined()
  for (const bad of [{ id: 'x' }, { stub: '{}' }, { fields: [] }, { fields: ['a name'] }, { key: 'A' }, { why: 'curious' }])
    expect(readEmergencyRequest({ ...request(), ...bad })).toBeUndefined()
})
it('is answered once, for three at most, and for none while one has waited a day', () => {
  const open = new Emergencies()
  open.take(event(1, 100))
  expect(open.judge(call(1), 101)).toBe('emergency.doubled')
  open.take(event(2, 100))
  open.take(event(3, 100))
  expect(open.judge(call(4), 101)).toBe('emergency.too-many')
  expect(open.isOverdue(100 + MERGE_SECONDS)).toBe(false)
  expect(open.isOverdue(101 + MERGE_SECONDS)).toBe(true)
  expect(open.judge(call(4), 101 + MERGE_SECONDS)).toBe('emergency.unmerged')
  for (const n of [1, 2]) open.merge(uuid(n), 200)
  // Said once more it was merged when it was merged; one that nobody gave is none.
  open.merge(uuid(1), 300)
  open.merge(uuid(8), 300)
  expect(open.all.map((e) => [e.id, e.merged])).toEqual([
    [uuid(1), 200],
    [uuid(2), 200],
    [uuid(3), null],
  ])
  open.merge(uuid(3), 400)
  expect(open.judge(call(4), 101 + MERGE_SECONDS)).toBeUndefined()
  expect(open.judge(call(1), 101 + MERGE_SECONDS)).toBe('emergency.doubled')
})
