import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { findIndicator } from '../country/find.ts'
import { explain, type Compared, type CountedOnTheWay, type OnTheWay } from './chain.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const YEAR = { from: '2023-01-01', to: '2024-01-01' }
const of = (id: string, more: Partial<Compared> = {}): Compared => {
  const indicator = findIndicator(kh, id)
  if (!indicator) throw new Error(`no ${id}`)
  return { indicator, interval: YEAR, coverage: { received: 25, due: 25 }, deduplicated: true, ...more }
}
const counted = (indicator: string): CountedOnTheWay => ({
  indicator,
  ...YEAR,
  value: 7,
  qualifier: 'exact',
  why: [],
  state: 'reported',
  coverage: { received: 25, due: 25 },
})
const NONE: OnTheWay = { period: null, via: [], cohort: null }
const why = (a: Compared, b: Compared, way: OnTheWay = NONE): string[] => explain(a, b, way).map((r) => r.why)

describe('why a figure is not the one before it', () => {
  it('is nothing where the two are one figure', () => {
    expect(why(of('cases-prosecuted'), of('cases-prosecuted'))).toEqual([])
  })
  it('is the unit, and what is counted on the way', () => {
    const reasons = explain(of('cases-prosecuted'), of('accused-in-cases'), { ...NONE, via: [counted('verdicts')] })
    expect(reasons.map((r) => r.why)).toEqual(['unit', 'via'])
    expect(reasons[1]).toMatchObject({ counted: { indicator: 'verdicts', value: 7 } })
  })
  it('is the months, with the first counted over those of the second', () => {
    expect(why(of('cases-prosecuted'), of('cases-prosecuted'), { ...NONE, period: counted('cases-prosecuted') })).toEqual(['period'])
  })
  it('is the register, and that nobody linked the two', () => {
    expect(why(of('investigations-cases'), of('cases-prosecuted', { deduplicated: false }))).toEqual(['register', 'unlinked'])
    // Where links were asserted, or a cohort counts them, it is not unknown any more.
    expect(why(of('investigations-cases'), of('cases-prosecuted'))).toEqual(['register'])
    const cohort = { reached: 3, whole: 9, ...YEAR }
    expect(explain(of('investigations-cases'), of('cases-prosecuted', { deduplicated: false }), { ...NONE, cohort })).toEqual([
      { why: 'register', kinds: ['investigation', 'proceeding'] },
      { why: 'linked', ...cohort },
    ])
  })
  it('is which rows of one register are counted', () => {
    expect(why(of('victims-identified'), of('forced-marriage-victims'))).toEqual(['rows'])
  })
  it('is what has not come, of either', () => {
    const late = of('cases-prosecuted', { coverage: { received: 20, due: 25 } })
    expect(explain(of('cases-prosecuted'), late, NONE)).toEqual([{ why: 'late', missing: [0, 5] }])
  })
})
