/**
 * What was said of an opened plan, that it was of this operation, is taken back: it was of another, or the operation was of another plan. Both stay on record, and the
 * file of the place shows both. That the plan was sealed and opened nobody takes back; which operation it was of is said anew by another `plan.acted`.
 */
import { oneOf, token, uuid } from '../../shape.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { type BodyOf, entryKind, refersToNothing } from '../define.ts'

export const ACTED_WITHDRAWALS = ['another-operation', 'another-plan', 'said-in-error'] as const
export type ActedWithdrawal = (typeof ACTED_WITHDRAWALS)[number]

export const actedWithdrawn = entryKind(
  {
    kind: 'acted.withdrawn',
    door: 'act',
    members: {
      /** The own agency's entry that said so, and the operation that it names: whoever may not see the one sees nothing of the other. */
      acted: uuid,
      operation: token,
      reason: oneOf(...ACTED_WITHDRAWALS),
    },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: refersToNothing,
    rows: ({ agency, id, acted, operation, reason }, recordedAt) => [
      {
        table: 'plan_operation_ends',
        row: { agency_id: agency, entry_id: id, acted, record_id: operation, reason, recorded_at: recordedAt },
      },
    ],
  },
)
export type ActedWithdrawn = BodyOf<typeof actedWithdrawn>
