import { expect, it } from 'vitest'
import type { Form } from '../../../../core/country/index.ts'
import { BEGUN } from '../../typed/begun-mark.ts'
import { recordsOf } from '../../typed/records-of.ts'
import { alongOf, begin, takeBegun } from './begun.ts'
import type { Kept } from './kept.ts'

const form = (id: string): Form => ({ id }) as Form
const again = { changes: [], answered: [], headings: {} }
const kept = (id: string, typed?: Kept['typed']): Kept =>
  typed ? { form: form(id), typed } : { form: form(id), id: 'a', name: '', bytes: new Uint8Array(), again, strays: 0 }

it('is taken once, and waits behind other work that was kept', () => {
  begin({ form: form('stay'), cells: { sex: 'female' } })
  expect(takeBegun(kept('court'))).toBeUndefined()
  expect(takeBegun(kept('stay'))).toBeUndefined() // a file of the same form
  expect(takeBegun(undefined)).toEqual({ form: form('stay'), typed: { rows: [], cells: { sex: 'female' } } })
  expect(takeBegun(undefined)).toBeUndefined()
})
it('writes over nothing that was typed of the same form: the half record stands as one of its own', () => {
  begin({ form: form('stay'), cells: { sex: 'male' } })
  const typed = { rows: [{ sex: 'female' }], cells: { file_number: 'F-2' } }
  expect(takeBegun(kept('stay', typed))?.typed).toEqual({ rows: [{ sex: 'female' }, { file_number: 'F-2' }], cells: { sex: 'male' } })
})
it('brings along what is told once it is on record, and marks the very record that it is of', () => {
  const onRecord = () => Promise.resolve(true)
  begin({ form: form('stay'), cells: { sex: 'male' }, onRecord })
  const begun = takeBegun(kept('stay', { rows: [{ sex: 'female' }], cells: {} }))
  expect(begun?.onRecord).toBe(onRecord)
  const records = begun ? recordsOf(begun.typed) : []
  expect(records.map((r) => [r['sex'], r[BEGUN] !== undefined])).toEqual([
    ['female', false],
    ['male', true],
  ])
  // Emptied, it is no record, and with it goes the mark.
  expect(recordsOf({ rows: [], cells: { sex: '', [BEGUN]: '1' } })).toEqual([])
})
it('is known to be itself where it goes alone; beside another person’s row nobody says which is which, and taken out it is told of nothing', () => {
  const along = { onRecord: () => Promise.resolve(true), back: '#/people/a' }
  const [other, own] = [{ file_number: 'K-77' }, { file_number: 'A-1', [BEGUN]: '1' }]
  expect(alongOf({ rows: [], cells: own }, along)).toMatchObject({ isItself: true, back: '#/people/a' })
  expect(alongOf({ rows: [own], cells: {} }, along)).toMatchObject({ isItself: true })
  expect(alongOf({ rows: [other], cells: own }, along)).toMatchObject({ isItself: false })
  expect(alongOf({ rows: [other], cells: {} }, along)).toBeUndefined()
  expect(alongOf({ rows: [], cells: own }, undefined)).toBeUndefined()
})
