/** One column under two names: a court is its province's, and a reader puts the one in the place of the other. */
import { expect, it } from 'vitest'
import { attackTables } from '../../core/attack/index.ts'
import type { Release } from '../../core/attack/view.ts'
import { loadHighs } from '../../outside/highs/index.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { whyNotByBoth } from './clear-tables.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const indicator = kh.indicators.find((i) => i.id === 'persons-convicted')!
const interval = { from: '2025-01-01', to: '2026-01-01' }
const POPULATION = 'kh/persons-convicted/2025-01-01/2026-01-01'

const printed = (level: string, values: Readonly<Record<string, number | null>>, population = POPULATION): Release => ({
  name: level,
  population,
  unit: 'people',
  threshold: 3,
  dimensions: [{ levels: [level], leaves: Object.keys(values).map((code) => [code]) }],
  tables: [{ id: 't', by: [level] }],
  cells: [{ at: {}, value: 140 }, ...Object.entries(values).map(([code, value]) => ({ at: { [level]: code }, value }))],
})
const why = (levels: readonly string[], ...earlier: Release[]) => whyNotByBoth([levels], { indicator, interval }, { country: kh, earlier })

it('140 less 90, 40 and the nine of the court is the one of the last province: no attack knows it, so it is refused', async () => {
  const byProvince = printed('province', { 'KH-12': 90, 'KH-3': 40, 'KH-1': null, 'KH-8': null })
  const byCourt = printed('court', { 'CFI-12': 90, 'CFI-1': 9, 'CFI-3': null, 'CFI-8': null })
  expect(attackTables([byProvince, byCourt], await loadHighs())).toMatchObject({ passed: true })
  expect(why(['court'], byProvince)).toContain('by province')
  expect(why(['province'], byCourt)).toContain('by court')
})

it('so it is by their groups, and of months beside quarters', () => {
  const groups = printed('province (R-OTHER, R-PLAIN as groups)', { 'R-PLAIN': 90, 'R-OTHER': 50 })
  expect(why(['court (R-OTHER, R-PLAIN as groups)', 'court'], groups)).toContain('by province')
  expect(why(['month'], printed('quarter', { '2025-Q1': 140 }))).toContain('by quarter')
})

it('not where one has both, nor of other columns, nor of other people', () => {
  const byProvince = printed('province', { 'KH-12': 140 })
  expect(why(['province', 'court'], byProvince)).toBeUndefined()
  expect(why(['sex'], byProvince)).toBeUndefined()
  expect(why(['court'], printed('province', { 'KH-12': 140 }, 'kh/persons-prosecuted/2025-01-01/2026-01-01'))).toBeUndefined()
})
