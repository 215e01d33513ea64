import { describe, expect, it } from 'vitest'
import type { Form } from '../../../../core/country/index.ts'
import { parseBlock, printBlock } from '../grid/block.ts'
import { change, NO_HISTORY, realChanges, redo, undo } from './edits.ts'
import { actionOf } from '../grid/grid-keys.ts'
import { cellOf, type Sheet } from './problems.ts'

const sheet: Sheet = {
  fileName: 'a.xlsx',
  form: { fields: [] } as unknown as Form,
  name: '',
  headings: {},
  rows: [
    { row: 4, cells: { court: 'A', sex: 'male' } },
    { row: 6, cells: { court: 'B', sex: '' } },
  ],
  problems: [],
  answered: new Set(),
  was: new Map(),
  history: NO_HISTORY,
  learned: [],
  tables: [],
}
const key = (name: string, held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
  actionOf({ key: name, ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, ...held })

describe('changes', () => {
  it('are undone and done again in their order, a block as one step', () => {
    const one = change(sheet, [{ row: 4, field: 'court', value: 'C' }])
    const two = change(one, [
      { row: 4, field: 'sex', value: 'x' },
      { row: 6, field: 'sex', value: 'y' },
    ])
    const read = (s: Sheet): string[] => s.rows.flatMap((r) => [cellOf(s, r.row, 'court'), cellOf(s, r.row, 'sex')])
    expect(read(two)).toEqual(['C', 'x', 'B', 'y'])
    const back = undo(two)
    expect(read(back?.sheet ?? sheet)).toEqual(['C', 'male', 'B', ''])
    expect(back?.changes).toEqual([
      { row: 4, field: 'sex', value: 'male' },
      { row: 6, field: 'sex', value: '' },
    ])
    const first = undo(back?.sheet ?? sheet)
    expect(read(first?.sheet ?? two)).toEqual(['A', 'male', 'B', ''])
    expect(undo(first?.sheet ?? two)).toBeUndefined()
    const again = redo(redo(first?.sheet ?? two)?.sheet ?? sheet)
    expect(read(again?.sheet ?? sheet)).toEqual(['C', 'x', 'B', 'y'])
    // A new change ends what could have been done again.
    expect(redo(change(first?.sheet ?? two, [{ row: 6, field: 'court', value: 'D' }]))).toBeUndefined()
  })
  it('that change nothing are none, and of two for one cell the last stands', () => {
    expect(realChanges(sheet, [{ row: 4, field: 'court', value: 'A' }])).toEqual([])
    const twice = ['x', 'y'].map((value) => ({ row: 4, field: 'court', value }))
    expect(realChanges(sheet, twice)).toEqual([{ row: 4, field: 'court', value: 'y' }])
  })
})

describe('a block from a spreadsheet', () => {
  it.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['one', [['one']]],
    ['"two\nlines"\t"a ""b"""', [['two\nlines', 'a "b"']]],
    ['"Sokha" said\tx', [['"Sokha" said', 'x']]],
    ['"open\tx', [['"open', 'x']]],
    [
      '\t\n\t',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['', [['']]],
  ])('%j', (text, rows) => {
    expect(parseBlock(text)).toEqual(rows)
  })
  it('is read back as it was printed', () => {
    const rows = [
      ['a\tb', 'c"d', ''],
      ['e\nf', 'g', 'h'],
    ]
    expect(parseBlock(printBlock(rows))).toEqual(rows)
  })
})

it('keys mean in the grid what they mean in a spreadsheet, and Tab leaves it', () => {
  expect(key('ArrowDown')).toEqual({ kind: 'move', rows: 1, columns: 0, extends: false })
  expect(key('ArrowRight', { shiftKey: true })).toMatchObject({ columns: 1, extends: true })
  expect(key('Home', { ctrlKey: true })).toMatchObject({ rows: -1_000_000, columns: -1_000_000 })
  expect(key('ក')).toEqual({ kind: 'type', with: 'ក' })
  expect(key('F2')).toEqual({ kind: 'type' })
  expect([key('z', { ctrlKey: true }), key('Z', { metaKey: true, shiftKey: true }), key('d', { ctrlKey: true })]).toEqual([
    { kind: 'undo' },
    { kind: 'redo' },
    { kind: 'fill-down' },
  ])
  expect([key('Tab'), key('Escape'), key('F5'), key('c', { ctrlKey: true }), key('a', { altKey: true })]).toEqual(Array(5).fill(undefined))
})
