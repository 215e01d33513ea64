/** What proves a lot to anybody: the frame as it was committed, that it was on record before the root, the secret, the root, and what it is said to have fallen on. No name is in it. */
import { parseJson } from '../canonical.ts'
import { exactly, hash, isCount, key32, listOf, oneOf, text, type Of } from '../shape.ts'
import { isFrame, MOST_PLACES } from './frame.ts'
import { isFramed } from './framed.ts'
import { isLotProof } from './proof.ts'

const FORMAT = 'saksi-lot/2'
const shape = exactly({
  format: oneOf(FORMAT),
  /** As the act says it. */
  framed: isFramed,
  proof: isLotProof,
  frame: isFrame,
  opened: exactly({ secret: key32, size: isCount, root: hash }),
  /** Tokens, in the order in which they were drawn. */
  drawn: listOf(text(/^[A-Za-z0-9_-]{22}$/), 1, MOST_PLACES),
})
export type LotSlip = Of<typeof shape>

export const printSlip = (slip: Omit<LotSlip, 'format'>): string => `${JSON.stringify({ format: FORMAT, ...slip }, null, 1)}\n`
/** Undefined for whatever is none: a frame in which a workplace stands twice, or one without any, among it. */
export function readSlip(typed: string): LotSlip | undefined {
  const said = parseJson(typed)
  return shape(said) ? said : undefined
}
