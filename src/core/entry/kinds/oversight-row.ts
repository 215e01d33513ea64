/**
 * An opening, a search or a grant (oversight-acts.ts), sealed to the oversight body. The stub is the same for all of
 * them: who looks at the database sees that somebody did something that is watched, and not what.
 */
import { isCount } from '../../shape.ts'
import { entryKind, noRows, refersToNothing } from '../define.ts'

export const oversightRow = entryKind(
  {
    kind: 'oversight.row',
    door: 'oversight',
    members: { epoch: isCount },
    signed: { is: 'none' },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: refersToNothing,
    rows: noRows,
  },
)
