/** Facts of published test tables (numbers only), and tables small enough to try every possibility. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../../../outside/highs/index.ts'
import { auditTables } from '../../../attack/audit.ts'
import { findIntervals, unknownsOf } from '../../../attack/intervals.ts'
import type { LinearSolver } from '../../../attack/solver.ts'
import { buildModel, cellKey, fillCells, keyPart } from '../../table.ts'
import type { CellModel, TableSet } from '../../table.ts'
import { chooseSecondary } from './gauss.ts'
import { suppress } from './index.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

const grid = (rows: readonly string[], columns: readonly string[], counts: readonly (readonly number[])[]): TableSet => ({
  dimensions: [
    { levels: ['r'], leaves: rows.map((r) => [r]) },
    { levels: ['c'], leaves: columns.map((c) => [c]) },
  ],
  tables: [{ id: 't', by: ['r', 'c'] }],
  rows: counts.flatMap((line, r) => line.map((count, c) => ({ leaves: [r, c], count }))),
  unit: 'people',
  population: 'test',
})
const at = (model: CellModel, r: string, c?: string): number => model.keys.indexOf(cellKey([keyPart('r', r), c ? keyPart('c', c) : '']))
const names = (model: CellModel, flags: Uint8Array): string[] =>
  model.keys
    .filter((_, i) => flags[i])
    .map((k) =>
      k
        .split('\u001F')
        .map((p) => p.slice(2))
        .toReversed()
        .join('|'),
    )
    .toSorted()

describe('problemdata, 4 x 4', () => {
  const set = grid(
    ['w', 'x', 'y', 'z'],
    ['a', 'b', 'c', 'd'],
    [
      [30, 47, 64, 89],
      [90, 124, 5, 31],
      [92, 100, 59, 85],
      [800, 991, 651, 685],
    ],
  )
  const model = buildModel(set)
  const values = fillCells(set, model)
  const primary = new Uint8Array(model.keys.length)
  for (const [r, c] of ['wa', 'wb', 'wc', 'xa', 'xc', 'yb', 'yd', 'zb', 'zd'].map((p) => [...p])) primary[at(model, r!, c!)] = 1
  const interval = (withheld: Uint8Array, cell: number): [number, number] => {
    const unknowns = unknownsOf({ known: Array.from(values, (v, i) => (withheld[i] ? null : v)), relations: model.relations, floor: 0 })
    const column = unknowns.hidden.indexOf(cell)
    const found = findIntervals(unknowns, [column], () => false, solver)
    return [Math.round(found.low[column]!), Math.round(found.high[column]!)]
  }

  it('adds up to 3,943', () => {
    expect(values[model.grandTotal]).toBe(3943)
  })
  it('every line has two withheld cells, yet w|b is exactly 47', () => {
    expect(interval(primary, at(model, 'w', 'b'))).toEqual([47, 47])
  })
  it('elimination withholds one more, x|d, and w|b opens to 0..78', () => {
    const withheld = chooseSecondary(model, values, primary)
    expect(names(model, withheld).filter((n) => !primary[at(model, n[0]!, n[2]!)])).toEqual(['x|d'])
    expect(interval(withheld, at(model, 'w', 'b'))).toEqual([0, 78])
  })
  it('with x|b instead it opens to 0..141', () => {
    const withheld = Uint8Array.from(primary)
    withheld[at(model, 'x', 'b')] = 1
    expect(interval(withheld, at(model, 'w', 'b'))).toEqual([0, 141])
  })
})

it('microdata1: A|female takes A|male, C|male and C|female with it', () => {
  const set = grid(
    ['A', 'B', 'C', 'D'],
    ['male', 'female'],
    [
      [18, 2],
      [14, 19],
      [12, 10],
      [11, 14],
    ],
  )
  const model = buildModel(set)
  const values = fillCells(set, model)
  const withheld = chooseSecondary(
    model,
    values,
    Uint8Array.from(values, (v) => Number(v === 2)),
  )
  expect(names(model, withheld)).toEqual(['A|female', 'A|male', 'C|female', 'C|male'])
})

it('singletons in one row: elimination leaves two ones beside each other, the audit withholds one more', () => {
  const set = { ...grid(['a', 'b', 'c', 'd'], ['x'], [[1], [20], [1], [0]]), tables: [{ id: 't', by: ['r'] }] }
  const model = buildModel(set)
  const values = fillCells(set, model)
  const primary = Uint8Array.from(values, (v) => Number(v === 1))
  // The source's own detection asks for one more; so does whoever knows that a withheld number is at least 1.
  expect(names(model, chooseSecondary(model, values, primary))).toEqual(['a', 'c'])
  const done = suppress(model, values, { threshold: 2, width: 1 }, solver, { insiders: { coalitions: [] } })
  if (!('withheld' in done)) throw new Error('not protected')
  expect(names(model, done.withheld)).toEqual(['a', 'b', 'c'])
})

it('linked tables: safe one by one, jointly K = 3 leaks, and N = 7 is withheld', () => {
  const counts = { A: 2, B: 2, I: 8, J: 8, K: 3, L: 3, M: 3, N: 7 }
  const county: Record<string, string> = { A: '1', B: '1', I: '1', J: '1', K: '2', L: '2', M: '2', N: '2' }
  const keys = ['', ...Object.keys(counts), 'county-1', 'county-2', 'big', 'small']
  const cell = (k: string): number => keys.indexOf(k)
  const sum = (total: string, parts: string): { total: number; parts: number[] } => ({ total: cell(total), parts: [...parts].map(cell) })
  const byCounty = [sum('county-1', 'ABIJ'), sum('county-2', 'KLMN'), { total: 0, parts: [cell('county-1'), cell('county-2')] }]
  const bySize = [sum('big', 'LM'), sum('small', 'ABIJKN'), { total: 0, parts: [cell('big'), cell('small')] }]
  const values = Float64Array.from(keys, (k) => {
    const members = Object.entries(counts).filter(
      ([name]) =>
        k === '' ||
        k === name ||
        k === `county-${county[name]}` ||
        ((k === 'big') === 'LM'.includes(name) && (k === 'big' || k === 'small')),
    )
    return members.reduce((n, [, v]) => n + v, 0)
  })
  const primary = Uint8Array.from(keys, (k) => Number(k.length === 1 && values[cell(k)]! <= 3))
  const extra = (relations: CellModel['relations']): string[] => {
    const withheld = chooseSecondary({ keys, relations, attributeRows: [], tables: [], grandTotal: 0 }, values, primary)
    return keys.filter((_, i) => withheld[i] && !primary[i])
  }
  expect(extra(byCounty)).toEqual([])
  expect(extra(bySize)).toEqual([])
  expect(extra([...byCounty, ...bySize])).toEqual(['N'])
})

describe('against a reader who tries every table of whole numbers', () => {
  const need = { threshold: 5, width: 3 }
  const small = fc
    .record({ rows: fc.integer({ min: 2, max: 3 }), columns: fc.integer({ min: 2, max: 3 }) })
    .chain(({ rows, columns }) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    )

  /** All values of each withheld leaf over every non-negative table that fits what is printed. */
  const possible = (counts: number[][], hidden: (r: number, c: number) => boolean): Set<number>[][] => {
    const sums = {
      row: counts.map((l) => l.reduce((a, b) => a + b, 0)),
      column: counts[0]!.map((_, c) => counts.reduce((n, l) => n + l[c]!, 0)),
    }
    const open = counts.flatMap((l, r) => l.flatMap((_, c) => (hidden(r, c) ? [[r, c] as const] : [])))
    const seen = counts.map((l) => l.map(() => new Set<number>()))
    const trial = counts.map((l) => [...l])
    const walk = (i: number): void => {
      if (i === open.length) {
        if (trial.some((l, r) => l.reduce((a, b) => a + b, 0) !== sums.row[r])) return
        if (sums.column.some((s, c) => trial.reduce((n, l) => n + l[c]!, 0) !== s)) return
        for (const [r, c] of open) seen[r]![c]!.add(trial[r]![c]!)
        return
      }
      const [r, c] = open[i]!
      const rowOpen = open.slice(i + 1).some(([r2]) => r2 === r)
      const rest =
        sums.row[r]! - trial[r]!.reduce((n, v, j) => (j === c || open.some(([r2, c2], k) => k > i && r2 === r && c2 === j) ? n : n + v), 0)
      for (let v = rowOpen ? 1 : rest; v <= rest; v++) {
        if (v < 1) continue
        trial[r]![c] = v
        walk(i + 1)
      }
      trial[r]![c] = counts[r]![c]!
    }
    walk(0)
    return seen
  }

  it('no withheld number that may be small is left with fewer than four values, none is proved small', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(small, (counts) => {
        const set = grid(
          counts.map((_, r) => `r${r}`),
          counts[0]!.map((_, c) => `c${c}`),
          counts,
        )
        const model = buildModel(set)
        const values = fillCells(set, model)
        const result = suppress(model, values, need, solver)
        if (!('withheld' in result)) return
        expect(result.withheld[model.grandTotal]).toBe(0)
        const hidden = (r: number, c: number): boolean => result.withheld[at(model, `r${r}`, `c${c}`)] === 1
        expect(counts.every((l, r) => l.every((v, c) => v === 0 || v >= 5 || hidden(r, c)))).toBe(true)
        const margins = model.keys.some((k, i) => result.withheld[i] && k.split('\u001F').length === 1)
        // With a margin withheld as well, the reader knows less than the brute force assumes.
        if (margins) return
        for (const values of possible(counts, hidden).flat()) {
          if (values.size === 0 || Math.min(...values) >= 5) continue
          expect(Math.max(...values)).toBeGreaterThanOrEqual(5)
          expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(3)
        }
      }),
      { numRuns: 100, seed: 7 },
    )
  })

  it('a pattern with one secondary cell printed after all is caught', () => {
    const set = grid(
      ['A', 'B', 'C', 'D'],
      ['male', 'female'],
      [
        [18, 2],
        [14, 19],
        [12, 10],
        [11, 14],
      ],
    )
    const model = buildModel(set)
    const values = fillCells(set, model)
    const result = suppress(model, values, need, solver)
    if (!('withheld' in result)) throw new Error('this table can be protected')
    expect(result.audit).toMatchObject({ exact: 0, violations: 0, sensitive: 1 })
    const broken = Uint8Array.from(result.withheld)
    broken[at(model, 'A', 'male')] = 0
    expect(auditTables(model, values, broken, need, solver).report.exact).toBe(1)
  })
})

it('the usual pattern that forgets "withheld means at least 1" is caught and repaired', () => {
  // Row r0 withholds 1 and 1 out of 2: between 0 and 2 each for the usual audit, exactly 1 for an honest one.
  const set = grid(
    ['r0', 'r1', 'r2'],
    ['c0', 'c1', 'c2'],
    [
      [1, 1, 20],
      [1, 1, 30],
      [40, 50, 60],
    ],
  )
  const model = buildModel(set)
  const values = fillCells(set, model)
  const need = { threshold: 5, width: 3 }
  const naive = chooseSecondary(
    model,
    values,
    Uint8Array.from(values, (v) => Number(v >= 1 && v < 5)),
  )
  expect(auditTables(model, values, naive, need, solver).report.exact).toBeGreaterThan(0)
  const result = suppress(model, values, need, solver)
  expect('audit' in result && result.audit).toMatchObject({ exact: 0, violations: 0, narrowest: 3 })
})

describe('a table is refused only where no pattern passes', () => {
  const need = { threshold: 5, width: 3 }
  const prepare = (counts: readonly (readonly number[])[]): { model: CellModel; values: Float64Array } => {
    const set = grid(
      counts.map((_, r) => `r${r}`),
      counts[0]!.map((_, c) => `c${c}`),
      counts,
    )
    const model = buildModel(set)
    return { model, values: fillCells(set, model) }
  }
  const isRefused = ({ model, values }: ReturnType<typeof prepare>): boolean => !('withheld' in suppress(model, values, need, solver))

  it('four of eight people cannot be seven, but two or five', () => {
    expect(
      isRefused(
        prepare([
          [2, 0, 4],
          [0, 0, 1],
          [0, 1, 0],
        ]),
      ),
    ).toBe(false)
  })
  it('of any table with few people', { timeout: 60_000 }, () => {
    const few = fc.constantFrom(0, 0, 0, 0, 1, 2, 3, 4, 1, 9)
    const table = fc.array(fc.array(few, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 3 })
    let refused = 0
    fc.assert(
      fc.property(table, (counts) => {
        const { model, values } = prepare(counts)
        const isSmall = values.map((v, i) => Number(i !== model.grandTotal && v >= 1 && v < need.threshold))
        const free = [...values.keys()].filter((i) => i !== model.grandTotal && values[i]! >= need.threshold)
        if (values[model.grandTotal]! < need.threshold || !isRefused({ model, values })) return
        refused++
        const passing = Array.from({ length: 2 ** free.length }, (_, bits) =>
          Uint8Array.from(isSmall, (is, i) => is || (free.includes(i) && (bits >> free.indexOf(i)) & 1 ? 1 : 0)),
        ).filter((withheld) => auditTables(model, values, withheld, need, solver).failing.length === 0)
        expect(passing).toEqual([])
      }),
      { numRuns: 400, seed: 3 },
    )
    expect(refused).toBeGreaterThan(20)
  })
})
