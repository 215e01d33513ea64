/** `saksi match`: which rows of anybody's tables are one person, without an installation, without a network. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { sizesOf, type Clusters, type Verdict } from '../../core/linkage/cluster.ts'
import { countPeople, sensitivity, type People, type Resolved } from '../../core/linkage/count-people.ts'
import { toProbability } from '../../core/linkage/model.ts'
import { drawRecords, MATCHES_LEAST, proposePeople, type Proposed } from '../../core/linkage/propose.ts'
import { neutralise } from '../../core/release/columns.ts'
import { parseCsv, printCsv } from '../../exchange/csv/csv.ts'
import { readArguments, required } from '../arguments.ts'
import { Usage, type Command, type Io } from '../command.ts'
import { describeWorth, weighVerdicts, type Worth } from './match/calibrated.ts'
import { look } from './match/look.ts'
import { nameOf, readVerdicts, verdictsOf } from './match/verdicts.ts'
import { matchRequest, readMatchTable, takeMatchTable, type MatchTable } from './match/match-spec.ts'
import { BadInput, onFiles, printProblems, readText } from '../spec-file.ts'
import { readStandardInput } from '../tables-request.ts'

export const command: Command = {
  name: 'match',
  usage: `saksi match SPEC.json --out DIR [--sample N] [--resolved FILE]
saksi match SPEC.json --out DIR --look --by NAME
saksi match -

  SPEC.json        names CSV files beside it and what their columns are (docs/how-to/match-two-files.md)
  --out DIR        pairs.csv, groups.csv and sample.csv go there: ids and reasons, no name and no birthday
  --sample N       rows drawn for people to resolve, so that the count can be trusted; 200 unless said
  --resolved FILE  sample.csv with its last column filled in: the people are counted, with an interval
  --from BITS      pairs of fewer bits too, down to -20, among what is written and shown; 0 unless said: sooner one person than not
  --look           shows the pairs that are least sure, one after the other, and asks: l one person, n two, u cannot tell, b take the last
                   word back, q stop. Each word is a line of DIR/verdicts.csv, with NAME and when, and binds from then on
  -                one JSON text on standard input, and one out, for R, Python or anything else (packages/linkage/README.md)

The same files give the same answer. Nothing is merged: what comes out are proposals.

  ./saksi match spec.json --out matched`,
  run: (argv, io) =>
    onFiles(io, async () => {
      const options = {
        out: { type: 'string' },
        sample: { type: 'string', default: '200' },
        resolved: { type: 'string' },
        look: { type: 'boolean' },
        by: { type: 'string' },
        from: { type: 'string', default: '0' },
      } as const
      const { values, positionals } = readArguments(argv, options, ['SPEC.json'])
      if (positionals[0] === '-') return answer(io)
      const many = Number(values['sample'])
      if (typeof values['out'] !== 'string') throw new Usage('--out is missing')
      const least = Number(values['from'])
      if (!(least <= 0 && least >= -20)) throw new Usage('--from is a number of bits from -20 to 0')
      if (!Number.isInteger(many) || many < 1) throw new Usage('--sample is a whole number')
      const by = values['look'] === true ? required(values, 'by') : ''
      const table = await readMatchTable(resolve(positionals[0] ?? ''))
      const said = await readVerdicts(values['out'])
      const path = values['resolved']
      const resolved = typeof path === 'string' ? readResolved(path, (await readText(path)).text, table) : undefined
      const matched = match(table, resolved, verdictsOf(said, placesOf(table)), least)
      if (by !== '') await look({ table, proposed: matched.proposed, folder: values['out'], by, rowOf: (i) => rowOf(table, i) }, io)
      await writeAll(values['out'], writeTables(table, matched, resolved ? undefined : many))
      io.out(io.json ? JSON.stringify(summarise(table, matched)) : describe(table, matched))
      return 0
    }),
}

type Matched = {
  readonly proposed: Proposed
  readonly worth: Worth
  readonly counted: (People & { readonly leaning: readonly Leaning[] }) | undefined
}
/** What the figure would be had the reviewers found only a share of a person's other records. */
type Leaning = { readonly recall: number; readonly people: number }
const RECALLS = [0.99, 0.95, 0.9]

async function answer(io: Io): Promise<0> {
  const request = await readStandardInput(matchRequest)
  const table = takeMatchTable(request)
  const resolved = request.resolved === undefined ? undefined : readResolved('resolved', request.resolved, table)
  const matched = match(table, resolved)
  const files = Object.fromEntries(writeTables(table, matched, resolved ? undefined : (request.sample ?? 200)))
  io.out(JSON.stringify({ ...summarise(table, matched), files }))
  return 0
}

function match(
  { size, fields, sides, fileOf, isEachOnce, siblings }: MatchTable,
  resolved: readonly Resolved[] | undefined,
  verdicts: readonly Verdict[] = [],
  least = 0,
): Matched {
  const proposed = proposePeople({
    size,
    fields,
    siblings,
    verdicts,
    least,
    ...(sides ? { sides } : {}),
    ...(isEachOnce ? { files: fileOf } : {}),
  })
  const worth = weighVerdicts(proposed, verdicts)
  if (!resolved) return { proposed, worth, counted: undefined }
  const sizes = sizesOf(proposed.groups)
  const leaning = RECALLS.map((recall) => ({ recall, people: sensitivity(sizes, resolved, recall) }))
  return { proposed, worth, counted: { ...countPeople(sizes, resolved), leaning } }
}

/** As it is written and read back: ids are other people's cells, and whoever resolves a sample opens it in a spreadsheet. */
const rowOf = (table: MatchTable, i: number): [file: string, id: string] => [
  neutralise(table.files[table.fileOf[i] ?? 0] ?? ''),
  neutralise(table.ids[i] ?? ''),
]

const placesOf = (table: MatchTable): ReadonlyMap<string, number> => new Map(table.ids.map((_, i) => [nameOf(rowOf(table, i)), i]))

const SAMPLE = 'sample.csv'
/** Name → text of each table. @param sampled rows to draw; none where a sample is resolved already. */
function writeTables(
  table: MatchTable,
  { proposed, worth: { calibration } }: Matched,
  sampled: number | undefined,
): ReadonlyMap<string, string> {
  const { of } = proposed.groups
  const ordered = proposed.candidates.toSorted((p, q) => q.bits - p.bits || p.i - q.i || p.j - q.j)
  const numbers = new Map([...new Set(of)].map((r, at) => [r, String(at + 1)]))
  const pairs = [
    [
      'file_a',
      'row_a',
      'file_b',
      'row_b',
      'one_group',
      'probability',
      'calibrated',
      'bits',
      ...proposed.comparisons.map((c) => neutralise(c.name)),
    ],
    ...ordered.map(({ i, j, bits }) => [
      ...rowOf(table, i),
      ...rowOf(table, j),
      of[i] === of[j] ? 'yes' : 'no',
      toProbability(bits).toFixed(4),
      calibration.ok ? calibration.probability(bits).toFixed(4) : '',
      bits.toFixed(1),
      ...proposed.explain(i, j).map((r) => `${r.level} (${r.bits >= 0 ? '+' : ''}${r.bits.toFixed(1)})`),
    ]),
  ]
  const groups = [['file', 'row', 'person'], ...Array.from(of, (r, i) => [...rowOf(table, i), numbers.get(r) ?? ''])]
  const written = new Map([
    ['pairs.csv', printCsv(pairs)],
    ['groups.csv', printCsv(groups)],
  ])
  if (sampled === undefined) return written
  const rows = drawRecords(table.size, sampled).map((i) => [...rowOf(table, i), ''])
  return written.set(SAMPLE, printCsv([RESOLVED, ...rows]))
}

async function writeAll(out: string, tables: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(out, { recursive: true, mode: 0o700 })
  for (const [name, text] of tables) {
    const isDrawn = name === SAMPLE
    await writeFile(join(out, name), text, { mode: 0o600, flag: isDrawn ? 'wx' : 'w' }).catch((error: NodeJS.ErrnoException) => {
      // Somebody may have filled it in.
      if (!isDrawn || error.code !== 'EEXIST') throw error
    })
  }
}

const RESOLVED = ['file', 'row', 'rows_of_this_person']
function readResolved(path: string, text: string, table: MatchTable): readonly Resolved[] {
  const { rows, lines, problems } = parseCsv(text)
  if (problems.length > 0) throw new BadInput(problems.map((p) => `${path}: ${p.message}`))
  if (rows[0]?.join() !== RESOLVED.join()) throw new BadInput([`${path}: its columns are not ${RESOLVED.join(', ')}`])
  const places = placesOf(table)
  const faults: { row: number; message: string }[] = []
  const found = rows.slice(1).map(([file = '', id = '', size = ''], at): Resolved => {
    const row = lines[at + 1] ?? 0
    const record = places.get(nameOf([file, id]))
    if (record === undefined) faults.push({ row, message: 'there is no such row in that file' })
    if (!/^(?:nobody|[1-9]\d{0,6})$/.test(size))
      faults.push({ row, message: 'rows_of_this_person is a whole number from 1, the row itself in it; or the word nobody' })
    return { record: record ?? 0, trueSize: size === 'nobody' ? size : Number(size) }
  })
  if (faults.length > 0) throw new BadInput(printProblems(path, faults))
  return found
}

/** Each file's records and the groups that they are, and for each two files the groups that are in both: why counts of two offices do not add up. */
function overlapOf({ files, fileOf }: MatchTable, { of }: Clusters) {
  const inFile = files.map((_, at) => new Set(of.filter((_group, i) => fileOf[i] === at)))
  const each = files.map((file, at) => ({ file, records: fileOf.filter((f) => f === at).length, groups: inFile[at]?.size ?? 0 }))
  const both = files.flatMap((a, i) =>
    files.slice(i + 1).map((b, k) => ({ files: [a, b], groups: [...(inFile[i] ?? [])].filter((g) => inFile[i + 1 + k]?.has(g)).length })),
  )
  return { each, both }
}

function summarise(table: MatchTable, { proposed, worth, counted }: Matched): Readonly<Record<string, unknown>> {
  return {
    records: table.size,
    compared: proposed.compared,
    candidates: proposed.candidates.filter((c) => c.bits > 0).length,
    groups: new Set(proposed.groups.of).size,
    overlap: overlapOf(table, proposed.groups),
    calibration: {
      labels: worth.labels,
      ...(worth.calibration.ok ? { shift: worth.calibration.shift, slope: worth.calibration.slope } : { not: worth.calibration.why }),
      reliability: worth.formula,
    },
    learned_from: Math.round(proposed.model.matches),
    skipped: proposed.skipped,
    ...(counted
      ? {
          people: isNone(counted) ? null : counted.people,
          low: counted.low,
          high: counted.high,
          sampled: counted.sampled,
          leaning: counted.leaning,
        }
      : {}),
  }
}

/** None of those that were looked at is anybody: how many the others are, that does not say. */
const isNone = ({ people, high }: People): boolean => Math.round(people) === 0 && Math.round(high) > 0

function describe(table: MatchTable, { proposed, worth, counted }: Matched): string {
  const { size } = table
  const { compared, candidates, skipped, model, groups } = proposed
  const { each, both } = overlapOf(table, groups)
  const lines = [
    `${size} records, ${compared} pairs compared, ${candidates.filter((c) => c.bits > 0).length} sooner one person than not`,
    ...skipped.map(({ pass, records }) => `not compared: ${records} records that share one key of "${pass}"`),
  ]
  if (model.matches < MATCHES_LEAST)
    lines.push(
      `only about ${Math.round(model.matches)} pairs of one person to learn from, fewer than ${MATCHES_LEAST}: compare these by eye`,
    )
  // More files than this make a page of pairs, which --json has.
  if (each.length > 1 && each.length <= 5)
    lines.push(
      ...each.map((f) => `${f.file}: ${f.records} records, ${f.groups} people as grouped`),
      ...both.map((b) => `in ${b.files.join(' and ')}: ${b.groups} people as grouped`),
    )
  lines.push(...describeWorth(worth))
  const round = (n: number): string => String(Math.round(n))
  if (counted)
    lines.push(
      `${size} records, ${isNone(counted) ? `not more than ${round(counted.high)} people (95 %)` : `${round(counted.people)} people (95 %: ${round(counted.low)}–${round(counted.high)})`}, by ${counted.sampled} resolved records`,
      `had the reviewers found only ${counted.leaning.map((l) => `${100 * l.recall} % of a person’s other records: ${round(l.people)}`).join('; ')}`,
    )
  else
    lines.push(
      `between ${new Set(groups.of).size} people, as the program groups them, and ${size}, if nobody is there twice`,
      `that is no count yet: resolve ${SAMPLE} and give it back with --resolved`,
    )
  return lines.join('\n')
}
