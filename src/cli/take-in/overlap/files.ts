/** What the parties of a run hand each other, as files that only their keeper reads. */
import { open, rm, type FileHandle } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Run } from '../../../core/overlap/run.ts'
import { syncFolder } from '../../../store/files/durable.ts'
import { required } from '../../arguments.ts'
import type { Io } from '../../command.ts'
import { BadInput, messageOf, readText } from '../../spec-file.ts'
import { counted } from '../../counted.ts'

/** A word of a large office is longer than a table may be. */
export const readNote = async (path: string | undefined): Promise<string> => (await readText(resolve(path ?? ''))).text
export const readNotes = (paths: readonly string[]): Promise<readonly string[]> => Promise.all(paths.map(readNote))

/** Keeps a word in the file of `--out`, for good. */
type Keep = (word: string) => Promise<void>

/**
 * The file is there, and can be written, before anything is done that is done once: a run is not lost for an `--out` that was forgotten.
 * @param next what its reader does with the file, said when it is there. @throws BadInput where there is such a file already, or none can be made
 */
export async function writeNote(values: Values, io: Io, next: string | (() => string), make: (keep: Keep) => unknown): Promise<0> {
  const out = resolve(required(values, 'out'))
  await writeAnew(out, make)
  io.out(io.json ? JSON.stringify({ out }) : `${out}\n${typeof next === 'string' ? next : next()}`)
  return 0
}
type Values = Readonly<Record<string, string | boolean | undefined>>

export async function writeAnew(out: string, make: (keep: Keep) => unknown): Promise<void> {
  const file = await openAnew(out)
  let isKept = false
  try {
    await make(async (word) => {
      await file.writeFile(word)
      await file.sync()
      syncFolder(dirname(out))
      isKept = true
    })
  } finally {
    await file.close()
    if (!isKept) await rm(out)
  }
}

async function openAnew(out: string): Promise<FileHandle> {
  try {
    return await open(out, 'wx', 0o600)
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw new BadInput([isThere ? `${out} is there already: give another --out` : `${out} cannot be written: ${messageOf(error)}`])
  }
}

/** Who is in a run, for whoever is about to take part: only who knows a list knows its side, and only people know who is the same office. */
export function sayRun({ offices, unit, statistics, until }: Run, io: Io): void {
  for (const { id, side, key, most } of offices) io.err(`${id}, ${side}, at most ${counted(most, 'rows')}; card ${cardOf(key)}`)
  io.err(`pairs of one side go to the card ${cardOf(statistics.key)}; the unit is ${cardOf(unit.key)}; all is over on ${until}`)
}
/** A card's name and the key's short hash (C2SP signed-note). */
const cardOf = (vkey: string): string => vkey.split('+').slice(0, 2).join('+')

/** YYYY-MM-DD, by this machine's clock, UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10)
