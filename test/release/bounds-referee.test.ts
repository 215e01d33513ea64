/**
 * Another solver reaches the same bounds for every withheld cell: OR-tools, which shares no line with ours. Over generated
 * tables, protected by us and by nobody, and over releases in the repository's own format.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../src/outside/highs/index.ts'
import {
  attackTables,
  buildModel,
  drawnBefore,
  fillCells,
  loadTableSet,
  parseSpec,
  protectTables,
  type TableSet,
} from '../../src/core/disclosure.ts'
import { findIntervals, unknownsOf, wholeEnds, type Unknowns } from '../../src/core/attack/intervals.ts'
import { judge } from '../../src/core/attack/need.ts'
import type { LinearSolver } from '../../src/core/attack/solver.ts'
import { readTogether, unknownsOfView, type Release } from '../../src/core/attack/view.ts'
import { parseCsv } from '../../src/exchange/csv/csv.ts'
import { findReferee } from '../referees/find-referee.ts'

const python = findReferee('or-tools')
type Bounds = readonly (readonly [number, number])[] | null
type Answer = { readonly linear: Bounds; readonly whole: Bounds }

function ask(problems: readonly Unknowns[]): readonly Answer[] {
  const input = JSON.stringify({ problems: problems.map(({ problem }) => problem) })
  const done = spawnSync(python!, [join(import.meta.dirname, '../referees/bounds.py')], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.status !== 0) throw new Error(`the referee ended with ${done.status}: ${done.stderr}`)
  return (JSON.parse(done.stdout) as { problems: readonly Answer[] }).problems
}

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})
const NEED = { threshold: 5, width: 3 }

/** Ours, of every withheld cell, as wide as they are; null where nothing fits. */
function ours(unknowns: Unknowns): Bounds {
  const columns = unknowns.hidden.map((_, c) => c)
  const found = findIntervals(unknowns, columns, () => false, solver)
  return found.feasible ? columns.map((c) => [found.low[c]!, found.high[c]!] as const) : null
}

/** The same ends, and the same verdict on each cell; whole bounds lie inside. @returns how many cells were compared. */
function compare(problems: readonly Unknowns[]): number {
  let cells = 0
  for (const [i, answer] of ask(problems).entries()) {
    const own = ours(problems[i]!)
    expect(own === null).toBe(answer.linear === null || answer.whole === null)
    own?.forEach(([low, high], c) => {
      const [[a, b], [first, last]] = [answer.linear![c]!, answer.whole![c]!]
      // Ours are rounded inwards where arithmetic alone settles them, so they lie between the linear ends and the whole ones.
      expect(wholeEnds(low, high)[0]).toBeGreaterThanOrEqual(wholeEnds(a, b)[0])
      expect(wholeEnds(low, high)[1]).toBeLessThanOrEqual(wholeEnds(a, b)[1])
      expect(wholeEnds(low, high)[0]).toBeLessThanOrEqual(first)
      expect(wholeEnds(low, high)[1]).toBeGreaterThanOrEqual(last)
      cells++
    })
  }
  return cells
}

const readingOf = (releases: readonly Release[]): Unknowns => unknownsOfView(readTogether(releases))

/** Three places, two sexes and three ages, as two linked tables. */
const linked = (counts: readonly number[], attributes: readonly string[] = []): TableSet => ({
  dimensions: [
    {
      levels: ['region', 'place'],
      leaves: [
        ['n', 'A'],
        ['n', 'B'],
        ['s', 'C'],
        ['s', 'D'],
      ],
    },
    { levels: ['sex'], leaves: [['m'], ['f']] },
    { levels: ['age'], leaves: [['0'], ['1'], ['2']] },
  ],
  tables: [
    { id: 't1', by: ['place', 'sex'] },
    { id: 't2', by: ['place', 'age'] },
  ],
  rows: counts.map((count, i) => ({ leaves: [Math.floor(i / 6), Math.floor(i / 3) % 2, i % 3], count })),
  unit: 'people',
  population: 'p',
  ...(attributes.length > 0 ? { attributes } : {}),
})
const COUNT = fc.oneof({ arbitrary: fc.integer({ min: 0, max: 4 }), weight: 1 }, { arbitrary: fc.integer({ min: 5, max: 30 }), weight: 2 })
const TABLES = fc.sample(fc.array(COUNT, { minLength: 24, maxLength: 24 }), { numRuns: 40, seed: 23 })

describe.skipIf(python === undefined)('another solver', () => {
  it('finds the same bounds of what nobody protected', () => {
    const problems = TABLES.map((counts) => {
      // Half of all numbers are withheld, whatever they are: some are solved, some are free.
      const set = linked(counts)
      const model = buildModel(set)
      const values = fillCells(set, model)
      const known = [...values].map((v, i) => (v >= 1 && (v < NEED.threshold || i % 2 === 1) ? null : v))
      return unknownsOf({ known, relations: model.relations, floor: 1 })
    })
    expect(compare(problems)).toBeGreaterThan(100)
  })
  it.each([
    ['zeros printed', []],
    ['an attribute guarded', ['age']],
  ] as const)('agrees that what we release is safe: %s', (_, attributes) => {
    const releases = TABLES.flatMap((counts) => {
      const done = protectTables(linked(counts, attributes), { ...NEED, solver })
      return done.ok ? [done.release] : []
    })
    expect(releases.length).toBeGreaterThan(20)
    const problems = releases.map((release) => readingOf([release]))
    expect(compare(problems)).toBeGreaterThan(100)
    for (const { whole } of ask(problems)) for (const [low, high] of whole!) expect(judge(NEED, low, high)).toBe('safe')
  })
  it('agrees that what we round is safe, alone and beside the same numbers withheld', { timeout: 300_000 }, () => {
    const key = new Uint8Array(32).fill(1)
    const roundBeside = (counts: readonly number[], beside: readonly Release[]): readonly (readonly Release[])[] => {
      const rounding = { base: 5, key, ...drawnBefore(beside, { population: 'p' }) }
      const done = protectTables(linked(counts), { ...NEED, solver, rounding })
      return done.ok ? [[...beside, done.release]] : []
    }
    const alone = TABLES.slice(0, 2).flatMap((counts) => roundBeside(counts, []))
    const both = TABLES.slice(0, 2).flatMap((counts) => {
      const out = protectTables(linked(counts), { ...NEED, solver })
      return out.ok ? roundBeside(counts, [out.release]) : []
    })
    expect(alone.length + both.length).toBeGreaterThan(1)
    const problems = [...alone, ...both].map(readingOf)
    expect(compare(problems)).toBeGreaterThan(50)
    for (const { whole } of ask(problems)) for (const [low, high] of whole!) expect(judge(NEED, low, high)).toBe('safe')
  })
  it('agrees about the published referrals of 2023 Q2, protected by us', () => {
    const parsed = parseSpec({
      data: 'nrm_referrals_2023_q2.csv',
      count: 'People',
      dimensions: ['First responder', 'Exploitation type', 'Age at exploitation', 'Gender', 'Nationality'],
      hierarchy: { 'First responder': 'First responder type' },
      skip: [{ column: 'First responder', ends_with: ' total' }],
      // Of the police the file has totals alone.
      totals_differ: true,
      tables: [
        ['First responder type', 'Gender'],
        ['Exploitation type', 'Gender'],
      ],
    })
    if (!('spec' in parsed)) throw new Error(parsed.problems[0]?.message)
    const csv = parseCsv(readFileSync(join(import.meta.dirname, '../../countries/gb/data/nrm_referrals_2023_q2.csv'), 'utf8'))
    const loaded = loadTableSet(parsed.spec, csv)
    if (!('set' in loaded)) throw new Error(loaded.problems[0]?.message)
    const done = protectTables(loaded.set, { ...NEED, solver })
    if (!done.ok) throw new Error(done.message)
    expect(attackTables([done.release], solver).passed).toBe(true)
    const problem = readingOf([done.release])
    expect(compare([problem])).toBeGreaterThan(5)
    for (const { whole } of ask([problem])) for (const [low, high] of whole!) expect(judge(NEED, low, high)).toBe('safe')
  })
})
