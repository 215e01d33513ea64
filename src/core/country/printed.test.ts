import { describe, expect, it } from 'vitest'
import { printed as kh } from '../../../countries/kh/printed.ts'
import { gapsBetween, printedOf, type OwnFigure, type PrintedFigure } from './printed.ts'

const report: PrintedFigure = {
  requirement: 'R112',
  indicator: 'victims-identified',
  from: '2023-01-01',
  to: '2024-01-01',
  value: 142,
  qualifier: 'exact',
  time: 'stated',
}
const own = (more: Partial<OwnFigure> = {}): OwnFigure => ({
  value: 142,
  qualifier: 'exact',
  from: '2023-01-01',
  to: '2024-01-01',
  coverage: { received: 10, due: 10 },
  ...more,
})

describe('a number that a report printed, beside the record’s', () => {
  it('agrees where both say the same of the same days', () => expect(gapsBetween(report, own())).toEqual(['agree']))
  it('differs by returns that have not come, where the record says so', () =>
    expect(gapsBetween(report, own({ value: 120, qualifier: 'at_least', coverage: { received: 9, due: 10 } }))).toEqual([
      'own-open',
      'returns-missing',
    ]))
  it('is explained by nothing where both are exact, whole and of one time: somebody has to be asked', () =>
    expect(gapsBetween(report, own({ value: 139 }))).toEqual(['unexplained']))
  it('is not held to agree where its days are others, though the digits do', () =>
    expect(gapsBetween({ ...report, from: '2023-04-01', to: '2024-04-01', time: 'assumed' }, own())).toEqual([
      'other-days',
      'days-assumed',
    ]))
  it('is no zero where the record has no number', () =>
    expect(gapsBetween(report, own({ value: null, qualifier: null }))).toEqual(['no-number']))
  it('of which the report says that it is about, or somebody else’s, is told as that', () => {
    expect(gapsBetween({ ...report, qualifier: 'about' }, own({ value: 150 }))).toEqual(['report-about'])
    expect(gapsBetween({ ...report, qualifier: 'estimate' }, own({ value: 150 }))).toEqual(['report-estimate'])
  })
  it('is of the same part or of none: of the whole nothing is told by a part', () => {
    expect(printedOf(kh, { indicator: 'victims-identified' }).map((f) => f.value)).toEqual([142])
    expect(printedOf(kh, { indicator: 'victims-identified', where: { sex: 'female' } })).toEqual([])
    expect(printedOf(undefined, { indicator: 'victims-identified' })).toEqual([])
  })
})
