/**
 * The head of a sheet of totals: a device signs this entry, and so every total of the sheet, as the head of a return is signed for its rows. The
 * totals are entries of their own (`aggregate.stated`), each with its way to the root. Of totals of both sides there are two heads.
 */
import { code, day, hash, isCount, optional, where } from '../../shape.ts'
import { entryKind, noRows, refersToNothing } from '../define.ts'

export const totalsReceived = entryKind(
  {
    kind: 'totals.received',
    door: 'act',
    members: {
      /** How many totals are under the root. */
      totals: where(isCount, (n) => n > 0),
      /** Hex: RFC 6962 root over the entry hashes of the totals, in order. */
      root: hash,
      /** Reference number of the document, as each of them has it. */
      source: code,
      known_on: optional(day),
    },
    signed: { is: 'one', roles: ['head', 'clerk', 'caseworker', 'reviewer', 'oversight'] },
    isPolicy: false,
    movesFigures: false,
    movesSigners: true,
  },
  { refers: refersToNothing, rows: noRows },
)
