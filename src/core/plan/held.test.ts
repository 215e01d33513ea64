import { expect, it } from 'vitest'
import { heldSeals, readHeldSeals } from './held.ts'
import { opensAt } from './plan.ts'

const [HOUR, DAY] = [3600, 86_400]
const NOW = Date.UTC(2026, 10, 25, 12) / 1000
const seal = (n: number, { action = NOW + DAY, agency = 'bell', isExtended = false, seenAt = NOW - DAY } = {}) => ({
  value: String(n).repeat(64),
  agency,
  keptAt: seenAt - HOUR,
  seenAt,
  opens: opensAt(action, seenAt, isExtended),
  isExtended,
})

it('gives numbers by agency, and each seal’s value, since when, and the day by which it opens by itself', () => {
  const list = heldSeals([seal(1), seal(2, { isExtended: true }), seal(3, { agency: 'owl', action: NOW - 4 * DAY })], NOW)
  expect(list).toEqual({
    format: 'saksi-plan-held/1',
    at: '2026-11-25T12:00Z',
    agencies: [
      {
        agency: 'bell',
        sealed: 2,
        due: 0,
        extended: 1,
        seals: [
          { value: '1'.repeat(64), since: '2026-11-24T11:00Z', latest: '2026-12-24', isDue: false, isExtended: false },
          { value: '2'.repeat(64), since: '2026-11-24T11:00Z', latest: '2027-01-23', isDue: false, isExtended: true },
        ],
      },
      {
        agency: 'owl',
        sealed: 0,
        due: 1,
        extended: 0,
        seals: [{ value: '3'.repeat(64), since: '2026-11-24T11:00Z', latest: '2026-12-24', isDue: true, isExtended: false }],
      },
    ],
  })
  expect(readHeldSeals(JSON.stringify(list))).toEqual(list)
})

it('says the same of a raid tonight and of one in three weeks', () => {
  const of = (action: number): string => JSON.stringify(heldSeals([seal(1, { action })], NOW))
  expect(of(NOW + 6 * HOUR)).toBe(of(NOW + 21 * DAY))
})

it('takes no other file for one', () => {
  const list = heldSeals([seal(1)], NOW)
  const [bell] = list.agencies
  const [one] = bell?.seals ?? []
  const bad: unknown[] = [
    null,
    [],
    { ...list, format: 'saksi-plan-held/2' },
    { ...list, at: 'now' },
    { ...list, more: 1 },
    { ...list, agencies: {} },
    ...[{ agency: '<b>' }, { due: -1 }, { sealed: '2' }, { seals: 1 }].map((c) => ({ ...list, agencies: [{ ...bell, ...c }] })),
    ...[{ value: 'ab' }, { since: 'x' }, { latest: '2026-13-01' }, { isDue: 1 }, { isExtended: null }, { text: 'a' }].map((c) => ({
      ...list,
      agencies: [{ ...bell, seals: [{ ...one, ...c }] }],
    })),
  ]
  for (const v of bad) expect(readHeldSeals(JSON.stringify(v)), JSON.stringify(v)).toBeUndefined()
  expect(readHeldSeals('{"torn":')).toBeUndefined()
})
