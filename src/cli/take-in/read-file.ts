/** A file that somebody names on the command line. */
import { readFileSync, statSync } from 'node:fs'
import { LIMITS } from '../../exchange/sheet/limits.ts'
import { Usage } from '../command.ts'

const MB = 1024 * 1024

/** @returns its size in bytes. @throws Usage when there is no such file, or it is a folder. */
export function mustBeFile(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new Usage(`there is no file ${path}`)
  if (stat.isDirectory()) throw new Usage(`${path} is a folder; name the file in it`)
  return stat.size
}

/** @param limit bytes; nothing of a larger file is read. @throws Usage when there is no such file, it is a folder, or too large. */
export function readFileArgument(path: string, limit: number = LIMITS.bytes): Uint8Array {
  const size = mustBeFile(path)
  if (size > limit) throw new Usage(`${path} has ${Math.ceil(size / MB)} MB; the limit is ${Math.floor(limit / MB)} MB`)
  return new Uint8Array(readFileSync(path))
}
