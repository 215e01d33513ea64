/**
 * The United Kingdom's own published table, and what can be published instead.
 * It searches the deepest tables of a whole country: not in `test:fast`.
 */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../outside/highs/index.ts'
import { attackTables } from '../attack/index.ts'
import type { LinearSolver } from '../attack/solver.ts'
import { parseCsv } from '../../exchange/csv/csv.ts'
import { protectTables } from './protect.ts'
import { proposeTables } from './propose.ts'
import { loadPublished, loadTableSet } from './spec.ts'
import type { Spec } from './spec-type.ts'
import { parseSpec } from './spec-schema.ts'
import type { TableSet } from './table.ts'

const DIMENSIONS = ['First responder', 'Exploitation type', 'Age at exploitation', 'Gender', 'Nationality']
const csv = parseCsv(readFileSync(new URL('../../../countries/gb/data/nrm_referrals_2023_q2.csv', import.meta.url), 'utf8'))
const spec = (more: object): Spec => {
  const parsed = parseSpec({
    title: 'NRM 2023 Q2',
    unit: 'people referred',
    population: 'nrm-2023-q2',
    data: 'nrm_referrals_2023_q2.csv',
    count: 'People',
    dimensions: DIMENSIONS,
    hierarchy: { 'First responder': 'First responder type' },
    skip: [{ column: 'First responder', ends_with: ' total' }],
    detail_only: true,
    // Of the police the file has totals alone.
    totals_differ: true,
    threshold: 5,
    ...more,
  })
  if (!('spec' in parsed)) throw new Error(parsed.problems[0]?.message)
  return parsed.spec
}
const load = (): TableSet => {
  const loaded = loadTableSet(spec({}), csv)
  if (!('set' in loaded)) throw new Error(loaded.problems[0]?.message)
  return loaded.set
}

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

it('2023 Q2: of 971 published detail cells 684 are one person and 881 are below five', () => {
  const loaded = loadPublished(spec({ published: true }), csv)
  if (!('release' in loaded)) throw new Error(loaded.problems[0]?.message)
  const report = attackTables([loaded.release], solver)
  expect(report.attacks[0]).toEqual({ id: 'published', exact: 881, violations: 881, cells: 971, singles: 684, below_threshold: 881 })
  expect(report).toMatchObject({ exact: 881, violations: 881, passed: false })
})

describe('our own', () => {
  const set = load()
  it('counts the same 3,060 people', () => {
    expect(set.rows.reduce((n, r) => n + r.count, 0)).toBe(3060)
  })

  it('refuses all five dimensions and names the tables that would do', () => {
    const done = protectTables(set, { threshold: 5, solver })
    expect(done).toMatchObject({ ok: false, reason: 'too_deep' })
    const coarser = done.ok ? [] : done.instead[0]!.coarser
    expect(coarser.length).toBeGreaterThan(0)
    for (const table of coarser) expect(table.mean).toBeGreaterThanOrEqual(3)
    expect(coarser.map((c) => c.by.join(' × '))).toContain('First responder type × Exploitation type × Age at exploitation × Gender')
  })

  it('releases what answers most of what is asked, the national totals whole, with nothing to be found', { timeout: 300_000 }, () => {
    const asked = ['Exploitation type', 'Age at exploitation', 'Gender']
    const proposal = proposeTables(set, { threshold: 5, solver, margins: true }, asked)!
    const of = (...by: string[]): number => proposal.answers.find((a) => a.by.join() === by.join())!.people
    expect(of('Age at exploitation')).toBe(1)
    // Nine in ten people stand in printed cells of each pair; the deepest table of these three shows fewer in any.
    const deepest = protectTables({ ...set, tables: [{ id: 'table-1', by: asked }] }, { threshold: 5, solver })
    if (!deepest.ok) throw new Error(deepest.message)
    expect(proposal.protected.cells.printed / proposal.protected.cells.all).toBeGreaterThan(deepest.cells.printed / deepest.cells.all)
    expect(attackTables([proposal.protected.release], solver)).toMatchObject({ exact: 0, violations: 0, passed: true })
  })
})
