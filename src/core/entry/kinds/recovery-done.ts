/**
 * Something was mended: leaves that a stopped process left behind, projections folded again, a database put back to a point in time. A restore is an entry of its own
 * (`backup.restored`). Of a database it says what stood before, so that a recovery that dropped what nobody had cosigned yet is seen as one: up to which entry the
 * folder knew the log to be signed (`published`), up to which a quorum had cosigned it and when (`cosignedAt`, POSIX seconds; both 0: never), and how many leaves
 * of ten seconds the public anchor had shown and has now. Older entries are without these.
 */
import { isCount, oneOf, optional } from '../../shape.ts'
import { ownWord, type BodyOf } from '../define.ts'

export const recoveryDone = ownWord(
  'recovery.done',
  { isPolicy: true, movesFigures: true, movesSigners: false },
  {
    what: oneOf('sequencer', 'projections', 'database'),
    entries: isCount,
    published: optional(isCount),
    cosigned: optional(isCount),
    cosignedAt: optional(isCount),
    anchorBefore: optional(isCount),
    anchorAfter: optional(isCount),
  },
)

export type RecoveryDone = BodyOf<typeof recoveryDone>
