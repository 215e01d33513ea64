/** An order to erase is stopped, by the advocate or by one of the two agencies. */
import { code, oneOf, uuid } from '../../shape.ts'
import { entryKind, noRows, refersToNothing } from '../define.ts'

/** `not-said`: an allegation against an official is nobody's to know of but oversight's, and a reason stands here in clear. */
export const ERASURE_STOPS = ['case-open', 'appeal-open', 'allegation-open', 'person-asked', 'in-error', 'not-said'] as const
export const erasureStopped = entryKind(
  {
    kind: 'erasure.stopped',
    door: 'act',
    members: { /** Whose order, and its entry. */ of: code, order: uuid, reason: oneOf(...ERASURE_STOPS) },
    signed: { is: 'one', roles: ['head', 'caseworker', 'oversight'] },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: refersToNothing,
    rows: noRows,
  },
)
