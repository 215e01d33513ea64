import { expect, test } from 'vitest'
import type { Release } from '../attack/view.ts'
import { breaksBetween, cellsBy, cutsOf, revisionsOf, seriesOf, yearsOf, type Published } from './series.ts'

const isDefinition = (id: string): boolean => ['convicted', 'convicted women'].includes(id)
const one = (id: string, year: number, cells: Release['cells'], more: Partial<Release> = {}): Published => ({
  id,
  on: `${year + 1}-05-01`,
  release: {
    name: id,
    population: `kh/convicted/${year}-01-01/${year + 1}-01-01`,
    unit: 'persons',
    threshold: 3,
    dimensions: [],
    tables: [{ id: 't', by: ['sex', 'convicted women'] }],
    coverage: { received: 100, due: 100 },
    cells,
    ...more,
  },
})
const whole = (value: number | null) => ({ at: {}, value })
const series = (...published: readonly Published[]) => seriesOf(published, isDefinition).find((s) => s.id === 'convicted')!

test('of nothing there is no series, and of one year no year beside it', () => {
  expect(seriesOf([], isDefinition)).toEqual([])
  expect(yearsOf(series(one('a', 2022, [whole(9)])))).toMatchObject([{ year: 2022, edition: { said: { value: 9, qualifier: 'exact' } } }])
})

test('a year of which nothing went out stands there, and is no number', () => {
  const years = yearsOf(series(one('a', 2020, [whole(9)]), one('b', 2022, [whole(7)])))
  expect(years.map(({ year, edition }) => [year, edition?.said.value])).toEqual([
    [2020, 9],
    [2021, undefined],
    [2022, 7],
  ])
})

test('what is withheld, or not in the files, has no value; a zero of what is only at least is nobody’s word', () => {
  const said = (cells: Release['cells'], more: Partial<Release> = {}) => series(one('a', 2022, cells, more)).points[0]?.said
  expect(said([whole(null)])).toEqual({ value: null, qualifier: null, state: 'withheld_for_privacy' })
  expect(said([{ at: { sex: 'female' }, value: 4 }])).toEqual({ value: null, qualifier: null, state: 'withheld_for_privacy' })
  expect(said([whole(0)], { coverage: { received: 3, due: 4 } })).toMatchObject({ value: null, state: 'partial' })
  expect(said([whole(0)])).toMatchObject({ value: 0, qualifier: 'exact' })
})

test('a revision is the newer number, and the older one stays to be seen, also where it went down', () => {
  const all = series(one('a', 2022, [whole(9)]), one('b', 2022, [whole(7)]))
  expect(all.points.map((p) => [p.release.id, p.said.value])).toEqual([['b', 7]])
  expect(revisionsOf(all).map(({ before, after }) => [before.said.value, after.said.value])).toEqual([[9, 7]])
})

test('years of another coverage or another definition are not set beside each other; what says no version is not held against the others', () => {
  const [before, after] = [one('a', 2021, [whole(9)]), one('b', 2022, [whole(9)], { coverage: { received: 96, due: 104 } })]
  const breaks = (...two: readonly [Published, Published]) => {
    const [a, b] = series(...two).points
    return breaksBetween(a!, b!)
  }
  expect(breaks(before, one('b', 2022, [whole(1)]))).toEqual([])
  expect(breaks(before, after)).toEqual(['coverage'])
  expect(breaks(one('a', 2021, [whole(9)], { definition: 1 }), one('b', 2022, [whole(9)], { definition: 2 }))).toEqual(['definition'])
  expect(breaks(before, one('b', 2022, [whole(9)], { definition: 2 }))).toEqual([])
  const uncovered = (published: Published): Published => {
    const said = Object.entries(published.release).filter(([name]) => name !== 'coverage')
    return { ...published, release: Object.fromEntries(said) as Release }
  }
  expect(breaks(uncovered(before), uncovered(after))).toEqual(['coverage'])
  expect(breaks(before, uncovered(after))).toEqual(['coverage'])
})

test('a definition within another has a series of its own, with its own cells', () => {
  const at = { 'convicted women': 'convicted women' }
  const all = seriesOf([one('a', 2022, [whole(9), { at, value: 4 }, { at: { ...at, sex: 'female' }, value: 4 }])], isDefinition)
  const [point] = all.find((s) => s.id === 'convicted women')!.points
  expect(point?.said.value).toBe(4)
  expect(cutsOf(point!, isDefinition)).toEqual(['sex'])
  expect([...cellsBy(point!, 'sex')].map(([code, { value }]) => [code, value])).toEqual([['female', 4]])
})
