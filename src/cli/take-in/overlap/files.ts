/** What the parties of a run hand each other, as files. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { required } from '../../arguments.ts'
import type { Io } from '../../command.ts'
import { readText } from '../../spec-file.ts'

/** A word of a large office is longer than a table may be. */
export const readNote = async (path: string | undefined): Promise<string> => (await readText(resolve(path ?? ''))).text
export const readNotes = (paths: readonly string[]): Promise<readonly string[]> => Promise.all(paths.map(readNote))

/** @param next what its reader does with the file. */
export async function writeNote(
  note: string,
  values: Readonly<Record<string, string | boolean | undefined>>,
  io: Io,
  next: string,
): Promise<0> {
  const out = resolve(required(values, 'out'))
  await writeFile(out, note)
  io.out(io.json ? JSON.stringify({ out }) : `${out}\n${next}`)
  return 0
}

/** YYYY-MM-DD, by this machine's clock, UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10)
