/** What became of a complaint, by the body that it was left for: in one word, which whoever left it reads by the code. No word takes it off the list but a decision. */
import { oneOf, uuid } from '../../shape.ts'
import { takesComplaints } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { type BodyOf, entryKind, noRows } from '../define.ts'

export const COMPLAINT_STEPS = ['taken', 'acted', 'no_action'] as const
export type ComplaintStep = (typeof COMPLAINT_STEPS)[number]

export const complaintAnswered = entryKind(
  {
    kind: 'complaint.answered',
    door: 'act',
    members: { complaint: uuid, is: oneOf(...COMPLAINT_STEPS) },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
  },
  { refers: ({ agency }, { country }) => (takesComplaints(country, agency) ? undefined : 'stub.agency'), rows: noRows },
)
export type ComplaintAnswered = BodyOf<typeof complaintAnswered>
