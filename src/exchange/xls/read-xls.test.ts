/** Workbooks of before 2007, as another program writes them (`test/road/old-book.py`); and the same cut and bent. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ONE_IN } from '../../../test/helpers/everything.ts'
import { StopReading } from '../sheet/grid.ts'
import { calculated, formula, madeXls, number, text, textResult } from '../../../test/helpers/made-xls.ts'
import { readGrids } from '../sheet/read-grids.ts'
import { readXls } from './read-xls.ts'

const BOOK = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../test/road/old-book.xls')))

describe('a workbook of before 2007', () => {
  const [sheet, aside] = readXls(BOOK)
  const rows = [...(sheet?.rows ?? [])]
  it('is known by what it holds, and has its sheets in their order', async () => {
    expect((await readGrids(BOOK)).map((g) => [g.sheet, g.isHidden === true])).toEqual([
      ['បញ្ជី', false],
      ['aside', true],
    ])
    expect([...(aside?.rows ?? [])]).toEqual([{ row: 1, cells: ['-12.5'] }])
  })
  it('shows days as days, amounts with their currency, and hundredths', () => {
    expect(rows[0]?.cells).toEqual(['Number', 'Day', 'Fine', 'In dollars', 'Half', 'Words', 'Sum', 'Yes'])
    expect(rows[1]?.cells.filter((_, i) => i !== 6)).toEqual(['1', '2024-02-02', '1000', '$1', '0.01', 'ពាក្យទី 1', 'false'])
    expect(rows[499]?.cells[4]).toBe('4.99')
  })
  it('has every word whole, where their table goes over the end of a record', () => {
    const words = rows.slice(1, 500).map(({ cells }) => cells[5]?.trimEnd())
    const wanted = words.map((_, i) => ((i + 1) % 2 === 1 ? `ពាក្យទី ${i + 1}` : `word ${i + 1} ${'x'.repeat((i + 1) % 7)}`.trimEnd()))
    expect(words).toEqual(wanted)
  })
  it('says what is merged, hidden and struck out', () => {
    expect([sheet?.merges, sheet?.hiddenRows, sheet?.hiddenColumns, sheet?.struckRows]).toEqual([
      [{ top: 501, bottom: 502, left: 0, right: 1 }],
      new Set([4]),
      new Set([4]),
      new Set([503]),
    ])
  })
})

describe('a formula that nobody worked out is told', () => {
  const unreadOf = (bytes: Uint8Array) =>
    readXls(bytes).map((g) => g.problems.map((p) => [p.code, p.sheet, p.row, p.message.en.slice(0, 11)]))
  const NOTHING = { mark: 3 }
  const TEXT = { mark: 0 }
  const list = [text(0, 0, 'Case'), text(0, 1, 'Fine'), text(1, 0, 'A'), formula(1, 1, NOTHING)]
  it('in a workbook in which none has a result', () => {
    expect(unreadOf(madeXls([], [list, [formula(0, 27, NOTHING)]]))).toEqual([
      [['cell.formula-unread', '001', 2, 'The cell B2']],
      [['cell.formula-unread', '002', 1, 'The cell AB']],
    ])
    // As xlwt writes them.
    expect(readXls(BOOK)[0]?.problems.map((p) => p.code)).toEqual(Array(100).fill('cell.formula-unread'))
  })
  it('and what has no letters is a result where somebody worked the others out', () => {
    expect(unreadOf(madeXls([calculated], [list]))).toEqual([[]])
    expect(unreadOf(madeXls([], [list, [formula(0, 0, 7)]]))).toEqual([[], []])
  })
  it('and so is one whose text does not follow, whoever worked it out', () => {
    const cells = [formula(0, 0, TEXT), number(0, 1, 5), formula(0, 2, TEXT), textResult('word'), formula(1, 0, TEXT)]
    const book = madeXls([calculated], [cells])
    expect(readXls(book).flatMap((g) => [...g.rows])).toEqual([{ row: 1, cells: ['', '5', 'word'] }])
    expect(unreadOf(book)).toEqual([
      [
        ['cell.formula-unread', '001', 1, 'The cell A1'],
        ['cell.formula-unread', '001', 2, 'The cell A2'],
      ],
    ])
  })
})

/** What a bent file gives: its sheets, or that it cannot be read; anything else is a fault of the reader. */
function outcomeOf(bytes: Uint8Array): string {
  try {
    return `${readXls(bytes).length} sheets`
  } catch (error) {
    if (error instanceof StopReading) return error.problem.code
    throw error
  }
}

describe('a workbook of before 2007 that is', () => {
  it('cut anywhere is read or refused', () => {
    for (let length = 0; length < BOOK.length; length += 997) expect(outcomeOf(BOOK.slice(0, length))).toMatch(/sheets$|^file\./)
  })
  it('bent in its envelope or its records is read or refused', () => {
    const all = [...Array.from({ length: 128 }, (_, i) => i * 4), ...Array.from({ length: 120 }, (_, i) => 512 + i * 251)]
    const places = all.filter((_, i) => i % ONE_IN(5) === 0)
    for (const at of places)
      for (const byte of [0, 0xff]) {
        const bent = BOOK.slice()
        bent[at] = byte
        expect(outcomeOf(bent)).toMatch(/sheets$|^file\./)
      }
  })
  it('of an envelope whose chains bite their tails is refused', () => {
    const bent = BOOK.slice()
    const view = new DataView(bent.buffer)
    const fat = (view.getUint32(76, true) + 1) * 512
    for (let i = 0; i < 128; i++) view.setUint32(fat + i * 4, i, true)
    expect(outcomeOf(bent)).toBe('file.broken-xls')
  })
})
