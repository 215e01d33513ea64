/** Two figures that agree in all that both print are taken for figures of the same people. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../outside/highs/index.ts'
import { protectTables } from '../protect/protect.ts'
import type { TableSet } from '../protect/table.ts'
import { attackTables } from './index.ts'
import { takenForOne } from './same-people.ts'
import type { LinearSolver } from './solver.ts'
import type { Release } from './view.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

/** The accused by sex and place; `by` is what the figure is cut by, so that each withholds other cells. */
const accused = (population: string, by: readonly string[], counts = [30, 3, 14, 19, 22, 10, 11, 14]): TableSet => ({
  dimensions: [
    { levels: ['place'], leaves: [['A'], ['B'], ['C'], ['D']] },
    { levels: ['sex'], leaves: [['m'], ['f']] },
  ],
  tables: [{ id: 't', by }],
  rows: counts.map((count, i) => ({ leaves: [i >> 1, i & 1], count })),
  unit: 'people',
  population,
})
const release = (set: TableSet, fill = new Map<string, number>()): Release => {
  const done = protectTables(set, { threshold: 5, solver })
  if (!done.ok) throw new Error(done.message)
  return { ...done.release, cells: done.release.cells.map((c) => ({ ...c, value: fill.get(Object.values(c.at).join()) ?? c.value })) }
}

describe('prosecuted, and convicted', () => {
  it('agree in all that both print: what the one withholds the other tells', () => {
    const prosecuted = release(accused('prosecuted', ['place', 'sex']))
    // The same people under another name, by somebody who prints one number that the first withholds.
    const convicted = release(accused('convicted', ['place', 'sex']), new Map([['A,f', 3]]))
    expect(attackTables([prosecuted], solver).passed).toBe(true)
    const report = attackTables([prosecuted, convicted], solver)
    expect(report.attacks.at(-1)).toMatchObject({ id: 'same_people', groups: 1 })
    expect(Number(report.attacks.at(-1)?.exact)).toBeGreaterThan(0)
    expect(report.passed).toBe(false)
    // What went out before of another figure is looked at for that alone.
    expect(attackTables([prosecuted], solver, 3, undefined, { others: [convicted] })).toMatchObject({ passed: false, releases: 1 })
  })
  it('of a year that was stated again each edition is looked at', () => {
    const span = { series: 's', from: '2023-01-01', to: '2024-01-01', adds: true }
    const now = { ...release(accused('prosecuted', ['place', 'sex'])), span }
    const before = { ...release(accused('prosecuted', ['place', 'sex'], [30, 3, 14, 19, 22, 10, 20, 25])), span }
    const convicted = { ...release(accused('convicted', ['place', 'sex']), new Map([['A,f', 3]])), span: { ...span, series: 'c' } }
    expect(takenForOne([before, now, convicted])).toEqual([[now, convicted]])
    // What stands in the first is not unsaid by what was stated since.
    expect(takenForOne([now, before, convicted])).toEqual([[now, convicted]])
    expect(attackTables([convicted], solver, 3, undefined, { others: [now, before] })).toMatchObject({ passed: false })
  })
  it('one that agrees with two that do not agree with each other is tried with either', () => {
    const one = release(accused('prosecuted', ['place', 'sex']))
    const [a, b] = [3, 2].map((n) => release(accused(`convicted-${n}`, ['place', 'sex']), new Map([['A,f', n]])))
    expect(takenForOne([a!, one, b!])).toEqual([
      [a, one],
      [one, b],
    ])
  })
  it('three numbers are enough where they are large, and not where they are small', () => {
    const of = (population: string, counts: readonly number[]): Release =>
      release({ ...accused(population, ['sex'], [counts[0]!, counts[1]!, 0, 0, 0, 0, 0, 0]) })
    expect(takenForOne([of('a', [90, 47]), of('b', [90, 47])])).toHaveLength(1)
    expect(takenForOne([of('a', [9, 7]), of('b', [9, 7])])).toEqual([])
  })
  it('protected alike they tell no more together', () => {
    const both = ['prosecuted', 'convicted'].map((population) => release(accused(population, ['place', 'sex'])))
    expect(attackTables(both, solver)).toMatchObject({ exact: 0, violations: 0, passed: true })
  })
  it('are kept apart where one number differs, the days do, or they share no more than a total', () => {
    const one = release(accused('prosecuted', ['place', 'sex']))
    const other = release(accused('convicted', ['place', 'sex'], [31, 3, 14, 19, 22, 10, 11, 14]))
    expect(takenForOne([one, other])).toEqual([])
    const later = {
      ...release(accused('later', ['place', 'sex'])),
      span: { series: 's', from: '2024-01-01', to: '2025-01-01', adds: true },
    }
    expect(takenForOne([one, later])).toEqual([])
    expect(takenForOne([release(accused('a', ['sex'])), release(accused('b', ['place']))])).toEqual([])
    expect(takenForOne([one, { ...one, population: 'rounded', rounding: { base: 5 } }])).toEqual([])
  })
})
