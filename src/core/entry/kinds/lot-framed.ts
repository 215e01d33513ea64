/**
 * An office frames the visits of a day, before the root that decides exists (core/lot): how many workplaces, how many are drawn, and what commits to both the frame and the
 * secret of its code. Of one office and day the first stands.
 */
import { findCode } from '../../country/find.ts'
import { frameMark, MOST_PLACES, readFrame } from '../../lot/frame.ts'
import { code, day, isCount, key32, where } from '../../shape.ts'
import { drawsLots } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { type BodyOf, entryKind, noRows } from '../define.ts'

const some = where(isCount, (n) => n > 0 && n <= MOST_PLACES)

export const lotFramed = entryKind(
  {
    kind: 'lot.framed',
    door: 'act',
    members: { office: code, day, places: some, draw: some, frame: key32, secret: key32 },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => {
      if (!drawsLots(country, stub.agency)) return 'stub.agency'
      if (!findCode(country, country.lots?.offices ?? '', stub.office)) return 'stub.office'
      return stub.draw < stub.places ? undefined : 'stub.draw'
    },
    holds: (sealed, stub) => {
      const frame = readFrame(sealed)
      return frame !== undefined && frame.tokens.length === stub.places && frameMark(frame, stub) === stub.frame
    },
    rows: noRows,
  },
)
export type LotFramed = BodyOf<typeof lotFramed>
