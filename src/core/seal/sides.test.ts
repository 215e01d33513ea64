import { expect, it } from 'vitest'
import { arePeers, areWhole, isDeskHost, isEnough, SIDES, type Side } from './sides.ts'

const SETS = Array.from({ length: 2 ** SIDES.length }, (_, mask) => SIDES.filter((__, i) => (mask & (1 << i)) !== 0))

it('enough are the agency’s and the trustee’s, or the agency’s and two of three: every set is tried', () => {
  const smallest = SETS.filter((some) => isEnough(some) && some.every((side) => !isEnough(some.filter((s) => s !== side))))
  expect(smallest.map((s) => s.join(' '))).toEqual([
    'agency trustee',
    'agency trustee-1 trustee-2',
    'agency trustee-1 trustee-3',
    'agency trustee-2 trustee-3',
  ])
})

it('a record’s vaults are two or four, never of both sorts, and each is every other’s peer', () => {
  const whole = SETS.filter(areWhole)
  expect(whole.map((s) => s.length)).toEqual([2, 4])
  expect(areWhole(['agency', 'trustee', 'trustee'] as Side[])).toBe(false)
  for (const some of whole) for (const one of some) expect(some.filter((s) => arePeers(one, s))).toEqual(some.filter((s) => s !== one))
  expect(arePeers('trustee', 'trustee-2')).toBe(false)
  expect(whole.map((s) => s.filter(isDeskHost))).toEqual([['trustee'], ['trustee-1']])
})
