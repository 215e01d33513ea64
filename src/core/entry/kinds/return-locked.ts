/**
 * A reviewer closed slots that were accepted and whose period is over: figures were printed from them. From then on nothing
 * more is taken for them, until they are opened again (core/due/locks.ts).
 */
import { code, uuid } from '../../shape.ts'
import { entryKind } from '../define.ts'
import { reviewedSlots } from '../owed-slots.ts'
import { reviewFault, reviewRows } from '../reviewing.ts'

export const returnLocked = entryKind(
  {
    kind: 'return.locked',
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
