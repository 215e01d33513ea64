import { expect, it } from 'vitest'
import { warningsOf } from './warnings.ts'

const figures = (from: string, to: string) => ({ indicator: 'bells', from, to, by: [], tables: null })
const year = { id: 'year', asOf: '2024-01-31', asks: { year: 2023 } }
const whole = { id: 'whole', asOf: '2024-01-31', asks: figures('2023-01-01', '2024-01-01') }

it('a part of a year fixes the day for the year, and a year that is alone fixes none', () => {
  expect(warningsOf({ ...whole, asks: figures('2023-01-01', '2023-04-01') }, [])).toEqual([
    expect.stringContaining('as known on 2024-01-31'),
  ])
  expect(warningsOf(whole, [whole, year])).toEqual([])
})

it('another that waits about some of the days, as known on another day, is named', () => {
  const later = { ...year, asOf: '2024-03-31' }
  expect(warningsOf(later, [later, whole])).toEqual([expect.stringContaining('the draft whole is about some of these days')])
  expect(warningsOf(whole, [later])).toEqual([expect.stringContaining('the draft year ')])
  const elsewhere = { ...later, asks: { year: 2022 } }
  const another = { ...later, asks: { ...figures('2023-01-01', '2024-01-01'), indicator: 'buttons' } }
  expect(warningsOf(whole, [elsewhere, another])).toEqual([])
})
