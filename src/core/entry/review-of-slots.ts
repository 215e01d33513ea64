/** A kind by which a reviewer says one word of slots of a return, and no more. */
import { code, uuid } from '../shape.ts'
import { entryKind } from './define.ts'
import { reviewedSlots } from './owed-slots.ts'
import { reviewFault, reviewRows } from './reviewing.ts'

export const reviewOfSlots = <const K extends 'return.accepted' | 'return.locked'>(kind: K) =>
  entryKind(
    {
      kind,
      door: 'act',
      members: { /** The agency that sent it, and the entry of the return. */ of: code, return: uuid, slots: reviewedSlots },
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
