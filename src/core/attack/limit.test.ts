/** An attack that has no more time, or has done its work, says so, and clears nothing; a protection is refused. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadHighs } from '../../outside/highs/index.ts'
import { protectAmounts } from '../protect/methods/amounts/index.ts'
import { proposeTables } from '../protect/propose.ts'
import { protectTables } from '../protect/protect.ts'
import type { Protected } from '../protect/protected.ts'
import { generate } from '../../../test/helpers/generated-table.ts'
import { smallTables } from '../../../test/helpers/small-tables.ts'
import { attackTables } from './index.ts'
import { limitSolver } from './limit.ts'
import type { LinearSolver } from './solver.ts'

it('ends, says that it is partial, and does not pass', async () => {
  const solver = await loadHighs()
  const [set] = [...smallTables(1, 1)]
  const done = protectTables(set!, { threshold: 5, solver })
  if (!done.ok) throw new Error(done.message)
  expect(attackTables([done.release], solver)).toMatchObject({ passed: true, violations: 0 })
  expect('partial' in attackTables([done.release], solver)).toBe(false)
  const seen: string[] = []
  const limits = { isOver: () => true, onAttack: (id: string) => void seen.push(id) }
  expect(attackTables([done.release], solver, 3, undefined, limits)).toMatchObject({ passed: false, partial: true })
  expect(seen).toContain('bounds')
})

it('ends with the first attack that finds somebody, where only that is asked', async () => {
  const solver = await loadHighs()
  const [set] = [...smallTables(1, 1)]
  const done = protectTables(set!, { threshold: 5, solver })
  if (!done.ok) throw new Error(done.message)
  const printed = {
    ...done.release,
    cells: done.release.cells.map((c) => ({
      ...c,
      value:
        c.value ??
        done.inside.values.get(
          Object.entries(c.at)
            .map(([l, v]) => `${l}=${v}`)
            .toSorted()
            .join('\u001F'),
        )!,
    })),
  }
  const report = attackTables([printed], solver, 3, undefined, { untilFound: true })
  expect(report.passed).toBe(false)
  expect(report.attacks.map((a) => a.id)).toEqual(['published'])
})

describe('work is counted, and no clock', () => {
  const set = generate([8, 4, 2], [], 900)
  let [solver, done, most] = [undefined as unknown as LinearSolver, undefined as unknown as Protected, 0]
  beforeAll(async () => {
    solver = await loadHighs()
    const made = protectTables(set, { threshold: 5, solver })
    if (!made.ok) throw new Error(made.message)
    const counting = limitSolver(solver)
    attackTables([made.release], counting)
    ;[done, most] = [made, counting.work()]
  })
  it('an attack has all it needs, or ends where it is cut off, each time in the same place', () => {
    expect(most).toBeGreaterThan(1_000)
    const cut = (part: number): ReturnType<typeof attackTables> =>
      attackTables([done.release], solver, 3, undefined, { most: Math.ceil(part * most) })
    expect(cut(1)).toMatchObject({ passed: true, violations: 0 })
    const [half, again] = [cut(0.5), cut(0.5)]
    expect(half).toMatchObject({ passed: false, partial: true })
    expect(again).toEqual(half)
  })
  it('a protection is refused, and nothing is offered in its place that was not settled either', () => {
    const refused = { ok: false, reason: 'out_of_time', instead: [] }
    expect(protectTables(set, { threshold: 5, solver, most: 1, offer: true })).toMatchObject(refused)
    const people = set.rows.map((row, i) => ({ ...row, contributors: [`c${i % 7}`] }))
    expect(protectAmounts({ ...set, rows: people }, { solver, most: 1 })).toMatchObject(refused)
    const propose = (work: object): number => proposeTables(set, { threshold: 5, solver, ...work })!.tables.length
    // What passed until then is proposed.
    expect(propose({ most: 1 })).toBeLessThan(propose({}))
  })
})
