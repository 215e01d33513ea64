/** A head takes back that there was nothing: what was signed stays on record, and is no return of these slots any more. */
import { code, oneOf, uuid } from '../../shape.ts'
import { entryKind } from '../define.ts'
import { isNamedTwice, reviewedSlots, type ReviewedSlots } from '../owed-slots.ts'
import { reviewRows } from '../reviewing.ts'

export const WITHDRAWAL_REASONS = ['records-found', 'wrong-office', 'wrong-period', 'signed-in-error'] as const
const isOfMany = (slots: ReviewedSlots): boolean => new Set(slots.map(([office]) => office)).size > 1
export const returnWithdrawn = entryKind(
  {
    kind: 'return.withdrawn',
    door: 'act',
    members: {
      /** The agency itself, and the entry of its nil return. */ of: code,
      return: uuid,
      slots: reviewedSlots,
      reason: oneOf(...WITHDRAWAL_REASONS),
    },
    signed: { is: 'one', roles: ['head'] },
    isPolicy: false,
    movesFigures: true,
    movesSigners: false,
  },
  {
    // One office at a time: many are not turned from nothing into late by one signature. Whether it is a nil return of these slots is asked where it is appended (core/due/locks.ts).
    refers: (stub) => (stub.of !== stub.agency ? 'stub.of' : isNamedTwice(stub.slots) || isOfMany(stub.slots) ? 'stub.slots' : undefined),
    rows: (stub, recordedAt) => reviewRows(stub, recordedAt),
  },
)
