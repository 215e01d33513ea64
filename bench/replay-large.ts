/**
 * The rule replayed on tables of which nobody can list all that fit: the United Kingdom's published referrals, a quarter each, protected by the drawn
 * choice and attacked by their publisher. How many numbers may be small, of how many another value was shown to be printed alike, and what it costs.
 * Run: `node bench/replay-large.ts`
 */
import { readFileSync } from 'node:fs'
import { attackTables, loadTableSet, parseSpec, protectTables } from '../src/core/disclosure.ts'
import { parseCsv } from '../src/exchange/csv/csv.ts'
import { loadHighs } from '../src/outside/highs/index.ts'

const QUARTERS = ['2022 Q2', '2022 Q3', '2022 Q4', '2023 Q1', '2023 Q2']
const SHAPES = [
  ['First responder type', 'Age at exploitation', 'Gender'],
  ['First responder type', 'Exploitation type', 'Gender'],
  ['First responder', 'Exploitation type'],
  ['First responder type', 'Exploitation type', 'Age at exploitation', 'Gender'],
]
const solver = await loadHighs()
const key = new TextEncoder().encode('a key for a benchmark'.padEnd(32, '.'))
const seconds = (from: NodeJS.CpuUsage): number => process.cpuUsage(from).user / 1e6

console.log(`${solver.name}, Node ${process.version}`)
console.log('| quarter | table | cells | withheld | may be small | tables tried | not settled | attack, to the attack without it |')
console.log('|---|---|---|---|---|---|---|---|')
for (const name of QUARTERS)
  for (const by of SHAPES) {
    const parsed = parseSpec({
      title: name,
      unit: 'people referred',
      population: name,
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
    const file = new URL(`../countries/gb/data/nrm_referrals_${name.toLowerCase().replace(' ', '_')}.csv`, import.meta.url)
    const loaded = loadTableSet(parsed.spec, parseCsv(readFileSync(file, 'utf8')))
    if (!('set' in loaded)) throw new Error(loaded.problems[0]?.message)
    const done = protectTables({ ...loaded.set, tables: [{ id: 'table-1', by }] }, { threshold: 5, solver, key })
    if (!done.ok) {
      console.log(`| ${name} | ${by.join(' × ')} | ${done.reason} | | | | | |`)
      continue
    }
    // Whoever has not the true numbers looks for no table near them, and the attack is the same otherwise.
    const start = process.cpuUsage()
    attackTables([done.release], solver, 3)
    const without = seconds(start)
    const again = process.cpuUsage()
    const report = attackTables([done.release], solver, 3, undefined, { truth: done.inside })
    const replay = report.attacks.find((a) => a.id === 'replay')
    console.log(
      `| ${name} | ${by.join(' × ')} | ${done.cells.printed + done.cells.withheld} | ${done.cells.withheld} | ${done.audit.sensitive} | ${replay?.['tables']} | ${replay?.['unproved']} | ${(seconds(again) / without).toFixed(1)} |`,
    )
  }
