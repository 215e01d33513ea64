import { expect, it } from 'vitest'
import { sayOfUnknown } from './count.ts'

it('what stands under unknown is said to be not settled yet, or not stated, and nothing is said where there is none', () => {
  expect(sayOfUnknown([{ by: { outcome: 'convicted' } }, { by: { outcome: 'unknown', sex: 'male' } }])).toEqual([
    'unknown: not stated, or not yet, as the outcome of a case that still runs',
  ])
  expect(sayOfUnknown([{ by: { outcome: 'convicted' } }, { by: {} }])).toEqual([])
})
