import { expect, it } from 'vitest'
import { loadCountry } from '../../../../store/files/load-country.ts'
import { payCells, readPaid } from './paid-now.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../../../countries/kh`)
const form = kh.forms.find((f) => f.kind === 'entitlement')!
const values = {
  office: 'SOC-X1',
  due_month: '2024-01-01',
  entitlement_type: 'stipend',
  months: 3,
  amount_due: 100,
  amount_paid: 60,
  province: 'KH-1',
  citizenship: 'VNM',
}

it('what was paid before stays paid: what is paid now is added, and what is known goes along', () => {
  expect(payCells(form, values, 40)).toEqual({
    office: 'SOC-X1',
    due_month: '2024-01-01',
    entitlement_type: 'stipend',
    months: '3',
    amount_due: '100',
    amount_paid: '100',
    province: 'KH-1',
  })
  expect(payCells(form, { amount_due: 100 }, 40)).toEqual({ amount_due: '100', amount_paid: '40' })
})
it('a sum is one that is owed still, in either script; nothing, none and more are none', () => {
  expect(readPaid('40', 40)).toBe(40)
  expect(readPaid('៤០ ០០០', 50_000)).toBe(40_000)
  for (const typed of ['', '0', '41', '-1', 'forty', '4e1', '1,000']) expect(readPaid(typed, 40)).toBeUndefined()
})
