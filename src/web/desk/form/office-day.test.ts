import { afterEach, expect, it, vi } from 'vitest'
import { tellTimeOf } from '../../words/told-time.ts'
import { officeDay } from './office-day.ts'
import { dayAfter } from './until-day.tsx'

afterEach(() => {
  vi.useRealTimers()
  tellTimeOf({})
})

it('before seven in the morning of Phnom Penh what happens is of that day, and what ends goes by the record’s', () => {
  vi.useFakeTimers({ now: new Date('2026-11-30T21:15:00Z') })
  expect(officeDay()).toBe('2026-11-30')
  tellTimeOf({ time: { zone: 'Asia/Phnom_Penh', words: { en: 'Phnom Penh time' } } })
  expect([officeDay(), dayAfter(0)]).toEqual(['2026-12-01', '2026-11-30'])
})
