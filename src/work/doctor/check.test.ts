import { expect, it } from 'vitest'
import { ageOf } from './check.ts'

it('an age is said in the unit that it is of, and nothing is older than now by less than nothing', () => {
  expect([-1, -0.2, 0, 119, 120, 7199, 7200, 172_799, 172_800].map(ageOf)).toEqual([
    '0 s',
    '0 s',
    '0 s',
    '119 s',
    '2 min',
    '120 min',
    '2 h',
    '48 h',
    '2 days',
  ])
})
