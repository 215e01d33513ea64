/** `saksi review`: how often one person is in an agency's records, as its people found out, put on record. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Parts } from '../../core/entry/make.ts'
import { PAIR_VERDICTS } from '../../core/entry/kinds/pair-judged.ts'
import type { LinkedRecord } from '../../core/entry/linkable.ts'
import { AppendRefused } from '../../errors.ts'
import { parseCsv, printCsv } from '../../exchange/csv/csv.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { makeUnsigned } from '../../work/acts/append-acts.ts'
import { openInstallation, type Installation } from '../../work/installation/installation.ts'
import { readReviews } from '../../work/links/read-reviews.ts'
import { drawSample, reviewPeople, type PeopleAct } from '../../work/links/review-people.ts'
import { openPairStore } from '../../work/links/pair-store.ts'
import { foldPairs } from '../../core/review/pairs.ts'
import { pairName } from '../../core/entry/kinds/people-reviewed.ts'
import { findPairs } from './review/find.ts'
import { folder, readArguments, required } from '../arguments.ts'
import { Usage, type Command, type Io } from '../command.ts'
import { BadInput, onFiles, printProblems, readText } from '../spec-file.ts'
import { counted } from '../counted.ts'

const ACTIONS = ['find', 'draw', 'resolve', 'judge', 'list'] as const
type Action = (typeof ACTIONS)[number]

export const command: Command = {
  name: 'review',
  usage: `saksi review find FOLDER --keys EDGE.json --out FILE.csv [--form ID] [--memory FILE]
saksi review draw DIR --by AGENCY --kind KIND --out FILE.csv [--many N]
saksi review resolve DIR FILE.csv --by AGENCY
saksi review judge DIR FILE.csv --by AGENCY
saksi review list DIR

  find     on the office's own machine: which rows of its sheets in FOLDER may be one person, as pairs for judge. Names are read and not written; needs no
           server and no network. With --memory, what was said of the office's columns and words (saksi seal)
  draw     draws N records of an agency at random (200 unless said), puts on record that it did, and writes them down: sample, record, same
  resolve  the same file with "same" filled in: the other records that are this person, with a space between, or none. Rows left empty wait
  judge    puts pairs on record, those that are there already once:  a, b, verdict, bits, model. A record is written AGENCY:KIND:RECORD; a verdict is ${PAIR_VERDICTS.join(', ')};
           likely is a program's, with its weight in bits and its model, and the others are a person's, without them
  list     what was drawn, resolved and judged, by whom, and what waits

A pair that is one person is linked (saksi link). Nothing here joins two records: figures of people are estimated by it, with an interval, or lie
between. What is said again replaces what was said. Who looks, looks in the agency's own books: no name is opened.

  ./saksi review draw ./record --by mosavy --kind identification --out sample.csv`,
  run: (argv, io) =>
    onFiles(io, async () => {
      const [action, ...rest] = argv
      if (!isAction(action)) throw new Usage(`first say what to do: ${ACTIONS.join(', ')}${action ? `, not "${action}"` : ''}`)
      const options = Object.fromEntries(
        ['by', 'kind', 'out', 'many', 'keys', 'form', 'memory'].map((n) => [n, { type: 'string' as const }]),
      )
      const { values, positionals } = readArguments(rest, options, PLACES[action])
      const [dir = '', file = ''] = positionals
      if (action === 'find') {
        const { form, memory } = values
        const texts = { form: typeof form === 'string' ? form : undefined, memory: typeof memory === 'string' ? memory : undefined }
        await findPairs({ folder: resolve(dir), keys: required(values, 'keys'), out: required(values, 'out'), ...texts }, io)
        return 0
      }
      const rows = action === 'resolve' || action === 'judge' ? READERS[action](file, (await readText(resolve(file))).text) : []
      const installation = await openInstallation(folder(dir))
      try {
        if (action === 'list') await list(installation, io)
        else if (action === 'draw') await draw(installation, values, io)
        else await put(installation, required(values, 'by'), rows, io)
        return 0
      } catch (error) {
        if (!(error instanceof AppendRefused)) throw error
        const which = error.row === undefined || rows.length === 0 ? '' : `${file}, line ${error.row + 1} of those filled in: `
        throw new BadInput([`${which}${WHY[error.where] ?? 'there is no such record or sample, or it is not that agency’s'}`])
      } finally {
        await installation.close()
      }
    }),
}

const PLACES: Readonly<Record<Action, readonly string[]>> = {
  find: ['FOLDER'],
  draw: ['DIR'],
  resolve: ['DIR', 'FILE.csv'],
  judge: ['DIR', 'FILE.csv'],
  list: ['DIR'],
}
const isAction = (text: string | undefined): text is Action => ACTIONS.some((a) => a === text)
const WHY: Readonly<Record<string, string>> = {
  'stub.type': 'there is no such kind of record of a person',
  'stub.relation': 'these two kinds cannot be one person: no pair is formed of a victim and an accused, and none across the wall',
  'stub.agency': 'an agency says this of records of which one is its own',
}
const deskOf = ({ country, store, pools }: Installation, agency: string) => ({ agency, country, store, db: pools.saksi_reader })

const HEAD = ['sample', 'record', 'same']
async function draw(installation: Installation, values: Readonly<Record<string, string | boolean | undefined>>, io: Io): Promise<void> {
  const many = Number(values['many'] ?? 200)
  if (!Number.isInteger(many) || many < 1) throw new Usage('--many is a whole number')
  const [by, kind, out] = [required(values, 'by'), required(values, 'kind'), required(values, 'out')]
  // Before anything is drawn: what is on record as drawn must not be lost because a file is there.
  const taken = await writeFile(out, '', { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => error)
  if (taken) throw new BadInput([taken.code === 'EEXIST' ? `${out} is there already` : `${out} cannot be written: ${taken.message}`])
  const drawn = await drawSample(kind, many, nodeRandom, deskOf(installation, by))
  if (!drawn) throw new BadInput([`${by} has no record of that kind`])
  await writeFile(out, printCsv([HEAD, ...drawn.records.map((record) => [drawn.sample, record, ''])]), { mode: 0o600 })
  io.out(io.json ? JSON.stringify(drawn) : `${counted(drawn.records.length, 'records')} drawn, sample ${drawn.sample}; they are in ${out}`)
}

async function put(installation: Installation, by: string, acts: readonly PeopleAct[], io: Io): Promise<void> {
  if (acts.length === 0) throw new BadInput(['nothing is filled in'])
  const fresh = await withoutStanding(acts, by, installation)
  const entries: Parts[] = fresh.map((act) => makeUnsigned(by, act, nodeRandom))
  const done = await reviewPeople(entries, deskOf(installation, by))
  io.out(
    io.json
      ? JSON.stringify({ entries: done.entries })
      : `${done.entries.length} put on record${fresh.length < acts.length ? `, ${acts.length - fresh.length} stood already` : ''}${done.entries[0] === undefined ? '' : `; unsigned, first entry ${done.entries[0]}`}`,
  )
}

/** What a program says every night is said once: again where its weight or its model is another, and never where a person has spoken. */
async function withoutStanding(acts: readonly PeopleAct[], by: string, { pools }: Installation): Promise<readonly PeopleAct[]> {
  const known = new Map(foldPairs(await openPairStore(pools.saksi_reader).said(by)).map((p) => [p.name, p]))
  return acts.filter((act) => {
    const pair = act.kind === 'pair.judged' && act.verdict === 'likely' ? known.get(pairName(act.a, act.b)) : undefined
    if (act.kind !== 'pair.judged' || pair === undefined) return true
    return pair.words.size === 0 && (pair.likely?.bits !== act.bits || pair.likely?.model !== act.model)
  })
}

async function list(installation: Installation, io: Io): Promise<void> {
  const { samples, pairs } = await readReviews(installation.pools.saksi_reader)
  if (io.json) return io.out(JSON.stringify({ samples, pairs }))
  if (samples.length + pairs.length === 0) io.out('nothing was drawn, and no pair judged')
  for (const s of samples)
    io.out(
      `${s.agency}, ${s.kind}: ${s.drawn} drawn on ${s.day}, ${s.resolved} of them resolved${s.resolved < s.drawn ? '; no interval while some wait' : ''} (${s.sample})`,
    )
  for (const p of pairs) io.out(`${p.agency}: ${counted(p.pairs, 'pairs')} ${p.verdict}`)
}

type Fault = { readonly row: number; readonly message: string }
function readRows(
  path: string,
  text: string,
  head: readonly string[],
): readonly { readonly row: number; readonly cells: readonly string[] }[] {
  const { rows, lines, problems } = parseCsv(text)
  if (problems.length > 0) throw new BadInput(problems.map((p) => `${path}: ${p.message}`))
  if (rows[0]?.map((h) => h.trim()).join() !== head.join()) throw new BadInput([`${path}: its columns are not ${head.join(', ')}`])
  return rows.slice(1).map((cells, at) => ({ row: lines[at + 1] ?? 0, cells: cells.map((c) => c.trim()) }))
}
function orThrow<T>(path: string, all: readonly (T | Fault)[]): T[] {
  const isFault = (x: T | Fault): x is Fault => typeof x === 'object' && x !== null && 'message' in x
  const faults = all.filter(isFault)
  if (faults.length > 0) throw new BadInput(printProblems(path, faults))
  return all.filter((x): x is T => !isFault(x))
}

const TOKEN = /^[0-9a-f]{32}$/
const SAMPLE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const READERS = {
  resolve: (path: string, text: string): readonly PeopleAct[] =>
    orThrow(
      path,
      readRows(path, text, HEAD).flatMap(({ row, cells: [sample = '', record = '', found = ''] }): (PeopleAct | Fault)[] => {
        if (found === '') return []
        if (!SAMPLE.test(sample) || !TOKEN.test(record)) return [{ row, message: 'this is no sample and record as draw wrote them' }]
        const others = found === 'none' ? [] : found.split(/[\s;]+/)
        if (!others.every((o) => TOKEN.test(o))) return [{ row, message: '"same" is none, or records as 32 digits of 0–9 and a–f' }]
        return [{ kind: 'sample.resolved', sample, record, same: [...new Set([record, ...others])] }]
      }),
    ),
  judge: (path: string, text: string): readonly PeopleAct[] =>
    orThrow(
      path,
      readRows(path, text, ['a', 'b', 'verdict', 'bits', 'model']).map(({ row, cells }): PeopleAct | Fault => {
        const [first = '', second = '', said = '', bits = '', model = ''] = cells
        const [a, b] = [recordOf(first), recordOf(second)]
        const verdict = PAIR_VERDICTS.find((v) => v === said)
        if (!a || !b) return { row, message: 'a record is written AGENCY:KIND:RECORD, the record as 32 digits of 0–9 and a–f' }
        if (!verdict) return { row, message: `a verdict is ${PAIR_VERDICTS.join(', ')}` }
        if (verdict !== 'likely' && bits + model !== '') return { row, message: 'bits and model are a program’s, with likely' }
        if (verdict === 'likely' && !(/^[1-9]\d{0,2}$/.test(bits) && model !== ''))
          return { row, message: 'likely has its weight in whole bits, one or more, and its model' }
        return { kind: 'pair.judged', a, b, verdict, bits: bits === '' ? null : Number(bits), model: model === '' ? null : model }
      }),
    ),
} as const

function recordOf(text: string): LinkedRecord | undefined {
  const m = /^([^:]+):([^:]+):([0-9a-f]{32})$/.exec(text)
  return m ? [m[1] ?? '', m[2] ?? '', m[3] ?? ''] : undefined
}
