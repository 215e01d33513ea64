import { describe, expect, it } from 'vitest'
import type { Form, Problem } from '../../../../core/country/index.ts'
import { splitOf } from './split.ts'

const form = { fields: [] } as unknown as Form
const rows = [4, 5, 6].map((row) => ({ row, cells: {} }))
const said = (row: number | undefined, severity: Problem['severity'] = 'error', code = 'cell.required'): Problem => ({
  severity,
  code,
  message: { en: code },
  ...(row === undefined ? {} : { row }),
})

describe('a sheet of which some rows may wait', () => {
  it('lets those at fault wait, once nothing is left to ask of the others', () => {
    expect(splitOf({ rows, form }, [said(5), said(5), said(5, 'warning')])).toEqual({ waiting: [5], others: 2, asks: 0 })
    expect(splitOf({ rows, form }, [said(5), said(4, 'warning'), said(undefined, 'warning')])).toMatchObject({ asks: 2 })
  })
  it.each([
    ['nothing at fault', [said(5, 'warning')]],
    ['a fault of the file', [said(undefined), said(5)]],
    ['a total, which is no row', [said(9, 'error', 'row.total-disagrees')]],
    ['a row of another office', [said(5, 'error', 'row.other-office')]],
    ['nothing left to send', [said(4), said(5), said(6)]],
  ])('does not with %s', (_, open) => {
    expect(splitOf({ rows, form }, open)).toBeUndefined()
  })
})
