/**
 * A plan that was opened was of this operation: so the file of its place says that it had been planned under seal. Of a plan that nobody opened nothing is
 * said, and that one is pending shows nowhere (docs/spec/plan.md): the act names the entry that opened it, and stands only after it.
 */
import { token, uuid } from '../../shape.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { type BodyOf, entryKind, refersToNothing } from '../define.ts'

export const planActed = entryKind(
  {
    kind: 'plan.acted',
    door: 'act',
    members: {
      /** The own agency's entry that opened it. */
      opened: uuid,
      /** The own agency's record of the operation. */
      operation: token,
    },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: refersToNothing,
    rows: ({ agency, id, opened, operation }, recordedAt) => [
      { table: 'plan_operations', row: { agency_id: agency, entry_id: id, opened, record_id: operation, recorded_at: recordedAt } },
    ],
  },
)
export type PlanActed = BodyOf<typeof planActed>
