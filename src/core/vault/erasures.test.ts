import { describe, expect, it } from 'vitest'
import type { Stub } from '../entry/kinds.ts'
import { Erasures, type ErasureStub } from './erasures.ts'

type Of<K extends ErasureStub['kind']> = Extract<Stub, { kind: K }>
const RECORD = 'ab'.repeat(16)
const [ONE, TWO] = ['00010203-0405-4607-8809-0a0b0c0d0e01', '00010203-0405-4607-8809-0a0b0c0d0e02'] as const
const ORDER = '00010203-0405-4607-8809-0a0b0c0d0e0f'
const about = (entries: readonly string[]) =>
  ({ v: 1, agency: 'bell', author: 'a', type: 'accused_episode', record: RECORD, entries, ground: 'court-order', approvedBy: [] }) as const
const ordered = (entries: readonly string[]) =>
  ({ ...about(entries), id: ORDER, kind: 'erasure.ordered', advocate: 'none' }) as unknown as Of<'erasure.ordered'>
const erased = (entries: readonly string[]) => ({ ...about(entries), id: ONE, kind: 'record.erased' }) as unknown as Of<'record.erased'>
const stopped = { v: 1, id: TWO, agency: 'owl', author: 'a', kind: 'erasure.stopped', of: 'bell', order: ORDER, reason: 'case-open' }
const told = (...stubs: readonly object[]): Erasures => {
  const erasures = new Erasures()
  for (const [i, stub] of stubs.entries()) erasures.take({ is: 'erasure', at: 100 + i, stub: stub as ErasureStub })
  return erasures
}

describe('an order', () => {
  it('stands from when it was shown', () => {
    expect(told(ordered([ONE, TWO])).orderedAt(erased([TWO, ONE]))).toBe(100)
  })
  it.each([[[ONE, TWO]], [[TWO]], [[]], [[ONE, ONE]]])('stands for the very entries that it names, not for %j', (entries) => {
    const isSame = entries.length > 0 && entries.every((e) => e === ONE)
    expect(told(ordered([ONE])).orderedAt(erased(entries))).toBe(isSame ? 100 : undefined)
  })
  it('does not stand for more than it names, however often it names one', () => {
    expect(told(ordered([ONE, ONE])).orderedAt(erased([ONE, TWO]))).toBeUndefined()
  })
  it('is ended by a stop, whichever of the two a server shows first', () => {
    expect(told(ordered([ONE]), stopped).orderedAt(erased([ONE]))).toBeUndefined()
    expect(told(stopped, ordered([ONE])).orderedAt(erased([ONE]))).toBeUndefined()
  })
})
