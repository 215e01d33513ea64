import { describe, expect, it } from 'vitest'
import { nodeRandom } from '../../outside/host/node-random.ts'
import type { EntryBody, Stub } from '../entry/kinds.ts'
import { commitmentsOf, leafOf, makeEntry } from '../entry/make.ts'
import { leafHash } from '../ledger/tree.ts'
import { Erasures, judgeErasure, type ErasureStub } from './erasures.ts'
import type { LogFold } from './log-fold.ts'

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

describe('a stop that is shown to a vault', () => {
  /** As the only leaf of a log, signed by whoever may. */
  const judged = (body: object): unknown => {
    const parts = makeEntry({ id: TWO, agency: 'owl', author: 'ab'.repeat(16) }, body as EntryBody, {}, {}, nodeRandom.bytes)
    const leaf = leafOf(commitmentsOf(parts), 'erasure.stopped', false)
    const checkpoint = { origin: 'toyland', size: 1, root: leafHash(leaf), at: 200 }
    const fold = { checkEntry: () => undefined } as unknown as LogFold
    return judgeErasure({ parts, leaf, index: 0, path: [] }, checkpoint, { fold, erasures: told() })
  }
  const stop = { kind: 'erasure.stopped', of: 'bell', order: ORDER }
  it('is heard whatever its reason is called: a vault is another’s, and is brought up to date later than the record', () => {
    for (const reason of ['case-open', 'not-said', 'what-a-later-record-says'])
      expect(judged({ ...stop, reason })).toMatchObject({ is: 'erasure', stub: { reason } })
  })
  it('is none where it is not of the shape of one: no reason, a sentence, or one member more', () => {
    for (const other of [
      {},
      { reason: 'a sentence of words' },
      { reason: 7 },
      { reason: 'x'.repeat(65) },
      { reason: 'case-open', more: 1 },
    ])
      expect(judged({ ...stop, ...other })).toBe('erasure.not-in-log')
  })
})
