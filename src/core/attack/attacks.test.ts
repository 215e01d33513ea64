/** The attacks that need more than one look: each on a release that only it can break, and on one that it cannot. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../outside/highs/index.ts'
import { eliminate } from './attacks/elimination/index.ts'
import { attackTables } from './index.ts'
import type { AttackReport, Release } from './index.ts'
import type { Truth } from './inside.ts'
import type { LinearSolver } from './solver.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

type Numbers = Readonly<Record<string, number | null>>
/** Cells by two letters, place and sex; `.` stands for the total. */
const release = (numbers: Numbers, more: Partial<Release> = {}): Release => ({
  name: 'test',
  population: 'test',
  unit: 'people',
  threshold: 5,
  dimensions: [
    { levels: ['place'], leaves: [['A'], ['B'], ['C']] },
    { levels: ['sex'], leaves: [['m'], ['f']] },
  ],
  tables: [{ id: 't', by: Object.keys(numbers).every((name) => name[1] === '.') ? ['place'] : ['place', 'sex'] }],
  cells: Object.entries(numbers).map(([name, value]) => ({
    at: { ...(name[0] === '.' ? {} : { place: name[0]! }), ...(name[1] === '.' ? {} : { sex: name[1]! }) },
    value,
  })),
  ...more,
})
const keyOf = (name: string): string =>
  [name[0] === '.' ? '' : `place=${name[0]}`, name[1] === '.' ? '' : `sex=${name[1]}`].filter((p) => p !== '').join('\u001F')
const byKey = (numbers: Readonly<Record<string, number>>): Map<string, number> =>
  new Map(Object.entries(numbers).map(([name, n]) => [keyOf(name), n]))
const truth = (numbers: Readonly<Record<string, number>>, contributors: Record<string, Record<string, number>> = {}): Truth => ({
  population: 'test',
  values: byKey(numbers),
  contributors: Object.entries(contributors).map(([name, own]) => ({ name, own: byKey(own) })),
  shared: [],
})
const part = (report: AttackReport, id: string): AttackReport['attacks'][number] | undefined => report.attacks.find((a) => a.id === id)

describe('elimination', () => {
  it('solves problemdata: every line has two withheld cells, yet w|b is 47', () => {
    // Sums of what is withheld: lines w, x, y, z, then columns a, b, c, d.
    const columns = ['wa', 'wb', 'wc', 'xa', 'xc', 'yb', 'yd', 'zb', 'zd']
    const values = [30, 47, 64, 90, 5, 100, 85, 991, 685]
    const lines = [...'wxyz'].map((r) => columns.flatMap((c, i) => (c[0] === r ? [i] : [])))
    const uprights = [...'abcd'].map((r) => columns.flatMap((c, i) => (c[1] === r ? [i] : [])))
    const rows = [...lines, ...uprights]
      .filter((cells) => cells.length > 0)
      .map((cells) => ({ columns: cells, coefficients: cells.map(() => 1), equals: cells.reduce((n, i) => n + values[i]!, 0) }))
    const solved = eliminate({ lower: columns.map(() => 0), upper: columns.map(() => 1e6), rows })
    expect([...solved]).toEqual([[1, 47]])
  })
  it('needs no solver for what two linked tables give away', () => {
    const report = attackTables([release({ '..': 40, '.m': 28, '.f': 12, 'A.': 20, 'B.': 20, Am: 18, Af: null, Bm: 10, Bf: 10 })], solver)
    expect(part(report, 'elimination')).toMatchObject({ exact: 1, violations: 1 })
  })
})

describe('history', () => {
  const span = (to: string, adds = true): Partial<Release> => ({
    population: `to ${to}`,
    span: { series: 'referred', from: '2024-01-01', to, adds },
  })
  const january = { '..': 60, 'A.': 30, 'B.': 30 }
  it('subtracts two counts to date: the three people of February in A', () => {
    const both = [release(january, span('2024-02-01')), release({ '..': 83, 'A.': 33, 'B.': 50 }, span('2024-03-01'))]
    for (const one of both) expect(attackTables([one], solver).passed).toBe(true)
    const report = attackTables(both, solver)
    expect(part(report, 'history')).toMatchObject({ exact: 1, violations: 1, differences: 3 })
    expect(report.passed).toBe(false)
  })
  it('leaves alone what grew by nobody or by many', () => {
    const both = [release(january, span('2024-02-01')), release({ '..': 80, 'A.': 30, 'B.': 50 }, span('2024-03-01'))]
    expect(part(attackTables(both, solver), 'history')).toMatchObject({ exact: 0, violations: 0 })
  })
  it('two quarters beside their half-year: what one withholds, the others tell', () => {
    const q = (from: string, to: string): Partial<Release> => ({
      population: `${from} ${to}`,
      span: { series: 'referred', from, to, adds: true },
    })
    const first = release({ 'A.': null, 'B.': 30 }, q('2024-01-01', '2024-04-01'))
    const second = release({ 'A.': 40, 'B.': 30 }, q('2024-04-01', '2024-07-01'))
    const half = release({ 'A.': 42, 'B.': 60 }, q('2024-01-01', '2024-07-01'))
    expect(part(attackTables([first, second], solver), 'history')).toMatchObject({ exact: 0, violations: 0 })
    expect(part(attackTables([first, second, half], solver), 'history')).toMatchObject({ exact: 1, violations: 1 })
  })
  it('knows that persons to date only become more, though they do not add up', () => {
    const both = [release({ 'A.': 3, 'B.': null }, span('2024-02-01', false)), release({ 'A.': 20, 'B.': 4 }, span('2024-03-01', false))]
    // B is at least 1 and at most 4: below the threshold.
    expect(part(attackTables(both, solver), 'history')).toMatchObject({ violations: 1 })
  })
  it('a year that has one whose day may be of either quarter is no sum of them: it is attacked as what holds at least both', () => {
    const q = (from: string, to: string, about?: true): Partial<Release> => ({
      population: `${from} ${to}`,
      span: { series: 'referred', from, to, adds: true, ...(about ? { about } : {}) },
    })
    const quarters = [
      release({ '..': 60, 'A.': 30, 'B.': 30 }, q('2024-01-01', '2024-04-01')),
      release({ '..': 70, 'A.': 30, 'B.': 40 }, q('2024-04-01', '2024-07-01')),
    ]
    const half = { '..': 131, 'A.': 61, 'B.': 70 }
    expect(attackTables([...quarters, release(half, q('2024-01-01', '2024-07-01', true))], solver)).toMatchObject({
      passed: true,
      exact: 0,
    })
    expect(attackTables([...quarters, release(half, q('2024-01-01', '2024-07-01'))], solver).passed).toBe(false)
    // What supposing that they add up would tell is told all the same; and that a whole has more is no leave to have less.
    const hides = release({ '..': null, 'A.': null, 'B.': 40 }, q('2024-04-01', '2024-07-01', true))
    const tells = release({ '..': 102, 'A.': 32, 'B.': 70 }, q('2024-01-01', '2024-07-01', true))
    expect(attackTables([quarters[0]!, hides, tells], solver).passed).toBe(false)
    const less = release({ '..': 120, 'A.': 50, 'B.': 70 }, q('2024-01-01', '2024-07-01', true))
    expect(attackTables([...quarters, less], solver).passed).toBe(false)
  })
  it('clears nothing where figures were restated in between and do not add up', () => {
    const both = [release(january, span('2024-02-01')), release({ '..': 55, 'A.': 25, 'B.': 30 }, span('2024-03-01'))]
    const report = attackTables(both, solver)
    expect(part(report, 'history')).toMatchObject({ exact: 0, do_not_add_up: 1 })
    expect(report).toMatchObject({ violations: 0, passed: false })
  })
})

it('what the tables tell by what they are: two that have their names because they are large leave few for the third', () => {
  // Of 14 in A, B and C, with A and B at least 5 each, C is at most 4.
  const three = { '..': 14, 'A.': null, 'B.': null, 'C.': null }
  expect(part(attackTables([release(three)], solver), 'bounds')).toMatchObject({ violations: 0 })
  const least = ['A', 'B'].map((place) => ({ at: { place }, value: 5 }))
  expect(part(attackTables([release(three, { least })], solver), 'bounds')).toMatchObject({ violations: 1, below_threshold: 1 })
})

describe('rule', () => {
  it('proves the only cell that can be small to be small', () => {
    // One withheld of a row whose total is not printed: the rule itself says that it is small.
    const alone = attackTables([release({ 'A.': null, 'B.': 12 })], solver)
    expect(part(alone, 'bounds')).toMatchObject({ violations: 0 })
    expect(part(alone, 'rule')).toMatchObject({ violations: 1 })
    expect(alone.passed).toBe(false)
  })
  it('leaves two that add up to eight: either may be the small one', () => {
    const row = release({ 'A.': 8, Am: null, Af: null, 'B.': 9, Bm: 0, Bf: 9 })
    expect(part(attackTables([row], solver), 'rule')).toMatchObject({ violations: 0 })
  })
})

describe('group', () => {
  const shared = { '..': 60, 'A.': 30, 'B.': 30, Am: 30, Af: 0, Bm: 15, Bf: 15 }
  it('everybody in A is m: told, and a violation where sex is an attribute to be kept', () => {
    expect(part(attackTables([release(shared)], solver), 'group')).toMatchObject({ groups: 0, of_other_columns: 1, violations: 0 })
    const report = attackTables([release(shared, { attributes: ['sex'] })], solver)
    expect(part(report, 'group')).toMatchObject({ groups: 1, violations: 1 })
    expect(report.passed).toBe(false)
  })
  it('is not told where a zero may be among the withheld', () => {
    const hidden = { ...shared, Am: null, Af: null, Bm: null, Bf: null }
    const report = attackTables([release(hidden, { attributes: ['sex'], zeros: 'withheld' })], solver)
    expect(part(report, 'group')).toMatchObject({ groups: 0, violations: 0 })
  })
})

describe('from inside', () => {
  // A cycle: 1 and 3 are withheld, and 19 and 16 to guard them.
  const whole = { '..': 99, '.m': 66, '.f': 33, 'A.': 20, 'B.': 19, 'C.': 60, Am: 1, Af: 19, Bm: 16, Bf: 3, Cm: 49, Cf: 11 }
  const printed = { ...whole, Am: null, Af: null, Bm: null, Bf: null }
  it('is said not to have been tried without what only the publisher knows', () => {
    expect(attackTables([release(printed)], solver).not_tried).toEqual(['replay', 'contributors', 'self'])
  })
  it('self: a person who is alone in her cell solves the neighbour', () => {
    const report = attackTables([release(printed)], solver, 3, truth(whole))
    expect(part(report, 'bounds')).toMatchObject({ violations: 0 })
    expect(part(report, 'self')).toMatchObject({ exact: 1, alone: 1 })
    expect(report).toMatchObject({ passed: false, not_tried: ['replay', 'contributors'] })
  })
  it('contributors: an agency subtracts its own from what is printed, and from what is withheld', () => {
    const own = { '..': 9, '.f': 9, 'C.': 9, Cf: 9 }
    const report = attackTables([release(printed)], solver, 3, truth(whole, { court: own }))
    // Eleven in Cf, nine of them the court's own: two of others.
    expect(part(report, 'contributors')).toMatchObject({ contributors: 1, coalitions: 1, exact: 1, violations: 1 })
  })
  it('contributors: two together know what neither knows alone', () => {
    const half = { '..': 5, '.f': 5, 'C.': 5, Cf: 5 }
    const one = attackTables([release(printed)], solver, 3, truth(whole, { court: half }))
    const two = attackTables(
      [release(printed)],
      solver,
      3,
      truth(whole, { court: half, police: { ...half, '..': 4, '.f': 4, 'C.': 4, Cf: 4 } }),
    )
    expect(part(one, 'contributors')).toMatchObject({ violations: 0 })
    expect(part(two, 'contributors')).toMatchObject({ coalitions: 3, violations: 1 })
  })
})
