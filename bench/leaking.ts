/**
 * Two releases about the same people that were drawn from different keys, and leak together: the whole attack, and a plain solver's bounds of every withheld number, the
 * least and the most of each, with the same solver and none of the attack's shortcuts. The attack must end, and within five times that.
 * Run: `node bench/leaking.ts`
 */
import { readFileSync } from 'node:fs'
import { attackTables, loadTableSet, parseSpec, protectTables } from '../src/core/disclosure.ts'
import type { Release, TableSet } from '../src/core/disclosure.ts'
import { judge } from '../src/core/attack/need.ts'
import { readTogether, unknownsOfView } from '../src/core/attack/view.ts'
import { parseCsv } from '../src/exchange/csv/csv.ts'
import { loadHighs } from '../src/outside/highs/index.ts'

const PAIRS = [
  [[['Exploitation type', 'Age at exploitation', 'Gender']], [['First responder type', 'Exploitation type', 'Gender']]],
  [[['First responder type', 'Exploitation type', 'Age at exploitation', 'Gender']], [['First responder', 'Exploitation type', 'Gender']]],
  [
    [
      ['First responder', 'Age at exploitation', 'Gender'],
      ['First responder type', 'Exploitation type', 'Age at exploitation', 'Gender'],
      ['Age at exploitation', 'Nationality'],
      ['Gender', 'Nationality'],
      ['First responder type', 'Nationality'],
    ],
    [
      ['First responder', 'Exploitation type', 'Gender'],
      ['First responder', 'Exploitation type', 'Age at exploitation'],
    ],
  ],
] as const
const solver = await loadHighs()
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
const { set } = loaded
const seconds = (from: NodeJS.CpuUsage): number => process.cpuUsage(from).user / 1e6

function release(tables: readonly (readonly string[])[], seed: number): Release {
  const own: TableSet = { ...set, tables: tables.map((by, i) => ({ id: `table-${i + 1}`, by })) }
  const done = protectTables(own, { threshold: 5, solver, key: new Uint8Array(32).fill(seed) })
  if (!done.ok) throw new Error(done.message)
  return { ...done.release, name: `drawn from ${seed}` }
}

function solvePlainly(releases: readonly Release[]): { readonly exact: number; readonly violations: number } {
  const { problem } = unknownsOfView(readTogether(releases))
  const found = { exact: 0, violations: 0 }
  solver.withModel(problem, (model) => {
    Array.from(problem.lower).forEach((_, column) => {
      const [low, high] = (['min', 'max'] as const).map((end) => model.reach(column, end))
      if (low?.status !== 'optimal' || high?.status !== 'optimal') return
      const verdict = judge({ threshold: 5, width: 3 }, low.values[column]!, high.values[column]!)
      found.exact += Number(verdict === 'exact')
      found.violations += Number(verdict !== 'safe')
    })
  })
  return found
}

console.log(`${solver.name}, Node ${process.version}`)
console.log(
  '| cells | withheld | attack: exact, violations | processor time | until the first found | plain: exact, violations | processor time | attack ÷ plain |',
)
console.log('|---|---|---|---|---|---|---|---|')
for (const [a, b] of PAIRS) {
  const releases = [release(a, 1), release(b, 2)]
  const cells = readTogether(releases)
  const start = process.cpuUsage()
  const whole = attackTables(releases, solver)
  const spent = seconds(start)
  const again = process.cpuUsage()
  attackTables(releases, solver, 3, undefined, { untilFound: true })
  const first = seconds(again)
  const plainly = process.cpuUsage()
  const plain = solvePlainly(releases)
  const theirs = seconds(plainly)
  console.log(
    `| ${cells.names.length} | ${cells.known.filter((v) => v === null).length} | ${whole.exact}, ${whole.violations} | ${spent.toFixed(1)} s | ${first.toFixed(1)} s | ${plain.exact}, ${plain.violations} | ${theirs.toFixed(1)} s | ${(spent / theirs).toFixed(1)} |`,
  )
}
