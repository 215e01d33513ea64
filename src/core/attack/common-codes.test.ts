/** What counts as one changes between two releases: a reader adds up until she can subtract. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../outside/highs/index.ts'
import { groupCodes, mergeCodes } from '../protect/merge-codes.ts'
import { protectTables } from '../protect/protect.ts'
import type { ProtectParams, Protected, Refusal } from '../protect/protected.ts'
import type { Merged, Span, TableSet } from '../protect/table.ts'
import { commonCells } from './common-codes.ts'
import { newestEdition } from './editions.ts'
import { attackTables } from './index.ts'
import type { LinearSolver } from './solver.ts'
import type { Release } from './view.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

const YEAR: Span = { series: 's', from: '2024-01-01', to: '2025-01-01', adds: true }
const HALF: Span = { ...YEAR, to: '2024-07-01' }
const MALE_OR_UNKNOWN: Merged = { level: 'sex', code: 'male_or_unknown', of: ['male', 'unknown'] }

const setOf = (level: string, counts: Readonly<Record<string, number>>, span = YEAR, merged: readonly Merged[] = []): TableSet => ({
  dimensions: [{ levels: [level], leaves: Object.keys(counts).map((c) => [c]) }],
  rows: Object.values(counts).map((count, i) => ({ leaves: [i], count })),
  tables: [{ id: 't', by: [level] }],
  unit: 'people',
  population: `${span.from}/${span.to}`,
  span,
  merged,
})
const protect = (set: TableSet, more: Partial<ProtectParams> = {}): Protected | Refusal =>
  protectTables(set, { threshold: 5, solver, ...more })
function make(set: TableSet, more: Partial<ProtectParams> = {}): Release {
  const done = protect(set, more)
  if (!done.ok) throw new Error(done.message)
  return done.release
}
/** As the code that counts as one was printed: each number itself, or withheld. */
const printed = (set: TableSet, values: Readonly<Record<string, number | null>>): Release => ({
  ...make({ ...set, rows: set.rows.map((r) => ({ ...r, count: 100 })) }),
  cells: Object.entries(values).map(([code, value]) => ({ at: code === '' ? {} : { [set.dimensions[0]!.levels[0]!]: code }, value })),
})
const valueOf = ({ cells }: Release, level: string, code: string): number | null | undefined =>
  cells.find((c) => c.at[level] === code)?.value

describe('of 369 people 120 were women; since, one man and eleven women came in, and who is unknown counts with the men', () => {
  const before = setOf('sex', { female: 120, male: 245, unknown: 4 })
  const now = setOf('sex', { female: 131, male_or_unknown: 250 }, YEAR, [MALE_OR_UNKNOWN])
  /** The four of whom it is not known are withheld, and the men with them. */
  const first = (): Release => printed(before, { '': 369, female: 120, male: null, unknown: null })

  it('as if it were new, the one man is subtracted, and the attack finds him', () => {
    const naive = make(now)
    expect(valueOf(naive, 'sex', 'male_or_unknown')).toBe(250)
    const report = attackTables([first(), naive], solver)
    expect(report).toMatchObject({ passed: false, exact: 1 })
    expect(report.attacks.find((a) => a.id === 'history')).toMatchObject({ exact: 1, violations: 1 })
  })

  it('and so it is where the first was printed whole, as an officer prints who are no victims', () => {
    const whole = { ...printed(before, { '': 369, female: 120, male: 245, unknown: 4 }), threshold: 3 }
    expect(attackTables([whole, { ...make(now), threshold: 3 }], solver)).toMatchObject({ passed: false, exact: 1 })
  })

  it('as the same release continued, what changed by one is withheld with another, and nothing is told', () => {
    const release = make(now, { before: newestEdition([first()], before.population) })
    expect([valueOf(release, 'sex', 'male_or_unknown'), valueOf(release, 'sex', 'female'), valueOf(release, 'sex', '')]).not.toContain(250)
    expect(attackTables([first(), release], solver)).toMatchObject({ passed: true, exact: 0 })
  })

  it('counted apart again, what is left of the one code is found by its parts', () => {
    const merged = make(now)
    const apart = make(setOf('sex', { female: 142, male: 245, unknown: 6 }))
    expect(attackTables([merged, apart], solver)).toMatchObject({ passed: false, exact: 1 })
  })

  it('eleven more of either tell nothing', () => {
    const more = make(setOf('sex', { female: 131, male_or_unknown: 260 }, YEAR, [MALE_OR_UNKNOWN]))
    expect(attackTables([first(), more], solver)).toMatchObject({ passed: true })
  })

  it('the same between half of a year and the year, by what is left', () => {
    const half = make(setOf('sex', { female: 60, male: 240, unknown: 8 }, HALF))
    const year = make(setOf('sex', { female: 131, male_or_unknown: 250 }, YEAR, [MALE_OR_UNKNOWN]))
    expect(attackTables([half, year], solver)).toMatchObject({ passed: false, exact: 1 })
  })
})

describe('which codes are the largest, and keep their names, is another thing in another edition', () => {
  const coarse = (counts: Readonly<Record<string, number>>, keep: readonly string[], span = YEAR): TableSet => {
    const merged = mergeCodes(setOf('offence', counts, span), 'offence', keep)!
    return { ...merged, tables: [{ id: 't', by: [merged.dimensions[0]!.levels[0]!] }] }
  }
  const FIRST = { A: 100, B: 80, C: 40, D: 9, E: 8 }

  it('the one who was added to A is found, and so is the one among all others', () => {
    const first = make(coarse(FIRST, ['A', 'B']))
    const naive = make(coarse({ ...FIRST, A: 101, B: 90 }, ['A', 'B', 'C']))
    expect(attackTables([first, naive], solver)).toMatchObject({ passed: false, exact: 1 })
    const rest = make(coarse({ ...FIRST, B: 90, C: 41 }, ['A', 'B', 'C']))
    expect(attackTables([first, rest], solver)).toMatchObject({ passed: false, exact: 1 })
  })

  it('continued, it is told of neither', () => {
    const first = make(coarse(FIRST, ['A', 'B']))
    const before = newestEdition([first], first.population)
    const next = make(coarse({ ...FIRST, A: 101, B: 90, C: 50 }, ['A', 'B', 'C']), { before })
    expect(attackTables([first, next], solver)).toMatchObject({ passed: true, exact: 0 })
  })

  it('a list by all its codes is held against one by its largest', () => {
    const all = make(setOf('offence', FIRST))
    const largest = make(coarse({ ...FIRST, A: 110, E: 9 }, ['A', 'B']))
    expect(attackTables([all, largest], solver)).toMatchObject({ passed: false, exact: 1 })
  })
})

it('a list by the groups of its codes is held against one by the codes', () => {
  const counts = { A: 100, B: 80, C: 40, D: 19 }
  const grouped = groupCodes(setOf('offence', { ...counts, A: 101, C: 60 }), 'offence', [{ code: 'first', of: ['A', 'B'] }])!
  const groups = make({ ...grouped, tables: [{ id: 't', by: [grouped.dimensions[0]!.levels[0]!] }] })
  expect(valueOf(groups, 'offence (first as groups)', 'first')).toBe(181)
  expect(attackTables([make(setOf('offence', counts)), groups], solver)).toMatchObject({ passed: false, exact: 1 })
})

it('two lists that overlap are compared by what they have together', () => {
  const one: Merged = { level: 'sex', code: 'x', of: ['a', 'b'] }
  const other: Merged = { level: 'sex', code: 'x', of: ['b', 'c'] }
  const first = printed(setOf('sex', { x: 1, c: 1, d: 1 }, YEAR, [one]), { '': 100, x: 40, c: 20, d: 40 })
  const again = printed(setOf('sex', { a: 1, x: 1, d: 1 }, YEAR, [other]), { '': 111, a: 21, x: 40, d: 50 })
  // 60 of a, b and c before, and 61 now.
  expect(attackTables([first, again], solver)).toMatchObject({ passed: false, exact: 1 })
})

it('where nothing counts as one, or the same does, there is nothing to join', () => {
  const named = (set: TableSet) => ({ ...set, keys: Object.keys(set.rows) })
  expect(commonCells([named(setOf('sex', { a: 1, b: 1 })), named(setOf('sex', { a: 1, c: 1 }))])).toEqual([])
  const set = setOf('sex', { male_or_unknown: 1, female: 1 }, YEAR, [MALE_OR_UNKNOWN])
  expect(commonCells([named(set), named({ ...set, population: 'other' })])).toEqual([])
})
