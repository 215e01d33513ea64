/** What an agency noted of somebody's public words is taken back: it was noted wrongly. What was said, nobody can take back here. */
import { oneOf, uuid } from '../../shape.ts'
import { type BodyOf, entryKind, noRows, refersToNothing } from '../define.ts'

export const WITHDRAWALS = ['noted-in-error', 'source-withdrawn'] as const
export const statementWithdrawn = entryKind(
  {
    kind: 'statement.withdrawn',
    door: 'act',
    members: { /** The entry, of the same agency. */ statement: uuid, reason: oneOf(...WITHDRAWALS) },
    signed: { is: 'optional' },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  { refers: refersToNothing, rows: noRows },
)
export type StatementWithdrawn = BodyOf<typeof statementWithdrawn>
