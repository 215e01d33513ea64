/** `saksi overlap card, ask, send, forget`: on an office's own machine; `card` and `forget` at the unit and the statistics unit as well. */
import { resolve } from 'node:path'
import { readRun } from '../../../core/overlap/run.ts'
import { WALL_SIDES } from '../../../core/overlap/submission.ts'
import { askTokens, sendTokens } from '../../../work/overlap/office.ts'
import { forgetRun, keepParty } from '../../../work/overlap/party.ts'
import { folder, listOf, readArguments, required } from '../../arguments.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'
import { onFiles } from '../../spec-file.ts'
import { readMatchTable } from '../match/match-spec.ts'
import { readNote, readNotes, sayRun, today, writeNote } from './files.ts'

const OUT = { out: { type: 'string' } } as const
const NAME = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,60}$/

export const card = (argv: string[], io: Io): Promise<ExitCode> =>
  onFiles(io, async () => {
    const { values, positionals } = readArguments(argv, { name: { type: 'string' } }, ['DIR'])
    const name = required(values, 'name')
    if (!NAME.test(name)) throw new Usage('--name is of letters, digits and . _ - /')
    io.out(JSON.stringify((await keepParty(folder(positionals[0] ?? ''), name)).card))
    return 0
  })

export const ask = (argv: string[], io: Io): Promise<ExitCode> =>
  onFiles(io, async () => {
    const { values, positionals } = readArguments(argv, { ...OUT, side: { type: 'string' } }, ['DIR', 'RUN', 'SPEC.json'])
    const side = WALL_SIDES.find((s) => s === values['side'])
    if (!side) throw new Usage(`--side says whose list this is: ${WALL_SIDES.join(' or ')}`)
    const table = await readMatchTable(resolve(positionals[2] ?? ''))
    if (table.files.length !== 1) throw new Usage('the SPEC names one file: the list of this office')
    if (table.sides) throw new Usage('the SPEC has "apart": a list is of one side; make a file of each')
    const rows = { side, size: table.size, ids: table.ids, fields: table.fields }
    const note = await readNote(positionals[1])
    const read = readRun(note)
    if (read) sayRun(read.run, io)
    return writeNote(values, io, 'where all of them are who they should be, give it to two of the three trustees', (keep) =>
      keep(askTokens(note, rows, { dir: folder(positionals[0] ?? ''), today: today() })),
    )
  })

export const send = (argv: string[], io: Io): Promise<ExitCode> =>
  onFiles(io, async () => {
    const several = { type: 'string', multiple: true } as const
    const { values, positionals } = readArguments(argv, { ...OUT, keys: several, answer: several }, ['DIR', 'RUN'])
    const [keys, answers] = [await readNotes(listOf(values['keys'])), await readNotes(listOf(values['answer']))]
    const note = await readNote(positionals[1])
    return writeNote(values, io, 'give it to the unit and to the statistics unit; what it was made of is destroyed here', (keep) =>
      sendTokens(note, keys, answers, { dir: folder(positionals[0] ?? ''), today: today() }, keep),
    )
  })

export const forget = (argv: string[], io: Io): Promise<ExitCode> =>
  onFiles(io, async () => {
    const { positionals } = readArguments(argv, {}, ['DIR', 'RUN'])
    const forgotten = forgetRun(folder(positionals[0] ?? ''), await readNote(positionals[1]))
    io.out(io.json ? JSON.stringify({ forgotten }) : 'nothing of this run is kept here any more')
    return 0
  })
