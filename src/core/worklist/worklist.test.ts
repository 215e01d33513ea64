import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { checkColumns, checkWorklists } from './check-worklists.ts'
import { endOf, printLimit } from './limit.ts'
import type { Worklist } from './worklist.ts'
import { WORKLISTS } from './worklists.ts'

const kh = await loadCountry(join(import.meta.dirname, '../../../countries/kh'))
const faultsOf = (list: Worklist): string[] => {
  const faults: string[] = []
  checkColumns(list, (path, fault) => faults.push(`${path}: ${fault}`))
  return faults
}
const [warrants] = WORKLISTS.filter((l) => l.id === 'warrants')

describe('a list of open work', () => {
  it('of the model names clear columns only, and has a name of its own', () => {
    expect(WORKLISTS.flatMap(faultsOf)).toEqual([])
    expect(new Set(WORKLISTS.map((l) => l.id)).size).toBe(WORKLISTS.length)
  })
  it('that names what is sealed, what is no column and what is no day is refused, each by its name', () => {
    if (!warrants) throw new Error('no list')
    const bad = { ...warrants, kind: 'suspect', since: 'status', open: [{ empty: 'suspect_name' }], shows: ['sent_om'] } as const
    expect(faultsOf(bad)).toEqual([
      'worklists/warrants: no clear column "suspect_name"; did you mean "suspect_no"?',
      'worklists/warrants: no clear column "sent_om"; did you mean "sent_on"?',
      'worklists/warrants: "status" is no day',
    ])
    expect(faultsOf({ ...warrants, kind: 'warant' })).toEqual(['worklists/warrants: no kind of record "warant"'])
  })
})

it('a time of the law is of columns and codes that its records have: a slip of the pen would take the day from all of them', () => {
  const only = [
    { column: 'age_bnd', is: ['18+'] },
    { column: 'custody', is: ['pre_trial_detentoin'] },
    { column: 'custody', is: [] },
  ]
  const faults: string[] = []
  const report = (path: string, fault: string): void => void faults.push(`${path}: ${fault}`)
  checkWorklists(
    { ...kh, worklists: [], limits: { 'detained-before-trial': { months: 6, law: { en: '', km: '' }, only } } },
    report,
    () => {},
  )
  expect(faults).toEqual([
    'limits/detained-before-trial: no clear column "age_bnd"; did you mean "age_band"?',
    'limits/detained-before-trial.custody: no code "pre_trial_detentoin"; did you mean "pre_trial_detention"?',
    'limits/detained-before-trial: is of no code of "custody"',
  ])
})

it('a time is printed as PostgreSQL reads an interval', () => {
  const law = { en: '', km: '' }
  expect([printLimit({ days: 2, law }), printLimit({ months: 6, law })]).toEqual(['0 months 2 days', '6 months 0 days'])
})

it('the last day is that of the calendar, as PostgreSQL adds it', () => {
  expect(endOf('2023-03-01', { days: 2 })).toBe('2023-03-03')
  expect(endOf('2023-08-31', { months: 6 })).toBe('2024-02-29')
  expect(endOf('2022-08-31', { months: 6 })).toBe('2023-02-28')
  expect(endOf('2023-12-31', { months: 1 })).toBe('2024-01-31')
  expect(endOf('2023-01-31', { months: 1, days: 1 })).toBe('2023-03-01')
})
