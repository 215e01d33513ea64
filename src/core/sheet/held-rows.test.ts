/** Lines and rows held as numbers are the lines and rows that were put in. */
import { describe, expect, it } from 'vitest'
import { Lines } from './lines.ts'
import { Numbers } from './numbers.ts'
import { packRows, SheetRows, unpackRows } from './sheet-rows.ts'
import { ValueRows } from './value-rows.ts'

const LINES = [
  { row: 1, cells: ['A banner'] },
  { row: 3, cells: ['Court', 'No', 'Sex'] },
  { row: 4, cells: ['Acorn ', '1', '', 'beyond'] },
  { row: 9, cells: ['Acorn', '2'] },
]

describe('lines', () => {
  it('come out as they went in, each as wide as it was', () => {
    const lines = Lines.of(LINES)
    expect([...lines]).toEqual(LINES)
    expect([lines.length, lines.at(3), lines.at(4), lines.at(-1)]).toEqual([4, LINES[3], undefined, undefined])
    // Beyond a line's end begins the next line's: it is not read for this one's.
    expect([lines.cell(0, 1), lines.cell(2, 3), lines.cell(3, 2), lines.cell(7, 0)]).toEqual(['', 'beyond', '', ''])
  })
  it('that stand there several times are as many lines', () => {
    const lines = new Lines()
    lines.push(5, ['x', 'y'], 3)
    expect([...lines]).toEqual([5, 6, 7].map((row) => ({ row, cells: ['x', 'y'] })))
  })
  it('are held beyond the first buffer, and are gone from it once given away', () => {
    const numbers = new Numbers()
    for (let i = 0; i < 5000; i++) numbers.push(i * 3)
    expect([numbers.length, numbers.at(4999)]).toEqual([5000, 14_997])
    expect(numbers.give()).toEqual(Uint32Array.from({ length: 5000 }, (_, i) => i * 3))
    expect(numbers.length).toBe(0)
  })
})

describe('rows of a return', () => {
  const rows = new SheetRows(Lines.of(LINES), [
    [0, 'court'],
    [2, 'sex'],
  ])
  rows.take(2)
  rows.take(3)
  const read = [
    { row: 4, cells: { court: 'Acorn', sex: '' } },
    { row: 9, cells: { court: 'Acorn', sex: '' } },
  ]

  it('are the lines that were taken, by field', () => {
    expect([...rows]).toEqual(read)
    expect([...rows.textsOf('court'), ...rows.textsOf('nothing')]).toEqual(['Acorn', 'Acorn', '', ''])
  })
  it('change in a copy; the last change of a cell stands, and a row that is not there stays so', () => {
    const once = rows.changed([
      { row: 9, field: 'sex', value: 'x' },
      { row: 9, field: 'sex', value: 'female' },
      { row: 77, field: 'sex', value: 'male' },
    ])
    const twice = once.changed([{ row: 9, field: 'court', value: 'Bell' }])
    expect([...twice]).toEqual([read[0], { row: 9, cells: { court: 'Bell', sex: 'female' } }])
    expect([...twice.textsOf('sex')]).toEqual(['', 'female'])
    expect([...once][1]?.cells).toEqual({ court: 'Acorn', sex: 'female' })
    expect([...rows]).toEqual(read)
  })
  it('arrive in another thread as they left, with what was changed', () => {
    const changed = rows.changed([{ row: 4, field: 'sex', value: 'female' }])
    const packed = packRows(changed)
    // What is not the form's does not travel.
    expect(packed.texts.toSorted()).toEqual(['', 'Acorn', 'female'])
    const { buffer } = packed.cells
    expect(unpackRows(structuredClone(packed, { transfer: [packed.rows.buffer, buffer] }))).toEqual([...changed])
    expect(buffer.detached).toBe(true)
    expect(unpackRows(packRows(new SheetRows()))).toEqual([])
  })
})

describe('rows of values', () => {
  it('keep numbers, texts and what is absent apart, whichever fields a row has', () => {
    const rows = new ValueRows()
    const given = [{ a: 1, b: '1', c: null }, { a: 0, b: '', c: 'x' }, { b: 'other fields' }]
    for (const [i, values] of given.entries()) rows.push(i + 2, values)
    rows.fill(0, 'c', 7)
    expect(rows.map((r) => r.values)).toEqual([{ ...given[0], c: 7 }, given[1], given[2]])
    expect(rows.at(2)).toEqual({ row: 4, values: given[2] })
    expect(() => rows.fill(2, 'a', 1)).toThrow(RangeError)
  })
})
