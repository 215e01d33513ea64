import { expect, it } from 'vitest'
import { mayBeAhead } from './slot-day.ts'

it.each([
  ['valid_until', true],
  ['date of release', true],
  ['released_day', false],
  ['removed_on', false],
])('whether %s may be to come: %s', (column, may) => expect(mayBeAhead(column)).toBe(may))
