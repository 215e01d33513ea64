/** A slot is not owed. */
import { code, isPeriod, oneOf } from '../../shape.ts'
import { isReviewer } from '../bodies.ts'
import { entryKind } from '../define.ts'
import { slotFault } from '../owed-slots.ts'
import { reviewRows } from '../reviewing.ts'

export const WAIVER_REASONS = ['office-closed', 'office-not-open-yet', 'merged-into-other-office', 'disaster'] as const
export const returnWaived = entryKind(
  {
    kind: 'return.waived',
    door: 'act',
    members: { form: code, office: code, period: isPeriod, reason: oneOf(...WAIVER_REASONS) },
    signed: { is: 'one', roles: ['head', 'reviewer'] },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => slotFault(stub, country, () => isReviewer(country, stub.agency)),
    rows: (stub, recordedAt) => reviewRows(stub, recordedAt),
  },
)
