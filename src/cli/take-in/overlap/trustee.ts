/** `saksi overlap open, agree, answer, end`: beside a vault, by its keeper. */
import { printVkey } from '../../../core/ledger/note.ts'
import { readRun } from '../../../core/overlap/run.ts'
import { TRUSTEES, type Trustee } from '../../../core/overlap/threshold.ts'
import { Failure } from '../../../errors.ts'
import { homeOf, readVaultSigner } from '../../../vault/home.ts'
import { agreeKeys, answerOffice, endRun, openRun, type Keeping } from '../../../vault/overlap-keys.ts'
import { folder, listOf, readArguments } from '../../arguments.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'
import { onFiles } from '../../spec-file.ts'
import { readNote, readNotes, sayRun, today, writeNote } from './files.ts'

const OUT = { out: { type: 'string' } } as const
const keepingOf = (dir: string): Keeping => ({ dir: folder(dir), signer: readVaultSigner(homeOf(folder(dir))), today: today() })

export const open = (argv: string[], io: Io): Promise<ExitCode> =>
  onFiles(io, async () => {
    const { values, positionals } = readArguments(argv, OUT, ['VAULT', 'RUN'])
    const run = await readNote(positionals[1])
    const read = readRun(run)
    if (read) sayRun(read.run, io)
    const next = `the run is ${read?.name.slice(0, 16)}; read it to the other two keepers, then give them this file`
    return writeNote(values, io, next, (keep) => keep(openRun(run, keepingOf(positionals[0] ?? ''))))
  })

export const agree = (argv: string[], io: Io): Promise<ExitCode> =>
  onFiles(io, async () => {
    const { values, positionals } = readArguments(argv, { ...OUT, opening: { type: 'string', multiple: true } }, ['VAULT', 'RUN'])
    const openings = await readNotes(listOf(values['opening']))
    const run = await readNote(positionals[1])
    return writeNote(values, io, 'give it to every office of the run', (keep) =>
      keep(agreeKeys(run, openings, keepingOf(positionals[0] ?? ''))),
    )
  })

export const answer = (argv: string[], io: Io): Promise<ExitCode> =>
  onFiles(io, async () => {
    const { values, positionals } = readArguments(argv, { ...OUT, with: { type: 'string' } }, ['VAULT', 'RUN', 'ASKED'])
    const pair = pairOf(values['with'])
    const [run, asked] = await readNotes(positionals.slice(1, 3))
    return writeNote(values, io, 'give it back to the office', (keep) =>
      keep(answerOffice(run ?? '', asked ?? '', pair, keepingOf(positionals[0] ?? ''))),
    )
  })

export const end = (argv: string[], io: Io): Promise<ExitCode> =>
  onFiles(io, async () => {
    const { positionals } = readArguments(argv, {}, ['VAULT', 'RUN'])
    const read = readRun(await readNote(positionals[1]))
    const { dir, signer } = keepingOf(positionals[0] ?? '')
    if (!read?.run.trustees.includes(printVkey(signer.key))) throw new Failure('overlap.no-word', { file: 'run' })
    endRun(read.name, { dir })
    io.out(io.json ? JSON.stringify({ ended: read.name }) : 'the key of this run is destroyed here')
    return 0
  })

/** Places are counted from one where people read them. */
function pairOf(value: string | boolean | undefined): readonly [Trustee, Trustee] {
  const said = /^([1-3]),([1-3])$/.exec(String(value ?? ''))
  const [first, second] = (said?.slice(1) ?? []).map((place) => TRUSTEES[Number(place) - 1])
  if (first === undefined || second === undefined || first === second) throw new Usage('--with says which two answer: 1,2 or 1,3 or 2,3')
  return [first, second]
}
