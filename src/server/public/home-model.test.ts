import { expect, test } from 'vitest'
import { frontPage } from '../../../countries/kh/front-page.ts'
import type { Release } from '../../core/attack/view.ts'
import { seriesOf } from '../../core/release/series.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { stepsOf } from './home-model.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const OF = frontPage.steps!.of

/** The last cells of each step, of one year with these numbers by stage and outcome; a code without a number is nobody's. */
function cellsOf(total: number, stage: Readonly<Record<string, number | null>>, outcome: Readonly<Record<string, number | null>>) {
  const by = (cut: string, of: typeof stage) => Object.entries(of).map(([code, value]) => ({ at: { [cut]: code }, value }))
  const release: Release = {
    name: 'r',
    population: `kh/${OF}/2022-01-01/2023-01-01`,
    unit: 'persons',
    threshold: 3,
    dimensions: [],
    tables: [
      { id: 'a', by: ['stage'] },
      { id: 'b', by: ['outcome'] },
    ],
    coverage: { received: 100, due: 100 },
    cells: [{ at: {}, value: total }, ...by('stage', stage), ...by('outcome', outcome)],
  }
  const published = [{ id: 'r', on: '2023-05-01', release }]
  const series = new Map(seriesOf(published, (id) => id === OF).map((s) => [s.id, s]))
  return stepsOf(country, { published, series }, frontPage)!.steps.map(({ cells }) => cells[0]!)
}
const known = (cell: ReturnType<typeof cellsOf>[number]) => [cell.reached.value, cell.reached.qualifier, cell.isSorted]

test('whoever has a stage or an outcome that a step names makes every step exact; who is not judged has no outcome yet', () => {
  const [, tried, judged, convicted] = cellsOf(
    100,
    { charged: 20, trial: 30, decided: 50, unknown: 0 },
    { convicted: 40, acquitted: 10, unknown: 50 },
  )
  expect([tried, judged, convicted].map((c) => known(c!))).toEqual([
    [80, 'exact', true],
    [50, 'exact', true],
    [40, 'exact', true],
  ])
  expect([tried?.waits, judged?.waits].map((w) => [w?.value, w?.qualifier])).toEqual([
    [20, 'exact'],
    [30, 'exact'],
  ])
})

test('a stage that is not recorded may be any: what is known is at least, and nobody is said to have ended', () => {
  for (const unknown of [9, null]) {
    const cells = cellsOf(100, { charged: 20, trial: 30, decided: 41, unknown }, { convicted: 40, acquitted: 10, unknown: 50 })
    expect([unknown, ...cells.slice(1).map(known)]).toEqual([
      unknown,
      [71, 'at_least', false],
      [41, 'at_least', false],
      [40, 'at_least', false],
    ])
    expect(cells[1]?.waits).toMatchObject({ value: 20, qualifier: 'at_least' })
  }
})

test('a judgement without an outcome makes the convicted at least; a withheld wait is withheld, and no nought', () => {
  const cells = cellsOf(100, { charged: null, trial: 30, decided: 50 }, { convicted: 40, acquitted: 3, unknown: 57 })
  expect(known(cells[3]!)).toEqual([40, 'at_least', false])
  expect(cells[1]?.waits).toMatchObject({ value: null, state: 'withheld_for_privacy' })
})
