/** A body that the country names takes complaints from now on: the key that their words are sealed to. The newest stands. */
import { key32 } from '../../shape.ts'
import { takesComplaints } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { type BodyOf, entryKind, noRows } from '../define.ts'

export const complaintsOpened = entryKind(
  {
    kind: 'complaints.opened',
    door: 'act',
    /** X25519. */
    members: { key: key32 },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
  },
  { refers: ({ agency }, { country }) => (takesComplaints(country, agency) ? undefined : 'stub.agency'), rows: noRows },
)
export type ComplaintsOpened = BodyOf<typeof complaintsOpened>
