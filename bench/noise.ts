/**
 * Counts with noise beside OpenDP's discrete Gaussian, at the same epsilon in the same run: six tables by two dimensions of one published quarter, the error of a cell and
 * of a total, how often the truth is within what is printed, and what each says it cost. Needs the referee (`sh scripts/referees.sh opendp`).
 * Run: `node bench/noise.ts [draws]`
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { buildModel, fillCells, loadTableSet, noiseTables, parseSpec } from '../src/core/disclosure.ts'
import { parseCsv } from '../src/exchange/csv/csv.ts'
import { findReferee } from '../test/referees/find-referee.ts'

const draws = Number(process.argv[2] ?? 20)
const python = findReferee('opendp')
if (python === undefined) throw new Error('OpenDP is not here')
const BY = ['First responder type', 'Exploitation type', 'Age at exploitation', 'Gender']
const tables = BY.flatMap((a, i) => BY.slice(i + 1).map((b) => [a, b])).map((by, i) => ({ id: `table-${i + 1}`, by }))
const parsed = parseSpec({
  title: '2023 Q2',
  unit: 'people referred',
  population: 'nrm-2023-q2',
  data: 'referrals.csv',
  count: 'People',
  dimensions: ['First responder', 'Exploitation type', 'Age at exploitation', 'Gender', 'Nationality'],
  hierarchy: { 'First responder': 'First responder type' },
  skip: [{ column: 'First responder', ends_with: ' total' }],
  // Of the police the file has totals alone.
  totals_differ: true,
  detail_only: true,
})
if (!('spec' in parsed)) throw new Error(parsed.problems[0]?.message)
const csv = parseCsv(readFileSync(new URL('../countries/gb/data/nrm_referrals_2023_q2.csv', import.meta.url), 'utf8'))
const loaded = loadTableSet(parsed.spec, csv)
if (!('set' in loaded)) throw new Error(loaded.problems[0]?.message)
const set = { ...loaded.set, tables }
const truths = tables.map((table) => {
  const model = buildModel({ ...set, tables: [table] })
  return { model, values: fillCells({ ...set, tables: [table] }, model) }
})
const leavesOf = ({ model }: (typeof truths)[number]): number[] => {
  const totals = new Set(model.relations.map((r) => r.total))
  return model.keys.flatMap((_, cell) => (totals.has(cell) ? [] : [cell]))
}
const leaves = truths.reduce((n, t) => n + leavesOf(t).length, 0)

console.log(
  '| epsilon asked | rho | sigma | epsilon, ours | OpenDP | error of a cell, ours | OpenDP | error of everybody, ours | OpenDP | within what is printed |',
)
console.log('|---|---|---|---|---|---|---|---|---|---|')
for (const [epsilon, millionths] of [
  [0.5, 6_641],
  [1, 24_355],
  [2, 88_152],
] as const) {
  const ours = { cell: 0, all: 0, within: 0, cells: 0 }
  let [sigma, cost] = [0, 0]
  for (let d = 0; d < draws; d++) {
    const key = new TextEncoder().encode(`draw ${epsilon} ${d}`.padEnd(32, '.'))
    const done = noiseTables(set, { millionths, key, budget: { charges: [], cap: 1_000_000 } })
    if ('refused' in done) throw new Error(done.refused)
    ;[sigma, cost] = [done.sigma, done.epsilon]
    done.tables.forEach(({ cells }, t) => {
      const { model, values } = truths[t]!
      const own = new Set(leavesOf(truths[t]!))
      model.tables[0]!.cells.forEach(({ cell }, i) => {
        const { value, margin } = cells[i]!
        const error = Math.abs(value - values[cell]!)
        ours.cells++
        ours.within += Number(error <= margin)
        if (own.has(cell)) ours.cell += error
        if (cell === model.grandTotal) ours.all += error
      })
    })
  }
  const asked = {
    epsilons: [{ variance: (sigma * sigma) / tables.length, delta: 1e-6 }],
    draws: [{ variance: sigma * sigma, count: leaves * draws }],
  }
  const answered = spawnSync(python, [new URL('../test/referees/noise.py', import.meta.url).pathname], {
    input: JSON.stringify(asked),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (answered.status !== 0) throw new Error(answered.stderr)
  const theirs = JSON.parse(answered.stdout) as { epsilons: number[]; draws: number[][] }
  const noise = theirs.draws[0]!
  const mean = (n: number, of: number): string => (n / of).toFixed(2)
  // Their totals are made as ours are: the sum of a table's cells.
  let [at, all] = [0, 0]
  for (let d = 0; d < draws; d++)
    for (const truth of truths) {
      const own = leavesOf(truth).length
      all += Math.abs(noise.slice(at, (at += own)).reduce((a, b) => a + b, 0))
    }
  const cellError = noise.reduce((a, b) => a + Math.abs(b), 0)
  console.log(
    `| ${epsilon} | ${millionths / 1e6} | ${sigma.toFixed(2)} | ${cost.toFixed(4)} | ${theirs.epsilons[0]!.toFixed(4)} | ${mean(ours.cell, leaves * draws)} | ${mean(cellError, leaves * draws)} | ${mean(ours.all, truths.length * draws)} | ${mean(all, truths.length * draws)} | ${((100 * ours.within) / ours.cells).toFixed(1)} % |`,
  )
}
console.log(`${leaves} cells without their totals, ${draws} draws`)
