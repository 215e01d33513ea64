import { expect, it } from 'vitest'
import { rowId } from '../../../../core/sheet/row-id.ts'
import { carry, type Again } from './carry.ts'

const again: Again = {
  changes: [
    { row: 5, field: 'decided_on', value: '28-02-2023' },
    { row: 5, field: 'sex', value: 'female' },
    { row: 6, field: 'result', value: 'confirmed' },
  ],
  answered: ['row.person-twice 5 accused_name'],
  headings: { sex: 'Sex', decided_on: 'Over', registered_on: 'Begun' },
}

it('takes all along where every column is read as before, and what was typed for a field without one', () => {
  expect(carry(again, { ...again.headings })).toEqual({ changes: again.changes, answered: again.answered, dropped: 0 })
})
it.each([
  ['that is none of the form any more', { sex: 'Sex', registered_on: 'Begun' }, ['sex', 'result']],
  ['that was swapped with another', { sex: 'Sex', decided_on: 'Begun', registered_on: 'Over' }, ['sex', 'result']],
  ['that a field has got meanwhile', { ...again.headings, result: 'End' }, ['decided_on', 'sex']],
])('drops and counts the mends of a column %s, and asks every question anew', (_, headings, fields) => {
  const { changes, answered, dropped } = carry(again, headings)
  expect(changes.map((c) => c.field)).toEqual(fields)
  expect([answered, dropped]).toEqual([[], 1])
})

it('drops the mends of a row whose number is another sheet’s or person’s now', () => {
  const [may, june] = [
    { sheet: 'May', part: 0 },
    { sheet: 'June', part: 0 },
  ]
  const [here, there] = again.changes.map((c, i) => ({ ...c, row: rowId(5, i) }))
  const before = { ...again, changes: here && there ? [here, there] : [], groups: [may, june] }
  expect(carry(before, again.headings, [may, june]).changes).toEqual([here, there])
  expect(carry(before, again.headings, [may, { sheet: 'May', part: 1 }])).toMatchObject({ changes: [here], dropped: 1 })
  expect(carry(before, again.headings, [june])).toMatchObject({ changes: [], dropped: 2 })
})
