import { expect, test } from 'vitest'
import { hasMoved, jumpBetween } from './jump.ts'
import type { Edition } from './series.ts'
import type { SaidCell } from './said-cell.ts'

type Returns = readonly [received: number, due: number, more?: { readonly definition?: number; readonly awaited?: number }]
const edition = ([received, due, { definition = 1, awaited = 0 } = {}]: Returns): Pick<Edition, 'release'> =>
  ({ release: { id: 'r', on: '2025-01-01', release: { coverage: { received, due, awaited }, definition } } }) as unknown as Pick<
    Edition,
    'release'
  >
const said = (value: number | null, qualifier: SaidCell['qualifier'] = 'exact'): SaidCell => ({
  value,
  qualifier: value === null ? null : qualifier,
  state: value === null ? 'withheld_for_privacy' : 'reported',
})
const jump = (was: number | null, before: Returns, is: number | null, after: Returns) =>
  jumpBetween(edition(before), said(was), edition(after), said(is))

test('returns cannot be the whole reason only where the smaller number lacks none: what the larger lacks would only add to it', () => {
  expect(jump(88, [104, 104], 354, [104, 104])).toEqual({ goes: 'up', why: 'unknown' })
  expect(jumpBetween(edition([100, 100]), said(88), edition([96, 100]), said(354, 'at_least'))).toEqual({ goes: 'up', why: 'unknown' })
  expect(jumpBetween(edition([96, 100]), said(200, 'at_least'), edition([100, 100]), said(50))).toEqual({ goes: 'down', why: 'unknown' })
})

test('one return that the smaller number lacks may hold all of the difference, in a rise and in a fall', () => {
  expect(jumpBetween(edition([96, 104]), said(20, 'at_least'), edition([104, 104]), said(60))).toEqual({ goes: 'up', why: 'returns' })
  expect(jump(88, [25, 100], 354, [104, 104])).toEqual({ goes: 'up', why: 'returns' })
  expect(jump(200, [100, 100], 50, [99, 100])).toEqual({ goes: 'down', why: 'returns' })
  expect(jump(200, [104, 104], 50, [100, 100, { awaited: 4 }])).toEqual({ goes: 'down', why: 'returns' })
})

test('as many returns may be of others, and offices that are new may hold all of the rise', () => {
  expect(jump(20, [96, 104], 60, [96, 104])).toEqual({ goes: 'up', why: 'others' })
  expect(jump(88, [100, 100], 354, [96, 104])).toEqual({ goes: 'up', why: 'others' })
  expect(jump(88, [100, 100], 354, [104, 104])).toEqual({ goes: 'up', why: 'returns' })
})

test('where a number is about, the smaller is a least, or nobody says which returns were in, nothing is said of them', () => {
  const full: Returns = [104, 104]
  const whyOf = (was: SaidCell, is: SaidCell) => jumpBetween(edition(full), was, edition(full), is)?.why
  expect(whyOf(said(20, 'about'), said(60))).toBe('unsaid')
  expect(whyOf(said(20), said(60, 'about'))).toBe('unsaid')
  expect(whyOf(said(20, 'at_least'), said(60))).toBe('unsaid')
  expect(jump(20, [0, 0], 60, [0, 0])?.why).toBe('unsaid')
})

test('nobody asks about less than twice as many, a handful, a number that is not printed, or another definition', () => {
  expect(jump(100, [4, 4], 199, [4, 4])).toBeNull()
  expect(jump(2, [4, 4], 9, [4, 4])).toBeNull()
  expect(jump(null, [4, 4], 90, [4, 4])).toBeNull()
  expect(jump(10, [4, 4, { definition: 1 }], 90, [4, 4, { definition: 2 }])).toBeNull()
})

test('many who moved into or out of “not stated” take the other parts with them; a handful, and what nobody knows, do not', () => {
  expect(hasMoved({ all: 161, unstated: 20 }, { all: 150, unstated: 119 })).toBe(true)
  expect(hasMoved({ all: 150, unstated: 119 }, { all: 161, unstated: 20 })).toBe(true)
  expect(hasMoved({ all: 100, unstated: 0 }, { all: 100, unstated: 10 })).toBe(true)
  expect(hasMoved({ all: 20, unstated: 0 }, { all: 20, unstated: 9 })).toBe(false)
  expect(hasMoved({ all: 1000, unstated: 20 }, { all: 1000, unstated: 60 })).toBe(false)
  // Twice as many, and twice as many of all: what is not stated is the same part.
  expect(hasMoved({ all: 100, unstated: 50 }, { all: 200, unstated: 100 })).toBe(false)
  expect(hasMoved({ all: 161, unstated: null }, { all: 150, unstated: 119 })).toBe(false)
})
