import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findForm } from '../../../core/country/find.ts'
import type { Form } from '../../../core/country/index.ts'
import { loadCountry } from '../../../store/files/load-country.ts'
import { letterOf, othersOf, timesOf } from './nil-letter.ts'

const country = await loadCountry(join(import.meta.dirname, '../../../../countries/kh'))
const form = (id: string): Form => findForm(country, id) as Form
const charges = form('charge-return')
const yearly: Form = { ...charges, id: 'yearly', slot: { ...charges.slot, period: 'year' } }
const monthly: Form = { ...charges, id: 'monthly', slot: { ...charges.slot, period: 'month' } }
const later: Form = { ...charges, id: 'later', slot: { ...charges.slot, from: '2023-07-01' } }

describe('a letter that there was nothing', () => {
  it('is of a period that is over, or of a year of which every period is', () => {
    const { periods, years } = timesOf(charges, '2024-05-10')
    expect(periods[0]).toBe('2024-Q1')
    expect(years[0]).toBe('2023')
    expect(timesOf(yearly, '2024-05-10')).toMatchObject({ years: [] })
    expect(timesOf(charges, '2024-01-01').years[0]).toBe('2023')
    expect(timesOf(charges, '2023-12-31').years[0]).toBe('2022')
    // Nobody owed it for all of 2023, so no letter can be about that year.
    expect(timesOf(later, '2025-02-01').years).toEqual(['2024'])
  })
  it('of a year names each of its periods, of each form its own', () => {
    const { parts } = letterOf([charges, monthly, yearly], ['CFI-X1', 'CFI-X2'], '2023')
    expect(parts.map(([f, slots]) => [f.id, slots.length, slots[0]?.period, slots.at(-1)?.period])).toEqual([
      ['charge-return', 8, '2023-Q1', '2023-Q4'],
      ['monthly', 24, '2023-01', '2023-12'],
      ['yearly', 2, '2023', '2023'],
    ])
    // Of each office that it names, and of no other.
    for (const [, slots] of parts) expect(new Set(slots.map((s) => s.office))).toEqual(new Set(['CFI-X1', 'CFI-X2']))
  })
  it('is of no form whose periods are longer, that other offices owe, or that nobody owed for all of it', () => {
    const other = form('briefing')
    const all = [charges, monthly, yearly, later, other]
    const ids = (time: string): string[] => othersOf(charges, all, time).map((f) => f.id)
    expect(ids('2023')).toEqual(['monthly', 'yearly'])
    expect(ids('2023-Q3')).toEqual(['monthly', 'later'])
    expect(other.slot.list).not.toBe(charges.slot.list)
    expect(othersOf(monthly, all, '2023-05')).toEqual([])
    expect(othersOf(charges, all, '')).toEqual([])
  })
})
