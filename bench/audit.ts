/**
 * How much processor time the audit and the protection of tables of 546 and 4,860 cells take, as a multiple of a fixed
 * loop's in the same process, so that two machines can be compared. Prints rows of a markdown table.
 * Then the proved optimum of tables of 120 to 546 cells, first for the needs of the literature (up to the threshold, down by one, at
 * least 0), then for ours.
 * Run: `node bench/audit.ts`; `--all` also repairs 4,860 cells, which takes minutes.
 */
import { loadHighs } from '../src/outside/highs/index.ts'
import { auditTables } from '../src/core/attack/audit.ts'
import { chooseSecondary } from '../src/core/protect/methods/suppress/gauss.ts'
import { findOptimum } from '../src/core/protect/methods/suppress/exact/index.ts'
import type { Exact } from '../src/core/protect/methods/suppress/exact/index.ts'
import { suppress } from '../src/core/protect/methods/suppress/index.ts'
import { repair } from '../src/core/protect/methods/suppress/repair.ts'
import { buildModel, fillCells } from '../src/core/protect/table.ts'
import { generate } from '../test/helpers/generated-table.ts'

/** Milliseconds of this process, without those in which others had the processor. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of 20 million steps of whole-number arithmetic. */
function calibrate(): number {
  const start = processorTime()
  let x = 1
  for (let i = 0; i < 20_000_000; i++) x = (Math.imul(x, 1_664_525) + 1_013_904_223) | 0
  if (x === 0) throw new Error('impossible: the loop has no such value')
  return processorTime() - start
}

const solver = await loadHighs()
const need = { threshold: 5, width: 3 }
calibrate()
const unit = Math.min(calibrate(), calibrate(), calibrate())

console.log(`${solver.name}, Node ${process.version}; unit: ${unit.toFixed(1)} ms`)
console.log(
  '| cells | people | sensitive | first pass | open after it | solves | audit | audit ÷ unit | repaired, cells withheld | repair ÷ unit |',
)
console.log('|---|---|---|---|---|---|---|---|---|---|')
for (const [leaves, groups] of [
  [[25, 6, 2], []],
  [[25, 8, 2, 5], [4]],
] as const) {
  for (const people of [2_000, 20_000]) {
    const set = generate(leaves, groups, people)
    const model = buildModel(set)
    const values = fillCells(set, model)
    const primary = Uint8Array.from(values, (v) => Number(v >= 1 && v < need.threshold))
    const times = [processorTime()]
    const lap = (): void => {
      times.push(processorTime())
    }
    const withheld = chooseSecondary(model, values, primary)
    lap()
    const audit = auditTables(model, values, withheld, need, solver)
    lap()
    const span = (i: number): number => times[i + 1]! - times[i]!
    let repaired = ''
    // Repair is timed where somebody would use it; the others are refused by the gate before.
    if (people / leaves.reduce((a, b) => a * b, 1) >= 3 && (model.keys.length < 1_000 || process.argv.includes('--all'))) {
      const lost = repair(model, values, withheld, audit.failing, { need, solver })
      lap()
      const left = auditTables(model, values, withheld, need, solver).report.violations
      repaired = `${withheld.reduce((a, b) => a + b, 0)}${lost.length + left > 0 ? ` (${lost.length + left} open)` : ''} | ${(span(2) / unit).toFixed(1)}`
    } else repaired = 'not timed | '
    const { report } = audit
    console.log(
      `| ${model.keys.length} | ${people} | ${report.sensitive} | ${span(0).toFixed(0)} ms | ${report.exact} exact, ${report.violations} in all | ${report.solves} ` +
        `| ${span(1).toFixed(0)} ms | ${(span(1) / unit).toFixed(1)} | ${repaired} |`,
    )
  }
}

console.log(
  '\n| cells | people | needs | sensitive | withheld besides: cells, value | no pattern loses less than | processor time | ÷ unit |',
)
console.log('|---|---|---|---|---|---|---|---|')
const TABLES = [
  [[9, 3, 2], 500],
  [[15, 4, 2], 1_000],
  [[25, 6, 2], 20_000],
  [[25, 6, 2], 2_000],
] as const
for (const needs of ['at least 0', 'ours'] as const) {
  for (const [leaves, people] of TABLES) {
    const set = generate(leaves, [], people)
    const model = buildModel(set)
    const values = fillCells(set, model)
    const sensitive = [...values.keys()].filter((i) => values[i]! >= 1 && values[i]! < need.threshold)
    const start = processorTime()
    const found =
      needs === 'ours'
        ? suppress(model, values, need, solver, { exact: 'value' })
        : findOptimum(model, values, new Map(sensitive.map((i) => [i, { rise: need.threshold - values[i]!, fall: 1, width: 0 }])), {
            loss: 'value',
            floor: 0,
            solver,
          })
    const ms = processorTime() - start
    if (!('withheld' in found)) throw new Error(`${model.keys.length} cells, ${people} people: no pattern`)
    const besides = found.withheld.reduce((sum, is) => sum + is, 0) - sensitive.length
    const { loss, bound } = 'optimum' in found ? found.optimum! : (found as Exact)
    console.log(
      `| ${model.keys.length} | ${people} | ${needs} | ${sensitive.length} | ${besides}, ${loss} | ${bound} | ${(ms / 1000).toFixed(1)} s | ${(ms / unit).toFixed(0)} |`,
    )
  }
}
