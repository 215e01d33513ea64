/** `saksi overlap begin, count` at the unit; `read` at the statistics unit; `told` for anybody. */
import { resolve } from 'node:path'
import type { ParseArgsOptionsConfig } from 'node:util'
import { z } from 'zod'
import { neutralise } from '../../../core/release/columns.ts'
import { readRun, readWord, RECORDS_MOST, type Outcome } from '../../../core/overlap/run.ts'
import { WALL_SIDES } from '../../../core/overlap/submission.ts'
import type { Told } from '../../../core/overlap/tell.ts'
import { Failure } from '../../../errors.ts'
import { printCsv } from '../../../exchange/csv/csv.ts'
import { readOutcome, type Found } from '../../../work/overlap/statistics.ts'
import { beginUnit, countRun } from '../../../work/overlap/unit.ts'
import { folder, readArguments, required } from '../../arguments.ts'
import type { ExitCode, Io } from '../../command.ts'
import { BadInput, messageOf, onFiles, printProblems } from '../../spec-file.ts'
import { readNote, readNotes, today, writeAnew, writeNote } from './files.ts'
import { counted } from '../../counted.ts'

const OUT = { out: { type: 'string' } } as const
const key = z.string().min(1).max(300)
const isPlan = z.strictObject({
  offices: z
    .array(z.strictObject({ id: z.string(), side: z.enum(WALL_SIDES), key, most: z.int().min(1).max(RECORDS_MOST) }))
    .min(2)
    .max(20),
  trustees: z.tuple([key, key, key]),
  statistics: z.strictObject({ key, seal: key }),
  siblings: z.enum(['apart', 'together']).default('apart'),
  until: z.iso.date(),
})

export const begin = (argv: string[], io: Io): Promise<ExitCode> =>
  onFiles(io, async () => {
    const { values, positionals } = readArguments(argv, OUT, ['UNIT', 'PLAN.json'])
    const plan = parsePlan(positionals[1] ?? '', await readNote(positionals[1]))
    let name = ''
    return writeNote(
      values,
      io,
      () => `the run is ${name.slice(0, 16)}; give it to every office and trustee, who compare that`,
      async (keep) => {
        const begun = await beginUnit(folder(positionals[0] ?? ''), plan, today())
        name = begun.name
        await keep(begun.note)
      },
    )
  })

export const count = (argv: string[], io: Io): Promise<ExitCode> =>
  onFiles(io, async () => {
    const { values, sent, note, dir } = await readParty(argv, ['UNIT', 'RUN'])
    return writeNote(values, io, 'give it to the statistics unit and to every office; the keys of this unit are destroyed', (keep) =>
      countRun(dir, note, sent, today(), keep),
    )
  })

export const told = (argv: string[], io: Io): Promise<ExitCode> =>
  onFiles(io, async () => {
    const { positionals } = readArguments(argv, {}, ['RUN', 'OUTCOME'])
    const read = readRun(await readNote(positionals[0]))
    const said = read && readWord(await readNote(positionals[1]), 'outcome', [read.run.unit.key])?.word
    if (!read || said?.run !== read.name) throw new Failure('overlap.no-word', { file: 'outcome' })
    sayTold(said, io)
    return 0
  })

export const read = (argv: string[], io: Io): Promise<ExitCode> =>
  onFiles(io, async () => {
    const { values, sent, note, dir, rest } = await readParty(argv, ['DIR', 'RUN', 'OUTCOME'], { own: { type: 'boolean' } })
    await writeAnew(resolve(required(values, 'out')), (keep) =>
      readOutcome(dir, { note, sent, outcome: rest }, today(), async (found) => {
        const rows = found.pairs.map(({ a, b, bits }) => [...a.map(neutralise), ...b.map(neutralise), bits.toFixed(1)])
        await keep(printCsv([['office_a', 'row_a', 'office_b', 'row_b', 'bits'], ...rows]))
        if (values['own'] === true) sayOwn(found, io)
        else sayTold(found.told, io)
      }),
    )
    return 0
  })

function sayOwn({ sides, pairs }: Found, io: Io): void {
  if (io.json) return io.out(JSON.stringify({ to: 'no office of this run', sides, pairs: pairs.length }))
  io.out('to no office of this run, as each number says of one person whether a list has her; nobody has looked at the pairs:')
  for (const [side, { records, least }] of Object.entries(sides))
    io.out(`${side}: ${counted(records, 'records')}, between ${least} and ${counted(records, 'people')}`)
}

/** Its folder, the run, what was between, and what offices sent. */
async function readParty(argv: string[], names: readonly string[], options: ParseArgsOptionsConfig = {}) {
  const before = argv.findIndex((word) => word.startsWith('--'))
  const words = before < 0 ? argv : argv.slice(0, before)
  const { values, positionals } = readArguments(
    [...words.slice(0, names.length), ...(before < 0 ? [] : argv.slice(before))],
    { ...OUT, ...options },
    names,
  )
  const sent = await readNotes(words.slice(names.length))
  const rest = names.length > 2 ? await readNote(positionals[2]) : ''
  return { values, sent, note: await readNote(positionals[1]), dir: folder(positionals[0] ?? ''), rest }
}

function sayTold({ across, within }: Pick<Outcome, 'across' | 'within'>, io: Io): void {
  if (io.json) return io.out(JSON.stringify({ across, within }))
  for (const side of WALL_SIDES) {
    const own = within[side]
    if (own)
      io.out(`${side}: by how many the people are fewer than the records of their lists, at least, as far as sure: ${sayNumber(own)}`)
  }
  io.out(
    across
      ? `people on the lists of victims who are on a list of accused too, as far as sure: ${sayNumber(across)}`
      : 'all offices were of one side: nothing was counted across the wall',
  )
}
const sayNumber = (told: Told): string => ('fewerThan' in told ? `fewer than ${told.fewerThan}` : `about ${told.from} to ${told.to}`)

function parsePlan(path: string, text: string) {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new BadInput([`${path} is not JSON: ${messageOf(error)}`])
  }
  const parsed = isPlan.safeParse(json)
  if (!parsed.success)
    throw new BadInput(
      printProblems(
        path,
        parsed.error.issues.map((i) => ({ message: [i.path.join('.'), i.message].filter(Boolean).join(': ') })),
      ),
    )
  return parsed.data
}
