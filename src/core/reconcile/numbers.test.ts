import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { findForm } from '../country/find.ts'
import type { Form } from '../country/country.ts'
import { reconcileNumbers } from './numbers.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const hotline = { form: findForm(country, 'hotline') as Form, field: 'lead_number' }
const investigations = { form: findForm(country, 'investigation-return') as Form, field: 'case_number' }

const rows = (numbers: readonly number[], day = '2023-02-01', year = '2023') =>
  numbers.map((n) => ({ office: 'POL-12', number: `${n}/${year}`, day }))
const upTo = (n: number, without: readonly number[] = []): number[] =>
  Array.from({ length: n }, (_, i) => i + 1).filter((i) => !without.includes(i))
const said = (own: Parameters<typeof reconcileNumbers>[1], register = hotline, asOf = '2024-06-01'): string[] =>
  reconcileNumbers(register, own, asOf).map((f) => `${f.period}: ${f.missing} of ${f.of}: ${f.numbers}`)

describe('numbers missing from a register', () => {
  it('are named as stretches, from the first of the year', () => {
    expect(said(rows(upTo(20, [1, 6, 11, 12, 13])))).toEqual(['2023: 5 of 20: 1, 6, 11–13'])
    expect(said(rows(upTo(20)))).toEqual([])
  })
  it('are told apart by office and year, also of two digits', () => {
    expect(said([...rows(upTo(9, [4])), ...rows(upTo(9, [5]), '2022-02-01', '22')])).toEqual(['2023: 1 of 9: 4', '2022: 1 of 9: 5'])
  })
  it('are not missed in the newest tail, whose return is not due yet', () => {
    const tail = [...rows(upTo(10)), ...rows([12, 14], '2023-04-03')]
    expect(said(tail, hotline, '2023-05-01')).toEqual([])
    expect(said(tail, hotline, '2023-07-20')).toEqual(['2023: 2 of 14: 11, 13'])
  })
  it('before an office joined within the year are not missed', () => {
    expect(said(rows(upTo(30).slice(20), '2023-08-01'))).toEqual([])
  })
  it('are not thousands because of one slip of the pen; a register that goes on behind a hole is', () => {
    expect(said(rows([...upTo(20, [7]), 2031]))).toEqual(['2023: 1 of 20: 7'])
    expect(said(rows([...upTo(10), ...upTo(50).slice(44)]))).toEqual(['2023: 34 of 50: 11–44'])
  })
  it('say nothing where the numbers run over other cases too; leads received are always numbered one by one', () => {
    const sparse = rows([3, 17, 44, 61, 80, 95])
    expect(said(sparse, investigations)).toEqual([])
    expect(said(rows(upTo(20, [4])), investigations)).toEqual(['2023: 1 of 20: 4'])
    expect(said(sparse)).toHaveLength(1)
  })
  it('say nothing of a handful', () => {
    expect(said(rows([1, 2, 9]))).toEqual([])
  })
})
