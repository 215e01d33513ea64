import { describe, expect, it } from 'vitest'
import courtReturn from '../../../../../countries/kh/forms/court-return.ts'
import { copy, fillDown, openedAt, paste, spanOf, spotAt, takeTyped, type Shown } from './grid-span.ts'

const ids = ['case_number', 'accused_name', 'registered_on']
const columns = courtReturn.fields.filter((f) => ids.includes(f.id))
const sheet = Array.from({ length: 400 }, (_, i) => ({
  row: i + 2,
  cells: { case_number: `${i + 2}/2023`, accused_name: `Wobbelise ${i + 2}`, registered_on: '' },
}))
/** Ten rows around the problem of row 300, as the view has them. */
const shown: Shown = { rows: sheet.slice(294, 304), columns }
const at = (row: number, field = 'case_number') => ({ row, field })
const one = { top: 0, bottom: 0, left: 0, right: 0, row: 0, column: 0 }

describe('where one stands', () => {
  it('is at the problem in the panel, when the row that one stood in is not shown', () => {
    expect(columns.map((f) => f.id)).toEqual(ids)
    const span = spanOf(shown, at(12, 'registered_on'), undefined, at(300))
    expect(spotAt(shown, span.row, span.column)).toEqual(at(300))
    // A problem of a row without a cell, and one of the row of headings.
    expect(spanOf(shown, at(12), undefined, { row: 300 })).toMatchObject({ row: 4, column: 0, top: 4, bottom: 4 })
    expect(spanOf(shown, { row: 1, field: '' }, undefined, { row: 1 })).toEqual(one)
    expect(spanOf(shown, undefined, undefined)).toEqual(one)
  })
  it('is alone chosen, when the choice began or ended out of view', () => {
    expect(spanOf(shown, at(296), at(12, 'registered_on'))).toEqual(one)
    expect(spanOf(shown, at(12), at(299), at(296))).toEqual(one)
    expect(spanOf(shown, at(298, 'accused_name'), at(296))).toEqual({ top: 0, bottom: 2, left: 0, right: 1, row: 2, column: 1 })
  })
})

describe('a block', () => {
  const span = (from: number, to: number) => spanOf(shown, at(to), at(from))
  it('of one cell goes into the rows that are chosen and shown, and no others', () => {
    expect(paste(shown, spanOf(shown, at(296), at(12)), 'x', sheet).changes).toEqual([{ ...at(296), value: 'x' }])
    expect(paste(shown, span(296, 298), 'x', sheet).changes.map((c) => c.row)).toEqual([296, 297, 298])
  })
  it('begins where one stands and goes on below what is shown', () => {
    const { changes, leftOut } = paste(shown, span(304, 304), 'a\nb\nc\nd', sheet)
    expect(changes.map((c) => [c.row, c.value])).toEqual([304, 305, 306, 307].map((row, i) => [row, 'abcd'[i]]))
    expect(leftOut).toBe(0)
    expect(paste(shown, span(304, 304), 'a\nb\nc\nd')).toMatchObject({ changes: { length: 2 }, leftOut: 2 })
  })
  it('that was copied with its names closed leaves the names where it is pasted', () => {
    const text = copy(shown, spanOf(shown, at(296), at(297, 'registered_on')))
    expect(text).toBe('296/2023\t\t\n297/2023\t\t')
    const { changes } = paste(shown, span(300, 300), text, sheet)
    expect(changes.map((c) => [c.row, c.field])).toEqual(
      [300, 301].flatMap((row) => [
        [row, 'case_number'],
        [row, 'registered_on'],
      ]),
    )
    // One closed cell alone is copied as nothing too.
    expect(paste(shown, spanOf(shown, at(300, 'accused_name'), undefined), '', sheet).changes).toEqual([])
    // Nor does a name that is missing take away those below it.
    const gap: Shown = { columns, rows: shown.rows.with(0, { row: 296, cells: { accused_name: '', case_number: '' } }) }
    const down = fillDown(gap, spanOf(gap, at(298, 'accused_name'), at(296)))
    expect(new Set(down.map((c) => c.field))).toEqual(new Set(['case_number']))
    // A name that somebody copied elsewhere is a name.
    expect(paste(shown, span(300, 300), '1/2024\tIlvermine', sheet).changes.at(1)).toMatchObject({
      field: 'accused_name',
      value: 'Ilvermine',
    })
  })
})

describe('a cell', () => {
  it('opens with what stands in it, and a closed name with nothing', () => {
    expect(openedAt(shown, at(300))).toEqual({ spot: at(300), text: '300/2023' })
    expect(openedAt(shown, at(300, 'accused_name')).text).toBe('')
  })
  it('is written where it was opened, and a name only by what was typed over it', () => {
    expect(takeTyped(shown, { spot: at(12), text: '' })).toEqual([{ ...at(12), value: '' }])
    expect(takeTyped(shown, { spot: at(300, 'accused_name'), text: 'Ilvermine' })).toMatchObject([{ row: 300, value: 'Ilvermine' }])
    expect(takeTyped(shown, { spot: at(300, 'accused_name'), text: ' ' })).toEqual([])
  })
})
