/**
 * What a probability of the matcher is worth, on tables of which the truth is known: of so many labelled pairs, drawn at random among those of more
 * than -10 bits, a line of log odds (core/linkage/calibrate.ts); of all other pairs, how often it was so where so much was said. fake_1000 has, beside
 * its truth, labels that a person gave.
 *
 *   node bench/calibration.ts [DATA] [--labels N] [--historical CSV]     DATA: ../shared/data/linkage; the CSV by bench/splink-referee.py csv
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { calibrate, missedBy, tellReliability, type Labelled } from '../src/core/linkage/calibrate.ts'
import { linkRecords } from '../src/core/linkage/link-records.ts'
import { toProbability } from '../src/core/linkage/model.ts'
import { mulberry32 } from '../src/core/seeded.ts'
import { inventPeople } from '../src/demo/people.ts'
import { fake1000, febrl, historical, readLabels, region, type Known } from '../test/helpers/linkage-sets.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { labels: { type: 'string', default: '200' }, historical: { type: 'string' } },
})
const data = positionals[0] ?? join(import.meta.dirname, '../../shared/data/linkage')
const many = Number(values.labels)
const LEAST = -10
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** @param given labels that a person gave, by two places of the table; drawn by the truth where there are none. */
function tell(known: Known, given?: readonly { readonly i: number; readonly j: number; readonly isOne: boolean }[]): void {
  const linked = linkRecords({ ...known.recipe, chance: mulberry32(2) }, LEAST)
  const chance = mulberry32(5)
  const all = linked.candidates
    .map(({ i, j, bits }) => ({ bits, isOne: known.truth[i] === known.truth[j], drawn: chance() }))
    .toSorted((p, q) => p.drawn - q.drawn)
  const weighed = (i: number, j: number): number => linked.explain(i, j).reduce((sum, r) => sum + r.bits, linked.model.prior)
  const labels = given ? given.map(({ i, j, isOne }): Labelled => ({ bits: weighed(i, j), isOne })) : all.slice(0, many)
  const others = given ? all : all.slice(many)
  const found = calibrate(labels)
  const by = (probability: (bits: number) => number) => others.map(({ bits, isOne }) => ({ probability: probability(bits), isOne }))
  const name = `${known.name}, ${labels.length} labels${given ? ' of a person' : ''}`
  const ways = [['formula', toProbability] as const, ...(found.ok ? [['by labels', found.probability] as const] : [])]
  for (const [way, probability] of ways) {
    const said = by(probability)
    const line = way === 'formula' || !found.ok ? '' : `${found.shift.toFixed(2)} bits, ${found.slope.toFixed(2)} a bit`
    console.log(`| ${name} | ${way} | ${line} | ${said.length} | ${percent(missedBy(said))} |`)
    for (const bin of tellReliability(said))
      rows.push(
        `| ${name} | ${way} | ${percent(bin.from)}–${percent(bin.to)} | ${bin.many} | ${percent(bin.said)} | ${percent(bin.found)} (${percent(bin.low)}–${percent(bin.high)}) |`,
      )
  }
  if (!found.ok) console.log(`| ${name} | by labels | refused: ${found.why} | | |`)
}
const rows: string[] = []

console.log('| set | by | line | other pairs | missed by, on average |\n|---|---|---|---|---|')
tell(region(inventPeople(5000, mulberry32(7))))
if (existsSync(join(data, 'febrl'))) tell(febrl(join(data, 'febrl'), 3))
const fake = join(data, 'splink_datasets')
if (existsSync(fake)) {
  tell(fake1000(fake))
  tell(fake1000(fake), readLabels(fake))
}
if (values.historical !== undefined) tell(historical(values.historical))
console.log('\n| set | by | said | pairs | mean of what was said | found (95 %) |\n|---|---|---|---|---|---|')
for (const row of rows) console.log(row)
