/** `saksi match`: which rows of anybody's tables are one person, without an installation, without a network. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { sizesOf, type Clusters } from '../core/linkage/cluster.ts'
import { countPeople, sensitivity, type Resolved } from '../core/linkage/count-people.ts'
import { planFields } from '../core/linkage/fields.ts'
import { linkRecords, type Linked } from '../core/linkage/link-records.ts'
import { toProbability } from '../core/linkage/model.ts'
import { keepSiblingsApart } from '../core/linkage/names.ts'
import { neutralise } from '../core/release/columns.ts'
import { mulberry32 } from '../demo/chance.ts'
import { parseCsv, printCsv } from '../exchange/csv/csv.ts'
import { readArguments } from './arguments.ts'
import { Usage, type Command, type Io } from './command.ts'
import { readMatchTable, type MatchTable } from './match/match-spec.ts'
import { BadInput, onFiles, printProblems, readText } from './spec-file.ts'

export const command: Command = {
  name: 'match',
  usage: `saksi match SPEC.json --out DIR [--sample N] [--resolved FILE]

  SPEC.json        names CSV files beside it and what their columns are (docs/how-to/match-two-files.md)
  --out DIR        pairs.csv, groups.csv and sample.csv go there: ids and reasons, no name and no birthday
  --sample N       rows drawn for people to resolve, so that the count can be trusted; 200 unless said
  --resolved FILE  sample.csv with its last column filled in: the people are counted, with an interval

The same files give the same answer. Nothing is merged: what comes out are proposals.

  ./saksi match spec.json --out matched`,
  run: (argv, io) =>
    onFiles(io, async () => {
      const options = { out: { type: 'string' }, sample: { type: 'string', default: '200' }, resolved: { type: 'string' } } as const
      const { values, positionals } = readArguments(argv, options, ['SPEC.json'])
      const many = Number(values['sample'])
      if (typeof values['out'] !== 'string') throw new Usage('--out is missing')
      if (!Number.isInteger(many) || many < 1) throw new Usage('--sample is a whole number')
      const table = await readMatchTable(resolve(positionals[0] ?? ''))
      const people = typeof values['resolved'] === 'string' ? await readResolved(values['resolved'], table) : undefined
      const linked = link(table)
      const [first] = linked.byName
      const groups = linked.cluster(first && table.keepsSiblingsApart ? { isForbidden: keepSiblingsApart(first, linked.byNumber) } : {})
      await writeAll(values['out'], table, linked, groups, people ? undefined : many)
      say(io, table, linked, groups, people)
      return 0
    }),
}

type Matched = Linked & {
  readonly byName: readonly Linked['comparisons'][number][]
  readonly byNumber: Linked['comparisons'][number] | undefined
}

const SEED = 1
/** Pairs of one person below which weights are guesses. */
const MATCHES_LEAST = 30
function link(table: MatchTable): Matched {
  const plan = planFields(table.size, table.fields)
  const linked = linkRecords({
    size: table.size,
    ...plan,
    ...(table.sides ? { sides: table.sides } : {}),
    ...(table.isEachOnce ? { files: table.fileOf } : {}),
    chance: mulberry32(SEED),
  })
  const of = (as: string): Matched['byName'] => plan.comparisons.filter((_, c) => table.fields[c]?.as === as)
  return { ...linked, byName: of('name'), byNumber: of('number')[0] }
}

/** As it is written and read back: ids are other people's cells, and whoever resolves a sample opens it in a spreadsheet. */
const rowOf = (table: MatchTable, i: number): [file: string, id: string] => [
  neutralise(table.files[table.fileOf[i] ?? 0] ?? ''),
  neutralise(table.ids[i] ?? ''),
]

async function writeAll(out: string, table: MatchTable, linked: Linked, { of }: Clusters, sampled: number | undefined): Promise<void> {
  const write = async (name: string, rows: readonly (readonly string[])[], flag = 'w'): Promise<void> =>
    writeFile(join(out, name), printCsv(rows), { mode: 0o600, flag })
  await mkdir(out, { recursive: true, mode: 0o700 })
  const ordered = linked.candidates.toSorted((p, q) => q.bits - p.bits || p.i - q.i || p.j - q.j)
  await write('pairs.csv', [
    ['file_a', 'row_a', 'file_b', 'row_b', 'one_group', 'probability', 'bits', ...linked.comparisons.map((c) => neutralise(c.name))],
    ...ordered.map(({ i, j, bits }) => [
      ...rowOf(table, i),
      ...rowOf(table, j),
      of[i] === of[j] ? 'yes' : 'no',
      toProbability(bits).toFixed(4),
      bits.toFixed(1),
      ...linked.explain(i, j).map((r) => `${r.level} (${r.bits >= 0 ? '+' : ''}${r.bits.toFixed(1)})`),
    ]),
  ])
  const numbers = new Map([...new Set(of)].map((r, at) => [r, String(at + 1)]))
  await write('groups.csv', [['file', 'row', 'person'], ...Array.from(of, (r, i) => [...rowOf(table, i), numbers.get(r) ?? ''])])
  if (sampled === undefined) return
  const rows = [['file', 'row', 'rows_of_this_person'], ...drawRows(table, sampled).map((i) => [...rowOf(table, i), ''])]
  await write('sample.csv', rows, 'wx').catch((error: NodeJS.ErrnoException) => {
    // Somebody may have filled it in.
    if (error.code !== 'EEXIST') throw error
  })
}

/** Rows at random, each once. What the program thinks of them is left out: whoever resolves them is not to be told. */
function drawRows(table: MatchTable, many: number): number[] {
  const chance = mulberry32(SEED + 1)
  const left = Array.from({ length: table.size }, (_, i) => i)
  return Array.from({ length: Math.min(many, table.size) }, () => left.splice(Math.floor(chance() * left.length), 1)[0] as number)
}

async function readResolved(path: string, table: MatchTable): Promise<readonly Resolved[]> {
  const { rows, lines, problems } = parseCsv((await readText(path)).text)
  if (problems.length > 0) throw new BadInput(problems.map((p) => `${path}: ${p.message}`))
  if (rows[0]?.join() !== 'file,row,rows_of_this_person')
    throw new BadInput([`${path}: its columns are not file, row, rows_of_this_person`])
  const places = new Map(table.ids.map((_, i) => [rowOf(table, i).join('\u0000'), i]))
  const faults: { row: number; message: string }[] = []
  const found = rows.slice(1).map(([file = '', id = '', size = ''], at): Resolved => {
    const row = lines[at + 1] ?? 0
    const record = places.get(`${file}\u0000${id}`)
    if (record === undefined) faults.push({ row, message: 'there is no such row in that file' })
    if (!/^[1-9]\d{0,6}$/.test(size)) faults.push({ row, message: 'rows_of_this_person is a whole number from 1, the row itself in it' })
    return { record: record ?? 0, trueSize: Number(size) }
  })
  if (faults.length > 0) throw new BadInput(printProblems(path, faults))
  return found
}

function say(io: Io, table: MatchTable, linked: Linked, groups: Clusters, resolved: readonly Resolved[] | undefined): void {
  const sizes = sizesOf(groups)
  const people = resolved ? countPeople(sizes, resolved) : undefined
  const distinct = new Set(groups.of).size
  const leaning = resolved?.length ? [0.99, 0.95, 0.9].map((recall) => ({ recall, people: sensitivity(sizes, resolved, recall) })) : []
  if (io.json) {
    io.out(
      JSON.stringify({
        records: table.size,
        compared: linked.compared,
        candidates: linked.candidates.length,
        groups: distinct,
        learned_from: Math.round(linked.model.matches),
        skipped: linked.skipped,
        ...(people ? { people: people.people, low: people.low, high: people.high, sampled: people.sampled, leaning } : {}),
      }),
    )
    return
  }
  io.out(`${table.size} records, ${linked.compared} pairs compared, ${linked.candidates.length} sooner one person than not`)
  for (const { pass, records } of linked.skipped) io.out(`not compared: ${records} records that share one key of "${pass}"`)
  if (linked.model.matches < MATCHES_LEAST)
    io.out(
      `only about ${Math.round(linked.model.matches)} pairs of one person to learn from, fewer than ${MATCHES_LEAST}: compare these by eye`,
    )
  if (!people) {
    io.out(`between ${distinct} people, as the program groups them, and ${table.size}, if nobody is there twice`)
    io.out('that is no count yet: resolve sample.csv and give it back with --resolved')
    return
  }
  const round = (n: number): string => String(Math.round(n))
  io.out(
    `${table.size} records, ${round(people.people)} people (95 %: ${round(people.low)}–${round(people.high)}), by ${people.sampled} resolved records`,
  )
  io.out(
    `had the reviewers found only ${leaning.map((l) => `${100 * l.recall} % of a person’s other records: ${round(l.people)}`).join('; ')}`,
  )
}
