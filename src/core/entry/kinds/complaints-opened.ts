/**
 * A head of a body that the country names asks that complaints be sealed to this key from now on. It stands once a second person of the same body has agreed (complaints-agreed.ts):
 * until then what stood before it does.
 */
import { key32 } from '../../shape.ts'
import { takesComplaints } from '../bodies.ts'
import { entryKind, noRows } from '../define.ts'

export const complaintsOpened = entryKind(
  {
    kind: 'complaints.opened',
    door: 'act',
    /** X25519. */
    members: { key: key32 },
    signed: { is: 'one', roles: ['head'] },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  { refers: ({ agency }, { country }) => (takesComplaints(country, agency) ? undefined : 'stub.agency'), rows: noRows },
)
