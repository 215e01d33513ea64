import { expect, it } from 'vitest'
import { Allowance } from './allowance.ts'

it('an agency hands in so many bytes and so many returns a day, another as many, and no clock that is set back gives them twice', () => {
  let now = 86_400 * 20_000
  const allowance = new Allowance(() => now, 100, 3)
  expect([allowance.allows('bell', 60), allowance.allows('bell', 41), allowance.allows('owl', 100)]).toEqual([true, false, true])
  expect([allowance.allows('bell', 1), allowance.allows('bell', 1), allowance.allows('bell', 1)]).toEqual([true, true, false])
  now -= 86_400
  expect(allowance.allows('bell', 1)).toBe(false)
  now += 2 * 86_400
  expect(allowance.allows('bell', 100)).toBe(true)
})
