/**
 * Which records are one person, and how many people that makes, on tables of which the truth is known; Splink beside it on the same
 * tables where a Python with it is named (bench/splink-referee.py, which also says how). F1 over pairs, the best over all thresholds
 * for both; then the groups, the people they make, processor seconds of the whole and the most memory; then the count of people from
 * a sample, over seeded samples: bias, and how often the interval held the truth.
 *
 *   node bench/linkage.ts [DATA] [--python PYTHON] [--febrl4 FOLDER] [--million] [--runs N] [--only SET]     DATA: ../shared/data/linkage
 */
import { execFileSync, fork } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sizesOf, type Rules } from '../src/core/linkage/cluster.ts'
import { countPeople, type Resolved } from '../src/core/linkage/count-people.ts'
import { births, bornOn } from '../src/core/linkage/birth.ts'
import type { Pass } from '../src/core/linkage/block.ts'
import { same, word } from '../src/core/linkage/comparison.ts'
import { linkRecords } from '../src/core/linkage/link-records.ts'
import { mayNotJoin } from '../src/core/linkage/names.ts'
import { mulberry32, type Chance } from '../src/core/seeded.ts'
import { between, pick } from '../src/demo/chance.ts'
import { inventPeople, USUAL_ERRORS, USUAL_HABITS, type People } from '../src/demo/people.ts'
import {
  bestOverThresholds,
  countBy,
  fake1000,
  febrl,
  febrl4,
  historical,
  region,
  scoreGroups,
  type Known,
} from '../test/helpers/linkage-sets.ts'

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
  readonly languages?: readonly Spoken[]
}
type Spoken = { readonly language: string; readonly rows: number; readonly precision: number; readonly recall: number; readonly f1: number }
type Counted = { readonly sampled: number; readonly bias: number; readonly held: number; readonly width: number }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: 'string' },
    febrl4: { type: 'string' },
    million: { type: 'boolean' },
    runs: { type: 'string', default: '1000' },
    only: { type: 'string' },
    /** Inside: the one set that this process runs, so that its memory is its own. */
    set: { type: 'string' },
    file: { type: 'string' },
  },
})
const data = positionals[0] ?? join(import.meta.dirname, '../../shared/data/linkage')
const runs = Number(values.runs)

const SEED = 7
const inventFor = (set: string): People => {
  const ways = /written in (one|own)/.exec(set)?.[1] as 'one' | 'own' | undefined
  return inventPeople(Number(/\d+/.exec(set)?.[0]), mulberry32(SEED), USUAL_ERRORS, { ...USUAL_HABITS, ...(ways ? { even: ways } : {}) })
}
const load = (set: string, file: string): Known => {
  switch (set) {
    case 'FEBRL1':
      return febrl(file, 1)
    case 'FEBRL2':
      return febrl(file, 2)
    case 'FEBRL3':
      return febrl(file, 3)
    case 'FEBRL4':
      return febrl4(file)
    case 'fake_1000':
      return fake1000(file)
    case 'historical_50k':
      return historical(file)
    case 'syllables':
      return inventSyllables(1_000_000)
    default:
      return region(inventFor(set))
  }
}

const SYLLABLES =
  'srey mom chan dara so phal vi bo kun thy rith nea kim ly ra chea pov nak som tep mey lin sok han pich vut nou sam ros heng'.split(' ')

/** Rows for speed alone: 1.8 a person, a slip in a quarter of the given names and in 15 % of the surnames, other years and provinces. */
function inventSyllables(size: number): Known {
  const chance = mulberry32(3)
  const name = (many: number): string => Array.from({ length: many }, () => pick(SYLLABLES, chance)).join('')
  const slip = (text: string, share: number): string => {
    if (chance() >= share) return text
    const at = between(1, text.length - 1, chance)
    return text.slice(0, at) + (chance() < 0.5 ? '' : text.charAt(at)) + text.slice(at + (chance() < 0.5 ? 1 : 0))
  }
  const [given, surname, year, province, truth]: [string[], string[], string[], string[], string[]] = [[], [], [], [], []]
  for (let person = 0; truth.length < size; person++) {
    const own = { given: name(3), surname: name(2), year: between(1960, 2009, chance), province: String(between(1, 25, chance)) }
    do {
      given.push(slip(own.given, 0.25))
      surname.push(slip(own.surname, 0.15))
      year.push(String(chance() < 0.3 ? own.year + between(-3, 3, chance) : own.year))
      province.push(chance() < 0.2 ? String(between(1, 25, chance)) : own.province)
      truth.push(String(person))
    } while (truth.length < size && chance() < 1 - 1 / 1.8)
  }
  const years = new Map([...new Set(year)].map((y) => [y, bornOn(y)]))
  const pass = (of: readonly string[], keys: (i: number) => string): Pass => ({ name: of.join(), of, keys })
  return {
    name: 'syllables',
    truth,
    recipe: {
      size: truth.length,
      comparisons: [
        word('given', given),
        word('surname', surname),
        births(
          'birth',
          year.map((y) => years.get(y)),
        ),
        same('province', province),
      ],
      passes: [
        pass(['given', 'surname'], (i) => `${given[i]} ${surname[i]}`),
        pass(['surname', 'birth', 'province'], (i) => `${surname[i]} ${year[i]} ${province[i]}`),
        pass(['given', 'birth'], (i) => `${given[i]} ${year[i]}`),
        pass(['given', 'province'], (i) => `${given[i]} ${province[i]}`),
      ],
    },
  }
}

function measure(set: string, file: string): Found {
  const began = process.cpuUsage()
  const known = load(set, file)
  const isRegion = set.startsWith('region')
  const linked = linkRecords({ ...known.recipe, chance: mulberry32(2) }, set === 'syllables' ? 0 : -20)
  const [byName] = known.recipe.comparisons
  const rules: Rules = isRegion && byName ? { isForbidden: mayNotJoin(byName) } : {}
  const groups = linked.cluster(rules)
  const { user, system } = process.cpuUsage(began)
  const megabytes = process.resourceUsage().maxRSS / 1024
  const score = scoreGroups(known, groups.of)
  const sizes = sizesOf(groups)
  const bySize = countBy(known.truth)
  const trueSizes = known.truth.map((t) => bySize.get(t) ?? 1)
  const counts =
    runs === 0 || set === 'FEBRL4' || set === 'syllables' ? [] : [200, 500].map((m) => tryCounts(sizes, trueSizes, score.truePeople, m))
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
    languages: isRegion ? byLanguage(known, groups.of, inventFor(set).languages) : [],
  }
}

/** The groups again, as if the rows of one language were all there is. */
const byLanguage = (known: Known, of: Int32Array, languages: readonly string[]): Spoken[] =>
  [...countBy(languages)].map(([language, rows]) => {
    const isOwn = (_: unknown, i: number): boolean => languages[i] === language
    return { language, rows, ...scoreGroups({ ...known, truth: known.truth.filter(isOwn) }, of.filter(isOwn)) }
  })

function tryCounts(sizes: Int32Array, trueSizes: readonly number[], people: number, m: number): Counted {
  const chance = mulberry32(m)
  let sum = 0
  let held = 0
  let width = 0
  for (let run = 0; run < runs; run++) {
    const found = countPeople(sizes, sample(m, trueSizes, chance))
    sum += found.people
    width += (found.high - found.low) / people
    if (found.low <= people && people <= found.high) held++
  }
  return { sampled: m, bias: sum / runs / people - 1, held: held / runs, width: width / runs }
}

function sample(m: number, trueSizes: readonly number[], chance: Chance): Resolved[] {
  const records = new Set<number>()
  while (records.size < m) records.add(Math.floor(chance() * trueSizes.length))
  return [...records].map((record) => ({ record, trueSize: trueSizes[record] ?? 1 }))
}

const percent = (share: number, digits = 2): string => `${share >= 0 ? '+' : ''}${(100 * share).toFixed(digits)} %`
/** Where there is plenty, garbage is left lying: what is measured is what it needs. */
const HEAP_MB = 350
const inItsOwn = (set: string, file: string): Promise<Found> =>
  new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, ['--set', set, '--file', file, '--runs', String(runs)], {
      execArgv: [`--max-old-space-size=${HEAP_MB}`],
    })
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
    const sets = [1, 2, 3].map((n): readonly [set: string, file: string, refereed: string] => [
      `FEBRL${n}`,
      join(data, 'febrl'),
      join(data, `febrl/dataset${n}.csv`),
    ])
    sets.push(['fake_1000', join(data, 'splink_datasets'), join(data, 'splink_datasets/fake_1000.csv')])
    if (values.febrl4 !== undefined) sets.push(['FEBRL4', values.febrl4, values.febrl4])
    // Only the referee reads its own format.
    if (existsSync(csv)) sets.push(['historical_50k', csv, parquet])
    sets.push(['region of 5000', '', ''])
    for (const ways of ['one', 'own']) sets.push([`region of 14000 written in ${ways} way`, '', ''])
    if (values.million) sets.push(['syllables', '', ''])
    console.log(
      '| set | by | F1 of pairs | F1 of groups | precision of groups | people | of true | processor s | MB |\n|---|---|---|---|---|---|---|---|---|',
    )
    const counts: string[] = []
    const languages: string[] = []
    for (const [set, file, refereed] of sets.filter(([s]) => values.only === undefined || s === values.only)) {
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
      for (const l of ours.languages ?? [])
        languages.push(
          `| ${l.language}, ${ours.set} | ${l.rows} | ${l.precision.toFixed(3)} | ${l.recall.toFixed(3)} | ${l.f1.toFixed(3)} |`,
        )
      for (const c of ours.counts ?? [])
        counts.push(
          `| ${ours.set} | ${c.sampled} | ${percent(ours.people / ours.truePeople - 1, 1)} | ${percent(c.bias)} | ${(100 * c.held).toFixed(1)} % | ${(100 * c.width).toFixed(1)} % |`,
        )
    }
    console.log(
      `\n${runs} seeded samples each:\n\n| set | sampled | groups alone | bias of the count | held the truth | width |\n|---|---|---|---|---|---|---|`,
    )
    console.log(counts.join('\n'))
    console.log(
      `\nInvented people, by the language of their names:\n\n| language | rows | precision of groups | recall | F1 |\n|---|---|---|---|---|`,
    )
    console.log(languages.join('\n'))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
