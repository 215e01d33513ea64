import { expect, it } from 'vitest'
import { standIn } from './stand-in.ts'

it('lines of two long lists that all say one province are held against those of their own number alone', () => {
  let seen = 0
  const line = (n: number): readonly string[] =>
    new Proxy(['Kampot', `${n}/2024`, 'F', String(20 + (n % 9))], {
      get: (cells, key, all) => {
        seen++
        return Reflect.get(cells, key, all) as unknown
      },
    })
  const lines = Array.from({ length: 1000 }, (_, n) => line(n))
  const columns = [0, 1, 2, 3].map((column) => [column, column] as const)
  expect(standIn(lines, lines, columns, [])).toBe(true)
  // Each with each would be a million.
  expect(seen).toBeLessThan(100_000)
  expect(standIn([line(1000)], lines, columns, [])).toBe(false)
})

it('a line of which that cell is empty is held by what else it says', () => {
  const columns = [0, 1, 2, 3].map((column) => [column, column] as const)
  const all = [
    ['Kampot', '1/2024', 'F', '20'],
    ['Kep', '2/2024', 'M', '31'],
  ]
  expect(standIn([['Kep', '', 'M', '31']], all, columns, [])).toBe(true)
  expect(standIn([['Kep', '', 'M', '20']], all, columns, [])).toBe(false)
})
