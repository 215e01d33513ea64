import { describe, expect, it } from 'vitest'
import type { Field } from '../../../core/country/index.ts'
import { cellOfWhen, keepWhen, knownOf, likelyDays, readWhen, whenOfDay, type When } from './when.ts'

const lawful = { purpose: 'p', basis: 'b', recipients: 'r', retention: 't', risk: 'k' }
const sealed: Field = { id: 'birth_date', words: { en: 'B', km: 'ក' }, type: 'date', privacy: 'identity', ...lawful }
const clear: Field = { ...sealed, id: 'held_on', privacy: 'operational' }
const month: Field = { ...clear, id: 'given_month', granularity: 'month' }
const at = (field: Field, when: Partial<When>): string => keepWhen(field, { known: 'day', day: '', month: '', year: '', ...when })

describe('a day in boxes', () => {
  it.each([
    ['17', '5', '2023', '17-5-2023'],
    ['១៧', '៥', '២០២៣', '17-5-2023'],
    ['17', 'May', '2023', '17-May-2023'],
    ['17', 'ឧសភា', '2023', '17-ឧសភា-2023'],
    ['', '', '', ''],
    ['17', '', '', '17'],
  ])('%s %s %s goes to the edge as %s', (day, m, year, cell) => expect(cellOfWhen(sealed, at(sealed, { day, month: m, year }))).toBe(cell))

  it('comes back as it was typed, whole or not, and from an ISO day', () => {
    const half = at(sealed, { day: '១៧', year: '20' })
    expect(readWhen(sealed, half)).toEqual({ known: 'day', day: '១៧', month: '', year: '20' })
    expect(readWhen(sealed, '2023-05-17')).toMatchObject({ day: '17', month: '05', year: '2023' })
    expect(readWhen(sealed, 'soon')).toMatchObject({ day: 'soon' })
    expect(cellOfWhen(sealed, keepWhen(sealed, whenOfDay('2023-05-17')))).toBe('17-5-2023')
  })

  it('of a Buddhist-era year offers both days that it may be, and takes neither', () => {
    const typed = at(clear, { day: '១៧', month: 'ឧសភា', year: '២៥៦៧' })
    expect(likelyDays(clear, typed)).toEqual(['2024-05-17', '2023-05-17'])
    expect(likelyDays(clear, at(clear, { day: '17', month: '5', year: '2023' }))).toEqual([])
  })
})

describe('about when', () => {
  it.each([
    [{ known: 'month', month: 'May', year: '2023' }, '2023-05~'],
    [{ known: 'quarter', month: '២', year: '2023' }, '2023-34~'],
    [{ known: 'year', year: '២០២៣' }, '2023~'],
    [{ known: 'before', day: '17', month: '5', year: '2023' }, '../2023-05-17'],
    [{ known: 'before', month: '5', year: '2023' }, '../2023-05'],
    [{ known: 'after', year: '2023' }, '2023/..'],
    [{ known: 'between', day: '2', month: '5', year: '2023', to: { day: '១៧', month: 'May', year: '2023' } }, '2023-05-02/2023-05-17'],
    [{ known: 'between', day: '2', month: '5', year: '2023', to: { day: '', month: '6', year: '2023' } }, '2-5-2023-6-2023'],
    [{ known: 'between', day: '17', month: '5', year: '2023', to: { day: '2', month: '5', year: '2023' } }, '17-5-2023-2-5-2023'],
    [{ known: 'unwritten', day: '30', month: '6', year: '2023' }, '../2023-06-30'],
    [{ known: 'month', month: '13', year: '2023' }, '13-2023'],
    [{ known: 'quarter', month: '5', year: '2023' }, '5-2023'],
    [{ known: 'after', day: '31', month: '2', year: '2023' }, '31-2-2023'],
    [{ known: 'year', year: '2567' }, '2567'],
  ] as const)('%o is %s', (when, cell) => expect(cellOfWhen(sealed, at(sealed, when))).toBe(cell))

  it('between two days is kept as it was typed, whole or not', () => {
    const half = at(sealed, { known: 'between', day: '2', to: { day: '17', month: '', year: '' } })
    expect(readWhen(sealed, half)).toEqual({ known: 'between', day: '2', month: '', year: '', to: { day: '17', month: '', year: '' } })
    expect(readWhen(sealed, 'between|2|5|2023')).toMatchObject({ to: { day: '', month: '', year: '' } })
  })

  it('is asked of a sealed day, and of a clear one of which the last day is kept; a month is a month', () => {
    expect(knownOf({ ...clear, last: 'held_on_last' })).toEqual(knownOf(sealed))
    expect(knownOf(sealed)).toContain('quarter')
    expect(knownOf(clear)).toEqual(['day'])
    expect(knownOf(month)).toEqual(['month'])
    expect(cellOfWhen(month, at(month, { known: 'month', month: '5', year: '2023' }))).toBe('2023-05-01')
  })
})
