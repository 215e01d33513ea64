/** A note, sealed where it is written: rows that say nothing to anybody but the oversight body, and each with the work that its door asks for. */
import { toBase64Url } from '../../core/bytes.ts'
import { uuidFrom, type Parts } from '../../core/entry/make.ts'
import { noteKeysOf } from '../../core/note/code.ts'
import { printNote } from '../../core/note/note.ts'
import { findWork, LEAST_BITS } from '../../core/note/work.ts'
import type { Hpke, Random } from '../../road/ports.ts'
import { sealRow, type OversightKey } from '../oversight/seal-row.ts'

type Tools = { readonly random: Random; readonly hpke: Hpke }

/** @param code as `readNumber` reads it. @throws RangeError for no words, or more than a note has. */
export async function sealNote(words: string, code: string, to: OversightKey, tools: Tools): Promise<readonly Parts[]> {
  const { thread, publicKey } = noteKeysOf(code)
  const texts = printNote(words, { thread, key: toBase64Url(publicKey), note: toBase64Url(tools.random.bytes(32)) })
  return Promise.all(texts.map(async (text) => (await sealRow(uuidFrom(tools.random.bytes(16)), text, to, tools)).parts))
}

/** `bits`: the door is full, and asks for so much work. */
export type Took = 'taken' | 'silent' | { readonly bits: number }
type Bringing = {
  /** Hands one row in. Never throws. */
  readonly hand: (entry: Parts, work: number) => Promise<Took>
  /** Lets the window breathe. */
  readonly pause: () => Promise<void>
  readonly onRow?: (done: number) => void
}

/** @returns how many rows are in. Asked again with the rest it goes on where it was. */
export async function bringNote(rows: readonly Parts[], { hand, pause, onRow = () => undefined }: Bringing): Promise<number> {
  let bits = LEAST_BITS
  for (const [done, row] of rows.entries()) {
    for (;;) {
      const took = await hand(row, await findWork(row.id, bits, pause))
      if (took === 'silent') return done
      if (took === 'taken') break
      // What asks for no more than was done would be asked for ever.
      if (took.bits <= bits) return done
      bits = took.bits
    }
    onRow(done + 1)
  }
  return rows.length
}
