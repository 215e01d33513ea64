import { expect, it } from 'vitest'
import type { CodeList, Field, Form } from '../../../core/country/index.ts'
import { withCode } from './choice.tsx'
import { NOTHING_TYPED } from './nothing-typed.ts'
import { officesOf, openRecord, placeOfOpen, toSheet, withAnswer } from './records.ts'
import { recordsOf } from './records-of.ts'
import { wayFor } from './typing.tsx'

const a = { x: '1' }
const b = { x: '2' }

it('records are opened, changed and left without changing places, and what is blank is no record', () => {
  const two = { rows: [a], cells: b }
  const first = openRecord(two, 0)
  expect([first.cells, placeOfOpen(first), recordsOf(first)]).toEqual([a, 0, [a, b]])
  expect(recordsOf(withAnswer(first, 'x', '9'))).toEqual([{ x: '9' }, b])
  const third = openRecord(first, 2)
  expect([third.cells, placeOfOpen(third), recordsOf(third)]).toEqual([{}, 2, [a, b]])
  expect(recordsOf(withAnswer(NOTHING_TYPED, 'x', ' '))).toEqual([])
})

it('the sheet’s name says nothing, and a quotation mark in a name does not end its cell', async () => {
  const field = { id: 'x', words: { en: 'X', km: 'ក' }, type: 'text', privacy: 'identity' } as unknown as Field
  const file = toSheet({ id: 'victim-episode', fields: [field] } as unknown as Form, [{ x: 'a "b", c' }])
  expect(file.name).toBe('typed.csv')
  expect(await file.text()).toContain('"a ""b"", c"')
})

it('records say whose they are, each office once', () => {
  const form = { slot: { office: 'court' } } as Form
  expect(officesOf(form, [{ court: 'B' }, { court: 'A' }, { court: 'B' }, {}, { court: '' }])).toEqual(['B', 'A'])
})

it('a clerk has one page, whoever meets a form rarely is led, and one’s own choice stands', () => {
  const form = (period: string) => ({ slot: { period } }) as Form
  expect(wayFor(['clerk'], form('quarter'), undefined)).toBe('dense')
  expect(wayFor(['clerk'], form('year'), undefined)).toBe('asked')
  expect(wayFor(['caseworker'], form('quarter'), undefined)).toBe('asked')
  expect(wayFor(['caseworker'], form('quarter'), 'dense')).toBe('dense')
  expect(wayFor(['clerk'], form('quarter'), 'other')).toBe('dense')
})

it('an answer and its absence do not stand together', () => {
  const code = (id: string) => ({ code: id, words: { en: id, km: id } })
  const list: CodeList = { id: 'l', words: { en: 'L', km: 'ក' }, codes: ['a', 'b', 'unknown'].map(code) }
  expect(withCode(list, ['a'], 'unknown', true)).toEqual(['unknown'])
  expect(withCode(list, ['unknown'], 'b', true)).toEqual(['b'])
  expect(withCode(list, ['a', 'b'], 'a', false)).toEqual(['b'])
})
