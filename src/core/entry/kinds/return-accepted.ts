/** A reviewer took these slots as they came. What the office sends for them afterwards is not covered by it, and waits for a new word. */
import { code, uuid } from '../../shape.ts'
import { entryKind } from '../define.ts'
import { reviewedSlots } from '../owed-slots.ts'
import { reviewFault, reviewRows } from '../reviewing.ts'

export const returnAccepted = entryKind(
  {
    kind: 'return.accepted',
    door: 'act',
    members: { /** The agency that sent it, and the entry of the return. */ of: code, return: uuid, slots: reviewedSlots },
    signed: { is: 'one', roles: ['head', 'reviewer'] },
    isPolicy: false,
    movesFigures: false,
  },
  {
    refers: (stub, { country }) => reviewFault(stub, country),
    rows: (stub, recordedAt) => reviewRows(stub, recordedAt),
  },
)
