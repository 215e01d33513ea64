import { describe, expect, test } from 'vitest'
import { partIn, piecesOf, sizeOf } from './window.ts'

const tens = () => 10

describe('what of a long sheet is drawn', () => {
  test('is what touches the window, and never nothing', () => {
    expect(partIn(tens, 100, 0, 35)).toEqual({ from: 0, to: 4 })
    expect(partIn(tens, 100, 35, 60)).toEqual({ from: 3, to: 6 })
    // A view that became shorter under a window scrolled far down.
    expect(partIn(tens, 3, 500, 600)).toEqual({ from: 2, to: 3 })
    // A box that is hidden has no height.
    expect(partIn(tens, 3, 0, 0)).toEqual({ from: 0, to: 1 })
    expect(partIn(tens, 0, 0, 100)).toEqual({ from: 0, to: 0 })
    expect(partIn((i) => (i === 1 ? 100 : 10), 9, 50, 60)).toEqual({ from: 1, to: 2 })
  })

  test('and the pinned, with every stretch between them one gap', () => {
    expect(piecesOf({ from: 2, to: 4 }, [0, 3, 7], 10)).toEqual([0, { from: 1, to: 2 }, 2, 3, { from: 4, to: 7 }, 7, { from: 8, to: 10 }])
    expect(piecesOf({ from: 0, to: 9 }, [-1, 12], 3)).toEqual([0, 1, 2])
    expect(piecesOf({ from: 0, to: 0 }, [], 0)).toEqual([])
  })

  test('drawn and gaps are as long together as all', () => {
    const size = (i: number): number => 10 + (i % 7)
    for (let start = 0; start < 900; start += 37) {
      const pieces = piecesOf(partIn(size, 60, start, start + 200), [5, 59], 60)
      const whole = pieces.reduce<number>((sum, p) => sum + (typeof p === 'number' ? size(p) : sizeOf(p, size)), 0)
      expect(whole).toBe(sizeOf({ from: 0, to: 60 }, size))
    }
  })
})
