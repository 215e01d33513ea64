/** An acceptance, or a lock, is taken back; it stays on record. */
import { code, oneOf, uuid } from '../../shape.ts'
import { entryKind } from '../define.ts'
import { reviewedSlots } from '../owed-slots.ts'
import { reviewFault, reviewRows } from '../reviewing.ts'

export const REOPEN_REASONS = ['new-information', 'accepted-in-error', 'office-asks', 'other-source-differs'] as const
export const returnReopened = entryKind(
  {
    kind: 'return.reopened',
    door: 'act',
    members: {
      /** The agency that sent it, and the entry of the return. */ of: code,
      return: uuid,
      slots: reviewedSlots,
      reason: oneOf(...REOPEN_REASONS),
    },
    signed: { is: 'one', roles: ['head', 'reviewer'] },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => reviewFault(stub, country),
    rows: (stub, recordedAt) => reviewRows(stub, recordedAt),
  },
)
