/**
 * HiGHS, compiled to WebAssembly, as a `LinearSolver`. Loading waits; every solve afterwards blocks, so a page or a
 * server runs it in a worker.
 */
import runtime from 'highs'
import type { Highs, InitOptions } from 'highs'
import { TOLERANCE } from '../../core/attack/solver.ts'
import type { LinearModel, LinearProblem, LinearSolver, Solution } from '../../core/attack/solver.ts'

type Model = ReturnType<Highs['createModel']>

/* The package's types describe its CommonJS half; what is imported here is the function itself. */
const loadRuntime = runtime as unknown as typeof runtime.default

/** One search ends by its steps too, and not by the clock: no LP of ours has needed a tenth of them. */
const MOST_STEPS = 200_000

/** The version that package-lock.json pins; the runtime does not tell its own. */
const NAME = 'highs 1.15.3'

/**
 * @param options where the `.wasm` lies, for a browser.
 * @param seconds what each model may take in all; a solve that is not done then answers `stopped`, and proves nothing.
 */
export async function loadHighs(options?: InitOptions, seconds = Infinity): Promise<LinearSolver> {
  const highs = await loadRuntime(options)
  return {
    name: NAME,
    withModel(problem, use) {
      // The runtime never frees a model by itself.
      const model = highs.createModel(modelData(highs, problem))
      try {
        model.options.set({
          output_flag: false,
          // A warm start is worth more than presolve when only one cost changes between two solves of an LP.
          presolve: problem.whole ? 'on' : 'off',
          primal_feasibility_tolerance: TOLERANCE,
          dual_feasibility_tolerance: TOLERANCE,
          simplex_iteration_limit: MOST_STEPS,
          ...(seconds === Infinity ? {} : { time_limit: seconds }),
          // The best there is, not one that is nearly as good.
          ...(problem.whole ? { mip_rel_gap: 0, mip_abs_gap: 0.5, mip_max_nodes: problem.whole.maxNodes } : {}),
        })
        return use(wrap(highs, model))
      } finally {
        model.dispose()
      }
    },
  }
}

function modelData(highs: Highs, problem: LinearProblem): Parameters<Model['passModel']>[0] {
  const columns = problem.lower.length
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const row of problem.rows) {
    indices.push(...row.columns)
    values.push(...row.coefficients)
    starts.push(indices.length)
  }
  const equals = problem.rows.map((row) => row.equals)
  return {
    numCols: columns,
    numRows: problem.rows.length,
    colCost: Float64Array.from({ length: columns }, (_, i) => problem.costs?.[i] ?? 0),
    colLower: Float64Array.from(problem.lower),
    colUpper: Float64Array.from(problem.upper, (u) => (u === Infinity ? highs.infinity : u)),
    rowLower: equals,
    rowUpper: equals,
    matrix: { format: 'csr', numRows: problem.rows.length, numCols: columns, starts, indices, values },
    ...(problem.whole ? { integrality: new Int32Array(columns).fill(highs.constants.variableType.integer) } : {}),
  }
}

function wrap(highs: Highs, model: Model): LinearModel {
  const { modelStatus } = highs.constants
  const solve = (): Solution => {
    model.run()
    const status = model.getModelStatus()
    // A run that presolve settled took none, and says -1.
    const steps = Math.max(0, Number(model.info.get('simplex_iteration_count')))
    if (status === modelStatus.optimal) {
      const { colValue, colDual } = model.getSolution()
      const objective = Number(model.info.get('objective_function_value'))
      return { status: 'optimal', values: colValue, reducedCosts: colDual, objective, steps }
    }
    if (status === modelStatus.infeasible) return { status: 'infeasible', steps }
    if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible) return { status: 'unbounded', steps }
    return { status: 'stopped', steps }
  }
  return {
    reach(column, direction) {
      model.changeColCost(column, direction === 'min' ? 1 : -1)
      try {
        return solve()
      } finally {
        model.changeColCost(column, 0)
      }
    },
    minimise: solve,
    addAtLeast({ columns, coefficients, atLeast }) {
      model.addRow(atLeast, highs.infinity, { indices: [...columns], values: [...coefficients] })
    },
    setCost(column, cost) {
      model.changeColCost(column, cost)
    },
    setBounds(column, lower, upper) {
      model.changeColBounds(column, lower, upper === Infinity ? highs.infinity : upper)
    },
  }
}
