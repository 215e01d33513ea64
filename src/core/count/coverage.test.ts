import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { findForm, type Form } from '../country/index.ts'
import { askedFrom } from '../country/asked-from.ts'
import { addDays, isOver, listBefore, listDue, stillToCome } from './coverage.ts'

const countries = `${import.meta.dirname}/../../../countries`
const kh = await loadCountry(`${countries}/kh`)
const toyland = await loadCountry(`${countries}/toyland`)
const courtReturn = findForm(kh, 'court-return') as Form
const townReturn = findForm(toyland, 'town-return') as Form

describe('what Cambodian courts owe', () => {
  const owed = (from: string, to: string) => listDue(kh, courtReturn, { from, to })
  it('Kep owes nothing before its court worked, on 1 April 2020, and every quarter since', () => {
    const kep = (from: string, to: string) =>
      owed(from, to)
        .filter((s) => s.office === 'CFI-23')
        .map((s) => s.period)
    expect(kep('2020-01-01', '2020-04-01')).toEqual([])
    expect(kep('2020-01-01', '2021-01-01')).toEqual(['2020-Q2', '2020-Q3', '2020-Q4'])
  })
  it('24 courts in the first quarter of 2020, 25 in the second', () => {
    expect(owed('2020-01-01', '2020-04-01')).toHaveLength(24)
    expect(owed('2020-04-01', '2020-07-01')).toHaveLength(25)
  })
  it('the invented court owes in 2023 only, and is marked', () => {
    const invented = owed('2022-01-01', '2025-01-01').filter((s) => s.fictional)
    expect(invented.map((s) => [s.office, s.period])).toEqual(['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'].map((q) => ['CFI-X1', q]))
  })
  it('a quarter falls due thirty days after its end', () => {
    expect(owed('2023-10-01', '2024-01-01')[0]).toMatchObject({ period: '2023-Q4', due: '2024-01-31' })
  })
})

describe('what of a time is still to come', () => {
  const quarter = { to: '2027-01-01' }
  it('is something until its last day is over, and for as long as returns of it are not due', () => {
    expect([isOver(quarter, '2026-12-30'), isOver(quarter, '2026-12-31')]).toEqual([false, true])
    expect(stillToCome(quarter, '2026-11-30', { received: 4, due: 4, awaited: 21 })).toEqual({
      asOf: '2026-11-30',
      isOver: false,
      awaited: 21,
    })
    expect(stillToCome(quarter, '2027-01-15', { received: 4, due: 4, awaited: 21 })).toEqual({
      asOf: '2027-01-15',
      isOver: true,
      awaited: 21,
    })
    expect(stillToCome(quarter, '2027-02-01', { received: 24, due: 25 })).toBeNull()
    expect(stillToCome(quarter, '2027-02-01', { received: 24, due: 25, awaited: 0 })).toBeNull()
  })
  it('is said of what was made before returns that are not due were kept', () => {
    expect(stillToCome(quarter, '2026-11-30', { received: 4, due: 4 })).toEqual({ asOf: '2026-11-30', isOver: false, awaited: null })
  })
})

describe('what a record that begins later asks for', () => {
  const record = askedFrom(kh, { since: '2023-05-01', said: [{ from: '2023-05-01', on: '2023-05-01' }] })
  const form = findForm(record, 'court-return') as Form
  const periods = (slots: readonly { period: string }[]) => [...new Set(slots.map((s) => s.period))]
  it('is whole periods from that day on; what the form knows of before them is the rest of it', () => {
    const year = { from: '2023-01-01', to: '2024-01-01' }
    expect(periods(listDue(record, form, year))).toEqual(['2023-Q3', '2023-Q4'])
    expect(periods(listBefore(record, form, year))).toEqual(['2023-Q1', '2023-Q2'])
    expect(listDue(record, form, year).length + listBefore(record, form, year).length).toBe(listDue(kh, courtReturn, year).length)
    expect(listBefore(kh, courtReturn, year)).toEqual([])
  })
  it('is no more than the form asks: a day before it says nothing', () => {
    const early = askedFrom(kh, { since: '2023-05-01', said: [{ from: '1980-01-01', on: '2023-05-01' }] })
    const all = { from: '2020-01-01', to: '2024-01-01' }
    expect(listDue(early, findForm(early, 'court-return') as Form, all)).toEqual(listDue(kh, courtReturn, all))
    expect(askedFrom(kh, { since: '2023-05-01', said: [] })).toBe(kh)
    expect(listBefore(record, form, { from: '2019-01-01', to: '2020-01-01' })).toEqual([])
  })
})

describe('another day that is said later', () => {
  const said = [
    { from: '2023-07-01', on: '2023-07-01' },
    { from: '2025-01-01', on: '2024-05-02' },
  ]
  const record = askedFrom(kh, { since: '2023-07-01', said })
  const form = findForm(record, 'court-return') as Form
  const owed = (asOf?: string) => [...new Set(listDue(record, form, { from: '2023-01-01', to: '2025-07-01' }, asOf).map((s) => s.period))]
  it('excuses nobody for what had fallen due to the record by then', () => {
    expect(owed()).toEqual(['2023-Q3', '2023-Q4', '2024-Q1', '2025-Q1', '2025-Q2'])
  })
  it('was not known on a day before it was said', () => {
    expect(owed('2024-05-01')).toEqual(['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2'])
  })
})

describe('what is owed', () => {
  it('begins when the form does', () => {
    expect(listDue(toyland, townReturn, { from: '2021-01-01', to: '2023-04-01' }).map((s) => `${s.office} ${s.period}`)).toEqual([
      'ACORN 2023-Q1',
      'BUTTON 2023-Q1',
    ])
    expect(listDue(toyland, townReturn, { from: '2021-01-01', to: '2023-01-01' })).toEqual([])
  })
  it('is the periods that begin inside the interval, once an office', () => {
    const slots = listDue(toyland, townReturn, { from: '2023-12-01', to: '2024-02-01' })
    expect(slots.map((s) => `${s.office} ${s.period}`)).toEqual(['ACORN 2024-Q1', 'BUTTON 2024-Q1', 'CANDLE 2024-Q1'])
  })
})

it.each([
  ['2023-12-31', 30, '2024-01-30'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2024-01-01', -1, '2023-12-31'],
])('%s and %i days is %s', (day, days, then) => {
  expect(addDays(day, days)).toBe(then)
})
