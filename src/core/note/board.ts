/**
 * Answers of the oversight body to notes: a board of places that are always all taken, each sealed to the key of one note, or to a key made for it that nobody has. Everybody who
 * comes takes all of it and opens what is hers, so that nobody learns who reads which, nor whether any of it is an answer.
 */
import { concat, fromUtf8, utf8 } from '../bytes.ts'

export const PLACES = 24
/** Bytes of UTF-8 that one answer has; a longer one takes several places. */
export const ANSWER_BYTES = 1_000
/** Length before the text, HPKE's encapsulated key and tag about it. */
const PLACE_BYTES = ANSWER_BYTES + 2 + 32 + 16
export const BOARD_BYTES = PLACES * PLACE_BYTES
export const BOARD_INFO = utf8('saksi/note-answer/1')

/** @throws RangeError where it is longer than a place. */
export function fillAnswer(words: string): Uint8Array {
  const bytes = utf8(words)
  if (bytes.length === 0 || bytes.length > ANSWER_BYTES) throw new RangeError(`an answer is at most ${ANSWER_BYTES} bytes, and not empty`)
  return concat(Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes, new Uint8Array(ANSWER_BYTES - bytes.length))
}
export const readAnswer = (plain: Uint8Array): string => fromUtf8(plain.subarray(2, 2 + (((plain[0] ?? 0) << 8) | (plain[1] ?? 0))))

/** Each place of a board that is one; none of anything else. */
export const placesOf = (board: Uint8Array): readonly Uint8Array[] =>
  board.length === BOARD_BYTES ? Array.from({ length: PLACES }, (_, i) => board.slice(i * PLACE_BYTES, (i + 1) * PLACE_BYTES)) : []
