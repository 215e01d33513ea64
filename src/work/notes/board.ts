/** The board of answers: made by the oversight body on a machine without a network, and opened by whoever has the code of a note. */
import { concat, fromBase64Url } from '../../core/bytes.ts'
import { ANSWER_BYTES, BOARD_INFO, fillAnswer, PLACES, placesOf, readAnswer } from '../../core/note/board.ts'
import { publicKeyOf } from '../../core/note/code.ts'
import type { Hpke, Random } from '../../road/ports.ts'

export type Answer = { /** Base64url, as the note says it. */ readonly key: string; readonly text: string }
const NOTHING = new Uint8Array(0)

/** All places are taken, in an order of chance. @throws RangeError for more answers than places, and for one that is too long. */
export async function makeBoard(
  answers: readonly Answer[],
  { random, hpke }: { readonly random: Random; readonly hpke: Hpke },
): Promise<Uint8Array> {
  if (answers.length > PLACES) throw new RangeError(`a board has ${PLACES} places`)
  const sealed = await Promise.all(answers.map(({ key, text }) => hpke.seal(fromBase64Url(key), BOARD_INFO, NOTHING, fillAnswer(text))))
  // An encapsulated key is a point of the curve, and random bytes are one every other time: an empty place is sealed as well, to a key that nobody keeps.
  const empty = Array.from({ length: PLACES - sealed.length }, () =>
    hpke.seal(publicKeyOf(random.bytes(32)), BOARD_INFO, NOTHING, new Uint8Array(ANSWER_BYTES + 2)),
  )
  const all = [...sealed, ...(await Promise.all(empty))]
  const order = all.map((place) => ({ place, by: random.bytes(8).join() })).toSorted((a, b) => (a.by < b.by ? -1 : 1))
  return concat(...order.map(({ place }) => place))
}

/** @param privateKey of the code. @returns what of it is sealed to it, in no order that says anything. */
export async function readBoard(board: Uint8Array, privateKey: Uint8Array, hpke: Hpke): Promise<readonly string[]> {
  const found = await Promise.all(
    placesOf(board).map((place) =>
      hpke.open(privateKey, BOARD_INFO, NOTHING, place).then(
        (plain) => [readAnswer(plain)],
        () => [], // another's, or chance
      ),
    ),
  )
  return found.flat().toSorted()
}
