/**
 * Five quarters of the United Kingdom's published referrals, released one after another at the deepest tables that pass. For the same
 * tables of each quarter, side by side: as the government published them; protected by the audit that the field uses, whose reader
 * thinks that a withheld number may be 0 while empty cells are printed as 0; and ours. All three are attacked by the reader who
 * knows that a withheld number is at least 1. Prints how many cells, never which.
 * Run: `node bench/nrm-history.ts`.
 */
import { readFileSync } from 'node:fs'
import { loadHighs } from '../src/adapters/highs/index.ts'
import { attackTables, auditTables, buildModel, fillCells, loadTableSet, parseSpec, proposeTables } from '../src/core/disclosure.ts'
import type { CellModel, Release, TableSet } from '../src/core/disclosure.ts'
import { isEnough } from '../src/core/attack/need.ts'
import { findIntervals, unknownsOf } from '../src/core/attack/intervals.ts'
import { parseCsv } from '../src/core/formats/csv.ts'
import { chooseSecondary } from '../src/core/protect/methods/suppress/gauss.ts'
import { repair } from '../src/core/protect/methods/suppress/repair.ts'

const QUARTERS = [
  ['2022 Q2', '2022-04-01', '2022-07-01'],
  ['2022 Q3', '2022-07-01', '2022-10-01'],
  ['2022 Q4', '2022-10-01', '2023-01-01'],
  ['2023 Q1', '2023-01-01', '2023-04-01'],
  ['2023 Q2', '2023-04-01', '2023-07-01'],
] as const
const need = { threshold: 5, width: 3 }
const solver = await loadHighs()

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
    span: { series: 'nrm', from, to, adds: true },
  })
  if (!('spec' in parsed)) throw new Error(parsed.problems[0]?.message)
  const csv = parseCsv(readFileSync(new URL(`../countries/gb/data/${file}`, import.meta.url), 'utf8'))
  const loaded = loadTableSet(parsed.spec, csv)
  if (!('set' in loaded)) throw new Error(loaded.problems[0]?.message)
  return loaded.set
}

/** Withheld until the usual reader is kept out: one who thinks that every withheld number may be 0. */
function protectUsually(model: CellModel, values: Float64Array): Uint8Array {
  const primary = Uint8Array.from(values, (v) => Number(v >= 1 && v < need.threshold))
  const withheld = chooseSecondary(model, values, primary)
  const usual = { threshold: need.threshold, width: 1 }
  for (let round = 0; round < 8; round++) {
    const known = model.keys.map((_, i) => (withheld[i] ? null : values[i]!))
    const unknowns = unknownsOf({ known, relations: model.relations, floor: 0 })
    const truth = unknowns.hidden.map((cell) => values[cell]!)
    const columns = truth.flatMap((_, c) => (primary[unknowns.hidden[c]!] ? [c] : []))
    const found = findIntervals(unknowns, columns, (low, high) => isEnough(usual, low, high), solver, truth)
    const failing = columns.flatMap((c) =>
      isEnough(usual, found.low[c]!, found.high[c]!) ? [] : [{ cell: unknowns.hidden[c]!, low: found.low[c]!, high: found.high[c]! }],
    )
    if (failing.length === 0) return withheld
    // Down to 0, as that reader thinks.
    const groups = { told: [], mayHide: new Set<number>(), only: new Set(values.keys()), members: new Map<number, number[]>() }
    repair(model, values, withheld, failing, { need: usual, solver, groups })
  }
  throw new Error('the usual audit never passed')
}

type Column = { readonly recovered: number; readonly narrowed: number; readonly cells: number; readonly value: number }
const percent = (x: number): string => `${(100 * x).toFixed(0)} %`

/** Of the cells with somebody in them. */
function measure(model: CellModel, values: Float64Array, withheld: Uint8Array): Column {
  const { report } = auditTables(model, values, withheld, need, solver)
  let [cells, printed, people, kept] = [0, 0, 0, 0]
  values.forEach((v, i) => {
    if (v === 0) return
    cells++
    people += v
    if (withheld[i]) return
    printed++
    kept += v
  })
  return { recovered: report.exact, narrowed: report.violations, cells: printed / cells, value: kept / people }
}

console.log(`${solver.name}, Node ${process.version}`)
console.log(
  '| quarter | people | tables | cells with somebody | below 5 | as published: recovered | usual audit: recovered, narrowed; cells, value kept | ours: recovered, narrowed; cells, value kept | seconds |',
)
console.log('|---|---|---|---|---|---|---|---|---|')
const ours: Release[] = []
for (const [name, from, to] of QUARTERS) {
  const start = performance.now()
  const set = load(name, from, to)
  const proposal = proposeTables(set, { threshold: need.threshold, width: need.width, solver })
  if (!proposal) throw new Error(`${name}: no table passes`)
  const release = { ...proposal.protected.release, name }
  const seconds = (performance.now() - start) / 1000
  ours.push(release)
  const model = buildModel({ ...set, tables: release.tables })
  const values = fillCells({ ...set, tables: release.tables }, model)
  const printed = new Set(release.cells.filter((c) => c.value !== null).map((c) => keyOf(release, c.at)))
  const own = measure(
    model,
    values,
    Uint8Array.from(model.keys, (key) => Number(!printed.has(key))),
  )
  const usual = measure(model, values, protectUsually(model, values))
  const small = values.filter((v) => v >= 1 && v < need.threshold).length
  const show = (c: Column): string => `${c.recovered}, ${c.narrowed}; ${percent(c.cells)}, ${percent(c.value)}`
  console.log(
    `| ${name} | ${set.rows.reduce((n, r) => n + r.count, 0)} | ${release.tables.length} | ${values.filter((v) => v > 0).length} | ${small} | ${small} | ${show(usual)} | ${show(own)} | ${seconds.toFixed(0)} |`,
  )
}
const start = performance.now()
const report = attackTables(ours, solver, need.width)
console.log(
  `\nThe five together, ${report.attacks.map((a) => a.id).join(', ')}: ${report.exact} exact, ${report.violations} violations, passed: ${report.passed}, ${((performance.now() - start) / 1000).toFixed(0)} s`,
)

/** The deepest named level of each dimension names a cell. */
function keyOf({ dimensions }: Release, at: Readonly<Record<string, string>>): string {
  return dimensions
    .flatMap(({ levels }) => {
      const level = levels.findLast((l) => at[l] !== undefined)
      return level === undefined ? [] : [`${level}=${at[level]}`]
    })
    .toSorted()
    .join('\u001F')
}
