/** Names, narrative, keys and salts of these entries are gone; their stubs stay and fold the same. Two agencies signed. */
import { code, listOf, oneOf, token, twoOf, uuid } from '../../shape.ts'
import { entryKind, noRows, refersToNothing } from '../define.ts'

export const ERASURE_GROUNDS = ['request-of-the-person', 'retention-ended', 'court-order', 'recorded-in-error'] as const
export const erased = { type: code, record: token, entries: listOf(uuid, 1), ground: oneOf(...ERASURE_GROUNDS), approvedBy: twoOf(token) }

export const recordErased = entryKind(
  {
    kind: 'record.erased',
    door: 'act',
    members: erased,
    signed: { is: 'two', roles: ['head', 'oversight'], withOversight: true, ofOwnAgency: true },
    isPolicy: false,
    movesFigures: true,
    movesSigners: false,
  },
  {
    refers: refersToNothing,
    rows: noRows,
  },
)
