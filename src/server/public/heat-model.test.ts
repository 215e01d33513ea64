/** When returns came, place by place: out of released cells, and of nothing else. */
import { expect, test } from 'vitest'
import type { Release } from '../../core/attack/view.ts'
import { findIndicator } from '../../core/country/find.ts'
import { seriesOf, type Series } from '../../core/release/series.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { drawHeatOf, heatNotes, renderHeatTable, sayHeat } from '../../web/public/index.ts'
import { heatOf } from './heat-model.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const [RECEIVED, ON_TIME] = ['court-returns-received', 'court-returns-on-time']
const indicator = (id: string) => findIndicator(country, id)!
type Cell = readonly [office: string, quarter: string, value: number | null]

function seriesBy(
  id: string,
  cells: readonly Cell[],
  asOf = '2024-06-30',
  by: readonly string[] = ['office', 'quarter'],
  coverage?: Release['coverage'],
): Series {
  const release: Release = {
    name: id,
    population: `kh/${id}/2023-01-01/2024-01-01`,
    unit: 'returns',
    threshold: 1,
    dimensions: [],
    tables: [{ id: 'table-1', by }],
    asOf,
    ...(coverage ? { coverage } : {}),
    cells: [{ at: {}, value: 1 }, ...cells.map(([office, quarter, value]) => ({ at: { office, quarter }, value }))],
  }
  return seriesOf([{ id: `r-${id}`, on: '2024-07-01', release }], (of) => of === id)[0]!
}
const heat = (of: string, ...series: readonly Series[]) =>
  heatOf(country, indicator(of), (id) => series.find((s) => s.id === id)?.points[0])
const rowOf = (found: ReturnType<typeof heat>, name: string) => found?.rows.find(({ label }) => label.en === name)?.cells
const Q = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']
const all = (office: string): Cell[] => Q.map((q) => [office, q, 1])

test('what came of what was due, by the place in which the office stands: one that sent nothing has no row in the files, and none of what it owed is in', () => {
  const found = heat(RECEIVED, seriesBy(RECEIVED, [...all('CFI-1').slice(0, 3), ...all('CFI-X1')]))
  const place = country.lists.flatMap(({ codes }) => codes).find(({ code }) => code === 'CFI-1')?.parent
  const name = country.lists.flatMap(({ codes }) => codes).find(({ code }) => code === place)?.words.en ?? ''
  expect(found?.columns).toHaveLength(4)
  expect(rowOf(found, name)?.map((cell) => [cell?.in, cell?.owed, cell?.late])).toEqual([
    [1, 1, null],
    [1, 1, null],
    [1, 1, null],
    [0, 1, null],
  ])
})

test('no real office is named: its place is, and an invented one by itself comes last', () => {
  const labels = heat(RECEIVED, seriesBy(RECEIVED, all('CFI-1')))?.rows.map(({ label }) => label.en) ?? []
  const real = country.lists.find(({ id }) => id === 'courts')?.codes.filter(({ fictional }) => fictional !== true) ?? []
  expect(labels.filter((label) => real.some(({ words }) => words.en === label))).toEqual([])
  expect(labels.length).toBeGreaterThan(20)
})

test('late is what is in and was not in time, where that was released as known on the same day; else nobody says it', () => {
  const received = seriesBy(RECEIVED, all('CFI-1'))
  const timely = (asOf?: string) => seriesBy(ON_TIME, all('CFI-1').slice(1), asOf)
  const lateOf = (found: ReturnType<typeof heat>) =>
    found?.rows.find(({ cells }) => cells.some((c) => c?.in === 1))?.cells.map((c) => c?.late)
  expect(lateOf(heat(RECEIVED, received, timely()))).toEqual([1, 0, 0, 0])
  expect(lateOf(heat(ON_TIME, received, timely()))).toEqual([1, 0, 0, 0])
  expect(lateOf(heat(RECEIVED, received, timely('2024-09-30')))).toEqual([null, null, null, null])
  expect(lateOf(heat(RECEIVED, received))).toEqual([null, null, null, null])
})

test('what a release withholds is in no sum; what was not due by its day is not there; by offices alone nothing is drawn, and of people neither', () => {
  const [q1, ...others] = all('CFI-1')
  const hidden = heat(RECEIVED, seriesBy(RECEIVED, [[q1![0], q1![1], null], ...others]))
  expect(hidden?.rows.find(({ cells }) => cells.some((c) => c?.in === 1))?.cells.map((c) => c?.in)).toEqual([null, 1, 1, 1])
  const early = heat(RECEIVED, seriesBy(RECEIVED, all('CFI-1'), '2023-08-01'))
  expect(early?.columns.length).toBeLessThan(4)
  expect(heat(RECEIVED, seriesBy(RECEIVED, all('CFI-1'), '2024-06-30', ['office']))).toBeNull()
  expect(heat('persons-convicted', seriesBy(RECEIVED, all('CFI-1')))).toBeNull()
})

test('where one place’s returns in time are withheld, all are in and nobody says that they came by their day', () => {
  const timely = seriesBy(ON_TIME, [['CFI-1', Q[0]!, null], ...all('CFI-1').slice(1)])
  const found = heat(RECEIVED, seriesBy(RECEIVED, all('CFI-1')), timely)!
  const own = found.rows.filter(({ cells }) => cells.some((c) => c?.in === 1))
  expect(own[0]?.cells.map((c) => c?.late)).toEqual([null, 0, 0, 0])
  expect(own[0]?.cells.map((c) => sayHeat(c, found, 'en'))).toEqual(['1/1, how many late: not released', '1/1', '1/1', '1/1'])
  const drawn = drawHeatOf('heat', { ...found, rows: own }, 'en')
  expect([...drawn.matchAll(/<rect class="(ch-(?:1|3|none))" x/g)].map(([, look]) => look)).toEqual(['ch-none', 'ch-1', 'ch-1', 'ch-1'])
  expect(heatNotes(found, 'en').join(' ')).toContain('White within a full line: all came; whether by their due day was not released.')
  expect(heatNotes(heat(RECEIVED, seriesBy(RECEIVED, all('CFI-1')))!, 'en').join(' ')).not.toContain('full line')
})

test('a nought of a release that lacks returns is not known yet, and no number that was withheld', () => {
  const cells: Cell[] = [['CFI-1', Q[0]!, 0], ...all('CFI-1').slice(1)]
  const found = heat(RECEIVED, seriesBy(RECEIVED, cells, '2024-06-30', ['office', 'quarter'], { received: 3, due: 104 }))!
  const own = found.rows.filter(({ cells: of }) => of.some((c) => c?.in === 1))
  expect(own[0]?.cells[0]).toEqual({ owed: 1, in: null, late: null, why: 'partial' })
  expect(sayHeat(own[0]!.cells[0]!, found, 'en')).toBe('partial')
  const shown = { ...found, rows: own }
  expect([drawHeatOf('heat', shown, 'en').includes('ch-lock'), drawHeatOf('heat', shown, 'en').includes('>?<')]).toEqual([false, true])
  expect(String(renderHeatTable(shown, 'en'))).not.toContain('withheld')
  expect(heatNotes(found, 'en').join(' ')).toContain('A question mark: nobody can say yet how many have come; it is no zero.')
})
