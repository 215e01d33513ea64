/**
 * What became of complaints, by the body that they were left for: in one word, which whoever left one reads by the code. One act is for many, or a flood would cost a signature each.
 * No word takes one off the lists but a decision.
 */
import { listOf, oneOf, unique, uuid } from '../../shape.ts'
import { takesComplaints } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { entryKind } from '../define.ts'

export const COMPLAINT_STEPS = ['taken', 'acted', 'no_action'] as const
export type ComplaintStep = (typeof COMPLAINT_STEPS)[number]

export const complaintsAnswered = entryKind(
  {
    kind: 'complaints.answered',
    door: 'act',
    members: { complaints: unique(listOf(uuid, 1, 100)), is: oneOf(...COMPLAINT_STEPS) },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: ({ agency }, { country }) => (takesComplaints(country, agency) ? undefined : 'stub.agency'),
    rows: ({ agency, id, complaints, is }, recordedAt, nth) =>
      complaints.map((complaint) => ({
        table: 'complaint_answers',
        row: { agency_id: agency, entry_id: id, complaint, step: is, nth, recorded_at: recordedAt },
      })),
  },
)
