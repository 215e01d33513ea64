/** A file that somebody names on the command line. */
import { readFileSync, statSync } from 'node:fs'
import { LIMITS } from '../road/receive/grid.ts'
import { Usage } from './command.ts'

/** Zeros that nobody reads cost no memory, up to what one array may have. */
const MOST_ZEROS = 2_000_000_000

/** @returns its size in bytes. @throws Usage when there is no such file, or it is a folder. */
export function mustBeFile(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new Usage(`there is no file ${path}`)
  if (stat.isDirectory()) throw new Usage(`${path} is a folder; name the file in it`)
  return stat.size
}

/**
 * @param limit bytes; of a larger file the size alone is given on, as zeros: its refusal needs no more.
 * @throws Usage when there is no such file, or it is a folder.
 */
export function readFileArgument(path: string, limit: number = LIMITS.bytes): Uint8Array {
  const size = mustBeFile(path)
  return size > limit ? new Uint8Array(Math.min(size, MOST_ZEROS)) : new Uint8Array(readFileSync(path))
}
