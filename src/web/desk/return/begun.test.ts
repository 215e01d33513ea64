import { expect, it } from 'vitest'
import type { Form } from '../../../core/country/index.ts'
import { begin, takeBegun } from './begun.ts'
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
it('brings along what is told once it is on record', () => {
  let told = 0
  begin({ form: form('stay'), cells: {}, onRecord: () => void told++ })
  const begun = takeBegun(undefined)
  expect(told).toBe(0)
  begun?.onRecord?.()
  expect(told).toBe(1)
})
