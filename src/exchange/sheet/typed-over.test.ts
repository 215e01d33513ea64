/** A number that somebody typed between the formulas of a column: it is taken as it stands, and told. */
import { writeXlsx, type CellValue } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { readGrids } from './read-grids.ts'

type Kind = 'formula' | number
/** A column under a heading, each cell worked out or typed. */
async function told(kinds: readonly Kind[]): Promise<readonly string[]> {
  const rows: CellValue[][] = [['Case', 'Months'], ...kinds.map((kind, i): CellValue[] => [`A${i}`, kind === 'formula' ? i : kind])]
  const cells = new Map(
    kinds.flatMap((kind, i) => (kind === 'formula' ? [[`${i + 1},1`, { formula: `12*${i}`, formulaResult: 12 * i }] as const] : [])),
  )
  const grids = await readGrids(await writeXlsx({ sheets: [{ name: 'List', rows, cells }] }))
  return grids.flatMap((g) => g.problems.map((p) => `${p.severity} ${p.code} ${p.column}${p.row}`))
}
const WORKED: readonly Kind[] = ['formula', 'formula', 'formula', 'formula', 'formula']

it.each<[string, readonly Kind[], readonly string[]]>([
  ['a number among formulas', ['formula', 'formula', 99, 'formula', 'formula'], ['warning cell.typed-over B4']],
  ['formulas alone', WORKED, []],
  ['a sum below that was typed', [...WORKED, 60], []],
  ['what was typed before the first of them', [7, ...WORKED], []],
  ['a column that is typed for the most part', ['formula', 1, 2, 3, 4, 5, 'formula', 'formula', 'formula'], []],
  ['too few formulas to tell', ['formula', 5, 'formula'], []],
])('%s', async (_, kinds, expected) => {
  expect(await told(kinds)).toEqual(expected)
})
