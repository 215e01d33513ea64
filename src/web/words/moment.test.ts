import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import gb from '../../../countries/gb/country.ts'
import kh from '../../../countries/kh/country.ts'
import toyland from '../../../countries/toyland/country.ts'
import { formatDayEnd } from '../desk/due/day-end.ts'
import { formatMoment, formatRecorded } from './moment.ts'
import { tellTimeOf } from './told-time.ts'

/** A quarter past four in the morning of Phnom Penh, when the record's day is still the one before. */
const LATE = '2026-11-30T21:15:00.000Z'
const NOON = '2026-11-30T05:00:00.000Z'

afterAll(() => tellTimeOf({}))

describe('moments by the clock of a country', () => {
  beforeAll(() => tellTimeOf(kh))
  it('are of its offices, whatever zone this machine has', () => {
    expect(formatMoment(LATE, 'en')).toBe('1 December 2026, 04:15')
    expect(formatRecorded(NOON, 'en')).toBe('30 November 2026, 12:00 Phnom Penh time')
    expect(stripBreaks(formatRecorded(NOON, 'km'))).toBe('៣០ វិច្ឆិកា ២០២៦, ១២:០០ ម៉ោងភ្នំពេញ')
  })
  it('name the day of the record behind, where it is another one', () => {
    expect(formatRecorded(LATE, 'en')).toBe('1 December 2026, 04:15 Phnom Penh time (30 November 2026, 21:15 UTC)')
    expect(stripBreaks(formatRecorded(LATE, 'km'))).toBe('១ ធ្នូ ២០២៦, ០៤:១៥ ម៉ោងភ្នំពេញ (៣០ វិច្ឆិកា ២០២៦, ២១:១៥ UTC)')
  })
  it('say when a day of the record is over', () => {
    expect(formatDayEnd('2026-11-30', 'en')).toBe('1 December 2026, 07:00 Phnom Penh time')
  })
})

it('a country with summer time has it, and one that says nothing has UTC', () => {
  tellTimeOf(gb)
  expect(formatRecorded('2026-06-30T10:00:00Z', 'en')).toBe('30 June 2026, 11:00 London time')
  expect(formatRecorded(NOON, 'en')).toBe('30 November 2026, 05:00 London time')
  tellTimeOf(toyland)
  expect(formatRecorded(LATE, 'en')).toBe('30 November 2026, 21:15 UTC')
})

it('the hour from which lots are open is of the same clock', () => {
  const [{ lots, time }] = [kh as Required<typeof kh>]
  const [hour] = new Intl.DateTimeFormat('en', { timeZone: time.zone, hourCycle: 'h23', hour: '2-digit' })
    .format(new Date('2026-01-01T00:00Z'))
    .split(':')
  expect(lots.minutesEast / 60).toBe(Number(hour))
})
