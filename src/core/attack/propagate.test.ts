import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { loadHighs } from '../../outside/highs/index.ts'
import { propagate } from './propagate.ts'
import type { LinearProblem, LinearSolver } from './solver.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await loadHighs()
})

it('settles a sum of ones by itself', () => {
  const problem = { lower: [1, 1, 1], upper: [9, 9, 9], rows: [{ columns: [0, 1, 2], coefficients: [1, 1, 1], equals: 3 }] }
  const { low, high } = propagate(problem)
  expect([[...low], [...high]]).toEqual([
    [1, 1, 1],
    [1, 1, 1],
  ])
})

it('sees when nothing fits', () => {
  const problem = { lower: [1, 1], upper: [9, 9], rows: [{ columns: [0, 1], coefficients: [1, 1], equals: 1 }] }
  expect(propagate(problem).feasible).toBe(false)
})

it('never cuts off a whole-number table that fits', { timeout: 60_000 }, () => {
  const truth = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 })
  const signs = fc.array(fc.array(fc.constantFrom(-1, 0, 1), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(truth, signs, (values, matrix) => {
      const rows = matrix.map((line) => {
        const columns = line.flatMap((k, c) => (k === 0 ? [] : [c]))
        return { columns, coefficients: columns.map((c) => line[c]!), equals: columns.reduce((n, c) => n + line[c]! * values[c]!, 0) }
      })
      const problem: LinearProblem = { lower: [1, 1, 1, 1], upper: [9, 9, 9, 9], rows }
      const outer = propagate(problem)
      for (let c = 0; c < 4; c++) {
        const [least, most] = (['min', 'max'] as const).map((direction) => {
          const solution = solver.withModel({ ...problem, whole: { maxNodes: 1000 } }, (model) => model.reach(c, direction))
          if (solution.status !== 'optimal') throw new Error(`a table fits, yet the solver says ${solution.status}`)
          return solution.values[c]!
        })
        expect(least).toBeGreaterThanOrEqual(outer.low[c]! - 1e-6)
        expect(most).toBeLessThanOrEqual(outer.high[c]! + 1e-6)
      }
    }),
    { numRuns: 30, seed: 7 },
  )
})
