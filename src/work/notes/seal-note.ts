/** A note, sealed where it is written: rows that say nothing to anybody but the oversight body, and the work that its door asks for them. */
import { toBase64Url } from '../../core/bytes.ts'
import { uuidFrom, type Parts } from '../../core/entry/make.ts'
import { noteKeysOf } from '../../core/note/code.ts'
import { printNote } from '../../core/note/note.ts'
import { findWork, MOST_BITS, workPlace, type Ask } from '../../core/note/work.ts'
import type { Hpke, Random } from '../../road/ports.ts'
import { sealRow, type OversightKey } from '../oversight/seal-row.ts'

type Tools = { readonly random: Random; readonly hpke: Hpke }

/** @param code as `readNumber` reads it. @throws RangeError for no words, or more than a note has. */
export async function sealNote(words: string, code: string, to: OversightKey, tools: Tools): Promise<readonly Parts[]> {
  const { thread, publicKey } = noteKeysOf(code)
  const texts = printNote(words, { thread, key: toBase64Url(publicKey), note: toBase64Url(tools.random.bytes(32)) })
  return Promise.all(texts.map(async (text) => (await sealRow(uuidFrom(tools.random.bytes(16)), text, to, tools)).parts))
}

/** `stale`: the body has another key by now, and these rows are to none that it reads. `full`: nothing more is taken in this hour. */
export type Took = 'taken' | 'silent' | 'stale' | 'full' | { readonly ask: Ask }
export type HandedIn = Exclude<Took, object>
type Bringing = {
  /** What the door asks for now. Never throws. */
  readonly ask: () => Promise<Ask | 'silent' | 'full'>
  /** Hands all rows in at once: all of them are taken, or none. Never throws. */
  readonly hand: (rows: readonly Parts[], work: number, nonce: string) => Promise<Took>
  /** Lets the window breathe. */
  readonly pause: () => Promise<void>
}

/** Works once for a whole note. Asked again with the same rows it says nothing twice. */
export async function bringNote(rows: readonly Parts[], { ask, hand, pause }: Bringing): Promise<HandedIn> {
  let asked = await ask()
  // The price rises and an hour ends while a window works: a few times, and what asks on and on is told of.
  for (let tries = 0; tries < 5; tries++) {
    if (typeof asked === 'string') return asked
    // Above what this program asks for, no server is worked for.
    if (asked.bits > MOST_BITS) return 'silent'
    const took = await hand(rows, await findWork(workPlace(rows, asked.nonce), asked.bits, pause), asked.nonce)
    if (typeof took === 'string') return took
    asked = took.ask
  }
  return 'silent'
}
