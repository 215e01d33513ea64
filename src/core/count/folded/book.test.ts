import { expect, it } from 'vitest'
import type { Step } from '../../entry/fold.ts'
import type { Stub } from '../../entry/kinds.ts'
import { Book } from './book.ts'

it('what is made of the rows is made once for one asker, and anew for another, for a third way, and when an entry has come', () => {
  const book = new Book()
  const [one, other] = [{}, {}]
  let made = 0
  const ask = (of: object, how: string): number => book.once(of, how, () => ++made)
  expect([ask(one, 'a'), ask(one, 'a'), ask(one, 'b'), ask(one, 'a')]).toEqual([1, 1, 2, 1])
  expect([ask(one, 'c'), ask(one, 'c'), ask(one, 'a')]).toEqual([3, 3, 4])
  expect([ask(other, 'a'), ask(one, 'a')]).toEqual([5, 6])
  book.take({ kind: 'log.padded', agency: 'saksi' } as Stub, { rows: [] } as unknown as Step, '2024-01-31 09:00:00.000000+00')
  expect(ask(one, 'a')).toBe(7)
})
