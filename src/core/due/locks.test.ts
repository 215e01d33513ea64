import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAfterwards, type RowPlace } from './locks.ts'

const PLACE: RowPlace = {
  form: 'court-return',
  type: 'accused_episode',
  office: 'court',
  date: 'registered_on',
  period: 'quarter',
  constants: {},
  isWhole: false,
  afterwards: ['decided_on', 'stage', 'outcome'],
}
const ROW = { court: 'CFI-1', registered_on: '2023-03-31', stage: 'charged', sex: 'male', entry_id: 'a' }
const DECIDED = { ...ROW, stage: 'decided', outcome: 'acquitted' }

describe('what goes on after its period', () => {
  it.each([
    ['a decision of the first day after it', ROW, { ...DECIDED, decided_on: '2023-04-01' }, true],
    ['a decision of its last day', ROW, { ...DECIDED, decided_on: '2023-03-31' }, false],
    ['a stage that moves, with no day', ROW, { ...ROW, stage: 'trial' }, true],
    ['a later decision put back in time', { ...DECIDED, decided_on: '2023-05-01' }, { ...DECIDED, decided_on: '2023-02-01' }, false],
    ['a decision of its own days taken away', { ...DECIDED, decided_on: '2023-02-01' }, ROW, false],
    ['another sex beside it', ROW, { ...DECIDED, decided_on: '2023-04-01', sex: 'female' }, false],
    ['another court beside it', ROW, { ...DECIDED, decided_on: '2023-04-01', court: 'CFI-2' }, false],
    ['another day of registration in the same quarter', ROW, { ...ROW, registered_on: '2023-03-30' }, false],
    ['a column that was empty filled', ROW, { ...ROW, citizenship: 'KHM' }, false],
  ])('%s', (_, before, after, expected) => {
    expect(isAfterwards(PLACE, before, after)).toBe(expected)
  })

  it('is nothing where the form names no such field, and nothing of a row that lies in no slot', () => {
    const { afterwards: _, ...closed } = PLACE
    expect(isAfterwards(closed, ROW, { ...DECIDED, decided_on: '2023-04-01' })).toBe(false)
    expect(isAfterwards(PLACE, { ...ROW, court: null }, { ...ROW, court: null })).toBe(false)
  })

  it('never changes anything but the fields named, and no day within the period, whatever is sent', () => {
    const value = fc.option(fc.constantFrom('2023-01-05', '2023-03-31', '2023-04-01', '2024-01-01', 'male', 'CFI-1', 'CFI-2'))
    const row = fc.record({ court: value, registered_on: value, stage: value, decided_on: value, sex: value, offence: value })
    fc.assert(
      fc.property(row, row, (before, after) => {
        if (!isAfterwards(PLACE, before, after)) return
        expect({ ...after, decided_on: null, stage: null }).toEqual({ ...before, decided_on: null, stage: null })
        for (const { decided_on: day } of [before, after]) expect(day === null || day >= '2023-04-01').toBe(true)
      }),
    )
  })
})
