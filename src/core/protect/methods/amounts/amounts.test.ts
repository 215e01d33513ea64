/** Amounts: which are sensitive, and that neither a reader nor a contributor comes closer than the rules allow. Takes seconds, so it is not in `test:fast`. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../../../outside/highs/index.ts'
import { attackTables } from '../../../attack/index.ts'
import type { LinearSolver } from '../../../attack/solver.ts'
import { keyOf } from '../../../attack/view.ts'
import { mulberry32 } from '../../../seeded.ts'
import type { Protected } from '../../protected.ts'
import { buildModel, fillCells, placesKey } from '../../table.ts'
import type { TableSet } from '../../table.ts'
import { protectAmounts } from './index.ts'
import { findSensitive, LARGEST_AMOUNT } from './rules.ts'
import type { AmountRules } from './rules.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

/** Fees by branch and town, in units. */
const fees = (
  rows: readonly (readonly [branch: number, town: number, who: string, amount: number])[],
  branches = 3,
  towns = 3,
): TableSet => ({
  dimensions: [
    { levels: ['branch'], leaves: Array.from({ length: branches }, (_, i) => [`branch ${i}`]) },
    { levels: ['town'], leaves: Array.from({ length: towns }, (_, i) => [`town ${i}`]) },
  ],
  tables: [{ id: 'table-1', by: ['branch', 'town'] }],
  rows: rows.map(([branch, town, who, count]) => ({ leaves: [branch, town], count, contributors: [who] })),
  unit: 'USD',
  population: 'fees',
})
const done = (set: TableSet, rules: AmountRules = {}): Protected => {
  const made = protectAmounts(set, { rules, solver })
  if (!made.ok) throw new Error(made.message)
  return made
}
const several = (branch: number, town: number): (readonly [number, number, string, number])[] =>
  ['p', 'q', 'r', 's'].map((who, i) => [branch, town, `${who}${branch}${town}`, 100 + 10 * i] as const)

describe('what is sensitive', () => {
  const cell = (amounts: readonly number[], rules: AmountRules): number =>
    findSensitive(
      amounts.map((a) => new Map([[0, a]])),
      1,
      rules,
    ).get(0)?.rise ?? 0
  it('p %: of 80 + 15 + 5 the second finds the first to 5, which is less than a tenth of 80; of 60 + 30 + 10 she does not', () => {
    expect(cell([80, 15, 5], { leastContributors: 1 })).toBe(3)
    expect(cell([60, 30, 10], { leastContributors: 1 })).toBe(0)
  })
  it('dominance (1, 75): 80 of 100 are more; it must seem possible that the cell is 107, of which 80 are less', () => {
    expect(cell([80, 10, 10], { leastContributors: 1, pPercent: 1, dominance: { n: 1, k: 75 } })).toBe(7)
    expect(cell([70, 20, 10], { leastContributors: 1, pPercent: 1, dominance: { n: 1, k: 75 } })).toBe(0)
  })
  it('fewer than three: a tenth of the largest', () => {
    expect(cell([50, 50], {})).toBe(5)
    expect(cell([40, 30, 30], {})).toBe(0)
  })
  it('nobody, and nothing of somebody, are nothing', () => {
    expect(findSensitive([new Map()], 1, {}).size).toBe(0)
  })
})

describe('what is printed', () => {
  const set = fees([...[0, 1, 2].flatMap((b) => [0, 1, 2].flatMap((t) => (b === 0 && t === 0 ? [] : several(b, t)))), [0, 0, 'alone', 300]])
  it('a cell of one, and what would give it away, are withheld; totals stand', () => {
    const { release, cells } = done(set)
    const withheld = release.cells.filter((c) => c.value === null).map((c) => placesKey(c.at))
    expect(withheld).toContain('branch=branch 0\u001Ftown=town 0')
    expect(withheld).toHaveLength(4)
    expect(cells).toEqual({ all: 16, empty: 0, withheld: 4, printed: 12 })
    expect(attackTables([release], solver)).toMatchObject({ exact: 0, passed: true, attacks: [{ id: 'amounts', withheld: 4 }] })
  })
  it('printed after all, the others of its square are worked out', () => {
    const { release } = done(set)
    const [own] = release.cells.filter((c) => c.value === null && c.at['branch'] === 'branch 0' && c.at['town'] === 'town 0')
    const told = { ...release, cells: release.cells.map((c) => (c === own ? { ...c, value: 300 } : c)) }
    expect(attackTables([told], solver)).toMatchObject({ exact: 3, passed: false })
  })
  it('two who are alone in one row do not find each other', () => {
    // Without the eyes of contributors these two and a square with the next row would be all: each takes her own off the row's total.
    const rows = [
      ...several(0, 2),
      ...[1, 2].flatMap((b) => [0, 1, 2].flatMap((t) => several(b, t))),
      [0, 0, 'one', 300],
      [0, 1, 'two', 320],
    ] as const
    const own = fees(rows)
    const { release } = done(own)
    expect(closest(own, release, {})).toEqual([])
    expect(
      release.cells.find((c) => c.at['branch'] === 'branch 0' && c.at['town'] === undefined)?.value === null ||
        release.cells.find((c) => c.at['branch'] === 'branch 0' && c.at['town'] === 'town 2')?.value === null,
    ).toBe(true)
  })
  it('two cells of one contributor are not told as her sum', () => {
    const rows = [
      ...several(0, 2),
      ...[1, 2].flatMap((b) => [0, 1, 2].flatMap((t) => several(b, t))),
      [0, 0, 'x', 300],
      [0, 1, 'x', 500],
    ] as const
    const own = fees(rows)
    const { release } = done(own)
    expect(closest(own, release, {})).toEqual([])
    expect(release.cells.find((c) => c.at['branch'] === 'branch 0' && c.at['town'] === 'town 2')?.value).toBe(null)
  })
  it('one firm in three spellings is one', () => {
    const rows = [
      ...[0, 1, 2].flatMap((b) => [0, 1, 2].flatMap((t) => (b + t === 0 ? [] : several(b, t)))),
      ...['Acme Ltd', 'Acme Ltd ', 'ACME Ltd.'].map((who) => [0, 0, who, 100] as const),
    ]
    expect(done(fees(rows)).release.cells.find((c) => c.at['branch'] === 'branch 0' && c.at['town'] === 'town 0')?.value).toBe(null)
  })
  it('what one has nearly all of guards nobody from her', () => {
    // Her own 940 of 1,000 leave a neighbour only 60 to be more.
    const rows = [
      ...several(0, 2),
      ...[1, 2].flatMap((b) => [0, 1, 2].flatMap((t) => several(b, t))),
      [0, 0, 'one', 3000],
      [0, 1, 'big', 940],
      [0, 1, 'x', 30],
      [0, 1, 'y', 30],
    ] as const
    const own = fees(rows)
    expect(closest(own, done(own).release, {})).toEqual([])
  })
})

/** The towns in two regions, which have totals of their own. */
const inRegions = (set: TableSet): TableSet => {
  const [branch, town] = set.dimensions
  return { ...set, dimensions: [branch!, { levels: ['region', 'town'], leaves: town!.leaves.map(([t], i) => [`region ${i % 2}`, t!]) }] }
}

it.each([
  [60, 'plain', (set: TableSet) => set],
  [40, 'with regions above the towns', inRegions],
] as const)('of %i tables by chance, %s, nobody comes too close, by a solver that is asked anew for each', (turns, _, shape) => {
  const chance = mulberry32(20)
  let [tried, above] = [0, 0]
  for (let turn = 0; turn < turns; turn++) {
    const rows: [number, number, string, number][] = []
    for (let b = 0; b < 3; b++)
      for (let t = 0; t < 4; t++)
        for (let k = Math.floor(chance() * 5); k > 0; k--)
          rows.push([b, t, `c${Math.floor(chance() * 9)}`, 1 + Math.floor(chance() ** 3 * 900)])
    if (rows.length === 0) continue
    const set = shape(fees(rows, 3, 4))
    const rules = turn % 2 ? { dominance: { n: 2, k: 85 } } : { pPercent: 20 }
    const made = protectAmounts(set, { rules, solver })
    if (!made.ok) continue
    tried++
    above += made.release.cells.filter(({ at, value }) => value === null && at['region'] !== undefined && at['town'] === undefined).length
    expect(closest(set, made.release, rules), `turn ${turn}`).toEqual([])
    expect(attackTables([made.release], solver).passed, `turn ${turn}`).toBe(true)
  }
  expect(tried).toBeGreaterThan(turns / 2)
  // A region's own total guards what stands below it, in some of them.
  expect(above > 0).toBe(shape === inRegions)
})

describe('bad input', () => {
  it.each([
    ['negative', [[0, 0, 'a', -1]], /0 or more/],
    ['broken', [[0, 0, 'a', 1.5]], /whole number of units/],
  ] as const)('%s', (_, rows, message) => {
    expect(() => protectAmounts(fees(rows), { solver })).toThrow(message)
  })
  it('nobody’s, or two’s', () => {
    const set = fees([[0, 0, 'a', 1]])
    for (const contributors of [[], ['a', 'b']])
      expect(() => protectAmounts({ ...set, rows: [{ ...set.rows[0]!, contributors }] }, { solver })).toThrow('one contributor’s')
  })
  it('one with everything, and more than a solver can hold apart', () => {
    expect(protectAmounts(fees([[0, 0, 'a', 500]]), { solver })).toMatchObject({ ok: false, reason: 'cannot_protect' })
    expect(protectAmounts(fees([[0, 0, 'a', LARGEST_AMOUNT + 1]]), { solver })).toMatchObject({ ok: false, reason: 'too_large' })
  })
  it('all noughts: there is nothing to hide, and nothing withheld', () => {
    expect(
      done(
        fees([
          [0, 0, 'a', 0],
          [1, 1, 'b', 0],
        ]),
      ).cells,
    ).toMatchObject({ withheld: 0, empty: 16 })
  })
})

/**
 * Cells of which somebody knows more than she may: the reader, and each contributor, who knows the cells that are hers alone and that no other is less
 * than what she has in it. Nothing of this is the code under test but the sums, and the rule itself.
 */
function closest(set: TableSet, release: Protected['release'], rules: AmountRules): string[] {
  const model = buildModel(set)
  const values = fillCells(set, model)
  const byKey = new Map(release.cells.map((c) => [keyOf(release, c.at), c.value]))
  const isHidden = model.keys.map((key) => byKey.get(key) === null)
  const names = [...new Set(set.rows.map((r) => r.contributors![0]!))]
  const shares = names.map((name) => fillCells({ ...set, rows: set.rows.filter((r) => r.contributors![0] === name) }, model))
  const sensitive = findSensitive(
    shares.map((own) => new Map([...own.entries()].filter(([, a]) => a > 0))),
    model.keys.length,
    rules,
  )
  const sums = model.relations.flatMap(({ total, parts }) => {
    const hidden = parts.filter((part) => isHidden[part])
    return isHidden[total] || hidden.length === 0 ? [] : [hidden]
  })
  const together = findSensitive(
    shares.map((own) => new Map(sums.map((parts, i) => [i, parts.reduce((n, c) => n + own[c]!, 0)] as const).filter(([, a]) => a > 0))),
    sums.length,
    rules,
  )
  const found: string[] = []
  for (const [cell] of sensitive) if (!isHidden[cell]) found.push(`printed ${model.keys[cell]}`)
  for (const [who, own] of [['reader', undefined] as const, ...names.map((name, i) => [name, shares[i]!] as const)]) {
    const knows = (cell: number): boolean => !isHidden[cell] || (own !== undefined && own[cell] === values[cell])
    solver.withModel(
      {
        lower: [...model.keys.map((_, c) => (knows(c) ? values[c]! : Math.max(1, own?.[c] ?? 0))), ...sums.map(() => 0)],
        upper: [...model.keys.map((_, c) => (knows(c) ? values[c]! : 1e7)), ...sums.map(() => 1e8)],
        rows: [...model.relations, ...sums.map((parts, i) => ({ total: model.keys.length + i, parts }))].map(({ total, parts }) => ({
          columns: [total, ...parts],
          coefficients: [-1, ...parts.map(() => 1)],
          equals: 0,
        })),
      },
      (lp) => {
        for (const [i, { rise, fall }] of own === undefined ? together : []) {
          const value = sums[i]!.reduce((n, c) => n + values[c]!, 0)
          const [high, low] = (['max', 'min'] as const).map((direction) => {
            const solution = lp.reach(model.keys.length + i, direction)
            return solution.status === 'optimal' ? solution.values[model.keys.length + i]! : NaN
          })
          if (!(high! >= value + rise - 1e-4 && low! <= value - fall + 1e-4)) found.push(`sum ${i}: ${low}–${high} of ${value}, ${rise}`)
        }
        for (const [cell, { rise, fall }] of sensitive) {
          if (own !== undefined && own[cell] === values[cell]) continue
          const [high, low] = (['max', 'min'] as const).map((direction) => {
            const solution = lp.reach(cell, direction)
            return solution.status === 'optimal' ? solution.values[cell]! : NaN
          })
          const isClose = !(high! >= values[cell]! + rise - 1e-4) || (!own?.[cell] && !(low! <= values[cell]! - fall + 1e-4))
          if (isClose) found.push(`${who} ${model.keys[cell]}: ${low}–${high} of ${values[cell]}, ${rise}, ${fall}`)
        }
      },
    )
  }
  return found
}
