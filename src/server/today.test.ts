import { expect, test } from 'vitest'
import { wholeYear } from './today.ts'

test('what is missing opens at the year before, and of a record that began since, at the year in which it began', () => {
  const asked = (...from: string[]) => ({ since: '2026-11-30', said: from.map((day) => ({ from: day, on: day })) })
  expect(wholeYear('2026-11-30', undefined)).toBe(2025)
  expect(wholeYear('2026-11-30', asked('2026-10-01'))).toBe(2026)
  expect(wholeYear('2026-11-30', asked('2024-01-01'))).toBe(2025)
  expect(wholeYear('2026-11-30', asked('2026-10-01', '2025-07-01'))).toBe(2025)
})
