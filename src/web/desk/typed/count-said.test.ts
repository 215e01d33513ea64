/** A number that a paper says roughly: typed on the page, shown before it is signed, and typed on from the record that stands. */
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { findForm } from '../../../core/country/find.ts'
import type { Country, Field, Form } from '../../../core/country/index.ts'
import { COUNTRIES, loadCountry } from '../../../store/files/load-country.ts'
import { sayOfRecord } from '../find/called.ts'
import { cellsOf } from './again.ts'
import { showAnswer } from './show-answer.ts'

let kh: Country
let form: Form
let field: Field
beforeAll(async () => {
  kh = await loadCountry(join(COUNTRIES, 'kh'))
  form = findForm(kh, 'inspection') as Form
  field = form.fields.find((f) => f.id === 'workers_screened') as Field
})

it.each([
  ['about 60 workers', 'about 60', 'ប្រហែល ៦០'],
  ['យ៉ាងតិច ១២', 'at least 12', 'យ៉ាងតិច ១២'],
  ['40-50', 'between 40 and 50', 'ចន្លោះពី ៤០ ដល់ ៥០'],
  ['no more than 7', 'at most 7', 'យ៉ាងច្រើន ៧'],
  ['60', '60', '60'],
  ['about', 'about', 'about'],
])('%s is shown as it is understood', (typed, en, km) => {
  expect([showAnswer(field, typed, kh, 'en'), showAnswer(field, typed, kh, 'km')]).toEqual([en, km])
})

it.each([
  [60, 60, '60~', 'about 60'],
  [12, 2_147_483_647, '12..', 'at least 12'],
  [0, 50, '..50', 'at most 50'],
  [40, 50, '40..50', 'between 40 and 50'],
])('of a record that keeps %i and %i the form begins with %s', (workers_screened, workers_screened_most, cell, words) => {
  const values = { workers_screened, workers_screened_most }
  expect(cellsOf(form, values)).toEqual({ workers_screened: cell })
  expect(sayOfRecord(kh, 'inspection', 'workers_screened', values, 'en')).toBe(words)
})
