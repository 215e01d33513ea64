/** What proves a lot to anybody: the frame as it was committed, the secret, the root, and what it is said to have fallen on. No name is in it. */
import { parseJson } from '../canonical.ts'
import type { StubOf } from '../entry/define.ts'
import type { LotFramed } from '../entry/kinds/lot-framed.ts'
import { code, day, exactly, hash, isCount, key32, listOf, oneOf, text, uuid, type Of } from '../shape.ts'
import { isFrame, MOST_PLACES } from './frame.ts'

const FORMAT = 'saksi-lot/1'
const shape = exactly({
  format: oneOf(FORMAT),
  /** As the act says it. */
  framed: exactly({ id: uuid, agency: code, office: code, day, places: isCount, draw: isCount, frame: key32, secret: key32 }),
  frame: isFrame,
  opened: exactly({ secret: key32, size: isCount, root: hash }),
  /** Tokens, in the order in which they were drawn. */
  drawn: listOf(text(/^[A-Za-z0-9_-]{22}$/), 1, MOST_PLACES),
})
export type LotSlip = Of<typeof shape>
/** What of the act is checked. */
export type Framed = LotSlip['framed']

export const framedOf = ({ id, agency, office, day: on, places, draw, frame, secret }: StubOf<LotFramed>): Framed => ({
  id,
  agency,
  office,
  day: on,
  places,
  draw,
  frame,
  secret,
})
export const printSlip = (slip: Omit<LotSlip, 'format'>): string => `${JSON.stringify({ format: FORMAT, ...slip }, null, 1)}\n`
/** Undefined for whatever is none: a frame in which a workplace stands twice, or one without any, among it. */
export function readSlip(typed: string): LotSlip | undefined {
  const said = parseJson(typed)
  return shape(said) ? said : undefined
}
