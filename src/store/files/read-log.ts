/** Where a log's files come from: a folder, or the address that serves it. What comes is checked by whoever asks. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Read } from '../../../verify/index.ts'
import { AnswerTooLong, boundedFetch, type Answer } from '../../outside/http/bounded-fetch.ts'

/** @throws when a file is there and cannot be read. */
export function readFrom(folder: string): (path: string) => Uint8Array | undefined {
  return (path) => {
    try {
      return new Uint8Array(readFileSync(join(folder, path)))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
      throw error
    }
  }
}

/** No file of a log is longer: an entry bundle is 256 entries of at most 65,537 bytes. */
const BOUNDS = { most: 256 * 65_537, ms: 30_000 }

export class LogUnreachable extends Error {
  override name = 'LogUnreachable'
}

/**
 * @param base address of the log, such as `https://record.example/log`.
 * @param headers what an auditor's access asks for.
 * @throws LogUnreachable when the address does not answer, or answers anything but a file or "not there".
 */
export function readOver(base: string, headers: Readonly<Record<string, string>> = {}): Read {
  const root = base.replace(/\/+$/, '')
  return async (path) => {
    let answer: Answer
    try {
      answer = await boundedFetch(`${root}/${path}`, { headers }, BOUNDS)
    } catch (error) {
      if (error instanceof AnswerTooLong) throw new LogUnreachable(`${root}/${path} is longer than any file of a log`)
      throw new LogUnreachable(`${root}/${path} does not answer (${(error as Error).name})`)
    }
    if (answer.status === 404) return undefined
    if (!answer.isOk) throw new LogUnreachable(`${root}/${path} answers ${answer.status}`)
    return answer.bytes
  }
}
