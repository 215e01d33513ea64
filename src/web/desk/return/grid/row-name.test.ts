import { expect, it } from 'vitest'
import { rowId } from '../../../../core/sheet/row-id.ts'
import { nameRow, shortName } from './row-name.ts'

const MAY = { sheet: 'May', part: 0 }
it.each([
  ['of a template', rowId(13, 0), undefined, { row: 13 }, '13'],
  ['of the one sheet', rowId(13, 0), [MAY], { row: 13 }, '13'],
  ['the second person of a row', rowId(13, 1), [MAY, { sheet: 'May', part: 1 }], { row: 13, person: 2 }, '13 (2)'],
  ['of the second sheet', rowId(13, 1), [MAY, { sheet: 'June', part: 0 }], { row: 13, sheet: 'June' }, '13'],
  ['of the first of two sheets', rowId(13, 0), [MAY, { sheet: 'June', part: 0 }], { row: 13, sheet: 'May' }, '13'],
])('a row %s', (_, id, groups, name, short) => {
  expect([nameRow(id, groups), shortName(nameRow(id, groups))]).toEqual([name, short])
})
