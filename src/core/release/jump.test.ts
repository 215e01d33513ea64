import { expect, test } from 'vitest'
import { jumpBetween } from './jump.ts'
import type { Edition } from './series.ts'
import type { SaidCell } from './said-cell.ts'

const edition = (received: number, due: number, definition = 1): Pick<Edition, 'release'> =>
  ({ release: { id: 'r', on: '2025-01-01', release: { coverage: { received, due }, definition } } }) as unknown as Pick<Edition, 'release'>
const said = (value: number | null): SaidCell => ({
  value,
  qualifier: value === null ? null : 'exact',
  state: value === null ? 'withheld_for_privacy' : 'reported',
})
const jump = (
  was: number | null,
  before: readonly [number, number, number?],
  is: number | null,
  after: readonly [number, number, number?],
) => jumpBetween(edition(...before), said(was), edition(...after), said(is))

test('a rise while returns are missing is none that they explain, and more returns explain it only where they rose as far', () => {
  expect(jump(88, [100, 100], 354, [96, 100])).toEqual({ goes: 'up', why: 'unknown' })
  expect(jump(88, [100, 100], 354, [104, 104])).toEqual({ goes: 'up', why: 'unknown' })
  expect(jump(88, [25, 100], 354, [104, 104])).toEqual({ goes: 'up', why: 'returns' })
})

test('a fall is the returns’ own only where as many of them are missing', () => {
  expect(jump(200, [100, 100], 50, [25, 100])).toEqual({ goes: 'down', why: 'returns' })
  expect(jump(200, [100, 100], 50, [99, 100])).toEqual({ goes: 'down', why: 'unknown' })
})

test('nobody asks about less than twice as many, a handful, a number that is not printed, or another definition', () => {
  expect(jump(100, [4, 4], 199, [4, 4])).toBeNull()
  expect(jump(2, [4, 4], 9, [4, 4])).toBeNull()
  expect(jump(null, [4, 4], 90, [4, 4])).toBeNull()
  expect(jump(10, [4, 4, 1], 90, [4, 4, 2])).toBeNull()
})
