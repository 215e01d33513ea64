/**
 * The machine's own scrypt where a test plays a browser that stretches a word or works for a note: a fifth of what the plain one costs. That both make the
 * same is asked beside the code (src/core/own-page/code.test.ts, src/outside/host/native-work.test.ts).
 */
import { scrypt, scryptSync } from 'node:crypto'
import { promisify } from 'node:util'
import { keysOf, type PageKeys } from '../../src/core/own-page/code.ts'
import { STRETCH, tryOf, worthIn } from '../../src/core/note/work.ts'

const stretch = promisify<Uint8Array, Uint8Array, number, object, Buffer>(scrypt)

/** As `keysOf` does. */
export const ownKeysOf = (code: string, word: string): Promise<PageKeys> =>
  keysOf(code, word, async (secret, salt, { N, r, p, dkLen }) =>
    // 128 bytes for each N and r; without being told, Node allows 32 MiB.
    Uint8Array.from(await stretch(secret, salt, dkLen, { N, r, p, maxmem: 256 * N * r })),
  )

/** As `worthOf` does. */
export function quickWorth(place: Uint8Array, work: number): number {
  const { dkLen, ...cost } = STRETCH
  return worthIn(scryptSync(...tryOf(place, work), dkLen, cost))
}
