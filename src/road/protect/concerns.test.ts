/** Whom a figure tells of is asked of every number that it is made of, not of its kind alone. */
import { describe, expect, it } from 'vitest'
import { findIndicator } from '../../core/country/find.ts'
import type { Indicator } from '../../core/country/index.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { thresholdOf } from './concerns.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const indicatorOf = (id: string): Indicator => findIndicator(kh, id) as Indicator
const { victim, perpetrator } = kh.thresholds

describe('how small a number may be printed', () => {
  it.each([
    ['of meetings any', 'ncct-meetings', 1],
    ['of people found on visits, as of victims', 'children-found-in-inspections', victim],
    ['of a part of the people present at a raid, as of them', 'persons-screened-of-present', victim],
    ['of children whom one count has of another’s', 'children-found-of-counted', victim],
    ['of posts, and of money, any', 'training-coverage', 1],
    ['of a budget that was spent, any', 'budget-executed-share', 1],
    ['of operations for so many residents, any', 'operations-for-residents', 1],
    ['of cases for so many residents, as of the accused', 'cases-prosecuted-for-residents', perpetrator],
  ])('%s: %s', (_, id, least) => expect(thresholdOf(kh, indicatorOf(id))).toBe(least))

  it('of a rate, as of whichever of its figures tells of people', () => {
    const sum = indicatorOf('patrol-victims-found')
    const rate = (of: string, per: string): Indicator => ({
      ...indicatorOf('operations-for-residents'),
      measure: { type: 'rate', of, per, times: 1, places: 'province' },
    })
    const least = (of: string, per: string): number => thresholdOf(kh, rate(of, per))
    expect([least(sum.id, 'operations'), least('operations', sum.id), least('operations', 'operations')]).toEqual([victim, victim, 1])
    expect(least('operations', 'cases-prosecuted')).toBe(perpetrator)
  })
})
