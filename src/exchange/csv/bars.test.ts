/** Text whose cells are parted by bars, as a hotline's book is typed; and text in which a bar parts nothing. */
import { expect, it } from 'vitest'
import { readGrids } from '../sheet/read-grids.ts'

const read = async (text: string): Promise<readonly (readonly [number, readonly string[]])[]> => {
  const [grid] = await readGrids(new TextEncoder().encode(text))
  return [...(grid?.rows ?? [])].map(({ row, cells }) => [row, cells])
}
const CALLS = `Hotline book
who: V = the person, R = relative, N = neighbour, P = police, ? = did not say

hour | who | sex | matter
--- 3.4.2024 ---
08.44 | R |  | silent
12.51 | V | F | held, in a compound
14.39 | N | M | wages
      note: she calls again`

it('is read by its bars, though a line above has more commas', async () => {
  const lines = await read(CALLS)
  expect(lines.find(([row]) => row === 7)).toEqual([7, ['12.51', 'V', 'F', 'held, in a compound']])
  expect(lines.find(([row]) => row === 6)?.[1]).toEqual(['08.44', 'R', '', 'silent'])
  expect(lines.find(([row]) => row === 5)?.[1]).toEqual(['--- 3.4.2024 ---'])
  expect(lines.find(([row]) => row === 9)?.[1]).toEqual(['note: she calls again'])
})
it('may be framed, and drawn lines are none', async () => {
  const framed = await read('| No | Name | Sex | Age |\n|----|:----:|---|---|\n| 1 | A | F | 20 |\n| 2 | B |  | 30 |\n| 3 | C | M | 40 |')
  expect(framed.map(([, cells]) => cells)).toEqual([
    ['No', 'Name', 'Sex', 'Age'],
    ['1', 'A', 'F', '20'],
    ['2', 'B', '', '30'],
    ['3', 'C', 'M', '40'],
  ])
})
it('stays as it is where commas, semicolons or tabs part as many lines', async () => {
  for (const mark of [',', ';', '\t']) {
    const line = (...cells: string[]): string => cells.join(mark)
    const rows = await read([line('No', 'Name', 'Sex', 'Signs'), ...[1, 2, 3].map((n) => line(`${n}`, 'A', 'F', 'a|b|c|d'))].join('\n'))
    expect(rows.map(([, cells]) => cells[3])).toEqual(['Signs', 'a|b|c|d', 'a|b|c|d', 'a|b|c|d'])
  }
})
