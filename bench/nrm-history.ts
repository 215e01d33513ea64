/**
 * Five quarters of the United Kingdom's published referrals, released one after another by the tables that answer most of what is asked, their national totals whole. For the same
 * tables of each quarter, side by side: as the government published them; protected by the audit that the field uses, whose reader
 * thinks that a withheld number may be 0 while empty cells are printed as 0; that, mended by the simple rule of those tools until it
 * holds; and ours. All are attacked by the reader who knows that a withheld number is at least 1. Prints how many cells, never which.
 * Run: `node bench/nrm-history.ts`.
 */
import { readFileSync } from 'node:fs'
import { loadHighs } from '../src/outside/highs/index.ts'
import { attackTables, buildModel, fillCells, loadTableSet, parseSpec, proposeTables } from '../src/core/disclosure.ts'
import type { Release, TableSet } from '../src/core/disclosure.ts'
import { parseCsv } from '../src/exchange/csv/csv.ts'
import { compareMethods, type Told } from '../src/core/protect/compare.ts'

const QUARTERS = [
  ['2022 Q2', '2022-04-01', '2022-07-01'],
  ['2022 Q3', '2022-07-01', '2022-10-01'],
  ['2022 Q4', '2022-10-01', '2023-01-01'],
  ['2023 Q1', '2023-01-01', '2023-04-01'],
  ['2023 Q2', '2023-04-01', '2023-07-01'],
] as const
/** Settled from what the codes mean, and the same for every quarter: what is counted as one so that national totals stand. */
const MERGED = {
  Gender: [{ name: 'Male, other or not recorded', codes: ['Male', 'Other', 'Not Recorded'] }],
  'First responder': [
    { name: 'Another government agency', codes: ['Gangmasters and Labour Abuse Authority GLAA', 'National Crime Agency NCA'] },
    {
      name: 'Another organisation',
      codes: [
        'BAWSO',
        "Belfast and Lisburn Women's Aid",
        'Kalayaan',
        'Refugee Council',
        'Trafficking Awareness Raising Alliance TARA',
        'Unseen',
        'Youth Work Alliance',
      ],
    },
  ],
  'Exploitation type': [
    {
      name: 'Sexual, with two or more others',
      codes: [
        'Sexual, Labour & Criminal',
        'Sexual, Labour & Domestic',
        'Sexual, Domestic & Criminal',
        'Sexual, Labour, Domestic & Criminal',
        'Sexual, Labour, Organ Harvesting & Criminal',
        'Sexual, Labour, Domestic, Organ Harvesting & Criminal',
      ],
    },
    { name: 'Sexual, with one other than labour', codes: ['Sexual & Criminal', 'Sexual & Domestic', 'Sexual & Organ Harvesting'] },
    {
      name: 'Another combination, or organ harvesting',
      codes: [
        'Organ Harvesting',
        'Labour & Organ Harvesting',
        'Labour, Domestic & Criminal',
        'Labour, Organ Harvesting & Criminal',
        'Domestic & Criminal',
      ],
    },
  ],
}
const STANDING = [['Gender'], ['Age at exploitation'], ['Exploitation type'], ['First responder']]
const need = { threshold: 5, width: 3 }
const solver = await loadHighs()
const key = new TextEncoder().encode('a key for a benchmark'.padEnd(32, '.'))

function load(name: string, from: string, to: string): TableSet {
  const file = `nrm_referrals_${name.toLowerCase().replace(' ', '_')}.csv`
  const parsed = parseSpec({
    title: name,
    unit: 'people referred',
    population: `nrm-${from}`,
    data: file,
    count: 'People',
    dimensions: ['First responder', 'Exploitation type', 'Age at exploitation', 'Gender', 'Nationality'],
    hierarchy: { 'First responder': 'First responder type' },
    skip: [{ column: 'First responder', ends_with: ' total' }],
    detail_only: true,
    // Of the police the file has totals alone.
    totals_differ: true,
    merge: MERGED,
    span: { series: 'nrm', from, to, adds: true },
  })
  if (!('spec' in parsed)) throw new Error(parsed.problems[0]?.message)
  const csv = parseCsv(readFileSync(new URL(`../countries/gb/data/${file}`, import.meta.url), 'utf8'))
  const loaded = loadTableSet(parsed.spec, csv)
  if (!('set' in loaded)) throw new Error(loaded.problems[0]?.message)
  return loaded.set
}

const percent = (x: number): string => `${(100 * x).toFixed(0)} %`

console.log(`${solver.name}, Node ${process.version}`)
console.log(
  '| quarter | people | tables | cells with somebody | below 5 | as published: recovered, narrowed; cells, people kept | usual audit: the same | usual audit, mended: the same | ours: the same | national totals whole | seconds |',
)
console.log('|---|---|---|---|---|---|---|---|---|---|')
const ours: Release[] = []
for (const [name, from, to] of QUARTERS) {
  const start = performance.now()
  const set = load(name, from, to)
  const proposal = proposeTables(set, { threshold: need.threshold, width: need.width, solver, margins: true, stand: STANDING, key })
  if (!proposal) throw new Error(`${name}: no table passes`)
  const whole = STANDING.filter((by) => proposal.answers.some((a) => a.by.join() === by.join() && a.people === 1)).length
  const release = { ...proposal.protected.release, name }
  const seconds = (performance.now() - start) / 1000
  ours.push(release)
  const compared = compareMethods(proposal.protected, solver, true)
  if (!compared?.usual) throw new Error(`${name}: the usual audit never passed`)
  const values = fillCells({ ...set, tables: release.tables }, buildModel({ ...set, tables: release.tables }))
  const small = values.filter((v) => v >= 1 && v < need.threshold).length
  const show = (t: Told): string => `${t.recovered}, ${t.narrowed}; ${percent(t.cells)}, ${percent(t.people)}`
  console.log(
    `| ${name} | ${set.rows.reduce((n, r) => n + r.count, 0)} | ${release.tables.length} | ${values.filter((v) => v > 0).length} | ${small} | ${show(compared.whole)} | ${show(compared.usual)} | ${compared.mended ? show(compared.mended) : 'nothing left to withhold'} | ${show(compared.ours)} | ${whole} of ${STANDING.length} | ${seconds.toFixed(0)} |`,
  )
}
const start = performance.now()
const report = attackTables(ours, solver, need.width)
console.log(
  `\nThe five together, ${report.attacks.map((a) => a.id).join(', ')}: ${report.exact} exact, ${report.violations} violations, passed: ${report.passed}, ${((performance.now() - start) / 1000).toFixed(0)} s`,
)
