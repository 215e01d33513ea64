/** `saksi overlap card, ask, send`: on an office's own machine. */
import { resolve } from 'node:path'
import { askTokens, sendTokens } from '../../../work/overlap/office.ts'
import { makeParty } from '../../../work/overlap/party.ts'
import { folder, listOf, readArguments, required } from '../../arguments.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'
import { onFiles } from '../../spec-file.ts'
import { readMatchTable } from '../match/match-spec.ts'
import { readNote, readNotes, today, writeNote } from './files.ts'

const OUT = { out: { type: 'string' } } as const
const NAME = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,60}$/

export const card = (argv: string[], io: Io): Promise<ExitCode> =>
  onFiles(io, async () => {
    const { values, positionals } = readArguments(argv, { name: { type: 'string' } }, ['DIR'])
    const name = required(values, 'name')
    if (!NAME.test(name)) throw new Usage('--name is of letters, digits and . _ - /')
    io.out(JSON.stringify((await makeParty(folder(positionals[0] ?? ''), name)).card))
    return 0
  })

export const ask = (argv: string[], io: Io): Promise<ExitCode> =>
  onFiles(io, async () => {
    const { values, positionals } = readArguments(argv, OUT, ['DIR', 'RUN', 'SPEC.json'])
    const table = await readMatchTable(resolve(positionals[2] ?? ''))
    if (table.files.length !== 1) throw new Usage('the SPEC names one file: the list of this office')
    if (table.sides) throw new Usage('the SPEC has "apart": a list is of one side; make a file of each')
    const rows = { size: table.size, ids: table.ids, fields: table.fields }
    const note = askTokens(await readNote(positionals[1]), rows, { dir: folder(positionals[0] ?? ''), today: today() })
    return writeNote(note, values, io, 'give it to two of the three trustees')
  })

export const send = (argv: string[], io: Io): Promise<ExitCode> =>
  onFiles(io, async () => {
    const several = { type: 'string', multiple: true } as const
    const { values, positionals } = readArguments(argv, { ...OUT, keys: several, answer: several }, ['DIR', 'RUN'])
    const [keys, answers] = [await readNotes(listOf(values['keys'])), await readNotes(listOf(values['answer']))]
    const note = await sendTokens(await readNote(positionals[1]), keys, answers, { dir: folder(positionals[0] ?? ''), today: today() })
    return writeNote(note, values, io, 'give it to the unit and to the statistics unit')
  })
