/** What a note's window asks of the record's server: rows in, and a board that is the same for everybody. Nothing of it is kept. */
import { fromBase64Url } from '../../../core/bytes.ts'
import type { Parts } from '../../../core/entry/make.ts'
import { noteKeysOf } from '../../../core/note/code.ts'
import { worthOf, type Ask } from '../../../core/note/work.ts'
import { hpke } from '../../../outside/hpke/hpke.ts'
import { readBoard } from '../../../work/notes/board.ts'
import { bringNote, sealNote, type HandedIn, type Took } from '../../../work/notes/seal-note.ts'
import type { OversightKey } from '../../../work/oversight/seal-row.ts'

const ANSWER_MS = 20_000
const QUIET = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const
const random = { bytes: (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n)) }
/** By a message, as a window that nobody looks at is given no more than a timer a second. */
const pause = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(null)
  })

export const sealInWindow = (words: string, code: string, oversight: OversightKey): Promise<readonly Parts[]> =>
  sealNote(words, code, oversight, { random, hpke })

/** @param rows of one note. Never throws. */
export const handIn = (rows: readonly Parts[], api: string): Promise<HandedIn> =>
  bringNote(rows, { ask: () => ask(api), hand: (some, work, nonce) => hand(api, { entries: some, work, nonce }), worth: worthOf, pause })

async function ask(api: string): Promise<Ask | 'silent' | 'full'> {
  try {
    const answer = await fetch(`${api}/api/v1/rows`, { signal: AbortSignal.timeout(ANSWER_MS), redirect: 'error', ...QUIET })
    return answer.ok ? (askIn(await answer.json()) ?? 'full') : 'silent'
  } catch {
    return 'silent' // no line, or no server
  }
}

async function hand(api: string, body: { entries: readonly Parts[]; work: number; nonce: string }): Promise<Took> {
  try {
    const answer = await fetch(`${api}/api/v1/rows`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_MS),
      redirect: 'error',
      ...QUIET,
    })
    if (answer.ok) return 'taken'
    // What this window made is sound but for one thing that may have changed since: whose key it is sealed to.
    if (answer.status === 422) return 'stale'
    const said: unknown = answer.status === 429 ? await answer.json() : undefined
    if (typeof said !== 'object' || said === null || !('ask' in said)) return 'silent'
    return { ask: askIn(said) }
  } catch {
    return 'silent' // as above
  }
}

/** @returns null where the door takes nothing now. @throws for what no door says. */
function askIn(said: unknown): Ask | null {
  const { ask: asked } = said as { readonly ask: { readonly bits?: unknown; readonly nonce?: unknown } | null }
  if (asked === null) return null
  const { bits, nonce } = asked
  if (typeof bits !== 'number' || typeof nonce !== 'string') throw new TypeError('no price')
  return { bits, nonce }
}

/** @param code as `readNumber` reads it. @returns undefined where nobody answered. */
export async function readAnswers(code: string, api: string): Promise<readonly string[] | undefined> {
  try {
    const answer = await fetch(`${api}/api/v1/board`, { signal: AbortSignal.timeout(ANSWER_MS), redirect: 'error', ...QUIET })
    if (!answer.ok) return undefined
    const { board } = (await answer.json()) as { readonly board: string | null }
    return board === null ? [] : await readBoard(fromBase64Url(board), noteKeysOf(code).privateKey, hpke)
  } catch {
    return undefined // as above
  }
}
