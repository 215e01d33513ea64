/** What of a frame's act is checked: it goes into the draw by the id and the mark, and into a slip whole. */
import type { StubOf } from '../entry/define.ts'
import type { LotFramed } from '../entry/kinds/lot-framed.ts'
import { code, day, exactly, isCount, key32, uuid, type Of } from '../shape.ts'

export const isFramed = exactly({
  id: uuid,
  agency: code,
  office: code,
  day,
  places: isCount,
  draw: isCount,
  frame: key32,
  secret: key32,
})
export type Framed = Of<typeof isFramed>

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
