import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv, printCsv } from './csv.ts'

describe('parseCsv', () => {
  it('reads quoted fields with commas, quotes and line breaks, and strips the byte-order mark', () => {
    const { rows, lines, problems } = parseCsv('\uFEFFa,b\r\n"1,""x""","two\nlines"\nlast,\n')
    expect(rows).toEqual([
      ['a', 'b'],
      ['1,"x"', 'two\nlines'],
      ['last', ''],
    ])
    expect(lines).toEqual([1, 2, 4])
    expect(problems).toEqual([])
  })
  it('says on which row a quote was left open', () => {
    const { problems } = parseCsv('a,b\n1,2\n3,"4\n5,6\n')
    expect(problems.map((p) => [p.code, p.row, p.column])).toContainEqual(['unbalanced_quote', 3, 2])
  })
  it('refuses text after a closing quote and quotes inside a bare field', () => {
    expect(parseCsv('a,b\n"1"x,2\n').problems[0]).toMatchObject({ code: 'stray_quote', row: 2, column: 1 })
    expect(parseCsv('a,b\n1,2"3\n').problems[0]).toMatchObject({ code: 'stray_quote', row: 2, column: 2 })
  })
  it('names a row of another width', () => {
    expect(parseCsv('a,b\n1\n2,3,4\n').problems.map((p) => p.row)).toEqual([2, 3])
  })
  it('reads nothing from nothing', () => {
    expect(parseCsv('')).toEqual({ rows: [], lines: [], problems: [] })
  })
  it('reads back whatever printCsv wrote', () => {
    const table = fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(fc.string(), { minLength: width, maxLength: width })))
    fc.assert(
      fc.property(table, (rows) => {
        expect(parseCsv(printCsv(rows)).rows).toEqual(rows)
      }),
    )
  })
})
