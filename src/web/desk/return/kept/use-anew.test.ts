import { expect, it } from 'vitest'
import { isLeft } from './use-anew.ts'

const there = { at: 'receipt', isAnew: false, comesBack: false, isBegun: false } as const
it('a receipt is left for another return, and for a record that was begun elsewhere when the page is come back to', () => {
  expect(isLeft({ ...there, isAnew: true })).toBe(true)
  expect(isLeft({ ...there, comesBack: true, isBegun: true })).toBe(true)
  expect(isLeft({ ...there, comesBack: true })).toBe(false)
})
it('a receipt that comes while a record that was begun waits behind it stays until it was read', () => {
  expect(isLeft({ ...there, isBegun: true })).toBe(false)
})
it('what is not sent stays as it was left', () => {
  for (const at of ['drop', 'typing', 'mend', 'sealing'] as const)
    expect(isLeft({ at, isAnew: true, comesBack: true, isBegun: true })).toBe(false)
})
