/** A note, sealed where it is written: rows that say nothing to anybody but the oversight body, and the work that its door asks for them. */
import { toBase64Url } from '../../core/bytes.ts'
import { uuidFrom, type Parts } from '../../core/entry/make.ts'
import { noteKeysOf } from '../../core/note/code.ts'
import { printNote } from '../../core/note/note.ts'
import { inOrder, MOST_BITS, priceOf, workPlace, type Ask } from '../../core/note/work.ts'
import type { Hpke, Random } from '../../road/ports.ts'
import { sealRow, type OversightKey } from '../oversight/seal-row.ts'

type Tools = { readonly random: Random; readonly hpke: Hpke }

/** @param code as `readNumber` reads it. @returns its rows, in the order of their ids. @throws RangeError for no words, or more than a note has. */
export async function sealNote(words: string, code: string, to: OversightKey, tools: Tools): Promise<readonly Parts[]> {
  const { thread, publicKey } = noteKeysOf(code)
  const texts = printNote(words, { thread, key: toBase64Url(publicKey), note: toBase64Url(tools.random.bytes(32)) })
  return inOrder(await Promise.all(texts.map(async (text) => (await sealRow(uuidFrom(tools.random.bytes(16)), text, to, tools)).parts)))
}

/** `stale`: the body has another key by now, and these rows are to none that it reads. `full`: nothing more is taken now. */
export type Took = 'taken' | 'silent' | 'stale' | 'full' | { readonly ask: Ask | null }
export type HandedIn = Exclude<Took, object>
type Bringing = {
  /** What the door asks for now. Never throws. */
  readonly ask: () => Promise<Ask | 'silent' | 'full'>
  /** Hands all rows in at once: all of them are taken, or none. Never throws. */
  readonly hand: (rows: readonly Parts[], work: number, nonce: string) => Promise<Took>
  /** What a try is worth (core/note/work.ts). */
  readonly worth: (place: Uint8Array, work: number) => number
  /** Lets the window breathe. */
  readonly pause: () => Promise<void>
}

/** Tries between one look at the price and the next: it falls as well. */
const TRIES = 64
/** So often in a row a door may say nothing, or that what is found is worth nothing though it is what it asks for: it is busy, or the word is of an hour that is over. */
const PATIENCE = 5

/**
 * Works once for a whole note, and goes on from what it has found while the price moves: while somebody floods the door, for an hour it may be. Asked again
 * with the same rows it says nothing twice.
 */
export async function bringNote(rows: readonly Parts[], { ask, hand, worth, pause }: Bringing): Promise<HandedIn> {
  const first = await ask()
  if (typeof first === 'string') return first
  let [asked, nonce, anew, missed]: [Ask, string, number, number] = [first, first.nonce, 0, 0]
  let [best, work] = [{ work: 0, worth: 0 }, 0]
  // Above what this program asks for, no server is worked for.
  while (asked.bits <= MOST_BITS) {
    const [place, price]: [Uint8Array, number] = [workPlace(rows, nonce), priceOf(asked.bits, rows.length)]
    for (const end = work + TRIES; work < end && (best.worth < price || missed > 0); work++) {
      const found = worth(place, work)
      if (found > best.worth) best = { work, worth: found }
      await pause()
    }
    const isWorth = best.worth >= price
    const said: Took = isWorth ? await hand(rows, best.work, nonce) : await priceNow(ask)
    if (typeof said === 'string' && said !== 'silent') return said
    if (typeof said === 'object' && said.ask === null) return 'full'
    if (typeof said === 'object' && said.ask !== null) asked = said.ask
    missed = typeof said === 'string' || (isWorth && best.worth >= priceOf(asked.bits, rows.length)) ? missed + 1 : 0
    if (missed <= PATIENCE) continue
    if (typeof said === 'string' || ++anew === PATIENCE) return 'silent'
    // Under the word that still is the door's, what was found is worth what it was: the door is busy.
    if (asked.nonce === nonce) missed = 1
    else [nonce, best, work, missed] = [asked.nonce, { work: 0, worth: 0 }, 0, 0]
  }
  return 'silent'
}

async function priceNow(ask: Bringing['ask']): Promise<Took> {
  const now = await ask()
  return typeof now === 'string' ? now : { ask: now }
}
