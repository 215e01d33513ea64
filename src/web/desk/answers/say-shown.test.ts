import { expect, it } from 'vitest'
import { mostTime, timeOf } from './say-shown.ts'

it('the time of a sheet is that of most of its questions, and of none where there is none', () => {
  const [reporting, calendar] = [
    { from: '2026-04-01', to: '2027-04-01' },
    { from: '2026-01-01', to: '2027-01-01' },
  ]
  expect(mostTime([calendar, reporting, reporting])).toBe(timeOf(reporting))
  expect(mostTime([])).toBe('')
})
