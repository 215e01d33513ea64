import { expect, it } from 'vitest'
import { dayIn, isZone, localTime } from './local-time.ts'

it('an instant is another day where it is morning already, and another hour in summer', () => {
  const late = new Date('2026-11-30T21:15:00Z')
  expect(localTime(late, 'Asia/Phnom_Penh')).toEqual({ day: '2026-12-01', minute: '04:15' })
  expect(localTime(late, 'UTC')).toEqual({ day: '2026-11-30', minute: '21:15' })
  // Midnight is the hour 00 of the day that begins.
  expect(localTime(new Date('2026-11-30T17:00:00Z'), 'Asia/Phnom_Penh')).toEqual({ day: '2026-12-01', minute: '00:00' })
  expect(localTime(new Date('2026-06-30T23:30:00Z'), 'Europe/London')).toEqual({ day: '2026-07-01', minute: '00:30' })
})

it('the day of an office is that of its country’s clock, and of UTC where the country says none', () => {
  const late = new Date('2026-11-30T21:15:00Z')
  expect(dayIn({ time: { zone: 'Asia/Phnom_Penh', words: { en: 'Phnom Penh time' } } }, late)).toBe('2026-12-01')
  expect(dayIn({}, late)).toBe('2026-11-30')
})

it('a zone is one that is known, and no number of hours', () => {
  expect(['Asia/Phnom_Penh', 'Europe/London', 'UTC', 'Asia/Atlantis', ''].map(isZone)).toEqual([true, true, true, false, false])
})
