/** A second person of the body agrees to the key that its head asked for: whoever could set it alone would read alone what workers leave, and the office nothing. */
import { uuid } from '../../shape.ts'
import { takesComplaints } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { entryKind, noRows } from '../define.ts'

export const complaintsAgreed = entryKind(
  {
    kind: 'complaints.agreed',
    door: 'act',
    /** The own agency's newest `complaints.opened`, by another person. */
    members: { opened: uuid },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  { refers: ({ agency }, { country }) => (takesComplaints(country, agency) ? undefined : 'stub.agency'), rows: noRows },
)
