/**
 * Whoever knows the rule runs it on every table that fits what is printed. Invented small tables, protected by the rule as it is without a key, whose
 * choice follows from the numbers, and by the rule that draws; both replayed. Then, without the attack's own shortcuts, the drawing rule is run
 * with other keys on every table that fits.
 * Run: `node bench/replay.ts [tables] [keys]`
 */
import { enumerateFits } from '../src/core/attack/fits.ts'
import { attackTables } from '../src/core/attack/index.ts'
import { unknownsOf } from '../src/core/attack/intervals.ts'
import type { Unknowns } from '../src/core/attack/intervals.ts'
import { isSensitive, judge } from '../src/core/attack/need.ts'
import { lotsFrom } from '../src/core/protect/lots.ts'
import type { Lots } from '../src/core/protect/lots.ts'
import { firstPass, suppress } from '../src/core/protect/methods/suppress/index.ts'
import { protectTables } from '../src/core/protect/protect.ts'
import { buildModel, fillCells } from '../src/core/protect/table.ts'
import type { CellModel } from '../src/core/protect/table.ts'
import { loadHighs } from '../src/outside/highs/index.ts'
import { smallTables } from '../test/helpers/small-tables.ts'

const [tables = 1_000, keys = 0] = process.argv.slice(2).map(Number)
const solver = await loadHighs()
const need = { threshold: 5, width: 3 }
/** Tables that fit, above which the fixed rule is not replayed; and above which no other keys are tried. */
const [FEW, FEWER] = [4_000, 60]
const keyOf = (text: string): Uint8Array => new TextEncoder().encode(text.padEnd(32, '.'))

const fixed = { withheld: 0, sensitive: 0, proved: 0, exact: 0, replayed: 0 }
const drawn = { withheld: 0, sensitive: 0, proved: 0, exact: 0, reserved: 0 }
const again = { tables: 0, same: 0, cells: 0, proved: 0, without: 0, share: 0, prior: 0 }
let [done, refused, cells] = [0, 0, 0]

/** Runs the rule on a table; whether it withholds these cells. */
function printsTheSame(model: CellModel, values: Float64Array, withheld: Uint8Array, lots?: Lots): boolean {
  const first = firstPass(model, values, need, lots)
  if (first.some((is, cell) => is > withheld[cell]!)) return false
  if (first.every((is, cell) => is === withheld[cell])) return true
  const found = suppress(model, values, need, solver, lots ? { lots } : {})
  return 'withheld' in found && found.withheld.every((is, cell) => is === withheld[cell])
}

const unknownsFor = (model: CellModel, values: Float64Array, withheld: Uint8Array): Unknowns =>
  unknownsOf({ known: model.keys.map((_, cell) => (withheld[cell] ? null : values[cell]!)), relations: model.relations, floor: 1 })

const placeIn = (values: Float64Array, hidden: readonly number[], fit: Float64Array): Float64Array => {
  const other = Float64Array.from(values)
  hidden.forEach((cell, c) => (other[cell] = fit[c]!))
  return other
}

for (const set of smallTables(tables)) {
  const model = buildModel(set)
  const values = fillCells(set, model)
  const before = suppress(model, values, need, solver)
  const now = protectTables(set, { threshold: 5, solver, key: keyOf(set.population), margins: true })
  if (!('withheld' in before) || !now.ok) {
    refused++
    continue
  }
  done++
  cells += model.keys.length
  fixed.withheld += before.withheld.reduce((n, is) => n + is, 0)
  drawn.withheld += now.cells.withheld
  const { hidden, problem } = unknownsFor(model, values, before.withheld)
  const fits = hidden.length > 0 ? enumerateFits(problem, FEW) : undefined
  if (fits) {
    fixed.replayed++
    const same = fits.filter((fit) => printsTheSame(model, placeIn(values, hidden, fit), before.withheld))
    hidden.forEach((cell, c) => {
      if (!isSensitive(need, values[cell]!)) return
      fixed.sensitive++
      const verdict = judge(need, Math.min(...same.map((f) => f[c]!)), Math.max(...same.map((f) => f[c]!)))
      if (verdict === 'below_threshold' || verdict === 'exact') fixed.proved++
      if (verdict === 'exact') fixed.exact++
    })
  }
  const report = attackTables([now.release], solver, need.width, undefined, { truth: now.inside })
  const replay = report.attacks.find((a) => a.id === 'replay')!
  drawn.sensitive += now.audit.sensitive
  drawn.proved += replay.violations
  drawn.exact += replay.exact
  if (!report.passed || Number(replay['unproved']) > 0) drawn.reserved++
  const printed = new Map(now.release.cells.map((c) => [Object.entries(c.at).flat().join(), c.value]))
  if (keys > 0 && again.tables < 60) drawAgain(model, values, printed)
}

/** As an outsider would: she draws keys of her own. */
function drawAgain(model: CellModel, values: Float64Array, printed: ReadonlyMap<string, number | null>): void {
  const withheld = new Uint8Array(model.keys.length)
  for (const { columns, cells: own } of model.tables)
    for (const { cell, at } of own) {
      const places = columns.flatMap((column, i) => (at[i] === undefined ? [] : [column, at[i]])).join()
      withheld[cell] = Number(printed.get(places) === null)
    }
  const { hidden, problem } = unknownsFor(model, values, withheld)
  const fits = hidden.length > 0 ? enumerateFits(problem, FEWER) : undefined
  if (!fits) return
  const runs = Array.from({ length: keys }, (_, k): Lots => {
    const { weigh, isDrawn } = lotsFrom(keyOf(`another ${k}`), 'people')
    const [worth, lot] = [new Map(model.keys.map((key) => [key, weigh(key)])), new Map(model.keys.map((key) => [key, isDrawn(key)]))]
    return { weigh: (key) => worth.get(key)!, isDrawn: (key) => lot.get(key)! }
  })
  const hits = fits.map((fit) => runs.filter((lots) => printsTheSame(model, placeIn(values, hidden, fit), withheld, lots)).length)
  const all = hits.reduce((a, b) => a + b, 0)
  if (all === 0) return
  again.tables++
  again.same += all
  hidden.forEach((cell, c) => {
    if (!isSensitive(need, values[cell]!)) return
    again.cells++
    const small = hits.reduce((n, h, i) => n + (fits[i]![c]! < need.threshold ? h : 0), 0)
    again.share += small / all
    again.prior += fits.filter((fit) => fit[c]! < need.threshold).length / fits.length
    if (small === all) again.proved++
    if (fits.every((fit) => fit[c]! < need.threshold)) again.without++
  })
}

console.log(`${solver.name}; ${tables} tables, of which ${done} protected by both and ${refused} refused by either; ${cells} cells`)
console.log('| rule | withheld | small cells replayed | proved below 5 | of them exact | tables with a reservation |')
console.log('|---|---|---|---|---|---|')
console.log(
  `| without a key | ${fixed.withheld} | ${fixed.sensitive}, in ${fixed.replayed} tables with at most ${FEW} that fit | ${fixed.proved} | ${fixed.exact} | all |`,
)
console.log(
  `| drawn | ${drawn.withheld} (${(drawn.withheld / fixed.withheld).toFixed(3)} of it) | ${drawn.sensitive}, in all | ${drawn.proved} | ${drawn.exact} | ${drawn.reserved} |`,
)
if (keys > 0) {
  const share = (n: number): string => ((100 * n) / again.cells).toFixed(0)
  console.log(
    `${again.tables} of them again with ${keys} other keys on each table that fits (at most ${FEWER}): ${again.same} runs print the same; of ${again.cells} small cells ${again.proved} are below 5 in all of these ` +
      `(${again.without} in all tables that fit); below 5 in ${share(again.share)} % of these runs on average, in ${share(again.prior)} % of the tables that fit`,
  )
}
