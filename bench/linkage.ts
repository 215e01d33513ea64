/**
 * Which records are one person, and how many people that makes, on tables of which the truth is known; Splink beside it on the same
 * tables where a Python with it is named (bench/splink-referee.py, which also says how). F1 over pairs, the best over all thresholds
 * for both; then the groups, the people they make, processor seconds of the whole and the most memory; then the count of people from
 * a sample, over seeded samples: bias, and how often the interval held the truth.
 *
 *   node bench/linkage.ts [DATA] [--python PYTHON] [--febrl4 FOLDER] [--million] [--runs N]     DATA: ../shared/data/linkage
 */
import { execFileSync, fork } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sizesOf, type Rules } from '../src/core/linkage/cluster.ts'
import { countPeople, type Resolved } from '../src/core/linkage/count-people.ts'
import { linkRecords } from '../src/core/linkage/link-records.ts'
import { keepSiblingsApart } from '../src/core/linkage/names.ts'
import { mulberry32, type Chance } from '../src/demo/chance.ts'
import { inventPeople } from '../src/demo/people.ts'
import { bestOverThresholds, countBy, febrl3, febrl4, historical, region, scoreGroups, type Known } from '../test/helpers/linkage-sets.ts'

type Found = {
  readonly set: string
  readonly by: string
  readonly f1: number
  readonly groupF1: number
  readonly groupPrecision: number
  readonly people: number
  readonly truePeople: number
  readonly cpu: number
  readonly megabytes?: number
  readonly counts?: readonly Counted[]
}
type Counted = { readonly sampled: number; readonly method: string; readonly bias: number; readonly held: number; readonly width: number }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: 'string' },
    febrl4: { type: 'string' },
    million: { type: 'boolean' },
    runs: { type: 'string', default: '1000' },
    /** Inside: the one set that this process runs, so that its memory is its own. */
    set: { type: 'string' },
    file: { type: 'string' },
  },
})
const data = positionals[0] ?? join(import.meta.dirname, '../../shared/data/linkage')
const runs = Number(values.runs)

const load = (set: string, file: string): Known => {
  switch (set) {
    case 'FEBRL3':
      return febrl3(file)
    case 'FEBRL4':
      return febrl4(file)
    case 'historical_50k':
      return historical(file)
    default:
      return region(inventPeople(Number(/\d+/.exec(set)?.[0]), mulberry32(7)))
  }
}

function measure(set: string, file: string): Found {
  const began = process.cpuUsage()
  const known = load(set, file)
  const isRegion = set.startsWith('region')
  const linked = linkRecords({ ...known.recipe, chance: mulberry32(2) }, -20)
  const [byName] = known.recipe.comparisons
  const rules: Rules = isRegion && byName ? { isForbidden: keepSiblingsApart(byName) } : {}
  const groups = linked.cluster(rules)
  const { user, system } = process.cpuUsage(began)
  const megabytes = process.resourceUsage().maxRSS / 1024
  const score = scoreGroups(known, groups.of)
  const sizes = sizesOf(groups)
  const bySize = countBy(known.truth)
  const trueSizes = known.truth.map((t) => bySize.get(t) ?? 1)
  const counts =
    runs === 0 || set === 'FEBRL4' || set.includes('000000')
      ? []
      : [200, 500].flatMap((m) => [false, true].map((isDrawn) => tryCounts(sizes, trueSizes, score.truePeople, m, isDrawn)))
  return {
    set: `${set}, ${known.truth.length} rows`,
    by: 'saksi',
    f1: bestOverThresholds(known, linked.candidates).f1,
    groupF1: score.f1,
    groupPrecision: score.precision,
    people: score.people,
    truePeople: score.truePeople,
    cpu: (user + system) / 1e6,
    megabytes,
    counts,
  }
}

function tryCounts(sizes: Int32Array, trueSizes: readonly number[], people: number, m: number, isDrawn: boolean): Counted {
  const chance = mulberry32(m)
  let sum = 0
  let held = 0
  let width = 0
  for (let run = 0; run < runs; run++) {
    const found = countPeople(sizes, sample(m, trueSizes, chance), isDrawn ? { chance, rounds: 399 } : {})
    sum += found.people
    width += (found.high - found.low) / people
    if (found.low <= people && people <= found.high) held++
  }
  return { sampled: m, method: isDrawn ? 'bootstrap-t' : 't', bias: sum / runs / people - 1, held: held / runs, width: width / runs }
}

function sample(m: number, trueSizes: readonly number[], chance: Chance): Resolved[] {
  const records = new Set<number>()
  while (records.size < m) records.add(Math.floor(chance() * trueSizes.length))
  return [...records].map((record) => ({ record, trueSize: trueSizes[record] ?? 1 }))
}

const percent = (share: number, digits = 2): string => `${share >= 0 ? '+' : ''}${(100 * share).toFixed(digits)} %`
const inItsOwn = (set: string, file: string): Promise<Found> =>
  new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, ['--set', set, '--file', file, '--runs', String(runs)])
    child.once('message', (found) => resolve(found as Found))
    child.once('error', reject)
    child.once('exit', (code) => code !== 0 && reject(new Error(`${set} ended with ${code}`)))
  })

if (values.set !== undefined) process.send?.(measure(values.set, values.file ?? ''))
else {
  const scratch = mkdtempSync(join(tmpdir(), 'saksi-linkage-'))
  try {
    const { python } = values
    const referee = join(import.meta.dirname, 'splink-referee.py')
    const parquet = join(data, 'splink_datasets/historical_figures_with_errors_50k.parquet')
    const csv = join(scratch, 'historical.csv')
    if (python) execFileSync(python, [referee, 'csv', parquet, csv])
    const sets: (readonly [set: string, file: string, refereed: string])[] = [
      ['FEBRL3', join(data, 'febrl'), join(data, 'febrl/dataset3.csv')],
    ]
    if (values.febrl4 !== undefined) sets.push(['FEBRL4', values.febrl4, values.febrl4])
    // Only the referee reads its own format.
    if (existsSync(csv)) sets.push(['historical_50k', csv, parquet])
    sets.push(['region of 5000', '', ''])
    if (values.million) sets.push(['region of 580000', '', ''])
    console.log(
      '| set | by | F1 of pairs | F1 of groups | precision of groups | people | of true | processor s | MB |\n|---|---|---|---|---|---|---|---|---|',
    )
    const counts: string[] = []
    for (const [set, file, refereed] of sets) {
      const ours = await inItsOwn(set, file)
      const theirs: Found[] =
        python && refereed !== ''
          ? [
              {
                by: 'Splink',
                ...(JSON.parse(
                  execFileSync(python, [referee, set, refereed], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
                    .trim()
                    .split('\n')
                    .at(-1) ?? '{}',
                ) as Omit<Found, 'by'>),
              },
            ]
          : []
      for (const f of [ours, ...theirs])
        console.log(
          `| ${f.set} | ${f.by} | ${f.f1.toFixed(4)} | ${f.groupF1.toFixed(4)} | ${f.groupPrecision.toFixed(4)} | ${f.people} | ${f.truePeople} (${percent(f.people / f.truePeople - 1, 1)}) | ${f.cpu.toFixed(1)} | ${f.megabytes?.toFixed(0) ?? ''} |`,
        )
      for (const c of ours.counts ?? [])
        counts.push(
          `| ${ours.set} | ${c.sampled} | ${c.method} | ${percent(ours.people / ours.truePeople - 1, 1)} | ${percent(c.bias)} | ${(100 * c.held).toFixed(1)} % | ${(100 * c.width).toFixed(1)} % |`,
        )
    }
    console.log(
      `\n${runs} seeded samples each:\n\n| set | sampled | interval | groups alone | bias of the count | held the truth | width |\n|---|---|---|---|---|---|---|`,
    )
    console.log(counts.join('\n'))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
